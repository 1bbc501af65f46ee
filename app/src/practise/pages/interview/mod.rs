//! Pages of interviews: choosing a case, planning, the room, looking back, measuring, rounds of questions.
//!
//! A page of an open interview holds what was said and nothing else of the case: its view has no place for more.

mod cards;
mod composer;
mod debrief;
mod drills;
mod intro;
mod measuring;
mod notes;
mod pieces;
mod planning;
mod reported;
mod room;
#[cfg(test)]
pub(crate) mod samples;
mod transcript;

pub use cards::{list, some};
pub use debrief::{debrief, document};
pub use drills::{drill, starts};
pub use intro::intro;
pub use measuring::measuring;
pub use pieces::{end, label, label_word, passage, spoken};
pub use transcript::officer;

use crate::page::{Answer, PageResult};
use crate::routes;
use crate::visit::{Visit, encode};
use base::InterviewRunId;
use usecases::UseCaseError;
use usecases::interview::Shown;

const STYLES: &[&str] = &["features/scenario.css", "features/interview.css"];

/// Where cases are chosen.
pub const INTERVIEWS: &str = "/practice/interviews";

/// Where assessed interviews are begun.
pub const MEASURING: &str = "/practice/measuring";

/// `/practice/interviews/runs/{run}`: planning, the room, or on to the debrief.
pub async fn run(visit: Visit) -> PageResult {
    let id = run_of(&visit)?;
    let locale = visit.words.locale;
    let shown = usecases::interview::run(&visit.context, &visit.actor, id, locale).await?;
    match shown {
        Shown::Planning(view) => Ok(planning::page(&visit, view).await),
        Shown::Room(view) => Ok(room::page(&visit, *view).await),
        Shown::Ended => {
            // What was refused, because the talk ended meanwhile, is said there.
            let refused = visit.query.get("refused");
            let refused = refused.map(|token| format!("?refused={}", encode(token)));
            let debrief = routes::interview_debrief(id) + &refused.unwrap_or_default();
            Ok(Answer::Redirect(debrief))
        }
    }
}

fn run_of(visit: &Visit) -> Result<InterviewRunId, UseCaseError> {
    let run = visit.param("run").parse();
    run.map_err(|_| UseCaseError::NotFound)
}
