//! Forms of scenarios. They are pages' forms only: the script of the player sends the same form and takes the page that comes back.
//!
//! Where words can be typed, every button of the page sends them along, and they are kept with whatever was pressed, also
//! where that is refused. Only the button that keeps them also deletes them, when nothing is left in the field.

use super::pages::scenario::{SCENARIOS, standing};
use crate::outcome::{AppError, Outcome, done, refuse, visit};
use crate::routes;
use crate::visit::Visit;
use base::ScenarioRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::scenario::{Begin, Taken, Turn, Typed};

/// Begins a run, or goes on with the open one unless it is to begin `anew`; assessed, where a course and a module are named.
#[server(prefix = "/do", endpoint = "begin-scenario")]
pub async fn begin_scenario(
    #[server(default)] scenario: String,
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] anew: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let intro = routes::scenario(&scenario);
    let is_assessed = !course.is_empty() || !module.is_empty();
    let new = Begin {
        scenario,
        assessed_in: is_assessed.then_some((course, module)),
        anew: !anew.is_empty(),
    };
    match usecases::scenario::begin(&visit.context, &visit.actor, new).await {
        Ok(run) => done(&routes::scenario_run(run), ()),
        Err(error) => refuse(&visit, &intro, &[], error).await,
    }
}

/// Takes an action.
#[server(prefix = "/do", endpoint = "take-action")]
pub async fn take_action(
    #[server(default)] run: String,
    #[server(default)] step: String,
    #[server(default)] action: String,
    #[server(default)] say: String,
    #[server(default)] words: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Some(id) = run_of(&run) else {
        return refuse(&visit, SCENARIOS, &[], UseCaseError::NotFound).await;
    };
    let number = number(&step);
    let typed = Typed {
        say: &say,
        words: &words,
    };
    let turn = Turn {
        step: number,
        typed: Some(typed),
    };
    match usecases::scenario::take(&visit.context, &visit.actor, id, turn, &action).await {
        Ok(Taken::GoesOn) => {
            let next = standing(id, number.saturating_add(1));
            done(&format!("{next}#happened"), ())
        }
        Ok(Taken::Ended) => done(&routes::scenario_debrief(id), ()),
        Err(error) => give_back(&visit, id, typed, error).await,
    }
}

/// Goes back to before a decision of the path.
#[server(prefix = "/do", endpoint = "reconsider")]
pub async fn reconsider(
    #[server(default)] run: String,
    #[server(default)] step: String,
    #[server(default)] back: String,
    #[server(default)] say: String,
    #[server(default)] words: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Some(id) = run_of(&run) else {
        return refuse(&visit, SCENARIOS, &[], UseCaseError::NotFound).await;
    };
    let (step, back) = (number(&step), number(&back));
    let typed = Typed {
        say: &say,
        words: &words,
    };
    let turn = Turn {
        step,
        typed: Some(typed),
    };
    match usecases::scenario::reconsider(&visit.context, &visit.actor, id, turn, back).await {
        Ok(()) => {
            let next = standing(id, step.saturating_add(1));
            done(&format!("{next}#scene"), ())
        }
        Err(error) => give_back(&visit, id, typed, error).await,
    }
}

/// Keeps what somebody would say; `then` = `leave` goes to the list afterwards.
#[server(prefix = "/do", endpoint = "write-words")]
pub async fn write_words(
    #[server(default)] run: String,
    #[server(default)] step: String,
    #[server(default)] say: String,
    #[server(default)] words: String,
    #[server(default)] then: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Some(id) = run_of(&run) else {
        return refuse(&visit, SCENARIOS, &[], UseCaseError::NotFound).await;
    };
    let typed = Typed {
        say: &say,
        words: &words,
    };
    let (context, actor) = (&visit.context, &visit.actor);
    if then == "leave" {
        return match usecases::scenario::keep_words(context, actor, id, typed).await {
            Ok(()) => done(SCENARIOS, ()),
            Err(error) => give_back(&visit, id, typed, error).await,
        };
    }
    match usecases::scenario::write_words(context, actor, id, &say, &words).await {
        Ok(()) => {
            let place = if words.trim().is_empty() {
                "say"
            } else {
                "kept"
            };
            done(&format!("{}#{place}", standing(id, number(&step))), ())
        }
        Err(error) => give_back(&visit, id, typed, error).await,
    }
}

/// Deletes all words that were written in a run.
#[server(prefix = "/do", endpoint = "delete-words")]
pub async fn delete_words(#[server(default)] run: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Some(id) = run_of(&run) else {
        return refuse(&visit, SCENARIOS, &[], UseCaseError::NotFound).await;
    };
    let debrief = routes::scenario_debrief(id);
    match usecases::scenario::delete_words(&visit.context, &visit.actor, id).await {
        Ok(()) => done(&format!("{debrief}#words"), ()),
        Err(error) => refuse(&visit, &debrief, &[], error).await,
    }
}

/// Begins a run for practice that goes on from a decision of an ended one.
#[server(prefix = "/do", endpoint = "try-again")]
pub async fn try_again(
    #[server(default)] run: String,
    #[server(default)] from: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Some(id) = run_of(&run) else {
        return refuse(&visit, SCENARIOS, &[], UseCaseError::NotFound).await;
    };
    match usecases::scenario::again(&visit.context, &visit.actor, id, number(&from)).await {
        Ok(new) => done(&routes::scenario_run(new), ()),
        Err(error) => refuse(&visit, &routes::scenario_debrief(id), &[], error).await,
    }
}

/// Refuses, and gives back what was typed.
async fn give_back(
    visit: &Visit,
    run: ScenarioRunId,
    typed: Typed<'_>,
    error: UseCaseError,
) -> Result<Outcome<()>, AppError> {
    let fields = [("say", typed.say), ("words", typed.words)];
    refuse(visit, &routes::scenario_run(run), &fields, error).await
}

fn run_of(text: &str) -> Option<ScenarioRunId> {
    text.parse().ok()
}

/// No step and no decision has the number 0: it is refused where it matters.
fn number(text: &str) -> u32 {
    text.parse().unwrap_or(0)
}
