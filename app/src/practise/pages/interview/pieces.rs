//! Small pieces that several pages of interviews show.

use crate::components::question::label_id;
use crate::components::text::{foreign, phrase};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
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

/// A text of one's own, line by line as it was written.
pub fn own(text: String) -> impl IntoView {
    view! { <p class="own-words" dir="auto">{text}</p> }
}

/// A phrase as text, for where markup cannot stand.
pub fn plain(phrase: &Phrase) -> String {
    phrase.text.clone()
}
