//! `audire scenario`: what is wrong with one scenario, what is in it, and its graph.

use crate::check::{self, target};
use base::{Locale, Message, Severity};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;
use usecases::Actor;
use usecases::author::{self, ScenarioFigures};
use views::scenario::PictureWords;

/// Where the picture goes.
pub enum Graph<'g> {
    File(&'g Path),
    Stream(&'g mut dyn Write),
}

/// Examines the scenario of a file. The exit status: 0 nothing is wrong, 1 there is an error, 2 a path cannot be read or
/// written.
pub fn run(file: &Path, graph: Option<Graph>, colour: bool, out: &mut dyn Write) -> i32 {
    match examine(file, graph, colour, out) {
        Ok(errors) => i32::from(errors > 0),
        Err(words) => {
            eprintln!("{words}");
            2
        }
    }
}

fn examine(
    file: &Path,
    graph: Option<Graph>,
    colour: bool,
    out: &mut dyn Write,
) -> Result<usize, String> {
    regular(file)?;
    let target = target::one(file)?;
    let sources = target.read()?;
    let (name, locale) = target.only().and_then(named).ok_or_else(|| {
        let file = file.display();
        format!("{file} is not the file of a scenario, such as scenarios/the-door.md.")
    })?;
    let found = author::examine(&Actor::Operator, &sources, &name, locale, &words(locale))
        .map_err(|error| error.to_string())?;
    let errors = found.diagnostics.iter();
    let errors = errors.filter(|one| one.severity == Severity::Error).count();
    let mut said = check::told(&target, &sources, found.diagnostics, colour);
    if let Some(figures) = &found.figures {
        said.push_str(&shown(figures));
        if let Some(graph) = graph {
            draw(graph, &figures.picture)?;
        }
    }
    written(out.write_all(said.as_bytes()))?;
    Ok(errors)
}

/// A link, a folder or a pipe is not read as content: without this, nothing would be said of it.
fn regular(file: &Path) -> Result<(), String> {
    let shown = file.display();
    let found = std::fs::symlink_metadata(file)
        .map_err(|error| format!("{shown} cannot be read: {error}."))?;
    if found.is_file() {
        return Ok(());
    }
    Err(format!("{shown} is no regular file."))
}

/// The name and the language of `scenarios/the-door.fr.md`.
fn named(path: &str) -> Option<(String, Locale)> {
    let stem = path.strip_prefix("scenarios/")?.strip_suffix(".md")?;
    if stem.contains('/') {
        return None;
    }
    let (name, language) = stem.split_once('.').unwrap_or((stem, ""));
    Some((name.to_owned(), language.parse().unwrap_or_default()))
}

fn shown(figures: &ScenarioFigures) -> String {
    let mut said = String::new();
    let gave_up = if figures.gave_up {
        ", and then it gave up"
    } else {
        ""
    };
    // Writing into a text cannot fail.
    let _ = write!(
        said,
        "{}\n  version     {}\n  scenes      {}, {} of them endings\n  actions     {}\n  situations  {} walked through{gave_up}\n",
        figures.title,
        figures.pin,
        figures.scenes,
        figures.endings,
        figures.actions,
        figures.situations,
    );
    for (objective, points) in &figures.objectives {
        let unit = if *points == 1 { "point" } else { "points" };
        let _ = writeln!(said, "  objective   {objective} ({points} {unit})");
    }
    said
}

fn draw(graph: Graph, picture: &str) -> Result<(), String> {
    match graph {
        Graph::Stream(stream) => written(stream.write_all(picture.as_bytes())),
        Graph::File(path) => std::fs::write(path, picture)
            .map_err(|error| format!("{} cannot be written: {error}.", path.display())),
    }
}

/// Whoever reads may stop reading, as `head` does.
fn written(done: io::Result<()>) -> Result<(), String> {
    match done {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("Cannot write: {error}."))
        }
        _ => Ok(()),
    }
}

