//! What the certificate of an award says: everything that was shown, frozen as it is now.

use super::award::{Days, Decided};
use super::certifications::content::CertificationContent;
use super::certifications::frozen;
use super::completion::{holder, issuer, languages, notes};
use super::cycles::Framed;
use super::rubrics::{Rubric, rubric};
use crate::assess::answer::drawn;
use crate::assess::rules::{FINAL, key};
use crate::practise::interview::{Assessed, assessed};
use crate::{Context, UseCaseError};
use base::{Locale, Timestamp};
use certification::requirement::{Fact, Kind, Waiver};
use certification::snapshot::{
    Confirmation, FORM, Kind as Of, Note, Shown, Snapshot, Texts, Version, Versioned,
};
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
    let languages = languages(conn, ctx, account).await?;
    let organisation = store::organisation::get(conn, framed.programme.organisation).await?;
    Ok(Snapshot {
        form: FORM,
        kind: Of::Certification,
        code: String::new(),
        issuer: issuer(ctx),
        holder: holder(conn, account, framed.settings.masked).await?,
        title: content.titles.clone(),
        programme: Some(framed.settings.titles.clone()),
        organisation: Some(organisation.name),
        outcomes: content.outcomes.clone(),
        shown: said.shown,
        versions: said.versions,
        notes: notes(ctx, &must_say(framed, content)),
        cycle: Some(framed.cycle.number),
        completed_at: days.met_at,
        issued_at: now,
        expires_on: days.period.map(|period| period.expires_on),
        valid_until: days.period.map(|period| period.valid_until),
        zone: framed.zone.name().to_owned(),
        confirmed_by: decided
            .confirmation
            .iter()
            .map(|one| Confirmation {
                name: one.name.clone(),
                at: one.at,
            })
            .collect(),
        template: frozen(conn, framed.programme.id, languages).await?,
        corrects: None,
        renews,
    })
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
                self.add_assessment(ctx, conn, which, *attempt, *percent, *at)
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
            title: of
                .texts
                .iter()
                .map(|(locale, text)| (*locale, text.title.clone()))
                .collect(),
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
        number: u32,
        percent: u32,
        at: Timestamp,
    ) -> Result<(), UseCaseError> {
        let account = self.framed.cycle.account;
        for enrolment in store::evidence::list_enrolments(conn, account, course).await? {
            let attempts = store::attempt::list(conn, enrolment).await?;
            let Some(attempt) = attempts
                .iter()
                .find(|one| one.number == number && key(&one.assessment) == assessment)
            else {
                continue;
            };
            let published = ctx.shelf.version(ctx, attempt.version).await?;
            self.shown.push(Shown::Assessment {
                course: course.to_owned(),
                title: assessment_title(&published.course, assessment),
                percent,
                needed: self.needed(course, assessment),
                questions: u32::try_from(drawn(&attempt.drawn)?.len()).unwrap_or(u32::MAX),
                attempt: number,
                at,
            });
            self.rests_on(Versioned::Course, course, &published.short_version());
            break;
        }
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

    /// What a requirement is about: the title of its course or rubric, else its name among the requirements.
    fn requirement(&self, ctx: &Context, id: &str) -> Texts {
        let found = self.framed.requirements.find(id).map(|one| &one.kind);
        match found {
            Some(Kind::Course { course } | Kind::Assessment { course, .. }) => {
                ctx.shelf.current(course.as_str()).map_or_else(
                    || plain(id),
                    |published| {
                        let texts = published.course.texts.iter();
                        texts
                            .map(|(locale, text)| (*locale, text.title.clone()))
                            .collect()
                    },
                )
            }
            Some(Kind::Observed { rubric: key, .. }) => {
                rubric(key.as_str()).map_or_else(|| plain(id), Rubric::titles)
            }
            _ => plain(id),
        }
    }
}

fn plain(id: &str) -> Texts {
    vec![(Locale::En, id.replace('-', " "))]
}

/// Of the final assessment the course's title; of a quiz its module's.
fn assessment_title(course: &courseware::Course, assessment: &str) -> Texts {
    let of_course = || {
        let texts = course.texts.iter();
        texts
            .map(|(locale, text)| (*locale, text.title.clone()))
            .collect()
    };
    if assessment == FINAL {
        return of_course();
    }
    let module = course
        .modules
        .iter()
        .find(|one| one.slug.as_str() == assessment);
    module.map_or_else(of_course, |module| {
        let texts = module.texts.iter();
        texts
            .map(|(locale, text)| (*locale, text.title.clone()))
            .collect()
    })
}
