use super::*;
use crate::folder::is_markdown;
use crate::testing::content;
use proptest::prelude::*;

static NONE: BTreeMap<Slug, Kind> = BTreeMap::new();

/// Every text of the content folder with the blocks it holds. Of a translation, with the kinds of its source.
fn texts() -> Vec<(String, String, BTreeMap<Slug, Kind>)> {
    let sources = content();
    let text = |path: &str| String::from_utf8(sources.0[path].clone()).unwrap();
    let paths = sources.0.keys().filter(|path| is_markdown(path));
    paths
        .map(|path| {
            let source = crate::translation::source_path(path);
            let kinds = source.map_or_else(BTreeMap::new, |source| {
                let source = text(&source);
                let blocks = places::questions(&source, &NONE).into_iter();
                blocks
                    .filter_map(|block| Some((Slug::parse(&block.id)?, block.kind?)))
                    .collect()
            });
            (path.clone(), text(path), kinds)
        })
        .collect()
}

fn reader<'k>(path: &str, kinds: &'k BTreeMap<Slug, Kind>) -> Reader<'k> {
    let translated = crate::translation::source_path(path).is_some();
    match path.split('/').next() {
        Some("scenarios") => Reader::Scenario { translated },
        Some("interviews") => Reader::Interview { translated },
        _ => Reader::Questions(kinds),
    }
}

pub(super) fn questions() -> Reader<'static> {
    Reader::Questions(&NONE)
}

#[test]
fn every_block_of_the_content_is_written_with_the_bytes_it_was_read_from() {
    let mut count = 0;
    let mut kinds_seen = std::collections::BTreeSet::new();
    for (path, text, kinds) in texts() {
        let reader = reader(&path, &kinds);
        let blocks = reader.blocks(&text);
        for (block, form) in blocks.iter().zip(read(&text, reader)) {
            assert_eq!(
                write::written(&text, block, &form),
                text,
                "{path} {}",
                form.id
            );
            // The content has no line that the readers do not know.
            assert!(
                form.fields.iter().all(|field| field.what.is_some()),
                "{path} {form:?}"
            );
            kinds_seen.extend(form.kind);
            count += 1;
        }
    }
    // 600 questions, and the blocks of seventeen scenarios and cases.
    assert!(count > 1_500, "{count}");
    assert_eq!(kinds_seen.len(), Kind::ALL.len());
}

/// Changes each field of each block and looks at what else changed; then changes it back.
#[test]
fn changing_a_field_changes_its_lines_only_and_back_again() {
    for (path, whole, kinds) in texts() {
        let reader = reader(&path, &kinds);
        for block in reader.blocks(&whole).iter().step_by(3) {
            // Each block in a text of its own, because a file with a hundred is read anew for each change.
            let text = format!("## H\n\n{}\n", &whole[block.whole.start..block.whole.end]);
            let (at, form) = (0, &read(&text, reader)[0]);
            for field in 0..form.fields.len() {
                let mut changed = form.clone();
                let own = &mut changed.fields[field];
                let appended = match own.what {
                    // One word each, or a row with an arrow.
                    Some(What::Misconception) => "-x",
                    _ => " x",
                };
                own.text.push_str(appended);
                let new = write(&text, reader, at, &changed).unwrap();
                let (old_lines, new_lines): (Vec<_>, Vec<_>) =
                    (text.lines().collect(), new.lines().collect());
                assert_eq!(old_lines.len(), new_lines.len(), "{path} {}", form.id);
                let differing: Vec<_> = (0..old_lines.len())
                    .filter(|line| old_lines[*line] != new_lines[*line])
                    .collect();
                let most = form.fields[field].text.lines().count();
                assert!(
                    differing.len() <= most.max(1),
                    "{path} {}: {differing:?}",
                    form.id
                );
                let back = &read(&new, reader)[at];
                let mut back = back.clone();
                back.fields[field].text = form.fields[field].text.clone();
                assert_eq!(
                    write(&new, reader, at, &back).as_ref(),
                    Ok(&text),
                    "{path} {}",
                    form.id
                );
            }
            // Another kind is another reading of every line.
            let settings = form.settings.iter().enumerate();
            for (setting, _) in settings.filter(|(_, one)| one.key != "kind") {
                let mut changed = form.clone();
                changed.settings[setting].value.push('x');
                let new = write(&text, reader, at, &changed).unwrap();
                assert_eq!(new.len(), text.len() + 1);
            }
        }
    }
}

