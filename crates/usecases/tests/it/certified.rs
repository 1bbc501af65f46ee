//! Awards: from evidence, once, by those who may, and renewed.

use crate::academy::{PROGRAMME, SLUG, codes, takes};
use crate::harness::{EN, Site, conflict, problem, problems};
use crate::journeys;
use crate::refused;
use crate::talk::{GOOD, measured, publishing, sources, with};
use usecases::certify::{self};
use usecases::{Actor, interview};
use views::account::Role;
use views::certify::ShownView;

pub const DAY: i64 = 86_400;
const WHY: &str = "She has taught this course for years.";

pub const COURSE: &str = r#"
[[requirement]]
id = "course"
kind = "course"
course = "tiny"
"#;

pub const WAITING: &str = r#"
[[requirement]]
id = "wait"
kind = "waiting"
days = 1
"#;

pub async fn settle(site: &Site) -> usize {
    certify::settle_due(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
}

#[tokio::test]
async fn completing_the_course_awards_once_whatever_settles_again() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    let cycle = academy.join(&site, &ana).await;
    assert_eq!(settle(&site).await, 0);
    journeys::certified(&site, &ana).await;
    let code = codes(&site, &ana).await;
    assert_eq!(code.len(), 1);
    // The minute task finds nothing to do, and two of them at once neither.
    assert_eq!(settle(&site).await, 0);
    let (one, two) = tokio::join!(settle(&site), settle(&site));
    assert_eq!((one, two), (0, 0));
    assert_eq!(codes(&site, &ana).await, code);
    let view = certify::view(&site.ctx, &ana, &code[0], EN).await.unwrap();
    assert_eq!(view.cycle, Some(1));
    assert_eq!(view.title.text, "Certified listener");
    assert_eq!(view.organisation.as_deref(), Some("Coast Guard Academy"));
    assert!(view.notes.is_empty(), "{:?}", view.notes);
    let [ShownView::Course { lessons, .. }] = view.shown.as_slice() else {
        panic!("{:?}", view.shown)
    };
    assert_eq!(*lessons, 2);
    let mut reader = site.ctx.db.read().await.unwrap();
    let award = store::cycle::find_award(&mut reader, cycle).await.unwrap();
    assert!(award.unwrap().evidence.contains("\"id\":\"course\""));
    let actions = site.actions().await;
    let awarded = actions.iter().filter(|one| *one == "cycle.awarded");
    assert_eq!(awarded.count(), 1);
}

#[tokio::test]
async fn two_tasks_at_the_same_moment_award_a_waiting_time_once() {
    let site = Site::with_course().await;
    let academy = takes(WAITING).found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    site.pass(DAY - 1);
    assert_eq!(settle(&site).await, 0);
    site.pass(1);
    let (one, two) = tokio::join!(settle(&site), settle(&site));
    assert_eq!(one + two, 1);
    assert_eq!(codes(&site, &ana).await.len(), 1);
}

#[tokio::test]
async fn a_person_confirms_who_is_not_the_holder() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).confirmed().found(&site).await;
    // The holder is a manager of the programme herself.
    let ana = site.person("ana", &[Role::Officer, Role::Programme]).await;
    let ben = site.person("ben", &[Role::Programme]).await;
    let carla = site.person("carla", &[Role::Programme]).await;
    let dan = site.person("dan", &[Role::Instructor]).await;
    let cycle = academy.join(&site, &ana).await;
    academy.appoint(&site, &ana, "manager").await;
    academy.appoint(&site, &ben, "manager").await;
    academy.appoint(&site, &dan, "instructor").await;
    let early = certify::confirm_award(ctx, &ben, cycle).await;
    assert_eq!(conflict(early), "award-refused-missing");
    journeys::certified(&site, &ana).await;
    assert!(codes(&site, &ana).await.is_empty());
    let own = certify::confirm_award(ctx, &ana, cycle).await;
    assert_eq!(conflict(own), "award-refused-own");
    refused!(
        NotFound,
        certify::confirm_award(ctx, &carla, cycle),
        certify::candidate_view(ctx, &carla, cycle, EN),
        certify::awards(ctx, &carla, PROGRAMME, SLUG, 1, EN),
        certify::propose_waiver(ctx, &carla, cycle, "course", WHY),
    );
    refused!(
        Forbidden,
        certify::confirm_award(ctx, &dan, cycle),
        certify::candidate_view(ctx, &dan, cycle, EN),
        certify::awards(ctx, &dan, PROGRAMME, SLUG, 1, EN),
        certify::propose_waiver(ctx, &dan, cycle, "course", WHY),
        certify::settle_due(ctx, &ben),
    );
    refused!(
        SignInRequired,
        certify::confirm_award(ctx, &Actor::Anonymous, cycle),
        certify::candidate_view(ctx, &Actor::Anonymous, cycle, EN),
        certify::awards(ctx, &Actor::Anonymous, PROGRAMME, SLUG, 1, EN),
        certify::propose_waiver(ctx, &Actor::Anonymous, cycle, "course", WHY),
        certify::standing(ctx, &Actor::Anonymous, SLUG, EN),
        certify::list_standings(ctx, &Actor::Anonymous, EN),
    );
    let list = certify::awards(ctx, &ben, PROGRAMME, SLUG, 1, EN)
        .await
        .unwrap();
    let ready: Vec<&str> = list.ready.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(ready, ["ana Example"]);
    certify::confirm_award(ctx, &ben, cycle).await.unwrap();
    certify::confirm_award(ctx, &ben, cycle).await.unwrap();
    let code = codes(&site, &ana).await;
    assert_eq!(code.len(), 1);
    let view = certify::view(ctx, &ana, &code[0], EN).await.unwrap();
    assert_eq!(view.confirmed_by[0].0, "ben Example");
    let list = certify::awards(ctx, &ben, PROGRAMME, SLUG, 1, EN)
        .await
        .unwrap();
    assert!(list.ready.is_empty() && list.under_way.is_empty());
}

