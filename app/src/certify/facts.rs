//! What a certificate says was shown, when, by whom confirmed, in which versions. In the words of the PDF.

use super::document::said;
use crate::t;
use crate::visit::Words;
use base::Timestamp;
use leptos::prelude::*;
use views::certify::{CertificateView, ShownView, VersionView};

/// One pair of a list of facts.
fn pair(label: String, value: impl IntoView) -> impl IntoView {
    view! { <div><dt>{label}</dt><dd>{value}</dd></div> }
}

/// What was shown, when, in which version, with which score.
pub fn facts(words: Words, certificate: &CertificateView) -> impl IntoView + use<> {
    let shown = certificate.shown.clone();
    let (completed, issued) = (
        words.date(certificate.completed_at),
        words.date(certificate.issued_at),
    );
    let issued_apart = (completed != issued).then_some(issued);
    let expires = match &certificate.expires_on {
        Some(day) => words.day(day),
        None => t!(words, "document-no-end"),
    };
    // A later cycle alone is no renewal: the one before may have lapsed.
    let later = certificate.cycle.filter(|cycle| *cycle > 1);
    let award = later.map(|_| match certificate.renews {
        Some(_) => t!(words, "document-award-renewal"),
        None => t!(words, "document-award-again"),
    });
    let confirmed = certificate.confirmed_by.clone();
    let versions = versions(words, certificate.versions.clone());
    view! {
        <dl class="pairs">
            {shown.into_iter().map(|one| fact(words, one)).collect_view()}
            {pair(t!(words, "document-completed"), completed)}
            {issued_apart.map(|issued| pair(t!(words, "document-issued"), issued))}
            {pair(t!(words, "document-valid-until"), expires)}
            {award.map(|said| pair(t!(words, "document-award"), said))}
            {confirmed.into_iter().map(|(name, at)| {
                let said = t!(words, "document-confirmed", name = name, date = words.date(at));
                pair(t!(words, "certificate-confirmed"), said)
            }).collect_view()}
            {versions}
        </dl>
    }
}

fn versions(words: Words, all: Vec<VersionView>) -> Option<impl IntoView> {
    (!all.is_empty()).then(|| {
        let list = all
            .into_iter()
            .map(|one| {
                let id = format!("document-version-{}", one.what);
                let args = [("name", one.name.into()), ("version", one.version.into())];
                view! { <li>{words.text(&id, &args)}</li> }
            })
            .collect_view();
        pair(
            t!(words, "certificate-versions"),
            view! { <ul class="plain">{list}</ul> },
        )
    })
}

/// One thing that was shown: what it is, its particulars, and the day.
fn fact(words: Words, shown: ShownView) -> AnyView {
    let (label, title, particulars, at): (String, AnyView, String, Timestamp) = match shown {
        ShownView::Course {
            title,
            version,
            lessons,
            minutes,
            at,
        } => (
            t!(words, "document-shown-course"),
            said(title).into_any(),
            t!(
                words,
                "document-course-said",
                lessons = lessons,
                minutes = minutes,
                version = version
            ),
            at,
        ),
        ShownView::Assessment {
            title,
            percent,
            needed,
            questions,
            attempt,
            at,
        } => (
            t!(words, "document-shown-assessment"),
            said(title).into_any(),
            t!(
                words,
                "document-assessment-said",
                percent = percent,
                needed = needed,
                questions = questions,
                attempt = attempt
            ),
            at,
        ),
        ShownView::Interview {
            case,
            case_version,
            recommended,
            recommended_needed,
            suggestive,
            confirmed_by,
            at,
        } => (
            t!(words, "document-shown-interview"),
            t!(words, "document-interview-title", case = case).into_any(),
            t!(
                words,
                "document-interview-said",
                recommended = recommended,
                needed = recommended_needed,
                suggestive = suggestive,
                version = case_version,
                name = confirmed_by
            ),
            at,
        ),
        ShownView::Observation {
            rubric,
            assessor,
            at,
        } => (
            t!(words, "document-shown-observation"),
            said(rubric).into_any(),
            t!(words, "document-observation-said", name = assessor),
            at,
        ),
        ShownView::Attendance {
            minutes,
            sessions,
            at,
        } => (
            t!(words, "document-shown-attendance"),
            t!(words, "document-attendance-title", sessions = sessions).into_any(),
            t!(words, "document-attendance-said", minutes = minutes),
            at,
        ),
        ShownView::Waiver {
            requirement,
            reason,
            proposed_by,
            confirmed_by,
            at,
        } => (
            t!(words, "document-shown-waiver"),
            said(requirement).into_any(),
            t!(
                words,
                "document-waiver-said",
                reason = reason,
                proposed = proposed_by,
                confirmed = confirmed_by
            ),
            at,
        ),
    };
    let day = words.date(at);
    pair(
        label,
        view! { {title}" · "{day}<br/><span class="small">{particulars}</span> },
    )
    .into_any()
}

/// What must be read with it.
pub fn notes(words: Words, certificate: &CertificateView) -> impl IntoView + use<> {
    let notes = certificate.notes.clone();
    notes
        .into_iter()
        .map(|note| {
            let text = words.text(&format!("certificate-note-{note}"), &[]);
            view! { <p class="limits">{text}</p> }
        })
        .collect_view()
}
