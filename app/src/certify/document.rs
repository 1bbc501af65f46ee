//! The certificate as a document to print, and the facts that the public check repeats.

use super::facts::{facts, notes};
use super::qr::draw;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::Phrase;
use views::certify::CertificateView;

/// A text that declares its language.
pub fn said(phrase: Phrase) -> impl IntoView {
    let (lang, dir) = (phrase.locale.code(), phrase.locale.direction().as_str());
    view! { <bdi lang=lang dir=dir>{phrase.text}</bdi> }
}

/// What kind of certificate it is, in words.
pub fn kind(words: Words, is_certification: bool) -> String {
    if is_certification {
        t!(words, "document-kind-certification")
    } else {
        t!(words, "document-kind-completion")
    }
}

/// The page that is printed. `address` is the public address of the check, where it is known.
pub fn document(
    words: Words,
    certificate: CertificateView,
    address: Option<String>,
) -> impl IntoView {
    let drawing = address.as_deref().and_then(draw);
    let place = place(words, &certificate);
    let outcomes = outcomes(words, &certificate);
    let facts = facts(words, &certificate);
    let notes = notes(words, &certificate);
    let signatories = signatories(&certificate);
    let hash = hash(words, &certificate.sha256);
    let site = certificate.site.clone();
    // Half an address on paper leads nowhere: without a public one the page is named instead.
    let where_to = match address {
        Some(address) => view! {
            <p>{t!(words, "certificate-check-at")}</p>
            <p><bdi dir="ltr">{address}</bdi></p>
        }
        .into_any(),
        None => {
            view! { <p>{t!(words, "certificate-check-code", site = site.as_str())}</p> }.into_any()
        }
    };
    let of = of(words, &certificate);
    view! {
        <article class="certificate" aria-labelledby="certificate">
            <div class="frame">
                <header>
                    <p class="brand">
                        <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke-width="4">
                            <path d="M18.4 8.6A8.6 8.6 0 1 0 21.3 20" stroke="currentColor"></path>
                            <path d="M24.4 8.4v17.2"></path>
                        </svg>
                        <bdi>{site}</bdi>
                    </p>
                    <h1 id="certificate">{kind(words, certificate.is_certification)}</h1>
                </header>
                <div class="who">
                    <p class="kicker">{t!(words, "document-issued-to")}</p>
                    <p class="name"><bdi>{certificate.holder}</bdi></p>
                    {place}
                </div>
                <div class="what">
                    <p class="kicker">{of}</p>
                    <p class="title">{said(certificate.title)}</p>
                    {certificate.second_title.map(|second| view! { <p class="quiet">{said(second)}</p> })}
                    {certificate.programme.map(|programme| view! {
                        <p class="quiet">{said(programme)}{certificate.organisation.map(|name| view! { " · "<bdi>{name}</bdi> })}</p>
                    })}
                </div>
                {outcomes}
                {facts}
                {notes}
                {signatories}
                <footer>
                    <div class="verify">
                        {where_to}
                        <p><span class="code">{certificate.code}</span></p>
                        {hash}
                    </div>
                    {drawing.map(|drawing| {
                        let modules = drawing.side;
                        view! {
                            <svg class="qr" role="img" aria-label=t!(words, "certificate-qr") viewBox=format!("-4 -4 {0} {0}", modules + 8)>
                                <path d=drawing.path></path>
                            </svg>
                        }
                    })}
                </footer>
            </div>
        </article>
    }
}

/// Label over the title.
fn of(words: Words, certificate: &CertificateView) -> String {
    if certificate.is_certification {
        t!(words, "document-certification")
    } else {
        t!(words, "document-course")
    }
}

/// Agency and country, as they were then.
pub fn place(words: Words, certificate: &CertificateView) -> impl IntoView + use<> {
    let agency = certificate.agency.clone();
    let country = certificate
        .country
        .as_deref()
        .map(|code| words.country(code));
    view! { <p><bdi>{agency}</bdi>{country.map(|country| view! { " · "<bdi>{country}</bdi> })}</p> }
}

/// The checksum, with places where it may be broken.
pub fn hash(words: Words, sha256: &str) -> impl IntoView + use<> {
    let (first, second) = sha256.split_at_checked(32).unwrap_or((sha256, ""));
    let (first, second) = (first.to_owned(), second.to_owned());
    view! {
        <p class="hash quiet">{t!(words, "certificate-hash")}" "<bdi dir="ltr">{first}<wbr/>{second}</bdi></p>
    }
}

/// What a holder learnt to do, as it was frozen.
pub fn outcomes(words: Words, certificate: &CertificateView) -> impl IntoView + use<> {
    let heading = if certificate.is_certification {
        t!(words, "document-outcomes-certification")
    } else {
        t!(words, "document-outcomes-completion")
    };
    certificate.outcomes.clone().map(|(locale, all)| {
        view! {
            <div class="outcomes">
                <p class="kicker">{heading}</p>
                <ul class="marks" lang=locale.code() dir=locale.direction().as_str()>
                    {all.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                </ul>
            </div>
        }
    })
}

/// Who stands for the programme, with a line to sign on.
fn signatories(certificate: &CertificateView) -> impl IntoView + use<> {
    let all = certificate.signatories.clone();
    (!all.is_empty()).then(|| {
        view! {
            <div class="signatories">
                {all.into_iter().map(|(name, role)| view! {
                    <p><bdi>{name}</bdi><br/><span class="quiet">{said(role)}</span></p>
                }).collect_view()}
            </div>
        }
    })
}

/// Who it was issued to and for what, for the public check.
pub fn holder(words: Words, certificate: &CertificateView) -> impl IntoView + use<> {
    let (name, site, code) = (
        certificate.holder.clone(),
        certificate.site.clone(),
        certificate.code.clone(),
    );
    let masked = certificate
        .is_masked
        .then(|| view! { <br/><span class="small quiet">{t!(words, "verify-masked")}</span> });
    let of = of(words, certificate);
    let programme = certificate.programme.clone().map(|programme| {
        let organisation = certificate.organisation.clone();
        view! {
            <div><dt>{t!(words, "certificate-programme")}</dt><dd>{said(programme)}{organisation.map(|name| view! { " · "<bdi>{name}</bdi> })}</dd></div>
        }
    });
    let title = certificate.title.clone();
    let place = place(words, certificate);
    view! {
        <dl class="pairs">
            <div><dt>{t!(words, "document-issued-to")}</dt><dd><strong><bdi>{name}</bdi></strong>{masked}</dd></div>
            <div><dt>{t!(words, "certificate-place")}</dt><dd>{place}</dd></div>
            <div><dt>{of}</dt><dd>{said(title)}</dd></div>
            {programme}
            <div><dt>{t!(words, "certificate-issuer")}</dt><dd><bdi>{site}</bdi></dd></div>
            <div><dt>{t!(words, "certificate-code")}</dt><dd><span class="code">{code}</span></dd></div>
        </dl>
    }
}
