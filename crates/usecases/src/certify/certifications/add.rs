//! A requirement that is chosen, for those who write no TOML: it is written into the field as they would have written it.

use super::read::path;
use crate::supervise::programmes::access::staff_of;
use crate::{Actor, Context, UseCaseError};
use base::{Message, Slug};
use certification::requirement::{After, Kind, People, Requirement, Requirements, parse, write};
use std::ops::RangeInclusive;
use views::certification::{AddedRequirement, CertificationForm};
use views::programme::StaffRole;

/// The form with one requirement more, at the end of the path that was chosen. Nothing is saved.
pub async fn add_requirement(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    mut form: CertificationForm,
    added: &AddedRequirement,
) -> Result<CertificationForm, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    drop(reader);
    let (field, text) = if added.path == "renewal" {
        ("renewal", &mut form.renewal)
    } else {
        ("requirements", &mut form.requirements)
    };
    let before = if text.trim().is_empty() {
        None
    } else {
        Some(path(ctx, text))
    };
    if let Some(before) = before.as_ref().filter(|one| !one.problems.is_empty()) {
        let message =
            Message::new("certification-path-problems").with("count", before.problems.len());
        return Err(UseCaseError::field(field, message));
    }
    let (mut all, mut written) =
        before.map_or_else(Default::default, |one| (one.requirements, one.text));
    let kind = kind(added)?;
    let one = Requirement {
        id: free_id(&all, &kind),
        ever: added.ever && kind.rests_on_evidence(),
        kind,
    };
    all.0.push(one.clone());
    if !written.is_empty() {
        written.push('\n');
    }
    written.push_str(&write(&Requirements(vec![one])));
    // At the end, so that comments stay. A list that is written in another way is written anew.
    let (read, problems) = parse("requirements.toml", &written);
    *text = if problems.is_empty() && read == all {
        written
    } else {
        write(&all)
    };
    Ok(form)
}

/// What was chosen; the first thing that is missing.
fn kind(added: &AddedRequirement) -> Result<Kind, UseCaseError> {
    Ok(match added.kind.as_str() {
        "course" => Kind::Course {
            course: slug("course", &added.course)?,
        },
        "assessment" => {
            let (course, key) = added.assessment.split_once('/').unwrap_or_default();
            Kind::Assessment {
                course: slug("assessment", course)?,
                assessment: slug("assessment", key)?,
                at_least: number("percent", &added.percent, 1..=100)?,
            }
        }
        "proficiency" => Kind::Proficiency {
            people: if added.people == People::Children.as_str() {
                People::Children
            } else {
                People::Adults
            },
        },
        "observed" => {
            let times = number("times", &added.times, 1..=20)?;
            Kind::Observed {
                rubric: slug("rubric", &added.rubric)?,
                times,
                assessors: number("assessors", &added.assessors, 1..=times)?,
            }
        }
        "attendance" => Kind::Attendance {
            hours: number("hours", &added.hours, 1..=500)?,
        },
        "waiting" => Kind::Waiting {
            days: number("days", &added.days, 1..=3650)?,
            after: After::Opening,
        },
        _ => {
            return Err(UseCaseError::field(
                "kind",
                Message::new("certification-add-kind-missing"),
            ));
        }
    })
}

fn slug(field: &str, typed: &str) -> Result<Slug, UseCaseError> {
    Slug::parse(typed)
        .ok_or_else(|| UseCaseError::field(field, Message::new("certification-add-choice-missing")))
}

fn number(field: &str, typed: &str, range: RangeInclusive<u32>) -> Result<u32, UseCaseError> {
    let number = typed.trim().parse().ok();
    number.filter(|one| range.contains(one)).ok_or_else(|| {
        let message = Message::new("certification-add-number")
            .with("least", *range.start())
            .with("most", *range.end());
        UseCaseError::field(field, message)
    })
}

/// A word that no requirement of the path has yet.
fn free_id(all: &Requirements, kind: &Kind) -> Slug {
    let word = kind.word();
    let mut number = 1_u32;
    loop {
        let id = if number == 1 {
            word.to_owned()
        } else {
            format!("{word}-{number}")
        };
        if all.find(&id).is_none()
            && let Some(slug) = Slug::parse(&id)
        {
            return slug;
        }
        number += 1;
    }
}
