//! What helps while one writes: patterns to put in, and the keys.

use crate::author::patterns::{self, Pattern};
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;

/// What can be put into this text, as it is written: with script at the place of the cursor, without to be copied.
pub(super) fn patterns(
    words: Words,
    course: &str,
    path: &str,
    language: Option<Locale>,
) -> impl IntoView + use<> {
    let groups: Vec<AnyView> = patterns::of(course, path, language.unwrap_or(words.locale))
        .into_iter()
        .map(|group| {
            let name = words.text(&format!("studio-patterns-{}", group.name), &[]);
            let rows: Vec<AnyView> = group
                .patterns
                .into_iter()
                .map(|one| pattern(words, group.name, &one))
                .collect();
            view! {
                <details class="fold">
                    <summary>{name}</summary>
                    <div class="within">{rows}</div>
                </details>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="patterns" aria-labelledby="patterns">
            <h2 id="patterns">{t!(words, "studio-patterns")}</h2>
            {groups}
        </section>
    }
}

fn pattern(words: Words, group: &str, one: &Pattern) -> AnyView {
    let id = format!("pattern-{}", one.name);
    let label = match group {
        "questions" => words.text(&format!("kind-{}", one.name), &[]),
        _ => words.text(&format!("studio-pattern-{}", one.name), &[]),
    };
    let text = match one
        .open
        .and_then(|open| Some((open, one.text.split_once(open)?)))
    {
        Some((open, (before, after))) => {
            let (before, after) = (before.to_owned(), after.to_owned());
            view! { {before}<var>{open}</var>{after} }.into_any()
        }
        None => one.text.clone().into_any(),
    };
    view! {
        <div class="pattern">
            <h3 id=id.clone()>{label}</h3>
            <pre dir="auto" data-pattern=id><code>{text}</code></pre>
        </div>
    }
    .into_any()
}

/// The keys of the editor. They work with script only, so they are not shown without.
pub(super) fn keys(words: Words) -> impl IntoView {
    let rows = [
        ("Ctrl+S", t!(words, "studio-key-save")),
        ("Ctrl+Space", t!(words, "studio-key-suggest")),
        ("↑ ↓ Enter Esc", t!(words, "studio-key-choose")),
        ("F8", t!(words, "studio-key-next")),
        ("Tab", t!(words, "studio-key-leave")),
    ];
    view! {
        <details class="fold keys" id="keys" hidden>
            <summary>{t!(words, "studio-keys")}</summary>
            <dl class="within small">
                {rows.map(|(key, does)| view! { <div><dt><kbd dir="ltr">{key}</kbd></dt><dd>{does}</dd></div> }).collect_view()}
            </dl>
        </details>
    }
}