pub(super) const CHOICE: &str = "Before.\n\n```question door\ncompetence: rights\ndifficulty: 2\n\nHe opens.\n\nWhat now?\n\n( ) Go in.\n> misconception: go-in\n> Not correct.\n(x) Wait.\n> Correct.\n\nWhy: Waiting is safe.\n```\n\nAfter.\n";

pub(super) fn choice() -> Form {
    read(CHOICE, questions()).remove(0)
}

fn written(form: &Form) -> String {
    write(CHOICE, questions(), 0, form).unwrap()
}

#[test]
fn a_question_is_read_into_fields() {
    let form = choice();
    let fields: Vec<(What, &str, &str)> = form
        .fields
        .iter()
        .map(|field| {
            (
                field.what.unwrap(),
                field.mark.as_str(),
                field.text.as_str(),
            )
        })
        .collect();
    assert_eq!(
        fields,
        [
            (What::Vignette, "", "He opens."),
            (What::Prompt, "", "What now?"),
            (What::Part, "( )", "Go in."),
            (What::Misconception, "", "go-in"),
            (What::Feedback, "", "Not correct."),
            (What::Part, "(x)", "Wait."),
            (What::Feedback, "", "Correct."),
            (What::Why, "Why:", "Waiting is safe."),
        ]
    );
    assert_eq!(form.setting("difficulty"), Some("2"));
    assert_eq!(form.kind, Some(Kind::SingleChoice));
}

#[test]
fn fields_and_settings_are_added_at_their_places() {
    let mut form = choice();
    form.set(What::Source, "A treaty, Article 3.");
    form.set(What::Hint, "Look at the door.");
    form.set_setting("points", "2");
    let new = written(&form);
    let expected = CHOICE
        .replace("difficulty: 2\n", "difficulty: 2\npoints: 2\n")
        .replace(
            "Why: Waiting is safe.\n",
            "Hint: Look at the door.\nWhy: Waiting is safe.\nSource: A treaty, Article 3.\n",
        );
    assert_eq!(new, expected);
}

#[test]
fn options_are_added_moved_and_removed_with_what_belongs_to_them() {
    let mut form = choice();
    form.fields
        .insert(7, Field::new(What::Part, "( )", "Call."));
    form.fields
        .insert(8, Field::new(What::Feedback, "", "Later.\n\nNot yet."));
    assert_eq!(
        written(&form),
        CHOICE.replace(
            "> Correct.\n",
            "> Correct.\n( ) Call.\n> Later.\n>\n> Not yet.\n"
        )
    );
    let mut form = choice();
    let option: Vec<Field> = form.fields.drain(2..5).collect();
    form.fields.splice(4..4, option);
    assert_eq!(
        written(&form),
        CHOICE
            .replace("( ) Go in.\n> misconception: go-in\n> Not correct.\n", "")
            .replace(
                "> Correct.\n",
                "> Correct.\n( ) Go in.\n> misconception: go-in\n> Not correct.\n"
            )
    );
    let mut form = choice();
    form.fields.drain(5..7);
    form.set(What::Vignette, "");
    form.set(What::Misconception, "");
    assert_eq!(
        written(&form),
        "Before.\n\n```question door\ncompetence: rights\ndifficulty: 2\n\nWhat now?\n\n( ) Go in.\n> Not correct.\n\nWhy: Waiting is safe.\n```\n\nAfter.\n"
    );
}

#[test]
fn another_id_and_another_key_change_one_line_each() {
    let mut form = choice();
    form.id = "gate".into();
    form.fields[2].mark = "(x)".into();
    form.fields[5].mark = "( )".into();
    let expected = CHOICE
        .replace("question door", "question gate")
        .replace("( ) Go in", "(x) Go in")
        .replace("(x) Wait", "( ) Wait");
    assert_eq!(written(&form), expected);
}

#[test]
fn what_the_form_does_not_understand_stays() {
    let odd = CHOICE
        .replace("( ) Go in.", "> A stray remark.\n\n( ) Go in.")
        .replace("Why:", "stray\n\nWhy:");
    let mut form = read(&odd, questions()).remove(0);
    let opaque: Vec<&str> = form
        .fields
        .iter()
        .filter(|field| field.what.is_none())
        .map(|field| field.text.as_str())
        .collect();
    assert_eq!(opaque, ["stray"]);
    form.set(What::Why, "Because.");
    let new = write(&odd, questions(), 0, &form).unwrap();
    assert_eq!(new, odd.replace("Waiting is safe.", "Because."));
}

#[test]
fn a_setting_that_stands_twice_keeps_both_values() {
    let twice = CHOICE.replace("difficulty: 2\n", "difficulty: 2\ndifficulty: 3\n");
    let form = read(&twice, questions()).remove(0);
    let block = &questions().blocks(&twice)[0];
    assert_eq!(write::written(&twice, block, &form), twice);
}

