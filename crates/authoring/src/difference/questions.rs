//! Questions, by what a change means for whoever answers them.

use super::language;
use super::pairs::Pairs;
use crate::folder::Folder;
use crate::forms::{self, Field, Form, Reader, What};
use crate::words::{self, Piece};
use base::{Locale, Slug};
use quiz::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// A question that came, went or is another one, in one language. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionChange {
    pub id: String,
    pub language: Option<Locale>,
    /// Of the newer version; of what went, as it was.
    pub path: String,
    /// Where it stood, if that is another file.
    pub moved_from: Option<String>,
    pub state: QuestionState,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionState {
    Added,
    Removed,
    /// Empty when it was only moved.
    Changed(Vec<FieldChange>),
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What an officer reads before the answer.
    Asked,
    /// What is right.
    Key,
    /// What it earns, and who marks it.
    Scoring,
    /// In which order things stand that are shown in a drawn order.
    Order,
    /// What an officer reads after the answer.
    Explained,
    /// Where it belongs and how hard it is.
    Filed,
}

/// A change of one field or setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    pub aspect: Aspect,
    /// `None`: a setting, or lines that are no field.
    pub what: Option<What>,
    /// The key of a setting; elsewhere empty.
    pub key: String,
    /// Of an option, row, turn and so on, and of what belongs to it: its number in the newer version, from 1; of what went, in the older one.
    pub number: Option<usize>,
    /// With the mark before it, where that changed.
    pub words: Vec<Piece>,
}

type Key = (Option<Locale>, String);

pub(super) fn changes(old: &Folder, new: &Folder, pairs: &Pairs) -> Vec<QuestionChange> {
    let (before, after) = (all(old), all(new));
    let mut found = Vec::new();
    for ((language, id), (path, form)) in &after {
        let key = (*language, id.clone());
        let (moved_from, state) = match before.get(&key) {
            None => (None, QuestionState::Added),
            Some((from, earlier)) => {
                let moved = pairs.files.get(from) != Some(path);
                let fields = fields(earlier, form);
                if fields.is_empty() && !moved {
                    continue;
                }
                let from = moved.then(|| from.clone());
                (from, QuestionState::Changed(fields))
            }
        };
        found.push(QuestionChange {
            id: id.clone(),
            language: *language,
            path: path.clone(),
            moved_from,
            state,
        });
    }
    for ((language, id), (path, _)) in &before {
        if !after.contains_key(&(*language, id.clone())) {
            found.push(QuestionChange {
                id: id.clone(),
                language: *language,
                path: path.clone(),
                moved_from: None,
                state: QuestionState::Removed,
            });
        }
    }
    found.sort_by(|one, other| (&one.path, &one.id).cmp(&(&other.path, &other.id)));
    found
}

/// Every question of a course by language and id; of an id that is given twice, the first.
fn all(folder: &Folder) -> BTreeMap<Key, (String, Form)> {
    let mut found = BTreeMap::new();
    let mut kinds: BTreeMap<Slug, Kind> = BTreeMap::new();
    let none = BTreeMap::new();
    for is_source in [true, false] {
        let texts = folder.texts();
        for (path, text) in texts.filter(|(path, _)| language(path).is_none() == is_source) {
            let reader = Reader::Questions(if is_source { &none } else { &kinds });
            for form in forms::read(text, reader) {
                let key = (language(path), form.id.clone());
                found.entry(key).or_insert((path.to_owned(), form));
            }
        }
        let sources = found.values();
        kinds = sources
            .filter_map(|(_, form): &(String, Form)| Some((Slug::parse(&form.id)?, form.kind?)))
            .collect();
    }
    found
}

/// What differs between two states of a question.
fn fields(old: &Form, new: &Form) -> Vec<FieldChange> {
    let mut found = settings(old, new);
    let kind = new.kind;
    let (before, after) = (groups(old), groups(new));
    let pairs = paired(&before, &after);
    for (at, earlier) in before.iter().enumerate() {
        if !pairs.iter().any(|(from, _)| *from == at) {
            group(Some(earlier), None, kind, &mut found);
        }
    }
    for (at, later) in after.iter().enumerate() {
        let from = pairs.iter().find(|(_, to)| *to == at);
        let earlier = from.and_then(|(from, _)| before.get(*from));
        group(earlier, Some(later), kind, &mut found);
    }
    let numbered = |groups: &[Group]| -> Vec<usize> {
        let numbers = groups
            .iter()
            .enumerate()
            .filter(|(_, one)| one.number.is_some());
        numbers.map(|(at, _)| at).collect()
    };
    let (from, to) = (numbered(&before), numbered(&after));
    let order: Vec<usize> = to
        .iter()
        .filter_map(|to| pairs.iter().find(|(_, at)| at == to).map(|(from, _)| *from))
        .collect();
    let stayed: Vec<usize> = from.into_iter().filter(|one| order.contains(one)).collect();
    if order != stayed {
        found.push(FieldChange {
            // In its own order, an item says what is right.
            aspect: if kind == Some(Kind::Ordering) {
                Aspect::Key
            } else {
                Aspect::Order
            },
            what: Some(What::Part),
            key: String::new(),
            number: None,
            words: Vec::new(),
        });
    }
    found.sort_by_key(|change| change.aspect);
    found
}

