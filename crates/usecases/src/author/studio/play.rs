//! A scenario played by whoever writes it. A page holds the whole way in its address, so nothing is kept and nothing is recorded.

use super::access::editor;
use super::hand::Hand;
use super::script::{Made, readable};
use super::work::Work;
use crate::practise::scenario::told::Told;
use crate::practise::scenario::tried::{stands, walk};
use crate::{Actor, Context, UseCaseError};
use authoring::pictures::PLACE;
use base::{Locale, Slug, Subject};
use courseware::scenario::Scenario;
use courseware::{Media, shown};
use views::studio_scripts::PlayView;

/// Decisions that a way has at most: an address is not longer than servers take.
const MOST: usize = 150;

/// How an author goes through a scenario.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Way<'a> {
    /// What was done, with points between.
    pub steps: &'a str,
    /// What is done next; empty: nothing.
    pub action: &'a str,
    /// The scene to go to at once, from the beginning; empty: none.
    pub to: &'a str,
}

/// Where a way leads in the open draft, or in the published version where none is open.
pub async fn play(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    way: Way<'_>,
    locale: Locale,
) -> Result<PlayView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let account = editor(&mut reader, actor, course).await?.account;
    let hand = Hand::open(&mut reader, course).await?;
    drop(reader);
    let of_draft = hand.work.is_some();
    let Made::Scenario(scenario) = readable(&hand.subject, hand.sources).await? else {
        return Err(UseCaseError::NotFound);
    };
    let (scenario, found) = found(scenario, way).await?;
    let no_way = !way.to.is_empty() && found.is_none();
    let mut steps = found.unwrap_or_else(|| read(way));
    steps.truncate(MOST);
    let (walk, length) = walk(&scenario, &steps)?;
    let cut = length < steps.len();
    steps.truncate(length);
    let told = Told::new(&scenario, locale);
    let scenes = scenario.graph.scenes.iter().enumerate();
    let scenes = scenes
        .map(|(place, one)| (one.id.to_string(), told.scene(place)))
        .collect();
    Ok(PlayView {
        course: course.to_owned(),
        title: told.title(),
        back: steps.split_last().map(|(_, before)| written(before)),
        steps: written(&steps),
        cut,
        no_way,
        of_draft,
        scenes,
        stands: stands(ctx, account, scenario, walk, locale).await?,
    })
}

/// A picture of the open draft of a scenario in the state that an address names, for those who edit it; nothing for anybody else.
pub(in crate::author) async fn drafted_picture(
    ctx: &Context,
    actor: &Actor,
    scenario: &str,
    (version, name): (&str, &str),
) -> Result<Option<Media>, UseCaseError> {
    let Some(subject) = Slug::parse(scenario).map(Subject::scenario) else {
        return Ok(None);
    };
    let mut reader = ctx.db.read().await?;
    match editor(&mut reader, actor, subject.as_str()).await {
        Ok(_) => {}
        Err(UseCaseError::Forbidden | UseCaseError::SignInRequired) => return Ok(None),
        Err(error) => return Err(error),
    }
    let word = subject.as_str();
    if store::draft::find_open(&mut reader, word).await?.is_none() {
        return Ok(None);
    }
    // A page asks for many: the draft is laid out once for all of them, and each is read alone.
    let laid = ctx.shelf.laid.open(&mut reader, word).await?;
    if !laid.fingerprint.starts_with(version) {
        return Ok(None);
    }
    let bytes = Work::file(&mut reader, word, &format!("{PLACE}{name}")).await?;
    drop(reader);
    Ok(bytes.and_then(|bytes| {
        let content_type = shown(name, &bytes).ok()?.content_type;
        Some(Media {
            content_type,
            bytes,
        })
    }))
}

/// A way that was found to the scene that is asked for. A large scenario is looked through for a while, so others do not wait for it.
async fn found(
    scenario: Scenario,
    way: Way<'_>,
) -> Result<(Scenario, Option<Vec<Slug>>), UseCaseError> {
    let graph = &scenario.graph;
    let Some(scene) = graph
        .scenes
        .iter()
        .position(|one| one.id.as_str() == way.to)
    else {
        return Ok((scenario, None));
    };
    let looked = tokio::task::spawn_blocking(move || {
        let found = scenario.graph.way_to(scene);
        (scenario, found)
    });
    looked
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// The steps of an address; what is no id of an action ends them.
fn read(way: Way<'_>) -> Vec<Slug> {
    let all = way.steps.split('.').chain([way.action]);
    all.filter(|one| !one.is_empty())
        .map_while(Slug::parse)
        .collect()
}

fn written(steps: &[Slug]) -> String {
    let steps: Vec<&str> = steps.iter().map(Slug::as_str).collect();
    steps.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tells_the_steps_and_the_next_one() {
        let way = |steps, action| {
            let way = Way {
                steps,
                action,
                to: "",
            };
            written(&read(way))
        };
        assert_eq!(way("", ""), "");
        assert_eq!(way("", "ask-him"), "ask-him");
        assert_eq!(
            way("ask-him.speak-apart", "leave"),
            "ask-him.speak-apart.leave"
        );
        assert_eq!(way("ask-him..No Slug.leave", ""), "ask-him");
    }
}
