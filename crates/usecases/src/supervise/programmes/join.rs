//! Joining a cohort: the one way in, whoever asked for it.

use super::content::ProgrammeContent;
use crate::certify::cycles;
use crate::record::record;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, EnrolmentId, FactId, Timestamp};
use store::cohort::Cohort;
use store::db::Connection;

/// How somebody came into a cohort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Via {
    List,
    Table,
    Invitation,
    Request,
}

impl Via {
    /// The word in the database; also the end of the catalogue ids `cohort-via-…`.
    const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Table => "table",
            Self::Invitation => "invitation",
            Self::Request => "request",
        }
    }
}

/// Takes somebody into a cohort and enrols them in the programme's courses, in their current versions; the way to each of its certifications
/// begins. False, and nothing
/// changes, when they are in it already.
pub(crate) async fn join(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (content, cohort): (&ProgrammeContent, &Cohort),
    account: AccountId,
    via: Via,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let (fact, by) = (FactId::new(now, ctx.random()?), actor.account());
    let word = via.as_str();
    if !store::cohort::insert_member(conn, fact, cohort.id, account, word, now, by).await? {
        return Ok(false);
    }
    let subject = ("account", &*account.to_string());
    let detail = serde_json::json!({ "cohort": cohort.id, "via": word });
    record(ctx, conn, actor, "cohort.joined", subject, detail).await?;
    for course in &content.courses {
        // One that is no longer published can be taken up again by whoever began it, and by nobody else.
        let Some(published) = ctx.shelf.current(course) else {
            continue;
        };
        let id = EnrolmentId::new(now, ctx.random()?);
        let (slug, version) = (&published.course.slug, published.version);
        if store::enrolment::insert(conn, id, account, slug, version, now).await? {
            let subject = ("enrolment", &*id.to_string());
            let detail = serde_json::json!({ "course": slug, "version": version });
            record(ctx, conn, actor, "enrolment.created", subject, detail).await?;
        }
    }
    cycles::open_for(ctx, conn, actor, account, cohort.programme, now).await?;
    mail::joined(ctx, conn, account, (content, cohort), now).await?;
    Ok(true)
}
