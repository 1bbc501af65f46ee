//! How many attempts earned how much: ten bars, each with its number over it.

use super::{Part, across, left_edge};
use base::Locale;
use leptos::prelude::*;

/// The part of the height that is left free over the highest bar, for its number.
const HEAD: Part = Part(140);
/// The part of the width that each bar leaves free at either side.
const GAP: Part = Part(10);

/// `label` says in words what the drawing shows; `pass` is the pass mark in percent, drawn as a line; `ticks` are the words
/// under the axis, evenly spaced from the first to the last place.
pub fn histogram(
    locale: Locale,
    counts: &[u32; 10],
    pass: Option<u32>,
    label: String,
    ticks: Vec<String>,
) -> impl IntoView + use<> {
    let bars = bars(locale, counts);
    let pass = pass.map(|percent| across(locale, Part::of(percent, 100)));
    let last = u32::try_from(ticks.len().saturating_sub(1)).unwrap_or(1);
    view! {
        <svg class="plot histogram" role="img" aria-label=label>
            {bars.into_iter().map(|bar| view! {
                <rect class="mark" x=bar.left.to_string() y=bar.top.to_string() width=bar.width.to_string() height=bar.top.rest().to_string()></rect>
                {(bar.count > 0).then(|| view! {
                    <text class="value" x=bar.middle.to_string() y=bar.top.to_string() dy="-0.4em">{bar.count.to_string()}</text>
                })}
            }).collect_view()}
            {pass.map(|at| view! { <line class="pass" x1=at.to_string() x2=at.to_string() y1="0" y2="100%"></line> })}
            <line class="axis" x1="0" x2="100%" y1="100%" y2="100%"></line>
            {(0..).zip(ticks).map(|(place, tick)| {
                let at = across(locale, Part::of(place, last));
                view! { <text class="tick" x=at.to_string() y="100%" dy="1.4em">{tick}</text> }
            }).collect_view()}
        </svg>
    }
}

/// One bar; all bars stand on the ground.
#[derive(Debug, PartialEq, Eq)]
struct Bar {
    left: Part,
    width: Part,
    middle: Part,
    top: Part,
    count: u32,
}

fn bars(locale: Locale, counts: &[u32; 10]) -> Vec<Bar> {
    let most = counts.iter().copied().max().unwrap_or(0);
    let room = HEAD.rest();
    (0..)
        .zip(counts)
        .map(|(place, count)| {
            let start = Part(place * 100).plus(GAP);
            let width = Part(100).less(GAP).less(GAP);
            let height = Part(Part::of(*count, most).0 * room.0 / 1000);
            Bar {
                left: left_edge(locale, start, width),
                width,
                middle: across(locale, Part(place * 100 + 50)),
                top: height.rest(),
                count: *count,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stand_side_by_side_and_the_highest_leaves_room_for_its_number() {
        // The highest of 4 takes 86 % of the height; 1 of 4 a quarter of that: 21.5 %, so its top is at 78.5 %.
        let bars = bars(Locale::En, &[0, 0, 0, 0, 0, 0, 0, 1, 4, 0]);
        assert_eq!(
            (bars[7].left, bars[7].width, bars[7].middle, bars[7].top),
            (Part(710), Part(80), Part(750), Part(785))
        );
        assert_eq!((bars[8].top, bars[8].count), (Part(140), 4));
        assert_eq!(bars[0].top, Part(1000));
    }

    #[test]
    fn the_lowest_results_stand_where_reading_begins() {
        // From the right the first bar reaches from 1 % to 9 %: its left edge is at 91 %.
        let bars = bars(Locale::Ar, &[1; 10]);
        assert_eq!((bars[0].left, bars[0].middle), (Part(910), Part(950)));
    }

    #[test]
    fn no_attempt_is_no_bar() {
        assert!(
            bars(Locale::En, &[0; 10])
                .iter()
                .all(|bar| bar.top == Part(1000))
        );
    }
}
