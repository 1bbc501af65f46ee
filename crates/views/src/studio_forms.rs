//! Blocks of a text as forms, for authors who want no syntax. What is right stands in these values, as in the text that authors edit:
//! never serialised.

use crate::question::{FeedbackView, QuestionView};
use crate::supervise::ProblemView;
use base::{Locale, Message};
use std::ops::Range;

/// A block in the list of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockRow {
    /// How an address names it: its id, and where that stands more than once, `~` and which of them.
    pub block: String,
    /// `question`, `action`, `detail` and so on; the end of the catalogue ids `studio-forms-block-…`.
    pub word: String,
    /// Of a question, the end of the catalogue ids `kind-…`.
    pub kind: Option<&'static str>,
    pub id: String,
    /// How it begins.
    pub words: String,
    pub errors: usize,
    pub warnings: usize,
    /// The one before, or after it, is its neighbour, with nothing in between.
    pub may_up: bool,
    pub may_down: bool,
}

/// The blocks of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlocksView {
    pub course: String,
    pub path: String,
    pub seen: u32,
    pub rows: Vec<BlockRow>,
    /// What can be added: kinds of questions, or words of blocks; nothing in a translation.
    pub kinds: Vec<&'static str>,
    /// Those are kinds of questions.
    pub are_questions: bool,
    /// Of a scenario, which blocks stand in which scene.
    pub scenes: Vec<SceneRow>,
}

/// A scene in the list of the blocks of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneRow {
    pub id: String,
    pub title: String,
    /// Which of the rows stand in it.
    pub blocks: Range<usize>,
    pub may_up: bool,
    pub may_down: bool,
}

/// A scene as a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneView {
    pub course: String,
    pub path: String,
    /// The state of the text that the form begins from.
    pub seen: u32,
    /// Empty for a new scene.
    pub id: String,
    pub title: String,
    pub told: Vec<ToldField>,
    /// The blocks that lead to it or ask for it; `+++` for the settings of the text.
    pub leads: Vec<String>,
    /// All scenes of the text with their titles.
    pub scenes: Vec<(String, String)>,
}

/// What is told in a scene.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToldField {
    /// The passage that it follows; `None` at the beginning of the scene.
    pub after: Option<String>,
    pub text: String,
}

/// A block as a form. It holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormView {
    pub course: String,
    pub path: String,
    /// The state of the text that the form begins from.
    pub seen: u32,
    /// Empty for a new block.
    pub block: String,
    pub word: String,
    /// Of a question, the end of the catalogue ids `kind-…`.
    pub kind: Option<&'static str>,
    pub id: String,
    pub is_translation: bool,
    /// The language of the file, where it is known.
    pub locale: Option<Locale>,
    /// Ids of the errors that an answer can show, with how each begins.
    pub errors: Vec<(String, String)>,
    /// Of a scenario, its scenes with their titles.
    pub scenes: Vec<(String, String)>,
    /// What its conditions and effects can name.
    pub remembered: Vec<String>,
    pub settings: Vec<SettingField>,
    pub rows: Vec<FormRow>,
    /// What can be added at the end of its sort; the end of the catalogue ids `studio-forms-add-…`.
    pub adds: Vec<&'static str>,
    /// What the compiler says of this block.
    pub problems: Vec<ProblemView>,
    /// As an officer sees it; none while the course has errors.
    pub shown: Option<(QuestionView, FeedbackView)>,
}

/// A setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingField {
    /// Also the end of the catalogue ids `studio-forms-key-…`.
    pub key: String,
    pub value: String,
    pub control: SettingControl,
    pub problems: Vec<Message>,
}

/// How a setting is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingControl {
    /// It is sent as it is.
    Hidden,
    /// A line of text.
    Line,
    /// One of these, or nothing where the first is empty.
    List(&'static [&'static str]),
}

/// A field. It holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormRow {
    /// The sort of the field; `kept` for lines that no field is made of.
    pub what: &'static str,
    /// What the field is called here; the end of the catalogue ids `studio-forms-field-…`.
    pub name: &'static str,
    pub mark: String,
    pub text: String,
    /// The right-hand side of a row of a matching question.
    pub other: String,
    /// Which field of the text it was read from.
    pub origin: Option<usize>,
    pub control: RowControl,
    /// Of an option, whether it is right.
    pub is_right: bool,
    pub group: Group,
    /// The end of a catalogue id `studio-forms-sample-…`, for a new block that nobody has typed into.
    pub sample: Option<&'static str>,
    /// What the source of a translation says here.
    pub source: Option<String>,
    pub problems: Vec<Message>,
}

/// What stands beside the words of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowControl {
    Plain,
    /// Shown as it is.
    Kept,
    /// One of several is right.
    One,
    /// Several may be right.
    Several,
    /// Two sides.
    Sides,
    /// The share of the points.
    Share,
    /// To be found, may be marked, or to be read.
    Turn,
    /// A label of the coding guide.
    Label,
    /// Points of a level.
    Points,
}

/// Where a field stands among those that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// It stands alone.
    Alone,
    /// It begins a group that can be moved and taken out.
    Head {
        /// From 1, among the groups of this sort.
        number: usize,
        may_up: bool,
        may_down: bool,
        may_go: bool,
        /// Levels can be added to it.
        may_grow: bool,
    },
    /// It belongs to the group above it.
    Within,
}

/// What a form that saved a block gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockSaved {
    pub saved: crate::studio::Saved,
    /// The text that was meant, to be settled where somebody else changed the same place.
    pub text: String,
    /// How the block is called now; empty where it is gone.
    pub block: String,
}
