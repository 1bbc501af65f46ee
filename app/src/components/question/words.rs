//! The words around a question, put into the page's language by the server.
//!
//! Only those travel that this question needs: catalogues stay on the server, and a lesson with many checks would
//! otherwise carry every word of every kind many times.

use serde::{Deserialize, Serialize};

/// Words by the id of their message; those with a number in them by id and number.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuestionWords(Vec<(String, String)>);

impl QuestionWords {
    /// The words of a message; its id in brackets where they were not sent along, which a test looks for.
    pub fn say(&self, id: &str) -> String {
        self.0
            .iter()
            .find(|(one, _)| one == id)
            .map_or_else(|| format!("⟨{id}⟩"), |(_, words)| words.clone())
    }

    /// The words of a message about a number.
    pub fn say_number(&self, id: &str, number: usize) -> String {
        self.say(&format!("{id} {number}"))
    }
}

/// The beginning of the catalogue ids of a label: `label-inv`, and `label-inv-note` for its explanation.
pub fn label_id(label: &str) -> String {
    format!("label-{}", label.to_ascii_lowercase())
}

#[cfg(feature = "ssr")]
mod server {
    use super::{QuestionWords, label_id};
    use crate::t;
    use crate::visit::Words;
    use views::question::{
        Asked, CertaintyView, CriterionView, FeedbackView, HintView, LabelChoice, MarkedView,
        QuestionView, Told, TurnToJudge,
    };

    impl QuestionWords {
        /// What drawing this question needs, and what drawing it with this feedback needs.
        pub fn of(words: Words, question: &QuestionView, feedback: Option<&FeedbackView>) -> Self {
            let mut of = Collecting {
                words,
                said: Self::default(),
            };
            of.asked(&question.asked);
            if let Some(certainty) = question.certainty {
                of.certainty(certainty, question.points);
            }
            if !question.hints.is_empty() {
                of.all(&["question-hints"]);
            }
            if let Some(feedback) = feedback {
                of.feedback(question, feedback);
            }
            of.said
        }
    }

    impl QuestionWords {
        /// The same for somebody who looks at another person's answer: it is not "your answer".
        pub fn of_other(words: Words, question: &QuestionView, feedback: &FeedbackView) -> Self {
            let mut said = Self::of(words, question, Some(feedback));
            let other = [
                ("option-missed", t!(words, "option-missed-other")),
                ("answer-given", t!(words, "answer-given-other")),
                (
                    "certainty-given-low",
                    t!(words, "certainty-given-low-other"),
                ),
                (
                    "certainty-given-mid",
                    t!(words, "certainty-given-mid-other"),
                ),
                (
                    "certainty-given-high",
                    t!(words, "certainty-given-high-other"),
                ),
            ];
            for (id, text) in &mut said.0 {
                if let Some((_, other)) = other.iter().find(|(one, _)| one == id) {
                    text.clone_from(other);
                } else if let Some(place) = id.strip_prefix("ordering-given ") {
                    *text = t!(words, "ordering-given-other", place = place);
                }
            }
            said
        }
    }

    struct Collecting {
        words: Words,
        said: QuestionWords,
    }

    impl Collecting {
        fn keep(&mut self, id: String, words: String) {
            if !self.said.0.iter().any(|(one, _)| *one == id) {
                self.said.0.push((id, words));
            }
        }

        fn all(&mut self, ids: &[&str]) {
            for id in ids {
                let said = self.words.text(id, &[]);
                self.keep((*id).to_owned(), said);
            }
        }

        fn number(&mut self, id: &str, argument: &str, number: usize) {
            let said = self.words.text(id, &[(argument, number.into())]);
            self.keep(format!("{id} {number}"), said);
        }

        fn asked(&mut self, asked: &Asked) {
            match asked {
                Asked::Choice { several: true, .. } => self.all(&["question-choose-several"]),
                Asked::Choice { several: false, .. } => self.all(&["question-choose-one"]),
                Asked::Matching { .. } => self.all(&[
                    "matching-prompt",
                    "matching-hint",
                    "matching-choose",
                    "matching-list",
                ]),
                Asked::Ordering { .. } => {
                    self.all(&["ordering-prompt", "ordering-hint", "ordering-choose"]);
                }
                Asked::Text { is_number, .. } => {
                    self.all(&["text-prompt"]);
                    if *is_number {
                        self.all(&["text-number-hint"]);
                    }
                }
                Asked::Transcript { .. } => self.all(&["transcript-prompt", "transcript-hint"]),
                Asked::Coding { words, choices } => {
                    self.all(&["coding-prompt", "question-choose-one"]);
                    self.judged(words);
                    for LabelChoice { label, .. } in choices {
                        self.label(label);
                    }
                }
                Asked::Repair { words, .. } => {
                    self.all(&["repair-prompt", "repair-hint"]);
                    self.judged(words);
                }
                Asked::Written { words, rubric, .. } => {
                    self.all(&["written-prompt"]);
                    if let Some(count) = words {
                        let said = t!(self.words, "written-words", count = *count);
                        self.keep(String::from("written-words"), said);
                    }
                    self.rubric(rubric);
                }
            }
        }

