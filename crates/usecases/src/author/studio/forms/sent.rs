//! A form as a browser sends it.

/// Which block of a text, in which state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlockPlace {
    pub course: String,
    pub path: String,
    /// As `views::studio_forms::BlockRow` names it; empty for a new one.
    pub block: String,
    /// The state that the form began from.
    pub seen: u32,
    pub save_key: String,
}

/// A block that is not there yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewBlock {
    /// A kind of question, or the word of a block.
    pub kind: String,
    /// The block that it comes after; empty for the end of the text.
    pub after: String,
    /// A block that it begins as a copy of; empty for none.
    pub like: String,
}

/// What a form is wanted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    Block(String),
    New(NewBlock),
}

/// The fields of a block as they were typed. They hold an answer key: never serialised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormSent {
    pub place: BlockPlace,
    /// Where the block is a new one.
    pub new: Option<NewBlock>,
    pub id: String,
    /// Keys and values.
    pub settings: Vec<(String, String)>,
    pub rows: Vec<RowSent>,
}

/// A scene as it was typed. What it holds first is asked only of a new one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SceneSent {
    /// `block` is the id of the scene; empty for a new one.
    pub place: BlockPlace,
    /// Of a new scene.
    pub id: String,
    pub title: String,
    /// Field by field, as the form showed them.
    pub told: Vec<String>,
    /// The scene that a new one comes after; empty for the end.
    pub after: String,
    /// What its first action or its ending says.
    pub words: String,
    /// The scene that the first action leads to.
    pub to: String,
    /// `good`, `mixed`, `poor` or `critical`, where it is an ending; empty where it leads on.
    pub outcome: String,
}

/// A field as it was typed. It holds an answer key: never serialised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowSent {
    /// The sort of the field.
    pub what: String,
    pub mark: String,
    pub text: String,
    /// The right-hand side of a row of a matching question.
    pub other: String,
    /// Which field of the text it was read from.
    pub origin: Option<usize>,
    /// Of an option, whether it is right.
    pub right: bool,
}

impl FormSent {
    pub fn wanted(&self) -> Wanted {
        match &self.new {
            Some(new) => Wanted::New(new.clone()),
            None => Wanted::Block(self.place.block.clone()),
        }
    }
}
