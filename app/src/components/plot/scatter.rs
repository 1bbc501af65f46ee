//! Questions as dots: the share earned along the line, how well each tells strong from weak attempts upwards.

use super::{Part, across};
use base::{Direction, Locale};
use leptos::prelude::*;

/// A question in the drawing. Shares and coefficients are in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dot {
    /// The number it has in the table.
    pub number: usize,
    /// 0 to 1000.
    pub facility: i32,
    /// −1000 to 1000.
    pub discrimination: i32,
    /// There is a remark on it.
    pub is_remarked: bool,
}

/// `label` says in words what the drawing shows; `ticks` are the words at 0, 50 and 100 % of the line.
pub fn scatter(
    locale: Locale,
    dots: &[Dot],
    label: String,
    ticks: [String; 3],
) -> impl IntoView + use<> {
    let floor = floor(dots);
    let zero = height(floor, 0);
    let upwards = [1000, 500, 0, -500, -1000]
        .into_iter()
        .filter(|it| *it >= floor)
        .map(|it| {
            (
                height(floor, it),
                crate::components::number::decimal(locale, it),
            )
        })
        .collect::<Vec<_>>();
    let placed: Vec<(Dot, Part, Part)> = dots
        .iter()
        .map(|dot| {
            (
                *dot,
                across(locale, Part(dot.facility.clamp(0, 1000))),
                height(floor, dot.discrimination),
            )
        })
        .collect();
    view! {
        <svg class="plot scatter" role="img" aria-label=label>
            {upwards.into_iter().map(|(at, words)| view! {
                <line class="grid" x1="0" x2="100%" y1=at.to_string() y2=at.to_string()></line>
                <text class="tick" x=across(locale, Part(0)).to_string() y=at.to_string() dx=beside(locale) dy="0.35em">{words}</text>
            }).collect_view()}
            <line class="axis" x1="0" x2="100%" y1=zero.to_string() y2=zero.to_string()></line>
            {[0, 500, 1000].into_iter().zip(ticks).map(|(place, tick)| {
                let at = across(locale, Part(place));
                view! {
                    <line class="grid" x1=at.to_string() x2=at.to_string() y1="0" y2="100%"></line>
                    <text class="tick" x=at.to_string() y="100%" dy="2em">{tick}</text>
                }
            }).collect_view()}
            {placed.into_iter().map(|(dot, x, y)| {
                let class = if dot.is_remarked { "dot is-remarked" } else { "dot" };
                view! {
                    <circle class=class cx=x.to_string() cy=y.to_string() r="11"></circle>
                    <text class="number" x=x.to_string() y=y.to_string() dy="0.35em">{dot.number.to_string()}</text>
                }
            }).collect_view()}
        </svg>
    }
}

/// Numbers of the upward axis stand outside the drawing, before it.
const fn beside(locale: Locale) -> &'static str {
    match locale.direction() {
        Direction::LeftToRight => "-2em",
        Direction::RightToLeft => "2em",
    }
}

/// The lowest value drawn: there is no room for what no question has.
fn floor(dots: &[Dot]) -> i32 {
    match dots.iter().map(|dot| dot.discrimination).min() {
        Some(least) if least < -500 => -1000,
        Some(least) if least < 0 => -500,
        _ => 0,
    }
}

/// From the top, for a value between `floor` and 1000.
fn height(floor: i32, value: i32) -> Part {
    let value = value.clamp(floor, 1000);
    Part((1000 - value) * 1000 / (1000 - floor))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(discrimination: i32) -> Dot {
        Dot {
            number: 1,
            facility: 500,
            discrimination,
            is_remarked: false,
        }
    }

    #[test]
    fn the_drawing_reaches_down_only_as_far_as_a_question_does() {
        assert_eq!(floor(&[]), 0);
        assert_eq!(floor(&[dot(0), dot(300)]), 0);
        assert_eq!(floor(&[dot(-1), dot(300)]), -500);
        assert_eq!(floor(&[dot(-501)]), -1000);
    }

    #[test]
    fn a_value_has_its_height() {
        // Between 0 and 1: 0.25 is three quarters down. Between −0.5 and 1: 0.25 is (1 − 0.25) / 1.5 = half way.
        assert_eq!(height(0, 250), Part(750));
        assert_eq!(height(-500, 250), Part(500));
        assert_eq!(height(-1000, 0), Part(500));
        assert_eq!(height(0, 1000), Part(0));
    }
}
