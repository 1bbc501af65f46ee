//! A case: a person who can be interviewed. Written in Markdown (`docs/interview-cases.md`), compiled by `courseware`.
//!
//! A case holds what the person has lived through: it is never serialised, and leaves the server only as words of a reply.

use base::{Label, Persona, Slug};
use std::collections::BTreeMap;

mod kind;
mod profile;

pub use kind::{Kind, When};
pub use profile::{AgeBand, Profile};

/// What decides in an interview, with the words it is matched by. Words that are shown stand in [`Words`], in every language.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub slug: Slug,
    pub profile: Profile,
    pub age: u32,
    /// What the officer may call the person; lower case, English.
    pub names: Vec<String>,
    /// The briefing without markup, English: what it names does not count as mentioned.
    pub briefing: String,
    pub needs: Vec<Need>,
    pub interpreter: Option<Interpreter>,
    /// Words that ask the third person to leave; `None` where nobody came with the person.
    pub companion: Option<Companion>,
    pub present: Vec<Present>,
    pub traps: Vec<Trap>,
    pub steps: Vec<Step>,
    /// In the order in which they would be told.
    pub details: Vec<Detail>,
    pub facts: Vec<Fact>,
    pub utterances: Vec<Utterance>,
    /// In English: what is said decides what counts as mentioned.
    pub words: Words,
}

impl Case {
    /// What counts as a good question depends on it.
    pub fn persona(&self) -> Persona {
        self.profile.band().persona()
    }
}

/// Something the person lacks now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    pub id: Slug,
    /// What an offer of it contains; lower case, English.
    pub words: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// Something is wrong with this one, and the officer has to notice.
    pub trouble: bool,
}

/// Somebody who came with the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// Words of a request that they leave; lower case, English.
    pub words: Vec<String>,
}

/// Somebody who could be there; chosen while planning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    pub id: Slug,
    pub good: bool,
}

/// Something that the briefing names and the person has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trap {
    pub id: Slug,
    pub words: Vec<String>,
}

/// What must be done in this interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: Slug,
    pub by: By,
    /// How often.
    pub times: u32,
    /// The interview does not pass without it.
    pub safety: bool,
}

/// How a step is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// A turn with one of these functions that, if there are any, contains one of these words.
    Words {
        labels: Vec<Label>,
        words: Vec<String>,
    },
    Act(Act),
}

/// What is done and not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// A break is taken.
    Break,
    /// The third person is asked to leave.
    Alone,
    /// The interpreter is changed.
    Interpreter,
    /// The account is stopped, and help is sent to whom it is needed.
    Protect,
    /// Child protection and a guardian are called in, and the interview is handed over to child procedures.
    Child,
    /// The talk ends for today.
    Close,
    /// A second talk, some days later.
    Again,
}

impl Act {
    pub const ALL: [Self; 7] = [
        Self::Break,
        Self::Alone,
        Self::Interpreter,
        Self::Protect,
        Self::Child,
        Self::Close,
        Self::Again,
    ];

    /// The word of case files, of forms and, after a slash, of a file of turns.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Break => "break",
            Self::Alone => "alone",
            Self::Interpreter => "interpreter",
            Self::Protect => "protect",
            Self::Child => "child",
            Self::Close => "close",
            Self::Again => "again",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == word)
    }
}

/// How deep a detail lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Neutral, place, routine.
    Neutral,
    /// Recruitment, travel, work, living.
    Course,
    /// Control: debt, papers, wages, threats, isolation.
    Control,
    /// Who is in charge, who is still there, threats to a family.
    Core,
}

impl Tier {
    pub const ALL: [Self; 4] = [Self::Neutral, Self::Course, Self::Control, Self::Core];
    /// How many details of each tier a case has.
    pub const DETAILS: [usize; 4] = [6, 9, 6, 3];
    /// How many of them an open invitation can reach.
    pub const STARTS: [usize; 4] = [3, 4, 2, 1];

    /// The figure of case files.
    pub const fn number(self) -> usize {
        match self {
            Self::Neutral => 0,
            Self::Course => 1,
            Self::Control => 2,
            Self::Core => 3,
        }
    }

    pub fn from_number(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }
}

/// What a detail is evidence of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    Act,
    Means,
    Purpose,
    Identity,
    Safety,
    Neutral,
}

impl Element {
    pub const ALL: [Self; 6] = [
        Self::Act,
        Self::Means,
        Self::Purpose,
        Self::Identity,
        Self::Safety,
        Self::Neutral,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Means => "means",
            Self::Purpose => "purpose",
            Self::Identity => "identity",
            Self::Safety => "safety",
            Self::Neutral => "neutral",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// What a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asks {
    Who,
    Where,
    When,
    What,
    Why,
    How,
    Many,
    Feeling,
}

impl Asks {
    pub const ALL: [Self; 8] = [
        Self::Who,
        Self::Where,
        Self::When,
        Self::What,
        Self::Why,
        Self::How,
        Self::Many,
        Self::Feeling,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Where => "where",
            Self::When => "when",
            Self::What => "what",
            Self::Why => "why",
            Self::How => "how",
            Self::Many => "many",
            Self::Feeling => "feeling",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// Something the person could tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    pub id: Slug,
    pub tier: Tier,
    pub element: Element,
    /// An open invitation can reach it.
    pub start: bool,
    /// Places of details of which one must have been told before this can be asked for.
    pub after: Vec<usize>,
    /// Words of a question that point at it; lower case, English. The first names it in the debrief.
    pub cues: Vec<String>,
    pub asks: Vec<Asks>,
    /// Somebody is in danger now.
    pub danger: bool,
    /// The person is younger than they said.
    pub minor: bool,
    /// Good questions that would bring it, English, an open one first.
    pub ask: Vec<String>,
}

/// A small thing of no weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub id: Slug,
    /// Lower case, English.
    pub cues: Vec<String>,
}

/// Something officers say in this case, for drills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    pub id: Slug,
    pub label: Label,
    /// What the person said just before.
    pub context: Option<String>,
    pub text: String,
    pub why: String,
    pub better: Option<String>,
}

/// What is shown and said, in one language. Details, facts and so on stand in the order of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    pub details: Vec<DetailWords>,
    /// Wordings of each fact, at least one.
    pub facts: Vec<Vec<String>>,
    pub replies: BTreeMap<Kind, Vec<String>>,
    /// What they ask for when nobody does, and what they say when it was given.
    pub needs: Vec<NeedWords>,
    /// What they ask about their safety.
    pub safety: String,
}

/// The wordings of a detail.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DetailWords {
    pub full: String,
    pub brief: String,
    pub again: String,
    pub wrong: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NeedWords {
    pub asks: String,
    pub met: String,
}
