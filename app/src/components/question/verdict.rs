//! The verdict: the word in the page's language, the reason and the source in the question's.

use super::{Place, QuestionWords, differing};
use crate::components::{Icon, icon};
use base::Locale;
use leptos::prelude::*;
use views::question::{ErrorView, FeedbackView, Verdict};

/// What there is to say to the whole. The heading takes the focus; directly under the title of a page (`top`) it is one of
/// the second level.
pub fn verdict(
    feedback: &FeedbackView,
    words: &QuestionWords,
    heading_id: String,
    question_locale: Locale,
    page_locale: Locale,
    top: bool,
) -> impl IntoView + use<> {
    let (class, drawing) = match feedback.verdict {
        Verdict::Correct => ("verdict right", Icon::Check),
        Verdict::Partly => ("verdict partly", Icon::Half),
        Verdict::NotCorrect => ("verdict wrong", Icon::Cross),
        Verdict::Waiting | Verdict::Compare => ("verdict", Icon::Ring),
    };
    let place = Place::new("", page_locale, question_locale, words);
    let (lang, dir) = place.own;
    let word = place.say(&format!("verdict-{}", feedback.verdict.as_str()));
    let (why, source) = (feedback.why.clone(), feedback.source.clone());
    let label = (!source.is_empty()).then(|| place.say("question-source"));
    let again = look_again(&place, page_locale, feedback.look_again.clone());
    view! {
        <div class=class>
            {if top {
                view! { <h2 id=heading_id tabindex="-1">{icon(drawing)}{word}</h2> }.into_any()
            } else {
                view! { <h3 id=heading_id tabindex="-1">{icon(drawing)}{word}</h3> }.into_any()
            }}
            {(!why.is_empty()).then(|| view! { <p lang=lang dir=dir inner_html=why></p> })}
            {label.map(|label| view! { <p class="source">{label}" "<span lang=lang dir=dir inner_html=source></span></p> })}
            {again}
        </div>
    }
}

/// Errors that the answer shows, each with the way to the lesson.
fn look_again(place: &Place, page: Locale, errors: Vec<ErrorView>) -> Option<AnyView> {
    (!errors.is_empty()).then(|| {
        let label = place.say("result-look-again");
        let errors = errors.into_iter().map(|one| {
            let (title_lang, title_dir) = differing(page, one.title.locale);
            let (lang, dir) = differing(page, one.html.locale);
            view! {
                <li>
                    <p><strong lang=title_lang dir=title_dir>{one.title.text}</strong></p>
                    <div lang=lang dir=dir inner_html=one.html.html></div>
                </li>
            }
        });
        view! { <div class="look-again"><p class="label">{label}</p><ul>{errors.collect_view()}</ul></div> }
            .into_any()
    })
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::components::question::samples;
    use views::{Passage, Phrase};

    fn told(errors: Vec<ErrorView>) -> String {
        let (question, mut feedback) = samples::choice();
        feedback.look_again = errors;
        let words = QuestionWords::of(samples::english(), &question, Some(&feedback));
        verdict(
            &feedback,
            &words,
            String::from("v"),
            Locale::En,
            Locale::En,
            false,
        )
        .to_html()
    }

    #[test]
    fn an_error_is_told_with_the_way_to_the_lesson() {
        let error = ErrorView {
            title: Phrase {
                locale: Locale::Fr,
                text: String::from("Le consentement"),
            },
            html: Passage {
                locale: Locale::En,
                html: String::from("<p>See <a href=\"/courses/a/b/c\">the lesson</a>.</p>"),
            },
        };
        let with = told(vec![error]);
        assert!(
            with.contains("<strong lang=\"fr\" dir=\"ltr\">Le consentement"),
            "{with}"
        );
        assert!(with.contains("href=\"/courses/a/b/c\""), "{with}");
        assert!(with.contains("Look at this again"), "{with}");
        assert!(!told(Vec::new()).contains("class=\"look-again\""));
    }
}
