//! What officers did, beside each block and question of a draft.
//!
//! The figures are of the text that officers have. A note stands in the draft where the same is said or asked; it stands nowhere where the
//! words are others, and a question that asks something else says so.

use super::insight::{Text, figures};
use super::insight_left::{find, same};
use crate::{Context, UseCaseError};
use authoring::carry::{Stands, question};
use courseware::Course;
use quiz::Question;
use std::collections::BTreeMap;
use store::db::Reader;
use views::studio_insight::{InsightView, LessonInsight, MarginView, NoteTold, NoteView};

/// After the key of a question: it asks something else now. No id of an element has it.
const OTHER: char = '!';

/// What officers did with a lesson, and the lesson as they have it; none where they have no such lesson.
pub(super) async fn of_lesson(
    ctx: &Context,
    reader: Reader,
    course: &str,
    place: (&str, &str),
) -> Result<InsightView, UseCaseError> {
    let Some(current) = ctx.shelf.current(course) else {
        return Ok(InsightView::default());
    };
    let text = Text::lesson(&current.course, place);
    figures(ctx, reader, &current, text).await
}

/// Which note stands after which element of a lesson of the draft. Notes are named by the element of the lesson that officers have.
pub(super) fn places(
    ctx: &Context,
    draft: &Course,
    (module, lesson): (&str, &str),
) -> Vec<(String, String)> {
    let address = (module, lesson);
    let Some(current) = ctx.shelf.current(draft.slug.as_str()) else {
        return Vec::new();
    };
    let Some((theirs, own)) = find(&current.course, address).zip(find(draft, address)) else {
        return Vec::new();
    };
    let source = draft.source_language;
    let blocks = same(theirs, own, source).into_iter();
    let checks = own.checks.iter().filter_map(|check| {
        let older = theirs.checks.iter().find(|one| one.id == check.id)?;
        let element = format!("check-{}", check.id);
        Some(
            if let Stands::Same { .. } = question(older, check, source) {
                (element.clone(), element)
            } else {
                (format!("{element}{OTHER}"), element)
            },
        )
    });
    blocks.chain(checks).collect()
}

/// The notes of a lesson at their places; what has none stays with the whole lesson.
pub(super) fn lesson(view: InsightView, places: Vec<(String, String)>) -> MarginView {
    let Some(LessonInsight::Counted {
        opened,
        finished,
        time,
        left,
    }) = view.lesson
    else {
        return MarginView {
            lesson: view.lesson,
            notes: Vec::new(),
        };
    };
    let places: BTreeMap<String, String> = places.into_iter().collect();
    let mut notes = Vec::new();
    let mut elsewhere = Vec::new();
    for one in left {
        let id = one.block.as_ref().map(|(id, _)| id);
        match id.and_then(|id| places.get_key_value(id)) {
            Some((key, after)) => notes.push(NoteView {
                key: key.clone(),
                after: after.clone(),
                told: NoteTold::Left(one.people),
            }),
            None => elsewhere.push(one),
        }
    }
    for one in view.questions {
        let key = format!("check-{}", one.id);
        let other = format!("{key}{OTHER}");
        if let Some(after) = places.get(&key) {
            notes.push(NoteView {
                after: after.clone(),
                key,
                told: NoteTold::Question(Box::new(one)),
            });
        } else if let Some(after) = places.get(&other) {
            notes.push(NoteView {
                after: after.clone(),
                key: other,
                told: NoteTold::Other,
            });
        }
    }
    MarginView {
        lesson: Some(LessonInsight::Counted {
            opened,
            finished,
            time,
            left: elsewhere,
        }),
        notes,
    }
}

/// What officers did with each of these questions of the draft; nothing of one that they do not have. Empty where they have no such file.
pub(super) async fn of_questions(
    ctx: &Context,
    reader: Reader,
    (draft, path): (&Course, &str),
    own: &[&Question],
) -> Result<Vec<Option<NoteTold>>, UseCaseError> {
    let Some(current) = ctx.shelf.current(draft.slug.as_str()) else {
        return Ok(Vec::new());
    };
    let text = Text::of(&current.course, path);
    let Text::Questions {
        questions: theirs, ..
    } = text
    else {
        return Ok(Vec::new());
    };
    let view = figures(ctx, reader, &current, text).await?;
    let told = own.iter().map(|one| {
        let older = theirs.iter().find(|older| older.id == one.id)?;
        let told = view
            .questions
            .iter()
            .find(|told| told.id == one.id.as_str())?;
        Some(match question(older, one, draft.source_language) {
            Stands::Same { .. } => NoteTold::Question(Box::new(told.clone())),
            Stands::Changed(_) => NoteTold::Other,
        })
    });
    Ok(told.collect())
}
