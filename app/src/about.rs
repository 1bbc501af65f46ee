//! What Audire is and is not, for anyone.

use crate::components::support::support;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// `/about`
pub async fn about(visit: Visit) -> PageResult {
    let words = visit.words;
    let contacts = support(&visit);
    Ok(Page::new(Area::None, t!(words, "about-title"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "about-title")}</h1><p class="lead">{t!(words, "about-lead")}</p></div>
            {section(t!(words, "about-is-title"), vec![t!(words, "about-is-1"), t!(words, "about-is-2"), t!(words, "about-is-3")])}
            {section(t!(words, "about-not-title"), vec![t!(words, "about-not-1"), t!(words, "about-not-2"), t!(words, "about-not-3")])}
            {section(t!(words, "about-review-title"), vec![t!(words, "about-review-1"), t!(words, "about-review-2")])}
            {section(t!(words, "about-privacy-title"), vec![
                t!(words, "about-privacy-1"), t!(words, "about-privacy-2"), t!(words, "about-privacy-3"),
            ])}
            // Only what the operator set: no number that nobody here has checked.
            <section class="section" id="support">
                <header><h2>{t!(words, "about-support-title")}</h2><p>{t!(words, "about-support-note")}</p></header>
                <div class="stack"><p>{t!(words, "about-support-text")}</p>{contacts}</div>
            </section>
            {section(t!(words, "about-licence-title"), vec![t!(words, "about-licence-1"), t!(words, "about-licence-2")])}
        }
        .into_any()
    })
    .into())
}

fn section(title: String, paragraphs: Vec<String>) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{title}</h2></header>
            <div class="stack">{paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}</div>
        </section>
    }
}
