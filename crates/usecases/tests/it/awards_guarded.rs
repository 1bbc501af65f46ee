//! What keeps awards honest: nobody certifies themselves, what was revoked stays revoked, and who left is not awarded.

use crate::academy::{Academy, PROGRAMME, SLUG, account, codes, takes};
use crate::certifications::{fields, form, pairs};
use crate::certified::{COURSE, DAY, WAITING, settle};
use crate::harness::{EN, Site, conflict};
use crate::programmes_house::{self, House};
use crate::{journeys, refused};
use base::CycleId;
use usecases::certify::{self, certifications::create};
use usecases::supervise::programmes::{self, CourseMove};
use usecases::{Actor, learn};
use views::account::Role;
use views::certification::CertificationForm;
use views::standing::StandingView;

const WHY: &str = "The examination was not her own work.";
const EVER: &str =
    "[[requirement]]\nid = \"course\"\nkind = \"course\"\never = true\ncourse = \"tiny\"\n";

pub async fn standing(site: &Site, actor: &Actor) -> StandingView {
    certify::standing(&site.ctx, actor, SLUG, EN).await.unwrap()
}

/// The paths of somebody's cycles, the first one first.
pub async fn paths(site: &Site, actor: &Actor) -> Vec<String> {
    let all = standing(site, actor).await.history.into_iter().rev();
    all.map(|one| one.path).collect()
}

/// A manager of the programme.
pub async fn manager(site: &Site, academy: &Academy) -> Actor {
    let ben = site.person("ben", &[Role::Programme]).await;
    academy.appoint(site, &ben, "manager").await;
    ben
}

async fn certification(form: CertificationForm) -> Vec<(String, String)> {
    let house = House::new().await;
    fields(
        create(
            &house.site.ctx,
            &house.manager,
            programmes_house::PROGRAMME,
            &form,
        )
        .await,
    )
}

#[tokio::test]
async fn a_path_that_shows_nothing_is_not_saved() {
    let waits = CertificationForm {
        requirements: WAITING.to_owned(),
        ..form()
    };
    let expected = pairs(&[("requirements", "certification-path-only-waiting")]);
    assert_eq!(certification(waits.clone()).await, expected);
    // Nor where certificates never expire.
    let endless = CertificationForm {
        expires: false,
        ..waits
    };
    assert_eq!(certification(endless).await, expected);
    let renewed = CertificationForm {
        renewal: format!("{WAITING}{EVER}"),
        ..form()
    };
    assert_eq!(
        certification(renewed).await,
        pairs(&[("renewal", "certification-path-nothing-anew")])
    );
    let old = CertificationForm {
        requirements: EVER.to_owned(),
        ..form()
    };
    assert_eq!(
        certification(old.clone()).await,
        pairs(&[("requirements", "certification-path-nothing-anew")])
    );
    // What never expires is met once: what was shown before may be enough.
    let house = House::new().await;
    let once = CertificationForm {
        expires: false,
        ..old
    };
    let made = create(
        &house.site.ctx,
        &house.manager,
        programmes_house::PROGRAMME,
        &once,
    );
    made.await.unwrap();
}

#[tokio::test]
async fn a_manager_does_not_certify_herself() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let roles = [Role::Officer, Role::Programme];
    let ana = site.person("ana", &roles).await;
    let ben = site.person("ben", &roles).await;
    let slug = programmes_house::PROGRAMME;
    programmes_house::create(&site, &ana).await.unwrap();
    programmes::move_course(ctx, &ana, slug, 1, "tiny", CourseMove::Add)
        .await
        .unwrap();
    let cohort = programmes::create_cohort(ctx, &ana, slug, &programmes_house::spring())
        .await
        .unwrap();
    let by_evidence = CertificationForm {
        slug: SLUG.to_owned(),
        confirmed: false,
        ..form()
    };
    create(ctx, &ana, slug, &by_evidence).await.unwrap();
    let carla = site.officer("carla").await;
    let list = "ana@example.org carla@example.org";
    programmes::add_people(ctx, &ana, slug, cohort, list)
        .await
        .unwrap();
    for officer in [&ana, &carla] {
        journeys::certified(&site, officer).await;
    }
    settle(&site).await;
    assert_eq!(codes(&site, &carla).await.len(), 1, "evidence decides");
    assert_eq!(codes(&site, &ana).await.len(), 0);
    assert_eq!(standing(&site, &ana).await.state, "proposed");
    let mine = store::cycle::list_of_account(&mut ctx.db.read().await.unwrap(), account(&ana))
        .await
        .unwrap();
    let own = certify::confirm_award(ctx, &ana, mine[0].id).await;
    assert_eq!(conflict(own), "award-refused-own");
    programmes::appoint(ctx, &ana, slug, "ben@example.org", "manager")
        .await
        .unwrap();
    certify::confirm_award(ctx, &ben, mine[0].id).await.unwrap();
    assert_eq!(codes(&site, &ana).await.len(), 1);
}

