//! Where officers left a lesson: block by block, in groups of at least five.

use super::insight::{LEAST, Versions, number};
use crate::learn::words::{pick, plain, shorten};
use authoring::carry::blocks;
use base::{CourseVersionId, Locale};
use courseware::{Course, Lesson};
use std::collections::{BTreeMap, BTreeSet};
use views::studio_insight::LeftAt;

/// Characters that are shown of a block.
const SHOWN: usize = 90;
/// How the address of a picture begins in the HTML of a lesson.
const PICTURE: &str = " src=\"/media/";

/// The blocks of a lesson as it is now, and which of them the blocks of other versions are.
pub(super) struct Left {
    /// In their order: id and first words.
    blocks: Vec<(String, String)>,
    /// By version that has the lesson: its blocks, and those of now that say the same.
    same: BTreeMap<CourseVersionId, BTreeMap<String, String>>,
    /// Those of these versions in which nearly everything says the same.
    alike: BTreeSet<CourseVersionId>,
}

pub(super) fn left(versions: &Versions, (module, lesson): (&str, &Lesson), source: Locale) -> Left {
    let now = said(lesson, source);
    let mut same = BTreeMap::new();
    let mut alike = BTreeSet::new();
    for (version_id, version) in versions {
        let Some(older) = find(&version.course, (module, lesson.slug.as_str())) else {
            continue;
        };
        let older = said(older, source);
        let counts = (older.len(), now.len());
        let pairs = pairs(older, &now);
        if is_alike(&pairs, counts) {
            alike.insert(*version_id);
        }
        same.insert(*version_id, pairs);
    }
    let shown = now
        .into_iter()
        .map(|(id, html)| (id, shorten(&plain(&html), SHOWN)));
    Left {
        blocks: shown.collect(),
        same,
        alike,
    }
}

/// Whether nine of ten blocks of both texts say the same: a mended word changes no time, a new section does.
fn is_alike(same: &BTreeMap<String, String>, (older, now): (usize, usize)) -> bool {
    let kept: BTreeSet<&String> = same.values().collect();
    same.len() * 10 >= older * 9 && kept.len() * 10 >= now * 9
}

/// The blocks and sections of a lesson of one version, each with what says the same in another.
pub(super) fn same(older: &Lesson, now: &Lesson, source: Locale) -> BTreeMap<String, String> {
    pairs(said(older, source), &said(now, source))
}

fn pairs(older: Vec<(String, String)>, now: &[(String, String)]) -> BTreeMap<String, String> {
    let pairs = older.into_iter().filter_map(|(id, words)| {
        // A block that stands where it stood is itself, though others may say the same.
        let in_place = now.iter().find(|(one, says)| *one == id && *says == words);
        let found = in_place.or_else(|| now.iter().find(|(_, says)| *says == words))?;
        Some((id, found.0.clone()))
    });
    pairs.collect()
}

pub(super) fn find<'c>(course: &'c Course, (module, lesson): (&str, &str)) -> Option<&'c Lesson> {
    let module = course
        .modules
        .iter()
        .find(|one| one.slug.as_str() == module)?;
    let mut lessons = module.lessons.iter();
    lessons.find(|one| one.slug.as_str() == lesson)
}

/// The numbered blocks of a lesson with their HTML, then its sections with their titles, in the language it is written in: ids are the same
/// in all, and a bookmark may be at either.
fn said(lesson: &Lesson, source: Locale) -> Vec<(String, String)> {
    pick(&lesson.texts, source, source).map_or_else(Vec::new, |(_, text)| {
        let sections = text.toc.iter();
        let sections = sections.map(|one| (one.id.clone(), one.title.clone()));
        // A heading has no number: what is read of a block ends before it.
        let own = |html: String| unversioned(html.split("<h").next().unwrap_or_default().trim());
        let blocks = blocks(text).into_iter();
        blocks
            .map(|(id, html)| (id, own(html)))
            .chain(sections)
            .collect()
    })
}

/// A picture is the same under the address that another version gives it.
fn unversioned(html: &str) -> String {
    let mut pieces = html.split(PICTURE);
    let mut own = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // Course and version come before the name.
        let name = piece.splitn(3, '/').nth(2).unwrap_or(piece);
        own.push_str(PICTURE);
        own.push_str(name);
    }
    own
}

impl Left {
    pub fn has_lesson(&self, version: CourseVersionId) -> bool {
        self.same.contains_key(&version)
    }

