//! Every page's address, and the links that lead there.
//!
//! Addresses of things that are no pages (files, health, metrics) are in `server/src/routes`.
//! Pages build links with the functions below, so that an address is written in one place.
//!
//! It is over 400 lines because every address and every link to one stand side by side.

use crate::page::{PageFn, PageFuture, PageResult};
use crate::visit::{Visit, encode};
use crate::{about, account, assess, author, certify, learn, practise, supervise};
use base::{
    AccountId, AttemptId, AwardRunId, CodingContestId, CohortId, ContestId, CycleId, FactId,
    ImportId, InterviewDrillId, InterviewRunId, Locale, MarkingTaskId, OrganisationId, RegradeId,
    ScenarioRunId, TrainingSessionId,
};
use usecases::UseCaseError;
use views::programme_figures::Show;

/// A page at an address.
pub struct Route {
    /// A pattern as axum reads it; what stands in braces is a parameter of the [`Visit`].
    pub path: &'static str,
    pub page: PageFn,
}

/// Rows of the table; the closure boxes the page's future.
macro_rules! routes {
    ($($path:literal => $page:path),+ $(,)?) => {
        &[$(Route { path: $path, page: |visit| Box::pin($page(visit)) }),+]
    };
}

pub const ROUTES: &[Route] = routes! {
    "/" => learn::pages::home,
    "/courses" => learn::pages::catalogue,
    "/courses/{course}" => learn::pages::course,
    "/courses/{course}/newer" => learn::pages::newer,
    "/courses/{course}/{module}/{lesson}" => learn::pages::lesson,
    "/glossary" => learn::pages::glossary,
    "/search" => learn::pages::search,
    "/pause" => learn::pages::pause,

    "/assessments/{attempt}" => assess::pages::attempt,
    "/assessments/{attempt}/result" => assess::pages::result,

    "/practice" => practise::pages::practice,
    "/practice/drills" => practise::pages::drills,
    "/practice/drills/utterances/{drill}" => practise::pages::interview::drill,
    "/practice/interviews" => practise::pages::interview::list,
    "/practice/interviews/{interview}" => practise::pages::interview::intro,
    "/practice/interviews/runs/{run}" => practise::pages::interview::run,
    "/practice/interviews/runs/{run}/debrief" => practise::pages::interview::debrief,
    "/practice/measuring" => practise::pages::interview::measuring,
    "/practice/scenarios" => practise::pages::scenario::list,
    "/practice/scenarios/{scenario}" => practise::pages::scenario::intro,
    "/practice/scenarios/runs/{run}" => practise::pages::scenario::run,
    "/practice/scenarios/runs/{run}/debrief" => practise::pages::scenario::debrief,
    "/skills" => assess::pages::skills,

    "/certificates" => certify::wallet::mine,
    "/certificates/{code}" => certify::pages::certificate,
    "/certifications" => certify::standing::list,
    "/certifications/{certification}" => certify::standing::standing,
    "/verify" => certify::verify::verify,
    "/verify/{code}" => certify::verify::verify_code,
    "/verify/shared/{token}" => certify::verify::verify_shared,

    "/sign-in" => account::pages::sign_in,
    "/sign-out" => account::pages::sign_out,
    "/account" => account::pages::account,
    "/account/security" => account::pages::security,
    "/account/privacy" => account::pages::privacy,
    "/setup/{token}" => account::pages::link,
    "/reset/{token}" => account::pages::link,

    "/author" => author::pages::home,
    "/author/new" => author::pages::new_course,
    "/author/{course}" => author::pages::studio,
    "/author/{course}/pictures" => author::pages::pictures,
    "/author/{course}/editors" => author::pages::course_editors,
    "/author/{course}/edit" => author::pages::edit,
    "/author/{course}/form" => author::pages::block_form,
    "/author/{course}/history" => author::pages::history,
    "/author/{course}/preview/{module}/{lesson}" => author::pages::preview,
    "/author/{course}/versions" => author::pages::versions,
    "/author/{course}/publishing" => author::pages::publishing,
    "/author/{course}/stamps" => author::pages::stamps,
    "/author/{course}/translate" => author::pages::translate,
    "/author/{course}/insight" => author::pages::insight,
    "/author/{course}/incoming" => author::pages::incoming,
    "/author/{course}/import" => author::pages::bring,
    "/author/{course}/import/{import}" => author::pages::arrival,
    "/author/{course}/draft-banks" => author::pages::draft_banks,
    "/author/{course}/play" => author::pages::play,
    "/author/{course}/talk" => author::pages::talk,
    "/author/{course}/graph" => author::pages::drawing,
    "/author/new/scenario" => author::pages::new_scenario,
    "/author/new/interview" => author::pages::new_interview,
    "/author/{course}/banks" => author::pages::banks,
    "/author/{course}/exchange" => author::pages::exchange,
    "/author/imports/{import}" => author::pages::import,
    "/author/{course}/statistics" => assess::pages::statistics,
    "/author/{course}/statistics/{key}/{question}" => assess::pages::item,
    "/author/{course}/questions/{question}/regrade" => assess::pages::regrade,
    "/author/regrades/{regrade}" => assess::pages::regrade_report,
    "/author/interviews" => author::pages::interviews,
    "/author/scenarios/{scenario}" => author::pages::scenario,

    "/marking" => assess::pages::queue,
    "/marking/finished" => supervise::pages::finished,
    "/marking/responses/{task}" => assess::pages::marking,
    "/marking/contests/{contest}" => assess::pages::contest,
    "/marking/interviews/{run}" => assess::pages::interview::judging,
    "/marking/codings/{contest}" => assess::pages::interview::coding_contest,
    "/marking/observations" => assess::pages::observations,
    "/marking/observations/new" => assess::pages::new_observation,
    "/marking/observations/{observation}" => assess::pages::observation,
    "/marking/observations/paper/{rubric}" => assess::pages::observation_paper,
    "/marking/reports/{run}" => assess::pages::interview::report,

    "/programmes" => supervise::pages::programmes::programmes,
    "/programmes/certificates/{code}" => certify::issued::issued,
    "/programmes/accommodations" => supervise::pages::accommodations,
    "/programmes/new" => supervise::pages::programmes::new_programme,
    "/programmes/outbox" => supervise::pages::outbox,
    "/programmes/organisations" => supervise::pages::programmes::organisations,
    "/programmes/{programme}" => supervise::pages::programmes::programme,
    "/programmes/{programme}/settings" => supervise::pages::programmes::settings,
    "/programmes/{programme}/staff" => supervise::pages::programmes::staff,
    "/programmes/{programme}/certificates" => supervise::pages::issued_certificates,
    "/programmes/{programme}/cohorts/{cohort}" => supervise::pages::cohort::figures,
    "/programmes/{programme}/cohorts/{cohort}/people" => supervise::pages::programmes::people,
    "/programmes/{programme}/cohorts/{cohort}/sessions" => supervise::pages::programmes::sessions,
    "/programmes/{programme}/cohorts/{cohort}/sessions/{session}" => supervise::pages::programmes::roll,
    "/programmes/{programme}/cohorts/{cohort}/people/{table}" => supervise::pages::programmes::table,
    "/programmes/{programme}/template" => certify::certification::certificate_template,
    "/programmes/{programme}/certifications" => certify::certification::certifications,
    "/programmes/{programme}/certifications/new" => certify::certification::new_certification,
    "/programmes/{programme}/certifications/{certification}" => certify::certification::certification,
    "/programmes/{programme}/certifications/{certification}/next" => certify::certification::next_certification,
    "/programmes/runs/{run}" => certify::runs::run,
    "/programmes/{programme}/certifications/{certification}/awards" => certify::awards::awards,
    "/programmes/{programme}/certifications/{certification}/awards/{cycle}" => certify::awards::candidate,
    "/invite/{token}" => supervise::pages::programmes::invite,
    "/admin" => supervise::pages::admin,
    "/admin/accounts" => supervise::pages::accounts,
    "/admin/accounts/new" => supervise::pages::new_account,
    "/admin/accounts/{account}" => supervise::pages::account,
    "/admin/audit" => supervise::pages::audit,

    "/about" => about::about,
};

