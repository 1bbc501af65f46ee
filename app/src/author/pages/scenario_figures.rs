//! What officers did in a scenario, as tables: the same figures that stand on its picture.

use crate::components::table::{Column, cell, table};
use crate::components::text::phrase;
use crate::practise::pages::scenario::{outcome, verdict};
use crate::supervise::pages::fact;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::scenario::{ActionFigures, PathFigures, SceneFigures};

pub fn figures(words: Words, paths: PathFigures) -> impl IntoView {
    view! {
        <section class="section wide">
            <header><h2>{t!(words, "scenario-author-figures")}</h2><p>{t!(words, "scenario-author-figures-note")}</p></header>
            <div>
                {if paths.hidden {
                    view! { <p>{t!(words, "scenario-author-hidden")}</p> }.into_any()
                } else {
                    shown(words, paths).into_any()
                }}
            </div>
        </section>
    }
}

fn shown(words: Words, paths: PathFigures) -> impl IntoView {
    let median = paths
        .median_minutes
        .map(|minutes| fact(t!(words, "scenario-author-median"), minutes));
    let actions = paths
        .scenes
        .iter()
        .flat_map(|scene| scene.actions.iter().map(|one| action(words, scene, one)))
        .collect();
    let scenes = paths
        .scenes
        .into_iter()
        .map(|one| scene(words, one))
        .collect();
    let endings = paths
        .endings
        .into_iter()
        .map(|(ends, title, count)| {
            vec![
                phrase(words.locale, title).into_any(),
                cell(outcome(words, &ends)),
                cell(count.to_string()),
            ]
        })
        .collect();
    view! {
        <dl class="facts">
            {fact(t!(words, "scenario-author-people"), paths.people)}
            {fact(t!(words, "scenario-author-runs"), paths.runs)}
            {fact(t!(words, "scenario-author-left"), paths.left)}
            {median}
        </dl>
        <h3>{t!(words, "scenario-author-actions-table")}</h3>
        {table(t!(words, "scenario-author-actions-table"), vec![
            Column::text(t!(words, "scenario-author-action")),
            Column::text(t!(words, "scenario-author-verdict")),
            Column::number(t!(words, "scenario-author-taken")),
            Column::number(t!(words, "scenario-author-critical")),
            Column::number(t!(words, "scenario-author-reconsidered")),
        ], actions)}
        <h3>{t!(words, "scenario-author-scenes-table")}</h3>
        {table(t!(words, "scenario-author-scenes-table"), vec![
            Column::text(t!(words, "scenario-author-scene")),
            Column::number(t!(words, "scenario-author-visits")),
            Column::number(t!(words, "scenario-author-seconds")),
        ], scenes)}
        <h3>{t!(words, "scenario-author-endings-table")}</h3>
        {table(t!(words, "scenario-author-endings-table"), vec![
            Column::text(t!(words, "scenario-author-ending")),
            Column::text(t!(words, "scenario-author-outcome")),
            Column::number(t!(words, "scenario-author-runs")),
        ], endings)}
    }
}

fn action(words: Words, scene: &SceneFigures, one: &ActionFigures) -> Vec<AnyView> {
    let (said, place) = (one.text.clone(), scene.scene.clone());
    let said = view! { {phrase(words.locale, said)}<span class="under">{phrase(words.locale, place)}</span> };
    vec![
        said.into_any(),
        verdict(words, one.verdict.as_deref()).into_any(),
        cell(one.taken.to_string()),
        cell(one.critical.to_string()),
        cell(one.reconsidered.to_string()),
    ]
}

fn scene(words: Words, one: SceneFigures) -> Vec<AnyView> {
    let seconds = one
        .median_seconds
        .map_or_else(String::new, |it| it.to_string());
    vec![
        phrase(words.locale, one.scene).into_any(),
        cell(one.visits.to_string()),
        cell(seconds),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples::english;
    use base::Locale;
    use views::Phrase;

    fn text(text: &str) -> Phrase {
        Phrase {
            locale: Locale::En,
            text: text.to_owned(),
        }
    }

    fn paths() -> PathFigures {
        PathFigures {
            people: 7,
            hidden: false,
            runs: 9,
            left: 2,
            median_minutes: Some(12),
            scenes: vec![SceneFigures {
                scene: text("At the door"),
                visits: 31,
                median_seconds: Some(44),
                actions: vec![ActionFigures {
                    text: text("Ask him."),
                    verdict: Some(String::from("unsound")),
                    taken: 23,
                    critical: 17,
                    reconsidered: 19,
                }],
            }],
            endings: vec![(String::from("critical"), text("Handed over"), 29)],
        }
    }

    #[test]
    fn figures_stand_in_tables() {
        let html = figures(english(), paths()).to_html();
        for said in [
            "31",
            "44",
            "23",
            "17",
            "19",
            "29",
            "Not sound",
            "The exercise ended here",
        ] {
            assert!(html.contains(said), "{said}: {html}");
        }
    }

    #[test]
    fn of_few_people_nothing_is_shown() {
        let few = PathFigures {
            hidden: true,
            ..paths()
        };
        let html = figures(english(), few).to_html();
        assert!(!html.contains("<table"), "{html}");
        assert!(html.contains("Too few officers"), "{html}");
    }
}
