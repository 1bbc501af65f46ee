//! The form of a certification: what it takes, how long it is good, who decides; with what the fields mean beside them.

use super::builder::{arranging, builder};
use super::fields::{OUTCOMES, PATHS, TITLES, form, in_order, text_in};
use super::{STYLES, aloud, dated, kicker};
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, field, summary};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use views::account::Refused;
use views::certification::{CertificationEditor, LineProblem, PathDraft};

/// Characters of a path, and of the outcomes of one language.
const LONGEST: u32 = 16_000;
const LONGEST_OUTCOMES: u32 = 2_500;

/// `/programmes/{programme}/certifications/new`
pub async fn new_certification(visit: Visit) -> PageResult {
    page(visit, None).await
}

/// `/programmes/{programme}/certifications/{certification}/next`
pub async fn next_certification(visit: Visit) -> PageResult {
    let slug = visit.param("certification").to_owned();
    page(visit, Some(slug)).await
}

async fn page(visit: Visit, slug: Option<String>) -> PageResult {
    let words = visit.words;
    let refused = visit.refused().await;
    let sent_back = (!refused.fields.is_empty()).then(|| {
        let get = |name: &str| refused.field(name).to_owned();
        (form(get), refused.field("seen").parse().ok())
    });
    let editor = usecases::certify::certifications::editor(
        &visit.context,
        &visit.actor,
        visit.param("programme"),
        slug.as_deref(),
        sent_back,
        words.locale,
    )
    .await?;
    let title = match &editor.existing {
        None => t!(words, "certification-new"),
        Some(_) => t!(words, "certification-next"),
    };
    let heading = title.clone();
    Ok(Page::new(Area::Programmes, title, move || {
        let under = editor.existing.clone().map(|(slug, title)| {
            let href = routes::defined_certification(&editor.programme, &slug);
            view! { <p><a href=href>{crate::components::text::phrase(words.locale, title)}</a></p> }
        });
        view! {
            <div class="pagehead">
                {kicker(words, &editor.programme, editor.programme_title.clone())}
                <h1>{heading}</h1>
                {under}
                <p class="lead">{t!(words, "certification-editor-lead")}</p>
            </div>
            {summary(words, &refused)}
            {whole(words, &editor, &refused)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn whole(words: Words, editor: &CertificationEditor, refused: &Refused) -> impl IntoView + use<> {
    let slug = editor
        .existing
        .as_ref()
        .map_or_else(String::new, |(slug, _)| slug.clone());
    view! {
        <form method="post" action="/do/write-certification">
            <input type="hidden" name="programme" value=editor.programme.clone()/>
            <input type="hidden" name="certification" value=slug/>
            <input type="hidden" name="seen" value=editor.seen.to_string()/>
            {names(words, editor, refused)}
            {requirements(words, editor, refused)}
            {renewal(words, editor, refused)}
            {terms(words, editor, refused)}
            {award(words, editor)}
            <p class="row">
                <button class="button" name="step" value="save">{t!(words, "certification-save")}</button>
            </p>
        </form>
    }
}

/// Titles, the word of the address, and what holders have shown; in languages that the programme does not use only where somebody wants them.
fn names(words: Words, editor: &CertificationEditor, refused: &Refused) -> impl IntoView + use<> {
    let (used, others): (Vec<_>, Vec<_>) =
        in_order(words.locale).partition(|(_, locale)| editor.languages.contains(locale));
    let slug = editor.existing.is_none().then(|| {
        let slug = Field::new("slug", t!(words, "certification-slug"))
            .hint(t!(words, "certification-slug-hint"))
            .optional()
            .refused(words, refused);
        field(slug)
    });
    let all = |of: &[(usize, Locale)]| {
        let titles: Vec<AnyView> = of
            .iter()
            .map(|one| title(words, editor, refused, *one))
            .collect();
        let outcomes: Vec<AnyView> = of
            .iter()
            .map(|one| outcomes(words, editor, refused, *one))
            .collect();
        (titles, outcomes)
    };
    let (titles, outcomes) = all(&used);
    let others = (!others.is_empty()).then(|| {
        // What is written there, or wrong, is not hidden.
        let is_open = others.iter().any(|(place, locale)| {
            let form = &editor.form;
            let has_text = |texts| !text_in(texts, *locale).is_empty();
            let is_wrong = |name: &str| refused.problems.iter().any(|(field, _)| field == name);
            has_text(&form.titles)
                || has_text(&form.outcomes)
                || is_wrong(TITLES[*place])
                || is_wrong(OUTCOMES[*place])
        });
        let (titles, outcomes) = all(&others);
        view! {
            <details open=is_open>
                <summary>{t!(words, "certification-other-languages")}</summary>
                <div class="form">{titles}{outcomes}</div>
            </details>
        }
    });
    view! {
        <section class="section">
            <header><h2>{t!(words, "certification-names")}</h2><p>{t!(words, "certification-names-note")}</p></header>
            <div class="form">{titles}{slug}{outcomes}{others}</div>
        </section>
    }
}

fn title(
    words: Words,
    editor: &CertificationEditor,
    refused: &Refused,
    (place, locale): (usize, Locale),
) -> AnyView {
    let label = t!(words, "certification-title-in", language = locale.name());
    let title = Field::new(TITLES[place], label)
        .value(text_in(&editor.form.titles, locale))
        .optional()
        .refused(words, refused);
    field(title).into_any()
}

fn outcomes(
    words: Words,
    editor: &CertificationEditor,
    refused: &Refused,
    (place, locale): (usize, Locale),
) -> AnyView {
    let label = t!(words, "certification-outcomes-in", language = locale.name());
    let text = Field::new(OUTCOMES[place], label)
        .hint(t!(words, "certification-outcomes-hint"))
        .value(text_in(&editor.form.outcomes, locale))
        .optional()
        .refused(words, refused);
    long_field(text, LONGEST_OUTCOMES)
}

fn requirements(
    words: Words,
    editor: &CertificationEditor,
    refused: &Refused,
) -> impl IntoView + use<> {
    let text = Field::new("requirements", t!(words, "certification-requirements"))
        .hint(t!(words, "certification-requirements-hint"))
        .value(editor.form.requirements.clone())
        .optional()
        .refused(words, refused);
    view! {
        <section class="section" id="requirements">
            <header><h2>{t!(words, "certification-takes")}</h2><p>{t!(words, "certification-takes-note")}</p></header>
            <div class="form">
                <div class="code-field">{long_field(text, LONGEST)}</div>
                <p class="row">
                    <button class="button plain" name="step" value="show" formnovalidate=true>{t!(words, "certification-show")}</button>
                </p>
                {draft(words, editor.full.clone())}
                {arranging(words, &PATHS[0], &editor.full, refused)}
                {builder(words, editor, refused)}
            </div>
        </section>
    }
}

fn renewal(words: Words, editor: &CertificationEditor, refused: &Refused) -> impl IntoView + use<> {
    let text = Field::new("renewal", t!(words, "certification-renewal-text"))
        .hint(t!(words, "certification-renewal-hint"))
        .value(editor.form.renewal.clone())
        .optional()
        .refused(words, refused);
    view! {
        <section class="section" id="renewal">
            <header><h2>{t!(words, "certification-renewal")}</h2><p>{t!(words, "certification-renewal-note")}</p></header>
            <div class="form">
                <div class="code-field">{long_field(text, LONGEST)}</div>
                {draft(words, editor.renewal.clone())}
                {arranging(words, &PATHS[1], &editor.renewal, refused)}
            </div>
        </section>
    }
}

/// What a path says aloud, and what must be put right, by line.
fn draft(words: Words, draft: PathDraft) -> impl IntoView {
    let problems = draft.problems;
    let is_read = !draft.aloud.is_empty();
    view! {
        {(!problems.is_empty()).then(|| view! {
            <ul class="ledger">{problems.into_iter().map(|one| problem(words, one)).collect_view()}</ul>
        })}
        {is_read.then(|| view! {
            <div class="stack"><h3>{t!(words, "certification-aloud")}</h3>{aloud(words, draft.aloud)}</div>
        })}
    }
}

fn problem(words: Words, problem: LineProblem) -> impl IntoView {
    let hint = problem.hint.map(|hint| words.message(&hint));
    view! {
        <li>
            <h3>{t!(words, "certification-line", line = problem.line)}</h3>
            <p>{words.message(&problem.message)}</p>
            {hint.map(|hint| view! { <p>{hint}</p> })}
        </li>
    }
}

/// How long it is good, with the dates of an example.
fn terms(words: Words, editor: &CertificationEditor, refused: &Refused) -> impl IntoView + use<> {
    let form = &editor.form;
    let number = |name, label, value: &String| {
        let mut number = Field::new(name, label)
            .kind("number", "off")
            .value(value.clone())
            .optional()
            .refused(words, refused);
        // Also where the form only came back to show what it means.
        if number.problem.is_none() {
            let found = editor
                .terms_problems
                .iter()
                .find(|(field, _)| field == name);
            number.problem = found.map(|(_, message)| words.message(message));
        }
        number
    };
    let rules = ["completion", "previous", "fixed"]
        .map(|rule| {
            let id = format!("certification-choose-{rule}");
            (rule.to_owned(), words.text(&id, &[]))
        })
        .to_vec();
    let rule = Field::new("rule", t!(words, "certification-rule"))
        .value(form.rule.clone())
        .optional();
    let months = (1..=12_u32)
        .map(|month| {
            (
                month.to_string(),
                t!(words, "certification-month", month = month),
            )
        })
        .collect();
    let month = Field::new("month", t!(words, "certification-fixed-month"))
        .hint(t!(words, "certification-fixed-hint"))
        .value(form.month.clone())
        .optional();
    let day = number("day", t!(words, "certification-fixed-day"), &form.day);
    let completed = Field::new("completed_on", t!(words, "certification-completed-on"))
        .kind("date", "off")
        .value(form.completed_on.clone())
        .optional();
    let example: Vec<_> = editor
        .example
        .iter()
        .map(|said| view! { <li>{dated(words, said.clone())}</li> })
        .collect();
    let is_shown = !example.is_empty();
    view! {
        <section class="section" id="dates">
            <header><h2>{t!(words, "certification-terms")}</h2><p>{t!(words, "certification-terms-note", zone = editor.zone.clone())}</p></header>
            <div class="form">
                {tick("expires", form.expires, t!(words, "certification-expires"), t!(words, "certification-expires-note"))}
                {field(number("validity", t!(words, "certification-validity"), &form.validity))}
                {field(number("window", t!(words, "certification-window"), &form.window).hint(t!(words, "certification-window-hint")))}
                {field(number("grace", t!(words, "certification-grace"), &form.grace).hint(t!(words, "certification-grace-hint")))}
                {list_field(rule, rules)}
                {list_field(month, months)}
                {field(day)}
                {field(completed)}
                <p class="row">
                    <button class="button plain" name="step" value="dates" formnovalidate=true>{t!(words, "certification-show-dates")}</button>
                </p>
                {is_shown.then(|| view! {
                    <div class="stack"><h3>{t!(words, "certification-example")}</h3><ul>{example}</ul></div>
                })}
            </div>
        </section>
    }
}

fn award(words: Words, editor: &CertificationEditor) -> impl IntoView + use<> {
    let form = &editor.form;
    view! {
        <section class="section">
            <header><h2>{t!(words, "certification-award")}</h2></header>
            <div class="form">
                {tick("confirmed", form.confirmed, t!(words, "certification-confirmed"), t!(words, "certification-confirmed-note"))}
                {tick("practice_room", form.practice_room, t!(words, "certification-practice-room"), t!(words, "certification-practice-room-note"))}
            </div>
        </section>
    }
}

/// One box to tick, with a note.
pub(super) fn tick(
    name: &'static str,
    is_ticked: bool,
    label: String,
    note: String,
) -> impl IntoView {
    view! {
        <div class="field">
            <label class="choice">
                <input type="checkbox" name=name value="1" checked=is_ticked/>
                <span>{label}<span class="hint">{note}</span></span>
            </label>
        </div>
    }
}
