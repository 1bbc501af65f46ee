//! What the studio does for many at once: nothing long is done while the one writer is held, what is kept in memory is never an earlier
//! state, and states that nothing names do not stay for ever.

use crate::harness::{EN, Site};
use crate::studio::{READING, approved, original, save, site, text, typed};
use std::time::Duration;
use store::draft_thinned::list_states;
use usecases::author::studio::{self, NewPicture, Retitled, Settled, Translated, Unsaved};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio::Saved;
use views::studio_editor::CheckedView;
use views::studio_translation::PartSaved;

const OPENING: &str = "01-first/01-opening.md";

/// Far less than anybody waits for the writer.
async fn at_once<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(10), work)
        .await
        .unwrap_or_else(|_| panic!("it waits for the writer"))
}

fn reason<T: std::fmt::Debug>(result: Result<T, UseCaseError>) -> String {
    match result.unwrap_err() {
        UseCaseError::Conflict(message) => message.id,
        UseCaseError::Refused(problems) => problems[0].1.id.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn cleaning_merging_and_looking_at_the_folder_do_not_wait_for_the_writer() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let (seen, now) = text(&site, &writer, READING).await;
    let theirs = now.replace("And read on.", "And read on slowly.");
    save(&site, &other, &typed(READING, seen, &theirs, "theirs")).await;
    let yours = now.replace("And read on.", "And stop.");
    let yours = typed(READING, seen, &yours, "yours");
    let table = "| a |\n".repeat(300);
    let table = typed(READING, seen + 1, &table, "table");
    let again = typed(READING, seen, &theirs, "theirs");

    // Somebody writes something long.
    let tx = ctx.db.begin().await.unwrap();
    let saved = at_once(studio::save(ctx, &writer, &yours)).await.unwrap();
    let Saved::Conflict { number, .. } = saved else {
        panic!("{saved:?}")
    };
    assert_eq!(number, seen + 1);
    let stale = Settled {
        typed: yours.clone(),
        over: seen,
        choices: vec![String::from("yours")],
    };
    let settled = at_once(studio::settle(ctx, &writer, &stale)).await.unwrap();
    assert!(matches!(settled, Saved::Conflict { .. }), "{settled:?}");
    let refused = at_once(studio::save(ctx, &writer, &table)).await;
    assert_eq!(reason(refused), "authoring-paste-table");
    // Sent twice, it is nothing new.
    let sent = at_once(studio::save(ctx, &other, &again)).await.unwrap();
    assert_eq!(sent, Saved::Kept { number: seen + 1 });
    let titled = Retitled {
        course: String::from("tiny"),
        path: READING.to_owned(),
        title: String::from("Reading"),
        summary: String::from("Another summary."),
        seen: seen + 99,
        save_key: String::from("title"),
    };
    let titled = at_once(studio::retitle(ctx, &writer, &titled)).await;
    assert!(matches!(titled, Err(UseCaseError::NotFound)), "{titled:?}");
    let translated = Translated {
        course: String::from("tiny"),
        path: READING.to_owned(),
        language: base::Locale::Fr,
        part: String::from("top"),
        mark: String::from("another"),
        seen: 0,
        text: String::from("Lire."),
        same: false,
        save_key: String::from("part"),
    };
    let translated = at_once(studio::translate(ctx, &writer, &translated)).await;
    let translated: Result<PartSaved, _> = translated;
    assert_eq!(reason(translated), "translate-source-changed");

    // What is to be kept waits for its turn, and is kept.
    let chosen = Settled {
        over: seen + 1,
        ..stale
    };
    let (ctx, actor) = (site.ctx.clone(), writer.clone());
    let waiting = tokio::spawn(async move { studio::settle(&ctx, &actor, &chosen).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!waiting.is_finished());
    drop(tx);
    let kept = at_once(waiting).await.unwrap().unwrap();
    assert_eq!(kept, Saved::Kept { number: seen + 2 });
    assert_eq!(text(&site, &writer, READING).await.1, yours.text);
}

#[tokio::test]
async fn who_saves_while_another_save_waits_for_the_writer_loses_nothing() {
    let (site, writer, other) = site().await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let (seen, now) = text(&site, &writer, READING).await;
    let end = format!("{now}\nAt the end.\n");
    let slow = now.replace("Read about", "Read slowly about");
    let tx = site.ctx.db.begin().await.unwrap();
    let saving = |actor: &Actor, text: &str, key: &str| {
        let (ctx, actor, typed) = (
            site.ctx.clone(),
            actor.clone(),
            typed(READING, seen, text, key),
        );
        tokio::spawn(async move { studio::save(&ctx, &actor, &typed).await })
    };
    // Both have read the same state before either of them writes.
    let both = [saving(&writer, &end, "end"), saving(&other, &slow, "slow")];
    tokio::time::sleep(Duration::from_millis(500)).await;
    drop(tx);
    let mut merged = 0;
    for one in both {
        let saved = at_once(one).await.unwrap().unwrap();
        merged += usize::from(matches!(saved, Saved::Merged { .. }));
    }
    assert_eq!(merged, 1);
    let (_, now) = text(&site, &writer, READING).await;
    assert!(
        now.contains("Read slowly about") && now.ends_with("At the end.\n"),
        "{now}"
    );
}

async fn check(site: &Site, actor: &Actor, (path, text): (&str, &str)) -> CheckedView {
    let unsaved = Unsaved {
        course: String::from("tiny"),
        path: path.to_owned(),
        text: text.to_owned(),
        ..Unsaved::default()
    };
    let checked = studio::check(&site.ctx, actor, &unsaved, (EN, None)).await;
    checked.unwrap()
}

#[tokio::test]
async fn what_is_compiled_at_each_letter_is_the_draft_as_it_is_now_and_nothing_of_other_letters() {
    let (site, writer, other) = site().await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let (reading, opening) = (original(READING), original(OPENING));
    assert_eq!(
        check(&site, &writer, (READING, &reading)).await.elsewhere,
        0
    );
    // What one types is not in what another one types beside it.
    let broken = format!("{reading}\n[a](lesson:nowhere/at-all)\n");
    let own = check(&site, &writer, (READING, &broken)).await;
    assert!(own.remarks.iter().any(|one| one.is_error));
    let beside = check(&site, &other, (OPENING, &opening)).await;
    assert_eq!((beside.elsewhere, beside.remarks.len()), (0, 0));
    // What somebody saved is.
    save(&site, &writer, &typed(READING, 0, &broken, "broken")).await;
    let beside = check(&site, &other, (OPENING, &opening)).await;
    assert_eq!(beside.elsewhere, 1);
    let older = check(&site, &other, (READING, &reading)).await;
    let (_, saver) = older.newer.unwrap();
    assert_eq!(saver.as_deref(), Some("writer Example"));
    // Nor is anything of a draft in the next one.
    studio::give_up(&site.ctx, &writer, "tiny").await.unwrap();
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let beside = check(&site, &other, (OPENING, &opening)).await;
    assert_eq!(beside.elsewhere, 0);
}

#[tokio::test]
async fn a_picture_of_a_draft_is_the_one_of_now() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let drawing = |width: u32| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 20\"><rect width=\"{width}\" height=\"20\"/></svg>"
        )
    };
    let mut new = NewPicture {
        course: String::from("tiny"),
        file_name: String::from("plan.svg"),
        bytes: drawing(30).into_bytes(),
        words: String::from("A plan."),
        save_key: String::from("one"),
        ..NewPicture::default()
    };
    studio::add_picture(ctx, &writer, new.clone())
        .await
        .unwrap();
    let picture = studio::picture(ctx, &writer, "tiny", "plan.svg").await;
    assert_eq!(picture.unwrap().bytes, drawing(30).into_bytes());
    new.bytes = drawing(60).into_bytes();
    new.replaces = true;
    new.save_key = String::from("two");
    studio::add_picture(ctx, &writer, new).await.unwrap();
    let picture = studio::picture(ctx, &writer, "tiny", "plan.svg").await;
    assert_eq!(picture.unwrap().bytes, drawing(60).into_bytes());
    let none = studio::picture(ctx, &writer, "tiny", "other.svg").await;
    assert!(matches!(none, Err(UseCaseError::NotFound)), "{none:?}");
    let none = studio::picture(ctx, &writer, "glossary.terms", "plan.svg").await;
    assert!(matches!(none, Err(UseCaseError::NotFound)), "{none:?}");
}