    /// Whether reading a version takes about as long as reading the text of now.
    pub fn is_alike(&self, version: CourseVersionId) -> bool {
        self.alike.contains(&version)
    }

    /// The block of now at which somebody stopped; `None` where it is gone or says something else.
    pub fn place(&self, version: CourseVersionId, block: &str) -> Option<String> {
        self.same.get(&version)?.get(block).cloned()
    }

    /// Groups of at least five, most people first, and the others together; where the others are fewer than five, the smallest group joins
    /// them, or they could be told from the sum.
    pub fn told(&self, places: impl Iterator<Item = Option<String>>) -> Vec<LeftAt> {
        let mut counts: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for place in places {
            let at = place.and_then(|id| self.blocks.iter().position(|(one, _)| *one == id));
            *counts.entry(at).or_default() += 1;
        }
        let mut others = counts.remove(&None).map_or(0, number);
        let known = counts
            .into_iter()
            .filter_map(|(at, people)| Some((at?, number(people))));
        let mut known: Vec<(usize, u32)> = known.collect();
        known.sort_by_key(|(at, people)| (std::cmp::Reverse(*people), *at));
        let mut shown = known.iter().take_while(|(_, one)| *one >= LEAST).count();
        others += known[shown..].iter().map(|(_, one)| one).sum::<u32>();
        if shown > 0 && (1..LEAST).contains(&others) {
            shown -= 1;
            others += known[shown].1;
        }
        let mut told: Vec<LeftAt> = known[..shown]
            .iter()
            .filter_map(|(at, people)| {
                Some(LeftAt {
                    block: Some(self.blocks.get(*at)?.clone()),
                    people: *people,
                })
            })
            .collect();
        if others >= LEAST {
            told.push(LeftAt {
                block: None,
                people: others,
            });
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many people left at the first, second and third block, and nowhere that is known; what is told.
    fn check(people: [usize; 4], expected: &[(Option<&str>, u32)]) {
        let block = |id: &str| (id.to_owned(), format!("Words of {id}"));
        let left = Left {
            blocks: ["b1", "b2", "b3"].map(block).to_vec(),
            same: BTreeMap::new(),
            alike: BTreeSet::new(),
        };
        let ids = [Some("b1"), Some("b2"), Some("b3"), None];
        let places = ids.into_iter().zip(people);
        let places = places.flat_map(|(id, count)| vec![id.map(str::to_owned); count]);
        let told = left.told(places);
        let told: Vec<(Option<&str>, u32)> = told
            .iter()
            .map(|one| (one.block.as_ref().map(|(id, _)| id.as_str()), one.people))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn nobody_is_told_apart_who_left_with_few_others() {
        check([0, 0, 0, 0], &[]);
        check([4, 0, 0, 0], &[]);
        check([5, 0, 6, 0], &[(Some("b3"), 6), (Some("b1"), 5)]);
        // Three at two places are too few, seven together are not.
        check([8, 4, 3, 0], &[(Some("b1"), 8), (None, 7)]);
        // Three alone could be told from all who left, so the smallest group hides them: 5 + 3.
        check([9, 5, 3, 0], &[(Some("b1"), 9), (None, 8)]);
        check([5, 0, 0, 2], &[(None, 7)]);
        check([2, 1, 1, 0], &[]);
    }

    #[test]
    fn a_picture_is_the_same_in_every_version() {
        let figure = |version: &str, name: &str| {
            unversioned(&format!(
                "<img src=\"/media/tiny/{version}/{name}\" alt=\"A/b/c\">Words"
            ))
        };
        assert_eq!(
            figure("0a1b", "quay.svg"),
            "<img src=\"/media/quay.svg\" alt=\"A/b/c\">Words"
        );
        assert_eq!(figure("0a1b", "quay.svg"), figure("ffff", "quay.svg"));
        assert_ne!(figure("0a1b", "quay.svg"), figure("0a1b", "yard.svg"));
        assert_eq!(unversioned("No picture"), "No picture");
    }

    #[test]
    fn texts_are_alike_when_nine_of_ten_blocks_are() {
        let same = |count: usize| -> BTreeMap<String, String> {
            let block = |n: usize| (format!("b{n}"), format!("b{n}"));
            (0..count).map(block).collect()
        };
        assert!(is_alike(&same(9), (10, 10)));
        assert!(!is_alike(&same(8), (10, 9)));
        // Everything stands as it did, and two blocks of twelve are new.
        assert!(!is_alike(&same(10), (10, 12)));
        assert!(is_alike(&same(0), (0, 0)));
    }
}
