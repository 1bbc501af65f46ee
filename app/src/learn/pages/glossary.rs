//! The words of the field, explained.

use super::pieces::search_form;
use crate::components::text::{foreign, phrase};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::learn::GlossaryView;

/// `/glossary`
pub async fn glossary(visit: Visit) -> PageResult {
    let words = visit.words;
    let glossary = usecases::learn::glossary(&visit.context, &visit.actor, words.locale).await?;
    Ok(
        Page::new(Area::Library, t!(words, "glossary-title"), move || {
            view! {
                <div class="pagehead">
                    <h1>{t!(words, "glossary-title")}</h1>
                    <p class="lead">{t!(words, "glossary-lead")}</p>
                    {search_form(words, String::new())}
                </div>
                {term_list(words, glossary)}
            }
            .into_any()
        })
        .into(),
    )
}

/// The terms, each with its explanation; an article, so that an author's preview of them is redrawn in its place.
pub fn term_list(words: Words, glossary: GlossaryView) -> impl IntoView {
    if glossary.terms.is_empty() {
        return view! { <article><div class="empty"><p>{t!(words, "glossary-none")}</p></div></article> }
            .into_any();
    }
    view! {
        <article>
            <dl class="pairs terms">
                {glossary.terms.into_iter().map(|term| {
                    let (lang, dir) = foreign(words.locale, term.html.locale);
                    view! {
                        <div id=term.id>
                            <dt>{phrase(words.locale, term.title)}</dt>
                            <dd lang=lang dir=dir inner_html=term.html.html></dd>
                        </div>
                    }
                }).collect_view()}
            </dl>
        </article>
    }
    .into_any()
}
