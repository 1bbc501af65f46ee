//! What officers did, beside the blocks and questions of a draft: at the words it is about, wherever they went, and at no other words.
//!
//! In the lesson `reading` of the tiny course the block `b1` is its first sentence, `b2` the one under the section `more`.

use crate::harness::{EN, Site};
use crate::studio::{original, save, text, typed};
use crate::studio_insight::{answer, officers, stop};
use authoring::outline::{NewLesson, Operation};
use base::Slug;
use usecases::author::studio::{self, Unsaved};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio_files::DraftQuestions;
use views::studio_insight::{Answers, LeftAt, LessonInsight, MarginView, NoteTold, NoteView, Told};

const OPENING: &str = "01-first/01-opening.md";
const READING: &str = "01-first/02-reading.md";
const POOL: &str = "assessment/pool.md";
const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];
const DAY: i64 = 86_400;

async fn site() -> (Site, Actor) {
    let site = Site::with_course().await;
    let author = site.person("author", &[Role::Instructor]).await;
    studio::open(&site.ctx, &author, "tiny").await.unwrap();
    (site, author)
}

async fn margin(site: &Site, actor: &Actor, lesson: &str) -> MarginView {
    let place = ("first", lesson);
    let seen = studio::preview_with_margin(&site.ctx, actor, "tiny", place, (EN, None)).await;
    seen.unwrap().1
}

/// Saves a text of the draft with other words than it was published with.
async fn change(site: &Site, author: &Actor, path: &str, from: &str, to: &str) {
    let (seen, _) = text(site, author, path).await;
    let published = original(path);
    assert!(published.contains(from), "{from}");
    let changed = published.replacen(from, to, 1);
    let key = format!("over-{seen}");
    save(site, author, &typed(path, seen, &changed, &key)).await;
}

/// The places of notes that the editor is told while one writes.
async fn places(
    site: &Site,
    author: &Actor,
    text: &str,
    with_margin: bool,
) -> Option<Vec<(String, String)>> {
    let unsaved = Unsaved {
        course: String::from("tiny"),
        path: String::from(READING),
        text: text.to_owned(),
        with_margin,
        ..Unsaved::default()
    };
    let found = studio::check(&site.ctx, author, &unsaved, (EN, None)).await;
    found.unwrap().notes
}

fn pair(note: &str, place: &str) -> (String, String) {
    (note.to_owned(), place.to_owned())
}

