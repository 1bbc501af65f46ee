//! Interviews: what officers do ([`crate::practise::interview`]), and, for whoever runs the program, what is said, named by the coding
//! guide, and cases played at the command line.

mod play;
mod report;
mod told;

pub use self::play::{
    Loaded, Measured, Play, Playable, Played, Refusal, Released, Shares, load, measure, picture,
    play,
};
pub use crate::practise::interview::*;
pub use ::interview::coder::{Coding, Reason, Turn};

use crate::actor::Actor;
use crate::error::UseCaseError;

/// Codes one turn, for whoever runs the program.
pub fn code(actor: &Actor, turn: &Turn) -> Result<Coding, UseCaseError> {
    actor.operator()?;
    Ok(::interview::coder::code(turn))
}
