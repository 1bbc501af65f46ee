//! True or false: a statement with two answers that keep their order.
//!
//! A response is the place of the answer, `["0"]` or `["1"]`. It earns one point or nothing. Half of all guesses are
//! right: the course compiler says so where one stands in a counted assessment without certainty.
//!
//! ```text
//! kind: true-false
//!
//! A child can be trafficked although nobody deceived or forced them.
//!
//! (x) True
//! > Correct. …
//! ( ) False
//! > Not correct. …
//! ```

use super::single_choice::{self, Choice};
use crate::Points;
use base::Message;

pub(crate) fn accept(choices: &[Choice], parts: Vec<String>) -> Result<Vec<String>, Message> {
    single_choice::accept(choices, parts)
}

pub(crate) fn share(choices: &[Choice], parts: &[String]) -> Points {
    single_choice::share(choices, parts)
}
