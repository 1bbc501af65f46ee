//! Somebody who learns: everything they do goes through the use cases, as it does when a person clicks.

use super::answers::answer_for;
use super::clock::SteppingClock;
use crate::assess::SaveAnswer;
use crate::assess::answer::{Drawn, drawn};
use crate::assess::outcome::items;
use crate::assess::rules::{FINAL, Rules, rules};
use crate::author::Published;
use crate::{Actor, Context, UseCaseError, assess, learn};
use base::{AttemptId, Draw, Locale, Seed};
use courseware::{Course, Module};
use quiz::{Points, Question};
use std::sync::Arc;
use views::assess::AssessmentKind;

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
                    self.read(course, module, lessons).await?;
                }
            }
            Stage::QuizFailed | Stage::QuizPassed => {
                if let Some(module) = course.modules.first() {
                    self.read(course, module, usize::MAX).await?;
                    self.take(module.slug.as_str(), stage == Stage::QuizPassed)
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
                        self.take(module.slug.as_str(), true).await?;
                    }
                }
            }
            Stage::Ready | Stage::AssessmentFailed | Stage::Certified => {
                for module in &course.modules {
                    self.read(course, module, usize::MAX).await?;
                    // Every third needs a second try at a quiz.
                    if self.draw.below(3) == 0 {
                        self.take(module.slug.as_str(), false).await?;
                    }
                    self.take(module.slug.as_str(), true).await?;
                }
                for drill in &course.drills {
                    if self.draw.below(2) == 0 {
                        self.take(&format!("drill:{}", drill.bank), true).await?;
                    }
                }
                if stage != Stage::Ready {
                    self.take(FINAL, stage == Stage::Certified).await?;
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
                let is_right = self.draw.below(4) > 0;
                let (response, certainty) = answer_for(check, is_right, &mut self.draw);
                let (question, key) = (check.id.as_str(), format!("{:016x}", self.draw.bits()));
                learn::answer_check(
                    ctx,
                    &self.actor,
                    slug,
                    module,
                    lesson_slug,
                    question,
                    response,
                    certainty,
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

    /// Takes an assessment once, and passes or does not; nothing where there is none.
    async fn take(&mut self, key: &str, pass: bool) -> Result<(), UseCaseError> {
        let published = Arc::clone(&self.published);
        let Some(rules) = rules(&published, key) else {
            return Ok(());
        };
        self.clock.pass(10 + self.draw.below(600));
        self.clock.pass(60 * rules.wait_hours as usize);
        let course = published.course.slug.as_str();
        let id = assess::start(self.ctx, &self.actor, course, key).await?;
        let attempt = store::attempt::get(&mut *self.ctx.db.read().await?, id).await?;
        let asked = drawn(&attempt.drawn)?;
        let slips = self.slips(&rules, &asked, pass)?;
        // Nobody of the demonstration runs out of time.
        let pace = rules.minutes.map_or(3, |minutes| {
            (minutes as usize / (asked.len() + 1)).clamp(1, 3)
        });
        for one in &asked {
            let question = rules.drawn(one)?;
            self.clock.pass(1 + self.draw.below(pace));
            let is_right = !slips.contains(&one.question.as_str());
            let (response, certainty) = self.answer(&rules, question, is_right, pass);
            let answer = SaveAnswer {
                question: question.id.to_string(),
                response,
                certainty,
                check: rules.behaviour.checks(question),
                save_key: format!("{:016x}", self.draw.bits()),
            };
            assess::save_answer(self.ctx, &self.actor, id, answer).await?;
        }
        assess::finish(self.ctx, &self.actor, id).await?;
        self.have_marked(&rules, id, &slips).await
    }

    fn answer(
        &mut self,
        rules: &Rules<'_>,
        question: &Question,
        is_right: bool,
        pass: bool,
    ) -> (Vec<String>, Option<u8>) {
        let (response, mut certainty) = answer_for(question, is_right, &mut self.draw);
        if rules.certainty(question) == Some(true) && pass {
            // Whoever passes says 3 of what they know and 1 of what they do not.
            certainty = Some(if is_right { 3 } else { 1 });
        }
        (response, certainty)
    }

    /// The questions that go wrong: as many as may and still pass, or enough to fail. Every slip earns nothing.
    fn slips<'q>(
        &mut self,
        rules: &Rules<'_>,
        asked: &'q [Drawn],
        pass: bool,
    ) -> Result<Vec<&'q str>, UseCaseError> {
        let ranked = self.hardest(asked);
        let worth = |id: &str| -> Result<Points, UseCaseError> {
            let one = asked.iter().find(|one| one.question.as_str() == id);
            let question = rules.drawn(one.ok_or(UseCaseError::NotFound)?)?;
            Ok(Points::ONE * question.points)
        };
        let mut possible = Points::ZERO;
        for id in &ranked {
            possible += worth(id)?;
        }
        let needed = rules.pass_percent.unwrap_or(60);
        let mut earned = possible;
        let mut spare = 0;
        for id in &ranked {
            earned = earned - worth(id)?;
            if !quiz::passes(earned, possible, needed) {
                break;
            }
            spare += 1;
        }
        let count = if pass {
            self.draw.below(spare + 1)
        } else {
            spare + 2 + self.draw.below(2)
        };
        Ok(ranked.into_iter().take(count).collect())
    }

    /// Somebody marks what only a person can mark, as soon as it was handed in.
    async fn have_marked(
        &mut self,
        rules: &Rules<'_>,
        id: AttemptId,
        slips: &[&str],
    ) -> Result<(), UseCaseError> {
        if rules.kind == AssessmentKind::Drill {
            return Ok(());
        }
        let found = store::attempt::find_items(&mut *self.ctx.db.read().await?, id).await?;
        for item in items(found.as_deref().unwrap_or("[]"))? {
            let question = self.published.question(&item.question, item.version);
            let rubric = question.and_then(|question| match &question.body {
                quiz::Body::RepairQuestion(repair) => Some(&repair.rubric),
                quiz::Body::WrittenTask(task) => Some(&task.rubric),
                _ => None,
            });
            let Some(rubric) = rubric.filter(|_| item.response.is_some()) else {
                continue;
            };
            let is_right = !slips.contains(&item.question.as_str());
            let best = rubric.criteria.iter().map(|one| one.levels.len() - 1);
            let levels: Vec<usize> = best.map(|best| if is_right { best } else { 0 }).collect();
            for marker in self.markers.iter().take(usize::from(rubric.markers)) {
                self.clock.pass(30 + self.draw.below(600));
                let (id, question) = (id, item.question.as_str());
                assess::mark(self.ctx, marker, id, question, levels.clone(), "").await?;
            }
        }
        Ok(())
    }

    /// Questions, those that this person finds hardest first: some are harder than others for everybody.
    fn hardest<'q>(&mut self, asked: &'q [Drawn]) -> Vec<&'q str> {
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
        ranked.into_iter().map(|(_, id)| id).collect()
    }
}
