//! A module: its settings, its words, its lessons, its quiz.

use crate::bank;
use crate::counted;
use crate::file::File;
use crate::head::{self, Of};
use crate::index::Index;
use crate::layout::ModuleFiles;
use crate::lesson;
use crate::model::{Module, ModuleText, Quiz, Slot};
use crate::problem::{MISSING_FILE, QUIZ_TOO_SMALL, QUIZ_UNUSED, TEXT_NOT_SHOWN};
use crate::question::Found;
use crate::room::Room;
use crate::rules::{self, AssessedSource, ModuleRules, QuizRules};
use crate::translation;
use base::{Locale, Span};
use std::collections::BTreeMap;

/// Compiles a module.
pub(crate) fn read(
    files: &ModuleFiles,
    settings: Option<File>,
    room: &Room,
    index: &Index,
    found: &mut Found,
) -> (Module, ModuleRules) {
    let rules = settings
        .map(|file| rules::module(file, room.source))
        .unwrap_or_default();
    let promised: Vec<Locale> = rules.languages.iter().map(|(locale, _)| *locale).collect();
    let lessons = files
        .lessons
        .iter()
        .filter_map(|one| lesson::read(one, &promised, room, index, found))
        .collect();
    let quiz_texts = room.texts(&files.quiz, room.source);
    let bank = bank::quiz(&quiz_texts, &promised, room, index, found);
    let module = Module {
        slug: files.slug.clone(),
        languages: promised,
        texts: texts(files, room),
        lessons,
        quiz: quiz(files, rules.quiz.as_ref(), bank, room, found),
        scenarios: rules
            .scenarios
            .iter()
            .map(|one| one.value.clone())
            .collect(),
        assessed: rules.assessed.as_ref().map(AssessedSource::rules),
        interviews: rules
            .interviews
            .iter()
            .map(|one| one.value.clone())
            .collect(),
    };
    if let Some(promise) = files.settings {
        let lessons = files.lessons.iter().map(|lesson| &lesson.texts);
        for paths in [&files.module, &files.quiz].into_iter().chain(lessons) {
            room.promised(paths, &rules.languages, promise);
            room.unpromised(paths, &rules.languages);
        }
    }
    (module, rules)
}

fn texts(files: &ModuleFiles, room: &Room) -> BTreeMap<Locale, ModuleText> {
    let documents = room.texts(&files.module, room.source);
    let Some(source) = documents.get(&room.source) else {
        return BTreeMap::new();
    };
    let head = head::read(source, Of::Whole, None);
    let mut texts = BTreeMap::new();
    for (locale, document) in &documents {
        if let Some(node) = document.nodes.first() {
            let line = document.file.first_line(node.span);
            document.file.report(&TEXT_NOT_SHOWN, line, Vec::new());
        }
        let is_source = *locale == room.source;
        let words = match &head {
            Some(head) if is_source => Some(head.clone()),
            Some(source) => head::read(document, Of::Whole, Some(source)),
            None => None,
        };
        if !is_source {
            let ids = source.section_ids();
            let marks = translation::marks(source, &source.units(&ids));
            translation::is_stale(document, &marks, &document.units(&ids));
        }
        if let Some(words) = words {
            let text = ModuleText {
                title: words.title,
                summary: words.summary,
                outcomes: words.outcomes,
                content_note: words.note,
            };
            texts.insert(*locale, text);
        }
    }
    texts
}

fn quiz(
    files: &ModuleFiles,
    rules: Option<&QuizRules>,
    bank: Vec<quiz::Question>,
    room: &Room,
    found: &Found,
) -> Option<Quiz> {
    let written = files.quiz.get(&None);
    let Some(rules) = rules else {
        if let Some(path) = written {
            room.notes
                .add(&QUIZ_UNUSED, path, Span::new(0, 0), Vec::new());
        }
        return None;
    };
    let settings = files.settings?;
    if written.is_none() {
        let path = format!("{}/quiz.md", files.folder);
        room.notes.add(
            &MISSING_FILE,
            &path,
            Span::new(0, 0),
            vec![("name", "quiz.md".into())],
        );
    } else if bank.len() < rules.questions {
        let args = vec![
            ("wanted", rules.questions.into()),
            ("found", bank.len().into()),
        ];
        room.notes.add(&QUIZ_TOO_SMALL, settings, rules.span, args);
    }
    counted::check(&bank, rules.conduct.behaviour, found, room.notes);
    counted::ids(&bank, found, room.notes);
    let slot = Slot::Draw {
        bank: files.slug.clone(),
        count: rules.questions,
        competence: None,
        difficulty: None,
    };
    Some(Quiz {
        rules: rules.conduct.asking(vec![slot]),
        bank,
    })
}
