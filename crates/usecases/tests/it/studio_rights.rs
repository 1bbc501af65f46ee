//! Whoever does not edit a course brings nothing into it past its editors: no bank, no mark, no publication that they planned.

use crate::harness::{EN, Site, conflict};
use crate::imports::file;
use crate::post::{Recorder, pair, send};
use crate::refused;
use crate::scheduled::ready;
use crate::studio_files::{READING, publish, site, write};
use crate::{judging, regrade, story};
use usecases::Actor;
use usecases::assess::{self, Regrade};
use usecases::author::studio::{self, Planned};
use usecases::author::{self, Imported};
use views::account::Role;

/// Two questions.
const GIFT: &str = "::One:: Is it? {T}\n\n::Two:: Is it not? {F}\n";
const BANK: &str = "assessment/taken-over.md";

async fn appoint(site: &Site, mailbox: &str) {
    let email = format!("{mailbox}@example.org");
    studio::add_editor(&site.ctx, &Actor::Operator, "tiny", &email)
        .await
        .unwrap();
}

async fn end(site: &Site, mailbox: &str) {
    let mut reader = site.ctx.db.read().await.unwrap();
    let all = store::course_editor::list(&mut reader, "tiny")
        .await
        .unwrap();
    drop(reader);
    let name = format!("{mailbox} Example");
    let id = all.iter().find(|one| one.name == name).unwrap().id;
    studio::end_editor(&site.ctx, &Actor::Operator, "tiny", id)
        .await
        .unwrap();
}

async fn publications(site: &Site, actor: &Actor) -> usize {
    let view = studio::versions(&site.ctx, actor, "tiny", EN).await;
    view.unwrap().rows.len()
}

/// The banks that officers are asked from.
async fn asked(site: &Site, actor: &Actor) -> Vec<(String, usize)> {
    let view = author::banks(&site.ctx, actor, "tiny", None, EN).await;
    let banks = view.unwrap().banks.into_iter();
    banks.map(|one| (one.name, one.count)).collect()
}

#[tokio::test]
async fn an_instructor_who_is_no_editor_brings_nothing_in_and_takes_no_keys_out() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    appoint(&site, "writer").await;
    appoint(&site, "reviewer").await;
    // Tried while they were an editor; confirmed when they no longer are.
    let theirs = author::try_import(ctx, &other, file(GIFT)).await.unwrap();
    end(&site, "reviewer").await;
    let id = author::try_import(ctx, &writer, file(GIFT)).await.unwrap();
    refused!(
        Forbidden,
        author::try_import(ctx, &other, file(GIFT)),
        author::preview_import(ctx, &other, file(GIFT)),
        author::import(ctx, &other, id, 1),
        author::confirm_import(ctx, &other, id),
        author::confirm_import(ctx, &other, theirs),
        author::exchange(ctx, &other, "tiny", EN),
        author::banks(ctx, &other, "tiny", None, EN),
        author::export(ctx, &other, "tiny", "pool", "gift"),
    );
    assert_eq!(publications(&site, &writer).await, 1);
    let done = author::confirm_import(ctx, &writer, id).await;
    assert_eq!(done.unwrap(), Imported::Published);
    refused!(Forbidden, author::withdraw_import(ctx, &other, id));
    assert_eq!(publications(&site, &writer).await, 2);
    // The home of an instructor leads to what they edit.
    let edits = async |actor| {
        let home = usecases::supervise::home_instructor(ctx, actor, EN).await;
        home.unwrap().courses[0].edits
    };
    assert!(edits(&writer).await);
    assert!(!edits(&other).await);
}

#[tokio::test]
async fn an_instructor_who_is_no_editor_marks_nothing_again() {
    let (site, _, instructor) = regrade::corrected(&regrade::quiz(&["This.", "That."], 1)).await;
    let ctx = &site.ctx;
    let other = site.person("other", &[Role::Instructor]).await;
    let order = Regrade {
        save_key: String::from("one"),
        ..judging::as_seen(&site, &other, "quiz-1", false, "The key was wrong before.").await
    };
    let editor = Role::Instructor.as_str();
    appoint(&site, editor).await;
    let offered = async |actor| {
        let view = assess::item(ctx, actor, "tiny", "first", "quiz-1", false, EN).await;
        view.unwrap().may_regrade
    };
    assert!(offered(&instructor).await);
    assert!(!offered(&other).await);
    refused!(
        Forbidden,
        assess::regrade_preview(ctx, &other, "tiny", "quiz-1", false, 1, EN),
        assess::regrade(ctx, &other, &order),
    );
    let done = assess::regrade(ctx, &instructor, &order).await.unwrap();
    refused!(Forbidden, assess::regrade_report(ctx, &other, done, 1, EN));
    let told = assess::regrade_report(ctx, &instructor, done, 1, EN).await;
    assert_eq!(told.unwrap().changed, 2);
}

