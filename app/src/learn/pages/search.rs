//! What was found.

use super::pieces::search_form;
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::learn::SearchHit;

/// `/search?q=`
pub async fn search(visit: Visit) -> PageResult {
    let words = visit.words;
    let found =
        usecases::learn::search(&visit.context, &visit.actor, visit.query("q"), words.locale)
            .await?;
    let anonymous = visit.actor.account().is_none();
    Ok(Page::new(Area::None, t!(words, "search-title"), move || {
        let asked = !found.query.is_empty();
        let count = found.hits.len();
        view! {
            <div class="pagehead">
                <h1>{t!(words, "search-title")}</h1>
                {search_form(words, found.query.clone())}
            </div>
            {asked.then(|| view! {
                <section class="section">
                    <header>
                        <h2>{t!(words, "search-found", count = count)}</h2>
                        {anonymous.then(|| view! { <p>{t!(words, "search-anonymous")}</p> })}
                    </header>
                    <div>
                        {if count == 0 {
                            view! { <div class="empty"><p>{t!(words, "search-nothing")}</p></div> }.into_any()
                        } else {
                            view! { <ul class="ledger">{found.hits.into_iter().map(|hit| row(words, hit)).collect_view()}</ul> }.into_any()
                        }}
                    </div>
                </section>
            })}
        }
        .into_any()
    })
    .no_index()
    .into())
}

fn row(words: Words, hit: SearchHit) -> impl IntoView {
    view! {
        <li>
            <h3><a href=hit.href>{phrase(words.locale, hit.title)}</a></h3>
            <span class="end quiet">{words.text(&format!("search-kind-{}", hit.kind), &[])}</span>
            <p>{phrase(words.locale, hit.excerpt)}</p>
        </li>
    }
}
