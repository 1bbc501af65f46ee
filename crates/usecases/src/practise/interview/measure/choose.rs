//! Which case somebody gets.

use super::Strand;
use super::view::Own;
use crate::author::PublishedInterview;
use crate::{Context, UseCaseError};
use ::interview::case::Profile;
use base::{Draw, Seed};
use courseware::interview::Use;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::interview::Run;

/// The cases of a strand that measure, and whether they are only demonstrations.
pub(super) fn pool(ctx: &Context, strand: Strand) -> (Vec<Arc<PublishedInterview>>, bool) {
    let of_strand =
        |one: &Arc<PublishedInterview>| Strand::of(one.interview.case.profile) == strand;
    let sealed = ctx.shelf.interviews.sealed();
    if !sealed.is_empty() {
        return (sealed.into_iter().filter(of_strand).collect(), false);
    }
    let all = ctx.shelf.interviews.all().into_iter();
    let all = all.filter(|one| one.interview.used == Use::Demonstration);
    (all.filter(of_strand).collect(), true)
}

/// The cases that a person could get next: none that they have met, and none that they looked at as an assessor. A demonstration may be met again, but not twice in a row where
/// there is another: everybody can read them anyway.
pub(super) fn candidates(
    pool: &[Arc<PublishedInterview>],
    own: &Own,
    demonstration: bool,
) -> Vec<Arc<PublishedInterview>> {
    let runs = &own.runs;
    let met = |one: &&Arc<PublishedInterview>| {
        let slug = &one.interview.slug;
        runs.iter().any(|run| run.interview == *slug) || own.looked_at.contains(slug)
    };
    let unmet: Vec<_> = pool.iter().filter(|one| !met(one)).cloned().collect();
    if !unmet.is_empty() || !demonstration {
        return unmet;
    }
    let latest = runs
        .iter()
        .rev()
        .find(|run| pool.iter().any(|one| one.interview.slug == run.interview));
    let is_other = |one: &&Arc<PublishedInterview>| {
        pool.len() == 1 || latest.is_none_or(|run| run.interview != one.interview.slug)
    };
    pool.iter().filter(is_other).cloned().collect()
}

/// One of them by the seed of the interview: of the profiles that this person has met least often.
pub(super) async fn choose(
    ctx: &Context,
    candidates: Vec<Arc<PublishedInterview>>,
    runs: &[Run],
    seed: &str,
) -> Result<Option<Arc<PublishedInterview>>, UseCaseError> {
    let mut met: BTreeMap<Profile, usize> = BTreeMap::new();
    for run in runs.iter().filter(|run| run.strand.is_some()) {
        let published = ctx.shelf.interviews.version(ctx, run.version).await?;
        *met.entry(published.interview.case.profile).or_default() += 1;
    }
    let times = |one: &Arc<PublishedInterview>| {
        let profile = &one.interview.case.profile;
        met.get(profile).copied().unwrap_or(0)
    };
    let least = candidates.iter().map(times).min();
    let mut fitting: Vec<_> = candidates
        .into_iter()
        .filter(|one| Some(times(one)) == least)
        .collect();
    if fitting.is_empty() {
        return Ok(None);
    }
    let place = draw(seed).below(fitting.len());
    Ok(Some(fitting.swap_remove(place)))
}

/// Draws that a seed of an interview begins; the interviewee draws from the same seed in another way.
pub(in crate::practise::interview) fn draw(seed: &str) -> Draw {
    let hash = Sha256::digest(format!("case|{seed}"));
    let bits = hash
        .iter()
        .take(8)
        .fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
    Draw::new(Seed(bits))
}
