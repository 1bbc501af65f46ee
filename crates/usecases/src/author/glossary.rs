//! The glossary that counts now: that of the content folder until one was published in the browser, from then on the one that was published
//! last. Each version of a course keeps the glossary that it was compiled with.

use super::held::read;
use super::index;
use super::origin::{Origin, check_over, settle};
use super::shelf::Shelf;
use super::stored;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{Diagnostic, GLOSSARY, Severity, Slug, Subject, SubjectKind, Timestamp};
use courseware::{Course, Glossary, Sources};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::db::Connection;
use store::draft::Draft;
use store::glossary::NewPublication;

/// A version of the glossary, compiled.
#[derive(Debug)]
pub struct Terms {
    /// SHA-256 of its files, hexadecimal: its name.
    pub fingerprint: String,
    pub sources: Sources,
    pub glossary: Glossary,
}

impl Terms {
    fn of(sources: Sources, glossary: Glossary) -> Self {
        Self {
            fingerprint: sources.fingerprint(),
            sources,
            glossary,
        }
    }
}

/// The files of a version.
pub(super) async fn sources(
    conn: &mut Connection,
    fingerprint: &str,
) -> Result<Sources, UseCaseError> {
    let json = store::glossary::find_sources(conn, fingerprint).await?;
    stored::sources(&json.ok_or(UseCaseError::NotFound)?)
}

/// The files of the version that counts now; none where there never was one.
pub(super) async fn current(conn: &mut Connection) -> Result<Option<Sources>, UseCaseError> {
    match store::glossary::find_current(conn).await? {
        Some(current) => Ok(Some(sources(conn, &current.fingerprint).await?)),
        None => Ok(None),
    }
}

/// Publishes the glossary of the content folder, where it differs, has no errors, and nobody published one in the browser; whether somebody
/// did. Whoever calls it holds `shelf.publishing`.
pub(super) async fn publish_folder(ctx: &Context, brought: &Sources) -> Result<bool, UseCaseError> {
    begin_with_courses(ctx).await?;
    let mut reader = ctx.db.read().await?;
    let seen = store::folder_state::list(&mut reader).await?;
    let current = store::glossary::find_current(&mut reader).await?;
    drop(reader);
    let is_edited = seen.contains_key(GLOSSARY);
    let fingerprint = brought.fingerprint();
    let is_new = current.is_none_or(|one| one.fingerprint != fingerprint);
    if !is_edited && is_new && !brought.0.is_empty() {
        let (_, said) = courseware::compile_glossary(brought);
        let mut errors = said.iter().filter(|one| one.severity == Severity::Error);
        if let Some(first) = errors.next() {
            // Every course of the folder says the same, but all courses may be edited in the browser.
            let (first, code) = (place(brought, first), first.code.as_str());
            let errors = 1 + errors.count();
            tracing::warn!(
                first,
                code,
                errors,
                "the glossary of the content folder has errors: the one before counts"
            );
        } else {
            let mut tx = ctx.db.begin().await?;
            insert_of_folder(ctx, &mut tx, brought).await?;
            tx.commit().await?;
            tracing::info!("published the glossary of the content folder");
        }
    }
    reload(ctx).await?;
    Ok(is_edited)
}

