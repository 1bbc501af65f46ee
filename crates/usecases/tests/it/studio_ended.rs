//! Forms that come late: from a draft that has ended, or under the key of another text.

use crate::harness::{EN, Site};
use crate::studio::{READING, approved, original, save, site, text, typed};
use base::Locale;
use std::fmt::Debug;
use usecases::author::studio::{
    self, BlockPlace, Change, FormSent, Retitled, Settled, Translated, Unsaved,
};
use usecases::{Actor, UseCaseError};
use views::studio::Saved;

const POOL: &str = "assessment/pool.md";

#[track_caller]
fn has_ended<T: Debug>(result: Result<T, UseCaseError>) {
    match result {
        Err(UseCaseError::Conflict(message)) => assert_eq!(message.id, "studio-draft-ended"),
        other => panic!("{other:?}"),
    }
}

/// Publishes a colleague's change and opens the next draft, in which every file begins anew.
async fn next_draft(site: &Site, writer: &Actor, reviewer: &Actor) -> String {
    studio::open(&site.ctx, writer, "tiny").await.unwrap();
    let theirs = original(READING).replace("And read on.", "And read on slowly.");
    save(site, writer, &typed(READING, 0, &theirs, "theirs")).await;
    approved(site, writer, reviewer).await;
    studio::publish(&site.ctx, writer, "tiny").await.unwrap();
    studio::open(&site.ctx, writer, "tiny").await.unwrap();
    theirs
}

#[tokio::test]
async fn a_text_of_a_draft_that_has_ended_writes_over_nothing() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let theirs = next_draft(&site, &writer, &reviewer).await;
    let (seen, now) = text(&site, &writer, READING).await;
    assert_eq!(now, theirs);

    // Whoever had the text open since before the publication: as published, and as state 1 of that draft.
    let mine = original(READING).replace("A lesson without checks.", "A quiet lesson.");
    for old in [0, 1] {
        let late = typed(READING, old, &mine, "late");
        has_ended(studio::save(ctx, &reviewer, &late).await);
        has_ended(studio::conflict(ctx, &reviewer, &late).await);
        let settled = Settled {
            typed: late,
            over: seen,
            choices: Vec::new(),
        };
        has_ended(studio::settle(ctx, &reviewer, &settled).await);
        has_ended(studio::restore(ctx, &reviewer, ("tiny", READING), (old, 0), "back").await);
    }
    assert_eq!(text(&site, &writer, READING).await, (seen, theirs.clone()));

    // The file has a state 1 in this draft too, which is another one than that of the draft before.
    let slower = theirs.replace("slowly", "very slowly");
    let kept = save(&site, &writer, &typed(READING, seen, &slower, "two")).await;
    assert_eq!(kept, Saved::Kept { number: seen + 1 });
    has_ended(studio::save(ctx, &reviewer, &typed(READING, 1, &mine, "later")).await);
    let unsaved = Unsaved {
        course: String::from("tiny"),
        path: READING.to_owned(),
        text: mine,
        seen: 1,
        ..Unsaved::default()
    };
    let checked = studio::check(ctx, &reviewer, &unsaved, (EN, None)).await;
    assert!(
        checked.unwrap().newer.is_some(),
        "it is said while one writes"
    );

    // What the history lists can be had back.
    let (first, states) = studio::history(ctx, &writer, "tiny", READING)
        .await
        .unwrap();
    assert_eq!((first, states[0].number), (seen, seen + 1));
    studio::restore(ctx, &writer, ("tiny", READING), (first, first), "back")
        .await
        .unwrap();
    assert_eq!(text(&site, &writer, READING).await, (seen + 2, theirs));
}

