use super::*;
use crate::testing::{content, slug};
use courseware::stamp;

const SOURCE: &str = "courses/c/01-m/01-l.md";
const FRENCH: &str = "courses/c/01-m/01-l.fr.md";
const ENGLISH: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\nLead.\n\n## One {#one}\n\nThe first.\n\n## Two {#two}\n\nThe second.\n";
const TRANSLATION: &str = "+++\ntitle = \"TF\"\nsummary = \"SF\"\n+++\n\nChapeau.\n\n## Un\n\nLe premier.\n\n## Deux\n\nLe second.\n";

fn sources(source: &str, french: Option<&str>) -> Sources {
    let mut sources = Sources::default();
    sources.0.insert(SOURCE.into(), source.into());
    if let Some(french) = french {
        sources.0.insert(FRENCH.into(), french.into());
    }
    sources
}

fn stamped_french() -> String {
    stamp(&sources(ENGLISH, Some(TRANSLATION)), FRENCH).unwrap()
}

fn states(sources: &Sources) -> Vec<(String, State)> {
    let parts = parts(sources, SOURCE, Locale::Fr, &[]).unwrap();
    parts
        .into_iter()
        .map(|part| (part.id, part.state))
        .collect()
}

fn named(list: [(&str, State); 3]) -> Vec<(String, State)> {
    list.into_iter()
        .map(|(id, state)| (id.to_owned(), state))
        .collect()
}

#[test]
fn parts_are_missing_unstamped_fresh_or_stale() {
    use State::{Fresh, Missing, Stale, Unstamped};
    let all = |state| named([("top", state), ("one", state), ("two", state)]);
    assert_eq!(states(&sources(ENGLISH, None)), all(Missing));
    assert_eq!(states(&sources(ENGLISH, Some(TRANSLATION))), all(Unstamped));
    let french = stamped_french();
    assert_eq!(states(&sources(ENGLISH, Some(&french))), all(Fresh));
    let newer = ENGLISH.replace("The second.", "The second, changed.");
    assert_eq!(
        states(&sources(&newer, Some(&french))),
        named([("top", Fresh), ("one", Fresh), ("two", Stale)])
    );
    let shorter = french.replace("## Deux\n\nLe second.\n", "");
    assert_eq!(
        states(&sources(ENGLISH, Some(&shorter))),
        named([("top", Fresh), ("one", Fresh), ("two", Missing)])
    );
}

#[test]
fn a_stale_part_shows_what_changed_in_its_source() {
    let before = sources(ENGLISH, None);
    let newer = ENGLISH.replace("The second.", "The second, changed.");
    let now = sources(&newer, Some(&stamped_french()));
    let found = parts(&now, SOURCE, Locale::Fr, &[&before]).unwrap();
    let expected = [
        Piece::Kept("## Two {#two}\n\nThe second".into()),
        Piece::Added(", changed".into()),
        Piece::Kept(".\n".into()),
    ];
    assert_eq!(found[2].change, expected);
    assert_eq!(found[2].translation, "## Deux\n\nLe second.\n");
    assert_eq!(found[1].change, []);
    // The file had another name then.
    let mut moved = Sources::default();
    moved
        .0
        .insert("courses/c/02-x/09-y.md".into(), ENGLISH.into());
    let found = parts(&now, SOURCE, Locale::Fr, &[&moved]).unwrap();
    assert_eq!(found[2].change, expected);
    assert_eq!(parts(&now, SOURCE, Locale::Fr, &[]).unwrap()[2].change, []);
}

#[test]
fn the_table_is_not_shown_to_who_translates() {
    let found = parts(
        &sources(ENGLISH, Some(&stamped_french())),
        SOURCE,
        Locale::Fr,
        &[],
    )
    .unwrap();
    assert_eq!(
        found[0].translation,
        // The empty line is the one that the stamp puts before its table.
        "+++\ntitle = \"TF\"\nsummary = \"SF\"\n\n+++\n\nChapeau.\n\n"
    );
}

#[test]
fn a_saved_part_is_fresh_and_the_others_are_as_they_were() {
    let newer = ENGLISH
        .replace("The second.", "New.")
        .replace("Lead.", "New lead.");
    let french = stamped_french();
    let now = sources(&newer, Some(&french));
    let saved = save(&now, SOURCE, Locale::Fr, "two", "## Deux\n\nNouveau.").unwrap();
    let after = sources(&newer, Some(&saved));
    assert_eq!(
        states(&after),
        named([
            ("top", State::Stale),
            ("one", State::Fresh),
            ("two", State::Fresh)
        ])
    );
    // Beside the part, one mark is another one: that of `two`.
    let differing: Vec<(&str, &str)> = french
        .lines()
        .zip(saved.lines())
        .filter(|(old, new)| old != new)
        .collect();
    assert_eq!(differing.len(), 2, "{differing:?}");
    assert!(differing[0].0.starts_with("two = "));
    assert_eq!(differing[1], ("Le second.", "Nouveau."));
    let top = "+++\ntitle = \"Neuf\"\nsummary = \"SF\"\n+++\n\nChapeau neuf.";
    let saved = save(&after, SOURCE, Locale::Fr, "top", top).unwrap();
    assert_eq!(
        states(&sources(&newer, Some(&saved))),
        named([
            ("top", State::Fresh),
            ("one", State::Fresh),
            ("two", State::Fresh)
        ])
    );
    assert!(saved.contains("Chapeau neuf.\n\n## Un\n"));
}

