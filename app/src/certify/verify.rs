//! The public check: with a code, with a file, or behind a holder's link.

use super::document::{hash, holder, outcomes};
use super::facts::{facts, notes};
use super::pages::{STYLES, files_at};
use crate::components::field_kinds::file_field;
use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use http::StatusCode;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::certify::{
    CertificateStanding, CertificateView, FileFacts, FileOutcome, FileVerdict, VerifyView,
};

/// `/verify`: asks for a code or a file. What cannot be a code is answered here, with what was typed.
pub async fn verify(visit: Visit) -> PageResult {
    let typed = visit.query("code").trim().to_owned();
    let problem = match visit.query("file") {
        "none" => Some(t!(visit.words, "verify-file-none")),
        "large" => Some(t!(visit.words, "verify-file-large")),
        _ => None,
    };
    if typed.is_empty() {
        return Ok(ask(visit.words, typed, None, problem));
    }
    match look_up(&visit, &typed).await? {
        VerifyView::Found(found) => Ok(Answer::Redirect(found.verify_path)),
        VerifyView::Unknown => Ok(ask(visit.words, typed, Some(Miss::Unknown), None)),
        VerifyView::Malformed => Ok(ask(visit.words, typed, Some(Miss::Malformed), None)),
    }
}

/// `/verify/{code}`: what a certificate says, for anyone.
pub async fn verify_code(visit: Visit) -> PageResult {
    let typed = visit.param("code").trim().to_owned();
    match look_up(&visit, &typed).await? {
        VerifyView::Found(found) => Ok(verified(visit.words, *found, None)),
        VerifyView::Unknown => Ok(ask(visit.words, typed, Some(Miss::Unknown), None)),
        VerifyView::Malformed => Ok(ask(visit.words, typed, Some(Miss::Malformed), None)),
    }
}

/// `/verify/shared/{token}`: with the whole name, for whoever has the holder's link.
pub async fn verify_shared(visit: Visit) -> PageResult {
    let (words, token) = (visit.words, visit.param("token"));
    match usecases::certify::shared(&visit.context, &visit.actor, token, words.locale).await {
        Ok(found) => {
            let note = t!(words, "shared-files-note");
            let files = files_at(words, note, found.register_place.is_some(), |ending| {
                routes::shared_file(token, ending)
            });
            Ok(verified(words, found, Some(files.into_any())))
        }
        Err(UseCaseError::NotFound) => {
            Ok(Page::new(Area::None, t!(words, "verify-title"), move || {
                view! {
                    <div class="pagehead"><h1>{t!(words, "verify-title")}</h1></div>
                    <div class="verify-status ended" role="status">{icon(Icon::Ring)}<p>{t!(words, "certificate-share-none")}</p></div>
                }
                .into_any()
            })
            .styles(STYLES)
            .no_index()
            .status(StatusCode::NOT_FOUND)
            .into())
        }
        Err(error) => Err(error),
    }
}