#[tokio::test]
async fn a_waiver_takes_two_people_and_a_reason() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.person("ana", &[Role::Officer, Role::Programme]).await;
    let ben = site.person("ben", &[Role::Programme]).await;
    let carla = site.person("carla", &[Role::Assessor]).await;
    let eve = site.person("eve", &[Role::Programme]).await;
    let cycle = academy.join(&site, &ana).await;
    academy.appoint(&site, &ana, "manager").await;
    academy.appoint(&site, &ben, "manager").await;
    academy.appoint(&site, &carla, "assessor").await;
    let own = certify::propose_waiver(ctx, &ana, cycle, "course", WHY).await;
    assert_eq!(conflict(own), "waiver-refused-own");
    // 19 characters.
    let short = certify::propose_waiver(ctx, &ben, cycle, "course", "She can do it well.").await;
    assert_eq!(
        problems(short),
        [problem("reason", "waiver-refused-reason")]
    );
    refused!(
        NotFound,
        certify::propose_waiver(ctx, &ben, cycle, "nothing", WHY)
    );
    certify::propose_waiver(ctx, &ben, cycle, "course", WHY)
        .await
        .unwrap();
    let again = certify::propose_waiver(ctx, &carla, cycle, "course", WHY).await;
    assert_eq!(conflict(again), "waiver-refused-proposed");
    let view = certify::candidate_view(ctx, &ben, cycle, EN).await.unwrap();
    assert!(!view.waivers[0].may_decide);
    let waiver = view.waivers[0].id;
    let same = certify::decide_waiver(ctx, &ben, waiver, true, WHY).await;
    assert_eq!(conflict(same), "waiver-refused-same-person");
    let holder = certify::decide_waiver(ctx, &ana, waiver, true, WHY).await;
    assert_eq!(conflict(holder), "waiver-refused-own");
    refused!(
        NotFound,
        certify::decide_waiver(ctx, &eve, waiver, true, WHY)
    );
    refused!(
        SignInRequired,
        certify::decide_waiver(ctx, &Actor::Anonymous, waiver, true, WHY)
    );
    assert!(codes(&site, &ana).await.is_empty());
    certify::decide_waiver(ctx, &carla, waiver, true, WHY)
        .await
        .unwrap();
    let late = certify::decide_waiver(ctx, &carla, waiver, false, WHY).await;
    assert_eq!(conflict(late), "waiver-refused-decided");
    // She manages the programme: her award takes another person's word.
    assert!(codes(&site, &ana).await.is_empty());
    certify::confirm_award(ctx, &ben, cycle).await.unwrap();
    let code = codes(&site, &ana).await;
    let view = certify::view(ctx, &ana, &code[0], EN).await.unwrap();
    let [
        ShownView::Waiver {
            proposed_by,
            confirmed_by,
            reason,
            ..
        },
    ] = view.shown.as_slice()
    else {
        panic!("{:?}", view.shown)
    };
    assert_eq!(
        (proposed_by.as_str(), confirmed_by.as_str(), reason.as_str()),
        ("ben Example", "carla Example", WHY)
    );
}