#[tokio::test]
async fn forms_of_a_draft_that_has_ended_write_over_nothing() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    next_draft(&site, &writer, &reviewer).await;
    let place = |path: &str| BlockPlace {
        course: String::from("tiny"),
        path: path.to_owned(),
        block: String::from("any"),
        seen: 0,
        save_key: String::from("block"),
    };
    let sent = FormSent {
        place: place(POOL),
        ..FormSent::default()
    };
    has_ended(studio::save_block(ctx, &writer, &sent).await);
    has_ended(studio::change_block(ctx, &writer, &place(POOL), Change::Up).await);
    let title = Retitled {
        course: String::from("tiny"),
        path: READING.to_owned(),
        title: String::from("Reading aloud"),
        summary: String::from("A lesson."),
        seen: 0,
        save_key: String::from("title"),
    };
    has_ended(studio::retitle(ctx, &writer, &title).await);
    let part = Translated {
        course: String::from("tiny"),
        path: READING.to_owned(),
        language: Locale::Fr,
        part: String::from("top"),
        mark: String::new(),
        seen: 0,
        text: String::from("Lire"),
        same: false,
        save_key: String::from("part"),
    };
    has_ended(studio::translate(ctx, &writer, &part).await);
}

#[tokio::test]
async fn another_text_under_the_same_key_is_saved_too() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let start = original(READING);
    let one = start.replace("And read on.", "And read on slowly.");
    let other = start.replace("A lesson without checks.", "A quiet lesson.");
    let both = one.replace("A lesson without checks.", "A quiet lesson.");
    let saved = save(&site, &writer, &typed(READING, 0, &one, "key")).await;
    assert_eq!(saved, Saved::Kept { number: 1 });
    // The page was gone back to: its key and its state are those of before.
    let saved = save(&site, &writer, &typed(READING, 0, &other, "key")).await;
    assert_eq!(saved, Saved::Merged { number: 2 });
    assert_eq!(text(&site, &writer, READING).await, (2, both.clone()));
    // Each sent once more is what it was.
    for (sent, number) in [(&one, 1), (&other, 2)] {
        let again = save(&site, &writer, &typed(READING, 0, sent, "key")).await;
        assert_eq!(again, Saved::Kept { number });
    }
    let clash = start.replace("And read on.", "Stop here.");
    let saved = save(&site, &writer, &typed(READING, 0, &clash, "key")).await;
    assert!(
        matches!(saved, Saved::Conflict { number: 2, .. }),
        "{saved:?}"
    );
    assert_eq!(text(&site, &writer, READING).await, (2, both));

    let title = |title: &str, seen| Retitled {
        course: String::from("tiny"),
        path: READING.to_owned(),
        title: title.to_owned(),
        summary: String::from("A quiet lesson."),
        seen,
        save_key: String::from("title"),
    };
    for (words, seen) in [("Reading", 2), ("Reading aloud", 2), ("Reading well", 3)] {
        studio::retitle(ctx, &writer, &title(words, seen))
            .await
            .unwrap();
        let (_, now) = text(&site, &writer, READING).await;
        assert!(now.contains(&format!("title = \"{words}\"")), "{now}");
    }
}

#[tokio::test]
async fn what_is_cleaned_and_put_together_says_both() {
    let (site, writer, other) = site().await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let start = original(READING);
    let theirs = start.replace("And read on.", "And read on slowly.");
    save(&site, &writer, &typed(READING, 0, &theirs, "one")).await;
    let mine = start.replace("A lesson without checks.", "A qui\u{200b}et lesson.");
    let saved = save(&site, &other, &typed(READING, 0, &mine, "two")).await;
    let Saved::Cleaned {
        number,
        remarks,
        merged,
    } = saved
    else {
        panic!("{saved:?}")
    };
    assert_eq!((number, remarks.len(), merged), (2, 1, true));
    // Alone in the text, nothing is put together.
    let (seen, now) = text(&site, &other, READING).await;
    let more = now.replace("quiet", "very\u{200b} quiet");
    let saved = save(&site, &other, &typed(READING, seen, &more, "three")).await;
    assert!(
        matches!(saved, Saved::Cleaned { merged: false, .. }),
        "{saved:?}"
    );
}
