//! The outline of a draft: modules and lessons in order, each with what one can do to it. Everything works by buttons.

use crate::components::form::{Field, field};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::studio::{DraftView, FileRow, LessonRow, ModuleRow};

pub fn outline(
    words: Words,
    course: &str,
    view: &DraftView,
    refused: &Refused,
    key: &str,
) -> impl IntoView + use<> {
    let count = view.modules.len();
    let modules: Vec<AnyView> = view
        .modules
        .iter()
        .enumerate()
        .map(|(place, one)| module(words, course, one, (place, count), refused, key))
        .collect();
    let others: Vec<AnyView> = view
        .others
        .iter()
        .map(|one| view! { <li>{file(words, course, one, one.path.clone())}</li> }.into_any())
        .collect();
    view! {
        <section class="section" id="outline">
            <header><h2>{t!(words, "studio-outline")}</h2><p>{t!(words, "studio-outline-note")}</p></header>
            <ol class="modules">{modules}</ol>
        </section>
        <section class="section">
            <header><h2>{t!(words, "studio-others")}</h2><p>{t!(words, "studio-others-note")}</p></header>
            <ul class="files">{others}</ul>
        </section>
    }
}

fn module(
    words: Words,
    course: &str,
    one: &ModuleRow,
    place: (usize, usize),
    refused: &Refused,
    key: &str,
) -> AnyView {
    let count = one.lessons.len();
    let lessons: Vec<AnyView> = one
        .lessons
        .iter()
        .enumerate()
        .map(|(at, row)| lesson(words, course, &one.slug, row, (at, count), key))
        .collect();
    view! {
        <li class="module" id=format!("module-{}", one.slug)>
            <h3><bdi>{one.title.clone()}</bdi></h3>
            <p class="small">{file(words, course, &one.file, t!(words, "studio-module-text"))}</p>
            {acts(words, course, (&one.slug, ""), &one.title, place, key, None)}
            <ol class="lessons">{lessons}</ol>
            {add(words, course, &one.slug, refused, key)}
        </li>
    }
    .into_any()
}

fn lesson(
    words: Words,
    course: &str,
    module: &str,
    row: &LessonRow,
    place: (usize, usize),
    key: &str,
) -> AnyView {
    let href = routes::preview(course, module, &row.slug);
    let mut files = row.files.iter();
    let own = files.next();
    let translations: Vec<AnyView> = files
        .map(|one| view! { " "{file(words, course, one, language(&one.path))} }.into_any())
        .collect();
    view! {
        <li>
            <p>{match own {
                Some(own) => file(words, course, own, row.title.clone()),
                None => view! { <bdi>{row.title.clone()}</bdi> }.into_any(),
            }}{translations}</p>
            {acts(words, course, (module, &row.slug), &row.title, place, key, Some(href))}
        </li>
    }
    .into_any()
}

/// The language of a translation, in itself.
fn language(path: &str) -> String {
    let tag = path.rsplit('.').nth(1).unwrap_or_default();
    base::Locale::from_tag(tag).map_or_else(|| path.to_owned(), |locale| locale.name().to_owned())
}

/// A file that can be edited, with when it was changed in this draft.
fn file(words: Words, course: &str, one: &FileRow, label: String) -> AnyView {
    let changed = one.changed.clone().map(|(at, by)| {
        let at = words.date_time(at);
        view! { " "<span class="changed small">{t!(words, "studio-changed", at = at)}{by.map(|by| view! { " · "<bdi>{by}</bdi> })}</span> }
    });
    if one.is_text {
        let href = routes::edit_text(course, &one.path);
        view! { <a href=href><bdi>{label}</bdi></a>{changed} }.into_any()
    } else {
        view! { <bdi dir="ltr">{label}</bdi>{changed} }.into_any()
    }
}

