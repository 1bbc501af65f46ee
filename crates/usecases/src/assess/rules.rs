//! What a course says of its quizzes, its final assessment and its drills.

use super::answer::Drawn;
use super::questions::Questions;
use crate::author::Published;
use crate::learn::words::phrase;
use base::{Locale, Seed, Slug};
use courseware::{AssessmentRules, Bank, Course, Module, Review, Slot};
use quiz::{Behaviour, DrawnQuestion, Feedback, Kind, Pool, Question};
use std::collections::BTreeSet;
use views::Phrase;
use views::assess::AssessmentKind;

/// The key of the final assessment, in addresses and in the database.
pub(crate) const FINAL: &str = "final";

/// What keys and names of drills begin with.
const DRILL: &str = "drill:";

/// A quiz's name in the database.
pub(crate) fn quiz_name(module: &Slug) -> String {
    format!("quiz:{module}")
}

/// A drill's key, and its name in the database.
pub(crate) fn drill_name(bank: &Slug) -> String {
    format!("{DRILL}{bank}")
}

/// One assessment of a course. Holds answer keys: never serialised.
#[derive(Debug)]
pub(crate) struct Rules<'a> {
    published: &'a Published,
    /// `final`, `quiz:` and the module, or `drill:` and the bank.
    pub name: String,
    pub kind: AssessmentKind,
    /// The module, for its quiz.
    pub module: Option<&'a Module>,
    /// The bank, for a drill.
    bank: Option<&'a Bank>,
    /// `None` where nothing is to be passed.
    pub pass_percent: Option<u32>,
    /// 0: no limit.
    pub attempts: u32,
    /// Hours to wait after an attempt that did not pass; 0: none.
    pub wait_hours: u32,
    /// Time limit; `None`: none.
    pub minutes: Option<u32>,
    pub behaviour: Behaviour,
    pub review: Review,
    pools: Vec<Pool<'a>>,
    /// Questions asked in a certain version.
    pins: Vec<(&'a Slug, u32)>,
}

/// The assessment with this key: `final`, the slug of a module that has a quiz, or `drill:` and a bank that is practised.
pub(crate) fn rules<'a>(published: &'a Published, key: &str) -> Option<Rules<'a>> {
    let course = &published.course;
    if let Some(bank) = key.strip_prefix(DRILL) {
        return drill(published, bank);
    }
    if key == FINAL {
        let own = course.assessment.as_ref()?;
        let (name, kind) = (FINAL.to_owned(), AssessmentKind::Final);
        return Some(Rules::of(published, name, kind, None, own));
    }
    let mut modules = course.modules.iter();
    let module = modules.find(|module| module.slug.as_str() == key)?;
    let own = &module.quiz.as_ref()?.rules;
    let (name, kind) = (quiz_name(&module.slug), AssessmentKind::Quiz);
    Some(Rules::of(published, name, kind, Some(module), own))
}

/// The assessment an attempt was begun at, by its name in the database.
pub(crate) fn rules_of<'a>(published: &'a Published, name: &str) -> Option<Rules<'a>> {
    rules(published, key(name))
}

/// The key in addresses of a name in the database.
pub(crate) fn key(name: &str) -> &str {
    name.strip_prefix("quiz:").unwrap_or(name)
}

/// A drill asks so many of its bank, tells at once, and nothing is to be passed.
fn drill<'a>(published: &'a Published, name: &str) -> Option<Rules<'a>> {
    let course = &published.course;
    let drill = course
        .drills
        .iter()
        .find(|drill| drill.bank.as_str() == name)?;
    let bank = course.banks.iter().find(|bank| bank.name == drill.bank)?;
    Some(Rules {
        published,
        name: drill_name(&drill.bank),
        kind: AssessmentKind::Drill,
        module: None,
        bank: Some(bank),
        pass_percent: None,
        attempts: 0,
        wait_hours: 0,
        minutes: None,
        behaviour: Behaviour {
            feedback: Feedback::Immediate,
            certainty: false,
        },
        review: Review::default(),
        pools: vec![Pool {
            questions: bank.questions.iter().collect(),
            count: drill.questions,
        }],
        pins: Vec::new(),
    })
}

