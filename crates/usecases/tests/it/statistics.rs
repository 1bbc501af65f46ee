//! Statistics: what the answers say of the questions, by first attempts, in figures worked out by hand.

use crate::harness::{EN, Site};
use crate::judging::{choice, coding, finished, one, sources, with_quiz};
use crate::refused;
use usecases::{Actor, assess};
use views::account::Role;
use views::statistics::{ItemView, StatisticsView};

/// Five officers: quiz-1 is right for the first two, quiz-2 for all.
async fn answered() -> (Site, Vec<Actor>) {
    let site = Site::with_course().await;
    let mut officers = Vec::new();
    for n in 0..5 {
        let officer = site.officer(&format!("officer{n}")).await;
        let first = if n < 2 { "0" } else { "1" };
        finished(&site, &officer, &[("quiz-1", first), ("quiz-2", "0")]).await;
        officers.push(officer);
    }
    (site, officers)
}

async fn table(site: &Site, actor: &Actor, all: bool) -> StatisticsView {
    assess::statistics(&site.ctx, actor, "tiny", "first", all, EN)
        .await
        .unwrap()
}

async fn item(site: &Site, actor: &Actor, question: &str) -> ItemView {
    assess::item(&site.ctx, actor, "tiny", "first", question, false, EN)
        .await
        .unwrap()
}

#[tokio::test]
async fn figures_are_those_of_a_hand_calculation() {
    let (site, _) = answered().await;
    let instructor = one(&site, Role::Instructor).await;
    let view = table(&site, &instructor, false).await;
    assert_eq!((view.attempts, view.is_small), (5, true));
    // Shares 1, 1, 1/2, 1/2, 1/2: mean 0.7; squares of the distances 2 × 0.09 + 3 × 0.04 = 0.3, over 4 = 0.075, root 0.2739.
    assert_eq!((view.mean, view.deviation), (Some(700), Some(274)));
    assert_eq!(view.histogram, [0, 0, 0, 0, 0, 3, 0, 0, 0, 2]);
    assert_eq!(view.pass_percent, Some(50));
    let told: Vec<_> = view
        .items
        .iter()
        .map(|row| {
            (
                row.question.as_str(),
                row.version,
                row.answers,
                row.facility,
            )
        })
        .collect();
    assert_eq!(
        told,
        [("quiz-1", 1, 5, Some(400)), ("quiz-2", 1, 5, Some(1000))]
    );
    // The upper group are the two who had everything, the lower the three who had half: 1 − 0.
    assert_eq!(view.items[0].discrimination, Some(1000));
    // quiz-2 does not vary, so nothing goes with it.
    assert_eq!(view.items[0].correlation, None);
    let keys: Vec<_> = view
        .assessments
        .iter()
        .map(|(key, _)| key.as_str())
        .collect();
    assert_eq!(keys, ["final", "first"]);
}

