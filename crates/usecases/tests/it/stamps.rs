//! Review stamps: who may enter them, what they must say, and what officers see.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, problem, problems};
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use base::FactId;
use usecases::author::studio::{self, NewStamp};
use usecases::supervise::programmes;
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::studio_stamps::{ReadVersion, StampView};

const DAY: i64 = 24 * 60 * 60;

/// The version that officers begin with now.
fn version(house: &House) -> String {
    let published = house.site.ctx.shelf.current("tiny").unwrap();
    published.fingerprint.chars().take(12).collect()
}

/// A stamp on the day of the clock, which is in Tunis and UTC the same.
fn stamp(house: &House, kind: &str) -> NewStamp {
    NewStamp {
        kind: kind.to_owned(),
        country: String::new(),
        version: version(house),
        reviewer: String::from("Amal Ben Salah, paediatrician"),
        scope: String::from("All lessons, no questions."),
        reviewed_on: String::from("2026-11-24"),
    }
}

async fn enter(house: &House, actor: &Actor, new: &NewStamp) -> Result<(), UseCaseError> {
    studio::enter_stamp(&house.site.ctx, actor, "tiny", new).await
}

async fn seen(house: &House, actor: &Actor) -> Vec<StampView> {
    let course = learn::course(&house.site.ctx, actor, "tiny", EN).await;
    course.unwrap().stamps.shown
}

#[tokio::test]
async fn a_stamp_is_entered_by_the_programme_shown_to_officers_and_taken_back() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let officer = house.site.officer("officer").await;
    assert_eq!(seen(&house, &officer).await, []);
    let new = stamp(&house, "child-protection");
    for _ in 0..2 {
        enter(&house, &house.manager, &new).await.unwrap();
    }
    let [one] = seen(&house, &officer).await.try_into().unwrap();
    assert_eq!(one.kind.as_str(), "child-protection");
    assert_eq!(one.reviewer, "Amal Ben Salah, paediatrician");
    assert_eq!(one.scope, "All lessons, no questions.");
    assert_eq!(
        (one.reviewed_on.as_str(), one.country),
        ("2026-11-24", None)
    );
    assert_eq!(
        (one.read, one.version),
        (ReadVersion::Same, version(&house))
    );
    // Also to somebody who is not signed in.
    assert_eq!(seen(&house, &Actor::Anonymous).await.len(), 1);

    let page = studio::stamps(ctx, &house.manager, "tiny", EN)
        .await
        .unwrap();
    assert!(page.may_enter);
    assert_eq!(page.stamps[0].enterer, "manager Example");
    let id = page.stamps[0].id;
    for _ in 0..2 {
        studio::withdraw_stamp(ctx, &house.manager, "tiny", id)
            .await
            .unwrap();
    }
    assert_eq!(seen(&house, &officer).await, []);
    let page = studio::stamps(ctx, &house.manager, "tiny", EN)
        .await
        .unwrap();
    assert_eq!(page.stamps[0].withdrawn_at, Some(ctx.now()));
    // After that the same may be entered anew.
    enter(&house, &house.manager, &new).await.unwrap();
    assert_eq!(seen(&house, &officer).await.len(), 1);
    let actions = house.site.actions().await;
    let ours: Vec<&str> = actions
        .iter()
        .map(String::as_str)
        .filter(|action| action.starts_with("course.stamp"))
        .collect();
    assert_eq!(
        ours,
        [
            "course.stamp-entered",
            "course.stamp-withdrawn",
            "course.stamp-entered"
        ]
    );
}

#[tokio::test]
async fn the_log_names_nobody_who_read() {
    let house = House::new().await;
    enter(&house, &house.manager, &stamp(&house, "subject"))
        .await
        .unwrap();
    let mut reader = house.site.ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 10, 0).await.unwrap();
    let line = lines
        .iter()
        .find(|line| line.action == "course.stamp-entered")
        .unwrap();
    let said = format!("{line:?}");
    assert!(said.contains("subject"), "{said}");
    for word in ["Amal", "Salah", "paediatrician", "All lessons"] {
        assert!(!said.contains(word), "{said}");
    }
}

