//! The settings of blocks, and how each is asked for.

use super::shape::Shape;
use authoring::forms::Form;
use base::{Competence, Label, Persona};
use courseware::places;
use std::sync::LazyLock;
use views::studio_forms::SettingControl;

/// A choice that need not be made begins with nothing.
fn list<const N: usize>(words: [&'static str; N]) -> Vec<&'static str> {
    words.to_vec()
}

static COMPETENCES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| list(Competence::ALL.map(Competence::as_str)));
static COMPETENCE_OR_NONE: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| [list([""]), COMPETENCES.clone()].concat());
static PERSONAS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| list(Persona::ALL.map(Persona::as_str)));
static LABELS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| Label::ALL.iter().map(|one| one.as_str()).collect());
static LABEL_OR_NONE: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| [list([""]), LABELS.clone()].concat());

/// The settings that a block may have, in the order of the documentation. The kind of a question is none of them: it stands in each.
fn keys(shape: Shape) -> Vec<&'static str> {
    if shape.is_translation {
        return Vec::new();
    }
    let mut keys = places::settings(shape.word, shape.kind);
    keys.retain(|key| *key != "kind");
    keys
}

/// How a setting is asked for. What a translation repeats, and the kind of a question, is not changed by a form: another kind is
/// another reading of every line.
pub(super) fn control(shape: Shape, key: &str) -> SettingControl {
    let is_known = keys(shape).contains(&key);
    match (key, shape.word) {
        ("kind", _) => SettingControl::Hidden,
        _ if shape.is_translation => SettingControl::Hidden,
        _ if !is_known => SettingControl::Line,
        ("competence", "question") => SettingControl::List(&COMPETENCES),
        ("competence", _) => SettingControl::List(&COMPETENCE_OR_NONE),
        ("difficulty", _) => SettingControl::List(&["1", "2", "3"]),
        ("persona", _) => SettingControl::List(&PERSONAS),
        ("label", _) => SettingControl::List(&LABELS),
        ("fault", _) => SettingControl::List(&LABEL_OR_NONE),
        ("markers", _) => SettingControl::List(&["", "1", "2"]),
        ("once" | "danger" | "minor", _) => SettingControl::List(&["", "yes", "no"]),
        ("start", _) => SettingControl::List(&["yes", "no"]),
        ("verdict", _) => SettingControl::List(&["", "sound", "costly", "unsound"]),
        ("tier", _) => SettingControl::List(&["0", "1", "2", "3"]),
        ("element", _) => {
            SettingControl::List(&["act", "means", "purpose", "identity", "safety", "neutral"])
        }
        _ => SettingControl::Line,
    }
}

/// The settings of a block in the order of the file, then an empty one for each that it could have.
pub(super) fn complete(form: &Form, shape: Shape) -> Vec<(String, String)> {
    let own = form.settings.iter();
    let own = own.map(|one| (one.key.clone(), one.value.clone()));
    let missing = keys(shape).into_iter();
    let missing = missing.filter(|key| form.setting(key).is_none());
    own.chain(missing.map(|key| (key.to_owned(), String::new())))
        .collect()
}
