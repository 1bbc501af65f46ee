//! The picture of a scenario that is being written, with what its explorer walked through.

use super::access::reading;
use super::hand::Hand;
use super::script::{self, Made};
use crate::author::scenarios::{in_words, labels};
use crate::{Actor, Context, UseCaseError};
use ::scenario::svg;
use base::{Locale, Message};
use courseware::scenario::Scenario;
use views::scenario::PictureWords;
use views::studio_scripts::DrawnView;

/// The graph of the open draft, or of the published version where none is open.
pub async fn drawn(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    words: &PictureWords,
    locale: Locale,
) -> Result<DrawnView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let hand = Hand::open(&mut reader, course).await?;
    drop(reader);
    let of_draft = hand.work.is_some();
    let (_, made, _) = script::compile(&hand.subject, hand.sources).await?;
    let made = made.ok_or_else(|| UseCaseError::Conflict(Message::new("studio-has-errors")))?;
    let Made::Scenario(scenario) = made else {
        return Err(UseCaseError::NotFound);
    };
    let words = words.clone();
    // A large one takes a while to draw, so others do not wait for it.
    let view = tokio::task::spawn_blocking(move || view(&scenario, &words, locale));
    let view = view
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    Ok(DrawnView {
        course: course.to_owned(),
        of_draft,
        ..view
    })
}

fn view(scenario: &Scenario, words: &PictureWords, locale: Locale) -> DrawnView {
    let graph = &scenario.graph;
    let size = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let endings = graph.scenes.iter().filter(|scene| scene.ending.is_some());
    let picture = in_words(scenario, locale).map(|(text, shown)| {
        let labels = labels(scenario, text, shown, words);
        (text.title.clone(), svg(graph, &labels, None))
    });
    let (title, picture) = picture.unzip();
    DrawnView {
        course: String::new(),
        of_draft: false,
        title: title.unwrap_or_default(),
        picture,
        scenes: size(graph.scenes.len()),
        actions: size(graph.scenes.iter().map(|scene| scene.actions.len()).sum()),
        endings: size(endings.count()),
        situations: scenario.situations.map_or(0, |one| size(one.count)),
        gave_up: scenario.situations.is_some_and(|one| one.gave_up),
        pin: scenario.pin.clone(),
    }
}
