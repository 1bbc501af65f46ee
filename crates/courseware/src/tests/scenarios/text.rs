//! Scenes and blocks.

use super::{GOOD, changed, check, check_text, compiled, sources, told};
use base::{Locale, Slug};

fn slug(word: &str) -> Slug {
    Slug::parse(word).unwrap()
}

#[test]
fn what_stands_in_the_file_is_what_is_read() {
    let scenario = compiled(&sources(GOOD));
    let text = &scenario.texts[&Locale::En];
    let door = &text.scenes[&slug("door")];
    assert_eq!(door.title, "Door");
    let parts: Vec<(Option<&str>, &str)> = door
        .body
        .iter()
        .map(|part| (part.when.as_ref().map(Slug::as_str), part.html.as_str()))
        .collect();
    assert_eq!(
        parts,
        [
            (None, "<p>He opens.</p>\n"),
            (Some("alone"), "<p>She waits.</p>\n"),
            (Some("called"), "<p>A voice.</p>\n"),
        ]
    );
    let tell = &text.actions[&slug("tell")];
    assert_eq!(tell.label, "Tell her.");
    assert_eq!(tell.consequence.as_deref(), Some("<p>She nods.</p>\n"));
    assert_eq!(
        (tell.why.as_deref(), tell.source.as_deref()),
        (Some("So."), Some("S."))
    );
    assert_eq!(text.events[&slug("late")], "<p>Steps.</p>\n");
    let say = &text.says[&slug("first")];
    assert_eq!(say.prompt, "Your words?");
    let words = |words: &str, why: Option<&str>| (words.to_owned(), why.map(str::to_owned));
    assert_eq!(
        say.models,
        [words("\"One.\"", Some("Short.")), words("\"Two.\"", None)]
    );
    let ending = text.scenes[&slug("hall")].ending.as_ref().unwrap();
    assert_eq!(
        (ending.html.as_str(), ending.source.as_deref()),
        ("<p>Well.</p>\n", None)
    );
    let action = &scenario.graph.scenes[0].actions[0];
    assert!(action.once && action.minutes == 10 && action.effects.len() == 4);
    assert_eq!(
        scenario.graph.scenes[0].actions[1].misconception,
        Some(slug("too-early"))
    );
}

#[test]
fn paragraphs_of_what_happens_stay_apart() {
    let scenario = compiled(&sources(&changed(
        "> She nods.",
        "> She\n>  *nods*.\n\n> Then\n> this.",
    )));
    let tell = &scenario.texts[&Locale::En].actions[&slug("tell")];
    assert_eq!(
        tell.consequence.as_deref(),
        Some("<p>She\n<em>nods</em>.</p>\n<p>Then\nthis.</p>\n")
    );
}

#[test]
fn what_is_wrong_in_a_quoted_line_is_told_at_its_place() {
    check("> She nods.", "> She\n>\n> nods ⟦<b>⟧.", "raw-html");
    check("> Short.", "> Sh\n> [or](⟦x:y⟧)t.", "scenario-link");
}

#[test]
fn scenes_have_ids() {
    check("## Hall {#hall}", "⟦## Hall⟧", "scenario-heading-id");
    check("## Hall {#hall}", "## Hall {#⟦Hall_1⟧}", "scenario-id");
    check("## Hall {#hall}", "⟦## Hall {#hall .x}⟧", "heading-marks");
    check("## Hall {#hall}", "⟦## {#hall}⟧", "heading-empty");
    check("He opens.", "He opens.\n\n⟦# Big⟧", "heading-one");
    check("He opens.", "He opens.\n\n⟦### Small⟧", "scenario-part");
    check(
        "He opens.",
        "He opens.\n\n⟦> [!LAW]⟧\n> X.\n> Source: Y.",
        "scenario-part",
    );
    check("Steps.", "Steps.\n\n⟦> [!LAW]⟧\n> X.", "scenario-part");
    check("## Door", "⟦Before.⟧\n\n## Door", "text-not-shown");
    let front = GOOD.split("\n```event").next().unwrap();
    check_text(&format!("{front}⟦⟧"), "scenario-no-scenes");
}

