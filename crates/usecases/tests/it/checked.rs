//! Checking a file where it was issued: what is known of it here decides, and nothing is taken for good because nobody answered.

use crate::academy::{codes, takes};
use crate::certificates::{NOBODY, WHY, site};
use crate::certified::{COURSE, DAY};
use crate::harness::{EN, Site};
use crate::journeys::certified;
use certification::Snapshot;
use documents::compact;
use documents::credential::{self, Issue};
use documents::keys::{self, SigningKey};
use std::path::PathBuf;
use std::sync::Arc;
use store::certificate::Certificate;
use usecases::certify::{self, FileKind};
use usecases::{Actor, Context, Settings, UseCaseError};
use views::account::Role;
use views::certify::{CertificateStanding, CertificateView, FileOutcome, FileVerdict};

const ADDRESS: &str = "192.0.2.1";

async fn sent(ctx: &Context, file: Vec<u8>) -> (FileVerdict, Option<CertificateView>) {
    certify::verify_file(ctx, &NOBODY, file, EN).await.unwrap()
}

async fn outcome(ctx: &Context, file: &[u8]) -> FileOutcome {
    sent(ctx, file.to_vec()).await.0.outcome
}

async fn file(site: &Site, holder: &Actor, code: &str, kind: FileKind) -> Vec<u8> {
    certify::file(&site.ctx, holder, code, kind).await.unwrap()
}

/// Every form in which a holder has a certificate.
async fn forms(site: &Site, holder: &Actor, code: &str) -> Vec<Vec<u8>> {
    let mut forms = Vec::new();
    for kind in [
        FileKind::Pdf,
        FileKind::Json,
        FileKind::Jwt,
        FileKind::Svg,
        FileKind::Png,
    ] {
        forms.push(file(site, holder, code, kind).await);
    }
    forms.push(short(site, code).await);
    forms
}

async fn stored(site: &Site, code: &str) -> (Certificate, Snapshot) {
    let mut reader = site.ctx.db.read().await.unwrap();
    let found = store::certificate::find(&mut reader, code).await.unwrap();
    let found = found.unwrap();
    let snapshot = serde_json::from_str(&found.snapshot).unwrap();
    (found, snapshot)
}

fn key_file(site: &Site) -> PathBuf {
    let data = site.ctx.db.path().parent().unwrap();
    data.join("keys").join("issuer-1.pem")
}

fn signing(site: &Site) -> SigningKey {
    SigningKey::from_pem(&std::fs::read_to_string(key_file(site)).unwrap()).unwrap()
}

/// The text of the second QR code.
async fn short(site: &Site, code: &str) -> Vec<u8> {
    let (found, snapshot) = stored(site, code).await;
    let mut hash = [0; 32];
    hex::decode_to_slice(&found.snapshot_sha256, &mut hash).unwrap();
    let text = compact::issue(&snapshot, &hash, &signing(site)).unwrap();
    text.into_bytes()
}

/// What whoever has the key of the site could sign.
fn signed(site: &Site, snapshot: &Snapshot) -> Vec<Vec<u8>> {
    let key = signing(site);
    let place = keys::Site::parse("https://training.example").unwrap();
    let issue = Issue {
        snapshot,
        site: &place,
        key: &key,
        salt: [7; 16],
        status: None,
    };
    let made = credential::issue(&issue).unwrap();
    let short = compact::issue(snapshot, &[0xab; 32], &key).unwrap();
    [made.json, made.jwt, short].map(String::into_bytes).into()
}

async fn close_keys(site: &Site) {
    std::fs::rename(key_file(site), key_file(site).with_extension("away")).unwrap();
    let problem = certify::open_keys(&site.ctx, &Actor::Operator).await;
    assert_eq!(problem.unwrap().unwrap().id, "keys-missing");
}

