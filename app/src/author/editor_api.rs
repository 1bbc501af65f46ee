//! What the script of the editor asks while somebody writes. Nothing here changes anything.

#![expect(
    clippy::too_many_arguments,
    reason = "what is asked of a text is told field by field"
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::learn::pages::{lesson_page, term_list};
#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::t;
#[cfg(feature = "ssr")]
use crate::visit::{Visit, Words};
#[cfg(feature = "ssr")]
use base::Locale;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Unsaved};
#[cfg(feature = "ssr")]
use views::account::Refused;
#[cfg(feature = "ssr")]
use views::studio_editor::{CandidateView, CheckedView, Group, RemarkView};

/// What is to be said of a text that is not saved, in the words of whoever reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextChecked {
    pub remarks: Vec<Remark>,
    /// How many there are, for those who do not see the list.
    pub summary: String,
    /// Errors in other files; empty when there are none.
    pub elsewhere: String,
    /// The lesson, or the terms of the glossary, as an officer would see them; none where they cannot be drawn.
    pub page: Option<String>,
    /// Which note of what officers did stands after which element of the page, where it was asked.
    pub notes: Option<Vec<(String, String)>>,
    /// Somebody saved this text meanwhile; empty when nobody did.
    pub newer: String,
    pub candidates: Vec<Candidate>,
}

/// A remark of the compiler; `start` and `end` count as the script does, in UTF-16 code units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    pub is_error: bool,
    pub start: usize,
    pub end: usize,
    pub line: usize,
    pub said: String,
    pub hint: String,
}

/// A word that can be completed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub group: String,
    pub word: String,
    pub said: String,
}

/// Checks a text that is not saved, and draws it in a language for an officer of a country.
#[server(prefix = "/do", endpoint = "check-text")]
pub async fn check_text(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] text: String,
    #[server(default)] seen: u32,
    #[server(default)] with_words: bool,
    #[server(default)] language: String,
    #[server(default)] country: String,
    #[server(default)] with_margin: bool,
) -> Result<Outcome<TextChecked>, AppError> {
    let visit = visit();
    let page = routes::edit_text(&course, &path);
    let locale = Locale::from_tag(&language).unwrap_or(visit.words.locale);
    let unsaved = Unsaved {
        course,
        path,
        text,
        seen,
        with_words,
        with_margin,
    };
    let country = (!country.is_empty()).then_some(country.as_str());
    match studio::check(&visit.context, &visit.actor, &unsaved, (locale, country)).await {
        Ok(view) => done(&page, told(&visit, locale, view)),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

#[cfg(feature = "ssr")]
fn told(visit: &Visit, locale: Locale, view: CheckedView) -> TextChecked {
    let words = visit.words;
    let errors = view.remarks.iter().filter(|one| one.is_error).count();
    let others = view.remarks.len() - errors;
    let terms = view.terms.map(|terms| drawn_terms(visit, locale, terms));
    let page = view
        .lesson
        .map(|lesson| drawn(visit, locale, *lesson))
        .or(terms);
    TextChecked {
        summary: t!(
            words,
            "studio-editor-found",
            errors = errors,
            others = others
        ),
        elsewhere: match view.elsewhere {
            0 => String::new(),
            count => t!(words, "studio-editor-elsewhere", count = count),
        },
        newer: view
            .newer
            .map(|(at, by)| newer(words, words.time(at), by))
            .unwrap_or_default(),
        remarks: view.remarks.iter().map(|one| remark(words, one)).collect(),
        candidates: view
            .candidates
            .into_iter()
            .map(|one| candidate(words, one))
            .collect(),
        page,
        notes: view.notes,
    }
}

#[cfg(feature = "ssr")]
fn newer(words: Words, at: String, by: Option<String>) -> String {
    match by {
        Some(by) => t!(words, "studio-editor-newer", at = at, name = by),
        None => t!(words, "studio-editor-newer-somebody", at = at),
    }
}

#[cfg(feature = "ssr")]
fn remark(words: Words, one: &RemarkView) -> Remark {
    Remark {
        is_error: one.is_error,
        start: one.start,
        end: one.end,
        line: one.line,
        said: words.message(&one.message),
        // That of a translation is for whoever has files: here it is saved part by part.
        hint: match (one.message.id.as_str(), &one.hint) {
            ("compile-stale-translation" | "compile-unstamped-translation", _) => {
                t!(words, "studio-problem-translation-hint")
            }
            (_, Some(hint)) => words.message(hint),
            (_, None) => String::new(),
        },
    }
}

#[cfg(feature = "ssr")]
fn candidate(words: Words, one: CandidateView) -> Candidate {
    let named = |prefix: &str| {
        let end = one.word.to_ascii_lowercase();
        words.text(&format!("{prefix}{end}"), &[])
    };
    let said = match one.group {
        Group::Kind => named("kind-"),
        Group::Competence => named("competence-"),
        Group::Persona => named("persona-"),
        Group::Label => named("label-"),
        Group::Callout | Group::Fence => named("studio-pattern-"),
        _ => one.said,
    };
    Candidate {
        group: one.group.as_str().to_owned(),
        word: one.word,
        said,
    }
}

/// The page of the lesson in a language, without what stands around it.
#[cfg(feature = "ssr")]
fn drawn(visit: &Visit, locale: Locale, lesson: views::learn::LessonView) -> String {
    let mut visit = visit.clone();
    visit.words.locale = locale;
    Owner::new().with(|| {
        provide_context(visit.clone());
        lesson_page(&visit, lesson, &Refused::default())
            .to_html()
            .replace("<!>", "")
    })
}

/// The terms of the glossary in a language.
#[cfg(feature = "ssr")]
fn drawn_terms(visit: &Visit, locale: Locale, terms: views::learn::GlossaryView) -> String {
    let mut words = visit.words;
    words.locale = locale;
    Owner::new().with(|| term_list(words, terms).to_html().replace("<!>", ""))
}
