//! The tiny course with another quiz, other banks or drills: what markers, instructors and practice need.

use crate::course::COURSE;
use crate::harness::{Site, answer};
use crate::journeys::quiz;
use base::{AttemptId, ContestId, MarkingTaskId};
use courseware::Sources;
use std::fmt::Write as _;
use usecases::{Actor, assess};
use views::account::Role;

/// A plan that two people mark, worth four points: safety up to 2, questions up to 4.
pub const PLAN: &str = r"```question plan
kind: written-task
competence: planning
difficulty: 3
points: 4
markers: 2

Write the plan for the first interview.

Criterion: Safety
0 Not mentioned.
1 Mentioned.
2 Who does what.

Criterion: Questions
0 None.
2 Some.
4 Open ones first.

= A good plan names who is there.
> It says who decides.

Why: A plan is for her, not for the file.
```

";

/// A single choice of which the first option is right.
pub fn choice(id: &str, options: &[&str], right: usize) -> String {
    let mut text = format!(
        "```question {id}\ncompetence: rights\ndifficulty: 1\n\nWhat is right about {id}?\n\n"
    );
    for (place, option) in options.iter().enumerate() {
        let mark = if place == right { "x" } else { " " };
        let _ = write!(text, "({mark}) {option}\n> Feedback to {option}\n");
    }
    text.push_str("\nWhy: It was made so.\n```\n\n");
    text
}

/// Words that are a directive question.
pub fn coding(id: &str) -> String {
    format!(
        "```question {id}\nkind: code-question\ncompetence: question-types\ndifficulty: 2\npersona: adult\nlabel: DIR\nalso: CUE\n\nOfficer: Where did he keep {id}?\n\n~ INV\n> It asks for one thing.\n\nWhy: It asks for a detail.\n```\n\n"
    )
}

/// The tiny course with these files in the place of its own.
pub fn sources(files: &[(&str, &str)]) -> Sources {
    let mut sources = crate::course::sources();
    for (path, text) in files {
        sources
            .0
            .insert(format!("courses/tiny/{path}"), text.as_bytes().to_vec());
    }
    sources
}

/// The tiny course whose quiz asks all of these.
pub fn with_quiz(questions: &[String]) -> Sources {
    let module = format!(
        "languages = [\"en\"]\n[quiz]\nquestions = {}\npass_percent = 50\nattempts = 0\n",
        questions.len()
    );
    sources(&[
        ("01-first/quiz.md", &questions.concat()),
        ("01-first/module.toml", &module),
    ])
}

/// A site with these sources.
pub async fn site(sources: &Sources) -> Site {
    Site::publishing(sources, "tiny").await
}

/// A site whose quiz asks for this plan, worth four points, and a choice, worth one.
pub async fn plan_and_choice(plan: &str) -> Site {
    site(&with_quiz(&[
        plan.to_owned(),
        choice("quiz-1", &["This.", "That."], 0),
    ]))
    .await
}

/// The settings of the tiny course with a drill.
pub fn drilling() -> String {
    format!("{COURSE}[drills.coding]\nquestions = 5\n")
}

/// A site of the tiny course with these settings and a bank of six directive questions to be practised.
pub async fn drilled(settings: &str) -> Site {
    let bank: String = (1..=6).map(|n| coding(&format!("words-{n}"))).collect();
    let bank =
        format!("+++\ntitle = \"Name the type\"\nsummary = \"Short rounds.\"\n+++\n\n{bank}");
    site(&sources(&[
        ("course.toml", settings),
        ("assessment/coding.md", &bank),
    ]))
    .await
}

/// Takes the quiz with these answers and finishes it.
pub async fn finished(site: &Site, actor: &Actor, answers: &[(&str, &str)]) -> AttemptId {
    let attempt = quiz(site, actor).await;
    for (question, value) in answers {
        crate::harness::save_answer(&site.ctx, actor, attempt, answer(question, &[value], "k"))
            .await
            .unwrap();
    }
    assess::finish(&site.ctx, actor, attempt).await.unwrap();
    attempt
}

/// The name under which a response is marked.
pub async fn task(site: &Site, attempt: AttemptId, question: &str) -> MarkingTaskId {
    let mut reader = site.ctx.db.read().await.unwrap();
    let tasks = store::marking_task::list(&mut reader, attempt)
        .await
        .unwrap();
    let found = tasks.into_iter().find(|task| task.question == question);
    found.unwrap().id
}

/// The objections that wait for an assessor.
pub async fn objections(site: &Site, assessor: &Actor) -> Vec<ContestId> {
    let queue = assess::marking_queue(&site.ctx, assessor, 1, crate::harness::EN).await;
    let contests = queue.unwrap().contests;
    contests.iter().map(|row| row.contest).collect()
}

/// Somebody with one role.
pub async fn one(site: &Site, role: Role) -> Actor {
    site.person(role.as_str(), &[role]).await
}

/// Somebody with each role but this one.
pub async fn all_but(site: &Site, role: Role) -> Vec<Actor> {
    let mut others = Vec::new();
    for other in Role::ALL.into_iter().filter(|other| *other != role) {
        others.push(one(site, other).await);
    }
    others
}

/// Percent, whether it passed, and how many responses wait.
pub async fn result(site: &Site, actor: &Actor, attempt: AttemptId) -> (u32, bool, usize) {
    let result = assess::result(&site.ctx, actor, attempt, crate::harness::EN)
        .await
        .unwrap();
    (result.percent, result.passed, result.waiting)
}

/// A regrade of everything there is to look at, as the form sends it after it was looked at.
pub async fn as_seen(
    site: &Site,
    instructor: &Actor,
    question: &str,
    only_raise: bool,
    reason: &str,
) -> assess::Regrade {
    let en = crate::harness::EN;
    let seen =
        assess::regrade_preview(&site.ctx, instructor, "tiny", question, only_raise, 1, en).await;
    let seen = seen.unwrap();
    assess::Regrade {
        course: "tiny".to_owned(),
        question: question.to_owned(),
        only_raise,
        to_version: seen.to_version,
        considered: seen.considered,
        reason: reason.to_owned(),
        save_key: format!("{question}-{}", seen.to_version),
    }
}
