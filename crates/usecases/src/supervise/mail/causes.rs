//! The letters that follow from what somebody did. None says what happened in a case, or how a test went.

use super::enqueue::{enqueue, language};
use super::letter::{Letter, LetterLink};
use super::steps::daytime;
use crate::supervise::programmes::content::ProgrammeContent;
use crate::supervise::programmes::in_language;
use crate::{Context, UseCaseError};
use base::{AccountId, CycleId, FactId, Message, ProgrammeId, Timestamp};
use certification::register::Event;
use jiff::tz::TimeZone;
use store::attempt::Attempt;
use store::certificate::Certificate;
use store::cohort::Cohort;
use store::db::Connection;

/// An account was made, perhaps for a cohort: its owner sets a password.
pub(crate) async fn invited(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    into: Option<(&ProgrammeContent, &Cohort)>,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let mut letter =
        Letter::new(site(ctx, "mail-setup-subject")).says(site(ctx, "mail-setup-what"));
    if let Some((content, cohort)) = into {
        letter = letter
            .says(taken_in(ctx, conn, account, (content, cohort)).await?)
            .of(Some(cohort.programme));
    }
    let days = ctx.settings.limits.setup_link_days;
    letter = letter.says(Message::new("mail-setup-how").with("count", days));
    letter.link = Some(LetterLink::Setup);
    let cause = format!("setup:{account}");
    enqueue(ctx, conn, account, &cause, letter, now).await?;
    Ok(())
}

/// Staff made a link with which somebody sets another password.
pub(crate) async fn reset(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let hours = ctx.settings.limits.reset_link_hours;
    let mut letter = Letter::new(site(ctx, "mail-reset-subject"))
        .says(site(ctx, "mail-reset-what"))
        .says(Message::new("mail-reset-how").with("count", hours));
    letter.link = Some(LetterLink::Reset);
    let cause = format!("reset:{}", FactId::new(now, ctx.random()?));
    enqueue(ctx, conn, account, &cause, letter, now).await?;
    Ok(())
}

fn site(ctx: &Context, id: &str) -> Message {
    Message::new(id).with("site", ctx.settings.site.name.as_str())
}

async fn taken_in(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    (content, cohort): (&ProgrammeContent, &Cohort),
) -> Result<Message, UseCaseError> {
    let reader = store::account::get(conn, account).await?;
    let title = in_language(&content.titles, language(ctx, reader.locale)).text;
    Ok(Message::new("mail-joined-what")
        .with("cohort", cohort.name.as_str())
        .with("programme", title))
}

/// Somebody joined a cohort. Whoever gets an account by it is told so in the letter about that.
pub(crate) async fn joined(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    (content, cohort): (&ProgrammeContent, &Cohort),
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let cause = format!("setup:{account}");
    let is_new = store::account::get(conn, account).await?.created_at == now;
    if is_new && store::reminder::get_is_mailed(conn, &cause).await? {
        return Ok(());
    }
    let what = taken_in(ctx, conn, account, (content, cohort)).await?;
    let subject = Message::new("mail-joined-subject").with("cohort", cohort.name.as_str());
    let letter = Letter::new(subject)
        .says(what)
        .says(Message::new("mail-joined-how"))
        .leads_to(String::from("/"))
        .of(Some(cohort.programme));
    let cause = format!("joined:{}:{account}", cohort.id);
    enqueue(ctx, conn, account, &cause, letter, now).await?;
    Ok(())
}

/// Somebody asked to join a cohort and is not taken in.
pub(crate) async fn declined(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    cohort: &Cohort,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let name = cohort.name.as_str();
    let letter = Letter::new(Message::new("mail-declined-subject").with("cohort", name))
        .says(Message::new("mail-declined-what").with("cohort", name))
        .says(Message::new("mail-declined-how"))
        .of(Some(cohort.programme));
    let cause = format!("declined:{}:{account}", cohort.id);
    enqueue(ctx, conn, account, &cause, letter, now).await?;
    Ok(())
}

/// A certificate was issued, renewed or corrected.
pub(crate) async fn certificate_issued(
    ctx: &Context,
    conn: &mut Connection,
    certificate: &Certificate,
    begins: Event,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let (subject, what) = if begins == Event::Corrected {
        ("mail-corrected-subject", "mail-corrected-what")
    } else {
        ("mail-certificate-subject", "mail-certificate-what")
    };
    let letter = Letter::new(Message::new(subject))
        .says(Message::new(what))
        .says(Message::new("mail-certificate-how"));
    let cause = format!("certificate:{}", certificate.id);
    about(ctx, conn, certificate, letter, &cause, now).await
}

/// A certificate was taken back.
pub(crate) async fn certificate_revoked(
    ctx: &Context,
    conn: &mut Connection,
    certificate: &Certificate,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let letter = Letter::new(Message::new("mail-revoked-subject"))
        .says(Message::new("mail-revoked-what"))
        .says(Message::new("mail-revoked-how"));
    let cause = format!("revoked:{}", certificate.id);
    about(ctx, conn, certificate, letter, &cause, now).await
}

async fn about(
    ctx: &Context,
    conn: &mut Connection,
    certificate: &Certificate,
    letter: Letter,
    cause: &str,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let programme = match certificate.cycle {
        Some(cycle) => Some(programme_of(conn, cycle).await?),
        None => None,
    };
    let letter = letter
        .leads_to(format!("/certificates/{}", certificate.code))
        .of(programme);
    enqueue(ctx, conn, certificate.account, cause, letter, now).await?;
    Ok(())
}

async fn programme_of(conn: &mut Connection, cycle: CycleId) -> Result<ProgrammeId, UseCaseError> {
    let cycle = store::cycle::get(conn, cycle).await?;
    let certification = store::certification::get(conn, cycle.certification).await?;
    Ok(certification.programme)
}

/// A result changed by what people did: the last answer was marked, an objection was answered, a question was corrected. What it
/// came to stands behind the link alone.
pub(crate) async fn result_news(
    ctx: &Context,
    conn: &mut Connection,
    attempt: &Attempt,
    cause: &str,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    if !store::reminder::get_wanted(conn, attempt.account).await? {
        return Ok(());
    }
    let letter = Letter::new(Message::new("mail-result-subject"))
        .says(Message::new("mail-result-what"))
        .leads_to(format!("/assessments/{}/result", attempt.id))
        .reminder();
    let cause = format!("result:{}:{cause}", attempt.id);
    let zone = TimeZone::get(&ctx.settings.site.time_zone).unwrap_or(TimeZone::UTC);
    let due = daytime(now, &zone);
    enqueue(ctx, conn, attempt.account, &cause, letter, due).await?;
    Ok(())
}
