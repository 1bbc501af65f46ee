//! What the template sets, worked out of the snapshot: words and names only, all of them data.

use super::shown::{Row, rows, versions};
use super::words::{Phrase, Said, Words, clean, in_sentence, name_in};
use super::{PdfError, Sheet};
use crate::qr::{Drawing, Restores, draw};
use base::{Direction, Locale};
use certification::snapshot::{Kind, Signatory, Snapshot};
use serde::Serialize;

/// The size of a module in print, millimetres: a telephone reads it from a hand's length.
const MODULE: f64 = 0.42;
/// Of a long code, whose side would not fit otherwise.
const SMALL_MODULE: f64 = 0.34;

/// The values of one certificate, as the template reads them.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Values {
    lang: &'static str,
    rtl: bool,
    /// How large everything is set: 1 is full size.
    pub scale: f64,
    title: String,
    code: String,
    issuer: Phrase,
    logo: Option<String>,
    kind: Said,
    specimen: Option<(Said, Said)>,
    issued_to: Said,
    holder: Phrase,
    place: Vec<Phrase>,
    subject: Said,
    subject_title: Said,
    programme: Option<Said>,
    outcomes: Option<(Said, Vec<Phrase>)>,
    shown: Said,
    rows: Vec<Row>,
    days: Vec<(Said, Said)>,
    replaces: Vec<Said>,
    confirmed: Vec<Said>,
    versions: Option<Phrase>,
    limits: Said,
    notes: Vec<Said>,
    signatories: Vec<(Phrase, Option<Said>)>,
    check: Check,
}

impl Values {
    /// Whether it may have room to spare: the completion of a course, as a rule.
    pub fn is_short(&self) -> bool {
        self.rows.len() <= 2 && self.signatories.is_empty()
    }
}

/// How it is checked.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Check {
    label: Said,
    how: Said,
    address: Option<String>,
    /// Whether the address is one that a reader may open.
    opens: bool,
    file: Said,
    online: Option<Code>,
    offline: Option<Code>,
}

/// A QR code: the file is laid beside the values.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Code {
    /// Side in millimetres, with the light border.
    side: f64,
    caption: Said,
    alt: String,
}

/// The values, and the drawings of the two codes.
pub struct Prepared {
    pub values: Values,
    pub online: Option<String>,
    pub offline: Option<String>,
}

pub fn prepare(sheet: &Sheet) -> Result<Prepared, PdfError> {
    let snapshot = sheet.snapshot;
    let words = Words::new(snapshot.template.languages, &snapshot.zone);
    let online = drawn(sheet.verify_address, Restores::Some)?;
    let offline = drawn(sheet.offline, Restores::Little)?;
    let check = check(sheet, &words, online.as_ref(), offline.as_ref());
    Ok(Prepared {
        values: values(sheet, &words, check),
        online: online.map(|drawing| drawing.svg),
        offline: offline.map(|drawing| drawing.svg),
    })
}

fn drawn(text: Option<&str>, restores: Restores) -> Result<Option<Drawing>, PdfError> {
    text.map(|text| draw(text, restores).ok_or(PdfError::Code(text.len())))
        .transpose()
}

