//! A question as a form, and as it stands once it was answered.
//!
//! Drawn the same on the server and in islands. Only the browser's own controls are used, so that keyboard
//! and screen reader work by nature: the question is the legend or the label, the whole row is the target. One
//! file a kind; every form sends `response[]`, and `certainty` where it is asked.

mod certainty;
mod choice;
mod coding;
mod hint;
mod judged;
mod matching;
mod ordering;
mod repair;
pub mod response;
mod rubric;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod samples;
mod text;
mod transcript;
mod verdict;
mod words;
mod written;

pub use verdict::verdict;
pub use words::{QuestionWords, label_id};

use judged::judged;

use crate::components::{Icon, icon};
use base::Locale;
use leptos::prelude::*;
use views::question::{Asked, FeedbackView, QuestionView, Told};

/// The `lang` and `dir` of a text, where the text around it is in another language.
type Lang = (Option<&'static str>, Option<&'static str>);

fn differing(around: Locale, text: Locale) -> Lang {
    let differs = around != text;
    (
        differs.then(|| text.code()),
        differs.then(|| text.direction().as_str()),
    )
}

/// What the kinds have to know of the place they are drawn in.
struct Place {
    /// Begins every id of this question on its page.
    id: String,
    /// The language of the question.
    locale: Locale,
    words: QuestionWords,
    /// Declares the page's language, for its words among those of the question.
    own: Lang,
}

impl Place {
    /// A place for a text in `locale` on a page in another language, or in the same.
    fn new(id: &str, locale: Locale, page: Locale, words: &QuestionWords) -> Self {
        Self {
            id: id.to_owned(),
            locale,
            words: words.clone(),
            own: differing(locale, page),
        }
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// What the controls send. Once answered they send nothing and have a group of their own: under a result many
    /// questions stand on one page without a form around each.
    fn name(&self, answered: bool) -> String {
        if answered {
            format!("answered-{}", self.id)
        } else {
            String::from("response[]")
        }
    }

    /// The question in the words of the course, or what the kind asks by itself.
    fn prompt(&self, html: String, otherwise: &str) -> AnyView {
        if html.is_empty() {
            let (lang, dir) = self.own;
            view! { <span lang=lang dir=dir>{self.say(otherwise)}</span> }.into_any()
        } else {
            view! { <span inner_html=html></span> }.into_any()
        }
    }

    /// The legend of a group: the question, and what to do.
    fn legend(&self, html: String, otherwise: &str, hint: &str) -> impl IntoView + use<> {
        let (lang, dir) = self.own;
        let (prompt, hint) = (self.prompt(html, otherwise), self.say(hint));
        view! { <legend>{prompt}<span class="hint" lang=lang dir=dir>{hint}</span></legend> }
    }

    /// The question over an answer that can no longer be changed.
    fn asked_before(&self, html: String, otherwise: &str) -> impl IntoView + use<> {
        let prompt = self.prompt(html, otherwise);
        view! { <p class="asked">{prompt}</p> }
    }

    /// A short label of the page among the words of the question, such as "Your answer".
    fn label(&self, id: &str) -> impl IntoView + use<> {
        let (lang, dir) = self.own;
        view! { <p class="label" lang=lang dir=dir>{self.say(id)}</p> }
    }
}

/// How a row stands once it may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Right,
    Wrong,
    /// It was right and was not chosen.
    Missed,
    /// As right as the one that was chosen; there was one to choose.
    Also,
    Plain,
}

impl Stand {
    const fn of(chosen: bool, right: bool) -> Self {
        match (chosen, right) {
            (true, true) => Self::Right,
            (true, false) => Self::Wrong,
            (false, true) => Self::Missed,
            (false, false) => Self::Plain,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Right => "option is-right",
            Self::Wrong => "option is-wrong",
            Self::Missed => "option is-missed",
            Self::Also | Self::Plain => "option",
        }
    }

    /// Icon and word: never a colour alone.
    fn mark(self, place: &Place) -> Option<AnyView> {
        let (drawing, word) = match self {
            Self::Right => (Icon::Check, "option-right"),
            Self::Wrong => (Icon::Cross, "option-wrong"),
            Self::Missed => (Icon::Ring, "option-missed"),
            Self::Also => (Icon::Check, "option-also"),
            Self::Plain => return None,
        };
        let (lang, dir) = place.own;
        let word = place.say(word);
        Some(
            view! { <p class="mark">{icon(drawing)}<span lang=lang dir=dir>{word}</span></p> }
                .into_any(),
        )
    }

    /// The mark with what there is to say to this row.
    fn feedback(self, place: &Place, said: AnyView, html: String) -> AnyView {
        let mark = self.mark(place);
        view! {
            <div class="feedback">
                {mark}
                {said}
                {(!html.is_empty()).then(|| view! { <div inner_html=html></div> })}
            </div>
        }
        .into_any()
    }
}

/// The case and the question. With feedback it shows what was given and what that was, and can no longer be
/// changed; without, it is the inside of a form. A question that may be tried again is drawn without.
pub fn question(
    view: QuestionView,
    feedback: Option<&FeedbackView>,
    words: &QuestionWords,
    page: Locale,
) -> AnyView {
    let (lang, dir) = differing(page, view.locale);
    let place = Place::new(&view.id, view.locale, page, words);
    let certainty = view.certainty.map(|asked| match feedback {
        None => certainty::asked(&place, asked),
        Some(_) => certainty::answered(&place, asked),
    });
    // Help stands where the next try is made.
    let hints = (feedback.is_none() && !view.hints.is_empty()).then(|| hints(&place, view.hints));
    let body = match feedback {
        None => asked(&place, view.prompt, view.asked),
        Some(feedback) => answered(&place, view.prompt, view.asked, feedback),
    };
    view! {
        <div class="question" lang=lang dir=dir>
            {(!view.vignette.is_empty()).then(|| view! { <div class="case" inner_html=view.vignette></div> })}
            {body}
            {hints}
            {certainty}
        </div>
    }
    .into_any()
}

