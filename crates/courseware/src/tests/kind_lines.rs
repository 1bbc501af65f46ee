//! What can be wrong with the lines of each kind.

use super::kinds::{
    CODE, MATCHING, NUMERIC, ORDERING, REPAIR, SHORT, TRANSCRIPT, TRUE_FALSE, WRITTEN, question,
    read,
};
use super::{check, with_lesson};
use base::Label;
use quiz::Body;

/// The question with something changed.
fn with_change((head, text): (&str, &str), from: &str, to: &str) -> String {
    let whole = question(head, text);
    assert!(whole.contains(from), "{from}");
    whole.replacen(from, to, 1)
}

/// The question with something changed: expects one remark, at the marks.
fn changed(one: (&str, &str), from: &str, to: &str, code: &str) {
    check(with_lesson(&with_change(one, from, to)), code);
}

/// The same, where the remark points at the id.
fn changed_at_id(one: (&str, &str), from: &str, to: &str, code: &str) {
    let whole = with_change(one, from, to).replacen("question q", "question ⟦q⟧", 1);
    check(with_lesson(&whole), code);
}

#[test]
fn kinds_and_their_marks() {
    changed(CODE, "code-question", "⟦code-questions⟧", "unknown-kind");
    changed(CODE, "code-question", "⟦essay⟧", "unknown-kind");
    changed(CODE, "~ INV", "⟦( )⟧ INV", "kind-marks");
    changed(TRANSCRIPT, "[x]", "⟦(x)⟧", "kind-marks");
    changed(TRUE_FALSE, "(x) True", "⟦[x]⟧ True", "kind-marks");
    changed(TRUE_FALSE, "( ) False", "⟦[ ]⟧ False", "question-brackets");
    changed_at_id(ORDERING, "kind: ordering\n", "", "question-options");
    changed(WRITTEN, "points: 5", "points: ⟦21⟧", "out-of-range");
    changed(REPAIR, "markers: 2", "markers: ⟦3⟧", "out-of-range");
    changed(WRITTEN, "words: 400", "words: ⟦many⟧", "out-of-range");
    changed(WRITTEN, "words: 400", "⟦label⟧: INV", "unknown-key");
}

#[test]
fn coding() {
    let code = |from: &str, to: &str, code: &str| changed(CODE, from, to, code);
    code("persona: adult", "persona: ⟦adlut⟧", "unknown-persona");
    code("label: DIR", "label: ⟦DRI⟧", "unknown-label");
    code("~ INV", "~ ⟦inv⟧", "unknown-label");
    code("label: DIR", "label: ⟦RAP⟧", "label-not-offered");
    code("~ INV", "~ ⟦RAP⟧", "label-not-offered");
    code("~ INV", "~ ⟦CUE⟧", "label-is-right");
    code("also: CUE", "also: CUE, ⟦DIR⟧", "parts-alike");
    changed(
        (CODE.0, "Officer: Who?\n"),
        "also: CUE",
        "choices: ⟦DIR⟧",
        "too-few-labels",
    );
    code("~ INV\n> A.", "⟦~ INV⟧", "question-feedback");
    changed_at_id(CODE, "Officer: Tell me *who*.\n", "", "officer-missing");
    changed_at_id(CODE, "label: DIR\n", "", "missing-key");
    changed_at_id(REPAIR, "persona: child\n", "", "missing-key");
    let given = read((
        "kind: code-question\npersona: adult\nlabel: RAP\nchoices: SUPP,RAP, INV\n",
        "Officer: Thank you.\n",
    ));
    let Body::CodeQuestion(key) = given.body else {
        panic!("another kind")
    };
    assert_eq!(
        key.choices,
        [Label::Invitation, Label::Rapport, Label::Support]
    );
}

#[test]
fn how_many_parts_a_kind_has() {
    let parts = "kind-parts";
    changed(TRUE_FALSE, "\nWhy", "⟦( )⟧ Perhaps\n> No.\n\nWhy", parts);
    changed_at_id(MATCHING, "- The other -> that,\nin two lines\n", "", parts);
    let rows = ["A", "B", "C", "D", "E"].map(|word| format!("- {word} -> {word}\n"));
    let seven = rows.concat().replace("- E", "⟦-⟧ E");
    changed(MATCHING, "- ->", &format!("{seven}- ->"), parts);
    let extras = ["A", "B", "C", "D"].map(|word| format!("- -> {word}\n"));
    let five = extras.concat().replace("- -> D", "⟦-⟧ -> D");
    changed(MATCHING, "\nWhy", &format!("{five}\nWhy"), parts);
    changed_at_id(ORDERING, "2. That\n3. The rest\n", "", parts);
    let turns = format!("{}⟦-⟧ A: b\n\nWhy", "- A: b\n".repeat(21));
    changed(TRANSCRIPT, "\nWhy", &turns, parts);
    changed_at_id(REPAIR, "= What happened?\n> A.\n", "", parts);
    changed_at_id(NUMERIC, "= 18\n=50% 17..19\n~ 30 +- 5\n> B.\n", "", parts);
}

