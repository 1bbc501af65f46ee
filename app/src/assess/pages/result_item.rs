//! The questions under a result: what was given, what that was, the reason and the source, and a way to object.

use crate::components::number::points;
use crate::components::question::{QuestionWords, question as drawn, verdict};
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use base::AttemptId;
use leptos::prelude::*;
use views::account::Refused;
use views::assess::{ContestView, Contestable, ResultItem, ResultView};
use views::question::Told;

/// The longest reason for an objection, in characters, and the shortest.
const REASON: (u32, u32) = (10, 2000);

/// Every question; where only the score is shown, why there is none.
pub fn questions(words: Words, result: ResultView, refused: &Refused) -> impl IntoView + use<> {
    let note = if result.items.is_empty() {
        t!(words, "result-questions-note-score")
    } else if result
        .items
        .iter()
        .all(|item| item.feedback.told == Told::Nothing)
    {
        t!(words, "result-questions-note-marks")
    } else {
        t!(words, "result-questions-note")
    };
    let total = result.questions;
    let is_own = result.taken_by.is_none();
    let items: Vec<AnyView> = result
        .items
        .into_iter()
        .map(|item| question(words, result.attempt, item, total, is_own, refused))
        .collect();
    let numbers: Vec<AnyView> = result
        .contestable
        .into_iter()
        .map(|one| number(words, result.attempt, one, total, refused))
        .collect();
    let may_object = !numbers.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "attempt-questions")}</h2><p>{note}</p></header>
            <div class="answers">
                {items}
                {may_object.then(|| view! { <p>{t!(words, "result-contest-numbers")}</p> })}
                {numbers}
            </div>
        </section>
    }
}

/// A question of which nothing is shown but its number, with the way to object.
fn number(
    words: Words,
    attempt: AttemptId,
    one: Contestable,
    total: usize,
    refused: &Refused,
) -> AnyView {
    let label = format!("question-{}", one.number);
    let id = format!("item-{}", one.question);
    let objection = objection(
        words,
        attempt,
        one.question,
        one.may_contest,
        one.contest,
        refused,
    );
    view! {
        <article class="check" id=id aria-labelledby=label.clone()>
            <h3 class="kicker" id=label.clone()>{t!(words, "attempt-question", number = one.number, total = total)}</h3>
            {objection}
        </article>
    }
    .into_any()
}

fn question(
    words: Words,
    attempt: AttemptId,
    item: ResultItem,
    total: usize,
    is_own: bool,
    refused: &Refused,
) -> AnyView {
    let said = if is_own {
        QuestionWords::of(words, &item.question, Some(&item.feedback))
    } else {
        QuestionWords::of_other(words, &item.question, &item.feedback)
    };
    let id = item.question.id.clone();
    let label = format!("question-{}", item.number);
    let earned = earned(words, &item);
    let again = item.marked_again_at.map(|at| {
        let time = words.date_time(at);
        if is_own {
            t!(words, "result-marked-again", time = time)
        } else {
            t!(words, "result-marked-again-other", time = time)
        }
    });
    let told = verdict(
        &item.feedback,
        &said,
        format!("verdict-{id}"),
        item.question.locale,
        words.locale,
        false,
    );
    let objection = objection(
        words,
        attempt,
        id.clone(),
        item.may_contest,
        item.contest,
        refused,
    );
    view! {
        <article class="check" id=format!("item-{id}") aria-labelledby=label.clone()>
            <h3 class="kicker" id=label.clone()>{t!(words, "attempt-question", number = item.number, total = total)}</h3>
            {(!item.answered).then(|| view! { <p class="state open">{icon(Icon::Ring)}{t!(words, "result-not-answered")}</p> })}
            {drawn(item.question, Some(&item.feedback), &said, words.locale)}
            {earned.map(|said| view! { <p class="small quiet">{said}</p> })}
            {again.map(|said| view! { <p class="small">{said}</p> })}
            {told}
            {objection}
        </article>
    }
    .into_any()
}

/// The points, where the verdict does not say them already: all of one, or nothing.
fn earned(words: Words, item: &ResultItem) -> Option<String> {
    let earned = item.earned_sixtieths?;
    let is_plain = item.possible_sixtieths == 60 && (earned == 0 || earned == 60);
    (!is_plain).then(|| {
        t!(
            words,
            "result-item-points",
            earned = points(words.locale, earned),
            possible = points(words.locale, item.possible_sixtieths)
        )
    })
}

