//! Figures that were computed, kept until an outcome is added.

use super::compute::{Computed, compute};
use super::figures::Figures;
use crate::{Context, UseCaseError};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Assessments kept; more are computed again when they are looked at. Ten thousand attempts at forty questions take about 15 MB.
const MOST: usize = 8;

/// Course, name of the assessment, first attempts only.
type Key = (String, String, bool);

/// What was computed, by assessment. Holds answers of people without names: never serialised.
#[derive(Debug, Default)]
pub struct StatisticsCache {
    kept: Mutex<BTreeMap<Key, Arc<Computed>>>,
    /// Of every assessment the little that lists across assessments need, by course and name.
    figures: Mutex<BTreeMap<(String, String), Arc<Figures>>>,
    /// Held while something is computed: the figures of several assessments at a time would slow down the service.
    computing: tokio::sync::Mutex<()>,
}

impl StatisticsCache {
    // A panic elsewhere never leaves the map half changed, so a poisoned lock is still good.
    fn find(&self, key: &Key) -> Option<Arc<Computed>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(key).cloned()
    }

    pub(super) fn find_figures(&self, course: &str, name: &str) -> Option<Arc<Figures>> {
        let figures = self.figures.lock().unwrap_or_else(PoisonError::into_inner);
        figures.get(&(course.to_owned(), name.to_owned())).cloned()
    }

    pub(super) fn keep_figures(&self, course: &str, name: &str, figures: &Arc<Figures>) {
        let key = (course.to_owned(), name.to_owned());
        let mut kept = self.figures.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(key, Arc::clone(figures));
    }

    fn keep(&self, key: Key, computed: &Arc<Computed>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST && !kept.contains_key(&key) {
            let oldest = kept
                .iter()
                .min_by_key(|(_, computed)| computed.at)
                .map(|(key, _)| key.clone());
            if let Some(oldest) = oldest {
                kept.remove(&oldest);
            }
        }
        kept.insert(key, Arc::clone(computed));
    }
}

/// The figures of an assessment of a course: those kept, or computed now where outcomes were added.
pub(super) async fn computed(
    ctx: &Context,
    course: &str,
    name: &str,
    first_only: bool,
) -> Result<Arc<Computed>, UseCaseError> {
    let key = (course.to_owned(), name.to_owned(), first_only);
    let stamp =
        store::statistics::get_stamp(&mut *ctx.db.read().await?, course, name, first_only).await?;
    let fresh = |found: Arc<Computed>| (found.stamp == stamp).then_some(found);
    if let Some(found) = ctx.statistics.find(&key).and_then(fresh) {
        return Ok(found);
    }
    let _one_at_a_time = ctx.statistics.computing.lock().await;
    if let Some(found) = ctx.statistics.find(&key).and_then(fresh) {
        return Ok(found);
    }
    let outcomes =
        store::statistics::list(&mut *ctx.db.read().await?, course, name, first_only).await?;
    let now = ctx.now();
    let computed = tokio::task::spawn_blocking(move || compute(stamp, now, &outcomes))
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))??;
    let computed = Arc::new(computed);
    ctx.statistics.keep(key, &computed);
    Ok(computed)
}
