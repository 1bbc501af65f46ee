//! Blocks of a text as forms: the list of them, and one with its fields, what the compiler says of it, and how an officer sees it.

use super::ended::ended;
use super::forms_list::{block_list, new_block};
use super::forms_rows::{FormWords, rows};
use super::forms_settings::settings;
use super::{STYLES, kicker, problems, save_key};
use crate::assess::pages::shown;
use crate::author::form_fields::kept;
use crate::components::form::{Field, field, notice, summary};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio::{self, FormSent, NewBlock, Wanted};
use views::account::Refused;
use views::question::{FeedbackView, QuestionView};
use views::studio_forms::FormView;

const FORM_STYLES: &[&str] = &[
    "features/staff.css",
    "features/studio.css",
    "features/studio-forms.css",
    "features/assess.css",
];

/// `/author/{course}/form?file=…`: the blocks of a text; with `block=…` or `new=…` one of them.
pub async fn block_form(visit: Visit) -> PageResult {
    if visit.query("form") == "scene" {
        return super::scenes::scene(visit).await;
    }
    let (block, kind) = (visit.query("block"), visit.query("new"));
    let like = visit.query("like");
    if !block.is_empty() {
        let wanted = Wanted::Block(block.to_owned());
        return one(visit, wanted).await;
    }
    if !kind.is_empty() || !like.is_empty() {
        let wanted = Wanted::New(NewBlock {
            kind: kind.to_owned(),
            after: visit.query("after").to_owned(),
            like: like.to_owned(),
        });
        return one(visit, wanted).await;
    }
    all(visit).await
}

