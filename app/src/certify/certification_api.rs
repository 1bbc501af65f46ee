//! Forms of certifications and templates. Each passes the actor to one use case. A logo comes by a route of its own.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use super::certification::fields::{ADDED, PATHS, added, arrangement, form, signatories};
#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::certify::certifications;

/// Makes a certification or writes its next version; or only shows what the fields mean, or adds a requirement to them: then the form
/// comes back as it is, and nothing is saved.
#[server(prefix = "/do", endpoint = "write-certification")]
pub async fn write_certification(
    #[server(flatten)] fields: BTreeMap<String, String>,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (context, actor) = (&visit.context, &visit.actor);
    let get = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let (programme, slug) = (get("programme"), get("certification"));
    let page = if slug.is_empty() {
        routes::new_certification(&programme)
    } else {
        routes::next_certification(&programme, &slug)
    };
    let typed = form(get);
    let mut kept = fields.clone();
    for name in ["programme", "certification", "step"] {
        kept.remove(name);
    }
    let nothing_wrong = || UseCaseError::Refused(Vec::new());
    let step = get("step");
    let arranges = PATHS.iter().find_map(|of| Some((of, of.arranges(&step)?)));
    let (place, answer) = match (step.as_str(), arranges) {
        ("show", _) => ("#requirements", nothing_wrong()),
        ("dates", _) => ("#dates", nothing_wrong()),
        (_, Some((of, what))) => {
            let wanted = arrangement(of, what, &fields);
            let result =
                certifications::arrange_requirements(context, actor, &programme, typed, &wanted);
            match result.await {
                Ok(typed) => {
                    kept.retain(|name, _| !of.has(name));
                    kept.insert(String::from("requirements"), typed.requirements);
                    kept.insert(String::from("renewal"), typed.renewal);
                    (of.anchor, nothing_wrong())
                }
                Err(UseCaseError::Refused(problems)) => {
                    let problems = problems.into_iter();
                    let problems = problems.map(|(field, message)| (of.named(field), message));
                    ("", UseCaseError::Refused(problems.collect()))
                }
                Err(error) => ("", error),
            }
        }
        ("add", _) => {
            let wanted = added(get);
            match certifications::add_requirement(context, actor, &programme, typed, &wanted).await
            {
                Ok(typed) => {
                    for name in ADDED {
                        kept.remove(name);
                    }
                    kept.insert(String::from("requirements"), typed.requirements);
                    kept.insert(String::from("renewal"), typed.renewal);
                    ("#requirements", nothing_wrong())
                }
                Err(error) => ("", error),
            }
        }
        _ if slug.is_empty() => {
            match certifications::create(context, actor, &programme, &typed).await {
                Ok(slug) => {
                    let page = routes::defined_certification(&programme, &slug);
                    return done(&format!("{page}?notice=certification-written"), ());
                }
                Err(error) => ("", error),
            }
        }
        _ => {
            // What is no number is a version that nobody has seen.
            let seen = get("seen").parse().unwrap_or(0);
            let written =
                certifications::write_version(context, actor, &programme, &slug, seen, &typed);
            match written.await {
                Ok(_) => {
                    let page = routes::defined_certification(&programme, &slug);
                    return done(&format!("{page}?notice=certification-written"), ());
                }
                Err(error) => ("", error),
            }
        }
    };
    if matches!(answer, UseCaseError::Conflict(_)) {
        // Whoever has read that there is a later version may save after it.
        kept.remove("seen");
    }
    let fields: Vec<(&str, &str)> = kept
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    refuse(&visit, &format!("{page}{place}"), &fields, answer).await
}

/// Writes the next template of a programme's certificates.
#[server(prefix = "/do", endpoint = "write-template")]
pub async fn write_template(
    #[server(flatten)] fields: BTreeMap<String, String>,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let get = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let programme = get("programme");
    let page = routes::certificate_template(&programme);
    let seen = get("seen").parse().unwrap_or(0);
    let typed = signatories(get);
    let (context, actor) = (&visit.context, &visit.actor);
    match certifications::write_template(context, actor, &programme, seen, &typed).await {
        Ok(_) => done(&format!("{page}?notice=template-written"), ()),
        Err(error) => {
            let is_outdated = matches!(error, UseCaseError::Conflict(_));
            let kept: Vec<(&str, &str)> = fields
                .iter()
                .filter(|(name, _)| *name != "programme" && !(is_outdated && *name == "seen"))
                .map(|(name, text)| (name.as_str(), text.as_str()))
                .collect();
            refuse(&visit, &page, &kept, error).await
        }
    }
}

/// Writes the next template without a logo.
#[server(prefix = "/do", endpoint = "remove-logo")]
pub async fn remove_logo(#[server(default)] programme: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::certificate_template(&programme);
    let result = certifications::remove_logo(&visit.context, &visit.actor, &programme).await;
    answer(&visit, &page, &[], result, "template-written").await
}
