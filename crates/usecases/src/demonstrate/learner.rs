//! Somebody who learns: everything they do goes through the use cases, as it does when a person clicks.

use super::ability::Ability;
use super::answers::{self, Wanted, habit, response};
use super::clock::SteppingClock;
use super::marking;
use super::sitting::{Goal, Sat};
use super::stories;
use crate::assess::rules::{FINAL, rules};
use crate::assess::shown::{check_order, sent};
use crate::author::Published;
use crate::{Actor, Context, UseCaseError, learn};
use base::{Draw, EnrolmentId, Label, Locale};
use courseware::{Course, Module};
use quiz::{Body, Question};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How far somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Has an account and began nothing.
    Registered,
    Enrolled,
    /// In the first module.
    Reading,
    /// The first module's quiz was tried and not passed.
    QuizFailed,
    QuizPassed,
    /// In the middle of the second module.
    SecondModule,
    /// Everything is done but the final assessment.
    Ready,
    AssessmentFailed,
    Certified,
}

/// One person at work in one course.
pub(super) struct Learner<'a> {
    pub ctx: &'a Context,
    pub clock: &'a SteppingClock,
    pub actor: Actor,
    pub published: Arc<Published>,
    pub draw: Draw,
    /// What they choose in stories: apart, so that nothing else depends on it.
    pub story: Draw,
    pub ability: Ability,
    /// What types of questions they take for others.
    pub habits: &'a [(Label, Label)],
    /// How often they have met words of a type that they take for another.
    pub met: BTreeMap<Label, usize>,
    /// Passes whatever they take at the first try.
    pub is_steady: bool,
    /// The number of the plan they write where one is asked for.
    pub plan: Option<usize>,
    /// Who mark what only a person can mark.
    pub markers: &'a [Actor],
}

