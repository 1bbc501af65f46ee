//! How the people of the demonstration interview: some well, some as most do at first, some poorly, and one is in the middle of it.
//!
//! What they say is written here for any case; good officers ask with the words of the case's author. Whether their turns are taken for what
//! they are meant to be, the coder says.

use super::DAY;
use super::clock::{SteppingClock, apart};
use super::stories::{OFFICER, is_officer};
use crate::interview::{
    Begin, Plan, Said, Shown, Typed, act, answer_drill, begin, begin_drill, begin_measured,
    contest, debrief, drill, keep_notes, plan, run, say,
};
use crate::{Actor, Context, UseCaseError};
use ::interview::case::{Act, By, Case, Detail, Tier};
use base::{InterviewRunId, Locale, Timestamp};
use views::interview::DrillPage;

const EN: Locale = Locale::En;

/// Of the cohort, every one so many practises.
const EVERY: usize = 5;

/// Answers in a round of utterances.
const ANSWERS: u32 = 8;

const PLAN: Plan<'static> = Plan {
    objectives: "Listen first. Find out what is needed tonight, and whether anybody is in danger.",
    hypotheses: "Somebody else decides where this person goes and works.\nIt is a dispute about pay, and nobody is held.",
    needs: "Something to drink, a pause after half an hour, a safe place for the night.",
    present: &[],
    really: false,
};

const NOTES: &str =
    "Looks at the door when the work is named. Asked for water. Come back to the journey.";

/// What somebody says who asks as most people do before they have practised.
const MIDDLING: &[&str] = &[
    "Good evening. I am a police officer and I have some questions for you.",
    "Are you thirsty?",
    "What is your name?",
    "How long have you been here?",
    "Tell me what happened.",
    "Where was that?",
    "Who was there with you?",
    "Did you sign anything?",
    "What happened then?",
    "Were you paid?",
    "How much money was it?",
    "Could you leave when you wanted?",
    "Tell me more about that.",
    "When was that?",
    "Who decides what you do?",
    "What happened next?",
    "Did anybody threaten you?",
    "Where do you sleep?",
    "Is there anything else that you want to tell me?",
    "Thank you for your time.",
];

/// What makes people say less and less.
const POOR: &[&str] = &[
    "Your name? And where are you from, and who brought you here?",
    "They kept you there, didn't they?",
    "Did you know that it is not allowed to work without papers?",
    "Was it the boss or the driver who took the money?",
    "Why didn't you just leave?",
    "Come on, you can tell me. It is better for you.",
    "You were not paid, right?",
    "Is that true?",
    "I promise you that nothing will happen to you.",
    "So nobody hit you, and you could go out, is that correct?",
];

/// How somebody interviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Good,
    Middling,
    Poor,
}

const MANNERS: [Manner; 3] = [Manner::Middling, Manner::Good, Manner::Poor];

/// An interview under way.
struct Talking<'a> {
    ctx: &'a Context,
    clock: &'a SteppingClock,
    actor: &'a Actor,
    run: InterviewRunId,
    number: u32,
    is_over: bool,
}

/// Everybody who practises does, and the officer who can sign in also has an interview that is open, one that waits for an assessor, a
/// contested turn, and rounds of utterances.
pub(super) async fn practise(
    ctx: &Context,
    clock: &SteppingClock,
    officers: &[(&str, Actor, Timestamp)],
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let cases = ctx.shelf.interviews.all();
    let cases = cases
        .iter()
        .filter(|one| one.interview.used == courseware::interview::Use::Practice);
    let mut cases: Vec<&Case> = cases.map(|one| &one.interview.case).collect();
    // Most people begin with an adult.
    cases.sort_by_key(|case| case.persona());
    if cases.is_empty() {
        return Ok(());
    }
    let learners = officers.iter().filter(|(_, actor, _)| is_officer(actor));
    for (place, (mailbox, actor, at)) in learners.enumerate() {
        let ctx = &apart(ctx, &format!("talk {mailbox}"));
        let case = cases[place % cases.len()];
        if *mailbox == OFFICER {
            own(ctx, clock, actor, &cases, now).await?;
        } else if place % EVERY == 0 {
            clock.set(at.plus_seconds(DAY).min(now.plus_seconds(-DAY)));
            let manner = MANNERS[place / EVERY % MANNERS.len()];
            hold(ctx, clock, actor, case, manner).await?;
        }
    }
    Ok(())
}

