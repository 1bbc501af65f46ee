//! The register never has two histories: a database that lost entries, or is another one, issues nothing; nor does a clock that was set back.

use crate::certificates::{NOBODY, WHY, check, key, site};
use crate::harness::{EN, Site, conflict, problem, problems};
use crate::journeys::{answer_all, certified};
use crate::refused;
use certification::register::{SignedCheckpoint, VerifierKey};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Db;
use usecases::certify::{self, RegisterState};
use usecases::{Actor, UseCaseError};
use views::account::Role;

const LOST: &str = "The disk broke and the copy of Monday is the newest.";

fn data(site: &Site) -> PathBuf {
    site.ctx.db.path().parent().unwrap().to_owned()
}

fn head(site: &Site) -> PathBuf {
    data(site).join("keys").join("register-head")
}

/// Closes the database, lets something be done to its folder, and starts again; gives why nothing can be issued.
async fn restart(site: &mut Site, meanwhile: impl FnOnce(&Path)) -> Option<String> {
    let folder = data(site);
    site.ctx.db.close().await;
    meanwhile(&folder);
    site.ctx.db = Db::open(&folder).await.unwrap();
    site.ctx.keys = Arc::default();
    open(site).await
}

async fn open(site: &Site) -> Option<String> {
    let problem = certify::open_keys(&site.ctx, &Actor::Operator)
        .await
        .unwrap();
    problem.map(|problem| problem.id)
}

fn copy(folder: &Path) {
    std::fs::copy(folder.join("audire.db"), folder.join("copy.db")).unwrap();
}

fn restore(folder: &Path) {
    for name in ["audire.db-wal", "audire.db-shm"] {
        let _ = std::fs::remove_file(folder.join(name));
    }
    std::fs::copy(folder.join("copy.db"), folder.join("audire.db")).unwrap();
}

async fn state(site: &Site) -> RegisterState {
    certify::register_state(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
}

#[tokio::test]
async fn after_each_commit_the_head_stands_beside_the_key() {
    let site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    assert!(!head(&site).exists(), "nothing was signed yet");
    for (officer, size) in [(&ana, 1), (&ben, 2)] {
        certified(&site, officer).await;
        let kept = std::fs::read_to_string(head(&site)).unwrap();
        // The text of the checkpoint that is published, which ends where its signatures begin (C2SP signed-note).
        let note = certify::checkpoint(&site.ctx, &NOBODY, 1)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            Some(kept.as_str()),
            note.split_inclusive("\n\n")
                .next()
                .map(|text| &text[..text.len() - 1])
        );
        assert!(kept.starts_with(&format!("training.example/register\n{size}\n")));
    }
    assert_eq!(state(&site).await.problem, None);
    refused!(SignInRequired, certify::register_state(&site.ctx, &NOBODY));
    refused!(Forbidden, certify::register_state(&site.ctx, &ana));
}

#[tokio::test]
async fn a_restored_older_copy_issues_nothing_until_the_newest_is_back() {
    let mut site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let cleo = site.officer("cleo").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let first = certified(&site, &ana).await;
    assert_eq!(restart(&mut site, copy).await, None);
    certified(&site, &ben).await;
    let newest = |folder: &Path| {
        std::fs::copy(folder.join("audire.db"), folder.join("newest.db")).unwrap();
        restore(folder);
    };
    let problem = restart(&mut site, newest).await;
    assert_eq!(problem.as_deref(), Some("register-restored"));
    let told = state(&site).await;
    assert_eq!(
        (told.entries, told.problem.unwrap().id.as_str()),
        (1, "register-restored")
    );

    // What an officer does is kept; nothing is signed.
    answer_all(&site, &cleo).await;
    assert_eq!(certify::list_mine(&site.ctx, &cleo, EN).await.unwrap(), []);
    let owed = certify::settle_owed(&site.ctx, &Actor::Operator).await;
    assert_eq!(owed.unwrap(), 0);
    for refusal in [
        conflict(certify::revoke(&site.ctx, &admin, &first, WHY).await),
        conflict(certify::correct(&site.ctx, &admin, &first, WHY).await),
    ] {
        assert_eq!(refusal, "register-restored");
    }
    assert_eq!(state(&site).await.entries, 1);
    check(&site, &first).await;

    let back = restart(&mut site, |folder| {
        restore(folder);
        std::fs::copy(folder.join("newest.db"), folder.join("audire.db")).unwrap();
    });
    assert_eq!(back.await, None);
    certified(&site, &cleo).await;
    assert_eq!(state(&site).await.entries, 3);
}

