//! What `module.toml` says about interviews.

use crate::file::File;
use crate::limits;
use crate::problem::{INTERVIEW_COUNT, INTERVIEW_ID, INTERVIEW_TWICE};
use crate::settings::{Settings, Value};
use base::Slug;

/// `interviews = ["the-quay"]`: each once.
pub(super) fn practised(file: File, settings: &Settings) -> Vec<Value<Slug>> {
    let words = settings.strings("interviews").unwrap_or_default();
    if let Some(one) = words.get(limits::MODULE_INTERVIEWS) {
        let args = vec![
            ("what", "interview".into()),
            ("least", 0_usize.into()),
            ("most", limits::MODULE_INTERVIEWS.into()),
            ("found", words.len().into()),
        ];
        file.report(&INTERVIEW_COUNT, one.span, args);
    }
    let mut names: Vec<Value<Slug>> = Vec::new();
    for word in words.into_iter().take(limits::MODULE_INTERVIEWS) {
        let span = word.span;
        let Some(value) = Slug::parse(&word.value) else {
            file.report(&INTERVIEW_ID, span, vec![("id", word.value.into())]);
            continue;
        };
        if names.iter().any(|one| one.value == value) {
            let args = vec![("what", "interview".into()), ("id", value.as_str().into())];
            file.report(&INTERVIEW_TWICE, span, args);
            continue;
        }
        names.push(Value { value, span });
    }
    names
}
