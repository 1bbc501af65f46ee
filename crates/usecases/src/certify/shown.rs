//! From what was frozen to what a page shows, in the reader's language where the certificate has it.

use super::issue::sha256;
use super::snapshot;
use crate::UseCaseError;
use base::{Locale, Timestamp};
use certification::Snapshot;
use certification::register::Event;
use certification::snapshot::{Shown, Texts, Versioned, in_language};
use store::certificate::Certificate;
use store::db::Connection;
use views::Phrase;
use views::certify::{
    CertificateRow, CertificateStanding, CertificateView, ShownView, VersionView,
};

/// Who looks: the holder and the staff of the programme read the whole name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Insider,
    Public,
}

/// A certificate as a page shows it.
pub(super) async fn view(
    conn: &mut Connection,
    certificate: &Certificate,
    reader: Reader,
    locale: Locale,
    now: Timestamp,
) -> Result<CertificateView, UseCaseError> {
    let snapshot = snapshot::read(&certificate.snapshot)?;
    let events = store::certificate::list_events(conn, certificate.id).await?;
    let begun = events.iter().find(|one| one.kind != Event::Revoked.word());
    let register_place = match begun {
        Some(event) => store::register::find_entry(conn, event.id)
            .await?
            .map(|entry| entry.place),
        None => None,
    };
    let (standing, renewed_by) = standing(conn, certificate, &snapshot, now).await?;
    let title = phrase(&snapshot.title, locale);
    let second_title = in_language(&snapshot.title, Locale::En)
        .filter(|(second, _)| *second != title.locale)
        .map(text);
    Ok(CertificateView {
        code: certificate.code.clone(),
        is_certification: certificate.cycle.is_some(),
        site: snapshot.issuer.name.clone(),
        holder: match reader {
            Reader::Insider => snapshot.holder.name.clone(),
            Reader::Public => snapshot.holder.public_name(),
        },
        is_masked: snapshot.holder.masked,
        agency: snapshot.holder.agency.clone(),
        country: snapshot.holder.country.clone(),
        title,
        second_title,
        programme: snapshot
            .programme
            .as_ref()
            .map(|texts| phrase(texts, locale)),
        organisation: snapshot.organisation.clone(),
        outcomes: in_language(&snapshot.outcomes, locale)
            .filter(|(_, all)| !all.is_empty())
            .cloned(),
        shown: snapshot
            .shown
            .iter()
            .map(|one| shown(one, locale))
            .collect(),
        versions: snapshot
            .versions
            .iter()
            .map(|one| VersionView {
                what: versioned(one.what).to_owned(),
                name: one.name.clone(),
                version: one.version.clone(),
            })
            .collect(),
        notes: snapshot
            .notes
            .iter()
            .map(|note| note.word().to_owned())
            .collect(),
        cycle: snapshot.cycle,
        completed_at: snapshot.completed_at,
        issued_at: snapshot.issued_at,
        expires_on: snapshot.expires_on.map(|day| day.to_string()),
        confirmed_by: snapshot
            .confirmed_by
            .iter()
            .map(|one| (one.name.clone(), one.at))
            .collect(),
        signatories: snapshot
            .template
            .signatories
            .iter()
            .map(|one| (one.name.clone(), phrase(&one.role, locale)))
            .collect(),
        sha256: certificate.snapshot_sha256.clone(),
        intact: sha256(&certificate.snapshot) == certificate.snapshot_sha256,
        standing,
        corrects: snapshot.corrects.clone(),
        renews: snapshot.renews.clone(),
        renewed_by,
        register_place,
        verify_path: format!("/verify/{}", certificate.code),
    })
}

/// A certificate as lists show it.
pub(super) async fn row(
    conn: &mut Connection,
    certificate: &Certificate,
    locale: Locale,
    now: Timestamp,
) -> Result<CertificateRow, UseCaseError> {
    let snapshot = snapshot::read(&certificate.snapshot)?;
    let (standing, renewed_by) = standing(conn, certificate, &snapshot, now).await?;
    Ok(CertificateRow {
        code: certificate.code.clone(),
        is_certification: certificate.cycle.is_some(),
        title: phrase(&snapshot.title, locale),
        issued_at: certificate.issued_at,
        expires_on: snapshot.expires_on.map(|day| day.to_string()),
        standing,
        renewed_by,
        renewal: None,
    })
}

