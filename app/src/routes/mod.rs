//! Every page's address, and the links that lead there.
//!
//! Addresses of things that are no pages (files, health, metrics) are in `server/src/routes`.
//! Pages build links with the functions of the modules below, so that an address is written in one place.

mod account;
mod assess;
mod author;
mod certify;
mod learn;
mod practise;
mod supervise;
mod table;

pub use account::*;
pub use assess::*;
pub use author::*;
pub use certify::*;
pub use learn::*;
pub use practise::*;
pub use supervise::*;
pub use table::ROUTES;

use crate::page::{PageFn, PageFuture, PageResult};
use crate::visit::Visit;
use usecases::UseCaseError;

/// A page at an address.
pub struct Route {
    /// A pattern as axum reads it; what stands in braces is a parameter of the [`Visit`].
    pub path: &'static str,
    pub page: PageFn,
}

/// The page where no other is.
pub fn not_found(_: Visit) -> PageFuture {
    let answer: PageResult = Err(UseCaseError::NotFound);
    Box::pin(std::future::ready(answer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{
        AccountId, AttemptId, CodingContestId, CohortId, ContestId, FactId, ImportId,
        InterviewDrillId, InterviewRunId, MarkingTaskId, RegradeId, ScenarioRunId,
        TrainingSessionId,
    };
    use std::collections::BTreeSet;

    #[test]
    fn links_stay_on_this_site_and_in_one_line() {
        assert_eq!(lesson("a", "01-b", "c"), "/courses/a/01-b/c");
        assert_eq!(block("a", "b", "c", "b12"), "/courses/a/b/c#b12");
        assert_eq!(block("a", "b", "c", ""), "/courses/a/b/c");
        assert_eq!(check("a", "b", "c", "q-1"), "/courses/a/b/c#check-q-1");
        assert_eq!(assessment("a", "final"), "/courses/a#assessment-final");
        // Fields of a form can hold anything, and the answer to it puts them into a header.
        assert_eq!(
            lesson("a\r\nb", "é", "?x#y"),
            "/courses/a%0D%0Ab/%C3%A9/%3Fx%23y"
        );
    }

    #[test]
    fn no_address_has_two_pages() {
        let paths: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).collect();
        assert_eq!(paths.len(), ROUTES.len());
    }

    #[test]
    fn links_lead_to_pages_of_the_table() {
        let id = AttemptId::new(base::Timestamp::from_millis(0), [0; 10]);
        let account = AccountId::new(base::Timestamp::from_millis(0), [0; 10]);
        let contest_id = ContestId::new(base::Timestamp::from_millis(0), [0; 10]);
        let task_id = MarkingTaskId::new(base::Timestamp::from_millis(0), [0; 10]);
        let import_id = ImportId::new(base::Timestamp::from_millis(0), [0; 10]);
        let regrade_id = RegradeId::new(base::Timestamp::from_millis(0), [0; 10]);
        let run_id = ScenarioRunId::new(base::Timestamp::from_millis(0), [0; 10]);
        let interview_id = InterviewRunId::new(base::Timestamp::from_millis(0), [0; 10]);
        let drill_id = InterviewDrillId::new(base::Timestamp::from_millis(0), [0; 10]);
        let session_id = TrainingSessionId::new(base::Timestamp::from_millis(0), [0; 10]);
        let coding_id = CodingContestId::new(base::Timestamp::from_millis(0), [0; 10]);
        let cohort_id = CohortId::new(base::Timestamp::from_millis(0), [0; 10]);
        let fact_id = FactId::new(base::Timestamp::from_millis(0), [0; 10]);
        for (link, path) in [
            (course("a"), "/courses/{course}"),
            (newer_version("a"), "/courses/{course}/newer"),
            (lesson("a", "b", "c"), "/courses/{course}/{module}/{lesson}"),
            (attempt(id), "/assessments/{attempt}"),
            (attempt_result(id), "/assessments/{attempt}/result"),
            (scenario("a"), "/practice/scenarios/{scenario}"),
            (scenario_run(run_id), "/practice/scenarios/runs/{run}"),
            (
                scenario_debrief(run_id),
                "/practice/scenarios/runs/{run}/debrief",
            ),
            (author_scenario("a"), "/author/scenarios/{scenario}"),
            (interview("a"), "/practice/interviews/{interview}"),
            (
                interview_run(interview_id),
                "/practice/interviews/runs/{run}",
            ),
            (
                interview_debrief(interview_id),
                "/practice/interviews/runs/{run}/debrief",
            ),
            (
                interview_drill(drill_id),
                "/practice/drills/utterances/{drill}",
            ),
            (judging(interview_id), "/marking/interviews/{run}"),
            (coding_contest(coding_id), "/marking/codings/{contest}"),
            (interview_report(interview_id), "/marking/reports/{run}"),
            (marking(task_id), "/marking/responses/{task}"),
            (contest(contest_id), "/marking/contests/{contest}"),
            (studio("a"), "/author/{course}"),
            (pictures("a"), "/author/{course}/pictures"),
            (course_editors("a"), "/author/{course}/editors"),
            (play_script("scenario.a"), "/author/{course}/play"),
            (talk_script("interview.a"), "/author/{course}/talk"),
            (draw_script("scenario.a"), "/author/{course}/graph"),
            (course_versions("a"), "/author/{course}/versions"),
            (publishing("a"), "/author/{course}/publishing"),
            (course_stamps("a"), "/author/{course}/stamps"),
            (form_page("a"), "/author/{course}/form"),
            (translations("a"), "/author/{course}/translate"),
            (
                preview("a", "b", "c"),
                "/author/{course}/preview/{module}/{lesson}",
            ),
            (draft_banks("a"), "/author/{course}/draft-banks"),
            (course_incoming("a"), "/author/{course}/incoming"),
            (renew_draft("a"), "/author/{course}/renew"),
            (course_import("a"), "/author/{course}/import"),
            (
                course_arrival("a", import_id),
                "/author/{course}/import/{import}",
            ),
            (banks("a"), "/author/{course}/banks"),
            (exchange("a"), "/author/{course}/exchange"),
            (import(import_id), "/author/imports/{import}"),
            (statistics("a"), "/author/{course}/statistics"),
            (
                item("a", "drill:b", "q"),
                "/author/{course}/statistics/{key}/{question}",
            ),
            (
                regrade("a", "q"),
                "/author/{course}/questions/{question}/regrade",
            ),
            (regrade_report(regrade_id), "/author/regrades/{regrade}"),
            (admin_account(account), "/admin/accounts/{account}"),
            (programme("a"), "/programmes/{programme}"),
            (programme_settings("a"), "/programmes/{programme}/settings"),
            (programme_staff("a"), "/programmes/{programme}/staff"),
            (
                certifications("a"),
                "/programmes/{programme}/certifications",
            ),
            (
                new_certification("a"),
                "/programmes/{programme}/certifications/new",
            ),
            (
                defined_certification("a", "b"),
                "/programmes/{programme}/certifications/{certification}",
            ),
            (
                next_certification("a", "b"),
                "/programmes/{programme}/certifications/{certification}/next",
            ),
            (
                certificate_template("a"),
                "/programmes/{programme}/template",
            ),
            (
                issued_certificates("a"),
                "/programmes/{programme}/certificates",
            ),
            (
                cohort_figures("a", cohort_id),
                "/programmes/{programme}/cohorts/{cohort}",
            ),
            (
                cohort_people("a", cohort_id),
                "/programmes/{programme}/cohorts/{cohort}/people",
            ),
            (
                cohort_sessions("a", cohort_id),
                "/programmes/{programme}/cohorts/{cohort}/sessions",
            ),
            (
                cohort_session("a", cohort_id, session_id),
                "/programmes/{programme}/cohorts/{cohort}/sessions/{session}",
            ),
            (
                cohort_table("a", cohort_id, fact_id),
                "/programmes/{programme}/cohorts/{cohort}/people/{table}",
            ),
            (invite("a"), "/invite/{token}"),
            (certificate("a"), "/certificates/{code}"),
            (verify("a"), "/verify/{code}"),
        ] {
            assert!(ROUTES.iter().any(|route| route.path == path), "{path}");
            let same_place = link
                .split('/')
                .zip(path.split('/'))
                .all(|(a, b)| a == b || b.starts_with('{'));
            assert!(
                same_place && link.matches('/').count() == path.matches('/').count(),
                "{link} {path}"
            );
        }
    }
}
