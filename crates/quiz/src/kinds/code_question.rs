//! Code the question: name the type of an officer's words, and say how sure you are.
//!
//! A response is the label, such as `["DIR"]`; the certainty goes beside it. It is compared with the coding of `docs/coding.md` that the author gave. The
//! label earns one point; labels under `also` do too, because the guide leaves some turns open to two readings.
//!
//! ```text
//! kind: code-question
//! persona: adult
//! label: DIR
//!
//! Before: Someone drove us.
//! Officer: Tell me who drove you.
//!
//! ~ INV
//! > misconception: tell-me-is-open
//! > It begins with "tell me", but it asks for one thing only: a name.
//!
//! Why: …
//! ```

use crate::Points;
use base::{Label, Message, Persona, Slug};

/// Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeQuestion {
    pub persona: Persona,
    pub label: Label,
    /// Other labels that the guide would accept.
    pub also: Vec<Label>,
    /// What may be chosen, in the order of the guide.
    pub choices: Vec<Label>,
    /// Labels it may be mistaken for that have feedback of their own, in the order of
    /// [`crate::QuestionText::choices`], with the error each shows.
    pub confusions: Vec<(Label, Option<Slug>)>,
}

impl CodeQuestion {
    pub fn is_right(&self, label: Label) -> bool {
        label == self.label || self.also.contains(&label)
    }
}

pub(crate) fn accept(key: &CodeQuestion, parts: Vec<String>) -> Result<Vec<String>, Message> {
    let mut given = parts.iter().filter(|part| !part.is_empty());
    let Some(first) = given.next() else {
        return Err(Message::new("choose-a-type"));
    };
    let known = Label::from_word(first).filter(|label| key.choices.contains(label));
    match known {
        Some(label) if given.next().is_none() => Ok(vec![label.as_str().to_owned()]),
        _ => Err(Message::new("option-unknown")),
    }
}

/// The label that was given.
pub fn given(parts: &[String]) -> Option<Label> {
    Label::from_word(parts.first()?)
}

pub(crate) fn share(key: &CodeQuestion, parts: &[String]) -> Points {
    match given(parts) {
        Some(label) if key.is_right(label) => Points::ONE,
        _ => Points::ZERO,
    }
}

pub(crate) fn misconceptions<'a>(key: &'a CodeQuestion, parts: &[String]) -> Vec<&'a Slug> {
    let given = given(parts);
    key.confusions
        .iter()
        .filter(|(label, _)| Some(*label) == given)
        .filter_map(|(_, misconception)| misconception.as_ref())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::parts;

    fn key() -> CodeQuestion {
        CodeQuestion {
            persona: Persona::Adult,
            label: Label::Directive,
            also: vec![Label::CuedInvitation],
            choices: Label::FORMS.to_vec(),
            confusions: vec![(
                Label::Invitation,
                Some(Slug::parse("tell-me-is-open").unwrap()),
            )],
        }
    }

    #[test]
    fn the_guide_decides() {
        assert_eq!(share(&key(), &parts(&["DIR"])), Points::ONE);
        assert_eq!(share(&key(), &parts(&["CUE"])), Points::ONE);
        assert_eq!(share(&key(), &parts(&["INV"])), Points::ZERO);
        assert_eq!(misconceptions(&key(), &parts(&["INV"])).len(), 1);
        assert!(misconceptions(&key(), &parts(&["DIR"])).is_empty());
    }

    #[test]
    fn only_one_of_the_labels_offered_is_an_answer() {
        let refused = |given: &[&str]| accept(&key(), parts(given)).unwrap_err().id;
        assert_eq!(refused(&[""]), "choose-a-type");
        assert_eq!(refused(&["RAP"]), "option-unknown");
        assert_eq!(refused(&["dir"]), "option-unknown");
        assert_eq!(refused(&["DIR", "INV"]), "option-unknown");
    }
}
