//! The key that certificates are signed with: missing, damaged, open to others, replaced.

use crate::certificates::{NOBODY, WHY, check, key, site};
use crate::harness::{EN, Site, conflict};
use crate::journeys::{answer_all, certified};
use documents::keys::IssuerKeys;
use std::path::PathBuf;
use usecases::Actor;
use usecases::certify::{self, FileKind};
use views::account::Role;
use views::certify::CertificateStanding;

fn key_file(site: &Site) -> PathBuf {
    let data = site.ctx.db.path().parent().unwrap();
    data.join("keys").join("issuer-1.pem")
}

#[tokio::test]
async fn without_its_key_nothing_is_issued_and_nothing_is_lost() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let ctx = &site.ctx;
    let first = certified(&site, &admin).await;
    let away = key_file(&site).with_extension("away");
    std::fs::rename(key_file(&site), &away).unwrap();
    let problem = certify::open_keys(ctx, &Actor::Operator).await.unwrap();
    assert_eq!(problem.unwrap().id, "keys-missing");

    answer_all(&site, &ana).await;
    assert_eq!(certify::list_mine(ctx, &ana, EN).await.unwrap(), []);
    assert_eq!(
        conflict(certify::revoke(ctx, &admin, &first, WHY).await),
        "keys-missing"
    );
    assert_eq!(
        conflict(certify::correct(ctx, &admin, &first, WHY).await),
        "keys-missing"
    );
    assert_eq!(
        check(&site, &first).await.standing,
        CertificateStanding::Valid
    );
    assert_eq!(
        certify::settle_owed(ctx, &Actor::Operator).await.unwrap(),
        0
    );

    std::fs::rename(&away, key_file(&site)).unwrap();
    assert_eq!(
        certify::open_keys(ctx, &Actor::Operator).await.unwrap(),
        None
    );
    assert_eq!(
        certify::settle_owed(ctx, &Actor::Operator).await.unwrap(),
        1
    );
    assert_eq!(
        certify::settle_owed(ctx, &Actor::Operator).await.unwrap(),
        0
    );
    assert_eq!(certify::list_mine(ctx, &ana, EN).await.unwrap().len(), 1);
    for actor in [&NOBODY, &ana, &admin] {
        assert!(certify::open_keys(ctx, actor).await.is_err());
        assert!(certify::rotate_keys(ctx, actor).await.is_err());
        assert!(certify::settle_owed(ctx, actor).await.is_err());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_key_that_others_can_read_or_that_is_damaged_signs_nothing() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = site().await;
    let path = key_file(&site);
    let mode = |mode: u32| {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    assert_eq!(
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let opened = async || {
        let problem = certify::open_keys(&site.ctx, &Actor::Operator)
            .await
            .unwrap();
        problem.map(|problem| problem.id)
    };
    mode(0o644);
    assert_eq!(opened().await.as_deref(), Some("keys-open-to-others"));
    mode(0o600);
    assert_eq!(opened().await, None);
    std::fs::write(
        &path,
        "-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n",
    )
    .unwrap();
    assert_eq!(opened().await.as_deref(), Some("keys-damaged"));
}

#[tokio::test]
async fn what_an_older_key_signed_stays_good() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let code = certified(&site, &ana).await;
    let json = certify::file(&site.ctx, &ana, &code, FileKind::Json)
        .await
        .unwrap();
    site.pass(60);
    let newer = certify::rotate_keys(&site.ctx, &Actor::Operator)
        .await
        .unwrap();
    assert_eq!(key(&site).await.to_multibase(), newer);
    let document = certify::issuer_document(&site.ctx, &NOBODY)
        .await
        .unwrap()
        .unwrap();
    let keys = IssuerKeys::parse(document.to_string().as_bytes());
    assert!(keys.is_ok());
    assert_eq!(document["assertionMethod"].as_array().unwrap().len(), 2);
    let (verdict, _) = certify::verify_file(&site.ctx, &NOBODY, json, EN)
        .await
        .unwrap();
    assert!(verdict.is_good(), "{verdict:?}");
    assert_eq!(
        certify::open_keys(&site.ctx, &Actor::Operator)
            .await
            .unwrap(),
        None
    );
}
