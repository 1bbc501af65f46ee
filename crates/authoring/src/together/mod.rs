//! Two states of a whole course that came out of one: put together, file by file.
//!
//! So a folder that changed on the disk, an archive that is brought in, or a version that was published meanwhile meets a draft that somebody
//! is writing. Files that one side changed are taken as they are, texts that both changed are merged by lines, and what cannot be both is asked.
//!
//! A file is known by what it says, and not only by what it is called: what one side gave another name keeps it, with what the other side
//! changed in it, and links lead to it. Where it could be either of two files, a person decides.

mod likeness;
mod pairing;
mod rows;
mod settled;
mod unclear;
mod units;

pub use settled::{Decision, Settled, Unsettled};

use crate::difference::Address;
use crate::folder::{Folder, is_markdown, is_toml};
use crate::merge::{Merged, merge};
use crate::outline::lead;
use base::Message;
use rows::{Row, Rows};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use unclear::Edit;
use units::{Side, Unit};

/// What two states came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// What is settled; a file that is asked about stands here as it is on our side, if it is there.
    pub folder: Folder,
    /// What a person decides, in the order of paths.
    pub conflicts: Vec<FileConflict>,
    /// Our files that are called otherwise here, by their paths on our side.
    pub moved: BTreeMap<String, String>,
}

/// A file that cannot be both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileConflict {
    /// Where it stands together; of a module that has two names, its older folder.
    pub path: String,
    pub what: Contradiction,
}

impl FileConflict {
    /// A file that this was decided about, as it stands in what came of it.
    pub fn stands(&self, folder: &Folder) -> String {
        let names = match &self.what {
            Contradiction::Named(two) => [&two.ours, &two.theirs].map(Some),
            _ => [None, None],
        };
        let of_name = |path: &&String| {
            let mut names = names.iter().flatten();
            let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', '/']);
            names.any(|name| path.strip_prefix(name.as_str()).is_some_and(ends))
        };
        folder
            .files()
            .keys()
            .find(of_name)
            .unwrap_or(&self.path)
            .clone()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contradiction {
    /// Both changed the same lines.
    Text(Merged),
    /// Both have another picture or another file that is no text: theirs.
    Bytes(Vec<u8>),
    /// We took it out, they changed it: to this.
    RemovedByUs(Vec<u8>),
    /// They took it out, we changed it.
    RemovedByThem,
    /// Both gave it another name.
    Named(TwoNames),
    /// One side changed it, and on the other it has another name, which nobody can tell.
    Unclear(Box<Unclear>),
}

/// What something is called on both sides: a folder, or what stands before the ending of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoNames {
    pub ours: String,
    pub theirs: String,
    /// A module; otherwise a file with its translations.
    is_module: bool,
}

/// What a file could have become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// The paths of what it could be.
    pub into: Vec<String>,
    /// On our side it has another name; otherwise on theirs.
    pub is_here: bool,
    /// What is done when it is each of them. Places that both changed stand one after the other.
    edits: Vec<Edit>,
    /// What is done when what we have of it stays beside them; `None` where its place is taken.
    ours: Option<Edit>,
    /// What is done when it is as on their side.
    theirs: Option<Edit>,
}

impl Unclear {
    /// Whether it can be left as it is on our side, and on theirs.
    pub fn leaves(&self) -> (bool, bool) {
        (self.ours.is_some(), self.theirs.is_some())
    }
}

/// Puts two states together. Refused where the files of both cannot lie in one folder.
pub fn together(base: &Folder, ours: &Folder, theirs: &Folder) -> Result<Together, Vec<Message>> {
    let sides = [Side::of(base), Side::of(ours), Side::of(theirs)];
    let rows = Rows::of(&sides);
    let links = [0, 1, 2].map(|at| rows.addresses(at));
    let mut joining = Joining {
        states: States { sides, links },
        files: BTreeMap::new(),
        conflicts: Vec::new(),
        collisions: Vec::new(),
    };
    let unclear: Vec<Option<usize>> = rows.all.iter().map(|row| joining.unclear(row)).collect();
    for (row, _) in rows.all.iter().zip(&unclear).filter(|(_, at)| at.is_none()) {
        joining.put(row);
    }
    for (row, at) in rows.all.iter().zip(&unclear) {
        if let Some(at) = at {
            joining.ask(row, *at, &rows.all);
        }
    }
    for module in &rows.modules {
        joining.ask_name(module);
    }
    if !joining.collisions.is_empty() {
        return Err(joining.collisions);
    }
    joining
        .conflicts
        .sort_by(|one, other| one.path.cmp(&other.path));
    let moved = rows.all.iter().flat_map(|row| joining.states.moved(row));
    let moved = moved.collect();
    let read = Folder::read(ours.subject().clone(), joining.files)?;
    Ok(Together {
        folder: read.folder,
        conflicts: joining.conflicts,
        moved,
    })
}

/// The three states, with links as they lead together.
struct States<'f> {
    sides: [Side<'f>; 3],
    links: [BTreeMap<Address, Address>; 3],
}

type Bytes<'f> = Cow<'f, [u8]>;

