//! Who may see which page: every address of the table, for everybody.

use crate::refusals::{NOBODYS, target};
use testkit::content::{COURSE, MODULE};
use testkit::{Level, TestApp};

/// Pages for some: who gets them. Everybody else is refused, and who is not signed in is asked to sign in.
const STAFF: [(&str, &[Level]); 34] = [
    ("/author", &[Level::Instructor]),
    ("/author/interviews", &[Level::Instructor]),
    ("/author/new/scenario", &[Level::Instructor]),
    ("/author/new/interview", &[Level::Instructor]),
    ("/author/new", &[Level::Instructor]),
    ("/author/glossary", &[Level::Instructor]),
    ("/author/{course}", &[Level::Instructor]),
    (
        "/author/{course}/editors",
        &[Level::Instructor, Level::Administrator],
    ),
    ("/author/{course}/versions", &[Level::Instructor]),
    ("/author/{course}/publishing", &[Level::Instructor]),
    (
        "/author/{course}/stamps",
        &[Level::Instructor, Level::Administrator],
    ),
    ("/author/{course}/translate", &[Level::Instructor]),
    ("/author/{course}/insight", &[Level::Instructor]),
    ("/author/{course}/incoming", &[Level::Instructor]),
    ("/author/{course}/import", &[Level::Instructor]),
    ("/author/{course}/banks", &[Level::Instructor]),
    ("/author/{course}/exchange", &[Level::Instructor]),
    (
        "/author/{course}/statistics",
        &[Level::Instructor, Level::Assessor],
    ),
    (
        "/author/{course}/statistics/{key}/{question}",
        &[Level::Instructor, Level::Assessor],
    ),
    (
        "/author/{course}/questions/{question}/regrade",
        &[Level::Instructor],
    ),
    (
        "/programmes",
        &[Level::Programme, Level::Instructor, Level::Assessor],
    ),
    (
        "/programmes/accommodations",
        &[Level::Programme, Level::Administrator],
    ),
    ("/marking", &[Level::Assessor]),
    ("/marking/finished", &[Level::Assessor]),
    ("/admin", &[Level::Administrator]),
    ("/admin/accounts", &[Level::Administrator]),
    ("/admin/accounts/new", &[Level::Administrator]),
    ("/admin/accounts/{account}", &[Level::Administrator]),
    ("/admin/audit", &[Level::Administrator]),
    ("/marking/observations", &[Level::Assessor]),
    ("/marking/observations/new", &[Level::Assessor]),
    ("/programmes/new", &[Level::Programme, Level::Administrator]),
    ("/programmes/organisations", &[Level::Administrator]),
    (
        "/programmes/outbox",
        &[Level::Programme, Level::Administrator],
    ),
];

/// Pages of one thing each for some: with nothing behind it, they find nothing where others are refused.
const STAFF_THINGS: [(&str, &[Level]); 22] = [
    ("/author/{course}/edit", &[Level::Instructor]),
    ("/author/{course}/renew", &[Level::Instructor]),
    ("/author/{course}/play", &[Level::Instructor]),
    ("/author/{course}/talk", &[Level::Instructor]),
    ("/author/{course}/graph", &[Level::Instructor]),
    ("/author/{course}/pictures", &[Level::Instructor]),
    ("/author/{course}/form", &[Level::Instructor]),
    ("/author/{course}/import/{import}", &[Level::Instructor]),
    ("/author/{course}/draft-banks", &[Level::Instructor]),
    ("/author/{course}/preview", &[Level::Instructor]),
    ("/author/{course}/history", &[Level::Instructor]),
    (
        "/author/{course}/preview/{module}/{lesson}",
        &[Level::Instructor],
    ),
    (
        "/programmes/certificates/{code}",
        &[Level::Programme, Level::Administrator],
    ),
    ("/marking/interviews/{run}", &[Level::Assessor]),
    ("/marking/codings/{contest}", &[Level::Assessor]),
    ("/marking/reports/{run}", &[Level::Assessor]),
    ("/marking/responses/{task}", &[Level::Assessor]),
    ("/marking/contests/{contest}", &[Level::Assessor]),
    ("/author/imports/{import}", &[Level::Instructor]),
    ("/author/regrades/{regrade}", &[Level::Instructor]),
    ("/author/scenarios/{scenario}", &[Level::Instructor]),
    ("/marking/observations/paper/{rubric}", &[Level::Assessor]),
];

