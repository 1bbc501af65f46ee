//! What holds for every kind and every behaviour, and behaviours by hand.

mod behaviour;
mod by_hand;
mod kinds;
mod questions;
