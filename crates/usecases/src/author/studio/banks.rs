//! The questions of a draft: which files hold them, and what they look like to officers.

use super::access::reading;
use super::compiled::Compiled;
use super::insight_margin;
use super::script;
use super::work::{Work, place};
use crate::assess::show::{Seen, Tell, feedback_view, question_view};
use crate::assess::shown::check_order;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::outline::Outline;
use base::{Locale, Message, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::{Course, places};
use quiz::Question;
use std::collections::BTreeMap;
use store::draft::NewFile;
use views::studio_files::{DraftBank, DraftBanksView, DraftQuestions};
use views::studio_insight::NoteTold;
use views::supervise::ProblemView;

/// Questions on a page.
const PAGE: usize = 20;
/// Where banks lie in the folder of a course.
const BANKS: &str = "assessment/";

/// The files of questions of the open draft; `open` is one of them, and its page from 1.
pub async fn draft_banks(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    open: Option<(&str, usize)>,
    locale: Locale,
) -> Result<DraftBanksView, UseCaseError> {
    look(ctx, actor, course, open, (locale, false)).await
}

/// The same with what officers did with the questions of the one that is open.
pub async fn draft_banks_with_margin(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    open: Option<(&str, usize)>,
    locale: Locale,
) -> Result<DraftBanksView, UseCaseError> {
    look(ctx, actor, course, open, (locale, true)).await
}

async fn look(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    open: Option<(&str, usize)>,
    (locale, with_margin): (Locale, bool),
) -> Result<DraftBanksView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    drop(reader);
    if !work.course().is_course() {
        return Err(UseCaseError::NotFound);
    }
    let compiled = Compiled::of(&work).await?;
    let folder = work.folder()?;
    let said = |path: &str| -> Vec<ProblemView> {
        let own = place(work.course(), path);
        let all = compiled.problems.iter();
        all.filter(|one| one.path == own).cloned().collect()
    };
    let mut banks = Vec::new();
    for (path, bytes) in folder.files().iter().filter(|(path, _)| is_bank(path)) {
        let text = String::from_utf8_lossy(bytes);
        let problems = said(path);
        let errors = problems.iter().filter(|one| one.is_error).count();
        banks.push(DraftBank {
            path: path.clone(),
            count: places::questions(&text, &BTreeMap::new()).len(),
            errors,
            remarks: problems.len() - errors,
        });
    }
    let open = match open {
        None => None,
        Some((path, page)) => {
            let known = banks.iter().find(|one| one.path == path);
            let count = known.ok_or(UseCaseError::NotFound)?.count;
            let outline = Outline::of(&folder);
            let shown = compiled
                .course
                .as_ref()
                .map(|course| (course, questions(course, &outline, path)));
            let mut questions = looked_at((path, count), shown, page, locale)?;
            if with_margin {
                questions.notes = Some(notes(ctx, shown, &questions).await?);
            }
            Some(DraftQuestions {
                problems: said(path),
                ..questions
            })
        }
    };
    Ok(DraftBanksView {
        course: course.to_owned(),
        title: script::current(ctx, work.course(), locale).map(|one| one.title),
        banks,
        open,
    })
}

/// A bank or the questions of a quiz, in the course's own language.
fn is_bank(path: &str) -> bool {
    let stem = path.strip_suffix(".md").unwrap_or_default();
    let is_one = |name: &str| !name.is_empty() && !name.contains(['/', '.']);
    stem.strip_prefix(BANKS).is_some_and(is_one)
        || stem
            .strip_suffix("/quiz")
            .is_some_and(|module| !module.contains('/'))
}

