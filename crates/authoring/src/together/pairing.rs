//! Which file of an older state is which of a newer one, where it may have another name there.
//!
//! What is certain is taken first: the same under the same name, then the same words, then what is alike, by how its name is alike. Where two
//! could be it, nothing is taken, and both are said.

use super::likeness::{Likeness, Look};
use super::units::{Kind, Side, Unit};
use crate::outline::Numbered;
use base::Slug;
use std::collections::BTreeMap;

/// Steps that texts are compared in, of all that are left over; beyond that, only the same words and the same names count.
const WORK: usize = 40_000_000;

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Became {
    Unit(Unit),
    /// One of these, or none of them.
    Unclear(Vec<Unit>),
}

/// What became of lessons, banks and pictures that are not gone, and of the folders of modules.
#[derive(Debug, Default)]
pub(super) struct Pairing {
    pub units: BTreeMap<Unit, Became>,
    pub modules: BTreeMap<String, String>,
}

/// How much two names are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    Other,
    /// The same address in another module.
    Slug,
    /// The same address in a module of the same address: another number.
    Address,
    Path,
}

impl Pairing {
    pub fn of(old: &Side, new: &Side) -> Self {
        let mut pairing = Self::default();
        let lessons = |side: &Side| -> Vec<Unit> { side.of_kind(Kind::Lesson).cloned().collect() };
        let mut pool = Pool::of((old, lessons(old)), (new, lessons(new)));
        pool.certain();
        pool.likely();
        pairing.modules = modules((old, new), &pool.found);
        // What says something else, but is called the same in what became of its module.
        let known = &pairing.modules;
        pool.take(|one, other, _| {
            known.get(&one.folder) == Some(&other.folder) && slug(&one.stem) == slug(&other.stem)
        });
        pairing.units = pool.found;
        let mut free: BTreeMap<&str, [Vec<Unit>; 2]> = BTreeMap::new();
        for (at, side) in [old, new].into_iter().enumerate() {
            for unit in side.of_kind(Kind::Free) {
                free.entry(&unit.folder).or_default()[at].push(unit.clone());
            }
        }
        for [before, after] in free.into_values() {
            let mut pool = Pool::of((old, before), (new, after));
            pool.certain();
            pool.likely();
            pairing.units.extend(pool.found);
        }
        pairing
    }
}

/// By their texts; then by where most of their lessons went; then by their names.
fn modules(
    (old, new): (&Side, &Side),
    lessons: &BTreeMap<Unit, Became>,
) -> BTreeMap<String, String> {
    let mut votes: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (from, became) in lessons {
        if let Became::Unit(to) = became {
            *votes.entry((&from.folder, &to.folder)).or_default() += 1;
        }
    }
    let of = |from: Option<&str>, to: Option<&str>| -> usize {
        let counted = votes.iter().filter(|((one, other), _)| {
            from.is_none_or(|from| from == *one) && to.is_none_or(|to| to == *other)
        });
        counted.map(|(_, count)| count).sum()
    };
    let text = |folder: String| Unit {
        folder,
        stem: String::from("module"),
    };
    let list = |side: &Side| side.modules().into_iter().map(text).collect();
    let mut pool = Pool::of((old, list(old)), (new, list(new)));
    pool.leaves_doubts = true;
    pool.certain();
    pool.take(|one, other, _| {
        let (from, to) = (Some(one.folder.as_str()), Some(other.folder.as_str()));
        let both = 2 * of(from, to);
        both > of(from, None) && both > of(None, to)
    });
    pool.take(|_, _, likeness| likeness == Likeness::Alike);
    pool.take(|one, other, _| one == other);
    pool.take(|one, other, _| slug(&one.folder) == slug(&other.folder));
    let found = pool.found.into_iter();
    found
        .filter_map(|(from, became)| match became {
            Became::Unit(to) => Some((from.folder, to.folder)),
            Became::Unclear(_) => None,
        })
        .collect()
}

fn slug(name: &str) -> Option<Slug> {
    Numbered::parse(name).map(|one| one.slug)
}

fn names(one: &Unit, other: &Unit) -> Name {
    if one == other {
        return Name::Path;
    }
    let is_same = |one: &str, other: &str| slug(one).is_some_and(|one| Some(one) == slug(other));
    match (
        is_same(&one.stem, &other.stem),
        is_same(&one.folder, &other.folder),
    ) {
        (true, true) => Name::Address,
        (true, false) => Name::Slug,
        (false, _) => Name::Other,
    }
}

/// What is not paired yet, and how alike it is.
struct Pool {
    gone: Vec<Unit>,
    come: Vec<Unit>,
    /// Of each that is gone, with each that came.
    likeness: Vec<Vec<Likeness>>,
    found: BTreeMap<Unit, Became>,
    /// What could be two is looked at again under another rule.
    leaves_doubts: bool,
}