#[tokio::test]
async fn officers_are_told_which_version_was_read() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let (old, new) = (
        house.site.officer("old").await,
        house.site.officer("new").await,
    );
    learn::enrol(ctx, &old, "tiny").await.unwrap();
    let first = stamp(&house, "subject");
    enter(&house, &house.manager, &first).await.unwrap();
    house.site.pass(60);
    house
        .site
        .publish(&sources_saying("Another opening."))
        .await;
    let read = async |actor: &Actor| -> Vec<ReadVersion> {
        let seen = seen(&house, actor).await;
        seen.into_iter().map(|one| one.read).collect()
    };
    assert_eq!(read(&old).await, [ReadVersion::Same]);
    assert_eq!(read(&new).await, [ReadVersion::Earlier]);
    // Once theirs was read for the same, an earlier reading is no news for them.
    let again = NewStamp {
        version: version(&house),
        ..first.clone()
    };
    enter(&house, &house.manager, &again).await.unwrap();
    assert_eq!(read(&old).await, [ReadVersion::Same]);
    assert_eq!(read(&new).await, [ReadVersion::Same]);
    // What was read for something else, and later than what they have.
    let law = NewStamp {
        kind: String::from("legal"),
        country: String::from("tn"),
        ..again
    };
    enter(&house, &house.manager, &law).await.unwrap();
    assert_eq!(read(&old).await, [ReadVersion::Same, ReadVersion::Later]);
    assert_eq!(seen(&house, &old).await[1].country.as_deref(), Some("TN"));
    // An earlier version that is current again is still named as what it is.
    let page = studio::stamps(ctx, &house.manager, "tiny", EN)
        .await
        .unwrap();
    let versions: Vec<&str> = page
        .versions
        .iter()
        .map(|one| one.version.as_str())
        .collect();
    assert_eq!(versions, [law.version.as_str(), first.version.as_str()]);
    house.site.pass(60);
    house.site.publish(&sources()).await;
    assert_eq!(read(&new).await, [ReadVersion::Same, ReadVersion::Later]);
}

#[tokio::test]
async fn a_stamp_that_says_too_little_or_what_cannot_be_is_refused() {
    let house = House::new().await;
    let good = stamp(&house, "subject");
    let with = |change: &dyn Fn(&mut NewStamp)| {
        let mut new = good.clone();
        change(&mut new);
        new
    };
    let cases = [
        (with(&|new| new.kind.clear()), "kind", "stamps-kind-unknown"),
        (
            with(&|new| new.version = "0".repeat(12)),
            "version",
            "stamps-version-unknown",
        ),
        (
            with(&|new| new.reviewer = " ".into()),
            "reviewer",
            "stamps-reviewer-missing",
        ),
        (
            with(&|new| new.reviewer = "x".repeat(121)),
            "reviewer",
            "name-too-long",
        ),
        (
            with(&|new| new.reviewer = "a\u{202E}b".into()),
            "reviewer",
            "name-unusable",
        ),
        (
            with(&|new| new.scope = "\n".into()),
            "scope",
            "stamps-scope-missing",
        ),
        (
            with(&|new| new.scope = "x".repeat(501)),
            "scope",
            "stamps-scope-long",
        ),
        (
            with(&|new| new.reviewed_on.clear()),
            "reviewed_on",
            "stamps-day-missing",
        ),
        (
            with(&|new| new.reviewed_on = "soon".into()),
            "reviewed_on",
            "day-unreadable",
        ),
        (
            with(&|new| new.reviewed_on = "2026-11-25".into()),
            "reviewed_on",
            "stamps-day-ahead",
        ),
        (
            with(&|new| new.reviewed_on = "2015-12-31".into()),
            "reviewed_on",
            "stamps-day-far",
        ),
        (
            with(&|new| new.country = "ES".into()),
            "country",
            "stamps-country-only-legal",
        ),
        (
            with(&|new| new.country = "XX".into()),
            "country",
            "country-unknown",
        ),
        (
            with(&|new| new.kind = "legal".into()),
            "country",
            "stamps-country-missing",
        ),
    ];
    for (new, field, id) in cases {
        let told = problems(enter(&house, &house.manager, &new).await);
        assert_eq!(told, [problem(field, id)]);
    }
    // All at once.
    let nothing = problems(enter(&house, &house.manager, &NewStamp::default()).await);
    let fields: Vec<&str> = nothing.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(
        fields,
        ["kind", "version", "reviewer", "scope", "reviewed_on"]
    );
    // On the next day it is no longer ahead.
    house.site.pass(DAY);
    let next = with(&|new| new.reviewed_on = "2026-11-25".into());
    enter(&house, &house.manager, &next).await.unwrap();
}