impl<'f> States<'f> {
    fn file(&self, at: usize, unit: Option<&Unit>, ending: &str) -> Option<Bytes<'f>> {
        let bytes = self.sides[at].file(unit?, ending)?;
        let links = &self.links[at];
        let text = std::str::from_utf8(bytes).ok();
        let text = text.filter(|_| is_markdown(ending) && !links.is_empty());
        let led = text.map(|text| lead(text, |to| links.get(to).cloned()));
        Some(match led {
            Some((led, count)) if count > 0 => Cow::Owned(led.into_bytes()),
            _ => Cow::Borrowed(bytes),
        })
    }

    /// The endings that files of this name have in any state.
    fn endings(&self, units: [Option<&Unit>; 3]) -> BTreeSet<&'f str> {
        let sides = self.sides.iter().zip(units);
        let files = sides.filter_map(|(side, unit)| side.units.get(unit?));
        files.flat_map(BTreeMap::keys).copied().collect()
    }

    fn all(&self, units: [Option<&Unit>; 3], ending: &str) -> [Option<Bytes<'f>>; 3] {
        let [base, ours, theirs] = units;
        [
            self.file(0, base, ending),
            self.file(1, ours, ending),
            self.file(2, theirs, ending),
        ]
    }

    /// Our files of a row that are called otherwise together.
    fn moved(&self, row: &Row) -> Vec<(String, String)> {
        let Some(unit) = row.units[1].as_ref().filter(|unit| **unit != row.called.0) else {
            return Vec::new();
        };
        let endings = self.endings([None, Some(unit), None]).into_iter();
        let (from, to) = (unit.name(), row.called.0.name());
        endings
            .map(|ending| (format!("{from}{ending}"), format!("{to}{ending}")))
            .collect()
    }
}

/// What is being put together.
struct Joining<'f> {
    states: States<'f>,
    files: BTreeMap<String, Vec<u8>>,
    conflicts: Vec<FileConflict>,
    collisions: Vec<Message>,
}

impl Joining<'_> {
    fn put(&mut self, row: &Row) {
        let units = row.units.each_ref().map(Option::as_ref);
        let name = row.called.0.name();
        for ending in self.states.endings(units) {
            let path = format!("{name}{ending}");
            let all = self.states.all(units, ending);
            let [base, ours, theirs] = all.each_ref().map(Option::as_deref);
            let settled = match settle(&path, base, ours, theirs) {
                Ok(settled) => settled,
                Err(what) => {
                    let path = path.clone();
                    self.conflicts.push(FileConflict { path, what });
                    ours.map(<[u8]>::to_vec)
                }
            };
            if let Some(bytes) = settled
                && self.files.insert(path.clone(), bytes).is_some()
            {
                self.collisions
                    .push(Message::new("authoring-names-meet").with("path", path));
            }
        }
        let [base, ours, theirs] = units;
        if let (Some(base), true) = (base.or(ours).or(theirs), row.called.0 != row.called.1) {
            let endings = self.states.endings(units);
            let main = endings.into_iter().min_by_key(|one| one.len());
            let main = main.unwrap_or_default();
            self.conflicts.push(FileConflict {
                path: format!("{}{main}", base.name()),
                what: Contradiction::Named(TwoNames {
                    ours: name,
                    theirs: row.called.1.name(),
                    is_module: false,
                }),
            });
        }
    }

    fn ask_name(&mut self, module: &rows::Module) {
        let (ours, theirs) = module.called.clone();
        let prefix = format!("{ours}/");
        let mut paths = self.files.keys();
        if let Some(path) = module.names[0].clone()
            && ours != theirs
            && paths.any(|path| path.starts_with(&prefix))
        {
            self.conflicts.push(FileConflict {
                path,
                what: Contradiction::Named(TwoNames {
                    ours,
                    theirs,
                    is_module: true,
                }),
            });
        }
    }
}

/// What a file becomes; `None` when it goes.
fn settle(
    path: &str,
    base: Option<&[u8]>,
    ours: Option<&[u8]>,
    theirs: Option<&[u8]>,
) -> Result<Option<Vec<u8>>, Contradiction> {
    if ours == base || ours == theirs {
        return Ok(theirs.map(<[u8]>::to_vec));
    }
    if theirs == base {
        return Ok(ours.map(<[u8]>::to_vec));
    }
    let (ours, theirs) = match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours, theirs),
        (None, Some(theirs)) => return Err(Contradiction::RemovedByUs(theirs.to_vec())),
        (_, None) => return Err(Contradiction::RemovedByThem),
    };
    let text = |bytes| std::str::from_utf8(bytes).ok();
    let texts = text(base.unwrap_or_default())
        .zip(text(ours))
        .zip(text(theirs))
        .filter(|_| is_markdown(path) || is_toml(path));
    let Some(((base, ours), theirs)) = texts else {
        return Err(Contradiction::Bytes(theirs.to_vec()));
    };
    let merged = merge(base, ours, theirs);
    match merged.text() {
        Some(text) => Ok(Some(text.into_bytes())),
        None => Err(Contradiction::Text(merged)),
    }
}

#[cfg(test)]
mod tests;
