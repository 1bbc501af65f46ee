//! What happens to a draft between the compiler and the publication, or to what it took in when it is given up.

use crate::harness::{EN, Site, conflict};
use crate::kinds;
use crate::studio::{READING, approved, draft, save, site, text, typed};
use crate::studio_files::{OPENING, added, publish, seen, taking, write};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::time::Duration;
use store::draft::NewFile;
use usecases::Actor;
use usecases::author::studio::{self, Arriving, Planned, Typed};
use views::account::Role;
use views::studio::Saved;
use views::studio_schedule::PublishStep;

/// A draft of the tiny course that differs and is approved.
async fn ready() -> (Site, Actor) {
    let (site, writer, reviewer) = site().await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let (seen, now) = text(&site, &writer, READING).await;
    let slow = now.replace("And read on.", "And read on slowly.");
    save(&site, &writer, &typed(READING, seen, &slow, "slow")).await;
    approved(&site, &writer, &reviewer).await;
    (site, writer)
}

/// Waits until a publication is where it is looked for.
async fn reached<T>(site: &Site, actor: &Actor, at: impl Fn(PublishStep) -> Option<T>) -> T {
    for _ in 0..3_000 {
        let view = studio::publishing(&site.ctx, actor, "tiny", EN).await;
        if let Some(found) = view.unwrap().step.and_then(&at) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the publication stands still");
}

#[tokio::test]
async fn what_is_saved_while_a_draft_is_published_is_published_or_stays_in_it() {
    let (site, writer) = ready().await;
    let before = site.ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    // Somebody else has the one writer, and saves.
    let mut tx = site.ctx.db.begin().await.unwrap();
    let (ctx, actor) = (site.ctx.clone(), writer.clone());
    let under_way =
        tokio::spawn(async move { studio::begin_publishing(&ctx, &actor, "tiny").await });
    // It has read and compiled the draft, and asks for the writer.
    reached(&site, &writer, |step| {
        (step == PublishStep::Writing).then_some(())
    })
    .await;
    let open = store::draft::find_open(&mut tx, "tiny").await.unwrap();
    let draft_id = open.unwrap().id;
    let content = STANDARD.encode("# The opening\n\nSaved meanwhile.\n");
    let new = NewFile {
        draft: draft_id,
        path: OPENING,
        content: Some(&content),
        cause: "typed",
        at: site.ctx.now(),
        by: None,
        save_key: "meanwhile",
    };
    store::draft::insert_file(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    let told = reached(&site, &writer, |step| match step {
        PublishStep::Refused(message) => Some(message.id),
        PublishStep::Done => panic!("it was published without what was saved"),
        _ => None,
    });
    assert_eq!(told.await, "studio-review-stale");
    under_way.await.unwrap().ok();
    assert_eq!(site.ctx.shelf.current("tiny").unwrap().fingerprint, before);
    let (_, kept) = text(&site, &writer, OPENING).await;
    assert!(kept.contains("Saved meanwhile."));
}

#[tokio::test]
async fn a_plan_that_is_taken_back_while_its_draft_is_compiled_is_taken_back() {
    let (site, writer) = ready().await;
    let before = site.ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    let planned = Planned {
        day: String::from("2026-11-24"),
        hour: String::from("15:00"),
        seen: 0,
    };
    studio::plan(&site.ctx, &writer, "tiny", &planned)
        .await
        .unwrap();
    site.pass(1860);
    let mut tx = site.ctx.db.begin().await.unwrap();
    let ctx = site.ctx.clone();
    let under_way = tokio::spawn(async move { studio::publish_due(&ctx, &Actor::Operator).await });
    // It has no page that tells how far it is: long enough to compile a course of two lessons.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(!under_way.is_finished(), "it waits for the writer");
    let open = store::draft::find_open(&mut tx, "tiny").await.unwrap();
    let draft_id = open.unwrap().id;
    let by = writer.account().unwrap();
    let said: (Timestamp, _) = (site.ctx.now(), by);
    assert!(
        store::draft_schedule::insert(&mut tx, draft_id, 2, None, said)
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    assert_eq!(under_way.await.unwrap().unwrap(), 0);
    assert_eq!(site.ctx.shelf.current("tiny").unwrap().fingerprint, before);
    assert!(draft(&site, &writer).await.schedule.planned.is_none());
}

#[tokio::test]
async fn a_draft_that_asks_for_a_question_that_never_was_is_not_published() {
    let site = kinds::site(&kinds::asking(&["truth"])).await;
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(ctx, &writer, "kinds").await.unwrap();
    let view = studio::editor(ctx, &writer, "kinds", "course.toml").await;
    let view = view.unwrap();
    let pinned = view
        .text
        .replace("question = \"truth\"", "question = \"truth\", version = 7");
    assert_ne!(pinned, view.text);
    let typed = Typed {
        course: String::from("kinds"),
        path: String::from("course.toml"),
        seen: view.seen,
        text: pinned,
        save_key: String::from("pin"),
    };
    studio::save(ctx, &writer, &typed).await.unwrap();
    let asked = studio::ask_review(ctx, &writer, "kinds", "A version.").await;
    assert_eq!(conflict(asked), "studio-has-errors");
    // The author sees it before a reviewer does.
    let view = studio::studio(ctx, &writer, "kinds", EN).await.unwrap();
    assert_eq!(view.draft.unwrap().errors, 1);
}

#[tokio::test]
async fn what_a_draft_took_from_the_folder_is_offered_again_when_it_is_given_up() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    let changed = crate::course::sources_saying("Wholly new.");
    site.publish(&changed).await;
    let first = seen(&site, &writer, &Arriving::Folder).await;
    let take = taking(&first, &Arriving::Folder, &[], "one");
    studio::take_in(ctx, &writer, &take).await.unwrap();
    site.pass(1);
    studio::give_up(ctx, &writer, "tiny").await.unwrap();

    let again = seen(&site, &writer, &Arriving::Folder).await;
    assert_eq!(added(&again), "Wholly new");
    assert_eq!(site.publish(&changed).await.offered, ["tiny"]);
    // Taken into a draft that is published, it is no more news.
    let take = taking(&again, &Arriving::Folder, &[], "two");
    studio::take_in(ctx, &writer, &take).await.unwrap();
    site.pass(1);
    publish(&site, &writer, &reviewer).await;
    assert_eq!(site.publish(&changed).await.offered, [""; 0]);
    studio::open(ctx, &writer, "tiny").await.unwrap();
    studio::give_up(ctx, &writer, "tiny").await.unwrap();
    assert_eq!(site.publish(&changed).await.offered, [""; 0]);
}

#[tokio::test]
async fn what_is_saved_while_a_text_waits_for_the_writer_stays() {
    let (site, writer, _) = site().await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let (state, now) = text(&site, &writer, READING).await;
    // Somebody else has the one writer, and saves.
    let mut tx = site.ctx.db.begin().await.unwrap();
    let slow = now.replace("And read on.", "And read on slowly.");
    let (ctx, actor) = (site.ctx.clone(), writer.clone());
    let waiting = typed(READING, state, &slow, "slow");
    let under_way = tokio::spawn(async move { studio::save(&ctx, &actor, &waiting).await });
    // Long enough to read a course of two lessons.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!under_way.is_finished(), "it waits for the writer");
    let open = store::draft::find_open(&mut tx, "tiny").await.unwrap();
    let quiet = now.replace("A lesson without checks.", "A quiet lesson.");
    let new = NewFile {
        draft: open.unwrap().id,
        path: READING,
        content: Some(&STANDARD.encode(&quiet)),
        cause: "typed",
        at: site.ctx.now(),
        by: None,
        save_key: "quiet",
    };
    store::draft::insert_file(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    let saved = under_way.await.unwrap().unwrap();
    assert_eq!(saved, Saved::Merged { number: state + 2 });
    let both = slow.replace("A lesson without checks.", "A quiet lesson.");
    assert_eq!(text(&site, &writer, READING).await, (state + 2, both));
}
