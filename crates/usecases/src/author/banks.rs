//! The banks of a course: which questions they hold, in which version, and what asks them.

use super::import::may_import_into;
use super::overlay::{self, content, place};
use super::shelf::Published;
use crate::assess::outcome::items;
use crate::assess::prompt::prompt;
use crate::assess::rules::FINAL;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Locale, Slug};
use courseware::{AssessmentRules, Course, Slot};
use quiz::Question;
use std::collections::BTreeMap;
use views::statistics::{BankQuestion, BankView, BanksView};

/// Imports looked at.
const IMPORTS: u32 = 200;
/// Questions of a bank that a page holds.
const PAGE: usize = 100;

/// The banks of the current version of a course, those of quizzes too, and the questions that were corrected since somebody answered them.
/// A long bank is shown by pages: `page` is one bank's name and its page from 1, and the others show their first.
pub async fn banks(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    page: Option<(&str, usize)>,
    locale: Locale,
) -> Result<BanksView, UseCaseError> {
    may_import_into(&mut *ctx.db.read().await?, actor, course).await?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let imported = imported(ctx, course).await?;
    let course = &published.course;
    let source = course.source_language;
    let view = |bank: &Slug, title, questions: &[Question]| {
        let pages = questions.len().div_ceil(PAGE).max(1);
        let page = page
            .filter(|(name, _)| *name == bank.as_str())
            .map_or(1, |(_, number)| number.clamp(1, pages));
        let shown = questions
            .iter()
            .skip((page - 1) * PAGE)
            .take(PAGE)
            .map(|question| BankQuestion {
                id: question.id.to_string(),
                version: published.numbers.get(&question.id).copied().unwrap_or(1),
                kind: question.kind().as_str().to_owned(),
                competence: question.competence.as_str().to_owned(),
                difficulty: question.difficulty,
                prompt: prompt(question, locale, source),
                category: question.category.clone(),
                used_in: used_in(course, bank, question),
            })
            .collect();
        BankView {
            name: bank.to_string(),
            title,
            import: None,
            count: questions.len(),
            questions: shown,
            page,
            pages,
        }
    };
    let mut banks: Vec<BankView> = course
        .banks
        .iter()
        .map(|bank| {
            let title = (!bank.texts.is_empty())
                .then(|| phrase(&bank.texts, locale, source, |text| &text.title));
            BankView {
                import: imported.get(bank.name.as_str()).copied(),
                ..view(&bank.name, title, &bank.questions)
            }
        })
        .collect();
    banks.extend(course.modules.iter().filter_map(|module| {
        let quiz = module.quiz.as_ref()?;
        let title = phrase(&module.texts, locale, source, |text| &text.title);
        Some(view(&module.slug, Some(title), &quiz.bank))
    }));
    Ok(BanksView {
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, source, |text| &text.title),
        banks,
        regrades: regrades(ctx, &published).await?,
    })
}

/// The banks that stand in the course as an import wrote them.
async fn imported(ctx: &Context, course: &str) -> Result<BTreeMap<String, ImportId>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let imports = store::import::list(&mut reader, course, IMPORTS).await?;
    let mut files = Vec::new();
    for one in imports.iter().filter(|one| one.withdrawn_at.is_none()) {
        for file in store::import::list_files(&mut reader, one.id).await? {
            files.push((one.id, file));
        }
    }
    drop(reader);
    if files.is_empty() {
        return Ok(BTreeMap::new());
    }
    let (course, sources) = overlay::current(ctx, course).await?;
    let mut banks = BTreeMap::new();
    for (import, file) in &files {
        let name = file
            .path
            .strip_prefix("assessment/")
            .and_then(|path| path.strip_suffix(".md"));
        let Some(name) = name else { continue };
        if sources.0.get(&place(&course, &file.path)) == Some(&content(file)?) {
            banks.insert(name.to_owned(), *import);
        }
    }
    Ok(banks)
}

/// The keys of what may ask a question of this bank.
fn used_in(course: &Course, bank: &Slug, question: &Question) -> Vec<String> {
    let asks = |rules: &AssessmentRules| {
        rules.slots.iter().any(|slot| match slot {
            Slot::Fixed { question: id, .. } => *id == question.id,
            Slot::Draw {
                bank: name,
                competence,
                difficulty,
                ..
            } => {
                name == bank
                    && competence.is_none_or(|wanted| wanted == question.competence)
                    && difficulty.is_none_or(|wanted| wanted == question.difficulty)
            }
        })
    };
    let last = course
        .assessment
        .iter()
        .filter(|rules| asks(rules))
        .map(|_| String::from(FINAL));
    let quizzes = course
        .modules
        .iter()
        .filter(|module| module.quiz.as_ref().is_some_and(|quiz| asks(&quiz.rules)))
        .map(|module| module.slug.to_string());
    let drills = course
        .drills
        .iter()
        .filter(|drill| drill.bank == *bank)
        .map(|drill| format!("drill:{}", drill.bank));
    last.chain(quizzes).chain(drills).collect()
}

/// Questions with answers that another version than the present one has judged, and that no regrade left as they are: id, that version, the
/// present one.
async fn regrades(
    ctx: &Context,
    published: &Published,
) -> Result<Vec<(String, u32, u32)>, UseCaseError> {
    let course = &published.course.slug;
    let mut found = Vec::new();
    let mut reader = ctx.db.read().await?;
    let stored = store::question_version::list(&mut reader, course).await?;
    for (question, number) in &published.numbers {
        let mut others = stored.iter().filter(|row| row.question == *question);
        if !others.any(|row| row.number != *number) {
            continue;
        }
        let (course, id) = (course.as_str(), question.as_str());
        let Some(json) = store::regrade::find_older(&mut reader, course, id, *number).await? else {
            continue;
        };
        let judged = items(&json)?;
        let item = judged.iter().find(|item| item.question == *question);
        if let Some(by) = item.map(|item| item.judged_by).filter(|by| by != number) {
            found.push((id.to_owned(), by, *number));
        }
    }
    Ok(found)
}
