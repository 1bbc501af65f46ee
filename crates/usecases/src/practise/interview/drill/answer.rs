//! Answering.

use super::super::notice::{Text, look};
use super::super::plan::tidy;
use super::super::talk::conflict;
use super::items::{DrillKind, Item, Round};
use super::until;
use crate::{Actor, Context, UseCaseError};
use ::interview::coder::{Coding, Turn, code};
use ::interview::interviewee::CHARACTERS;
use base::{InterviewDrillId, Label, Message};
use quiz::Certainty;
use store::interview::DrillAnswer;

/// The whole of what an answer can earn, in halves.
pub(super) const WHOLE: u32 = 2;

/// What is sent of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrillGiven<'a> {
    /// A label, or better words.
    pub answer: Text<'a>,
    /// Which item the page showed; empty where it did not say: the next.
    pub item: &'a str,
}

impl<'a, T: AsRef<str> + ?Sized> From<&'a T> for DrillGiven<'a> {
    fn from(words: &'a T) -> Self {
        Self {
            answer: words.into(),
            item: "",
        }
    }
}

/// Answers an item of one's own round: with a label, or with better words. The same answer sent twice is one answer; after the five minutes
/// nothing is taken. What is answered is what the page showed, also where a case was published anew meanwhile; where that item is gone,
/// nothing is taken.
pub async fn answer_drill(
    ctx: &Context,
    actor: &Actor,
    drill: InterviewDrillId,
    number: u32,
    given: impl Into<DrillGiven<'_>>,
    certainty: Option<u8>,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let sent = given.into();
    let round = Round::own(ctx, actor, drill).await?;
    let answer = tidy(sent.answer.words);
    let now = ctx.now();
    let earlier = round.answers.iter().find(|one| one.number == number);
    if let Some(earlier) = earlier {
        return same(earlier, &answer);
    }
    if until(&round.drill) <= now {
        return Err(conflict("interview-refused-drill-over"));
    }
    if number != round.next() {
        return Err(conflict("interview-refused-turn-order"));
    }
    let item = round.shown(sent.item)?;
    let (given, earned) = judge(&round, item, &answer)?;
    if round.kind == DrillKind::Repair {
        look(&item.published, sent.answer, "")?;
    }
    let certainty = certainty.and_then(Certainty::from_level);
    let new = DrillAnswer {
        number,
        version: item.version(),
        utterance: item.utterance().id.to_string(),
        answer,
        given: given.as_str().to_owned(),
        certainty: certainty.map(|one| u32::from(one.level())),
        earned,
        answered_at: now,
    };
    let mut tx = ctx.db.begin().await?;
    if !store::interview::insert_drill_answer(&mut tx, drill, &new).await? {
        let all = store::interview::list_drill_answers(&mut tx, drill).await?;
        let earlier = all.iter().find(|one| one.number == number);
        return earlier.map_or(Ok(()), |earlier| same(earlier, &new.answer));
    }
    Ok(tx.commit().await?)
}

fn same(earlier: &DrillAnswer, answer: &str) -> Result<(), UseCaseError> {
    if earlier.answer == answer {
        Ok(())
    } else {
        Err(conflict("interview-refused-turn-taken"))
    }
}

/// The label that is recorded with an answer, and the halves it earns.
fn judge(round: &Round, item: &Item, answer: &str) -> Result<(Label, u32), UseCaseError> {
    match round.kind {
        DrillKind::Code => {
            let chosen = Label::from_word(answer).filter(|label| round.labels.contains(label));
            let missing =
                || UseCaseError::field("response", Message::new("interview-refused-drill-choose"));
            let chosen = chosen.ok_or_else(missing)?;
            let key = item.utterance().label;
            Ok((key, earned_by_code(key, chosen)))
        }
        DrillKind::Repair => {
            let length = answer.chars().count();
            if length == 0 {
                let message = Message::new("interview-refused-drill-write");
                return Err(UseCaseError::field("response", message));
            }
            if length > CHARACTERS {
                let message =
                    Message::new("interview-refused-words-long").with("count", CHARACTERS);
                return Err(UseCaseError::field("response", message));
            }
            let coding = coded(item, answer);
            Ok((coding.label, earned_by_repair(&coding)))
        }
    }
}

/// The words of a repair, said where the utterance was.
pub(super) fn coded(item: &Item, words: &str) -> Coding {
    let case = &item.published.interview.case;
    let before: Vec<&str> = item
        .utterance()
        .context
        .iter()
        .map(String::as_str)
        .collect();
    code(&Turn {
        text: words,
        context: &before,
        briefing: &case.briefing,
        persona: case.persona(),
    })
}

/// Kinds of questions that are much alike, by the guide: open, asking for one thing, offering the answer. Of everything else each is its own.
fn class(label: Label) -> Option<u8> {
    match label {
        Label::Invitation | Label::CuedInvitation => Some(0),
        Label::Directive => Some(1),
        Label::YesNo | Label::ForcedChoice => Some(2),
        _ => None,
    }
}

/// The whole for the label of the key, half for one of the same kind.
fn earned_by_code(key: Label, chosen: Label) -> u32 {
    let is_alike = class(key).is_some() && class(key) == class(chosen);
    match (key == chosen, is_alike) {
        (true, _) => WHOLE,
        (false, true) => 1,
        (false, false) => 0,
    }
}

/// The whole for an open question, half for one that asks for one thing, or where the coder is not sure.
fn earned_by_repair(coding: &Coding) -> u32 {
    match class(coding.label) {
        Some(0) => WHOLE,
        Some(1) => 1,
        _ if is_unsure(coding) => 1,
        _ => 0,
    }
}

pub(super) fn is_unsure(coding: &Coding) -> bool {
    coding.confidence < Coding::UNSURE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_of_the_same_kind_earns_half() {
        let told = [
            (Label::Invitation, Label::Invitation),
            (Label::Invitation, Label::CuedInvitation),
            (Label::Invitation, Label::Directive),
            (Label::YesNo, Label::ForcedChoice),
            (Label::Suggestive, Label::YesNo),
            (Label::Threat, Label::Threat),
            (Label::Threat, Label::Rapport),
        ]
        .map(|(key, chosen)| earned_by_code(key, chosen));
        assert_eq!(told, [2, 1, 0, 1, 0, 2, 0]);
    }

    #[test]
    fn an_unsure_repair_is_never_wrong() {
        let coding = |label: Label, confidence: f64| Coding {
            label,
            function: None,
            form: Some(label),
            flags: Vec::new(),
            confidence,
            reasons: Vec::new(),
        };
        let told = [
            (Label::CuedInvitation, 0.9),
            (Label::Directive, 0.9),
            (Label::Suggestive, 0.9),
            (Label::Suggestive, 0.4),
            (Label::Invitation, 0.4),
        ]
        .map(|(label, confidence)| earned_by_repair(&coding(label, confidence)));
        assert_eq!(told, [2, 1, 0, 1, 2]);
    }
}
