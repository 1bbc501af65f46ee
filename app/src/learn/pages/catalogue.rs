//! All courses.

use super::pieces::{course_row, search_form};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// `/courses`
pub async fn catalogue(visit: Visit) -> PageResult {
    let words = visit.words;
    let courses = usecases::learn::catalogue(&visit.context, &visit.actor, words.locale).await?;
    Ok(Page::new(Area::Learn, t!(words, "courses-title"), move || {
        view! {
            <div class="pagehead">
                <h1>{t!(words, "courses-title")}</h1>
                <p class="lead">{t!(words, "courses-lead")}</p>
                {search_form(words, String::new())}
            </div>
            {if courses.is_empty() {
                view! { <div class="empty"><p>{t!(words, "courses-none")}</p></div> }.into_any()
            } else {
                view! {
                    <section class="section">
                        <header>
                            <h2>{t!(words, "courses-all")}</h2>
                            <p>{t!(words, "courses-all-note")}</p>
                        </header>
                        <div><ul class="ledger">{courses.into_iter().map(|card| course_row(words, card)).collect_view()}</ul></div>
                    </section>
                }.into_any()
            }}
        }
        .into_any()
    })
    .into())
}
