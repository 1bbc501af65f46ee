//! The outline of a draft: modules and lessons in order, each with what one can do to it. Everything works by buttons.

use super::outline_acts::{acts, add_lesson, add_module, heading};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::studio::{DraftView, FileRow, LessonRow, ModuleRow};

/// What every part of the outline is drawn with.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub words: Words,
    pub course: &'a str,
    pub view: &'a DraftView,
    pub refused: &'a Refused,
    pub key: &'a str,
}

impl Desk<'_> {
    /// The refusal, where it is that of the form with this word.
    pub fn refused(self, form: &str) -> Option<Refused> {
        (self.refused.field("form") == form).then(|| self.refused.clone())
    }
}

pub fn outline(
    words: Words,
    course: &str,
    view: &DraftView,
    refused: &Refused,
    key: &str,
) -> impl IntoView + use<> {
    let desk = Desk {
        words,
        course,
        view,
        refused,
        key,
    };
    let modules: Vec<AnyView> = view
        .modules
        .iter()
        .enumerate()
        .map(|(place, one)| module(desk, one, place))
        .collect();
    let others: Vec<AnyView> = view
        .others
        .iter()
        .map(|one| view! { <li>{file(words, course, one, one.path.clone())}</li> }.into_any())
        .collect();
    let whole = heading(desk, "course.md", "outline").map(|form| {
        view! {
            <details class="fold" open=form.is_open>
                <summary>{t!(words, "studio-outline-course")}</summary>
                <div class="within">{form.view}</div>
            </details>
        }
    });
    let pictures = routes::pictures(course);
    view! {
        <section class="section" id="outline">
            <header><h2>{t!(words, "studio-outline")}</h2><p>{t!(words, "studio-outline-note")}</p></header>
            <div>
                {whole}
                <ol class="modules">{modules}</ol>
                {add_module(desk)}
            </div>
        </section>
        <section class="section">
            <header><h2>{t!(words, "studio-others")}</h2><p>{t!(words, "studio-others-note")}</p></header>
            <div>
                <p class="doorlist"><a href=pictures>{t!(words, "studio-pictures")}</a></p>
                <ul class="files">{others}</ul>
            </div>
        </section>
    }
}

fn module(desk: Desk<'_>, one: &ModuleRow, place: usize) -> AnyView {
    let words = desk.words;
    let count = one.lessons.len();
    let lessons: Vec<AnyView> = one
        .lessons
        .iter()
        .enumerate()
        .map(|(at, row)| lesson(desk, &one.slug, row, (at, count)))
        .collect();
    let (place, title) = ((place, desk.view.modules.len()), one.title.as_str());
    view! {
        <li class="module" id=format!("module-{}", one.slug)>
            <h3><bdi>{one.title.clone()}</bdi></h3>
            <p class="small">{file(words, desk.course, &one.file, t!(words, "studio-module-text"))}</p>
            {acts(desk, (&one.slug, ""), title, place, Some(&one.file.path))}
            <ol class="lessons">{lessons}</ol>
            {add_lesson(desk, &one.slug)}
        </li>
    }
    .into_any()
}

fn lesson(desk: Desk<'_>, module: &str, row: &LessonRow, place: (usize, usize)) -> AnyView {
    let (words, course) = (desk.words, desk.course);
    let mut files = row.files.iter();
    let own = files.next();
    let translations: Vec<AnyView> = files
        .map(|one| view! { " "{file(words, course, one, language(&one.path))} }.into_any())
        .collect();
    let text = own.map(|own| own.path.as_str());
    view! {
        <li>
            <p>{match own {
                Some(own) => file(words, course, own, row.title.clone()),
                None => view! { <bdi>{row.title.clone()}</bdi> }.into_any(),
            }}{translations}</p>
            {acts(desk, (module, &row.slug), &row.title, place, text)}
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
pub(super) fn file(words: Words, course: &str, one: &FileRow, label: String) -> AnyView {
    let changed = one.changed.clone().map(|(at, by)| {
        let at = words.date_time(at);
        view! { " "<span class="changed small">{t!(words, "studio-changed", at = at)}{by.map(|by| view! { " · "<bdi>{by}</bdi> })}</span> }
    });
    if one.is_text {
        let href = routes::edit_text(course, &one.path);
        let open = (one.comments > 0).then(|| {
            let beside = format!("{href}#comments");
            view! { " "<a class="small" href=beside>{t!(words, "studio-text-comments", count = one.comments)}</a> }
        });
        view! { <a href=href><bdi>{label}</bdi></a>{changed}{open} }.into_any()
    } else {
        view! { <bdi dir="ltr">{label}</bdi>{changed} }.into_any()
    }
}
