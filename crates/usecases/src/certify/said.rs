//! Sentences about a certification with the names in them looked up; days are put into words by the page.

use super::rubrics::{in_language, rubric};
use crate::assess::rules::FINAL;
use crate::learn::words::phrase;
use crate::practise::interview::told::Told;
use crate::{Context, UseCaseError};
use base::{AccountId, Locale};
use certification::cycle::Zone;
use certification::sentence::{Part, Sentence};
use store::db::Connection;
use views::standing::{Said, SaidPart};

/// Puts sentences into one language, with days of one zone.
pub(super) struct Speaker<'a> {
    pub ctx: &'a Context,
    pub locale: Locale,
    pub zone: &'a Zone,
}

impl Speaker<'_> {
    pub(super) async fn say(
        &self,
        conn: &mut Connection,
        sentence: &Sentence,
    ) -> Result<Said, UseCaseError> {
        let mut parts = Vec::new();
        for (name, part) in &sentence.parts {
            parts.push(((*name).to_owned(), self.part(conn, part).await?));
        }
        Ok(Said {
            message: sentence.message.clone(),
            parts,
        })
    }

    pub(super) async fn say_all(
        &self,
        conn: &mut Connection,
        sentences: &[Sentence],
    ) -> Result<Vec<Said>, UseCaseError> {
        let mut all = Vec::new();
        for sentence in sentences {
            all.push(self.say(conn, sentence).await?);
        }
        Ok(all)
    }

    async fn part(&self, conn: &mut Connection, part: &Part) -> Result<SaidPart, UseCaseError> {
        let found = match part {
            Part::Moment(at) => return Ok(SaidPart::Day(self.zone.day_of(*at).to_string())),
            Part::Day(day) => return Ok(SaidPart::Day(day.to_string())),
            Part::Assessment { assessment, .. } if assessment == FINAL => {
                return Ok(SaidPart::Word(String::from("assessment-final")));
            }
            Part::Course(slug) => self.course(slug),
            Part::Assessment { course, assessment } => self.module(course, assessment),
            Part::Rubric(key) => rubric(key).map(|one| in_language(&one.title, self.locale)),
            Part::Case(slug) => self.case(slug),
            Part::Person(id) => name(conn, id).await?,
        };
        Ok(SaidPart::Text(found.unwrap_or_else(|| part.plain())))
    }

    fn course(&self, slug: &str) -> Option<String> {
        let published = self.ctx.shelf.current(slug)?;
        let course = &published.course;
        let title = phrase(&course.texts, self.locale, course.source_language, |text| {
            &text.title
        });
        Some(title.text)
    }

    fn module(&self, course: &str, module: &str) -> Option<String> {
        let published = self.ctx.shelf.current(course)?;
        let course = &published.course;
        let of = course
            .modules
            .iter()
            .find(|one| one.slug.as_str() == module)?;
        let title = phrase(&of.texts, self.locale, course.source_language, |text| {
            &text.title
        });
        Some(title.text)
    }

    fn case(&self, slug: &str) -> Option<String> {
        let published = self.ctx.shelf.interviews.current(slug)?;
        Some(Told::new(&published.interview, self.locale).title().text)
    }
}

async fn name(conn: &mut Connection, id: &str) -> Result<Option<String>, UseCaseError> {
    match id.parse::<AccountId>() {
        Ok(account) => Ok(Some(
            store::certificate::get_holder(conn, account).await?.name,
        )),
        Err(_) => Ok(None),
    }
}
