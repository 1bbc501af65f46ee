//! What the certificate of an award says: everything that was shown, frozen as it is now.

use super::award::{Days, Decided};
use super::certifications::content::CertificationContent;
use super::cycles::Framed;
use super::freeze::{Awarded, Done, freeze};
use super::rubrics::{Rubric, rubric};
use crate::assess::answer::drawn;
use crate::assess::rules::FINAL;
use crate::practise::interview::{Assessed, assessed};
use crate::{Context, UseCaseError};
use base::{Locale, Timestamp};
use certification::requirement::{Fact, Kind, Waiver};
use certification::snapshot::{Confirmation, Note, Shown, Snapshot, Texts, Version, Versioned};
use documents::requirement;
use interview::debrief::{Measure, edges};
use store::db::Connection;

/// Everything but the code.
pub(super) async fn snapshot(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
    decided: &Decided,
    days: &Days,
    renews: Option<String>,
    now: Timestamp,
) -> Result<Snapshot, UseCaseError> {
    let account = framed.cycle.account;
    let content = &framed.content;
    let mut said = Saying::new(framed);
    let facts: Vec<Fact> = decided.standing.facts().into_iter().cloned().collect();
    for fact in &facts {
        said.add(ctx, conn, fact).await?;
    }
    said.add_attendance();
    let done = Done {
        title: content.titles.clone(),
        outcomes: content.outcomes.clone(),
        shown: said.shown,
        versions: said.versions,
        notes: must_say(framed, content),
        completed_at: days.met_at,
    };
    let confirmed_by = decided.confirmation.iter().map(|one| Confirmation {
        name: one.name.clone(),
        at: one.at,
    });
    let awarded = Awarded {
        framed,
        period: days.period,
        confirmed_by: confirmed_by.collect(),
        renews,
    };
    freeze(ctx, conn, account, done, Some(awarded), now).await
}

/// Where the practice room is part of it, what it does not show is said, whoever let an interview pass.
fn must_say(framed: &Framed, content: &CertificationContent) -> Vec<Note> {
    let requires = framed.requirements.all();
    let interviews = requires
        .iter()
        .any(|one| matches!(one.kind, Kind::Proficiency { .. }));
    if interviews {
        vec![Note::PracticeRoomOnly, Note::NotCalibrated]
    } else if content.practice_room {
        vec![Note::PracticeRoomOnly]
    } else {
        Vec::new()
    }
}

/// Puts facts into the words of a certificate.
struct Saying<'a> {
    framed: &'a Framed,
    shown: Vec<Shown>,
    versions: Vec<Version>,
    /// Minutes and number of meetings, and the last of them.
    attended: Option<(u32, u32, Timestamp)>,
}

impl<'a> Saying<'a> {
    fn new(framed: &'a Framed) -> Self {
        let requirements = Version {
            what: Versioned::Requirements,
            name: framed.certification.slug.clone(),
            version: framed.version.number.to_string(),
        };
        Self {
            framed,
            shown: Vec::new(),
            versions: vec![requirements],
            attended: None,
        }
    }

    fn rests_on(&mut self, what: Versioned, name: &str, version: &str) {
        let one = Version {
            what,
            name: name.to_owned(),
            version: version.to_owned(),
        };
        if !self.versions.contains(&one) {
            self.versions.push(one);
        }
    }

    async fn add(
        &mut self,
        ctx: &Context,
        conn: &mut Connection,
        fact: &Fact,
    ) -> Result<(), UseCaseError> {
        match fact {
            Fact::CourseCompleted {
                course,
                version,
                at,
            } => self.add_course(ctx, course, version, *at).await?,
            Fact::AssessmentScored {
                course,
                assessment,
                attempt,
                percent,
                at,
            } => {
                let which = (course.as_str(), assessment.as_str());
                self.add_assessment(ctx, conn, which, attempt, *percent, *at)
                    .await?;
            }
            Fact::Interview { run, .. } => {
                let all = assessed(ctx, conn, self.framed.cycle.account).await?;
                if let Some(one) = all.iter().find(|one| one.run.to_string() == *run) {
                    self.add_interview(conn, one).await?;
                }
            }
            Fact::Observed { observation, .. } => {
                let id = observation.parse().map_err(|_| UseCaseError::NotFound)?;
                let found = store::observation::get(conn, id).await?;
                self.shown.push(Shown::Observation {
                    rubric: rubric(&found.rubric)
                        .map_or_else(|| plain(&found.rubric), Rubric::titles),
                    assessor: found.assessor_name,
                    at: fact.at().unwrap_or(found.recorded_at),
                });
            }
            Fact::Attended { minutes, at, .. } => {
                let (before, meetings, last) = self.attended.unwrap_or((0, 0, *at));
                self.attended = Some((before + minutes, meetings + 1, last.max(*at)));
            }
            Fact::Waived(waiver) => self.add_waiver(ctx, conn, waiver).await?,
        }
        Ok(())
    }

    async fn add_course(
        &mut self,
        ctx: &Context,
        course: &str,
        version: &str,
        at: Timestamp,
    ) -> Result<(), UseCaseError> {
        let version = version.parse().map_err(|_| UseCaseError::NotFound)?;
        let published = ctx.shelf.version(ctx, version).await?;
        let of = &published.course;
        let lessons = of
            .modules
            .iter()
            .map(|one| one.lessons.len())
            .sum::<usize>();
        self.shown.push(Shown::Course {
            course: course.to_owned(),
            title: titles(of),
            version: published.short_version(),
            lessons: u32::try_from(lessons).unwrap_or(u32::MAX),
            minutes: of.minutes,
            at,
        });
        self.rests_on(Versioned::Course, course, &published.short_version());
        Ok(())
    }

