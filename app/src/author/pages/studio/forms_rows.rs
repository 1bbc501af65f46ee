//! The fields of a block: words, and beside them whether they are right, which share they earn, where they stand. Every button sends the
//! whole form.

use super::forms_settings::{label_words, with_own};
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use base::Label;
use leptos::prelude::*;
use views::account::Refused;
use views::studio_forms::{FormRow, FormView, Group, RowControl};

/// The words of a page, and what was refused on it.
pub struct FormWords<'r> {
    pub words: Words,
    pub refused: &'r Refused,
}

/// Letters of a line of a field, to give it the height of its words.
const LINE: usize = 60;
/// The most lines that a field is high at first.
const MOST_LINES: usize = 12;

/// All fields, those that belong together in one group.
pub fn rows(said: &FormWords, view: &FormView) -> Vec<AnyView> {
    let mut shown = Vec::new();
    let mut at = 0;
    while let Some(row) = view.rows.get(at) {
        let under = view.rows[at + 1..]
            .iter()
            .take_while(|one| one.group == Group::Within)
            .count();
        let fields: Vec<AnyView> = (at..=at + under)
            .map(|place| field(said, view, place, under > 0))
            .collect();
        shown.push(group(said.words, row, at, under > 0, fields));
        at += 1 + under;
    }
    shown
}

/// A field, or a field with what belongs to it, and the buttons that move it.
fn group(words: Words, row: &FormRow, at: usize, is_group: bool, fields: Vec<AnyView>) -> AnyView {
    let id = format!("row-{at}");
    let class = if row.what == "level" {
        "rows under"
    } else {
        "rows"
    };
    let acts = acts(words, row, at);
    if is_group {
        let legend = numbered(words, row);
        view! { <fieldset class="rows together" id=id><legend>{legend}</legend>{fields}{acts}</fieldset> }
            .into_any()
    } else {
        view! { <div class=class id=id>{fields}{acts}</div> }.into_any()
    }
}

/// What a field is called, with its number where there can be several.
fn numbered(words: Words, row: &FormRow) -> String {
    let name = words.text(&format!("studio-forms-field-{}", row.name), &[]);
    match row.group {
        Group::Head { .. } if row.control == RowControl::Points => {
            let points = row.mark.parse::<usize>().unwrap_or_default();
            t!(words, "question-points", count = points)
        }
        Group::Head { number, .. } => {
            t!(words, "studio-forms-numbered", name = name, number = number)
        }
        Group::Alone | Group::Within => name,
    }
}

fn acts(words: Words, row: &FormRow, at: usize) -> Option<AnyView> {
    let Group::Head {
        may_up,
        may_down,
        may_go,
        may_grow,
        ..
    } = row.group
    else {
        return None;
    };
    let name = numbered(words, row);
    let button = |act: &str, label: String| {
        let value = format!("{act}-{at}");
        let spoken = format!("{label}: {name}");
        view! { <button class="link" name="act" value=value aria-label=spoken>{label}</button> }
    };
    let is_none = !(may_up || may_down || may_go || may_grow);
    (!is_none).then(|| {
        view! {
            <div class="acts start small">
                {may_grow.then(|| button("grow", t!(words, "studio-forms-add-level")))}
                {may_up.then(|| button("up", t!(words, "studio-up")))}
                {may_down.then(|| button("down", t!(words, "studio-down")))}
                {may_go.then(|| button("remove", t!(words, "studio-remove")))}
            </div>
        }
        .into_any()
    })
}

fn hidden(name: &str, at: usize, value: &str) -> AnyView {
    let (name, value) = (format!("{name}[{at}]"), value.to_owned());
    view! { <input type="hidden" name=name value=value/> }.into_any()
}

