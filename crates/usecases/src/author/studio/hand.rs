//! What an author has in hand of a course: the open draft, or else what officers have now.

use super::script;
use super::work::Work;
use crate::UseCaseError;
use base::Subject;
use courseware::Sources;
use store::db::Connection;

pub(super) struct Hand {
    pub subject: Subject,
    pub sources: Sources,
    /// The draft, where one is open.
    pub work: Option<Work>,
}

impl Hand {
    pub async fn open(conn: &mut Connection, course: &str) -> Result<Self, UseCaseError> {
        if store::draft::find_open(conn, course).await?.is_some() {
            let work = Work::open(conn, course).await?;
            return Ok(Self {
                subject: work.draft.course.clone(),
                sources: work.sources()?,
                work: Some(work),
            });
        }
        let subject = script::subject(course)?;
        let published = script::publications(conn, &subject).await?;
        let current = published.first().ok_or(UseCaseError::NotFound)?;
        Ok(Self {
            sources: script::sources(conn, &subject, &current.version).await?,
            subject,
            work: None,
        })
    }

    /// The files of the course by their paths in its folder.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let folder = self.subject.place("");
        self.sources
            .0
            .keys()
            .filter_map(move |path| path.strip_prefix(&folder))
            .filter(|path| self.subject.owns(path))
    }
}
