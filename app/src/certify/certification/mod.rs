//! Pages of certifications as the managers of a programme define them, and of the template of its certificates.

mod builder;
mod editor;
pub(super) mod fields;
mod list;
mod template;
mod view;

pub use editor::{new_certification, next_certification};
pub use list::certifications;
pub use template::certificate_template;
pub use view::certification;

use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use base::{Arg, Message};
use leptos::prelude::*;
use views::Phrase;
use views::certification::{AloudLine, Said};

const STYLES: &[&str] = &["features/staff.css"];

/// Programmes · this programme · its certifications, over the heading of a page below them.
fn kicker(words: Words, programme: &str, title: Phrase) -> impl IntoView + use<> {
    let (home, all) = (
        routes::programme(programme),
        routes::certifications(programme),
    );
    view! {
        <p class="kicker">
            <a href="/programmes">{t!(words, "programmes-title")}</a>" · "
            <a href=home>{phrase(words.locale, title)}</a>" · "
            <a href=all>{t!(words, "certifications-title")}</a>
        </p>
    }
}

/// Requirements as they are read aloud, in their order; a group stands over what is in it.
fn aloud(words: Words, lines: Vec<AloudLine>) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let said = words.message(&named(words, line.said));
            let ever = line.ever.map(|ever| words.message(&ever));
            let class = format!("aloud depth-{}", line.depth.min(3));
            view! {
                <li class=class>
                    <p><span class="number"><bdi>{line.number}</bdi></span>" "{said}{ever.map(|ever| view! { " "{ever} })}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="plain">{lines}</ul> }
}

/// A final assessment has no title of its own: the catalogue names it.
fn named(words: Words, mut message: Message) -> Message {
    for (name, value) in &mut message.args {
        if name == "assessment" && *value == Arg::Text(String::from("final")) {
            *value = Arg::Text(t!(words, "certification-final-assessment"));
        }
    }
    message
}

/// A sentence with its days as this language writes them.
fn dated(words: Words, said: Said) -> String {
    let mut message = said.message;
    for (name, day) in said.days {
        message.args.push((name, Arg::Text(words.day(&day))));
    }
    words.message(&message)
}