#[tokio::test]
async fn who_worked_in_the_programme_since_it_was_written_needs_another_person() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.person("ana", &[Role::Officer, Role::Assessor]).await;
    academy.join(&site, &ana).await;
    academy.appoint(&site, &ana, "assessor").await;
    site.pass(60);
    let mut tx = site.ctx.db.begin().await.unwrap();
    let staff = store::programme::list_staff(&mut tx, academy.programme)
        .await
        .unwrap();
    let now = site.ctx.now();
    store::programme::update_staff_ended(&mut tx, academy.programme, staff[0].id, now, None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    site.pass(DAY);
    journeys::certified(&site, &ana).await;
    assert_eq!(standing(&site, &ana).await.state, "proposed");
    assert_eq!(codes(&site, &ana).await.len(), 0);
}

async fn revoke(site: &Site, manager: &Actor, code: &str) {
    certify::revoke(&site.ctx, manager, code, WHY)
        .await
        .unwrap();
}

#[tokio::test]
async fn what_was_revoked_is_not_renewed_until_a_manager_opens_the_full_path() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE)
        .renewed_by(WAITING)
        .expiring()
        .found(&site)
        .await;
    let ana = site.person("ana", &[Role::Officer, Role::Programme]).await;
    let ben = manager(&site, &academy).await;
    let carla = site.person("carla", &[Role::Assessor]).await;
    let eve = site.person("eve", &[Role::Programme]).await;
    academy.appoint(&site, &carla, "assessor").await;
    let cycle = academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let [first] = codes(&site, &ana).await.try_into().unwrap();
    let good = certify::reopen_cycle(ctx, &ben, cycle).await;
    assert_eq!(conflict(good), "reopen-refused-good");
    revoke(&site, &ben, &first).await;
    let seen = standing(&site, &ana).await;
    assert_eq!((seen.state.as_str(), seen.dates), ("revoked", None));
    let rows = certify::list_standings(ctx, &ana, EN).await.unwrap();
    assert_eq!(
        (rows[0].state.as_str(), &rows[0].expires_on),
        ("revoked", &None)
    );
    // 24 August 2028, the first day of the window, and days of waiting in it; 24 December is the last of the extra time.
    for days in [639, 2, 2, 140] {
        site.pass(days * DAY);
        settle(&site).await;
    }
    assert_eq!(paths(&site, &ana).await, ["first"]);
    assert_eq!(codes(&site, &ana).await, std::slice::from_ref(&first));
    let again = certify::take_again(ctx, &ana, SLUG, "tiny").await;
    assert_eq!(conflict(again), "again-refused-not-needed");

    let list = async |actor| certify::awards(ctx, actor, PROGRAMME, SLUG, 1, EN).await;
    let names = |view: views::standing::AwardsView| -> Vec<(String, CycleId)> {
        let all = view.revoked.into_iter();
        all.map(|one| (one.name, one.cycle)).collect()
    };
    let all = names(list(&ben).await.unwrap());
    assert_eq!(all, [(String::from("ana Example"), cycle)]);
    assert_eq!(names(list(&carla).await.unwrap()), [], "managers only");
    refused!(Forbidden, certify::reopen_cycle(ctx, &carla, cycle));
    refused!(
        NotFound,
        certify::reopen_cycle(ctx, &eve, cycle),
        certify::reopen_cycle(ctx, &ana, cycle),
        certify::reopen_cycle(ctx, &ben, CycleId::new(ctx.now(), [9; 10])),
    );
    refused!(
        SignInRequired,
        certify::reopen_cycle(ctx, &Actor::Anonymous, cycle)
    );
    academy.appoint(&site, &ana, "manager").await;
    let own = certify::reopen_cycle(ctx, &ana, cycle).await;
    assert_eq!(conflict(own), "reopen-refused-own");
    for _ in 0..2 {
        certify::reopen_cycle(ctx, &ben, cycle).await.unwrap();
    }
    assert_eq!(paths(&site, &ana).await, ["first", "lapsed"]);
    assert_eq!(standing(&site, &ana).await.state, "missing");
    assert_eq!(names(list(&ben).await.unwrap()), []);
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    // She works in the programme by now.
    let view = list(&ben).await.unwrap();
    certify::confirm_award(ctx, &ben, view.ready[0].cycle)
        .await
        .unwrap();
    let [second, _] = codes(&site, &ana).await.try_into().unwrap();
    let seen = certify::view(ctx, &ana, &second, EN).await.unwrap();
    assert_eq!((seen.renews, seen.cycle), (None, Some(2)));
    assert_eq!(standing(&site, &ana).await.state, "awarded");
}

