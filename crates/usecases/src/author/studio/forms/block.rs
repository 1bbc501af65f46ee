//! A block that a form is about: one of a text, or a new one.

use super::arrange::{Act, arrange};
use super::new::{copy, skeleton};
use super::rows::{mirrored, rows};
use super::sent::{FormSent, NewBlock, RowSent, Wanted};
use super::settings;
use super::shape::Shape;
use super::source::{Source, place};
use crate::UseCaseError;
use authoring::forms::Form;
use base::Message;

/// A block, and where it stands or will stand.
pub(super) struct Block {
    /// Its place among those of the text; none for a new one.
    pub at: Option<usize>,
    /// As it was read, or as a new one begins: what was typed is measured by it.
    pub before: Form,
    /// With an empty field for each that it could have.
    pub full: Form,
    /// Of a translation, the block in its source.
    pub original: Option<Form>,
    /// Of a new one, the ends of the catalogue ids of the words it begins with.
    pub samples: Vec<Option<&'static str>>,
}

impl Block {
    pub fn find(source: &Source, wanted: &Wanted) -> Result<Self, UseCaseError> {
        let forms = source.forms();
        match wanted {
            Wanted::Block(block) => {
                let at = place(&forms, block).ok_or_else(|| gone(block))?;
                let before = forms.into_iter().nth(at).ok_or_else(|| gone(block))?;
                let original = source.original_of(&before);
                let full = match &original {
                    Some(original) => mirrored(&before, original),
                    None => Shape::of(&before, source.is_translation()).complete(&before),
                };
                Ok(Self {
                    at: Some(at),
                    before,
                    full,
                    original,
                    samples: Vec::new(),
                })
            }
            Wanted::New(new) => Self::new(source, &forms, new),
        }
    }

    fn new(source: &Source, forms: &[Form], new: &NewBlock) -> Result<Self, UseCaseError> {
        // A translation has what its source has.
        if source.is_translation() {
            return Err(UseCaseError::NotFound);
        }
        let (full, samples) = if new.like.is_empty() {
            skeleton(source.sort, &new.kind, forms).ok_or(UseCaseError::NotFound)?
        } else {
            let at = place(forms, &new.like).ok_or_else(|| gone(&new.like))?;
            (copy(&forms[at], forms), Vec::new())
        };
        // Nothing of it was read from a text, so every field of it is new.
        let mut before = full.clone();
        before.fields.clear();
        before.settings.clear();
        Ok(Self {
            at: None,
            before,
            full,
            original: None,
            samples,
        })
    }

    pub fn shape(&self, is_translation: bool) -> Shape<'_> {
        Shape::of(&self.before, is_translation)
    }

    /// What a page begins with.
    pub fn begun(&self, is_translation: bool) -> (Vec<(String, String)>, Vec<RowSent>) {
        let shape = self.shape(is_translation);
        (
            settings::complete(&self.full, shape),
            rows(&self.full, shape),
        )
    }

    /// Does to the rows of a form what its button says; the row that it was about. Not in a translation: it has what its source has.
    pub fn arrange(&self, sent: &mut FormSent, act: &str) -> Option<usize> {
        arrange(&mut sent.rows, Act::parse(act)?, self.shape(false))
    }
}

/// What is said of a block that is not there.
pub(super) fn gone(block: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new("authoring-form-gone").with("id", block))
}
