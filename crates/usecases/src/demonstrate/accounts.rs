//! The accounts of the demonstration.

use super::DAY;
use super::clock::{SteppingClock, apart, seed};
use super::learner::Stage;
use super::people::{ACCOUNTS, Agency, COHORT, STAGES};
use super::programme::began;
use crate::account::create;
use crate::account::fields::details;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Draw, Timestamp};
use store::db::Connection;
use views::account::Role;

/// Days since those who do not learn began: before everybody who does.
const STAFF: i64 = 480;

/// Somebody of the demonstration.
pub(super) struct Somebody {
    pub account: AccountId,
    pub mailbox: &'static str,
    pub name: &'static str,
    pub role: Role,
    pub stage: Stage,
    pub begun_at: Timestamp,
}

/// Makes all accounts and the mark in one transaction: a database with the known password is always
/// a marked one. `None` when somebody else made accounts meanwhile.
pub(super) async fn people(
    demo: &Context,
    clock: &SteppingClock,
    actor: &Actor,
    hash: &str,
    now: Timestamp,
) -> Result<Option<Vec<Somebody>>, UseCaseError> {
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
        let begun_at = match one.stage {
            Some(stage) => begin(now, one.mailbox, stage),
            None => now.plus_seconds(-STAFF * DAY),
        };
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
            mailbox: one.mailbox,
            name: one.name,
            role: one.role,
            stage,
            begun_at,
        });
    }
    for ((name, mailbox, agency), stage) in COHORT.into_iter().zip(STAGES) {
        let begun_at = begin(now, mailbox, stage);
        clock.set(begun_at.plus_seconds(-DAY));
        let account = account(demo, &mut tx, actor, (name, mailbox, agency), Role::Officer).await?;
        people.push(Somebody {
            account,
            mailbox,
            name,
            role: Role::Officer,
            stage,
            begun_at,
        });
    }
    tx.commit().await?;
    Ok(Some(people))
}

/// When somebody began: who is further began earlier; those whose certification is to be renewed more than a year ago, the others not longer
/// than five months.
fn begin(now: Timestamp, mailbox: &str, stage: Stage) -> Timestamp {
    let mut draw = Draw::new(seed(&format!("begin {mailbox}")));
    let (least, more) = match stage {
        Stage::Registered | Stage::Enrolled => (2, 40),
        Stage::Reading | Stage::QuizFailed | Stage::QuizPassed => (5, 60),
        Stage::SecondModule => (8, 40),
        Stage::Ready | Stage::AssessmentFailed | Stage::Certified => (25, 125),
    };
    let drawn = i64::try_from(least + draw.below(more)).unwrap_or(1);
    let days = began(mailbox).unwrap_or(drawn);
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
    let demo = &apart(demo, &format!("account {mailbox}"));
    create::insert(demo, conn, actor, &details, &[role], now).await
}
