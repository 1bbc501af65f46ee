//! A requirement that is chosen, for those who write no TOML: it is written into the field as they would have written it.

use super::arrange::{changed, free_id, place, text_of, usable};
use crate::supervise::programmes::access::staff_of;
use crate::{Actor, Context, UseCaseError};
use base::{Message, Slug};
use certification::requirement::{After, Change, Kind, People, Requirement};
use std::ops::RangeInclusive;
use views::certification::{AddedRequirement, CertificationForm};
use views::programme::StaffRole;

/// The form with one requirement more, at the end of the path or the group that was chosen. Nothing is saved.
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
    let (field, text) = text_of(&mut form, &added.path);
    let before = usable(ctx, field, text)?;
    let kind = kind(added)?;
    let requirement = Requirement {
        id: free_id(&before.requirements, kind.word()),
        ever: added.ever && kind.rests_on_evidence(),
        kind,
    };
    let (into, group) = place(&before.requirements, &added.into, &added.own)?;
    let change = Change::Add {
        requirement,
        into,
        group,
    };
    *text = changed(field, "path", &before, &change)?;
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

pub(super) fn slug(field: &str, typed: &str) -> Result<Slug, UseCaseError> {
    Slug::parse(typed)
        .ok_or_else(|| UseCaseError::field(field, Message::new("certification-add-choice-missing")))
}

pub(super) fn number(
    field: &str,
    typed: &str,
    range: RangeInclusive<u32>,
) -> Result<u32, UseCaseError> {
    let number = typed.trim().parse().ok();
    number.filter(|one| range.contains(one)).ok_or_else(|| {
        let message = Message::new("certification-add-number")
            .with("least", *range.start())
            .with("most", *range.end());
        UseCaseError::field(field, message)
    })
}
