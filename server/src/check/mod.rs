//! `audire check`: what is wrong with the files of courses, scenarios and interviews, where, and what to do.

mod json;
pub(crate) mod target;
mod text;

use base::{Diagnostic, Severity};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;
use target::Target;
use usecases::author::{self, Sources};
use usecases::{Actor, Clock as _, SystemClock};

/// How problems are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people; in colour on a terminal.
    Text { colour: bool },
    /// One array, for programs.
    Json,
}

/// A problem with the file it is in, for the eyes of whoever called.
struct Remark<'a> {
    /// As one would open it from here.
    path: String,
    /// The file, where it is a text that can be shown.
    text: Option<std::borrow::Cow<'a, str>>,
    diagnostic: Diagnostic,
}

/// Checks content folders, or courses and files inside of one. With `stamp`, translations below the
/// paths first get the present state of their source written into them. The exit status: 0 nothing is
/// wrong, 1 there is an error, 2 a path cannot be read.
pub fn run(paths: &[PathBuf], format: Format, stamp: bool, out: &mut dyn Write) -> i32 {
    match check(paths, format, stamp, out) {
        Ok(errors) => i32::from(errors > 0),
        Err(words) => {
            eprintln!("{words}");
            2
        }
    }
}

fn check(
    paths: &[PathBuf],
    format: Format,
    stamp: bool,
    out: &mut dyn Write,
) -> Result<usize, String> {
    let mut remarks = String::new();
    let (mut errors, mut warnings) = (0, 0);
    let (mut courses, mut scenarios, mut interviews) = (0, 0, 0);
    let mut objects = Vec::new();
    for target in target::find(paths)? {
        let mut sources = target.read()?;
        if stamp && stamp_all(&target, &sources, &mut remarks)? {
            sources = target.read()?;
        }
        let report = author::check(&Actor::Operator, &sources, SystemClock.now())
            .map_err(|error| error.to_string())?;
        courses += report.courses;
        scenarios += report.scenarios;
        interviews += report.interviews;
        for diagnostic in report
            .diagnostics
            .into_iter()
            .filter(|one| target.holds(&one.path))
        {
            match diagnostic.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
            let remark = remark(&target, &sources, diagnostic);
            match format {
                Format::Text { colour } => remarks.push_str(&text::show(&remark, colour)),
                Format::Json => objects.push(json::object(&remark)),
            }
        }
    }
    let written = match format {
        Format::Json => writeln!(out, "{}", serde_json::Value::Array(objects)),
        Format::Text { .. } => {
            let _ = writeln!(
                remarks,
                "{}",
                text::summary((courses, scenarios, interviews), errors, warnings)
            );
            out.write_all(remarks.as_bytes())
        }
    };
    match written {
        // Whoever reads may stop reading, as `head` does.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("Cannot write: {error}."))
        }
        _ => Ok(errors),
    }
}

fn remark<'a>(target: &Target, sources: &'a Sources, diagnostic: Diagnostic) -> Remark<'a> {
    Remark {
        path: target.display(&diagnostic.path),
        text: text::readable(sources, &diagnostic.path),
        diagnostic,
    }
}

/// Problems for people, one after the other.
pub(crate) fn told(
    target: &Target,
    sources: &Sources,
    diagnostics: Vec<Diagnostic>,
    colour: bool,
) -> String {
    let remarks = diagnostics.into_iter();
    remarks
        .map(|one| text::show(&remark(target, sources, one), colour))
        .collect()
}

