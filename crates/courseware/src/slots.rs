//! What the final assessment asks, held against the banks there are.

use crate::file::File;
use crate::model::{Bank, Slot};
use crate::problem::{
    DRAW_TOO_LARGE, SLOT_TWICE, UNKNOWN_POOL, UNKNOWN_POOL_NEAR, UNKNOWN_QUESTION,
    UNKNOWN_QUESTION_NEAR,
};
use crate::question::Found;
use crate::rules::SlotSource;
use base::{Slug, Span};
use quiz::Question;
use std::collections::BTreeSet;

/// The slots whose banks and questions there are; says of the others that they are not.
pub(crate) fn resolve(
    slots: &[SlotSource],
    file: File,
    banks: &[Bank],
    found: &Found,
) -> Vec<Slot> {
    let fixed = fixed(slots, file, found);
    let mut resolved = Vec::new();
    // What earlier places may have taken already, each with how many.
    let mut earlier: Vec<(BTreeSet<&Slug>, usize)> = Vec::new();
    for slot in slots {
        match slot {
            SlotSource::Fixed { question, version } => {
                resolved.extend(
                    Slug::parse(&question.value)
                        .filter(|id| fixed.contains(id))
                        .map(|question| Slot::Fixed {
                            question,
                            version: *version,
                        }),
                );
            }
            SlotSource::Draw {
                bank,
                span,
                count,
                competence,
                difficulty,
            } => {
                let Some(bank) = find(bank, *span, file, banks) else {
                    continue;
                };
                let draw = Slot::Draw {
                    bank: bank.name.clone(),
                    count: count.value,
                    competence: *competence,
                    difficulty: *difficulty,
                };
                let possible: BTreeSet<&Slug> = fitting(&draw, bank)
                    .map(|question| &question.id)
                    .filter(|id| !fixed.contains(*id))
                    .collect();
                let taken: usize = earlier
                    .iter()
                    .map(|(others, count)| others.intersection(&possible).count().min(*count))
                    .sum();
                let left = possible.len().saturating_sub(taken);
                if left < count.value {
                    let args = vec![
                        ("pool", bank.name.as_str().into()),
                        ("wanted", count.value.into()),
                        ("found", left.into()),
                    ];
                    file.report(&DRAW_TOO_LARGE, count.span, args);
                }
                earlier.push((possible, count.value));
                resolved.push(draw);
            }
        }
    }
    resolved
}

/// The questions of a bank that some place may ask.
pub(crate) fn asked<'b>(slots: &[Slot], bank: &'b Bank) -> impl Iterator<Item = &'b Question> {
    slots.iter().flat_map(|slot| fitting(slot, bank))
}

/// The questions a place may ask.
pub(crate) fn fitting<'b>(slot: &Slot, bank: &'b Bank) -> impl Iterator<Item = &'b Question> {
    let slot = slot.clone();
    bank.questions.iter().filter(move |question| match &slot {
        Slot::Fixed { question: id, .. } => question.id == *id,
        Slot::Draw {
            bank: name,
            competence,
            difficulty,
            ..
        } => {
            *name == bank.name
                && competence.is_none_or(|one| one == question.competence)
                && difficulty.is_none_or(|one| one == question.difficulty)
        }
    })
}

/// The bank of this name; says so when there is none.
pub(crate) fn find<'b>(name: &str, span: Span, file: File, banks: &'b [Bank]) -> Option<&'b Bank> {
    let found = banks.iter().find(|bank| bank.name.as_str() == name);
    if found.is_none() {
        let names = banks.iter().map(|bank| bank.name.as_str());
        let args = vec![("pool", name.into())];
        let problems = (&UNKNOWN_POOL_NEAR, &UNKNOWN_POOL);
        file.report_word(problems, span, name, names, str::to_owned, args);
    }
    found
}

/// The questions that are always asked; only those of banks can be. One that is there and has a mistake of its own is not
/// missing as well.
fn fixed(slots: &[SlotSource], file: File, found: &Found) -> BTreeSet<Slug> {
    let mut fixed = BTreeSet::new();
    let in_banks = || {
        found
            .iter()
            .filter(|(_, (path, _))| path.contains("/assessment/"))
            .map(|(id, _)| id.as_str())
    };
    for slot in slots {
        let SlotSource::Fixed { question, .. } = slot else {
            continue;
        };
        let (word, span) = (question.value.as_str(), question.span);
        let args = vec![("id", word.into())];
        let Some(id) = Slug::parse(word).filter(|_| in_banks().any(|id| id == word)) else {
            let problems = (&UNKNOWN_QUESTION_NEAR, &UNKNOWN_QUESTION);
            file.report_word(problems, span, word, in_banks(), str::to_owned, args);
            continue;
        };
        if !fixed.insert(id) {
            file.report(&SLOT_TWICE, span, args);
        }
    }
    fixed
}
