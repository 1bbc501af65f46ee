//! What may stand in a block: its fields, what they are called, and what stands before their words.

use authoring::forms::{Field, Form, What, mark};
use quiz::Kind;

/// A sort of block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape<'a> {
    /// `question`, `action`, `detail` and so on.
    pub word: &'a str,
    /// Of a question, where it can be told.
    pub kind: Option<Kind>,
    pub is_translation: bool,
}

impl Shape<'_> {
    pub fn of(form: &Form, is_translation: bool) -> Shape<'_> {
        Shape {
            word: &form.word,
            kind: form.kind,
            is_translation,
        }
    }

    /// Fields of which there is one at most.
    pub fn singles(self) -> &'static [What] {
        match (self.word, self.kind) {
            ("question", Some(Kind::CodeQuestion | Kind::RepairQuestion)) => &[
                What::Vignette,
                What::Prompt,
                What::Before,
                What::Officer,
                What::Why,
                What::Source,
            ],
            ("question", _) => &[What::Vignette, What::Prompt, What::Why, What::Source],
            ("action", _) => &[What::Text, What::Quote, What::Why, What::Source],
            ("ending", _) => &[What::Text, What::Source],
            ("event" | "when" | "say", _) => &[What::Text],
            ("detail", _) => &[What::Text, What::Brief, What::Again],
            ("utterance", _) => &[What::Text, What::Why, What::Better],
            _ => &[],
        }
    }

    /// Fields that can be added, with what belongs to them.
    pub fn repeated(self) -> &'static [What] {
        match (self.word, self.kind) {
            _ if self.is_translation => &[],
            ("question", Some(Kind::RepairQuestion | Kind::WrittenTask)) => {
                &[What::Part, What::Criterion, What::Hint]
            }
            ("question", Some(Kind::TrueFalse)) => &[What::Hint],
            ("question", _) => &[What::Part, What::Hint],
            ("say" | "replies", _) => &[What::Model],
            ("detail", _) => &[What::Wrong, What::Ask],
            ("fact", _) => &[What::Text],
            _ => &[],
        }
    }

    /// What stands under a field and goes with it.
    pub fn under(self, head: What) -> &'static [What] {
        match (head, self.kind) {
            (What::Part, Some(Kind::Ordering | Kind::RepairQuestion | Kind::WrittenTask)) => {
                &[What::Feedback]
            }
            (What::Part, _) if self.is_translation => &[What::Feedback],
            (What::Part, _) => &[What::Misconception, What::Feedback],
            (What::Model, _) if self.word == "say" => &[What::Reason],
            _ => &[],
        }
    }

    /// What stands before the words of a new field.
    pub fn mark(self, what: What) -> &'static str {
        match (what, self.kind) {
            (What::Part, Some(Kind::SingleChoice | Kind::TrueFalse)) => "( )",
            (What::Part, Some(Kind::MultipleChoice)) => "[ ]",
            (What::Part, Some(Kind::Matching | Kind::MarkTranscript)) => "-",
            (What::Part, Some(Kind::Ordering)) => "1.",
            (What::Part, Some(Kind::CodeQuestion)) => "~",
            (What::Part, Some(_)) => "=",
            (What::Level, _) => "0",
            _ => mark(what),
        }
    }

    /// What the field is called, as the end of a catalogue id.
    pub fn name(self, what: What) -> &'static str {
        match (what, self.kind) {
            (What::Part, Some(Kind::Matching)) => "row",
            (What::Part, Some(Kind::Ordering)) => "item",
            (What::Part, Some(Kind::ShortAnswer)) => "answer",
            (What::Part, Some(Kind::Numeric)) => "number",
            (What::Part, Some(Kind::MarkTranscript)) => "turn",
            (What::Part, Some(Kind::CodeQuestion)) => "label",
            (What::Part, Some(Kind::RepairQuestion | Kind::WrittenTask)) => "model",
            (What::Text, _) if self.word == "fact" => "wording",
            (What::Model, _) => "wording",
            _ => word(what),
        }
    }

    /// The fields of a block with an empty one for each that it could have.
    pub fn complete(self, form: &Form) -> Form {
        let mut full = Form {
            fields: Vec::with_capacity(form.fields.len() + 8),
            ..form.clone()
        };
        let mut fields = form.fields.iter().peekable();
        while let Some(field) = fields.next() {
            full.fields.push(field.clone());
            let Some(head) = field.what else { continue };
            for what in self.under(head) {
                match fields.next_if(|next| next.what == Some(*what)) {
                    Some(next) => full.fields.push(next.clone()),
                    None => full.fields.push(Field::new(*what, self.mark(*what), "")),
                }
            }
        }
        for what in self.singles() {
            if full.get(*what).is_none() {
                full.add(Field::new(*what, self.mark(*what), ""));
            }
        }
        full
    }
}

const WORDS: [(What, &str); 21] = [
    (What::Vignette, "vignette"),
    (What::Prompt, "prompt"),
    (What::Before, "before"),
    (What::Officer, "officer"),
    (What::Part, "part"),
    (What::Misconception, "misconception"),
    (What::Feedback, "feedback"),
    (What::Criterion, "criterion"),
    (What::Level, "level"),
    (What::Hint, "hint"),
    (What::Why, "why"),
    (What::Source, "source"),
    (What::Text, "text"),
    (What::Quote, "quote"),
    (What::Model, "model"),
    (What::Reason, "reason"),
    (What::Brief, "brief"),
    (What::Again, "again"),
    (What::Wrong, "wrong"),
    (What::Ask, "ask"),
    (What::Better, "better"),
];

/// The word of a sort of field in forms and catalogues.
pub(super) fn word(what: What) -> &'static str {
    let found = WORDS.iter().find(|(one, _)| *one == what);
    found.map_or(KEPT, |(_, word)| word)
}

/// The sort of field that a form means.
pub(super) fn what(word: &str) -> Option<What> {
    WORDS
        .iter()
        .find(|(_, one)| *one == word)
        .map(|(what, _)| *what)
}

/// The word of lines that no field is made of.
pub(super) const KEPT: &str = "kept";

/// The two sides of a row of a matching question, and whether there is an arrow between them.
pub(super) fn sides(text: &str) -> (&str, &str) {
    match text.split_once("->") {
        Some((left, right)) => (left.trim_end(), right.trim_start()),
        None => (text, ""),
    }
}

/// Whether a mark says that an option is right, or a turn is to be found.
pub(super) fn is_marked(mark: &str) -> bool {
    mark.contains(['x', 'X'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sort_of_field_has_one_word() {
        for (at, (sort, said)) in WORDS.iter().enumerate() {
            assert_eq!(what(said), Some(*sort));
            assert!(
                WORDS[..at]
                    .iter()
                    .all(|(one, other)| one != sort && other != said)
            );
        }
        assert_eq!(what(KEPT), None);
    }
}
