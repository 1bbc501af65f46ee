//! Errors that answers show, as the course explains them: each with the way to the lesson.

use crate::learn::words::{passage, phrase};
use base::{Locale, Slug};
use courseware::Course;
use quiz::{Points, Question};
use views::Phrase;
use views::assess::LookAgain;
use views::question::{ErrorView, FeedbackView};

/// The errors that a response shows; none where it earned the whole point.
pub(crate) fn shown_by<'a>(
    question: &'a Question,
    share: Option<Points>,
    parts: &[String],
) -> Vec<&'a Slug> {
    if share == Some(Points::ONE) {
        return Vec::new();
    }
    quiz::misconceptions(question, parts)
}

/// The feedback with the errors that the response shows, where what is right may be known.
pub(crate) fn with_errors(
    feedback: FeedbackView,
    course: &Course,
    question: &Question,
    parts: &[String],
    locale: Locale,
) -> FeedbackView {
    if feedback.may_try_again {
        return feedback;
    }
    let share = quiz::mark(question, parts).map(|mark| mark.share);
    let errors = shown_by(question, share, parts).into_iter();
    FeedbackView {
        look_again: errors
            .filter_map(|id| explained(course, id, 1, locale))
            .map(|one| ErrorView {
                title: one.title,
                html: one.html,
            })
            .collect(),
        ..feedback
    }
}

/// An error as the course explains it; `None` where it does not.
pub(crate) fn explained(
    course: &Course,
    id: &Slug,
    count: usize,
    locale: Locale,
) -> Option<LookAgain> {
    let texts = &course.misconceptions.get(id)?.texts;
    let source = course.source_language;
    Some(LookAgain {
        title: phrase(texts, locale, source, |text| &text.title),
        html: passage(texts, locale, source, |text| &text.html),
        count,
    })
}

/// The name of an error: its id, where the course does not explain it.
pub(crate) fn named(course: &Course, id: &Slug, locale: Locale) -> Phrase {
    explained(course, id, 1, locale).map_or_else(
        || Phrase {
            locale: course.source_language,
            text: id.to_string(),
        },
        |one| one.title,
    )
}