impl<'a> Rules<'a> {
    fn of(
        published: &'a Published,
        name: String,
        kind: AssessmentKind,
        module: Option<&'a Module>,
        own: &'a AssessmentRules,
    ) -> Self {
        let fixed: BTreeSet<&Slug> = own
            .slots
            .iter()
            .filter_map(|slot| match slot {
                Slot::Fixed { question, .. } => Some(question),
                Slot::Draw { .. } => None,
            })
            .collect();
        let pool = |slot: &'a Slot| match slot {
            Slot::Fixed { question, version } => Pool {
                questions: published.question(question, *version).into_iter().collect(),
                count: 1,
            },
            Slot::Draw {
                bank,
                count,
                competence,
                difficulty,
            } => Pool {
                questions: bank_of(&published.course, module, bank)
                    .iter()
                    .filter(|question| {
                        competence.is_none_or(|wanted| question.competence == wanted)
                            && difficulty.is_none_or(|wanted| question.difficulty == wanted)
                            && !fixed.contains(&question.id)
                    })
                    .collect(),
                count: *count,
            },
        };
        let pins = own.slots.iter().filter_map(|slot| match slot {
            Slot::Fixed {
                question,
                version: Some(version),
            } if published.holds(question, *version) => Some((question, *version)),
            Slot::Fixed { .. } | Slot::Draw { .. } => None,
        });
        Self {
            published,
            name,
            kind,
            module,
            bank: None,
            pass_percent: Some(own.pass_percent),
            attempts: own.attempts,
            wait_hours: own.wait_hours,
            minutes: own.minutes,
            behaviour: own.behaviour,
            review: own.review,
            pools: own.slots.iter().map(pool).collect(),
            pins: pins.collect(),
        }
    }

    /// Draws an attempt. The same seed, questions met before and current version of the course always give the same one. What is asked is what this
    /// version of the course says; each question is asked as the current version has it, where that has it, and else as this one does.
    pub(crate) fn draw(
        &self,
        seed: Seed,
        met: &BTreeSet<Slug>,
        current: Option<&Published>,
    ) -> Vec<Drawn> {
        let newest = |question: &Slug| {
            let is_pinned = self.pins.iter().any(|(pinned, _)| *pinned == question);
            current
                .filter(|_| !is_pinned)
                .filter(|current| current.numbers.contains_key(question))
        };
        self.draw_as(seed, met, |id| newest(id)?.question(id, None))
            .into_iter()
            .map(|one| Drawn {
                version: match newest(&one.question) {
                    Some(newest) => newest.numbers.get(&one.question).copied(),
                    None => self.version(&one.question),
                },
                question: one.question,
                order: one.order,
            })
            .collect()
    }

    /// Draws again what was drawn: each question that is stored in the version in which it was asked.
    pub(crate) fn draw_again(
        &self,
        seed: Seed,
        met: &BTreeSet<Slug>,
        stored: &[Drawn],
        questions: &Questions,
    ) -> Vec<Drawn> {
        let asked = |id: &Slug| stored.iter().find(|one| one.question == *id);
        self.draw_as(seed, met, |id| questions.asked(asked(id)?).ok())
            .into_iter()
            .map(|one| Drawn {
                version: match asked(&one.question) {
                    Some(stored) => stored.version,
                    None => self.version(&one.question),
                },
                question: one.question,
                order: one.order,
            })
            .collect()
    }

    /// Draws with each question as it is given; where it is not, as this version of the course has it.
    fn draw_as<'q>(
        &self,
        seed: Seed,
        met: &BTreeSet<Slug>,
        given: impl Fn(&Slug) -> Option<&'q Question>,
    ) -> Vec<DrawnQuestion> {
        let as_given = |own: &&'a Question| given(&own.id).unwrap_or(own);
        let pool = |pool: &Pool<'a>| Pool {
            questions: pool.questions.iter().map(as_given).collect(),
            count: pool.count,
        };
        let pools: Vec<Pool<'_>> = self.pools.iter().map(pool).collect();
        quiz::draw(&pools, seed, met)
    }

    /// The version in which a question is asked.
    fn version(&self, question: &Slug) -> Option<u32> {
        self.pins
            .iter()
            .find(|(pinned, _)| *pinned == question)
            .map(|(_, version)| *version)
            .or_else(|| self.published.numbers.get(question).copied())
    }

    /// How many questions an attempt asks.
    pub(crate) fn questions(&self) -> usize {
        quiz::draw(&self.pools, Seed(0), &BTreeSet::new()).len()
    }

    /// The questions this assessment may ask.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'a Question> {
        self.pools
            .iter()
            .flat_map(|pool| pool.questions.iter().copied())
    }

    /// A question this assessment may ask, by its id.
    pub(crate) fn question(&self, id: &str) -> Option<&'a Question> {
        self.all().find(|question| question.id.as_str() == id)
    }

    /// The number of the version in which a question was drawn.
    pub(crate) fn drawn_version(&self, one: &Drawn) -> u32 {
        one.version
            .or_else(|| self.published.numbers.get(&one.question).copied())
            .unwrap_or(1)
    }

    /// Whether it is asked how sure one is of this question, and if so, whether that is marked.
    pub(crate) fn certainty(&self, question: &Question) -> Option<bool> {
        match question.kind() {
            Kind::RepairQuestion | Kind::WrittenTask => None,
            _ if self.behaviour.certainty => Some(true),
            Kind::CodeQuestion => Some(false),
            _ => (self.kind == AssessmentKind::Drill).then_some(false),
        }
    }

    /// The module's title for a quiz, the bank's for a drill, the course's for the final assessment.
    pub(crate) fn title(&self, locale: Locale) -> Phrase {
        let course = &self.published.course;
        let source = course.source_language;
        match (self.module, self.bank) {
            (Some(module), _) => phrase(&module.texts, locale, source, |text| &text.title),
            (None, Some(bank)) => phrase(&bank.texts, locale, source, |text| &text.title),
            (None, None) => phrase(&course.texts, locale, source, |text| &text.title),
        }
    }
}

/// A bank by its name: a quiz's own is named as its module.
fn bank_of<'a>(course: &'a Course, module: Option<&'a Module>, name: &Slug) -> &'a [Question] {
    let own = module
        .filter(|module| module.slug == *name)
        .and_then(|module| module.quiz.as_ref());
    if let Some(quiz) = own {
        return &quiz.bank;
    }
    course
        .banks
        .iter()
        .find(|bank| bank.name == *name)
        .map_or(&[], |bank| &bank.questions)
}

/// Percent earned, rounded down.
pub(crate) fn percent(result: &store::attempt::Outcome) -> u32 {
    quiz::Points::from_sixtieths(result.earned_sixtieths)
        .percent_of(quiz::Points::from_sixtieths(result.possible_sixtieths))
}
