//! Problems of scenarios. The words stand in `crates/locales/*/courseware-scenarios.ftl`.

use super::{Problem, problems};
use base::Severity;

problems! {
    // Files
    Error SCENARIO_FILE_NAME "scenario-file-name" "compile-scenario-file-name" "compile-scenario-file-name-hint";
    Warning SCENARIO_STRAY "scenario-stray" "compile-scenario-stray" "compile-scenario-stray-hint";
    Error SCENARIO_NOT_TRANSLATED "scenario-not-translated" "compile-scenario-not-translated" "compile-scenario-not-translated-hint";
    Warning SCENARIO_UNPROMISED "scenario-unpromised" "compile-scenario-unpromised" "compile-scenario-unpromised-hint";
    // Settings
    Error SCENARIO_START "scenario-start" "compile-scenario-start" "compile-scenario-start-hint";
    Error SCENARIO_ID "scenario-id" "compile-scenario-id" "compile-scenario-id-hint";
    Error SCENARIO_LONG "scenario-long" "compile-scenario-long" "compile-scenario-long-hint";
    Error SCENARIO_TOO_MANY "scenario-too-many" "compile-scenario-too-many" "compile-scenario-too-many-hint";
    Error SCENARIO_TWICE "scenario-twice" "compile-scenario-twice" "compile-scenario-twice-hint";
    Error SCENARIO_STATE "scenario-state" "compile-scenario-state" "compile-scenario-state-hint";
    Error SCENARIO_RANGE "scenario-range" "compile-scenario-range" "compile-scenario-range-hint";
    Error SCENARIO_TAKEN "scenario-taken" "compile-scenario-taken" "compile-scenario-taken-hint";
    Warning SCENARIO_UNUSED "scenario-unused" "compile-scenario-unused" "compile-scenario-unused-hint";
    Error SCENARIO_NO_OBJECTIVE "scenario-no-objective" "compile-scenario-no-objective" "compile-scenario-no-objective-hint";
    // Text
    Error SCENARIO_NO_SCENES "scenario-no-scenes" "compile-scenario-no-scenes" "compile-scenario-no-scenes-hint";
    Error SCENARIO_HEADING_ID "scenario-heading-id" "compile-scenario-heading-id" "compile-scenario-heading-id-hint";
    Error SCENARIO_BLOCK "scenario-block" "compile-scenario-block" "compile-scenario-block-hint";
    Error SCENARIO_BLOCK_NEAR "scenario-block" "compile-scenario-block" "compile-did-you-mean";
    Error SCENARIO_PLACE "scenario-place" "compile-scenario-place" "compile-scenario-place-hint";
    Error SCENARIO_SCENE_ORDER "scenario-scene-order" "compile-scenario-scene-order" "compile-scenario-scene-order-hint";
    Error SCENARIO_ORDER "scenario-order" "compile-scenario-order" "compile-scenario-order-hint";
    Error SCENARIO_PART "scenario-part" "compile-scenario-part" "compile-scenario-part-hint";
    Error SCENARIO_LINK "scenario-link" "compile-scenario-link" "compile-scenario-link-hint";
    Error SCENARIO_EMPTY "scenario-empty" "compile-scenario-empty" "compile-scenario-empty-hint";
    Error SCENARIO_MODELS "scenario-models" "compile-scenario-models" "compile-scenario-models-hint";
    Error SCENARIO_REASON "scenario-reason" "compile-scenario-reason" "compile-scenario-reason-hint";
    Error SCENARIO_CRITICAL "scenario-critical" "compile-scenario-critical" "compile-scenario-critical-hint";
    Error SCENARIO_BEGINS_AT_END "scenario-begins-at-end" "compile-scenario-begins-at-end" "compile-scenario-begins-at-end-hint";
    Error SCENARIO_ENDING_ACTIONS "scenario-ending-actions" "compile-scenario-ending-actions" "compile-scenario-ending-actions-hint";
    Error SCENARIO_NO_WAY "scenario-no-way" "compile-scenario-no-way" "compile-scenario-no-way-hint";
    Error SCENARIO_MISCONCEPTION "scenario-misconception" "compile-scenario-misconception" "compile-scenario-misconception-hint";
    Warning SCENARIO_TELLS "scenario-tells" "compile-scenario-tells" "compile-scenario-tells-hint";
    // Conditions, effects, targets
    Error SCENARIO_NAME "scenario-name" "compile-scenario-name" "compile-scenario-name-hint";
    Error SCENARIO_NAME_NEAR "scenario-name" "compile-scenario-name" "compile-did-you-mean";
    Error SCENARIO_SCENE "scenario-scene" "compile-scenario-scene" "compile-scenario-scene-hint";
    Error SCENARIO_SCENE_NEAR "scenario-scene" "compile-scenario-scene" "compile-did-you-mean";
    Error SCENARIO_ACTION "scenario-action" "compile-scenario-action" "compile-scenario-action-hint";
    Error SCENARIO_ACTION_NEAR "scenario-action" "compile-scenario-action" "compile-did-you-mean";
    Error SCENARIO_MEMBER "scenario-member" "compile-scenario-member" "compile-scenario-member-hint";
    Error SCENARIO_MEMBER_NEAR "scenario-member" "compile-scenario-member" "compile-did-you-mean";
    Error SCENARIO_KIND "scenario-kind" "compile-scenario-kind" "compile-scenario-kind-hint";
    Error SCENARIO_OUT_OF_RANGE "scenario-out-of-range" "compile-scenario-out-of-range" "compile-scenario-out-of-range-hint";
    Error SCENARIO_EXPECTED "scenario-expected" "compile-scenario-expected" "compile-scenario-expected-hint";
    Error SCENARIO_LAST "scenario-last" "compile-scenario-last" "compile-scenario-last-hint";
    Error SCENARIO_EARLIER "scenario-earlier" "compile-scenario-earlier" "compile-scenario-earlier-hint";
    Error SCENARIO_LINE_LONG "scenario-line-long" "compile-scenario-line-long" "compile-scenario-line-long-hint";
    // Translations
    Error SCENARIO_UNTRANSLATED "scenario-untranslated" "compile-scenario-untranslated" "compile-scenario-untranslated-hint";
    Error SCENARIO_EXTRA "scenario-extra" "compile-scenario-extra" "compile-scenario-extra-hint";
    Error SCENARIO_DIFFERS "scenario-differs" "compile-scenario-differs" "compile-scenario-differs-hint";
    // What the explorer found
    Error SCENARIO_UNREACHABLE "scenario-unreachable" "compile-scenario-unreachable" "compile-scenario-unreachable-hint";
    Error SCENARIO_DEAD_END "scenario-dead-end" "compile-scenario-dead-end" "compile-scenario-dead-end-hint";
    Error SCENARIO_NEVER_TAKEN "scenario-never-taken" "compile-scenario-never-taken" "compile-scenario-never-taken-hint";
    Error SCENARIO_ENDING_NEVER "scenario-ending-never" "compile-scenario-ending-never" "compile-scenario-ending-never-hint";
    Error SCENARIO_EVENT_NEVER "scenario-event-never" "compile-scenario-event-never" "compile-scenario-event-never-hint";
    Error SCENARIO_EVENT_LEADS "scenario-event-leads" "compile-scenario-event-leads" "compile-scenario-event-leads-hint";
    Error SCENARIO_ALWAYS "scenario-always" "compile-scenario-always" "compile-scenario-always-hint";
    Error SCENARIO_NEVER "scenario-never" "compile-scenario-never" "compile-scenario-never-hint";
    Error SCENARIO_LEAVES_RANGE "scenario-leaves-range" "compile-scenario-leaves-range" "compile-scenario-leaves-range-hint";
    Error SCENARIO_CIRCLE "scenario-circle" "compile-scenario-circle" "compile-scenario-circle-hint";
    Error SCENARIO_OBJECTIVE_NEVER "scenario-objective-never" "compile-scenario-objective-never" "compile-scenario-objective-never-hint";
    Warning SCENARIO_OBJECTIVE_ALWAYS "scenario-objective-always" "compile-scenario-objective-always" "compile-scenario-objective-always-hint";
    Error SCENARIO_ONE_SIDED "scenario-one-sided" "compile-scenario-one-sided" "compile-scenario-one-sided-hint";
    Warning SCENARIO_GAVE_UP "scenario-gave-up" "compile-scenario-gave-up" "compile-scenario-gave-up-hint";
    // In a course
    Error SCENARIO_PIN "scenario-pin" "compile-scenario-pin" "compile-scenario-pin-hint";
    Error SCENARIO_UNKNOWN "scenario-unknown" "compile-scenario-unknown" "compile-scenario-unknown-hint";
    Error SCENARIO_UNKNOWN_NEAR "scenario-unknown" "compile-scenario-unknown" "compile-did-you-mean";
    Warning SCENARIO_COURSE "scenario-course" "compile-scenario-course" "compile-scenario-course-hint";
    Warning SCENARIO_COURSE_NEAR "scenario-course" "compile-scenario-course" "compile-did-you-mean";
    Warning SCENARIO_PIN_OTHER "scenario-pin-other" "compile-scenario-pin-other" "compile-scenario-pin-other-hint";
    Warning SCENARIO_ONE_CHOICE "scenario-one-choice" "compile-scenario-one-choice" "compile-scenario-one-choice-hint";
}

#[cfg(test)]
pub(super) const ALL: &[Problem] = HERE;
