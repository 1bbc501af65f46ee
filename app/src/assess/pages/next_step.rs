//! After a result: what one can do now, in words and as one action.

use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::assess::ResultView;

/// What comes after a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// The course was completed with this and the certificate is there.
    Certificate,
    /// The course was completed with this; it gives no certificate.
    Completed,
    /// Passed; the course goes on.
    GoOn,
    /// Not passed, and there is no limit.
    TryAgain,
    /// Not passed, and so many attempts are left.
    TryAgainOf(u32),
    /// Not passed, and none is left.
    NoneLeft,
}

impl NextStep {
    pub fn of(result: &ResultView) -> Self {
        match (result.passed, result.course_completed, result.attempts_left) {
            (true, true, _) if result.certificate_code.is_some() => Self::Certificate,
            (true, true, _) => Self::Completed,
            (true, false, _) => Self::GoOn,
            (false, _, None) => Self::TryAgain,
            (false, _, Some(0)) => Self::NoneLeft,
            (false, _, Some(left)) => Self::TryAgainOf(left),
        }
    }

    fn words(self, words: Words, is_final: bool) -> String {
        match self {
            Self::Certificate => t!(words, "result-next-certificate"),
            Self::Completed => t!(words, "result-next-completed"),
            Self::GoOn if is_final => t!(words, "result-next-course-open"),
            Self::GoOn => t!(words, "result-next-course"),
            Self::TryAgain => t!(words, "result-next-again"),
            Self::TryAgainOf(left) => t!(words, "result-next-again-limited", count = left),
            Self::NoneLeft => t!(words, "result-next-none-left"),
        }
    }
}

/// The words and the action, for whoever took the attempt.
pub fn next_step(words: Words, result: &ResultView) -> impl IntoView + use<> {
    let step = NextStep::of(result);
    let course = routes::assessment(&result.course, &result.key);
    let to_course = t!(words, "result-to-course");
    let action = match step {
        NextStep::Certificate => {
            let href = routes::certificate(result.certificate_code.as_deref().unwrap_or_default());
            view! {
                <a class="button" href=href>{t!(words, "result-open-certificate")}{icon(Icon::Forward)}</a>
                <a href=course>{to_course}</a>
            }
            .into_any()
        }
        NextStep::Completed | NextStep::GoOn | NextStep::NoneLeft => {
            view! { <a class="button" href=course>{to_course}{icon(Icon::Forward)}</a> }.into_any()
        }
        NextStep::TryAgain | NextStep::TryAgainOf(_) => view! {
            <form method="post" action="/do/start-attempt">
                <input type="hidden" name="course" value=result.course.clone()/>
                <input type="hidden" name="key" value=result.key.clone()/>
                <button class="button">{t!(words, "result-try-again")}</button>
            </form>
            <a href=course>{to_course}</a>
        }
        .into_any(),
    };
    let said = step.words(words, result.is_final);
    view! { <p>{said}</p><div class="turn">{action}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AttemptId, Locale, Timestamp};
    use views::Phrase;

    fn result(passed: bool, completed: bool, left: Option<u32>, code: Option<&str>) -> ResultView {
        let title = Phrase {
            locale: Locale::En,
            text: String::from("t"),
        };
        let at = Timestamp::from_millis(0);
        ResultView {
            attempt: AttemptId::new(at, [0; 10]),
            course: String::from("c"),
            course_title: title.clone(),
            title,
            key: String::from("final"),
            is_final: true,
            attempt_number: 1,
            attempts_allowed: left,
            attempts_left: left,
            passed,
            percent: 0,
            pass_percent: 80,
            earned_sixtieths: 0,
            questions: 1,
            started_at: at,
            finished_at: at,
            items: Vec::new(),
            competences: Vec::new(),
            course_completed: completed,
            certificate_code: code.map(str::to_owned),
            taken_by: None,
        }
    }

    #[test]
    fn every_result_says_what_comes_next() {
        for (one, expected) in [
            (
                result(true, true, Some(2), Some("A")),
                NextStep::Certificate,
            ),
            (result(true, true, None, None), NextStep::Completed),
            (result(true, false, Some(0), None), NextStep::GoOn),
            (result(false, false, None, None), NextStep::TryAgain),
            (result(false, false, Some(2), None), NextStep::TryAgainOf(2)),
            (result(false, false, Some(0), None), NextStep::NoneLeft),
        ] {
            assert_eq!(NextStep::of(&one), expected);
        }
    }
}