async fn look_up(visit: &Visit, typed: &str) -> Result<VerifyView, UseCaseError> {
    let (context, actor) = (&visit.context, &visit.actor);
    usecases::certify::verify(context, actor, typed, &visit.address, visit.words.locale).await
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

fn ask(words: Words, typed: String, miss: Option<Miss>, problem: Option<String>) -> Answer {
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
            <section class="section">
                <header><h2>{t!(words, "verify-by-code")}</h2></header>
                <div>{code_form(words, typed)}</div>
            </section>
            <section class="section" id="file">
                <header><h2>{t!(words, "verify-by-file")}</h2></header>
                <div>{file_form(words, problem)}</div>
            </section>
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

fn file_form(words: Words, problem: Option<String>) -> impl IntoView {
    let mut file = Field::new("file", t!(words, "verify-file")).hint(t!(words, "verify-file-hint"));
    file.problem = problem;
    view! {
        <form class="form" method="post" action="/do/verify-file" enctype="multipart/form-data">
            {file_field(file, ".pdf,.svg,.png,.json,.jwt,.txt")}
            <p class="row"><button class="button">{t!(words, "verify-file-check")}</button></p>
        </form>
    }
}

/// Drawing, colour, heading and note of what a certificate is worth now.
fn state(words: Words, found: &CertificateView) -> (&'static str, Icon, String, String) {
    if !found.intact {
        return (
            "verify-status revoked",
            Icon::Cross,
            t!(words, "verify-altered"),
            t!(words, "verify-altered-note"),
        );
    }
    match &found.standing {
        CertificateStanding::Valid => (
            "verify-status valid",
            Icon::Check,
            t!(words, "verify-genuine"),
            t!(words, "verify-genuine-note"),
        ),
        CertificateStanding::Expired => {
            let day = found
                .expires_on
                .as_deref()
                .map_or_else(String::new, |day| words.day(day));
            (
                "verify-status ended",
                Icon::Ring,
                t!(words, "verify-expired"),
                match found.renewed_by {
                    Some(_) => t!(words, "verify-expired-on", date = day),
                    None => t!(words, "verify-expired-note", date = day),
                },
            )
        }
        CertificateStanding::Corrected { at, .. } => (
            "verify-status ended",
            Icon::Ring,
            t!(words, "verify-corrected"),
            t!(words, "verify-corrected-note", date = words.date(*at)),
        ),
        CertificateStanding::Revoked { reason, at } => (
            "verify-status revoked",
            Icon::Cross,
            t!(words, "verify-revoked"),
            t!(
                words,
                "verify-revoked-note",
                date = words.date(*at),
                reason = reason.as_str()
            ),
        ),
    }
}

/// What a certificate is worth now, where that is not simply that it is valid.
pub fn standing_note(words: Words, found: &CertificateView) -> Option<AnyView> {
    let is_plain = found.intact && found.standing == CertificateStanding::Valid;
    (!is_plain || found.renewed_by.is_some()).then(|| status(words, found).into_any())
}

/// The answer of the check, with the way to the certificate that took its place.
fn status(words: Words, found: &CertificateView) -> impl IntoView + use<> {
    let (class, drawing, heading, note) = state(words, found);
    let by = match &found.standing {
        CertificateStanding::Corrected { by, .. } => Some(other(by)),
        _ => None,
    };
    let renewed = found.renewed_by.as_ref().map(|(code, at)| {
        let said = t!(words, "verify-renewed", date = words.date(*at));
        view! { <p>{said}" "{other(code)}</p> }
    });
    view! {
        <div class=class role="status">
            {icon(drawing)}
            <h2>{heading}</h2>
            <p>{note}{by.map(|by| view! { " "{by} })}</p>
            {renewed}
        </div>
    }
}

/// The check of another certificate.
fn other(code: &str) -> impl IntoView + use<> {
    let (href, code) = (routes::verify(code), code.to_owned());
    view! { <a href=href><span class="code">{code}</span></a> }
}

/// `files` is what whoever looks may take away.
fn verified(words: Words, found: CertificateView, files: Option<AnyView>) -> Answer {
    Page::new(Area::None, t!(words, "verify-title"), move || {
        let site = found.site.clone();
        let before = [
            (t!(words, "verify-corrects"), found.corrects.clone()),
            (t!(words, "verify-renews"), found.renews.clone()),
        ];
        let register = found.register_place.map(|place| {
            let href = routes::certificate_proof(&found.code);
            view! {
                <p>{t!(words, "verify-register", number = usize::try_from(place).unwrap_or(usize::MAX))}". "{t!(words, "verify-register-note")}</p>
                <p><a href=href download=true>{t!(words, "certificate-file-proof")}</a></p>
            }
        });
        view! {
            <div class="pagehead"><p class="kicker"><a href="/verify">{t!(words, "verify-another")}</a></p><h1>{t!(words, "verify-title")}</h1></div>
            {status(words, &found)}
            <section class="section">
                <header><h2>{t!(words, "verify-says")}</h2><p>{t!(words, "verify-says-note")}</p></header>
                <div>
                    {holder(words, &found)}
                    {facts(words, &found)}
                    {outcomes(words, &found)}
                    {before.into_iter().filter_map(|(said, code)| code.map(|code| view! { <p>{said}" "{other(&code)}</p> })).collect_view()}
                </div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "verify-means-title")}</h2></header>
                <div class="stack">
                    {notes(words, &found)}
                    <p>{t!(words, "verify-means-note", site = site)}</p>
                    {register}
                    {hash(words, &found.sha256)}
                </div>
            </section>
            {files}
        }
        .into_any()
    })
    .styles(STYLES)
    .no_index()
    .into()
}

