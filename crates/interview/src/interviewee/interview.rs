//! An interview as it is held: words go in, a turn with its answer comes out.

use super::aim::Aim;
use super::heard::Heard;
use super::index::{Index, content, tokens};
use super::matching::Scene;
use super::person::{Draft, Person, Standing, TURNS};
use super::turn::{Coded, End, How, Levels, Part, Reply, Said, Turn, Wording};
use crate::case::{Act, Case, Kind};
use crate::coder::Dialogue;
use std::collections::BTreeSet;

/// The longest text of a turn, in characters.
pub const CHARACTERS: usize = 600;

/// Why a turn was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The talk is over.
    Ended,
    /// It has had as many turns as a talk may have.
    TooManyTurns,
    /// The text has more than [`CHARACTERS`].
    TooLong,
    /// This cannot be done now.
    NotNow(Act),
}

/// An interview with the person of a case. The same case, seed and turns are the same interview.
#[derive(Debug, Clone)]
pub struct Interview<'c> {
    pub(super) person: Person<'c>,
    pub(super) index: Index,
    pub(super) dialogue: Dialogue,
    opening: Reply,
    turns: Vec<Turn>,
    context: Vec<String>,
    /// Stems of everything that the person has said.
    heard: BTreeSet<u64>,
    /// Content of what was said and was false.
    pub(super) false_said: Vec<Vec<u64>>,
    /// Content of the question before.
    before: Vec<u64>,
}

impl<'c> Interview<'c> {
    /// The person is in the room, and nothing has been said yet.
    pub fn begin(case: &'c Case, seed: &str) -> Self {
        let mut person = Person::new(case, seed);
        let mut now = Draft::default();
        person.say(Kind::Opening, &mut now);
        let mut interview = Self {
            person,
            index: Index::new(case),
            dialogue: Dialogue::new(&case.briefing, case.persona()).with(&case.names),
            opening: Reply(now.reply),
            turns: Vec::new(),
            context: Vec::new(),
            heard: BTreeSet::new(),
            false_said: Vec::new(),
            before: Vec::new(),
        };
        let opening = interview.opening.clone();
        interview.listen(&opening);
        interview
    }

    /// What can be seen and heard before the first turn.
    pub fn opening(&self) -> Reply {
        self.opening.clone()
    }

    /// Codes what the officer says, and answers it.
    pub fn say(&mut self, said: Said) -> Result<&Turn, Refused> {
        self.answer(said, None)
    }

    /// Answers with a coding that was recorded before, as when an interview is taken up again. Words without one are coded.
    pub fn answer(&mut self, said: Said, coded: Option<Coded>) -> Result<&Turn, Refused> {
        self.may(&said)?;
        let (coded, aim) = match &said {
            Said::Act(_) => (None, Aim::default()),
            Said::Words(text) => {
                self.dialogue.practise(self.practice(text));
                let coded = coded.unwrap_or_else(|| Coded::from(&self.dialogue.code(text)));
                let aim = self.aim(text, &coded);
                if Heard::new(&coded).asks() {
                    self.before = content(text);
                }
                (Some(coded), aim)
            }
        };
        let turn = self.person.take(said, coded, &aim);
        self.listen(&turn.reply);
        self.note_false(&turn);
        self.turns.push(turn);
        self.turns.last().ok_or(Refused::Ended)
    }

    fn may(&self, said: &Said) -> Result<(), Refused> {
        match said {
            Said::Act(act) if !self.acts().contains(act) => {
                Err(if self.is_over() && *act != Act::Again {
                    self.over()
                } else {
                    Refused::NotNow(*act)
                })
            }
            Said::Words(_) if self.is_over() => Err(self.over()),
            Said::Words(text) if text.chars().count() > CHARACTERS => Err(Refused::TooLong),
            Said::Act(_) | Said::Words(_) => Ok(()),
        }
    }