/// Stamps every translation below the paths; says which changed.
fn stamp_all(target: &Target, sources: &Sources, said: &mut String) -> Result<bool, String> {
    let mut changed = false;
    for (path, bytes) in sources.0.iter().filter(|(path, _)| target.holds(path)) {
        let stamped =
            author::stamp(&Actor::Operator, sources, path).map_err(|error| error.to_string())?;
        let Some(text) = stamped.filter(|text| text.as_bytes() != bytes.as_slice()) else {
            continue;
        };
        let file = target.file(path);
        std::fs::write(&file, text)
            .map_err(|error| format!("{} cannot be written: {error}.", file.display()))?;
        let _ = writeln!(said, "stamped {}", target.display(path));
        changed = true;
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    fn course(dir: &Path) {
        let files = [
            ("course.toml", "source_language = \"en\"\nminutes = 10\n"),
            (
                "course.md",
                "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n",
            ),
            ("01-m/module.toml", "languages = [\"en\"]\n"),
            (
                "01-m/module.md",
                "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n",
            ),
            (
                "01-m/01-l.md",
                "+++\ntitle = \"T\"\nsumary = \"S\"\nminutes = 1\n+++\n\nText.\n",
            ),
        ];
        for (path, text) in files {
            let file = dir.join("courses/c").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }

    fn said(paths: &[PathBuf], format: Format, stamp: bool) -> (i32, String) {
        let mut out = Vec::new();
        let status = run(paths, format, stamp, &mut out);
        (status, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_problem_is_shown_with_its_place_and_what_to_do() {
        let dir = tempfile::tempdir().unwrap();
        course(dir.path());
        let lesson = dir.path().join("courses/c/01-m/01-l.md");
        let (status, text) = said(
            std::slice::from_ref(&lesson),
            Format::Text { colour: false },
            false,
        );
        assert_eq!(status, 1, "{text}");
        for words in [
            "01-l.md:3:1",
            "sumary = \"S\"",
            "^^^^^^",
            "Did you mean `summary`?",
            "error[unknown-key]",
            "2 errors",
        ] {
            assert!(text.contains(words), "{words} in\n{text}");
        }
        let (status, json) = said(&[dir.path().to_owned()], Format::Json, false);
        let list: serde_json::Value = serde_json::from_str(&json).unwrap();
        let unknown = list
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["code"] == "unknown-key")
            .unwrap();
        assert_eq!(status, 1);
        assert_eq!(
            (&unknown["line"], &unknown["column"]),
            (&3.into(), &1.into())
        );
        assert_eq!(
            (&unknown["end_line"], &unknown["end_column"]),
            (&3.into(), &7.into())
        );
        assert_eq!(unknown["severity"], "error");
        assert_eq!(unknown["hint"], "Did you mean `summary`?");
    }

    #[test]
    fn scenarios_are_checked_with_the_courses_and_counted() {
        let dir = tempfile::tempdir().unwrap();
        course(dir.path());
        let text = Format::Text { colour: false };
        let (_, told) = said(&[dir.path().to_owned()], text, false);
        assert!(told.ends_with("1 course: 2 errors, 0 warnings\n"), "{told}");
        let file = dir.path().join("scenarios/door.md");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "## Door\n").unwrap();
        let (status, told) = said(std::slice::from_ref(&file), text, false);
        assert_eq!(status, 1);
        assert!(told.contains("scenarios/door.md:1:1"), "{told}");
        assert!(told.contains("error[scenario-heading-id]"), "{told}");
        assert!(told.contains("\n1 course, 1 scenario: "), "{told}");
        let (_, told) = said(&[dir.path().join("scenarios")], text, false);
        assert!(
            !told.contains("sumary"),
            "only what is below the path: {told}"
        );
    }

    #[test]
    fn cases_are_checked_in_the_content_and_in_a_folder_of_sealed_ones() {
        let quay = include_str!("../../../crates/testkit/interviews/interviews/quay.md");
        let quay = quay.replace("languages = [\"en\", \"fr\"]\n", "");
        let dir = tempfile::tempdir().unwrap();
        let open = dir.path().join("content/interviews/quay.md");
        fs::create_dir_all(open.parent().unwrap()).unwrap();
        fs::write(&open, quay.replace("age = 34", "age = 12")).unwrap();
        let text = Format::Text { colour: false };
        let (status, told) = said(std::slice::from_ref(&open), text, false);
        assert_eq!(status, 1);
        assert!(told.contains("interviews/quay.md:"), "{told}");
        assert!(told.contains("error[interview-age]"), "{told}");
        assert!(told.contains("0 courses, 1 interview: 1 error"), "{told}");
        let sealed = dir.path().join("sealed");
        fs::create_dir_all(&sealed).unwrap();
        fs::write(sealed.join("pier.md"), &quay).unwrap();
        let (status, told) = said(std::slice::from_ref(&sealed), text, false);
        assert_eq!(status, 1);
        assert!(told.contains("error[interview-sealed-use]"), "{told}");
        let fine = quay.replace("use = \"practice\"\n", "").replace(
            "Forced work at sea, debt, threats to a family.",
            "Exploitation at work.",
        );
        fs::write(sealed.join("pier.md"), fine).unwrap();
        let (status, told) = said(&[sealed.join("pier.md")], text, false);
        assert_eq!(
            (status, told.as_str()),
            (0, "0 courses, 1 interview: 0 errors, 0 warnings\n")
        );
    }

    #[test]
    fn the_exit_status_tells_good_bad_and_unreadable_apart() {
        let dir = tempfile::tempdir().unwrap();
        course(dir.path());
        let text = Format::Text { colour: false };
        let module = dir.path().join("courses/c/01-m/module.md");
        assert_eq!(said(&[module], text, false).0, 0);
        assert_eq!(said(&[dir.path().to_owned()], text, false).0, 1);
        assert_eq!(said(&[dir.path().join("nowhere")], text, false).0, 2);
        let other = tempfile::tempdir().unwrap();
        assert_eq!(said(&[other.path().to_owned()], text, false).0, 2);
    }

    #[test]
    fn stamping_writes_the_table_and_only_below_the_path() {
        let dir = tempfile::tempdir().unwrap();
        course(dir.path());
        let lesson = dir.path().join("courses/c/01-m/01-l.fr.md");
        fs::write(
            &lesson,
            "+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n\nTexte.\n",
        )
        .unwrap();
        said(
            &[dir.path().join("courses/c/course.md")],
            Format::Json,
            true,
        );
        assert!(
            !fs::read_to_string(&lesson)
                .unwrap()
                .contains("[translated]")
        );
        let (_, text) = said(
            &[dir.path().to_owned()],
            Format::Text { colour: false },
            true,
        );
        assert!(text.contains("stamped"), "{text}");
        assert!(
            fs::read_to_string(&lesson)
                .unwrap()
                .contains("[translated]\ntop = \"")
        );
        let (_, text) = said(
            &[dir.path().to_owned()],
            Format::Text { colour: false },
            true,
        );
        assert!(!text.contains("stamped"), "{text}");
    }
}
