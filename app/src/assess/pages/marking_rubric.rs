//! A rubric as a form: for each criterion one level, and beside the levels what earlier markers gave.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use base::Message;
use leptos::prelude::*;
use views::account::Refused;
use views::marking::MarkingView;
use views::question::CriterionView;

/// One group of radio buttons a criterion; fields are named `levels[place]` and send the place of the level.
pub fn rubric(words: Words, view: &MarkingView, refused: &Refused) -> Vec<AnyView> {
    let problem = refused
        .problem("levels")
        .map(|message| words.message(message));
    view.rubric
        .iter()
        .cloned()
        .enumerate()
        .map(|(place, one)| {
            let chosen = refused.field(&format!("levels-{place}")).parse().ok();
            let given: Vec<usize> = view
                .earlier
                .iter()
                .filter_map(|levels| levels.get(place).copied())
                .collect();
            // The summary of a refused form leads to the first criterion.
            let problem = problem.clone().filter(|_| place == 0);
            criterion(words, place, one, chosen, &given, problem).into_any()
        })
        .collect()
}

fn criterion(
    words: Words,
    place: usize,
    criterion: CriterionView,
    chosen: Option<usize>,
    given: &[usize],
    problem: Option<String>,
) -> impl IntoView + use<> {
    let id = if place == 0 {
        String::from("field-levels")
    } else {
        format!("field-levels-{place}")
    };
    let name = format!("levels[{place}]");
    let given = given.to_vec();
    view! {
        <fieldset class="choices" id=id>
            <legend><bdi>{criterion.title}</bdi></legend>
            {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
            {criterion.levels.into_iter().enumerate().map(|(level, one)| {
                let points = t!(words, "marking-points", count = one.points);
                let by = markers(&given, level)
                    .into_iter()
                    .map(|number| words.message(&Message::new("marking-given").with("number", number)))
                    .collect::<Vec<_>>();
                view! {
                    <label class="choice">
                        <input type="radio" name=name.clone() value=level.to_string() checked=chosen == Some(level) required=true/>
                        <span>
                            <bdi>{one.text}</bdi>
                            <span class="hint">{points}{by.into_iter().map(|said| view! { " · "<strong>{said}</strong> }).collect_view()}</span>
                        </span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    }
}

/// The markers, from 1, who gave a level.
fn markers(given: &[usize], level: usize) -> Vec<usize> {
    given
        .iter()
        .enumerate()
        .filter(|(_, one)| **one == level)
        .map(|(place, _)| place + 1)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::markers;

    #[test]
    fn levels_name_the_markers_who_gave_them() {
        assert_eq!(markers(&[2, 1], 1), [2]);
        assert_eq!(markers(&[1, 1], 1), [1, 2]);
        assert_eq!(markers(&[2, 1], 0), [0; 0]);
    }
}
