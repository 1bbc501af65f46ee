//! A question as a form: the question is the legend, the whole row is the target.
//!
//! Drawn the same on the server and in islands, before and after it was answered.

use crate::components::{Icon, icon};
use base::Locale;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use views::question::{Choosing, FeedbackView, OptionFeedback, QuestionView, Verdict};

/// The words around a question, put into the page's language by the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionWords {
    pub one: String,
    pub several: String,
    pub right: String,
    pub wrong: String,
    pub missed: String,
    pub source: String,
    /// For [`Verdict::Correct`], `Partly` and `NotCorrect`.
    pub verdicts: [String; 3],
}

impl QuestionWords {
    #[cfg(feature = "ssr")]
    pub fn of(words: crate::visit::Words) -> Self {
        use crate::t;
        Self {
            one: t!(words, "question-choose-one"),
            several: t!(words, "question-choose-several"),
            right: t!(words, "option-right"),
            wrong: t!(words, "option-wrong"),
            missed: t!(words, "option-missed"),
            source: t!(words, "question-source"),
            verdicts: [
                t!(words, "verdict-correct"),
                t!(words, "verdict-partly"),
                t!(words, "verdict-not-correct"),
            ],
        }
    }

    fn verdict(&self, verdict: Verdict) -> String {
        match verdict {
            Verdict::Correct => self.verdicts[0].clone(),
            Verdict::Partly => self.verdicts[1].clone(),
            Verdict::NotCorrect => self.verdicts[2].clone(),
        }
    }
}

/// The `lang` and `dir` of a text, where the text around it is in another language.
fn differing(around: Locale, text: Locale) -> (Option<&'static str>, Option<&'static str>) {
    let differs = around != text;
    (
        differs.then(|| text.code()),
        differs.then(|| text.direction().as_str()),
    )
}

/// The vignette and the options. Once there is feedback, options show what they were and why, and
/// can no longer be changed; each question then has a group of its own, as many may stand on one page.
pub fn options(
    question: QuestionView,
    feedback: Option<Vec<OptionFeedback>>,
    words: &QuestionWords,
    page_locale: Locale,
) -> impl IntoView + use<> {
    let several = question.choosing == Choosing::Several;
    let (lang, dir) = differing(page_locale, question.locale);
    // Words of the page among those of the question are said in the page's language.
    let own = differing(question.locale, page_locale);
    let kind = if several { "checkbox" } else { "radio" };
    let hint = if several {
        words.several.clone()
    } else {
        words.one.clone()
    };
    let words = words.clone();
    let prefix = question.id.clone();
    let answered = feedback.is_some();
    // A group of its own: under a result many questions stand on one page without a form around each.
    let name = if answered {
        format!("answered-{prefix}")
    } else {
        String::from("chosen[]")
    };
    view! {
        <div class="question" lang=lang dir=dir>
            {(!question.vignette.is_empty()).then(|| view! { <div class="case" inner_html=question.vignette></div> })}
            <fieldset>
                <legend>
                    <span inner_html=question.prompt></span>
                    <span class="hint" lang=own.0 dir=own.1>{hint}</span>
                </legend>
                {question.options.into_iter().enumerate().map(|(place, option)| {
                    let told = feedback.as_ref().and_then(|all| all.iter().find(|one| one.value == option.value).cloned());
                    let id = format!("{prefix}-{}", option.value);
                    let label_for = id.clone();
                    let class = option_class(told.as_ref());
                    view! {
                        <div class=class>
                            <label for=label_for>
                                <input
                                    id=id
                                    type=kind
                                    name=name.clone()
                                    value=option.value.to_string()
                                    checked=option.chosen
                                    prop:checked=option.chosen
                                    disabled=answered
                                />
                                <span inner_html=option.html></span>
                                {(!answered).then(|| view! { <kbd aria-hidden="true">{(place + 1).to_string()}</kbd> })}
                            </label>
                            {told.map(|told| option_feedback(told, &words, own))}
                        </div>
                    }
                }).collect_view()}
            </fieldset>
        </div>
    }
}

fn option_class(told: Option<&OptionFeedback>) -> &'static str {
    match told {
        None => "option",
        Some(told) => match (told.chosen, told.right) {
            (true, true) => "option is-right",
            (true, false) => "option is-wrong",
            (false, true) => "option is-missed",
            (false, false) => "option",
        },
    }
}

fn option_feedback(
    told: OptionFeedback,
    words: &QuestionWords,
    (lang, dir): (Option<&'static str>, Option<&'static str>),
) -> impl IntoView + use<> {
    let mark = match (told.chosen, told.right) {
        (true, true) => Some((Icon::Check, words.right.clone())),
        (true, false) => Some((Icon::Cross, words.wrong.clone())),
        (false, true) => Some((Icon::Ring, words.missed.clone())),
        (false, false) => None,
    };
    view! {
        <div class="feedback">
            {mark.map(|(drawing, word)| view! { <p class="mark">{icon(drawing)}<span lang=lang dir=dir>{word}</span></p> })}
            <div inner_html=told.html></div>
        </div>
    }
}

/// The verdict in the page's language, the reason and the source in the question's.
pub fn verdict(
    feedback: &FeedbackView,
    words: &QuestionWords,
    heading_id: String,
    question_locale: Locale,
    page_locale: Locale,
) -> impl IntoView + use<> {
    let (class, drawing) = match feedback.verdict {
        Verdict::Correct => ("verdict right", Icon::Check),
        Verdict::Partly => ("verdict partly", Icon::Half),
        Verdict::NotCorrect => ("verdict wrong", Icon::Cross),
    };
    let (lang, dir) = differing(page_locale, question_locale);
    let source = feedback.source.clone();
    let label = words.source.clone();
    view! {
        <div class=class>
            <h3 id=heading_id tabindex="-1">{icon(drawing)}{words.verdict(feedback.verdict)}</h3>
            <p lang=lang dir=dir inner_html=feedback.why.clone()></p>
            {(!source.is_empty()).then(|| view! { <p class="source">{label}" "<span lang=lang dir=dir inner_html=source></span></p> })}
        </div>
    }
}
