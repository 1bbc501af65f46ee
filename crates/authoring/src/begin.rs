//! The files a new course begins with: the least that the compiler takes.

use crate::settings::quoted;
use base::{Locale, Slug};
use toml::Value;

/// A course that is to come, with the module and the lesson that it cannot be without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCourse {
    /// The language that it is written in.
    pub language: Locale,
    pub title: String,
    pub summary: String,
    /// What one can do after it.
    pub outcome: String,
    pub module: (Slug, String),
    pub lesson: (Slug, String),
}

/// Minutes of the first lesson, and so of the course; the author writes how long it really takes.
const MINUTES: u32 = 5;

impl NewCourse {
    /// Paths and texts. Module and lesson say what the course says until somebody writes more.
    pub fn files(&self) -> Vec<(String, String)> {
        let language = Value::String(self.language.code().to_owned());
        let summary = quoted(&self.summary);
        let whole = |title: &str| {
            format!(
                "+++\ntitle = {}\nsummary = {summary}\noutcomes = [{}]\n+++\n",
                quoted(title),
                quoted(&self.outcome)
            )
        };
        let (module, lesson) = (&self.module, &self.lesson);
        let place = format!("01-{}", module.0);
        vec![
            (
                String::from("course.toml"),
                format!("source_language = {language}\nminutes = {MINUTES}\n"),
            ),
            (String::from("course.md"), whole(&self.title)),
            (
                format!("{place}/module.toml"),
                format!("languages = [{language}]\n"),
            ),
            (format!("{place}/module.md"), whole(&module.1)),
            (
                format!("{place}/01-{}.md", lesson.0),
                format!(
                    "+++\ntitle = {}\nsummary = {summary}\nminutes = {MINUTES}\n+++\n",
                    quoted(&lesson.1)
                ),
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::slug;
    use courseware::{Sources, compile_course};

    #[test]
    fn a_new_course_compiles_without_a_word() {
        for language in Locale::ALL {
            let new = NewCourse {
                language,
                title: String::from("A \"first\" \\ one"),
                summary: String::from("In one\nsentence."),
                outcome: String::from("begin"),
                module: (slug("m"), String::from("وحدة")),
                lesson: (slug("l"), String::from("L'été")),
            };
            let files = new.files().into_iter();
            let place =
                |(path, text): (String, String)| (format!("courses/c/{path}"), text.into_bytes());
            let (course, said) = compile_course(&Sources(files.map(place).collect()), &slug("c"));
            assert_eq!(said, [], "{language:?}");
            let course = course.unwrap();
            assert_eq!(course.source_language, language);
            assert_eq!(course.texts[&language].title, "A \"first\" \\ one");
            assert_eq!(course.texts[&language].summary, "In one sentence.");
            assert_eq!(course.modules[0].lessons[0].texts[&language].title, "L'été");
        }
    }
}