/// The page where no other is.
pub fn not_found(_: Visit) -> PageFuture {
    let answer: PageResult = Err(UseCaseError::NotFound);
    Box::pin(std::future::ready(answer))
}

pub fn course(course: &str) -> String {
    format!("/courses/{}", encode(course))
}

/// What a newer version of a course would mean.
pub fn newer_version(of: &str) -> String {
    format!("{}/newer", course(of))
}

/// A module on its course's page.
pub fn module(of: &str, module: &str) -> String {
    format!("{}#module-{}", course(of), encode(module))
}

/// The quiz of a module on its course's page, or the final assessment (`final`).
pub fn assessment(of: &str, key: &str) -> String {
    format!("{}#{}", course(of), assessment_id(key))
}

/// The id on the course's page of a quiz, or of the final assessment (`final`).
pub fn assessment_id(key: &str) -> String {
    format!("assessment-{}", encode(key))
}

/// The assessed scenario of a module on its course's page.
pub fn assessed_scenario(of: &str, module: &str) -> String {
    format!("{}#{}", course(of), assessed_scenario_id(module))
}

/// The id on the course's page of a module's assessed scenario.
pub fn assessed_scenario_id(module: &str) -> String {
    format!("scenario-{}", encode(module))
}

pub fn lesson(of: &str, module: &str, lesson: &str) -> String {
    format!("{}/{}/{}", course(of), encode(module), encode(lesson))
}

