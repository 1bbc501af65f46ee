//! What one can do to a module or a lesson: move it, call it otherwise, give it another address, take it out, add one.

use super::outline::Desk;
use crate::author::outline_api::outline_place;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;

/// A form in a fold, and whether it was refused.
pub(super) struct Folded {
    pub view: AnyView,
    pub is_open: bool,
}

/// The refusal of one form, or none.
fn of(desk: Desk<'_>, form: &str) -> (bool, Refused) {
    let refused = desk.refused(form);
    (refused.is_some(), refused.unwrap_or_default())
}

/// What is wrong with a form as a whole: the page opens here, and the summary stands above.
fn whole(words: Words, refused: &Refused) -> impl IntoView + use<> {
    let problem = refused.problem("").map(|message| words.message(message));
    problem.map(|said| view! { <p class="error">{icon(Icon::Warning)}{said}</p> })
}

fn hidden(desk: Desk<'_>, fields: &[(&'static str, &str)], key: &str) -> impl IntoView + use<> {
    let key = format!("{}-{key}", desk.key);
    let fields: Vec<AnyView> = fields
        .iter()
        .map(|(name, value)| {
            view! { <input type="hidden" name=*name value=(*value).to_owned() autocomplete="off"/> }
                .into_any()
        })
        .collect();
    let course = desk.course.to_owned();
    view! {
        <input type="hidden" name="course" value=course/>
        {fields}
        <input type="hidden" name="save_key" value=key/>
    }
}

/// Up, down, and in a fold what is seldom done. Whoever moves something goes on from the same place of the same thing.
pub(super) fn acts(
    desk: Desk<'_>,
    (module, lesson): (&str, &str),
    title: &str,
    (place, count): (usize, usize),
    text: Option<&str>,
) -> impl IntoView + use<> {
    let words = desk.words;
    let id = outline_place(module, lesson);
    let shown = format!("{}: {title}", t!(words, "studio-preview"));
    let preview = (!lesson.is_empty()).then(|| routes::preview(desk.course, module, lesson));
    let questions = text
        .filter(|_| !lesson.is_empty())
        .map(|path| routes::block_list(desk.course, path));
    let asked = format!("{}: {title}", t!(words, "studio-forms-door"));
    let step = |to: usize, label: String| {
        let spoken = format!("{label}: {title}");
        let fields = [("module", module), ("lesson", lesson)];
        let fields = hidden(desk, &fields, &format!("{id}-{to}"));
        view! {
            <form method="post" action="/do/move-in-outline">
                {fields}
                <input type="hidden" name="place" value=to.to_string()/>
                <button class="link" aria-label=spoken>{label}</button>
            </form>
        }
    };
    let heading = text.and_then(|path| heading(desk, path, &id));
    let rename = rename(desk, (module, lesson), &id);
    let is_open = rename.is_open || heading.as_ref().is_some_and(|one| one.is_open);
    let across = (!lesson.is_empty()).then(|| across(desk, (module, lesson), &id));
    let removed = t!(words, "studio-remove");
    let spoken = format!("{removed}: {title}");
    let fields = [("module", module), ("lesson", lesson)];
    let remove = hidden(desk, &fields, &format!("{id}-remove"));
    let up = (place > 0).then(|| step(place - 1, t!(words, "studio-up")));
    let down = (place + 1 < count).then(|| step(place + 1, t!(words, "studio-down")));
    view! {
        <div class="acts start small" id=id tabindex="-1" role="group" aria-label=title.to_owned()>
            {preview.map(|href| view! { <a href=href aria-label=shown>{t!(words, "studio-preview")}</a> })}
            {questions.map(|href| view! { <a href=href aria-label=asked>{t!(words, "studio-forms-door")}</a> })}
            {up}
            {down}
            <details class="fold quiet-fold" open=is_open>
                <summary>{t!(words, "studio-more")}<span class="hidden">": "{title.to_owned()}</span></summary>
                <div class="within stack">
                    {heading.map(|one| one.view)}
                    {rename.view}
                    {across}
                    <form method="post" action="/do/remove-from-outline">
                        {remove}
                        <p class="small">{t!(words, "studio-remove-note")}</p>
                        <p class="row"><button class="button plain compact" aria-label=spoken>{removed}</button></p>
                    </form>
                </div>
            </details>
        </div>
    }
}

/// Title and summary of a text; `None` where its settings cannot be read.
pub(super) fn heading(desk: Desk<'_>, path: &str, back: &str) -> Option<Folded> {
    let words = desk.words;
    let row = desk.view.headings.get(path)?;
    let (is_open, refused) = of(desk, &format!("heading-{path}"));
    let apart = |name, label: String, value: &str| {
        Field::new(name, label)
            .value(value)
            .apart(Some(path))
            .refused(words, &refused)
    };
    let title = apart("title", t!(words, "studio-lesson-title"), &row.title);
    let summary = apart("summary", t!(words, "studio-lesson-summary"), &row.summary);
    let seen = row.seen.to_string();
    let fields = [("path", path), ("at", back), ("seen", seen.as_str())];
    let fields = hidden(desk, &fields, &format!("{back}-heading"));
    let problem = whole(words, &refused);
    let view = view! {
        <form class="form" method="post" action="/do/retitle-text">
            {fields}
            {problem}
            {field(title)}
            {field(summary)}
            <p class="row"><button class="button plain compact">{t!(words, "studio-outline-retitle")}</button></p>
        </form>
    };
    Some(Folded {
        view: view.into_any(),
        is_open,
    })
}

