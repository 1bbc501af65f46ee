//! Modules and lessons that came, went, moved or have another address.

use super::pairs::{Address, Pairs, lessons};
use crate::words;
use base::Slug;
use std::collections::BTreeSet;

/// A change of what a course consists of. Addresses are those of the newer version, but of what went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutlineChange {
    ModuleAdded {
        module: Slug,
        title: Option<String>,
    },
    ModuleRemoved {
        module: Slug,
        title: Option<String>,
    },
    ModuleRenamed {
        from: Slug,
        to: Slug,
    },
    /// Stands elsewhere among those that were there before.
    ModuleMoved {
        module: Slug,
    },
    LessonAdded {
        module: Slug,
        lesson: Slug,
        title: Option<String>,
    },
    LessonRemoved {
        module: Slug,
        lesson: Slug,
        title: Option<String>,
    },
    LessonRenamed {
        from: (Slug, Slug),
        to: (Slug, Slug),
    },
    /// Came from another module, or stands elsewhere in its own.
    LessonMoved {
        from: Slug,
        module: Slug,
        lesson: Slug,
    },
}

pub(super) fn changes(pairs: &Pairs) -> Vec<OutlineChange> {
    let mut found = modules(pairs);
    found.extend(all_lessons(pairs));
    found
}

fn modules(pairs: &Pairs) -> Vec<OutlineChange> {
    let mut found = Vec::new();
    for module in &pairs.old.modules {
        let name = &module.name.slug;
        match pairs.modules.get(name) {
            None => found.push(OutlineChange::ModuleRemoved {
                module: name.clone(),
                title: module.title.clone(),
            }),
            Some(to) if to != name => found.push(OutlineChange::ModuleRenamed {
                from: name.clone(),
                to: to.clone(),
            }),
            Some(_) => {}
        }
    }
    let known: BTreeSet<&Slug> = pairs.modules.values().collect();
    for module in &pairs.new.modules {
        let name = &module.name.slug;
        if !known.contains(name) {
            found.push(OutlineChange::ModuleAdded {
                module: name.clone(),
                title: module.title.clone(),
            });
        }
    }
    let before = pairs.old.modules.iter();
    let before: Vec<&Slug> = before
        .filter_map(|module| pairs.modules.get(&module.name.slug))
        .collect();
    let after = pairs.new.modules.iter().map(|module| &module.name.slug);
    let after: Vec<&Slug> = after.filter(|name| known.contains(name)).collect();
    found.extend(
        moved(&before, &after)
            .into_iter()
            .map(|module| OutlineChange::ModuleMoved {
                module: module.clone(),
            }),
    );
    found
}

fn all_lessons(pairs: &Pairs) -> Vec<OutlineChange> {
    let mut found = Vec::new();
    for (from, entry) in lessons(&pairs.old) {
        let Some(to) = pairs.lessons.get(&from) else {
            found.push(OutlineChange::LessonRemoved {
                module: from.0,
                lesson: from.1,
                title: entry.titles.get(&None).cloned(),
            });
            continue;
        };
        if to.1 != from.1 {
            found.push(OutlineChange::LessonRenamed {
                from: from.clone(),
                to: to.clone(),
            });
        }
        if pairs.modules.get(&from.0) != Some(&to.0) {
            found.push(OutlineChange::LessonMoved {
                from: from.0,
                module: to.0.clone(),
                lesson: to.1.clone(),
            });
        }
    }
    let known: BTreeSet<&Address> = pairs.lessons.values().collect();
    for (address, entry) in lessons(&pairs.new) {
        if !known.contains(&address) {
            found.push(OutlineChange::LessonAdded {
                module: address.0,
                lesson: address.1,
                title: entry.titles.get(&None).cloned(),
            });
        }
    }
    // Those that stayed in their module, and stand elsewhere in it.
    for (from, to) in &pairs.modules {
        let stayed = |address: &Address| {
            let now = pairs.lessons.get(address);
            now.filter(|now| address.0 == *from && now.0 == *to)
        };
        let before: Vec<Address> = lessons(&pairs.old).map(|(address, _)| address).collect();
        let before: Vec<&Address> = before.iter().filter_map(stayed).collect();
        let after: Vec<Address> = lessons(&pairs.new).map(|(address, _)| address).collect();
        let after: Vec<&Address> = after.iter().filter(|one| before.contains(one)).collect();
        found.extend(moved(&before, &after).into_iter().map(|address| {
            OutlineChange::LessonMoved {
                from: from.clone(),
                module: to.clone(),
                lesson: address.1.clone(),
            }
        }));
    }
    found
}

/// Those of a list that stand elsewhere in the other: as few as make up for the difference.
fn moved<'n, T: Eq + Ord + std::hash::Hash>(before: &[&'n T], after: &[&'n T]) -> Vec<&'n T> {
    let mut stayed = vec![false; after.len()];
    for (_, at, count) in words::common(before, after) {
        for place in stayed.iter_mut().skip(at).take(count) {
            *place = true;
        }
    }
    let all = after.iter().zip(stayed);
    all.filter(|(_, stayed)| !stayed)
        .map(|(one, _)| *one)
        .collect()
}
