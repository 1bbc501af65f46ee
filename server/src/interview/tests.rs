use super::{Task, run};
use crate::cli::Failure;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const QUAY: &str = include_str!("../../../crates/testkit/interviews/interviews/quay.md");

const TURNS: &str = "Good evening, I am a police officer.\n/alone\n\nTell me how you came here tonight.\nDid somebody drive you?\n/close\n";

/// A folder with the case, and a file with turns.
fn folder(text: &str, turns: &str) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let case = dir.path().join("interviews/quay.md");
    fs::create_dir_all(case.parent().unwrap()).unwrap();
    fs::write(&case, text.replace("languages = [\"en\", \"fr\"]\n", "")).unwrap();
    let file = dir.path().join("turns.txt");
    fs::write(&file, turns).unwrap();
    (dir, case, file)
}

fn said(task: &Task, typed: &str) -> Result<String, Failure> {
    let mut out = Vec::new();
    run(task, &mut typed.as_bytes(), &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

fn task<'t>(case: &'t Path, turns: Option<&'t PathBuf>, is_json: bool) -> Task<'t> {
    Task {
        case,
        seed: Some("7"),
        turns,
        is_json,
        measure: false,
        graph: None,
    }
}

#[test]
fn a_file_of_turns_is_replayed_with_the_reasons_for_every_reply() {
    let (_dir, case, turns) = folder(QUAY, TURNS);
    let text = said(&task(&case, Some(&turns), false), "").unwrap();
    for words in [
        "*A tall man looks up when you come in",
        "> Tell me how you came here tonight.",
        "He is not my friend.",
        "what INV does",
        "trust 0.",
        "the talk ended: closed",
        "\nDebrief\n",
    ] {
        assert!(text.contains(words), "{words} in\n{text}");
    }
    assert_eq!(said(&task(&case, Some(&turns), false), "").unwrap(), text);
}

#[test]
fn as_json_it_is_one_object_with_everything_it_depends_on() {
    let (_dir, case, turns) = folder(QUAY, TURNS);
    let text = said(&task(&case, Some(&turns), true), "").unwrap();
    assert_eq!(text.lines().count(), 1);
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (&report["case"], &report["seed"]),
        (&"quay".into(), &"7".into())
    );
    assert!(report["case_version"].is_string() && report["model_version"].is_string());
    let turns = report["turns"].as_array().unwrap();
    assert_eq!(turns.len(), 5, "an empty line is no turn");
    assert_eq!(turns[1]["officer"], "/alone");
    assert!(turns[1]["label"].is_null());
    assert_eq!(turns[3]["label"], "YN");
    assert!(report["debrief"]["measures"].is_array());
}

#[test]
fn what_is_typed_is_answered_until_the_end_or_quit() {
    let (_dir, case, _) = folder(QUAY, "");
    let by_hand = said(&task(&case, None, true), TURNS).unwrap();
    let (_dir, other, turns) = folder(QUAY, TURNS);
    assert_eq!(
        by_hand,
        said(&task(&other, Some(&turns), true), "").unwrap()
    );
    let typed = "Tell me how you came here tonight.\n/fly\n/quit\nMore.\n";
    let report: Value =
        serde_json::from_str(&said(&task(&case, None, true), typed).unwrap()).unwrap();
    assert_eq!(
        report["turns"].as_array().unwrap().len(),
        1,
        "what cannot be taken is told"
    );
}

#[test]
fn a_turn_that_cannot_be_taken_ends_a_replay_with_its_line() {
    let (_dir, case, turns) = folder(QUAY, "Hello.\n\n/fly\n");
    let Err(Failure::Input(words)) = said(&task(&case, Some(&turns), false), "") else {
        panic!("it was taken")
    };
    assert!(words.contains("line 3: There is no act /fly"), "{words}");
    let none = case.with_file_name("none.txt");
    let missing = said(&task(&case, Some(&none), false), "");
    assert!(matches!(missing, Err(Failure::Environment(_))));
}

#[test]
fn what_is_wrong_with_a_case_is_told_with_its_place() {
    let (_dir, case, turns) = folder(&QUAY.replace("age = 34", "age = 12"), TURNS);
    let Err(Failure::Input(words)) = said(&task(&case, Some(&turns), false), "") else {
        panic!("it was played")
    };
    assert!(
        words.contains("error[interview-age]") && words.contains("quay.md:"),
        "{words}"
    );
    for other in ["no-such-case", "Cargo.toml"] {
        let outcome = said(&task(Path::new(other), None, false), "");
        assert!(matches!(outcome, Err(Failure::Environment(_))), "{other}");
    }
}

#[test]
fn a_file_in_no_content_folder_is_a_sealed_case() {
    let dir = tempfile::tempdir().unwrap();
    let case = dir.path().join("quay.md");
    let sealed = QUAY
        .replace("languages = [\"en\", \"fr\"]\n", "")
        .replace("use = \"practice\"\n", "");
    fs::write(&case, sealed).unwrap();
    let measure = |is_json| Task {
        case: &case,
        seed: None,
        turns: None,
        is_json,
        measure: true,
        graph: None,
    };
    let text = said(&measure(false), "").unwrap();
    assert!(
        text.contains("details narrated") && text.contains("expert"),
        "{text}"
    );
    let figures: Value = serde_json::from_str(&said(&measure(true), "").unwrap()).unwrap();
    let narrated = |who: &str| figures[who]["narrated"].as_f64().unwrap();
    assert!(narrated("expert") > narrated("trained") && narrated("trained") > 0.0);
}

#[test]
fn a_file_of_turns_that_is_not_there_is_told_before_anything_is_shown() {
    let (dir, case, _) = folder(QUAY, TURNS);
    let missing = dir.path().join("missing.txt");
    let mut out = Vec::new();
    let result = run(
        &task(&case, Some(&missing), false),
        &mut "".as_bytes(),
        &mut out,
    );
    assert!(matches!(result, Err(Failure::Environment(_))), "{result:?}");
    assert!(out.is_empty());
}

#[test]
fn a_translation_is_not_played_in_english_without_a_word() {
    let (dir, _, turns) = folder(QUAY, TURNS);
    let french = dir.path().join("interviews/quay.fr.md");
    fs::write(&french, QUAY).unwrap();
    match said(&task(&french, Some(&turns), false), "") {
        Err(Failure::Environment(words)) => assert!(words.contains("quay.md"), "{words}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_case_is_drawn_into_a_file_or_the_standard_output() {
    let (dir, case, _) = folder(QUAY, "");
    let file = dir.path().join("quay.svg");
    let drawn = |graph| Task {
        seed: None,
        graph: Some(graph),
        ..task(&case, None, false)
    };
    assert_eq!(said(&drawn(&file), "").unwrap(), "");
    let picture = fs::read_to_string(&file).unwrap();
    assert!(picture.starts_with("<svg") && picture.contains("<style>"));
    for words in ["the-notebook → the-uncle", "Somebody is in danger now"] {
        assert!(picture.contains(words), "{words} in\n{picture}");
    }
    assert_eq!(said(&drawn(Path::new("-")), "").unwrap(), picture);
    let nowhere = dir.path().join("no/quay.svg");
    let outcome = said(&drawn(&nowhere), "");
    assert!(matches!(outcome, Err(Failure::Environment(_))));
}
