//! Certificates: issued once, in the register, checked by anyone, corrected and taken back.

use crate::harness::{EN, Site, conflict, problems};
use crate::journeys::certified;
use base::Timestamp;
use certification::Code;
use certification::register::{TlogProof, VerifierKey, verify_certificate};
use documents::keys::PublicKey;
use usecases::account::AccountChange;
use usecases::certify::{self, FileKind};
use usecases::{Actor, Settings, UseCaseError};
use views::account::Role;
use views::certify::{CertificateStanding, CertificateView, VerifyView};

pub const NOBODY: Actor = Actor::Anonymous;
pub const WHY: &str = "The name was misspelt in the account.";

/// A site with the small course and a public address.
pub async fn site() -> Site {
    let mut settings = Settings::default();
    settings.site.address = Some("https://training.example".to_owned());
    let site = Site::with(settings).await;
    site.publish(&crate::course::sources()).await;
    site
}

pub async fn check(site: &Site, code: &str) -> CertificateView {
    match certify::verify(&site.ctx, &NOBODY, code, "192.0.2.1", EN)
        .await
        .unwrap()
    {
        VerifyView::Found(found) => *found,
        other => panic!("{other:?}"),
    }
}

/// The issuer's public key, as its document gives it to anyone.
pub async fn key(site: &Site) -> PublicKey {
    let document = certify::issuer_document(&site.ctx, &NOBODY)
        .await
        .unwrap()
        .unwrap();
    let multibase = &document["verificationMethod"][0]["publicKeyMultibase"];
    PublicKey::from_multibase(multibase.as_str().unwrap()).unwrap()
}

#[tokio::test]
async fn an_issued_certificate_is_in_the_register_and_anyone_can_prove_it() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let codes = [certified(&site, &ana).await, certified(&site, &ben).await];
    let key = key(&site).await;
    let verifier = VerifierKey::new("training.example/register", key.bytes()).unwrap();
    for (place, code) in (0_u64..).zip(&codes) {
        let found = check(&site, code).await;
        assert_eq!(found.register_place, Some(place));
        assert_eq!(found.standing, CertificateStanding::Valid);
        let file = certify::proof(&site.ctx, &NOBODY, code, "192.0.2.1")
            .await
            .unwrap();
        let proof = TlogProof::parse(std::str::from_utf8(&file).unwrap()).unwrap();
        let mut hash = [0; 32];
        hex::decode_to_slice(&found.sha256, &mut hash).unwrap();
        let signed = |message: &[u8], signature: &[u8; 64]| key.verifies(message, signature);
        let confirmed = verify_certificate(
            &proof,
            &Code::parse(code).unwrap(),
            &hash,
            &verifier,
            &signed,
        );
        let confirmed = confirmed.unwrap();
        assert_eq!((confirmed.index, confirmed.size), (place, 2));
        // The same proof says nothing of another certificate.
        let other = Code::parse(&codes[1 - usize::try_from(place).unwrap()]).unwrap();
        assert!(verify_certificate(&proof, &other, &hash, &verifier, &signed).is_err());
    }
    let note = certify::checkpoint(&site.ctx, &NOBODY, 1)
        .await
        .unwrap()
        .unwrap();
    assert!(note.starts_with("training.example/register\n2\n"), "{note}");
    // Two hashes of 32 bytes; a third is not there.
    let tile = certify::tile(&site.ctx, &NOBODY, 1, "tile/0/000.p/2").await;
    assert_eq!(tile.unwrap().len(), 64);
    for none in [
        "tile/0/000.p/3",
        "tile/0/000",
        "tile/../x",
        "tile/1/000.p/1",
    ] {
        let tile = certify::tile(&site.ctx, &NOBODY, 1, none).await;
        assert!(matches!(tile, Err(UseCaseError::NotFound)), "{none}");
    }
    let entries = certify::tile(&site.ctx, &NOBODY, 1, "tile/entries/000.p/2")
        .await
        .unwrap();
    assert!(!String::from_utf8_lossy(&entries).contains("Example"));
}

