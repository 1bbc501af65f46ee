//! Which draft a form means, who wrote in it, and one that was given up.

use crate::harness::{EN, Site, conflict};
use crate::refused;
use crate::studio_archives::{brought, from};
use crate::studio_files::{OPENING, READING, publish, reading, seen, site, taking, text, write};
use usecases::Actor;
use usecases::author::studio::{self, Beginning, Meant, Planned};
use views::account::Role;
use views::studio::{DraftView, ReviewState};

async fn draft(site: &Site, actor: &Actor) -> DraftView {
    let view = studio::studio(&site.ctx, actor, "tiny", EN).await;
    view.unwrap().draft.unwrap()
}

/// As the page of a draft sends it.
fn shown(view: &DraftView) -> Meant<'static> {
    Meant {
        course: "tiny",
        draft: Some(view.id),
        states: Some(view.states),
    }
}

#[tokio::test]
async fn a_form_of_another_draft_gives_up_asks_plans_and_publishes_nothing() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    let first = shown(&draft(&site, &writer).await);
    publish(&site, &writer, &other).await;
    let planned = Planned {
        day: String::from("2026-11-25"),
        hour: String::from("15:00"),
        seen: 0,
    };
    // No draft is open.
    let gone = "studio-draft-gone";
    assert_eq!(conflict(studio::give_up(ctx, &writer, first).await), gone);
    assert_eq!(
        conflict(studio::ask_review(ctx, &writer, first, "One.").await),
        gone
    );
    assert_eq!(
        conflict(studio::plan(ctx, &writer, first, &planned).await),
        gone
    );
    assert_eq!(conflict(studio::publish(ctx, &writer, first).await), gone);

    // A colleague writes in another one, which is approved.
    write(&site, &other, OPENING, ("The opening", "An opening")).await;
    site.pass(1);
    studio::ask_review(ctx, &other, "tiny", "Two.")
        .await
        .unwrap();
    let now = draft(&site, &writer).await;
    studio::decide_review(ctx, &writer, "tiny", &now.fingerprint, (true, ""))
        .await
        .unwrap();
    let meant = "studio-draft-other";
    assert_eq!(conflict(studio::give_up(ctx, &writer, first).await), meant);
    assert_eq!(
        conflict(studio::ask_review(ctx, &writer, first, "One.").await),
        meant
    );
    assert_eq!(
        conflict(studio::plan(ctx, &writer, first, &planned).await),
        meant
    );
    assert_eq!(
        conflict(studio::take_back(ctx, &writer, first, 0).await),
        meant
    );
    assert_eq!(conflict(studio::publish(ctx, &writer, first).await), meant);
    assert_eq!(
        conflict(studio::begin_publishing(ctx, &writer, first).await),
        meant
    );
    // A page from before forms named their draft.
    assert_eq!(conflict(Meant::shown("tiny", "", None)), meant);
    let after = draft(&site, &writer).await;
    assert_eq!((after.id, after.schedule.planned), (now.id, None));
    assert!(
        matches!(&after.review, ReviewState::Approved { reviewer, .. } if reviewer == "writer Example"),
        "{:?}",
        after.review
    );

    studio::plan(ctx, &writer, shown(&now), &planned)
        .await
        .unwrap();
    studio::publish(ctx, &writer, shown(&now)).await.unwrap();
    let versions = studio::versions(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!(versions.rows[0].notes, "Two.");
}

#[tokio::test]
async fn a_draft_is_given_up_as_it_was_shown_and_opened_again_as_it_was() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    let before = draft(&site, &other).await;
    assert_eq!(before.states, 1);
    site.pass(5);
    write(&site, &writer, READING, ("And rest.", "And sleep.")).await;
    let late = studio::give_up(ctx, &other, shown(&before)).await;
    assert_eq!(conflict(late), "studio-give-up-meanwhile");
    let now = draft(&site, &other).await;
    let latest = (ctx.now(), Some(String::from("writer Example")));
    assert_eq!((now.states, now.latest.clone()), (2, Some(latest)));
    for _ in 0..2 {
        studio::give_up(ctx, &other, shown(&now)).await.unwrap();
    }
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    let given_up = view.given_up.unwrap();
    assert_eq!(
        (given_up.id, given_up.states, given_up.paths),
        (now.id, 2, vec![READING.to_owned()])
    );
    let officer = site.officer("ana").await;
    let id = now.id.to_string();
    refused!(Forbidden, studio::open_again(ctx, &officer, "tiny", &id));
    for _ in 0..2 {
        studio::open_again(ctx, &writer, "tiny", &id).await.unwrap();
    }
    let again = draft(&site, &writer).await;
    assert_eq!((again.id, again.states), (now.id, 2));
    assert!(text(&site, &writer, READING).await.1.contains("And sleep."));
    // It can be gone on with, and the numbers of its states are its own.
    write(&site, &writer, READING, ("And sleep.", "And wake.")).await;
    assert_eq!(draft(&site, &writer).await.states, 3);
    publish(&site, &writer, &other).await;
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!((view.draft.is_none(), view.given_up), (true, None));
    let late = studio::open_again(ctx, &writer, "tiny", &id).await;
    assert_eq!(conflict(late), "studio-again-late");
}

