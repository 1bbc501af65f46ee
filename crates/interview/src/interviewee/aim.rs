//! What a question points at. Words are matched to it by [`super::matching`]; a simulated officer chooses it.

use crate::case::Asks;

/// Everything that the answer needs to know of the words beside their label.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about the words"
)]
pub struct Aim {
    /// Details that could still be told, the best first. Of an invitation: empty where it leaves the subject open.
    pub details: Vec<usize>,
    /// A detail that was told before and is asked for again.
    pub known: Option<usize>,
    /// The question asks for something of it that it does not say: who, where it says when.
    pub elsewhere: bool,
    pub fact: Option<usize>,
    /// Of an invitation that names a subject: how the story goes on from there, once something of the subject was told.
    pub more: Option<usize>,
    /// Needs that the words name, those that are not met first.
    pub needs: Vec<Named>,
    /// They are the words of an offer.
    pub offers: bool,
    /// The question has a subject of its own that nothing fits.
    pub strange: bool,
    /// It asks whether a harm was done that nothing speaks of.
    pub absent: bool,
    /// The third person is asked to leave.
    pub apart: bool,
    /// A person who has not been mentioned.
    pub name: Option<String>,
    /// It holds words of something false that was said, or a name that was taken over.
    pub false_words: bool,
    /// It can be answered with yes or no.
    pub polar: bool,
    /// It has the content of the question before.
    pub repeats: bool,
    /// It was said in words: a simulated officer chooses what a question points at without any.
    pub worded: bool,
    pub asks: Option<Asks>,
    /// Stems of the words that name something.
    pub content: Vec<u64>,
    /// It is about the person who is asked, and not about what they know of others.
    pub personal: bool,
    /// It is about now.
    pub present: bool,
}

impl Aim {
    /// Nothing in particular is asked for.
    pub fn leaves_open(&self) -> bool {
        self.details.is_empty() && self.known.is_none() && self.fact.is_none() && !self.strange
    }
}

/// A need that words name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    pub need: usize,
    /// By more than one word: it is what is spoken of, and no word that came up beside something else.
    pub firm: bool,
}
