//! Where I stand: each requirement read aloud with its answer, the next step, the dates and the history.

use super::again::needed;
use super::award::{Decided, decide};
use super::cycles::{Framed, history};
use super::said::Speaker;
use crate::supervise::programmes::in_language;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Slug, Timestamp};
use certification::award::Award;
use certification::cycle::{Status, status};
use certification::requirement::{Kind, Next, Node, Standing, State, read_aloud};
use certification::snapshot;
use std::collections::BTreeSet;
use store::db::Connection;
use views::standing::{
    CertificationRow, DatesView, LineView, NextPlace, NextView, PastCycle, StandingView,
};

/// One's own certifications, the latest begun first.
pub async fn list_standings(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<CertificationRow>, UseCaseError> {
    let person = actor.person()?;
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for cycle in store::cycle::list_of_account(&mut reader, person.account).await? {
        if !seen.insert(cycle.certification) {
            continue;
        }
        let cycles = store::cycle::list(&mut reader, person.account, cycle.certification).await?;
        let Some(latest) = cycles.first() else {
            continue;
        };
        let framed = Framed::load(&mut reader, latest.id).await?;
        let decided = decide(ctx, &mut reader, &framed, now).await?;
        let dates = dates(&mut reader, &framed, now).await?;
        rows.push(CertificationRow {
            slug: framed.certification.slug.clone(),
            title: in_language(&framed.content.titles, locale),
            programme: in_language(&framed.settings.titles, locale),
            permille: decided.standing.permille,
            state: state(&decided, dates.1).to_owned(),
            expires_on: dates
                .0
                .filter(|_| !decided.revoked)
                .and_then(|dates| dates.expires_on),
        });
    }
    Ok(rows)
}

/// Where one stands in a certification; of one that one was never in, there is nothing.
pub async fn standing(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    locale: Locale,
) -> Result<StandingView, UseCaseError> {
    let person = actor.person()?;
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let found = store::certification::find(&mut reader, slug)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let cycles = store::cycle::list(&mut reader, person.account, found.id).await?;
    let latest = cycles.first().ok_or(UseCaseError::NotFound)?;
    let framed = Framed::load(&mut reader, latest.id).await?;
    let decided = decide(ctx, &mut reader, &framed, now).await?;
    let (dates, status) = dates(&mut reader, &framed, now).await?;
    let speaker = Speaker {
        ctx,
        locale,
        zone: &framed.zone,
    };
    let open = decided.award.is_none() && !decided.is_revoked();
    let mut next = match decided.standing.next.as_ref().filter(|_| open) {
        Some(next) => Some(next_view(&speaker, &mut reader, &framed, next).await?),
        None => None,
    };
    let mut lines = lines(&speaker, &mut reader, &framed, &decided.standing).await?;
    let again = needed(ctx, &mut reader, &framed, &decided).await?;
    let steps = lines.iter_mut().filter_map(|line| line.next.as_mut());
    for step in steps.chain(next.as_mut()) {
        take_again(step, &again);
    }
    Ok(StandingView {
        slug: framed.certification.slug.clone(),
        title: in_language(&framed.content.titles, locale),
        programme: in_language(&framed.settings.titles, locale),
        outcomes: snapshot::in_language(&framed.content.outcomes, locale)
            .filter(|(_, all)| !all.is_empty())
            .cloned(),
        number: framed.cycle.number,
        path: framed.cycle.path.clone(),
        opened_on: framed.zone.day_of(framed.cycle.opened_at).to_string(),
        permille: decided.standing.permille,
        state: state(&decided, status).to_owned(),
        lines,
        next,
        decision: speaker.say_all(&mut reader, &decided.decision.said).await?,
        // What was revoked has no days any more.
        dates: dates.filter(|_| !decided.revoked),
        history: past(&mut reader, &framed).await?,
    })
}

/// The end of the catalogue ids `standing-state-…`.
pub(super) fn state(decided: &Decided, status: Status) -> &'static str {
    if decided.is_revoked() {
        return "revoked";
    }
    match (&decided.decision.award, status) {
        (Award::Proposed { .. }, _) => "proposed",
        (Award::Confirmed { .. }, _) => "ready",
        (Award::Issued { .. }, Status::RenewalOpen { .. }) => "renewable",
        (Award::Issued { .. }, Status::Expired { .. } | Status::Lapsed { .. }) => "expired",
        (Award::Issued { .. }, Status::Open | Status::Valid { .. }) => "awarded",
        (Award::NothingYet, _) => "missing",
    }
}

