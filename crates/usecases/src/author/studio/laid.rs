//! Open drafts as they stand, laid out: a letter in the editor compiles a course, and neither reads nor decodes it again.

use super::work::Work;
use crate::UseCaseError;
use crate::author::heavy::apart;
use crate::author::kept::Kept;
use authoring::outline::Outline;
use base::{DraftId, Subject};
use courseware::Sources;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;
use store::db::Connection;
use tokio::sync::Mutex;

/// Bytes of drafts that are kept: of two or three of the largest courses, or of all small ones that are written at the same time.
const BYTES: usize = 160 * 1024 * 1024;

/// Drafts by their ids, each in the state it has with so many saves.
#[derive(Debug)]
pub(in crate::author) struct Laid(Kept<(DraftId, u32), Out>);

impl Default for Laid {
    fn default() -> Self {
        Self(Kept::new(BYTES, |out| out.bytes))
    }
}

impl Laid {
    /// The open draft as it is now.
    pub async fn open(
        &self,
        conn: &mut Connection,
        course: &str,
    ) -> Result<Arc<Out>, UseCaseError> {
        let draft = store::draft::find_open(conn, course)
            .await?
            .ok_or(UseCaseError::NotFound)?;
        let saves = store::draft::count_states(conn, draft.id).await?;
        let lay = async {
            let work = Work::open(conn, course).await?;
            apart(move || Out::of(&work)).await?
        };
        self.0.get(&(draft.id, saves), lay).await
    }
}

/// One draft in one state.
pub(in crate::author) struct Out {
    pub subject: Subject,
    pub draft: DraftId,
    pub outline: Outline,
    /// Of its sources.
    pub fingerprint: String,
    /// Whoever compiles it puts their text in for as long as that takes, so it is not copied.
    pub sources: Arc<Mutex<Sources>>,
    /// The number of the states that it began from.
    first: u32,
    /// That of the latest state of each text that was changed.
    numbers: BTreeMap<String, u32>,
    bytes: usize,
}

impl Out {
    fn of(work: &Work) -> Result<Self, UseCaseError> {
        let sources = work.sources()?;
        let numbers = work.changed.iter();
        Ok(Self {
            subject: work.course().clone(),
            draft: work.draft.id,
            outline: Outline::of(&work.folder()?),
            fingerprint: sources.fingerprint(),
            first: work.first,
            numbers: numbers
                .map(|(path, file)| (path.clone(), work.named(file.number)))
                .collect(),
            bytes: sources.bytes(),
            sources: Arc::new(Mutex::new(sources)),
        })
    }

    /// The state of a text that a form is opened with.
    pub fn number(&self, path: &str) -> u32 {
        self.numbers.get(path).copied().unwrap_or(self.first)
    }
}

/// Sources with one text in the place of their own, until this is dropped.
pub(super) struct Over<'s> {
    sources: &'s mut Sources,
    place: String,
    own: Option<Vec<u8>>,
}

impl<'s> Over<'s> {
    pub fn new(sources: &'s mut Sources, place: &str, text: &str) -> Self {
        let own = sources.0.insert(place.to_owned(), text.into());
        let place = place.to_owned();
        Self {
            sources,
            place,
            own,
        }
    }
}

impl Deref for Over<'_> {
    type Target = Sources;

    fn deref(&self) -> &Sources {
        self.sources
    }
}

impl Drop for Over<'_> {
    fn drop(&mut self) {
        match self.own.take() {
            Some(own) => self.sources.0.insert(std::mem::take(&mut self.place), own),
            None => self.sources.0.remove(&self.place),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_laid_over_for_a_while_also_where_the_work_panics() {
        let one = |text: &str| Sources(BTreeMap::from([("a".to_owned(), text.into())]));
        let mut sources = one("own");
        assert_eq!(*Over::new(&mut sources, "a", "other"), one("other"));
        assert_eq!(sources, one("own"));
        assert_eq!(Over::new(&mut sources, "b", "new").0.len(), 2);
        assert_eq!(sources, one("own"));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _over = Over::new(&mut sources, "a", "other");
            panic!("the compiler has a mistake");
        }));
        assert!(panicked.is_err());
        assert_eq!(sources, one("own"));
    }
}
