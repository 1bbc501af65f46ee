//! What typst may see: one template, the values of one certificate, the fonts. No file, no network, no clock.

use super::fonts::{BOOK, FONTS};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

const TEMPLATE: &str = include_str!("certificate.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static MAIN: LazyLock<Source> = LazyLock::new(|| Source::detached(TEMPLATE));

/// A certificate about to be set: the template reads its values as files and holds none itself.
pub struct Desk {
    files: Vec<(&'static str, Bytes)>,
}

impl Desk {
    pub fn new() -> Self {
        Self { files: Vec::new() }
    }

    /// Lays a file where the template reads it, in place of an earlier one of that name.
    pub fn lay(&mut self, name: &'static str, bytes: Bytes) {
        self.files.retain(|(other, _)| *other != name);
        self.files.push((name, bytes));
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() {
            Ok(MAIN.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.vpath().get_without_slash();
        self.files
            .iter()
            .find(|(laid, _)| *laid == name && *id.root() == VirtualRoot::Project)
            .map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