#[test]
fn blocks_are_known_and_have_ids() {
    check("```event late", "```⟦evnt⟧ late", "scenario-block");
    check("```event late", "```⟦question⟧ late", "scenario-block");
    check("```event late", "```event ⟦Late⟧", "scenario-id");
    check("```event late", "```⟦event⟧", "scenario-id");
    check(
        "Steps.\n```",
        "Steps.\n```\n\n```event ⟦late⟧\nat: 12\nX.\n```",
        "scenario-twice",
    );
    check("```ending mixed", "```ending ⟦mixd⟧", "unknown-value");
    check("at: 10", "at: 10\n⟦minute⟧: 3", "unknown-key");
    check("at: 10", "at: 10\n⟦at⟧: 3", "unknown-key");
    check("once: yes", "once: ⟦maybe⟧", "unknown-value");
    check("verdict: costly", "verdict: ⟦costli⟧", "unknown-value");
    check("minutes: 10", "minutes: ⟦2881⟧", "out-of-range");
    check("minutes: 10", "minutes: ⟦soon⟧", "out-of-range");
    check(
        "competence: first-contact",
        "competence: ⟦first-contac⟧",
        "unknown-competence",
    );
    check("```event late\nat: 10", "```event ⟦late⟧", "missing-key");
    check(
        "He opens.",
        "He opens.\n\n```when ⟦x⟧\nX.\n```",
        "missing-key",
    );
    let text = changed("to: door\n", "").replace("action tell", "action ⟦tell⟧");
    check_text(&text, "missing-key");
}

#[test]
fn things_stand_where_they_belong() {
    check(
        "A hall.",
        "A hall.\n\n```event ⟦more⟧\nat: 1\nX.\n```",
        "scenario-place",
    );
    check(
        "```event late",
        "```when ⟦x⟧\nif: apart\nX.\n```\n\n```event late",
        "scenario-place",
    );
    check(
        "## Hall",
        "⟦Late words.⟧\n\n## Hall",
        "scenario-scene-order",
    );
    check(
        "## Hall",
        "```when ⟦x⟧\nif: apart\nX.\n```\n\n## Hall",
        "scenario-scene-order",
    );
    let say = "```say first\nYour words?\n\n- \"One.\"\n> Short.\n- \"Two.\"\n```\n\n";
    let late = say.replace("first", "⟦first⟧");
    let text = changed(say, "").replace("## Hall", &format!("{late}## Hall"));
    check_text(&text, "scenario-scene-order");
    check(
        "```say first",
        "```say first\nA?\n- A.\n- B.\n```\n\n```say ⟦second⟧",
        "scenario-twice",
    );
    check(
        "Well.\n```",
        "Well.\n```\n\n```ending ⟦good⟧\nX.\n```",
        "scenario-twice",
    );
    check(
        "## Hall {#hall}",
        "## Hall {#hall}\n\nX.\n\n```ending good\nX.\n```\n\n## Hall {#⟦hall⟧}",
        "scenario-twice",
    );
}

#[test]
fn lines_of_a_block_have_their_order() {
    let tell = |to: &str| {
        check(
            "> She nods.\n\nWhy: So.\nSource: S.\n```\n\n```action go",
            &format!("{to}\n```\n\n```action go"),
            "scenario-order",
        );
    };
    tell("> She nods.\n\nWhy: So.\n\n⟦Odd.⟧\n\nSource: S.");
    tell("> She nods.\n\nSource: S.\n⟦Why: So.⟧");
    tell("> She nods.\n\nWhy: So.\n⟦Why: So.⟧\nSource: S.");
    tell("> She nods.\n\n⟦Odd.⟧\n\nWhy: So.\nSource: S.");
    tell("Why: So.\nSource: S.\n⟦> She nods.⟧");
    check("> Short.", "> Short.\n⟦Odd.⟧", "scenario-order");
    check("- \"One.\"", "⟦> Early.⟧\n- \"One.\"", "scenario-order");
    check("Well.", "Well.\nSource: S.\n\n⟦Odd.⟧", "scenario-order");
    check(
        "Tell her.",
        "Tell her.\n\n⟦At once.⟧",
        "question-one-paragraph",
    );
}

