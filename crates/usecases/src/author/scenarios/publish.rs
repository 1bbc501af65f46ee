//! From the files of scenarios to published versions.

use super::super::folder::{self, Folder, FolderState, is_edited};
use super::super::held::{Current, list_stored, serve_last};
use super::super::origin::{Origin, check_over, note};
use super::super::publish::PublishReport;
use super::super::stored;
use super::shelf::PublishedScenario;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{Diagnostic, FactId, ScenarioVersionId, Severity, Slug, Subject, SubjectKind};
use courseware::scenario::{Scenario, check_places};
use courseware::{COMPILER_VERSION, Course, Sources};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::scenario::{NewVersion, Version};

/// The files of one scenario, compiled.
type Script = Folder<Scenario>;

/// Every scenario that has files, and the current version of each that was published.
pub(in crate::author) struct Scripts {
    all: Vec<Script>,
    stored: BTreeMap<String, Version>,
    /// Words of what was published in the browser.
    edited: Vec<String>,
}

impl Scripts {
    /// Leaves out the files of scenarios that were published in the browser: their current version stays, whatever the files hold.
    pub fn leave(&mut self, edited: &[String]) {
        let is_left = |one: &Script| is_edited(SubjectKind::Scenario, &one.name, edited);
        self.all.retain(|one| !is_left(one));
        edited.clone_into(&mut self.edited);
    }
}

/// Compiles every scenario, each on a thread of its own. What changed is explored. What is current already was explored when it was
/// published, unless another compiler did that: exploring takes most of the time, and nobody waits for it at each start.
pub(in crate::author) async fn compile(
    ctx: &Context,
    sources: &Sources,
) -> Result<Scripts, UseCaseError> {
    let stored = list_stored::<PublishedScenario>(ctx).await?;
    let under_way: Vec<_> = sources
        .scenarios()
        .into_iter()
        .map(|name| {
            let own = sources.scenario(&name);
            let current = stored.get(&name);
            let known = current
                .filter(|version| version.compiler_version == COMPILER_VERSION)
                .map(|version| version.fingerprint.clone());
            tokio::task::spawn_blocking(move || compile_one(name, own, known.as_deref()))
        })
        .collect();
    let all = folder::all(under_way).await?;
    Ok(Scripts {
        all,
        stored,
        edited: Vec::new(),
    })
}

/// `known` is the fingerprint of sources that were explored.
fn compile_one(name: String, sources: Sources, known: Option<&str>) -> Script {
    let compiled = if known == Some(sources.fingerprint().as_str()) {
        courseware::scenario::compile_known(&sources, &name)
    } else {
        courseware::scenario::compile(&sources, &name)
    };
    Script::new(name, sources, compiled)
}

/// Publishes what changed of the scenarios and puts all of them on the shelf. A file with errors keeps its last good version; a
/// scenario whose file is gone stays served. What is to be said of the places in courses that name scenarios is given back.
pub(in crate::author) async fn publish_all(
    ctx: &Context,
    actor: &Actor,
    scripts: Scripts,
    (sources, courses): (&Sources, &[&Course]),
    report: &mut PublishReport,
) -> Result<Vec<Diagnostic>, UseCaseError> {
    let Scripts {
        all: mut scripts,
        mut stored,
        edited,
    } = scripts;
    let mut shelf = Current::<PublishedScenario>::new();
    serve_last(ctx, &stored, &scripts, &mut shelf).await?;
    let mut places = check(sources, courses, &scripts, &shelf);
    if drop_wrong(&mut scripts, &places) {
        serve_last(ctx, &stored, &scripts, &mut shelf).await?;
        places = check(sources, courses, &scripts, &shelf);
    }

    let mut problems = Vec::new();
    for mut script in scripts {
        let state = script.state();
        report.count(&state);
        if state.behind || !state.diagnostics.is_empty() {
            problems.push(state);
        }
        let version = stored.remove(&script.name);
        match (script.compiled.take(), version) {
            (None, _) => report.scenarios_behind.push(script.name),
            (Some(scenario), Some(version)) if version.fingerprint == script.fingerprint => {
                let unchanged = PublishedScenario::new(version, scenario);
                shelf.insert(script.name, Arc::new(unchanged));
            }
            (Some(scenario), _) => {
                let published = publish(ctx, actor, &script, scenario, Origin::Folder).await?;
                let version = published.short_version();
                tracing::info!(scenario = script.name, version, "published a scenario");
                report.scenarios.push(script.name.clone());
                shelf.insert(script.name, Arc::new(published));
            }
        }
    }
    stored.retain(|name, _| !is_edited(SubjectKind::Scenario, name, &edited));
    problems.extend(stored.into_keys().map(FolderState::gone));
    ctx.shelf.scenarios.replace(shelf, problems);
    places.retain(|one| one.path.starts_with("courses/"));
    Ok(places)
}

