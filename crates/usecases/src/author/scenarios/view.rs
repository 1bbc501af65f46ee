//! Scenarios as their authors see them.

use super::super::folder::FolderState;
use super::explored::explored;
use super::figures::count;
use super::picture::{in_words, labels};
use super::shelf::PublishedScenario;
use crate::practise::scenario::told::Told;
use crate::supervise::problems;
use crate::{Actor, Context, UseCaseError};
use ::scenario::{Overlay, svg};
use base::Locale;
use courseware::scenario::{SOURCE, Situations};
use std::collections::BTreeMap;
use std::sync::Arc;
use views::Phrase;
use views::scenario::{AuthorScenario, PathFigures, PictureWords, ScenarioState};
use views::supervise::ProblemView;

/// Every scenario that is published or has a file.
pub async fn scenarios(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<ScenarioState>, UseCaseError> {
    actor.authors()?;
    Ok(states(ctx, locale))
}

/// The same, for a page that has asked for permission.
pub(crate) fn states(ctx: &Context, locale: Locale) -> Vec<ScenarioState> {
    let mut states: BTreeMap<String, ScenarioState> = BTreeMap::new();
    for published in ctx.shelf.scenarios.all() {
        let name = published.scenario.slug.to_string();
        let told = Told::new(&published.scenario, locale);
        let state = ScenarioState {
            title: Some(told.title()),
            version: Some(published.short_version()),
            published_at: Some(published.published_at),
            scenes: size(published.scenario.graph.scenes.len()),
            ..unpublished(&name)
        };
        states.insert(name, state);
    }
    for file in ctx.shelf.scenarios.problems() {
        let state = states
            .entry(file.name.clone())
            .or_insert_with(|| unpublished(&file.name));
        state.behind = file.behind;
        state.problems = problems(&file);
    }
    states.into_values().collect()
}

/// A file of which no version could ever be published.
fn unpublished(name: &str) -> ScenarioState {
    ScenarioState {
        scenario: name.to_owned(),
        title: None,
        version: None,
        published_at: None,
        scenes: 0,
        behind: false,
        problems: Vec::new(),
    }
}

/// One scenario: what is published, what is wrong with its file, its graph, and what officers did in the current version.
pub async fn scenario(
    ctx: &Context,
    actor: &Actor,
    name: &str,
    words: &PictureWords,
    locale: Locale,
) -> Result<AuthorScenario, UseCaseError> {
    actor.authors()?;
    let files = ctx.shelf.scenarios.problems();
    let file = files.iter().find(|file| file.name == name);
    let Some(published) = ctx.shelf.scenarios.current(name) else {
        return Ok(never_published(file.ok_or(UseCaseError::NotFound)?));
    };
    let counted = count(ctx, published.version).await?;
    let told = Told::new(&published.scenario, locale);
    let graph = &published.scenario.graph;
    let actions = graph.scenes.iter().map(|scene| scene.actions.len()).sum();
    let endings = graph.scenes.iter().filter(|scene| scene.ending.is_some());
    let walked = walked(ctx, &published, file).await?;
    let overlay = counted.overlay(&published);
    Ok(AuthorScenario {
        scenario: name.to_owned(),
        title: told.title(),
        version: Some(published.short_version()),
        pin: Some(published.scenario.pin.clone()),
        published_at: Some(published.published_at),
        behind: file.is_some_and(|file| file.behind),
        problems: walked.problems,
        picture: picture(&published, locale, words, overlay).await?,
        scenes: size(graph.scenes.len()),
        actions: size(actions),
        endings: size(endings.count()),
        situations: size(walked.situations.count),
        gave_up: walked.situations.gave_up,
        paths: counted.view(&published, &told),
    })
}

/// What the explorer walked through, and what is to be said of the file.
struct Walked {
    situations: Situations,
    problems: Vec<ProblemView>,
}

/// A version that had not changed when the program started was not explored: that is done now, and what the explorer says is told with the
/// rest. Of a file that differs from what is published, only what is wrong with the file is told.
async fn walked(
    ctx: &Context,
    published: &PublishedScenario,
    file: Option<&FolderState>,
) -> Result<Walked, UseCaseError> {
    let mut said = file.map_or_else(Vec::new, problems);
    if let Some(situations) = published.scenario.situations {
        return Ok(Walked {
            situations,
            problems: said,
        });
    }
    let explored = explored(ctx, published).await?;
    if file.is_none_or(|file| !file.behind) {
        let more = problems(&explored.remarks);
        let more: Vec<_> = more.into_iter().filter(|one| !said.contains(one)).collect();
        said.extend(more);
        said.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    }
    Ok(Walked {
        situations: explored.situations,
        problems: said,
    })
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn never_published(file: &FolderState) -> AuthorScenario {
    AuthorScenario {
        scenario: file.name.clone(),
        title: Phrase {
            locale: SOURCE,
            text: file.name.clone(),
        },
        version: None,
        pin: None,
        published_at: None,
        behind: file.behind,
        problems: problems(file),
        picture: None,
        scenes: 0,
        actions: 0,
        endings: 0,
        situations: 0,
        gave_up: false,
        paths: PathFigures::default(),
    }
}

/// The graph in the words of the page's language, where the scenario has them. A large one takes a while to draw, so others do not wait for it.
async fn picture(
    published: &Arc<PublishedScenario>,
    locale: Locale,
    words: &PictureWords,
    overlay: Option<Overlay>,
) -> Result<Option<String>, UseCaseError> {
    let (published, words) = (Arc::clone(published), words.clone());
    let drawn = tokio::task::spawn_blocking(move || {
        let scenario = &published.scenario;
        let (text, shown) = in_words(scenario, locale)?;
        let labels = labels(scenario, text, shown, &words);
        Some(svg(&scenario.graph, &labels, overlay.as_ref()))
    });
    drawn
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}
