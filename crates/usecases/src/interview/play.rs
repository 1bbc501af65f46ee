//! A case played at the command line, for those who write it: every reply with the reasons for it. What is told here is in English and is
//! never shown to officers.

use super::{report, told};
use crate::actor::Actor;
use crate::author::interviews::Drawing;
use crate::error::UseCaseError;
use ::interview::case::Act;
use ::interview::debrief::{Debrief, Decided, debrief};
use ::interview::interviewee::simulate::{Cell, Difficulty, difficulty};
use ::interview::interviewee::{
    CHARACTERS, End, Fault, Interview, Levels, MODEL_VERSION, Refused, Reply, Said, TURNS, Turn,
};
use base::{Diagnostic, Label};
use courseware::Sources;
use courseware::interview::{InterviewCase, SOURCE, compile};
use serde_json::Value;
use views::studio_scripts::CasePictureWords;

/// A case that can be played. It holds what the person has lived through, and shows none of it.
#[derive(Debug)]
pub struct Playable(InterviewCase);

/// A case as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// `None`: there is an error.
    pub case: Option<Playable>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles one case of some sources.
pub fn load(actor: &Actor, sources: &Sources, name: &str) -> Result<Loaded, UseCaseError> {
    actor.operator()?;
    let (case, diagnostics) = compile(&sources.interview(name), name);
    Ok(Loaded {
        case: case.map(Playable),
        diagnostics,
    })
}

/// How a case opens, as a file of its own, in English.
pub fn picture(
    actor: &Actor,
    case: &Playable,
    words: &CasePictureWords,
) -> Result<String, UseCaseError> {
    actor.operator()?;
    Ok(Drawing::new(&case.0, words, SOURCE, true).alone())
}

/// An interview under way.
#[derive(Debug)]
pub struct Play<'c> {
    written: &'c InterviewCase,
    seed: String,
    interview: Interview<'c>,
}

/// One turn with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    pub number: u32,
    /// 1, or 2 in a second talk.
    pub session: u8,
    /// As it was said; an act with its slash.
    pub officer: String,
    /// `None` for an act.
    pub label: Option<Label>,
    /// `None` for a substantive question, and for an act.
    pub function: Option<Label>,
    pub form: Option<Label>,
    pub flags: Vec<String>,
    /// From 0 to 1; of an act 0.
    pub confidence: f64,
    /// What can be seen stands between asterisks.
    pub reply: String,
    pub released: Vec<Released>,
    pub signals: Vec<String>,
    /// Words of faults, such as `promise`.
    pub faults: Vec<&'static str>,
    /// From 0 to 1, after the turn.
    pub trust: f64,
    pub distress: f64,
    pub fatigue: f64,
    /// What moved the person and what decided the answer, in order.
    pub why: Vec<String>,
    /// How the talk ended with this turn.
    pub ended: Option<&'static str>,
}

/// Something that came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// The id of the detail.
    pub detail: String,
    /// `narrated`, `confirmed` and so on.
    pub how: &'static str,
}

/// Why a turn was not taken, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

/// Begins an interview. The same case, seed and turns are the same interview, on every machine.
pub fn play<'c>(actor: &Actor, case: &'c Playable, seed: &str) -> Result<Play<'c>, UseCaseError> {
    actor.operator()?;
    Ok(Play {
        written: &case.0,
        seed: seed.to_owned(),
        interview: Interview::begin(&case.0.case, seed),
    })
}

