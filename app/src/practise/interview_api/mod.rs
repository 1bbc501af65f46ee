//! Forms of interviews. They are pages' forms only: the script of the room sends the same form and takes the page that comes back.
//!
//! Whatever is pressed in the room carries the words that are typed and not said, and the notes. What was not said is never
//! recorded: it stands in the short-lived row of a refused form until the next page shows it.

mod after;
mod drills;
mod room;

pub use after::*;
pub use drills::*;
pub use room::*;

use super::pages::interview::INTERVIEWS;
use crate::outcome::{AppError, Outcome, refuse};
use crate::visit::Visit;
use usecases::UseCaseError;

/// No turn has the number 0: it is refused where it matters.
fn number(text: &str) -> u32 {
    text.parse().unwrap_or(0)
}

/// What was sent names nothing that there could be.
async fn nowhere(visit: &Visit) -> Result<Outcome<()>, AppError> {
    refuse(visit, INTERVIEWS, &[], UseCaseError::NotFound).await
}
