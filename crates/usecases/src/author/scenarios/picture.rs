//! The words in the picture of a scenario's graph.

use ::scenario::Labels;
use base::{Direction, Locale};
use courseware::scenario::{SOURCE, Scenario, ScenarioText};
use views::scenario::PictureWords;

/// The words of a language where the scenario has them, else those it was written in; and which they are.
pub(in crate::author) fn in_words(
    scenario: &Scenario,
    locale: Locale,
) -> Option<(&ScenarioText, Locale)> {
    [locale, SOURCE]
        .into_iter()
        .find_map(|one| Some((scenario.texts.get(&one)?, one)))
}

/// What stands in the picture.
pub(in crate::author) fn labels<'t>(
    scenario: &'t Scenario,
    text: &'t ScenarioText,
    locale: Locale,
    words: &'t PictureWords,
) -> Labels<'t> {
    let scenes = scenario.graph.scenes.iter();
    let actions = scenes.clone().map(|scene| {
        let labels = scene.actions.iter().map(|action| {
            let text = text.actions.get(&action.id);
            text.map_or(action.id.as_str(), |text| text.label.as_str())
        });
        labels.collect()
    });
    let [good, mixed, poor, critical] = &words.outcomes;
    Labels {
        title: &text.title,
        scenes: scenes
            .map(|scene| {
                let text = text.scenes.get(&scene.id);
                text.map_or(scene.id.as_str(), |text| text.title.as_str())
            })
            .collect(),
        actions: actions.collect(),
        rtl: locale.direction() == Direction::RightToLeft,
        words: ::scenario::PictureWords {
            description: &words.description,
            start: &words.start,
            outcomes: [good, mixed, poor, critical],
            event: &words.event,
            visits: &words.visits,
            taken: &words.taken,
            critical: &words.critical,
            median: &words.median,
        },
    }
}
