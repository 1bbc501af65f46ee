//! Pages of the studio: a course with its draft, a text in the editor, what it looks like, what it was.

mod banks;
mod begin;
mod bring;
mod case_drawing;
mod conflict;
mod course;
mod deciding;
mod draft;
mod drawing;
mod editor;
mod editors;
mod ended;
mod forms;
mod forms_list;
mod forms_rows;
mod forms_settings;
mod glossary;
mod history;
mod incoming;
mod insight;
mod looks;
mod margin;
mod new_script;
mod no_draft;
mod outline;
mod outline_acts;
mod pictures;
mod play;
mod preview;
mod publishing;
mod renew;
mod review;
mod scenes;
mod schedule;
mod script_doors;
mod stamps;
mod talk;
mod talk_turn;
mod translation;
mod translations;
mod versions;
mod writing;

pub use begin::{new_course, unpublished};
pub use bring::bring;
pub use course::{glossary, studio};
pub use drawing::drawing;
pub use editors::{edited, editors as course_editors};
pub use glossary::glossary_preview;
pub use incoming::{arrival, incoming};
pub use insight::insight;
pub use new_script::{new_interview, new_scenario};
pub use no_draft::{block_form, draft_banks, edit, history, pictures, renew};
pub use play::play;
pub use preview::preview;
pub use publishing::publishing;
pub use stamps::stamps;
pub use talk::talk;
pub use translations::translate;
pub use versions::versions;

use crate::components::text::phrase;
use crate::page::{Area, Page};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{GLOSSARY, Locale, Message, Subject};
use leptos::prelude::*;
use views::supervise::ProblemView;

const STYLES: &[&str] = &["features/staff.css", "features/studio.css"];

/// The way back to the course in the studio.
fn kicker(words: Words, course: &str) -> impl IntoView + use<> {
    let href = routes::studio(course);
    let name = if course == GLOSSARY {
        t!(words, "glossary-title").into_any()
    } else {
        // Of what is published the title is at hand.
        let known = use_context::<Visit>().and_then(|visit| {
            usecases::author::studio::known_title(&visit.context, course, words.locale)
        });
        if let Some(title) = known {
            phrase(words.locale, title).into_any()
        } else {
            let course = course.to_owned();
            view! { <bdi dir="ltr">{course}</bdi> }.into_any()
        }
    };
    view! {
        <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<a href=href>{name}</a></p>
    }
}

/// A key that is another one on every page, so that a form that is sent twice is told from a second change.
fn save_key(visit: &crate::visit::Visit) -> String {
    visit.nonce.clone()
}

/// What the compiler says; each line leads to its text.
fn problems(words: Words, course: &str, problems: Vec<ProblemView>) -> impl IntoView + use<> {
    let place = Subject::parse(course).map_or_else(String::new, |subject| subject.place(""));
    let course = course.to_owned();
    (!problems.is_empty()).then(|| view! {
        <ul class="problems">
            {problems.into_iter().map(|one| {
                let kind = if one.is_error { t!(words, "author-error") } else { t!(words, "author-warning") };
                let class = if one.is_error { "problem error" } else { "problem" };
                let path = one.path.strip_prefix(&place).unwrap_or(&one.path).to_owned();
                let href = format!("{}#line-{}", routes::edit_text(&course, &path), one.line);
                let said = words.message(&one.message);
                // The hint is for whoever has files; here a translation is compared and saved on a page of its own.
                let beside = compared(&course, &path, &one.message);
                let hint = match (&beside, &one.hint) {
                    (Some(_), _) => Some(t!(words, "studio-problem-translation-hint")),
                    (None, hint) => hint.as_ref().map(|hint| words.message(hint)),
                };
                view! {
                    <li class=class>
                        <p><strong>{kind}</strong>" "{quoting(&said)}</p>
                        {hint.map(|hint| view! { <p class="small">{quoting(&hint)}</p> })}
                        <p class="small">
                            {beside.map(|href| view! { <a href=href>{t!(words, "studio-problem-translation")}</a>" · " })}
                            <a href=href><bdi dir="ltr">{path}":"{one.line}</bdi></a>
                        </p>
                    </li>
                }
            }).collect_view()}
        </ul>
    })
}

/// Where a translation that is behind its source, or may be, stands beside it.
fn compared(course: &str, path: &str, message: &Message) -> Option<String> {
    let is_one = ["compile-stale-translation", "compile-unstamped-translation"]
        .contains(&message.id.as_str());
    let (stem, tag) = path.strip_suffix(".md")?.rsplit_once('.')?;
    let to = Locale::from_tag(tag).filter(|_| is_one)?;
    Some(routes::translation(course, &format!("{stem}.md"), to))
}

/// Words of the compiler: what it quotes of a file stands between backticks there.
fn quoting(said: &str) -> Vec<AnyView> {
    said.split('`')
        .enumerate()
        .map(|(place, piece)| {
            let piece = piece.to_owned();
            if place % 2 == 1 {
                view! { <code><bdi>{piece}</bdi></code> }.into_any()
            } else {
                piece.into_any()
            }
        })
        .collect()
}

/// The page of a scenario or a case that cannot be played: why, and the way back.
fn script_errors(words: Words, course: &str, title: String, why: &Message) -> Page {
    let (course, said) = (course.to_owned(), words.message(why));
    let heading = title.clone();
    Page::new(Area::Author, title, move || {
        view! {
            <div class="pagehead">{kicker(words, &course)}<h1>{heading}</h1></div>
            <p class="notice warn"><span>{said}</span></p>
        }
        .into_any()
    })
    .styles(STYLES)
}
