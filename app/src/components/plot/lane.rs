//! Turns of a talk along one line: a lane of the question map. All lanes of a map, its axis and its curves share their places.

use super::{Part, across, left_edge};
use base::Locale;
use leptos::prelude::*;

/// What lies under every lane: how many turns there are, which stretches are shaded, where a second talk begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ground {
    pub turns: u32,
    /// First and last turn of each shaded stretch, by place from 0.
    pub shades: Vec<(u32, u32)>,
    /// The place of the first turn of a second talk.
    pub second: Option<u32>,
}

/// The form of a mark: it tells what a turn was before its colour does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An open question.
    Disc,
    /// Who, what, where, when.
    Ring,
    /// An option was offered.
    Lozenge,
    /// Leading, several at once, pressing.
    Cross,
    /// Anything else that is said or done.
    Tick,
}

impl Shape {
    pub const fn class(self) -> &'static str {
        match self {
            Self::Disc => "disc",
            Self::Ring => "ring",
            Self::Lozenge => "lozenge",
            Self::Cross => "cross",
            Self::Tick => "tick-mark",
        }
    }

    /// Around its middle, in pixels.
    const fn path(self) -> &'static str {
        match self {
            Self::Disc => "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5z",
            Self::Ring => "M0-4.2a4.2 4.2 0 1 0 0 8.4A4.2 4.2 0 0 0 0-4.2z",
            Self::Lozenge => "M0-6 6 0 0 6-6 0z",
            Self::Cross => "M-4.2-4.2 4.2 4.2M4.2-4.2-4.2 4.2",
            Self::Tick => "M0-6V6",
        }
    }
}

/// A turn on a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnMark {
    /// Its place in the talk, from 0.
    pub place: u32,
    pub shape: Shape,
    /// The program is not sure what it was.
    pub is_unsure: bool,
    /// It is no question about the matter: it counts in no share.
    pub is_aside: bool,
}

/// The middle of a turn's stretch of the line.
pub(super) fn middle(locale: Locale, place: u32, turns: u32) -> Part {
    let twice = place.saturating_mul(2).saturating_add(1);
    across(locale, Part::of(twice, turns.saturating_mul(2)))
}

/// Left edge and length of a stretch of turns.
fn stretch(locale: Locale, (first, last): (u32, u32), turns: u32) -> (Part, Part) {
    let start = Part::of(first, turns);
    let length = Part::of(last.saturating_add(1), turns).less(start);
    (left_edge(locale, start, length), length)
}

/// Shaded stretches and the line where a second talk begins, as tall as the drawing they are in.
pub(super) fn under(locale: Locale, ground: &Ground) -> impl IntoView + use<> {
    let turns = ground.turns;
    let second = ground
        .second
        .map(|place| across(locale, Part::of(place, turns)));
    let shades: Vec<_> = ground
        .shades
        .iter()
        .map(|one| stretch(locale, *one, turns))
        .collect();
    view! {
        {shades.into_iter().map(|(left, length)| view! {
            <rect class="shade" x=left.to_string() y="0" width=length.to_string() height="100%"></rect>
        }).collect_view()}
        {second.map(|at| view! { <line class="second" x1=at.to_string() x2=at.to_string() y1="0" y2="100%"></line> })}
    }
}

/// One mark, drawn around its place.
fn dot(x: String, y: String, one: TurnMark) -> impl IntoView {
    let mut class = format!("dot {}", one.shape.class());
    if one.is_unsure {
        class.push_str(" is-unsure");
    }
    if one.is_aside {
        class.push_str(" is-aside");
    }
    view! { <svg class="at" x=x y=y><path class=class d=one.shape.path()></path></svg> }
}

/// A lane. `label` says in words which turns stand on it; `bracket` names a stretch that is worth a look: from, to, words.
pub fn lane(
    locale: Locale,
    ground: &Ground,
    dots: Vec<TurnMark>,
    label: String,
    bracket: Option<(u32, u32, String)>,
) -> impl IntoView + use<> {
    let turns = ground.turns;
    let bracket = bracket.map(|(first, last, words)| {
        let from = middle(locale, first, turns);
        let to = middle(locale, last, turns);
        let centre = Part(i32::midpoint(from.0, to.0));
        view! {
            <line class="bracket" x1=from.to_string() x2=to.to_string() y1="4" y2="4"></line>
            <text class="bracket-words" x=centre.to_string() y="0" dy="-0.15em">{words}</text>
        }
    });
    view! {
        <svg class="lane" role="img" aria-label=label>
            {under(locale, ground)}
            <line class="thread" x1="0" x2="100%" y1="50%" y2="50%"></line>
            {dots.into_iter().map(|one| dot(middle(locale, one.place, turns).to_string(), String::from("50%"), one)).collect_view()}
            {bracket}
        </svg>
    }
}

