//! Who read a course, and for what, as officers see it.

use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::studio_stamps::StampView;

/// A line for each, and behind it what was read. Nothing where nobody entered anything.
pub fn stamps(words: Words, all: &[StampView]) -> impl IntoView + use<> {
    let rows: Vec<AnyView> = all.iter().map(|one| row(words, one)).collect();
    (!rows.is_empty()).then(|| view! {
        <section class="section" id="stamps">
            <header><h2>{t!(words, "course-stamps")}</h2><p>{t!(words, "course-stamps-note")}</p></header>
            <ul class="stamps">{rows}</ul>
        </section>
    })
}

fn row(words: Words, one: &StampView) -> AnyView {
    let read = words.text(&format!("stamp-read-{}", one.kind.as_str()), &[]);
    let country = one.country.as_ref().map(|code| words.country(code));
    let version = words.text(
        &format!("stamp-version-{}", one.read.as_str()),
        &[("version", one.version.as_str().into())],
    );
    view! {
        <li>
            <p>
                <strong>{read}</strong>{country.map(|name| format!(" · {name}"))}
                " · "<bdi>{one.reviewer.clone()}</bdi>" · "{words.day(&one.reviewed_on)}
            </p>
            <p class="small quiet">{version}</p>
            <details class="fold">
                <summary class="small">{t!(words, "stamp-details")}</summary>
                <p class="small" dir="auto">{one.scope.clone()}</p>
            </details>
        </li>
    }
    .into_any()
}
