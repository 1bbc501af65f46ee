//! What is another thing for a scenario or an interview case than for a course: where its versions are, and what it is compiled to.

use super::work::Work;
use crate::author::heavy::{apart, heavy};
use crate::author::kept::Kept;
use crate::author::origin::Origin;
use crate::author::shelf::short_version;
use crate::author::versions::unknown_pins;
use crate::author::{glossary as terms, interviews, overlay, scenarios, stored};
use crate::learn::words::phrase;
use crate::practise::interview::told::Told as CaseTold;
use crate::practise::scenario::told::Told as ScenarioTold;
use crate::{Actor, Context, UseCaseError};
use base::{Diagnostic, Locale, Message, Severity, Slug, Subject, SubjectKind};
use courseware::interview::{InterviewCase, Use};
use courseware::scenario::{Scenario, without_shown};
use courseware::{Course, Glossary, Sources};
use std::sync::Arc;
use store::db::Connection;
use store::publication::Publication;
use views::Phrase;
use views::studio::PublicationView;

/// What a draft compiles to. It holds answer keys and what a person has lived through: never serialised.
pub(super) enum Made {
    Course(Course),
    Scenario(Scenario),
    Interview(Box<InterviewCase>),
    Glossary(Glossary),
}

/// The version that officers have.
pub(super) struct Current {
    /// Its id.
    pub version: String,
    pub fingerprint: String,
    pub title: Phrase,
    /// Officers choose it at an address of its own: all but cases that stand for sealed ones.
    pub is_chosen: bool,
}

/// The subject of a word in an address.
pub(super) fn subject(word: &str) -> Result<Subject, UseCaseError> {
    Subject::parse(word).ok_or(UseCaseError::NotFound)
}

/// How the audit log names what a word names.
pub(super) fn recorded(word: &str) -> (&'static str, &str) {
    let kinds = [
        SubjectKind::Scenario,
        SubjectKind::Interview,
        SubjectKind::Glossary,
    ];
    kinds
        .into_iter()
        .find_map(|kind| {
            let name = word.strip_prefix(kind.as_str())?.strip_prefix('.')?;
            Some((kind.as_str(), name))
        })
        .unwrap_or((SubjectKind::Course.as_str(), word))
}

/// What is published of a subject. Of a case that measures nothing is.
pub(super) fn current(ctx: &Context, subject: &Subject, locale: Locale) -> Option<Current> {
    let name = subject.name().as_str();
    match subject.kind() {
        SubjectKind::Course => {
            let one = ctx.shelf.current(name)?;
            let course = &one.course;
            Some(Current {
                version: one.version.to_string(),
                fingerprint: one.fingerprint.clone(),
                title: phrase(&course.texts, locale, course.source_language, |text| {
                    &text.title
                }),
                is_chosen: true,
            })
        }
        SubjectKind::Scenario => {
            let one = ctx.shelf.scenarios.current(name)?;
            Some(Current {
                version: one.version.to_string(),
                fingerprint: one.fingerprint.clone(),
                title: ScenarioTold::new(&one.scenario, locale).title(),
                is_chosen: true,
            })
        }
        SubjectKind::Interview => {
            let one = ctx.shelf.interviews.current(name)?;
            (one.interview.used != Use::Sealed).then(|| Current {
                version: one.version.to_string(),
                fingerprint: one.fingerprint.clone(),
                title: CaseTold::new(&one.interview, locale).title(),
                is_chosen: one.interview.used == Use::Practice,
            })
        }
        SubjectKind::Glossary => {
            let one = ctx.shelf.terms()?;
            Some(Current {
                version: one.fingerprint.clone(),
                fingerprint: one.fingerprint.clone(),
                // It has no title of its own; pages call it what they call it elsewhere.
                title: Phrase {
                    locale: Locale::En,
                    text: String::from("glossary.md"),
                },
                is_chosen: true,
            })
        }
    }
}

/// Whether the version that a draft began from is the one that officers have.
pub(super) fn is_on_current(ctx: &Context, work: &Work) -> bool {
    let base = work.draft.base.map(|base| base.to_string());
    let base = base.or_else(|| work.draft.script_base.clone());
    let now = current(ctx, work.course(), Locale::En);
    now.map(|one| one.version) == base
}

/// Whether officers have another version than the one that a draft began from.
pub(super) fn is_behind(ctx: &Context, work: &Work) -> bool {
    current(ctx, work.course(), Locale::En).is_some() && !is_on_current(ctx, work)
}

