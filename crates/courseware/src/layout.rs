//! Which file of a course folder is what.

use crate::problem::{
    BAD_FILE_NAME, BAD_FOLDER_NAME, DUPLICATE_ADDRESS, DUPLICATE_NUMBER, MISSING_FILE, NO_LESSONS,
    NO_MODULES, Notes, Problem, UNEXPECTED_FILE, UNKNOWN_LANGUAGE,
};
use crate::sources::Sources;
use base::{Locale, Slug, Span};
use std::collections::BTreeMap;

/// A text in its languages: the path of each. `None` is the source language.
pub(crate) type Paths<'a> = BTreeMap<Option<Locale>, &'a str>;

/// A course folder.
#[derive(Debug, Default)]
pub(crate) struct Layout<'a> {
    pub settings: Option<&'a str>,
    pub course: Paths<'a>,
    pub sources: Paths<'a>,
    pub glossary: Paths<'a>,
    pub misconceptions: Paths<'a>,
    pub modules: Vec<ModuleFiles<'a>>,
    pub banks: BTreeMap<Slug, Paths<'a>>,
    pub media: BTreeMap<&'a str, &'a str>,
}

/// A module folder.
#[derive(Debug)]
pub(crate) struct ModuleFiles<'a> {
    pub slug: Slug,
    pub folder: String,
    pub settings: Option<&'a str>,
    pub module: Paths<'a>,
    pub quiz: Paths<'a>,
    pub lessons: Vec<LessonFiles<'a>>,
    number: u32,
}

/// A lesson in its languages.
#[derive(Debug)]
pub(crate) struct LessonFiles<'a> {
    pub slug: Slug,
    pub texts: Paths<'a>,
    number: u32,
}

/// Finds what a course consists of; speaks of names only.
pub(crate) fn find<'a>(sources: &'a Sources, course: &Slug, notes: &Notes) -> Layout<'a> {
    let root = format!("courses/{course}/");
    let mut layout = Layout::default();
    let mut folders: BTreeMap<&str, Vec<(&str, &'a str)>> = BTreeMap::new();
    for path in sources.0.keys() {
        if layout.glossary_file(path, notes) {
            continue;
        }
        let Some(inside) = path.strip_prefix(&root) else {
            continue;
        };
        if inside.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        match inside.split_once('/') {
            Some((folder, name)) => folders.entry(folder).or_default().push((name, path)),
            None => layout.top_file(inside, path, notes),
        }
    }
    for (folder, files) in folders {
        match folder {
            "media" => {
                for (name, path) in files {
                    layout.media.insert(name, path);
                }
            }
            "assessment" => {
                for (name, path) in files {
                    layout.bank_file(name, path, notes);
                }
            }
            _ => layout.modules.extend(module(&root, folder, files, notes)),
        }
    }
    layout.modules.sort_by_key(|module| module.number);
    let names: Vec<_> = layout
        .modules
        .iter()
        .map(|one| (one.number, &one.slug, one.folder.as_str()))
        .collect();
    repeated(&names, notes);
    if layout.settings.is_none() {
        missing(&format!("{root}course.toml"), notes);
    }
    if !layout.course.contains_key(&None) {
        missing(&format!("{root}course.md"), notes);
    }
    if layout.modules.is_empty() {
        say(&NO_MODULES, &format!("{root}course.toml"), "", notes);
    }
    layout
}

/// Finds what the glossary consists of, where it stands alone.
pub(crate) fn of_glossary<'a>(sources: &'a Sources, notes: &Notes) -> Layout<'a> {
    let mut layout = Layout::default();
    for path in sources.0.keys() {
        layout.glossary_file(path, notes);
    }
    if !layout.glossary.contains_key(&None) {
        missing("glossary.md", notes);
    }
    layout
}

impl<'a> Layout<'a> {
    /// Takes a file of the glossary; true for all that stands beside the folders.
    fn glossary_file(&mut self, path: &'a str, notes: &Notes) -> bool {
        let stands_beside = !path.contains('/');
        if stands_beside && let Some(("glossary", language)) = markdown_name(path, path, notes) {
            self.glossary.insert(language, path);
        }
        stands_beside
    }

    fn top_file(&mut self, name: &str, path: &'a str, notes: &Notes) {
        if name == "course.toml" {
            self.settings = Some(path);
            return;
        }
        match markdown_name(name, path, notes) {
            Some(("course", language)) => _ = self.course.insert(language, path),
            Some(("sources", language)) => _ = self.sources.insert(language, path),
            Some(("misconceptions", language)) => {
                self.misconceptions.insert(language, path);
            }
            Some(_) => say(&BAD_FILE_NAME, path, name, notes),
            None => {}
        }
    }

