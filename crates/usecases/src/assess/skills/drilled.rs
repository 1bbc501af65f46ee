//! Answers of rounds with utterances of interview cases as evidence.
//!
//! Naming a question shows how well types are told apart, putting it in better words how well one asks openly. Interviews themselves are not
//! counted here: they are measured in curves of their own.

use crate::practise::interview::{DrillKind, key_of};
use crate::{Context, UseCaseError};
use base::{AccountId, Competence, Label, Slug, Timestamp};
use quiz::{Certainty, Points};

/// Sixtieths of a point that one half earns.
const HALF: i32 = 30;

/// One answer.
pub(super) struct Drilled {
    pub course: Slug,
    pub interview: Slug,
    pub utterance: Slug,
    pub competence: Competence,
    pub share: Points,
    /// What the words were, and what they were called.
    pub coded: Option<(Label, Label)>,
    pub certainty: Option<Certainty>,
    pub at: Timestamp,
}

/// Every answer of a person whose utterance is there in the version it was asked in.
pub(super) async fn drilled(
    ctx: &Context,
    account: AccountId,
) -> Result<Vec<Drilled>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let answers = store::interview::list_own_drill_answers(&mut reader, account).await?;
    drop(reader);
    let mut all = Vec::with_capacity(answers.len());
    for (interview, kind, answer) in answers {
        let Some(kind) = DrillKind::from_word(&kind) else {
            continue;
        };
        let Some((course, utterance)) = key_of(ctx, &answer).await? else {
            continue;
        };
        let given = Label::from_word(&answer.answer).filter(|_| kind == DrillKind::Code);
        let certainty = answer.certainty.and_then(|level| u8::try_from(level).ok());
        all.push(Drilled {
            course,
            interview,
            competence: match kind {
                DrillKind::Code => Competence::QuestionTypes,
                DrillKind::Repair => Competence::OpenQuestions,
            },
            share: Points::from_sixtieths(
                i32::try_from(answer.earned)
                    .unwrap_or(0)
                    .saturating_mul(HALF),
            ),
            coded: given.map(|given| (utterance.label, given)),
            utterance: utterance.id,
            certainty: certainty.and_then(Certainty::from_level),
            at: answer.answered_at,
        });
    }
    Ok(all)
}