/// Days of the latest award, and what it is worth now.
async fn dates(
    conn: &mut Connection,
    framed: &Framed,
    now: Timestamp,
) -> Result<(Option<DatesView>, Status), UseCaseError> {
    let cycle = &framed.cycle;
    let (past, awarded) = history(conn, cycle.account, cycle.certification).await?;
    let status = status(&awarded, now);
    let Some((number, award)) = past
        .iter()
        .find_map(|one| Some((one.cycle.number, one.award.as_ref()?)))
    else {
        return Ok((None, status));
    };
    let through = awarded
        .iter()
        .find(|one| one.number == number)
        .map(|one| one.terms.renewable_through(one.period.expires_on));
    let dates = DatesView {
        valid_from: award.valid_from.clone(),
        expires_on: award.expires_on.clone(),
        window_opens_on: award.window_opens_on.clone(),
        renewable_through: through.map(|day| day.to_string()),
    };
    Ok((Some(dates), status))
}

async fn past(conn: &mut Connection, framed: &Framed) -> Result<Vec<PastCycle>, UseCaseError> {
    let cycle = &framed.cycle;
    let (past, _) = history(conn, cycle.account, cycle.certification).await?;
    let mut rows = Vec::new();
    for one in past {
        let certificate = store::certificate::find_of_cycle(conn, one.cycle.id).await?;
        let award = one.award.as_ref();
        rows.push(PastCycle {
            number: one.cycle.number,
            path: one.cycle.path.clone(),
            opened_on: framed.zone.day_of(one.cycle.opened_at).to_string(),
            awarded_on: award.map(|award| award.valid_from.clone()),
            expires_on: award.and_then(|award| award.expires_on.clone()),
            code: certificate.map(|one| one.code),
        });
    }
    Ok(rows)
}

/// Every requirement with its answer, in the order in which they are read.
pub(super) async fn lines(
    speaker: &Speaker<'_>,
    conn: &mut Connection,
    framed: &Framed,
    standing: &Standing,
) -> Result<Vec<LineView>, UseCaseError> {
    let mut lines = Vec::new();
    for line in read_aloud(&framed.requirements) {
        let node = standing.find(line.id.as_str());
        let (met, waived) = match node.map(|node| &node.state) {
            Some(State::Met { waived, .. }) => (true, *waived),
            _ => (false, false),
        };
        lines.push(LineView {
            said: speaker.say(conn, &line.said).await?,
            answers: answers(speaker, conn, node).await?,
            next: own_next(speaker, conn, framed, node).await?,
            id: line.id.to_string(),
            number: line.number,
            depth: line.depth,
            ever: line.ever.is_some(),
            met,
            waived,
        });
    }
    Ok(lines)
}

async fn answers(
    speaker: &Speaker<'_>,
    conn: &mut Connection,
    node: Option<&Node>,
) -> Result<Vec<views::standing::Said>, UseCaseError> {
    match node.map(|node| &node.state) {
        Some(State::Met { said, .. }) => Ok(vec![speaker.say(conn, said).await?]),
        Some(State::Missing { said, .. }) => speaker.say_all(conn, said).await,
        None => Ok(Vec::new()),
    }
}

/// The next step of a requirement itself; that of a group is told where it belongs.
async fn own_next(
    speaker: &Speaker<'_>,
    conn: &mut Connection,
    framed: &Framed,
    node: Option<&Node>,
) -> Result<Option<NextView>, UseCaseError> {
    let Some(node) = node else {
        return Ok(None);
    };
    match &node.state {
        State::Missing { next, .. } if next.requirement == node.id => {
            Ok(Some(next_view(speaker, conn, framed, next).await?))
        }
        _ => Ok(None),
    }
}

async fn next_view(
    speaker: &Speaker<'_>,
    conn: &mut Connection,
    framed: &Framed,
    next: &Next,
) -> Result<NextView, UseCaseError> {
    Ok(NextView {
        said: speaker.say(conn, &next.said).await?,
        own: next.own,
        place: place(framed, &next.requirement).filter(|_| next.own),
    })
}

/// A step in a course that must be begun again leads there first.
fn take_again(step: &mut NextView, again: &BTreeSet<Slug>) {
    let Some(NextPlace::Course(course) | NextPlace::Assessment { course, .. }) = &step.place else {
        return;
    };
    if again.iter().any(|one| one.as_str() == course) {
        step.place = Some(NextPlace::Again(course.clone()));
    }
}

/// Where a requirement can be met.
fn place(framed: &Framed, requirement: &Slug) -> Option<NextPlace> {
    match &framed.requirements.find(requirement.as_str())?.kind {
        Kind::Course { course } => Some(NextPlace::Course(course.to_string())),
        Kind::Assessment {
            course, assessment, ..
        } => Some(NextPlace::Assessment {
            course: course.to_string(),
            key: assessment.to_string(),
        }),
        Kind::Proficiency { .. } => Some(NextPlace::Measuring),
        Kind::Observed { .. }
        | Kind::Attendance { .. }
        | Kind::Waiting { .. }
        | Kind::Any { .. }
        | Kind::All { .. } => None,
    }
}