fn values(sheet: &Sheet, words: &Words, check: Check) -> Values {
    let snapshot = sheet.snapshot;
    let (kind, subject, outcomes) = match snapshot.kind {
        Kind::Completion => (
            words.text("document-kind-completion"),
            words.text("document-course"),
            words.text("document-outcomes-completion"),
        ),
        Kind::Certification => (
            words.text("document-kind-certification"),
            words.text("document-certification"),
            words.text("document-outcomes-certification"),
        ),
    };
    let lines = words.frozen_lines(&snapshot.outcomes);
    let subject_title = words
        .frozen(&snapshot.title)
        .unwrap_or_else(|| words.each(|_| snapshot.code.clone()));
    let holder = Phrase::named(&snapshot.holder.name);
    let specimen = || {
        (
            words.text("document-specimen"),
            words.text("document-specimen-note"),
        )
    };
    Values {
        lang: words.first.code(),
        rtl: words.first.direction() == Direction::RightToLeft,
        scale: 1.0,
        title: file_title(words, &kind, &subject_title, &holder),
        code: clean(&snapshot.code),
        issuer: Phrase::named(&snapshot.issuer.name),
        logo: sheet.logo.map(|_| logo_alt(words, snapshot)),
        kind,
        specimen: sheet.sample.then(specimen),
        issued_to: words.text("document-issued-to"),
        holder,
        place: place(words, snapshot),
        subject,
        subject_title,
        programme: programme(words, snapshot),
        outcomes: (!lines.is_empty()).then_some((outcomes, lines)),
        shown: words.text("document-shown"),
        rows: rows(words, &snapshot.shown),
        days: days(words, snapshot),
        replaces: replaces(words, snapshot),
        confirmed: confirmed(words, snapshot),
        versions: versions(words, &snapshot.versions),
        limits: words.text("document-limits"),
        notes: snapshot
            .notes
            .iter()
            .map(|note| words.text(&format!("certificate-note-{}", note.word())))
            .collect(),
        signatories: snapshot
            .template
            .signatories
            .iter()
            .map(|one| signatory(words, one))
            .collect(),
        check,
    }
}

fn file_title(words: &Words, kind: &Said, title: &Said, holder: &Phrase) -> String {
    let kind = ("kind", kind.first.text.as_str().into());
    let title = ("title", title.first.text.as_str().into());
    let holder = ("holder", holder.text.as_str().into());
    let said = locales::text(words.first, "document-title", &[kind, title, holder]);
    // In metadata nothing is drawn: marks for breaks and directions would only be in the way.
    said.chars()
        .filter(|one| !matches!(one, '\u{200B}' | '\u{2068}' | '\u{2069}'))
        .collect()
}

/// Agency and country, as they were then.
fn place(words: &Words, snapshot: &Snapshot) -> Vec<Phrase> {
    let country = snapshot.holder.country.as_deref().map(|code| {
        let id = format!("country-{}", code.to_ascii_lowercase());
        let known = locales::has(words.first, &id);
        let first = |locale: Locale| {
            if known {
                locales::text(locale, &id, &[])
            } else {
                clean(code)
            }
        };
        words.each(first).first
    });
    [Some(Phrase::named(&snapshot.holder.agency)), country]
        .into_iter()
        .flatten()
        .filter(|phrase| !phrase.text.is_empty())
        .collect()
}

fn programme(words: &Words, snapshot: &Snapshot) -> Option<Said> {
    let organisation = snapshot
        .organisation
        .as_deref()
        .filter(|name| !clean(name).is_empty());
    let Some(programme) = &snapshot.programme else {
        return organisation.map(|name| words.each(|_| clean(name)));
    };
    Some(words.each(|locale| {
        let name = ("programme", in_sentence(programme, locale).into());
        match organisation {
            Some(owner) => {
                let owner = ("organisation", name_in(locale, owner).into());
                locales::text(locale, "document-programme-of", &[name, owner])
            }
            None => locales::text(locale, "document-programme", &[name]),
        }
    }))
}

fn days(words: &Words, snapshot: &Snapshot) -> Vec<(Said, Said)> {
    let (completed, issued) = (
        words.day(snapshot.completed_at),
        words.day(snapshot.issued_at),
    );
    let mut days = Vec::new();
    if completed != issued {
        days.push((words.text("document-completed"), completed));
    }
    days.push((words.text("document-issued"), issued));
    let last = snapshot
        .expires_on
        .map(|day| words.civil(day))
        .or_else(|| snapshot.valid_until.map(|at| words.day(at)))
        .or_else(|| (snapshot.kind == Kind::Certification).then(|| words.text("document-no-end")));
    days.extend(last.map(|last| (words.text("document-valid-until"), last)));
    let award = award(snapshot).map(|id| words.text(id));
    days.extend(award.map(|award| (words.text("document-award"), award)));
    days
}

