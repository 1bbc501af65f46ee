//! Scenarios through HTTP: a run is moved by whoever it belongs to, and looked at by those who may.

use crate::command_line::{audire, words};
use testkit::content::{self, GATE, SCENES, SCENES_MODULE};
use testkit::{Browser, Level, PASSWORD, TestApp};
use usecases::Settings;

/// The course of scenes, and an officer who has read its lesson.
async fn site() -> (TestApp, Browser) {
    let settings = Settings::default();
    let app = TestApp::with(settings, server::Reach::Loopback, &content::scenes()).await;
    let officer = app.sign_in(Level::Officer).await;
    let course = officer.open(&format!("/courses/{SCENES}")).await;
    officer.submit(&course, "/do/enrol", &[]).await.expect(200);
    let lesson = format!("/courses/{SCENES}/{SCENES_MODULE}/waiting");
    let lesson = officer.open(&lesson).await.expect(200);
    officer
        .submit(&lesson, "/do/continue", &[])
        .await
        .expect(200);
    (app, officer)
}

/// Begins a run for practice; its id.
async fn begin(officer: &Browser) -> String {
    id(officer
        .post("/do/begin-scenario", &[("scenario", GATE)])
        .await
        .location())
}

async fn begin_assessed(officer: &Browser) -> String {
    let fields = [
        ("scenario", GATE),
        ("course", SCENES),
        ("module", SCENES_MODULE),
    ];
    let begun = officer.post("/do/begin-scenario", &fields).await;
    id(begun.location())
}

fn id(location: Option<&str>) -> String {
    let path = location.unwrap().split(['?', '#']).next().unwrap();
    let id = path.strip_prefix("/practice/scenarios/runs/").unwrap();
    id.trim_end_matches("/debrief").to_owned()
}

async fn take(officer: &Browser, run: &str, step: &str, action: &str, words: &str) -> String {
    let fields = [
        ("run", run),
        ("step", step),
        ("action", action),
        ("say", "first-words"),
        ("words", words),
    ];
    let taken = officer.post("/do/take-action", &fields).await.expect(303);
    taken.location().unwrap().to_owned()
}

/// Everything that is recorded of a run.
async fn rows(app: &TestApp, run: &str) -> String {
    let run = run.parse().unwrap();
    let mut reader = app.context.db.read().await.unwrap();
    let own = store::scenario::get(&mut reader, run).await.unwrap();
    let steps = store::scenario::list_steps(&mut reader, run).await.unwrap();
    let words = store::scenario::list_words(&mut reader, run).await.unwrap();
    let all = store::scenario::list(&mut reader, own.account)
        .await
        .unwrap();
    format!("{own:?} {steps:?} {words:?} {}", all.len())
}

/// Somebody of every level who is not the officer of [`site`], another officer too.
async fn others(app: &TestApp) -> Vec<(Level, Browser)> {
    let mut others = Vec::new();
    for level in Level::ALL {
        let email = format!("another-{}@academy.example", level.role());
        app.create(&email, "Another", level).await;
        let browser = app.anonymous();
        browser.sign_in(&email, PASSWORD).await.expect(200);
        others.push((level, browser));
    }
    others
}

#[tokio::test]
async fn a_run_is_moved_by_whoever_it_belongs_to_and_by_nobody_else() {
    let (app, officer) = site().await;
    let run = begin(&officer).await;
    take(&officer, &run, "1", "speak-apart", "Good evening.").await;
    let ended = begin_assessed(&officer).await;
    take(&officer, &ended, "1", "walk-away", "").await;
    let before = (rows(&app, &run).await, rows(&app, &ended).await);
    let mut browsers = others(&app).await;
    browsers.push((Level::Officer, app.anonymous()));
    let is_signed_in = |place: usize| place < Level::ALL.len();
    for (place, (level, browser)) in browsers.iter().enumerate() {
        for id in [&run, &ended] {
            let words = [("say", "first-words"), ("words", "Not mine.")];
            let run = ("run", id.as_str());
            for (action, mut fields) in [
                (
                    "take-action",
                    vec![run, ("step", "2"), ("action", "listen")],
                ),
                ("reconsider", vec![run, ("step", "2"), ("back", "1")]),
                ("write-words", vec![run, ("step", "2")]),
                ("delete-words", vec![run]),
                ("try-again", vec![run, ("from", "1")]),
            ] {
                fields.extend(words);
                let answer = browser.post(&format!("/do/{action}"), &fields).await;
                let to = answer.expect(303).location().unwrap().to_owned();
                if is_signed_in(place) {
                    // Where it leads there is nothing for them, unless they may look at what has ended.
                    let page = browser.open(&to).await;
                    let looks = [Level::Assessor, Level::Instructor].contains(level);
                    let is_seen = looks && *id == ended && page.path.contains("/debrief");
                    let expected = if is_seen { 200 } else { 404 };
                    assert_eq!(
                        page.status.as_u16(),
                        expected,
                        "{action} for {level:?}: {to}"
                    );
                } else {
                    assert!(to.starts_with("/sign-in"), "{action}: {to}");
                }
            }
        }
    }
    assert_eq!((rows(&app, &run).await, rows(&app, &ended).await), before);
    let to = take(&officer, &run, "2", "listen", "").await;
    assert!(to.ends_with("/debrief"), "it is still theirs: {to}");
}

