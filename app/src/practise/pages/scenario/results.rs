//! What a run showed: its score with the rule, objectives with their evidence, competences, errors.

use super::pieces::{passage, verdict};
use crate::components::table::{Column, cell, table};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::scenario::{CompetenceView, DebriefView, MisconceptionView, ObjectiveView};

pub fn score(words: Words, view: &DebriefView) -> impl IntoView + use<> {
    let needed = view.assessed.as_ref().map(|place| place.pass_percent);
    let verdict = view.passed.zip(needed).map(|(passed, percent)| {
        if passed {
            view! { <p class="state right">{icon(Icon::Check)}<span>{t!(words, "scenario-score-passed", percent = percent)}</span></p> }.into_any()
        } else {
            view! { <p class="state warn">{icon(Icon::Half)}<span>{t!(words, "scenario-score-not-passed", percent = percent)}</span></p> }.into_any()
        }
    });
    let never = needed.and_then(|_| match view.ending.outcome.as_str() {
        "poor" => Some(t!(words, "scenario-score-poor")),
        "critical" => Some(t!(words, "scenario-score-critical")),
        _ => None,
    });
    view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-score")}</h2></header>
            <div class="scored">
                <p class="percent num">{t!(words, "percent", percent = view.percent)}</p>
                <p>{t!(words, "scenario-score-points", earned = view.earned, count = view.points)}</p>
                {verdict}
                {never.map(|why| view! { <p>{why}</p> })}
                <p class="small quiet">{t!(words, "scenario-score-rule")}</p>
            </div>
        </section>
    }
}

pub fn objectives(words: Words, all: Vec<ObjectiveView>) -> impl IntoView {
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-objectives")}</h2><p>{t!(words, "scenario-objectives-note")}</p></header>
            <div><ul class="ledger">{all.into_iter().map(|one| objective(words, one)).collect_view()}</ul></div>
        </section>
    })
}

fn objective(words: Words, one: ObjectiveView) -> impl IntoView {
    let (class, drawing, word, earned) = if one.met {
        (
            "state right",
            Icon::Check,
            t!(words, "scenario-met"),
            one.points,
        )
    } else {
        ("state open", Icon::Ring, t!(words, "scenario-not-met"), 0)
    };
    let points = t!(
        words,
        "scenario-score-points",
        earned = earned,
        count = one.points
    );
    view! {
        <li>
            <h3>{phrase(words.locale, one.text)}</h3>
            <span class="end"><span class=class>{icon(drawing)}{word}</span>" · "{points}</span>
            <p>{phrase(words.locale, one.rule)}</p>
            {if one.evidence.is_empty() {
                view! { <p>{t!(words, "scenario-evidence-none")}</p> }.into_any()
            } else {
                view! {
                    <div class="evidence">
                        <p>{t!(words, "scenario-evidence")}</p>
                        <ul>{one.evidence.into_iter().map(|(number, done)| view! {
                            <li><a href=format!("#move-{number}")>{phrase(words.locale, done)}</a></li>
                        }).collect_view()}</ul>
                    </div>
                }.into_any()
            }}
        </li>
    }
}

pub fn competences(words: Words, all: Vec<CompetenceView>) -> impl IntoView {
    let name = t!(words, "scenario-competences");
    let verdicts = ["sound", "costly", "unsound"]
        .map(|word| Column::number(words.text(&format!("scenario-verdict-{word}"), &[])));
    (!all.is_empty()).then(|| {
        let columns = [vec![Column::text(t!(words, "scenario-competence"))], verdicts.to_vec()].concat();
        let rows = all
            .into_iter()
            .map(|one| {
                let skill = words.text(&format!("competence-{}", one.competence), &[]);
                let counts = [one.sound, one.costly, one.unsound];
                let counts = counts.map(|count| cell(count.to_string()));
                [cell(skill)].into_iter().chain(counts).collect()
            })
            .collect();
        view! {
            <section class="section">
                <header><h2>{name.clone()}</h2><p>{t!(words, "scenario-competences-note")}</p></header>
                <div>{table(name, columns, rows)}</div>
            </section>
        }
    })
}

/// Errors that decisions showed, each with where the lessons speak of it.
pub fn errors(words: Words, all: Vec<MisconceptionView>) -> impl IntoView {
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-errors")}</h2><p>{t!(words, "scenario-errors-note")}</p></header>
            <div>
                {all.into_iter().map(|one| view! {
                    <div class="error-shown">
                        <h3>{verdict(words, Some("unsound"))}{phrase(words.locale, one.title)}</h3>
                        {passage(words, one.text)}
                    </div>
                }).collect_view()}
            </div>
        </section>
    })
}
