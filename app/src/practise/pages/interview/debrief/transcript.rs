//! Everything that was said, with what the program made of each turn; any label can be contested.

use super::super::pieces::{Then, label, label_word, looks_real, own, really, spoken};
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::Field;
use crate::t;
use crate::visit::Words;
use base::Label;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{ContestState, DebriefTurn, InterviewDebrief};

/// The most that can be written into a reason, in characters.
const MOST: u32 = 1000;

/// Folded: on paper it is printed only where it was opened. What a refused contest had typed opens it.
pub fn transcript(
    words: Words,
    view: &InterviewDebrief,
    refused: &Refused,
) -> impl IntoView + use<> {
    let turns = turns(words, view, &view.turns, refused);
    let is_open = !refused.field("turn").is_empty();
    view! {
        <section class="section wide" id="said">
            <header><h2>{t!(words, "interview-transcript")}</h2><p>{t!(words, "interview-transcript-note")}</p></header>
            <details class="folded whole" open=is_open>
                <summary>{t!(words, "interview-transcript-open", count = view.turns.len())}</summary>
                {turns}
            </details>
        </section>
    }
}

/// Turns as they stand in the transcript, also where only some are shown.
pub fn turns(
    words: Words,
    view: &InterviewDebrief,
    turns: &[DebriefTurn],
    refused: &Refused,
) -> impl IntoView + use<> {
    let speaker = Speaker {
        officer: if view.own {
            t!(words, "interview-you")
        } else {
            t!(words, "interview-officer")
        },
        person: view.called.text.clone(),
        run: view.run.to_string(),
        contests: view.own,
    };
    let turns = turns.to_vec();
    view! {
        <ol class="record coded">
            {turns.into_iter().map(|one| turn(words, &speaker, one, refused)).collect_view()}
        </ol>
    }
}

/// Who speaks, as each is called here.
struct Speaker {
    officer: String,
    person: String,
    run: String,
    /// Nobody contests for somebody else.
    contests: bool,
}

fn turn(
    words: Words,
    speaker: &Speaker,
    turn: DebriefTurn,
    refused: &Refused,
) -> impl IntoView + use<> {
    let number = turn.number;
    let coded = coded(words, &turn);
    let contest = contest(words, speaker, &turn, refused);
    let did = turn
        .act
        .as_ref()
        .map(|act| words.text(&format!("interview-did-{act}"), &[]));
    let said = turn.said.filter(|said| !said.trim().is_empty());
    let officer = match (did, said) {
        (Some(did), _) => view! { <p class="did">{did}</p> }.into_any(),
        (None, Some(said)) => view! { <p class="words" lang="en" dir="auto">{said}</p> }.into_any(),
        (None, None) => view! { <p class="did">{t!(words, "interview-did-wait")}</p> }.into_any(),
    };
    let (who, person) = (speaker.officer.clone(), speaker.person.clone());
    let answers = !turn.reply.is_empty();
    view! {
        <li class="turn" id=format!("said-{number}") tabindex="-1">
            <span class="no num" aria-hidden="true">{number}</span>
            <p class="who">{who}</p>
            {officer}
            <div class="coding">{coded}{contest}</div>
            {answers.then(|| view! {
                <p class="who them"><bdi>{person}</bdi></p>
                <div class="answer">{spoken(words, turn.reply)}</div>
            })}
        </li>
    }
}

/// The label, whether it is sure, what it moved and what was told.
fn coded(words: Words, turn: &DebriefTurn) -> impl IntoView + use<> {
    let name = turn.label.clone();
    let unsure = turn.unsure.then(|| t!(words, "interview-unsure-note"));
    let mut told: Vec<String> = turn
        .moved
        .iter()
        .map(|one| words.text(&format!("interview-moved-{one}"), &[]))
        .collect();
    if turn.narrated > 0 {
        told.push(t!(words, "interview-turn-narrated", count = turn.narrated));
    }
    if turn.confirmed > 0 {
        told.push(t!(
            words,
            "interview-turn-confirmed",
            count = turn.confirmed
        ));
    }
    let flags = flags(words, &turn.flags);
    view! {
        {name.map(|name| view! { <p class="coded-as"><strong>{label(words, &name)}</strong>{unsure.map(|said| view! { " "<em class="unsure">{said}</em> })}</p> })}
        {(!flags.is_empty()).then(|| view! { <p class="small quiet">{flags.join(" · ")}</p> })}
        {(!told.is_empty()).then(|| view! { <p class="small quiet">{told.join(" ")}</p> })}
    }
}

/// What was noticed beside the label, where the catalogues have words for it: marks of the program's own are not shown.
fn flags(words: Words, flags: &[String]) -> Vec<String> {
    let ids = flags
        .iter()
        .map(|flag| format!("interview-flag-{}", flag.replace('_', "-")));
    ids.filter(|id| locales::has(base::Locale::En, id))
        .map(|id| words.text(&id, &[]))
        .collect()
}

fn contest(words: Words, speaker: &Speaker, turn: &DebriefTurn, refused: &Refused) -> AnyView {
    if let Some(state) = turn.contest.clone() {
        return contested(words, state).into_any();
    }
    if !(turn.can_contest && speaker.contests) {
        return ().into_any();
    }
    let at = turn.number.to_string();
    let is_this = refused.field("turn") == at;
    let typed = if is_this {
        refused.clone()
    } else {
        Refused::default()
    };
    let choices = Label::ALL
        .iter()
        .filter(|one| Some(one.as_str()) != turn.label.as_deref())
        .map(|one| (one.as_str().to_owned(), label_word(words, one.as_str())));
    let choices: Vec<_> = std::iter::once((String::new(), t!(words, "interview-contest-choose")))
        .chain(choices)
        .collect();
    let label = Field::new("label", t!(words, "interview-contest-label")).refused(words, &typed);
    let reason = Field::new("reason", t!(words, "interview-contest-reason"))
        .hint(t!(words, "interview-contest-hint"))
        .refused(words, &typed);
    let private = looks_real(words, &typed, Then::Send, really);
    let run = speaker.run.clone();
    // Ids of fields stand once on the page: those of the turn that was refused keep theirs, so that the summary leads there.
    let suffix = (!is_this).then(|| at.clone());
    view! {
        <details class="contest" open=is_this>
            <summary>{t!(words, "interview-contest")}<span class="hidden">": "{t!(words, "interview-turn", turn = turn.number)}</span></summary>
            <form class="form" method="post" action="/do/contest-coding">
                <input type="hidden" name="run" value=run/>
                <input type="hidden" name="turn" value=at/>
                {private}
                {list_field(label.apart(suffix.as_deref()), choices)}
                {long_field(reason.apart(suffix.as_deref()), MOST)}
                <p class="row"><button class="button plain compact">{t!(words, "interview-contest-send")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

fn contested(words: Words, state: ContestState) -> impl IntoView {
    let claimed = label_word(words, &state.claimed);
    let said = match state.decided {
        None => {
            view! { <p class="small">{t!(words, "interview-contest-waits", label = claimed)}</p> }
                .into_any()
        }
        Some((decided, upheld, reason)) => {
            let decided = label_word(words, &decided);
            let said = if upheld {
                t!(words, "interview-contest-upheld", label = decided)
            } else {
                t!(words, "interview-contest-dismissed", label = decided)
            };
            view! { <p class="small"><strong>{said}</strong></p>{own(reason)} }.into_any()
        }
    };
    view! { <div class="contested">{said}</div> }
}
