//! A file that one side changed and that the other side called otherwise, where two files could be it.

use super::rows::Row;
use super::units::Unit;
use super::{Bytes, Contradiction, FileConflict, Joining, Unclear, settle};
use crate::merge::Choice;
use std::collections::{BTreeMap, BTreeSet};

/// What is done to the files when a person has decided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Edit {
    pub remove: BTreeSet<String>,
    pub write: BTreeMap<String, Vec<u8>>,
    /// What of ours goes under another name, from where it stands.
    pub moved: BTreeMap<String, String>,
}

impl Joining<'_> {
    /// On which side nobody can tell what became of it: only where the other side changed it, and so it matters.
    pub fn unclear(&self, row: &Row) -> Option<usize> {
        let at = match [row.doubts[0].is_empty(), row.doubts[1].is_empty()] {
            [false, true] => 1,
            [true, false] => 2,
            // On both sides: what both have then are files of their own.
            _ => return None,
        };
        let [base, changed] = [row.units[0].as_ref(), row.units[3 - at].as_ref()];
        let mut units = [base, None, None];
        units[3 - at] = Some(changed?);
        let endings = self.states.endings(units).into_iter();
        let mut states = endings.map(|ending| self.states.all(units, ending));
        (row.is_renamed[2 - at] || states.any(|all| all[0] != all[3 - at])).then_some(at)
    }

    /// Asks what it became there.
    pub fn ask(&mut self, row: &Row, at: usize, rows: &[Row]) {
        let own = self.written([None, row.units[1].as_ref(), None], &row.called.0);
        let other = self.written([None, None, row.units[2].as_ref()], &row.called.0);
        let path = main(&own).or_else(|| main(&other)).unwrap_or_default();
        let changed = if at == 1 { &other } else { &own };
        let has_room = changed.keys().all(|path| !self.files.contains_key(path));
        let stands = at == 2 && has_room;
        let remove: BTreeSet<String> = if stands {
            own.keys().cloned().collect()
        } else {
            BTreeSet::new()
        };
        let mut into = Vec::new();
        let mut edits = Vec::new();
        for unit in &row.doubts[at - 1] {
            let found = rows.iter().find(|row| row.units[at].as_ref() == Some(unit));
            // What the other side has as well is a file of its own.
            let Some(found) = found.filter(|found| found.units[3 - at].is_none()) else {
                continue;
            };
            let mut units = row.units.each_ref().map(Option::as_ref);
            units[at] = Some(unit);
            let write = self.written(units, &found.called.0);
            let mut remove = remove.clone();
            remove.retain(|path| !write.contains_key(path));
            into.extend(main(&write));
            let (from, to) = (row.called.0.name(), found.called.0.name());
            let moved = own.keys().filter_map(|path| {
                let ending = path.strip_prefix(&from)?;
                Some((path.clone(), format!("{to}{ending}")))
            });
            edits.push(Edit {
                moved: moved.collect(),
                remove,
                write,
            });
        }
        let nothing = Edit::default();
        let (ours, theirs) = if at == 1 {
            let write = other;
            let back = Edit {
                write,
                ..Edit::default()
            };
            (Some(nothing), has_room.then_some(back))
        } else {
            let without = Edit {
                remove,
                ..Edit::default()
            };
            (has_room.then_some(nothing), Some(without))
        };
        if stands {
            self.files.extend(own);
        }
        self.conflicts.push(FileConflict {
            path,
            what: Contradiction::Unclear(Box::new(Unclear {
                into,
                is_here: at == 1,
                edits,
                ours,
                theirs,
            })),
        });
    }

    /// The files of these units under a name. Places that both sides changed stand one after the other; of a picture, ours stays.
    fn written(&self, units: [Option<&Unit>; 3], called: &Unit) -> BTreeMap<String, Vec<u8>> {
        let name = called.name();
        let files = self.states.endings(units).into_iter().filter_map(|ending| {
            let path = format!("{name}{ending}");
            let all = self.states.all(units, ending);
            let bytes = joined(&path, all)?;
            Some((path, bytes))
        });
        files.collect()
    }
}

/// The file without a language.
fn main(files: &BTreeMap<String, Vec<u8>>) -> Option<String> {
    files.keys().min_by_key(|path| path.len()).cloned()
}

fn joined(path: &str, [base, ours, theirs]: [Option<Bytes>; 3]) -> Option<Vec<u8>> {
    // Of one side alone, what it has.
    let ours = ours.as_deref();
    match settle(path, base.as_deref(), ours, theirs.as_deref()) {
        Ok(settled) => settled,
        Err(Contradiction::Text(merged)) => {
            let both = vec![Choice::Both; merged.conflicts().count()];
            merged.resolve(&both).map(String::into_bytes)
        }
        Err(Contradiction::RemovedByUs(theirs)) => Some(theirs),
        Err(_) => ours.map(<[u8]>::to_vec),
    }
}