#[tokio::test]
async fn a_step_that_is_refused_keeps_the_words_and_shows_them() {
    let (app, officer) = site().await;
    let run = begin(&officer).await;
    let to = take(&officer, &run, "7", "speak-apart", "Are you hurt?").await;
    let page = officer.open(&to).await.expect(200);
    assert!(page.body.contains("Are you hurt?"), "{}", page.main());
    assert!(rows(&app, &run).await.contains("Are you hurt?"));
    // What is too long is refused with the step, and given back.
    let long = "Long. ".repeat(400);
    let to = take(&officer, &run, "1", "speak-apart", &long).await;
    let page = officer.open(&to).await.expect(200);
    assert!(page.body.contains(long.trim()), "{}", page.main());
    let rows = rows(&app, &run).await;
    assert!(!rows.contains("Long.") && !rows.contains("speak-apart"));
}

#[tokio::test]
async fn practice_is_looked_back_on_by_oneself_and_an_assessed_run_by_those_who_teach_and_judge() {
    let (app, officer) = site().await;
    let practised = begin(&officer).await;
    take(&officer, &practised, "1", "walk-away", "").await;
    let assessed = begin_assessed(&officer).await;
    take(&officer, &assessed, "1", "walk-away", "A word of mine.").await;
    let debrief = |run: &str| format!("/practice/scenarios/runs/{run}/debrief");
    for run in [&practised, &assessed] {
        let own = officer.open(&debrief(run)).await.expect(200);
        assert!(own.path.starts_with(&debrief(run)));
        let asked = app.anonymous().get(&debrief(run)).await.expect(303);
        assert!(asked.location().unwrap().starts_with("/sign-in?next="));
    }
    for (level, browser) in others(&app).await {
        let may = [Level::Assessor, Level::Instructor].contains(&level);
        let seen = browser.get(&debrief(&practised)).await;
        assert_eq!(seen.status.as_u16(), 404, "{level:?}");
        let seen = browser.get(&debrief(&assessed)).await;
        let expected = if may { 200 } else { 404 };
        assert_eq!(seen.status.as_u16(), expected, "{level:?}");
        assert!(!seen.body.contains("A word of mine."), "{level:?}");
    }
}

#[tokio::test]
async fn assessors_find_assessed_runs_among_what_was_finished() {
    let (app, officer) = site().await;
    let assessor = app.sign_in(Level::Assessor).await;
    assessor
        .open("/marking/finished")
        .await
        .expect(200)
        .says("No assessed scenario has come to an ending yet.");
    let practised = begin(&officer).await;
    take(&officer, &practised, "1", "walk-away", "").await;
    let run = begin_assessed(&officer).await;
    take(&officer, &run, "1", "speak-apart", "").await;
    take(&officer, &run, "2", "hurry", "").await;
    let page = assessor.open("/marking/finished").await.expect(200);
    assert!(
        !page.body.contains(&practised),
        "practice is nobody's business"
    );
    let page = page.says("A officer").says("The gate").says("66");
    let address = format!("/practice/scenarios/runs/{run}/debrief");
    assert!(page.body.contains(&format!("href=\"{address}\"")));
    assessor.open(&address).await.expect(200).says("The gate");
}

#[tokio::test]
async fn the_page_of_a_scenario_is_for_instructors() {
    let (app, officer) = site().await;
    let path = format!("/author/scenarios/{GATE}");
    for (level, browser) in others(&app).await {
        let expected = if level == Level::Instructor { 200 } else { 403 };
        let seen = browser.get(&path).await;
        assert_eq!(seen.status.as_u16(), expected, "{level:?}");
    }
    // Whoever is signed in may choose and begin.
    for path in [
        "/practice/scenarios".to_owned(),
        format!("/practice/scenarios/{GATE}"),
    ] {
        officer.get(&path).await.expect(200);
        let asked = app.anonymous().get(&path).await.expect(303);
        assert!(asked.location().unwrap().starts_with("/sign-in?next="));
    }
}

#[tokio::test]
async fn the_doctor_plays_the_latest_scenarios_again() {
    let (app, officer) = site().await;
    let run = begin(&officer).await;
    take(&officer, &run, "1", "speak-apart", "").await;
    take(&officer, &run, "2", "listen", "").await;
    let doctor = || words(&audire(app.folder(), &["doctor"]));
    let fine = "ok       scenarios: played again: 1, differences: 0";
    assert!(doctor().contains(fine), "{}", doctor());

    // A run whose decisions do not give what is recorded.
    let other = begin(&officer).await;
    let mut tx = app.context.db.begin().await.unwrap();
    let end = store::scenario::End {
        ending: Some(store::scenario::Ending {
            scene: "safe".to_owned(),
            outcome: "good".to_owned(),
        }),
        earned: 3,
        points: 3,
        passed_at: None,
        ended_at: app.context.now(),
    };
    let id = other.parse().unwrap();
    assert!(
        store::scenario::insert_end(&mut tx, id, &end)
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    let told = doctor();
    let differs = "problem  scenarios: played again: 2, differences: 1";
    assert!(told.contains(differs), "{told}");
    let which = format!("{other}: it ended with safe (good), 3 of 3, its decisions give no ending");
    assert!(told.contains(&which), "{told}");
}
