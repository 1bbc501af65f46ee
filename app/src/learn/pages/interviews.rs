//! Interviews of a module: on the page of its course, and in the outline of its lessons.

use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::interview::InterviewLink;

/// Those that may be held or left.
pub fn practice(
    words: Words,
    course: &str,
    module: &str,
    all: Vec<InterviewLink>,
) -> impl IntoView + use<> {
    let href = |one: &InterviewLink| routes::interview_from(course, module, &one.interview);
    let all: Vec<_> = all.into_iter().map(|one| (href(&one), one)).collect();
    (!all.is_empty()).then(|| view! {
        <div class="quiz">
            <h3>{t!(words, "interview-course")}</h3>
            <p class="small quiet">{t!(words, "interview-course-note")}</p>
            <ul class="ledger lessons">
                {all.into_iter().map(|(href, one)| view! {
                    <li>
                        <span class="lesson"><a href=href>{phrase(words.locale, one.title)}</a></span>
                        <span class="end quiet">{t!(words, "minutes", count = one.minutes)}</span>
                    </li>
                }).collect_view()}
            </ul>
        </div>
    })
}

/// The same as entries of the outline.
pub fn links(
    words: Words,
    course: &str,
    module: &str,
    all: Vec<InterviewLink>,
) -> impl IntoView + use<> {
    let (course, module) = (course.to_owned(), module.to_owned());
    all.into_iter()
        .map(move |one| {
            let href = routes::interview_from(&course, &module, &one.interview);
            let title = phrase(words.locale, one.title);
            view! { <li><a href=href>{icon(Icon::Dot)}<span>{t!(words, "interview-course-one")}{t!(words, "scenario-colon")}" "{title}</span></a></li> }
        })
        .collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practise::pages::interview::samples::{english, html, phrase as text};

    fn link() -> InterviewLink {
        InterviewLink {
            interview: String::from("quay"),
            title: text("The man from the quay"),
            minutes: 30,
        }
    }

    #[test]
    fn an_interview_is_left_aside_back_to_its_module() {
        let page = html(practice(english(), "adults", "account", vec![link()]));
        let href = "/practice/interviews/quay?course=adults&amp;module=account";
        assert!(page.contains(href), "{page}");
        let page = html(links(english(), "adults", "account", vec![link()]));
        assert!(page.contains(href), "{page}");
    }

    #[test]
    fn a_module_without_interviews_says_nothing_of_them() {
        assert!(!html(practice(english(), "adults", "account", Vec::new())).contains("<h3>"));
    }
}