/// The officer who can sign in.
async fn own(
    ctx: &Context,
    clock: &SteppingClock,
    actor: &Actor,
    cases: &[&Case],
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let case = |place: usize| cases[place % cases.len()];
    clock.set(now.plus_seconds(-6 * DAY));
    let first = hold(ctx, clock, actor, case(0), Manner::Middling).await?;
    raise(ctx, actor, first).await?;
    rounds(ctx, clock, actor).await?;
    clock.set(now.plus_seconds(-4 * DAY));
    hold(ctx, clock, actor, case(1), Manner::Good).await?;
    clock.set(now.plus_seconds(-2 * DAY));
    assessed(ctx, clock, actor).await?;
    clock.set(now.plus_seconds(-DAY / 2));
    let mut open = Talking::enter(ctx, clock, actor, case(2)).await?;
    for line in good(case(2)).iter().take(9) {
        open.take(line).await?;
    }
    keep_notes(ctx, actor, open.run, NOTES).await
}

/// A whole interview for practice.
async fn hold(
    ctx: &Context,
    clock: &SteppingClock,
    actor: &Actor,
    case: &Case,
    manner: Manner,
) -> Result<InterviewRunId, UseCaseError> {
    let mut talking = Talking::enter(ctx, clock, actor, case).await?;
    talking.all(&lines(case, manner)).await?;
    Ok(talking.run)
}

/// The first assessed interview with an adult, where a case is there for it.
async fn assessed(ctx: &Context, clock: &SteppingClock, actor: &Actor) -> Result<(), UseCaseError> {
    let begun = match begin_measured(ctx, actor, "adults", EN).await {
        Err(UseCaseError::Conflict(_)) => return Ok(()),
        begun => begun?,
    };
    let mut reader = ctx.db.read().await?;
    let found = store::interview::get_run(&mut reader, begun).await?;
    drop(reader);
    let published = ctx.shelf.interviews.version(ctx, found.version).await?;
    let lines = lines(&published.interview.case, Manner::Good);
    let mut talking = Talking::of(ctx, clock, actor, begun).await?;
    talking.all(&lines).await
}

/// Contests one closed question: it was meant to ask for one thing.
async fn raise(ctx: &Context, actor: &Actor, run: InterviewRunId) -> Result<(), UseCaseError> {
    let seen = debrief(ctx, actor, run, EN).await?;
    let closed = |one: &&views::interview::DebriefTurn| {
        one.can_contest && one.label.as_deref() == Some("YN")
    };
    let Some(turn) = seen.turns.iter().find(closed) else {
        return Ok(());
    };
    let reason = "I asked for one thing that only he can know. He could have said anything.";
    contest(ctx, actor, run, turn.number, "DIR", reason).await
}

/// A round of each kind.
async fn rounds(ctx: &Context, clock: &SteppingClock, actor: &Actor) -> Result<(), UseCaseError> {
    for kind in ["code", "repair"] {
        let round = match begin_drill(ctx, actor, kind).await {
            Err(UseCaseError::Conflict(_)) => continue,
            round => round?,
        };
        for number in 1..=ANSWERS {
            clock.pass_seconds(20);
            let DrillPage::Item(item) = drill(ctx, actor, round, EN).await? else {
                break;
            };
            let answer = match (kind, item.labels.len()) {
                ("code", labels) if labels > 0 => {
                    let place = usize::try_from(number).unwrap_or(0) % labels;
                    item.labels[place].clone()
                }
                _ => String::from("Tell me more about that, in your own words."),
            };
            let sure = u8::try_from(1 + number % 3).ok();
            answer_drill(ctx, actor, round, number, &answer, sure).await?;
        }
        clock.pass(10);
    }
    Ok(())
}

/// The lines of a whole interview; what begins with a stroke is done.
fn lines(case: &Case, manner: Manner) -> Vec<String> {
    let own = |lines: &[&str]| {
        lines
            .iter()
            .map(|&line| line.to_owned())
            .collect::<Vec<_>>()
    };
    let mut lines = match manner {
        Manner::Good => good(case),
        Manner::Middling => own(MIDDLING),
        Manner::Poor => own(POOR),
    };
    lines.push(String::from("/close"));
    lines
}

