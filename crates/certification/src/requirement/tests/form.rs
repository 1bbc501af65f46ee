//! The TOML form, and the sentences that are read aloud.

use super::made::any_requirements;
use super::*;
use proptest::prelude::*;

const INTERVIEWER: &str = r#"
[[requirement]]
id = "foundation"
kind = "course"
ever = true
course = "recognising"

[[requirement]]
id = "test"
kind = "assessment"
course = "adults"
assessment = "final"
at-least = 80

[[requirement]]
id = "practice"
kind = "any"
at-least = 1

[[requirement.of]]
id = "room"
kind = "proficiency"
people = "children"

[[requirement.of]]
id = "seen"
kind = "all"

[[requirement.of.of]]
id = "mock"
kind = "observed"
rubric = "mock-interview"
times = 2
assessors = 2

[[requirement.of.of]]
id = "days"
kind = "attendance"
hours = 16

[[requirement]]
id = "rest"
kind = "waiting"
days = 28
after = "practice"
"#;

#[test]
fn a_certification_is_read_as_it_is_written() {
    let leaf = |id, kind| Requirement {
        id: slug(id),
        ever: false,
        kind,
    };
    let expected = Requirements(vec![
        Requirement {
            ever: true,
            ..leaf(
                "foundation",
                Kind::Course {
                    course: slug("recognising"),
                },
            )
        },
        leaf(
            "test",
            Kind::Assessment {
                course: slug("adults"),
                assessment: slug("final"),
                at_least: 80,
            },
        ),
        leaf(
            "practice",
            Kind::Any {
                at_least: 1,
                of: vec![
                    leaf(
                        "room",
                        Kind::Proficiency {
                            people: People::Children,
                        },
                    ),
                    leaf(
                        "seen",
                        Kind::All {
                            of: vec![
                                leaf(
                                    "mock",
                                    Kind::Observed {
                                        rubric: slug("mock-interview"),
                                        times: 2,
                                        assessors: 2,
                                    },
                                ),
                                leaf("days", Kind::Attendance { hours: 16 }),
                            ],
                        },
                    ),
                ],
            },
        ),
        leaf(
            "rest",
            Kind::Waiting {
                days: 28,
                after: After::Requirement(slug("practice")),
            },
        ),
    ]);
    assert_eq!(requirements(INTERVIEWER), expected);
    // Written as a person wrote it, but for the order of two keys and the line at the top.
    assert_eq!(write(&expected).trim(), INTERVIEWER.trim());
}

#[test]
fn it_can_be_read_aloud() {
    let lines: Vec<String> = read_aloud(&requirements(INTERVIEWER))
        .iter()
        .map(|line| {
            let ever = if line.ever.is_some() { " (ever)" } else { "" };
            let said = short(&line.said.put(|_| None));
            format!("{}{} {said}{ever}", "  ".repeat(line.depth), line.number)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "1 takes-course course=recognising (ever)",
            "2 takes-assessment percent=80 assessment=final course=adults",
            "3 takes-any count=1 of=2",
            "  3.1 takes-proficiency-children",
            "  3.2 takes-all count=2",
            "    3.2.1 takes-observed-several assessors=2 times=2 rubric=mock-interview",
            "    3.2.2 takes-attendance hours=16",
            "4 takes-waiting-after days=28 number=3",
        ]
    );
}

/// Codes, the text at the place of each, and hints.
fn problems(text: &str) -> Vec<(String, String, String)> {
    parse("a.toml", text)
        .1
        .into_iter()
        .map(|one| {
            let place = text[one.span.start..one.span.end].to_owned();
            (one.code, place, one.hint.unwrap().id)
        })
        .collect()
}

fn check(text: &str, code: &str, place: &str, hint: &str) {
    let expected = (code.to_owned(), place.to_owned(), hint.to_owned());
    assert_eq!(problems(text), [expected], "{text}");
}

