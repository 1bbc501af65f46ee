//! The PDF as others read it.

mod file;
mod sample;

use super::*;
use base::Locale;
use certification::snapshot::Note;
use file::File;
use std::io::Write as _;
use std::process::{Command, Stdio};
use typst::layout::{Frame, FrameItem, Point};

const LOGO: &[u8] = include_bytes!("logo.png");
const CREDENTIAL: &[u8] = br#"{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"x"}"#;

/// Each language first, alone and beside each other one.
fn pairs() -> Vec<(Locale, Option<Locale>)> {
    let seconds = |first| {
        let others = Locale::ALL.into_iter().filter(move |other| *other != first);
        others
            .map(Some)
            .chain([None])
            .map(move |second| (first, second))
    };
    Locale::ALL.into_iter().flat_map(seconds).collect()
}

fn sheet(snapshot: &Snapshot) -> Sheet<'_> {
    Sheet {
        snapshot,
        logo: None,
        verify_address: Some(sample::ADDRESS),
        offline: Some(sample::OFFLINE),
        credential: CREDENTIAL,
        sample: false,
    }
}

fn set(snapshot: &Snapshot) -> File {
    File::read(&certificate(&sheet(snapshot)).unwrap())
}

/// Sets a sheet, which typst refuses to write when it breaks a rule of the two standards.
fn pages_of(sheet: &Sheet) -> usize {
    let document = lay_out(sheet).unwrap();
    typst_pdf::pdf(&document, &options(sheet.snapshot).unwrap()).unwrap();
    document.pages().len()
}

#[test]
fn completions_meet_the_standards_on_one_page_in_every_pair() {
    for pair in pairs() {
        let snapshot = sample::completion(pair);
        assert_eq!(pages_of(&sheet(&snapshot)), 1, "{pair:?}");
    }
}

#[test]
fn certifications_meet_the_standards_on_one_page_in_every_language() {
    for pair in [
        (Locale::En, Some(Locale::Ar)),
        (Locale::Fr, Some(Locale::Es)),
        (Locale::Es, Some(Locale::Fr)),
        (Locale::Ar, Some(Locale::En)),
    ] {
        let snapshot = sample::certification(pair);
        let sheet = Sheet {
            logo: Some(LOGO),
            ..sheet(&snapshot)
        };
        assert_eq!(pages_of(&sheet), 1, "{pair:?}");
    }
}

#[test]
fn what_is_long_flows_on_and_stays_within_the_frame() {
    for pair in [
        (Locale::Es, Some(Locale::En)),
        (Locale::Ar, Some(Locale::Fr)),
    ] {
        let mut snapshot = sample::long(pair);
        snapshot.holder.name.push_str(&" W".repeat(3));
        snapshot.holder.name.push_str(&"W".repeat(120));
        snapshot.holder.agency = "Ministry".repeat(30);
        let document = lay_out(&sheet(&snapshot)).unwrap();
        assert!((2..=4).contains(&document.pages().len()), "{pair:?}");
        for page in document.pages() {
            within(&page.frame, Point::zero(), &mut |left, right, bottom| {
                // The frame is drawn 9 mm from the edges of 210 by 297 mm.
                assert!(
                    left > 9.0 && right < 201.0 && bottom < 288.0,
                    "{left} {right} {bottom}"
                );
            });
        }
    }
}

/// Tells of each run of text where it begins, ends and stands, in millimetres.
fn within(frame: &Frame, at: Point, tell: &mut impl FnMut(f64, f64, f64)) {
    for (place, item) in frame.items() {
        let start = at + *place;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                within(&group.frame, start + moved, tell);
            }
            FrameItem::Text(text) => {
                let end = start.x + text.width();
                tell(start.x.to_mm(), end.to_mm(), start.y.to_mm());
            }
            _ => {}
        }
    }
}

#[test]
fn the_file_says_what_it_is() {
    let file = set(&sample::certification((Locale::Ar, Some(Locale::En))));
    // ISO 19005-3, 6.6.4 and ISO 14289-1, 5: how a file names the standards it follows.
    let metadata = file.metadata();
    for fact in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "شهادة برنامج",
        "أمينة بن صالح",
        "2026-11-24T14:32:05",
    ] {
        assert!(metadata.contains(fact), "{fact} in {metadata}");
    }
    for fact in [
        "/Lang(ar)",
        "/Marked true",
        "/DisplayDocTitle true",
        "/Direction/R2L",
        "/S/H1",
        "/S/H2",
        "/S/P/",
    ] {
        assert!(file.has(fact), "{fact}");
    }
    // Six capitals and a plus before a font's name: only the letters that are used (ISO 32000-1, 9.6.4).
    let names: Vec<&str> = file
        .plain
        .split("/FontName/")
        .skip(1)
        .filter_map(|rest| rest.split(['/', '>', ' ', '\n']).next())
        .collect();
    assert_eq!(names.len(), 4, "{names:?}");
    for name in names {
        let (tag, _) = name.split_once('+').expect(name);
        assert!(
            tag.len() == 6 && tag.bytes().all(|one| one.is_ascii_uppercase()),
            "{name}"
        );
    }
}

