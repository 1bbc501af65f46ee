//! A certificate to try things with: of nobody who exists. Used by tests and by `examples/sample.rs`.

use crate::keys::{SigningKey, Site};
use base::{Locale, Timestamp};
use certification::Snapshot;
use certification::snapshot::{
    Confirmation, FORM, Holder, Issuer, Kind, Note, Shown, Template, Version, Versioned,
};

/// 2026-05-03T09:00:00Z.
const ISSUED: i64 = 1_777_798_800_000;

pub fn key() -> SigningKey {
    SigningKey::from_random([1; 32].into())
}

pub fn site() -> Site {
    Site::parse("https://training.example").unwrap_or_else(|_| Site::without_address())
}

pub fn snapshot() -> Snapshot {
    let at = |hours: i64| Timestamp::from_millis(ISSUED).plus_seconds(hours * 3600);
    let text = |text: &str| vec![(Locale::En, text.to_owned())];
    Snapshot {
        form: FORM,
        kind: Kind::Certification,
        code: String::from("7K3M-9QXA-0011-2345"),
        issuer: Issuer {
            name: String::from("Example Training Centre"),
            address: Some(String::from("https://training.example")),
        },
        holder: Holder {
            name: String::from("Amina Ben-Salah"),
            agency: String::from("Example Inspectorate"),
            country: Some(String::from("TN")),
            masked: false,
        },
        title: text("Interviewing people who may have been trafficked"),
        programme: Some(text("Interviewers 2026")),
        organisation: Some(String::from("Example Inspectorate")),
        outcomes: vec![(
            Locale::En,
            vec![
                String::from("ask open questions"),
                String::from("plan for safety"),
            ],
        )],
        shown: vec![
            Shown::Course {
                course: String::from("foundations"),
                title: text("Foundations"),
                version: String::from("2026.1"),
                lessons: 24,
                minutes: 600,
                at: at(-300),
            },
            Shown::Assessment {
                course: String::from("foundations"),
                title: text("Final assessment"),
                percent: 86,
                needed: 80,
                questions: 40,
                attempt: 1,
                at: at(-290),
            },
            Shown::Interview {
                case: String::from("harbour"),
                case_version: String::from("3"),
                recommended: 71,
                recommended_needed: 60,
                suggestive: 2,
                confirmed_by: String::from("Lucía Ortega"),
                at: at(-200),
            },
            Shown::Observation {
                rubric: text("Observed practice"),
                assessor: String::from("Jean Dupont"),
                at: at(-100),
            },
            Shown::Attendance {
                minutes: 960,
                sessions: 4,
                at: at(-90),
            },
            Shown::Waiver {
                requirement: text("Workshop on trauma"),
                reason: String::from("taught it"),
                proposed_by: String::from("Lucía Ortega"),
                confirmed_by: String::from("Jean Dupont"),
                at: at(-80),
            },
        ],
        versions: vec![
            Version {
                what: Versioned::Requirements,
                name: String::from("interviewer"),
                version: String::from("2"),
            },
            Version {
                what: Versioned::Coder,
                name: String::new(),
                version: String::from("1.4"),
            },
        ],
        notes: vec![Note::PracticeRoomOnly, Note::NotCalibrated],
        cycle: Some(1),
        completed_at: at(-80),
        issued_at: at(0),
        expires_on: Some(jiff::civil::date(2028, 5, 3)),
        // The end of that day in Tunis (UTC+1): 2028-05-03T23:00:00Z.
        valid_until: Some(Timestamp::from_millis(1_841_007_600_000)),
        zone: String::from("Africa/Tunis"),
        confirmed_by: vec![Confirmation {
            name: String::from("Lucía Ortega"),
            at: at(-1),
        }],
        template: Template {
            number: 0,
            signatories: Vec::new(),
            logo: None,
            languages: (Locale::En, None),
        },
        corrects: None,
        renews: None,
    }
}
