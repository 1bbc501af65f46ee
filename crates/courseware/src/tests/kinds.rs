//! Each kind: how it is read, in two languages.

use super::{check, compiled, translated, with_lesson};
use base::{Label, Locale, Persona};
use quiz::{Body, Question};

/// A question of a kind, with settings, text and lines of its own.
pub(super) fn question(head: &str, text: &str) -> String {
    format!("```question q\ncompetence: rights\ndifficulty: 1\n{head}\n{text}\nWhy: So.\n```\n")
}

pub(super) const TRUE_FALSE: (&str, &str) = (
    "kind: true-false\n",
    "It holds.\n\n(x) True\n> Yes.\n( ) False\n> No.\n",
);
pub(super) const MATCHING: (&str, &str) = (
    "kind: matching\n",
    "Who does what?\n\n- The *one* -> this\n> A.\n- The other -> that,\nin two lines\n- -> neither\n",
);
pub(super) const ORDERING: (&str, &str) = (
    "kind: ordering\n",
    "What comes first?\n\n1. This\n> A.\n2. That\n3. The rest\n",
);
pub(super) const SHORT: (&str, &str) = (
    "kind: short-answer\n",
    "Which word?\n\n= non-punishment\n> A.\n=50% protection\n~ immunity\n> B.\n~ *\n> C.\n",
);
pub(super) const NUMERIC: (&str, &str) = (
    "kind: numeric\n",
    "How many?\n\n= 18\n=50% 17..19\n~ 30 +- 5\n> B.\n~ *\n> C.\n",
);
pub(super) const TRANSCRIPT: (&str, &str) = (
    "kind: mark-transcript\n",
    "Mark it.\n\n[ ] Officer: What happened?\n> A.\n- Samir: He said: go.\n[x] Officer: He was angry, was he?\n> B.\n",
);
pub(super) const CODE: (&str, &str) = (
    "kind: code-question\npersona: adult\nlabel: DIR\nalso: CUE\n",
    "Before: Someone drove us & left.\nOfficer: Tell me *who*.\n\n~ INV\n> A.\n",
);
pub(super) const REPAIR: (&str, &str) = (
    "kind: repair-question\npersona: child\nfault: SUG\nmarkers: 2\n",
    "Officer: He did it, didn't he?\n\n= What happened?\n> A.\n\nCriterion: Open\n0 Not at all.\n2 Fully,\nwith more.\n",
);
pub(super) const WRITTEN: (&str, &str) = (
    "kind: written-task\npoints: 5\nwords: 400\n",
    "Write a plan.\n\nCriterion: Safety\n0 None.\n1 Some.\n\n= A plan.\n",
);

const ALL: [(&str, &str); 9] = [
    TRUE_FALSE, MATCHING, ORDERING, SHORT, NUMERIC, TRANSCRIPT, CODE, REPAIR, WRITTEN,
];

pub(super) fn read((head, text): (&str, &str)) -> Question {
    let course = compiled(&with_lesson(&question(head, text)));
    course.modules[0].lessons[0].checks[0].clone()
}

#[test]
fn every_kind_is_read_whole() {
    for one in ALL {
        let question = read(one);
        let name = question.kind().as_str().replace('-', "_");
        insta::assert_debug_snapshot!(name, (question.body, &question.texts[&Locale::En]));
    }
}

#[test]
fn the_key_is_what_the_author_wrote() {
    let Body::CodeQuestion(code) = read(CODE).body else {
        panic!("another kind")
    };
    assert_eq!(
        (code.persona, code.label, code.also.as_slice()),
        (
            Persona::Adult,
            Label::Directive,
            [Label::CuedInvitation].as_slice()
        )
    );
    assert_eq!(code.choices, Label::FORMS);
    let Body::WrittenTask(task) = read(WRITTEN).body else {
        panic!("another kind")
    };
    assert_eq!((task.words, task.rubric.markers), (Some(400), 1));
    assert_eq!(read(WRITTEN).points, 5);
    let Body::RepairQuestion(repair) = read(REPAIR).body else {
        panic!("another kind")
    };
    assert_eq!(
        (repair.fault, repair.rubric.markers),
        (Some(Label::Suggestive), 2)
    );
    assert_eq!(repair.rubric.criteria[0].levels, [0, 2]);
}

#[test]
fn what_a_page_prints_as_text_has_no_marks() {
    let question = read(CODE);
    let text = &question.texts[&Locale::En];
    assert_eq!(text.before, "Someone drove us & left.");
    assert_eq!(text.officer, "Tell me who.");
    assert_eq!(text.prompt, "");
    let question = read(REPAIR);
    let text = &question.texts[&Locale::En];
    assert_eq!(text.rubric[0].levels[1], "Fully, with more.");
}

#[test]
fn words_with_colons_are_keywords_only_where_the_kind_knows_them() {
    let text = "Officer: Who?\n\nBefore: Now?\n\n(x) A.\n> Yes.\n( ) B.\n> No.\n";
    let question = read(("", text));
    let text = &question.texts[&Locale::En];
    assert_eq!(text.vignette, "<p>Officer: Who?</p>\n");
    assert_eq!(text.prompt, "Before: Now?");
    assert_eq!(text.officer, "");
}

#[test]
fn the_fingerprint_is_that_of_the_block() {
    let block = question(CODE.0, CODE.1);
    let expected = base::text::fingerprint(&block);
    assert_eq!(read(CODE).fingerprint, expected);
    assert_ne!(read(REPAIR).fingerprint, expected);
}