#[tokio::test]
async fn thirty_a_day_are_enough() {
    let house = House::new().await;
    let numbered = |number: usize| NewStamp {
        scope: format!("Lesson {number}."),
        ..stamp(&house, "subject")
    };
    for number in 0..30 {
        enter(&house, &house.manager, &numbered(number))
            .await
            .unwrap();
    }
    let more = enter(&house, &house.manager, &numbered(30)).await;
    assert_eq!(crate::harness::conflict(more), "stamps-too-many");
    // Others may, and tomorrow is another day.
    let admin = house.site.person("admin", &[Role::Administrator]).await;
    enter(&house, &admin, &numbered(30)).await.unwrap();
    house.site.pass(DAY);
    enter(&house, &house.manager, &numbered(31)).await.unwrap();
}

#[tokio::test]
async fn only_those_who_run_a_programme_with_the_course_and_administrators_enter() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let site = &house.site;
    let new = stamp(&house, "subject");
    let admin = site.person("admin", &[Role::Administrator]).await;
    enter(&house, &admin, &new).await.unwrap();
    let id = studio::stamps(ctx, &admin, "tiny", EN)
        .await
        .unwrap()
        .stamps[0]
        .id;

    let teacher = site.person("teacher", &[Role::Instructor]).await;
    programmes::appoint(
        ctx,
        &house.manager,
        PROGRAMME,
        "teacher@example.org",
        "instructor",
    )
    .await
    .unwrap();
    let stranger = site.person("stranger", &[Role::Programme]).await;
    let officer = site.officer("officer").await;
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    for other in [&teacher, &stranger, &officer, &assessor] {
        refused!(
            Forbidden,
            studio::enter_stamp(ctx, other, "tiny", &new),
            studio::withdraw_stamp(ctx, other, "tiny", id),
        );
    }
    // Instructors read, the others see what officers see.
    let page = studio::stamps(ctx, &teacher, "tiny", EN).await.unwrap();
    assert!(!page.may_enter && page.may_edit);
    for other in [&stranger, &officer, &assessor] {
        refused!(Forbidden, studio::stamps(ctx, other, "tiny", EN));
        let course = learn::course(ctx, other, "tiny", EN).await.unwrap();
        assert!(!course.stamps.may_see_all);
    }
    let course = learn::course(ctx, &teacher, "tiny", EN).await.unwrap();
    assert!(course.stamps.may_see_all);
    let nobody = &Actor::Anonymous;
    refused!(
        SignInRequired,
        studio::stamps(ctx, nobody, "tiny", EN),
        studio::enter_stamp(ctx, nobody, "tiny", &new),
        studio::withdraw_stamp(ctx, nobody, "tiny", id),
    );
    refused!(
        NotFound,
        studio::stamps(ctx, &admin, "nowhere", EN),
        studio::enter_stamp(ctx, &admin, "nowhere", &new),
    );
    // A stamp of another course, or none, is nobody's: nothing changes.
    studio::withdraw_stamp(ctx, &admin, "other", id)
        .await
        .unwrap();
    let none = FactId::new(ctx.now(), [9; 10]);
    studio::withdraw_stamp(ctx, &admin, "tiny", none)
        .await
        .unwrap();
    assert_eq!(seen(&house, &officer).await.len(), 1);
    // Who is appointed nowhere any more enters nothing any more.
    let gone = site.acting(
        house.manager.account().unwrap(),
        "manager",
        &[Role::Officer],
    );
    refused!(Forbidden, studio::enter_stamp(ctx, &gone, "tiny", &new));
}