/// A block of a lesson; the lesson itself when the block is not known.
pub fn block(of: &str, module: &str, lesson_slug: &str, block: &str) -> String {
    let lesson = lesson(of, module, lesson_slug);
    if block.is_empty() {
        lesson
    } else {
        format!("{lesson}#{}", encode(block))
    }
}

/// An inline check of a lesson.
pub fn check(of: &str, module: &str, lesson: &str, question: &str) -> String {
    block(of, module, lesson, &format!("check-{question}"))
}

pub fn attempt(attempt: AttemptId) -> String {
    format!("/assessments/{attempt}")
}

pub fn attempt_result(attempt: AttemptId) -> String {
    format!("/assessments/{attempt}/result")
}

/// The page before a scenario.
pub fn scenario(scenario: &str) -> String {
    format!("/practice/scenarios/{}", encode(scenario))
}

/// The page before a scenario, from a module: skipping it leads back there.
pub fn scenario_from(of: &str, module: &str, name: &str) -> String {
    let (of, module) = (encode(of), encode(module));
    format!("{}?course={of}&module={module}", scenario(name))
}

/// A run through a scenario.
pub fn scenario_run(run: ScenarioRunId) -> String {
    format!("/practice/scenarios/runs/{run}")
}

/// A run that came to an end, looked back on.
pub fn scenario_debrief(run: ScenarioRunId) -> String {
    format!("{}/debrief", scenario_run(run))
}

/// The page before an interview.
pub fn interview(interview: &str) -> String {
    format!("/practice/interviews/{}", encode(interview))
}

/// The page before an interview, from a module: skipping it leads back there.
pub fn interview_from(of: &str, module: &str, name: &str) -> String {
    let (of, module) = (encode(of), encode(module));
    format!("{}?course={of}&module={module}", interview(name))
}

/// An interview: its planning, then the room.
pub fn interview_run(run: InterviewRunId) -> String {
    format!("/practice/interviews/runs/{run}")
}

/// An interview that was ended, looked back on.
pub fn interview_debrief(run: InterviewRunId) -> String {
    format!("{}/debrief", interview_run(run))
}

/// A round of questions to name, or to put in better words.
pub fn interview_drill(drill: InterviewDrillId) -> String {
    format!("/practice/drills/utterances/{drill}")
}

/// An assessed interview before an assessor.
pub fn judging(run: InterviewRunId) -> String {
    format!("/marking/interviews/{run}")
}

/// A contested label, as assessors see it.
pub fn coding_contest(contest: CodingContestId) -> String {
    format!("/marking/codings/{contest}")
}

/// An interview that ended for demands that have no place in one, before an assessor.
pub fn interview_report(run: InterviewRunId) -> String {
    format!("/marking/reports/{run}")
}

/// A scenario as its authors see it.
pub fn author_scenario(scenario: &str) -> String {
    format!("/author/scenarios/{}", encode(scenario))
}

/// One response that a person has to mark.
pub fn marking(task: MarkingTaskId) -> String {
    format!("/marking/responses/{task}")
}

