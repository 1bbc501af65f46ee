//! What authors learn of what officers did: counted by hand, of at least five people, of texts that say the same.
//!
//! The lesson `opening` of the tiny course has one sentence (block `b1`) and one check; of its two options the first is right. The
//! lesson `reading` has two sentences (`b1`, `b2`) and no check.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site};
use usecases::author::studio;
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::studio_insight::{
    Answers, InsightView, LeftAt, LessonInsight, Objections, OptionInsight, Told,
};

const OPENING: &str = "01-first/01-opening.md";
const READING: &str = "01-first/02-reading.md";
const DAY: i64 = 86_400;

async fn insight(site: &Site, actor: &Actor, path: &str) -> InsightView {
    let view = studio::insight(&site.ctx, actor, "tiny", path).await;
    view.unwrap()
}

pub async fn officers(site: &Site, names: &[&str]) -> Vec<Actor> {
    let mut all = Vec::new();
    for name in names {
        let officer = site.officer(name).await;
        learn::enrol(&site.ctx, &officer, "tiny").await.unwrap();
        all.push(officer);
    }
    all
}

pub async fn answer(site: &Site, officer: &Actor, option: &str, key: &str) {
    let chosen = site.option(officer, option).await;
    let place = ("tiny", "first", "opening", "check-one");
    learn::answer_check(
        &site.ctx,
        officer,
        place.0,
        place.1,
        place.2,
        place.3,
        chosen,
        Some(3),
        key,
        EN,
    )
    .await
    .unwrap();
}

pub async fn stop(site: &Site, officer: &Actor, block: &str) {
    learn::save_position(&site.ctx, officer, "tiny", "first", "reading", block)
        .await
        .unwrap();
}

#[tokio::test]
async fn first_answers_are_counted_of_five_people_and_of_no_fewer() {
    let site = Site::with_course().await;
    let author = site.person("author", &[Role::Instructor]).await;
    let all = officers(&site, &["a", "b", "c", "d", "e"]).await;
    for officer in &all[..4] {
        answer(&site, officer, "This.", "first").await;
    }
    let few = insight(&site, &author, OPENING).await;
    assert_eq!(few.lesson, Some(LessonInsight::Few));
    assert_eq!(few.questions[0].answers, Some(Answers::Few));

    // The fifth was wrong at first and right afterwards: the first time counts.
    answer(&site, &all[4], "That.", "first").await;
    answer(&site, &all[4], "This.", "second").await;
    let view = insight(&site, &author, OPENING).await;
    let option = |words: &str, is_right: bool| OptionInsight {
        words: words.to_owned(),
        is_right,
        people: Told::Few,
    };
    // Four and one: each number would tell the one who was wrong. Together they are all five.
    let expected = Answers::Counted {
        people: 5,
        right: Some(Told::Few),
        options: vec![option("This.", true), option("That.", false)],
        together: Some(5),
    };
    assert_eq!(view.questions[0].answers, Some(expected));
    assert_eq!(view.questions[0].id, "check-one");
    assert_eq!(view.questions[0].objections, Objections::None);
    // Who answers the last check has finished the lesson.
    let LessonInsight::Counted {
        opened, finished, ..
    } = view.lesson.unwrap()
    else {
        panic!("five people opened it")
    };
    assert_eq!((opened, finished), (5, Told::Count(5)));
    assert_eq!(view.publications, [1]);
}

