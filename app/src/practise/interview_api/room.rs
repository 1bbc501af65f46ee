//! Beginning, planning, and the talk itself.

use super::nowhere;
use crate::outcome::{AppError, Outcome, done, refuse, visit};
use crate::practise::pages::interview::INTERVIEWS;
use crate::routes;
use crate::visit::Visit;
use base::{InterviewRunId, Message};
use leptos::prelude::*;
use usecases::UseCaseError;
pub use usecases::interview::PRIVATE;
use usecases::interview::{Begin, Plan, Said, Text, Typed};
use views::account::Refused;
use views::interview::NoticeView;

/// Begins an interview for practice, or goes on with the open one unless it is to begin `anew`.
#[server(prefix = "/do", endpoint = "begin-interview")]
pub async fn begin_interview(
    #[server(default)] interview: String,
    #[server(default)] anew: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let intro = routes::interview(&interview);
    let new = Begin {
        interview,
        anew: !anew.is_empty(),
    };
    let locale = visit.words.locale;
    match usecases::interview::begin(&visit.context, &visit.actor, new, locale).await {
        Ok(run) => done(&routes::interview_run(run), ()),
        Err(error) => refuse(&visit, &intro, &[], error).await,
    }
}

/// Keeps the plan; `then` = `enter` goes into the room. `really` is the same, said of a plan in which something looked real.
#[server(prefix = "/do", endpoint = "plan-interview")]
pub async fn plan_interview(
    #[server(default)] run: String,
    #[server(default)] objectives: String,
    #[server(default)] hypotheses: String,
    #[server(default)] needs: String,
    #[server(default)] present: Vec<String>,
    #[server(default)] then: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let then = if really.is_empty() { &then } else { &really };
    let enters = then == "enter";
    let plan = Plan {
        objectives: &objectives,
        hypotheses: &hypotheses,
        needs: &needs,
        present: &present,
        really: !really.is_empty(),
    };
    match usecases::interview::plan(&visit.context, &visit.actor, id, plan, enters).await {
        Ok(()) if enters => done(&routes::interview_run(id), ()),
        Ok(()) => done(INTERVIEWS, ()),
        Err(error) => {
            let mut fields = vec![
                ("objectives", objectives.as_str()),
                ("hypotheses", hypotheses.as_str()),
                ("needs", needs.as_str()),
                ("planned", "yes"),
                ("then", then.as_str()),
            ];
            fields.extend(present.iter().map(|one| ("present", one.as_str())));
            refuse(&visit, &routes::interview_run(id), &fields, error).await
        }
    }
}

/// Says something. Where it looks as if it came from a real case nothing is sent before the officer has looked at it again.
/// `silent` says nothing and waits: what is typed stays.
#[server(prefix = "/do", endpoint = "say")]
pub async fn say(
    #[server(default)] run: String,
    #[server(default)] number: String,
    #[server(default)] words: String,
    #[server(default)] notes: String,
    #[server(default)] really: String,
    #[server(default)] silent: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let turn = super::number(&number);
    let is_silent = !silent.is_empty();
    let typed = Typed {
        words: if is_silent { "" } else { &words },
        notes: &notes,
        really: !really.is_empty(),
    };
    let left = if is_silent { words.as_str() } else { "" };
    match usecases::interview::say(&visit.context, &visit.actor, id, turn, typed).await {
        Ok(Said::Notice(notice)) => {
            let fields = [("words", words.as_str()), ("notes", &notes)];
            look_again(&visit, id, &fields, &notice).await
        }
        Ok(said) => go_on(&visit, id, turn, &said, left).await,
        Err(error) => give_back(&visit, id, &words, &notes, error).await,
    }
}

