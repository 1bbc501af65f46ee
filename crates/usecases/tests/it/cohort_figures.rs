//! Where everybody of a cohort is: counted by hand.

use crate::academy::{Academy, PROGRAMME, SLUG, account, takes};
use crate::certified::DAY;
use crate::harness::{EN, Site};
use crate::journeys;
use crate::refused;
use base::CohortId;
use usecases::Actor;
use usecases::assess;
use usecases::certify;
use usecases::supervise::programmes::{cohort_figures, set_deadline, take_figures};
use views::account::Role;
use views::programme_figures::{
    CertificationState, CohortFigures, CourseCell, PersonRow, Show, Stuck, Summary, Why,
};

pub const COURSE: &str = "[[requirement]]\nid = \"course\"\nkind = \"course\"\ncourse = \"tiny\"\n";
const TITLE: &str = "A tiny course";
pub const CERTIFICATION: &str = "Certified listener";

pub async fn figures(site: &Site, actor: &Actor, cohort: CohortId, show: Show) -> CohortFigures {
    cohort_figures(&site.ctx, actor, PROGRAMME, cohort, show, EN)
        .await
        .unwrap()
}

fn names(view: &CohortFigures) -> Vec<&str> {
    let all = view.people.iter();
    all.map(|one| one.name.trim_end_matches(" Example"))
        .collect()
}

fn row<'a>(view: &'a CohortFigures, mailbox: &str) -> &'a PersonRow {
    let name = format!("{mailbox} Example");
    view.people.iter().find(|one| one.name == name).unwrap()
}

pub fn stuck(why: Why, what: Option<&str>) -> Stuck {
    Stuck {
        why,
        what: what.map(str::to_owned),
    }
}

/// Ana completes the course and is certified, Ben reads both lessons, Carla fails the final assessment twice, Dan does nothing.
async fn four(site: &Site, academy: &Academy) -> [Actor; 4] {
    let mut all = Vec::new();
    for name in ["ana", "ben", "carla", "dan"] {
        let one = site.officer(name).await;
        academy.join(site, &one).await;
        all.push(one);
    }
    let all: [Actor; 4] = all.try_into().unwrap();
    journeys::certified(site, &all[0]).await;
    journeys::read(site, &all[1]).await;
    fail_twice(site, &all[2]).await;
    all
}

async fn fail_twice(site: &Site, actor: &Actor) {
    let quiz = journeys::quiz(site, actor).await;
    journeys::answer(site, actor, quiz, 0).await;
    assess::finish(&site.ctx, actor, quiz).await.unwrap();
    for _ in 0..2 {
        let attempt = assess::start(&site.ctx, actor, "tiny", "final")
            .await
            .unwrap();
        // Two of three questions wrong: 33 %, and 67 % passes.
        journeys::answer(site, actor, attempt, 2).await;
        assess::finish(&site.ctx, actor, attempt).await.unwrap();
    }
}

#[tokio::test]
async fn everybody_is_where_their_record_says() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).expiring().found(&site).await;
    let manager = site.person("manager", &[Role::Programme]).await;
    academy.appoint(&site, &manager, "manager").await;
    let people = four(&site, &academy).await;
    let view = figures(&site, &manager, academy.cohort, Show::All).await;
    assert_eq!(names(&view), ["ana", "ben", "carla", "dan"]);
    assert_eq!(
        view.summary,
        Summary {
            people: 4,
            begun: 3,
            certified: 1,
            stuck: 1,
            expiring: [0, 0, 0]
        }
    );
    let ana = row(&view, "ana");
    assert_eq!(
        ana.courses,
        [CourseCell {
            lessons: Some((2, 2)),
            completed_on: Some(String::from("2026-11-24")),
            best: Some(100),
            result: Some(String::from("passed")),
        }]
    );
    let certified = &ana.certifications[0];
    assert_eq!(certified.state, CertificationState::Certified);
    // Good for 24 months; a month later is the same day of the next.
    assert_eq!(certified.until.as_deref(), Some("2028-11-24"));
    let ben = row(&view, "ben");
    assert_eq!(ben.courses[0].lessons, Some((2, 2)));
    assert_eq!(ben.courses[0].completed_on, None);
    assert_eq!(
        (ben.certifications[0].state, ben.certifications[0].met),
        (CertificationState::UnderWay, Some((0, 1)))
    );
    assert!(ben.stuck.is_empty(), "{:?}", ben.stuck);
    let carla = row(&view, "carla");
    assert_eq!(
        (carla.courses[0].best, carla.courses[0].result.as_deref()),
        (Some(33), Some("failed"))
    );
    assert_eq!(carla.stuck, [stuck(Why::FailedTwice, Some(TITLE))]);
    let dan = row(&view, "dan");
    assert_eq!(dan.courses, [CourseCell::default()]);
    assert!(dan.stuck.is_empty(), "he joined today");
    // What one person is told of a certification is decided in another way, from their own record alone.
    for (actor, mailbox) in people.iter().zip(["ana", "ben", "carla", "dan"]) {
        let own = certify::standing(&site.ctx, actor, SLUG, EN).await.unwrap();
        let met = own.lines.iter().filter(|line| line.met).count();
        let cell = &row(&view, mailbox).certifications[0];
        let counted = cell.met.map_or(1, |(met, _)| met);
        assert_eq!(usize::try_from(counted).unwrap(), met, "{mailbox}");
        assert_eq!(own.dates.and_then(|dates| dates.expires_on), cell.until);
    }
    assert!(
        view.growth.is_none() && view.comparison.is_empty(),
        "four are no group"
    );
}

