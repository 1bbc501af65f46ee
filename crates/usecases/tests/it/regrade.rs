//! Corrected questions: nothing changes by itself, and what changes is told attempt by attempt.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::judging::{
    PLAN, all_but, as_seen, choice, finished, objections, one, result, site, with_quiz,
};
use crate::refused;
use base::{AttemptId, RegradeId};
use courseware::Sources;
use usecases::assess::Regrade;
use usecases::{Actor, UseCaseError, assess};
use views::account::Role;
use views::statistics::RegradeView;

const REASON: &str = "The key was wrong: the second option is right.";

/// The quiz with this state of its first question; the second has its first option right.
pub fn quiz(options: &[&str], right: usize) -> Sources {
    with_quiz(&[
        choice("quiz-1", options, right),
        choice("quiz-2", &["This.", "That."], 0),
    ])
}

/// Ana answered the first option and was right, Ben the second and was wrong; then the key was corrected.
pub async fn corrected(to: &Sources) -> (Site, [(Actor, AttemptId); 2], Actor) {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let first = finished(&site, &ana, &[("quiz-1", "0"), ("quiz-2", "1")]).await;
    let second = finished(&site, &ben, &[("quiz-1", "1"), ("quiz-2", "1")]).await;
    site.pass(60);
    site.publish(to).await;
    let instructor = one(&site, Role::Instructor).await;
    (site, [(ana, first), (ben, second)], instructor)
}

async fn preview(site: &Site, instructor: &Actor, only_raise: bool) -> RegradeView {
    assess::regrade_preview(&site.ctx, instructor, "tiny", "quiz-1", only_raise, 1, EN)
        .await
        .unwrap()
}

async fn regrade(
    site: &Site,
    instructor: &Actor,
    only_raise: bool,
    key: &str,
) -> Result<RegradeId, UseCaseError> {
    let order = Regrade {
        save_key: key.to_owned(),
        ..as_seen(site, instructor, "quiz-1", only_raise, REASON).await
    };
    assess::regrade(&site.ctx, instructor, &order).await
}

/// What became of it, sixtieths of the question, percent and passing, each before and after.
type Told<'a> = (&'a str, [i32; 2], [u32; 2], [bool; 2]);

/// What becomes of each attempt: of the question in sixtieths, percent and passing, before and after.
fn told(view: &RegradeView) -> Vec<Told<'_>> {
    view.rows
        .iter()
        .map(|row| {
            (
                row.fate.as_str(),
                [row.before_sixtieths, row.after_sixtieths],
                [row.percent_before, row.percent_after],
                [row.passed_before, row.passed_after],
            )
        })
        .collect()
}

#[tokio::test]
async fn a_corrected_key_is_applied_when_an_instructor_says_so_and_not_before() {
    let (site, [(ana, first), (ben, second)], instructor) =
        corrected(&quiz(&["This.", "That."], 1)).await;
    assert_eq!(result(&site, &ana, first).await, (50, true, 0));
    assert_eq!(result(&site, &ben, second).await, (0, false, 0));
    let view = preview(&site, &instructor, false).await;
    assert_eq!((view.from_version, view.to_version), (1, 2));
    assert_eq!(
        (
            view.considered,
            view.changed,
            view.would_pass,
            view.would_fail
        ),
        (2, 2, 1, 1)
    );
    // Whoever would fail now stands first.
    let expected = [
        ("changed", [60, 0], [50, 0], [true, false]),
        ("changed", [0, 60], [0, 50], [false, true]),
    ];
    assert_eq!(told(&view), expected);
    assert!(view.obstacle.is_none() && view.done.is_none());
    assert_eq!(result(&site, &ben, second).await, (0, false, 0));

    let id = regrade(&site, &instructor, false, "k").await.unwrap();
    assert_eq!(result(&site, &ana, first).await, (0, false, 0));
    assert_eq!(result(&site, &ben, second).await, (50, true, 0));
    let report = assess::regrade_report(&site.ctx, &instructor, id, 1, EN)
        .await
        .unwrap();
    assert_eq!(told(&report), expected);
    let done = report.done.as_ref().unwrap();
    assert_eq!(
        (done.by.as_str(), done.reason.as_str(), done.is_complete),
        ("instructor Example", REASON, true)
    );
    assert_eq!(site.actions().await[0], "question.regraded");
    let seen = assess::result(&site.ctx, &ben, second, EN).await.unwrap();
    assert_eq!(seen.changes[0].cause, "regraded");
}

#[tokio::test]
async fn a_regrade_sent_twice_is_one_and_is_not_offered_again() {
    let (site, [(ana, first), _], instructor) = corrected(&quiz(&["This.", "That."], 1)).await;
    let id = regrade(&site, &instructor, false, "k").await.unwrap();
    assert_eq!(regrade(&site, &instructor, false, "k").await.unwrap(), id);
    let changes = assess::result(&site.ctx, &ana, first, EN).await.unwrap();
    assert_eq!(changes.changes.len(), 1);
    assert_eq!(
        conflict(regrade(&site, &instructor, false, "another").await),
        "regrade-nothing"
    );
    let view = preview(&site, &instructor, false).await;
    assert_eq!(view.obstacle.unwrap().id, "regrade-nothing");
}

