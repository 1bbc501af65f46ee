//! What the interview showed, in plain words; what was done well; one goal; what an assessor said.

use super::super::reported::reported;
use super::measures::{asked, value};
use super::turn_link;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{InterviewDebrief, MeasureView, Purpose};

pub fn result(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let (class, drawing, said) = verdict(words, view);
    let summary = shares(words, view);
    let missing = missing(words, view);
    let judged = judged(words, view);
    view! {
        <section class="section">
            <header><h2>{t!(words, "interview-result")}</h2><p>{t!(words, "interview-result-note")}</p></header>
            <div class="plainly">
                <p class=class>{icon(drawing)}<span>{said}</span></p>
                {summary.map(|said| view! { <p>{said}</p> })}
                {missing}
                {judged}
            </div>
        </section>
    }
}

fn verdict(words: Words, view: &InterviewDebrief) -> (&'static str, Icon, String) {
    if view.too_few {
        let said = t!(words, "interview-result-few");
        ("state open", Icon::Ring, said)
    } else if view.competent {
        let said = t!(words, "interview-result-competent");
        ("state right", Icon::Check, said)
    } else {
        let said = t!(words, "interview-result-not-yet");
        ("state warn", Icon::Half, said)
    }
}

fn measure<'v>(view: &'v InterviewDebrief, name: &str) -> Option<&'v MeasureView> {
    view.measures.iter().find(|one| one.measure == name)
}

/// The shares that say most, as one sentence.
fn shares(words: Words, view: &InterviewDebrief) -> Option<String> {
    let recommended = measure(view, "recommended")?;
    let value = |name| measure(view, name).map_or(0, |one| one.value);
    (recommended.of > 0).then(|| {
        t!(
            words,
            "interview-result-shares",
            count = recommended.of,
            recommended = recommended.value,
            open = value("open"),
            closed = value("option-posing"),
            leading = value("suggestive")
        )
    })
}

/// What the pass rule asks of one interview and was not there.
fn missing(words: Words, view: &InterviewDebrief) -> Option<impl IntoView + use<>> {
    let short: Vec<String> = view
        .measures
        .iter()
        .filter(|one| one.needed && !matches!(one.band.as_str(), "competent" | "strong"))
        .map(|one| {
            let name = super::measures::name(words, &one.measure);
            let (value, asked) = (value(words, one), asked(words, one));
            [Some(name), Some(value), asked]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · ")
        })
        .collect();
    let tells = !short.is_empty() && !view.competent && !view.too_few;
    tells.then(|| {
        view! {
            <div>
                <p>{t!(words, "interview-result-missing")}</p>
                <ul class="dashes">{short.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul>
            </div>
        }
    })
}

/// In an assessed run: automatic coding alone never certifies.
fn judged(words: Words, view: &InterviewDebrief) -> AnyView {
    if view.purpose == Purpose::Practice {
        return view! { <p class="small quiet">{t!(words, "interview-result-practice")}</p> }
            .into_any();
    }
    match view.judged.clone() {
        Some(judged) => {
            let date = words.date(judged.judged_at);
            let said = if judged.passed {
                t!(words, "interview-judged-passed", date = date)
            } else {
                t!(words, "interview-judged-not", date = date)
            };
            let has_reason = !judged.reason.is_empty();
            view! {
                <div class="meaning">
                    <p><strong>{said}</strong></p>
                    {has_reason.then(|| view! { <p class="own-words" dir="auto">{judged.reason}</p> })}
                </div>
            }
            .into_any()
        }
        None => {
            view! { <p class="small quiet">{t!(words, "interview-judged-waits")}</p> }.into_any()
        }
    }
}

/// Named first, each with a turn to read again.
pub fn strengths(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.strengths.clone();
    (!all.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "interview-strengths")}</h2></header>
                <div><ul class="ledger strengths">
                    {all.into_iter().map(|(what, turn)| view! {
                        <li>
                            <p class="strength">{words.message(&what)}</p>
                            <span class="end">{turn.map(|turn| turn_link(words, turn))}</span>
                        </li>
                    }).collect_view()}
                </ul></div>
            </section>
        }
    })
}

pub fn goal(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let goal = words.message(&view.goal);
    view! {
        <section class="section">
            <header><h2>{t!(words, "interview-goal")}</h2><p>{t!(words, "interview-goal-note")}</p></header>
            <div><p class="goal">{goal}</p></div>
        </section>
    }
}

/// An interview that ended for demands that have no place in one: what becomes of the report, and the officer's word on it.
pub fn report(words: Words, view: &InterviewDebrief, refused: &Refused) -> impl IntoView + use<> {
    let from = view.own.then_some("");
    let inside = view.report.as_ref();
    let inside = inside.map(|report| reported(words, view.run, report, from, refused));
    inside.map(|inside| {
        view! {
            <section class="section" id="report">
                <header><h2>{t!(words, "interview-report")}</h2></header>
                <div>{inside}</div>
            </section>
        }
    })
}