/// The form to object with, or the objection and what became of it.
fn objection(
    words: Words,
    attempt: AttemptId,
    question: String,
    may_contest: bool,
    contest: Option<ContestView>,
    refused: &Refused,
) -> AnyView {
    if let Some(contest) = contest {
        return raised(words, contest);
    }
    if !may_contest {
        return ().into_any();
    }
    let is_refused = refused.field("question") == question;
    let reason = if is_refused {
        refused.field("reason").to_owned()
    } else {
        String::new()
    };
    let problem = refused
        .problems
        .first()
        .filter(|_| is_refused)
        .map(|(_, message)| words.message(message));
    // The summary of what is wrong leads to the field of this name.
    let field = if is_refused {
        String::from("field-reason")
    } else {
        format!("reason-{question}")
    };
    let (hint_id, problem_id) = (format!("{field}-hint"), format!("{field}-problem"));
    let described = if problem.is_some() {
        format!("{hint_id} {problem_id}")
    } else {
        hint_id.clone()
    };
    let invalid = problem.is_some().then_some("true");
    let text = lines(&reason);
    let (least, most) = REASON;
    view! {
        <details class="more contest" open=is_refused>
            <summary>{t!(words, "result-contest-open")}</summary>
            <form class="form" method="post" action="/do/contest">
                <input type="hidden" name="attempt" value=attempt.to_string()/>
                <input type="hidden" name="question" value=question/>
                <div class="field">
                    <label for=field.clone()>{t!(words, "result-contest-reason")}</label>
                    <p class="hint" id=hint_id>{t!(words, "result-contest-reason-hint")}</p>
                    {problem.map(|problem| view! { <p class="error" id=problem_id>{icon(Icon::Warning)}{problem}</p> })}
                    <textarea
                        id=field.clone()
                        name="reason"
                        dir="auto"
                        required=true
                        minlength=least.to_string()
                        maxlength=most.to_string()
                        aria-invalid=invalid
                        aria-describedby=described
                        inner_html=text
                    ></textarea>
                </div>
                <p><button class="button plain">{t!(words, "result-contest-send")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

fn raised(words: Words, contest: ContestView) -> AnyView {
    let when = t!(
        words,
        "result-contest-raised",
        time = words.date_time(contest.raised_at)
    );
    let answer = match contest.answer {
        None => view! { <p class="state open">{icon(Icon::Ring)}{t!(words, "result-contest-waiting")}</p> }
            .into_any(),
        Some((upheld, comment)) => {
            let (drawing, word) = if upheld {
                (Icon::Check, t!(words, "result-contest-upheld"))
            } else {
                (Icon::Dot, t!(words, "result-contest-not-upheld"))
            };
            view! {
                <p class="state">{icon(drawing)}{word}</p>
                {(!comment.is_empty()).then(|| view! { <blockquote class="written" dir="auto">{comment}</blockquote> })}
            }
            .into_any()
        }
    };
    view! {
        <div class="contest">
            <p class="label">{when}</p>
            <blockquote class="written" dir="auto">{contest.reason}</blockquote>
            {answer}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples;

    fn item(earned: Option<i32>, possible: i32) -> ResultItem {
        let (question, feedback) = samples::choice();
        ResultItem {
            number: 1,
            question,
            answered: true,
            earned_sixtieths: earned,
            possible_sixtieths: possible,
            marked_again_at: None,
            feedback,
            may_contest: false,
            contest: None,
        }
    }

    #[test]
    fn points_are_said_where_the_verdict_does_not_say_them() {
        let words = samples::english();
        let said = |earned, possible| earned_of(words, earned, possible);
        assert_eq!(said(Some(60), 60), None);
        assert_eq!(said(Some(0), 60), None);
        assert_eq!(said(None, 180), None);
        // A third of one point, and 2 points lost of 3 that could be earned where certainty is marked.
        assert_eq!(
            said(Some(20), 60).as_deref(),
            Some("Points earned: 0.33 of 1")
        );
        assert_eq!(
            said(Some(-120), 180).as_deref(),
            Some("Points earned: −2 of 3")
        );
    }

    fn earned_of(words: Words, sixtieths: Option<i32>, possible: i32) -> Option<String> {
        earned(words, &item(sixtieths, possible))
    }
}