#[tokio::test]
async fn a_renewal_goes_on_from_the_last_of_february() {
    // 2026-11-24 to 2028-02-29 are 365 + 97 days. docs/certifications.md has the dates: good through 28 February 2030, window from
    // 28 November 2029, renewed good through 29 February 2032.
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    site.pass(461 * DAY);
    let academy = takes(WAITING)
        .renewed_by(WAITING)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    let view = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    let dates = view.dates.unwrap();
    assert_eq!(dates.valid_from, "2028-02-29");
    assert_eq!(dates.expires_on.as_deref(), Some("2030-02-28"));
    assert_eq!(dates.window_opens_on.as_deref(), Some("2029-11-28"));
    assert_eq!(view.state, "awarded");
    // 365 days to 28 February 2029, and 272 more to 27 November.
    site.pass((365 + 272) * DAY);
    let before = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    assert_eq!(settle(&site).await, 0);
    assert_eq!(before.history.len(), 1);
    let now = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    assert_eq!(now.history.len(), 1, "the window is not open yet");
    site.pass(DAY);
    assert_eq!(settle(&site).await, 0);
    assert_eq!(settle(&site).await, 0);
    let opened = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    assert_eq!(
        (
            opened.number,
            opened.path.as_str(),
            opened.opened_on.as_str()
        ),
        (2, "renewal", "2029-11-28")
    );
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    let renewed = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    let expires: Vec<Option<&str>> = renewed
        .history
        .iter()
        .map(|one| one.expires_on.as_deref())
        .collect();
    assert_eq!(expires, [Some("2032-02-29"), Some("2030-02-28")]);
    let code = codes(&site, &ana).await;
    assert_eq!(code.len(), 2);
    let second = certify::view(ctx, &ana, &code[0], EN).await.unwrap();
    assert_eq!(second.renews.as_ref(), Some(&code[1]));
}

#[tokio::test]
async fn a_renewal_that_was_missed_gives_way_to_the_full_path() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let never = "[[requirement]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 1\n";
    let academy = takes(WAITING)
        .renewed_by(never)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    // 25 November 2026 and 24 months, 731 days because of 29 February 2028; 30 days more are extra time.
    site.pass((731 + 30) * DAY);
    settle(&site).await;
    let paths = async || {
        let view = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
        let all = view.history.into_iter().rev();
        all.map(|one| one.path).collect::<Vec<_>>()
    };
    assert_eq!(paths().await, ["first", "renewal"]);
    site.pass(DAY);
    settle(&site).await;
    assert_eq!(paths().await, ["first", "renewal", "lapsed"]);
}

#[tokio::test]
async fn interviews_count_once_an_assessor_confirms_them_and_the_certificate_says_what_they_do_not_show()
 {
    let sealed = &["sealed/basin.md", "sealed/canal.md", "sealed/dock.md"];
    let site = publishing(&with(sources(), sealed)).await;
    let ctx = &site.ctx;
    let proficiency =
        "[[requirement]]\nid = \"room\"\nkind = \"proficiency\"\npeople = \"adults\"\n";
    let academy = takes(proficiency).found(&site).await;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    academy.join(&site, &ana).await;
    let baseline = measured(&site, &ana, "adults", GOOD).await;
    interview::judge(ctx, &marker, baseline, true, WHY)
        .await
        .unwrap();
    site.pass(DAY);
    let first = measured(&site, &ana, "adults", GOOD).await;
    site.pass(2 * DAY);
    let second = measured(&site, &ana, "adults", GOOD).await;
    interview::judge(ctx, &marker, first, true, WHY)
        .await
        .unwrap();
    assert_eq!(settle(&site).await, 0, "one is not confirmed");
    interview::judge(ctx, &marker, second, true, WHY)
        .await
        .unwrap();
    let code = codes(&site, &ana).await;
    assert_eq!(code.len(), 1);
    let view = certify::view(ctx, &ana, &code[0], EN).await.unwrap();
    assert_eq!(view.notes, ["practice-room", "not-calibrated"]);
    let confirmed: Vec<&str> = view
        .shown
        .iter()
        .map(|one| match one {
            ShownView::Interview { confirmed_by, .. } => confirmed_by.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(confirmed, ["marker Example", "marker Example"]);
    let whats: Vec<&str> = view.versions.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(
        whats,
        ["requirements", "case", "interview-model", "coder", "case"]
    );
}
