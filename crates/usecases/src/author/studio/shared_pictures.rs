//! The one folder in which the pictures of all scenarios lie: a picture belongs to the scenario whose name it begins with, to the longest
//! of them. So a draft never has one that would be another scenario's as soon as both lie in a content folder.

use crate::{Context, UseCaseError};
use authoring::pictures::PLACE;
use base::{Message, Slug, Subject, SubjectKind};
use std::collections::BTreeSet;
use store::db::Connection;

/// Scenarios whose names begin with that of one and a hyphen.
pub(super) struct Longer(BTreeSet<String>);

impl Longer {
    /// Those that officers have, that stand in the content folder with whatever errors, and that somebody has begun.
    pub async fn of(
        ctx: &Context,
        conn: &mut Connection,
        subject: &Subject,
    ) -> Result<Self, UseCaseError> {
        if subject.kind() != SubjectKind::Scenario {
            return Ok(Self(BTreeSet::new()));
        }
        let shelf = &ctx.shelf.scenarios;
        let published = shelf.all();
        let published = published.iter().map(|one| one.scenario.slug.to_string());
        let mut names: BTreeSet<String> = published.collect();
        names.extend(shelf.problems().into_iter().map(|one| one.name));
        let drafts = store::draft::list_open(conn).await?;
        let drafts = drafts
            .into_iter()
            .filter(|one| one.course.kind() == SubjectKind::Scenario);
        names.extend(drafts.map(|one| one.course.name().to_string()));
        let own = format!("{}-", subject.name());
        names.retain(|name| name.starts_with(&own));
        Ok(Self(names))
    }

    /// Why a picture of this name cannot be one of the scenario.
    pub fn refused(&self, name: &str) -> Option<Message> {
        let is_of = |one: &&String| {
            let rest = name.strip_prefix(one.as_str());
            rest.is_some_and(|rest| rest.starts_with('-'))
        };
        let owner = self.0.iter().find(is_of)?;
        let message = Message::new("studio-picture-elsewhere").with("name", name);
        Some(message.with("scenario", owner.as_str()))
    }

    /// The same for new pictures of these names.
    pub fn check<'a>(&self, names: impl Iterator<Item = &'a str>) -> Result<(), UseCaseError> {
        let reasons = names.filter_map(|name| self.refused(name));
        let reasons: Vec<_> = reasons.map(|one| (String::new(), one)).collect();
        if reasons.is_empty() {
            Ok(())
        } else {
            Err(UseCaseError::Refused(reasons))
        }
    }
}

/// Whether a name is another one with a hyphen and more after it.
pub(super) fn is_longer(name: &Slug, shorter: &Slug) -> bool {
    let rest = name.as_str().strip_prefix(shorter.as_str());
    rest.is_some_and(|rest| rest.starts_with('-'))
}

/// Whether a picture that the draft of another scenario was given would be this one's.
pub(super) async fn would_take_drafted(
    conn: &mut Connection,
    subject: &Subject,
) -> Result<bool, UseCaseError> {
    if subject.kind() != SubjectKind::Scenario {
        return Ok(false);
    }
    let own = format!("{PLACE}{}-", subject.name());
    for draft in store::draft::list_open(conn).await? {
        let other = &draft.course;
        if other.kind() != SubjectKind::Scenario || !is_longer(subject.name(), other.name()) {
            continue;
        }
        let files = store::draft::list_files(conn, draft.id).await?;
        let mut pictures = files.iter().filter(|one| one.content.is_some());
        if pictures.any(|one| one.path.starts_with(&own)) {
            return Ok(true);
        }
    }
    Ok(false)
}