/// Where no glossary was published yet, as before glossaries had versions, that of the course that was published last counts, and drafts
/// of what is new have it.
async fn begin_with_courses(ctx: &Context) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    if store::glossary::find_current(&mut reader).await?.is_some() {
        return Ok(());
    }
    let courses = store::course::list_current(&mut reader).await?;
    let Some(last) = courses.into_iter().max_by_key(|one| one.published_at) else {
        return Ok(());
    };
    let json = store::course::get_sources(&mut reader, last.id).await?;
    drop(reader);
    let glossary = stored::sources(&json)?.glossary();
    if glossary.0.is_empty() {
        return Ok(());
    }
    let fingerprint = glossary.fingerprint();
    let mut tx = ctx.db.begin().await?;
    insert_of_folder(ctx, &mut tx, &glossary).await?;
    let is_new = |one: &&Draft| one.base.is_none() && one.script_base.is_none();
    let drafts = store::draft::list_open(&mut tx).await?;
    for draft in drafts.iter().filter(is_new) {
        if has_terms(&draft.course) {
            let now = ctx.now();
            store::glossary::insert_of_draft(&mut tx, draft.id, &fingerprint, now, None).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Whether terms are linked to from such a thing.
pub(super) const fn has_terms(subject: &Subject) -> bool {
    matches!(subject.kind(), SubjectKind::Course | SubjectKind::Scenario)
}

/// File and line.
pub(super) fn place(sources: &Sources, said: &Diagnostic) -> String {
    let text = sources.0.get(&said.path).map_or(&[][..], Vec::as_slice);
    let before = text.iter().take(said.span.start);
    let line = 1 + before.filter(|byte| **byte == b'\n').count();
    format!("{}:{line}", said.path)
}

/// Keeps a glossary that came with the content folder, and makes it the one that counts.
async fn insert_of_folder(
    ctx: &Context,
    conn: &mut Connection,
    glossary: &Sources,
) -> Result<(), UseCaseError> {
    let now = ctx.now();
    insert(conn, glossary, now).await?;
    let new = NewPublication {
        fingerprint: &glossary.fingerprint(),
        at: now,
        by: None,
        origin: None,
        draft: None,
        notes: "",
    };
    Ok(store::glossary::insert_publication(conn, &new).await?)
}

async fn insert(
    conn: &mut Connection,
    sources: &Sources,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let (fingerprint, json) = (sources.fingerprint(), stored::json(sources)?);
    Ok(store::glossary::insert_version(conn, &fingerprint, &json, now).await?)
}

/// Takes what the database says counts now, where that is not held.
pub(super) async fn reload(ctx: &Context) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let current = store::glossary::find_current(&mut reader).await?;
    let held = ctx.shelf.terms();
    let Some(current) =
        current.filter(|one| held.is_none_or(|held| held.fingerprint != one.fingerprint))
    else {
        return Ok(());
    };
    let sources = sources(&mut reader, &current.fingerprint).await?;
    let (glossary, _) = courseware::compile_glossary(&sources);
    ctx.shelf.keep_terms(Terms::of(sources, glossary));
    Ok(())
}

/// Publishes a glossary that was written in the browser, or an earlier one again. Versions of courses keep theirs. Whoever calls it holds
/// `shelf.publishing`.
pub(super) async fn republish(
    ctx: &Context,
    actor: &Actor,
    sources: Sources,
    glossary: Glossary,
    origin: Origin<'_>,
) -> Result<(), UseCaseError> {
    let (now, terms) = (ctx.now(), Terms::of(sources, glossary));
    let subject: Subject = GLOSSARY.parse().map_err(|_| UseCaseError::NotFound)?;
    let courses = ctx.shelf.courses();
    let courses = courses.iter().map(|one| (one.published_at, &one.course));
    let found = index::of_glossary(&ctx.shelf.merged(courses, Some(&terms)));
    let mut tx = ctx.db.begin().await?;
    check_over(&mut tx, &subject, &origin).await?;
    insert(&mut tx, &terms.sources, now).await?;
    let said = settle(ctx, &mut tx, &subject, origin, now).await?;
    let (draft, notes) = said.unwrap_or_default();
    let new = NewPublication {
        fingerprint: &terms.fingerprint,
        at: now,
        by: actor.account(),
        origin: Some(origin.word()),
        draft,
        notes,
    };
    store::glossary::insert_publication(&mut tx, &new).await?;
    index::update_glossary(&mut tx, &found).await?;
    let detail = serde_json::json!({ "fingerprint": terms.fingerprint, "origin": origin.word() });
    let about = (subject.kind().as_str(), subject.name().as_str());
    record(ctx, &mut tx, actor, "glossary.published", about, detail).await?;
    tx.commit().await?;
    ctx.shelf.keep_terms(terms);
    Ok(())
}

/// The terms that officers find: those of the glossary that counts now. A term that was taken out of it is shown as long as something links
/// to it that officers have, in the words of what was published last.
fn merge(mut published: Vec<Linking>, terms: Option<&Terms>) -> Glossary {
    published.sort_by_key(|one| one.0);
    let mut glossary = Glossary::default();
    for (_, own, _) in &published {
        let own = own
            .terms
            .iter()
            .map(|(id, term)| (id.clone(), term.clone()));
        glossary.terms.extend(own);
    }
    if let Some(terms) = terms {
        let is_used = |id: &Slug| published.iter().any(|(_, _, used)| used.contains(id));
        glossary.terms.retain(|id, _| is_used(id));
        let all = terms.glossary.terms.iter();
        glossary
            .terms
            .extend(all.map(|(id, term)| (id.clone(), term.clone())));
    }
    glossary
}

/// Something that officers have: since when, the terms that came with it, and those it links to.
type Linking<'a> = (Timestamp, &'a Glossary, &'a BTreeSet<Slug>);

impl Shelf {
    /// The version of the glossary that counts now.
    pub(super) fn terms(&self) -> Option<Arc<Terms>> {
        read(&self.terms).clone()
    }

    /// The terms that officers find with these courses and this glossary.
    pub(super) fn merged<'a>(
        &self,
        courses: impl Iterator<Item = (Timestamp, &'a Course)>,
        terms: Option<&Terms>,
    ) -> Glossary {
        let scenarios = self.scenarios.all();
        let scenarios = scenarios.iter().map(|one| {
            let own = &one.scenario;
            (one.published_at, &own.glossary, &own.used_terms)
        });
        let courses = courses.map(|(since, own)| (since, &own.glossary, &own.used_terms));
        merge(courses.chain(scenarios).collect(), terms)
    }
}