impl Play<'_> {
    /// What can be seen when the officer comes in.
    pub fn opening(&self) -> String {
        self.words(&self.interview.opening())
    }

    /// The words after a slash that can be used now.
    pub fn acts(&self) -> Vec<&'static str> {
        let acts = self.interview.acts().into_iter();
        acts.map(Act::as_str).collect()
    }

    /// Nothing more can be said or done.
    pub fn is_over(&self) -> bool {
        self.interview.is_over() && self.interview.acts().is_empty()
    }

    /// Takes a line: words, or an act with a slash.
    pub fn say(&mut self, line: &str) -> Result<Played, Refusal> {
        let said = match line.strip_prefix('/') {
            Some(word) => match Act::from_word(word.trim()) {
                Some(act) => Said::Act(act),
                None => return Err(self.unknown(word)),
            },
            None => Said::Words(line.to_owned()),
        };
        match self.interview.say(said) {
            Ok(turn) => {
                let turn = turn.clone();
                Ok(self.played(&turn, line))
            }
            Err(refused) => Err(self.refusal(refused)),
        }
    }

    fn unknown(&self, word: &str) -> Refusal {
        let known: Vec<String> = self.acts().iter().map(|act| format!("/{act}")).collect();
        Refusal(format!(
            "There is no act /{word}. Possible now: {}.",
            known.join(", ")
        ))
    }

    fn refusal(&self, refused: Refused) -> Refusal {
        let session = if self.interview.acts().contains(&Act::Again) {
            " /again begins a second one."
        } else {
            ""
        };
        Refusal(match refused {
            Refused::Ended => format!("The talk is over.{session}"),
            Refused::TooManyTurns => {
                format!("The talk is over: it has {TURNS} turns at most.{session}")
            }
            Refused::TooLong => format!("A turn has at most {CHARACTERS} characters."),
            Refused::NotNow(act) => format!("/{} cannot be done now.", act.as_str()),
        })
    }

    fn words(&self, reply: &Reply) -> String {
        let segments = reply.segments(&self.written.case.words).into_iter();
        let segments = segments.map(|one| {
            if one.seen {
                format!("*{}*", one.text)
            } else {
                one.text
            }
        });
        segments.collect::<Vec<_>>().join(" ")
    }

    fn played(&self, turn: &Turn, line: &str) -> Played {
        let case = &self.written.case;
        let coding = turn.coding.as_ref();
        let Levels {
            trust,
            distress,
            fatigue,
        } = turn.after;
        let released = turn.told.iter().map(|one| Released {
            detail: told::detail(case, one.detail),
            how: told::how(one.how),
        });
        let signals = turn.signals.iter();
        Played {
            number: turn.number,
            session: turn.session,
            officer: line.to_owned(),
            label: coding.map(|coded| coded.label),
            function: coding.and_then(|coded| coded.function),
            form: coding.and_then(|coded| coded.form),
            flags: coding.map_or(Vec::new(), |coded| coded.flags.clone()),
            confidence: coding.map_or(0.0, |coded| coded.confidence),
            reply: self.words(&turn.reply),
            released: released.collect(),
            signals: signals.map(|one| told::signal(case, *one)).collect(),
            faults: turn.faults.iter().copied().map(Fault::as_str).collect(),
            trust,
            distress,
            fatigue,
            why: turn.why.iter().map(|why| told::why(case, why)).collect(),
            ended: turn.ended.map(End::as_str),
        }
    }

    fn looked_back(&self) -> Debrief {
        let decided = Decided::default();
        debrief(&self.written.case, self.interview.turns(), &decided)
    }

    /// The debrief in lines.
    pub fn debrief(&self) -> String {
        report::lines(&self.written.case, &self.looked_back())
    }

    /// The whole interview as JSON, with its debrief.
    pub fn report(&self, turns: &[Played]) -> Value {
        let case = &self.written.case;
        serde_json::json!({
            "case": self.written.slug,
            "case_version": self.written.pin,
            "model_version": MODEL_VERSION,
            "seed": self.seed,
            "opening": self.opening(),
            "turns": turns.iter().map(report::turn).collect::<Vec<_>>(),
            "debrief": report::debrief(case, &self.looked_back()),
        })
    }
}

/// Seeds that a case is measured with.
const SEEDS: u32 = 400;

/// How hard a case is: what simulated officers come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    pub seeds: u32,
    /// An officer after training.
    pub trained: Shares,
    pub expert: Shares,
    /// Cases that differ by no more than this, in what is narrated and what is stopped, are as hard as each other.
    pub comparable: f64,
}

/// Averages, each from 0 to 1 but for the number of questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shares {
    pub questions: f64,
    /// Of the details of the case.
    pub narrated: f64,
    /// Of the details of each tier.
    pub tiers: [f64; 4],
    pub confirmed: f64,
    /// Of the interviews: the person could not go on.
    pub stopped: f64,
}

/// Measures a case. The same case gives the same figures on every machine.
pub fn measure(actor: &Actor, case: &Playable) -> Result<Measured, UseCaseError> {
    actor.operator()?;
    let Difficulty { trained, expert } = difficulty(&case.0.case, SEEDS);
    let shares = |cell: &Cell| Shares {
        questions: cell.questions,
        narrated: cell.narrated,
        tiers: cell.tiers,
        confirmed: cell.confirmed,
        stopped: cell.stopped,
    };
    Ok(Measured {
        seeds: SEEDS,
        trained: shares(&trained),
        expert: shares(&expert),
        comparable: Difficulty::COMPARABLE,
    })
}