/// Words under or over the lanes, each in the middle of its turn: numbers of turns, of parts.
pub fn along(
    locale: Locale,
    ground: &Ground,
    class: &'static str,
    words: Vec<(u32, String)>,
) -> impl IntoView + use<> {
    let turns = ground.turns;
    let placed: Vec<_> = words
        .into_iter()
        .map(|(place, words)| (middle(locale, place, turns), words))
        .collect();
    view! {
        <svg class=class aria-hidden="true" focusable="false">
            {under(locale, ground)}
            {placed.into_iter().map(|(at, words)| view! { <text x=at.to_string() y="50%" dy="0.36em">{words}</text> }).collect_view()}
        </svg>
    }
}

/// A mark of a legend.
pub fn sign(shape: Shape, is_unsure: bool) -> impl IntoView {
    let one = TurnMark {
        place: 0,
        shape,
        is_unsure,
        is_aside: false,
    };
    view! { <svg class="sign" aria-hidden="true" focusable="false">{dot(String::from("50%"), String::from("50%"), one)}</svg> }
}

/// The same map upright, time running down, for a narrow page: each lane a column. What it shows is told by the lanes and the table.
pub fn upright(
    locale: Locale,
    lanes: &[Vec<TurnMark>],
    heads: Vec<String>,
    turns: u32,
) -> impl IntoView + use<> {
    let columns = u32::try_from(lanes.len()).unwrap_or(u32::MAX);
    let column = |place: usize| middle(locale, u32::try_from(place).unwrap_or(0), columns);
    let marks: Vec<_> = lanes
        .iter()
        .enumerate()
        .flat_map(|(place, dots)| dots.iter().map(move |one| (column(place), *one)))
        .collect();
    let threads: Vec<Part> = (0..lanes.len()).map(column).collect();
    let heads: Vec<_> = heads.into_iter().zip(threads.clone()).collect();
    let rows: Vec<u32> = (0..turns).filter(|place| place % 5 == 4).collect();
    let height = turns
        .saturating_mul(UPRIGHT_ROW)
        .saturating_add(UPRIGHT_HEAD);
    view! {
        <svg class="upright" aria-hidden="true" focusable="false" height=height.to_string()>
            {heads.into_iter().map(|(words, at)| view! { <text class="head" x=at.to_string() y="1em">{words}</text> }).collect_view()}
            {threads.into_iter().map(|at| view! {
                <line class="thread" x1=at.to_string() x2=at.to_string() y1=UPRIGHT_HEAD.to_string() y2="100%"></line>
            }).collect_view()}
            {rows.into_iter().map(|place| {
                let at = row(place);
                view! { <line class="every" x1="0" x2="100%" y1=at.clone() y2=at></line> }
            }).collect_view()}
            {marks.into_iter().map(|(at, one)| dot(at.to_string(), row(one.place), one)).collect_view()}
        </svg>
    }
}

/// Pixels of a turn, and of the heads, in the upright map.
const UPRIGHT_ROW: u32 = 16;
const UPRIGHT_HEAD: u32 = 28;

fn row(place: u32) -> String {
    let at = place
        .saturating_mul(UPRIGHT_ROW)
        .saturating_add(UPRIGHT_HEAD + UPRIGHT_ROW / 2);
    at.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_share_the_line_and_stand_in_the_middle_of_their_part() {
        // Of four turns the first has the first quarter: its middle is at 12.5 %; from the right it is at 87.5 %.
        assert_eq!(middle(Locale::En, 0, 4), Part(125));
        assert_eq!(middle(Locale::Ar, 0, 4), Part(875));
        assert_eq!(middle(Locale::En, 3, 4), Part(875));
    }

    #[test]
    fn a_stretch_reaches_from_the_beginning_of_its_first_turn_to_the_end_of_its_last() {
        // The second and third of four: from 25 % on, half the line long; the same from either side.
        assert_eq!(stretch(Locale::En, (1, 2), 4), (Part(250), Part(500)));
        assert_eq!(stretch(Locale::Ar, (1, 2), 4), (Part(250), Part(500)));
        // The first only: a quarter, which ends at the right edge in Arabic.
        assert_eq!(stretch(Locale::Ar, (0, 0), 4), (Part(750), Part(250)));
    }

    #[test]
    fn a_mark_that_is_unsure_or_counts_nowhere_differs_by_more_than_colour() {
        let one = TurnMark {
            place: 0,
            shape: Shape::Lozenge,
            is_unsure: true,
            is_aside: true,
        };
        let ground = Ground {
            turns: 1,
            ..Ground::default()
        };
        let drawn = lane(Locale::En, &ground, vec![one], String::new(), None).to_html();
        assert!(drawn.contains("dot lozenge is-unsure is-aside"), "{drawn}");
    }

    #[test]
    fn in_the_upright_map_time_runs_down() {
        // 28 for the heads and half of 16 for the first turn; three turns later 48 more.
        assert_eq!((row(0), row(3)), (String::from("36"), String::from("84")));
    }
}