const FRENCH: [(&str, &str); 9] = [
    (
        "true-false",
        "Cela vaut.\n\n(x) Vrai\n> Oui.\n( ) Faux\n> Non.\n",
    ),
    (
        "matching",
        "Qui ?\n\n- L’un -> ceci\n- L’autre -> cela\n- -> ni l’un\n",
    ),
    ("ordering", "Quoi ?\n\n1. Ceci\n2. Cela\n3. Le reste\n"),
    (
        "short-answer",
        "Quel mot ?\n\n= non-sanction\n=50% protection\n~ immunité\n~ *\n> C.\n",
    ),
    (
        "numeric",
        "Combien ?\n\n= ١٨\n=50% 17..19\n~ 30 ± 5\n~ *\n> C.\n",
    ),
    (
        "mark-transcript",
        "Marquez.\n\n[ ] Agent : Quoi ?\n> A.\n- Samir : Il a dit.\n[x] Agent : Fâché ?\n> B.\n",
    ),
    (
        "code-question",
        "Before: On nous a conduits.\nOfficer: Dites qui.\n\n~ INV\n> A.\n",
    ),
    (
        "repair-question",
        "Officer: C’est lui ?\n\n= Que s’est-il passé ?\n\nCriterion: Ouverte\n0 Non.\n2 Oui.\n",
    ),
    (
        "written-task",
        "Un plan.\n\nCriterion: Sécurité\n0 Rien.\n1 Un peu.\n\n= Un plan.\n",
    ),
];

/// The lesson with a question of a kind in English and in French.
fn both(kind: &str, change: impl Fn(String) -> String) -> crate::Sources {
    let (head, text) = ALL
        .into_iter()
        .find(|(head, _)| head.starts_with(&format!("kind: {kind}\n")))
        .expect("a kind");
    let (_, french) = FRENCH
        .into_iter()
        .find(|(name, _)| *name == kind)
        .expect("a kind");
    let french = format!("```question q\n{french}\nWhy: Ainsi.\n```\n");
    translated(&question(head, text), &change(french))
}

#[test]
fn every_kind_is_translated() {
    for (kind, _) in FRENCH {
        let course = compiled(&both(kind, |same| same));
        let question = &course.modules[0].lessons[0].checks[0];
        let shape = |locale| {
            let text = &question.texts[&locale];
            let levels: Vec<usize> = text.rubric.iter().map(|one| one.levels.len()).collect();
            (
                text.choices.len(),
                text.right.len(),
                text.speakers.len(),
                levels,
            )
        };
        assert_eq!(shape(Locale::En), shape(Locale::Fr), "{kind}");
        assert_eq!(question.texts[&Locale::Fr].why, "Ainsi.");
    }
}

#[test]
fn an_answer_is_recognised_in_every_language() {
    let course = compiled(&both("short-answer", |same| same));
    let question = &course.modules[0].lessons[0].checks[0];
    let share = |given: &str| {
        let parts = [given.to_owned()];
        quiz::mark(question, &parts).map(|mark| mark.share.sixtieths())
    };
    assert_eq!(share("non-sanction"), Some(60));
    assert_eq!(share("Non punishment"), Some(60));
    assert_eq!(share("protection"), Some(30));
    assert_eq!(share("immunité"), Some(0));
    assert_eq!(question.texts[&Locale::Fr].choices[0].text, "non-sanction");
}

#[test]
fn a_translation_keeps_the_shape_of_its_source() {
    let marks = |kind: &str, from: &str, to: &str| {
        let sources = both(kind, |french| {
            assert!(french.contains(from), "{kind}: {from}");
            french.replacen(from, to, 1)
        });
        check(sources, "translation-marks");
    };
    marks("true-false", "(x) Vrai", "⟦( )⟧ Vrai");
    marks("matching", "- -> ni l’un", "- ⟦Encore -> ni l’un⟧");
    marks("ordering", "2. Cela", "⟦4.⟧ Cela");
    marks("short-answer", "=50%", "⟦=⟧");
    marks("short-answer", "~ *", "~ ⟦autre⟧");
    marks("numeric", "17..19", "⟦17..20⟧");
    marks(
        "mark-transcript",
        "- Samir : Il a dit.",
        "⟦[ ]⟧ Samir : Il a dit.\n> D.",
    );
    marks("code-question", "~ INV", "~ ⟦YN⟧");
    marks("code-question", "q\nBefore: On nous a conduits.", "⟦q⟧");
    marks("code-question", "q\nBefore", "q\nlabel: ⟦INV⟧\n\nBefore");
    marks(
        "code-question",
        "q\nBefore",
        "q\nkind: ⟦ordering⟧\n\nBefore",
    );
    marks("code-question", "q\nBefore", "q\npoints: ⟦3⟧\n\nBefore");
    marks(
        "repair-question",
        "Criterion: Ouverte\n0 Non.\n2 Oui.",
        "⟦Criterion:⟧ Ouverte\n0 Non.\n3 Oui.",
    );
    marks(
        "written-task",
        "1 Un peu.\n",
        "1 Un peu.\n\n⟦Criterion:⟧ Plus\n0 A.\n1 B.\n",
    );
    marks("written-task", "Why:", "Hint: ⟦Un.⟧\nWhy:");
}

#[test]
fn what_is_the_same_in_two_languages_decides_nothing() {
    let same = |from: &'static str, to: &'static str| {
        both("short-answer", move |french| french.replacen(from, to, 1))
    };
    // The word of the first answer for the second one, which earns less: it would never count.
    check(
        same("=50% protection", "⟦=50% non-sanction⟧"),
        "never-reached",
    );
    check(
        same("=50% protection", "⟦=50% non-punishment⟧"),
        "never-reached",
    );
}