/// Pages for everybody who is signed in.
const PERSONAL: [&str; 11] = [
    "/practice",
    "/practice/drills",
    "/practice/scenarios",
    "/practice/interviews",
    "/practice/measuring",
    "/skills",
    "/account",
    "/account/security",
    "/account/privacy",
    "/certificates",
    "/certifications",
];

/// What is behind these is somebody's own, or read by whoever is signed in; the patterns stand for addresses with
/// nothing behind them.
const THINGS: [&str; 31] = [
    "/marking/observations/{observation}",
    "/programmes/{programme}/template",
    "/programmes/{programme}/certifications",
    "/programmes/{programme}/certifications/new",
    "/programmes/{programme}/certifications/{certification}",
    "/programmes/{programme}/certifications/{certification}/next",
    "/programmes/runs/{run}",
    "/courses/{course}/{module}/{lesson}",
    "/courses/{course}/newer",
    "/assessments/{attempt}",
    "/assessments/{attempt}/result",
    "/certificates/{code}",
    "/practice/scenarios/{scenario}",
    "/practice/scenarios/runs/{run}",
    "/practice/scenarios/runs/{run}/debrief",
    "/practice/interviews/{interview}",
    "/practice/interviews/runs/{run}",
    "/practice/interviews/runs/{run}/debrief",
    "/practice/drills/utterances/{drill}",
    "/certifications/{certification}",
    "/programmes/{programme}/certifications/{certification}/awards",
    "/programmes/{programme}/certifications/{certification}/awards/{cycle}",
    "/programmes/{programme}",
    "/programmes/{programme}/settings",
    "/programmes/{programme}/staff",
    "/programmes/{programme}/certificates",
    "/programmes/{programme}/cohorts/{cohort}",
    "/programmes/{programme}/cohorts/{cohort}/people",
    "/programmes/{programme}/cohorts/{cohort}/people/{table}",
    "/programmes/{programme}/cohorts/{cohort}/sessions",
    "/programmes/{programme}/cohorts/{cohort}/sessions/{session}",
];

/// Pages for anyone. Behind a link is whatever it was made for; here nobody made one.
const PUBLIC: [&str; 15] = [
    "/",
    "/courses",
    "/courses/{course}",
    "/glossary",
    "/search",
    "/pause",
    "/verify",
    "/verify/{code}",
    "/verify/shared/{token}",
    "/sign-in",
    "/sign-out",
    "/about",
    "/setup/{token}",
    "/reset/{token}",
    "/invite/{token}",
];

#[test]
fn every_address_has_its_place_in_these_tables() {
    for route in app::routes::ROUTES {
        let known = STAFF
            .iter()
            .chain(&STAFF_THINGS)
            .any(|(path, _)| *path == route.path)
            || PERSONAL.contains(&route.path)
            || THINGS.contains(&route.path)
            || PUBLIC.contains(&route.path);
        assert!(
            known,
            "say in server/tests/it/permission.rs who may see {}",
            route.path
        );
    }
}

#[tokio::test]
async fn staff_pages_open_to_their_role_and_to_no_other() {
    let app = TestApp::new().await;
    let target = target(&app).await;
    let there = STAFF.map(|(path, allowed)| (of_tiny(path, &target), allowed, 200));
    let nowhere = STAFF_THINGS.map(|(path, allowed)| (of_tiny(path, &target), allowed, 404));
    let all: Vec<_> = there.into_iter().chain(nowhere).collect();
    let anyone = app.anonymous();
    for (path, ..) in &all {
        let answer = anyone.get(path).await.expect(303);
        assert!(
            answer.location().unwrap().starts_with("/sign-in?next="),
            "{path}"
        );
    }
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        for (path, allowed, answered) in &all {
            let expected = if allowed.contains(&level) {
                *answered
            } else {
                403
            };
            assert_eq!(
                browser.get(path).await.status.as_u16(),
                expected,
                "{path} for {level:?}"
            );
        }
    }
}

