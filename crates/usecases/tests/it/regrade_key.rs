//! After a regrade everything that speaks of an answer speaks with the key that judged it, and nothing else is decided anew.

use crate::harness::{EN, Site, conflict};
use crate::judging::{as_seen, choice, coding, finished, one, result, site, with_quiz};
use base::{AttemptId, FactId};
use courseware::Sources;
use usecases::{Actor, assess, author, certify, learn};
use views::account::Role;
use views::assess::ResultItem;
use views::question::{Asked, Told, Verdict};
use views::statistics::{ItemView, RegradeView};

const REASON: &str = "The key was wrong: another option is right.";

/// The quiz with this state of its first question; the second has its first option right.
fn quiz(options: &[&str], right: usize) -> Sources {
    with_quiz(&[
        choice("quiz-1", options, right),
        choice("quiz-2", &["This.", "That."], 0),
    ])
}

/// Marks everything again that there is, once the question reads like this.
async fn regraded(site: &Site, to: &Sources, question: &str) -> RegradeView {
    site.pass(60);
    site.publish(to).await;
    let instructor = site
        .person(
            &format!("instructor{}", site.ctx.now().millis()),
            &[Role::Instructor],
        )
        .await;
    let order = as_seen(site, &instructor, question, false, REASON).await;
    let id = assess::regrade(&site.ctx, &instructor, &order)
        .await
        .unwrap();
    assess::regrade_report(&site.ctx, &instructor, id, 1, EN)
        .await
        .unwrap()
}

async fn item(site: &Site, actor: &Actor, attempt: AttemptId, question: &str) -> ResultItem {
    let seen = assess::result(&site.ctx, actor, attempt, EN).await.unwrap();
    let mut items = seen.items.into_iter();
    items.find(|item| item.question.id == question).unwrap()
}

/// The options as shown: words, whether chosen, whether right.
fn options(item: &ResultItem) -> Vec<(String, bool, bool)> {
    let (Asked::Choice { options, .. }, Told::Choice { options: told }) =
        (&item.question.asked, &item.feedback.told)
    else {
        panic!("no choice")
    };
    let mut all: Vec<_> = options
        .iter()
        .zip(told)
        .map(|(option, told)| {
            assert_eq!((option.value, option.chosen), (told.value, told.chosen));
            assert!(told.html.contains(&option.html), "its own feedback");
            (option.html.clone(), told.chosen, told.right)
        })
        .collect();
    all.sort();
    all
}

fn option(words: &str, chosen: bool, right: bool) -> (String, bool, bool) {
    (words.to_owned(), chosen, right)
}

#[tokio::test]
async fn a_result_tells_what_the_new_key_says() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "1"), ("quiz-2", "0")]).await;
    let before = item(&site, &ana, attempt, "quiz-1").await;
    assert_eq!(
        (before.feedback.verdict, before.marked_again_at),
        (Verdict::NotCorrect, None)
    );
    regraded(&site, &quiz(&["This.", "That."], 1), "quiz-1").await;
    let after = item(&site, &ana, attempt, "quiz-1").await;
    assert_eq!(
        (after.feedback.verdict, after.marked_again_at),
        (Verdict::Correct, Some(site.ctx.now()))
    );
    assert_eq!(
        options(&after),
        [option("That.", true, true), option("This.", false, false)]
    );
    let other = item(&site, &ana, attempt, "quiz-2").await;
    assert_eq!(other.marked_again_at, None);
}

#[tokio::test]
async fn an_answer_that_earns_the_same_is_told_with_the_new_key_too() {
    let site = site(&quiz(&["This.", "That.", "Neither."], 0)).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "2"), ("quiz-2", "0")]).await;
    let report = regraded(&site, &quiz(&["This.", "That.", "Neither."], 1), "quiz-1").await;
    assert_eq!((report.considered, report.changed), (1, 0));
    assert_eq!(report.rows[0].fate, "same");
    let after = item(&site, &ana, attempt, "quiz-1").await;
    assert_eq!(
        options(&after),
        [
            option("Neither.", true, false),
            option("That.", false, true),
            option("This.", false, false)
        ]
    );
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!((seen.percent, seen.changes.len()), (50, 0));
}

#[tokio::test]
async fn options_that_moved_are_told_by_their_words() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "0"), ("quiz-2", "0")]).await;
    regraded(&site, &quiz(&["That.", "This."], 0), "quiz-1").await;
    let after = item(&site, &ana, attempt, "quiz-1").await;
    assert_eq!(
        options(&after),
        [option("That.", false, true), option("This.", true, false)]
    );
}

async fn figures(site: &Site, actor: &Actor) -> ItemView {
    assess::item(&site.ctx, actor, "tiny", "first", "quiz-1", false, EN)
        .await
        .unwrap()
}

