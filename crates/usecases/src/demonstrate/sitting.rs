//! Taking an assessment: first the whole of it is thought out, then it is answered through the use cases.

use super::answers::{self, Wanted, response};
use super::learner::Learner;
use super::written::{self, Written, rubric};
use crate::assess::SaveAnswer;
use crate::assess::answer::{Drawn, drawn};
use crate::assess::questions::Questions;
use crate::assess::rules::{Rules, rules};
use crate::assess::shown::sent;
use crate::{UseCaseError, assess};
use base::{AttemptId, Draw, Slug};
use quiz::{Action, Certainty, Points, Question, Step};
use std::sync::Arc;
use views::assess::AssessmentKind;

/// What an attempt is to come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// What they know decides.
    Any,
    Pass,
    Fail,
}

/// Percent by which an attempt is to pass or fail where markers may differ from what its words deserve.
const MARGIN: u32 = 8;

/// An attempt that was handed in, with what people will have to mark.
#[derive(Debug)]
pub(super) struct Sat {
    pub attempt: AttemptId,
    pub written: Vec<(Slug, Written)>,
}

/// What somebody will answer to one question.
struct Given<'q> {
    question: &'q Question,
    /// Percent.
    chance: usize,
    tries: Vec<Step>,
    written: Option<Written>,
}

impl Given<'_> {
    fn earned(&self, rules: &Rules<'_>) -> Points {
        if let (Some(written), Some(rubric)) = (&self.written, rubric(self.question)) {
            return rubric.share(&written.levels) * self.question.points;
        }
        let score = rules.behaviour.score(self.question, &self.tries);
        score.earned.unwrap_or(Points::ZERO)
    }
}

