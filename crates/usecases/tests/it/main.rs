//! What people can and cannot do, through the use cases, with a temporary database and a clock that is set by hand.

#![expect(
    clippy::unwrap_used,
    reason = "a helper that fails is a test that fails"
)]

mod accounts;
mod corrections;
mod course;
mod demonstration;
mod harness;
mod journeys;
mod links;
mod made_links;
mod permissions;
mod publishing;
mod refused_forms;
mod sessions;
mod staff;