#[test]
fn what_is_wrong_is_said_at_its_place() {
    let one = |rest: &str| format!("[[requirement]]\nid = \"a\"\n{rest}");
    check("", "none", "", "certification-form-none-hint");
    check(
        "[[requirements]]",
        "unknown-key",
        "requirements",
        "compile-did-you-mean",
    );
    check(
        "requirement = 3",
        "wrong-type",
        "3",
        "compile-wrong-type-hint",
    );
    check(
        &one("kind = \"attendance\""),
        "missing-key",
        "[[requirement]]",
        "certification-form-missing-key-hint",
    );
    check(
        "requirement = []",
        "none",
        "[]",
        "certification-form-none-hint",
    );
    check(
        &one("kind = \"attendance\"\nhours = 3\nhous = 3"),
        "unknown-key",
        "hous",
        "compile-did-you-mean",
    );
    check(
        &one("kind = \"attendance\"\nhours = 3\nrubric = \"x\""),
        "unknown-key",
        "rubric",
        "compile-unknown-key-hint",
    );
    check(
        &one("kind = \"atendance\"\nhours = 3"),
        "unknown-word",
        "\"atendance\"",
        "compile-did-you-mean",
    );
    check(
        &one("kind = \"proficiency\"\npeople = \"everybody\""),
        "unknown-word",
        "\"everybody\"",
        "compile-unknown-key-hint",
    );
    check(
        &one("kind = \"attendance\"\nhours = 0"),
        "out-of-range",
        "0",
        "compile-out-of-range-hint",
    );
    check(
        &one("kind = \"attendance\"\nhours = -99999999999999999999"),
        "out-of-range",
        "-99999999999999999999",
        "compile-out-of-range-hint",
    );
    check(
        &one("kind = \"attendance\"\nhours = \"3\""),
        "wrong-type",
        "\"3\"",
        "compile-wrong-type-hint",
    );
    check(
        &one("kind = \"course\"\ncourse = \"A b\""),
        "not-a-name",
        "\"A b\"",
        "certification-form-not-a-name-hint",
    );
    check(
        &one("kind = \"observed\"\nrubric = \"x\"\ntimes = 1\nassessors = 2"),
        "assessors",
        "2",
        "certification-form-assessors-hint",
    );
    // A waiting time after something that is no text is not one from the opening.
    check(
        &one("kind = \"waiting\"\ndays = 1\nafter = 3"),
        "wrong-type",
        "3",
        "compile-wrong-type-hint",
    );
    check(
        &one("kind = \"waiting\"\ndays = 1\never = true"),
        "unknown-key",
        "ever",
        "compile-unknown-key-hint",
    );
    check(
        &one("kind = \"all\"\nof = []"),
        "empty-group",
        "[]",
        "certification-form-empty-group-hint",
    );
    check(
        &one("kind = \"any\"\nat-least = 2\nof = [{ id = \"b\", kind = \"waiting\", days = 1 }]"),
        "more-than-there-are",
        "2",
        "certification-form-more-than-there-are-hint",
    );
    check("[[requirement]\n", "not-toml", "", "compile-not-toml-hint");
}

#[test]
fn a_waiting_time_follows_only_what_stands_above_and_not_around_it() {
    let check = |text: &str, id: &str| {
        super::form::check(
            text,
            "after",
            &format!("\"{id}\""),
            "certification-form-after-hint",
        );
    };
    check(
        r#"requirement = [{ id = "w", kind = "waiting", days = 1, after = "c" }, { id = "c", kind = "attendance", hours = 1 }]"#,
        "c",
    );
    check(
        r#"requirement = [{ id = "w", kind = "waiting", days = 1, after = "w" }]"#,
        "w",
    );
    check(
        r#"requirement = [{ id = "g", kind = "all", of = [{ id = "c", kind = "attendance", hours = 1 }, { id = "w", kind = "waiting", days = 1, after = "g" }] }]"#,
        "g",
    );
}

#[test]
fn ids_are_used_once_also_inside_their_own_group() {
    let twice = r#"requirement = [{ id = "g", kind = "all", of = [{ id = "g", kind = "attendance", hours = 1 }] }]"#;
    check(twice, "twice", "\"g\"", "certification-form-twice-hint");
}

#[test]
fn groups_are_four_levels_deep_and_sixty_requirements_are_enough() {
    let nest = |levels: usize| {
        let mut text = String::from("{ id = \"leaf\", kind = \"waiting\", days = 1 }");
        for level in 0..levels {
            text = format!("{{ id = \"g{level}\", kind = \"all\", of = [{text}] }}");
        }
        format!("requirement = [{text}]")
    };
    // Three groups and a leaf in them: four levels.
    assert_eq!(problems(&nest(3)), []);
    let deep = problems(&nest(4));
    assert!(deep.iter().any(|(code, ..)| code == "too-deep"), "{deep:?}");

    let many = |count: usize| {
        (0..count)
            .map(|n| format!("[[requirement]]\nid = \"r{n}\"\nkind = \"waiting\"\ndays = 1\n"))
            .collect::<Vec<String>>()
            .concat()
    };
    assert_eq!(requirements(&many(60)).0.len(), 60);
    let codes: Vec<String> = problems(&many(70)).into_iter().map(|one| one.0).collect();
    assert_eq!(codes, ["too-many"]);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(made in any_requirements()) {
        let text = write(&made);
        let (read, diagnostics) = parse("a.toml", &text);
        prop_assert_eq!(diagnostics, vec![], "{}", text);
        prop_assert_eq!(read, made);
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in ".{0,200}") {
        let _ = parse("a.toml", &text);
    }

    /// Texts that are nearly right: pieces of a right one in any order.
    #[test]
    fn any_pieces_are_read_without_a_panic(
        lines in proptest::collection::vec(proptest::sample::select(INTERVIEWER.lines().collect::<Vec<_>>()), 0..40)
    ) {
        let text = lines.join("\n");
        let (_, diagnostics) = parse("a.toml", &text);
        for one in diagnostics {
            prop_assert!(text.get(one.span.start..one.span.end).is_some(), "{:?}", one);
        }
    }
}