/// The sources of a version by its id.
pub(super) async fn sources(
    conn: &mut Connection,
    subject: &Subject,
    version: &str,
) -> Result<Sources, UseCaseError> {
    let unknown = |_| UseCaseError::NotFound;
    let json = match subject.kind() {
        SubjectKind::Course => {
            store::course::get_sources(conn, version.parse().map_err(unknown)?).await?
        }
        SubjectKind::Scenario => {
            store::scenario::get_sources(conn, version.parse().map_err(unknown)?).await?
        }
        SubjectKind::Interview => {
            store::interview::get_sources(conn, version.parse().map_err(unknown)?).await?
        }
        SubjectKind::Glossary => return terms::sources(conn, version).await,
    };
    apart(move || stored::sources(&json)).await?
}

/// The fingerprint of a version, which names its sources.
async fn fingerprint(
    conn: &mut Connection,
    subject: &Subject,
    version: &str,
) -> Result<String, UseCaseError> {
    let unknown = |_| UseCaseError::NotFound;
    Ok(match subject.kind() {
        SubjectKind::Course => {
            let id = version.parse().map_err(unknown)?;
            store::course::get_version(conn, id).await?.fingerprint
        }
        SubjectKind::Scenario => {
            let id = version.parse().map_err(unknown)?;
            store::scenario::get_version(conn, id).await?.fingerprint
        }
        SubjectKind::Interview => {
            let id = version.parse().map_err(unknown)?;
            store::interview::get_version(conn, id).await?.fingerprint
        }
        SubjectKind::Glossary => version.to_owned(),
    })
}

/// Bytes of sources that are kept decoded: of a few large courses, or of all small ones that are written at the same time.
const DECODED: usize = 128 * 1024 * 1024;
/// Sources of versions that drafts begin from, by their fingerprint: whoever has one open reads them at each step.
static BASES: Kept<String, Sources> = Kept::new(DECODED, Sources::bytes);

/// The sources of a version that a draft began from; decoded away from what answers requests, and kept.
pub(super) async fn base(
    conn: &mut Connection,
    subject: &Subject,
    version: &str,
) -> Result<Arc<Sources>, UseCaseError> {
    let key = fingerprint(conn, subject, version).await?;
    BASES
        .get(&key, async { sources(conn, subject, version).await })
        .await
}

/// A publication, and the id of its version.
pub(super) struct Published {
    pub view: PublicationView,
    pub version: String,
    pub fingerprint: String,
}

fn published<V: ToString>(all: Vec<Publication<V>>) -> Vec<Published> {
    let view = |one: Publication<V>| Published {
        view: PublicationView {
            number: one.number,
            version: short_version(&one.fingerprint),
            at: one.at,
            by: one.by,
            origin: one.origin.unwrap_or_else(|| String::from("folder")),
            notes: one.notes,
        },
        version: one.version.to_string(),
        fingerprint: one.fingerprint,
    };
    all.into_iter().map(view).collect()
}

/// The publications of a subject, the latest first.
pub(super) async fn publications(
    conn: &mut Connection,
    subject: &Subject,
) -> Result<Vec<Published>, UseCaseError> {
    let name = subject.name();
    Ok(match subject.kind() {
        SubjectKind::Course => published(store::publication::list(conn, name.as_str()).await?),
        SubjectKind::Scenario => published(store::publication::list_of_scenario(conn, name).await?),
        SubjectKind::Interview => {
            published(store::publication::list_of_interview(conn, name).await?)
        }
        SubjectKind::Glossary => published(store::glossary::list_publications(conn).await?),
    })
}

/// Compiles sources away from what answers requests.
pub(super) async fn compile(
    subject: &Subject,
    sources: Sources,
) -> Result<(Sources, Option<Made>, Vec<Diagnostic>), UseCaseError> {
    let name = subject.name().clone();
    let kind = subject.kind();
    heavy(move || {
        let (made, said) = compiled((kind, &name), &sources);
        (sources, made, said)
    })
    .await
}