/// What somebody says who has practised: who they are, what is needed, and then room for the other's words.
fn good(case: &Case) -> Vec<String> {
    let mut lines = vec![String::from(
        "Good evening. My name is Nadia Karim and I am a police officer. I am here to listen to you.",
    )];
    let mut line = |text: &str| lines.push(text.to_owned());
    if case.companion.is_some() {
        line("/alone");
    }
    if case.interpreter.as_ref().is_some_and(|one| one.trouble) {
        line("/interpreter");
    }
    line(
        "I write down what you say and share it with the prosecutor. What you want to keep to yourself, you can.",
    );
    line("If you do not know something, just say that you do not know. You can stop at any time.");
    for word in case.needs.iter().filter_map(|need| need.words.first()) {
        line(&format!("What do you need right now? Perhaps {word}?"));
    }
    line("Do you feel safe here right now?");
    line("Tell me everything that happened, from the beginning.");
    line("What happened then?");
    line("Thank you for telling me that. It sounds very hard.");
    // What lies deepest waits for a second talk.
    let first = |one: &&Detail| one.start && one.tier != Tier::Core;
    for (place, detail) in case.details.iter().filter(first).enumerate() {
        if let Some(ask) = detail.ask.first() {
            line(ask);
        }
        line(match place % 3 {
            0 => "What happened then?",
            1 => "Tell me more about that.",
            _ => "Mm-hm. Take your time.",
        });
    }
    let acts = case.steps.iter().filter_map(|step| match step.by {
        By::Act(act @ (Act::Protect | Act::Child)) => Some(act),
        _ => None,
    });
    for act in acts.take(1) {
        line(&format!("/{}", act.as_str()));
    }
    line("Is there a safe place where you can sleep tonight?");
    line(
        "A lawyer and a support service can help you, and they cost nothing. I can call them for you.",
    );
    line("Thank you for talking to me. We stop here for today. You can call me at any time.");
    lines
}

impl<'a> Talking<'a> {
    /// Plans, and goes in.
    async fn enter(
        ctx: &'a Context,
        clock: &'a SteppingClock,
        actor: &'a Actor,
        case: &Case,
    ) -> Result<Self, UseCaseError> {
        let new = Begin {
            interview: case.slug.to_string(),
            anew: false,
        };
        let run = begin(ctx, actor, new, EN).await?;
        Self::of(ctx, clock, actor, run).await
    }

    async fn of(
        ctx: &'a Context,
        clock: &'a SteppingClock,
        actor: &'a Actor,
        run: InterviewRunId,
    ) -> Result<Self, UseCaseError> {
        clock.pass(4);
        plan(ctx, actor, run, PLAN, true).await?;
        Ok(Self {
            ctx,
            clock,
            actor,
            run,
            number: 1,
            is_over: false,
        })
    }

    async fn all(&mut self, lines: &[String]) -> Result<(), UseCaseError> {
        for line in lines {
            if self.is_over {
                return Ok(());
            }
            self.take(line).await?;
        }
        Ok(())
    }

    /// Says or does something; what cannot be done at this moment is left.
    async fn take(&mut self, line: &str) -> Result<(), UseCaseError> {
        self.clock.pass_seconds(25 + line.len() / 3);
        let said = match line.strip_prefix('/') {
            Some(word) if !self.can(word).await? => return Ok(()),
            Some(word) => act(self.ctx, self.actor, self.run, self.number, word, "").await?,
            None => {
                let typed = Typed {
                    words: line,
                    notes: "",
                    really: true,
                };
                say(self.ctx, self.actor, self.run, self.number, typed).await?
            }
        };
        self.number += 1;
        self.is_over = said == Said::Ended;
        Ok(())
    }

    async fn can(&self, word: &str) -> Result<bool, UseCaseError> {
        Ok(match run(self.ctx, self.actor, self.run, EN).await? {
            Shown::Room(view) => view.acts.iter().any(|act| act == word),
            Shown::Planning(_) | Shown::Ended => false,
        })
    }
}
