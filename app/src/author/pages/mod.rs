//! Pages of the feature `author`.

mod banks;
mod exchange;
mod home;
mod import;
mod import_list;
mod interviews;
mod scenario;
mod scenario_figures;
mod script_list;
mod studio;
mod waiting;

pub use banks::banks;
pub use exchange::exchange;
pub use home::home;
pub use import::import;
pub use interviews::interviews;
pub use scenario::scenario;
pub use studio::{
    arrival, block_form, bring, draft_banks, edit, history, incoming, insight, preview, publishing,
    renew, stamps, studio, translate, versions,
};
pub use studio::{course_editors, edited, new_course, pictures};
pub use studio::{drawing, new_interview, new_scenario, play, talk};
pub use studio::{glossary, glossary_preview};

use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::Phrase;

const STYLES: &[&str] = &["features/staff.css"];

/// The way back to the courses, and which course this is about.
fn kicker(words: Words, course: &str, title: Phrase) -> impl IntoView + use<> {
    let href = routes::course(course);
    view! {
        <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<a href=href>{phrase(words.locale, title)}</a></p>
    }
}