/// Up, down, another address, out.
fn acts(
    words: Words,
    course: &str,
    (module, lesson): (&str, &str),
    title: &str,
    (place, count): (usize, usize),
    key: &str,
    preview: Option<String>,
) -> impl IntoView + use<> {
    let shown = format!("{}: {title}", t!(words, "studio-preview"));
    let hidden = move |course: &str, module: &str, lesson: &str, key: &str| {
        view! {
            <input type="hidden" name="course" value=course.to_owned()/>
            <input type="hidden" name="module" value=module.to_owned()/>
            <input type="hidden" name="lesson" value=lesson.to_owned()/>
            <input type="hidden" name="save_key" value=key.to_owned()/>
        }
    };
    let step = |to: usize, label: String| {
        let spoken = format!("{label}: {title}");
        let key = format!("{key}-{module}-{lesson}-{to}");
        view! {
            <form method="post" action="/do/move-in-outline">
                {hidden(course, module, lesson, &key)}
                <input type="hidden" name="place" value=to.to_string()/>
                <button class="link" aria-label=spoken>{label}</button>
            </form>
        }
    };
    let own = if lesson.is_empty() { module } else { lesson };
    let slug = Field::new("slug", t!(words, "studio-address"))
        .hint(t!(words, "studio-address-hint"))
        .value(own)
        .apart(Some(&format!("{module}-{lesson}")));
    let rename_key = format!("{key}-{module}-{lesson}-rename");
    let remove_key = format!("{key}-{module}-{lesson}-remove");
    let removed = t!(words, "studio-remove");
    let spoken = format!("{removed}: {title}");
    view! {
        <div class="acts start small">
            {preview.map(|href| view! { <a href=href aria-label=shown>{t!(words, "studio-preview")}</a> })}
            {(place > 0).then(|| step(place - 1, t!(words, "studio-up")))}
            {(place + 1 < count).then(|| step(place + 1, t!(words, "studio-down")))}
            <details class="fold quiet-fold">
                <summary>{t!(words, "studio-more")}<span class="hidden">": "{title.to_owned()}</span></summary>
                <div class="within">
                    <form class="form" method="post" action="/do/rename-in-outline">
                        {hidden(course, module, lesson, &rename_key)}
                        {field(slug)}
                        <p class="row"><button class="button plain compact">{t!(words, "studio-rename")}</button></p>
                    </form>
                    <form method="post" action="/do/remove-from-outline">
                        {hidden(course, module, lesson, &remove_key)}
                        <p class="small">{t!(words, "studio-remove-note")}</p>
                        <p class="row"><button class="button plain compact" aria-label=spoken>{removed}</button></p>
                    </form>
                </div>
            </details>
        </div>
    }
}

fn add(
    words: Words,
    course: &str,
    module: &str,
    refused: &Refused,
    key: &str,
) -> impl IntoView + use<> {
    let none = Refused::default();
    let is_this = refused.field("module") == module;
    let refused = if is_this { refused } else { &none };
    let title = Field::new("title", t!(words, "studio-lesson-title"))
        .apart(Some(module))
        .refused(words, refused);
    let summary = Field::new("summary", t!(words, "studio-lesson-summary"))
        .apart(Some(module))
        .refused(words, refused);
    let slug = Field::new("slug", t!(words, "studio-address"))
        .hint(t!(words, "studio-address-made"))
        .optional()
        .apart(Some(&format!("new-{module}")))
        .refused(words, refused);
    let (course, module) = (course.to_owned(), module.to_owned());
    let (key, id) = (format!("{key}-{module}-add"), format!("add-{module}"));
    view! {
        <details class="fold" open=is_this id=id>
            <summary>{t!(words, "studio-add-lesson")}</summary>
            <form class="form within" method="post" action="/do/add-lesson">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="module" value=module/>
                <input type="hidden" name="save_key" value=key/>
                {field(title)}
                {field(summary)}
                {field(slug)}
                <p class="row"><button class="button plain">{t!(words, "studio-add-lesson-do")}</button></p>
            </form>
        </details>
    }
}