#[tokio::test]
async fn every_form_is_known_and_says_what_became_of_it() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let admin = site.person("admin", &[Role::Administrator]).await;
    let (revoked, old) = (certified(&site, &ana).await, certified(&site, &ben).await);
    let (of_revoked, of_old) = (
        forms(&site, &ana, &revoked).await,
        forms(&site, &ben, &old).await,
    );
    for form in of_revoked.iter().chain(&of_old) {
        let (verdict, found) = sent(&site.ctx, form.clone()).await;
        assert_eq!(verdict.outcome, FileOutcome::Valid, "{verdict:?}");
        assert_eq!(found.unwrap().standing, CertificateStanding::Valid);
        assert_eq!(verdict.heading.id, "verify-genuine");
        let said: Vec<&str> = verdict.said.iter().map(|one| one.id.as_str()).collect();
        assert!(said.contains(&"verify-file-good"), "{said:?}");
        // What a list of another reader would say has no place here.
        assert!(said.iter().all(|id| !id.contains("status")), "{said:?}");
    }
    certify::revoke(&site.ctx, &admin, &revoked, WHY)
        .await
        .unwrap();
    let newer = certify::correct(&site.ctx, &admin, &old, WHY)
        .await
        .unwrap();
    for form in &of_revoked {
        let (verdict, _) = sent(&site.ctx, form.clone()).await;
        assert_eq!(verdict.outcome, FileOutcome::Revoked);
        assert_eq!(verdict.heading.id, "verify-revoked");
    }
    // Without the key nothing can be signed, and what is known is known.
    close_keys(&site).await;
    for form in &of_revoked {
        assert_eq!(outcome(&site.ctx, form).await, FileOutcome::Revoked);
    }
    for form in &of_old {
        let (verdict, found) = sent(&site.ctx, form.clone()).await;
        assert_eq!(verdict.outcome, FileOutcome::Corrected);
        // It was replaced, which is not the same as revoked.
        assert_eq!(verdict.heading.id, "verify-corrected");
        assert!(verdict.said.iter().all(|one| !one.id.contains("revoked")));
        let CertificateStanding::Corrected { by, .. } = found.unwrap().standing else {
            panic!("it was corrected")
        };
        assert_eq!(by, newer);
    }
}

#[tokio::test]
async fn what_the_key_signed_and_the_records_do_not_know_is_not_good() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let code = certified(&site, &ana).await;
    file(&site, &ana, &code, FileKind::Json).await;
    let (_, real) = stored(&site, &code).await;
    let mut unknown = real.clone();
    unknown.code = String::from("7K3M-9QXA-0011-2345");
    for form in signed(&site, &unknown) {
        let (verdict, found) = sent(&site.ctx, form).await;
        assert_eq!(verdict.outcome, FileOutcome::Unknown, "{verdict:?}");
        assert!(!verdict.is_good() && found.is_none());
    }
    // A code that there is, with other words below it.
    let mut other = real;
    other.holder.name = String::from("Somebody Else");
    for form in signed(&site, &other) {
        let (verdict, found) = sent(&site.ctx, form).await;
        assert_eq!(verdict.outcome, FileOutcome::Other, "{verdict:?}");
        assert_eq!(found.unwrap().code, code);
    }
}

#[tokio::test]
async fn dates_and_other_findings_are_told_apart() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).expiring().found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    certified(&site, &ana).await;
    let code = codes(&site, &ana).await.remove(0);
    let forms = forms(&site, &ana, &code).await;
    let json = &forms[1];
    assert_eq!(outcome(&site.ctx, json).await, FileOutcome::Valid);
    let mut altered = json.clone();
    let place = altered.windows(9).position(|part| part == b"Certified");
    altered[place.unwrap()] = b'K';
    assert_eq!(outcome(&site.ctx, &altered).await, FileOutcome::Altered);
    let cut = &json[..json.len() / 2];
    assert_eq!(outcome(&site.ctx, cut).await, FileOutcome::Unread);
    assert_eq!(outcome(&site.ctx, b"hello").await, FileOutcome::Unread);
    let elsewhere = Site::with_course().await;
    certify::rotate_keys(&elsewhere.ctx, &Actor::Operator)
        .await
        .unwrap();
    for form in &forms {
        let foreign = outcome(&elsewhere.ctx, form).await;
        assert_eq!(foreign, FileOutcome::Foreign);
    }
    // The clock is set back by an hour: it was not issued yet.
    site.pass(-3600);
    for form in &forms {
        assert_eq!(outcome(&site.ctx, form).await, FileOutcome::NotYet);
    }
    // 24 months have at most 731 days.
    site.pass(3600 + 732 * DAY);
    for form in &forms {
        let (verdict, found) = sent(&site.ctx, form.clone()).await;
        assert_eq!(verdict.outcome, FileOutcome::Expired);
        assert_eq!(verdict.heading.id, "verify-expired");
        assert_eq!(found.unwrap().standing, CertificateStanding::Expired);
    }
}

/// The same installation with this public address.
fn at(site: &Site, address: Option<&str>) -> Context {
    let mut settings = Settings::default();
    settings.site.address = address.map(str::to_owned);
    Context {
        settings: Arc::new(settings),
        ..site.ctx.clone()
    }
}