#[tokio::test]
async fn a_regrade_that_was_interrupted_goes_on() {
    let (site, [(ana, first), _], instructor) = corrected(&quiz(&["This.", "That."], 1)).await;
    let Actor::Person(person) = &instructor else {
        unreachable!()
    };
    let now = site.ctx.now();
    let new = store::regrade::NewRegrade {
        id: RegradeId::new(now, [7; 10]),
        course: &base::Slug::parse("tiny").unwrap(),
        question: "quiz-1",
        from_version: 1,
        to_version: 2,
        only_raise: false,
        reason: REASON,
        by: person.account,
        done_at: now,
        save_key: "k",
    };
    let mut tx = site.ctx.db.begin().await.unwrap();
    store::regrade::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    let report = async || {
        assess::regrade_report(&site.ctx, &instructor, new.id, 1, EN)
            .await
            .unwrap()
    };
    assert!(!report().await.done.unwrap().is_complete);
    let id = regrade(&site, &instructor, false, "k").await.unwrap();
    assert_eq!(id, new.id);
    assert_eq!(result(&site, &ana, first).await, (0, false, 0));
    assert!(report().await.done.unwrap().is_complete);
}

#[tokio::test]
async fn scores_may_be_raised_only() {
    let (site, [(ana, first), (ben, second)], instructor) =
        corrected(&quiz(&["This.", "That."], 1)).await;
    let view = preview(&site, &instructor, true).await;
    assert_eq!((view.changed, view.spared, view.would_fail), (1, 1, 0));
    regrade(&site, &instructor, true, "k").await.unwrap();
    assert_eq!(result(&site, &ana, first).await, (50, true, 0));
    assert_eq!(result(&site, &ben, second).await, (50, true, 0));
    // What was spared may still be marked again, once somebody decides so.
    let view = preview(&site, &instructor, false).await;
    assert_eq!((view.considered, view.changed), (1, 1));
}

#[tokio::test]
async fn what_a_person_decided_is_kept() {
    let (site, [(ana, first), (ben, second)], instructor) =
        corrected(&quiz(&["This.", "That."], 1)).await;
    let reason = "I meant what the first option says.";
    assess::contest(&site.ctx, &ana, first, "quiz-1", reason)
        .await
        .unwrap();
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    assess::answer_contest(&site.ctx, &assessor, contest, true, Some(100), "So it is.")
        .await
        .unwrap();
    let view = preview(&site, &instructor, false).await;
    assert_eq!((view.considered, view.changed, view.kept), (2, 1, 1));
    regrade(&site, &instructor, false, "k").await.unwrap();
    assert_eq!(result(&site, &ana, first).await, (50, true, 0));
    assert_eq!(result(&site, &ben, second).await, (50, true, 0));
}

#[tokio::test]
async fn an_answer_follows_the_words_of_its_option() {
    // The options changed places and the key went with them: nobody's answer means anything else.
    let (site, _, instructor) = corrected(&quiz(&["That.", "This."], 1)).await;
    let view = preview(&site, &instructor, false).await;
    assert_eq!((view.considered, view.changed), (2, 0));
    // They changed places, and another one is right now.
    let (site, [(ana, first), _], instructor) = corrected(&quiz(&["That.", "This."], 0)).await;
    let view = preview(&site, &instructor, false).await;
    assert_eq!((view.changed, view.would_fail, view.would_pass), (2, 1, 1));
    regrade(&site, &instructor, false, "k").await.unwrap();
    assert_eq!(result(&site, &ana, first).await, (0, false, 0));
}

#[tokio::test]
async fn answers_that_cannot_be_carried_over_are_left_alone() {
    let (site, [(ana, first), _], instructor) =
        corrected(&quiz(&["This.", "That.", "Neither."], 1)).await;
    let view = preview(&site, &instructor, false).await;
    assert_eq!(view.obstacle.unwrap().id, "regrade-options-changed");
    assert_eq!(
        conflict(regrade(&site, &instructor, false, "k").await),
        "regrade-options-changed"
    );
    assert_eq!(result(&site, &ana, first).await, (50, true, 0));
    // A third version of the key: attempts on the second are marked again, those on the first stay.
    let cleo = site.officer("cleo").await;
    let third = finished(&site, &cleo, &[("quiz-1", "2"), ("quiz-2", "1")]).await;
    site.pass(60);
    site.publish(&quiz(&["This.", "That.", "Neither."], 2))
        .await;
    let view = preview(&site, &instructor, false).await;
    assert!(view.obstacle.is_none());
    assert_eq!((view.considered, view.changed, view.unlike), (3, 1, 2));
    regrade(&site, &instructor, false, "k").await.unwrap();
    assert_eq!(result(&site, &cleo, third).await, (50, true, 0));
    assert_eq!(result(&site, &ana, first).await, (50, true, 0));
}

