//! The test app, builders, drills and benchmarks.
//!
//! [`TestApp`] is the whole site over a temporary data folder: a real database, the routes and middleware
//! of the server, a clock that tests set. A [`Browser`] speaks to it as a browser without script does:
//! it keeps cookies, fills in forms it was shown and says where they came from. The programs `drill` and
//! `bench` speak to the real binary over HTTP. Nothing here is part of what ships.

#![expect(
    clippy::missing_panics_doc,
    reason = "in tests a panic is how a helper reports"
)]

pub mod app;
pub mod assessing;
pub mod awarding;
pub mod browser;
pub mod certifying;
pub mod clock;
pub mod coding;
pub mod content;
pub mod fuzz;
pub mod html;
mod importing;
pub mod interview_report;
pub mod load;
pub mod officer;
pub mod process;
pub mod publishing;
pub mod stepping;
pub mod wire;
pub mod writing;

pub use app::{Level, PASSWORD, TestApp};
pub use browser::{Answer, Browser};
pub use clock::TestClock;
