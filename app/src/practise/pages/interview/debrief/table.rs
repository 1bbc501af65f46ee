//! The map and the curves as a table: the same, turn by turn.

use super::super::pieces::label_word;
use super::turn_link;
use crate::components::table::{Column, cell, scroll, table};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{DebriefTurn, InterviewDebrief};

pub fn as_table(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "interview-map-turn")),
        Column::text(t!(words, "interview-map-type")),
        Column::text(t!(words, "interview-table-counts")),
        Column::number(t!(words, "interview-trust")),
        Column::number(t!(words, "interview-distress")),
    ];
    let rows = view
        .turns
        .iter()
        .map(|one| {
            let point = view.curve.iter().find(|point| point.turn == one.number);
            let level = |value: Option<u32>| {
                cell(value.map_or_else(String::new, |it| (it / 10).to_string()))
            };
            vec![
                turn_link(words, one.number).into_any(),
                cell(kind(words, one)),
                cell(counted(words, one)),
                level(point.map(|point| point.trust)),
                level(point.map(|point| point.distress)),
            ]
        })
        .collect();
    let name = t!(words, "interview-map-table");
    scroll(name.clone(), table(name, columns, rows))
}

/// What a turn was, and whether that is sure.
fn kind(words: Words, turn: &DebriefTurn) -> String {
    let name = match (&turn.label, &turn.act) {
        (Some(label), _) => label_word(words, label),
        (None, Some(act)) => words.text(&format!("interview-did-{act}"), &[]),
        (None, None) => t!(words, "interview-did-wait"),
    };
    if turn.unsure {
        format!("{name} ({})", t!(words, "interview-unsure"))
    } else {
        name
    }
}

fn counted(words: Words, turn: &DebriefTurn) -> String {
    match (turn.counts, turn.recommended) {
        (true, true) => t!(words, "interview-table-recommended"),
        (true, false) => t!(words, "interview-table-counted"),
        (false, _) => t!(words, "interview-table-not"),
    }
}