#[test]
fn nothing_is_empty() {
    check(
        "He opens.\n\n```when alone\nif: apart\nShe waits.\n```",
        "```when ⟦alone⟧\nif: apart\n```",
        "scenario-empty",
    );
    check(
        "## Hall {#hall}\n\nA hall.\n",
        "## Hall {#⟦hall⟧}\n",
        "scenario-empty",
    );
    check(
        "```event late\nat: 10\nSteps.",
        "```event ⟦late⟧\nat: 10",
        "scenario-empty",
    );
    let text = changed("Tell her.\n", "").replace("action tell", "action ⟦tell⟧");
    check_text(&text, "scenario-empty");
    check(
        "```say first\nYour words?",
        "```say ⟦first⟧",
        "scenario-empty",
    );
    check(
        "```ending mixed\nPartly.",
        "```ending ⟦mixed⟧",
        "scenario-empty",
    );
    check("- \"Two.\"", "-⟦⟧\n- \"Two.\"", "scenario-empty");
    check(
        "```say first\nYour words?\n\n- \"One.\"\n> Short.\n",
        "```say ⟦first⟧\nYour words?\n\n",
        "scenario-models",
    );
}

#[test]
fn a_choice_has_reasons() {
    for (line, after) in [
        ("Why: So.\n", "tell"),
        ("Source: S.\n", "tell"),
        ("verdict: sound\n", "tell"),
        ("competence: first-contact\n", "go"),
    ] {
        let block = GOOD.find(&format!("```action {after}")).unwrap();
        let mut text = GOOD.to_owned();
        let at = block + text[block..].find(line).unwrap();
        text.replace_range(at..at + line.len(), "");
        let text = text.replace(
            &format!("```action {after}\n"),
            &format!("```action ⟦{after}⟧\n"),
        );
        check_text(&text, "scenario-reason");
    }
    // Where there is none, they may be left out.
    let lane = "## Lane {#lane}\n\nA lane.\n\n```action wait\nto: yard\n\nWait.\n```\n\n## Yard";
    let text = changed(">= 3; yard", ">= 3; lane").replace("## Yard", lane);
    assert_eq!(told(&sources(&text)), []);
}

#[test]
fn what_cannot_be_played() {
    let ending = "```ending good\nWell.\n```";
    let action = "```action ⟦x⟧\nto: door\n\nX.\n```";
    check(
        ending,
        &format!("{ending}\n\n{action}"),
        "scenario-ending-actions",
    );
    let say = "A hall.\n\n```say ⟦x⟧\nX?\n- A.\n- B.\n```";
    check("A hall.", say, "scenario-ending-actions");
    let first = "## End {#end}\n\nX.\n\n```ending ⟦good⟧\nX.\n```\n\n## Door {#door}";
    check("## Door {#door}", first, "scenario-begins-at-end");
    let text = changed(ending, "").replace("{#hall}", "{#⟦hall⟧}");
    check_text(&text, "scenario-no-way");
    check("ending mixed", "ending ⟦critical⟧", "scenario-critical");
    check(
        "verdict: sound\n",
        "verdict: sound\nmisconception: ⟦x⟧\n",
        "scenario-misconception",
    );
    check(
        "misconception: too-early",
        "misconception: ⟦Too early⟧",
        "scenario-id",
    );
    check("action go", "action ⟦go-wrong⟧", "scenario-tells");
}

#[test]
fn numbers_of_things_are_limited() {
    let more = |count: usize, one: &dyn Fn(usize) -> String| -> String {
        let all: Vec<String> = (1..=count).map(one).collect();
        all.join("\n")
    };
    let action = |n: usize| {
        let id = if n == 3 {
            "⟦x3⟧".to_owned()
        } else {
            format!("x{n}")
        };
        format!(
            "```action {id}\nto: yard\nverdict: sound\ncompetence: rights\n\nX.\n\nWhy: X.\nSource: X.\n```\n"
        )
    };
    check(
        "## Hall",
        &format!("{}\n## Hall", more(3, &action)),
        "scenario-too-many",
    );
    let event = |n: usize| {
        let id = if n == 60 {
            "⟦x60⟧".to_owned()
        } else {
            format!("x{n}")
        };
        format!("```event {id}\nat: 10\nX.\n```\n")
    };
    check(
        "## Door",
        &format!("{}\n## Door", more(60, &event)),
        "scenario-too-many",
    );
    let person = |n: usize| {
        let id = if n == 20 {
            "⟦x20⟧".to_owned()
        } else {
            format!("x{n}")
        };
        format!("[person.{id}]\nname = \"N\"\nrole = \"R\"\nhours = \"H\"\nlimits = \"L\"")
    };
    let people = format!("{}\n[objective.told]", more(20, &person));
    check("[objective.told]", &people, "scenario-too-many");
}