fn left(margin: &MarginView) -> &[LeftAt] {
    match &margin.lesson {
        Some(LessonInsight::Counted { left, .. }) => left,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_note_goes_where_its_words_go_and_stays_with_the_lesson_where_they_are_gone() {
    let (site, author) = site().await;
    for officer in &officers(&site, &NAMES).await {
        stop(&site, officer, "b1").await;
    }
    site.pass(8 * DAY);
    let note = |after: &str| NoteView {
        key: String::from("b1"),
        after: after.to_owned(),
        told: NoteTold::Left(5),
    };
    let seen = margin(&site, &author, "reading").await;
    assert_eq!(seen.notes, [note("b1")]);
    let whole = LessonInsight::Counted {
        opened: 5,
        finished: Told::Count(0),
        time: None,
        left: Vec::new(),
    };
    assert_eq!(seen.lesson, Some(whole));

    // A sentence before it: it is the second block now.
    change(
        &site,
        &author,
        READING,
        "Read about",
        "First.\n\nRead about",
    )
    .await;
    assert_eq!(margin(&site, &author, "reading").await.notes, [note("b2")]);

    change(&site, &author, READING, "Read about", "Hear about").await;
    let seen = margin(&site, &author, "reading").await;
    assert_eq!(seen.notes, []);
    let gone = LeftAt {
        block: Some((String::from("b1"), String::from("Read about consent here."))),
        people: 5,
    };
    assert_eq!(left(&seen), [gone]);
}

#[tokio::test]
async fn while_one_writes_only_the_places_of_notes_are_told() {
    let (site, author) = site().await;
    let now = original(READING);
    let told = async |text: &str| places(&site, &author, text, true).await.unwrap();
    assert_eq!(places(&site, &author, &now, false).await, None);
    let same = [pair("b1", "b1"), pair("b2", "b2"), pair("more", "more")];
    assert_eq!(told(&now).await, same);
    let longer = now.replace("Read about", "First.\n\nRead about");
    let moved = [pair("b1", "b2"), pair("b2", "b3"), pair("more", "more")];
    assert_eq!(told(&longer).await, moved);
    let other = now.replace("Read about", "Hear about");
    let kept = [pair("b2", "b2"), pair("more", "more")];
    assert_eq!(told(&other).await, kept);
}

#[tokio::test]
async fn a_question_has_its_answers_beside_it_until_it_asks_something_else() {
    let (site, author) = site().await;
    for officer in &officers(&site, &NAMES).await {
        answer(&site, officer, "This.", "first").await;
    }
    let question = async || match margin(&site, &author, "opening").await.notes.as_slice() {
        [] => None,
        [one] => {
            assert_eq!(one.after, "check-check-one");
            Some(one.told.clone())
        }
        more => panic!("{more:?}"),
    };
    let is_told = |told: Option<NoteTold>| {
        let Some(NoteTold::Question(one)) = told else {
            return false;
        };
        let Some(Answers::Counted { people, right, .. }) = one.answers else {
            return false;
        };
        // All five were right the first time.
        (people, right) == (5, Some(Told::Count(5)))
    };
    assert!(is_told(question().await));
    // The same is asked, and explained in other words.
    change(&site, &author, OPENING, "It was made so.", "So it is.").await;
    assert!(is_told(question().await));
    let (from, to) = ("What is right about", "What is wrong about");
    change(&site, &author, OPENING, from, to).await;
    assert_eq!(question().await, Some(NoteTold::Other));
    // Another one, which nobody was asked.
    change(&site, &author, OPENING, "check-one", "check-two").await;
    assert_eq!(question().await, None);
}

#[tokio::test]
async fn of_four_people_and_of_a_lesson_that_nobody_has_there_is_no_note() {
    let (site, author) = site().await;
    for officer in &officers(&site, &NAMES[..4]).await {
        answer(&site, officer, "This.", "first").await;
    }
    let few = MarginView {
        lesson: Some(LessonInsight::Few),
        notes: Vec::new(),
    };
    assert_eq!(margin(&site, &author, "opening").await, few);
    let add = Operation::AddLesson {
        module: Slug::parse("first").unwrap(),
        lesson: NewLesson {
            slug: Slug::parse("closing").unwrap(),
            title: String::from("Closing"),
            summary: String::from("How it ends."),
            minutes: 5,
        },
        place: 9,
    };
    let added = studio::arrange(&site.ctx, &author, "tiny", &add, "one").await;
    added.unwrap();
    let nothing = MarginView::default();
    assert_eq!(margin(&site, &author, "closing").await, nothing);
}

#[tokio::test]
async fn questions_of_a_bank_lead_to_their_statistics_while_they_ask_the_same() {
    let (site, author) = site().await;
    let open = async |path: &str| -> DraftQuestions {
        let open = Some((path, 1));
        let view = studio::draft_banks_with_margin(&site.ctx, &author, "tiny", open, EN).await;
        view.unwrap().open.unwrap()
    };
    let statistics = |told: &Option<NoteTold>| match told {
        Some(NoteTold::Question(one)) => one.statistics.clone(),
        _ => None,
    };
    let notes = open(POOL).await.notes.unwrap();
    assert_eq!(notes.len(), 4);
    let is_final = |one: &Option<NoteTold>| statistics(one).as_deref() == Some("final");
    assert!(notes.iter().all(is_final), "{notes:?}");

    // The first asks something else, the second is another one.
    let two = [
        ("What is right about pool-1?", "What is wrong about pool-1?"),
        ("question pool-2", "question pool-9"),
    ];
    let (seen, now) = text(&site, &author, POOL).await;
    let changed = two
        .iter()
        .fold(now, |text, (from, to)| text.replacen(from, to, 1));
    save(&site, &author, &typed(POOL, seen, &changed, "one")).await;
    let notes = open(POOL).await.notes.unwrap();
    assert_eq!(notes[..2], [Some(NoteTold::Other), None]);
    assert!(notes[2..].iter().all(is_final), "{notes:?}");

    // A file that officers do not have.
    let added = studio::add_bank(&site.ctx, &author, "tiny", "extra", "two").await;
    assert_eq!(open(&added.unwrap()).await.notes, Some(Vec::new()));
    let plain = studio::draft_banks(&site.ctx, &author, "tiny", Some((POOL, 1)), EN).await;
    assert_eq!(plain.unwrap().open.unwrap().notes, None);
}

#[tokio::test]
async fn notes_are_for_editors_of_the_course() {
    let (site, _) = site().await;
    let outsider = site.person("outsider", &[Role::Instructor]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let officer = site.officer("officer").await;
    studio::add_editor(&site.ctx, &admin, "tiny", "author@example.org")
        .await
        .unwrap();
    let ask = async |actor: &Actor| {
        let place = ("first", "reading");
        let seen = studio::preview_with_margin(&site.ctx, actor, "tiny", place, (EN, None)).await;
        let open = Some((POOL, 1));
        let banks = studio::draft_banks_with_margin(&site.ctx, actor, "tiny", open, EN).await;
        [seen.map(|_| ()), banks.map(|_| ())]
    };
    for actor in [&outsider, &admin, &officer] {
        for found in ask(actor).await {
            assert!(matches!(found, Err(UseCaseError::Forbidden)), "{found:?}");
        }
    }
    for found in ask(&Actor::Anonymous).await {
        assert!(matches!(found, Err(UseCaseError::SignInRequired)));
    }
}