#[tokio::test]
async fn statistics_judge_with_the_new_key_and_do_not_offer_the_regrade_again() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    for n in 0..5 {
        let officer = site.officer(&format!("officer{n}")).await;
        let given = if n < 2 { "0" } else { "1" };
        finished(&site, &officer, &[("quiz-1", given), ("quiz-2", "0")]).await;
    }
    let instructor = one(&site, Role::Instructor).await;
    let moved = quiz(&["That.", "This."], 0);
    site.publish(&moved).await;
    let before = figures(&site, &instructor).await;
    assert_eq!((before.row.facility, before.judged_by), (Some(400), 1));
    assert!(before.may_regrade);
    regraded(&site, &moved, "quiz-1").await;
    let after = figures(&site, &instructor).await;
    // Three of five said "That.", which is right now.
    assert_eq!(
        (after.row.version, after.row.facility, after.judged_by),
        (1, Some(600), 2)
    );
    assert!(!after.may_regrade);
    let told: Vec<_> = after
        .options
        .iter()
        .map(|one| (one.html.html.as_str(), one.is_right, one.answers))
        .collect();
    assert_eq!(told, [("That.", true, 3), ("This.", false, 2)]);
    let banks = author::banks(&site.ctx, &instructor, "tiny", None, EN).await;
    assert_eq!(banks.unwrap().regrades, []);
    // Taken back: what the second version judged may be judged by the first again.
    site.pass(60);
    site.publish(&quiz(&["This.", "That."], 0)).await;
    assert!(figures(&site, &instructor).await.may_regrade);
    let banks = author::banks(&site.ctx, &instructor, "tiny", None, EN).await;
    assert_eq!(banks.unwrap().regrades, [("quiz-1".to_owned(), 2, 1)]);
    let report = regraded(&site, &quiz(&["This.", "That."], 0), "quiz-1").await;
    assert_eq!((report.considered, report.changed), (5, 5));
    assert_eq!(figures(&site, &instructor).await.row.facility, Some(400));
}

#[tokio::test]
async fn a_skill_map_knows_the_new_label() {
    let coded = |label: &str| with_quiz(&[coding("a-key").replace("label: DIR", label)]);
    let site = site(&coded("label: DIR")).await;
    let ana = site.officer("ana").await;
    let attempt = crate::journeys::quiz(&site, &ana).await;
    let answer = assess::SaveAnswer {
        certainty: Some(2),
        ..crate::harness::answer("a-key", &["YN"], "k")
    };
    assess::save_answer(&site.ctx, &ana, attempt, answer)
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let agreed = async || {
        let map = assess::skills(&site.ctx, &ana, EN).await.unwrap();
        let counts = map.confusion.unwrap().counts;
        (0..counts.len()).map(|n| counts[n][n]).sum::<u32>()
    };
    assert_eq!(agreed().await, 0);
    regraded(&site, &coded("label: YN"), "a-key").await;
    assert_eq!(agreed().await, 1);
}

/// An outcome as another version of the program would have recorded it: quiz-2 earned half a point.
async fn scored_otherwise(site: &Site, attempt: AttemptId) {
    let mut tx = site.ctx.db.begin().await.unwrap();
    let items = store::attempt::find_items(&mut tx, attempt).await.unwrap();
    let mut items: serde_json::Value = serde_json::from_str(&items.unwrap()).unwrap();
    for item in items.as_array_mut().unwrap() {
        if item["question"] == "quiz-2" {
            item["share"] = 30.into();
            item["earned"] = 30.into();
        }
    }
    let now = site.ctx.now();
    // A text of JSON has its fields in another order now; nothing looks for them here.
    let new = store::attempt::NewOutcome {
        id: FactId::new(now, [9; 10]),
        attempt,
        cause: "finished",
        cause_id: None,
        earned_sixtieths: 30,
        possible_sixtieths: 120,
        waiting: 0,
        passed_at: None,
        decided_at: now,
        items: &items.to_string(),
    };
    store::attempt::insert_outcome(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn only_the_question_concerned_is_decided_anew() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "1"), ("quiz-2", "0")]).await;
    scored_otherwise(&site, attempt).await;
    let told = async || {
        let (first, second) = (
            item(&site, &ana, attempt, "quiz-1").await,
            item(&site, &ana, attempt, "quiz-2").await,
        );
        assert_eq!(second.feedback.verdict, Verdict::Partly);
        [first.earned_sixtieths, second.earned_sixtieths]
    };
    // What is shown is what was recorded.
    assert_eq!(told().await, [Some(0), Some(30)]);
    regraded(&site, &quiz(&["This.", "That."], 1), "quiz-1").await;
    assert_eq!(told().await, [Some(60), Some(30)]);
    // 90 of 120.
    assert_eq!(result(&site, &ana, attempt).await, (75, true, 0));
}

