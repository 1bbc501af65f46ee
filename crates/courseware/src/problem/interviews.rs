//! Problems of interview cases. The words stand in `crates/locales/*/courseware-interviews.ftl`.

use super::{Problem, problems};
use base::Severity;

problems! {
    // Files
    Error INTERVIEW_FILE_NAME "interview-file-name" "compile-interview-file-name" "compile-interview-file-name-hint";
    Warning INTERVIEW_STRAY "interview-stray" "compile-interview-stray" "compile-interview-stray-hint";
    Error INTERVIEW_NOT_TRANSLATED "interview-not-translated" "compile-interview-not-translated" "compile-interview-not-translated-hint";
    Warning INTERVIEW_UNPROMISED "interview-unpromised" "compile-interview-unpromised" "compile-interview-unpromised-hint";
    // Settings
    Error INTERVIEW_ID "interview-id" "compile-interview-id" "compile-interview-id-hint";
    Error INTERVIEW_LONG "interview-long" "compile-interview-long" "compile-interview-long-hint";
    Error INTERVIEW_COUNT "interview-count" "compile-interview-count" "compile-interview-count-hint";
    Error INTERVIEW_TWICE "interview-twice" "compile-interview-twice" "compile-interview-twice-hint";
    Error INTERVIEW_AGE "interview-age" "compile-interview-age" "compile-interview-age-hint";
    Error INTERVIEW_SEALED "interview-sealed" "compile-interview-sealed" "compile-interview-sealed-hint";
    Error INTERVIEW_SEALED_USE "interview-sealed-use" "compile-interview-sealed-use" "compile-interview-sealed-use-hint";
    Error INTERVIEW_STEP "interview-step" "compile-interview-step" "compile-interview-step-hint";
    Error INTERVIEW_STEP_NEVER "interview-step-never" "compile-interview-step-never" "compile-interview-step-never-hint";
    // Text
    Error INTERVIEW_SECTION "interview-section" "compile-interview-section" "compile-interview-section-hint";
    Error INTERVIEW_SECTION_NEAR "interview-section" "compile-interview-section" "compile-did-you-mean";
    Error INTERVIEW_SECTION_MISSING "interview-section-missing" "compile-interview-section-missing" "compile-interview-section-missing-hint";
    Error INTERVIEW_PART "interview-part" "compile-interview-part" "compile-interview-part-hint";
    Error INTERVIEW_BLOCK "interview-block" "compile-interview-block" "compile-interview-block-hint";
    Error INTERVIEW_BLOCK_NEAR "interview-block" "compile-interview-block" "compile-did-you-mean";
    Error INTERVIEW_PLACE "interview-place" "compile-interview-place" "compile-interview-place-hint";
    Error INTERVIEW_EMPTY "interview-empty" "compile-interview-empty" "compile-interview-empty-hint";
    Error INTERVIEW_ORDER "interview-order" "compile-interview-order" "compile-interview-order-hint";
    Error INTERVIEW_MARKS "interview-marks" "compile-interview-marks" "compile-interview-marks-hint";
    Error INTERVIEW_ASTERISKS "interview-asterisks" "compile-interview-asterisks" "compile-interview-asterisks-hint";
    Error INTERVIEW_NAME "interview-name" "compile-interview-name" "compile-interview-name-hint";
    Error INTERVIEW_NAME_MISSING "interview-name-missing" "compile-interview-name-missing" "compile-interview-name-missing-hint";
    Warning INTERVIEW_LENGTH "interview-length" "compile-interview-length" "compile-interview-length-hint";
    // Details
    Error INTERVIEW_TIER "interview-tier" "compile-interview-tier" "compile-interview-tier-hint";
    Error INTERVIEW_STARTS "interview-starts" "compile-interview-starts" "compile-interview-starts-hint";
    Error INTERVIEW_AFTER "interview-after" "compile-interview-after" "compile-interview-after-hint";
    Error INTERVIEW_AFTER_NEAR "interview-after" "compile-interview-after" "compile-did-you-mean";
    Error INTERVIEW_AFTER_START "interview-after-start" "compile-interview-after-start" "compile-interview-after-start-hint";
    Error INTERVIEW_UNREACHABLE "interview-unreachable" "compile-interview-unreachable" "compile-interview-unreachable-hint";
    Error INTERVIEW_ONE_ONLY "interview-one-only" "compile-interview-one-only" "compile-interview-one-only-hint";
    Error INTERVIEW_MINOR "interview-minor" "compile-interview-minor" "compile-interview-minor-hint";
    Error INTERVIEW_CUES_APART "interview-cues-apart" "compile-interview-cues-apart" "compile-interview-cues-apart-hint";
    Warning INTERVIEW_CUE_NAME "interview-cue-name" "compile-interview-cue-name" "compile-interview-cue-name-hint";
    Warning INTERVIEW_NOTE_CUE "interview-note-cue" "compile-interview-note-cue" "compile-interview-note-cue-hint";
    Error INTERVIEW_CUES_UNSAID "interview-cues-unsaid" "compile-interview-cues-unsaid" "compile-interview-cues-unsaid-hint";
    Error INTERVIEW_LEAK "interview-leak" "compile-interview-leak" "compile-interview-leak-hint";
    Error INTERVIEW_TRAP_SAID "interview-trap-said" "compile-interview-trap-said" "compile-interview-trap-said-hint";
    Error INTERVIEW_TRAP_UNREAD "interview-trap-unread" "compile-interview-trap-unread" "compile-interview-trap-unread-hint";
    Warning INTERVIEW_ASK_LABEL "interview-ask-label" "compile-interview-ask-label" "compile-interview-ask-label-hint";
    Warning INTERVIEW_ASK_OPEN "interview-ask-open" "compile-interview-ask-open" "compile-interview-ask-open-hint";
    // Replies
    Error INTERVIEW_KIND "interview-kind" "compile-interview-kind" "compile-interview-kind-hint";
    Error INTERVIEW_KIND_NEAR "interview-kind" "compile-interview-kind" "compile-did-you-mean";
    Error INTERVIEW_KIND_MISSING "interview-kind-missing" "compile-interview-kind-missing" "compile-interview-kind-missing-hint";
    Error INTERVIEW_KIND_FEW "interview-kind-few" "compile-interview-kind-few" "compile-interview-kind-few-hint";
    Warning INTERVIEW_KIND_NEVER "interview-kind-never" "compile-interview-kind-never" "compile-interview-kind-never-hint";
    Error INTERVIEW_ALIKE "interview-alike" "compile-interview-alike" "compile-interview-alike-hint";
    // Utterances
    Error INTERVIEW_LABELS "interview-labels" "compile-interview-labels" "compile-interview-labels-hint";
    Warning INTERVIEW_CODED "interview-coded" "compile-interview-coded" "compile-interview-coded-hint";
    // What never stands in a case
    Error INTERVIEW_UNSAFE "interview-unsafe" "compile-interview-unsafe" "compile-interview-unsafe-hint";
    Warning INTERVIEW_DOUBTFUL "interview-doubtful" "compile-interview-doubtful" "compile-interview-doubtful-hint";
    Error INTERVIEW_CONTACT "interview-contact" "compile-interview-contact" "compile-interview-contact-hint";
    // Translations
    Error INTERVIEW_UNTRANSLATED "interview-untranslated" "compile-interview-untranslated" "compile-interview-untranslated-hint";
    Error INTERVIEW_EXTRA "interview-extra" "compile-interview-extra" "compile-interview-extra-hint";
    Error INTERVIEW_DIFFERS "interview-differs" "compile-interview-differs" "compile-interview-differs-hint";
    // In a course
    Error INTERVIEW_UNKNOWN "interview-unknown" "compile-interview-unknown" "compile-interview-unknown-hint";
    Error INTERVIEW_UNKNOWN_NEAR "interview-unknown" "compile-interview-unknown" "compile-did-you-mean";
    Warning INTERVIEW_COURSE "interview-course" "compile-interview-course" "compile-interview-course-hint";
    Warning INTERVIEW_COURSE_NEAR "interview-course" "compile-interview-course" "compile-did-you-mean";
}

#[cfg(test)]
pub(super) const ALL: &[Problem] = HERE;