#[tokio::test]
async fn in_a_course_that_is_edited_in_the_browser_an_import_goes_into_the_draft() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    let before = asked(&site, &writer).await;
    let id = author::try_import(ctx, &writer, file(GIFT)).await.unwrap();
    assert!(
        author::import(ctx, &writer, id, 1)
            .await
            .unwrap()
            .into_draft
    );
    for _ in 0..2 {
        let done = author::confirm_import(ctx, &writer, id).await;
        assert_eq!(done.unwrap(), Imported::Drafted);
    }
    assert_eq!(publications(&site, &writer).await, 2);
    assert_eq!(asked(&site, &writer).await, before, "nobody has read it");
    let (_, states) = studio::history(ctx, &writer, "tiny", BANK).await.unwrap();
    assert_eq!(states.len(), 1);
    // Neither does a start of the program publish it.
    site.publish(&crate::course::sources()).await;
    assert_eq!(publications(&site, &writer).await, 2);

    // Whoever brought it in does not approve it.
    site.pass(1);
    studio::ask_review(ctx, &reviewer, "tiny", "A bank.")
        .await
        .unwrap();
    let now = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    let now = now.draft.unwrap().fingerprint;
    let own = studio::decide_review(ctx, &writer, "tiny", &now, (true, "")).await;
    assert_eq!(conflict(own), "studio-review-own");
    let third = site.person("third", &[Role::Instructor]).await;
    studio::decide_review(ctx, &third, "tiny", &now, (true, ""))
        .await
        .unwrap();
    studio::publish(ctx, &writer, "tiny").await.unwrap();
    let with_bank = asked(&site, &writer).await;
    assert!(
        with_bank.contains(&(String::from("taken-over"), 2)),
        "{with_bank:?}"
    );

    // It goes out in the same way.
    for _ in 0..2 {
        let done = author::withdraw_import(ctx, &writer, id).await;
        assert_eq!(done.unwrap(), Imported::Drafted);
    }
    assert_eq!(asked(&site, &writer).await, with_bank);
    let gone = studio::editor(ctx, &writer, "tiny", BANK).await;
    assert!(gone.is_err(), "the draft has it no more");
    // The operator has no draft.
    let id = author::try_import(
        ctx,
        &Actor::Operator,
        author::NewImport {
            bank: String::from("by-hand"),
            ..file("::Three:: Is that so? {T}")
        },
    );
    let done = author::confirm_import(ctx, &Actor::Operator, id.await.unwrap()).await;
    assert_eq!(done.unwrap(), Imported::Published);
}

fn three() -> Planned {
    Planned {
        day: String::from("2026-11-24"),
        hour: String::from("15:00"),
        seen: 0,
    }
}

#[tokio::test]
async fn what_an_ex_editor_planned_is_refused_and_the_others_are_told() {
    let (mut site, writer, reviewer) = site().await;
    let post = Recorder::at(&mut site);
    let ctx = &site.ctx;
    let admin = site.person("boss", &[Role::Administrator]).await;
    appoint(&site, "writer").await;
    appoint(&site, "reviewer").await;
    ready(&site, &writer, &reviewer).await;
    studio::plan(ctx, &writer, "tiny", &three()).await.unwrap();
    send(&site).await;
    post.clear();
    let view = studio::editors(ctx, &admin, "tiny", EN).await.unwrap();
    let planned: Vec<(&str, bool)> = view
        .rows
        .iter()
        .map(|one| (one.name.as_str(), one.planned.is_some()))
        .collect();
    assert_eq!(
        planned,
        [("reviewer Example", false), ("writer Example", true)]
    );
    end(&site, "writer").await;
    send(&site).await;
    assert_eq!(post.subjects(), [pair("reviewer", "mail-schedule-subject")]);
    assert_eq!(post.letters()[0].paragraphs[1].id, "schedule-setter");
    site.pass(1800);
    let due = studio::publish_due(ctx, &Actor::Operator).await;
    assert_eq!(due.unwrap(), 0);
    let view = studio::studio(ctx, &reviewer, "tiny", EN).await.unwrap();
    let (_, reason) = view.draft.unwrap().schedule.refused.unwrap();
    assert_eq!(reason.id, "schedule-setter");
    assert_eq!(publications(&site, &reviewer).await, 1);
}

#[tokio::test]
async fn what_somebody_planned_who_teaches_no_more_is_refused_at_its_hour() {
    let (mut site, writer, reviewer) = site().await;
    let post = Recorder::at(&mut site);
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    studio::plan(ctx, &reviewer, "tiny", &three())
        .await
        .unwrap();
    send(&site).await;
    post.clear();
    let mut tx = ctx.db.begin().await.unwrap();
    let account = reviewer.account().unwrap();
    let role = Role::Instructor.as_str();
    store::account::delete_role(&mut tx, account, role)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    assert!(view.draft.unwrap().schedule.is_void, "it is said before");
    site.pass(1800);
    let due = studio::publish_due(ctx, &Actor::Operator).await;
    assert_eq!(due.unwrap(), 0);
    send(&site).await;
    // There are no editors, so whoever wrote in it.
    assert_eq!(post.subjects(), [pair("writer", "mail-schedule-subject")]);
    assert_eq!(publications(&site, &writer).await, 1);
}

#[tokio::test]
async fn what_belongs_to_a_course_is_shown_beside_it_with_editors_of_its_own() {
    let site = story::site().await;
    let ctx = &site.ctx;
    let admin = site.person("boss", &[Role::Administrator]).await;
    site.person("writer", &[Role::Instructor]).await;
    let email = "writer@example.org";
    studio::add_editor(ctx, &admin, "scenario.the-yard", email)
        .await
        .unwrap();
    let all = studio::edited_courses(ctx, &admin, EN).await.unwrap();
    let [scenes] = all.as_slice() else {
        panic!("{all:?}")
    };
    let beside: Vec<(&str, usize)> = scenes
        .beside
        .iter()
        .map(|one| (one.course.as_str(), one.editors))
        .collect();
    let expected = [("scenario.the-gate", 0), ("scenario.the-yard", 1)];
    assert_eq!((scenes.editors, beside.as_slice()), (0, &expected[..]));
    let view = studio::editors(ctx, &admin, "scenes", EN).await.unwrap();
    assert_eq!(view.beside, scenes.beside);
    assert_eq!(studio::glossary_editors(ctx, &admin).await.unwrap(), 0);
    let officer = site.officer("ana").await;
    refused!(Forbidden, studio::glossary_editors(ctx, &officer));
}