#[tokio::test]
async fn what_was_planned_for_a_draft_that_was_given_up_counts_no_longer() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    crate::scheduled::ready(&site, &writer, &other).await;
    let planned = Planned {
        day: String::from("2026-11-24"),
        hour: String::from("15:00"),
        seen: 0,
    };
    studio::plan(ctx, &writer, "tiny", &planned).await.unwrap();
    let now = draft(&site, &writer).await;
    studio::give_up(ctx, &writer, shown(&now)).await.unwrap();
    let id = now.id.to_string();
    studio::open_again(ctx, &writer, "tiny", &id).await.unwrap();
    assert_eq!(draft(&site, &writer).await.schedule.planned, None);
    site.pass(1800);
    let due = studio::publish_due(ctx, &Actor::Operator).await;
    assert_eq!(due.unwrap(), 0);
    // It is what was approved.
    studio::publish(ctx, &writer, "tiny").await.unwrap();
}

#[tokio::test]
async fn beside_another_draft_the_texts_of_one_that_was_given_up_are_had_back_and_their_writers_known()
 {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    let first = draft(&site, &writer).await;
    studio::give_up(ctx, &writer, shown(&first)).await.unwrap();
    site.pass(1);
    write(&site, &other, OPENING, ("The opening", "An opening")).await;
    let id = first.id.to_string();
    let again = studio::open_again(ctx, &writer, "tiny", &id).await;
    assert_eq!(conflict(again), "studio-again-open");

    let (shown_in, own) = studio::history(ctx, &other, "tiny", READING).await.unwrap();
    assert_eq!(own.len(), 0);
    let earlier = studio::earlier(ctx, &other, "tiny", READING).await.unwrap();
    let [old] = earlier.as_slice() else {
        panic!("{earlier:?}")
    };
    assert!(old.is_given_up);
    let wanted = (old.states[0].number, shown_in);
    studio::restore(ctx, &other, ("tiny", READING), wanted, "back")
        .await
        .unwrap();
    assert!(text(&site, &other, READING).await.1.contains("And rest."));
    // The words are the writer's, whoever had them back: they do not approve them.
    decides_not(&site, &other, &writer).await;
    let third = site.person("third", &[Role::Instructor]).await;
    let now = draft(&site, &third).await.fingerprint;
    studio::decide_review(ctx, &third, "tiny", &now, (true, ""))
        .await
        .unwrap();
}

/// Asked by one, the other may not approve.
async fn decides_not(site: &Site, asker: &Actor, author: &Actor) {
    site.pass(1);
    studio::ask_review(&site.ctx, asker, "tiny", "New words.")
        .await
        .unwrap();
    let now = draft(site, author).await.fingerprint;
    let own = studio::decide_review(&site.ctx, author, "tiny", &now, (true, "")).await;
    assert_eq!(conflict(own), "studio-review-own");
}

#[tokio::test]
async fn whoever_wrote_what_another_person_brings_does_not_approve_it() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    // Written, given up, and brought again by a colleague.
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    let first = draft(&site, &writer).await;
    studio::give_up(ctx, &writer, shown(&first)).await.unwrap();
    let id = brought(&site, &other, &reading("And rest.")).await;
    let arriving = from(id, "");
    // An archive is there for whoever brought it.
    refused!(
        NotFound,
        studio::incoming(ctx, &writer, "tiny", &arriving, EN)
    );
    let view = seen(&site, &other, &arriving).await;
    let take = taking(&view, &arriving, &[], "one");
    refused!(NotFound, studio::take_in(ctx, &writer, &take));
    studio::take_in(ctx, &other, &take).await.unwrap();
    decides_not(&site, &other, &writer).await;
}

#[tokio::test]
async fn whoever_gave_up_other_words_may_approve() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    // And back: what officers have is nobody's words.
    write(&site, &writer, READING, ("And rest.", "And read on.")).await;
    let first = draft(&site, &writer).await;
    studio::give_up(ctx, &writer, shown(&first)).await.unwrap();
    write(&site, &other, READING, ("And read on.", "And sleep.")).await;
    write(&site, &other, READING, ("And sleep.", "And read on.")).await;
    write(&site, &other, READING, ("And read on.", "And dream.")).await;
    publish(&site, &other, &writer).await;
}

#[tokio::test]
async fn a_course_that_was_given_up_before_anybody_published_it_is_found_again() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let beginning = Beginning {
        slug: String::from("doors"),
        title: String::from("Doors"),
        summary: String::from("How doors are opened."),
        outcome: String::from("Open a door."),
        language: String::from("en"),
        module: String::from("First"),
        lesson: String::from("Knocking"),
    };
    studio::begin_course(ctx, &writer, &beginning)
        .await
        .unwrap();
    studio::give_up(ctx, &writer, "doors").await.unwrap();
    let view = studio::studio(ctx, &writer, "doors", EN).await.unwrap();
    let given_up = view.given_up.unwrap();
    assert!(view.draft.is_none() && view.published.is_none());
    let id = given_up.id.to_string();
    studio::open_again(ctx, &writer, "doors", &id)
        .await
        .unwrap();
    let view = studio::studio(ctx, &writer, "doors", EN).await.unwrap();
    assert_eq!(view.draft.unwrap().id, given_up.id);
}
