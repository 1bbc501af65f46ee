//! Files and settings of scenarios.

use super::{FRENCH, GOOD, PATH, changed, check, check_text, compiled, sources, told};
use crate::Sources;
use crate::scenario::{Scenario, compile, compile_all, compile_known, compile_stored};
use base::{Competence, Locale, Span};
use scenario::{Variable, VariableKind};

#[test]
fn what_the_settings_say_is_what_comes_out() {
    let scenario = compiled(&sources(GOOD));
    assert_eq!(scenario.slug.as_str(), "a");
    assert_eq!(scenario.course.as_str(), "c");
    assert_eq!(
        (scenario.minutes, scenario.graph.starts_at),
        (5, 21 * 60 + 40)
    );
    assert_eq!(scenario.languages, [Locale::En]);
    let number = |least, most, start| VariableKind::Number { least, most, start };
    let level = |least, most, start| VariableKind::Level { least, most, start };
    let slug = |word: &str| base::Slug::parse(word).unwrap();
    let variable = |name, kind| Variable {
        name: slug(name),
        kind,
    };
    let members = vec![slug("who"), slug("limits")];
    assert_eq!(
        scenario.graph.variables,
        [
            variable("apart", VariableKind::Flag { start: false }),
            variable("trust", level(0, 5, 2)),
            variable("calls", number(0, 3, 0)),
            variable("told", VariableKind::Set { members }),
        ]
    );
    let objective = &scenario.graph.objectives[0];
    assert_eq!(
        (objective.points, objective.competence),
        (2, Competence::Rights)
    );
    let text = &scenario.texts[&Locale::En];
    assert_eq!(text.people[0].limits, "L");
    assert_eq!(text.objectives[&slug("told")].rule, "R");
    assert_eq!(text.content_note.themes, "a");
}

#[test]
fn a_version_is_the_hash_of_the_file() {
    let scenario = compiled(&sources(GOOD));
    // sha256sum of the text, its first 12 digits.
    assert_eq!(scenario.pin, "5059b21ffac7");
    let stored: Scenario = compile_stored(&sources(GOOD), "a").unwrap();
    assert_eq!(stored.graph, scenario.graph);
    assert!(stored.situations.is_none() && scenario.situations.is_some());
}

#[test]
fn what_was_explored_before_is_compiled_with_all_but_what_the_explorer_says() {
    // Nobody gets to the second ending, which only exploring tells; a variable that nothing asks for is told without.
    let unused = GOOD.replacen("[state]\n", "[state]\nunasked = \"flag\"\n", 1);
    let (known, said) = compile_known(&sources(&unused), "a");
    let (explored, all) = compile(&sources(&unused), "a");
    assert_eq!(said, all);
    assert!(said.iter().any(|one| one.code == "scenario-unused"));
    assert_eq!(known.unwrap().graph, explored.unwrap().graph);
}

#[test]
fn what_must_be_there() {
    for line in [
        "title = \"T\"\n",
        "summary = \"S\"\n",
        "course = \"c\"\n",
        "minutes = 5\n",
        "start = \"21:40\"\n",
        "[content_note]\nthemes = \"a\"\nwithout = \"b\"\n",
    ] {
        let text = changed(line, "").replacen("+++", "⟦+++⟧", 1);
        check_text(&text, "missing-key");
    }
    for line in ["hours = \"H\"\n", "limits = \"L\"\n"] {
        let text = changed(line, "").replace("[person.ines]", "[person.⟦ines⟧]");
        check_text(&text, "missing-key");
    }
    for line in ["points = 2\n", "text = \"O\"\n"] {
        let text = changed(line, "").replace("[objective.told]", "[objective.⟦told⟧]");
        check_text(&text, "missing-key");
    }
    let objective = "[objective.told]\ntext = \"O\"\nrule = \"R\"\nmet = \"told has limits\"\npoints = 2\ncompetence = \"rights\"\n";
    let text = changed(objective, "").replace("if: apart", "if: apart and told has limits");
    check_text(&text.replacen("+++", "⟦+++⟧", 1), "scenario-no-objective");
    let body = GOOD
        .split("\n\n```say")
        .next()
        .unwrap()
        .split("Steps.\n```")
        .nth(1)
        .unwrap();
    let body = body.split("\n\n```when").next().unwrap();
    let text = format!("⟦⟧{body}\n\n```action wait\nto: door\n\nWait.\n```\n");
    check_text(&text, "settings-missing");
}

#[test]
fn values_have_their_forms() {
    check("start = \"21:40\"", "start = ⟦\"24:00\"⟧", "scenario-start");
    check("start = \"21:40\"", "start = ⟦\"9:00\"⟧", "scenario-start");
    check("minutes = 5", "minutes = ⟦121⟧", "out-of-range");
    check("points = 2", "points = ⟦6⟧", "out-of-range");
    check("course = \"c\"", "course = ⟦\"C C\"⟧", "scenario-id");
    check("[person.ines]", "[person.⟦Ines⟧]", "scenario-id");
    check("[objective.told]", "[objective.⟦\"to ld\"⟧]", "scenario-id");
    check(
        "title = \"T\"",
        "⟦tittle⟧ = \"x\"\ntitle = \"T\"",
        "unknown-key",
    );
    check(
        "role = \"R\"",
        "role = \"R\"\n⟦rules⟧ = \"R\"",
        "unknown-key",
    );
    let long = format!("title = ⟦\"{}\"⟧", "x".repeat(301));
    check("title = \"T\"", &long, "scenario-long");
    check(
        "competence = \"rights\"",
        "competence = ⟦\"right\"⟧",
        "unknown-competence",
    );
    check(
        "start = \"21",
        "languages = [\"en\", ⟦\"fr\"⟧]\nstart = \"21",
        "scenario-not-translated",
    );
    check(
        "start = \"21",
        "⟦languages⟧ = []\nstart = \"21",
        "languages-without-source",
    );
    check(
        "start = \"21",
        "languages = [\"en\", ⟦\"de\"⟧]\nstart = \"21",
        "unknown-language",
    );
}

