//! Contested labels.

use super::super::debrief::viewed;
use super::super::talk::{conflict, is_practice};
use super::{assessor, not_own};
use crate::assess::written;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::interview::coder::{Turn, code};
use base::{CodingContestId, Label, Message, Persona};
use store::interview::{CodingContest, CodingDecision};
use views::interview::CodingContestView;

/// A contested turn with what was said before, without a name, and why the coder says what it says. That somebody read this of an assessed
/// interview is recorded.
pub async fn coding_contest(
    ctx: &Context,
    actor: &Actor,
    contest: CodingContestId,
) -> Result<CodingContestView, UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let found = store::interview::get_contest(&mut reader, contest).await?;
    let run = store::interview::get_run(&mut reader, found.run).await?;
    drop(reader);
    not_own(found.account, assessor)?;
    if !is_practice(&run) {
        viewed(ctx, actor, &run).await?;
    }
    let heard: Vec<String> = serde_json::from_str(&found.context)?;
    let published = ctx.shelf.interviews.version(ctx, run.version).await?;
    let reasons = reasons(&found, &heard, &published.interview.case.briefing);
    Ok(CodingContestView {
        contest,
        words: found.words,
        context: heard,
        persona: found.persona,
        given: found.given,
        claimed: found.claimed,
        reason: found.reason,
        reasons,
        decided: found
            .decision
            .map(|one| (one.label, one.upheld, one.reason)),
    })
}

/// The rules of the coder with the words they rest on.
fn reasons(
    contest: &CodingContest,
    heard: &[String],
    briefing: &str,
) -> Vec<(String, Vec<String>)> {
    let heard: Vec<&str> = heard.iter().map(String::as_str).collect();
    let coding = code(&Turn {
        text: &contest.words,
        context: &heard,
        briefing,
        persona: Persona::from_word(&contest.persona).unwrap_or(Persona::Adult),
    });
    let reasons = coding.reasons.iter();
    reasons
        .map(|reason| {
            let pieces = reason.spans.iter();
            let pieces = pieces.filter_map(|span| contest.words.get(span.clone()));
            (reason.rule.to_owned(), pieces.map(str::to_owned).collect())
        })
        .collect()
}

/// Decides what a contested turn is. It is upheld where that is what the officer claimed. The same decision sent twice is one.
pub async fn decide_contest(
    ctx: &Context,
    actor: &Actor,
    contest: CodingContestId,
    label: &str,
    reason: &str,
) -> Result<(), UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let found = store::interview::get_contest(&mut reader, contest).await?;
    drop(reader);
    not_own(found.account, assessor)?;
    let missing = || UseCaseError::field("label", Message::new("interview-refused-contest-choose"));
    let label = Label::from_word(label).ok_or_else(missing)?;
    let reason = written(
        "reason",
        reason,
        10..=1000,
        "interview-refused-contest-reason",
    )?;
    let decision = CodingDecision {
        label: label.as_str().to_owned(),
        upheld: label.as_str() == found.claimed,
        reason: reason.to_owned(),
        decided_by: assessor,
        decided_at: ctx.now(),
    };
    let mut tx = ctx.db.begin().await?;
    if !store::interview::insert_decision(&mut tx, contest, &decision).await? {
        let stands = store::interview::get_contest(&mut tx, contest)
            .await?
            .decision;
        let is_same = stands.is_some_and(|one| {
            (one.label, one.reason, one.decided_by)
                == (decision.label, decision.reason, decision.decided_by)
        });
        return if is_same {
            Ok(())
        } else {
            Err(conflict("interview-refused-contest-decided"))
        };
    }
    let detail = serde_json::json!({
        "given": found.given,
        "claimed": found.claimed,
        "label": decision.label,
        "upheld": decision.upheld,
    });
    let subject = contest.to_string();
    let subject = ("coding-contest", subject.as_str());
    record(ctx, &mut tx, actor, "coding.decided", subject, detail).await?;
    Ok(tx.commit().await?)
}