#[tokio::test]
async fn files_are_made_once_and_checked_by_anyone() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let code = certified(&site, &ana).await;
    let ctx = &site.ctx;
    for kind in FileKind::ALL {
        let first = certify::file(ctx, &ana, &code, kind).await.unwrap();
        site.pass(60);
        assert_eq!(
            certify::file(ctx, &ana, &code, kind).await.unwrap(),
            first,
            "{kind:?}"
        );
        assert!(matches!(
            certify::file(ctx, &ben, &code, kind).await,
            Err(UseCaseError::NotFound)
        ));
        assert!(matches!(
            certify::file(ctx, &NOBODY, &code, kind).await,
            Err(UseCaseError::SignInRequired)
        ));
        if kind == FileKind::Proof {
            continue;
        }
        let (verdict, found) = certify::verify_file(ctx, &NOBODY, first.clone(), EN)
            .await
            .unwrap();
        assert!(verdict.is_good(), "{kind:?} {verdict:?}");
        assert_eq!(found.unwrap().code, code);
        // One byte of the signed words changed.
        let Some(place) = first.windows(4).position(|window| window == b"Tiny") else {
            continue;
        };
        let mut altered = first;
        altered[place] = b'P';
        let (verdict, found) = certify::verify_file(ctx, &NOBODY, altered, EN)
            .await
            .unwrap();
        assert!(!verdict.is_good() && found.is_none(), "{kind:?}");
    }
    let (verdict, found) = certify::verify_file(ctx, &NOBODY, b"hello".to_vec(), EN)
        .await
        .unwrap();
    assert!(!verdict.is_good() && verdict.facts.is_none() && found.is_none());
}

#[tokio::test]
async fn a_revoked_certificate_says_so_everywhere_and_for_ever() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let admin = site.person("admin", &[Role::Administrator]).await;
    let programme = site.person("programme", &[Role::Programme]).await;
    let code = certified(&site, &ana).await;
    let other = certified(&site, &ben).await;
    let ctx = &site.ctx;
    let json = certify::file(ctx, &ana, &code, FileKind::Json)
        .await
        .unwrap();
    // A completed course belongs to no programme.
    for actor in [&ana, &programme] {
        assert!(matches!(
            certify::revoke(ctx, actor, &code, WHY).await,
            Err(UseCaseError::Forbidden)
        ));
        assert!(matches!(
            certify::issued(ctx, actor, &code, EN).await,
            Err(UseCaseError::Forbidden)
        ));
    }
    assert!(matches!(
        certify::revoke(ctx, &NOBODY, &code, WHY).await,
        Err(UseCaseError::SignInRequired)
    ));
    let short = problems(certify::revoke(ctx, &admin, &code, " oh no  ").await);
    assert_eq!(short[0].1, "certificate-reason-length");
    assert_eq!(
        check(&site, &code).await.standing,
        CertificateStanding::Valid
    );

    certify::revoke(ctx, &admin, &code, WHY).await.unwrap();
    let at = ctx.now();
    site.pass(60);
    certify::revoke(ctx, &admin, &code, "Another reason, given later.")
        .await
        .unwrap();
    let revoked = CertificateStanding::Revoked {
        reason: WHY.to_owned(),
        at,
    };
    assert_eq!(check(&site, &code).await.standing, revoked);
    assert_eq!(
        check(&site, &other).await.standing,
        CertificateStanding::Valid
    );
    assert_eq!(
        certify::view(ctx, &ana, &code, EN).await.unwrap().standing,
        revoked
    );
    let (verdict, today) = certify::verify_file(ctx, &NOBODY, json, EN).await.unwrap();
    assert!(!verdict.is_good());
    assert_eq!(today.unwrap().standing, revoked);
    assert_eq!(
        conflict(certify::correct(ctx, &admin, &code, WHY).await),
        "certificate-revoked-before"
    );
    // Issued, issued, revoked.
    let note = certify::checkpoint(ctx, &NOBODY, 1).await.unwrap().unwrap();
    assert!(note.starts_with("training.example/register\n3\n"), "{note}");
}