#[test]
fn what_is_remembered_has_its_forms() {
    let state = |line: &str, code| check("apart = \"flag\"", line, code);
    state("apart = ⟦\"flagg\"⟧", "scenario-state");
    state("apart = \"flag\"\nx = ⟦3⟧", "scenario-state");
    state("apart = \"flag\"\n⟦x⟧ = { start = 3 }", "scenario-state");
    state(
        "apart = \"flag\"\n⟦x⟧ = { level = [0, 3], set = [\"a\"] }",
        "scenario-state",
    );
    state(
        "apart = \"flag\"\nx = { level = ⟦[0, 3, 5]⟧ }",
        "scenario-state",
    );
    state(
        "apart = \"flag\"\nx = { level = [0, 3], start = ⟦\"a\"⟧ }",
        "scenario-state",
    );
    state(
        "apart = \"flag\"\nx = { level = ⟦[3, 3]⟧ }",
        "scenario-range",
    );
    state(
        "apart = \"flag\"\nx = { number = ⟦[-1001, 3]⟧ }",
        "scenario-range",
    );
    state(
        "apart = \"flag\"\nx = { number = [-1000, 3], start = ⟦4⟧ }",
        "scenario-range",
    );
    state("apart = \"flag\"\n⟦seen⟧ = \"flag\"", "scenario-taken");
    state("apart = \"flag\"\n⟦\"X y\"⟧ = \"flag\"", "scenario-id");
    state("apart = \"flag\"\n⟦other⟧ = \"flag\"", "scenario-unused");
    check(
        "[\"who\", \"limits\"]",
        "[\"who\", \"limits\", ⟦\"who\"⟧]",
        "scenario-twice",
    );
    check(
        "[\"who\", \"limits\"]",
        "[⟦\"Who\"⟧, \"limits\"]",
        "scenario-id",
    );
    let more: Vec<String> = (1..=29).map(|n| format!("\"m{n}\"")).collect();
    let set = format!("[\"limits\", {}, ⟦\"m30\"⟧]", more.join(", "));
    check("[\"who\", \"limits\"]", &set, "scenario-too-many");
}

#[test]
fn the_folder_holds_scenarios_and_their_pictures() {
    let mut all = sources(GOOD);
    let add = |sources: &mut Sources, path: &str, text: &str| {
        sources.0.insert(path.to_owned(), text.as_bytes().to_vec());
    };
    for path in [
        "scenarios/notes.txt",
        "scenarios/media/other.svg",
        "scenarios/x/a.md",
    ] {
        add(&mut all, path, "");
        let (found, remarks) = compile_all(&all);
        assert_eq!(found.len(), 1);
        let told: Vec<_> = remarks
            .iter()
            .map(|one| (one.code.as_str(), one.path.as_str()))
            .collect();
        assert_eq!(told, [("scenario-stray", path)]);
        all.0.remove(path);
    }
    add(&mut all, "scenarios/My Door.md", GOOD);
    let (found, remarks) = compile_all(&all);
    assert_eq!(
        (found.len(), remarks.len(), remarks[0].code.as_str()),
        (1, 1, "scenario-file-name")
    );
    let alone = |path: &str, code: &str| {
        let mut sources = sources(GOOD);
        add(&mut sources, path, GOOD);
        let expected = (code.to_owned(), path.to_owned(), Span::new(0, 0));
        assert_eq!(told(&sources), [expected]);
    };
    alone("scenarios/a.en.md", "scenario-file-name");
    alone("scenarios/a.de.md", "unknown-language");
    let mut only = Sources::default();
    add(&mut only, FRENCH, GOOD);
    let (scenario, remarks) = compile(&only, "a");
    assert!(scenario.is_none());
    assert_eq!(remarks[0].code, "translation-without-source");
}

#[test]
fn a_picture_is_shown_under_the_address_of_its_scenario() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>";
    let path = "scenarios/media/a-hall.svg";
    let mut shown = sources(&changed(
        "He opens.",
        "He opens.\n\n![A hall](media/a-hall.svg)",
    ));
    shown.0.insert(path.to_owned(), svg.into());
    let scenario = compiled(&shown);
    let html = &scenario.texts[&Locale::En].scenes[&scenario.graph.scenes[0].id].body[0].html;
    let address = format!(
        "<img src=\"/media/scenarios/a/{}/a-hall.svg\"",
        &shown.fingerprint()[..16]
    );
    assert!(html.contains(&address), "{html}");
    assert_eq!(scenario.media["a-hall.svg"].content_type, "image/svg+xml");
    let mut unused = sources(GOOD);
    unused.0.insert(path.to_owned(), svg.into());
    assert_eq!(
        told(&unused),
        [("media-unused".to_owned(), path.to_owned(), Span::new(0, 0))]
    );
    check(
        "He opens.",
        "He opens.\n\n![A hall](⟦media/hall.svg⟧)",
        "media-missing",
    );
    assert!(told(&sources(GOOD)).is_empty(), "{PATH}");
}