#[tokio::test]
async fn where_people_left_is_told_after_a_week_and_of_five_at_one_place() {
    let site = Site::with_course().await;
    let author = site.person("author", &[Role::Instructor]).await;
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let all = officers(&site, &names).await;
    for officer in &all[..5] {
        stop(&site, officer, "b1").await;
    }
    for officer in &all[5..] {
        stop(&site, officer, "b2").await;
    }
    let left = async || match insight(&site, &author, READING).await.lesson {
        Some(LessonInsight::Counted {
            opened,
            finished,
            left,
            ..
        }) => (opened, finished, left),
        other => panic!("{other:?}"),
    };
    // Nobody has left who read today.
    let nobody = Told::Count(0);
    assert_eq!(left().await, (8, nobody, Vec::new()));
    site.pass(8 * DAY);
    // Five stopped at the first sentence. The three others are too few, and what is left of the sum would tell them: all eight together.
    let together = LeftAt {
        block: None,
        people: 8,
    };
    assert_eq!(left().await, (8, nobody, vec![together]));

    // The three finish: they have not left.
    for officer in &all[5..] {
        learn::continue_lesson(&site.ctx, officer, "tiny", "first", "reading")
            .await
            .unwrap();
    }
    let first = LeftAt {
        block: Some((String::from("b1"), String::from("Read about consent here."))),
        people: 5,
    };
    // That three finished is told to nobody.
    assert_eq!(left().await, (8, Told::Few, vec![first]));
}

#[tokio::test]
async fn only_what_says_the_same_counts_of_earlier_versions() {
    let site = Site::with_course().await;
    let author = site.person("author", &[Role::Instructor]).await;
    let all = officers(&site, &["a", "b", "c"]).await;
    for officer in &all {
        answer(&site, officer, "This.", "one").await;
    }
    // Another first sentence, the same check: answers to it count together.
    site.publish(&sources_saying("Another beginning.")).await;
    let later = officers(&site, &["d", "e"]).await;
    for officer in &later {
        answer(&site, officer, "That.", "one").await;
    }
    let view = insight(&site, &author, OPENING).await;
    let Some(Answers::Counted {
        people, together, ..
    }) = &view.questions[0].answers
    else {
        panic!("five people answered")
    };
    // Three and two.
    assert_eq!((*people, *together), (5, Some(5)));
    assert_eq!(view.publications, [1, 2]);

    // A check that asks something else begins anew.
    let mut other = sources();
    let path = "courses/tiny/01-first/01-opening.md";
    let text = String::from_utf8(other.0[path].clone()).unwrap();
    let text = text.replace("What is right about check-one?", "What is wrong here?");
    other.0.insert(path.to_owned(), text.into_bytes());
    site.publish(&other).await;
    let view = insight(&site, &author, OPENING).await;
    assert_eq!(view.questions[0].answers, Some(Answers::Few));
}

#[tokio::test]
async fn assessed_questions_lead_to_their_statistics() {
    let site = Site::with_course().await;
    let author = site.person("author", &[Role::Instructor]).await;
    for (path, id, key) in [
        ("01-first/quiz.md", "quiz-1", "first"),
        ("assessment/pool.md", "pool-1", "final"),
    ] {
        let view = insight(&site, &author, path).await;
        let first = &view.questions[0];
        assert_eq!(
            (first.id.as_str(), first.statistics.as_deref()),
            (id, Some(key))
        );
        assert_eq!(first.answers, None);
        assert_eq!(view.lesson, None);
    }
    for path in [
        "course.md",
        "01-first/01-opening.fr.md",
        "none.md",
        "media/x.svg",
    ] {
        let view = insight(&site, &author, path).await;
        assert!(view.questions.is_empty() && view.lesson.is_none(), "{path}");
    }
}

#[tokio::test]
async fn figures_are_for_editors_of_the_course() {
    let site = Site::with_course().await;
    let editor = site.person("editor", &[Role::Instructor]).await;
    let outsider = site.person("outsider", &[Role::Instructor]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let officer = site.officer("officer").await;
    studio::add_editor(&site.ctx, &admin, "tiny", "editor@example.org")
        .await
        .unwrap();
    insight(&site, &editor, OPENING).await;
    for actor in [&outsider, &admin, &officer] {
        let found = studio::insight(&site.ctx, actor, "tiny", OPENING).await;
        assert!(matches!(found, Err(UseCaseError::Forbidden)), "{found:?}");
    }
    let found = studio::insight(&site.ctx, &Actor::Anonymous, "tiny", OPENING).await;
    assert!(matches!(found, Err(UseCaseError::SignInRequired)));
}
