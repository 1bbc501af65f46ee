//! What people can do with Audire: the only permissions and transactions.
//!
//! Every public function is one use case. Its first statement is the permission; then it loads,
//! lets a pure room decide, and saves, in one transaction. Pages, plain routes and the command line
//! all come through here.

pub mod account;
pub mod actor;
pub mod assess;
pub mod author;
pub mod certify;
pub mod context;
pub mod demonstrate;
pub mod error;
pub mod interview;
pub mod learn;
pub mod practise;
mod record;
pub mod settings;
pub mod supervise;

pub use actor::{Actor, Person};
pub use context::{Clock, Context, Randomness, SeededRandomness, SystemClock};
pub use error::{Problems, UseCaseError};
pub use practise::scenario;
pub use settings::Settings;
