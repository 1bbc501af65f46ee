//! The questions of an attempt, each in the version that was asked and in the one whose key judged the answer.
//!
//! A new attempt asks the latest version of a question, and a corrected key is applied to answers that were given before. So the questions of one attempt
//! can stand in several published versions of its course.

use super::answer::Drawn;
use super::outcome::Item;
use super::reading::Reading;
use crate::author::Published;
use crate::{Context, UseCaseError};
use base::Slug;
use quiz::Question;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::attempt::Score;

/// Questions in the versions that were asked for. Holds answer keys: never serialised.
pub(crate) struct Questions {
    own: Arc<Published>,
    /// Those that the attempt's own version of the course does not have, with a version that has them.
    others: BTreeMap<(Slug, u32), Arc<Published>>,
}

impl Questions {
    /// Loads what the version of the course does not have itself.
    pub(crate) async fn load(
        ctx: &Context,
        own: &Arc<Published>,
        wanted: Vec<(&Slug, u32)>,
    ) -> Result<Self, UseCaseError> {
        let mut others = BTreeMap::new();
        for (id, version) in wanted {
            if !own.holds(id, version) {
                let holder = ctx.shelf.holder(ctx, own, id, version).await?;
                others.insert((id.clone(), version), holder);
            }
        }
        Ok(Self {
            own: Arc::clone(own),
            others,
        })
    }

    /// The questions as they were drawn.
    pub(crate) async fn drawn(
        ctx: &Context,
        own: &Arc<Published>,
        drawn: &[Drawn],
    ) -> Result<Self, UseCaseError> {
        let wanted = drawn
            .iter()
            .filter_map(|one| Some((&one.question, one.version?)));
        Self::load(ctx, own, wanted.collect()).await
    }

    /// The questions as they were asked, and as they judged.
    pub(crate) async fn judged(
        ctx: &Context,
        own: &Arc<Published>,
        items: &[Item],
    ) -> Result<Self, UseCaseError> {
        Self::scored(ctx, own, items, &[]).await
    }

    /// The same, and as recorded scores judged since.
    pub(crate) async fn scored(
        ctx: &Context,
        own: &Arc<Published>,
        items: &[Item],
        scores: &[Score],
    ) -> Result<Self, UseCaseError> {
        let by_keys = items.iter().flat_map(|item| {
            let own = scores
                .iter()
                .filter(|score| score.question == item.question.as_str());
            own.filter_map(|score| Some((&item.question, score.version?)))
        });
        let asked = items.iter().flat_map(|item| {
            let versions = [item.version, item.judged_by];
            versions.map(|version| (&item.question, version))
        });
        Self::load(ctx, own, asked.chain(by_keys).collect()).await
    }

    /// A question in this version, or as near to it as there is.
    pub(crate) fn get(
        &self,
        id: &Slug,
        version: impl Into<Option<u32>>,
    ) -> Result<&Question, UseCaseError> {
        let version = version.into();
        let holder = version.and_then(|version| self.others.get(&(id.clone(), version)));
        holder
            .unwrap_or(&self.own)
            .question(id, version)
            .ok_or(UseCaseError::NotFound)
    }

    /// A question as it was drawn.
    pub(crate) fn asked(&self, one: &Drawn) -> Result<&Question, UseCaseError> {
        self.get(&one.question, one.version)
    }

    /// How an answer is read by the key that judged it.
    pub(crate) fn reading(&self, item: &Item) -> Result<Reading<'_>, UseCaseError> {
        let asked = self.get(&item.question, item.version)?;
        let judge = self.get(&item.question, item.judged_by)?;
        let source = self.own.course.source_language;
        Ok(Reading::of(asked, judge, source))
    }
}
