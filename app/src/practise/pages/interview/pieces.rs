//! Small pieces that several pages of interviews show.

use crate::components::question::label_id;
use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::practise::interview_api::PRIVATE;
use crate::t;
use crate::visit::Words;
use base::InterviewRunId;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{Purpose, SegmentView};
use views::scenario::NoteView;
use views::{Passage, Phrase};

/// The name of a label of the coding guide, such as `INV`.
pub fn label_word(words: Words, label: &str) -> String {
    words.text(&label_id(label), &[])
}

/// The same, with what it means when the pointer or the keyboard asks.
pub fn label(words: Words, label: &str) -> impl IntoView + use<> {
    let (name, code) = (label_word(words, label), label.to_owned());
    view! { {name}" "<span class="code" lang="en" dir="ltr">{code}</span> }
}

/// What a run is for.
pub fn purpose(words: Words, purpose: Purpose) -> String {
    words.text(&format!("interview-purpose-{}", purpose.as_str()), &[])
}

/// How a talk ended, as a sentence.
pub fn end(words: Words, how: &str) -> String {
    words.text(&format!("interview-end-{how}"), &[])
}

/// A reply: what is spoken, and in italics what can be seen.
pub fn spoken(words: Words, reply: Vec<SegmentView>) -> impl IntoView {
    reply
        .into_iter()
        .map(|one| {
            let class = if one.seen { "seen" } else { "voice" };
            let (lang, dir) = foreign(words.locale, one.text.locale);
            view! { <p class=class lang=lang dir=dir>{one.text.text}</p> }
        })
        .collect_view()
}

/// A text of several paragraphs.
pub fn passage(words: Words, passage: Passage) -> impl IntoView {
    let (lang, dir) = foreign(words.locale, passage.locale);
    view! { <div class="prose" lang=lang dir=dir inner_html=passage.html></div> }
}

/// Themes and limits of the case, as pairs.
pub fn note(words: Words, note: NoteView) -> impl IntoView {
    view! {
        <dl>
            <dt>{t!(words, "note-themes")}</dt>
            <dd>{phrase(words.locale, note.themes)}</dd>
            <dt>{t!(words, "note-without")}</dt>
            <dd>{phrase(words.locale, note.without)}</dd>
        </dl>
        {note.leave.map(|leave| view! { <p class="small">{phrase(words.locale, leave)}</p> })}
    }
}

/// A case that everybody can read certifies nothing: said wherever one is met.
pub fn demonstration(words: Words, is: bool) -> impl IntoView {
    is.then(|| view! { <p class="small quiet">{t!(words, "interview-demonstration")}</p> })
}

/// Nobody from outside has looked at the case yet: said wherever one of the program's own is met.
pub fn not_reviewed(words: Words) -> impl IntoView {
    view! { <p class="small quiet">{t!(words, "scenario-not-reviewed")}" "<a href="/about">{t!(words, "scenario-not-reviewed-link")}</a></p> }
}

/// Whether a run is of a case of the program's own: what an academy has had reviewed, it knows itself.
pub fn is_own_case(run: Purpose, demonstration: bool) -> bool {
    run == Purpose::Practice || demonstration
}

/// A text of one's own, line by line as it was written.
pub fn own(text: String) -> impl IntoView {
    view! { <p class="own-words" dir="auto">{text}</p> }
}

/// A phrase as text, for where markup cannot stand.
pub fn plain(phrase: &Phrase) -> String {
    phrase.text.clone()
}

/// Something in a refused form looks as if it came from a real case.
pub fn is_private(refused: &Refused) -> bool {
    refused.problems.iter().any(|(field, _)| field == PRIVATE)
}

/// What becomes of a text that was looked at again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Send,
    Keep,
}

/// What in a form looks real, with the button by which its officer says that it is invented. Nothing happened yet; what was typed stands
/// in its fields.
pub fn looks_real(
    words: Words,
    refused: &Refused,
    then: Then,
    button: impl FnOnce(String) -> AnyView,
) -> Option<AnyView> {
    let found: Vec<String> = refused
        .problems
        .iter()
        .filter(|(field, _)| field == PRIVATE)
        .map(|(_, message)| words.message(message))
        .collect();
    let (title, text, go_on) = match then {
        Then::Send => (
            t!(words, "interview-real-title"),
            t!(words, "interview-real-text"),
            t!(words, "interview-real-send"),
        ),
        Then::Keep => (
            t!(words, "interview-real-title-keep"),
            t!(words, "interview-real-text-keep"),
            t!(words, "interview-real-keep"),
        ),
    };
    (!found.is_empty()).then(|| {
        view! {
            <div class="notice warn looks-real" role="alert" tabindex="-1" autofocus=true>
                {icon(Icon::Warning)}
                <p><strong>{title}</strong></p>
                <ul>{found.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul>
                <p>{text}</p>
                <p>{button(go_on)}</p>
            </div>
        }
        .into_any()
    })
}

/// The button of a form that says the same again.
pub fn really(name: String) -> AnyView {
    view! { <button class="button plain compact" name="really" value="yes">{name}</button> }
        .into_any()
}

/// Deletes an interview for practice, open or over. `class` is that of what folds on the page.
pub fn erase(words: Words, run: InterviewRunId, class: &'static str) -> impl IntoView {
    view! {
        <details class=class>
            <summary>{t!(words, "interview-erase")}</summary>
            <form class="form" method="post" action="/do/erase-interview">
                <p class="small">{t!(words, "interview-erase-note")}</p>
                <input type="hidden" name="run" value=run.to_string()/>
                <p><button class="button danger compact">{t!(words, "interview-erase-do")}</button></p>
            </form>
        </details>
    }
}
