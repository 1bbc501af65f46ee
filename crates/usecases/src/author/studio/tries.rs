//! How often it was tried in vain to publish a draft whose time has come.
//!
//! It is counted in memory only: a program that starts again may be the remedy, so it tries anew.

use base::DraftId;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Tries, a minute apart, after which a plan is ended and its editors are told: a database that is busy, or a disk that is full, has its time,
/// and nothing is compiled for ever that nobody is told of.
const MOST: u32 = 10;

/// Tries in vain by draft and number of the plan.
#[derive(Debug, Default)]
pub struct Tries(Mutex<BTreeMap<(DraftId, u32), u32>>);

impl Tries {
    /// One more was in vain; whether it was the last. Other plans that are no longer due are forgotten.
    pub(super) fn fail(&self, plan: (DraftId, u32), due: &[(DraftId, u32)]) -> bool {
        // Only whole numbers are changed, so nothing is half written.
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one, _| due.contains(one));
        let tries = all.entry(plan).or_default();
        *tries += 1;
        *tries >= MOST
    }
}