#[tokio::test]
async fn a_database_with_another_history_of_the_same_length_is_told_apart() {
    let mut site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    assert_eq!(restart(&mut site, copy).await, None);
    certified(&site, &ana).await;
    let signed = std::fs::read_to_string(head(&site)).unwrap();
    // The copy from before goes on without the file that would have stopped it, and then the file is back.
    let forked = restart(&mut site, |folder| {
        restore(folder);
        std::fs::remove_file(folder.join("keys/register-head")).unwrap();
    });
    assert_eq!(forked.await, None);
    certified(&site, &ben).await;
    std::fs::write(head(&site), &signed).unwrap();
    let problem = restart(&mut site, |_| {}).await;
    assert_eq!(problem.as_deref(), Some("register-differs"));
    assert_eq!(
        std::fs::read_to_string(head(&site)).unwrap(),
        signed,
        "it is not written over"
    );
    std::fs::write(head(&site), "training.example/register\n").unwrap();
    assert_eq!(
        open(&site).await.as_deref(),
        Some("register-head-unreadable")
    );
}

#[tokio::test]
async fn a_database_that_is_exchanged_while_the_program_runs_stops_at_the_next_entry() {
    let mut site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let admin = site.person("admin", &[Role::Administrator]).await;
    let first = certified(&site, &ana).await;
    assert_eq!(restart(&mut site, copy).await, None);
    certified(&site, &ben).await;
    let folder = data(&site);
    site.ctx.db.close().await;
    restore(&folder);
    site.ctx.db = Db::open(&folder).await.unwrap();
    let revoked = certify::revoke(&site.ctx, &admin, &first, WHY).await;
    assert_eq!(conflict(revoked), "register-restored");
    assert_eq!(state(&site).await.entries, 1);
}

#[tokio::test]
async fn lost_entries_are_accepted_with_a_reason_and_another_register_begins() {
    let mut site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let admin = site.person("admin", &[Role::Administrator]).await;
    let first = certified(&site, &ana).await;
    assert_eq!(restart(&mut site, copy).await, None);
    certified(&site, &ben).await;
    let fine = certify::accept_restored(&site.ctx, &Actor::Operator, LOST).await;
    assert_eq!(conflict(fine), "register-nothing-to-accept");
    assert!(restart(&mut site, restore).await.is_some());
    for (actor, is_in) in [(&NOBODY, false), (&ana, true), (&admin, true)] {
        let accepted = certify::accept_restored(&site.ctx, actor, LOST).await;
        match accepted {
            Err(UseCaseError::Forbidden) => assert!(is_in),
            Err(UseCaseError::SignInRequired) => assert!(!is_in),
            other => panic!("{other:?}"),
        }
    }
    let short = certify::accept_restored(&site.ctx, &Actor::Operator, "lost").await;
    assert_eq!(
        problems(short),
        [problem("reason", "certificate-reason-length")]
    );
    let name = certify::accept_restored(&site.ctx, &Actor::Operator, LOST)
        .await
        .unwrap();
    assert_eq!(name, "training.example/register/2");
    assert!(
        site.actions()
            .await
            .contains(&String::from("register.restored"))
    );
    let said = &state(&site).await.said;
    assert_eq!(
        (said[0].0.id.as_str(), said[0].1.as_str()),
        ("register-said-restored", LOST)
    );

    assert_eq!(restart(&mut site, |_| {}).await, None);
    let ctx = &site.ctx;
    certify::revoke(ctx, &admin, &first, WHY).await.unwrap();
    // The old register ends where it ended, and the new one is signed under its own name: no name has two heads of one size.
    let key = key(&site).await;
    for (register, name, size) in [
        (1, "training.example/register", 1),
        (2, "training.example/register/2", 2),
    ] {
        let note = certify::checkpoint(ctx, &NOBODY, register)
            .await
            .unwrap()
            .unwrap();
        let verifier = VerifierKey::new(name, key.bytes()).unwrap();
        let signed = SignedCheckpoint::parse(&note).unwrap();
        let signed = signed.verify(&verifier, &|message, signature| {
            key.verifies(message, signature)
        });
        assert_eq!(signed.unwrap().size(), size);
    }
    let tile = async |register, path| certify::tile(ctx, &NOBODY, register, path).await;
    assert_eq!(tile(1, "tile/0/000.p/1").await.unwrap().len(), 32);
    assert_eq!(tile(2, "tile/0/000.p/2").await.unwrap().len(), 64);
    for (register, path) in [(1, "tile/0/000.p/2"), (3, "tile/0/000.p/1")] {
        assert!(matches!(
            tile(register, path).await,
            Err(UseCaseError::NotFound)
        ));
    }
    refused!(NotFound, certify::checkpoint(ctx, &NOBODY, 3));

    // The same old copy once more has lost even the acceptance.
    assert_eq!(
        restart(&mut site, restore).await.as_deref(),
        Some("register-restored")
    );
    let name = certify::accept_restored(&site.ctx, &Actor::Operator, LOST)
        .await
        .unwrap();
    assert_eq!(name, "training.example/register/3");
}