/// One field with everything that is sent of it.
fn field(said: &FormWords, view: &FormView, at: usize, is_grouped: bool) -> AnyView {
    let (words, row) = (said.words, &view.rows[at]);
    let origin = row.origin.map_or_else(String::new, |one| one.to_string());
    let sent = [hidden("what", at, row.what), hidden("origin", at, &origin)];
    if row.control == RowControl::Kept {
        let text = row.text.clone();
        return view! {
            {sent}{hidden("mark", at, "")}{hidden("text", at, "")}{hidden("other", at, "")}
            <div class="field kept">
                <p class="label">{t!(words, "studio-forms-field-kept")}</p>
                <pre dir="auto"><code>{text}</code></pre>
            </div>
        }
        .into_any();
    }
    // In a group the legend names the field, and its own label says what is written into it.
    let label = match (row.control, row.group) {
        (RowControl::Sides, _) => t!(words, "studio-forms-left"),
        (_, Group::Head { .. }) if is_grouped => t!(words, "studio-forms-words"),
        _ => numbered(words, row),
    };
    let problem = said.refused.problem(&format!("text-{at}"));
    let errors: Vec<AnyView> = problem
        .into_iter()
        .chain(&row.problems)
        .map(|one| {
            let told = words.message(one);
            view! { <p class="error">{icon(Icon::Warning)}<span>{told}</span></p> }.into_any()
        })
        .collect();
    let has_errors = !errors.is_empty();
    let (id, errors_id) = (
        format!("field-text-{at}"),
        format!("field-text-{at}-errors"),
    );
    let described = has_errors.then(|| errors_id.clone());
    let source = row.source.clone().map(|text| view! {
        <div class="from"><p class="small quiet">{t!(words, "studio-forms-source")}</p><p dir="auto">{text}</p></div>
    });
    let hint = hint(words, row).map(|hint| view! { <p class="hint">{hint}</p> });
    let control = control(words, view, at, (id.clone(), described));
    view! {
        {sent}
        {mark(words, view, at)}
        {source}
        <div class="field">
            <label for=id>{label}</label>
            {hint}
            {has_errors.then(|| view! { <div id=errors_id>{errors}</div> })}
            {control}
        </div>
        {other(words, view, at)}
    }
    .into_any()
}

fn hint(words: Words, row: &FormRow) -> Option<String> {
    match row.name {
        "row" => Some(t!(words, "studio-forms-field-row-hint")),
        "turn" => Some(t!(words, "studio-forms-field-turn-hint")),
        "answer" => Some(t!(words, "studio-forms-field-answer-hint")),
        "number" => Some(t!(words, "studio-forms-field-number-hint")),
        "misconception" => Some(t!(words, "studio-forms-field-misconception-hint")),
        "vignette" => Some(t!(words, "studio-forms-field-vignette-hint")),
        _ => None,
    }
}

/// What a new field begins with: words that say what belongs there, in the language of the text.
fn begun(words: Words, view: &FormView, row: &FormRow) -> (String, String) {
    let Some(sample) = row.sample else {
        return (row.text.clone(), row.other.clone());
    };
    let locale = view.locale.unwrap_or(words.locale);
    let text = locales::text(locale, &format!("studio-forms-sample-{sample}"), &[]);
    match text.split_once("->") {
        Some((left, right)) if row.control == RowControl::Sides => {
            (left.trim().to_owned(), right.trim().to_owned())
        }
        _ => (text, String::new()),
    }
}

/// The words of a field.
fn control(
    words: Words,
    view: &FormView,
    at: usize,
    (id, described): (String, Option<String>),
) -> AnyView {
    let row = &view.rows[at];
    let (text, _) = begun(words, view, row);
    let name = format!("text[{at}]");
    let invalid = described.is_some().then_some("true");
    if row.control == RowControl::Label {
        let labels: Vec<&str> = Label::ALL.iter().map(|one| one.as_str()).collect();
        let choices: Vec<AnyView> = with_own(&labels, &text)
            .into_iter()
            .map(|choice| {
                let label = label_words(words, &choice);
                let is_chosen = choice == text;
                view! { <option value=choice selected=is_chosen>{label}</option> }.into_any()
            })
            .collect();
        return view! { <select id=id name=name aria-invalid=invalid aria-describedby=described>{choices}</select> }
            .into_any();
    }
    if row.what == "misconception" && !text.contains('\n') {
        return view! { <input id=id type="text" name=name value=text list="errors" dir="ltr" autocomplete="off" aria-invalid=invalid aria-describedby=described/> }
            .into_any();
    }
    let high = text
        .lines()
        .map(|line| 1 + line.chars().count() / LINE)
        .sum::<usize>()
        .clamp(1, MOST_LINES)
        .to_string();
    let lang = view.locale.map(base::Locale::code);
    let inner = lines(&text);
    view! { <textarea id=id name=name rows=high lang=lang dir="auto" aria-invalid=invalid aria-describedby=described inner_html=inner></textarea> }
        .into_any()
}