impl Learner<'_> {
    /// Does everything up to a stage.
    pub(super) async fn reach(&mut self, stage: Stage) -> Result<(), UseCaseError> {
        if stage == Stage::Registered {
            return Ok(());
        }
        let published = Arc::clone(&self.published);
        let course = &published.course;
        learn::enrol(self.ctx, &self.actor, course.slug.as_str()).await?;
        match stage {
            Stage::Registered | Stage::Enrolled => {}
            Stage::Reading => {
                if let Some(module) = course.modules.first() {
                    let lessons = 1 + self
                        .draw
                        .below(module.lessons.len().saturating_sub(1).max(1));
                    self.read(module, lessons).await?;
                }
            }
            Stage::QuizFailed => {
                if let Some(module) = course.modules.first() {
                    self.read(module, usize::MAX).await?;
                    self.settle(module.slug.as_str(), Goal::Fail).await?;
                }
            }
            Stage::QuizPassed => {
                if let Some(module) = course.modules.first() {
                    self.module(module).await?;
                }
            }
            Stage::SecondModule => {
                if let [first, second, ..] = course.modules.as_slice() {
                    self.module(first).await?;
                    self.read(second, second.lessons.len() / 2).await?;
                } else if let [only] = course.modules.as_slice() {
                    self.module(only).await?;
                }
            }
            Stage::Ready | Stage::AssessmentFailed | Stage::Certified => {
                self.prepare(course).await?;
                match stage {
                    Stage::AssessmentFailed => self.settle(FINAL, Goal::Fail).await?,
                    Stage::Certified => self.pass(FINAL).await?,
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// The whole of a module.
    pub(super) async fn module(&mut self, module: &Module) -> Result<(), UseCaseError> {
        self.read(module, usize::MAX).await?;
        self.pass(module.slug.as_str()).await?;
        stories::pass(self, module).await
    }

    /// Everything but the final assessment.
    async fn prepare(&mut self, course: &Course) -> Result<(), UseCaseError> {
        for module in &course.modules {
            self.module(module).await?;
        }
        for drill in &course.drills {
            if self.draw.below(2) == 0 {
                self.take(&format!("drill:{}", drill.bank), Goal::Any)
                    .await?;
            }
        }
        Ok(())
    }

    /// Takes an assessment as well as they can, and where that does not pass once more, and passes.
    pub(super) async fn pass(&mut self, key: &str) -> Result<(), UseCaseError> {
        let published = Arc::clone(&self.published);
        let is_only = rules(&published, key).is_some_and(|rules| rules.attempts == 1);
        let is_safe = is_only || self.is_steady;
        let first = if is_safe { Goal::Pass } else { Goal::Any };
        let Some(sat) = self.take(key, first).await? else {
            return Ok(());
        };
        marking::as_deserved(self, &sat).await?;
        if !self.has_passed(&sat).await? {
            self.settle(key, Goal::Pass).await?;
        }
        Ok(())
    }

    /// Takes an assessment; what only people can mark gets what it deserves, as soon as it was handed in.
    async fn settle(&mut self, key: &str, goal: Goal) -> Result<(), UseCaseError> {
        if let Some(sat) = self.take(key, goal).await? {
            marking::as_deserved(self, &sat).await?;
        }
        Ok(())
    }

    pub(super) async fn has_passed(&self, sat: &Sat) -> Result<bool, UseCaseError> {
        let attempt = store::attempt::get(&mut *self.ctx.db.read().await?, sat.attempt).await?;
        Ok(attempt.result.is_some_and(|one| one.passed_at.is_some()))
    }

    /// Reads so many lessons of a module and answers the checks in them; then opens the next one.
    pub(super) async fn read(
        &mut self,
        module: &Module,
        lessons: usize,
    ) -> Result<(), UseCaseError> {
        let published = Arc::clone(&self.published);
        let (ctx, slug) = (self.ctx, published.course.slug.as_str());
        let enrolment = self.enrolment(slug).await?;
        self.clock.pass(60 * (12 + self.draw.below(48)));
        for (place, lesson) in module.lessons.iter().enumerate() {
            let (module, lesson_slug) = (module.slug.as_str(), lesson.slug.as_str());
            if place >= lessons {
                learn::save_position(ctx, &self.actor, slug, module, lesson_slug, "b2").await?;
                break;
            }
            self.clock
                .pass(lesson.minutes as usize + self.draw.below(6));
            for check in &lesson.checks {
                self.clock.pass(1);
                let chance = self.chance(check);
                let wanted = self.first(check, chance);
                let response = response(check, wanted, self.habits, &mut self.draw);
                let response = sent(check, &check_order(check, enrolment), response);
                let is_right = wanted == Wanted::Right;
                let sure = answers::certainty(chance, is_right, &mut self.draw);
                let (question, key) = (check.id.as_str(), self.save_key());
                learn::answer_check(
                    ctx,
                    &self.actor,
                    slug,
                    module,
                    lesson_slug,
                    question,
                    response,
                    Some(sure),
                    &key,
                    Locale::En,
                )
                .await?;
            }
            if lesson.checks.is_empty() {
                learn::continue_lesson(ctx, &self.actor, slug, module, lesson_slug).await?;
            }
        }
        Ok(())
    }

    /// Which enrolment of theirs in the course it is: what they are shown depends on it.
    async fn enrolment(&self, course: &str) -> Result<Option<EnrolmentId>, UseCaseError> {
        let account = self.actor.person()?.account;
        let mut reader = self.ctx.db.read().await?;
        let found = store::enrolment::find(&mut reader, account, course).await?;
        Ok(found.map(|enrolment| enrolment.id))
    }

    /// Percent of chance to be right about a question.
    pub(super) fn chance(&self, question: &Question) -> usize {
        let chance = self.ability.chance(question);
        if self.mistaken(question).is_some() {
            chance.min(50)
        } else {
            chance
        }
    }

    /// The type of the words, where it is one that they take for another.
    fn mistaken(&self, question: &Question) -> Option<Label> {
        match &question.body {
            Body::CodeQuestion(key) => habit(key, self.habits).map(|_| key.label),
            _ => None,
        }
    }

    /// How a first answer comes out. Of words that they take for others, six of ten are called so.
    pub(super) fn first(&mut self, question: &Question, chance: usize) -> Wanted {
        let Some(label) = self.mistaken(question) else {
            return self.wanted(chance);
        };
        let met = self.met.entry(label).or_default();
        *met += 1;
        if [2, 4].contains(&(*met % 5)) {
            Wanted::Right
        } else {
            Wanted::Wrong
        }
    }

    /// How an answer comes out with this chance; whoever is not right knows some of it as often as not.
    pub(super) fn wanted(&mut self, chance: usize) -> Wanted {
        if self.draw.below(100) < chance {
            Wanted::Right
        } else if self.draw.below(2) == 0 {
            Wanted::Partly
        } else {
            Wanted::Wrong
        }
    }

    /// What a page would send along with an answer.
    pub(super) fn save_key(&mut self) -> String {
        format!("{:016x}", self.draw.bits())
    }
}
