//! The blocks of a text.

use super::super::access::reading;
use super::super::compiled::Compiled;
use super::super::work::{Work, place as in_content};
use super::new::kinds;
use super::source::{Source, name};
use crate::{Actor, Context, UseCaseError};
use authoring::forms::{Form, What, are_neighbours, lines};
use base::SubjectKind;
use views::studio_forms::{BlockRow, BlocksView};
use views::supervise::ProblemView;

/// Letters of how a block begins that are listed.
const BEGINNING: usize = 160;

/// The blocks of a text of the open draft, with what the compiler says of each, and what can be added.
pub async fn blocks(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    path: &str,
) -> Result<BlocksView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    drop(reader);
    let compiled = Compiled::of(&work).await?;
    listed(&work, course, path, &compiled.problems)
}

/// The same for whoever has compiled the draft.
pub(in super::super) fn listed(
    work: &Work,
    course: &str,
    path: &str,
    problems: &[ProblemView],
) -> Result<BlocksView, UseCaseError> {
    let (seen, source) = Source::latest(work, path)?;
    let own = in_content(work.course(), path);
    let problems: Vec<&ProblemView> = problems.iter().filter(|one| one.path == own).collect();
    let forms = source.forms();
    let lines = lines(&source.text, source.reader());
    let is_fixed = source.is_translation();
    // Whether each has a neighbour after it, once for both of them.
    let touches: Vec<bool> = (0..forms.len())
        .map(|at| !is_fixed && are_neighbours(&source.text, source.reader(), at))
        .collect();
    let count = |at: usize, errors: bool| {
        let of = |one: &&&ProblemView| {
            one.is_error == errors
                && lines
                    .get(at)
                    .is_some_and(|lines| lines.whole.contains(&one.line))
        };
        problems.iter().filter(of).count()
    };
    let rows = forms.iter().enumerate().map(|(at, form)| BlockRow {
        block: name(&forms, at),
        word: form.word.clone(),
        kind: form.kind.map(quiz::Kind::as_str),
        id: form.id.clone(),
        words: beginning(form),
        errors: count(at, true),
        warnings: count(at, false),
        may_up: at.checked_sub(1).is_some_and(|before| touches[before]),
        may_down: touches[at],
    });
    Ok(BlocksView {
        course: course.to_owned(),
        path: path.to_owned(),
        seen,
        rows: rows.collect(),
        scenes: super::scenes::rows(course, &source),
        kinds: kinds(source.sort, path, is_fixed),
        are_questions: source.sort == SubjectKind::Course,
    })
}

/// The question itself, or the first words of the block.
fn beginning(form: &Form) -> String {
    let first = [What::Prompt, What::Text, What::Officer, What::Model]
        .into_iter()
        .find_map(|what| form.get(what).filter(|text| !text.trim().is_empty()));
    let words = first.unwrap_or_default().split_whitespace();
    let words = words.collect::<Vec<_>>().join(" ");
    if words.chars().count() <= BEGINNING {
        return words;
    }
    let cut: String = words.chars().take(BEGINNING).collect();
    format!("{} …", cut.trim_end())
}
