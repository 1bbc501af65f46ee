//! The files of one course while it is compiled.

use crate::document::Document;
use crate::file::File;
use crate::layout::{Layout, Paths};
use crate::problem::{
    BAD_FILE_NAME, MISSING_TRANSLATION, Notes, TRANSLATION_WITHOUT_SOURCE, UNPROMISED_TRANSLATION,
};
use crate::sources::Sources;
use base::{Locale, Span};
use std::collections::BTreeMap;

/// A text in its languages.
pub(crate) type Texts<'d, 'a> = BTreeMap<Locale, &'d Document<'a>>;

/// Every Markdown file of the course, read once.
pub(crate) struct Room<'a> {
    pub layout: Layout<'a>,
    pub documents: BTreeMap<&'a str, Document<'a>>,
    pub source: Locale,
    pub notes: &'a Notes,
}

impl<'a> Room<'a> {
    pub fn new(sources: &'a Sources, layout: Layout<'a>, source: Locale, notes: &'a Notes) -> Self {
        let mut paths: Vec<&'a str> = Vec::new();
        let tops = [
            &layout.course,
            &layout.sources,
            &layout.glossary,
            &layout.misconceptions,
        ];
        paths.extend(
            tops.into_iter()
                .chain(layout.banks.values())
                .flat_map(|texts| texts.values()),
        );
        for module in &layout.modules {
            let lessons = module.lessons.iter().map(|lesson| &lesson.texts);
            let texts = [&module.module, &module.quiz].into_iter().chain(lessons);
            paths.extend(texts.flat_map(|texts| texts.values()));
        }
        let documents = paths
            .into_iter()
            .filter_map(|path| {
                let bytes = sources.0.get(path)?;
                Some((path, Document::read(File::read(path, bytes, notes)?)))
            })
            .collect();
        Self {
            layout,
            documents,
            source,
            notes,
        }
    }

    /// A text in its languages; a translation needs a source, and the source has no ending.
    pub fn texts<'d>(&'d self, paths: &Paths<'a>, plain: Locale) -> Texts<'d, 'a> {
        let mut texts = Texts::new();
        for (language, path) in paths {
            let start = Span::new(0, 0);
            if *language == Some(plain) {
                let name = path.rsplit('/').next().unwrap_or(path);
                self.notes
                    .add(&BAD_FILE_NAME, path, start, vec![("name", name.into())]);
                continue;
            }
            if !paths.contains_key(&None) {
                let source = path.replacen(&format!(".{}.md", language.unwrap_or(plain)), ".md", 1);
                let args = vec![("source", source.into())];
                self.notes
                    .add(&TRANSLATION_WITHOUT_SOURCE, path, start, args);
            }
            if let Some(document) = self.documents.get(path) {
                texts.insert(language.unwrap_or(plain), document);
            }
        }
        texts
    }

    /// Holds what a module promises against the files there are.
    pub fn promised(&self, paths: &Paths, languages: &[(Locale, Span)], promise: &str) {
        let Some(source) = paths.get(&None) else {
            return;
        };
        for (locale, span) in languages
            .iter()
            .filter(|(locale, _)| *locale != self.source)
        {
            if !paths.contains_key(&Some(*locale)) {
                let stem = source.strip_suffix(".md").unwrap_or(source);
                let file = format!("{stem}.{locale}.md");
                let args = vec![("language", locale.code().into()), ("file", file.into())];
                self.notes.add(&MISSING_TRANSLATION, promise, *span, args);
            }
        }
    }

    /// Says of translations that no module promises that they are not asked for.
    pub fn unpromised(&self, paths: &Paths, languages: &[(Locale, Span)]) {
        for (language, path) in paths {
            let Some(language) = language.filter(|one| *one != self.source) else {
                continue;
            };
            if !languages.iter().any(|(one, _)| *one == language) {
                let args = vec![("language", language.code().into())];
                self.notes
                    .add(&UNPROMISED_TRANSLATION, path, Span::new(0, 0), args);
            }
        }
    }
}
