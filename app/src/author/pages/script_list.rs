//! Scenarios and interview cases that one may edit, on the instructors' home.

use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use base::SubjectKind;
use leptos::prelude::*;
use views::studio_scripts::ScriptRow;

pub fn scripts(words: Words, all: Vec<ScriptRow>) -> impl IntoView {
    let (scenarios, cases): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|one| one.kind == SubjectKind::Scenario);
    let new = t!(words, "studio-new-scenario");
    let new_case = t!(words, "studio-new-interview");
    view! {
        <section class="section" id="scripts">
            <header><h2>{t!(words, "studio-scripts")}</h2><p>{t!(words, "studio-scripts-note")}</p></header>
            <div class="stack">
                {list(words, t!(words, "studio-scenarios"), scenarios)}
                <p><a href="/author/new/scenario">{new}</a></p>
                {list(words, t!(words, "studio-interviews"), cases)}
                <p><a href="/author/new/interview">{new_case}</a></p>
            </div>
        </section>
    }
}

fn list(words: Words, name: String, rows: Vec<ScriptRow>) -> impl IntoView {
    let name = t!(
        words,
        "studio-scripts-count",
        name = name,
        count = rows.len()
    );
    view! {
        <details class="fold">
            <summary>{name}</summary>
            <ul class="within">{rows.into_iter().map(|one| row(words, one)).collect_view()}</ul>
        </details>
    }
}

fn row(words: Words, one: ScriptRow) -> impl IntoView {
    let href = routes::studio(&one.course);
    let said = match (one.is_new, one.has_draft) {
        (true, _) => Some(t!(words, "studio-script-new")),
        (false, true) => Some(t!(words, "studio-script-draft")),
        (false, false) => None,
    };
    view! {
        <li>
            <a href=href>{phrase(words.locale, one.title)}</a>
            {said.map(|said| view! { " · "<span class="small quiet">{said}</span> })}
        </li>
    }
}
