//! Assessors at work: each has an eye of their own, so that they mostly agree and sometimes do not.

use super::learner::Learner;
use super::sitting::Sat;
use super::written::{Written, comment, rubric};
use crate::{Actor, UseCaseError, assess};
use base::{AttemptId, Draw, MarkingTaskId, Seed};
use quiz::{Question, Resolution, Rubric};

/// How far the marking of an attempt has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marked {
    All,
    /// Nobody has looked at it.
    Nothing,
    /// Where two mark, this one of the markers has.
    ByOne(usize),
    /// Where two mark, they are far apart, and the third has decided, or not.
    Disputed {
        is_decided: bool,
    },
}

/// Everybody gives what the words deserve.
pub(super) async fn as_deserved(learner: &Learner<'_>, sat: &Sat) -> Result<(), UseCaseError> {
    for (question, written) in &sat.written {
        let asked = learner.published.question(question, None);
        let Some(rubric) = asked.and_then(rubric) else {
            continue;
        };
        for marker in learner
            .markers
            .iter()
            .take(usize::from(rubric.markers.max(1)))
        {
            learner.clock.pass(200);
            let levels = written.levels.clone();
            if let Some(task) = task(learner, sat.attempt, question.as_str()).await? {
                assess::mark(learner.ctx, marker, task, levels, "").await?;
            }
        }
    }
    Ok(())
}

/// Marks as people do. Of three markers the first is the assessor of the demonstration; `turn` says who begins.
pub(super) async fn lifelike(
    learner: &Learner<'_>,
    sat: &Sat,
    marked: Marked,
    turn: usize,
) -> Result<(), UseCaseError> {
    if marked == Marked::Nothing {
        return Ok(());
    }
    for (place, (question, written)) in sat.written.iter().enumerate() {
        let Some(asked) = learner.published.question(question, None) else {
            continue;
        };
        let Some(rubric) = rubric(asked) else {
            continue;
        };
        let seed = super::ability::name(question.as_str()) ^ (turn as u64 * 7919);
        let desk = Desk {
            learner,
            attempt: sat.attempt,
            question: asked,
            rubric,
        };
        let mut draw = Draw::new(Seed(seed));
        desk.mark(written, marked, turn + place, &mut draw).await?;
    }
    Ok(())
}

/// One response on the desks of those who mark it.
struct Desk<'a> {
    learner: &'a Learner<'a>,
    attempt: AttemptId,
    question: &'a Question,
    rubric: &'a Rubric,
}

impl Desk<'_> {
    async fn mark(
        &self,
        written: &Written,
        marked: Marked,
        turn: usize,
        draw: &mut Draw,
    ) -> Result<(), UseCaseError> {
        let (mut one, mut other) = if turn.is_multiple_of(2) {
            (0, 1)
        } else {
            (1, 0)
        };
        let mut given = vec![self.seen(written, draw), self.seen(written, draw)];
        if self.rubric.markers < 2 {
            return self.give(one, &given[0], draw.below(2) == 0).await;
        }
        match marked {
            Marked::ByOne(only) => {
                return self.give(only, &given[0], false).await;
            }
            Marked::Disputed { is_decided } if self.is_long() => {
                self.set_apart(&mut given);
                if !is_decided {
                    (one, other) = (1, 2);
                }
            }
            _ => {}
        }
        self.give(one, &given[0], draw.below(2) == 0).await?;
        self.give(other, &given[1], draw.below(2) == 0).await?;
        let is_open = self.rubric.resolve(&given) == Resolution::Disputed;
        let stays_open = self.is_long() && marked == (Marked::Disputed { is_decided: false });
        if is_open && !stays_open {
            self.give(2, &written.levels, true).await?;
        }
        Ok(())
    }

    /// A plan or another long text, and no question to be repaired.
    fn is_long(&self) -> bool {
        self.rubric.criteria.len() > 3
    }

    /// What somebody sees in the words: mostly what they deserve, now and then a level more or less.
    fn seen(&self, written: &Written, draw: &mut Draw) -> Vec<usize> {
        let rarely = if self.is_long() { 7 } else { 3 };
        let level = |(criterion, level): (&quiz::Criterion, &usize)| match draw.below(100) {
            drawn if drawn < rarely => level.saturating_sub(1),
            drawn if drawn < 2 * rarely => {
                (level + 1).min(criterion.levels.len().saturating_sub(1))
            }
            _ => *level,
        };
        let criteria = self.rubric.criteria.iter();
        criteria.zip(&written.levels).map(level).collect()
    }

    /// Two who see the last criterion quite differently.
    fn set_apart(&self, given: &mut [Vec<usize>]) {
        let highest = self.rubric.criteria.last().map(|one| one.levels.len() - 1);
        for (marks, level) in given.iter_mut().zip([highest.unwrap_or(0), 0]) {
            if let Some(last) = marks.last_mut() {
                *last = level;
            }
        }
    }

    async fn give(
        &self,
        marker: usize,
        levels: &[usize],
        with_comment: bool,
    ) -> Result<(), UseCaseError> {
        let learner = self.learner;
        let Some(marker): Option<&Actor> = learner.markers.get(marker) else {
            return Ok(());
        };
        learner.clock.pass(if self.is_long() { 390 } else { 45 });
        let comment = if with_comment {
            comment(self.question, levels)
        } else {
            ""
        };
        match task(learner, self.attempt, self.question.id.as_str()).await? {
            Some(task) => assess::mark(learner.ctx, marker, task, levels.to_vec(), comment).await,
            None => Ok(()),
        }
    }
}

/// The name under which a response is marked.
async fn task(
    learner: &Learner<'_>,
    attempt: AttemptId,
    question: &str,
) -> Result<Option<MarkingTaskId>, UseCaseError> {
    let mut reader = learner.ctx.db.read().await?;
    let tasks = store::marking_task::list(&mut reader, attempt).await?;
    let found = tasks.into_iter().find(|task| task.question == question);
    Ok(found.map(|task| task.id))
}
