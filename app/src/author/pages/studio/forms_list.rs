//! The blocks of a text, each with what it asks and what is wrong with it, and a door to its form.

use super::forms::block_name;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::studio_forms::{BlockRow, BlocksView, SceneRow};

/// The list; of a scenario scene by scene.
pub fn block_list(words: Words, view: &BlocksView, key: &str) -> impl IntoView + use<> {
    let rows = |range: std::ops::Range<usize>| -> Vec<AnyView> {
        let rows = view.rows.get(range).unwrap_or_default().iter();
        rows.map(|one| row(words, view, one, key)).collect()
    };
    if view.rows.is_empty() && view.scenes.is_empty() {
        return view! { <p class="quiet">{t!(words, "studio-forms-none-here")}</p> }.into_any();
    }
    if view.scenes.is_empty() {
        let rows = rows(0..view.rows.len());
        return view! { <ol class="ledger blocks">{rows}</ol> }.into_any();
    }
    let first = view.scenes.first().map_or(0, |one| one.blocks.start);
    let before = (first > 0).then(|| {
        view! {
            <section class="scene-part">
                <h2>{t!(words, "studio-scene-before")}</h2>
                <ol class="ledger blocks">{rows(0..first)}</ol>
            </section>
        }
    });
    let scenes: Vec<AnyView> = view
        .scenes
        .iter()
        .map(|one| scene(words, view, one, rows(one.blocks.clone()), key))
        .collect();
    view! { {before}{scenes} }.into_any()
}

/// A scene with its blocks.
fn scene(
    words: Words,
    view: &BlocksView,
    one: &SceneRow,
    rows: Vec<AnyView>,
    key: &str,
) -> AnyView {
    let href = routes::scene_form(&view.course, &view.path, &one.id);
    let place = (view.course.as_str(), view.path.as_str(), view.seen);
    let act = |act: &'static str, label: String| {
        step(place, ("/do/change-scene", &one.id), (act, label), key)
    };
    view! {
        <section class="scene-part" id=format!("scene-{}", one.id)>
            <h2 dir="auto"><a href=href>{one.title.clone()}</a></h2>
            <div class="acts start small">
                <bdi class="quiet" dir="ltr">{one.id.clone()}</bdi>
                {one.may_up.then(|| act("up", t!(words, "studio-up")))}
                {one.may_down.then(|| act("down", t!(words, "studio-down")))}
            </div>
            <ol class="ledger blocks">{rows}</ol>
        </section>
    }
    .into_any()
}

/// A scene in words and by its id.
pub(super) fn scene_label(title: &str, id: &str) -> String {
    if title == id {
        id.to_owned()
    } else {
        format!("{title} ({id})")
    }
}

/// A button that moves or takes out one thing of a text.
pub(super) fn step(
    (course, path, seen): (&str, &str, u32),
    (action, block): (&'static str, &str),
    (act, label): (&'static str, String),
    key: &str,
) -> AnyView {
    let spoken = format!("{label}: {block}");
    let key = format!("{key}-{block}-{act}");
    let (course, path, block) = (course.to_owned(), path.to_owned(), block.to_owned());
    view! {
        <form method="post" action=action>
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="path" value=path/>
            <input type="hidden" name="block" value=block/>
            <input type="hidden" name="seen" value=seen.to_string() autocomplete="off"/>
            <input type="hidden" name="save_key" value=key/>
            <button class="link" name="act" value=act aria-label=spoken>{label}</button>
        </form>
    }
    .into_any()
}

/// The same in a fold, for the page of the text.
pub fn block_fold(words: Words, view: &BlocksView, key: &str) -> impl IntoView + use<> {
    let count = view.rows.len();
    let is_shown = count > 0 || !view.kinds.is_empty();
    let title = if view.are_questions {
        t!(words, "studio-forms-count", count = count)
    } else {
        t!(words, "studio-forms-count-blocks", count = count)
    };
    let list = routes::block_list(&view.course, &view.path);
    let (add, has_kinds) = (format!("{list}#new"), !view.kinds.is_empty());
    let rows = block_list(words, view, key);
    is_shown.then(|| view! {
        <details class="fold" id="blocks">
            <summary>{title}</summary>
            <div class="within">
                {rows}
                {has_kinds.then(|| view! { <p><a href=add>{t!(words, "studio-forms-new")}</a></p> })}
            </div>
        </details>
    })
}

fn row(words: Words, view: &BlocksView, one: &BlockRow, key: &str) -> AnyView {
    let href = routes::block_form(&view.course, &view.path, &one.block);
    let kind = block_name(words, &one.word, one.kind);
    let beginning = if one.words.is_empty() {
        kind.clone()
    } else {
        one.words.clone()
    };
    let (errors, warnings) = (one.errors, one.warnings);
    let place = (view.course.as_str(), view.path.as_str(), view.seen);
    let step = |act: &'static str, label: String| {
        step(place, ("/do/change-block", &one.block), (act, label), key)
    };
    view! {
        <li>
            <p dir="auto"><strong><a href=href>{beginning}</a></strong></p>
            <p class="small quiet">
                {kind}" · "<bdi dir="ltr">{one.id.clone()}</bdi>
                {(errors > 0).then(|| view! { " · "<strong class="wrong">{t!(words, "studio-forms-errors", count = errors)}</strong> })}
                {(warnings > 0).then(|| view! { " · "{t!(words, "studio-forms-warnings", count = warnings)} })}
            </p>
            {(one.may_up || one.may_down).then(|| view! {
                <div class="acts start small">
                    {one.may_up.then(|| step("up", t!(words, "studio-up")))}
                    {one.may_down.then(|| step("down", t!(words, "studio-down")))}
                </div>
            })}
        </li>
    }
    .into_any()
}

/// What is to be added, and after what.
pub fn new_block(words: Words, view: &BlocksView) -> impl IntoView + use<> {
    let action = routes::form_page(&view.course);
    let path = view.path.clone();
    let kinds: Vec<AnyView> = view
        .kinds
        .iter()
        .map(|kind| {
            let label = block_name(words, kind, view.are_questions.then_some(*kind));
            view! { <option value=*kind>{label}</option> }.into_any()
        })
        .collect();
    let count = view.rows.len();
    let places: Vec<AnyView> = view
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let is_last = at + 1 == count;
            view! { <option value=row.block.clone() selected=is_last>{row.block.clone()}</option> }
                .into_any()
        })
        .collect();
    view! {
        <form class="form" method="get" action=action>
            <input type="hidden" name="file" value=path/>
            <div class="field">
                <label for="field-new">{t!(words, "studio-forms-kind")}</label>
                <select id="field-new" name="new">{kinds}</select>
            </div>
            {(count > 0).then(|| view! {
                <div class="field">
                    <label for="field-after">{t!(words, "studio-forms-after")}</label>
                    <select id="field-after" name="after">
                        <option value="">{t!(words, "studio-forms-at-end")}</option>
                        {places}
                    </select>
                </div>
            })}
            <p class="row"><button class="button">{t!(words, "studio-forms-begin")}</button></p>
        </form>
    }
}