/// The numbers of the states of the text that are kept, in all drafts of the course.
async fn numbers(site: &Site, drafts: &[base::DraftId]) -> Vec<Vec<u32>> {
    let mut reader = site.ctx.db.read().await.unwrap();
    let mut all = Vec::new();
    for draft in drafts {
        let states = list_states(&mut reader, *draft, READING).await.unwrap();
        all.push(states.iter().map(|one| one.number).collect());
    }
    all
}

async fn open_draft(site: &Site) -> base::DraftId {
    let mut reader = site.ctx.db.read().await.unwrap();
    let open = store::draft::find_open(&mut reader, "tiny").await.unwrap();
    open.unwrap().id
}

/// Types three states one after the other, in the same ten minutes.
async fn write(site: &Site, writer: &Actor, word: &str) {
    let (mut seen, now) = text(site, writer, READING).await;
    for turn in 1..=3 {
        site.pass(1);
        let longer = format!("{now}\n{word} {turn}.\n");
        let key = format!("{word}-{turn}");
        save(site, writer, &typed(READING, seen, &longer, &key)).await;
        seen += 1;
    }
}

#[tokio::test]
async fn after_a_publication_what_nothing_names_is_taken_out_once() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let thin = || studio::thin_drafts(ctx, &Actor::Operator);
    studio::open(ctx, &writer, "tiny").await.unwrap();
    write(&site, &writer, "Lost").await;
    let given_up = open_draft(&site).await;
    studio::give_up(ctx, &writer, "tiny").await.unwrap();
    studio::open(ctx, &writer, "tiny").await.unwrap();
    write(&site, &writer, "One").await;
    let published = open_draft(&site).await;
    let both = [given_up, published];
    assert_eq!(thin().await.unwrap(), 0, "it is open");
    site.pass(1);
    studio::comment(ctx, &writer, "tiny", (READING, None), "Is it so?")
        .await
        .unwrap();
    write(&site, &writer, "Two").await;
    approved(&site, &writer, &reviewer).await;
    studio::publish(ctx, &writer, "tiny").await.unwrap();
    assert_eq!(
        numbers(&site, &both).await,
        [vec![1, 2, 3], vec![1, 2, 3, 4, 5, 6]]
    );
    // The third one was commented on, the sixth is what was published. What was given up stands nowhere else.
    assert_eq!(thin().await.unwrap(), 4);
    assert_eq!(numbers(&site, &both).await, [vec![1, 2, 3], vec![3, 6]]);
    assert_eq!(thin().await.unwrap(), 0);
    let shown = ctx.shelf.current("tiny").unwrap();
    assert!(
        shown.course.modules[0].lessons[1].texts[&EN]
            .plain
            .contains("Two 3.")
    );
}

#[tokio::test]
async fn only_the_program_takes_states_out() {
    let (site, writer, _) = site().await;
    let officer = site.person("officer", &[Role::Officer]).await;
    for actor in [Actor::Anonymous, writer, officer] {
        let refused = studio::thin_drafts(&site.ctx, &actor).await;
        assert!(
            matches!(
                refused,
                Err(UseCaseError::Forbidden | UseCaseError::SignInRequired)
            ),
            "{refused:?}"
        );
    }
}
