//! The box of a scene: what it says and how large that is.

use super::{Labels, Overlay};
use crate::model::{Outcome, Scenario};
use base::picture::{lines, width};

/// Around the whole.
pub const MARGIN: i32 = 28;
/// How wide ways are that pass beside boxes.
pub const BEND: i32 = 14;
/// Width and height of the box of an event.
pub const EVENT: (i32, i32) = (68, 26);

const WIDE: i32 = 256;
const ENDING: i32 = 200;
/// Between the edge of a box and its words.
pub const INSET: i32 = 14;
pub const TITLE: i32 = 14;
pub const ROW: i32 = 12;
pub const SMALL: i32 = 11;
pub const TITLE_LINE: i32 = 18;
pub const ROW_LINE: i32 = 16;
/// The tabs at which ways begin.
pub const TAB: (i32, i32) = (26, 18);
/// Between rows.
pub const ROW_GAP: i32 = 5;
/// From the edge of the words of a card to those of its rows: the room of their numbers.
pub const NUMBER: i32 = 16;

#[derive(Debug)]
pub struct Card {
    pub scene: usize,
    pub title: Vec<String>,
    /// The line under the title.
    pub figures: Option<String>,
    pub ending: Option<Outcome>,
    pub rows: Vec<Row>,
}

/// What can be done.
#[derive(Debug)]
pub struct Row {
    pub words: Vec<String>,
    pub taken: Option<u32>,
    pub critical: u32,
}

impl Card {
    pub fn new(
        scenario: &Scenario,
        scene: usize,
        labels: &Labels,
        overlay: Option<&Overlay>,
    ) -> Self {
        let one = &scenario.scenes[scene];
        let title = labels.scenes.get(scene).copied().unwrap_or_default();
        let wide = if one.ending.is_some() { ENDING } else { WIDE };
        Self {
            scene,
            title: lines(title, TITLE, wide - 2 * INSET, 3),
            figures: overlay.map(|overlay| figures(overlay, scene, labels)),
            ending: one.ending,
            rows: (0..one.actions.len())
                .map(|action| Row::new(labels, overlay, (scene, action)))
                .collect(),
        }
    }

    /// Width and height, tabs included.
    pub fn size(&self) -> (i32, i32) {
        let wide = if self.ending.is_some() { ENDING } else { WIDE };
        let tabs = if self.rows.is_empty() { 0 } else { TAB.1 };
        (wide, self.body() + tabs)
    }

    /// The height without tabs.
    pub fn body(&self) -> i32 {
        let rows: i32 = self.rows.iter().map(Row::height).sum();
        let rule = if self.rows.is_empty() { 0 } else { 9 };
        self.head() + rule + rows + 10
    }

    /// The height down to the rows.
    pub fn head(&self) -> i32 {
        let word = if self.ending.is_some() { 18 } else { 0 };
        let figures = if self.figures.is_some() { 16 } else { 0 };
        10 + word + count(self.title.len()) * TITLE_LINE + figures
    }
}

impl Row {
    fn new(labels: &Labels, overlay: Option<&Overlay>, at: (usize, usize)) -> Self {
        let (taken, critical) = overlay.map_or((None, 0), |one| {
            let (taken, critical) = one.counted(at);
            (Some(taken), critical)
        });
        let mut row = Self {
            words: Vec::new(),
            taken,
            critical,
        };
        let room = WIDE - 2 * INSET - NUMBER - row.taken_wide() - row.critical_wide();
        row.words = lines(labels.action(at), ROW, room, 2);
        row
    }

    /// The room of the number of times it was taken.
    pub fn taken_wide(&self) -> i32 {
        self.taken.map_or(0, |one| number_wide(one) + 8)
    }

    /// The room of the sign and the number of critical errors.
    pub fn critical_wide(&self) -> i32 {
        match self.critical {
            0 => 0,
            critical => number_wide(critical) + 26,
        }
    }

    pub fn height(&self) -> i32 {
        count(self.words.len().max(1)) * ROW_LINE + ROW_GAP
    }
}

pub fn number_wide(number: u32) -> i32 {
    width(&number.to_string()) * ROW / 100
}

pub fn count(things: usize) -> i32 {
    i32::try_from(things).unwrap_or(i32::MAX)
}

fn figures(overlay: &Overlay, scene: usize, labels: &Labels) -> String {
    let words = &labels.words;
    let visits = overlay.visits.get(scene).copied().unwrap_or_default();
    let visits = format!("{}: {visits}", words.visits);
    match overlay.seconds.get(scene).copied().flatten() {
        Some(seconds) => format!("{visits} · {}: {seconds}", words.median),
        None => visits,
    }
}