#[tokio::test]
async fn a_renewal_under_way_ends_with_the_certificate_that_it_renews() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE)
        .renewed_by(WAITING)
        .expiring()
        .confirmed()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    let ben = manager(&site, &academy).await;
    let cycle = academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    certify::confirm_award(ctx, &ben, cycle).await.unwrap();
    let [first] = codes(&site, &ana).await.try_into().unwrap();
    site.pass(639 * DAY);
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first", "renewal"]);
    site.pass(DAY);
    let list = certify::awards(ctx, &ben, PROGRAMME, SLUG, 1, EN)
        .await
        .unwrap();
    let renewal = list.ready[0].cycle;
    revoke(&site, &ben, &first).await;
    let refused = certify::confirm_award(ctx, &ben, renewal).await;
    assert_eq!(conflict(refused), "certification-award-revoked");
    settle(&site).await;
    assert_eq!(standing(&site, &ana).await.state, "revoked");
    let list = certify::awards(ctx, &ben, PROGRAMME, SLUG, 1, EN)
        .await
        .unwrap();
    assert!(list.ready.is_empty() && list.expiring.is_empty());
    certify::reopen_cycle(ctx, &ben, cycle).await.unwrap();
    assert_eq!(paths(&site, &ana).await, ["first", "renewal", "lapsed"]);
}

#[tokio::test]
async fn what_never_expires_can_be_awarded_again_after_a_revocation() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    let ben = manager(&site, &academy).await;
    let cycle = academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let [first] = codes(&site, &ana).await.try_into().unwrap();
    revoke(&site, &ben, &first).await;
    assert_eq!(standing(&site, &ana).await.state, "revoked");
    site.pass(DAY);
    certify::reopen_cycle(ctx, &ben, cycle).await.unwrap();
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    assert_eq!(codes(&site, &ana).await.len(), 2);
    assert_eq!(standing(&site, &ana).await.state, "awarded");
}

async fn leave(site: &Site, academy: &Academy, who: &Actor) {
    let mut tx = site.ctx.db.begin().await.unwrap();
    let now = site.ctx.now();
    let left =
        store::cohort::update_member_left(&mut tx, academy.cohort, account(who), now, None).await;
    assert!(left.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn who_was_taken_out_is_not_awarded_until_they_are_back() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).confirmed().found(&site).await;
    let ana = site.officer("ana").await;
    let ben = manager(&site, &academy).await;
    let cycle = academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    leave(&site, &academy, &ana).await;
    let list = async || {
        certify::awards(ctx, &ben, PROGRAMME, SLUG, 1, EN)
            .await
            .unwrap()
    };
    let seen = list().await;
    assert!(seen.ready.is_empty() && seen.under_way.is_empty());
    let refused = certify::confirm_award(ctx, &ben, cycle).await;
    assert_eq!(conflict(refused), "certification-award-left");
    let said = standing(&site, &ana).await.decision;
    assert_eq!(said.len(), 1);
    let mut tx = ctx.db.begin().await.unwrap();
    let id = base::FactId::new(ctx.now(), [9; 10]);
    store::cohort::insert_member(
        &mut tx,
        id,
        academy.cohort,
        account(&ana),
        "list",
        ctx.now(),
        None,
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(list().await.ready.len(), 1);
    certify::confirm_award(ctx, &ben, cycle).await.unwrap();
    assert_eq!(codes(&site, &ana).await.len(), 1);
}

#[tokio::test]
async fn nothing_is_awarded_to_a_deactivated_account_and_who_left_renews_all_the_same() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING)
        .renewed_by(WAITING)
        .expiring()
        .found(&site)
        .await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let (ana, dan, eve) = (
        site.officer("ana").await,
        site.officer("dan").await,
        site.officer("eve").await,
    );
    for officer in [&ana, &dan, &eve] {
        academy.join(&site, officer).await;
        learn::enrol(ctx, officer, "tiny").await.unwrap();
    }
    leave(&site, &academy, &eve).await;
    usecases::account::deactivate(ctx, &admin, account(&dan))
        .await
        .unwrap();
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1, "of three only ana");
    assert_eq!(codes(&site, &ana).await.len(), 1);
    // The programme is over for her: the renewal is hers.
    leave(&site, &academy, &ana).await;
    site.pass(639 * DAY);
    settle(&site).await;
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    assert_eq!(codes(&site, &ana).await.len(), 2);
    assert_eq!(codes(&site, &dan).await.len(), 0);
}
