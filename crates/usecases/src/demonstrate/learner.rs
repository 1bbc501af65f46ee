//! Somebody who learns: everything they do goes through the use cases, as it does when a person clicks.

use super::clock::SteppingClock;
use crate::assess::answer::drawn;
use crate::assess::rules::{FINAL, rules};
use crate::author::Published;
use crate::{Actor, Context, UseCaseError, assess, learn};
use base::{Draw, Locale, Seed};
use courseware::{Course, Module};
use quiz::{DrawnQuestion, Question};
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
                    self.read(course, module, lessons).await?;
                }
            }
            Stage::QuizFailed | Stage::QuizPassed => {
                if let Some(module) = course.modules.first() {
                    self.read(course, module, usize::MAX).await?;
                    self.take(course, module.slug.as_str(), stage == Stage::QuizPassed)
                        .await?;
                }
            }
            Stage::SecondModule => {
                for (place, module) in course.modules.iter().take(2).enumerate() {
                    let lessons = if place == 0 {
                        usize::MAX
                    } else {
                        module.lessons.len() / 2
                    };
                    self.read(course, module, lessons).await?;
                    if place == 0 {
                        self.take(course, module.slug.as_str(), true).await?;
                    }
                }
            }
            Stage::Ready | Stage::AssessmentFailed | Stage::Certified => {
                for module in &course.modules {
                    self.read(course, module, usize::MAX).await?;
                    // Every third needs a second try at a quiz.
                    if self.draw.below(3) == 0 {
                        self.take(course, module.slug.as_str(), false).await?;
                    }
                    self.take(course, module.slug.as_str(), true).await?;
                }
                if stage != Stage::Ready {
                    self.take(course, FINAL, stage == Stage::Certified).await?;
                }
            }
        }
        Ok(())
    }

    /// Reads so many lessons of a module and answers the checks in them; then opens the next one.
    async fn read(
        &mut self,
        course: &Course,
        module: &Module,
        lessons: usize,
    ) -> Result<(), UseCaseError> {
        let (ctx, slug) = (self.ctx, course.slug.as_str());
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
                let chosen = if self.draw.below(4) == 0 {
                    wrong(check)
                } else {
                    right(check)
                };
                let (question, key) = (check.id.as_str(), format!("{:016x}", self.draw.bits()));
                learn::answer_check(
                    ctx,
                    &self.actor,
                    slug,
                    module,
                    lesson_slug,
                    question,
                    chosen,
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

    /// Takes a quiz or the final assessment once, and passes or does not; nothing where there is none.
    async fn take(&mut self, course: &Course, key: &str, pass: bool) -> Result<(), UseCaseError> {
        let Some(rules) = rules(course, key) else {
            return Ok(());
        };
        self.clock.pass(10 + self.draw.below(600));
        let id = assess::start(self.ctx, &self.actor, course.slug.as_str(), key).await?;
        let attempt = store::attempt::get(&mut *self.ctx.db.read().await?, id).await?;
        let asked = drawn(&attempt.drawn)?;
        // As many as may go wrong and still pass, when every wrong answer earns nothing.
        let spare = asked.len() * (100 - rules.pass_percent.min(100) as usize) / 100;
        let slips = if pass {
            self.draw.below(spare + 1)
        } else {
            spare + 2 + self.draw.below(2)
        };
        let slips = self.hardest(&asked, slips);
        for one in &asked {
            let Some(question) = rules.question(one.question.as_str()) else {
                continue;
            };
            self.clock.pass(1 + self.draw.below(3));
            let chosen = if slips.contains(&one.question.as_str()) {
                wrong(question)
            } else {
                right(question)
            };
            let key = format!("{:016x}", self.draw.bits());
            assess::save_answer(
                self.ctx,
                &self.actor,
                id,
                question.id.as_str(),
                chosen,
                &key,
            )
            .await?;
        }
        assess::finish(self.ctx, &self.actor, id).await
    }

    /// The questions this person gets wrong: some questions are harder than others for everybody.
    fn hardest<'q>(&mut self, asked: &'q [DrawnQuestion], count: usize) -> Vec<&'q str> {
        let mut ranked: Vec<(usize, &str)> = asked
            .iter()
            .map(|one| {
                let id = one.question.as_str();
                let name = id.bytes().fold(7_u64, |sum, byte| {
                    sum.wrapping_mul(31).wrapping_add(u64::from(byte))
                });
                (Draw::new(Seed(name)).below(100) + self.draw.below(80), id)
            })
            .collect();
        ranked.sort_unstable_by(|a, b| b.cmp(a));
        ranked.into_iter().take(count).map(|(_, id)| id).collect()
    }
}

fn right(question: &Question) -> Vec<usize> {
    places(question, true)
}

/// One wrong option, which earns nothing; where all are right, one of them.
fn wrong(question: &Question) -> Vec<usize> {
    let wrong = places(question, false);
    vec![wrong.first().copied().unwrap_or(0)]
}

fn places(question: &Question, correct: bool) -> Vec<usize> {
    let choices = question.choices.iter().enumerate();
    choices
        .filter(|(_, choice)| choice.correct == correct)
        .map(|(place, _)| place)
        .collect()
}