fn settings(old: &Form, new: &Form) -> Vec<FieldChange> {
    let keys = old.settings.iter().chain(&new.settings);
    let keys: BTreeSet<&str> = keys.map(|setting| setting.key.as_str()).collect();
    keys.into_iter()
        .filter(|key| old.setting(key) != new.setting(key))
        .map(|key| {
            let value = |form: &Form| form.setting(key).unwrap_or_default().to_owned();
            FieldChange {
                aspect: match key {
                    "kind" | "label" | "also" | "choices" => Aspect::Key,
                    "points" | "markers" => Aspect::Scoring,
                    "persona" | "fault" | "words" => Aspect::Asked,
                    _ => Aspect::Filed,
                },
                what: None,
                key: key.to_owned(),
                number: None,
                words: words::compare(&value(old), &value(new)),
            }
        })
        .collect()
}

/// A field with what belongs to it: an option with its feedback, a criterion with its levels.
struct Group<'f> {
    number: Option<usize>,
    fields: Vec<&'f Field>,
}

impl Group<'_> {
    fn first(&self) -> (Option<What>, &str) {
        let first = self.fields.first();
        first.map_or((None, ""), |field| (field.what, field.text.trim()))
    }
}

fn groups(form: &Form) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut count = 0;
    for field in &form.fields {
        let belongs = matches!(
            field.what,
            Some(What::Misconception | What::Feedback | What::Level)
        );
        if let Some(group) = groups.last_mut().filter(|_| belongs) {
            group.fields.push(field);
            continue;
        }
        let is_part = field.what == Some(What::Part);
        count += usize::from(is_part);
        groups.push(Group {
            number: is_part.then_some(count),
            fields: vec![field],
        });
    }
    groups
}

/// Which group became which: those with the same words, then those of the same sort in their order.
fn paired(before: &[Group], after: &[Group]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut take = |is_same: &dyn Fn(&Group, &Group) -> bool| {
        for (from, earlier) in before.iter().enumerate() {
            if pairs.iter().any(|(one, _)| *one == from) {
                continue;
            }
            let free = after.iter().enumerate();
            let to = free
                .filter(|(to, _)| !pairs.iter().any(|(_, one)| one == to))
                .find(|(_, later)| is_same(earlier, later));
            pairs.extend(to.map(|(to, _)| (from, to)));
        }
    };
    take(&|one, other| one.first() == other.first());
    take(&|one, other| one.first().0 == other.first().0);
    pairs
}

/// The changes of one group.
fn group(
    before: Option<&Group>,
    after: Option<&Group>,
    kind: Option<Kind>,
    found: &mut Vec<FieldChange>,
) {
    let number = after.or(before).and_then(|group| group.number);
    let nothing = Vec::new();
    let old = before.map_or(&nothing, |group| &group.fields);
    let new = after.map_or(&nothing, |group| &group.fields);
    let mut left: Vec<&&Field> = old.iter().collect();
    let mut add = |what: Option<What>, earlier: Option<&Field>, later: Option<&Field>| {
        let marks = (earlier.map(|one| &one.mark), later.map(|one| &one.mark));
        let same_mark = marks.0 == marks.1 || kind == Some(Kind::Ordering);
        let words = |field: Option<&Field>| match field {
            Some(field) if same_mark || field.mark.is_empty() => field.text.trim().to_owned(),
            Some(field) => format!("{} {}", field.mark, field.text.trim()),
            None => String::new(),
        };
        let (before, after) = (words(earlier), words(later));
        if before != after {
            found.push(FieldChange {
                aspect: aspect(what, kind, same_mark),
                what,
                key: String::new(),
                number,
                words: words::compare(&before, &after),
            });
        }
    };
    for later in new {
        let at = left.iter().position(|one| one.what == later.what);
        let earlier = at.map(|at| *left.remove(at));
        add(later.what, earlier, Some(later));
    }
    for earlier in left {
        add(earlier.what, Some(earlier), None);
    }
}

fn aspect(what: Option<What>, kind: Option<Kind>, same_mark: bool) -> Aspect {
    match what {
        Some(What::Part) if !same_mark => Aspect::Key,
        Some(What::Part) => match kind {
            Some(
                Kind::ShortAnswer
                | Kind::Numeric
                | Kind::Matching
                | Kind::Ordering
                | Kind::CodeQuestion,
            ) => Aspect::Key,
            Some(Kind::RepairQuestion | Kind::WrittenTask) => Aspect::Explained,
            _ => Aspect::Asked,
        },
        Some(What::Criterion | What::Level) => Aspect::Scoring,
        Some(What::Feedback | What::Misconception | What::Hint | What::Why | What::Source) => {
            Aspect::Explained
        }
        _ => Aspect::Asked,
    }
}
