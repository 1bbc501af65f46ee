//! The certifications of a programme.

use super::STYLES;
use crate::components::form::notice;
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::certification::CertificationRow;

/// `/programmes/{programme}/certifications`
pub async fn certifications(visit: Visit) -> PageResult {
    let words = visit.words;
    let list = usecases::certify::certifications::list(
        &visit.context,
        &visit.actor,
        visit.param("programme"),
        words.locale,
    )
    .await?;
    let notice = notice(&visit);
    Ok(Page::new(Area::Programmes, t!(words, "certifications-title"), move || {
        let home = routes::programme(&list.programme);
        let title = list.programme_title.clone();
        let links = list.manages.then(|| {
            let (new, template) = (
                routes::new_certification(&list.programme),
                routes::certificate_template(&list.programme),
            );
            view! {
                <p class="row">
                    <a class="button" href=new>{t!(words, "certification-new")}</a>
                    <a href=template>{t!(words, "template-title")}</a>
                </p>
            }
        });
        let is_empty = list.rows.is_empty();
        let programme = list.programme.clone();
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a>" · "<a href=home>{phrase(words.locale, title)}</a></p>
                <h1>{t!(words, "certifications-title")}</h1>
                <p class="lead">{t!(words, "certifications-lead")}</p>
                {links}
            </div>
            {notice}
            {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "certifications-none")}</p></div> })}
            {(!is_empty).then(|| view! {
                <ul class="ledger">{list.rows.into_iter().map(|row| entry(words, &programme, row)).collect_view()}</ul>
            })}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn entry(words: Words, programme: &str, row: CertificationRow) -> impl IntoView + use<> {
    let href = routes::defined_certification(programme, &row.slug);
    let version = t!(
        words,
        "certification-version-of",
        number = row.version,
        date = words.date(row.written_at)
    );
    view! {
        <li>
            <h2 class="entry"><a href=href>{phrase(words.locale, row.title)}</a></h2>
            <p>{version}</p>
        </li>
    }
}
