//! Scenarios in the settings of modules.

use super::{GOOD, PATH};
use crate::scenario::{Scenario, check_places, compile_all, without_shown};
use crate::tests::{check as check_course, compiled, good};
use crate::{Sources, compile};
use base::{Severity, Slug, Span};

const MODULE: &str = "courses/c/01-m/module.toml";
const MISCONCEPTIONS: &str = "courses/c/misconceptions.md";

/// The good course with settings in its module.
fn with_module(settings: &str) -> Sources {
    let mut sources = good();
    let text = format!("languages = [\"en\"]\n{settings}");
    sources.0.insert(MODULE.to_owned(), text.into_bytes());
    sources
}

fn check(settings: &str, code: &str) {
    check_course(with_module(settings), code);
}

#[test]
fn what_a_module_says_of_scenarios_is_what_comes_out() {
    let settings = "scenarios = [\"door\", \"yard\"]\n[assessed_scenario]\nchoose = [{ scenario = \"door\", version = \"0123456789ab\" }]\npass_percent = 60\nattempts = 2\nwait_hours = 1\n";
    let course = compiled(&with_module(settings));
    let module = &course.modules[0];
    let names: Vec<&str> = module.scenarios.iter().map(Slug::as_str).collect();
    assert_eq!(names, ["door", "yard"]);
    let assessed = module.assessed.as_ref().unwrap();
    let rules = (
        assessed.pass_percent,
        assessed.attempts,
        assessed.wait_hours,
    );
    assert_eq!(rules, (60, 2, 1));
    assert_eq!(assessed.choose[0].scenario.as_str(), "door");
    assert_eq!(assessed.choose[0].version, "0123456789ab");
    assert!(compiled(&good()).modules[0].assessed.is_none());
}

#[test]
fn names_and_numbers_have_their_forms() {
    check("scenarios = [\"door\", ⟦\"The Door\"⟧]\n", "scenario-id");
    check("scenarios = [\"door\", ⟦\"door\"⟧]\n", "scenario-twice");
    let one = |version: &str| format!("{{ scenario = \"door\", version = {version} }}");
    let assessed =
        |choose: &str, rest: &str| format!("[assessed_scenario]\nchoose = [{choose}]\n{rest}");
    let fine = one("\"0123456789ab\"");
    check(
        &assessed(&one("⟦\"0123\"⟧"), "pass_percent = 60\n"),
        "scenario-pin",
    );
    check(
        &assessed(&one("⟦\"0123456789AB\"⟧"), "pass_percent = 60\n"),
        "scenario-pin",
    );
    check(&assessed(&fine, "pass_percent = ⟦0⟧\n"), "out-of-range");
    check(
        &assessed(&fine, "pass_percent = 60\nwait_hours = ⟦721⟧\n"),
        "out-of-range",
    );
    check(
        &assessed(&fine, "pass_percent = 60\n⟦minutes⟧ = 5\n"),
        "unknown-key",
    );
    check(
        "[assessed_scenario]\n⟦choose⟧ = []\npass_percent = 60\n",
        "empty-value",
    );
    let twice = format!("{fine}, {}", fine.replace("\"door\"", "⟦\"door\"⟧"));
    check(&assessed(&twice, "pass_percent = 60\n"), "scenario-twice");
    let many: Vec<String> = (0..20).map(|n| format!("\"x{n}\"")).collect();
    check(
        &format!("scenarios = [{}, ⟦\"last\"⟧]\n", many.join(", ")),
        "scenario-too-many",
    );
}