#[test]
fn words_that_would_be_read_as_something_else_are_refused() {
    let refused = |what: What, text: &str| {
        let mut form = choice();
        form.set(what, text);
        write(CHOICE, questions(), 0, &form).unwrap_err().id
    };
    for (what, text) in [
        (What::Prompt, "What now?\n(x) An option."),
        (What::Prompt, "One.\n\nTwo."),
        (What::Why, "Because.\nSource: nowhere"),
        (What::Why, "Because.\n```\n\n## A heading"),
        (What::Misconception, "a b\nmore"),
    ] {
        assert_eq!(
            refused(what, text),
            "authoring-form-read-otherwise",
            "{text}"
        );
    }
    // A second block came out of the first.
    assert_eq!(
        refused(What::Why, "Because.\n```\n```question other\n"),
        "authoring-form-other-blocks"
    );
    let mut form = choice();
    form.set_setting("kind", "no-such-kind");
    let refusal = write(CHOICE, questions(), 0, &form).unwrap_err();
    assert_eq!(refusal.id, "authoring-form-read-otherwise");
    assert_eq!(
        write(CHOICE, questions(), 1, &choice()).unwrap_err().id,
        "authoring-form-gone"
    );
}

#[test]
fn line_ends_are_those_of_the_file() {
    let windows = CHOICE.replace('\n', "\r\n");
    let mut form = read(&windows, questions()).remove(0);
    assert_eq!(form.fields, choice().fields);
    form.set(What::Source, "A treaty,\nArticle 3.");
    let new = write(&windows, questions(), 0, &form).unwrap();
    assert_eq!(
        new,
        windows.replace(
            "is safe.\r\n",
            "is safe.\r\nSource: A treaty,\r\nArticle 3.\r\n"
        )
    );
}

#[test]
fn a_new_block_is_written_as_the_documentation_shows_it() {
    let mut form = Form {
        word: "question".into(),
        id: "door".into(),
        kind: None,
        settings: Vec::new(),
        fields: Vec::new(),
    };
    form.set_setting("competence", "rights");
    form.set_setting("difficulty", "2");
    form.set(What::Why, "Waiting is safe.");
    form.set(What::Prompt, "What now?");
    form.set(What::Vignette, "He opens.");
    form.add(Field::new(What::Part, "( )", "Go in."));
    form.add(Field::new(What::Misconception, "", "go-in"));
    form.add(Field::new(What::Feedback, "", "Not correct."));
    form.add(Field::new(What::Part, "(x)", "Wait."));
    form.add(Field::new(What::Feedback, "", "Correct."));
    let block = render(&form, questions()).unwrap();
    assert_eq!(format!("Before.\n\n{block}\nAfter.\n"), CHOICE);
    let action = Form {
        word: "action".into(),
        id: "leave".into(),
        kind: None,
        settings: vec![Setting {
            key: "to".into(),
            value: "gone".into(),
        }],
        fields: vec![
            Field::new(What::Text, "", "Thank them and leave."),
            Field::new(What::Quote, "", "The door closes."),
            Field::new(What::Why, "Why:", "Nobody asked her."),
        ],
    };
    let reader = Reader::Scenario { translated: false };
    assert_eq!(
        render(&action, reader).as_deref(),
        Ok(
            "```action leave\nto: gone\n\nThank them and leave.\n\n> The door closes.\n\nWhy: Nobody asked her.\n```\n"
        )
    );
}

proptest! {
    /// Whatever is typed into whatever field: it is refused, or it is read again as what it was typed into, and everything else stays.
    #[test]
    fn nothing_typed_becomes_something_else(
        at in 0..8_usize,
        typed in "(a|b|>|`|\\(x\\) |Why: |- |\n|\n\n|= |```|key: v| ){0,8}",
    ) {
        let mut form = choice();
        form.fields[at].text = typed;
        if let Ok(new) = write(CHOICE, questions(), 0, &form) {
            prop_assert!(new.starts_with("Before.\n\n```question door\ncompetence: rights\ndifficulty: 2\n"));
            prop_assert!(new.ends_with("```\n\nAfter.\n"));
            let again = read(&new, questions());
            prop_assert_eq!(again.len(), 1);
            let kept = |form: &Form| -> Vec<(Option<What>, String)> {
                let fields = form.fields.iter().filter(|field| !field.text.trim().is_empty());
                fields.map(|field| (field.what, field.text.split_whitespace().collect())).collect()
            };
            prop_assert_eq!(kept(&again[0]), kept(&form));
        }
    }
}
