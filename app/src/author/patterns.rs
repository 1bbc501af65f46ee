//! What can be put into a text, written out, in the words of the text's language. Each compiles as it stands once what it
//! points to is there; that is tested for every pattern in every language.

use base::Locale;

/// A pattern ready to be put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Also the end of the catalogue ids `studio-pattern-…`.
    pub name: &'static str,
    pub text: String,
    /// The part that points to something of the course and has to be completed; it stands once in the text.
    pub open: Option<&'static str>,
}

/// Patterns that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Also the end of the catalogue ids `studio-patterns-…`.
    pub name: &'static str,
    pub patterns: Vec<Pattern>,
}

/// A name, what has to be completed, and the text; what stands in braces is `studio-say-…` of the catalogues.
type Row = (&'static str, Option<&'static str>, &'static str);

const TEXT: [Row; 9] = [
    (
        "heading",
        None,
        "## {heading} {#new-section}\n\n{sentence}\n",
    ),
    ("law", None, "> [!LAW]\n> {rule}\n>\n> Source: {source}\n"),
    ("caution", None, "> [!CAUTION]\n> {caution}\n"),
    (
        "example",
        None,
        "> [!EXAMPLE]\n> {person}\n> : {account}\n>\n> {officer}\n> : {invitation}\n",
    ),
    ("remember", None, "> [!REMEMBER]\n> {sentence}\n"),
    ("term", Some("its-id"), "[{term}](term:its-id)"),
    (
        "link",
        Some("module/lesson"),
        "[{lesson}](lesson:module/lesson)",
    ),
    (
        "picture",
        Some("name.svg"),
        "![{shown}](media/name.svg \"{caption}\")\n",
    ),
    (
        "table",
        None,
        "| {one} | {number} |\n|---|--:|\n| {this} | 1 |\n| {that} | 2 |\n",
    ),
];

const QUESTIONS: [Row; 11] = [
    (
        "single-choice",
        None,
        "```question new-question\ncompetence: definition\ndifficulty: 1\n\n{ask}\n\n(x) {this}\n> {right}\n( ) {that}\n> {wrong}\n\nWhy: {why}\nSource: {source}\n```\n",
    ),
    (
        "multiple-choice",
        None,
        "```question new-question\ncompetence: definition\ndifficulty: 2\n\n{ask}\n\n[x] {this}\n> {right}\n[x] {also}\n> {right}\n[ ] {that}\n> {wrong}\n\nWhy: {why}\n```\n",
    ),
    (
        "true-false",
        None,
        "```question new-question\nkind: true-false\ncompetence: definition\ndifficulty: 1\n\n{sentence}\n\n(x) {true}\n> {right}\n( ) {false}\n> {wrong}\n\nWhy: {why}\n```\n",
    ),
    (
        "matching",
        None,
        "```question new-question\nkind: matching\ncompetence: cooperation\ndifficulty: 2\n\n{ask}\n\n- {this} -> {first}\n- {that} -> {second}\n- -> {third}\n\nWhy: {why}\n```\n",
    ),
    (
        "ordering",
        None,
        "```question new-question\nkind: ordering\ncompetence: first-contact\ndifficulty: 2\n\n{ask}\n\n1. {first}\n2. {second}\n3. {third}\n\nWhy: {why}\n```\n",
    ),
    (
        "short-answer",
        None,
        "```question new-question\nkind: short-answer\ncompetence: rights\ndifficulty: 2\n\n{ask}\n\n= {one}\n=50% {near}\n~ *\n> {wrong}\n\nWhy: {why}\n```\n",
    ),
    (
        "numeric",
        None,
        "```question new-question\nkind: numeric\ncompetence: definition\ndifficulty: 1\n\n{ask}\n\n= 18\n=50% 17..19\n> {wrong}\n\nWhy: {why}\n```\n",
    ),
    (
        "mark-transcript",
        None,
        "```question new-question\nkind: mark-transcript\ncompetence: question-types\ndifficulty: 2\n\n{ask}\n\n[ ] {officer}: {invitation}\n> {right}\n- {person}: {account}\n[x] {officer}: {leading}\n> {wrong}\n\nWhy: {why}\n```\n",
    ),
    (
        "code-question",
        None,
        "```question new-question\nkind: code-question\ncompetence: question-types\ndifficulty: 2\npersona: adult\nlabel: INV\n\nBefore: {account}\nOfficer: {invitation}\n\n~ DIR\n> {wrong}\n\nWhy: {why}\n```\n",
    ),
    (
        "repair-question",
        None,
        "```question new-question\nkind: repair-question\ncompetence: open-questions\ndifficulty: 3\npersona: adult\nfault: SUG\n\nBefore: {account}\nOfficer: {leading}\n\n= {invitation}\n> {right}\n\nCriterion: {criterion}\n0 {low}\n1 {high}\n\nWhy: {why}\n```\n",
    ),
    (
        "written-task",
        None,
        "```question new-question\nkind: written-task\ncompetence: planning\ndifficulty: 3\nmarkers: 1\nwords: 200\n\n{ask}\n\nCriterion: {criterion}\n0 {low}\n1 {high}\n\n= {sentence}\n\nWhy: {why}\n```\n",
    ),
];

const LOCAL: [Row; 1] = [(
    "local",
    None,
    "```local new-rule\ncountry: ES\nreviewer: {reviewer}\ndate: 2026-01-01\nexpires: 2027-01-01\n\n{rule}\n\nSource: {source}\n```\n",
)];

const SCENES: [Row; 6] = [
    ("scene", None, "## {heading} {#new-scene}\n\n{seen}\n"),
    (
        "action",
        Some("scene-id"),
        "```action new-action\nminutes: 5\nto: scene-id\nverdict: sound\ncompetence: first-contact\n\n{act}\n\n> {happens}\n\nWhy: {why}\nSource: {source}\n```\n",
    ),
    (
        "when",
        None,
        "```when new-passage\nif: time >= 10\n\n{seen}\n```\n",
    ),
    (
        "event",
        None,
        "```event new-event\nat: 10\n\n{happens}\n```\n",
    ),
    (
        "say",
        None,
        "```say new-words\n{ask}\n\n- {invitation}\n> {right}\n- {leading}\n> {wrong}\n```\n",
    ),
    ("ending", None, "```ending mixed\n{happens}\n```\n"),
];

/// The voice of a case is English; its translations are other files.
const CASE: [Row; 4] = [
    (
        "detail",
        Some("detail-id"),
        "```detail new-detail\ntier: 1\nelement: act\nstart: no\nafter: detail-id\ncues: lorry, driver, back seat\nasks: who, what\n\nThere was a lorry behind the shop, and a man sat in it and waited. I climbed in at the back. We drove until it was light, and nobody spoke.\n\nBrief: There was a lorry behind the shop.\nAgain: The lorry, yes. I sat in the back until it was light.\nWrong: A friend took us, in his own car.\nAsk: Tell me everything about that.\n```\n",
    ),
    (
        "fact",
        None,
        "```fact new-fact\ncues: sleep, slept, tired, night\nI slept a little. There was a dog outside.\n\nNot much. I am used to it.\n```\n",
    ),
    (
        "replies",
        None,
        "```replies silence\n- *He looks at the table and says nothing.*\n- *A long pause.*\n```\n",
    ),
    (
        "utterance",
        None,
        "```utterance new-utterance\nlabel: SUG\ncontext: He told me to stay inside.\nHe locked you in, didn't he?\n\nWhy: \"Locked\" is new, and \"didn't he\" shows the wanted answer.\nBetter: You said he told you to stay inside. Tell me about that.\n```\n",
    ),
];

/// What fits into a Markdown file: a quiz or a bank takes questions only; scenarios and interview cases have blocks of their own.
pub fn of(course: &str, path: &str, locale: Locale) -> Vec<Group> {
    if course.starts_with("scenario.") {
        return vec![group("scenes", &SCENES, locale)];
    }
    if course.starts_with("interview.") {
        return vec![group("case", &CASE, locale)];
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    let holds_questions = path.starts_with("assessment/") || name.starts_with("quiz.");
    let questions = group("questions", &QUESTIONS, locale);
    if holds_questions {
        return vec![questions];
    }
    vec![
        group("text", &TEXT, locale),
        questions,
        group("local", &LOCAL, locale),
    ]
}

fn group(name: &'static str, rows: &[Row], locale: Locale) -> Group {
    let patterns = rows.iter().map(|(name, open, text)| Pattern {
        name,
        text: filled(text, locale),
        open: *open,
    });
    Group {
        name,
        patterns: patterns.collect(),
    }
}

/// A text with the words of a language in place of the braces.
fn filled(text: &str, locale: Locale) -> String {
    let mut rest = text;
    let mut filled = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        if name.starts_with('#') {
            // An id of a section, not a word.
            filled.extend(["{", name, "}"]);
        } else {
            filled.push_str(&locales::text(locale, &format!("studio-say-{name}"), &[]));
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}