/// An objection, as assessors see it.
pub fn contest(contest: ContestId) -> String {
    format!("/marking/contests/{contest}")
}

/// A course with its draft.
pub fn studio(course: &str) -> String {
    format!("/author/{}", encode(course))
}

/// The pictures of a draft.
pub fn pictures(course: &str) -> String {
    format!("/author/{}/pictures", encode(course))
}

/// One picture of a draft.
pub fn picture(course: &str, name: &str) -> String {
    format!("{}/{}", pictures(course), encode(name))
}

/// Who edits a course.
pub fn course_editors(course: &str) -> String {
    format!("/author/{}/editors", encode(course))
}

/// A text of a draft in the editor.
pub fn edit_text(course: &str, path: &str) -> String {
    format!("/author/{}/edit?file={}", encode(course), encode(path))
}

/// Where blocks of texts of a draft are forms.
pub fn form_page(course: &str) -> String {
    format!("/author/{}/form", encode(course))
}

/// The blocks of a text of a draft.
pub fn block_list(course: &str, path: &str) -> String {
    format!("{}?file={}", form_page(course), encode(path))
}

/// A block of a text of a draft as a form.
pub fn block_form(course: &str, path: &str, block: &str) -> String {
    format!("{}&block={}", block_list(course, path), encode(block))
}

/// A new block of a kind after another one, or like another one.
pub fn new_block(course: &str, path: &str, kind: &str, after: &str, like: &str) -> String {
    format!(
        "{}&new={}&after={}&like={}",
        block_list(course, path),
        encode(kind),
        encode(after),
        encode(like)
    )
}

/// A scenario of the studio, played from its beginning.
pub fn play_script(scenario: &str) -> String {
    format!("/author/{}/play", encode(scenario))
}

/// The same after these steps, the ids of actions with points between.
pub fn played_script(scenario: &str, steps: &str) -> String {
    format!("{}?steps={}", play_script(scenario), encode(steps))
}

/// A case of the studio, played.
pub fn talk_script(case: &str) -> String {
    format!("/author/{}/talk", encode(case))
}

/// The picture of a scenario of the studio.
pub fn draw_script(scenario: &str) -> String {
    format!("/author/{}/graph", encode(scenario))
}

/// What a text was before.
pub fn text_history(course: &str, path: &str) -> String {
    format!("/author/{}/history?file={}", encode(course), encode(path))
}

/// A lesson of a draft as officers would see it.
pub fn preview(course: &str, module: &str, lesson: &str) -> String {
    format!(
        "/author/{}/preview/{}/{}",
        encode(course),
        encode(module),
        encode(lesson)
    )
}

/// How far the translations of a course are.
pub fn translations(course: &str) -> String {
    format!("/author/{}/translate", encode(course))
}

/// A text beside its translation. The word `lang` is that of the page itself.
pub fn translation(course: &str, path: &str, to: Locale) -> String {
    format!(
        "{}?file={}&to={}",
        translations(course),
        encode(path),
        to.code()
    )
}

/// What officers did with a text.
pub fn insight(course: &str, path: &str) -> String {
    format!("/author/{}/insight?file={}", encode(course), encode(path))
}

/// Who read a course, and for what.
pub fn course_stamps(course: &str) -> String {
    format!("/author/{}/stamps", encode(course))
}

pub fn course_versions(course: &str) -> String {
    format!("/author/{}/versions", encode(course))
}

/// How far a publication is.
pub fn publishing(course: &str) -> String {
    format!("{}/publishing", studio(course))
}

/// What a publication changed, by its number, or the draft.
pub fn course_difference(course: &str, of: &str) -> String {
    format!("{}?of={}#difference", course_versions(course), encode(of))
}

/// The folder of a course.
pub fn course_archive(course: &str) -> String {
    format!("/author/{}/course.zip", encode(course))
}

/// A version of a course, as its folder.
pub fn course_archive_of(course: &str, version: &str) -> String {
    format!("{}?version={}", course_archive(course), encode(version))
}

/// What the content folder holds of a course that is edited in the browser.
pub fn course_incoming(course: &str) -> String {
    format!("/author/{}/incoming", encode(course))
}

