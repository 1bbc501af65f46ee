//! What a text of a course may refer to.

use crate::mask::{Definition, Definitions};
use crate::model::Glossary;
use base::{Locale, Slug};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Width and height of a picture, in CSS pixels.
pub(crate) type Size = (u32, u32);

/// The course around a text.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    pub course: Slug,
    /// The address under which its pictures are, with a state of its sources in it, so that they can be kept for ever.
    pub pictures: String,
    pub source: Locale,
    /// Sections by `module/lesson`.
    pub lessons: BTreeMap<String, BTreeSet<Slug>>,
    pub terms: BTreeSet<Slug>,
    pub glossary: Glossary,
    /// Errors that answers may show.
    pub misconceptions: BTreeSet<Slug>,
    /// Pictures that can be shown, by name. Those that are there and cannot be read have no size.
    pub media: BTreeMap<String, Option<Size>>,
    /// What `sources.md` defines, by language.
    pub definitions: BTreeMap<Locale, Definitions<'a>>,
    pub used_media: RefCell<BTreeSet<String>>,
    pub used_sources: RefCell<BTreeSet<String>>,
    pub used_misconceptions: RefCell<BTreeSet<Slug>>,
    /// Terms that texts link to; what the glossary says of itself is not among them.
    pub used_terms: RefCell<BTreeSet<Slug>>,
}

impl<'a> Index<'a> {
    /// Of a text that belongs to no course and refers to nothing.
    pub fn without_course(name: Slug, source: Locale) -> Self {
        Self {
            course: name,
            pictures: String::new(),
            source,
            lessons: BTreeMap::new(),
            terms: BTreeSet::new(),
            glossary: Glossary::default(),
            media: BTreeMap::new(),
            definitions: BTreeMap::new(),
            used_media: RefCell::default(),
            misconceptions: BTreeSet::new(),
            used_sources: RefCell::default(),
            used_misconceptions: RefCell::default(),
            used_terms: RefCell::default(),
        }
    }

    /// A source that every lesson may cite, in a language.
    pub fn definition(&self, locale: Locale, id: &str) -> Option<Definition<'a>> {
        let found = self.definitions.get(&locale)?.get(id)?;
        self.used_sources.borrow_mut().insert(id.to_owned());
        Some(*found)
    }
}
