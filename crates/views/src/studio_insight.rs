//! What officers did with a text, for its authors. Counts of at least five people, never a person.

use base::Locale;

/// What is known of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InsightView {
    pub course: String,
    pub path: String,
    /// The publications whose officers are counted, by number.
    pub publications: Vec<u32>,
    /// Of a lesson.
    pub lesson: Option<LessonInsight>,
    pub questions: Vec<QuestionInsight>,
}

/// What is known of a lesson, at its places in a draft. No part of what officers see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarginView {
    /// Of the lesson as a whole, with those places only that the draft does not have. None where officers have no such lesson.
    pub lesson: Option<LessonInsight>,
    pub notes: Vec<NoteView>,
}

/// A note beside a block or a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteView {
    /// Names the note among those of its lesson.
    pub key: String,
    /// The id of the element that it is about.
    pub after: String,
    pub told: NoteTold,
}

/// What a note tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteTold {
    /// So many people stopped at this block.
    Left(u32),
    Question(Box<QuestionInsight>),
    /// The question asks something else than the one that officers have.
    Other,
}

/// A count of people, where it tells no small group apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Count(u32),
    /// With it, or with it and what else is told, fewer than five people would stand alone.
    Few,
}

/// What was done with a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LessonInsight {
    /// Fewer than five people opened it.
    Few,
    Counted {
        opened: u32,
        finished: Told,
        /// How long it took; `None` where that is known of fewer than five people.
        time: Option<LessonTime>,
        /// Where people stopped who did not finish, most of them first.
        left: Vec<LeftAt>,
    },
}

/// How long a lesson took, in whole minutes, from what was done before to finishing it. 0 is less than one minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LessonTime {
    /// Of how many people it is known.
    pub people: Told,
    pub median: u32,
    /// Half of the people took between these.
    pub lower: u32,
    pub upper: u32,
}

/// How long a first answer took (median), from what was done before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerTime {
    /// Of how many people it is known.
    pub people: Told,
    pub median: Span,
}

/// A time, rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// In steps of five, below two minutes.
    Seconds(u32),
    Minutes(u32),
}

/// A place where people left a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftAt {
    /// The id of the block, with its first words; `None` for all other places together.
    pub block: Option<(String, String)>,
    pub people: u32,
}

/// What was done with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionInsight {
    pub id: String,
    /// What it asks, in short.
    pub asked: String,
    /// The language of what it asks and of its options.
    pub locale: Locale,
    /// Of a question in a lesson; of others the page of statistics tells more.
    pub answers: Option<Answers>,
    /// How long the first answer took; `None` where that is known of fewer than five people.
    pub time: Option<AnswerTime>,
    /// The key of the assessment in the addresses of statistics.
    pub statistics: Option<String>,
    pub objections: Objections,
}

/// First answers to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answers {
    /// Fewer than five people answered.
    Few,
    Counted {
        people: u32,
        /// How many were right; `None` where nobody but a person can tell.
        right: Option<Told>,
        options: Vec<OptionInsight>,
        /// How many chose one of the options that are not told, where each person chose one.
        together: Option<u32>,
    },
}

/// An option of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionInsight {
    pub words: String,
    pub is_right: bool,
    pub people: Told,
}

/// How often officers objected to how an answer to a question was marked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Objections {
    #[default]
    None,
    /// One to four.
    Few,
    Many(u32),
}