/// Where an archive of a course is brought.
pub fn course_import(course: &str) -> String {
    format!("/author/{}/import", encode(course))
}

/// What an archive would change.
pub fn course_arrival(course: &str, import: ImportId) -> String {
    format!("/author/{}/import/{import}", encode(course))
}

/// The same, where it is said what the archive began from.
pub fn course_arrival_from(course: &str, import: ImportId, base: &str) -> String {
    format!("{}?base={}", course_arrival(course, import), encode(base))
}

/// The questions of a draft.
pub fn draft_banks(course: &str) -> String {
    format!("/author/{}/draft-banks", encode(course))
}

/// The questions of one file of a draft.
pub fn draft_bank(course: &str, path: &str) -> String {
    format!("{}?file={}", draft_banks(course), encode(path))
}

pub fn banks(course: &str) -> String {
    format!("/author/{}/banks", encode(course))
}

/// Questions in and out of a course.
pub fn exchange(course: &str) -> String {
    format!("/author/{}/exchange", encode(course))
}

/// An import before it is done, and the record of it afterwards.
pub fn import(import: ImportId) -> String {
    format!("/author/imports/{import}")
}

/// A bank as a file of another system: `gift` or `moodle-xml`.
pub fn export(course: &str, bank: &str, format: &str) -> String {
    format!("{}/{}/export/{format}", banks(course), encode(bank))
}

/// Statistics of a course's assessments; of the final one, where none is chosen.
pub fn statistics(course: &str) -> String {
    format!("/author/{}/statistics", encode(course))
}

/// What the answers say of one question of an assessment.
pub fn item(course: &str, key: &str, question: &str) -> String {
    format!(
        "{}/{}/{}",
        statistics(course),
        encode(key),
        encode(question)
    )
}

/// What marking the answers to a question again would change.
pub fn regrade(course: &str, question: &str) -> String {
    format!(
        "/author/{}/questions/{}/regrade",
        encode(course),
        encode(question)
    )
}

pub fn regrade_report(regrade: RegradeId) -> String {
    format!("/author/regrades/{regrade}")
}

/// Organisations, for administrators.
pub const ORGANISATIONS: &str = "/programmes/organisations";

/// The same page with the form that changes one of them.
pub fn changed_organisation(organisation: OrganisationId) -> String {
    format!("{ORGANISATIONS}?change={organisation}#change")
}

/// A programme as its staff see it.
pub fn programme(programme: &str) -> String {
    format!("/programmes/{}", encode(programme))
}

pub fn programme_settings(of: &str) -> String {
    format!("{}/settings", programme(of))
}

/// The certifications of a programme.
pub fn certifications(of: &str) -> String {
    format!("{}/certifications", programme(of))
}

pub fn new_certification(of: &str) -> String {
    format!("{}/new", certifications(of))
}

/// A certification before those who work in its programme.
pub fn defined_certification(of: &str, slug: &str) -> String {
    format!("{}/{}", certifications(of), encode(slug))
}

/// The form of its next version.
pub fn next_certification(of: &str, slug: &str) -> String {
    format!("{}/next", defined_certification(of, slug))
}

/// How the certificates of a programme are set.
pub fn certificate_template(of: &str) -> String {
    format!("{}/template", programme(of))
}

/// A specimen of a programme's certificates, as PDF.
pub fn certificate_preview(of: &str) -> String {
    format!("{}/specimen.pdf", certificate_template(of))
}

/// Where the form with a logo is sent: the programme stands in the address, before the file.
pub fn keep_logo(of: &str) -> String {
    format!("/do/keep-logo?programme={}", encode(of))
}

/// The logo on a programme's certificates.
pub fn certificate_logo(of: &str) -> String {
    format!("{}/logo.png", certificate_template(of))
}

pub fn programme_staff(of: &str) -> String {
    format!("{}/staff", programme(of))
}

/// Certificates of a programme's certifications.
pub fn issued_certificates(of: &str) -> String {
    format!("{}/certificates", programme(of))
}

/// Where everybody of a cohort is.
pub fn cohort_figures(of: &str, cohort: CohortId) -> String {
    format!("{}/cohorts/{cohort}", programme(of))
}

