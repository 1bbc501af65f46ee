//! Texts whose language may differ from the page's.

use base::Locale;
use leptos::prelude::*;
use views::Phrase;

/// The `lang` and `dir` of a text, when it is not in the page's language.
pub fn foreign(page: Locale, text: Locale) -> (Option<&'static str>, Option<&'static str>) {
    if page == text {
        (None, None)
    } else {
        (Some(text.code()), Some(text.direction().as_str()))
    }
}

/// A phrase, marked when it is in another language than the page.
pub fn phrase(page: Locale, phrase: Phrase) -> impl IntoView {
    if page == phrase.locale {
        phrase.text.into_any()
    } else {
        view! { <span lang=phrase.locale.code() dir=phrase.locale.direction().as_str()>{phrase.text}</span> }.into_any()
    }
}
