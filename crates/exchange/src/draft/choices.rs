//! Options: what their weights come to in Audire, where an option is right or wrong.

use super::{Choice, Percent};
use crate::limits;
use crate::notes::{Notes, shortened};
use crate::text::{Block, plain};
use base::Message;
use quiz::Kind;
use std::collections::BTreeSet;

/// Options with their marks. Holds an answer key: never serialised.
pub(super) struct Marked {
    pub kind: Kind,
    pub options: Vec<(bool, Choice)>,
}

/// Single choice if that scores the same, or nearly; else multiple choice.
pub(super) fn mark(
    single: bool,
    options: Vec<Choice>,
    notes: &mut Notes,
) -> Result<Marked, Message> {
    let options = usable(options, notes)?;
    let shares: Vec<Percent> = options.iter().map(|option| option.share).collect();
    let whole = shares
        .iter()
        .filter(|share| share.is_about(Percent::FULL))
        .count();
    if single {
        let others_earn =
            |share: &&Percent| !share.is_about(Percent::FULL) && !share.is_about(Percent::ZERO);
        return match whole {
            0 => Err(Message::new("exchange-no-right-option").with("weights", weights(&shares))),
            1 => {
                if shares.iter().any(|share| others_earn(&share)) {
                    notes.say(
                        Message::new("exchange-partial-credit").with("weights", weights(&shares)),
                    );
                }
                Ok(marked(Kind::SingleChoice, options, |share| {
                    share.is_about(Percent::FULL)
                }))
            }
            _ => {
                notes.say(Message::new("exchange-several-right").with("weights", weights(&shares)));
                Ok(marked(Kind::MultipleChoice, options, |share| {
                    share.is_about(Percent::FULL)
                }))
            }
        };
    }
    let right = shares
        .iter()
        .filter(|share| **share > Percent::ZERO)
        .count();
    if right == 0 {
        return Err(Message::new("exchange-no-right-option").with("weights", weights(&shares)));
    }
    let part = Percent::part_of(right);
    let is_rule = shares.iter().all(|share| {
        share.is_about(if *share > Percent::ZERO {
            part
        } else {
            part.negative()
        })
    });
    if !is_rule {
        notes.say(Message::new("exchange-weights-changed").with("weights", weights(&shares)));
    }
    Ok(marked(Kind::MultipleChoice, options, |share| {
        share > Percent::ZERO
    }))
}

fn marked(kind: Kind, options: Vec<Choice>, is_right: impl Fn(Percent) -> bool) -> Marked {
    let options = options
        .into_iter()
        .map(|option| (is_right(option.share), option))
        .collect();
    Marked { kind, options }
}

/// Two to six options with words, all different.
fn usable(mut options: Vec<Choice>, notes: &mut Notes) -> Result<Vec<Choice>, Message> {
    let before = options.len();
    let is_empty = |option: &Choice| plain(&option.text).is_empty();
    if options
        .iter()
        .any(|option| is_empty(option) && option.share > Percent::ZERO)
    {
        return Err(Message::new("exchange-empty-option"));
    }
    options.retain(|option| !is_empty(option));
    if options.len() < before {
        notes.say(Message::new("exchange-empty-option-dropped"));
    }
    if !limits::OPTIONS.contains(&options.len()) {
        return Err(Message::new("exchange-option-count").with("count", options.len()));
    }
    if options.iter().any(|option| has_picture(&option.text)) {
        return Err(Message::new("exchange-picture-in-option"));
    }
    all_different(options.iter().map(|option| option.text.as_slice()))?;
    Ok(options)
}

pub(super) fn all_different<'b>(texts: impl Iterator<Item = &'b [Block]>) -> Result<(), Message> {
    let mut seen = BTreeSet::new();
    for text in texts {
        let words = plain(text);
        if !seen.insert(words.to_lowercase()) {
            return Err(Message::new("exchange-same-options").with("text", shortened(&words)));
        }
    }
    Ok(())
}

pub(super) fn has_picture(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .any(|block| matches!(block, Block::Figure { .. } | Block::Described(_)))
}

/// `50, 50, -25`: percent, in the order of the options.
pub(super) fn weights(shares: &[Percent]) -> String {
    let words: Vec<String> = shares.iter().map(Percent::to_string).collect();
    shortened(&words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Markup, read_alone};

    fn marks(single: bool, shares: &[&str]) -> (Option<(Kind, Vec<bool>)>, Vec<String>) {
        let mut notes = Notes::default();
        let options = shares
            .iter()
            .enumerate()
            .map(|(place, share)| Choice {
                text: read_alone(&format!("option {place}"), Markup::Plain, &mut notes).unwrap(),
                share: Percent::parse(share).unwrap(),
                feedback: Vec::new(),
            })
            .collect();
        let found = mark(single, options, &mut notes);
        let mut said: Vec<String> = notes
            .into_messages()
            .into_iter()
            .map(|one| one.id)
            .collect();
        let found = match found {
            Ok(found) => Some((
                found.kind,
                found.options.iter().map(|(right, _)| *right).collect(),
            )),
            Err(message) => {
                said.push(message.id);
                None
            }
        };
        (found, said)
    }

    #[test]
    fn weights_that_audire_gives_too_are_taken_silently() {
        let quiet: [(bool, &[&str], Kind); 4] = [
            (true, &["0", "100", "0"], Kind::SingleChoice),
            (false, &["50", "50", "-50"], Kind::MultipleChoice),
            (
                false,
                &["33.33333", "33.33333", "33.33333", "-33.33333"],
                Kind::MultipleChoice,
            ),
            (false, &["100", "-100"], Kind::MultipleChoice),
        ];
        for (single, shares, kind) in quiet {
            let (found, said) = marks(single, shares);
            assert_eq!(found.map(|(kind, _)| kind), Some(kind), "{shares:?}");
            assert_eq!(said, [""; 0], "{shares:?}");
        }
    }

    #[test]
    fn other_weights_are_told() {
        type Case<'c> = (bool, &'c [&'c str], Kind, &'c [bool], &'c str);
        let told: [Case; 4] = [
            (
                true,
                &["100", "50", "0"],
                Kind::SingleChoice,
                &[true, false, false],
                "exchange-partial-credit",
            ),
            (
                true,
                &["100", "100", "0"],
                Kind::MultipleChoice,
                &[true, true, false],
                "exchange-several-right",
            ),
            (
                false,
                &["50", "50", "0"],
                Kind::MultipleChoice,
                &[true, true, false],
                "exchange-weights-changed",
            ),
            (
                false,
                &["75", "25", "-50"],
                Kind::MultipleChoice,
                &[true, true, false],
                "exchange-weights-changed",
            ),
        ];
        for (single, shares, kind, right, remark) in told {
            let (found, said) = marks(single, shares);
            assert_eq!(found, Some((kind, right.to_vec())), "{shares:?}");
            assert_eq!(said, [remark], "{shares:?}");
        }
    }

    #[test]
    fn what_cannot_be_answered_is_refused() {
        let refused: [(bool, &[&str], &str); 4] = [
            (true, &["50", "0"], "exchange-no-right-option"),
            (false, &["0", "-100"], "exchange-no-right-option"),
            (true, &["100"], "exchange-option-count"),
            (
                true,
                &["100", "0", "0", "0", "0", "0", "0"],
                "exchange-option-count",
            ),
        ];
        for (single, shares, reason) in refused {
            let (found, said) = marks(single, shares);
            assert_eq!(found, None, "{shares:?}");
            assert_eq!(said, [reason], "{shares:?}");
        }
    }
}