#[tokio::test]
async fn options_are_counted_by_group() {
    let (site, _) = answered().await;
    let assessor = one(&site, Role::Assessor).await;
    let view = item(&site, &assessor, "quiz-1").await;
    let told: Vec<_> = view
        .options
        .iter()
        .map(|one| {
            (
                one.html.html.as_str(),
                one.is_right,
                one.answers,
                [one.upper, one.middle, one.lower],
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("This.", true, 2, [2, 0, 0]),
            ("That.", false, 3, [0, 0, 3])
        ]
    );
    assert_eq!(view.versions.len(), 1);
    assert_eq!((view.versions[0].0, view.versions[0].2), (1, 5));
}

#[tokio::test]
async fn later_attempts_count_where_they_are_asked_for() {
    let (site, officers) = answered().await;
    let again = assess::start(&site.ctx, &officers[4], "tiny", "first")
        .await
        .unwrap();
    crate::journeys::answer(&site, &officers[4], again, 0).await;
    assess::finish(&site.ctx, &officers[4], again)
        .await
        .unwrap();
    let instructor = one(&site, Role::Instructor).await;
    let (first, all) = (
        table(&site, &instructor, false).await,
        table(&site, &instructor, true).await,
    );
    assert_eq!((first.attempts, all.attempts), (5, 6));
    // 3 of 6 instead of 2 of 5.
    assert_eq!(
        (first.items[0].facility, all.items[0].facility),
        (Some(400), Some(500))
    );
    assert!(all.all_attempts && !first.all_attempts);
}

#[tokio::test]
async fn figures_are_kept_until_an_outcome_is_added() {
    let (site, _) = answered().await;
    let instructor = one(&site, Role::Instructor).await;
    let first = table(&site, &instructor, false).await.computed_at;
    site.pass(3600);
    assert_eq!(table(&site, &instructor, false).await.computed_at, first);
    let officer = site.officer("late").await;
    finished(&site, &officer, &[("quiz-1", "0"), ("quiz-2", "0")]).await;
    let then = table(&site, &instructor, false).await;
    assert_eq!((then.attempts, then.computed_at), (6, site.ctx.now()));
}

#[tokio::test]
async fn versions_of_a_question_are_told_apart() {
    let (site, _) = answered().await;
    site.pass(60);
    site.publish(&with_quiz(&[
        choice("quiz-1", &["This one.", "That.", "Neither."], 0),
        choice("quiz-2", &["This.", "That."], 0),
    ]))
    .await;
    let officer = site.officer("late").await;
    finished(&site, &officer, &[("quiz-1", "2"), ("quiz-2", "0")]).await;
    let instructor = one(&site, Role::Instructor).await;
    let rows: Vec<_> = table(&site, &instructor, false)
        .await
        .items
        .into_iter()
        .map(|row| (row.question, row.version, row.answers))
        .collect();
    let row = |id: &str, version, answers| (id.to_owned(), version, answers);
    assert_eq!(
        rows,
        [
            row("quiz-1", 1, 5),
            row("quiz-1", 2, 1),
            row("quiz-2", 1, 5),
            row("quiz-2", 2, 1)
        ]
    );
    let view = item(&site, &instructor, "quiz-1").await;
    assert_eq!((view.row.version, view.options.len()), (2, 3));
    let versions: Vec<_> = view.versions.iter().map(|one| (one.0, one.2)).collect();
    assert_eq!(versions, [(1, 5), (2, 1)]);
}

#[tokio::test]
async fn every_kind_tells_what_was_answered() {
    let numeric = "```question how-many\nkind: numeric\ncompetence: rights\ndifficulty: 1\n\nHow many days?\n\n= 30 +- 5\n> Yes.\n=50% 60\n> Half.\n~ *\n> No.\n\nWhy: So.\n```\n\n";
    let pairs = "```question pairs\nkind: matching\ncompetence: rights\ndifficulty: 1\n\nMatch.\n\n- One -> I\n- Two -> II\n- -> III\n\nWhy: So.\n```\n\n";
    let site = crate::judging::site(&with_quiz(&[
        numeric.to_owned(),
        pairs.to_owned(),
        crate::judging::coding("a-key"),
    ]))
    .await;
    for (n, (days, label)) in [
        ("31", "DIR"),
        ("60", "CUE"),
        ("90", "INV"),
        ("90", "INV"),
        ("90", "YN"),
    ]
    .into_iter()
    .enumerate()
    {
        let officer = site.officer(&format!("officer{n}")).await;
        let attempt = crate::journeys::quiz(&site, &officer).await;
        for (question, values) in [("how-many", &[days][..]), ("pairs", &["0:0", "1:2"])] {
            let answer = crate::harness::answer(question, values, "k");
            crate::harness::save_answer(&site.ctx, &officer, attempt, answer)
                .await
                .unwrap();
        }
        let answer = assess::SaveAnswer {
            certainty: Some(2),
            ..crate::harness::answer("a-key", &[label], "k")
        };
        crate::harness::save_answer(&site.ctx, &officer, attempt, answer)
            .await
            .unwrap();
        assess::finish(&site.ctx, &officer, attempt).await.unwrap();
    }
    let instructor = one(&site, Role::Instructor).await;
    let told = async |question: &str| -> Vec<(String, bool, u32)> {
        let view = item(&site, &instructor, question).await;
        view.options
            .into_iter()
            .map(|one| (one.html.html, one.is_right, one.answers))
            .collect()
    };
    let row = |html: &str, is_right, answers| (html.to_owned(), is_right, answers);
    // 90 was typed three times, so that it is nobody's own.
    assert_eq!(
        told("how-many").await,
        [
            row("25–35", true, 1),
            row("60", false, 1),
            row("90", false, 3)
        ]
    );
    assert_eq!(
        told("pairs").await,
        [
            row("One – I", true, 5),
            row("Two – II", true, 0),
            row("Two – III", false, 5)
        ]
    );
    let labels: Vec<_> = told("a-key")
        .await
        .into_iter()
        .filter(|(_, is_right, answers)| *is_right || *answers > 0)
        .collect();
    assert_eq!(
        labels,
        [
            row("INV", false, 2),
            row("CUE", true, 1),
            row("DIR", true, 1),
            row("YN", false, 1)
        ]
    );
}

#[tokio::test]
async fn statistics_are_for_instructors_and_assessors() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let nobody = Actor::Anonymous;
    refused!(
        SignInRequired,
        assess::statistics(ctx, &nobody, "tiny", "first", false, EN)
    );
    for role in [Role::Officer, Role::Programme, Role::Administrator] {
        let other = one(&site, role).await;
        refused!(
            Forbidden,
            assess::statistics(ctx, &other, "tiny", "first", false, EN),
            assess::item(ctx, &other, "tiny", "first", "quiz-1", false, EN),
        );
    }
    let instructor = one(&site, Role::Instructor).await;
    let empty = table(&site, &instructor, false).await;
    assert_eq!((empty.attempts, empty.mean), (0, None));
    assert!(empty.items.is_empty());
    let item = item(&site, &instructor, "quiz-1").await;
    assert_eq!((item.row.answers, item.row.facility), (0, None));
    refused!(
        NotFound,
        assess::statistics(ctx, &instructor, "tiny", "nothing", false, EN),
        assess::statistics(ctx, &instructor, "nothing", "final", false, EN),
        assess::item(ctx, &instructor, "tiny", "first", "nothing", false, EN),
    );
}

#[tokio::test]
async fn what_a_course_has_first_is_shown_where_nothing_is_chosen() {
    let first = async |site: &Site| {
        let instructor = site.person("sam", &[Role::Instructor]).await;
        let view = assess::statistics(&site.ctx, &instructor, "tiny", "", false, EN).await;
        view.unwrap().key
    };
    assert_eq!(first(&Site::with_course().await).await, "final");
    let bank: String = (1..=6).map(|n| coding(&format!("words-{n}"))).collect();
    let bank = format!("+++\ntitle = \"Types\"\nsummary = \"Short rounds.\"\n+++\n\n{bank}");
    let mut drills = sources(&[
        (
            "course.toml",
            "source_language = \"en\"\nminutes = 30\n[drills.coding]\nquestions = 5\n",
        ),
        ("01-first/module.toml", "languages = [\"en\"]\n"),
        ("assessment/coding.md", &bank),
    ]);
    drills
        .0
        .retain(|path, _| !path.ends_with("quiz.md") && !path.ends_with("pool.md"));
    let site = crate::judging::site(&drills).await;
    assert_eq!(first(&site).await, "drill:coding");
}
