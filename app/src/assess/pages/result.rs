//! What a finished attempt showed, with every question and its reasons.

use super::kicker;
use super::next_step::next_step;
use super::result_item::questions;
use super::result_notes::{certainty, changes, look_again};
use crate::components::form::summary;
use crate::components::number::points;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::AttemptId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::assess::ResultView;

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
    let refused = visit.refused().await;
    let words = visit.words;
    let title = t!(words, "result-title");
    let area = if result.taken_by.is_some() {
        Area::Marking
    } else {
        super::area(result.kind)
    };
    Ok(Page::new(area, title, move || {
        let head = kicker(
            words,
            &result.course,
            result.course_title.clone(),
            result.kind,
            result.attempt_number,
            result.attempts_allowed,
        );
        view! {
            <div class="pagehead">
                {head}
                <h1>{phrase(words.locale, result.title.clone())}</h1>
                {result.taken_by.clone().map(|name| view! { <p class="lead">{t!(words, "result-taken-by", name = name)}</p> })}
            </div>
            {summary(words, &refused)}
            {result.withheld.then(|| view! { <p class="notice" role="note">{icon(Icon::Warning)}<span>{t!(words, "result-withheld")}</span></p> })}
            {outcome(words, &result)}
            {changes(words, &result.changes)}
            {competences(words, &result)}
            {certainty(words, result.certainty.as_ref())}
            {look_again(words, &result.look_again)}
            {questions(words, result, &refused)}
        }
        .into_any()
    })
    .styles(&["features/assess.css"])
    .with_exit()
    .into())
}

/// Passed or not, in words first, and what comes next.
fn outcome(words: Words, result: &ResultView) -> impl IntoView + use<> {
    let (class, drawing, word) = match (
        result.pass_percent,
        result.passed || result.passed_before,
        result.waiting,
    ) {
        (None, ..) => ("outcome", Icon::Check, t!(words, "result-finished")),
        (_, true, _) => ("outcome passed", Icon::Check, t!(words, "result-passed")),
        (_, false, 0) => ("outcome", Icon::Half, t!(words, "result-not-passed")),
        (_, false, _) => ("outcome", Icon::Ring, t!(words, "result-waiting-title")),
    };
    let unanswered = result.unanswered;
    let waiting = result.waiting;
    let when = t!(
        words,
        "result-when",
        time = words.date_time(result.finished_at)
    );
    let next = match result.taken_by {
        None => next_step(words, result).into_any(),
        Some(_) => {
            view! { <p><a href="/marking/finished">{t!(words, "result-back-to-marking")}</a></p> }
                .into_any()
        }
    };
    let earned = t!(
        words,
        "result-points",
        earned = points(words.locale, result.earned_sixtieths),
        possible = points(words.locale, result.possible_sixtieths)
    );
    let before = result.passed_before.then(|| match result.taken_by {
        None => t!(words, "result-passed-before"),
        Some(_) => t!(words, "result-passed-before-other"),
    });
    let ran_out = result.ran_out.then(|| t!(words, "result-ran-out"));
    view! {
        <section class=class aria-labelledby="outcome">
            <h2 id="outcome">{icon(drawing)}{word}</h2>
            <p class="score">{score(words, result)}</p>
            <p>{earned}</p>
            {before.map(|said| view! { <p>{said}</p> })}
            {ran_out.map(|said| view! { <p>{said}</p> })}
            {(waiting > 0).then(|| view! { <p>{t!(words, "result-waiting", count = waiting)}</p> })}
            {(unanswered > 0).then(|| view! { <p>{t!(words, "result-unanswered", count = unanswered)}</p> })}
            {next}
            <p class="small quiet">{when}</p>
        </section>
    }
}

/// The percent reached, and the pass mark where there is one.
fn score(words: Words, result: &ResultView) -> String {
    let percent = result.percent;
    match (result.pass_percent, result.taken_by.is_none()) {
        (Some(needed), _) if result.waiting > 0 => t!(
            words,
            "result-score-so-far",
            percent = percent,
            needed = needed
        ),
        (Some(needed), true) => t!(words, "result-score", percent = percent, needed = needed),
        (Some(needed), false) => t!(
            words,
            "result-score-other",
            percent = percent,
            needed = needed
        ),
        (None, true) => t!(words, "result-score-drill", percent = percent),
        (None, false) => t!(words, "result-score-drill-other", percent = percent),
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
