//! A problem for programs, such as an editor.

use super::Remark;
use base::diagnostic::line_and_column;
use base::{Locale, Severity};
use serde_json::{Value, json};

/// Lines and columns from 1, columns in characters; the end is the first character that is not meant.
pub(super) fn object(remark: &Remark) -> Value {
    let one = &remark.diagnostic;
    let text = remark.text.as_deref().unwrap_or_default();
    let (line, column) = line_and_column(text, one.span.start);
    let (end_line, end_column) = line_and_column(text, one.span.end);
    json!({
        "path": remark.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "severity": match one.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "code": one.code,
        "message": locales::message(Locale::En, &one.message),
        "hint": one.hint.as_ref().map(|hint| locales::message(Locale::En, hint)),
    })
}