    fn bank_file(&mut self, name: &str, path: &'a str, notes: &Notes) {
        let Some((stem, language)) = markdown_name(name, path, notes) else {
            return;
        };
        match Slug::parse(stem) {
            Some(slug) => _ = self.banks.entry(slug).or_default().insert(language, path),
            None => say(&BAD_FILE_NAME, path, name, notes),
        }
    }
}

fn module<'a>(
    root: &str,
    folder: &str,
    files: Vec<(&str, &'a str)>,
    notes: &Notes,
) -> Option<ModuleFiles<'a>> {
    let path = format!("{root}{folder}");
    let Some((number, slug)) = numbered(folder) else {
        say(&BAD_FOLDER_NAME, &path, folder, notes);
        return None;
    };
    let mut module = ModuleFiles {
        slug,
        folder: path,
        settings: None,
        module: Paths::new(),
        quiz: Paths::new(),
        lessons: Vec::new(),
        number,
    };
    let mut lessons: BTreeMap<(u32, Slug), Paths<'a>> = BTreeMap::new();
    for (name, path) in files {
        if name == "module.toml" {
            module.settings = Some(path);
            continue;
        }
        match markdown_name(name, path, notes) {
            Some(("module", language)) => _ = module.module.insert(language, path),
            Some(("quiz", language)) => _ = module.quiz.insert(language, path),
            Some((stem, language)) => match numbered(stem) {
                Some(key) => _ = lessons.entry(key).or_default().insert(language, path),
                None => say(&BAD_FILE_NAME, path, name, notes),
            },
            None => {}
        }
    }
    for ((number, slug), texts) in lessons {
        module.lessons.push(LessonFiles {
            slug,
            texts,
            number,
        });
    }
    let names: Vec<_> = module
        .lessons
        .iter()
        .filter_map(|one| Some((one.number, &one.slug, *one.texts.values().next()?)))
        .collect();
    repeated(&names, notes);
    if module.settings.is_none() {
        missing(&format!("{}/module.toml", module.folder), notes);
    }
    if !module.module.contains_key(&None) {
        missing(&format!("{}/module.md", module.folder), notes);
    }
    if module.lessons.is_empty() {
        say(
            &NO_LESSONS,
            &format!("{}/module.toml", module.folder),
            folder,
            notes,
        );
    }
    Some(module)
}

/// `01-three-elements` as number and address; two digits or more.
pub(crate) fn numbered(name: &str) -> Option<(u32, Slug)> {
    let (number, rest) = name.split_once('-')?;
    let fits = (2..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| fits)?, Slug::parse(rest)?))
}

/// `name.md` and `name.fr.md` as name and language.
fn markdown_name<'n>(
    name: &'n str,
    path: &str,
    notes: &Notes,
) -> Option<(&'n str, Option<Locale>)> {
    let Some(stem) = name.strip_suffix(".md") else {
        if path.contains('/') {
            say(&UNEXPECTED_FILE, path, name, notes);
        }
        return None;
    };
    let Some((stem, language)) = stem.split_once('.') else {
        return Some((stem, None));
    };
    let locale = language.parse().ok();
    if locale.is_none() {
        let args = vec![("language", language.into())];
        notes.add(&UNKNOWN_LANGUAGE, path, Span::new(0, 0), args);
    }
    locale.map(|locale| (stem, Some(locale)))
}

/// Two folders or files with one number, or with one address.
fn repeated(names: &[(u32, &Slug, &str)], notes: &Notes) {
    for (place, (number, slug, path)) in names.iter().enumerate() {
        let earlier = &names[..place];
        if let Some((_, _, other)) = earlier.iter().find(|(one, ..)| one == number) {
            let args = vec![("number", (*number).into()), ("other", (*other).into())];
            notes.add(&DUPLICATE_NUMBER, path, Span::new(0, 0), args);
        }
        if let Some((_, _, other)) = earlier.iter().find(|(_, one, _)| one == slug) {
            let args = vec![
                ("address", slug.as_str().into()),
                ("other", (*other).into()),
            ];
            notes.add(&DUPLICATE_ADDRESS, path, Span::new(0, 0), args);
        }
    }
}

fn missing(path: &str, notes: &Notes) {
    let name = path.rsplit('/').next().unwrap_or(path);
    say(&MISSING_FILE, path, name, notes);
}

fn say(problem: &Problem, path: &str, name: &str, notes: &Notes) {
    notes.add(problem, path, Span::new(0, 0), vec![("name", name.into())]);
}