fn rename(desk: Desk<'_>, (module, lesson): (&str, &str), id: &str) -> Folded {
    let words = desk.words;
    let form = format!("rename-{id}");
    let (is_open, refused) = of(desk, &form);
    let own = if lesson.is_empty() { module } else { lesson };
    let slug = Field::new("slug", t!(words, "studio-address"))
        .hint(t!(words, "studio-address-hint"))
        .value(own)
        .apart(Some(id))
        .refused(words, &refused);
    let fields = [("module", module), ("lesson", lesson)];
    let fields = hidden(desk, &fields, &format!("{id}-rename"));
    let problem = whole(words, &refused);
    let view = view! {
        <form class="form" method="post" action="/do/rename-in-outline" id=form>
            {fields}
            {problem}
            {field(slug)}
            <p class="row"><button class="button plain compact">{t!(words, "studio-rename")}</button></p>
        </form>
    };
    Folded {
        view: view.into_any(),
        is_open,
    }
}

/// To the end of another module.
fn across(desk: Desk<'_>, (module, lesson): (&str, &str), id: &str) -> AnyView {
    let words = desk.words;
    let others: Vec<(String, String)> = desk
        .view
        .modules
        .iter()
        .filter(|one| one.slug != module)
        .map(|one| (one.slug.clone(), one.title.clone()))
        .collect();
    if others.is_empty() {
        return ().into_any();
    }
    let to = Field::new("to", t!(words, "studio-outline-other")).apart(Some(id));
    let last = usize::MAX.to_string();
    let fields = [
        ("module", module),
        ("lesson", lesson),
        ("place", last.as_str()),
    ];
    let fields = hidden(desk, &fields, &format!("{id}-across"));
    view! {
        <form class="form" method="post" action="/do/move-in-outline">
            {fields}
            {list_field(to, others)}
            <p class="row"><button class="button plain compact">{t!(words, "studio-outline-across")}</button></p>
        </form>
    }
    .into_any()
}

pub(super) fn add_lesson(desk: Desk<'_>, module: &str) -> impl IntoView + use<> {
    let words = desk.words;
    let form = format!("add-{module}");
    let (is_open, refused) = of(desk, &form);
    let apart = |name, label: String| {
        Field::new(name, label)
            .apart(Some(module))
            .refused(words, &refused)
    };
    let title = apart("title", t!(words, "studio-lesson-title"));
    let summary = apart("summary", t!(words, "studio-lesson-summary"));
    let slug = apart("slug", t!(words, "studio-address"))
        .apart(Some(&format!("new-{module}")))
        .hint(t!(words, "studio-address-made"))
        .optional();
    let fields = hidden(desk, &[("module", module)], &form);
    let problem = whole(words, &refused);
    view! {
        <details class="fold" open=is_open id=form>
            <summary>{t!(words, "studio-add-lesson")}</summary>
            <form class="form within" method="post" action="/do/add-lesson">
                {fields}
                {problem}
                {field(title)}
                {field(summary)}
                {field(slug)}
                <p class="row"><button class="button plain">{t!(words, "studio-add-lesson-do")}</button></p>
            </form>
        </details>
    }
}

pub(super) fn add_module(desk: Desk<'_>) -> impl IntoView + use<> {
    let words = desk.words;
    let (is_open, refused) = of(desk, "new-module");
    let apart = |name, label: String| {
        Field::new(name, label)
            .apart(Some("new.module"))
            .refused(words, &refused)
    };
    let title = apart("title", t!(words, "studio-outline-module-title"));
    let summary = apart("summary", t!(words, "studio-lesson-summary"));
    let outcome = apart("outcome", t!(words, "studio-begin-outcome"))
        .hint(t!(words, "studio-begin-outcome-hint"));
    let lesson = apart("lesson", t!(words, "studio-begin-lesson"));
    let slug = apart("slug", t!(words, "studio-address"))
        .hint(t!(words, "studio-address-made"))
        .optional();
    let fields = hidden(desk, &[], "new-module");
    let problem = whole(words, &refused);
    view! {
        <details class="fold" open=is_open id="new-module">
            <summary>{t!(words, "studio-outline-add-module")}</summary>
            <form class="form within" method="post" action="/do/add-module">
                {fields}
                {problem}
                {field(title)}
                {field(summary)}
                {field(outcome)}
                {field(lesson)}
                {field(slug)}
                <p class="row"><button class="button plain">{t!(words, "studio-outline-add-module-do")}</button></p>
            </form>
        </details>
    }
}
