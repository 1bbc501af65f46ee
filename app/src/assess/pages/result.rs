//! What a finished attempt showed, with every question and its reasons.

use super::kicker;
use super::next_step::next_step;
use crate::components::form::summary;
use crate::components::question::{QuestionWords, options, verdict};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::AttemptId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::assess::{ResultItem, ResultView};
use views::question::Verdict;

/// `/assessments/{attempt}/result`
pub async fn result(visit: Visit) -> PageResult {
    let id: AttemptId = visit
        .param("attempt")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let result = match usecases::assess::result(
        &visit.context,
        &visit.actor,
        id,
        visit.words.locale,
    )
    .await
    {
        Err(UseCaseError::Conflict(message)) if message.id == "attempt-not-finished" => {
            return Ok(Answer::Redirect(routes::attempt(id)));
        }
        other => other?,
    };
    let refused = summary(visit.words, &visit.refused().await);
    let words = visit.words;
    let title = t!(words, "result-title");
    let area = if result.taken_by.is_some() {
        Area::Marking
    } else {
        Area::Learn
    };
    Ok(Page::new(area, title, move || {
        let head = kicker(
            words,
            result.is_final,
            result.attempt_number,
            result.attempts_allowed,
            &result.course,
            result.course_title.clone(),
        );
        view! {
            <div class="pagehead">
                {head}
                <h1>{phrase(words.locale, result.title.clone())}</h1>
                {result.taken_by.clone().map(|name| view! { <p class="lead">{t!(words, "result-taken-by", name = name)}</p> })}
            </div>
            {refused}
            {outcome(words, &result)}
            {competences(words, &result)}
            {questions(words, result.items)}
        }
        .into_any()
    })
    .styles(&["features/assess.css"])
    .with_exit()
    .into())
}

/// Passed or not, in words first, and what comes next.
fn outcome(words: Words, result: &ResultView) -> impl IntoView + use<> {
    let (class, drawing, word) = if result.passed {
        ("outcome passed", Icon::Check, t!(words, "result-passed"))
    } else {
        ("outcome", Icon::Half, t!(words, "result-not-passed"))
    };
    let unanswered = result.items.iter().filter(|item| !item.answered).count();
    let when = t!(
        words,
        "result-when",
        time = words.date_time(result.finished_at)
    );
    let (percent, needed) = (result.percent, result.pass_percent);
    let score = if result.taken_by.is_none() {
        t!(words, "result-score", percent = percent, needed = needed)
    } else {
        t!(
            words,
            "result-score-other",
            percent = percent,
            needed = needed
        )
    };
    let next = match result.taken_by {
        None => next_step(words, result).into_any(),
        Some(_) => {
            view! { <p><a href="/marking">{t!(words, "result-back-to-marking")}</a></p> }.into_any()
        }
    };
    view! {
        <section class=class aria-labelledby="outcome">
            <h2 id="outcome">{icon(drawing)}{word}</h2>
            <p class="score">{score}</p>
            {(unanswered > 0).then(|| view! { <p>{t!(words, "result-unanswered", count = unanswered)}</p> })}
            {next}
            <p class="small quiet">{when}</p>
        </section>
    }
}

/// Skills in this attempt. One skill alone would only say the score again.
fn competences(words: Words, result: &ResultView) -> impl IntoView + use<> {
    let skills = result.competences.clone();
    (skills.len() > 1).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "result-skills")}</h2><p>{t!(words, "result-skills-note")}</p></header>
            <div>
                <ul class="ledger">
                    {skills.into_iter().map(|(competence, percent)| {
                        let name = words.text(&format!("competence-{competence}"), &[]);
                        view! {
                            <li>
                                <h3>{name.clone()}</h3>
                                <span class="end num">{t!(words, "percent", percent = percent)}</span>
                                <div class="progress"><progress class="meter" max="100" value=percent.to_string() aria-label=name></progress></div>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            </div>
        </section>
    })
}

fn questions(words: Words, items: Vec<ResultItem>) -> impl IntoView {
    let total = items.len();
    view! {
        <section class="section">
            <header><h2>{t!(words, "attempt-questions")}</h2><p>{t!(words, "result-questions-note")}</p></header>
            <div class="answers">{items.into_iter().map(|item| question(words, item, total)).collect_view()}</div>
        </section>
    }
}

/// One question with what was chosen, what each option was, the reason and the source.
fn question(words: Words, item: ResultItem, total: usize) -> impl IntoView {
    let spoken = QuestionWords::of(words);
    let id = format!("verdict-{}", item.question.id);
    let label = format!("question-{}", item.number);
    let labelled = label.clone();
    let share =
        (item.feedback.verdict == Verdict::Partly).then(|| share_percent(item.earned_sixtieths));
    let told = verdict(
        &item.feedback,
        &spoken,
        id,
        item.question.locale,
        words.locale,
    );
    view! {
        <article class="check" aria-labelledby=labelled>
            <h3 class="kicker" id=label>{t!(words, "attempt-question", number = item.number, total = total)}</h3>
            {(!item.answered).then(|| view! { <p class="state open">{icon(Icon::Ring)}{t!(words, "result-not-answered")}</p> })}
            {options(item.question, Some(item.feedback.options), &spoken, words.locale)}
            {share.map(|percent| view! { <p class="small quiet">{t!(words, "result-share", percent = percent)}</p> })}
            {told}
        </article>
    }
}

/// The part of a question's point that was earned, in percent; a point is sixty sixtieths.
const fn share_percent(sixtieths: u32) -> u32 {
    sixtieths.saturating_mul(100) / 60
}

#[cfg(test)]
mod tests {
    use super::share_percent;

    #[test]
    fn a_share_is_rounded_down() {
        assert_eq!([0, 20, 30, 40, 60].map(share_percent), [0, 33, 50, 66, 100]);
    }
}