/// The right-hand side of a row; of any other field nothing.
fn other(words: Words, view: &FormView, at: usize) -> AnyView {
    let row = &view.rows[at];
    let (_, other) = begun(words, view, row);
    if row.control != RowControl::Sides {
        return hidden("other", at, &other);
    }
    let (id, name) = (format!("field-other-{at}"), format!("other[{at}]"));
    let lang = view.locale.map(base::Locale::code);
    let inner = lines(&other);
    view! {
        <div class="field">
            <label for=id.clone()>{t!(words, "studio-forms-right-side")}</label>
            <textarea id=id name=name rows="1" lang=lang dir="auto" inner_html=inner></textarea>
        </div>
    }
    .into_any()
}

/// What stands before the words: chosen where it says something, else sent as it is.
fn mark(words: Words, view: &FormView, at: usize) -> AnyView {
    let row = &view.rows[at];
    let kept = hidden("mark", at, &row.mark);
    match row.control {
        RowControl::One => {
            let choice = choice(words, "radio", String::from("right[0]"), at, row.is_right);
            view! { {kept}{choice} }.into_any()
        }
        RowControl::Several => {
            let choice = choice(words, "checkbox", format!("right[{at}]"), at, row.is_right);
            view! { {kept}{choice} }.into_any()
        }
        RowControl::Share => {
            let label = t!(words, "studio-forms-share");
            list(at, &label, shares(words, &row.mark), &row.mark)
        }
        RowControl::Turn => {
            let own = row.mark.to_lowercase();
            let turns = [
                ("[x]", t!(words, "studio-forms-turn-find")),
                ("[ ]", t!(words, "studio-forms-turn-may")),
                ("-", t!(words, "studio-forms-turn-read")),
            ];
            // A large letter in the brackets says the same, and stays.
            let turns = turns.map(|(mark, label)| {
                let mark = if mark == own {
                    row.mark.clone()
                } else {
                    mark.to_owned()
                };
                (mark, label)
            });
            let label = t!(words, "studio-forms-turn");
            list(at, &label, turns.to_vec(), &row.mark)
        }
        RowControl::Plain
        | RowControl::Kept
        | RowControl::Sides
        | RowControl::Label
        | RowControl::Points => kept,
    }
}

fn choice(words: Words, kind: &'static str, name: String, at: usize, checked: bool) -> AnyView {
    let id = format!("field-right-{at}");
    view! {
        <p class="right"><input type=kind id=id.clone() name=name value=at.to_string() checked=checked/><label for=id>{t!(words, "studio-forms-right")}</label></p>
    }
    .into_any()
}

fn list(at: usize, label: &str, choices: Vec<(String, String)>, own: &str) -> AnyView {
    let (id, name) = (format!("field-mark-{at}"), format!("mark[{at}]"));
    let choices: Vec<AnyView> = choices
        .into_iter()
        .map(|(value, label)| {
            let is_chosen = value == own;
            view! { <option value=value selected=is_chosen>{label}</option> }.into_any()
        })
        .collect();
    let label = label.to_owned();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select id=id name=name>{choices}</select>
        </div>
    }
    .into_any()
}

/// What an answer earns, in steps of ten in a hundred, and what the file says.
fn shares(words: Words, own: &str) -> Vec<(String, String)> {
    let mut marks = vec![String::from("=")];
    marks.extend((1..=9_u32).rev().map(|tenth| format!("={}%", tenth * 10)));
    marks.push(String::from("~"));
    if !own.is_empty() && !marks.iter().any(|mark| mark == own) {
        marks.insert(1, own.to_owned());
    }
    marks
        .into_iter()
        .map(|mark| {
            let share = mark
                .strip_prefix('=')
                .map(|rest| rest.trim_end_matches('%'));
            let label = match share {
                Some("") => t!(words, "studio-forms-share-whole"),
                Some(percent) => t!(words, "studio-forms-share-part", percent = percent),
                None => t!(words, "studio-forms-share-none"),
            };
            (mark, label)
        })
        .collect()
}