/// The same with some of the people only.
pub fn cohort_shown(of: &str, cohort: CohortId, show: Show) -> String {
    let whole = cohort_figures(of, cohort);
    if show == Show::All {
        whole
    } else {
        format!("{whole}?show={}", show.as_str())
    }
}

/// The same as a file, by its ending: `csv` or `xlsx`.
pub fn cohort_file(of: &str, cohort: CohortId, show: Show, ending: &str) -> String {
    let file = format!("{}/figures.{ending}", cohort_figures(of, cohort));
    if show == Show::All {
        file
    } else {
        format!("{file}?show={}", show.as_str())
    }
}

/// The files of the certificates that people of a cohort hold.
pub fn cohort_certificates(of: &str, cohort: CohortId) -> String {
    format!("{}/certificates.zip", cohort_figures(of, cohort))
}

/// The people of a cohort and how they get in.
pub fn cohort_people(of: &str, cohort: CohortId) -> String {
    format!("{}/cohorts/{cohort}/people", programme(of))
}

/// The days on which a cohort meets.
pub fn cohort_sessions(of: &str, cohort: CohortId) -> String {
    format!("{}/cohorts/{cohort}/sessions", programme(of))
}

/// The sheet of one of these days.
pub fn cohort_session(of: &str, cohort: CohortId, session: TrainingSessionId) -> String {
    format!("{}/{session}", cohort_sessions(of, cohort))
}

/// The page of a cohort's people with the form that says where one of them belongs.
pub fn cohort_belonging(of: &str, cohort: CohortId, person: AccountId) -> String {
    format!("{}?belongs={person}#belonging", cohort_people(of, cohort))
}

/// A table of people that was tried.
pub fn cohort_table(of: &str, cohort: CohortId, table: FactId) -> String {
    format!("{}/{table}", cohort_people(of, cohort))
}

/// The page behind a link into a cohort.
pub fn invite(token: &str) -> String {
    format!("/invite/{}", encode(token))
}

pub fn admin_account(account: AccountId) -> String {
    format!("/admin/accounts/{account}")
}

/// Practice that was rated.
pub fn observation(id: FactId) -> String {
    format!("/marking/observations/{id}")
}

/// The form for practice that is rated with this rubric.
pub fn new_observation(rubric: &str) -> String {
    format!("/marking/observations/new?rubric={}", encode(rubric))
}

/// A rubric on paper.
pub fn observation_paper(rubric: &str) -> String {
    format!("/marking/observations/paper/{}", encode(rubric))
}

/// Where one stands in a certification.
pub fn certification(certification: &str) -> String {
    format!("/certifications/{}", encode(certification))
}

/// Who is ready for a certification, under way to it, or at its end.
pub fn awards(of: &str, certification: &str) -> String {
    let home = programme(of);
    format!("{home}/certifications/{}/awards", encode(certification))
}

/// Awarding to many at once.
pub fn award_run(run: AwardRunId) -> String {
    format!("/programmes/runs/{run}")
}

/// What became of everybody in it, as CSV.
pub fn award_run_report(run: AwardRunId) -> String {
    format!("{}/report.csv", award_run(run))
}

/// One cycle before those who decide on its award.
pub fn candidate(of: &str, certification: &str, cycle: CycleId) -> String {
    format!("{}/{cycle}", awards(of, certification))
}

pub fn certificate(code: &str) -> String {
    format!("/certificates/{}", encode(code))
}

/// A file of one's own certificate, by its ending.
pub fn certificate_file(code: &str, ending: &str) -> String {
    format!("{}.{ending}", certificate(code))
}

pub fn verify(code: &str) -> String {
    format!("/verify/{}", encode(code))
}

/// A file of the certificate behind a holder's link.
pub fn shared_file(token: &str, ending: &str) -> String {
    format!("/verify/shared/{}/certificate.{ending}", encode(token))
}

/// The proof that a certificate is in the register, for anyone who has its code.
pub fn certificate_proof(code: &str) -> String {
    format!("{}/proof", verify(code))
}

/// A certificate before those who may correct it or take it back.
pub fn issued(code: &str) -> String {
    format!("/programmes/certificates/{}", encode(code))
}

pub fn sign_in(next: &str) -> String {
    format!("/sign-in?next={}", encode(next))
}

#[cfg(test)]
mod tests {
    use super::*;
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
