//! Assessors and interviews: what waits, an assessed interview to confirm, a contested label, a report.

mod contest;
mod judging;
mod queue;
mod report;

pub use contest::coding_contest;
pub use judging::judging;
pub use queue::waiting;
pub use report::report;

use crate::components::{Icon, icon};
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;

const STYLES: &[&str] = &[
    "features/staff.css",
    "features/marking.css",
    "features/talk.css",
];

/// One of two answers, each with what it means.
struct Choice {
    value: &'static str,
    label: String,
    hint: String,
}

/// Two answers of which none is chosen at first.
fn choose(
    words: Words,
    name: &'static str,
    legend: String,
    choices: [Choice; 2],
    refused: &Refused,
) -> impl IntoView + use<> {
    let chosen = refused.field(name).to_owned();
    let problem = refused.problem(name).map(|one| words.message(one));
    view! {
        <fieldset class="choices" id=format!("field-{name}")>
            <legend>{legend}</legend>
            {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
            {choices.into_iter().map(|one| view! {
                <label class="choice">
                    <input type="radio" name=name value=one.value checked=chosen == one.value required=true/>
                    <span>{one.label}<span class="hint">{one.hint}</span></span>
                </label>
            }).collect_view()}
        </fieldset>
    }
}
