//! Sources: listed once at the end, and a number wherever one is meant.

use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::Phrase;

/// The sources of a debrief, in the order of their numbers.
pub struct Sources(Vec<Phrase>);

impl Sources {
    pub fn new(all: &[Phrase]) -> Self {
        Self(all.to_vec())
    }

    /// The number of a source, from 1: the same text has the same one.
    fn number(&self, source: &Phrase) -> Option<usize> {
        let place = self.0.iter().position(|one| one.text == source.text)?;
        Some(place + 1)
    }

    /// The number of a source behind what it is the source of; it leads to the list.
    pub fn reference(
        &self,
        words: Words,
        source: Option<&Phrase>,
    ) -> Option<impl IntoView + use<>> {
        let number = source.and_then(|source| self.number(source));
        number.map(|number| view! {
            <sup class="footnote-ref"><a href=format!("#source-{number}")><span class="hidden">{t!(words, "scenario-source")}" "</span>{number}</a></sup>
        })
    }

    /// The same as a line of its own.
    pub fn line(&self, words: Words, source: &Phrase) -> impl IntoView + use<> {
        let number = self.number(source);
        number.map(|number| view! {
            <p class="source"><a href=format!("#source-{number}")>{t!(words, "scenario-source")}" "{number}</a></p>
        })
    }

    pub fn list(self, words: Words) -> impl IntoView {
        (!self.0.is_empty()).then(|| {
            view! {
                <section class="section">
                    <header><h2>{t!(words, "scenario-sources")}</h2></header>
                    <div><ol class="sources">
                        {self.0.into_iter().enumerate().map(|(place, one)| view! {
                            <li id=format!("source-{}", place + 1)>{phrase(words.locale, one)}</li>
                        }).collect_view()}
                    </ol></div>
                </section>
            }
        })
    }
}
