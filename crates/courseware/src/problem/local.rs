//! Problems of blocks of local law. The words stand in `crates/locales/*/authoring.ftl` and `studio-overlays.ftl`.

use super::{Problem, problems};
use base::Severity;

problems! {
    Error LOCAL_ID "local-id" "authoring-overlay-id" "authoring-overlay-hint";
    Error LOCAL_KEY "local-key" "authoring-overlay-key" "authoring-overlay-hint";
    Error LOCAL_MISSING "local-missing" "authoring-overlay-missing" "authoring-overlay-hint";
    Error LOCAL_COUNTRY "local-country" "authoring-overlay-country" "authoring-overlay-hint";
    Error LOCAL_DATE "local-date" "authoring-overlay-date" "authoring-overlay-hint";
    Error LOCAL_ORDER "local-order" "authoring-overlay-order" "authoring-overlay-hint";
    Error LOCAL_EMPTY "local-empty" "authoring-overlay-empty" "authoring-overlay-hint";
    Error LOCAL_TEXT "local-text" "authoring-overlay-text" "authoring-overlay-hint";
    Error LOCAL_TWICE "local-twice" "authoring-overlay-twice" "authoring-overlay-hint";
    Error LOCAL_MISPLACED "local-misplaced" "authoring-overlay-misplaced" "authoring-overlay-hint";
}

#[cfg(test)]
pub(super) const ALL: &[Problem] = HERE;
