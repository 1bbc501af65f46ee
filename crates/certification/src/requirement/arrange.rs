//! Requirements put into groups and taken out again, by those who write no TOML.
//!
//! Each change gives requirements that can be used, or says why there are none. What is written is done by
//! [`rewrite`](super::rewrite).

use super::{Kind, Requirement, Requirements, parse, write};
use base::{Message, Slug};
use std::collections::BTreeSet;

/// How much of a group is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// At least so many; more than there are means all.
    Any(u32),
    All,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// One requirement more, at the end of a group or of everything; in a new group of its own there, where one is named.
    Add {
        requirement: Requirement,
        into: Option<Slug>,
        group: Option<(Slug, Group)>,
    },
    /// These become a group with this name, where the first of them stands.
    Gather {
        ids: BTreeSet<Slug>,
        name: Slug,
        group: Group,
    },
    /// So much of this group is needed.
    Need { id: Slug, group: Group },
    /// What is in these groups stands where the groups stood.
    Dissolve { ids: BTreeSet<Slug> },
    /// These are no more, with all that is in them.
    Remove { ids: BTreeSet<Slug> },
}

/// Why a change cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing with this name.
    Unknown,
    /// It is no group.
    NoGroup,
    /// They stand in different groups.
    Apart,
    /// What would come of it is against the rules of the form; in words.
    Against(Message),
}

impl Requirements {
    /// These requirements after a change.
    pub fn changed(&self, change: &Change) -> Result<Self, Unfit> {
        let mut after = self.clone();
        match change {
            Change::Add {
                requirement,
                into,
                group,
            } => {
                let list = match into {
                    None => &mut after.0,
                    Some(id) => match find_mut(&mut after.0, id).map(|one| &mut one.kind) {
                        None => return Err(Unfit::Unknown),
                        Some(Kind::Any { of, .. } | Kind::All { of }) => of,
                        Some(_) => return Err(Unfit::NoGroup),
                    },
                };
                list.push(match group {
                    None => requirement.clone(),
                    Some((name, group)) => grouped(name, *group, vec![requirement.clone()]),
                });
            }
            Change::Gather { ids, name, group } => {
                check_known(self, ids)?;
                if !gather(&mut after.0, ids, name, *group) {
                    return Err(Unfit::Apart);
                }
            }
            Change::Need { id, group } => {
                let found = find_mut(&mut after.0, id).ok_or(Unfit::Unknown)?;
                let of = match &mut found.kind {
                    Kind::Any { of, .. } | Kind::All { of } => std::mem::take(of),
                    _ => return Err(Unfit::NoGroup),
                };
                found.kind = group.of(of);
            }
            Change::Dissolve { ids } => {
                check_known(self, ids)?;
                let is_group = |id: &Slug| {
                    let found = self.find(id.as_str());
                    found.is_some_and(|one| !one.kind.inside().is_empty())
                };
                if !ids.iter().all(is_group) {
                    return Err(Unfit::NoGroup);
                }
                after.0 = dissolved(after.0, ids);
            }
            Change::Remove { ids } => {
                check_known(self, ids)?;
                after.0 = without(after.0, ids);
            }
        }
        // The form itself knows its rules best: depth, number, waiting times that look down.
        let (read, problems) = parse("", &write(&after));
        match problems.into_iter().next() {
            Some(problem) if !after.0.is_empty() => Err(Unfit::Against(problem.message)),
            _ if after.0.is_empty() || read == after => Ok(after),
            _ => Err(Unfit::Unknown),
        }
    }
}

impl Group {
    fn of(self, of: Vec<Requirement>) -> Kind {
        match self {
            Self::All => Kind::All { of },
            Self::Any(at_least) => Kind::Any {
                at_least: fitting(at_least, &of),
                of,
            },
        }
    }
}

/// Nobody can meet more than there are.
fn fitting(at_least: u32, of: &[Requirement]) -> u32 {
    at_least.clamp(1, u32::try_from(of.len()).unwrap_or(u32::MAX).max(1))
}

fn grouped(name: &Slug, group: Group, of: Vec<Requirement>) -> Requirement {
    Requirement {
        id: name.clone(),
        ever: false,
        kind: group.of(of),
    }
}

fn check_known(all: &Requirements, ids: &BTreeSet<Slug>) -> Result<(), Unfit> {
    if ids.is_empty() || ids.iter().any(|id| all.find(id.as_str()).is_none()) {
        return Err(Unfit::Unknown);
    }
    Ok(())
}

fn inside_mut(kind: &mut Kind) -> Option<&mut Vec<Requirement>> {
    match kind {
        Kind::Any { of, .. } | Kind::All { of } => Some(of),
        _ => None,
    }
}

fn find_mut<'a>(of: &'a mut [Requirement], id: &Slug) -> Option<&'a mut Requirement> {
    for one in of {
        if one.id == *id {
            return Some(one);
        }
        if let Some(found) = inside_mut(&mut one.kind).and_then(|of| find_mut(of, id)) {
            return Some(found);
        }
    }
    None
}

/// Gathers what stands side by side; false where it does not.
fn gather(of: &mut Vec<Requirement>, ids: &BTreeSet<Slug>, name: &Slug, group: Group) -> bool {
    let here = of.iter().filter(|one| ids.contains(&one.id)).count();
    if here == ids.len() {
        let place = of.iter().position(|one| ids.contains(&one.id)).unwrap_or(0);
        let (inside, mut rest): (Vec<_>, Vec<_>) = std::mem::take(of)
            .into_iter()
            .partition(|one| ids.contains(&one.id));
        rest.insert(place, grouped(name, group, inside));
        *of = rest;
        return true;
    }
    here == 0
        && of
            .iter_mut()
            .filter_map(|one| inside_mut(&mut one.kind))
            .any(|of| gather(of, ids, name, group))
}

fn dissolved(of: Vec<Requirement>, ids: &BTreeSet<Slug>) -> Vec<Requirement> {
    let mut list = Vec::new();
    for mut one in of {
        if let Some(inside) = inside_mut(&mut one.kind) {
            *inside = dissolved(std::mem::take(inside), ids);
            if ids.contains(&one.id) {
                list.append(inside);
                continue;
            }
        }
        list.push(one);
    }
    list
}

/// A group with nothing left in it goes too.
fn without(of: Vec<Requirement>, ids: &BTreeSet<Slug>) -> Vec<Requirement> {
    let mut list = Vec::new();
    for mut one in of {
        if ids.contains(&one.id) {
            continue;
        }
        if let Some(inside) = inside_mut(&mut one.kind) {
            *inside = without(std::mem::take(inside), ids);
            if inside.is_empty() {
                continue;
            }
        }
        if let Kind::Any { at_least, of } = &mut one.kind {
            *at_least = fitting(*at_least, of);
        }
        list.push(one);
    }
    list
}
