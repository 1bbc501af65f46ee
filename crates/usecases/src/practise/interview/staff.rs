//! Assessors: assessed interviews are confirmed or overruled, contested labels and reports decided. Nobody decides on their own.

mod coding;
mod judge;
mod queue;
mod report;

pub use coding::{coding_contest, decide_contest};
pub use judge::{judge, judging};
pub use queue::queue;
pub(super) use report::reported;
pub use report::{decide_report, report};

use crate::{Actor, UseCaseError};
use base::AccountId;
use views::account::Role;

/// Permission: an assessor. Gives their account.
fn assessor(actor: &Actor) -> Result<AccountId, UseCaseError> {
    Ok(actor.with_role(&[Role::Assessor])?.account)
}

/// Four eyes.
fn not_own(owner: AccountId, assessor: AccountId) -> Result<(), UseCaseError> {
    if owner == assessor {
        return Err(super::talk::conflict("interview-refused-own"));
    }
    Ok(())
}