#[test]
fn the_credential_is_attached_unchanged() {
    let file = set(&sample::completion((Locale::Fr, None)));
    assert!(file.has("/AFRelationship/Data"));
    assert!(file.has("(credential.json)"));
    assert!(file.has("/application#2Fjson") || file.has("/application#2fjson"));
    let attached = file.streams.iter().filter(|one| *one == CREDENTIAL).count();
    assert_eq!(attached, 1);
}

#[test]
fn the_same_sheet_is_the_same_bytes() {
    let snapshot = sample::completion((Locale::Es, Some(Locale::Ar)));
    let first = certificate(&sheet(&snapshot)).unwrap();
    let mut other = snapshot.clone();
    other.holder.name = String::from("Somebody Else");
    assert_ne!(certificate(&sheet(&other)).unwrap(), first);
    typst::comemo::evict(0);
    assert_eq!(certificate(&sheet(&snapshot)).unwrap(), first);
}

#[test]
fn what_people_typed_is_never_markup() {
    let mut snapshot = sample::certification((Locale::En, Some(Locale::Ar)));
    let words = r#"#panic() *_$ ]} "\" `x` <a> @b // #read("/etc/passwd")"#;
    snapshot.holder.name = words.to_owned();
    snapshot.holder.agency = words.to_owned();
    snapshot.title = sample::texts(words, words, words, words);
    snapshot.template.signatories[0].name = words.to_owned();
    snapshot.outcomes = vec![(Locale::En, vec![words.to_owned()])];
    let pdf = certificate(&sheet(&snapshot)).unwrap();
    let title = r#"#panic() *_$ ]} "\" `x` &lt;a> @b // #read("/etc/passwd")"#;
    let metadata = File::read(&pdf)
        .metadata()
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    assert!(metadata.contains(title), "{metadata}");
    if let Some(text) = text_of(&pdf) {
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn names_codes_and_statements_can_be_read_out_of_it() {
    let english = sample::certification((Locale::En, Some(Locale::Ar)));
    let arabic = sample::certification((Locale::Ar, Some(Locale::En)));
    let (Some(english), Some(arabic)) = (
        text_of(&certificate(&sheet(&english)).unwrap()),
        text_of(&certificate(&sheet(&arabic)).unwrap()),
    ) else {
        return;
    };
    for words in [
        "Amina Ben Salah",
        sample::CODE,
        sample::ADDRESS,
        "Tunisia",
        "30 November 2028",
        "Practice-room proficiency. It does not authorise independent interviewing; supervised practice and national accreditation are required.",
        "Pilot: not yet calibrated against real interviews.",
        "Recommended questions: 74 % (needed: 60 %). Suggestive questions: 2 %.",
    ] {
        assert!(english.contains(words), "{words} in {english}");
    }
    for words in [
        "أمينة بن صالح",
        "يوسف المنصوري",
        sample::CODE,
        "Programme certificate",
    ] {
        assert!(arabic.contains(words), "{words} in {arabic}");
    }
}

/// The text as poppler reads it, lines joined and marks of direction left out; `None`, said aloud, where poppler is not installed.
fn text_of(pdf: &[u8]) -> Option<String> {
    let started = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else {
        eprintln!("not checked: pdftotext (poppler-utils) is not on PATH");
        return None;
    };
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let shown: String = text
        .chars()
        .filter(|one| !matches!(u32::from(*one), 0x2060 | 0x200B | 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069))
        .collect();
    let words: Vec<&str> = shown.split_whitespace().collect();
    Some(words.join(" "))
}

#[test]
fn what_cannot_be_printed_is_said() {
    let mut snapshot = sample::completion((Locale::En, None));
    let broken = Sheet {
        logo: Some(&LOGO[..200]),
        ..sheet(&snapshot)
    };
    assert!(matches!(certificate(&broken), Err(PdfError::Logo(_))));
    let long = "A".repeat(5000);
    let too_long = Sheet {
        offline: Some(&long),
        ..sheet(&snapshot)
    };
    assert!(matches!(certificate(&too_long), Err(PdfError::Code(5000))));
    snapshot.holder.name = String::from("Abebe አበበ");
    match certificate(&sheet(&snapshot)) {
        Err(PdfError::Characters(letters)) => assert_eq!(letters, "አበ"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_least_that_a_certificate_can_hold_is_enough() {
    let mut snapshot = sample::completion((Locale::Fr, Some(Locale::Fr)));
    snapshot.title.clear();
    snapshot.outcomes.clear();
    snapshot.shown.clear();
    snapshot.notes.clear();
    snapshot.holder.agency.clear();
    snapshot.holder.country = None;
    snapshot.zone = String::from("Atlantis/Capital");
    let bare = Sheet {
        verify_address: None,
        offline: None,
        sample: true,
        ..sheet(&snapshot)
    };
    assert_eq!(pages_of(&bare), 1);
}

#[test]
fn limits_are_said_in_these_words() {
    let said = |note: Note| {
        locales::text(
            Locale::En,
            &format!("certificate-note-{}", note.word()),
            &[],
        )
    };
    assert_eq!(
        said(Note::PracticeRoomOnly),
        "Practice-room proficiency. It does not authorise independent interviewing; supervised practice and national accreditation are required."
    );
    assert_eq!(
        said(Note::NotCalibrated),
        "Pilot: not yet calibrated against real interviews."
    );
}
