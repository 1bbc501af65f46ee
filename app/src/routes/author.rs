//! Links of the studio and of what authors look at.

use crate::visit::encode;
use base::{GLOSSARY, ImportId, Locale, RegradeId};

/// A scenario as its authors see it.
pub fn author_scenario(scenario: &str) -> String {
    format!("/author/scenarios/{}", encode(scenario))
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

/// A scene of a text of a draft as a form; with an empty id a new one.
pub fn scene_form(course: &str, path: &str, scene: &str) -> String {
    format!(
        "{}&form=scene&scene={}",
        block_list(course, path),
        encode(scene)
    )
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

/// The picture of a scenario of the studio, or of a case.
pub fn draw_script(scenario: &str) -> String {
    format!("/author/{}/graph", encode(scenario))
}

/// What a text was before.
pub fn text_history(course: &str, path: &str) -> String {
    format!("/author/{}/history?file={}", encode(course), encode(path))
}

/// A state of a text, to be looked at.
pub fn text_state(course: &str, path: &str, number: u32) -> String {
    format!("{}&state={number}#state", text_history(course, path))
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

/// The terms of a draft of the glossary as officers would find them.
pub fn glossary_preview() -> String {
    format!("{}/preview", studio(GLOSSARY))
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

/// A draft beside the version that was published since it began.
pub fn renew_draft(course: &str) -> String {
    format!("/author/{}/renew", encode(course))
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
