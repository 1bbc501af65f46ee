//! `/certificates`: one's own certificates, how long each is good and what its renewal takes.

use super::document::said;
use super::pages::STYLES;
use super::standing::{lines_inside, percent};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::certify::{CertificateRow, CertificateStanding, RenewalState, RenewalView};

/// `/certificates`: one's own.
pub async fn mine(visit: Visit) -> PageResult {
    let words = visit.words;
    let rows = usecases::certify::list_mine(&visit.context, &visit.actor, words.locale).await?;
    let (certifications, courses): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.is_certification);
    Ok(Page::new(
        Area::Certificates,
        t!(words, "certificates-title"),
        move || {
            let is_empty = certifications.is_empty() && courses.is_empty();
            view! {
                <div class="pagehead">
                    <h1>{t!(words, "certificates-title")}</h1>
                    <p class="lead">{t!(words, "certificates-lead")}</p>
                    <p><a href="/certifications">{t!(words, "certificates-where")}</a></p>
                </div>
                {is_empty.then(|| view! {
                    <div class="empty">
                        <h2>{t!(words, "certificates-empty")}</h2>
                        <p>{t!(words, "certificates-empty-note")}</p>
                        <p><a href="/courses">{t!(words, "certificates-to-courses")}</a></p>
                    </div>
                })}
                {list(words, t!(words, "certificates-certifications"), certifications)}
                {list(words, t!(words, "certificates-courses"), courses)}
            }
            .into_any()
        },
    )
    .styles(STYLES)
    .into())
}

fn list(words: Words, heading: String, rows: Vec<CertificateRow>) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{heading}</h2></header>
                <div><ul class="ledger">{rows.into_iter().map(|row| entry(words, row)).collect_view()}</ul></div>
            </section>
        }
    })
}

fn entry(words: Words, row: CertificateRow) -> impl IntoView {
    let renewed = row.renewed_by.map(|(code, at)| {
        let (href, date) = (routes::certificate(&code), words.date(at));
        view! { <p>{t!(words, "certificates-renewed", date = date)}" "<a href=href><bdi dir="ltr">{code}</bdi></a></p> }
    });
    let worth = worth(words, &row.standing, row.expires_on.as_deref());
    view! {
        <li>
            <h3 class="entry"><a href=routes::certificate(&row.code)>{said(row.title)}</a></h3>
            <span class="end">{words.date(row.issued_at)}</span>
            <p>{worth}" · "<bdi dir="ltr" class="nowrap">{row.code}</bdi></p>
            {renewed}
            {row.renewal.map(|renewal| renewal_section(words, renewal))}
        </li>
    }
}

/// Until when it is good, or why it is no longer.
fn worth(words: Words, standing: &CertificateStanding, expires_on: Option<&str>) -> String {
    match (standing, expires_on) {
        (CertificateStanding::Valid, Some(day)) => {
            t!(words, "certificates-expires", date = words.day(day))
        }
        (CertificateStanding::Valid, None) => t!(words, "certificates-no-end"),
        (CertificateStanding::Expired, Some(day)) => {
            t!(words, "certificates-expired-on", date = words.day(day))
        }
        (standing, _) => words.text(&format!("certificate-standing-{}", standing.word()), &[]),
    }
}

/// From when it can be renewed, and each requirement of that with its answer.
fn renewal_section(words: Words, renewal: RenewalView) -> impl IntoView {
    let opens = words.day(&renewal.window_opens_on);
    let through = words.day(&renewal.renewable_through);
    let (when, heading) = match renewal.state {
        RenewalState::Early => (
            t!(words, "certificates-window", date = opens.clone()),
            t!(words, "certificates-renewal"),
        ),
        RenewalState::Open => (
            t!(words, "certificates-window-open", date = through),
            t!(words, "certificates-renewal"),
        ),
        RenewalState::Over => (
            t!(words, "certificates-window-over", date = through),
            t!(words, "certificates-renewal-lapsed"),
        ),
    };
    let early = (renewal.state == RenewalState::Early).then(|| {
        view! { <p class="small quiet">{t!(words, "certificates-renewal-early", date = opens)}</p> }
    });
    let version = (!renewal.begun)
        .then(|| view! { <p class="small quiet">{t!(words, "certificates-renewal-version")}</p> });
    let progress = renewal
        .begun
        .then(|| view! { <p>{percent(words, renewal.permille)}</p> });
    let href = routes::certification(&renewal.certification);
    view! {
        <p>{when}</p>
        <details class="stack">
            <summary>{heading}</summary>
            {early}
            {version}
            {progress}
            {lines_inside(words, renewal.lines)}
        </details>
        <p><a href=href>{t!(words, "certificates-where")}</a></p>
    }
}
