//! The second course of the demonstration: some of those who are far in the first one take it too, and not everything they
//! wrote has been marked.

use super::learner::Learner;
use super::marking::{Marked, lifelike};
use super::sitting::Goal;
use crate::assess::rules::FINAL;
use crate::assess::{Grant, end_accommodation, grant_accommodation, list_accommodations};
use crate::{Actor, UseCaseError, learn};
use base::{Locale, Timestamp};
use std::sync::Arc;

/// Somebody who takes the second course.
pub(super) struct Taker {
    pub mailbox: &'static str,
    /// Rounds of each drill.
    pub rounds: usize,
    /// The plan they write.
    pub plan: usize,
    pub goal: Goal,
    pub marked: Marked,
    /// The plan they write when they try again.
    pub again: Option<usize>,
    pub help: Help,
}

/// Whether somebody has an accommodation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Help {
    No,
    InForce,
    Ended,
}

const fn taker(mailbox: &'static str, plan: usize, goal: Goal, marked: Marked) -> Taker {
    Taker {
        mailbox,
        rounds: 2,
        plan,
        goal,
        marked,
        again: None,
        help: Help::No,
    }
}

const fn twice(mailbox: &'static str, plan: usize, again: usize) -> Taker {
    Taker {
        again: Some(again),
        ..taker(mailbox, plan, Goal::Fail, Marked::All)
    }
}

const fn helped(taker: Taker, help: Help) -> Taker {
    Taker { help, ..taker }
}

const TAKERS: [Taker; 14] = [
    Taker {
        rounds: 3,
        ..taker("officer", 9, Goal::Pass, Marked::All)
    },
    taker("aoife.brennan", 0, Goal::Pass, Marked::All),
    twice("lucia.herrera", 6, 7),
    helped(
        taker("salma.benomar", 2, Goal::Any, Marked::All),
        Help::InForce,
    ),
    taker("wanjiru.kamau", 10, Goal::Any, Marked::All),
    helped(
        taker(
            "mathilde.roussel",
            8,
            Goal::Any,
            Marked::Disputed { is_decided: true },
        ),
        Help::Ended,
    ),
    twice("declan.foley", 5, 1),
    taker("camilo.quintero", 11, Goal::Pass, Marked::All),
    twice("kwame.asante", 12, 4),
    taker("priya.nair", 3, Goal::Any, Marked::Nothing),
    taker("elodie.marchand", 7, Goal::Any, Marked::ByOne(1)),
    taker(
        "niamh.corrigan",
        12,
        Goal::Any,
        Marked::Disputed { is_decided: false },
    ),
    taker("ximena.cardenas", 10, Goal::Any, Marked::Nothing),
    taker("achieng.odhiambo", 4, Goal::Any, Marked::ByOne(1)),
];

/// Who takes the second course, and as which of them.
pub(super) fn find(mailbox: &str) -> Option<(usize, &'static Taker)> {
    TAKERS
        .iter()
        .enumerate()
        .find(|(_, taker)| taker.mailbox == mailbox)
}

/// Takes the whole of it. What has not been marked is of these days.
pub(super) async fn take(
    learner: &mut Learner<'_>,
    (place, taker): (usize, &Taker),
    programme: &Actor,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let published = Arc::clone(&learner.published);
    let course = &published.course;
    if !matches!(
        taker.marked,
        Marked::All | Marked::Disputed { is_decided: true }
    ) {
        let minutes = i64::try_from(place).unwrap_or(0) * 500;
        let recent = now.plus_seconds(-11 * 86_400 + minutes * 60);
        learner.clock.set(recent.max(learner.clock.at()));
    }
    learn::enrol(learner.ctx, &learner.actor, course.slug.as_str()).await?;
    if taker.help != Help::No {
        learner.clock.pass(300);
        let grant = Grant {
            email: format!("{}@demo.example", taker.mailbox),
            course: course.slug.to_string(),
            extra_time_percent: 25,
            extra_attempts: 1,
        };
        grant_accommodation(learner.ctx, programme, grant).await?;
    }
    for module in &course.modules {
        learner.module(module).await?;
    }
    for _ in 0..taker.rounds {
        for drill in &course.drills {
            let key = format!("drill:{}", drill.bank);
            learner.take(&key, Goal::Any).await?;
        }
    }
    learner.plan = Some(taker.plan);
    if let Some(sat) = learner.take(FINAL, taker.goal).await? {
        lifelike(learner, &sat, taker.marked, place).await?;
        if let Some(plan) = taker.again
            && !learner.has_passed(&sat).await?
        {
            learner.plan = Some(plan);
            if let Some(sat) = learner.take(FINAL, Goal::Pass).await? {
                lifelike(learner, &sat, Marked::All, place + TAKERS.len()).await?;
            }
        }
    }
    if taker.help == Help::Ended {
        end(learner, taker, programme).await?;
    }
    Ok(())
}

/// Ends what was granted to somebody.
async fn end(learner: &Learner<'_>, taker: &Taker, programme: &Actor) -> Result<(), UseCaseError> {
    learner.clock.pass(900);
    let email = format!("{}@demo.example", taker.mailbox);
    for row in list_accommodations(learner.ctx, programme, Locale::En).await? {
        if row.email == email {
            end_accommodation(learner.ctx, programme, row.id).await?;
        }
    }
    Ok(())
}