/// Help after wrong tries.
fn hints(place: &Place, hints: Vec<String>) -> impl IntoView + use<> {
    view! {
        <div class="hints">
            {place.label("question-hints")}
            <ul>{hints.into_iter().map(|one| view! { <li inner_html=one></li> }).collect_view()}</ul>
        </div>
    }
}

fn asked(place: &Place, prompt: String, asked: Asked) -> AnyView {
    match asked {
        Asked::Choice { several, options } => choice::asked(place, prompt, several, options),
        Asked::Matching { rows, choices } => matching::asked(place, prompt, rows, choices),
        Asked::Ordering { items } => ordering::asked(place, prompt, items),
        Asked::Text { value, is_number } => text::asked(place, prompt, value, is_number),
        Asked::Transcript { turns } => transcript::asked(place, prompt, turns),
        Asked::Coding { words, choices } => coding::asked(place, prompt, words, choices),
        Asked::Repair { words, value } => repair::asked(place, prompt, words, value),
        Asked::Written {
            value,
            words,
            rubric,
        } => written::asked(place, prompt, value, words.is_some(), rubric),
    }
}

fn answered(place: &Place, prompt: String, asked: Asked, feedback: &FeedbackView) -> AnyView {
    let told = feedback.told.clone();
    match asked {
        Asked::Choice { several, options } => {
            let told = match told {
                Told::Choice { options } => options,
                _ => Vec::new(),
            };
            choice::answered(place, prompt, several, options, told)
        }
        Asked::Matching { rows, choices } => {
            let told = match told {
                Told::Matching { rows } => rows,
                _ => Vec::new(),
            };
            matching::answered(place, prompt, rows, choices, told)
        }
        Asked::Ordering { items } => {
            let told = match told {
                Told::Ordering { items } => items,
                _ => Vec::new(),
            };
            ordering::answered(place, prompt, items, told)
        }
        Asked::Text { value, .. } => {
            let told = match told {
                Told::Text { accepted, html } => Some((accepted, html)),
                _ => None,
            };
            text::answered(place, prompt, value, told, feedback.verdict)
        }
        Asked::Transcript { turns } => {
            let told = match told {
                Told::Transcript { turns } => turns,
                _ => Vec::new(),
            };
            transcript::answered(place, prompt, turns, told)
        }
        Asked::Coding { words, choices } => {
            let told = match told {
                Told::Coding { labels, html, .. } => Some((labels, html)),
                _ => None,
            };
            coding::answered(place, prompt, words, choices, told)
        }
        Asked::Repair { words, value } => repair::answered(place, prompt, words, value, told),
        Asked::Written { value, rubric, .. } => {
            written::answered(place, prompt, value, rubric, told)
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::samples::{self, html};
    use super::*;

    #[test]
    fn every_kind_has_its_words_asked_and_answered() {
        for (question, feedback) in samples::all() {
            for feedback in [None, Some(&feedback)] {
                let drawn = html(&question, feedback);
                let missing = drawn.split('⟨').nth(1);
                assert_eq!(missing, None, "{} without words: {drawn}", question.id);
            }
        }
    }

    /// What a question looks like with its words left out: names, ids and values of its controls, in their order.
    fn without_words(drawn: &str) -> String {
        let words = ["option ", "row ", "item ", "turn ", "long, number "];
        words.iter().fold(drawn.to_owned(), |drawn, word| {
            let mut pieces = drawn.split(word);
            let first = pieces.next().unwrap_or_default().to_owned();
            pieces.fold(first, |all, piece| {
                all + word + piece.trim_start_matches(|sign: char| sign.is_ascii_digit())
            })
        })
    }

    /// Whichever words stand where, and so whichever of them are right, the controls are the same and say only where they stand.
    #[test]
    fn what_is_asked_tells_nothing_and_sends_something() {
        for (question, _) in samples::all() {
            let drawn = html(&question, None);
            assert!(drawn.contains("name=\"response[]\""), "{drawn}");
            assert!(!drawn.contains("is-right"), "{drawn}");
            let turned = html(&samples::turned(&question), None);
            assert_eq!(without_words(&drawn), without_words(&turned));
        }
        let (choice, _) = samples::choice();
        let turned = html(&samples::turned(&choice), None);
        assert_ne!(turned, html(&choice, None), "the words did change places");
    }

    #[test]
    fn what_was_answered_cannot_be_changed() {
        for (question, feedback) in samples::all() {
            let drawn = html(&question, Some(&feedback));
            assert!(!drawn.contains("name=\"response[]\""), "{drawn}");
            assert!(!drawn.contains("<select"), "{drawn}");
        }
    }

    #[test]
    fn a_verdict_alone_tells_no_row() {
        for (question, feedback) in samples::all() {
            let silent = FeedbackView {
                told: Told::Nothing,
                why: String::new(),
                source: String::new(),
                ..feedback
            };
            let drawn = html(&question, Some(&silent));
            for class in ["is-right", "is-wrong", "is-missed"] {
                assert!(!drawn.contains(class), "{class} in {drawn}");
            }
        }
    }
}
