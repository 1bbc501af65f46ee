//! Repair the question: `Officer: …` is to be worded better, `= …` is a model wording.

use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::{code_question, rubric, wrong_number};
use quiz::{Body, Kind, QuestionText, RepairQuestion};

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let persona = source.persona();
    let fault = source
        .labels("fault")
        .map(|labels| labels.into_iter().next().map(|(label, _)| label));
    let rubric = rubric::rubric(source);
    if rubric::models(source).is_empty() {
        wrong_number(Kind::RepairQuestion, source, source.span, 0);
        return None;
    }
    Some(Body::RepairQuestion(RepairQuestion {
        persona: persona?,
        fault: fault.flatten(),
        rubric: rubric?,
    }))
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    code_question::officer(writer, text);
    rubric::write(writer, text);
}
