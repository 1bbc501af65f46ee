//! How a number grows towards a whole, step by step. It never falls.

use super::{Part, across};
use base::{Direction, Locale};
use leptos::prelude::*;

/// The part of the height over the line of the whole.
const HEAD: i32 = 80;

/// `label` says in words what the drawing shows; `ticks` are the words under the first step and the last.
pub fn growth(
    locale: Locale,
    counts: &[u32],
    whole: u32,
    label: String,
    ticks: [String; 2],
) -> impl IntoView + use<> {
    let way = way(locale, counts, whole);
    let [first, last] = ticks;
    let (start, end) = match locale.direction() {
        Direction::LeftToRight => ("from-left", "from-right"),
        Direction::RightToLeft => ("from-right", "from-left"),
    };
    let (left, right) = (across(locale, Part(0)), across(locale, Part::WHOLE));
    view! {
        <svg class="plot growth" role="img" aria-label=label>
            <line class="grid" x1="0" x2="100%" y1=Part(HEAD).to_string() y2=Part(HEAD).to_string()></line>
            <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
                <polyline class="way" points=way vector-effect="non-scaling-stroke"></polyline>
            </svg>
            <line class="axis" x1="0" x2="100%" y1="100%" y2="100%"></line>
            <text class=format!("tick {start}") x=left.to_string() y="100%" dy="1.4em">{first}</text>
            <text class=format!("tick {end}") x=right.to_string() y="100%" dy="1.4em">{last}</text>
        </svg>
    }
}

/// A step goes up at its end: within it nobody knows when.
fn way(locale: Locale, counts: &[u32], whole: u32) -> String {
    let steps = u32::try_from(counts.len()).unwrap_or(u32::MAX);
    let mut points = Vec::new();
    let mut before = height(0, whole);
    for (place, count) in (1..).zip(counts) {
        let x = across(locale, Part::of(place, steps));
        if points.is_empty() {
            points.push((across(locale, Part(0)), before));
        }
        points.push((x, before));
        before = height(*count, whole);
        points.push((x, before));
    }
    let placed = points.iter().map(|(x, y)| format!("{},{}", x.0, y.0));
    placed.collect::<Vec<_>>().join(" ")
}

/// From the top.
fn height(count: u32, whole: u32) -> Part {
    Part(1000 - Part::of(count, whole).0 * (1000 - HEAD) / 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_goes_up_at_the_end_of_each_step() {
        // Of 4 people none, then 2, then all: half way is 1000 - 0.5 × 920 = 540, all is 80.
        assert_eq!(
            way(Locale::En, &[0, 2, 4], 4),
            "0,1000 333,1000 333,1000 666,1000 666,540 1000,540 1000,80"
        );
        assert_eq!(
            way(Locale::Ar, &[4], 4),
            "1000,1000 0,1000 0,80",
            "time goes from the right"
        );
        assert_eq!(way(Locale::En, &[], 4), "");
    }
}
