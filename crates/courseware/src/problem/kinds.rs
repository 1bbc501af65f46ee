//! Problems of the kinds of questions, and of where questions are asked. The words stand in
//! `crates/locales/*/courseware-kinds.ftl`.

use super::{Problem, problems};
use base::Severity;

problems! {
    // Kinds and their settings
    Error UNKNOWN_KIND "unknown-kind" "compile-unknown-kind" "compile-unknown-kind-hint";
    Error UNKNOWN_KIND_NEAR "unknown-kind" "compile-unknown-kind" "compile-did-you-mean";
    Error QUESTION_CATEGORY "question-category" "compile-question-category" "compile-question-category-hint";
    Error KIND_MARKS "kind-marks" "compile-kind-marks" "compile-kind-marks-hint";
    Error KIND_PARTS "kind-parts" "compile-kind-parts" "compile-kind-parts-hint";
    Error PARTS_ALIKE "parts-alike" "compile-parts-alike" "compile-parts-alike-hint";
    Error TOO_MANY_HINTS "too-many-hints" "compile-too-many-hints" "compile-too-many-hints-hint";
    Error UNKNOWN_PERSONA "unknown-persona" "compile-unknown-persona" "compile-unknown-persona-hint";
    Error UNKNOWN_PERSONA_NEAR "unknown-persona" "compile-unknown-persona" "compile-did-you-mean";
    Error UNKNOWN_LABEL "unknown-label" "compile-unknown-label" "compile-unknown-label-hint";
    Error UNKNOWN_LABEL_NEAR "unknown-label" "compile-unknown-label" "compile-did-you-mean";
    Error LABEL_NOT_OFFERED "label-not-offered" "compile-label-not-offered" "compile-label-not-offered-hint";
    Error LABEL_IS_RIGHT "label-is-right" "compile-label-is-right" "compile-label-is-right-hint";
    Error TOO_FEW_LABELS "too-few-labels" "compile-too-few-labels" "compile-too-few-labels-hint";
    // Parts of single kinds
    Error MATCHING_ARROW "matching-arrow" "compile-matching-arrow" "compile-matching-arrow-hint";
    Error ORDERING_NUMBERS "ordering-numbers" "compile-ordering-numbers" "compile-ordering-numbers-hint";
    Error ANSWER_SHARE "answer-share" "compile-answer-share" "compile-answer-share-hint";
    Error ANSWER_NUMBER "answer-number" "compile-answer-number" "compile-answer-number-hint";
    Error NO_WHOLE_ANSWER "no-whole-answer" "compile-no-whole-answer" "compile-no-whole-answer-hint";
    Error NEVER_REACHED "never-reached" "compile-never-reached" "compile-never-reached-hint";
    Error TRANSCRIPT_SPEAKER "transcript-speaker" "compile-transcript-speaker" "compile-transcript-speaker-hint";
    Error TRANSCRIPT_TARGETS "transcript-targets" "compile-transcript-targets" "compile-transcript-targets-hint";
    Error TRANSCRIPT_INNOCENT "transcript-innocent" "compile-transcript-innocent" "compile-transcript-innocent-hint";
    Error OFFICER_MISSING "officer-missing" "compile-officer-missing" "compile-officer-missing-hint";
    Error CRITERION_MISSING "criterion-missing" "compile-criterion-missing" "compile-criterion-missing-hint";
    Error CRITERION_LEVELS "criterion-levels" "compile-criterion-levels" "compile-criterion-levels-hint";
    Error TOO_MANY_CRITERIA "too-many-criteria" "compile-too-many-criteria" "compile-too-many-criteria-hint";
    // Where questions are asked
    Error UNKNOWN_VALUE "unknown-value" "compile-unknown-value" "compile-unknown-value-hint";
    Error UNKNOWN_VALUE_NEAR "unknown-value" "compile-unknown-value" "compile-did-you-mean";
    Error UNKNOWN_QUESTION "unknown-question" "compile-unknown-question" "compile-unknown-question-hint";
    Error UNKNOWN_QUESTION_NEAR "unknown-question" "compile-unknown-question" "compile-did-you-mean";
    Error SLOT_TWICE "slot-twice" "compile-slot-twice" "compile-slot-twice-hint";
    Error DRAW_AND_SLOTS "draw-and-slots" "compile-draw-and-slots" "compile-draw-and-slots-hint";
    Error TOO_MANY_SLOTS "too-many-slots" "compile-too-many-slots" "compile-too-many-slots-hint";
    Error CERTAINTY_INTERACTIVE "certainty-interactive" "compile-certainty-interactive" "compile-certainty-interactive-hint";
    Warning HINTS_NEVER_SHOWN "hints-never-shown" "compile-hints-never-shown" "compile-hints-never-shown-hint";
    Warning TRUE_FALSE_GUESS "true-false-guess" "compile-true-false-guess" "compile-true-false-guess-hint";
    Warning ID_TELLS_KEY "id-tells-key" "compile-id-tells-key" "compile-id-tells-key-hint";
    Error DRILL_NEEDS_PERSON "drill-needs-person" "compile-drill-needs-person" "compile-drill-needs-person-hint";
    Error DRILL_WITHOUT_TITLE "drill-without-title" "compile-drill-without-title" "compile-drill-without-title-hint";
    Warning DRILL_IN_ASSESSMENT "drill-in-assessment" "compile-drill-in-assessment" "compile-drill-in-assessment-hint";
    // Misconceptions
    Warning MISCONCEPTION_UNKNOWN "misconception-unknown" "compile-misconception-unknown" "compile-misconception-unknown-hint";
    Warning MISCONCEPTION_UNKNOWN_NEAR "misconception-unknown" "compile-misconception-unknown" "compile-did-you-mean";
    Warning MISCONCEPTION_UNUSED "misconception-unused" "compile-misconception-unused" "compile-misconception-unused-hint";
    Warning MISCONCEPTION_WITHOUT_LINK "misconception-without-link" "compile-misconception-without-link" "compile-misconception-without-link-hint";
    // Told more gently of what came from another system
    Warning QUESTION_FEEDBACK_IMPORTED "question-feedback" "compile-question-feedback" "compile-question-feedback-hint";
    Warning QUESTION_WHY_IMPORTED "question-why" "compile-question-why" "compile-question-why-hint";
}

#[cfg(test)]
pub(super) const ALL: &[Problem] = HERE;
