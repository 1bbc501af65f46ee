//! The words of a scenario in the language somebody reads, or in English where it is not translated.

use base::{Locale, Slug};
use courseware::scenario::{ActionText, SOURCE, Scenario, ScenarioText};
use views::scenario::{NoteView, PersonView};
use views::{Passage, Phrase};

/// A scenario in the words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub scenario: &'a Scenario,
    wished: Option<&'a ScenarioText>,
    locale: Locale,
}

impl<'a> Told<'a> {
    pub(crate) fn new(scenario: &'a Scenario, locale: Locale) -> Self {
        Self {
            scenario,
            wished: scenario.texts.get(&locale),
            locale,
        }
    }

    /// The language it is told in.
    pub(crate) fn shown_in(&self) -> Locale {
        self.wished.map_or(SOURCE, |_| self.locale)
    }

    /// Some parts of what is told are older than their source.
    pub(crate) fn is_stale(&self) -> bool {
        self.wished.is_some_and(|text| text.stale)
    }

    /// A part in the wished language, else in English; with the language it is in.
    fn part<T>(&self, part: impl Fn(&'a ScenarioText) -> Option<T>) -> Option<(Locale, T)> {
        let wished = self.wished.and_then(&part).map(|one| (self.locale, one));
        wished.or_else(|| {
            let text = self.scenario.texts.get(&SOURCE)?;
            Some((SOURCE, part(text)?))
        })
    }

    /// A part as plain text; empty where there is none.
    pub(crate) fn phrase(&self, part: impl Fn(&'a ScenarioText) -> Option<&'a str>) -> Phrase {
        self.maybe(part).unwrap_or_else(|| Phrase {
            locale: SOURCE,
            text: String::new(),
        })
    }

    fn maybe(&self, part: impl Fn(&'a ScenarioText) -> Option<&'a str>) -> Option<Phrase> {
        self.part(part).map(|(locale, text)| Phrase {
            locale,
            text: text.to_owned(),
        })
    }

    fn passage(&self, part: impl Fn(&'a ScenarioText) -> Option<&'a str>) -> Option<Passage> {
        self.part(part).map(|(locale, html)| Passage {
            locale,
            html: html.to_owned(),
        })
    }

    pub(crate) fn title(&self) -> Phrase {
        self.phrase(|text| Some(&text.title))
    }

    pub(crate) fn summary(&self) -> Phrase {
        self.phrase(|text| Some(&text.summary))
    }

    pub(crate) fn note(&self) -> NoteView {
        NoteView {
            themes: self.phrase(|text| Some(&text.content_note.themes)),
            without: self.phrase(|text| Some(&text.content_note.without)),
            leave: self.maybe(|text| text.content_note.leave.as_deref()),
        }
    }

    pub(crate) fn people(&self) -> Vec<PersonView> {
        let Some((locale, people)) = self.part(|text| Some(&text.people)) else {
            return Vec::new();
        };
        let phrase = |text: &str| Phrase {
            locale,
            text: text.to_owned(),
        };
        people
            .iter()
            .map(|one| PersonView {
                name: phrase(&one.name),
                role: phrase(&one.role),
                hours: phrase(&one.hours),
                limits: phrase(&one.limits),
            })
            .collect()
    }

    /// An objective, and its rule in words.
    pub(crate) fn objective(&self, place: usize) -> (Phrase, Phrase) {
        let id = self.scenario.graph.objectives.get(place).map(|one| &one.id);
        let words = |text: &'a ScenarioText| text.objectives.get(id?);
        (
            self.phrase(|text| words(text).map(|one| one.text.as_str())),
            self.phrase(|text| words(text).map(|one| one.rule.as_str())),
        )
    }

    fn scene_id(&self, scene: usize) -> Option<&'a Slug> {
        self.scenario.graph.scenes.get(scene).map(|one| &one.id)
    }

    pub(crate) fn scene(&self, scene: usize) -> Phrase {
        let id = self.scene_id(scene);
        self.phrase(|text| text.scenes.get(id?).map(|one| one.title.as_str()))
    }

    /// What is read of a scene, with the passages that apply.
    pub(crate) fn body(&self, scene: usize, passages: &[usize]) -> Passage {
        let all = self.scenario.graph.scenes.get(scene);
        let applies = |id: &Slug| {
            passages.iter().any(|place| {
                all.and_then(|scene| scene.passages.get(*place))
                    .is_some_and(|passage| passage.id == *id)
            })
        };
        let id = self.scene_id(scene);
        let found = self.part(|text| text.scenes.get(id?).map(|one| &one.body));
        found.map_or_else(
            || Passage {
                locale: SOURCE,
                html: String::new(),
            },
            |(locale, body)| Passage {
                locale,
                html: body
                    .iter()
                    .filter(|part| part.when.as_ref().is_none_or(applies))
                    .map(|part| part.html.as_str())
                    .collect(),
            },
        )
    }

    /// What an ending means, and its source.
    pub(crate) fn ending(&self, scene: usize) -> (Option<Passage>, Option<Phrase>) {
        let id = self.scene_id(scene);
        let ending = |text: &'a ScenarioText| text.scenes.get(id?)?.ending.as_ref();
        (
            self.passage(|text| ending(text).map(|one| one.html.as_str())),
            self.maybe(|text| ending(text)?.source.as_deref()),
        )
    }

    fn action_text(
        &self,
        (scene, action): (usize, usize),
    ) -> impl Fn(&'a ScenarioText) -> Option<&'a ActionText> + Copy {
        let scene = self.scenario.graph.scenes.get(scene);
        let id = scene
            .and_then(|scene| scene.actions.get(action))
            .map(|action| &action.id);
        move |text| text.actions.get(id?)
    }

    /// What is done.
    pub(crate) fn action(&self, at: (usize, usize)) -> Phrase {
        let words = self.action_text(at);
        self.phrase(|text| words(text).map(|one| one.label.as_str()))
    }

    /// What happens.
    pub(crate) fn consequence(&self, at: (usize, usize)) -> Option<Passage> {
        let words = self.action_text(at);
        self.passage(|text| words(text)?.consequence.as_deref())
    }

    pub(crate) fn why(&self, at: (usize, usize)) -> Option<Phrase> {
        let words = self.action_text(at);
        self.maybe(|text| words(text)?.why.as_deref())
    }

    pub(crate) fn source(&self, at: (usize, usize)) -> Option<Phrase> {
        let words = self.action_text(at);
        self.maybe(|text| words(text)?.source.as_deref())
    }

    pub(crate) fn events(&self, events: &[usize]) -> Vec<Passage> {
        let ids = events
            .iter()
            .filter_map(|place| self.scenario.graph.events.get(*place));
        ids.filter_map(|event| self.passage(|text| text.events.get(&event.id).map(String::as_str)))
            .collect()
    }

    /// What is asked, and wordings to compare with.
    pub(crate) fn say(&self, say: &Slug) -> (Phrase, Vec<views::scenario::ModelWords>) {
        let prompt = self.phrase(|text| text.says.get(say).map(|one| one.prompt.as_str()));
        let models = self.part(|text| text.says.get(say).map(|one| &one.models));
        let models = models.map_or_else(Vec::new, |(locale, models)| {
            let phrase = |text: &String| Phrase {
                locale,
                text: text.clone(),
            };
            models
                .iter()
                .map(|(words, why)| views::scenario::ModelWords {
                    words: phrase(words),
                    why: why.as_ref().map(phrase),
                })
                .collect()
        });
        (prompt, models)
    }
}
