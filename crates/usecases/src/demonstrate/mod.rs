//! Demonstration data: the accounts of the demonstration and a cohort of made-up officers at every stage, made through
//! the use cases with a clock that is set by hand. The same every time.
//!
//! The main course is the first that gives a certificate. Where there is another, some take that too: it is there that
//! responses wait for marks, markers differ, and officers object. Where there are scenarios and interviews, people go through them, and not all to an end.
//! Almost everybody is in the programme of the demonstration, and is anywhere between "not begun" and "lapsed" on the way to its certification.
//!
//! Whatever somebody does has a chance of its own, named after them, so that nothing that is added moves the results of others.

mod ability;
mod accounts;
mod answers;
mod clock;
mod learner;
mod marking;
mod objections;
mod people;
mod programme;
mod second;
mod sitting;
mod stories;
mod talks;
mod way;
mod written;

use crate::account::password;
use crate::actor::anyone;
use crate::author::Published;
use crate::settings::Sink;
use crate::{Actor, Context, Person, SeededRandomness, UseCaseError};
use ability::Ability;
use accounts::{Somebody, people};
use base::{Draw, Label, Seed, SessionId, Timestamp};
use clock::{SteppingClock, apart, seed};
use learner::Learner;
use objections::AtWork;
use people::{ACCOUNTS, HABITS, PASSWORD};
use std::collections::BTreeMap;
use std::sync::Arc;
use views::account::Role;

const SEED: Seed = Seed(20_261_001);
const DAY: i64 = 86_400;

/// Whether the database holds demonstration data; such a one is never served off loopback.
pub async fn is_demonstration(ctx: &Context, actor: &Actor) -> Result<bool, UseCaseError> {
    anyone(actor);
    Ok(
        store::installation::find_demonstration(&mut *ctx.db.read().await?)
            .await?
            .is_some(),
    )
}

/// Fills a database without accounts and marks it; false when there are some. Without a course that has an assessment
/// the people have nothing to do.
pub async fn fill(ctx: &Context, actor: &Actor) -> Result<bool, UseCaseError> {
    actor.operator()?;
    if store::supervise::get_accounts(&mut *ctx.db.read().await?)
        .await?
        .0
        > 0
    {
        return Ok(false);
    }
    let hash = password::hash(ctx, &PASSWORD.into()).await?;
    let now = ctx.now();
    let clock = Arc::new(SteppingClock::new(now));
    let mut settings = (*ctx.settings).clone();
    settings.demonstration = true;
    // Nobody made up is written to about what was made up.
    settings.mail.sink = Sink::None;
    let demo = Context {
        settings: Arc::new(settings),
        clock: Arc::<SteppingClock>::clone(&clock),
        randomness: Arc::new(SeededRandomness::new(SEED)),
        ..ctx.clone()
    };
    let Some(people) = people(&demo, &clock, actor, &hash, now).await? else {
        return Ok(false);
    };
    if let Some((main, other)) = courses(ctx) {
        let programme =
            programme::found(&demo, &clock, &people, (&main, other.as_ref()), now).await?;
        let learned = learn(&demo, &clock, &people, &main, other.as_ref(), now).await?;
        programme::go_on(&demo, &clock, &programme, &learned, now).await?;
    }
    Ok(true)
}

/// The main course, and another one that is assessed.
fn courses(ctx: &Context) -> Option<(Arc<Published>, Option<Arc<Published>>)> {
    let mut assessed = ctx.shelf.courses();
    assessed.retain(|one| one.course.assessment.is_some());
    let certified = assessed.iter().position(|one| one.course.certificate);
    if assessed.is_empty() {
        return None;
    }
    let main = assessed.remove(certified.unwrap_or(0));
    Some((main, assessed.into_iter().next()))
}

/// Everybody does in the courses what they do. Gives when each was at work last.
async fn learn(
    demo: &Context,
    clock: &SteppingClock,
    people: &[Somebody],
    main: &Arc<Published>,
    other: Option<&Arc<Published>>,
    now: Timestamp,
) -> Result<Vec<AtWork>, UseCaseError> {
    let of_role = |role: Role| people.iter().filter(move |one| one.role == role);
    let mut markers = Vec::new();
    for one in of_role(Role::Assessor) {
        markers.push(signed_in(demo, one)?);
    }
    let programme = match of_role(Role::Programme).next() {
        Some(one) => Some(signed_in(demo, one)?),
        None => None,
    };
    let mut officers = Vec::new();
    for one in people {
        clock.set(one.begun_at);
        let own = apart(demo, &format!("learn {}", one.mailbox));
        let mut draw = Draw::new(seed(&format!("draw {}", one.mailbox)));
        let mut learner = Learner {
            ctx: &own,
            clock,
            actor: signed_in(demo, one)?,
            published: Arc::clone(main),
            ability: Ability::drawn(one.stage, &mut draw),
            habits: habits(one.mailbox),
            draw,
            story: Draw::new(seed(&format!("story {}", one.mailbox))),
            met: BTreeMap::new(),
            is_steady: ACCOUNTS.iter().any(|own| own.mailbox == one.mailbox),
            plan: None,
            markers: &markers,
        };
        learner.reach(one.stage).await?;
        if let (Some(other), Some(programme), Some(taker)) =
            (other, &programme, second::find(one.mailbox))
        {
            learner.published = Arc::clone(other);
            second::take(&mut learner, taker, programme, now).await?;
        }
        officers.push((one.mailbox, learner.actor, clock.at()));
    }
    if let Some(other) = other {
        objections::all(demo, clock, &officers, &markers, main, other).await?;
    }
    stories::practise(demo, clock, &officers, now).await?;
    talks::practise(demo, clock, &officers, now).await?;
    Ok(officers)
}

/// What somebody takes types of questions for. The officer who can sign in has something to find in their skills.
fn habits(mailbox: &str) -> &'static [(Label, Label)] {
    if mailbox == stories::OFFICER {
        return HABITS[0];
    }
    HABITS[Draw::new(seed(&format!("habits {mailbox}"))).below(HABITS.len())]
}

/// Somebody as they are when they have signed in.
fn signed_in(demo: &Context, one: &Somebody) -> Result<Actor, UseCaseError> {
    Ok(Actor::Person(Person {
        account: one.account,
        session: SessionId::new(
            one.begun_at,
            apart(demo, &format!("session {}", one.mailbox)).random()?,
        ),
        name: one.name.to_owned(),
        roles: vec![one.role],
        locale: None,
    }))
}