#[tokio::test]
async fn another_kind_of_question_and_one_that_people_mark_are_not_regraded() {
    let numeric = "```question quiz-1\nkind: numeric\ncompetence: rights\ndifficulty: 1\n\nHow many?\n\n= 1\n> Yes.\n~ *\n> No.\n\nWhy: So.\n```\n\n";
    let other = with_quiz(&[numeric.to_owned(), choice("quiz-2", &["This.", "That."], 0)]);
    let (site, _, instructor) = corrected(&other).await;
    let view = preview(&site, &instructor, false).await;
    assert_eq!(view.obstacle.unwrap().id, "regrade-kind-changed");

    let site = crate::judging::site(&with_quiz(&[PLAN.to_owned()])).await;
    let ana = site.officer("ana").await;
    finished(&site, &ana, &[("plan", "Safety.")]).await;
    site.publish(&with_quiz(&[PLAN.replace("Mentioned.", "Named.")]))
        .await;
    let instructor = one(&site, Role::Instructor).await;
    let view = assess::regrade_preview(&site.ctx, &instructor, "tiny", "plan", false, 1, EN)
        .await
        .unwrap();
    assert_eq!(view.obstacle.unwrap().id, "regrade-marked-by-people");
}

#[tokio::test]
async fn a_completion_and_its_certificate_stay() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let code = crate::journeys::certified(&site, &ana).await;
    site.pass(60);
    // The final assessment: three of four questions, all with the other option right now.
    let pool: String = (1..=4)
        .map(|n| choice(&format!("pool-{n}"), &["This.", "That."], 1))
        .collect();
    site.publish(&crate::judging::sources(&[("assessment/pool.md", &pool)]))
        .await;
    let instructor = one(&site, Role::Instructor).await;
    let mut would_fail = 0;
    for n in 1..=4 {
        let question = format!("pool-{n}");
        let sent = as_seen(&site, &instructor, &question, false, REASON).await;
        let done = assess::regrade(&site.ctx, &instructor, &sent).await;
        match done {
            Ok(id) => {
                let report = assess::regrade_report(&site.ctx, &instructor, id, 1, EN).await;
                would_fail += report.unwrap().would_fail;
            }
            // The one that was not drawn has nothing to be marked again.
            other => assert_eq!(conflict(other), "regrade-nothing"),
        }
    }
    assert_eq!(would_fail, 1, "two of three are 66 %, and 67 pass");
    let mine = usecases::certify::list_mine(&site.ctx, &ana, base::Locale::En)
        .await
        .unwrap();
    assert_eq!(mine[0].code, code);
    let home = usecases::learn::home_officer(&site.ctx, &ana, EN)
        .await
        .unwrap();
    assert_eq!(home.certificates.len(), 1);
}

#[tokio::test]
async fn a_regrade_has_a_reason_and_is_for_instructors() {
    let (site, [(ana, _), _], instructor) = corrected(&quiz(&["This.", "That."], 1)).await;
    let seen = as_seen(&site, &instructor, "quiz-1", false, REASON).await;
    let with = async |actor: &Actor, reason: &str, key: &str| {
        let order = Regrade {
            reason: reason.to_owned(),
            save_key: key.to_owned(),
            ..seen.clone()
        };
        assess::regrade(&site.ctx, actor, &order).await
    };
    assert_eq!(
        problems(with(&instructor, "wrong", "k").await),
        [problem("reason", "regrade-reason-length")]
    );
    assert_eq!(
        problems(with(&instructor, REASON, "").await),
        [problem("save_key", "save-key-unusable")]
    );
    for other in all_but(&site, Role::Instructor).await {
        refused!(
            Forbidden,
            with(&other, REASON, "k"),
            assess::regrade_preview(&site.ctx, &other, "tiny", "quiz-1", false, 1, EN),
        );
    }
    refused!(SignInRequired, with(&Actor::Anonymous, REASON, "k"));
    refused!(Forbidden, with(&ana, REASON, "k"));
    let id = with(&instructor, REASON, "k").await.unwrap();
    let assessor = site.person("another", &[Role::Assessor]).await;
    refused!(
        Forbidden,
        assess::regrade_report(&site.ctx, &assessor, id, 1, EN)
    );
    // Another person's key is not theirs to use.
    let second = site.person("second", &[Role::Instructor]).await;
    refused!(NotFound, with(&second, REASON, "k"));
    refused!(
        NotFound,
        assess::regrade_preview(&site.ctx, &instructor, "tiny", "nothing", false, 1, EN),
        assess::regrade_preview(&site.ctx, &instructor, "nothing", "quiz-1", false, 1, EN),
    );
}
