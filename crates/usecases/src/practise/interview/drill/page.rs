//! What a round shows.

use super::super::told::english;
use super::answer::WHOLE;
use super::items::{DrillKind, Round, key_of};
use super::until;
use crate::{Actor, Context, UseCaseError};
use base::{InterviewDrillId, Label, Locale};
use store::interview::DrillAnswer;
use views::interview::{DrillAnswered, DrillDone, DrillPage, DrillView};

/// One's own round: the next item with what the one before was, or everything once it is over.
pub async fn drill(
    ctx: &Context,
    actor: &Actor,
    drill: InterviewDrillId,
    _locale: Locale,
) -> Result<DrillPage, UseCaseError> {
    actor.person()?;
    let round = Round::own(ctx, actor, drill).await?;
    let (until, now) = (until(&round.drill), ctx.now());
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let right = round.answers.iter().filter(|one| one.earned == WHOLE);
    let (done, right) = (count(round.answers.len()), count(right.count()));
    let next = round.ahead.first().filter(|_| until > now);
    let Some(item) = next else {
        let mut items = Vec::with_capacity(round.answers.len());
        for answer in &round.answers {
            items.extend(answered(ctx, round.kind, answer).await?);
        }
        return Ok(DrillPage::Done(DrillDone {
            drill,
            kind: round.kind.as_str().to_owned(),
            done,
            right,
            items,
        }));
    };
    let before = match round.answers.last() {
        Some(last) => answered(ctx, round.kind, last).await?,
        None => None,
    };
    let utterance = item.utterance();
    let labels = round
        .labels
        .iter()
        .filter(|_| round.kind == DrillKind::Code);
    Ok(DrillPage::Item(Box::new(DrillView {
        drill,
        kind: round.kind.as_str().to_owned(),
        number: round.next(),
        item: item.mark(&round.drill.seed),
        until,
        left: u32::try_from(until.millis() - now.millis()).unwrap_or(0),
        persona: item.published.interview.case.persona().as_str().to_owned(),
        context: utterance.context.as_deref().map(english),
        utterance: english(&utterance.text),
        labels: labels.map(|label| label.as_str().to_owned()).collect(),
        before,
        done,
        right,
    })))
}

/// What an answer was, against the version it was given to.
async fn answered(
    ctx: &Context,
    kind: DrillKind,
    answer: &DrillAnswer,
) -> Result<Option<DrillAnswered>, UseCaseError> {
    let Some((_, utterance)) = key_of(ctx, answer).await? else {
        return Ok(None);
    };
    let label = Label::from_word(&answer.given);
    let is_repair = kind == DrillKind::Repair;
    let said = label
        .filter(|_| is_repair)
        .map(|label| said(label, answer.earned));
    Ok(Some(DrillAnswered {
        utterance: english(&utterance.text),
        answer: answer.answer.clone(),
        earned: answer.earned,
        label: answer.given.clone(),
        unsure: said == Some("unsure"),
        why: english(&utterance.why),
        better: utterance
            .better
            .as_deref()
            .filter(|_| is_repair)
            .map(english),
        said: said.map(str::to_owned),
    }))
}

/// What is said of a repair: the end of the catalogue ids `interview-repair-…`. Half for something that is no directive was given because the
/// coder was not sure.
fn said(label: Label, earned: u32) -> &'static str {
    match label {
        Label::Invitation | Label::CuedInvitation => "open",
        Label::Directive => "directive",
        _ if earned == 1 => "unsure",
        Label::YesNo | Label::ForcedChoice | Label::Multiple => "closed",
        Label::Suggestive => "leading",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_a_repair_follows_from_label_and_halves() {
        let told = [
            (Label::CuedInvitation, 2),
            (Label::Directive, 1),
            (Label::Suggestive, 1),
            (Label::Suggestive, 0),
            (Label::ForcedChoice, 0),
            (Label::Blame, 0),
        ]
        .map(|(label, earned)| said(label, earned));
        assert_eq!(
            told,
            ["open", "directive", "unsure", "leading", "closed", "other"]
        );
    }
}