    async fn add_assessment(
        &mut self,
        ctx: &Context,
        conn: &mut Connection,
        (course, assessment): (&str, &str),
        attempt: &str,
        percent: u32,
        at: Timestamp,
    ) -> Result<(), UseCaseError> {
        let id = attempt.parse().map_err(|_| UseCaseError::NotFound)?;
        let attempt = store::attempt::get(conn, id).await?;
        let published = ctx.shelf.version(ctx, attempt.version).await?;
        self.shown.push(Shown::Assessment {
            course: course.to_owned(),
            title: assessment_title(&published.course, assessment),
            percent,
            needed: self.needed(course, assessment),
            questions: u32::try_from(drawn(&attempt.drawn)?.len()).unwrap_or(u32::MAX),
            attempt: attempt.number,
            at,
        });
        self.rests_on(Versioned::Course, course, &published.short_version());
        Ok(())
    }

    /// The least that a requirement asks of an assessment.
    fn needed(&self, of: &str, which: &str) -> u32 {
        let all = self.framed.requirements.all();
        all.iter()
            .filter_map(|one| match &one.kind {
                Kind::Assessment {
                    course,
                    assessment,
                    at_least,
                } if course.as_str() == of && assessment.as_str() == which => Some(*at_least),
                _ => None,
            })
            .min()
            .unwrap_or(0)
    }

    async fn add_interview(
        &mut self,
        conn: &mut Connection,
        one: &Assessed,
    ) -> Result<(), UseCaseError> {
        let pin = store::interview::get_version(conn, one.version).await?.pin;
        self.shown.push(Shown::Interview {
            case: one.case.to_string(),
            case_version: pin.clone(),
            recommended: one.recommended,
            recommended_needed: edges(Measure::Recommended).competent,
            suggestive: one.suggestive,
            confirmed_by: one
                .judged
                .as_ref()
                .map(|(_, name, _)| name.clone())
                .unwrap_or_default(),
            at: one.ended,
        });
        self.rests_on(Versioned::Case, one.case.as_str(), &pin);
        // The word tables of the coder are part of the model: whoever changes them raises its version.
        self.rests_on(Versioned::InterviewModel, "", &one.model_version);
        self.rests_on(Versioned::Coder, "", &one.model_version);
        Ok(())
    }

    /// All meetings are one line.
    fn add_attendance(&mut self) {
        if let Some((minutes, sessions, at)) = self.attended {
            self.shown.push(Shown::Attendance {
                minutes,
                sessions,
                at,
            });
        }
    }

    async fn add_waiver(
        &mut self,
        ctx: &Context,
        conn: &mut Connection,
        waiver: &Waiver,
    ) -> Result<(), UseCaseError> {
        let all = store::waiver::list(conn, self.framed.cycle.id).await?;
        let agreed = all.into_iter().find_map(|one| {
            let decision = one.decided.filter(|decision| decision.confirmed)?;
            (one.requirement == waiver.requirement).then_some((one.proposer, one.reason, decision))
        });
        if let Some((proposed_by, reason, decision)) = agreed {
            self.shown.push(Shown::Waiver {
                requirement: self.requirement(ctx, &waiver.requirement),
                reason,
                proposed_by,
                confirmed_by: decision.name,
                at: decision.at,
            });
        }
        Ok(())
    }

    /// What a requirement is about: the title of its course, assessment or rubric, else its kind in words.
    fn requirement(&self, ctx: &Context, id: &str) -> Texts {
        let Some(found) = self.framed.requirements.find(id) else {
            return plain(id);
        };
        match &found.kind {
            Kind::Course { course } => ctx
                .shelf
                .current(course.as_str())
                .map_or_else(|| plain(id), |published| titles(&published.course)),
            Kind::Assessment {
                course,
                assessment,
                at_least,
            } => ctx.shelf.current(course.as_str()).map_or_else(
                || plain(id),
                |published| {
                    let title = assessment_title(&published.course, assessment.as_str());
                    requirement::assessment(&title, *at_least)
                },
            ),
            Kind::Observed { rubric: key, .. } => {
                rubric(key.as_str()).map_or_else(|| plain(id), Rubric::titles)
            }
            kind => requirement::named(kind).unwrap_or_else(|| plain(id)),
        }
    }
}

fn plain(id: &str) -> Texts {
    vec![(Locale::En, id.replace('-', " "))]
}

fn titles(course: &courseware::Course) -> Texts {
    let texts = course.texts.iter();
    texts
        .map(|(locale, text)| (*locale, text.title.clone()))
        .collect()
}

/// Of the final assessment the course's title; of a quiz its module's.
fn assessment_title(course: &courseware::Course, assessment: &str) -> Texts {
    if assessment == FINAL {
        return titles(course);
    }
    let mut modules = course.modules.iter();
    let module = modules.find(|one| one.slug.as_str() == assessment);
    module.map_or_else(
        || titles(course),
        |module| {
            let texts = module.texts.iter();
            texts
                .map(|(locale, text)| (*locale, text.title.clone()))
                .collect()
        },
    )
}
