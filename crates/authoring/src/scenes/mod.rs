//! The scenes of a scenario's text: their titles, what is told in them, how they come and go, and a picture put into one of them. What is told
//! in a scene stands before its actions.

mod leads;
mod order;
mod read;
mod write;

pub use leads::{leads, rehearses, remembered};
pub use order::{NewScene, Within, add, led_to, remove, swap};
pub use read::{SceneForm, Told, forms};
pub use write::write;

use base::Subject;
use courseware::{Sources, places};
use std::ops::Range;

/// Blocks before which everything stands that is told in a scene.
const AFTER: [&str; 3] = ["say", "action", "ending"];

/// A scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    pub id: String,
    pub title: String,
}

/// The scenes of a text, in its order.
pub fn scenes(subject: &Subject, text: &str) -> Vec<Scene> {
    let scenes = spans(subject, text).into_iter();
    scenes
        .map(|(id, part)| {
            let part = text.get(part).unwrap_or_default();
            let heading = part.trim_start().lines().next().unwrap_or_default();
            let words = heading.trim_start_matches('#').trim();
            let mark = format!("{{#{id}}}");
            let title = words.strip_suffix(mark.as_str()).unwrap_or(words).trim();
            Scene {
                title: if title.is_empty() { &id } else { title }.to_owned(),
                id,
            }
        })
        .collect()
}

/// The text with a figure at the end of what is told in a scene, in a paragraph of its own; `None` where it has no such scene. Every
/// other byte stays.
pub fn with_figure(subject: &Subject, text: &str, scene: &str, figure: &str) -> Option<String> {
    let (_, inside) = spans(subject, text)
        .into_iter()
        .find(|(id, _)| id == scene)?;
    let block = places::scenario_blocks(text, false)
        .into_iter()
        .find(|block| AFTER.contains(&block.word.as_str()) && inside.contains(&block.whole.start));
    let at = block.map_or(inside.end, |block| block.whole.start);
    let (before, after) = (text.get(..at)?, text.get(at..)?);
    let mut out = crate::pictures::with_figure(before, figure);
    if !after.is_empty() {
        out.push_str(if text.contains("\r\n") { "\r\n" } else { "\n" });
    }
    out.push_str(after);
    Some(out)
}

/// The parts with ids, from one heading to the next.
fn spans(subject: &Subject, text: &str) -> Vec<(String, Range<usize>)> {
    let path = subject.place(&format!("{}.md", subject.name()));
    let sources = Sources([(path.clone(), text.as_bytes().to_vec())].into());
    let parts = places::parts(&sources, &path)
        .unwrap_or_default()
        .into_iter();
    parts
        .filter(|part| part.id != "top")
        .map(|part| (part.id, part.span.start..part.span.end))
        .collect()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_pictures {
    use super::*;

    const TEXT: &str = "+++\ntitle = \"Door\"\n+++\n\n```event late\nat: 5\nIt is late.\n```\n\n## At the door {#door}\n\nA man opens.\n\n\
        ```when afraid\nif: x\nShe looks away.\n```\n\n```say first\nWhat?\n\n- A\n- B\n```\n\n```action ask\nto: end\n\nAsk.\n```\n\n\
        ## The end {#end}\n\nIt is quiet.\n";

    fn door() -> Subject {
        Subject::parse("scenario.door").unwrap()
    }

    #[test]
    fn scenes_are_told_by_their_headings() {
        let found: Vec<(String, String)> = scenes(&door(), TEXT)
            .into_iter()
            .map(|one| (one.id, one.title))
            .collect();
        let scene = |id: &str, title: &str| (id.to_owned(), title.to_owned());
        assert_eq!(
            found,
            [scene("door", "At the door"), scene("end", "The end")]
        );
        assert_eq!(scenes(&door(), "No scene."), []);
    }

    #[test]
    fn a_figure_stands_at_the_end_of_what_is_told() {
        let with = |text: &str, scene| with_figure(&door(), text, scene, "![A](media/door-a.svg)");
        let expected = TEXT.replace("```say first", "![A](media/door-a.svg)\n\n```say first");
        assert_eq!(with(TEXT, "door").as_deref(), Some(expected.as_str()));
        let expected = format!("{TEXT}\n![A](media/door-a.svg)\n");
        assert_eq!(with(TEXT, "end").as_deref(), Some(expected.as_str()));
        assert_eq!(with(TEXT, "cellar"), None);
        let windows = TEXT.replace('\n', "\r\n");
        let expected =
            windows.replace("```say first", "![A](media/door-a.svg)\r\n\r\n```say first");
        assert_eq!(with(&windows, "door"), Some(expected));
    }

    /// What a scene without actions of its own ends with is the heading of the next one.
    #[test]
    fn between_two_headings_it_is_a_paragraph_of_its_own() {
        let text = "+++\n+++\n\n## A {#a}\nWords.\n## B {#b}\nMore.\n";
        let found = with_figure(&door(), text, "a", "![A](media/door-a.svg)");
        let expected =
            "+++\n+++\n\n## A {#a}\nWords.\n\n![A](media/door-a.svg)\n\n## B {#b}\nMore.\n";
        assert_eq!(found.as_deref(), Some(expected));
    }
}
