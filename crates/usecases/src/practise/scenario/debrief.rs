//! Looking back on a run: the path, what else there was at each fork, and what was reached.

mod path;
mod reached;

use super::begin::no_assessed_open;
use super::play::{assessed_in, written};
use super::story::{Story, percent, tell};
use super::told::Told;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::scenario::{forks, score};
use base::{Locale, ScenarioRunId};
use std::collections::BTreeSet;
use store::scenario::Words;
use views::account::Role;
use views::scenario::{DebriefView, EndingView, SayView};
use views::{Passage, Phrase};

/// Who looks at assessed runs of others.
const ROLES: [Role; 2] = [Role::Assessor, Role::Instructor];

/// One's own run, looked back on; an assessed run of anybody for assessors and instructors. They do not see what was written, and that
/// they looked is recorded.
pub async fn debrief(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    locale: Locale,
) -> Result<DebriefView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let found = store::scenario::get(&mut reader, run).await?;
    let is_own = found.account == person.account;
    let may_look = found.assessed.is_some() && person.roles.iter().any(|one| ROLES.contains(one));
    if !is_own && !may_look {
        return Err(UseCaseError::NotFound);
    }
    if is_own && found.end.is_some() {
        let scenario = found.scenario.as_str();
        let runs = store::scenario::list_of(&mut reader, found.account, scenario).await?;
        no_assessed_open(&runs)?;
    }
    let steps = store::scenario::list_steps(&mut reader, run).await?;
    let words = if is_own {
        store::scenario::list_words(&mut reader, run).await?
    } else {
        Vec::new()
    };
    let officer = if is_own {
        None
    } else {
        Some(store::account::get(&mut reader, found.account).await?.name)
    };
    drop(reader);
    let story = tell(ctx, found, steps).await?;
    story.ended()?;
    if !is_own {
        let mut tx = ctx.db.begin().await?;
        let subject = run.to_string();
        let subject = ("scenario-run", subject.as_str());
        let detail = serde_json::json!({ "scenario": story.run.scenario });
        record(ctx, &mut tx, actor, "scenario.viewed", subject, detail).await?;
        tx.commit().await?;
    }
    view(ctx, &story, &words, officer, locale).await
}

/// What is shown of a run that came to an ending.
pub(super) async fn view(
    ctx: &Context,
    story: &Story,
    words: &[Words],
    officer: Option<String>,
    locale: Locale,
) -> Result<DebriefView, UseCaseError> {
    let graph = story.graph();
    let told = Told::new(&story.published.scenario, locale);
    let forks = forks(graph, &story.walk);
    let score = score(graph, &story.walk).ok_or(UseCaseError::NotFound)?;
    let end = story.run.end.as_ref().ok_or(UseCaseError::NotFound)?;
    let assessed = match &story.run.assessed {
        Some(assessed) => Some(assessed_in(ctx, assessed, locale).await?),
        None => None,
    };
    let course = story.published.scenario.course.to_string();
    let current = ctx.shelf.current(&course);
    let misconceptions = current.map_or_else(Vec::new, |current| {
        reached::misconceptions(graph, &forks, &current.course, locale)
    });
    Ok(DebriefView {
        run: story.run.id,
        scenario: story.run.scenario.to_string(),
        title: told.title(),
        course,
        version: story.published.short_version(),
        passed: assessed.as_ref().map(|_| end.passed_at.is_some()),
        assessed,
        started_at: story.run.started_at,
        ended_at: end.ended_at,
        ending: ending(story, &told),
        earned: end.earned,
        points: end.points,
        percent: percent(end.earned, end.points),
        path: path::stops(story, &told, &forks),
        objectives: reached::objectives(story, &told, &score),
        competences: reached::competences(graph, &forks),
        misconceptions,
        sources: sources(&told, story.walk.present().scene, &forks),
        says: says(story, &told, words),
        own: officer.is_none(),
        officer,
    })
}

fn ending(story: &Story, told: &Told<'_>) -> EndingView {
    let present = story.walk.present();
    let (meaning, source) = told.ending(present.scene);
    EndingView {
        title: told.scene(present.scene),
        outcome: story
            .walk
            .outcome(story.graph())
            .map_or("", ::scenario::Outcome::as_str)
            .to_owned(),
        body: told.body(present.scene, &present.passages),
        meaning: meaning.unwrap_or_else(|| Passage {
            locale: told.shown_in(),
            html: String::new(),
        }),
        source,
    }
}

/// Sources of the ending, of what was done on the path and of what was not, each once, in the order in which a reader meets them.
fn sources(told: &Told<'_>, ending: usize, forks: &[::scenario::Fork]) -> Vec<Phrase> {
    let branches = forks.iter().flat_map(|fork| {
        let branches = std::iter::once(&fork.taken).chain(&fork.reconsidered);
        let branches = branches.chain(&fork.others);
        branches.filter_map(|branch| told.source((fork.scene, branch.action)))
    });
    let mut known = BTreeSet::new();
    let all = told.ending(ending).1.into_iter().chain(branches);
    all.filter(|one| known.insert(one.text.clone())).collect()
}

/// What was asked on the path, each once, with what this person wrote and wordings to compare with; also what was written on a path that was
/// gone back from.
fn says(story: &Story, told: &Told<'_>, words: &[Words]) -> Vec<SayView> {
    let mut known = BTreeSet::new();
    let left = story.walk.abandoned.iter().flatten();
    let left = left.map(|visit| (visit, false));
    let path = story.walk.path.iter().map(|visit| (visit, true));
    path.chain(left)
        .filter_map(|(visit, is_kept)| {
            let say = story.graph().scenes[visit.scene].say.as_ref()?;
            let written = written(words, say.as_str());
            if !(is_kept || written.is_some()) || !known.insert(say) {
                return None;
            }
            let (prompt, models) = told.say(say);
            Some(SayView {
                say: say.to_string(),
                prompt,
                written,
                models,
            })
        })
        .collect()
}