#[test]
fn what_must_be_different() {
    changed(TRUE_FALSE, "( ) False", "⟦( )⟧ true", "parts-alike");
    changed(MATCHING, "that,\nin two lines", "⟦this⟧", "parts-alike");
    changed(MATCHING, "The other", "⟦The *one*⟧", "parts-alike");
    changed(ORDERING, "2. That", "⟦2.⟧ This", "parts-alike");
    changed(NUMERIC, "=50% 17..19", "⟦=50% 18⟧", "never-reached");
    changed(
        SHORT,
        "=50% protection",
        "⟦=50% Non punishment⟧",
        "never-reached",
    );
    changed(
        SHORT,
        "~ *\n> C.",
        "~ *\n> C.\n⟦~ *⟧\n> C.",
        "never-reached",
    );
}

#[test]
fn the_lines_of_single_kinds() {
    changed(
        MATCHING,
        "- The other -> that,\nin two lines",
        "⟦- The other that,\nin two lines⟧",
        "matching-arrow",
    );
    changed(
        MATCHING,
        "- The other -> that,\nin two lines",
        "⟦-⟧ The other ->",
        "option-empty",
    );
    changed(
        MATCHING,
        "- -> neither\n",
        "- -> neither\n> ⟦A.⟧\n",
        "question-order",
    );
    changed(ORDERING, "2. That", "⟦3.⟧ That", "ordering-numbers");
    changed(
        ORDERING,
        "> A.",
        "> misconception: ⟦a⟧\n> A.",
        "misconception",
    );
    for share in ["=0%", "=101%", "=half", "=%", "=+5%"] {
        changed(SHORT, "=50%", &format!("⟦{share}⟧"), "answer-share");
    }
    changed(REPAIR, "= What", "⟦=50%⟧ What", "answer-share");
    for words in ["about 30", "5..3", "30 +- -1", "1e3", ".."] {
        let line = format!("⟦~ {words}⟧");
        changed(NUMERIC, "~ 30 +- 5", &line, "answer-number");
    }
    changed_at_id(
        SHORT,
        "= non-punishment",
        "=90% non-punishment",
        "no-whole-answer",
    );
    changed(SHORT, "~ *\n> C.", "⟦~ *⟧", "question-feedback");
    changed(
        SHORT,
        "> C.",
        "> misconception: ⟦a⟧\n> C.",
        "question-order",
    );
    changed(
        TRANSCRIPT,
        "- Samir: He said: go.",
        "⟦- Samir⟧",
        "transcript-speaker",
    );
    changed(
        TRANSCRIPT,
        "- Samir: He said: go.",
        "- Samir: He said.\n> ⟦A.⟧",
        "question-order",
    );
    changed_at_id(TRANSCRIPT, "[x]", "[ ]", "transcript-targets");
    changed_at_id(TRANSCRIPT, "[ ]", "[x]", "transcript-innocent");
    let six = "[x] A: b\n> C.\n".repeat(5);
    let seven = format!("{six}⟦[x]⟧ A: b\n> C.\n\nWhy");
    changed(TRANSCRIPT, "\nWhy", &seven, "transcript-targets");
}

#[test]
fn rubrics() {
    let levels = |from: &str, to: &str| changed(WRITTEN, from, to, "criterion-levels");
    levels("0 None.\n1 Some.", "⟦1⟧ None.\n2 Some.");
    levels("1 Some.", "⟦0⟧ Some.");
    levels("1 Some.", "2 Some.\n⟦1⟧ More.");
    levels("1 Some.", "⟦101⟧ Some.");
    levels(
        "Criterion: Safety\n0 None.\n1 Some.",
        "⟦Criterion:⟧ Safety\n0 None.",
    );
    levels("Criterion: Safety\n0 None.\n1 Some.", "⟦Criterion:⟧ Safety");
    let seven = "1 A.\n2 A.\n3 A.\n4 A.\n5 A.\n⟦6⟧ A.";
    levels("1 Some.", seven);
    changed_at_id(
        WRITTEN,
        "Criterion: Safety\n0 None.\n1 Some.\n",
        "",
        "criterion-missing",
    );
    let more = "Criterion: C\n0 A.\n1 B.\n".repeat(12);
    changed(
        WRITTEN,
        "Criterion: Safety\n",
        &format!("{more}⟦Criterion:⟧ Safety\n"),
        "too-many-criteria",
    );
    changed(WRITTEN, "Criterion: Safety", "⟦Criterion:⟧", "option-empty");
    changed(WRITTEN, "0 None.", "⟦0⟧", "option-empty");
    changed(
        WRITTEN,
        "\n= A plan.",
        "⟦> A.⟧\n\n= A plan.",
        "question-order",
    );
}
