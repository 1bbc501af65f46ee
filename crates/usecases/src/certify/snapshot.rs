//! Reading what was frozen, in every form that was ever written.

use crate::UseCaseError;
use base::{Locale, Timestamp};
use certification::snapshot::{
    Holder, Issuer, Kind, Note, Shown, Snapshot, Template, Version, Versioned,
};
use serde::Deserialize;

/// Form 1: completions of courses, before there were programmes.
#[derive(Deserialize)]
struct First {
    form: u32,
    code: String,
    site: String,
    holder: String,
    agency: String,
    country: Option<String>,
    course: String,
    course_titles: Vec<(Locale, String)>,
    outcomes: Vec<(Locale, Vec<String>)>,
    course_minutes: u32,
    course_version: String,
    completed_at: Timestamp,
    issued_at: Timestamp,
    assessment: Option<FirstAssessment>,
    lessons: u32,
}

#[derive(Deserialize)]
struct FirstAssessment {
    percent: u32,
    pass_percent: u32,
    questions: u32,
    attempt: u32,
    passed_at: Timestamp,
}

#[derive(Deserialize)]
struct Form {
    form: u32,
}

/// What a certificate says, from its stored text.
pub(crate) fn read(text: &str) -> Result<Snapshot, UseCaseError> {
    let Form { form } = serde_json::from_str(text)?;
    if form == 1 {
        Ok(from_first(serde_json::from_str(text)?))
    } else {
        Ok(serde_json::from_str(text)?)
    }
}

fn from_first(first: First) -> Snapshot {
    let mut shown = vec![Shown::Course {
        course: first.course.clone(),
        title: first.course_titles.clone(),
        version: first.course_version.clone(),
        lessons: first.lessons,
        minutes: first.course_minutes,
        at: first.completed_at,
    }];
    shown.extend(first.assessment.map(|one| Shown::Assessment {
        course: first.course.clone(),
        title: first.course_titles.clone(),
        percent: one.percent,
        needed: one.pass_percent,
        questions: one.questions,
        attempt: one.attempt,
        at: one.passed_at,
    }));
    Snapshot {
        form: first.form,
        kind: Kind::Completion,
        code: first.code,
        issuer: Issuer {
            name: first.site,
            address: None,
        },
        holder: Holder {
            name: first.holder,
            agency: first.agency,
            country: first.country,
            masked: false,
        },
        title: first.course_titles,
        programme: None,
        organisation: None,
        outcomes: first.outcomes,
        shown,
        versions: vec![Version {
            what: Versioned::Course,
            name: first.course,
            version: first.course_version,
        }],
        notes: vec![Note::CompletionOnly],
        cycle: None,
        completed_at: first.completed_at,
        issued_at: first.issued_at,
        expires_on: None,
        valid_until: None,
        zone: String::from("UTC"),
        confirmed_by: Vec::new(),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// As the version of 25 November 2026 wrote it.
    const WRITTEN: &str = r#"{"form":1,"code":"7K3M-9QXA-0011-2345","site":"Audire","holder":"Nadia Karim","agency":"Harbour District Police",
        "country":"IE","course":"tiny","course_titles":[["en","Tiny"],["ar","صغير"]],"outcomes":[["en",["Listen."]]],"course_minutes":20,
        "course_version":"0123456789ab","completed_at":1000,"issued_at":2000,
        "assessment":{"percent":85,"pass_percent":80,"questions":20,"attempt":2,"passed_at":900},"lessons":3}"#
        .trim_ascii();

    #[test]
    fn the_first_form_is_read_as_what_it_said() {
        let snapshot = read(WRITTEN).unwrap();
        assert_eq!(
            (snapshot.form, snapshot.kind, snapshot.code.as_str()),
            (1, Kind::Completion, "7K3M-9QXA-0011-2345")
        );
        assert_eq!(snapshot.holder.public_name(), "Nadia Karim");
        assert_eq!(snapshot.title[1].1, "صغير");
        assert_eq!(snapshot.shown.len(), 2);
        assert!(matches!(
            snapshot.shown[1],
            Shown::Assessment { percent: 85, needed: 80, questions: 20, attempt: 2, at, .. } if at == Timestamp::from_millis(900)
        ));
        assert_eq!(snapshot.notes, [Note::CompletionOnly]);
        assert_eq!(snapshot.expires_on, None);
    }

    #[test]
    fn what_is_written_now_is_read_again() {
        let snapshot = read(WRITTEN).unwrap();
        let now = Snapshot {
            form: certification::snapshot::FORM,
            ..snapshot
        };
        let text = serde_json::to_string(&now).unwrap();
        assert_eq!(read(&text).unwrap(), now);
        assert!(read("{}").is_err());
    }
}
