//! A quiz or the final assessment on the course's page.

use crate::components::{Icon, icon};
use crate::routes;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::learn::{AssessmentCard, FinishedAttempt};

/// How it goes, said before it begins: when one is told, how long one has, what certainty is worth, how long one waits.
fn rules(words: Words, card: &AssessmentCard) -> impl IntoView + use<> {
    let mut said = vec![words.text(
        &format!("behaviour-{}", card.behaviour.feedback.as_str()),
        &[],
    )];
    said.push(match card.minutes {
        Some(minutes) => t!(words, "card-minutes", count = minutes),
        None => t!(words, "card-no-limit"),
    });
    if card.behaviour.certainty {
        said.push(t!(words, "card-certainty"));
    }
    if card.wait_hours > 0 {
        said.push(t!(words, "card-wait", count = card.wait_hours));
    }
    view! { <ul class="rules small quiet">{said.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul> }
}

/// What it asks, how it stands, and the one thing that can be done: start, go on, or why not yet.
pub fn assessment_card(
    words: Words,
    course: &str,
    card: AssessmentCard,
    enrolled: bool,
) -> AnyView {
    let left = card
        .attempts_allowed
        .map(|allowed| allowed.saturating_sub(card.attempts_used));
    let state = card.best.map(|(percent, passed)| {
        if passed {
            view! { <span class="state right">{icon(Icon::Check)}{t!(words, "assessment-passed-with", percent = percent)}</span> }.into_any()
        } else {
            view! { <span class="state open">{icon(Icon::Ring)}{t!(words, "assessment-best", percent = percent)}</span> }.into_any()
        }
    });
    let behaviour = rules(words, &card);
    let asked = t!(
        words,
        "assessment-rules",
        count = card.questions,
        percent = card.pass_percent
    );
    let attempts = match card.attempts_allowed {
        Some(allowed) => t!(
            words,
            "attempts-used",
            used = card.attempts_used,
            count = allowed
        ),
        None => t!(words, "attempts-unlimited"),
    };
    let is_final = card.key == "final";
    let passed = card.best.is_some_and(|(_, passed)| passed);
    let action = if !enrolled {
        None
    } else if let Some(open) = card.open {
        Some(view! { <p><a class="button" href=routes::attempt(open)>{t!(words, "attempt-continue")}{icon(Icon::Forward)}</a></p> }.into_any())
    } else if card.still_to_do > 0 {
        let why = if is_final {
            t!(words, "assessment-not-yet", count = card.still_to_do)
        } else {
            t!(words, "quiz-not-yet", count = card.still_to_do)
        };
        Some(view! { <p class="state open">{icon(Icon::Ring)}<span>{why}</span></p> }.into_any())
    } else if left == Some(0) && !passed {
        Some(view! { <p class="state warn">{icon(Icon::Warning)}<span>{t!(words, "attempts-none-left")}</span></p> }.into_any())
    } else if is_final && passed || left == Some(0) {
        None
    } else if let Some(at) = card.next_from {
        let when = t!(words, "attempt-next-from", time = words.date_time(at));
        Some(view! { <p class="state open">{icon(Icon::Ring)}<span>{when}</span></p> }.into_any())
    } else {
        Some(start(words, course, &card.key, passed))
    };
    let finished = card.finished;
    view! {
        <div class="assessment stack">
            <p class="small">{asked}" "{attempts}</p>
            {behaviour}
            {state.map(|state| view! { <p class="small">{state}</p> })}
            {action}
            {(!finished.is_empty()).then(|| view! {
                <details class="more">
                    <summary>{t!(words, "attempts-finished", count = finished.len())}</summary>
                    <ul class="ledger">{finished.into_iter().map(|one| finished_row(words, one)).collect_view()}</ul>
                </details>
            })}
        </div>
    }
    .into_any()
}

fn start(words: Words, course: &str, key: &str, again: bool) -> AnyView {
    let label = if again {
        t!(words, "attempt-again")
    } else {
        t!(words, "attempt-start")
    };
    let class = if again {
        "button plain compact"
    } else {
        "button"
    };
    view! {
        <form method="post" action="/do/start-attempt">
            <input type="hidden" name="course" value=course.to_owned()/>
            <input type="hidden" name="key" value=key.to_owned()/>
            <p><button class=class>{label}</button></p>
        </form>
    }
    .into_any()
}

fn finished_row(words: Words, one: FinishedAttempt) -> impl IntoView {
    let word = if one.passed {
        t!(words, "result-passed")
    } else if one.waiting > 0 {
        t!(words, "result-waiting-title")
    } else {
        t!(words, "result-not-passed")
    };
    view! {
        <li>
            <span><a href=routes::attempt_result(one.attempt)>{t!(words, "attempt-number", number = one.number)}</a></span>
            <span class="end quiet">{word}" · "{t!(words, "percent", percent = one.percent)}" · "{words.date(one.finished_at)}</span>
        </li>
    }
}
