//! Words that an author need not remember: what a text of this course may link to, and what may stand in its settings.

use super::work::place;
use authoring::outline::{LessonEntry, Outline};
use base::{Competence, Label, Locale, Persona, Subject, SubjectKind};
use courseware::{Sources, places};
use quiz::Kind;
use std::collections::BTreeMap;
use views::studio_editor::{CandidateView, Group};

const NOTE: [&str; 4] = ["[content_note]", "themes", "without", "leave"];
const OF_LESSONS: [&str; 3] = ["title", "summary", "minutes"];
const OF_WHOLES: [&str; 3] = ["title", "summary", "outcomes"];
const OF_BANKS: [&str; 3] = ["title", "summary", "imported"];
const OF_COURSES: [&str; 20] = [
    "source_language",
    "minutes",
    "[assessment]",
    "pass_percent",
    "attempts",
    "draw",
    "slots",
    "question",
    "bank",
    "wait_hours",
    "behaviour",
    "certainty",
    "review",
    "competence",
    "difficulty",
    "version",
    "[drills.",
    "questions",
    "[certificate]",
    "enabled",
];
const OF_MODULES: [&str; 12] = [
    "languages",
    "scenarios",
    "interviews",
    "[quiz]",
    "questions",
    "pass_percent",
    "attempts",
    "wait_hours",
    "minutes",
    "behaviour",
    "certainty",
    "review",
];
const OF_SCENARIOS: [&str; 9] = [
    "title",
    "summary",
    "course",
    "minutes",
    "start",
    "languages",
    "[state]",
    "[person.",
    "[objective.",
];
const OF_CASES: [&str; 14] = [
    "title",
    "summary",
    "course",
    "minutes",
    "profile",
    "use",
    "[person]",
    "[need.",
    "[safety]",
    "[interpreter]",
    "[companion]",
    "[present.",
    "[trap.",
    "[step.",
];
const CALLOUTS: [&str; 4] = ["LAW", "CAUTION", "EXAMPLE", "REMEMBER"];

/// What can be completed in a file.
pub(super) fn candidates(
    sources: &Sources,
    course: &Subject,
    outline: &Outline,
    path: &str,
) -> Vec<CandidateView> {
    let mut all = lessons(sources, course, outline);
    let language = path
        .strip_suffix(".md")
        .and_then(|stem| Locale::from_tag(stem.rsplit_once('.')?.1));
    all.extend(entries(sources, "glossary", language, Group::Term, "term:"));
    let errors = place(course, "misconceptions");
    all.extend(entries(
        sources,
        &errors,
        language,
        Group::Misconception,
        "",
    ));
    all.extend(cited(sources, &place(course, "sources.md")));
    let folder = place(course, "media/");
    let pictures = sources.0.keys().filter_map(|one| one.strip_prefix(&folder));
    all.extend(pictures.map(|name| bare(Group::Picture, &format!("media/{name}"))));
    let (keys, fences) = known(course, path);
    all.extend(keys.iter().map(|key| bare(Group::Key, key)));
    let settings = settings(fences);
    all.extend(settings.iter().map(|key| bare(Group::Setting, key)));
    all.extend(fences.iter().map(|word| bare(Group::Fence, word)));
    all.extend(Kind::ALL.iter().map(|one| bare(Group::Kind, one.as_str())));
    all.extend(
        Competence::ALL
            .iter()
            .map(|one| bare(Group::Competence, one.as_str())),
    );
    all.extend(
        Persona::ALL
            .iter()
            .map(|one| bare(Group::Persona, one.as_str())),
    );
    all.extend(
        Label::ALL
            .iter()
            .map(|one| bare(Group::Label, one.as_str())),
    );
    all.extend(CALLOUTS.map(|word| bare(Group::Callout, word)));
    all
}

fn bare(group: Group, word: &str) -> CandidateView {
    CandidateView {
        group,
        word: word.to_owned(),
        said: String::new(),
    }
}

/// What the settings of a file know, and the words of its fences.
fn known(subject: &Subject, path: &str) -> (Vec<&'static str>, &'static [&'static str]) {
    match subject.kind() {
        SubjectKind::Course => (keys(path), &["question", "local"]),
        SubjectKind::Scenario => (
            [OF_SCENARIOS.as_slice(), &NOTE].concat(),
            &["action", "event", "when", "say", "ending"],
        ),
        SubjectKind::Interview => (
            [OF_CASES.as_slice(), &NOTE].concat(),
            &["detail", "fact", "replies", "utterance"],
        ),
        SubjectKind::Glossary => (Vec::new(), &[]),
    }
}

/// What the settings of blocks with these words know, each once; of questions, whatever their kind.
fn settings(fences: &[&str]) -> Vec<&'static str> {
    let mut all = Vec::new();
    for word in fences {
        for kind in Kind::ALL {
            for key in places::settings(word, Some(kind)) {
                if !all.contains(&key) {
                    all.push(key);
                }
            }
        }
    }
    all
}

