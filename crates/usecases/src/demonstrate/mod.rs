//! Demonstration data: the accounts of the demonstration and a cohort of made-up officers at every stage, made through
//! the use cases with a clock that is set by hand. The same every time.

mod answers;
mod clock;
mod learner;
mod people;

use crate::account::create;
use crate::account::fields::details;
use crate::account::password;
use crate::actor::anyone;
use crate::record::record;
use crate::{Actor, Context, Person, UseCaseError};
use base::{AccountId, Draw, Seed, SessionId, Timestamp};
use clock::{SeededRandomness, SteppingClock};
use learner::{Learner, Stage};
use people::{ACCOUNTS, Agency, COHORT, PASSWORD, STAGES};
use std::sync::Arc;
use store::db::Connection;
use views::account::Role;

const SEED: Seed = Seed(20_260_901);
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

/// Somebody of the demonstration.
struct Somebody {
    account: AccountId,
    name: &'static str,
    role: Role,
    stage: Stage,
    begun_at: Timestamp,
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
    let demo = Context {
        clock: Arc::<SteppingClock>::clone(&clock),
        randomness: Arc::new(SeededRandomness::new(SEED)),
        ..ctx.clone()
    };
    let Some(people) = people(&demo, &clock, actor, &hash, now).await? else {
        return Ok(false);
    };
    let Some(published) = ctx
        .shelf
        .courses()
        .into_iter()
        .find(|one| one.course.assessment.is_some())
    else {
        return Ok(true);
    };
    let markers = markers(&people, now, &demo)?;
    for (place, one) in people.into_iter().enumerate() {
        clock.set(one.begun_at);
        let mut learner = Learner {
            ctx: &demo,
            clock: &clock,
            actor: Actor::Person(Person {
                account: one.account,
                session: SessionId::new(one.begun_at, demo.random()?),
                name: one.name.to_owned(),
                roles: vec![one.role],
                locale: None,
            }),
            published: Arc::clone(&published),
            draw: Draw::new(Seed(SEED.0 + place as u64)),
            markers: &markers,
        };
        learner.reach(one.stage).await?;
    }
    Ok(true)
}

/// Who mark: the assessor, and where two are needed the instructor, who lends a hand.
fn markers(
    people: &[Somebody],
    now: Timestamp,
    demo: &Context,
) -> Result<Vec<Actor>, UseCaseError> {
    let mut markers = Vec::new();
    for role in [Role::Assessor, Role::Instructor] {
        for one in people.iter().filter(|one| one.role == role) {
            markers.push(Actor::Person(Person {
                account: one.account,
                session: SessionId::new(now, demo.random()?),
                name: one.name.to_owned(),
                roles: vec![Role::Assessor],
                locale: None,
            }));
        }
    }
    Ok(markers)
}

/// Makes all accounts and the mark in one transaction: a database with the known password is always
/// a marked one. `None` when somebody else made accounts meanwhile.
async fn people(
    demo: &Context,
    clock: &SteppingClock,
    actor: &Actor,
    hash: &str,
    now: Timestamp,
) -> Result<Option<Vec<Somebody>>, UseCaseError> {
    let mut draw = Draw::new(SEED);
    let mut people = Vec::new();
    let mut tx = demo.db.begin().await?;
    if store::supervise::get_accounts(&mut tx).await?.0 > 0 {
        return Ok(None);
    }
    clock.set(now);
    store::installation::update_demonstration(&mut tx, now).await?;
    let subject = ("installation", "this");
    record(
        demo,
        &mut tx,
        actor,
        "installation.demonstrated",
        subject,
        serde_json::json!({}),
    )
    .await?;
    for one in ACCOUNTS {
        let begun_at = begin(now, one.stage.unwrap_or(Stage::Registered), &mut draw);
        clock.set(begun_at.plus_seconds(-DAY));
        let account = account(
            demo,
            &mut tx,
            actor,
            (one.name, one.mailbox, one.agency),
            one.role,
        )
        .await?;
        store::account::update_password(&mut tx, account, hash, begun_at.plus_seconds(-DAY))
            .await?;
        let stage = one.stage.unwrap_or(Stage::Registered);
        people.push(Somebody {
            account,
            name: one.name,
            role: one.role,
            stage,
            begun_at,
        });
    }
    for ((name, mailbox, agency), stage) in COHORT.into_iter().zip(STAGES) {
        let begun_at = begin(now, stage, &mut draw);
        clock.set(begun_at.plus_seconds(-DAY));
        let account = account(demo, &mut tx, actor, (name, mailbox, agency), Role::Officer).await?;
        people.push(Somebody {
            account,
            name,
            role: Role::Officer,
            stage,
            begun_at,
        });
    }
    tx.commit().await?;
    Ok(Some(people))
}

/// When somebody began: who is further began earlier, the first about five months ago.
fn begin(now: Timestamp, stage: Stage, draw: &mut Draw) -> Timestamp {
    let (least, more) = match stage {
        Stage::Registered | Stage::Enrolled => (2, 40),
        Stage::Reading | Stage::QuizFailed | Stage::QuizPassed => (5, 60),
        Stage::SecondModule => (8, 40),
        Stage::Ready | Stage::AssessmentFailed | Stage::Certified => (25, 125),
    };
    let days = i64::try_from(least + draw.below(more)).unwrap_or(1);
    let minutes = i64::try_from(draw.below(9 * 60)).unwrap_or(0);
    now.plus_seconds(-days * DAY - minutes * 60)
}

async fn account(
    demo: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (name, mailbox, (agency, country)): (&str, &str, Agency),
    role: Role,
) -> Result<AccountId, UseCaseError> {
    let email = format!("{mailbox}@demo.example");
    let details = details(name, &email, agency, country).map_err(UseCaseError::Refused)?;
    let now = demo.now();
    create::insert(demo, conn, actor, &details, &[role], now).await
}
