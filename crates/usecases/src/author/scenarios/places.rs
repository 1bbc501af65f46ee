//! The versions of scenarios that courses name.

use crate::UseCaseError;
use base::{Diagnostic, Message, Severity, Span};
use courseware::{Course, Sources};
use store::db::Connection;

/// What is to be said of a course that assesses with versions of scenarios that never were published.
pub(in crate::author) async fn unknown_pins(
    conn: &mut Connection,
    course: &Course,
    sources: &Sources,
) -> Result<Vec<Diagnostic>, UseCaseError> {
    let mut unknown = Vec::new();
    for module in &course.modules {
        for one in module.assessed.iter().flat_map(|assessed| &assessed.choose) {
            let found = store::scenario::find_pinned(conn, &one.scenario, &one.version).await?;
            if found.is_some() {
                continue;
            }
            let (path, span) = place(sources, course, module.slug.as_str(), &one.version);
            unknown.push(Diagnostic {
                severity: Severity::Error,
                code: "scenario-pin-unknown".to_owned(),
                path,
                span,
                message: Message::new("scenario-pin-unknown")
                    .with("scenario", one.scenario.as_str())
                    .with("version", one.version.as_str()),
                hint: Some(Message::new("scenario-pin-unknown-hint")),
            });
        }
    }
    Ok(unknown)
}

/// Where the settings of a module name a version.
fn place(sources: &Sources, course: &Course, module: &str, version: &str) -> (String, Span) {
    let quoted = format!("\"{version}\"");
    let folder = format!("courses/{}/", course.slug);
    let settings = sources.0.iter().find(|(path, _)| {
        let inside = path.strip_prefix(&folder);
        inside.is_some_and(|rest| {
            // Folders of modules are numbered: `02-deciding`.
            rest.strip_suffix("/module.toml")
                .and_then(|name| name.split_once('-'))
                .is_some_and(|(_, slug)| slug == module)
        })
    });
    let Some((path, bytes)) = settings else {
        return (format!("{folder}course.toml"), Span::new(0, 0));
    };
    let span = String::from_utf8_lossy(bytes)
        .find(&quoted)
        .map_or(Span::new(0, 0), |at| Span::new(at, at + quoted.len()));
    (path.clone(), span)
}
