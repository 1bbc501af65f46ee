//! Everything in the content folder goes through a form and comes back with its bytes.

use super::fill::filled;
use super::rows::{mirrored, rows};
use super::sent::{FormSent, RowSent};
use super::settings;
use super::shape::{KEPT, Shape};
use authoring::forms::{self, Form, Reader};
use authoring::translation::source_path;
use base::Slug;
use quiz::Kind;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The texts of the content folder by path.
fn content() -> BTreeMap<String, String> {
    fn collect(folder: &Path, place: &str, texts: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{place}{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), texts);
            } else if path.strip_suffix(".md").is_some() {
                texts.insert(path, std::fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut texts = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    collect(&root, "", &mut texts);
    texts
}

type Kinds = BTreeMap<Slug, Kind>;

fn reader<'k>(path: &str, translated: bool, kinds: &'k Kinds) -> Reader<'k> {
    match path.split('/').next() {
        Some("scenarios") => Reader::Scenario { translated },
        Some("interviews") => Reader::Interview { translated },
        _ => Reader::Questions(kinds),
    }
}

/// What a browser sends of a form: its own line ends, and nothing of what is only shown.
fn sent(form: &Form, shape: Shape) -> FormSent {
    let own = |text: &str| text.replace('\n', "\r\n");
    let rows = rows(form, shape).into_iter().map(|row| RowSent {
        text: if row.what == KEPT {
            String::new()
        } else {
            own(&row.text)
        },
        other: own(&row.other),
        ..row
    });
    FormSent {
        id: form.id.clone(),
        settings: settings::complete(form, shape),
        rows: rows.collect(),
        ..FormSent::default()
    }
}

#[test]
fn every_block_of_the_content_comes_back_from_its_form_with_its_bytes() {
    let texts = content();
    let (mut count, mut kinds_seen) = (0, BTreeSet::new());
    let none = Kinds::new();
    for (path, text) in &texts {
        let source = source_path(path).map(|source| {
            let reader = reader(path, false, &none);
            forms::read(&texts[&source], reader)
        });
        let originals = source.as_deref().unwrap_or_default();
        let kinds: Kinds = originals
            .iter()
            .filter_map(|form| Some((Slug::parse(&form.id)?, form.kind?)))
            .collect();
        let is_translation = source.is_some();
        let reader = reader(path, is_translation, &kinds);
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for (form, place) in forms::read(text, reader)
            .iter()
            .zip(forms::lines(text, reader))
        {
            // Each block in a text of its own, because a bank with a hundred is read anew for each.
            let own = lines[*place.whole.start() - 1..*place.whole.end()].concat();
            let text = format!("## H\n\n{own}\n");
            let before = forms::read(&text, reader).remove(0);
            let shape = Shape::of(&before, is_translation);
            let original = originals
                .iter()
                .find(|one| (&one.word, &one.id) == (&form.word, &form.id));
            let full = original.map_or_else(
                || shape.complete(&before),
                |original| mirrored(&before, original),
            );
            let typed = filled(&before, &sent(&full, shape), is_translation).unwrap();
            let new = forms::write(&text, reader, 0, &typed).unwrap();
            assert_eq!(new, text, "{path} {}", form.id);
            kinds_seen.extend(form.kind);
            count += 1;
        }
    }
    // 600 questions, and the blocks of seventeen scenarios and cases.
    assert!(count > 1_500, "{count}");
    assert_eq!(kinds_seen.len(), Kind::ALL.len());
}

const MATCHING: &str = "```question who\nkind: matching\ncompetence: rights\ndifficulty: 2\n\nWho?\n\n- A  ->  one\n- B -> two\nstray\n\nWhy: So.\n```\n";

fn matching() -> (Form, FormSent) {
    let before = forms::read(MATCHING, Reader::Questions(&Kinds::new())).remove(0);
    let shape = Shape::of(&before, false);
    let sent = sent(&shape.complete(&before), shape);
    (before, sent)
}

fn written(before: &Form, sent: &FormSent) -> String {
    let form = filled(before, sent, false).unwrap();
    forms::write(MATCHING, Reader::Questions(&Kinds::new()), 0, &form).unwrap()
}

fn part<'s>(sent: &'s mut FormSent, text: &str) -> &'s mut RowSent {
    let mut parts = sent.rows.iter_mut().filter(|row| row.what == "part");
    parts.find(|row| row.text == text).unwrap()
}

#[test]
fn a_side_of_a_row_changes_alone() {
    let (before, mut sent) = matching();
    part(&mut sent, "A").other = String::from("won");
    // The other row keeps the blanks that somebody gave it.
    assert_eq!(
        written(&before, &sent),
        MATCHING.replace("A  ->  one", "A -> won")
    );
    part(&mut sent, "A").text = String::from("A -> B");
    let refused = filled(&before, &sent, false).unwrap_err();
    assert!(format!("{refused:?}").contains("studio-forms-arrow"));
}

#[test]
fn a_form_that_lost_lines_on_its_way_is_not_taken() {
    let (before, mut sent) = matching();
    // By hand: `stray` goes on in the row before it, so that nothing here is unknown to the form.
    assert!(sent.rows.iter().all(|row| row.what != KEPT));
    let odd = MATCHING.replace("stray\n", "\nstray\n");
    let before_odd = forms::read(&odd, Reader::Questions(&Kinds::new())).remove(0);
    assert!(before_odd.fields.iter().any(|field| field.what.is_none()));
    let refused = filled(&before_odd, &sent, false).unwrap_err();
    assert!(format!("{refused:?}").contains("studio-key"));
    sent.id = String::from("No id");
    let refused = filled(&before, &sent, false).unwrap_err();
    assert!(format!("{refused:?}").contains("studio-forms-id-wrong"));
}

#[test]
fn a_setting_that_is_emptied_goes_and_a_new_one_comes() {
    let (before, mut sent) = matching();
    for (key, value) in &mut sent.settings {
        match key.as_str() {
            "points" => *value = String::from(" 2 "),
            "difficulty" => value.clear(),
            _ => {}
        }
    }
    assert_eq!(
        written(&before, &sent),
        MATCHING.replace("difficulty: 2\n", "points: 2\n")
    );
}
