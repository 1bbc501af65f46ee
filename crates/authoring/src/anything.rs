//! Whatever a file holds: nothing here fails on it, and what is not changed stays as it was.

use crate::folder::Folder;
use crate::forms::{self, Reader};
use crate::outline::{Operation, Outline, apply};
use crate::testing::slug;
use crate::{carry, clean, difference, overlay, translation};
use base::Locale;
use courseware::{Sources, TEXT_BYTES, compile_course};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Pieces that make trouble more often than chance does.
const PIECES: &[&str] = &[
    "+++\n",
    "+++",
    "title = \"T\"\n",
    "[translated]\n",
    "top = \"1\"\n",
    "## One {#one}\n",
    "## ",
    "{#two}",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "    ",
    "```question q\n",
    "```question q-two\n",
    "```",
    "````\n",
    "~~~\n",
    "```action a\n",
    "```ending good\n",
    "```say s\n",
    "```detail d\n",
    "```fact f\n",
    "```replies silence\n",
    "```local l\n",
    "kind: matching\n",
    "kind: ordering\n",
    "kind: code-question\n",
    "kind: written-task\n",
    "kind: short-answer\n",
    "kind: x\n",
    "label: INV\n",
    "to: b\n",
    "country: ES\n",
    "( ) ",
    "(x) ",
    "[x] ",
    "- ",
    "- -> ",
    " -> ",
    "1. ",
    "= ",
    "=50% ",
    "~ *\n",
    "> ",
    ">\n",
    "> misconception: m\n",
    "Why: ",
    "Why:\n",
    "Hint:",
    "Source: ",
    "Before: ",
    "Officer:\n",
    "Criterion: ",
    "0 ",
    "Brief:\n",
    "Ask: ",
    "[a](lesson:m/l#x)",
    "<lesson:m/l>",
    "`",
    "``",
    "[^1]: ",
    "[^1]",
    "é",
    "\u{645}\u{650}",
    "\u{feff}",
    "\u{202e}",
    "| a | b |\n",
    "word",
    "![x](data:image/png;base64,A)",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn course(texts: [String; 3]) -> Folder {
    let [lesson, french, other] = texts;
    let files = [
        (
            "course.toml",
            "source_language = \"en\"\nminutes = 5\n".to_owned(),
        ),
        (
            "course.md",
            "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n".to_owned(),
        ),
        ("01-m/module.toml", "languages = [\"en\"]\n".to_owned()),
        ("01-m/01-l.md", lesson),
        ("01-m/01-l.fr.md", french),
        ("01-m/02-o.md", "[a](lesson:m/l)".to_owned()),
        ("01-m/quiz.md", other),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
    Folder::read(slug("c"), files).unwrap().folder
}

proptest! {
    #[test]
    fn forms_write_what_they_read(text in text()) {
        let kinds = BTreeMap::new();
        let readers = [
            Reader::Questions(&kinds),
            Reader::Scenario { translated: false },
            Reader::Scenario { translated: true },
            Reader::Interview { translated: false },
            Reader::Interview { translated: true },
        ];
        for reader in readers {
            for (at, form) in forms::read(&text, reader).iter().enumerate() {
                let written = forms::write(&text, reader, at, form);
                prop_assert_eq!(written.as_ref(), Ok(&text));
                // And with each field changed: refused, or nothing outside of the block is another one.
                for field in 0..form.fields.len() {
                    let mut changed = form.clone();
                    changed.fields[field].text.push_str(" more");
                    if let Ok(new) = forms::write(&text, reader, at, &changed) {
                        let again = forms::read(&new, reader);
                        prop_assert_eq!(again.len(), forms::read(&text, reader).len());
                        // Line ends of two sorts in one field become those of the file.
                        let ends = text.matches('\n').count();
                        prop_assert!(new.len() <= text.len() + 16 + ends, "{new:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn blocks_come_and_go(text in text()) {
        let kinds = BTreeMap::new();
        for reader in [Reader::Questions(&kinds), Reader::Scenario { translated: false }] {
            let forms = forms::read(&text, reader);
            for at in 0..forms.len() {
                if let Ok(without) = forms::remove(&text, reader, at) {
                    prop_assert_eq!(forms::read(&without, reader).len(), forms.len() - 1);
                }
                let mut new = forms[at].clone();
                new.id = "brand-new".into();
                new.fields.iter_mut().for_each(|field| field.origin = None);
                if let Ok(with) = forms::insert(&text, reader, Some(at), &new) {
                    let now = forms::read(&with, reader);
                    prop_assert_eq!(now.len(), forms.len() + 1);
                    prop_assert_eq!(&now[at], &forms[at]);
                    prop_assert_eq!(&now[at + 1].id, "brand-new");
                }
            }
        }
    }

    #[test]
    fn outlines_change_names_and_links_only(lesson in text(), french in text(), other in text()) {
        let before = course([lesson, french, other]);
        let rename = |from: &str, to: &str| Operation::RenameLesson {
            module: slug("m"),
            lesson: slug(from),
            to: slug(to),
        };
        let there = apply(&before, &rename("l", "renamed")).unwrap().folder;
        prop_assert_eq!(Outline::of(&there).modules[0].lessons.len(), 2);
        let back = apply(&there, &rename("renamed", "l")).unwrap().folder;
        prop_assert_eq!(back, before);
    }

    #[test]
    fn translations_are_saved_or_refused(lesson in text(), french in text(), words in text()) {
        let folder = course([lesson, french, String::new()]);
        let sources = folder.sources(&BTreeMap::new());
        let path = "courses/c/01-m/01-l.md";
        let parts = translation::parts(&sources, path, Locale::Fr, &[&sources]).unwrap_or_default();
        for part in &parts {
            if let Ok(saved) = translation::save(&sources, path, Locale::Fr, &part.id, &words) {
                let mut after = sources.clone();
                after.0.insert("courses/c/01-m/01-l.fr.md".into(), saved.into_bytes());
                let now = translation::parts(&after, path, Locale::Fr, &[]).unwrap();
                for (one, other) in parts.iter().zip(&now) {
                    if one.id == part.id {
                        // Nothing, and settings without a word in them, is no translation.
                        let nothing = other.translation.trim_matches(['+', ' ', '\t', '\r', '\n', '\u{c}']);
                        let expected = if nothing.is_empty() {
                            translation::State::Missing
                        } else {
                            translation::State::Fresh
                        };
                        prop_assert_eq!(other.state, expected);
                    } else {
                        prop_assert_eq!(one.translation.trim(), other.translation.trim());
                    }
                }
            }
        }
    }

    #[test]
    fn versions_are_compared(one in text(), other in text(), quiz in text()) {
        let old = course([one.clone(), other.clone(), quiz.clone()]);
        let new = course([other, quiz, one]);
        let difference = difference::compare(&old, &new);
        prop_assert_eq!(difference.is_empty(), difference::compare(&new, &old).is_empty());
        prop_assert!(difference::compare(&old, &old).is_empty());
        let compiled = |folder: &Folder| compile_course(&folder.sources(&BTreeMap::new()), folder.course()).0;
        if let (Some(before), Some(after)) = (compiled(&old), compiled(&new)) {
            let version = |folder, course| carry::Version { folder, course };
            let carried = carry::carry(version(&old, &before), version(&new, &after));
            prop_assert_eq!(carried.lessons.len(), 2);
        }
    }

    #[test]
    fn blocks_of_law_and_pastes_are_read(text in text()) {
        let mut sources = Sources::default();
        sources.0.insert("courses/c/01-m/01-l.md".into(), text.clone().into_bytes());
        for one in overlay::outdated(&sources, &slug("c"), jiff::civil::Date::MAX) {
            prop_assert!(text.get(one.span.start..one.span.end).is_some());
        }
        if let Ok(cleaned) = clean::clean(&text, TEXT_BYTES) {
            let mut sources = Sources::default();
            sources.0.insert("courses/c/01-m/01-l.md".into(), cleaned.text.into_bytes());
            // No character is left that the compiler would have to refuse.
            let (_, told) = compile_course(&sources, &slug("c"));
            let odd = ["control-character", "direction-character", "not-utf8"];
            prop_assert!(!told.iter().any(|one| odd.contains(&one.code.as_str())));
        }
    }
}
