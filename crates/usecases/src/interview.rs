//! What officers say in an interview, named by the coding guide.

use crate::actor::Actor;
use crate::error::UseCaseError;
pub use ::interview::coder::{Coding, Reason, Turn};

/// Codes one turn, for whoever runs the program.
pub fn code(actor: &Actor, turn: &Turn) -> Result<Coding, UseCaseError> {
    actor.operator()?;
    Ok(::interview::coder::code(turn))
}