#[test]
fn a_translation_begins_with_its_first_part() {
    let none = sources(ENGLISH, None);
    let top = "+++\ntitle = \"TF\"\nsummary = \"SF\"\n+++\n\nChapeau.\n";
    let first = save(&none, SOURCE, Locale::Fr, "top", top).unwrap();
    let second = sources(ENGLISH, Some(&first));
    // Sections are told by their order: the second is not saved before the first.
    let refusal = save(
        &second,
        SOURCE,
        Locale::Fr,
        "two",
        "## Deux\n\nLe second.\n",
    );
    assert_eq!(refusal.unwrap_err().id, "authoring-translation-other-parts");
    let one = save(&second, SOURCE, Locale::Fr, "one", "## Un\n\nLe premier.\n").unwrap();
    let third = sources(ENGLISH, Some(&one));
    let two = save(&third, SOURCE, Locale::Fr, "two", "## Deux\n\nLe second.\n").unwrap();
    assert_eq!(two, stamped_french());
}

#[test]
fn words_that_would_be_other_parts_are_refused() {
    let now = sources(ENGLISH, Some(&stamped_french()));
    let refused = |part, words| save(&now, SOURCE, Locale::Fr, part, words).unwrap_err().id;
    assert_eq!(
        refused("one", "## Un\n\nA.\n\n## Encore\n\nB."),
        "authoring-translation-other-parts"
    );
    assert_eq!(
        refused("one", "Sans titre."),
        "authoring-translation-other-parts"
    );
    assert_eq!(refused("three", "x"), "authoring-translation-no-part");
    assert_eq!(
        refused("top", "+++\ntitle = \"never closed\"\n"),
        "authoring-translation-unreadable"
    );
}

#[test]
fn progress_counts_what_the_compiler_counts() {
    let mut sources = content();
    let course = slug("recognising-trafficking");
    let all = progress(&sources, &course, Locale::Ar);
    let lesson = "courses/recognising-trafficking/01-definition/01-three-elements.md";
    assert_eq!(all[lesson].percent(), 100);
    assert!(all[lesson].all() > 1);
    // One word more in one section of the source: one part is stale, in every language.
    let text = String::from_utf8(sources.0[lesson].clone()).unwrap();
    let changed = format!("{}\n\nOne more sentence.\n", text.trim_end());
    sources.0.insert(lesson.to_owned(), changed.into_bytes());
    let after = progress(&sources, &course, Locale::Ar);
    assert_eq!(after[lesson].stale, 1);
    assert_eq!(after[lesson].fresh + 1, all[lesson].fresh);
    let stale = |remarks: Vec<base::Diagnostic>| {
        let stale = remarks.iter().filter(|one| one.code == "stale-translation");
        stale.filter(|one| one.path.ends_with(".ar.md")).count()
    };
    let (_, remarks) = courseware::compile_course(&sources, &course);
    let counted: usize = after.values().map(|one| one.stale).sum();
    assert_eq!(stale(remarks), counted);
}

#[test]
fn questions_are_translated_in_any_order() {
    let question = |id: &str, words: &str| {
        format!("```question {id}\n{words}\n\n(x) A.\n> A.\n( ) B.\n> B.\n\nWhy: W.\n```\n")
    };
    let source = "courses/c/01-m/quiz.md";
    let english = ["one", "two", "three"]
        .map(|id| question(id, "What?"))
        .join("\n");
    let mut sources = Sources::default();
    sources.0.insert(source.into(), english.into_bytes());
    for id in ["two", "three", "one"] {
        let saved = save(&sources, source, Locale::Fr, id, &question(id, "Quoi ?")).unwrap();
        sources
            .0
            .insert("courses/c/01-m/quiz.fr.md".into(), saved.into_bytes());
    }
    let found = parts(&sources, source, Locale::Fr, &[]).unwrap();
    assert!(found.iter().all(|part| part.state == State::Fresh));
    let text = String::from_utf8(sources.0["courses/c/01-m/quiz.fr.md"].clone()).unwrap();
    let ids: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("```question "))
        .collect();
    assert_eq!(ids, ["one", "two", "three"]);
    // The same question is not another one's.
    let refusal = save(
        &sources,
        source,
        Locale::Fr,
        "one",
        &question("four", "Quoi ?"),
    );
    assert_eq!(refusal.unwrap_err().id, "authoring-translation-other-parts");
}

#[test]
fn the_title_of_a_bank_may_come_after_its_questions() {
    let question = |id: &str, words: &str| {
        format!("```question {id}\n{words}\n\n(x) A.\n> A.\n( ) B.\n> B.\n\nWhy: W.\n```\n")
    };
    let (source, path) = ("courses/c/assessment/b.md", "courses/c/assessment/b.fr.md");
    let english = format!(
        "+++\ntitle = \"Q\"\n+++\n\n{}\n{}",
        question("one", "What?"),
        question("two", "What?")
    );
    let mut sources = Sources::default();
    sources.0.insert(source.into(), english.into_bytes());
    let french = [
        ("two", question("two", "Quoi ?")),
        ("top", String::from("+++\ntitle = \"R\"\n+++\n")),
        ("one", question("one", "Quoi ?")),
    ];
    for (id, words) in french {
        let saved = save(&sources, source, Locale::Fr, id, &words).unwrap();
        sources.0.insert(path.into(), saved.into_bytes());
    }
    let found = parts(&sources, source, Locale::Fr, &[]).unwrap();
    assert!(
        found.iter().all(|part| part.state == State::Fresh),
        "{found:?}"
    );
    let text = String::from_utf8(sources.0[path].clone()).unwrap();
    assert!(text.starts_with("+++\ntitle = \"R\"\n"), "{text}");
    assert_eq!(text.matches("+++").count(), 2, "{text}");
    let ids: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("```question "))
        .collect();
    assert_eq!(ids, ["one", "two"]);
}
