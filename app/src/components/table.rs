//! Tables that become entries on a phone. The roles keep them tables for screen readers there.

use leptos::prelude::*;

/// A column with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    label: String,
    class: Option<&'static str>,
}

impl Column {
    pub const fn text(label: String) -> Self {
        Self { label, class: None }
    }

    /// Numbers stand under each other, at the end of their column.
    pub const fn number(label: String) -> Self {
        Self {
            label,
            class: Some("n"),
        }
    }

    /// One action at the end of each row.
    pub const fn action(label: String) -> Self {
        Self {
            label,
            class: Some("act"),
        }
    }
}

/// A table with a name. The first cell of each row is its heading.
pub fn table(name: String, columns: Vec<Column>, rows: Vec<Vec<AnyView>>) -> impl IntoView {
    let heads = columns.clone();
    view! {
        <table class="table fold" role="table" aria-label=name>
            <thead role="rowgroup">
                <tr role="row">
                    {heads.into_iter().map(|column| view! {
                        <th role="columnheader" scope="col" class=column.class>{column.label}</th>
                    }).collect_view()}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows.into_iter().map(|row| view! { <tr role="row">{cells(row, &columns)}</tr> }).collect_view()}
            </tbody>
        </table>
    }
}

fn cells(row: Vec<AnyView>, columns: &[Column]) -> Vec<AnyView> {
    row.into_iter()
        .zip(columns)
        .enumerate()
        .map(|(place, (cell, column))| {
            if place == 0 {
                view! { <th role="rowheader" scope="row" class=column.class>{cell}</th> }.into_any()
            } else {
                let label = column.label.clone();
                view! { <td role="cell" class=column.class data-label=label><div>{cell}</div></td> }
                    .into_any()
            }
        })
        .collect()
}

/// A table that is wider than a phone scrolls in a frame of its own, which the keyboard can reach.
pub fn scroll(name: String, table: impl IntoView) -> impl IntoView {
    view! { <div class="scroll" role="region" aria-label=name tabindex="0">{table}</div> }
}

/// A cell of plain text, which keeps its own direction.
pub fn cell(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    view! { <bdi>{text}</bdi> }.into_any()
}