#[tokio::test]
async fn who_is_stuck_is_told_after_two_weeks_and_the_filters_find_them() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).expiring().found(&site).await;
    let manager = site.person("manager", &[Role::Programme]).await;
    academy.appoint(&site, &manager, "manager").await;
    four(&site, &academy).await;
    let see = async |show| figures(&site, &manager, academy.cohort, show).await;
    site.pass(13 * DAY);
    assert_eq!(names(&see(Show::Stuck).await), ["carla"]);
    site.pass(DAY);
    let view = see(Show::Stuck).await;
    assert_eq!(names(&view), ["ben", "carla", "dan"]);
    assert_eq!(view.summary.stuck, 3);
    assert_eq!(
        row(&view, "ben").stuck,
        [stuck(Why::Quiet { days: 14 }, None)]
    );
    assert_eq!(row(&view, "dan").stuck, [stuck(Why::NotBegun, None)]);
    assert_eq!(names(&see(Show::Certified).await), ["ana"]);
    // It is 8 December. A day that is over is told for everybody who has not completed the course.
    set_deadline(
        &site.ctx,
        &manager,
        PROGRAMME,
        academy.cohort,
        "tiny",
        "2026-12-09",
    )
    .await
    .unwrap();
    site.pass(DAY);
    let due = Why::Deadline {
        due_on: String::from("2026-12-09"),
    };
    let on_the_day = see(Show::All).await;
    assert!(
        !row(&on_the_day, "ben")
            .stuck
            .iter()
            .any(|one| one.why == due)
    );
    site.pass(DAY);
    let view = see(Show::All).await;
    for mailbox in ["ben", "carla", "dan"] {
        let found = stuck(due.clone(), Some(TITLE));
        assert!(row(&view, mailbox).stuck.contains(&found), "{mailbox}");
    }
    assert!(row(&view, "ana").stuck.is_empty());
    // 24 November 2026 to 24 November 2028 are 731 days, 16 of which have passed.
    site.pass((731 - 16 - 91) * DAY);
    assert!(names(&see(Show::Within90).await).is_empty());
    site.pass(DAY);
    let view = see(Show::Within90).await;
    assert_eq!(names(&view), ["ana"]);
    assert_eq!(view.summary.expiring, [0, 0, 1]);
    site.pass(60 * DAY);
    let view = see(Show::Within30).await;
    assert_eq!(names(&view), ["ana"]);
    assert_eq!(view.summary.expiring, [1, 1, 1]);
    // The 24th is the last day.
    site.pass(30 * DAY);
    assert_eq!(names(&see(Show::Certified).await), ["ana"]);
    site.pass(DAY);
    let view = see(Show::All).await;
    assert_eq!(
        row(&view, "ana").certifications[0].state,
        CertificationState::Lapsed
    );
    assert_eq!(
        (view.summary.certified, view.summary.expiring),
        (0, [0, 0, 0])
    );
}