/// What it is worth now, and which certificate renewed it. Revoked says more than corrected, and that more than expired.
pub(super) async fn standing(
    conn: &mut Connection,
    certificate: &Certificate,
    snapshot: &Snapshot,
    now: Timestamp,
) -> Result<(CertificateStanding, Option<(String, Timestamp)>), UseCaseError> {
    let events = store::certificate::list_events(conn, certificate.id).await?;
    let successors = store::certificate::list_successors(conn, certificate.id).await?;
    let of = |event: Event| {
        successors
            .iter()
            .find(|(kind, ..)| kind == event.word())
            .map(|(_, code, at)| (code.clone(), *at))
    };
    let revoked = events.iter().find(|one| one.kind == Event::Revoked.word());
    let standing = if let Some(event) = revoked {
        CertificateStanding::Revoked {
            reason: event.reason.clone(),
            at: event.at,
        }
    } else if let Some((by, at)) = of(Event::Corrected) {
        CertificateStanding::Corrected { by, at }
    } else if snapshot.valid_until.is_some_and(|until| now >= until) {
        CertificateStanding::Expired
    } else {
        CertificateStanding::Valid
    };
    Ok((standing, of(Event::Renewed)))
}

fn text((locale, text): &(Locale, String)) -> Phrase {
    Phrase {
        locale: *locale,
        text: text.clone(),
    }
}

/// The text in this language, else in one there is; empty where there is none at all.
pub(crate) fn phrase(texts: &Texts, locale: Locale) -> Phrase {
    in_language(texts, locale).map_or_else(
        || Phrase {
            locale,
            text: String::new(),
        },
        text,
    )
}

const fn versioned(what: Versioned) -> &'static str {
    match what {
        Versioned::Course => "course",
        Versioned::Case => "case",
        Versioned::Requirements => "requirements",
        Versioned::InterviewModel => "interview-model",
        Versioned::Coder => "coder",
    }
}

fn shown(one: &Shown, locale: Locale) -> ShownView {
    match one {
        Shown::Course {
            title,
            version,
            lessons,
            minutes,
            at,
            ..
        } => ShownView::Course {
            title: phrase(title, locale),
            version: version.clone(),
            lessons: *lessons,
            minutes: *minutes,
            at: *at,
        },
        Shown::Assessment {
            title,
            percent,
            needed,
            questions,
            attempt,
            at,
            ..
        } => ShownView::Assessment {
            title: phrase(title, locale),
            percent: *percent,
            needed: *needed,
            questions: *questions,
            attempt: *attempt,
            at: *at,
        },
        Shown::Interview {
            case,
            case_version,
            recommended,
            recommended_needed,
            suggestive,
            confirmed_by,
            at,
        } => ShownView::Interview {
            case: case.clone(),
            case_version: case_version.clone(),
            recommended: *recommended,
            recommended_needed: *recommended_needed,
            suggestive: *suggestive,
            confirmed_by: confirmed_by.clone(),
            at: *at,
        },
        Shown::Observation {
            rubric,
            assessor,
            at,
        } => ShownView::Observation {
            rubric: phrase(rubric, locale),
            assessor: assessor.clone(),
            at: *at,
        },
        Shown::Attendance {
            minutes,
            sessions,
            at,
        } => ShownView::Attendance {
            minutes: *minutes,
            sessions: *sessions,
            at: *at,
        },
        Shown::Waiver {
            requirement,
            reason,
            proposed_by,
            confirmed_by,
            at,
        } => ShownView::Waiver {
            requirement: phrase(requirement, locale),
            reason: reason.clone(),
            proposed_by: proposed_by.clone(),
            confirmed_by: confirmed_by.clone(),
            at: *at,
        },
    }
}