impl Pool {
    /// The same under the same name is paired.
    fn of((old, mut gone): (&Side, Vec<Unit>), (new, mut come): (&Side, Vec<Unit>)) -> Self {
        let stays = |unit: &&Unit| old.bytes(unit).is_some() && old.bytes(unit) == new.bytes(unit);
        let found = gone.iter().filter(stays);
        let found: BTreeMap<Unit, Became> = found
            .map(|unit| (unit.clone(), Became::Unit(unit.clone())))
            .collect();
        gone.retain(|unit| !found.contains_key(unit));
        come.retain(|unit| !found.contains_key(unit));
        Self {
            likeness: likeness((old, &gone), (new, &come)),
            gone,
            come,
            found,
            leaves_doubts: false,
        }
    }

    /// The same words, wherever they stand; and what stands where it stood.
    fn certain(&mut self) {
        // What stands where it stood in like words and elsewhere in the same ones was renamed, or copied: nobody can tell.
        let twofold = self.gone.iter().zip(&self.likeness).filter(|(one, row)| {
            let here = self.come.iter().position(|other| other == *one);
            here.is_some_and(|at| row[at] == Likeness::Alike) && row.contains(&Likeness::Same)
        });
        let twofold: Vec<Unit> = twofold.map(|(one, _)| one.clone()).collect();
        self.take(|one, other, likeness| {
            twofold.contains(one) && (one == other || likeness == Likeness::Same)
        });
        for name in [Name::Address, Name::Slug] {
            self.take(|one, other, likeness| {
                likeness == Likeness::Same && names(one, other) == name
            });
        }
        self.take(|one, other, likeness| {
            likeness == Likeness::Same || (likeness == Likeness::Alike && one == other)
        });
    }

    /// What is alike, and what only stands where it stood.
    fn likely(&mut self) {
        for name in [Name::Address, Name::Slug] {
            self.take(|one, other, likeness| {
                likeness == Likeness::Alike && names(one, other) == name
            });
        }
        self.take(|one, other, likeness| {
            likeness == Likeness::Alike || names(one, other) == Name::Address
        });
        self.take(|one, other, _| one == other);
    }

    /// Pairs those of which one is the other by this rule, and no third one is either.
    fn take(&mut self, is_same: impl Fn(&Unit, &Unit, Likeness) -> bool) {
        let mut claims: BTreeMap<&Unit, usize> = BTreeMap::new();
        let mut edges: Vec<(&Unit, Vec<&Unit>)> = Vec::new();
        for (one, row) in self.gone.iter().zip(&self.likeness) {
            if self.found.contains_key(one) {
                continue;
            }
            let others = self.come.iter().zip(row);
            let others = others.filter(|(other, likeness)| is_same(one, other, **likeness));
            let others: Vec<&Unit> = others.map(|(other, _)| other).collect();
            for other in &others {
                *claims.entry(other).or_default() += 1;
            }
            edges.push((one, others));
        }
        let mut found: Vec<(Unit, Became)> = Vec::new();
        for (one, others) in edges {
            let became = match others.as_slice() {
                [] => continue,
                [other] if claims.get(other) == Some(&1) => Became::Unit((*other).clone()),
                _ if self.leaves_doubts => continue,
                _ => Became::Unclear(others.into_iter().cloned().collect()),
            };
            found.push((one.clone(), became));
        }
        for (one, became) in found {
            let taken = match &became {
                Became::Unit(other) => std::slice::from_ref(other),
                Became::Unclear(others) => others.as_slice(),
            };
            // The rows keep their places with what is left.
            for at in (0..self.come.len()).rev() {
                if taken.contains(&self.come[at]) {
                    self.come.remove(at);
                    for row in &mut self.likeness {
                        row.remove(at);
                    }
                }
            }
            self.found.insert(one, became);
        }
    }
}

/// How alike each that is gone is to each that came.
fn likeness((old, gone): (&Side, &[Unit]), (new, come): (&Side, &[Unit])) -> Vec<Vec<Likeness>> {
    let looks = |side: &Side, units: &[Unit]| -> Vec<Option<Look>> {
        let text = |unit: &Unit| {
            let bytes = side.bytes(unit).filter(|_| side.is_text(unit))?;
            std::str::from_utf8(bytes).ok()
        };
        units.iter().map(|unit| text(unit).map(Look::of)).collect()
    };
    let (before, after) = (looks(old, gone), looks(new, come));
    let size = |looks: &[Option<Look>]| looks.iter().flatten().map(Look::size).sum::<usize>();
    let is_worth_it = size(&before) * come.len() + size(&after) * gone.len() <= WORK;
    let alike = |(one, before): (&Unit, &Option<Look>), (other, after): (&Unit, &Option<Look>)| {
        let bytes = old.bytes(one).filter(|bytes| !bytes.is_empty());
        if bytes.is_some() && bytes == new.bytes(other) {
            return Likeness::Same;
        }
        let is_alike = match (before, after) {
            (Some(before), Some(after)) => is_worth_it && before.is_like(after),
            // A picture cannot be read: what stands where it stood may be the same one, drawn anew.
            (None, None) => one == other,
            _ => false,
        };
        if is_alike {
            Likeness::Alike
        } else {
            Likeness::Other
        }
    };
    let rows = gone.iter().zip(&before).map(|one| {
        let others = come.iter().zip(&after);
        others.map(|other| alike(one, other)).collect()
    });
    rows.collect()
}
