//! How a question behaves while it is answered, whatever its kind.
//!
//! The state of a question is a pure function of the steps recorded for it, so that it can be told again on appeal.
//!
//! - **Deferred**: answers may be changed until the attempt is finished; nothing is told before.
//! - **Immediate**: "Check" closes the question and tells.
//! - **Interactive**: "Check" tells; after a wrong try a hint is shown and one may try again, as often as there are hints.
//!   Every try before the last costs a third of the point.
//! - **Certainty** goes with deferred or immediate: see [`crate::certainty`].

use crate::certainty::{self, Certainty};
use crate::{Kind, Mark, Points, Question, Verdict, mark};

/// When feedback is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Feedback {
    #[default]
    Deferred,
    Immediate,
    Interactive,
}

/// How the questions of an assessment behave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Behaviour {
    pub feedback: Feedback,
    /// Certainty is marked.
    pub certainty: bool,
}

/// What each try before the last costs, as a share of one point: a third.
pub const PENALTY: Points = Points::from_sixtieths(20);

/// What was done with a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Kept.
    Save,
    /// Submitted to be told about.
    Check,
}

impl Action {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::Check => "check",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Save, Self::Check]
            .into_iter()
            .find(|one| one.as_str() == word)
    }
}

/// One recorded step of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub action: Action,
    pub parts: Vec<String>,
    pub certainty: Option<Certainty>,
}

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// The place, among the steps, of the response that stands.
    pub response: Option<usize>,
    /// Tries that were checked.
    pub tries: usize,
    /// How many more may be checked; 0 once it is closed, and where nothing is checked.
    pub tries_left: usize,
    /// Takes no more responses.
    pub is_closed: bool,
    /// Hints to be shown now.
    pub hints: usize,
}

/// What a question earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// `None` while a person has to mark it.
    pub earned: Option<Points>,
    pub possible: Points,
    /// Of the response that stands; `None` without one, and where a person marks.
    pub verdict: Option<Verdict>,
}

impl Behaviour {
    /// How sure one is, is asked: it is marked, or the kind is about it.
    pub fn asks_certainty(self, question: &Question) -> bool {
        match question.kind() {
            Kind::CodeQuestion => true,
            Kind::RepairQuestion | Kind::WrittenTask => false,
            _ => self.certainty,
        }
    }

    /// How often a question may be checked; 0: never.
    fn tries(self, question: &Question) -> usize {
        let hints = || {
            let hints = question.texts.values().map(|text| text.hints.len());
            hints.max().unwrap_or(0)
        };
        match self.feedback {
            _ if question.kind().is_marked_by_person() => 0,
            Feedback::Deferred => 0,
            Feedback::Immediate => 1,
            Feedback::Interactive => 1 + hints(),
        }
    }

    /// Whether "Check" is offered at all for this question.
    pub fn checks(self, question: &Question) -> bool {
        self.tries(question) > 0
    }

    /// Where the question stands after these steps. Steps after it was closed count for nothing.
    pub fn state(self, question: &Question, steps: &[Step]) -> State {
        let allowed = self.tries(question);
        let mut state = State {
            response: None,
            tries: 0,
            tries_left: allowed,
            is_closed: false,
            hints: 0,
        };
        for (place, step) in steps.iter().enumerate() {
            if state.is_closed {
                break;
            }
            state.response = Some(place);
            if step.action == Action::Check && allowed > 0 {
                state.tries += 1;
                let right =
                    mark(question, &step.parts).is_none_or(|mark| mark.verdict == Verdict::Correct);
                state.is_closed = right || state.tries >= allowed;
                state.tries_left = if state.is_closed {
                    0
                } else {
                    allowed - state.tries
                };
                state.hints = if state.is_closed { 0 } else { state.tries };
            }
        }
        state
    }

    /// What the question earned after these steps. The response that stands counts, checked or not: whoever ran out of time
    /// loses nothing that was saved.
    pub fn score(self, question: &Question, steps: &[Step]) -> Score {
        let marked = self.certainty && !question.kind().is_marked_by_person();
        let most = question.points * if marked { certainty::MOST } else { 1 };
        let possible = Points::ONE * most;
        let state = self.state(question, steps);
        let Some(step) = state.response.and_then(|place| steps.get(place)) else {
            return Score {
                earned: Some(Points::ZERO),
                possible,
                verdict: None,
            };
        };
        let Some(mark) = mark(question, &step.parts) else {
            return Score {
                earned: None,
                possible,
                verdict: None,
            };
        };
        Score {
            earned: Some(self.earned(mark, step.certainty, &state, step.action) * question.points),
            possible,
            verdict: Some(mark.verdict),
        }
    }

    fn earned(
        self,
        mark: Mark,
        certainty: Option<Certainty>,
        state: &State,
        action: Action,
    ) -> Points {
        if self.certainty {
            // Certainty is required with every response; without one nothing was claimed and the least is earned.
            return certainty.unwrap_or(Certainty::Low).earned(mark);
        }
        if self.feedback != Feedback::Interactive {
            return mark.share;
        }
        let earlier = state
            .tries
            .saturating_sub(usize::from(action == Action::Check));
        let cost = PENALTY * u32::try_from(earlier).unwrap_or(u32::MAX);
        (mark.share - cost).max(Points::ZERO)
    }
}