/// A pattern with what the tiny course has in its places.
pub fn of_tiny(path: &str, account: &str) -> String {
    let mut path = path.to_owned();
    for (place, thing) in [
        ("{account}", account),
        ("{course}", COURSE),
        ("{key}", MODULE),
        ("{module}", MODULE),
        ("{lesson}", "nowhere"),
        ("{question}", "quiz-one"),
    ] {
        path = path.replace(place, thing);
    }
    for place in [
        "{task}",
        "{contest}",
        "{import}",
        "{regrade}",
        "{scenario}",
        "{run}",
    ] {
        path = path.replace(place, NOBODYS);
    }
    path
}

#[tokio::test]
async fn a_bank_leaves_the_house_with_an_instructor_only() {
    let app = TestApp::new().await;
    for format in ["gift", "moodle-xml"] {
        let path = format!("/author/{COURSE}/banks/pool/export/{format}");
        let asked = app.anonymous().get(&path).await.expect(303);
        assert!(asked.location().unwrap().starts_with("/sign-in?next="));
    }
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        for format in ["gift", "moodle-xml"] {
            let path = format!("/author/{COURSE}/banks/pool/export/{format}");
            let answer = browser.get(&path).await;
            let is_file = answer
                .header("content-disposition")
                .starts_with("attachment; filename=");
            let expected = if level == Level::Instructor { 200 } else { 404 };
            assert_eq!(answer.status.as_u16(), expected, "{path} for {level:?}");
            assert_eq!(is_file, level == Level::Instructor, "{path} for {level:?}");
        }
    }
}

#[tokio::test]
async fn files_of_a_cohort_are_nowhere_for_whoever_does_not_work_in_its_programme() {
    let app = TestApp::new().await;
    let place = format!("/programmes/p/cohorts/{NOBODYS}");
    let files = ["figures.csv", "figures.xlsx", "certificates.zip"];
    for file in files {
        let asked = app.anonymous().get(&format!("{place}/{file}")).await;
        let asked = asked.expect(303);
        assert!(asked.location().unwrap().starts_with("/sign-in?next="));
    }
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        for file in files {
            browser.get(&format!("{place}/{file}")).await.expect(404);
        }
    }
}

#[tokio::test]
async fn personal_pages_ask_to_sign_in() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for path in PERSONAL {
        let answer = anyone.get(path).await.expect(303);
        assert!(
            answer.location().unwrap().starts_with("/sign-in?next="),
            "{path}"
        );
        officer.get(path).await.expect(200);
    }
}

#[tokio::test]
async fn what_is_somebodys_own_asks_to_sign_in_and_is_nowhere_for_others() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for path in THINGS {
        // Addresses of an attempt and of a run that could be some.
        let path = path.replace("{attempt}", NOBODYS).replace("{run}", NOBODYS);
        let path = path.replace("{drill}", NOBODYS);
        let path = path
            .replace("{cohort}", NOBODYS)
            .replace("{table}", NOBODYS)
            .replace("{session}", NOBODYS)
            .replace("{cycle}", NOBODYS);
        let path = path.replace(['{', '}'], "");
        let answer = anyone.get(&path).await.expect(303);
        assert!(
            answer.location().unwrap().starts_with("/sign-in?next="),
            "{path}"
        );
        officer.get(&path).await.expect(404);
    }
}

#[tokio::test]
async fn public_pages_never_ask_to_sign_in() {
    let app = TestApp::new().await;
    for route in app::routes::ROUTES
        .iter()
        .filter(|route| PUBLIC.contains(&route.path))
    {
        let path = route.path.replace(['{', '}'], "");
        let answer = app.anonymous().get(&path).await;
        assert!(
            !answer
                .location()
                .unwrap_or_default()
                .starts_with("/sign-in"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn no_page_fails_for_anybody() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for route in app::routes::ROUTES {
        let path = route.path.replace(['{', '}'], "");
        for browser in [&anyone, &officer] {
            let answer = browser.get(&path).await;
            assert!(
                !answer.status.is_server_error(),
                "{path} answered {}",
                answer.status
            );
        }
    }
}

#[tokio::test]
async fn decided_contests_of_codings_are_a_file_for_assessors() {
    let app = TestApp::new().await;
    let path = "/author/interviews/test-items.jsonl";
    app.anonymous().get(path).await.expect(303);
    for level in Level::ALL {
        let allowed = matches!(level, Level::Assessor);
        let answer = app.sign_in(level).await.get(path).await;
        let expected = if allowed { 200 } else { 404 };
        assert_eq!(answer.status.as_u16(), expected, "{level:?}");
    }
}
