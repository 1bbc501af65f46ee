//! After a result: what one can do now, in words and as one action.

use super::DRILLS;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::assess::{AssessmentKind, ResultView};

/// What comes after a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// The course was completed with this and the certificate is there.
    Certificate,
    /// The course was completed with this; it gives no certificate.
    Completed,
    /// Passed; the course goes on.
    GoOn,
    /// Nothing is to be passed: it may be done again.
    Again,
    /// Answers wait for a person's mark, and it is not passed without them.
    Wait,
    /// Not passed, and there is no limit.
    TryAgain,
    /// Not passed, and so many attempts are left.
    TryAgainOf(u32),
    /// Not passed, and none is left.
    NoneLeft,
}

impl NextStep {
    pub fn of(result: &ResultView) -> Self {
        if result.pass_percent.is_none() {
            return Self::Again;
        }
        let passed = result.passed || result.passed_before;
        if !passed && result.waiting > 0 {
            return Self::Wait;
        }
        match (passed, result.course_completed, result.attempts_left) {
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
            Self::Again => t!(words, "result-next-drill"),
            Self::Wait => t!(words, "result-next-wait"),
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
        NextStep::Completed | NextStep::GoOn | NextStep::Wait | NextStep::NoneLeft => {
            view! { <a class="button" href=course>{to_course}{icon(Icon::Forward)}</a> }.into_any()
        }
        NextStep::Again => view! {
            {start(result, t!(words, "result-drill-again"))}
            <a href=DRILLS>{t!(words, "result-to-drills")}</a>
        }
        .into_any(),
        // One may have to wait before the next attempt.
        NextStep::TryAgain | NextStep::TryAgainOf(_) => match result.next_from {
            Some(at) => {
                let when = t!(words, "attempt-next-from", time = words.date_time(at));
                view! { <p class="state open">{icon(Icon::Ring)}<span>{when}</span></p><a href=course>{to_course}</a> }.into_any()
            }
            None => view! {
                {start(result, t!(words, "result-try-again"))}
                <a href=course>{to_course}</a>
            }
            .into_any(),
        },
    };
    let said = step.words(words, result.kind == AssessmentKind::Final);
    view! { <p>{said}</p><div class="turn">{action}</div> }
}

fn start(result: &ResultView, label: String) -> impl IntoView + use<> {
    let (course, key) = (result.course.clone(), result.key.clone());
    view! {
        <form method="post" action="/do/start-attempt">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="key" value=key/>
            <button class="button">{label}</button>
        </form>
    }
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
            kind: AssessmentKind::Final,
            attempt_number: 1,
            attempts_allowed: left,
            attempts_left: left,
            next_from: None,
            passed,
            passed_before: false,
            waiting: 0,
            percent: 0,
            pass_percent: Some(80),
            earned_sixtieths: 0,
            possible_sixtieths: 60,
            certainty: None,
            started_at: at,
            finished_at: at,
            ran_out: false,
            items: Vec::new(),
            contestable: Vec::new(),
            withheld: false,
            questions: 1,
            unanswered: 0,
            competences: Vec::new(),
            look_again: Vec::new(),
            changes: Vec::new(),
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

    #[test]
    fn what_waits_for_a_mark_waits_and_a_drill_can_be_done_again() {
        let waiting = ResultView {
            waiting: 2,
            ..result(false, false, Some(0), None)
        };
        assert_eq!(NextStep::of(&waiting), NextStep::Wait);
        let passed = ResultView {
            waiting: 2,
            ..result(true, false, None, None)
        };
        assert_eq!(NextStep::of(&passed), NextStep::GoOn);
        let lost = ResultView {
            passed_before: true,
            ..result(false, false, Some(2), None)
        };
        assert_eq!(NextStep::of(&lost), NextStep::GoOn, "it stays passed");
        let drill = ResultView {
            pass_percent: None,
            kind: AssessmentKind::Drill,
            ..result(false, false, None, None)
        };
        assert_eq!(NextStep::of(&drill), NextStep::Again);
    }
}
