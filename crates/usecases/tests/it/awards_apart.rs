//! Who decides about whom: nobody through a second account, no run in the name of somebody who may no longer decide, and nothing
//! signed with a key that was replaced.

use crate::academy::{PROGRAMME, SLUG, account, codes, takes};
use crate::certificates::{WHY, check, site as addressed};
use crate::certified::{COURSE, DAY, WAITING};
use crate::certified_practice::rated;
use crate::harness::{EN, Site, conflict, problem, problems};
use crate::journeys;
use base::{AwardRunId, CohortId, CourseVersionId, CycleId, EnrolmentId, Slug};
use store::award_run::AwardRun;
use store::course::NewVersion;
use usecases::account::NewAccount;
use usecases::certify;
use usecases::supervise::programmes;
use usecases::{Actor, account as accounts};
use views::account::Role;
use views::certify::CertificateStanding;

const LONG: &str = "She has taught this course for years.";

/// An officer's account under this name, made by somebody.
async fn made(site: &Site, maker: &Actor, mailbox: &str, name: &str) -> Actor {
    let new = NewAccount {
        name: name.to_owned(),
        email: format!("{mailbox}@example.org"),
        agency: "Harbour District Police".to_owned(),
        country: "TN".to_owned(),
        roles: vec![String::from("officer")],
    };
    let created = accounts::create_account(&site.ctx, maker, new)
        .await
        .unwrap();
    site.acting(created.id, mailbox, &[Role::Officer])
}

#[tokio::test]
async fn nobody_decides_about_an_account_they_made_or_one_of_their_name() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).confirmed().found(&site).await;
    let roles = [Role::Programme, Role::Administrator, Role::Assessor];
    let ben = site.person("ben", &roles).await;
    let carla = site.person("carla", &roles).await;
    for one in [&ben, &carla] {
        academy.appoint(&site, one, "manager").await;
    }
    let second = made(&site, &ben, "second", "Somebody Else").await;
    // Carla made it, and it bears Ben's name, written in another way.
    let named = made(&site, &carla, "named", "BEN  Éxample").await;
    let mut cycles = Vec::new();
    for officer in [&second, &named] {
        cycles.push(academy.join(&site, officer).await);
        journeys::certified(&site, officer).await;
    }
    for cycle in &cycles {
        let own = certify::confirm_award(ctx, &ben, *cycle).await;
        assert_eq!(conflict(own), "award-refused-close");
        let own = certify::propose_waiver(ctx, &ben, *cycle, "course", LONG).await;
        assert_eq!(conflict(own), "award-refused-close");
        let view = certify::candidate_view(ctx, &ben, *cycle, EN)
            .await
            .unwrap();
        assert!(view.close && !view.to_confirm && !view.candidate.own);
    }
    // Nor does he decide on what somebody else proposed.
    certify::propose_waiver(ctx, &carla, cycles[0], "course", LONG)
        .await
        .unwrap();
    let seen = certify::candidate_view(ctx, &ben, cycles[0], EN)
        .await
        .unwrap();
    assert!(!seen.waivers[0].may_decide);
    let waiver = seen.waivers[0].id;
    let decided = certify::decide_waiver(ctx, &ben, waiver, true, LONG).await;
    assert_eq!(conflict(decided), "award-refused-close");
    // A run of his leaves both to somebody else; of Carla's, the one that she made.
    let run = certify::start_run(ctx, &ben, PROGRAMME, SLUG, None).await;
    assert_eq!(
        outcomes(&site, &carla, run.unwrap()).await,
        ["unconfirmed"; 2]
    );
    let own = certify::confirm_award(ctx, &carla, cycles[1]).await;
    assert_eq!(conflict(own), "award-refused-close");
    let view = certify::candidate_view(ctx, &carla, cycles[0], EN)
        .await
        .unwrap();
    assert!(view.to_confirm && !view.close);
    certify::confirm_award(ctx, &carla, cycles[0])
        .await
        .unwrap();
    assert_eq!(codes(&site, &second).await.len(), 1);
    assert_eq!(codes(&site, &named).await.len(), 0);
}

#[tokio::test]
async fn an_assessor_rates_no_account_of_their_own_making() {
    let site = Site::with_course().await;
    let academy = takes(WAITING).found(&site).await;
    let roles = [Role::Assessor, Role::Administrator];
    let marker = site.person("marker", &roles).await;
    academy.appoint(&site, &marker, "assessor").await;
    let second = made(&site, &marker, "second", "Somebody Else").await;
    academy.join(&site, &second).await;
    let form = rated(&second, "2", "key");
    let own = certify::record_observation(&site.ctx, &marker, &form).await;
    assert_eq!(problems(own), [problem("officer", "award-refused-close")]);
}