/// Does something that is not said: a break, the end of the talk, asking the third person to leave. `really` is the same, beside notes in
/// which something looked real.
#[server(prefix = "/do", endpoint = "act")]
pub async fn act(
    #[server(default)] run: String,
    #[server(default)] number: String,
    #[server(default)] act: String,
    #[server(default)] words: String,
    #[server(default)] notes: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let turn = super::number(&number);
    let act = if really.is_empty() { &act } else { &really };
    let beside = Text {
        words: &notes,
        really: !really.is_empty(),
    };
    match usecases::interview::act(&visit.context, &visit.actor, id, turn, act, beside).await {
        Ok(Said::Notice(notice)) => {
            let fields = [("words", words.as_str()), ("notes", &notes), ("act", act)];
            look_again(&visit, id, &fields, &notice).await
        }
        Ok(said) => go_on(&visit, id, turn, &said, &words).await,
        Err(error) => give_back(&visit, id, &words, &notes, error).await,
    }
}

/// Keeps the notes; `then` = `leave` goes to the list afterwards. `really` is `leave` or anything else, said of notes in which something looked
/// real.
#[server(prefix = "/do", endpoint = "keep-notes")]
pub async fn keep_notes(
    #[server(default)] run: String,
    #[server(default)] notes: String,
    #[server(default)] words: String,
    #[server(default)] then: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let leaves = then == "leave" || really == "leave";
    let text = Text {
        words: &notes,
        really: !really.is_empty(),
    };
    match usecases::interview::keep_notes(&visit.context, &visit.actor, id, text).await {
        Ok(()) if leaves => done(INTERVIEWS, ()),
        Ok(()) => {
            let room = routes::interview_run(id) + "?kept=1";
            done(&(carrying(&visit, &room, &words).await + "#notes"), ())
        }
        Err(error) => {
            let keeping = if leaves { "leave" } else { "stay" };
            let fields = [
                ("words", words.as_str()),
                ("notes", &notes),
                ("keeping", keeping),
            ];
            refuse(&visit, &routes::interview_run(id), &fields, error).await
        }
    }
}

/// To the turn that was added, or to the end of the talk.
async fn go_on(
    visit: &Visit,
    run: InterviewRunId,
    turn: u32,
    said: &Said,
    left: &str,
) -> Result<Outcome<()>, AppError> {
    let room = carrying(visit, &routes::interview_run(run), left).await;
    let place = match said {
        Said::Ended => String::from("#ended"),
        Said::GoesOn | Said::Notice(_) => format!("#turn-{turn}"),
    };
    done(&(room + &place), ())
}

/// The address with words that were typed and not said; without them where there are none, or nothing can be kept.
async fn carrying(visit: &Visit, to: &str, words: &str) -> String {
    if words.trim().is_empty() {
        return to.to_owned();
    }
    let kept = Refused {
        fields: vec![(String::from("words"), words.to_owned())],
        problems: Vec::new(),
    };
    let join = if to.contains('?') { '&' } else { '?' };
    let token = usecases::account::keep_refused(&visit.context, &visit.actor, kept).await;
    token.map_or_else(
        |_| to.to_owned(),
        |token| format!("{to}{join}refused={token}"),
    )
}

/// Back to what was typed, with what in it looks real.
async fn look_again(
    visit: &Visit,
    run: InterviewRunId,
    fields: &[(&str, &str)],
    notice: &NoticeView,
) -> Result<Outcome<()>, AppError> {
    let problems = notice.found.iter().map(|(piece, kind)| {
        let said = Message::new(&format!("interview-private-{kind}")).with("piece", piece.as_str());
        (String::from(PRIVATE), said)
    });
    let error = UseCaseError::Refused(problems.collect());
    let room = routes::interview_run(run);
    refuse(visit, &room, fields, error).await
}

/// Refuses, and gives back what was typed.
async fn give_back(
    visit: &Visit,
    run: InterviewRunId,
    words: &str,
    notes: &str,
    error: UseCaseError,
) -> Result<Outcome<()>, AppError> {
    let fields = [("words", words), ("notes", notes)];
    refuse(visit, &routes::interview_run(run), &fields, error).await
}
