//! Banks that may be practised at any time.

use crate::file::File;
use crate::model::{AssessmentRules, Bank, Drill};
use crate::problem::{
    DRAW_TOO_LARGE, DRILL_IN_ASSESSMENT, DRILL_NEEDS_PERSON, DRILL_WITHOUT_TITLE,
};
use crate::question::Found;
use crate::room::Room;
use crate::rules::DrillSource;
use crate::slots;
use base::Span;

/// The drills whose banks there are; says what is wrong with them.
pub(crate) fn resolve(
    drills: &[DrillSource],
    file: File,
    banks: &[Bank],
    assessment: Option<&AssessmentRules>,
    room: &Room,
    found: &Found,
) -> Vec<Drill> {
    let mut resolved = Vec::new();
    for drill in drills {
        let name = &drill.bank;
        let Some(bank) = slots::find(&name.value, name.span, file, banks) else {
            continue;
        };
        let args = || vec![("pool", name.value.as_str().into())];
        let path = room
            .layout
            .banks
            .get(&bank.name)
            .and_then(|paths| paths.get(&None));
        if let Some(path) = path
            && !bank.texts.contains_key(&room.source)
        {
            room.notes
                .add(&DRILL_WITHOUT_TITLE, path, Span::new(0, 0), args());
        }
        if bank.questions.len() < drill.questions.value {
            let mut args = args();
            args.push(("wanted", drill.questions.value.into()));
            args.push(("found", bank.questions.len().into()));
            file.report(&DRAW_TOO_LARGE, drill.questions.span, args);
        }
        // Practice tells at once what the review would keep back.
        let hiding = assessment.filter(|rules| rules.review.hides_key());
        if hiding.is_some_and(|rules| slots::asked(&rules.slots, bank).next().is_some()) {
            file.report(&DRILL_IN_ASSESSMENT, name.span, args());
        }
        let for_people = bank.questions.iter();
        for question in for_people.filter(|one| one.kind().is_marked_by_person()) {
            if let Some((path, span)) = found.get(&question.id) {
                room.notes.add(&DRILL_NEEDS_PERSON, path, *span, args());
            }
        }
        resolved.push(Drill {
            bank: bank.name.clone(),
            questions: drill.questions.value,
        });
    }
    resolved
}