/// What sources compile to, and what is said of them.
pub(super) fn compiled(
    (kind, slug): (SubjectKind, &Slug),
    sources: &Sources,
) -> (Option<Made>, Vec<Diagnostic>) {
    let name = slug.as_str();
    match kind {
        SubjectKind::Course => {
            let (made, said) = courseware::compile_course(sources, slug);
            (made.map(Made::Course), said)
        }
        SubjectKind::Scenario => {
            let (made, said) = courseware::scenario::compile(&sources.scenario(name), name);
            (made.map(Made::Scenario), said)
        }
        SubjectKind::Glossary => {
            let (made, said) = courseware::compile_glossary(sources);
            let is_good = said.iter().all(|one| one.severity != Severity::Error);
            (is_good.then_some(Made::Glossary(made)), said)
        }
        SubjectKind::Interview => {
            let (made, said) = courseware::interview::compile(&sources.interview(name), name);
            (made.map(|case| Made::Interview(Box::new(case))), said)
        }
    }
}

/// What sources compile to, to be played: nothing is explored for it, so what the explorer alone would say is not asked.
pub(super) async fn readable(subject: &Subject, sources: Sources) -> Result<Made, UseCaseError> {
    let made = if subject.kind() == SubjectKind::Scenario {
        let name = subject.name().clone();
        let compiled = heavy(move || {
            let (name, own) = (name.as_str(), sources.scenario(name.as_str()));
            courseware::scenario::compile_known(&own, name).0
        });
        compiled.await?.map(Made::Scenario)
    } else {
        compile(subject, sources).await?.1
    };
    made.ok_or_else(|| UseCaseError::Conflict(Message::new("studio-has-errors")))
}

/// Says of what was compiled what can only be said beside all else that officers have.
pub(super) async fn beside(
    ctx: &Context,
    sources: &Sources,
    made: &Made,
    said: &mut Vec<Diagnostic>,
) -> Result<(), UseCaseError> {
    let courses = ctx.shelf.courses();
    let courses: Vec<&Course> = courses.iter().map(|one| &one.course).collect();
    match made {
        Made::Course(course) => course_beside(ctx, sources, course, said).await?,
        Made::Scenario(scenario) => {
            said.extend(courseware::scenario::check_places(
                sources,
                &courses,
                &[scenario],
            ));
        }
        Made::Interview(case) => {
            said.extend(courseware::interview::check_places(
                sources,
                &courses,
                &[case.as_ref()],
            ));
        }
        Made::Glossary(glossary) => {
            said.extend(super::glossary::missed(ctx, glossary, sources).await?);
        }
    }
    Ok(())
}

/// As of a course in the content folder: the questions, scenarios and interviews it names are there, in the version it names.
async fn course_beside(
    ctx: &Context,
    sources: &Sources,
    course: &Course,
    said: &mut Vec<Diagnostic>,
) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let stored = store::question_version::list(&mut reader, &course.slug).await?;
    said.extend(unknown_pins(course, &stored, sources));
    said.extend(scenarios::unknown_pins(&mut reader, course, sources).await?);
    drop(reader);
    let served = ctx.shelf.scenarios.all();
    let served: Vec<&Scenario> = served.iter().map(|one| &one.scenario).collect();
    without_shown(said, &served);
    let cases = ctx.shelf.interviews.all();
    let cases: Vec<&InterviewCase> = cases.iter().map(|one| &one.interview).collect();
    let mut named = courseware::scenario::check_places(sources, &[course], &served);
    named.extend(courseware::interview::check_places(
        sources,
        &[course],
        &cases,
    ));
    // What is said of a scenario or a case is for their authors.
    named.retain(|one| sources.0.contains_key(&one.path));
    said.extend(named);
    Ok(())
}

/// Publishes what was compiled from other sources than those of the content folder. Whoever calls it holds `shelf.publishing`.
pub(super) async fn republish(
    ctx: &Context,
    actor: &Actor,
    sources: Sources,
    made: Made,
    origin: Origin<'_>,
) -> Result<(), UseCaseError> {
    match made {
        Made::Course(course) => overlay::republish(ctx, actor, sources, course, origin).await,
        Made::Scenario(scenario) => {
            scenarios::republish(ctx, actor, sources, scenario, origin).await
        }
        Made::Interview(case) => interviews::republish(ctx, actor, sources, *case, origin).await,
        Made::Glossary(glossary) => terms::republish(ctx, actor, sources, glossary, origin).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_names_what_a_word_names() {
        assert_eq!(recorded("quay"), ("course", "quay"));
        assert_eq!(recorded("scenario.quay"), ("scenario", "quay"));
        assert_eq!(recorded("interview.quay"), ("interview", "quay"));
        assert_eq!(recorded("glossary.terms"), ("glossary", "terms"));
        assert_eq!(recorded("scenario"), ("course", "scenario"));
    }
}
