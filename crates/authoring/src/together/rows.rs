//! Each file of three states with its names in them, and the name it has when they are put together.

use super::pairing::{Became, Pairing};
use super::units::{Kind, Side, Unit};
use crate::difference::Address;
use crate::outline::Numbered;
use base::Slug;
use std::collections::{BTreeMap, BTreeSet};

/// A module in three states: the version both began from, ours, theirs.
#[derive(Debug, Clone, Default)]
pub(super) struct Module {
    pub names: [Option<String>; 3],
    /// As it is called together: with our name, and with theirs, which differ where both gave it another one.
    pub called: (String, String),
}

/// A file in three states.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub units: [Option<Unit>; 3],
    /// What it could have become on our side, and on theirs, where that is unclear.
    pub doubts: [Vec<Unit>; 2],
    /// Whether our side, and theirs, gave it another name or another module.
    pub is_renamed: [bool; 2],
    /// As a module.
    pub called: (Unit, Unit),
}

/// Everything that three states have.
pub(super) struct Rows {
    pub modules: Vec<Module>,
    /// By the names of their folders, in each state.
    known: [BTreeMap<String, usize>; 3],
    pub all: Vec<Row>,
}

/// What a name is the same by on both sides.
type Place<'u> = (Option<usize>, &'u str, &'u str);

impl Rows {
    pub fn of(sides: &[Side; 3]) -> Self {
        let [base, ours, theirs] = sides;
        let pairings = [Pairing::of(base, ours), Pairing::of(base, theirs)];
        let mut rows = Self {
            modules: Vec::new(),
            known: Default::default(),
            all: Vec::new(),
        };
        rows.find_modules(sides, &pairings);
        rows.find_old(sides, &pairings);
        rows.find_new(sides, 1);
        rows.find_new(sides, 2);
        for at in 0..rows.all.len() {
            rows.all[at].called = rows.call(&rows.all[at]);
            rows.all[at].is_renamed = [1, 2].map(|side| rows.is_renamed(&rows.all[at], side));
        }
        rows
    }

    fn find_modules(&mut self, sides: &[Side; 3], pairings: &[Pairing; 2]) {
        for name in sides[0].modules() {
            let of = |pairing: &Pairing| pairing.modules.get(&name).cloned();
            self.add_module([Some(name.clone()), of(&pairings[0]), of(&pairings[1])]);
        }
        for name in sides[1].modules() {
            if !self.known[1].contains_key(&name) {
                let theirs = sides[2].modules().contains(&name);
                let theirs = theirs && !self.known[2].contains_key(&name);
                self.add_module([None, Some(name.clone()), theirs.then_some(name)]);
            }
        }
        for name in sides[2].modules() {
            if !self.known[2].contains_key(&name) {
                self.add_module([None, None, Some(name)]);
            }
        }
    }

    fn add_module(&mut self, names: [Option<String>; 3]) {
        for (known, name) in self.known.iter_mut().zip(&names) {
            known.extend(name.clone().map(|name| (name, self.modules.len())));
        }
        let [base, ours, theirs] = names.each_ref().map(Option::as_deref);
        let called = three([base, ours, theirs], name);
        self.modules.push(Module { names, called });
    }

    /// What was there when both began.
    fn find_old(&mut self, sides: &[Side; 3], pairings: &[Pairing; 2]) {
        for unit in sides[0].units.keys() {
            let kind = sides[0].kind(unit);
            let mut row = Row {
                units: [Some(unit.clone()), None, None],
                ..Row::default()
            };
            for (at, pairing) in pairings.iter().enumerate() {
                let became = match kind {
                    Kind::Lesson | Kind::Free => pairing.units.get(unit).cloned(),
                    Kind::OfModule => pairing.modules.get(&unit.folder).map(|folder| {
                        let stem = unit.stem.clone();
                        let folder = folder.clone();
                        Became::Unit(Unit { folder, stem })
                    }),
                    Kind::Fixed => Some(Became::Unit(unit.clone())),
                };
                match became {
                    Some(Became::Unit(unit)) if sides[at + 1].has(&unit) => {
                        row.units[at + 1] = Some(unit);
                    }
                    Some(Became::Unclear(units)) => row.doubts[at] = units,
                    _ => {}
                }
            }
            self.all.push(row);
        }
    }

