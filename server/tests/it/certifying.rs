//! The way to a certification through the pages: an officer, an assessor who watches, a manager who confirms.

use base::Locale;
use testkit::{Browser, Level, TestApp};
use usecases::Actor;
use usecases::certify::certifications;
use usecases::supervise::programmes::{
    NewCohort, NewOrganisation, NewProgramme, SettingsForm, add_people, appoint, create_cohort,
    create_organisation, create_programme, organisations,
};
use views::certification::CertificationForm;

const AWARDS: &str = "/programmes/coast/certifications/listener/awards";
const REASON: &str = "She has done this work for years, and well.";

pub async fn identified(app: &TestApp, browser: &Browser) -> Actor {
    usecases::account::identify(&app.context, &browser.cookie("session").unwrap())
        .await
        .unwrap()
}

/// A programme with a cohort that the officer is in, and a certification that takes one observation and a confirmation.
async fn programme(app: &TestApp, manager: &Actor) {
    let form = CertificationForm {
        requirements: String::from(
            "[[requirement]]\nid = \"mock\"\nkind = \"observed\"\nrubric = \"mock-interview-adults\"\ntimes = 1\nassessors = 1\n",
        ),
        confirmed: true,
        ..CertificationForm::default()
    };
    certifying(app, manager, form).await;
    appoint(
        &app.context,
        manager,
        "coast",
        "assessor@academy.example",
        "assessor",
    )
    .await
    .unwrap();
}

/// A programme that certifies listeners by this, with a cohort that the officer is in.
pub async fn certifying(app: &TestApp, manager: &Actor, form: CertificationForm) {
    let ctx = &app.context;
    let agency = NewOrganisation {
        name: String::from("Coast Guard"),
        kind: String::from("agency"),
        ..NewOrganisation::default()
    };
    create_organisation(ctx, &Actor::Operator, &agency)
        .await
        .unwrap();
    let all = organisations(ctx, &Actor::Operator, Locale::En)
        .await
        .unwrap();
    let new = NewProgramme {
        slug: String::from("coast"),
        organisation: all.rows[0].id.to_string(),
        settings: SettingsForm {
            titles: vec![(Locale::En, String::from("Coast"))],
            languages: vec![String::from("en")],
            zone: String::from("UTC"),
            ..SettingsForm::default()
        },
    };
    create_programme(ctx, manager, &new).await.unwrap();
    let cohort = NewCohort {
        name: String::from("Autumn"),
        starts_on: String::from("2026-11-01"),
        ends_on: String::new(),
    };
    let cohort = create_cohort(ctx, manager, "coast", &cohort).await.unwrap();
    add_people(ctx, manager, "coast", cohort, "officer@academy.example")
        .await
        .unwrap();
    let form = CertificationForm {
        slug: String::from("listener"),
        titles: vec![(Locale::En, String::from("Listener"))],
        outcomes: vec![(Locale::En, String::from("listens"))],
        ..form
    };
    certifications::create(ctx, manager, "coast", &form)
        .await
        .unwrap();
}

#[tokio::test]
async fn practice_is_rated_the_award_confirmed_and_the_officer_sees_both() {
    let app = TestApp::new().await;
    let officer = app.sign_in(Level::Officer).await;
    let assessor = app.sign_in(Level::Assessor).await;
    let manager = app.sign_in(Level::Programme).await;
    officer
        .open("/certifications")
        .await
        .expect(200)
        .says("You are not on the way to a certification.");
    programme(&app, &identified(&app, &manager).await).await;
    officer
        .open("/certifications")
        .await
        .expect(200)
        .says("Listener");
    officer
        .open("/certifications/listener")
        .await
        .expect(200)
        .says("Missing: observed practice, passed 1 more time, rated with “Full mock interview with an adult”.");
    assessor
        .open("/marking/observations/paper/mock-interview-adults")
        .await
        .expect(200)
        .says("Free account");
    let form = assessor.open("/marking/observations/new").await.expect(200);
    let criteria = [
        "levels[contact]",
        "levels[safety]",
        "levels[free-account]",
        "levels[follow-up]",
        "levels[no-suggestion]",
        "levels[listening]",
        "levels[closing]",
    ];
    // One criterion was forgotten: what was written is still there.
    let mut changes: Vec<(&str, &str)> = criteria[1..].iter().map(|one| (*one, "2")).collect();
    changes.push(("words[closing]", "He thanked her."));
    let again = assessor
        .submit(&form, "/do/record-observation", &changes)
        .await
        .expect(200)
        .says("Choose a level for each criterion.");
    let kept = again.form("/do/record-observation");
    assert!(
        kept.fields
            .iter()
            .any(|(name, value)| { name == "words[closing]" && value.trim() == "He thanked her." })
    );
    changes.push((criteria[0], "2"));
    assessor
        .submit(&again, "/do/record-observation", &changes)
        .await
        .expect(200)
        .says("The observation is recorded.");
    officer
        .open("/certifications/listener")
        .await
        .expect(200)
        .says("Everything is met; a person of the programme confirms it");
    let list = manager.open(AWARDS).await.expect(200).says("A officer");
    let candidate = testkit::html::links(&list.body)
        .into_iter()
        .find(|link| link.starts_with(&format!("{AWARDS}/")))
        .unwrap();
    let page = manager.open(&candidate).await.expect(200);
    manager
        .submit(&page, "/do/confirm-award", &[])
        .await
        .expect(200)
        .says("The award is confirmed.");
    officer
        .open("/certifications/listener")
        .await
        .expect(200)
        .says("Certified");
    officer
        .open("/certificates")
        .await
        .expect(200)
        .says("Listener");
}

#[tokio::test]
async fn a_waiver_is_proposed_by_one_and_decided_by_another() {
    let app = TestApp::new().await;
    app.sign_in(Level::Officer).await;
    let assessor = app.sign_in(Level::Assessor).await;
    let manager = app.sign_in(Level::Programme).await;
    programme(&app, &identified(&app, &manager).await).await;
    let list = manager.open(AWARDS).await.expect(200);
    let candidate = testkit::html::links(&list.body)
        .into_iter()
        .find(|link| link.starts_with(&format!("{AWARDS}/")))
        .unwrap();
    let page = manager.open(&candidate).await.expect(200);
    let short = [("requirement", "mock"), ("reason", "Too short.")];
    let refused = manager
        .submit(&page, "/do/propose-waiver", &short)
        .await
        .expect(200)
        .says("Write a reason of 20 to 500 characters.");
    let kept = refused.form("/do/propose-waiver");
    assert!(
        kept.fields
            .iter()
            .any(|(name, value)| name == "reason" && value.trim() == "Too short.")
    );
    let proposed = manager
        .submit(&refused, "/do/propose-waiver", &[("reason", REASON)])
        .await
        .expect(200)
        .says("The waiver is proposed.");
    assert!(
        proposed.forms("/do/decide-waiver").is_empty(),
        "whoever proposed it does not decide"
    );
    let page = assessor.open(&candidate).await.expect(200);
    let decided = [("agrees", "yes"), ("reason", REASON)];
    assessor
        .submit(&page, "/do/decide-waiver", &decided)
        .await
        .expect(200)
        .says("The waiver is decided.")
        .says("Waived");
}
