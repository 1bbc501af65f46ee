//! What an officer sees before taking a newer version: what it brings, what is kept, what would have to be done again.

use super::verdict::{Pass, Test, Ways, tests};
use super::{obstacle, ways};
use crate::author::Published;
use crate::learn::standing::Standing;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use authoring::carry::{Carried, Stands};
use base::{CourseVersionId, Locale, Slug, Timestamp};
use courseware::{Course, Lesson, Module};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::enrolment::CheckAnswer;
use store::publication::Publication;
use views::Phrase;
use views::newer::{NewerLesson, NewerOffer, NewerState, NewerTest, NewerView};

/// What the current version of a course would mean for somebody who is on another one.
pub async fn newer(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<NewerView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::find(&mut reader, person.account, course)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let new = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let standing = Standing::load(ctx, &mut reader, enrolment).await?;
    let id = standing.enrolment.id;
    let last = store::enrolment_move::get_last_answer(&mut reader, id).await?;
    let answers = store::enrolment_move::list_earlier_answers(&mut reader, id, last).await?;
    let publications = store::publication::list(&mut reader, course).await?;
    drop(reader);
    let state = if standing.enrolment.version == new.version {
        NewerState::Current
    } else if standing.enrolment.completed_at.is_some() {
        NewerState::Completed
    } else {
        let old = ctx.shelf.version(ctx, standing.enrolment.version).await?;
        let ways = ways(ctx, &standing, &new).await?;
        let told = Told {
            standing: &standing,
            old: &old,
            new: &new,
            locale,
        };
        let mut offer = told.offer(&ways, &publications);
        told.count_answers(ctx, &answers, &mut offer).await?;
        NewerState::Offered(Box::new(offer))
    };
    let own = &new.course;
    Ok(NewerView {
        course: own.slug.to_string(),
        title: phrase(&own.texts, locale, own.source_language, |text| &text.title),
        state,
    })
}

struct Told<'a> {
    standing: &'a Standing,
    old: &'a Published,
    new: &'a Arc<Published>,
    locale: Locale,
}

impl Told<'_> {
    fn offer(&self, ways: &Ways, publications: &[Publication]) -> NewerOffer {
        let mut offer = NewerOffer {
            own: self.old.short_version(),
            version: self.new.short_version(),
            published_at: self.new.published_at,
            notes: notes(publications, self.old.version),
            added: Vec::new(),
            changed: Vec::new(),
            lessons_kept: 0,
            answers_kept: 0,
            answers_anew: 0,
            passes_kept: Vec::new(),
            again: Vec::new(),
            gone: Vec::new(),
            obstacle: obstacle(self.standing),
        };
        if let Some(way) = ways.get(&self.old.version) {
            self.tell_lessons(way, &mut offer);
        }
        for test in tests(self.standing, ways) {
            self.tell_test(&test, &mut offer);
        }
        offer
    }

    fn tell_lessons(&self, way: &Carried, offer: &mut NewerOffer) {
        let known: BTreeSet<_> = way
            .lessons
            .iter()
            .filter_map(|one| one.to.as_ref())
            .collect();
        for module in &self.new.course.modules {
            for lesson in &module.lessons {
                if !known.contains(&(module.slug.clone(), lesson.slug.clone())) {
                    offer.added.push(self.lesson(module, lesson, 0));
                }
            }
        }
        for one in &way.lessons {
            let Some((module, lesson)) = find(&self.old.course, &one.from) else {
                continue;
            };
            if !self.standing.is_done(module, lesson) {
                continue;
            }
            let there = one.to.as_ref().and_then(|to| find(&self.new.course, to));
            let Some((module, lesson)) = there else {
                let source = self.old.course.source_language;
                let title = phrase(&lesson.texts, self.locale, source, |text| &text.title);
                offer.gone.push(title);
                continue;
            };
            offer.lessons_kept += 1;
            if !one.news.is_empty() {
                offer
                    .changed
                    .push(self.lesson(module, lesson, one.news.len()));
            }
        }
    }

    fn lesson(&self, module: &Module, lesson: &Lesson, sections: usize) -> NewerLesson {
        let source = self.new.course.source_language;
        NewerLesson {
            module: phrase(&module.texts, self.locale, source, |text| &text.title),
            title: phrase(&lesson.texts, self.locale, source, |text| &text.title),
            minutes: lesson.minutes,
            sections,
        }
    }

    fn tell_test(&self, test: &Test<'_>, offer: &mut NewerOffer) {
        // A module is called what it was called when its test was taken, as far as it still has a name.
        let module = test.module.and_then(|slug| {
            module(&self.old.course, slug, self.locale)
                .or_else(|| module(&self.new.course, slug, self.locale))
        });
        let told = |reasons: &[base::Message]| NewerTest {
            module: module.clone(),
            reasons: reasons.to_vec(),
        };
        match test.pass(self.standing) {
            Pass::None => {}
            Pass::Kept => offer.passes_kept.push(told(&[])),
            Pass::Again(reasons) if test.name.is_some() => offer.again.push(told(reasons)),
            Pass::Again(_) => offer.gone.extend(module.clone()),
        }
    }

    /// Of each question the latest answer is looked at, as its lesson shows it.
    async fn count_answers(
        &self,
        ctx: &Context,
        answers: &[(CourseVersionId, CheckAnswer)],
        offer: &mut NewerOffer,
    ) -> Result<(), UseCaseError> {
        let mut seen = BTreeSet::new();
        for (version, answer) in answers.iter().rev() {
            if !seen.insert(&answer.question) {
                continue;
            }
            let given = ctx.shelf.version(ctx, *version).await?;
            let is_asked = |one: &&quiz::Question| one.id.as_str() == answer.question;
            let before = checks(&given.course).find(is_asked);
            let after = checks(&self.new.course).find(is_asked);
            let Some((before, after)) = before.zip(after) else {
                continue;
            };
            let source = self.new.course.source_language;
            match authoring::carry::question(before, after, source) {
                Stands::Same { .. } => offer.answers_kept += 1,
                Stands::Changed(_) => offer.answers_anew += 1,
            }
        }
        Ok(())
    }
}

