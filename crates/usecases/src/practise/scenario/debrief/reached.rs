//! What was reached, what it gives evidence of, and which errors it shows.

use super::super::story::Story;
use super::super::told::Told;
use crate::assess::errors_shown::explained;
use ::scenario::{Action, Fork, Scenario, Score, Verdict};
use base::{Competence, Locale, Slug};
use courseware::Course;
use std::collections::{BTreeMap, BTreeSet};
use views::Phrase;
use views::scenario::{CompetenceView, MisconceptionView, ObjectiveView};

/// The objectives, each with the moves that bear on it.
pub(super) fn objectives(story: &Story, told: &Told<'_>, score: &Score) -> Vec<ObjectiveView> {
    let done = |number: u32| -> Option<(u32, Phrase)> {
        let mut visits = story.walk.path.iter().filter_map(|visit| visit.by.as_ref());
        let by = visits.find(|by| by.number == number)?;
        Some((number, told.action(by.action)))
    };
    score
        .objectives
        .iter()
        .map(|one| {
            let (text, rule) = told.objective(one.objective);
            ObjectiveView {
                text,
                rule,
                met: one.met,
                points: story.graph().objectives[one.objective].points,
                evidence: one.evidence.iter().copied().filter_map(done).collect(),
            }
        })
        .collect()
}

/// What was decided on the path.
fn taken<'a>(graph: &'a Scenario, forks: &'a [Fork]) -> impl Iterator<Item = &'a Action> {
    forks
        .iter()
        .map(|fork| &graph.scenes[fork.scene].actions[fork.taken.action])
}

/// The decisions of the path by what they give evidence of.
pub(super) fn competences(graph: &Scenario, forks: &[Fork]) -> Vec<CompetenceView> {
    let mut counts: BTreeMap<Competence, [u32; 3]> = BTreeMap::new();
    for action in taken(graph, forks) {
        if let (Some(competence), Some(verdict)) = (action.competence, action.verdict) {
            let count = counts.entry(competence).or_default();
            count[match verdict {
                Verdict::Sound => 0,
                Verdict::Costly => 1,
                Verdict::Unsound => 2,
            }] += 1;
        }
    }
    counts
        .into_iter()
        .map(|(competence, [sound, costly, unsound])| CompetenceView {
            competence: competence.as_str().to_owned(),
            sound,
            costly,
            unsound,
        })
        .collect()
}

/// The errors that decisions of the path show, each once, as the course explains them.
pub(super) fn misconceptions(
    graph: &Scenario,
    forks: &[Fork],
    course: &Course,
    locale: Locale,
) -> Vec<MisconceptionView> {
    let mut known: BTreeSet<&Slug> = BTreeSet::new();
    taken(graph, forks)
        .filter_map(|action| action.misconception.as_ref())
        .filter(|id| known.insert(id))
        .filter_map(|id| explained(course, id, 1, locale))
        .map(|one| MisconceptionView {
            title: one.title,
            text: one.html,
        })
        .collect()
}
