//! What holds in the reader's own country.

use crate::components::text::foreign;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;
use views::learn::LocalLawView;

/// The box in a text of this language: what holds, where it is written, who reviewed it and when.
pub fn local_law(words: Words, around: Locale, one: &LocalLawView) -> AnyView {
    let title = t!(
        words,
        "local-law-title",
        country = words.country(&one.country)
    );
    let (own_lang, own_dir) = foreign(around, words.locale);
    let (lang, dir) = foreign(words.locale, one.locale);
    let (html, source) = (one.html.clone(), one.source.clone());
    let expired = one
        .expired
        .as_ref()
        .map(|day| t!(words, "local-law-expired", date = words.day(day)));
    view! {
        <aside class="callout local" aria-label=title.clone() lang=own_lang dir=own_dir>
            <p class="label">{title.clone()}</p>
            {expired.map(|said| view! { <p class="notice warn">{icon(Icon::Warning)}<span>{said}</span></p> })}
            <div class="says" lang=lang dir=dir inner_html=html></div>
            <p class="source">{t!(words, "local-law-source")}" "<span lang=lang dir=dir inner_html=source></span></p>
            <p class="source">{t!(words, "local-law-reviewed", date = words.day(&one.date))}" "<bdi>{one.reviewer.clone()}</bdi></p>
        </aside>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples::english;

    fn drawn(page: Locale, text: Locale, expired: Option<&str>) -> String {
        let view = LocalLawView {
            id: String::from("lawyer"),
            country: String::from("ES"),
            locale: text,
            html: String::from("<p>Ask.</p>"),
            reviewer: String::from("Ana <Ruiz>"),
            date: String::from("2026-10-01"),
            expired: expired.map(str::to_owned),
            source: String::from("An act"),
        };
        let words = Words {
            locale: page,
            ..english()
        };
        local_law(words, text, &view).to_html().replace("<!>", "")
    }

    #[test]
    fn a_block_names_its_country_and_who_answers_for_it() {
        let html = drawn(Locale::En, Locale::En, None);
        assert!(html.contains("Spain"), "{html}");
        assert!(html.contains("<p>Ask.</p>"), "{html}");
        assert!(html.contains("Ana &lt;Ruiz"), "{html}");
        assert!(!html.contains("Out of date"), "{html}");
        assert!(!html.contains("lang="), "{html}");
    }

    #[test]
    fn what_has_ended_says_so_and_languages_are_declared() {
        let html = drawn(Locale::En, Locale::Es, Some("2027-10-01"));
        assert!(html.contains("Out of date"), "{html}");
        // The box is in the language of the page, in a text of another one.
        assert!(
            html.contains(
                "<aside aria-label=\"Local law and procedure: Spain\" lang=\"en\" dir=\"ltr\" "
            ),
            "{html}"
        );
        assert!(
            html.contains("<div lang=\"es\" dir=\"ltr\" class=\"says\">"),
            "{html}"
        );
    }
}