fn find<'a>(course: &'a Course, address: &(Slug, Slug)) -> Option<(&'a Module, &'a Lesson)> {
    let module = course.modules.iter().find(|one| one.slug == address.0)?;
    let lesson = module.lessons.iter().find(|one| one.slug == address.1)?;
    Some((module, lesson))
}

fn module(course: &Course, slug: &Slug, locale: Locale) -> Option<Phrase> {
    let module = course.modules.iter().find(|one| one.slug == *slug)?;
    let source = course.source_language;
    Some(phrase(&module.texts, locale, source, |text| &text.title))
}

fn checks(course: &Course) -> impl Iterator<Item = &quiz::Question> {
    let lessons = course.modules.iter().flat_map(|module| &module.lessons);
    lessons.flat_map(|lesson| &lesson.checks)
}

/// What was said of each publication since this version was the current one the last time, the latest first.
fn notes(publications: &[Publication], own: CourseVersionId) -> Vec<(Timestamp, String)> {
    publications
        .iter()
        .take_while(|one| one.version != own)
        // Why an earlier version was made current again is said to those who write courses.
        .filter(|one| !one.notes.is_empty() && one.origin.as_deref() != Some("rolled-back"))
        .map(|one| (one.at, one.notes.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_for_going_back_are_not_told_to_officers() {
        let id = |last: u8| CourseVersionId::new(Timestamp::from_millis(0), [last; 10]);
        let publication = |number: u32, origin: &str, notes: &str| Publication {
            number,
            version: id(u8::try_from(number).unwrap()),
            fingerprint: String::new(),
            at: Timestamp::from_millis(i64::from(number)),
            by: None,
            origin: Some(origin.to_owned()),
            notes: notes.to_owned(),
        };
        let all = [
            publication(3, "studio", "A lesson is new."),
            publication(2, "rolled-back", "Somebody was named in it."),
            publication(1, "studio", "The first."),
        ];
        let told = notes(&all, id(1));
        assert_eq!(
            told,
            [(Timestamp::from_millis(3), "A lesson is new.".to_owned())]
        );
    }
}
