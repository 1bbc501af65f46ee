//! The rows of the question map: which turns stand on which.

use super::super::pieces::label_word;
use crate::components::plot::Shape;
use crate::t;
use crate::visit::Words;
use views::interview::{DebriefTurn, InterviewDebrief};

/// One row of the map.
pub struct Lane {
    pub name: String,
    /// Short, for the upright map.
    pub head: &'static str,
    /// A line over it parts it from the group before.
    pub begins: bool,
    pub shape: Shape,
    /// Number, whether the program is unsure, whether it counts in no share.
    pub turns: Vec<(u32, bool, bool)>,
}

/// Forms in the order of published maps: what is recommended on top, what is closed and leading below.
const FORMS: [(&str, Shape, bool); 8] = [
    ("INV", Shape::Disc, false),
    ("CUE", Shape::Disc, false),
    ("FAC", Shape::Disc, false),
    ("DIR", Shape::Ring, false),
    ("YN", Shape::Lozenge, true),
    ("FC", Shape::Lozenge, false),
    ("SUG", Shape::Cross, true),
    ("MULT", Shape::Cross, false),
];

/// What presses, promises or doubts.
const PRESSING: [&str; 9] = [
    "BLAME", "ADM", "DISB", "THR", "PROM", "REIN", "MINIM", "OFF", "INAPP",
];

pub fn lanes(words: Words, view: &InterviewDebrief) -> Vec<Lane> {
    let is = |one: &DebriefTurn, label: &str| one.label.as_deref() == Some(label);
    let of = |holds: &dyn Fn(&DebriefTurn) -> bool| -> Vec<(u32, bool, bool)> {
        let found = view.turns.iter().filter(|one| holds(one));
        found
            .map(|one| (one.number, one.unsure, !one.counts))
            .collect()
    };
    let mut all: Vec<Lane> = FORMS
        .into_iter()
        .map(|(label, shape, begins)| Lane {
            name: label_word(words, label),
            head: label,
            begins,
            shape,
            turns: of(&|one| is(one, label)),
        })
        .collect();
    let presses = |one: &DebriefTurn| PRESSING.iter().any(|label| is(one, label));
    let is_form = |one: &DebriefTurn| FORMS.iter().any(|(label, ..)| is(one, label));
    let pressing = of(&presses);
    if !pressing.is_empty() {
        all.push(Lane {
            name: t!(words, "interview-lane-pressing"),
            head: "!",
            begins: false,
            shape: Shape::Cross,
            turns: pressing,
        });
    }
    all.push(Lane {
        name: t!(words, "interview-lane-around"),
        head: "+",
        begins: true,
        shape: Shape::Tick,
        turns: of(&|one| !presses(one) && !is_form(one)),
    });
    // No question about the matter, and none is meant to be: it is not drawn as if it were one that does not count.
    for lane in &mut all {
        if lane.shape == Shape::Tick {
            for (_, _, is_aside) in &mut lane.turns {
                *is_aside = false;
            }
        }
    }
    all
}

/// The longest run of questions that offer or press an answer, where it is longer than three: first and last turn.
pub fn longest_run(view: &InterviewDebrief) -> Option<(u32, u32, u32)> {
    let mut longest: Option<(u32, u32, u32)> = None;
    let mut run: Option<(u32, u32, u32)> = None;
    for one in view.turns.iter().filter(|one| one.counts) {
        let is_closed = matches!(one.label.as_deref(), Some("YN" | "FC" | "SUG" | "MULT"));
        run = match (is_closed, run) {
            (true, Some((first, _, count))) => Some((first, one.number, count + 1)),
            (true, None) => Some((one.number, one.number, 1)),
            (false, _) => None,
        };
        if run.map_or(0, |one| one.2) > longest.map_or(0, |one| one.2) {
            longest = run;
        }
    }
    longest.filter(|(.., count)| *count > 3)
}

#[cfg(test)]
mod tests {
    use super::super::super::samples::{asked, debrief, english};
    use super::*;

    #[test]
    fn a_run_of_closed_questions_is_named_from_the_fourth_on() {
        let mut view = debrief();
        view.turns = ["YN", "FC", "SUG"]
            .iter()
            .zip(1..)
            .map(|(label, number)| asked(number, label))
            .collect();
        assert_eq!(longest_run(&view), None);
        // What does not count (support, a break) stands in between and does not part it.
        let mut between = asked(4, "SUPP");
        between.counts = false;
        view.turns
            .extend([between, asked(5, "MULT"), asked(6, "INV"), asked(7, "YN")]);
        assert_eq!(longest_run(&view), Some((1, 5, 4)));
    }

    #[test]
    fn every_turn_stands_on_one_lane() {
        let mut view = debrief();
        let labels = [
            "INV", "CUE", "FAC", "DIR", "YN", "FC", "SUG", "MULT", "THR", "SUPP", "UNK",
        ];
        view.turns = labels
            .iter()
            .zip(1..)
            .map(|(label, number)| asked(number, label))
            .collect();
        let all = lanes(english(), &view);
        let mut turns: Vec<u32> = all
            .iter()
            .flat_map(|one| &one.turns)
            .map(|one| one.0)
            .collect();
        turns.sort_unstable();
        assert_eq!(turns, (1..=11).collect::<Vec<u32>>());
        let heads: Vec<&str> = all.iter().map(|one| one.head).collect();
        assert_eq!(
            heads,
            [
                "INV", "CUE", "FAC", "DIR", "YN", "FC", "SUG", "MULT", "!", "+"
            ]
        );
    }

    #[test]
    fn nobody_is_shown_a_lane_of_pressure_where_there_was_none() {
        let mut view = debrief();
        view.turns = vec![asked(1, "INV")];
        assert!(lanes(english(), &view).iter().all(|one| one.head != "!"));
    }
}