    fn over(&self) -> Refused {
        if self.end() == Some(End::Long) {
            Refused::TooManyTurns
        } else {
            Refused::Ended
        }
    }

    pub(super) fn aim(&self, text: &str, coded: &Coded) -> Aim {
        let scene = Scene {
            person: &self.person,
            index: &self.index,
            heard: &self.heard,
            false_said: &self.false_said,
            before: &self.before,
        };
        scene.aim(text, coded)
    }

    /// Takes up what the person said: from now on it is mentioned.
    pub(super) fn listen(&mut self, reply: &Reply) {
        let spoken = reply.spoken(&self.person.case.words);
        if spoken.is_empty() {
            return;
        }
        self.heard
            .extend(tokens(&spoken).iter().map(|one| one.stem));
        self.dialogue.heard(&spoken);
        self.context.push(spoken);
    }

    /// Keeps the content of what was false: a summary with it is wrong.
    fn note_false(&mut self, turn: &Turn) {
        let words = &self.person.case.words;
        let wrong = turn.reply.0.iter().filter_map(|part| match part {
            Part::Detail {
                detail,
                wording: Wording::Wrong(which),
            } => {
                let text = words.details.get(*detail)?.wrong.get(*which)?;
                let true_words = &self.index.texts[*detail];
                let mut stems = content(text);
                stems.retain(|stem| !true_words.contains(stem));
                Some(stems)
            }
            _ => None,
        });
        self.false_said
            .extend(wrong.filter(|stems| !stems.is_empty()));
        if turn.told.iter().any(|one| one.how == How::Contaminated)
            && let Some(name) = self.person.adopted_names.last()
        {
            // Each part of a name is one.
            let parts = content(name).into_iter().map(|stem| vec![stem]);
            self.false_said.extend(parts);
        }
    }

    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// How the person is now.
    pub fn levels(&self) -> Levels {
        self.person.levels
    }

    /// How the talk ended, if it did. After [`End::Stopped`], [`End::Protected`] and [`End::HandedOver`] a proper close can still
    /// be made: see [`Self::is_over`].
    pub fn end(&self) -> Option<End> {
        self.person.end()
    }

    /// Nothing more can be said.
    pub fn is_over(&self) -> bool {
        matches!(self.person.standing, Standing::Over(_))
    }

    pub fn case(&self) -> &'c Case {
        self.person.case
    }

    /// 1, or 2 in a second talk.
    pub fn session(&self) -> u8 {
        self.person.session
    }

    /// How many turns are left in this talk.
    pub fn turns_left(&self) -> u32 {
        TURNS.saturating_sub(self.person.talk.turns)
    }

    /// What the person has spoken so far, in English: what counts as mentioned.
    pub fn context(&self) -> Vec<String> {
        self.context.clone()
    }

    /// What can be done now. Protecting and handing over can be done as long as the talk goes on, so that they tell nothing.
    pub fn acts(&self) -> Vec<Act> {
        let case = self.person.case;
        match self.person.standing {
            Standing::Goes => {
                let mut acts = vec![Act::Break];
                if self.person.companion {
                    acts.push(Act::Alone);
                }
                if case.interpreter.is_some() {
                    acts.push(Act::Interpreter);
                }
                acts.extend([Act::Protect, Act::Child, Act::Close]);
                acts
            }
            Standing::Leaving(end) => {
                let mut acts = vec![Act::Close];
                if end == End::Stopped && self.session() == 1 {
                    acts.push(Act::Again);
                }
                acts
            }
            Standing::Over(End::Closed) if self.session() == 1 && !self.handed_on() => {
                vec![Act::Again]
            }
            Standing::Over(_) => Vec::new(),
        }
    }

    /// The account was stopped for others to act.
    fn handed_on(&self) -> bool {
        self.turns
            .iter()
            .any(|turn| matches!(turn.ended, Some(End::Protected | End::HandedOver)))
    }
}
