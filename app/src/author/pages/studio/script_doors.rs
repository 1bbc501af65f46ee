//! What there is for a scenario and an interview case beside what every draft has: playing it, its picture, its files.

use super::outline::file;
use crate::visit::Words;
use crate::{routes, t};
use base::{Subject, SubjectKind};
use leptos::prelude::*;
use views::studio::DraftView;

/// Links of the list of doors.
pub fn doors(words: Words, course: &str, is_published: bool) -> AnyView {
    let Some(subject) = Subject::parse(course) else {
        return ().into_any();
    };
    let name = subject.name().as_str();
    match subject.kind() {
        SubjectKind::Course | SubjectKind::Glossary => ().into_any(),
        SubjectKind::Scenario => {
            let figures = is_published.then(|| {
                let href = routes::author_scenario(name);
                view! { <a href=href>{t!(words, "studio-script-figures")}</a> }
            });
            view! {
                <a href=routes::play_script(course)>{t!(words, "studio-play")}</a>
                <a href=routes::draw_script(course)>{t!(words, "scenario-author-picture")}</a>
                {figures}
            }
            .into_any()
        }
        SubjectKind::Interview => view! {
            <a href=routes::talk_script(course)>{t!(words, "studio-talk")}</a>
            <a href=routes::draw_script(course)>{t!(words, "studio-case-picture")}</a>
        }
        .into_any(),
    }
}

/// Where officers meet it.
pub fn page(course: &str) -> String {
    match Subject::parse(course) {
        Some(subject) => {
            let name = subject.name().as_str();
            match subject.kind() {
                SubjectKind::Course => routes::course(name),
                SubjectKind::Scenario => routes::scenario(name),
                SubjectKind::Interview => routes::interview(name),
                SubjectKind::Glossary => String::from("/glossary"),
            }
        }
        None => routes::course(course),
    }
}

/// The files of it: it has no modules.
pub fn files(words: Words, course: &str, view: &DraftView) -> impl IntoView + use<> {
    let files: Vec<AnyView> = view
        .others
        .iter()
        .map(|one| view! { <li>{file(words, course, one, one.path.clone())}</li> }.into_any())
        .collect();
    let is_scenario =
        Subject::parse(course).is_some_and(|subject| subject.kind() == SubjectKind::Scenario);
    let pictures = routes::pictures(course);
    view! {
        <section class="section" id="outline">
            <header><h2>{t!(words, "studio-script-files")}</h2><p>{t!(words, "studio-script-files-note")}</p></header>
            <div>
                {is_scenario.then(|| view! { <p class="doorlist"><a href=pictures>{t!(words, "studio-pictures")}</a></p> })}
                <ul class="files">{files}</ul>
            </div>
        </section>
    }
}
