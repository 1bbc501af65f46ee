//! A certification through the pages once it is there: what it is worth and until when, taking a course again, and giving the files away.

use crate::certifying::{certifying, identified};
use crate::steps::{answer_all, begin, enrol, read_lessons};
use testkit::content::{COURSE, MODULE};
use testkit::{Answer, Browser, Level, TestApp};
use views::certification::CertificationForm;

const HERE: &str = "/certifications/listener";
const AGAIN: &str = "/do/take-course-again";

/// Everything there is to do in the course.
async fn complete(officer: &Browser) -> Answer {
    read_lessons(officer).await;
    answer_all(officer, begin(officer, MODULE).await, "Right").await;
    answer_all(officer, begin(officer, "final").await, "Right").await
}

/// The course since the cycle opened, good for 24 months, to be renewed in the last 3.
fn form() -> CertificationForm {
    CertificationForm {
        requirements: format!(
            "[[requirement]]\nid = \"course\"\nkind = \"course\"\ncourse = \"{COURSE}\"\n"
        ),
        expires: true,
        validity: String::from("24"),
        window: String::from("3"),
        grace: String::from("30"),
        rule: String::from("completion"),
        ..CertificationForm::default()
    }
}

/// An officer who completed the course before the programme took them in.
async fn house() -> (TestApp, Browser) {
    let app = TestApp::new().await;
    let officer = app.sign_in(Level::Officer).await;
    enrol(&officer).await;
    complete(&officer).await;
    app.clock.advance_seconds(60);
    let manager = app.sign_in(Level::Programme).await;
    certifying(&app, &identified(&app, &manager).await, form()).await;
    (app, officer)
}

#[tokio::test]
async fn a_course_is_taken_again_and_the_certificate_says_how_long_it_is_good() {
    let (app, officer) = house().await;
    let page = officer
        .open(HERE)
        .await
        .expect(200)
        .says("It must be completed again.")
        .says("What you did before stays as it was");
    let course = officer
        .submit(&page, AGAIN, &[])
        .await
        .expect(200)
        .says("You take this course again.")
        .says("You completed this course before, on");
    assert_eq!(course.path.split('?').next(), Some("/courses/tiny"));
    // The old page's button a second time leads to the same course.
    officer
        .submit(&page, AGAIN, &[])
        .await
        .expect(200)
        .says("You completed this course before, on");
    officer
        .open(HERE)
        .await
        .expect(200)
        .says("Missing: 2 lessons of the course");
    complete(&officer)
        .await
        .says("You have completed the course");
    // 1 October 2026 and 24 months; the window is three months before.
    let wallet = officer
        .open("/certificates")
        .await
        .expect(200)
        .says("Valid until 1 October 2028")
        .says("Can be renewed from 1 July 2028")
        .says("What renewal takes")
        .says("Complete the course “A tiny course”.")
        .says("No end date: it stays valid.");
    let certificates = testkit::html::links(&wallet.body)
        .into_iter()
        .filter(|link| link.starts_with("/certificates/"))
        .count();
    assert_eq!(
        certificates, 3,
        "of the course twice, and of the certification"
    );
    assert!(
        testkit::html::links(&wallet.body)
            .iter()
            .any(|one| one == HERE)
    );
    let fields = [("certification", "listener"), ("course", COURSE)];
    let refused = officer.post(AGAIN, &fields).await.expect(303);
    officer
        .open(refused.location().unwrap())
        .await
        .expect(200)
        .says("Your certification can be renewed from 1 July 2028 on.");
    drop(app);
}

#[tokio::test]
async fn taking_a_course_again_is_ones_own_affair() {
    let (app, _officer) = house().await;
    let fields = [("certification", "listener"), ("course", COURSE)];
    let anyone = app.anonymous().post(AGAIN, &fields).await.expect(303);
    assert!(anyone.location().unwrap().starts_with("/sign-in?"));
    // An assessor is nobody's officer in it.
    let other = app.sign_in(Level::Assessor).await;
    let nothing = other.post(AGAIN, &fields).await.expect(303);
    let back = nothing.location().unwrap();
    assert!(back.starts_with(HERE), "{back}");
    other.open(back).await.expect(404);
}

#[tokio::test]
async fn a_credential_has_a_public_address_behind_its_holders_link_alone() {
    let (app, anyone, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    complete(&officer).await;
    let wallet = officer.open("/certificates").await.expect(200);
    let own = testkit::html::links(&wallet.body)
        .into_iter()
        .find(|link| link.starts_with("/certificates/"))
        .unwrap();
    let code = own.trim_start_matches("/certificates/");
    let page = officer.open(&own).await.expect(200);
    let made = officer
        .submit(&page, "/do/share-certificate", &[("days", "1")])
        .await
        .expect(200);
    let link = testkit::html::text(&made.body, "code.secret").unwrap();
    let shared = &link[link.find("/verify/shared/").unwrap()..];
    let page = anyone.open(shared).await.expect(200).says("A officer");
    // Open Badges 3.0, section 5.2.2, has the first two types; IANA and W3C the others.
    let types = [
        ("json", "application/ld+json"),
        ("jwt", "text/plain; charset=utf-8"),
        ("pdf", "application/pdf"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("tlog-proof", "text/plain; charset=utf-8"),
    ];
    let links = testkit::html::links(&page.body);
    for (ending, kind) in types {
        let path = format!("{shared}/certificate.{ending}");
        assert!(links.contains(&path), "{path} in {links:?}");
        let file = anyone.get(&path).await.expect(200);
        assert_eq!(file.header("content-type"), kind);
        assert_eq!(file.header("access-control-allow-origin"), "*");
        assert_eq!(file.header("cache-control"), "private, no-store");
        assert!(file.header("content-disposition").contains(code));
        // The holder's own file is the same, and nobody else's.
        let file_of_own = format!("{own}.{ending}");
        let of_own = officer.get(&file_of_own).await.expect(200);
        assert_eq!(of_own.body, file.body);
        anyone.get(&file_of_own).await.expect(303);
    }
    let credential: serde_json::Value =
        serde_json::from_str(&anyone.get(&format!("{shared}/certificate.json")).await.body)
            .unwrap();
    assert_eq!(credential["type"][1], "OpenBadgeCredential");
    for nothing in [
        format!("{shared}/certificate.exe"),
        format!("{shared}/other.json"),
        format!("/verify/shared/{code}/certificate.json"),
        format!("/verify/{code}/credential.json"),
    ] {
        anyone.get(&nothing).await.expect(404);
    }
    let page = officer.open(&own).await.expect(200);
    officer
        .submit(&page, "/do/end-share", &[])
        .await
        .expect(200)
        .says("The link no longer works.");
    anyone.open(shared).await.expect(404);
    anyone
        .get(&format!("{shared}/certificate.json"))
        .await
        .expect(404);
    drop(app);
}