#[tokio::test]
async fn a_crash_between_commit_and_file_is_made_up_for_at_the_next_start() {
    let mut site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    certified(&site, &ana).await;
    let before = std::fs::read_to_string(head(&site)).unwrap();
    certified(&site, &ben).await;
    let after = std::fs::read_to_string(head(&site)).unwrap();
    let started = restart(&mut site, |folder| {
        std::fs::write(folder.join("keys/register-head"), before).unwrap();
    });
    assert_eq!(started.await, None);
    assert_eq!(std::fs::read_to_string(head(&site)).unwrap(), after);
}

#[tokio::test]
async fn where_the_head_cannot_be_kept_nothing_more_is_issued_until_it_can() {
    let mut site = site().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    certified(&site, &ana).await;
    // A folder stands where the file is to be put: no user of the machine can write over it.
    std::fs::remove_file(head(&site)).unwrap();
    std::fs::create_dir(head(&site)).unwrap();
    certified(&site, &ben).await;
    let cleo = site.officer("cleo").await;
    answer_all(&site, &cleo).await;
    assert_eq!(certify::list_mine(&site.ctx, &cleo, EN).await.unwrap(), []);
    std::fs::remove_dir(head(&site)).unwrap();
    assert_eq!(restart(&mut site, |_| {}).await, None);
    let owed = certify::settle_owed(&site.ctx, &Actor::Operator).await;
    assert_eq!(owed.unwrap(), 1);
}

#[tokio::test]
async fn a_clock_that_was_set_back_issues_nothing_until_it_is_right_or_said_to_be() {
    let mut site = site().await;
    let ana = site.officer("ana").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let first = certified(&site, &ana).await;
    let ctx = site.ctx.clone();
    let accept = async |why| certify::accept_clock(&ctx, &Actor::Operator, why).await;
    // Five minutes are put up with: machines put their clocks right by small steps.
    site.pass(-300);
    assert_eq!(open(&site).await, None);
    assert_eq!(conflict(accept(WHY).await), "register-clock-fine");
    site.pass(-1);
    assert_eq!(open(&site).await.as_deref(), Some("register-clock-back"));
    assert_eq!(
        state(&site).await.problem.unwrap().id,
        "register-clock-back"
    );
    let revoked = certify::revoke(&site.ctx, &admin, &first, WHY).await;
    assert_eq!(conflict(revoked), "register-clock-back");
    let ben = site.officer("ben").await;
    answer_all(&site, &ben).await;
    assert_eq!(certify::list_mine(&site.ctx, &ben, EN).await.unwrap(), []);
    for actor in [&NOBODY, &ana, &admin] {
        assert!(certify::accept_clock(&site.ctx, actor, WHY).await.is_err());
    }
    accept(WHY).await.unwrap();
    assert!(
        site.actions()
            .await
            .contains(&String::from("register.clock-accepted"))
    );
    assert_eq!(restart(&mut site, |_| {}).await, None);
    certify::revoke(&site.ctx, &admin, &first, WHY)
        .await
        .unwrap();
    // It is held against what came since, not against the entry of the wrong clock.
    site.pass(-301);
    assert_eq!(open(&site).await.as_deref(), Some("register-clock-back"));
    site.pass(301);
    assert_eq!(open(&site).await, None);
}