/// The keys that the settings of a file of a course know.
fn keys(path: &str) -> Vec<&'static str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_translated = name.matches('.').count() > 1;
    let is_toml = name.strip_suffix(".toml").is_some();
    match name.split('.').next().unwrap_or(name) {
        "course" if is_toml => OF_COURSES.to_vec(),
        "module" if is_toml => OF_MODULES.to_vec(),
        "course" | "module" => [OF_WHOLES.as_slice(), &NOTE].concat(),
        "quiz" | "sources" | "misconceptions" => Vec::new(),
        _ if path.starts_with("assessment/") && is_translated => OF_BANKS[..2].to_vec(),
        _ if path.starts_with("assessment/") => OF_BANKS.to_vec(),
        _ if is_translated => [&OF_LESSONS[..2], &NOTE].concat(),
        _ => [OF_LESSONS.as_slice(), &NOTE].concat(),
    }
}

/// Every lesson and its sections, as a link names them.
fn lessons(sources: &Sources, course: &Subject, outline: &Outline) -> Vec<CandidateView> {
    let mut all = Vec::new();
    for module in &outline.modules {
        for lesson in &module.lessons {
            let to = format!("lesson:{}/{}", module.name.slug, lesson.name.slug);
            all.extend(sections(sources, course, lesson, &to));
        }
    }
    all
}

fn sections(
    sources: &Sources,
    course: &Subject,
    lesson: &LessonEntry,
    to: &str,
) -> Vec<CandidateView> {
    let title = lesson.titles.get(&None).cloned().unwrap_or_default();
    let mut all = vec![CandidateView {
        group: Group::Lesson,
        word: to.to_owned(),
        said: title,
    }];
    let Some(path) = lesson.texts.get(&None) else {
        return all;
    };
    let path = place(course, path);
    let parts = headed(sources, &path).into_iter();
    all.extend(
        parts
            .filter(|(id, _)| id != "top")
            .map(|(id, said)| CandidateView {
                group: Group::Lesson,
                word: format!("{to}#{id}"),
                said,
            }),
    );
    all
}

/// Entries of a list such as the glossary, in the words of a language where it has them.
fn entries(
    sources: &Sources,
    stem: &str,
    language: Option<Locale>,
    group: Group,
    before: &str,
) -> Vec<CandidateView> {
    let mut all: BTreeMap<String, String> =
        headed(sources, &format!("{stem}.md")).into_iter().collect();
    if let Some(language) = language {
        for (id, said) in headed(sources, &format!("{stem}.{language}.md")) {
            all.entry(id).and_modify(|words| *words = said);
        }
    }
    all.remove("top");
    all.into_iter()
        .map(|(id, said)| CandidateView {
            group,
            word: format!("{before}{id}"),
            said,
        })
        .collect()
}

/// The parts of a file, each with its heading.
fn headed(sources: &Sources, path: &str) -> Vec<(String, String)> {
    let text = sources
        .0
        .get(path)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let (Some(text), Some(parts)) = (text, places::parts(sources, path)) else {
        return Vec::new();
    };
    let heading = |span: base::Span| {
        let line = text
            .get(span.start..span.end)
            .and_then(|part| part.lines().next())
            .unwrap_or_default();
        let words = line.trim_start_matches('#');
        let words = words.rsplit_once("{#").map_or(words, |(words, _)| words);
        words.trim().to_owned()
    };
    parts
        .into_iter()
        .map(|part| (part.id, heading(part.span)))
        .collect()
}

/// What `sources.md` defines: `[^id]: where it is written`.
fn cited(sources: &Sources, path: &str) -> Vec<CandidateView> {
    let text = sources
        .0
        .get(path)
        .and_then(|bytes| std::str::from_utf8(bytes).ok())
        .unwrap_or_default();
    text.lines()
        .filter_map(|line| line.strip_prefix("[^")?.split_once("]:"))
        .map(|(id, said)| CandidateView {
            group: Group::Source,
            word: id.to_owned(),
            said: said.trim().chars().take(80).collect(),
        })
        .collect()
}