/// The words of the picture. Without figures of runs it has no others.
fn words(locale: Locale) -> PictureWords {
    let say = |id: &str| locales::message(locale, &Message::new(id));
    PictureWords {
        description: say("compile-scenario-picture"),
        start: say("compile-scenario-picture-start"),
        outcomes: [
            say("scenario-outcome-good"),
            say("scenario-outcome-mixed"),
            say("scenario-outcome-poor"),
            say("scenario-outcome-critical"),
        ],
        event: say("compile-scenario-picture-event"),
        visits: String::new(),
        taken: String::new(),
        critical: String::new(),
        median: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::PathBuf;

    const FRONT: &str = "+++\ntitle = \"Door\"\nsummary = \"S\"\ncourse = \"c\"\nminutes = 5\nstart = \"21:40\"\n\
        [content_note]\nthemes = \"a\"\nwithout = \"b\"\n\
        [objective.asked]\ntext = \"Asked\"\nrule = \"R\"\nmet = \"did(ask)\"\npoints = 1\ncompetence = \"rights\"\n+++\n\n";

    /// Asking leads to one good ending, waiting to the other.
    fn scenario() -> String {
        let action = |id: &str, to: &str| {
            format!(
                "```action {id}\nto: {to}\nverdict: sound\ncompetence: rights\n\nDo it.\n\nWhy: W.\nSource: S.\n```\n\n"
            )
        };
        let ending = |id: &str| format!("## E {{#{id}}}\n\nX.\n\n```ending good\nX.\n```\n\n");
        let actions = action("ask", "one") + &action("wait", "two");
        format!(
            "{FRONT}## Door {{#door}}\n\nX.\n\n{actions}{}{}",
            ending("one"),
            ending("two")
        )
    }

    fn folder(text: &str) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("scenarios/door.md");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        (dir, file)
    }

    fn said(file: &Path, graph: Option<Graph>) -> (i32, String) {
        let mut out = Vec::new();
        let status = run(file, graph, false, &mut out);
        (status, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_good_scenario_is_told_in_numbers_and_drawn() {
        let (dir, file) = folder(&scenario());
        let drawn = dir.path().join("graph.svg");
        let (status, text) = said(&file, Some(Graph::File(&drawn)));
        assert_eq!(status, 0, "{text}");
        for line in [
            "Door\n",
            "  scenes      3, 2 of them endings\n",
            "  actions     2\n",
            "  situations  3 walked through\n",
            "  objective   Asked (1 point)\n",
        ] {
            assert!(text.contains(line), "{line} in\n{text}");
        }
        let svg = fs::read_to_string(&drawn).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains("Do it."), "{svg}");
        let mut stream = Vec::new();
        said(&file, Some(Graph::Stream(&mut stream)));
        assert_eq!(String::from_utf8(stream).unwrap(), svg);
    }

    #[test]
    fn a_bad_one_ends_with_1_and_what_is_no_scenario_with_2() {
        let (dir, file) = folder(&scenario().replace("to: two", "to: tow"));
        let drawn = dir.path().join("graph.svg");
        let (status, text) = said(&file, Some(Graph::File(&drawn)));
        assert_eq!(status, 1);
        for words in [
            "door.md:",
            "to: tow",
            "Did you mean `two`?",
            "error[scenario-scene]",
        ] {
            assert!(text.contains(words), "{words} in\n{text}");
        }
        assert!(
            !drawn.exists(),
            "nothing is drawn of what cannot be understood"
        );
        assert_eq!(said(&dir.path().join("scenarios/none.md"), None).0, 2);
        let other = dir.path().join("scenarios/door.txt");
        fs::write(&other, "").unwrap();
        assert_eq!(said(&other, None).0, 2);
        assert_eq!(said(dir.path(), None).0, 2, "a folder is no scenario");
        let inside = dir.path().join("scenarios/yard.md");
        fs::create_dir(&inside).unwrap();
        assert_eq!(said(&inside, None), (2, String::new()), "whatever its name");
        #[cfg(unix)]
        {
            let link = dir.path().join("scenarios/lane.md");
            std::os::unix::fs::symlink(&file, &link).unwrap();
            assert_eq!(
                said(&link, None),
                (2, String::new()),
                "as it is in the folder"
            );
        }
        let nowhere = dir.path().join("no/graph.svg");
        let (_good, file) = folder(&scenario());
        assert_eq!(said(&file, Some(Graph::File(&nowhere))).0, 2);
    }

    #[test]
    fn of_a_translation_the_words_are_shown() {
        let (dir, _) = folder(&scenario());
        let french = dir.path().join("scenarios/door.fr.md");
        let words = scenario()
            .replace("Door", "Porte")
            .replace("Asked", "Demandé");
        let keys = [
            "course",
            "minutes",
            "start",
            "met",
            "points",
            "competence",
            "to:",
            "verdict",
        ];
        let words: Vec<&str> = words
            .lines()
            .filter(|line| !keys.iter().any(|key| line.starts_with(key)))
            .collect();
        let words = words.join("\n");
        fs::write(&french, words).unwrap();
        let (status, text) = said(&french, None);
        assert_eq!(status, 0, "{text}");
        assert!(
            text.contains("Porte\n") && text.contains("Demandé (1 point)"),
            "{text}"
        );
    }
}