/// The course and the scenario together: what is said of how they fit.
fn places(settings: &str, scenario: &str) -> (Vec<(String, String, Span)>, Vec<Scenario>) {
    let mut sources = with_module(settings);
    sources
        .0
        .insert(PATH.to_owned(), scenario.as_bytes().to_vec());
    let entry = "## Too early {#too-early}\n\nSee [here](lesson:m/l).\n";
    sources.0.insert(MISCONCEPTIONS.to_owned(), entry.into());
    let (courses, _) = compile(&sources);
    let (scenarios, remarks) = compile_all(&sources);
    assert_eq!((courses.len(), remarks.len()), (1, 0), "{remarks:#?}");
    let courses: Vec<_> = courses.iter().collect();
    let found = check_places(&sources, &courses, &scenarios.iter().collect::<Vec<_>>());
    let told = found.into_iter().map(|one| {
        assert!(one.severity == Severity::Warning || one.code == "scenario-unknown");
        (one.code, one.path, one.span)
    });
    (told.collect(), scenarios)
}

/// The one remark that is expected at the marks, in the settings of the module or in the scenario.
fn check_place(settings: &str, scenario: &str, code: &str) {
    let (path, text, base) = if settings.contains('⟦') {
        (MODULE, settings, "languages = [\"en\"]\n".len())
    } else {
        (PATH, scenario, 0)
    };
    let start = base + text.find('⟦').unwrap();
    let end = base + text.find('⟧').unwrap() - '⟦'.len_utf8();
    let plain = |text: &str| text.replace(['⟦', '⟧'], "");
    let (told, _) = places(&plain(settings), &plain(scenario));
    assert_eq!(
        told,
        [(code.to_owned(), path.to_owned(), Span::new(start, end))]
    );
}

#[test]
fn courses_and_scenarios_fit_together() {
    let (told, scenarios) = places("scenarios = [\"a\"]\n", GOOD);
    assert_eq!(told, []);
    let pin = &scenarios[0].pin;
    let assessed =
        |choose: &str| format!("[assessed_scenario]\npass_percent = 60\nchoose = [{choose}]\n");
    let current = format!("{{ scenario = \"a\", version = \"{pin}\" }}");
    check_place("scenarios = [⟦\"b\"⟧]\n", GOOD, "scenario-unknown");
    let other = "{ scenario = ⟦\"ab\"⟧, version = \"0123456789ab\" }";
    check_place(
        &assessed(&format!("{current}, {other}")),
        GOOD,
        "scenario-unknown",
    );
    check_place(
        &assessed(&current).replace("choose", "⟦choose⟧"),
        GOOD,
        "scenario-one-choice",
    );
    check_place(
        "",
        &GOOD.replace("course = \"c\"", "course = ⟦\"d\"⟧"),
        "scenario-course",
    );
    let unknown = GOOD.replace("misconception: too-early", "misconception: ⟦to-early⟧");
    check_place("", &unknown, "misconception-unknown");
}

#[test]
fn a_version_that_is_not_the_file_is_told_with_the_present_one() {
    let settings = "[assessed_scenario]\npass_percent = 60\nchoose = [{ scenario = \"a\", version = \"0123456789ab\" }]\n";
    let (told, _) = places(settings, GOOD);
    let codes: Vec<&str> = told.iter().map(|(code, ..)| code.as_str()).collect();
    assert_eq!(codes, ["scenario-one-choice", "scenario-pin-other"]);
    let at = "languages = [\"en\"]\n".len() + settings.find("\"0123").unwrap();
    assert_eq!(told[1].2, Span::new(at, at + 14));
}

#[test]
fn an_error_that_only_a_decision_shows_is_not_unused() {
    let mut sources = good();
    sources.0.insert(PATH.to_owned(), GOOD.as_bytes().to_vec());
    let entry = |id: &str| format!("## {id} {{#{id}}}\n\nSee [here](lesson:m/l).\n\n");
    let entries = entry("too-early") + &entry("too-late");
    sources
        .0
        .insert(MISCONCEPTIONS.to_owned(), entries.into_bytes());
    let (_, mut remarks) = compile(&sources);
    assert_eq!(remarks.len(), 2, "{remarks:#?}");
    let (scenarios, _) = compile_all(&sources);
    without_shown(&mut remarks, &scenarios.iter().collect::<Vec<_>>());
    assert_eq!(remarks.len(), 1, "{remarks:#?}");
    assert!(
        remarks[0]
            .message
            .args
            .contains(&("id".to_owned(), "too-late".into()))
    );
}