/// What courses and scenarios say of each other, with each scenario as it will be served.
fn check(
    sources: &Sources,
    courses: &[&Course],
    scripts: &[Script],
    shelf: &Current<PublishedScenario>,
) -> Vec<Diagnostic> {
    let good = scripts.iter().filter_map(|script| script.compiled.as_ref());
    let last = shelf.values().map(|published| &published.scenario);
    let scenarios: Vec<&Scenario> = good.chain(last).collect();
    check_places(sources, courses, &scenarios)
}

/// Gives each file what is said of it; whether one is not to be published because of that.
fn drop_wrong(scripts: &mut [Script], places: &[Diagnostic]) -> bool {
    let mut dropped = false;
    for script in scripts {
        let own = |one: &&Diagnostic| {
            one.path.starts_with("scenarios/") && script.sources.0.contains_key(&one.path)
        };
        let said: Vec<Diagnostic> = places.iter().filter(own).cloned().collect();
        let is_wrong = said.iter().any(|one| one.severity == Severity::Error);
        script.diagnostics.extend(said);
        dropped |= is_wrong && script.compiled.take().is_some();
    }
    dropped
}

/// Publishes a scenario that was compiled from other sources than its files. Whoever calls it holds `shelf.publishing`.
pub(in crate::author) async fn republish(
    ctx: &Context,
    actor: &Actor,
    sources: Sources,
    scenario: Scenario,
    origin: Origin<'_>,
) -> Result<(), UseCaseError> {
    let name = scenario.slug.to_string();
    let script = Script::new(name.clone(), sources, (None, Vec::new()));
    let published = publish(ctx, actor, &script, scenario, origin).await?;
    ctx.shelf.scenarios.put(name, published);
    // It may link to other terms now.
    ctx.shelf.gather();
    Ok(())
}

/// Stores a version and makes it current, in one transaction.
async fn publish(
    ctx: &Context,
    actor: &Actor,
    script: &Script,
    scenario: Scenario,
    origin: Origin<'_>,
) -> Result<PublishedScenario, UseCaseError> {
    let now = ctx.now();
    let sources = stored::json(&script.sources)?;
    let slug: &Slug = &scenario.slug;
    let new = NewVersion {
        id: ScenarioVersionId::new(now, ctx.random()?),
        scenario: slug,
        fingerprint: &script.fingerprint,
        pin: &scenario.pin,
        compiler_version: COMPILER_VERSION,
        sources: &sources,
        created_at: now,
    };
    let fact = FactId::new(now, ctx.random()?);
    let subject = Subject::scenario(slug.clone());
    let mut tx = ctx.db.begin().await?;
    check_over(&mut tx, &subject, &origin).await?;
    let mut id = new.id;
    if !store::scenario::insert_version(&mut tx, &new).await? {
        // These sources were published before and are current again.
        id = store::scenario::find_version(&mut tx, slug.as_str(), &script.fingerprint)
            .await?
            .ok_or(UseCaseError::NotFound)?;
    }
    store::scenario::insert_publication(&mut tx, fact, slug, id, now, actor.account()).await?;
    note(ctx, &mut tx, &subject, (fact, origin), now).await?;
    let version = store::scenario::get_version(&mut tx, id).await?;
    let detail = serde_json::json!({ "version": id, "fingerprint": script.fingerprint, "origin": origin.word() });
    let subject = ("scenario", slug.as_str());
    record(ctx, &mut tx, actor, "scenario.published", subject, detail).await?;
    tx.commit().await?;
    Ok(PublishedScenario::new(version, scenario))
}