/// What the check of a file says; the page that a sent file leads to. Where the certificate is one of ours, `found` is what the
/// register of today says of it.
pub fn verified_file(words: Words, verdict: FileVerdict, found: Option<CertificateView>) -> Answer {
    Page::new(Area::None, t!(words, "verify-title"), move || {
        let (class, drawing) = drawn(verdict.outcome);
        let heading = words.message(&verdict.heading);
        let lines = verdict.said.iter().map(|one| words.message(one));
        let is_other = verdict.outcome == FileOutcome::Other;
        view! {
            <div class="pagehead"><p class="kicker"><a href="/verify">{t!(words, "verify-another")}</a></p><h1>{t!(words, "verify-title")}</h1></div>
            <div class=class role="status">
                {icon(drawing)}
                <h2>{heading}</h2>
                {lines.map(|line| view! { <p>{line}</p> }).collect_view()}
                {found.as_ref().filter(|_| is_other).map(|found| view! { <p>{other(&found.code)}</p> })}
            </div>
            {found.as_ref().filter(|_| !is_other).map(|found| today(words, found))}
            {verdict.facts.map(|facts| file_says(words, facts))}
        }
        .into_any()
    })
    .styles(STYLES)
    .no_index()
    .into()
}

/// Colour and drawing of what a file is worth: a cross for what must not be relied on, a ring for what has ended or cannot be told.
const fn drawn(outcome: FileOutcome) -> (&'static str, Icon) {
    match outcome {
        FileOutcome::Valid => ("verify-status valid", Icon::Check),
        FileOutcome::NotYet
        | FileOutcome::Expired
        | FileOutcome::Corrected
        | FileOutcome::Foreign
        | FileOutcome::Unread => ("verify-status ended", Icon::Ring),
        FileOutcome::Revoked
        | FileOutcome::RecordAltered
        | FileOutcome::Other
        | FileOutcome::Unknown
        | FileOutcome::Altered => ("verify-status revoked", Icon::Cross),
    }
}

fn today(words: Words, found: &CertificateView) -> impl IntoView + use<> {
    let (status, href) = (status(words, found), routes::verify(&found.code));
    view! {
        <section class="section">
            <header><h2>{t!(words, "verify-today")}</h2><p>{t!(words, "verify-today-note")}</p></header>
            <div>{status}<p><a href=href>{t!(words, "verify-today-link")}</a></p></div>
        </section>
    }
}

fn file_says(words: Words, facts: FileFacts) -> impl IntoView {
    let issuer = Some(facts.issuer).filter(|issuer| !issuer.is_empty());
    view! {
        <section class="section">
            <header><h2>{t!(words, "verify-file-says")}</h2></header>
            <div>
                <dl class="pairs">
                    {facts.holder.map(|name| view! { <div><dt>{t!(words, "document-issued-to")}</dt><dd><strong><bdi>{name}</bdi></strong></dd></div> })}
                    <div><dt>{t!(words, "verify-file-title")}</dt><dd><bdi>{facts.title}</bdi></dd></div>
                    {issuer.map(|issuer| view! { <div><dt>{t!(words, "certificate-issuer")}</dt><dd><bdi>{issuer}</bdi></dd></div> })}
                    {facts.issued_at.map(|at| view! { <div><dt>{t!(words, "document-issued")}</dt><dd>{words.date(at)}</dd></div> })}
                </dl>
                {(!facts.shown.is_empty()).then(|| view! { <ul class="marks">{facts.shown.into_iter().map(|one| view! { <li><bdi>{one}</bdi></li> }).collect_view()}</ul> })}
            </div>
        </section>
    }
}