impl Learner<'_> {
    /// Takes an assessment once; `None` where there is none.
    pub(super) async fn take(
        &mut self,
        key: &str,
        goal: Goal,
    ) -> Result<Option<Sat>, UseCaseError> {
        let published = Arc::clone(&self.published);
        let Some(rules) = rules(&published, key) else {
            return Ok(None);
        };
        self.clock.pass(10 + self.draw.below(600));
        self.clock.pass(60 * rules.wait_hours as usize);
        let course = published.course.slug.as_str();
        let id = assess::start(self.ctx, &self.actor, course, key).await?;
        let attempt = store::attempt::get(&mut *self.ctx.db.read().await?, id).await?;
        let asked = drawn(&attempt.drawn)?;
        let questions = Questions::drawn(self.ctx, &published, &asked).await?;
        let given = self.think(&rules, &questions, &asked, goal)?;
        // Nobody of the demonstration runs out of time.
        let pace = rules.minutes.map_or(3, |minutes| {
            (minutes as usize / (asked.len() + 1)).clamp(1, 3)
        });
        for (one, drawn) in given.iter().zip(&asked) {
            for step in &one.tries {
                self.clock.pass(1 + self.draw.below(pace));
                let answer = SaveAnswer {
                    question: one.question.id.to_string(),
                    response: sent(one.question, &drawn.order, step.parts.clone()),
                    certainty: step.certainty.map(Certainty::level),
                    check: rules.behaviour.checks(one.question),
                    save_key: self.save_key(),
                };
                assess::save_answer(self.ctx, &self.actor, id, answer).await?;
            }
        }
        assess::finish(self.ctx, &self.actor, id).await?;
        let written = given.into_iter().filter_map(|one| {
            let written = one.written?;
            Some((one.question.id.clone(), written))
        });
        // What is practised nobody marks.
        let is_marked = rules.kind != AssessmentKind::Drill;
        Ok(Some(Sat {
            attempt: id,
            written: written.filter(|_| is_marked).collect(),
        }))
    }

    /// Everything that will be answered, so that it comes to what it is to come to.
    fn think<'q>(
        &mut self,
        rules: &Rules<'_>,
        questions: &'q Questions,
        asked: &[Drawn],
        goal: Goal,
    ) -> Result<Vec<Given<'q>>, UseCaseError> {
        let mut given = Vec::with_capacity(asked.len());
        for one in asked {
            let question = questions.asked(one)?;
            given.push(self.answer(rules, question));
        }
        match goal {
            Goal::Any => {}
            Goal::Pass => self.mend(rules, &mut given, true),
            Goal::Fail => self.mend(rules, &mut given, false),
        }
        Ok(given)
    }

    fn answer<'q>(&mut self, rules: &Rules<'_>, question: &'q Question) -> Given<'q> {
        let chance = self.chance(question);
        if let Some(rubric) = rubric(question) {
            let is_good = self.wanted(chance) == Wanted::Right;
            let written = written::write(question, rubric, is_good, self.plan, &mut self.draw);
            return hand_in(question, chance, written);
        }
        let most = rules.behaviour.state(question, &[]).tries_left.max(1);
        let mut tries: Vec<Step> = Vec::new();
        while tries.len() < most {
            // A hint helps.
            let chance = (chance + 25 * tries.len()).min(97);
            let wanted = if tries.is_empty() {
                self.first(question, chance)
            } else {
                self.wanted(chance)
            };
            let step = self.step(rules, question, chance, wanted);
            // Nobody gives the same wrong answer again.
            if tries.iter().any(|earlier| earlier.parts == step.parts) {
                tries.push(self.step(rules, question, chance, Wanted::Right));
                break;
            }
            tries.push(step);
            if wanted == Wanted::Right {
                break;
            }
        }
        Given {
            question,
            chance,
            tries,
            written: None,
        }
    }

    fn step(
        &mut self,
        rules: &Rules<'_>,
        question: &Question,
        chance: usize,
        wanted: Wanted,
    ) -> Step {
        let draw: &mut Draw = &mut self.draw;
        let is_right = wanted == Wanted::Right;
        let parts = response(question, wanted, self.habits, draw);
        let sure = answers::certainty(chance, is_right, draw);
        let asks = rules.certainty(question).is_some();
        Step {
            action: Action::Check,
            parts,
            certainty: Certainty::from_level(sure).filter(|_| asks),
        }
    }

    /// Changes answers until the whole passes, or does not: those that were nearest to coming out in the other way, and
    /// what people mark last.
    fn mend(&mut self, rules: &Rules<'_>, given: &mut [Given<'_>], pass: bool) {
        let mut order: Vec<usize> = (0..given.len()).collect();
        order.sort_by_key(|place| {
            let one = &given[*place];
            let far = if pass { 100 - one.chance } else { one.chance };
            (one.written.is_some(), far, *place)
        });
        let margin = if self.plan.is_some() { MARGIN } else { 0 };
        let percent = rules.pass_percent.unwrap_or(0);
        let percent = if pass {
            (percent + margin).min(100)
        } else {
            percent.saturating_sub(margin)
        };
        for place in order {
            if passes(rules, given, percent) == pass {
                return;
            }
            let (question, chance) = (given[place].question, given[place].chance);
            let wanted = if pass { Wanted::Right } else { Wanted::Wrong };
            given[place] = if let Some(rubric) = rubric(question) {
                hand_in(question, chance, written::extreme(question, rubric, pass))
            } else {
                let mut step = self.step(rules, question, chance, wanted);
                if rules.certainty(question) == Some(true) {
                    // Whoever passes says 3 of what they know.
                    step.certainty = Some(if pass {
                        Certainty::High
                    } else {
                        Certainty::Low
                    });
                }
                Given {
                    question,
                    chance,
                    tries: vec![step],
                    written: None,
                }
            };
        }
    }
}

fn hand_in(question: &Question, chance: usize, written: Written) -> Given<'_> {
    let step = Step {
        action: Action::Save,
        parts: vec![written.text.clone()],
        certainty: None,
    };
    Given {
        question,
        chance,
        tries: vec![step],
        written: Some(written),
    }
}

fn passes(rules: &Rules<'_>, given: &[Given<'_>], percent: u32) -> bool {
    let earned: Points = given.iter().map(|one| one.earned(rules)).sum();
    let possible: Points = given
        .iter()
        .map(|one| rules.behaviour.score(one.question, &one.tries).possible)
        .sum();
    quiz::passes(earned, possible, percent)
}
