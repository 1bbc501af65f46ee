//! A block as a form.

use super::super::access::reading;
use super::super::compiled::Compiled;
use super::super::editor::language;
use super::super::work::{Work, place as in_content};
use super::block::Block;
use super::rows::Around;
use super::sent::{FormSent, Wanted};
use super::settings::control;
use super::shape::Shape;
use super::source::Source;
use crate::assess::show::{Seen, Tell, feedback_view, question_view};
use crate::author::versions;
use crate::{Actor, Context, UseCaseError};
use authoring::forms::{Lines, lines};
use base::{Locale, Subject, SubjectKind};
use courseware::{Course, Misconception};
use views::question::{FeedbackView, QuestionView};
use views::studio_forms::{FormView, SettingField};
use views::supervise::ProblemView;

/// A block of a text of the open draft as a form, or a new one; with what was typed, where a form was refused or its rows change.
pub async fn form(
    ctx: &Context,
    actor: &Actor,
    (course, path): (&str, &str),
    wanted: &Wanted,
    typed: Option<&FormSent>,
    locale: Locale,
) -> Result<FormView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let (latest, mut source) = Source::latest(&work, path)?;
    let seen = typed.map_or(latest, |typed| typed.place.seen);
    // What was typed in a draft that has ended is shown over what is there now, to be copied: it is not saved.
    if seen != latest && work.is_own(seen) {
        source = Source::at(&mut reader, &work, path, seen).await?;
    }
    drop(reader);
    let block = Block::find(&source, wanted)?;
    let (settings, rows) = match typed {
        Some(typed) => (typed.settings.clone(), typed.rows.clone()),
        None => block.begun(source.is_translation()),
    };
    let mut compiled = Compiled::of(&work).await?;
    let own = language(ctx, &compiled, course, path);
    let lines = block
        .at
        // The compiler reads the latest state: of an earlier one the lines would be others.
        .filter(|_| seen == latest)
        .and_then(|at| lines(&source.text, source.reader()).into_iter().nth(at));
    let said = std::mem::take(&mut compiled.problems);
    let problems = problems(&work, path, lines.as_ref(), said);
    let shape = block.shape(source.is_translation());
    let around = Around {
        before: &block.before,
        original: block.original.as_ref(),
        shape,
        lines: lines.as_ref(),
        problems: &problems,
    };
    let mut rows = around.views(&rows);
    if typed.is_none() {
        for (row, sample) in rows.iter_mut().zip(&block.samples) {
            row.sample = *sample;
        }
    }
    let shown = compiled.course.as_ref().filter(|_| block.at.is_some());
    let wished = own.unwrap_or(locale);
    let errors = errors(ctx, &compiled, &source, wished);
    let (scenes, remembered) = told(course, &source);
    Ok(FormView {
        course: course.to_owned(),
        path: path.to_owned(),
        seen,
        block: match wanted {
            Wanted::Block(block) => block.clone(),
            Wanted::New(_) => String::new(),
        },
        word: block.before.word.clone(),
        kind: block.before.kind.map(quiz::Kind::as_str),
        id: typed.map_or_else(|| block.before.id.clone(), |typed| typed.id.clone()),
        is_translation: source.is_translation(),
        locale: own,
        errors,
        scenes,
        remembered,
        settings: setting_views(settings, shape, lines.as_ref(), &problems),
        rows,
        adds: shape
            .repeated()
            .iter()
            .map(|what| super::shape::word(*what))
            .collect(),
        shown: shown
            .and_then(|course| shown_as(course, &block.before.id, wished).transpose())
            .transpose()?,
        problems,
    })
}

/// The errors that an answer can show, of the course or of the one that a scenario rehearses, with what each is called.
fn errors(
    ctx: &Context,
    compiled: &Compiled,
    source: &Source,
    wished: Locale,
) -> Vec<(String, String)> {
    let rehearsed = (source.sort == SubjectKind::Scenario)
        .then(|| authoring::scenes::rehearses(source.original.as_ref().unwrap_or(&source.text)))
        .flatten()
        .and_then(|course| ctx.shelf.current(&course));
    let course = compiled.course.as_ref();
    let Some(course) = course.or_else(|| rehearsed.as_ref().map(|one| &one.course)) else {
        return Vec::new();
    };
    let title = |one: &Misconception| {
        let text = one
            .texts
            .get(&wished)
            .or_else(|| one.texts.get(&course.source_language));
        text.map_or_else(String::new, |text| text.title.clone())
    };
    let all = course.misconceptions.iter();
    all.map(|(id, one)| (id.to_string(), title(one))).collect()
}

/// The scenes of a scenario with their titles, and what its conditions can name.
fn told(course: &str, source: &Source) -> (Vec<(String, String)>, Vec<String>) {
    let is_own = source.sort == SubjectKind::Scenario && !source.is_translation();
    let Some(subject) = Subject::parse(course).filter(|_| is_own) else {
        return (Vec::new(), Vec::new());
    };
    let scenes = authoring::scenes::scenes(&subject, &source.text);
    let scenes = scenes.into_iter().map(|one| (one.id, one.title)).collect();
    (scenes, authoring::scenes::remembered(&source.text))
}

/// What is said of the lines of a block.
fn problems(
    work: &Work,
    path: &str,
    lines: Option<&Lines>,
    problems: Vec<ProblemView>,
) -> Vec<ProblemView> {
    let own = in_content(work.course(), path);
    let Some(lines) = lines else {
        return Vec::new();
    };
    problems
        .into_iter()
        .filter(|one| one.path == own && lines.whole.contains(&one.line))
        .collect()
}

fn setting_views(
    settings: Vec<(String, String)>,
    shape: Shape,
    lines: Option<&Lines>,
    problems: &[ProblemView],
) -> Vec<SettingField> {
    let said = |at: usize| {
        let line = lines.and_then(|lines| lines.settings.get(at)).copied();
        let own = problems.iter().filter(|one| Some(one.line) == line);
        own.map(|one| one.message.clone()).collect()
    };
    settings
        .into_iter()
        .enumerate()
        .map(|(at, (key, value))| SettingField {
            control: control(shape, &key),
            problems: said(at),
            key,
            value,
        })
        .collect()
}

/// A question with what is right, as an officer sees it after the answer.
fn shown_as(
    course: &Course,
    id: &str,
    locale: Locale,
) -> Result<Option<(QuestionView, FeedbackView)>, UseCaseError> {
    let Some(question) = versions::questions(course).find(|one| one.id.as_str() == id) else {
        return Ok(None);
    };
    let order = question.written_order();
    let seen = Seen {
        order: &order,
        response: &[],
        wished: locale,
        source: course.source_language,
    };
    Ok(Some((
        question_view(question, &seen, None, 0)?,
        feedback_view(question, &seen, Tell::Everything, None)?,
    )))
}
