//! Pages of the studio: a course with its draft, a text in the editor, what it looks like, what it was.

mod conflict;
mod course;
mod draft;
mod editor;
mod history;
mod outline;
mod preview;
mod versions;

pub use course::studio;
pub use editor::edit;
pub use history::history;
pub use preview::preview;
pub use versions::versions;

use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::supervise::ProblemView;

const STYLES: &[&str] = &["features/staff.css", "features/studio.css"];

/// The way back to the course in the studio.
fn kicker(words: Words, course: &str) -> impl IntoView + use<> {
    let href = routes::studio(course);
    let course = course.to_owned();
    view! {
        <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<a href=href><bdi dir="ltr">{course}</bdi></a></p>
    }
}

/// A key that is another one on every page, so that a form that is sent twice is told from a second change.
fn save_key(visit: &crate::visit::Visit) -> String {
    visit.nonce.clone()
}

/// What the compiler says; each line leads to its text.
fn problems(words: Words, course: &str, problems: Vec<ProblemView>) -> impl IntoView + use<> {
    let place = format!("courses/{course}/");
    let course = course.to_owned();
    (!problems.is_empty()).then(|| view! {
        <ul class="problems">
            {problems.into_iter().map(|one| {
                let kind = if one.is_error { t!(words, "author-error") } else { t!(words, "author-warning") };
                let class = if one.is_error { "problem error" } else { "problem" };
                let path = one.path.strip_prefix(&place).unwrap_or(&one.path).to_owned();
                let href = format!("{}#line-{}", routes::edit_text(&course, &path), one.line);
                let said = words.message(&one.message);
                let hint = one.hint.as_ref().map(|hint| words.message(hint));
                view! {
                    <li class=class>
                        <p><strong>{kind}</strong>" "{said}</p>
                        {hint.map(|hint| view! { <p class="small">{hint}</p> })}
                        <p class="small"><a href=href><bdi dir="ltr">{path}":"{one.line}</bdi></a></p>
                    </li>
                }
            }).collect_view()}
        </ul>
    })
}