        fn label(&mut self, label: &str) {
            let id = label_id(label);
            self.all(&[&id, &format!("{id}-note")]);
        }

        fn judged(&mut self, judged: &TurnToJudge) {
            self.all(&["judged-before", "judged-officer"]);
            let persona = self.words.text(&format!("persona-{}", judged.persona), &[]);
            let said = t!(self.words, "judged-persona", persona = persona);
            self.keep(String::from("judged-persona"), said);
        }

        fn rubric(&mut self, rubric: &[CriterionView]) {
            self.all(&["rubric-title"]);
            for level in rubric.iter().flat_map(|criterion| &criterion.levels) {
                let points = usize::try_from(level.points).unwrap_or(usize::MAX);
                self.number("question-points", "count", points);
            }
        }

        /// What a level is worth is said in points of this question.
        fn certainty(&mut self, certainty: CertaintyView, points: u32) {
            self.all(&[
                "certainty-title",
                "certainty-low",
                "certainty-mid",
                "certainty-high",
            ]);
            if certainty.is_marked {
                self.all(&["certainty-hint-marked"]);
                for (id, right, wrong) in [
                    ("certainty-low worth", 1, 0),
                    ("certainty-mid worth", 2, 2),
                    ("certainty-high worth", 3, 6),
                ] {
                    let lost = wrong * points;
                    let said = t!(
                        self.words,
                        "certainty-worth",
                        right = right * points,
                        wrong = if lost == 0 {
                            String::from("0")
                        } else {
                            format!("−{lost}")
                        }
                    );
                    self.keep(id.to_owned(), said);
                }
            } else {
                self.all(&["certainty-hint-own"]);
            }
        }

        fn feedback(&mut self, question: &QuestionView, feedback: &FeedbackView) {
            self.all(&[
                "option-right",
                "option-wrong",
                "option-missed",
                "question-source",
                "answer-given",
                "answer-none",
                "answer-right",
                &format!("verdict-{}", feedback.verdict.as_str()),
            ]);
            if !feedback.look_again.is_empty() {
                self.all(&["result-look-again"]);
            }
            if question.certainty.is_some() {
                self.all(&[
                    "certainty-given-low",
                    "certainty-given-mid",
                    "certainty-given-high",
                ]);
            }
            if let Asked::Ordering { items } = &question.asked {
                for place in 1..=items.len() {
                    self.number("ordering-given", "place", place);
                }
            }
            match &feedback.told {
                Told::Text { accepted, .. } => {
                    let said = t!(self.words, "text-accepted", count = accepted.len());
                    self.keep(String::from("text-accepted"), said);
                }
                Told::Coding { labels, chosen, .. } => {
                    self.all(&["option-also"]);
                    for label in labels.iter().chain([chosen]).filter(|one| !one.is_empty()) {
                        self.label(label);
                    }
                }
                Told::Repair {
                    hint,
                    marked,
                    rubric,
                    ..
                } => {
                    self.all(&["models-title"]);
                    self.rubric(rubric);
                    self.marked(marked.as_ref());
                    if let Some(hint) = hint {
                        self.hint(hint);
                    }
                }
                Told::Written { marked, .. } => {
                    self.all(&["models-title"]);
                    self.marked(marked.as_ref());
                }
                Told::Nothing
                | Told::Choice { .. }
                | Told::Matching { .. }
                | Told::Ordering { .. }
                | Told::Transcript { .. } => {}
            }
        }

        fn marked(&mut self, marked: Option<&MarkedView>) {
            let Some(marked) = marked else { return };
            self.all(&["rubric-marked-title", "rubric-given", "rubric-comments"]);
            for one in &marked.criteria {
                self.rubric(std::slice::from_ref(&one.criterion));
                for marker in 1..=one.given.len() {
                    self.number("rubric-given-by", "number", marker);
                }
            }
        }

        fn hint(&mut self, hint: &HintView) {
            self.all(&["coder-title", "coder-note"]);
            if hint.contest.is_some() {
                self.all(&[
                    "coder-contest",
                    "result-contest-reason",
                    "result-contest-reason-hint",
                    "result-contest-send",
                ]);
            }
            self.label(&hint.label);
            let name = self.words.text(&label_id(&hint.label), &[]);
            let said = t!(
                self.words,
                "coder-says",
                label = name,
                percent = u32::from(hint.confidence_percent)
            );
            self.keep(String::from("coder-says"), said);
            for (place, reason) in hint.reasons.iter().enumerate() {
                let said = self.words.message(reason);
                self.keep(format!("coder-reason {place}"), said);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_were_not_sent_are_seen() {
        let words = QuestionWords(vec![(String::from("a 2"), String::from("two"))]);
        assert_eq!(words.say_number("a", 2), "two");
        assert_eq!(words.say("b"), "⟨b⟩");
        assert_eq!(label_id("CUE"), "label-cue");
    }
}
