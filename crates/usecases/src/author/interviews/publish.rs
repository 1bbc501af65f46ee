//! From the files of cases to published versions.

use super::super::folder::{self, Folder, FolderState, is_edited};
use super::super::held::{Current, Versioned, list_stored, serve_last};
use super::super::origin::{Origin, check_over, note};
use super::super::publish::PublishReport;
use super::super::stored;
use super::shelf::PublishedInterview;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{Diagnostic, FactId, InterviewVersionId, Message, Slug, Subject, SubjectKind};
use courseware::interview::{InterviewCase, Use, check_places};
use courseware::{COMPILER_VERSION, Course, Sources};
use std::sync::Arc;
use store::interview::NewVersion;

/// The files of one case, compiled.
type Script = Folder<InterviewCase>;

/// Compiles every case, each on a thread of its own.
pub(in crate::author) async fn compile(sources: &Sources) -> Result<Vec<Script>, UseCaseError> {
    let open = sources.interviews();
    // A name that is open to everybody cannot measure; the server has refused such a folder before.
    let sealed = sources.sealed().into_iter();
    let sealed = sealed.filter(|name| !open.contains(name));
    let under_way = open.iter().cloned().chain(sealed).map(|name| {
        let own = sources.interview(&name);
        tokio::task::spawn_blocking(move || {
            let compiled = courseware::interview::compile(&own, &name);
            Script::new(name, own, compiled)
        })
    });
    folder::all(under_way.collect()).await
}

/// Whether the files of a case are those of one that measures; also where they have errors.
fn is_sealed(script: &Script) -> bool {
    !script.sources.interviews().contains(&script.name)
}

/// Publishes what changed of the cases and puts all of them on the shelf; those that were published in the browser (`edited`) keep their
/// current version, whatever their files hold. A file with errors keeps its last good version. A case whose
/// file is gone stays served, but one that measures is retired. What is to be said of the places in courses that name cases is given
/// back.
pub(in crate::author) async fn publish_all(
    ctx: &Context,
    actor: &Actor,
    (mut scripts, edited): (Vec<Script>, &[String]),
    (sources, courses): (&Sources, &[&Course]),
    report: &mut PublishReport,
) -> Result<Vec<Diagnostic>, UseCaseError> {
    let is_edited = |name: &str| is_edited(SubjectKind::Interview, name, edited);
    scripts.retain(|one| !is_edited(&one.name));
    let mut stored = list_stored::<PublishedInterview>(ctx).await?;
    let mut shelf = Current::<PublishedInterview>::new();
    serve_last(ctx, &stored, &scripts, &mut shelf).await?;
    let places = check(sources, courses, &mut scripts, &shelf);

    let mut problems = Vec::new();
    for mut script in scripts {
        let (state, is_sealed) = (script.state(), is_sealed(&script));
        report.count(&state);
        if state.behind || !state.diagnostics.is_empty() {
            if is_sealed {
                // Pages show problems, and of what measures nothing stands in a page.
                let found = state.diagnostics.len();
                tracing::warn!(interview = script.name, found, "remarks on a sealed case");
            } else {
                problems.push(state);
            }
        }
        let version = stored.remove(&script.name);
        if script.compiled.is_some() && is_sealed && was_open(ctx, &script.name).await? {
            let interview = &script.name;
            tracing::error!(
                interview,
                "everybody could read a case of this name, so it cannot measure"
            );
            script.compiled = None;
        }
        match (script.compiled.take(), version) {
            (None, _) => report.interviews_behind.push(script.name),
            (Some(interview), Some(version)) if version.fingerprint == script.fingerprint => {
                let unchanged = PublishedInterview::new(version, interview);
                shelf.insert(script.name, Arc::new(unchanged));
            }
            (Some(interview), _) => {
                let published = publish(ctx, actor, &script, interview, Origin::Folder).await?;
                let version = published.short_version();
                tracing::info!(interview = script.name, version, "published a case");
                report.interviews.push(script.name.clone());
                shelf.insert(script.name, Arc::new(published));
            }
        }
    }
    stored.retain(|name, version| PublishedInterview::outlives_files(version) && !is_edited(name));
    problems.extend(stored.into_keys().map(FolderState::gone));
    ctx.shelf.interviews.replace(shelf, problems);
    Ok(places)
}

