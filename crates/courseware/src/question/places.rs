//! Where everything of a question stands.

use super::source::QuestionSource;
use crate::places::{BlockPlaces, Place, SettingPlace, What};
use base::Span;

impl QuestionSource<'_> {
    /// All places of the question, in the order of the file.
    pub(crate) fn places(&self) -> BlockPlaces {
        let mut places = Vec::new();
        let mut add = |what, mark, text: Option<Span>| {
            places.extend(text.map(|text| Place { what, mark, text }));
        };
        add(What::Vignette, None, self.vignette);
        add(What::Prompt, None, self.prompt);
        let words = [
            (What::Before, self.before),
            (What::Officer, self.officer),
            (What::Why, self.why),
            (What::Source, self.source),
        ];
        let hints = self.hints.iter().map(|hint| (What::Hint, Some(*hint)));
        for (what, said) in words.into_iter().chain(hints) {
            add(what, said.map(|said| self.word_before(said)), said);
        }
        for part in &self.parts {
            add(What::Part, Some(part.at), Some(part.text));
            add(
                What::Misconception,
                None,
                part.misconception.map(|(_, span)| span),
            );
            let feedback = part.feedback.as_ref();
            let feedback = feedback.map(|(at, words)| Span::new(*at, at + words.len()));
            add(What::Feedback, None, feedback);
        }
        for criterion in &self.criteria {
            add(What::Criterion, Some(criterion.at), Some(criterion.title));
            for level in &criterion.levels {
                add(What::Level, Some(level.at), Some(level.text));
            }
        }
        places.sort_by_key(|place| place.mark.map_or(place.text.start, |mark| mark.start));
        BlockPlaces {
            word: "question".to_owned(),
            id: self.id.to_string(),
            kind: self.kind(),
            whole: self.whole,
            settings: self.headers.iter().map(SettingPlace::of).collect(),
            places,
        }
    }

    /// The word with a colon before what it says.
    fn word_before(&self, said: Span) -> Span {
        let start = self.file.text[..said.start]
            .rfind('\n')
            .map_or(0, |end| end + 1);
        SettingPlace::word(self.file.text, Span::new(start, said.start))
    }
}
