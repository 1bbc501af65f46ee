//! Countries and agencies side by side; small groups are never told apart.

use crate::components::table::{Column, cell, scroll, table};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::programme_figures::{CohortFigures, CountryGroup, GroupFigures};

pub fn groups(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let name = t!(words, "cohort-compare");
    let rows: Vec<Vec<AnyView>> = view
        .comparison
        .iter()
        .flat_map(|one| country(words, one))
        .collect();
    let columns = vec![
        Column::text(t!(words, "cohort-compare-group")),
        Column::number(t!(words, "cohort-people")),
        Column::number(t!(words, "cohort-compare-begun")),
        Column::number(t!(words, "cohort-compare-completed")),
        Column::number(t!(words, "cohort-show-certified")),
    ];
    let body = if rows.is_empty() {
        view! { <div class="empty"><p>{t!(words, "cohort-compare-none")}</p></div> }.into_any()
    } else {
        scroll(name.clone(), table(name.clone(), columns, rows)).into_any()
    };
    view! {
        <section class="section">
            <header><h2>{name}</h2><p>{t!(words, "cohort-compare-note")}</p></header>
            <div>{body}</div>
        </section>
    }
}

/// A country, then its agencies.
fn country(words: Words, one: &CountryGroup) -> Vec<Vec<AnyView>> {
    let name = match one.country.as_deref() {
        Some("") => t!(words, "cohort-compare-unknown"),
        Some(code) => words.country(code),
        None => t!(words, "cohort-compare-countries"),
    };
    let mut rows = vec![row(name.into_any(), one.figures)];
    for (agency, figures) in &one.agencies {
        let name = match agency {
            Some(agency) => cell(agency.clone()),
            None => t!(words, "cohort-compare-agencies").into_any(),
        };
        let inside = view! { <span class="quiet" aria-hidden="true">"– "</span>{name} }.into_any();
        rows.push(row(inside, *figures));
    }
    rows
}

fn row(name: AnyView, figures: GroupFigures) -> Vec<AnyView> {
    let mut cells = vec![name];
    let numbers = [
        figures.people,
        figures.begun,
        figures.completed,
        figures.certified,
    ];
    cells.extend(numbers.map(|number| number.to_string().into_any()));
    cells
}