/// Which award of a certification it is. A later cycle alone is no renewal: one before may have lapsed.
const fn award(snapshot: &Snapshot) -> Option<&'static str> {
    match (snapshot.cycle, &snapshot.renews) {
        (None, _) => None,
        (Some(_), Some(_)) => Some("document-award-renewal"),
        (Some(0 | 1), None) => Some("document-award-first"),
        (Some(_), None) => Some("document-award-again"),
    }
}

fn replaces(words: &Words, snapshot: &Snapshot) -> Vec<Said> {
    let corrects = snapshot.corrects.as_deref().map(|code| {
        words.each(|locale| {
            locales::text(locale, "document-corrects", &[("code", clean(code).into())])
        })
    });
    let renews = snapshot.renews.as_deref().map(|code| {
        words.each(|locale| {
            locales::text(locale, "document-renews", &[("code", clean(code).into())])
        })
    });
    corrects.into_iter().chain(renews).collect()
}

fn confirmed(words: &Words, snapshot: &Snapshot) -> Vec<Said> {
    let said = |one: &certification::snapshot::Confirmation| {
        words.each(|locale| {
            let name = ("name", name_in(locale, &one.name).into());
            let date = ("date", words.date(locale, one.at).into());
            locales::text(locale, "document-confirmed", &[name, date])
        })
    };
    snapshot.confirmed_by.iter().map(said).collect()
}

fn signatory(words: &Words, one: &Signatory) -> (Phrase, Option<Said>) {
    (Phrase::named(&one.name), words.frozen(&one.role))
}

fn logo_alt(words: &Words, snapshot: &Snapshot) -> String {
    let owner = snapshot
        .organisation
        .as_deref()
        .unwrap_or(&snapshot.issuer.name);
    let name = ("name", name_in(words.first, owner).into());
    locales::text(words.first, "document-mark-of", &[name])
}

fn check(
    sheet: &Sheet,
    words: &Words,
    online: Option<&Drawing>,
    offline: Option<&Drawing>,
) -> Check {
    let how = match sheet.verify_address {
        Some(_) => words.text("document-check-at"),
        None => words.each(|locale| {
            let site = ("site", name_in(locale, &sheet.snapshot.issuer.name).into());
            locales::text(locale, "document-check-site", &[site])
        }),
    };
    let opens = |address: &str| address.starts_with("https://") || address.starts_with("http://");
    Check {
        label: words.text("document-check"),
        how,
        address: sheet.verify_address.map(str::to_owned),
        opens: sheet.verify_address.is_some_and(opens),
        file: words.text("document-check-file"),
        online: online.map(|drawing| Code {
            side: side(drawing, MODULE),
            caption: words.text("document-qr-online"),
            alt: locales::text(words.first, "document-qr-online-alt", &[]),
        }),
        offline: offline.map(|drawing| Code {
            side: side(drawing, SMALL_MODULE),
            caption: words.text("document-qr-offline"),
            alt: locales::text(words.first, "document-qr-offline-alt", &[]),
        }),
    }
}

/// Never below two centimetres; and never above what the sheet has room for, however long the text.
fn side(drawing: &Drawing, module: f64) -> f64 {
    let modules = u32::try_from(drawing.side).unwrap_or(u32::MAX);
    (f64::from(modules) * module).clamp(20.0, 62.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_renews_another_is_a_renewal() {
        let said = |cycle, renews: Option<&str>| {
            let mut snapshot = crate::sample::snapshot();
            snapshot.cycle = cycle;
            snapshot.renews = renews.map(str::to_owned);
            award(&snapshot)
        };
        assert_eq!(said(None, None), None);
        assert_eq!(said(Some(1), None), Some("document-award-first"));
        let renewal = said(Some(2), Some("EEEE-FFFF-GGGG-HHHH"));
        assert_eq!(renewal, Some("document-award-renewal"));
        // The second time after the first had lapsed.
        assert_eq!(said(Some(2), None), Some("document-award-again"));
    }
}