#[tokio::test]
async fn a_certificate_stays_good_when_the_site_moves_or_takes_another_key() {
    let site = Site::with_course().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let admin = site.person("admin", &[Role::Administrator]).await;
    let first = certified(&site, &ana).await;
    let mut all = forms(&site, &ana, &first).await;
    let moved = at(&site, Some("https://old.example/academy"));
    let second = certified(&site, &ben).await;
    for kind in [FileKind::Json, FileKind::Jwt, FileKind::Png] {
        all.push(certify::file(&moved, &ben, &second, kind).await.unwrap());
    }
    site.pass(60);
    certify::rotate_keys(&site.ctx, &Actor::Operator)
        .await
        .unwrap();
    for address in [
        None,
        Some("https://old.example/academy"),
        Some("https://new.example:8443"),
    ] {
        let now = at(&site, address);
        for form in &all {
            let (verdict, found) = sent(&now, form.clone()).await;
            assert_eq!(verdict.outcome, FileOutcome::Valid, "{address:?}");
            assert!([&first, &second].contains(&&found.unwrap().code));
        }
    }
    certify::revoke(&site.ctx, &admin, &first, WHY)
        .await
        .unwrap();
    let now = at(&site, Some("https://new.example"));
    assert_eq!(outcome(&now, &all[1]).await, FileOutcome::Revoked);
}

#[tokio::test]
async fn proofs_tell_nobody_which_codes_there_are() {
    let site = site().await;
    let code = certified(&site, &site.officer("ana").await).await;
    let proof =
        async |code: &str, address: &str| certify::proof(&site.ctx, &NOBODY, code, address).await;
    assert!(proof(&code, ADDRESS).await.is_ok());
    // As many as of codes on the page of the check: a hundred in fifteen minutes.
    for _ in 0..100 {
        let none = proof("0000-0000-0000-0000", ADDRESS).await;
        assert!(matches!(none, Err(UseCaseError::NotFound)));
    }
    let limited = proof(&code, ADDRESS).await;
    assert!(matches!(limited, Err(UseCaseError::TooMany { .. })));
    let page = certify::verify(&site.ctx, &NOBODY, &code, ADDRESS, EN).await;
    assert!(matches!(page, Err(UseCaseError::TooMany { .. })));
    assert!(proof(&code, "192.0.2.2").await.is_ok());
}

#[tokio::test]
async fn a_status_list_is_made_once_until_something_happens() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let admin = site.person("admin", &[Role::Administrator]).await;
    let code = certified(&site, &ana).await;
    let list = async || certify::status_list(&site.ctx, &NOBODY, "1").await.unwrap();
    let first = list().await;
    site.pass(299);
    assert_eq!(list().await, first);
    // Its moment is part of it: five minutes later it is another.
    site.pass(1);
    let second = list().await;
    assert_ne!(second, first);
    certify::revoke(&site.ctx, &admin, &code, WHY)
        .await
        .unwrap();
    assert_ne!(list().await, second, "a revocation is told at once");
    let third = list().await;
    let other = certified(&site, &ben).await;
    certify::correct(&site.ctx, &admin, &other, WHY)
        .await
        .unwrap();
    let fourth = list().await;
    let bits = |list: &str| {
        let list: serde_json::Value = serde_json::from_str(list).unwrap();
        let packed = list["credentialSubject"]["encodedList"].as_str().unwrap();
        documents::status::StatusList::decode(packed).unwrap()
    };
    // The places of the two that were withdrawn, and no other.
    let mut places = Vec::new();
    let mut reader = site.ctx.db.read().await.unwrap();
    for code in [&code, &other] {
        let one = store::certificate::find(&mut reader, code).await.unwrap();
        let place = store::register::find_status_place(&mut reader, one.unwrap().id).await;
        places.push(place.unwrap().unwrap().place);
    }
    drop(reader);
    let set = |list: &str| {
        let bits = bits(list);
        let all = (0..131_072).filter(|place| bits.get(*place) == Some(true));
        all.collect::<Vec<u32>>()
    };
    assert_eq!(set(&second), [] as [u32; 0]);
    assert_eq!(set(&third), [places[0]]);
    places.sort_unstable();
    assert_eq!(set(&fourth), places);
    for none in ["0", "2", "01", "x", "-1"] {
        let found = certify::status_list(&site.ctx, &NOBODY, none).await;
        assert!(matches!(found, Err(UseCaseError::NotFound)), "{none}");
    }
}
