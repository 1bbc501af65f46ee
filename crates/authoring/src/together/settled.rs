//! What two states came to, as a person decided.

use super::rows::address;
use super::units::Unit;
use super::{Contradiction, FileConflict, Together, TwoNames};
use crate::folder::{Folder, is_markdown};
use crate::merge::Choice;
use crate::outline::{Numbered, lead};
use base::{Message, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// What a person decides about a file that cannot be both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Ours,
    Theirs,
    /// Of a text, ours and theirs one after the other.
    Both,
    /// It is this one of those that it could be.
    Into(usize),
}

/// Why nothing came of the decisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsettled {
    /// One is missing, or is none that can be taken here.
    Undecided,
    Refused(Vec<Message>),
}

/// What it came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    pub folder: Folder,
    /// Our files that are called otherwise now, by their paths on our side.
    pub moved: BTreeMap<String, String>,
}

impl Together {
    /// Everything as a person decided, in the order of the conflicts.
    pub fn settled(self, decisions: &[Decision]) -> Result<Settled, Unsettled> {
        if decisions.len() < self.conflicts.len() {
            return Err(Unsettled::Undecided);
        }
        let subject = self.folder.subject().clone();
        let mut files = self.folder.into_files();
        let mut moved = self.moved;
        let mut written: BTreeSet<String> = BTreeSet::new();
        let mut names: [Vec<TwoNames>; 2] = Default::default();
        for (conflict, decision) in self.conflicts.into_iter().zip(decisions) {
            let FileConflict { path, what } = conflict;
            match (what, decision) {
                (Contradiction::Text(merged), decision) => {
                    let choice = match decision {
                        Decision::Ours => Choice::Ours,
                        Decision::Theirs => Choice::Theirs,
                        Decision::Both => Choice::Both,
                        Decision::Into(_) => return Err(Unsettled::Undecided),
                    };
                    let choices = vec![choice; merged.conflicts().count()];
                    let text = merged.resolve(&choices).ok_or(Unsettled::Undecided)?;
                    files.insert(path, text.into_bytes());
                }
                (Contradiction::Unclear(unclear), decision) => {
                    let edit = match decision {
                        Decision::Ours => unclear.ours.as_ref(),
                        Decision::Theirs => unclear.theirs.as_ref(),
                        Decision::Into(at) => unclear.edits.get(*at),
                        Decision::Both => None,
                    };
                    let edit = edit.ok_or(Unsettled::Undecided)?.clone();
                    move_on(&mut moved, &edit.moved);
                    for path in edit.remove {
                        files.remove(&path);
                    }
                    for (path, bytes) in edit.write {
                        if !written.insert(path.clone()) {
                            return Err(meet(path));
                        }
                        files.insert(path, bytes);
                    }
                }
                (_, Decision::Both | Decision::Into(_)) => return Err(Unsettled::Undecided),
                // It stands as it is on our side.
                (_, Decision::Ours) => {}
                (Contradiction::Named(two), Decision::Theirs) => {
                    names[usize::from(two.is_module)].push(two);
                }
                (Contradiction::Bytes(theirs) | Contradiction::RemovedByUs(theirs), _) => {
                    files.insert(path, theirs);
                }
                (Contradiction::RemovedByThem, Decision::Theirs) => {
                    files.remove(&path);
                }
            }
        }
        // What a module is called stands in the paths of its lessons: it comes last.
        for names in names {
            let (now, further) = renamed(files, &names)?;
            move_on(&mut moved, &further);
            files = now;
        }
        let read = Folder::read(subject, files).map_err(Unsettled::Refused)?;
        Ok(Settled {
            folder: read.folder,
            moved,
        })
    }
}

fn meet(path: String) -> Unsettled {
    Unsettled::Refused(vec![
        Message::new("authoring-names-meet").with("path", path),
    ])
}

/// What was moved is moved further.
fn move_on(moved: &mut BTreeMap<String, String>, further: &BTreeMap<String, String>) {
    let known: BTreeSet<String> = moved.values().cloned().collect();
    for path in moved.values_mut() {
        if let Some(to) = further.get(path) {
            path.clone_from(to);
        }
    }
    for (from, to) in further.iter().filter(|(from, _)| !known.contains(*from)) {
        moved.entry(from.clone()).or_insert_with(|| to.clone());
    }
}

type Files = BTreeMap<String, Vec<u8>>;

/// The files with these names as they are on their side, and links that lead to them; and which they are, by their paths before.
fn renamed(
    files: Files,
    names: &[TwoNames],
) -> Result<(Files, BTreeMap<String, String>), Unsettled> {
    if names.is_empty() {
        return Ok((files, BTreeMap::new()));
    }
    let (mut all, mut moved) = (BTreeMap::new(), BTreeMap::new());
    for (path, bytes) in files {
        let (unit, ending) = Unit::of(&path);
        let name = unit.name();
        let now = names.iter().find_map(|two| {
            if two.is_module {
                let rest = path.strip_prefix(&two.ours)?;
                rest.starts_with('/')
                    .then(|| format!("{}{rest}", two.theirs))
            } else {
                (two.ours == name).then(|| format!("{}{ending}", two.theirs))
            }
        });
        let text = std::str::from_utf8(&bytes).ok();
        let text = text.filter(|_| is_markdown(&path));
        let led = text.map(|text| lead(text, |to| names.iter().find_map(|two| two.leads(to))));
        let bytes = match led {
            Some((led, count)) if count > 0 => led.into_bytes(),
            _ => bytes,
        };
        if let Some(now) = &now {
            moved.insert(path.clone(), now.clone());
        }
        let now = now.unwrap_or(path);
        if all.insert(now.clone(), bytes).is_some() {
            return Err(meet(now));
        }
    }
    Ok((all, moved))
}

impl TwoNames {
    fn leads(&self, to: &(Slug, Slug)) -> Option<(Slug, Slug)> {
        if self.is_module {
            let slug = |name: &str| Numbered::parse(name).map(|one| one.slug);
            (slug(&self.ours)? == to.0).then_some((slug(&self.theirs)?, to.1.clone()))
        } else {
            let of = |name: &str| address(&Unit::of(name).0);
            (of(&self.ours)? == *to).then_some(of(&self.theirs)?)
        }
    }
}
