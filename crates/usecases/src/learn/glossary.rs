//! The glossary's page.

use super::words::{passage, phrase};
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, text};
use courseware::Glossary;
use views::learn::{GlossaryView, TermView};

/// Every term, for anyone, in the order of its words.
pub async fn glossary(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<GlossaryView, UseCaseError> {
    anyone(actor);
    Ok(terms(&ctx.shelf.glossary(), locale))
}

/// The terms of a glossary as they are shown.
pub(crate) fn terms(glossary: &Glossary, locale: Locale) -> GlossaryView {
    let mut terms: Vec<TermView> = glossary
        .terms
        .iter()
        .map(|(id, term)| TermView {
            id: id.to_string(),
            title: phrase(&term.texts, locale, Locale::En, |text| &text.title),
            html: passage(&term.texts, locale, Locale::En, |text| &text.html),
        })
        .collect();
    terms.sort_by_cached_key(|term| (text::fold(&term.title.text), term.id.clone()));
    GlossaryView { terms }
}