#[tokio::test]
async fn what_waits_for_others_is_theirs() {
    let site = Site::with_course().await;
    let watched = format!(
        "{COURSE}\n[[requirement]]\nid = \"mock\"\nkind = \"observed\"\nrubric = \"mock-interview-adults\"\ntimes = 1\nassessors = 1\n"
    );
    let academy = takes(&watched).confirmed().found(&site).await;
    let manager = site.person("manager", &[Role::Programme]).await;
    let second = site.person("second", &[Role::Programme]).await;
    for one in [&manager, &second] {
        academy.appoint(&site, one, "manager").await;
    }
    let ana = site.officer("ana").await;
    let cycle = academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let of_ana = async || {
        let view = figures(&site, &manager, academy.cohort, Show::All).await;
        let row = row(&view, "ana").clone();
        (row.stuck, row.certifications[0].clone())
    };
    let said = |why: Why| stuck(why, Some(CERTIFICATION));
    let (reasons, cell) = of_ana().await;
    assert_eq!(reasons, [said(Why::WaitsObservation)]);
    assert_eq!(cell.met, Some((1, 2)));
    let reason = "She was watched in another programme.";
    certify::propose_waiver(&site.ctx, &manager, cycle, "mock", reason)
        .await
        .unwrap();
    let (reasons, _) = of_ana().await;
    assert_eq!(
        reasons,
        [said(Why::WaitsWaiver), said(Why::WaitsObservation)]
    );
    let candidate = certify::candidate_view(&site.ctx, &second, cycle, EN)
        .await
        .unwrap();
    certify::decide_waiver(&site.ctx, &second, candidate.waivers[0].id, true, reason)
        .await
        .unwrap();
    let (reasons, cell) = of_ana().await;
    assert_eq!(reasons, [said(Why::WaitsConfirmation)]);
    assert_eq!(cell.state, CertificationState::Proposed);
    certify::confirm_award(&site.ctx, &manager, cycle)
        .await
        .unwrap();
    let (reasons, cell) = of_ana().await;
    assert!(reasons.is_empty());
    // Without terms it has no last day.
    assert_eq!(
        (cell.state, cell.until),
        (CertificationState::Certified, None)
    );
}

#[tokio::test]
async fn only_managers_and_instructors_of_the_programme_see_where_people_are() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let cohort = academy.cohort;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    let manager = site.person("manager", &[Role::Programme]).await;
    let instructor = site.person("instructor", &[Role::Instructor]).await;
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    for (actor, role) in [
        (&manager, "manager"),
        (&instructor, "instructor"),
        (&assessor, "assessor"),
    ] {
        academy.appoint(&site, actor, role).await;
    }
    let how = ("csv", EN);
    for (mailbox, role) in [
        ("other", Role::Programme),
        ("teacher", Role::Instructor),
        ("admin", Role::Administrator),
    ] {
        let stranger = &site.person(mailbox, &[role]).await;
        refused!(
            NotFound,
            cohort_figures(ctx, stranger, PROGRAMME, cohort, Show::All, EN),
            take_figures(ctx, stranger, PROGRAMME, cohort, Show::All, how),
        );
    }
    refused!(
        NotFound,
        cohort_figures(ctx, &ana, PROGRAMME, cohort, Show::All, EN),
        cohort_figures(ctx, &manager, "no-programme", cohort, Show::All, EN),
        cohort_figures(
            ctx,
            &manager,
            PROGRAMME,
            CohortId::new(ctx.now(), [9; 10]),
            Show::All,
            EN
        ),
    );
    refused!(
        Forbidden,
        cohort_figures(ctx, &assessor, PROGRAMME, cohort, Show::All, EN),
        take_figures(ctx, &assessor, PROGRAMME, cohort, Show::All, how),
    );
    refused!(
        SignInRequired,
        cohort_figures(ctx, &Actor::Anonymous, PROGRAMME, cohort, Show::All, EN),
        take_figures(ctx, &Actor::Anonymous, PROGRAMME, cohort, Show::All, how),
    );
    let seen = figures(&site, &instructor, cohort, Show::All).await;
    assert!(!seen.manages);
    assert_eq!(seen.people[0].account, account(&ana));
    take_figures(ctx, &instructor, PROGRAMME, cohort, Show::All, how)
        .await
        .unwrap();
    let actions = site.actions().await;
    assert_eq!(actions[0], "cohort.figures-taken");
}