/// Whether any version of a case of this name could be read by everybody.
async fn was_open(ctx: &Context, interview: &str) -> Result<bool, UseCaseError> {
    let uses = store::interview::list_uses(&mut *ctx.db.read().await?, interview).await?;
    Ok(uses.iter().any(|used| used != Use::Sealed.as_str()))
}

/// What courses and cases say of each other, with each case as it will be served. What is said of cases, warnings only, is given to
/// them; the rest is given back.
fn check(
    sources: &Sources,
    courses: &[&Course],
    scripts: &mut [Script],
    shelf: &Current<PublishedInterview>,
) -> Vec<Diagnostic> {
    let good = scripts.iter().filter_map(|script| script.compiled.as_ref());
    let last = shelf.values().map(|published| &published.interview);
    let cases: Vec<&InterviewCase> = good.chain(last).collect();
    let (of_courses, of_cases): (Vec<_>, Vec<_>) = check_places(sources, courses, &cases)
        .into_iter()
        .partition(|one| one.path.starts_with("courses/"));
    for script in scripts {
        let own = of_cases
            .iter()
            .filter(|one| script.sources.0.contains_key(&one.path));
        script.diagnostics.extend(own.cloned());
    }
    of_courses
}

/// Publishes a case that was compiled from other sources than its files. Whoever calls it holds `shelf.publishing`. One whose name a case
/// had that measures stays unpublished.
pub(in crate::author) async fn republish(
    ctx: &Context,
    actor: &Actor,
    sources: Sources,
    interview: InterviewCase,
    origin: Origin<'_>,
) -> Result<(), UseCaseError> {
    let name = interview.slug.to_string();
    if interview.used == Use::Sealed || was_sealed(ctx, &name).await? {
        return Err(UseCaseError::Conflict(Message::new("studio-script-taken")));
    }
    let script = Script::new(name.clone(), sources, (None, Vec::new()));
    let published = publish(ctx, actor, &script, interview, origin).await?;
    ctx.shelf.interviews.put(name, published);
    Ok(())
}

/// Whether any version of a case of this name measures, or measured.
pub(in crate::author) async fn was_sealed(
    ctx: &Context,
    interview: &str,
) -> Result<bool, UseCaseError> {
    let uses = store::interview::list_uses(&mut *ctx.db.read().await?, interview).await?;
    Ok(uses.iter().any(|used| used == Use::Sealed.as_str()))
}

/// Stores a version and makes it current, in one transaction.
async fn publish(
    ctx: &Context,
    actor: &Actor,
    script: &Script,
    interview: InterviewCase,
    origin: Origin<'_>,
) -> Result<PublishedInterview, UseCaseError> {
    let now = ctx.now();
    let sources = stored::json(&script.sources)?;
    let slug: &Slug = &interview.slug;
    let new = NewVersion {
        id: InterviewVersionId::new(now, ctx.random()?),
        interview: slug,
        used: interview.used.as_str(),
        fingerprint: &script.fingerprint,
        pin: &interview.pin,
        compiler_version: COMPILER_VERSION,
        sources: &sources,
        created_at: now,
    };
    let fact = FactId::new(now, ctx.random()?);
    let subject = Subject::interview(slug.clone());
    let mut tx = ctx.db.begin().await?;
    check_over(&mut tx, &subject, &origin).await?;
    let mut id = new.id;
    if !store::interview::insert_version(&mut tx, &new).await? {
        // These sources were published before and are current again.
        id = store::interview::find_version(&mut tx, slug, &script.fingerprint)
            .await?
            .ok_or(UseCaseError::NotFound)?;
    }
    store::interview::insert_publication(&mut tx, fact, slug, id, now, actor.account()).await?;
    note(ctx, &mut tx, &subject, (fact, origin), now).await?;
    let version = store::interview::get_version(&mut tx, id).await?;
    let detail = serde_json::json!({ "version": id, "fingerprint": script.fingerprint, "origin": origin.word() });
    // The audit log has more readers than a case that measures may have: of such a one it holds the version and no name.
    let version_id = id.to_string();
    let subject = if interview.used == Use::Sealed {
        ("interview-version", version_id.as_str())
    } else {
        ("interview", slug.as_str())
    };
    record(ctx, &mut tx, actor, "interview.published", subject, detail).await?;
    tx.commit().await?;
    Ok(PublishedInterview::new(version, interview))
}
