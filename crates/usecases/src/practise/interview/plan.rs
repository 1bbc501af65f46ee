//! Planning: the briefing is read, and what the officer means to do is written down.

use super::begin::{cap, refuse_old};
use super::notice::{Text, look};
use super::talk::{
    Talk, conflict, is_demonstration, is_open, is_practice, own, own_run, practice_is_open, purpose,
};
use super::told::Told;
use crate::{Actor, Context, UseCaseError};
use base::{InterviewRunId, Locale, Message};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use views::interview::{PlanView, PlanningView, PresentView};

/// The most characters of each text.
const MOST: usize = 4000;

/// What the form sends.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    pub objectives: &'a str,
    pub hypotheses: &'a str,
    pub needs: &'a str,
    /// Ids of those who should be there.
    pub present: &'a [String],
    /// What looks real in it is invented: its officer says so.
    pub really: bool,
}

/// A plan as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct KeptPlan {
    pub objectives: String,
    pub hypotheses: String,
    pub needs: String,
    pub present: Vec<String>,
}

impl KeptPlan {
    pub(super) fn of(talk: &Talk) -> Result<Self, UseCaseError> {
        match &talk.plan {
            Some(plan) => Ok(serde_json::from_str(&plan.plan)?),
            None => Ok(Self::default()),
        }
    }

    /// Everything that was written, to look at it.
    fn written(&self) -> String {
        [&self.objectives, &self.hypotheses, &self.needs]
            .map(String::as_str)
            .join("\n\n")
    }

    pub(super) fn view(&self) -> PlanView {
        PlanView {
            objectives: self.objectives.clone(),
            hypotheses: self.hypotheses.clone(),
            needs: self.needs.clone(),
        }
    }
}

/// Keeps the plan of one's own interview; with `enter` its officer goes in, and the plan stands from then on. Going in twice is going in once.
/// Where it is time for a pause the plan is kept, and its officer goes in later.
pub async fn plan(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    plan: Plan<'_>,
    enter: bool,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let talk = own(ctx, actor, run).await?;
    if !is_open(&talk.run) {
        return Err(conflict("interview-refused-ended"));
    }
    refuse_old(&talk.run)?;
    let kept = to_keep(&talk, plan)?;
    if talk.is_entered() {
        return again(&talk, &kept, enter);
    }
    let text = Text {
        words: &kept.written(),
        really: plan.really,
    };
    look(&talk.published, text, &KeptPlan::of(&talk)?.written())?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    own_run(&mut tx, actor, run).await?;
    let mut pause = None;
    if enter && is_practice(&talk.run) {
        practice_is_open(&mut tx, talk.run.account).await?;
        let entries = store::interview::list_entries(&mut tx, talk.run.account).await?;
        pause = cap(ctx, &entries, now);
    }
    let row = store::interview::Plan {
        plan: serde_json::to_string(&kept)?,
        entered_at: (enter && pause.is_none()).then_some(now),
    };
    if !store::interview::update_plan(&mut tx, run, &row, now).await? {
        drop(tx);
        let talk = own(ctx, actor, run).await?;
        return again(&talk, &kept, enter);
    }
    tx.commit().await?;
    match pause {
        Some(wait) => Err(UseCaseError::Conflict(wait)),
        None => Ok(()),
    }
}

/// The officer is in: the same plan sent once more changes nothing, and another one comes too late.
fn again(talk: &Talk, kept: &KeptPlan, enter: bool) -> Result<(), UseCaseError> {
    if enter && KeptPlan::of(talk)? == *kept {
        return Ok(());
    }
    Err(conflict("interview-refused-entered"))
}

fn to_keep(talk: &Talk, plan: Plan<'_>) -> Result<KeptPlan, UseCaseError> {
    let mut problems = Vec::new();
    let mut text = |field: &str, text: &str| {
        let text = tidy(text);
        if text.chars().count() > MOST {
            let message = Message::new("interview-refused-plan-long").with("count", MOST);
            problems.push((field.to_owned(), message));
        }
        text
    };
    let objectives = text("objectives", plan.objectives);
    let hypotheses = text("hypotheses", plan.hypotheses);
    let needs = text("needs", plan.needs);
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    let there = talk.case().present.iter().map(|one| one.id.as_str());
    let chosen = there.filter(|id| plan.present.iter().any(|one| one == id));
    Ok(KeptPlan {
        objectives,
        hypotheses,
        needs,
        present: chosen.map(str::to_owned).collect(),
    })
}

/// Typed text as it is kept. `SQLite` keeps a null character, `PostgreSQL` refuses the text; nobody types one.
pub(super) fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    let text: String = text.nfc().collect();
    text.trim().to_owned()
}

/// The page before the room.
pub(super) fn planning(talk: &Talk, locale: Locale) -> Result<PlanningView, UseCaseError> {
    let told = Told::new(&talk.published.interview, locale);
    let kept = KeptPlan::of(talk)?;
    let present = talk.case().present.iter().enumerate();
    let present = present.map(|(place, one)| PresentView {
        id: one.id.to_string(),
        text: told.present(place).0,
        chosen: kept.present.iter().any(|id| id == one.id.as_str()),
    });
    Ok(PlanningView {
        run: talk.run.id,
        interview: talk.run.interview.to_string(),
        title: told.title(),
        purpose: purpose(&talk.run),
        demonstration: is_demonstration(&talk.run),
        minutes: talk.published.interview.minutes,
        briefing: told.passage(|text| &text.briefing_html),
        interpreter: told.interpreter(),
        plan: kept.view(),
        present: present.collect(),
        note: told.note(),
    })
}
