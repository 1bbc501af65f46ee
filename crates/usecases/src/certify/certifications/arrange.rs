//! Groups by choosing, for those who write no TOML: what is ticked is gathered, taken apart, counted or removed in the text itself.

use super::add::{number, slug};
use super::read::{Path, path};
use crate::supervise::programmes::access::staff_of;
use crate::{Actor, Context, UseCaseError};
use base::{Message, Slug};
use certification::requirement::{Change, Group, MOST, Requirements, Unfit, rewrite, write};
use views::certification::{Arrangement, CertificationForm};
use views::programme::StaffRole;

/// Where it is told what is wrong with what was ticked.
const PICKED: &str = "picked";

/// The form with the ticked requirements arranged otherwise. Nothing is saved.
pub async fn arrange_requirements(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    mut form: CertificationForm,
    wanted: &Arrangement,
) -> Result<CertificationForm, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    drop(reader);
    let (field, text) = text_of(&mut form, &wanted.path);
    let before = usable(ctx, field, text)?;
    let picked = wanted.picked.iter().filter_map(|id| Slug::parse(id));
    let ids = picked.collect();
    let change = match wanted.what.as_str() {
        "gather" => {
            let group = group(&wanted.group, &wanted.least)?;
            Change::Gather {
                ids,
                name: free_id(&before.requirements, word(group)),
                group,
            }
        }
        "need" => {
            let mut all = ids.into_iter();
            let (Some(id), None) = (all.next(), all.next()) else {
                return Err(refused(PICKED, "certification-arrange-one"));
            };
            Change::Need {
                id,
                group: group(&wanted.group, &wanted.least)?,
            }
        }
        "dissolve" => Change::Dissolve { ids },
        "remove" => Change::Remove { ids },
        _ => return Err(UseCaseError::NotFound),
    };
    *text = changed(field, PICKED, &before, &change)?;
    Ok(form)
}

/// The field of a path, and what is written in it.
pub(super) fn text_of<'a>(
    form: &'a mut CertificationForm,
    path: &str,
) -> (&'static str, &'a mut String) {
    if path == "renewal" {
        ("renewal", &mut form.renewal)
    } else {
        ("requirements", &mut form.requirements)
    }
}

/// What is written, if it can be used; an empty field has no requirements yet.
pub(super) fn usable(ctx: &Context, field: &str, text: &str) -> Result<Path, UseCaseError> {
    if text.trim().is_empty() {
        return Ok(Path {
            text: String::new(),
            requirements: Requirements::default(),
            problems: Vec::new(),
        });
    }
    let read = path(ctx, text);
    if read.problems.is_empty() {
        return Ok(read);
    }
    let message = Message::new("certification-path-problems").with("count", read.problems.len());
    Err(UseCaseError::field(field, message))
}

/// The text after a change: with all that was written in it, and where it is written in a form that cannot be kept, anew, unless a
/// comment would be lost. What cannot be done is told at `place`.
pub(super) fn changed(
    field: &str,
    place: &str,
    before: &Path,
    change: &Change,
) -> Result<String, UseCaseError> {
    let after = before.requirements.changed(change);
    let after = after.map_err(|unfit| self::unfit(place, unfit))?;
    if after.0.is_empty() && !before.text.contains('#') {
        return Ok(String::new());
    }
    match rewrite(&before.text, &after) {
        Some(text) => Ok(text),
        None if before.text.contains('#') => {
            let message = Message::new("certification-arrange-by-hand");
            Err(UseCaseError::field(field, message))
        }
        None => Ok(write(&after)),
    }
}

fn refused(place: &str, id: &str) -> UseCaseError {
    UseCaseError::field(place, Message::new(id))
}

fn unfit(place: &str, unfit: Unfit) -> UseCaseError {
    match unfit {
        Unfit::Unknown => refused(place, "certification-arrange-none"),
        Unfit::NoGroup => refused(place, "certification-arrange-no-group"),
        Unfit::Apart => refused(place, "certification-arrange-apart"),
        Unfit::Against(message) => UseCaseError::field(place, message),
    }
}

/// How much of a group is needed.
pub(super) fn group(word: &str, least: &str) -> Result<Group, UseCaseError> {
    match word {
        "all" => Ok(Group::All),
        "any" => {
            let most = u32::try_from(MOST).unwrap_or(u32::MAX);
            Ok(Group::Any(number("least", least, 1..=most)?))
        }
        _ => Err(UseCaseError::field(
            "group",
            Message::new("certification-arrange-group-missing"),
        )),
    }
}

pub(super) const fn word(group: Group) -> &'static str {
    match group {
        Group::Any(_) => "any",
        Group::All => "all",
    }
}

/// A name that no requirement of the path has yet.
pub(super) fn free_id(all: &Requirements, word: &str) -> Slug {
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

/// The group that a requirement is added to, and the one that is made for it.
pub(super) type Place = (Option<Slug>, Option<(Slug, Group)>);

/// Where a requirement goes, from the words of the form.
pub(super) fn place(all: &Requirements, into: &str, own: &str) -> Result<Place, UseCaseError> {
    let into = match into {
        "" => None,
        id => Some(slug("path", id)?),
    };
    let own = match own {
        "" => None,
        // With one in it there is no other number.
        word => Some(group(word, "1")?),
    };
    Ok((into, own.map(|group| (free_id(all, word(group)), group))))
}
