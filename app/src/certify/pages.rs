//! Pages of the feature `certify`.

use super::document::{document, facts, hash, holder, outcomes, title};
use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use http::StatusCode;
use leptos::prelude::*;
use views::certify::{CertificateView, VerifyView};

const STYLES: &[&str] = &["features/certificate.css"];

/// `/certificates`: one's own.
pub async fn mine(visit: Visit) -> PageResult {
    let rows = usecases::certify::list_mine(&visit.context, &visit.actor).await?;
    let words = visit.words;
    Ok(Page::new(Area::Certificates, t!(words, "certificates-title"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "certificates-title")}</h1><p class="lead">{t!(words, "certificates-lead")}</p></div>
            {if rows.is_empty() {
                view! {
                    <div class="empty">
                        <h2>{t!(words, "certificates-empty")}</h2>
                        <p>{t!(words, "certificates-empty-note")}</p>
                        <p><a href="/courses">{t!(words, "certificates-to-courses")}</a></p>
                    </div>
                }.into_any()
            } else {
                view! {
                    <ul class="ledger">
                        {rows.into_iter().map(|row| {
                            let (locale, title) = title(&row.course_titles, words.locale);
                            view! {
                                <li>
                                    <h2 class="entry"><a href=routes::certificate(&row.code) lang=locale.code() dir=locale.direction().as_str()>{title}</a></h2>
                                    <span class="end">{words.date(row.issued_at)}</span>
                                    <p>{t!(words, "certificate-kind")}" · "<bdi dir="ltr">{row.code}</bdi></p>
                                </li>
                            }
                        }).collect_view()}
                    </ul>
                }.into_any()
            }}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// `/certificates/{code}`: one's own certificate, as a document.
pub async fn certificate(visit: Visit) -> PageResult {
    let found = usecases::certify::view(&visit.context, &visit.actor, visit.param("code")).await?;
    let words = visit.words;
    let address = visit
        .context
        .settings
        .site
        .address
        .as_ref()
        .map(|site| format!("{site}{}", found.verify_path));
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Certificates, t!(words, "certificate-kind"), move || {
        let check = found.verify_path.clone();
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/certificates">{t!(words, "certificates-title")}</a></p>
                <p class="row">
                    <button class="button plain print" type="button" hidden=true>{t!(words, "certificate-print")}</button>
                    <a href=check>{t!(words, "certificate-check-link")}</a>
                    <span class="small quiet">{t!(words, "certificate-print-note")}</span>
                </p>
            </div>
            {(!found.intact).then(|| view! {
                <p class="notice warn" role="status">{icon(Icon::Warning)}<span>{t!(words, "certificate-altered-own")}</span></p>
            })}
            {document(words, found, address)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// `/verify`: asks for a code. What cannot be a code is answered here, with what was typed.
pub async fn verify(visit: Visit) -> PageResult {
    let typed = visit.query("code").trim().to_owned();
    if typed.is_empty() {
        return Ok(ask(visit.words, typed, None));
    }
    match usecases::certify::verify(&visit.context, &visit.actor, &typed).await? {
        VerifyView::Found(found) => Ok(Answer::Redirect(found.verify_path)),
        VerifyView::Unknown => Ok(ask(visit.words, typed, Some(Miss::Unknown))),
        VerifyView::Malformed => Ok(ask(visit.words, typed, Some(Miss::Malformed))),
    }
}

/// `/verify/{code}`: what a certificate says, for anyone.
pub async fn verify_code(visit: Visit) -> PageResult {
    let typed = visit.param("code").trim().to_owned();
    match usecases::certify::verify(&visit.context, &visit.actor, &typed).await? {
        VerifyView::Found(found) => Ok(verified(visit.words, *found)),
        VerifyView::Unknown => Ok(ask(visit.words, typed, Some(Miss::Unknown))),
        VerifyView::Malformed => Ok(ask(visit.words, typed, Some(Miss::Malformed))),
    }
}

/// Why there is nothing to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Miss {
    Unknown,
    Malformed,
}

impl Miss {
    fn heading(self, words: Words) -> String {
        match self {
            Self::Unknown => t!(words, "verify-unknown"),
            Self::Malformed => t!(words, "verify-malformed"),
        }
    }

    fn advice(self, words: Words) -> String {
        match self {
            Self::Unknown => t!(words, "verify-unknown-note"),
            Self::Malformed => t!(words, "verify-malformed-note"),
        }
    }
}

fn ask(words: Words, typed: String, miss: Option<Miss>) -> Answer {
    let status = match miss {
        None => StatusCode::OK,
        Some(Miss::Unknown) => StatusCode::NOT_FOUND,
        Some(Miss::Malformed) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Page::new(Area::None, t!(words, "verify-title"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "verify-title")}</h1><p class="lead">{t!(words, "verify-lead")}</p></div>
            {miss.map(|miss| view! {
                <div class="verify-status ended" role="status">
                    {icon(Icon::Ring)}
                    <h2>{miss.heading(words)}</h2>
                    <p>{miss.advice(words)}</p>
                </div>
            })}
            {code_form(words, typed)}
        }
        .into_any()
    })
    .styles(STYLES)
    .no_index()
    .status(status)
    .into()
}

fn code_form(words: Words, typed: String) -> impl IntoView {
    let code = Field::new("code", t!(words, "verify-code"))
        .hint(t!(words, "verify-code-hint"))
        .value(typed);
    view! {
        <form class="form" method="get" action="/verify">
            {field(code)}
            <p class="row"><button class="button">{t!(words, "verify-check")}</button></p>
        </form>
    }
}

fn verified(words: Words, found: CertificateView) -> Answer {
    Page::new(Area::None, t!(words, "verify-title"), move || {
        let (class, drawing, heading, note) = if found.intact {
            ("verify-status valid", Icon::Check, t!(words, "verify-genuine"), t!(words, "verify-genuine-note"))
        } else {
            ("verify-status revoked", Icon::Cross, t!(words, "verify-altered"), t!(words, "verify-altered-note"))
        };
        let site = found.snapshot.site.clone();
        view! {
            <div class="pagehead"><p class="kicker"><a href="/verify">{t!(words, "verify-another")}</a></p><h1>{t!(words, "verify-title")}</h1></div>
            <div class=class role="status">{icon(drawing)}<h2>{heading}</h2><p>{note}</p></div>
            <section class="section">
                <header><h2>{t!(words, "verify-says")}</h2><p>{t!(words, "verify-says-note")}</p></header>
                <div>{holder(words, &found.snapshot)}{facts(words, &found.snapshot)}{outcomes(words, &found.snapshot)}</div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "verify-means-title")}</h2></header>
                <div class="stack">
                    <p>{t!(words, "certificate-limits")}</p>
                    <p>{t!(words, "verify-means-note", site = site)}</p>
                    {hash(words, &found.sha256)}
                </div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .no_index()
    .into()
}