#[tokio::test]
async fn a_correction_is_another_certificate_and_the_old_code_leads_to_it() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let ctx = &site.ctx;
    let code = certified(&site, &ana).await;
    let before = certify::view(ctx, &ana, &code, EN).await.unwrap();
    let change = AccountChange {
        name: "Ana Exemplar".to_owned(),
        email: "ana@example.org".to_owned(),
        agency: "Coast Guard".to_owned(),
        country: "TN".to_owned(),
        roles: vec!["officer".to_owned()],
    };
    usecases::account::update_account(ctx, &admin, ana.account().unwrap(), change)
        .await
        .unwrap();
    site.pass(3600);
    let newer = certify::correct(ctx, &admin, &code, WHY).await.unwrap();
    assert_ne!(newer, code);
    let (old, new) = (check(&site, &code).await, check(&site, &newer).await);
    assert_eq!(
        old.standing,
        CertificateStanding::Corrected {
            by: newer.clone(),
            at: ctx.now()
        }
    );
    assert_eq!((old.holder, old.sha256), (before.holder, before.sha256));
    assert_eq!(
        (
            new.holder.as_str(),
            new.agency.as_str(),
            new.corrects.as_deref()
        ),
        ("Ana Exemplar", "Coast Guard", Some(code.as_str()))
    );
    assert_eq!(new.standing, CertificateStanding::Valid);
    // What was shown stays as it was.
    assert_eq!(
        (new.completed_at, &new.shown),
        (before.completed_at, &before.shown)
    );
    assert_eq!(
        conflict(certify::correct(ctx, &admin, &code, WHY).await),
        "certificate-corrected-before"
    );
    let again = certify::correct(ctx, &admin, &newer, WHY).await.unwrap();
    assert_eq!(check(&site, &again).await.corrects, Some(newer));
    assert_eq!(certify::list_mine(ctx, &ana, EN).await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_holder_s_link_works_until_its_end() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let code = certified(&site, &ana).await;
    let ctx = &site.ctx;
    let wrong = problems(certify::share(ctx, &ana, &code, 0).await);
    assert_eq!(wrong[0].1, "certificate-share-days-wrong");
    assert!(matches!(
        certify::share(ctx, &ben, &code, 1).await,
        Err(UseCaseError::NotFound)
    ));
    let path = certify::share(ctx, &ana, &code, 2).await.unwrap();
    let token = path.strip_prefix("/verify/shared/").unwrap();
    let shown = async || {
        certify::shared(ctx, &NOBODY, token, EN)
            .await
            .map(|one| one.holder)
    };
    assert_eq!(shown().await.unwrap(), "ana Example");
    let shares = certify::list_shares(ctx, &ana, &code).await.unwrap();
    assert_eq!(shares.len(), 1);
    // Two days of 86,400 seconds.
    assert_eq!(
        shares[0].expires_at,
        Timestamp::from_millis(ctx.now().millis() + 172_800_000)
    );
    assert!(certify::list_shares(ctx, &ben, &code).await.is_err());
    assert!(
        certify::end_share(ctx, &ben, &code, shares[0].id)
            .await
            .is_err()
    );
    site.pass(172_800);
    assert!(matches!(shown().await, Err(UseCaseError::NotFound)));
    let path = certify::share(ctx, &ana, &code, 2).await.unwrap();
    let id = certify::list_shares(ctx, &ana, &code).await.unwrap()[0].id;
    certify::end_share(ctx, &ana, &code, id).await.unwrap();
    let token = path.strip_prefix("/verify/shared/").unwrap();
    assert!(certify::shared(ctx, &NOBODY, token, EN).await.is_err());
}

#[tokio::test]
async fn codes_are_not_guessed_without_end() {
    let site = site().await;
    let code = certified(&site, &site.officer("ana").await).await;
    let look = async |code: &str, address: &str| {
        certify::verify(&site.ctx, &NOBODY, code, address, EN).await
    };
    // Ten wrong sign-ins are allowed in fifteen minutes, and ten times as many codes.
    for _ in 0..100 {
        let found = look("0000-0000-0000-0000", "192.0.2.1").await.unwrap();
        assert_eq!(found, VerifyView::Unknown);
    }
    assert!(matches!(
        look("0000-0000-0000-0000", "192.0.2.1").await,
        Err(UseCaseError::TooMany { seconds: 9 })
    ));
    assert!(matches!(
        look(&code, "192.0.2.2").await,
        Ok(VerifyView::Found(_))
    ));
}
