//! The glossary in the studio. It is written, reviewed and published like everything else; a draft of a course or a scenario has the one that
//! counted when it was opened, and takes a newer one when somebody says so.

use super::access::reading;
use super::script;
use super::versions::view;
use super::work::Work;
use crate::author::glossary::{current, has_terms, place, sources as version};
use crate::learn::terms;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::difference::{Difference, compare};
use authoring::folder::Folder;
use base::{
    AccountId, Arg, Diagnostic, DraftId, GLOSSARY, Locale, Message, Severity, Slug, Span, Subject,
    SubjectKind,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::{Glossary, Sources};
use std::collections::BTreeSet;
use store::db::Connection;
use store::draft::{Draft, NewFile};
use views::learn::GlossaryView;
use views::studio::OldGlossary;

/// Places that are named of a link to a term that is gone.
const PLACES: usize = 5;
/// What a glossary begins with where there is none.
const FIRST: &str = include_str!("skeletons/glossary.md");

/// The glossary that a draft was given, in the place of the one of the version it began from.
pub(super) struct Given {
    /// From 1.
    pub number: u32,
    pub sources: Sources,
}

impl Given {
    /// Of a draft that was given one.
    pub async fn of(conn: &mut Connection, draft: &Draft) -> Result<Option<Self>, UseCaseError> {
        let Some((number, fingerprint)) = store::glossary::find_of_draft(conn, draft.id).await?
        else {
            return Ok(None);
        };
        let sources = version(conn, &fingerprint).await?;
        Ok(Some(Self { number, sources }))
    }
}

/// Gives a draft that was just opened the glossary that counts now, where that is not the one of the version it begins from.
pub(super) async fn give(
    ctx: &Context,
    conn: &mut Connection,
    (draft, subject): (DraftId, &Subject),
    began: Option<&str>,
) -> Result<(), UseCaseError> {
    let now = store::glossary::find_current(conn).await?;
    let Some(now) = now.filter(|_| has_terms(subject)) else {
        return Ok(());
    };
    if let Some(began) = began {
        let base = script::sources(conn, subject, began).await?;
        if base.glossary().fingerprint() == now.fingerprint {
            return Ok(());
        }
    }
    Ok(store::glossary::insert_of_draft(conn, draft, &now.fingerprint, ctx.now(), None).await?)
}

/// What a draft would be opened with: these sources with the glossary that counts now.
pub(super) async fn as_opened(
    conn: &mut Connection,
    subject: &Subject,
    sources: Sources,
) -> Result<Sources, UseCaseError> {
    Ok(match current(conn).await? {
        Some(now) if has_terms(subject) => sources.with_glossary(&now),
        _ => sources,
    })
}

/// The glossary that counts now, where a draft has another one.
pub(super) fn newer(
    ctx: &Context,
    subject: &Subject,
    sources: &Sources,
) -> Result<Option<OldGlossary>, UseCaseError> {
    let own = sources.glossary();
    let now = ctx.shelf.terms().filter(|_| has_terms(subject));
    let Some(now) = now.filter(|now| now.fingerprint != own.fingerprint()) else {
        return Ok(None);
    };
    Ok(Some(OldGlossary {
        newer: now.fingerprint.clone(),
        difference: view(difference(&own, &now.sources)?),
    }))
}

/// What is different between two glossaries.
pub(super) fn difference(old: &Sources, new: &Sources) -> Result<Difference, UseCaseError> {
    let subject = script::subject(GLOSSARY)?;
    let folder = |sources: &Sources| {
        Folder::of_sources(sources, &subject)
            .map_or_else(|_| Folder::new(&subject), |read| read.folder)
    };
    Ok(compare(&folder(old), &folder(new)))
}

/// Takes the glossary that counts now into the open draft; not another one than was shown. Sent twice, it is done once.
pub async fn take_glossary(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    shown: &str,
) -> Result<(), UseCaseError> {
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    if !has_terms(work.course()) {
        return Err(UseCaseError::NotFound);
    }
    let now = store::glossary::find_current(&mut tx).await?;
    let now = now.ok_or(UseCaseError::NotFound)?.fingerprint;
    if work.sources()?.glossary().fingerprint() == now {
        return Ok(());
    }
    if now != shown {
        let message = Message::new("studio-glossary-changed");
        return Err(UseCaseError::Conflict(message));
    }
    let at = ctx.now();
    store::glossary::insert_of_draft(&mut tx, work.draft.id, &now, at, Some(by)).await?;
    let detail = serde_json::json!({ "draft": work.draft.id, "fingerprint": now });
    let about = script::recorded(course);
    record(ctx, &mut tx, actor, "draft.glossary-taken", about, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Begins a glossary where there is none: a draft with one term to be written over.
pub(super) async fn begin(
    ctx: &Context,
    conn: &mut Connection,
    subject: &Subject,
    by: AccountId,
) -> Result<Option<DraftId>, UseCaseError> {
    let now = ctx.now();
    let id = DraftId::new(now, ctx.random()?);
    if !store::draft::insert_script(conn, id, subject, None, now, Some(by)).await? {
        return Ok(None);
    }
    let content = STANDARD.encode(FIRST);
    let file = NewFile {
        draft: id,
        path: "glossary.md",
        content: Some(&content),
        cause: "form",
        at: now,
        by: Some(by),
        save_key: "begin",
    };
    store::draft::insert_file(conn, &file).await?;
    Ok(Some(id))
}

/// The terms of the open draft of the glossary as officers would find them.
pub async fn drafted_glossary(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<GlossaryView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    drop(reader);
    if work.course().kind() != SubjectKind::Glossary {
        return Err(UseCaseError::NotFound);
    }
    let (glossary, _) = courseware::compile_glossary(&work.sources()?);
    Ok(terms(&glossary, locale))
}

/// Says of a glossary which courses and scenarios that officers have link to what it lacks: published as it is, it is an error in their next
/// versions. Those that are published keep theirs.
pub(super) async fn missed(
    ctx: &Context,
    glossary: &Glossary,
    sources: &Sources,
) -> Result<Vec<Diagnostic>, UseCaseError> {
    let mut found = Vec::new();
    for published in ctx.shelf.courses() {
        let course = &published.course;
        let subject = Subject::from(&course.slug);
        let (used, id) = (&course.used_terms, published.version.to_string());
        found.extend(missed_in(ctx, (&subject, &id), (used, glossary, sources)).await?);
    }
    for published in ctx.shelf.scenarios.all() {
        let scenario = &published.scenario;
        let subject = Subject::scenario(scenario.slug.clone());
        let (used, id) = (&scenario.used_terms, published.version.to_string());
        found.extend(missed_in(ctx, (&subject, &id), (used, glossary, sources)).await?);
    }
    Ok(found)
}

async fn missed_in(
    ctx: &Context,
    (subject, id): (&Subject, &str),
    (used, glossary, sources): (&BTreeSet<Slug>, &Glossary, &Sources),
) -> Result<Vec<Diagnostic>, UseCaseError> {
    let missed: Vec<&Slug> = used
        .iter()
        .filter(|id| !glossary.terms.contains_key(*id))
        .collect();
    if missed.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = ctx.db.read().await?;
    let own = script::sources(&mut reader, subject, id).await?;
    drop(reader);
    let own = own.with_glossary(sources);
    let (own, _, said) = script::compile(subject, own).await?;
    let told = |term: &&Slug| {
        let broken = said.iter().filter(|one| is_about(one, term));
        let places: Vec<String> = broken.map(|one| place(&own, one)).collect();
        let message = Message::new("studio-glossary-missed")
            .with("term", term.as_str())
            .with("name", subject.as_str())
            .with("count", places.len())
            .with("places", places[..places.len().min(PLACES)].join(", "));
        Diagnostic {
            severity: Severity::Warning,
            code: String::from("glossary-missed"),
            path: String::from("glossary.md"),
            span: Span::new(0, 0),
            message,
            hint: Some(Message::new("studio-glossary-missed-hint")),
        }
    };
    Ok(missed.iter().map(told).collect())
}

/// Whether the compiler says that there is no such term.
fn is_about(said: &Diagnostic, term: &Slug) -> bool {
    let named = Arg::from(term.as_str());
    said.code == "link-term" && said.message.args.iter().any(|(_, arg)| *arg == named)
}