    /// What one side has that was not there: the same as what the other side has in its place.
    fn find_new(&mut self, sides: &[Side; 3], at: usize) {
        let other = 3 - at;
        let known: BTreeSet<Unit> = self
            .all
            .iter()
            .filter_map(|row| row.units[at].clone())
            .collect();
        let open = self
            .all
            .iter()
            .enumerate()
            .filter(|(_, row)| row.units[at].is_none() && row.doubts[at - 1].is_empty());
        let open = open.filter_map(|(place, row)| {
            let unit = row.units[other].as_ref()?;
            let (module, folder, stem) = self.place(other, unit);
            Some(((module, folder.to_owned(), stem.to_owned()), place))
        });
        let open: BTreeMap<(Option<usize>, String, String), usize> = open.collect();
        for unit in sides[at].units.keys().filter(|unit| !known.contains(*unit)) {
            let (module, folder, stem) = self.place(at, unit);
            let same = open.get(&(module, folder.to_owned(), stem.to_owned()));
            if let Some(place) = same {
                self.all[*place].units[at] = Some(unit.clone());
            } else {
                let mut row = Row::default();
                row.units[at] = Some(unit.clone());
                self.all.push(row);
            }
        }
    }

    /// A module goes by what it is, any other folder by its name.
    fn place<'u>(&self, at: usize, unit: &'u Unit) -> Place<'u> {
        match self.known[at].get(&unit.folder) {
            Some(module) => (Some(*module), "", &unit.stem),
            None => (None, &unit.folder, &unit.stem),
        }
    }

    fn is_renamed(&self, row: &Row, at: usize) -> bool {
        let [base, unit] = [&row.units[0], &row.units[at]];
        let places = base.as_ref().zip(unit.as_ref());
        places.is_some_and(|(base, unit)| self.place(0, base) != self.place(at, unit))
    }

    /// A row as it is called with our names, and with theirs; modules by our names.
    fn call(&self, row: &Row) -> (Unit, Unit) {
        let units = row.units.each_ref().map(Option::as_ref);
        let mut module = [None; 3];
        for (at, unit) in units.iter().enumerate() {
            module[at] = unit.and_then(|unit| self.known[at].get(&unit.folder).copied());
        }
        let folders = three(module, whole);
        let stems = three(units.map(|unit| unit.map(|unit| unit.stem.as_str())), name);
        let any = units.into_iter().flatten().next();
        let folder = |module: Option<usize>| match module.and_then(|at| self.modules.get(at)) {
            Some(module) => module.called.0.clone(),
            None => any.map_or_else(String::new, |unit| unit.folder.clone()),
        };
        let unit = |module, stem| Unit {
            folder: folder(module),
            stem,
        };
        (unit(folders.0, stems.0), unit(folders.1, stems.1))
    }

    /// Where links of a state lead together.
    pub fn addresses(&self, at: usize) -> BTreeMap<Address, Address> {
        let all = self.all.iter().filter_map(|row| {
            let (from, to) = (address(row.units[at].as_ref()?)?, address(&row.called.0)?);
            (from != to).then_some((from, to))
        });
        all.collect()
    }
}

/// The address of a lesson by the names of its folder and its file.
pub(super) fn address(unit: &Unit) -> Option<Address> {
    let slug = |name: &str| -> Option<Slug> { Numbered::parse(name).map(|one| one.slug) };
    Some((slug(&unit.folder)?, slug(&unit.stem)?))
}

/// What two sides made of something, with ours and with theirs where they contradict each other. A side that lacks it changed nothing.
fn three<T: Copy, N>(all: [Option<T>; 3], both: impl Fn(T, T, T) -> (N, N)) -> (N, N)
where
    N: Default,
{
    let [base, ours, theirs] = all;
    let Some(first) = base.or(ours).or(theirs) else {
        return <(N, N)>::default();
    };
    let (ours, theirs) = match base {
        Some(base) => (ours.unwrap_or(base), theirs.unwrap_or(base)),
        None => (ours.unwrap_or(first), theirs.or(ours).unwrap_or(first)),
    };
    both(base.unwrap_or(first), ours, theirs)
}

fn whole(base: usize, ours: usize, theirs: usize) -> (Option<usize>, Option<usize>) {
    let (ours, theirs) = settled(base, ours, theirs);
    (Some(ours), Some(theirs))
}

/// A name of which one side changed the number and the other one the address has both.
fn name(base: &str, ours: &str, theirs: &str) -> (String, String) {
    let numbered = [base, ours, theirs].map(Numbered::parse);
    let [Some(old), Some(own), Some(other)] = numbered else {
        let (ours, theirs) = settled(base, ours, theirs);
        return (ours.to_owned(), theirs.to_owned());
    };
    let number = |one: &Numbered| (one.number, one.digits);
    let numbers = settled(number(&old), number(&own), number(&other));
    let slugs = settled(&old.slug, &own.slug, &other.slug);
    let called = |(number, digits): (u32, usize), slug: &Slug| {
        let slug = slug.clone();
        Numbered {
            number,
            slug,
            digits,
        }
        .name()
    };
    (called(numbers.0, slugs.0), called(numbers.1, slugs.1))
}

fn settled<T: PartialEq + Copy>(base: T, ours: T, theirs: T) -> (T, T) {
    if ours == base {
        (theirs, theirs)
    } else if theirs == base {
        (ours, ours)
    } else {
        (ours, theirs)
    }
}
