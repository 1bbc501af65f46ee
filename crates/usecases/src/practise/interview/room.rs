//! The room: what was said so far, and nothing else of the case.

use super::begin::refuse_old;
use super::plan::{KeptPlan, planning};
use super::talk::{LEFT, Talk, is_demonstration, is_of_old_model, is_practice, own, purpose};
use super::told::Told;
use crate::assess::prompt::escape;
use crate::{Actor, Context, UseCaseError};
use ::interview::case::Act;
use ::interview::interviewee::{Fault, Interview, Said, Turn};
use base::{InterviewRunId, Locale, Message};
use courseware::interview::SOURCE;
use views::Passage;
use views::interview::{PlanningView, RoomView, TurnView};

/// Where an interview stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one is made a page")]
pub enum Shown {
    /// The officer has not gone in.
    Planning(PlanningView),
    /// Also after the end, as long as a second talk can follow.
    Room(Box<RoomView>),
    /// Its debrief is there.
    Ended,
}

/// One's own interview, where it stands.
pub async fn run(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    locale: Locale,
) -> Result<Shown, UseCaseError> {
    actor.person()?;
    let talk = own(ctx, actor, run).await?;
    let ended = talk.run.end.as_ref().map(|end| end.how.clone());
    if let Some(how) = &ended {
        if how == LEFT || is_of_old_model(&talk.run) {
            return Ok(Shown::Ended);
        }
    } else {
        refuse_old(&talk.run)?;
        if !talk.is_entered() {
            return planning(&talk, locale).map(Shown::Planning);
        }
    }
    let interview = talk.replay()?;
    let acts = acts(&talk, &interview);
    if ended.is_some() && acts.is_empty() {
        return Ok(Shown::Ended);
    }
    let notes = store::interview::find_notes(&mut *ctx.db.read().await?, run).await?;
    let told = Told::new(&talk.published.interview, locale);
    Ok(Shown::Room(Box::new(RoomView {
        run,
        interview: talk.run.interview.to_string(),
        title: told.title(),
        called: told.called(),
        purpose: purpose(&talk.run),
        demonstration: is_demonstration(&talk.run),
        next: talk.next(),
        session: interview.session(),
        person: person(&told, &interview),
        turns: talk.turns.iter().map(|turn| view(&told, turn)).collect(),
        acts: acts.iter().map(|act| act.as_str().to_owned()).collect(),
        ended,
        briefing: told.passage(|text| &text.briefing_html),
        plan: KeptPlan::of(&talk)?.view(),
        notes: notes.unwrap_or_default().notes,
        note: told.note(),
        left: interview.turns_left(),
        writes_english: told.words().0 != SOURCE,
    })))
}

/// What can be done now. Once the talk is over that is a second one, and in an assessed interview, which is one talk, nothing.
pub(super) fn acts(talk: &Talk, interview: &Interview<'_>) -> Vec<Act> {
    let mut acts = interview.acts();
    if talk.run.end.is_some() {
        acts.retain(|act| *act == Act::Again);
    }
    if !is_practice(&talk.run) {
        acts.retain(|act| *act != Act::Again);
    }
    acts
}

/// What can be seen when the officer comes in.
pub(super) fn person(told: &Told<'_>, interview: &Interview<'_>) -> Passage {
    let mut person = told.passage(|text| &text.person_html);
    let opening = told.reply(&interview.opening());
    let same = opening
        .iter()
        .filter(|one| one.text.locale == person.locale);
    for segment in same {
        for piece in ["<p>", &escape(&segment.text.text), "</p>"] {
            person.html.push_str(piece);
        }
    }
    person
}

/// A turn with its answer.
pub(super) fn view(told: &Told<'_>, turn: &Turn) -> TurnView {
    let (said, act) = match &turn.said {
        Said::Words(words) => (Some(words.clone()), None),
        Said::Act(act) => (None, Some(act.as_str().to_owned())),
    };
    TurnView {
        number: turn.number,
        session: turn.session,
        said,
        act,
        reply: told.reply(&turn.reply),
        refused: refused(turn),
    }
}

/// What the program says in the place of the person.
fn refused(turn: &Turn) -> Option<Message> {
    if !turn.faults.contains(&Fault::Inappropriate) {
        return None;
    }
    let id = match turn.ended {
        Some(_) => "interview-refused-no-place-ended",
        None => "interview-refused-no-place",
    };
    Some(Message::new(id))
}