/// The questions that a file holds.
fn questions<'a>(course: &'a Course, outline: &Outline, path: &str) -> &'a [Question] {
    let stem = path.strip_suffix(".md").unwrap_or_default();
    if let Some(name) = stem.strip_prefix(BANKS) {
        let bank = course.banks.iter().find(|bank| bank.name.as_str() == name);
        return bank.map_or(&[], |bank| bank.questions.as_slice());
    }
    let module = outline
        .modules
        .iter()
        .find(|module| path == format!("{}/quiz.md", module.name.name()));
    let module = module.and_then(|entry| {
        let mut all = course.modules.iter();
        all.find(|module| module.slug == entry.name.slug)
    });
    let quiz = module.and_then(|module| module.quiz.as_ref());
    quiz.map_or(&[], |quiz| quiz.bank.as_slice())
}

/// What officers did with the questions of a page.
async fn notes(
    ctx: &Context,
    shown: Option<(&Course, &[Question])>,
    open: &DraftQuestions,
) -> Result<Vec<Option<NoteTold>>, UseCaseError> {
    let Some((course, all)) = shown else {
        return Ok(Vec::new());
    };
    let own = all.iter().skip(open.before).take(open.questions.len());
    let own: Vec<&Question> = own.collect();
    let reader = ctx.db.read().await?;
    insight_margin::of_questions(ctx, reader, (course, &open.path), &own).await
}

/// A page of questions; none where the draft does not compile.
fn looked_at(
    (path, count): (&str, usize),
    shown: Option<(&Course, &[Question])>,
    page: usize,
    locale: Locale,
) -> Result<DraftQuestions, UseCaseError> {
    let pages = count.div_ceil(PAGE).max(1);
    let page = page.clamp(1, pages);
    let before = (page - 1) * PAGE;
    let mut questions = Vec::new();
    if let Some((course, all)) = shown {
        for question in all.iter().skip(before).take(PAGE) {
            let order = check_order(question, None);
            let seen = Seen {
                order: &order,
                response: &[],
                wished: locale,
                source: course.source_language,
            };
            questions.push((
                question_view(question, &seen, None, 0)?,
                feedback_view(question, &seen, Tell::Everything, None)?,
            ));
        }
    }
    Ok(DraftQuestions {
        path: path.to_owned(),
        questions,
        notes: None,
        problems: Vec::new(),
        has_errors: shown.is_none(),
        before,
        count,
        page,
        pages,
    })
}

/// Adds a bank to the open draft, with nothing in it yet; its path. Sent twice, it is added once.
pub async fn add_bank(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    name: &str,
    save_key: &str,
) -> Result<String, UseCaseError> {
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    if !work.course().is_course() {
        return Err(UseCaseError::NotFound);
    }
    let slug = Slug::parse(name.trim())
        .ok_or_else(|| UseCaseError::field("name", Message::new("studio-slug")))?;
    let path = format!("{BANKS}{slug}.md");
    let sent = store::draft::find_saved(&mut tx, work.draft.id, &path, save_key).await?;
    if sent.is_some() {
        return Ok(path);
    }
    let mut folder = work.folder()?;
    if folder.files().contains_key(&path) {
        let message = Message::new("studio-banks-taken");
        return Err(UseCaseError::field("name", message));
    }
    folder
        .put(&path, Vec::new())
        .map_err(|reason| UseCaseError::field("name", reason))?;
    let new = NewFile {
        draft: work.draft.id,
        path: &path,
        content: Some(&STANDARD.encode("")),
        cause: "outline",
        at: ctx.now(),
        by: Some(by),
        save_key,
    };
    store::draft::insert_file(&mut tx, &new).await?;
    let detail = serde_json::json!({ "draft": work.draft.id, "path": path });
    let subject = script::recorded(course);
    record(ctx, &mut tx, actor, "draft.arranged", subject, detail).await?;
    tx.commit().await?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn banks_are_told_from_their_translations_and_from_lessons() {
        for path in ["assessment/pool.md", "01-first/quiz.md"] {
            assert!(is_bank(path), "{path}");
        }
        for path in [
            "assessment/pool.fr.md",
            "01-first/quiz.fr.md",
            "01-first/01-quiz.md",
            "assessment/.md",
            "assessment/a/b.md",
            "quiz.md",
            "a/b/quiz.md",
            "pool.md",
        ] {
            assert!(!is_bank(path), "{path}");
        }
    }
}
