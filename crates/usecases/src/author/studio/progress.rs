//! How far publications are that are under way, for whoever waits for them.
//!
//! It is kept in memory only: a publication is one transaction, so a program that stops in the middle leaves the version of before, and
//! then there is nothing under way to tell of.

use super::access::reading;
use super::meant::Meant;
use super::publish::publish;
use super::script;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message, Timestamp};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use views::studio_schedule::{PublishStep, PublishingView};

/// How long whoever publishes is kept waiting for the answer to the form. Most courses are published within it.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// Publications by what is published: those under way, and how the latest of each ended.
#[derive(Debug, Default)]
pub struct Progress(Mutex<BTreeMap<String, (PublishStep, Timestamp)>>);

/// What became of a publication by the time the form is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    Published,
    /// It takes longer.
    UnderWay,
}

impl Progress {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, (PublishStep, Timestamp)>> {
        // What is held is replaced whole, so it is never half written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins; false while one is under way.
    fn begin(&self, course: &str, now: Timestamp) -> bool {
        let mut all = self.all();
        if all.get(course).is_some_and(|(step, _)| step.is_under_way()) {
            return false;
        }
        all.insert(course.to_owned(), (PublishStep::Waiting, now));
        true
    }

    /// One that is under way has come to a step.
    pub(in crate::author) fn reach(&self, course: &str, to: PublishStep) {
        if let Some((step, _)) = self.all().get_mut(course)
            && step.is_under_way()
        {
            *step = to;
        }
    }

    fn find(&self, course: &str) -> Option<(PublishStep, Timestamp)> {
        self.all().get(course).cloned()
    }
}

/// Ends what it watches, whatever becomes of the task that publishes.
struct Watched {
    ctx: Context,
    course: String,
    end: PublishStep,
}

impl Watched {
    fn ends(&mut self, end: PublishStep) {
        self.end = end;
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let end = std::mem::replace(&mut self.end, PublishStep::Broken);
        self.ctx.shelf.progress.reach(&self.course, end);
    }
}

/// Publishes the open draft in a task of its own, and waits a moment for it: a refusal is usually told at once. While one is under way, it is
/// the one that everybody waits for.
pub async fn begin_publishing(
    ctx: &Context,
    actor: &Actor,
    meant: impl Into<Meant<'_>>,
) -> Result<Begun, UseCaseError> {
    let meant = meant.into();
    let course = meant.course;
    let mut reader = reading(ctx, actor, course).await?;
    let draft = meant.find(&mut reader).await?.id;
    drop(reader);
    if !ctx.shelf.progress.begin(course, ctx.now()) {
        return Ok(Begun::UnderWay);
    }
    let mut watched = Watched {
        ctx: ctx.clone(),
        course: course.to_owned(),
        end: PublishStep::Broken,
    };
    let (actor, course) = (actor.clone(), course.to_owned());
    let task = tokio::spawn(async move {
        let meant = Meant {
            draft: Some(draft),
            ..Meant::from(course.as_str())
        };
        let result = publish(&watched.ctx, &actor, meant).await;
        watched.ends(match &result {
            Ok(()) => PublishStep::Done,
            Err(UseCaseError::Conflict(message)) => PublishStep::Refused(message.clone()),
            Err(UseCaseError::NotFound) => PublishStep::Refused(Message::new("studio-draft-ended")),
            Err(error) => {
                tracing::error!(course, %error, "a course was not published");
                PublishStep::Broken
            }
        });
        result
    });
    match tokio::time::timeout(PATIENCE, task).await {
        Ok(ended) => ended
            .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
            .map(|()| Begun::Published),
        Err(_) => Ok(Begun::UnderWay),
    }
}

/// How a publication stands: the step it is at, or how it ended; and what officers have now, whatever became of it.
pub async fn publishing(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<PublishingView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let subject = script::subject(course)?;
    let published = script::current(ctx, &subject, locale);
    let publications = script::publications(&mut reader, &subject).await?;
    let draft = store::draft::find_open(&mut reader, course).await?;
    if published.is_none() && draft.is_none() {
        return Err(UseCaseError::NotFound);
    }
    let (step, since) = ctx.shelf.progress.find(course).unzip();
    Ok(PublishingView {
        course: course.to_owned(),
        title: published.map(|one| one.title),
        step,
        since,
        published: publications.into_iter().next().map(|one| one.view),
        has_draft: draft.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_publication_of_a_course_is_under_way_at_a_time() {
        let progress = Progress::default();
        let at = Timestamp::from_millis(0);
        assert!(progress.begin("a", at));
        assert!(!progress.begin("a", at), "it is under way");
        assert!(progress.begin("b", at), "that is another course");
        progress.reach("a", PublishStep::Writing);
        assert_eq!(progress.find("a"), Some((PublishStep::Writing, at)));
        progress.reach("a", PublishStep::Done);
        // What has ended has ended.
        progress.reach("a", PublishStep::Search);
        assert_eq!(progress.find("a"), Some((PublishStep::Done, at)));
        assert!(progress.begin("a", at));
    }
}
