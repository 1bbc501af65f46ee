//! Where everything is. Counted from the left; a picture that is read from right to left is turned round when it is drawn.

use super::{AFTER, Labels, depths};
use crate::case::{Case, Tier};
use base::picture::lines;

/// Around the whole.
pub const MARGIN: i32 = 20;
/// The box of a detail.
pub const WIDE: i32 = 216;
/// Between the edge of a box and its words.
pub const INSET: i32 = 12;
/// Between columns: the lines between details lie there.
pub const GUTTER: i32 = 84;
/// How far lines turn out at most that lead from a box to one of the same column.
pub const TURN: i32 = 60;
/// Between boxes of a column.
const GAP: i32 = 16;
/// The names of the columns.
const HEAD: i32 = 34;
/// The name of a tier, and the lane below it through which lines pass that lead past other columns.
const BAND_HEAD: i32 = 48;
/// Below the boxes of a tier.
const BAND_FOOT: i32 = 18;
pub const ID: i32 = 13;
pub const TEXT: i32 = 12;
pub const SMALL: i32 = 11;
pub const LINE: i32 = 16;
/// The sign before a word of warning.
pub const SIGN: i32 = 20;

pub struct Plan {
    /// In the order of the case.
    pub cards: Vec<Card>,
    /// The columns that hold something.
    pub columns: Vec<Column>,
    /// Where the row of each tier begins; nothing where the case has no detail of it.
    pub bands: [Option<i32>; 4],
    pub wide: i32,
    pub high: i32,
}

/// What the details of a column have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Start,
    /// From 1; the last holds all that lies deeper.
    After(usize),
    Never,
}

#[derive(Debug, Clone)]
pub struct Card {
    /// Its place in [`Plan::columns`].
    pub column: usize,
    pub left: i32,
    pub top: i32,
    pub high: i32,
    /// What it tells.
    pub words: Vec<String>,
    /// Words of a question that point at it, and which questions it answers.
    pub cue: String,
    /// Warnings.
    pub marks: Vec<String>,
}

impl Card {
    pub fn right(&self) -> i32 {
        self.left + WIDE
    }

    /// The height of its middle.
    pub fn middle(&self) -> i32 {
        self.top + self.high / 2
    }

    pub fn is_marked(&self) -> bool {
        !self.marks.is_empty()
    }
}

impl Plan {
    pub fn new(case: &Case, labels: &Labels) -> Self {
        let of: Vec<Column> = depths(case).into_iter().map(column).collect();
        let mut columns = of.clone();
        columns.sort_unstable();
        columns.dedup();
        let mut plan = Self {
            cards: Vec::new(),
            bands: [None; 4],
            wide: 2 * MARGIN + WIDE,
            high: MARGIN + HEAD,
            columns,
        };
        for (place, column) in of.iter().enumerate() {
            let at = plan.columns.iter().position(|one| one == column);
            let at = at.unwrap_or_default();
            let left = MARGIN + count(at) * (WIDE + GUTTER);
            let card = Card::new(case, place, labels, *column, (at, left));
            plan.wide = plan.wide.max(card.right() + MARGIN);
            plan.cards.push(card);
        }
        // In the last column too, lines turn round beside the boxes.
        plan.wide += TURN;
        for tier in Tier::ALL {
            plan.stack(case, tier);
        }
        plan.high += MARGIN;
        plan
    }

    /// Puts the details of a tier below each other, each in its column.
    fn stack(&mut self, case: &Case, tier: Tier) {
        let top = self.high;
        let mut ends = vec![top + BAND_HEAD; self.columns.len()];
        let own = self.cards.iter_mut().zip(&case.details);
        for (card, _) in own.filter(|(_, detail)| detail.tier == tier) {
            let Some(end) = ends.get_mut(card.column) else {
                continue;
            };
            card.top = *end;
            *end += card.high + GAP;
            self.bands[tier.number()] = Some(top);
        }
        if self.bands[tier.number()].is_some() {
            let end = ends.into_iter().max().unwrap_or(top);
            self.high = end - GAP + BAND_FOOT;
        }
    }

    /// The lane of a tier, below its name.
    pub fn lane(&self, tier: Tier) -> i32 {
        self.bands[tier.number()].unwrap_or_default() + BAND_HEAD - 8
    }
}

impl Card {
    fn new(
        case: &Case,
        place: usize,
        labels: &Labels,
        column: Column,
        (at, left): (usize, i32),
    ) -> Self {
        let detail = &case.details[place];
        let words = labels.details.get(place).copied().unwrap_or_default();
        let words = lines(words, TEXT, WIDE - 2 * INSET, 3);
        let warnings = [
            (detail.danger, labels.words.danger),
            (detail.minor, labels.words.minor),
            (column == Column::Never, labels.words.never),
            (labels.vain.get(place) == Some(&true), labels.words.vain),
        ];
        let marks = warnings.iter().filter(|(is, _)| *is);
        let marks: Vec<String> = marks
            .flat_map(|(_, word)| lines(word, SMALL, WIDE - 2 * INSET - SIGN, 1))
            .collect();
        let asks: Vec<&str> = detail.asks.iter().map(|one| one.as_str()).collect();
        let cue = detail.cues.first().map(|one| format!("“{one}”"));
        let cue = cue.into_iter().chain([asks.join(", ")]);
        let cue: Vec<String> = cue.filter(|one| !one.is_empty()).collect();
        let cue = lines(&cue.join(" · "), SMALL, WIDE - 2 * INSET, 1);
        let lines = 1 + words.len() + cue.len() + marks.len();
        Self {
            column: at,
            left,
            top: 0,
            high: 14 + count(lines) * LINE,
            words,
            cue: cue.into_iter().next().unwrap_or_default(),
            marks,
        }
    }
}

fn column(depth: Option<usize>) -> Column {
    match depth {
        None => Column::Never,
        Some(0) => Column::Start,
        Some(depth) => Column::After(depth.min(AFTER)),
    }
}

pub fn count(things: usize) -> i32 {
    i32::try_from(things).unwrap_or(i32::MAX)
}
