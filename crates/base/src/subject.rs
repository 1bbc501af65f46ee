//! What a draft edits: a course, a scenario, an interview case or the glossary, each named by one word.

use crate::id::InvalidId;
use crate::locale::Locale;
use crate::slug::Slug;

/// Which sort of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectKind {
    Course,
    Scenario,
    Interview,
    /// There is one, and all courses have it.
    Glossary,
}

impl SubjectKind {
    /// The word in the audit log and at the end of catalogue ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Scenario => "scenario",
            Self::Interview => "interview",
            Self::Glossary => "glossary",
        }
    }
}

/// The word of the one glossary. A course may be called `glossary`.
pub const GLOSSARY: &str = "glossary.terms";

/// A course by its slug (`recognising-trafficking`), a scenario (`scenario.station-uncle`), a case (`interview.fishing-boat`) or the glossary
/// ([`GLOSSARY`]). A point is never in a slug, so none is taken for another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    kind: SubjectKind,
    name: Slug,
    word: String,
}

impl Subject {
    pub fn new(kind: SubjectKind, name: Slug) -> Self {
        let word = match kind {
            SubjectKind::Course => name.to_string(),
            SubjectKind::Scenario | SubjectKind::Interview | SubjectKind::Glossary => {
                format!("{}.{name}", kind.as_str())
            }
        };
        Self { kind, name, word }
    }

    pub fn scenario(name: Slug) -> Self {
        Self::new(SubjectKind::Scenario, name)
    }

    pub fn interview(name: Slug) -> Self {
        Self::new(SubjectKind::Interview, name)
    }

    /// The subject of a word, or `None` when it names none.
    pub fn parse(word: &str) -> Option<Self> {
        let (kind, name) = match word.split_once('.') {
            None => (SubjectKind::Course, word),
            Some(("scenario", name)) => (SubjectKind::Scenario, name),
            Some(("interview", name)) => (SubjectKind::Interview, name),
            Some(("glossary", name @ "terms")) => (SubjectKind::Glossary, name),
            Some(_) => return None,
        };
        Some(Self::new(kind, Slug::parse(name)?))
    }

    pub const fn kind(&self) -> SubjectKind {
        self.kind
    }

    /// The address of the course, the scenario or the case among its like; of the glossary `terms`.
    pub const fn name(&self) -> &Slug {
        &self.name
    }

    /// The whole word.
    pub fn as_str(&self) -> &str {
        &self.word
    }

    pub fn is_course(&self) -> bool {
        self.kind == SubjectKind::Course
    }

    /// Where a file of it stands in the content folder. Scenarios and cases share a folder, and their files begin with their names; the
    /// glossary stands beside all folders.
    pub fn place(&self, path: &str) -> String {
        match self.kind {
            SubjectKind::Course => format!("courses/{}/{path}", self.name),
            SubjectKind::Scenario => format!("scenarios/{path}"),
            SubjectKind::Interview => format!("interviews/{path}"),
            SubjectKind::Glossary => path.to_owned(),
        }
    }

    /// Whether a file by this path in its folder can be one of it: of a scenario its text, the translations of it and pictures that begin
    /// with its name, of a case and of the glossary its text and translations.
    pub fn owns(&self, path: &str) -> bool {
        let rest = |path: &str, mark: char| {
            let rest = path.strip_prefix(self.name.as_str());
            rest.is_some_and(|rest| rest.starts_with(mark) && !rest.contains('/'))
        };
        match self.kind {
            SubjectKind::Course => true,
            SubjectKind::Scenario => {
                let picture = path.strip_prefix("media/");
                rest(path, '.') || picture.is_some_and(|name| rest(name, '-'))
            }
            SubjectKind::Interview => rest(path, '.'),
            SubjectKind::Glossary => is_glossary(path),
        }
    }
}

/// `glossary.md`, and `glossary.fr.md` in a language that the program knows.
fn is_glossary(path: &str) -> bool {
    let rest = path.strip_prefix("glossary");
    let language = rest.and_then(|rest| rest.strip_suffix(".md"));
    match language {
        Some("") => true,
        Some(tag) => tag
            .strip_prefix('.')
            .is_some_and(|tag| tag.parse::<Locale>().is_ok()),
        None => false,
    }
}

impl From<Slug> for Subject {
    fn from(course: Slug) -> Self {
        Self::new(SubjectKind::Course, course)
    }
}

impl From<&Slug> for Subject {
    fn from(course: &Slug) -> Self {
        course.clone().into()
    }
}

impl From<&Self> for Subject {
    fn from(subject: &Self) -> Self {
        subject.clone()
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.word)
    }
}

impl std::str::FromStr for Subject {
    type Err = InvalidId;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::parse(word).ok_or(InvalidId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_names_one_sort_of_thing() {
        let cases = [
            ("a-course", Some((SubjectKind::Course, "a-course"))),
            ("scenario.door", Some((SubjectKind::Scenario, "door"))),
            ("interview.quay", Some((SubjectKind::Interview, "quay"))),
            // A course may be called like a sort.
            ("scenario", Some((SubjectKind::Course, "scenario"))),
            ("glossary.terms", Some((SubjectKind::Glossary, "terms"))),
            ("glossary", Some((SubjectKind::Course, "glossary"))),
            ("glossary.other", None),
            ("sealed.quay", None),
            ("scenario.", None),
            ("scenario.a.b", None),
            ("scenario.../x", None),
            ("", None),
        ];
        for (word, expected) in cases {
            let subject = Subject::parse(word);
            let found = subject
                .as_ref()
                .map(|one| (one.kind(), one.name().as_str()));
            assert_eq!(found, expected, "{word}");
            assert_eq!(
                subject.map(|one| one.to_string()),
                expected.map(|_| word.to_owned())
            );
        }
    }

    #[test]
    fn files_stand_where_the_compiler_looks_for_them() {
        let place = |word: &str, path: &str| Subject::parse(word).map(|one| one.place(path));
        assert_eq!(
            place("a", "01-b/c.md").as_deref(),
            Some("courses/a/01-b/c.md")
        );
        assert_eq!(
            place("scenario.d", "d.md").as_deref(),
            Some("scenarios/d.md")
        );
        assert_eq!(
            place("interview.q", "q.fr.md").as_deref(),
            Some("interviews/q.fr.md")
        );
        assert_eq!(
            place(GLOSSARY, "glossary.md").as_deref(),
            Some("glossary.md")
        );
    }

    #[test]
    fn a_scenario_has_no_file_of_another() {
        let owns = |word: &str, path: &str| Subject::parse(word).is_some_and(|one| one.owns(path));
        for path in ["door.md", "door.fr.md", "media/door-hall.svg"] {
            assert!(owns("scenario.door", path), "{path}");
        }
        for path in [
            "doors.md",
            "other.md",
            "media/hall.svg",
            "media/door-a/b.svg",
            "door.x/y.md",
        ] {
            assert!(!owns("scenario.door", path), "{path}");
        }
        assert!(owns("interview.quay", "quay.ar.md"));
        assert!(!owns("interview.quay", "media/quay-a.svg"));
        assert!(owns("door", "media/anything.svg"));
        for (path, is_own) in [
            ("glossary.md", true),
            ("glossary.ar.md", true),
            ("glossary.xx.md", false),
            ("glossary.md.md", false),
            ("glossaryfr.md", false),
            ("a/glossary.md", false),
            ("course.md", false),
        ] {
            assert_eq!(owns(GLOSSARY, path), is_own, "{path}");
        }
    }
}