#[tokio::test]
async fn what_is_done_is_what_was_looked_at() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "1"), ("quiz-2", "0")]).await;
    let ben = site.officer("ben").await;
    let open = crate::journeys::quiz(&site, &ben).await;
    site.pass(60);
    site.publish(&quiz(&["This.", "That."], 1)).await;
    let instructor = one(&site, Role::Instructor).await;
    let seen = as_seen(&site, &instructor, "quiz-1", false, REASON).await;
    assert_eq!((seen.to_version, seen.considered), (2, 1));
    let send = async |order: &assess::Regrade| {
        conflict(assess::regrade(&site.ctx, &instructor, order).await)
    };
    // Another attempt on the old version was finished meanwhile.
    assess::finish(&site.ctx, &ben, open).await.unwrap();
    assert_eq!(send(&seen).await, "regrade-outdated");
    let seen = as_seen(&site, &instructor, "quiz-1", false, REASON).await;
    assert_eq!(seen.considered, 2);
    // Another key was published meanwhile.
    site.publish(&quiz(&["This.", "That!"], 1)).await;
    assert_eq!(send(&seen).await, "regrade-outdated");
    assert_eq!(result(&site, &ana, attempt).await, (50, true, 0));
}

#[tokio::test]
async fn a_pass_that_something_rests_on_stays() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "0"), ("quiz-2", "1")]).await;
    regraded(&site, &quiz(&["This.", "That."], 1), "quiz-1").await;
    let seen = assess::result(ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (seen.percent, seen.passed, seen.passed_before),
        (0, false, true)
    );
    // The final assessment stays open to her, and can be passed once.
    let last = assess::start(ctx, &ana, "tiny", "final").await.unwrap();
    crate::journeys::answer(&site, &ana, last, 0).await;
    assess::finish(ctx, &ana, last).await.unwrap();
    assert_eq!(
        certify::list_mine(ctx, &ana, base::Locale::En)
            .await
            .unwrap()
            .len(),
        1
    );
    let turned: String = (1..=4)
        .map(|n| choice(&format!("pool-{n}"), &["This.", "That."], 1))
        .collect();
    site.publish(&crate::judging::sources(&[("assessment/pool.md", &turned)]))
        .await;
    let instructor = one(&site, Role::Instructor).await;
    for n in 1..=4 {
        let order = as_seen(&site, &instructor, &format!("pool-{n}"), false, REASON).await;
        if order.considered > 0 {
            assess::regrade(ctx, &instructor, &order).await.unwrap();
        }
    }
    let seen = assess::result(ctx, &ana, last, EN).await.unwrap();
    assert!(!seen.passed && seen.passed_before);
    assert_eq!(
        conflict(assess::start(ctx, &ana, "tiny", "final").await),
        "assessment-passed"
    );
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(course.assessment.unwrap().best, Some((0, true)));
}

#[tokio::test]
async fn a_list_names_nobody_and_outlives_its_course() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    for (mailbox, given) in [("ana", "0"), ("ben", "1"), ("cleo", "1")] {
        let officer = site.officer(mailbox).await;
        finished(&site, &officer, &[("quiz-1", given), ("quiz-2", "0")]).await;
    }
    let report = regraded(&site, &quiz(&["This.", "That."], 1), "quiz-1").await;
    let told = format!("{report:?}");
    for name in ["ana Example", "ben Example", "cleo Example"] {
        assert!(!told.contains(name), "{told}");
    }
    let row = &report.rows[0];
    assert_eq!((row.key.as_str(), row.number), ("first", 1));
    assert_eq!((report.page, report.more, report.rows.len()), (1, false, 3));
    // The question is gone, and then the folder.
    site.publish(&with_quiz(&[choice("quiz-2", &["This.", "That."], 0)]))
        .await;
    site.publish(&Sources::default()).await;
    let instructor = one(&site, Role::Instructor).await;
    let id = {
        let mut reader = site.ctx.db.read().await.unwrap();
        let lines = store::audit::list(&mut reader, 1000, 0).await.unwrap();
        let line = lines
            .into_iter()
            .find(|line| line.action == "question.regraded");
        line.unwrap().subject_id.parse().unwrap()
    };
    let report = assess::regrade_report(&site.ctx, &instructor, id, 1, EN)
        .await
        .unwrap();
    assert_eq!(report.prompt.html, "What is right about quiz-1?");
    assert_eq!((report.considered, report.rows.len()), (3, 3));
}