async fn all(visit: Visit) -> PageResult {
    let words = visit.words;
    let (course, path) = (
        visit.param("course").to_owned(),
        visit.query("file").to_owned(),
    );
    let view = studio::blocks(&visit.context, &visit.actor, &course, &path).await?;
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let key = save_key(&visit);
    let title = if view.are_questions {
        t!(words, "studio-forms-questions")
    } else {
        t!(words, "studio-forms-blocks")
    };
    Ok(Page::new(Area::Author, title.clone(), move || {
        let scene = (!view.scenes.is_empty()).then(|| {
            let href = routes::scene_form(&course, &path, "");
            view! { <p class="row"><a class="button plain" href=href>{t!(words, "studio-scene-add")}</a></p> }
        });
        let add = (!view.kinds.is_empty()).then(|| view! {
            <section class="section" id="new">
                <header><h2>{t!(words, "studio-forms-new")}</h2><p>{t!(words, "studio-forms-new-note")}</p></header>
                {new_block(words, &view)}
            </section>
        });
        view! {
            {head(words, &course, &path, title)}
            {said}
            {problem}
            {block_list(words, &view, &key)}
            {scene}
            {add}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Everything that was typed into the fields of a block, as text.
fn all_typed(sent: &FormSent) -> String {
    let settings = sent.settings.iter();
    let settings = settings.filter(|(_, value)| !value.is_empty());
    let settings = settings.map(|(key, value)| format!("{key}: {value}"));
    let rows = sent.rows.iter();
    let rows = rows.flat_map(|row| [row.text.clone(), row.other.clone()]);
    let all = settings.chain(rows.filter(|words| !words.is_empty()));
    all.collect::<Vec<_>>().join("\n\n")
}

async fn one(visit: Visit, wanted: Wanted) -> PageResult {
    let words = visit.words;
    let (course, path) = (
        visit.param("course").to_owned(),
        visit.query("file").to_owned(),
    );
    let refused = visit.refused().await;
    let about = match &wanted {
        Wanted::Block(block) => (block.as_str(), None),
        Wanted::New(new) => ("", Some(new.clone())),
    };
    let typed = kept(&refused, &course, &path, about);
    let address = (course.as_str(), path.as_str());
    let (context, actor) = (&visit.context, &visit.actor);
    let view = studio::form(
        context,
        actor,
        address,
        &wanted,
        typed.as_ref(),
        words.locale,
    )
    .await;
    let view = match (view, &typed) {
        // The draft, the text or the block is gone; what was typed is not.
        (Err(UseCaseError::NotFound | UseCaseError::Conflict(_)), Some(typed)) => {
            return ended(&visit, (&course, &path), &refused, &all_typed(typed)).await;
        }
        (view, _) => view?,
    };
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let key = save_key(&visit);
    let title = name(words, &view);
    Ok(Page::new(Area::Author, title.clone(), move || {
        let own = problems(words, &course, view.problems.clone());
        let has_problems = !view.problems.is_empty();
        let shown = view.shown.clone();
        let acts = (!view.block.is_empty() && !view.is_translation).then(|| acts(words, &view, &key));
        view! {
            {head(words, &course, &path, title)}
            {said}
            {problem}
            {has_problems.then(|| view! { <section id="problems" aria-label=t!(words, "studio-problems")>{own}</section> })}
            <div class="desk editor">
                {form(words, &view, &wanted, &refused, &key)}
                {(view.word == "question").then(|| beside(words, shown))}
            </div>
            {acts}
        }
        .into_any()
    })
    .styles(FORM_STYLES)
    .into())
}

/// A question as an officer sees it after a right answer.
fn beside(words: Words, shown: Option<(QuestionView, FeedbackView)>) -> impl IntoView {
    let shown = match shown {
        Some((question, feedback)) => view! {
            <p class="small quiet">{t!(words, "studio-forms-shown-note")}</p>
            <div class="answers">{shown::preview(words, question, feedback)}</div>
        }
        .into_any(),
        None => {
            view! { <p class="small quiet">{t!(words, "studio-forms-not-shown")}</p> }.into_any()
        }
    };
    view! {
        <section class="beside" aria-labelledby="beside">
            <h2 id="beside">{t!(words, "studio-forms-shown")}</h2>
            {shown}
        </section>
    }
}

fn head(words: Words, course: &str, path: &str, title: String) -> impl IntoView + use<> {
    let editor = routes::edit_text(course, path);
    let list = routes::block_list(course, path);
    let path = path.to_owned();
    view! {
        <div class="pagehead">
            {kicker(words, course)}
            <h1>{title}</h1>
            <p class="doorlist small">
                <a href=list><bdi dir="ltr">{path}</bdi></a>
                <a href=editor>{t!(words, "studio-forms-as-text")}</a>
            </p>
        </div>
    }
}

/// What a block is called: of a question its kind, and its id.
fn name(words: Words, view: &FormView) -> String {
    let kind = block_name(words, &view.word, view.kind);
    if view.block.is_empty() {
        t!(words, "studio-forms-new-one", name = kind)
    } else {
        format!("{kind}: {}", view.block)
    }
}

/// The name of a sort of block.
pub(super) fn block_name(words: Words, word: &str, kind: Option<&str>) -> String {
    if let Some(kind) = kind {
        return words.text(&format!("kind-{kind}"), &[]);
    }
    let id = format!("studio-forms-block-{word}");
    if locales::has(base::Locale::En, &id) {
        words.text(&id, &[])
    } else {
        word.to_owned()
    }
}

fn form(
    words: Words,
    view: &FormView,
    wanted: &Wanted,
    refused: &Refused,
    key: &str,
) -> impl IntoView + use<> {
    let (course, path, block) = (view.course.clone(), view.path.clone(), view.block.clone());
    let new = match wanted {
        Wanted::Block(_) => NewBlock::default(),
        Wanted::New(new) => new.clone(),
    };
    let id = Field::new("id", t!(words, "studio-forms-id"))
        .hint(t!(words, "studio-forms-id-hint"))
        .refused(words, refused)
        .value(view.id.clone());
    let id = if view.is_translation {
        let id = view.id.clone();
        view! { <input type="hidden" name="id" value=id/> }.into_any()
    } else {
        field(id).into_any()
    };
    let said = FormWords { words, refused };
    let lists = [
        ("errors", view.errors.clone()),
        ("scenes", view.scenes.clone()),
        (
            "remembered",
            view.remembered
                .iter()
                .map(|one| (one.clone(), String::new()))
                .collect(),
        ),
    ];
    let lists: Vec<AnyView> = lists
        .into_iter()
        .filter(|(_, choices)| !choices.is_empty())
        .map(|(id, choices)| {
            let choices: Vec<AnyView> = choices
                .into_iter()
                .map(|(value, label)| view! { <option value=value>{label}</option> }.into_any())
                .collect();
            view! { <datalist id=id>{choices}</datalist> }.into_any()
        })
        .collect();
    let adds: Vec<AnyView> = view
        .adds
        .iter()
        .map(|what| add(words, view, what))
        .collect();
    let save = || view! { <button class="button" name="act" value="save">{t!(words, "studio-save")}</button> };
    view! {
        <form class="form block-form" method="post" action="/do/save-block" data-whole="">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="path" value=path/>
            <input type="hidden" name="block" value=block/>
            <input type="hidden" name="seen" value=view.seen.to_string() autocomplete="off"/>
            <input type="hidden" name="save_key" value=key.to_owned()/>
            <input type="hidden" name="kind" value=new.kind/>
            <input type="hidden" name="after" value=new.after/>
            <input type="hidden" name="like" value=new.like/>
            <p class="row">{save()}</p>
            {id}
            {settings(words, view)}
            {rows(&said, view)}
            {lists}
            {(!adds.is_empty()).then(|| view! { <p class="row">{adds}</p> })}
            <p class="row">{save()}</p>
        </form>
    }
}

fn add(words: Words, view: &FormView, what: &'static str) -> AnyView {
    let value = format!("add-{what}");
    // What a part is called depends on the kind.
    let of_kind = match (what, view.kind) {
        ("part", Some("matching")) => "row",
        ("part", Some("ordering")) => "item",
        ("part", Some("short-answer" | "numeric")) => "answer",
        ("part", Some("mark-transcript")) => "turn",
        ("part", Some("code-question")) => "label",
        ("part", Some("repair-question" | "written-task")) => "model",
        ("text" | "model", _) => "wording",
        (what, _) => what,
    };
    let label = words.text(&format!("studio-forms-add-{of_kind}"), &[]);
    view! { <button class="button plain compact" name="act" value=value>{label}</button> }
        .into_any()
}

/// Another one like it, and out.
fn acts(words: Words, view: &FormView, key: &str) -> impl IntoView + use<> {
    let copy = routes::new_block(
        &view.course,
        &view.path,
        view.kind.unwrap_or(&view.word),
        &view.block,
        &view.block,
    );
    let (course, path, block) = (view.course.clone(), view.path.clone(), view.block.clone());
    let key = format!("{key}-remove");
    view! {
        <div class="section acts start small">
            <a href=copy>{t!(words, "studio-forms-copy")}</a>
            <details class="fold quiet-fold">
                <summary>{t!(words, "studio-remove")}</summary>
                <form class="within" method="post" action="/do/change-block">
                    <input type="hidden" name="course" value=course/>
                    <input type="hidden" name="path" value=path/>
                    <input type="hidden" name="block" value=block/>
                    <input type="hidden" name="seen" value=view.seen.to_string() autocomplete="off"/>
                    <input type="hidden" name="save_key" value=key/>
                    <p class="small">{t!(words, "studio-forms-remove-note")}</p>
                    <p class="row"><button class="button plain compact" name="act" value="remove">{t!(words, "studio-forms-remove")}</button></p>
                </form>
            </details>
        </div>
    }
}