/// What became of everybody in a run, by name.
async fn outcomes(site: &Site, manager: &Actor, run: AwardRunId) -> Vec<String> {
    let view = certify::run(&site.ctx, manager, run, EN).await.unwrap();
    let rows = view.rows.into_iter();
    rows.map(|one| one.outcome.unwrap_or_default()).collect()
}

/// A run that somebody started and that the program has not come to yet.
async fn started(
    site: &Site,
    by: &Actor,
    of: base::CertificationId,
    cycles: &[CycleId],
) -> AwardRunId {
    let run = AwardRun {
        id: AwardRunId::new(site.ctx.now(), [44; 10]),
        certification: of,
        cohort: None::<CohortId>,
        cohort_name: None,
        started_at: site.ctx.now(),
        started_by: account(by),
        starter: String::new(),
        finished_at: None,
    };
    let mut tx = site.ctx.db.begin().await.unwrap();
    assert!(
        store::award_run::insert(&mut tx, &run, cycles)
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    run.id
}

async fn go_on(site: &Site) -> usize {
    certify::go_on_with_runs(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_run_confirms_what_was_ready_when_it_began() {
    let site = Site::with_course().await;
    let academy = takes(WAITING).confirmed().found(&site).await;
    let ben = site.person("ben", &[Role::Programme]).await;
    academy.appoint(&site, &ben, "manager").await;
    let ana = site.officer("ana").await;
    let mut cycles = vec![academy.join(&site, &ana).await];
    site.pass(DAY / 2);
    let late = site.officer("late").await;
    cycles.push(academy.join(&site, &late).await);
    site.pass(DAY / 2);
    let run = started(&site, &ben, academy.certification, &cycles).await;
    // Half a day later both have waited a day; only Ana had when the run began.
    site.pass(DAY / 2);
    go_on(&site).await;
    assert_eq!(outcomes(&site, &ben, run).await, ["issued", "later"]);
    assert_eq!(codes(&site, &late).await.len(), 0);
}

#[tokio::test]
async fn a_run_confirms_nothing_in_the_name_of_who_may_no_longer_decide() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING).confirmed().found(&site).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let ben = site.person("ben", &[Role::Programme]).await;
    let carla = site.person("carla", &[Role::Programme]).await;
    let ana = site.officer("ana").await;
    let cycle = academy.join(&site, &ana).await;
    for one in [&ben, &carla] {
        academy.appoint(&site, one, "manager").await;
    }
    site.pass(DAY);
    let run = started(&site, &ben, academy.certification, &[cycle]).await;
    let staff = programmes::staff(ctx, &carla, PROGRAMME, EN).await.unwrap();
    let role = staff.rows.iter().find(|one| one.email == "ben@example.org");
    programmes::end_staff(ctx, &carla, PROGRAMME, role.unwrap().id)
        .await
        .unwrap();
    go_on(&site).await;
    assert_eq!(outcomes(&site, &carla, run).await, ["unconfirmed"]);
    site.pass(1);
    let run = started(&site, &carla, academy.certification, &[cycle]).await;
    accounts::deactivate(ctx, &admin, account(&carla))
        .await
        .unwrap();
    go_on(&site).await;
    let dora = site.person("dora", &[Role::Programme]).await;
    academy.appoint(&site, &dora, "manager").await;
    assert_eq!(outcomes(&site, &dora, run).await, ["unconfirmed"]);
    assert_eq!(codes(&site, &ana).await.len(), 0);
}

/// Makes another key as a second program does beside this one.
async fn replaced(site: &Site) {
    let now = site.ctx.now();
    let mut tx = site.ctx.db.begin().await.unwrap();
    store::register::insert_key(&mut tx, "z6MkOther", now)
        .await
        .unwrap();
    store::register::update_keys_retired(&mut tx, "z6MkOther", now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn nothing_is_signed_with_a_key_that_was_replaced() {
    let site = addressed().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING).confirmed().found(&site).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let ben = site.person("ben", &[Role::Programme]).await;
    academy.appoint(&site, &ben, "manager").await;
    let (ana, late) = (site.officer("ana").await, site.officer("late").await);
    let cycle = academy.join(&site, &ana).await;
    let code = journeys::certified(&site, &ana).await;
    site.pass(DAY);
    let run = started(&site, &ben, academy.certification, &[cycle]).await;
    replaced(&site).await;
    // The course is completed all the same; its certificate is owed.
    journeys::answer_all(&site, &late).await;
    assert_eq!(certify::list_mine(ctx, &late, EN).await.unwrap(), []);
    let owed = certify::settle_owed(ctx, &Actor::Operator).await;
    assert_eq!(owed.unwrap(), 0);
    assert_eq!(go_on(&site).await, 0);
    assert_eq!(outcomes(&site, &ben, run).await, [""], "it waits");
    let taken = certify::revoke(ctx, &admin, &code, WHY).await;
    assert_eq!(conflict(taken), "keys-replaced");
    let newer = certify::correct(ctx, &admin, &code, WHY).await;
    assert_eq!(conflict(newer), "keys-replaced");
}

#[tokio::test]
async fn revoking_is_refused_with_the_replaced_key_also_when_it_is_the_first_to_notice() {
    let site = addressed().await;
    let ana = site.officer("ana").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let code = journeys::certified(&site, &ana).await;
    replaced(&site).await;
    let taken = certify::revoke(&site.ctx, &admin, &code, WHY).await;
    assert_eq!(conflict(taken), "keys-replaced");
    assert_eq!(
        check(&site, &code).await.standing,
        CertificateStanding::Valid
    );
}

#[tokio::test]
async fn a_key_file_that_a_crash_left_does_not_keep_another_from_being_made() {
    let site = addressed().await;
    let data = site.ctx.db.path().parent().unwrap();
    let orphan = data.join("keys").join("issuer-2.pem");
    std::fs::copy(data.join("keys").join("issuer-1.pem"), &orphan).unwrap();
    let before = std::fs::read(&orphan).unwrap();
    certify::rotate_keys(&site.ctx, &Actor::Operator)
        .await
        .unwrap();
    assert_eq!(std::fs::read(&orphan).unwrap(), before, "it stays");
    assert!(data.join("keys").join("issuer-3.pem").exists());
    let problem = certify::open_keys(&site.ctx, &Actor::Operator).await;
    assert_eq!(problem.unwrap(), None);
}

#[tokio::test]
async fn what_was_corrected_is_not_revoked_in_the_place_of_the_newer() {
    let site = addressed().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let code = journeys::certified(&site, &ana).await;
    let newer = certify::correct(ctx, &admin, &code, WHY).await.unwrap();
    let old = certify::revoke(ctx, &admin, &code, WHY).await;
    assert_eq!(conflict(old), "certificate-corrected-before");
    assert_eq!(
        check(&site, &newer).await.standing,
        CertificateStanding::Valid
    );
    certify::revoke(ctx, &admin, &newer, WHY).await.unwrap();
    assert!(matches!(
        check(&site, &newer).await.standing,
        CertificateStanding::Revoked { .. }
    ));
}

#[tokio::test]
async fn one_that_cannot_be_issued_keeps_nobody_else_waiting() {
    let site = addressed().await;
    let ctx = &site.ctx;
    let file = ctx.db.path().parent().unwrap().join("keys/issuer-1.pem");
    let away = file.with_extension("away");
    std::fs::rename(&file, &away).unwrap();
    certify::open_keys(ctx, &Actor::Operator).await.unwrap();
    // The course that Ana completed first can no longer be read.
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let (slug, now) = (Slug::parse("lost").unwrap(), ctx.now());
    let version = NewVersion {
        id: CourseVersionId::new(now, [50; 10]),
        course: &slug,
        fingerprint: "lost",
        compiler_version: 1,
        sources: "no sources",
        created_at: now,
    };
    let enrolment = EnrolmentId::new(now, [51; 10]);
    let mut tx = ctx.db.begin().await.unwrap();
    store::course::insert_version(&mut tx, &version)
        .await
        .unwrap();
    store::enrolment::insert(&mut tx, enrolment, account(&ana), &slug, version.id, now)
        .await
        .unwrap();
    store::certificate::insert_completion(&mut tx, enrolment, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    site.pass(60);
    journeys::answer_all(&site, &ben).await;
    std::fs::rename(&away, &file).unwrap();
    certify::open_keys(ctx, &Actor::Operator).await.unwrap();
    let owed = certify::settle_owed(ctx, &Actor::Operator).await;
    assert_eq!(owed.unwrap(), 1);
    let own = certify::list_mine(ctx, &ben, EN).await.unwrap();
    assert_eq!(own.len(), 1);
}
