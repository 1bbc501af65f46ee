//! Lines over the turns of a talk, on the same places as the lanes of its map. Values are thousandths.

use super::Part;
use super::lane::{Ground, middle, under};
use base::Locale;
use leptos::prelude::*;

/// A line with its class, such as `is-trust`: places of turns, from 0, and values from 0 to 1000.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub class: &'static str,
    pub points: Vec<(u32, u32)>,
}

/// `label` says in words what the drawing shows; `pins` are letters at turns that moved a line, each at the height of the first
/// line there.
pub fn curves(
    locale: Locale,
    ground: &Ground,
    lines: Vec<Line>,
    label: String,
    pins: Vec<(u32, String)>,
) -> impl IntoView + use<> {
    let turns = ground.turns;
    let pins: Vec<_> = pins
        .into_iter()
        .filter_map(|(place, letter)| {
            let points = &lines.first()?.points;
            let (_, value) = points.iter().find(|(one, _)| *one == place)?;
            Some((middle(locale, place, turns), height(*value), letter))
        })
        .collect();
    let drawn: Vec<_> = lines
        .into_iter()
        .map(|line| {
            (
                format!("curve {}", line.class),
                path(locale, turns, &line.points),
            )
        })
        .collect();
    view! {
        <svg class="curves" role="img" aria-label=label>
            {under(locale, ground)}
            {[0, 500, 1000].map(|value| {
                let at = height(value);
                view! { <line class="grid" x1="0" x2="100%" y1=at.to_string() y2=at.to_string()></line> }
            }).collect_view()}
            <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
                {drawn.into_iter().map(|(class, points)| view! { <polyline class=class points=points vector-effect="non-scaling-stroke"></polyline> }).collect_view()}
            </svg>
            {pins.into_iter().map(|(x, y, letter)| view! {
                <g>
                    <circle class="pin" cx=x.to_string() cy=y.to_string() r="9"></circle>
                    <text class="letter" x=x.to_string() y=y.to_string() dy="0.36em">{letter}</text>
                </g>
            }).collect_view()}
        </svg>
    }
}

/// From the top, with room for a line and a letter at either edge.
fn height(value: u32) -> Part {
    let value = i32::try_from(value.min(1000)).unwrap_or(1000);
    Part(60 + (1000 - value) * 880 / 1000)
}

fn path(locale: Locale, turns: u32, points: &[(u32, u32)]) -> String {
    let placed = points.iter().map(|(place, value)| {
        let (x, y) = (middle(locale, *place, turns), height(*value));
        format!("{},{}", x.0, y.0)
    });
    placed.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_through_its_values() {
        // Of two turns the first is at a quarter, the second at three quarters. 1 is 6 % from the top, 0 is 6 % from the foot.
        assert_eq!(path(Locale::En, 2, &[(0, 1000), (1, 0)]), "250,60 750,940");
        assert_eq!(path(Locale::Ar, 2, &[(0, 1000), (1, 0)]), "750,60 250,940");
    }

    #[test]
    fn a_letter_stands_at_the_height_of_the_first_line() {
        let ground = Ground {
            turns: 2,
            ..Ground::default()
        };
        let line = |class, value| Line {
            class,
            points: vec![(0, 1000), (1, value)],
        };
        let lines = vec![line("is-trust", 500), line("is-distress", 0)];
        let pins = vec![(1, String::from("A")), (7, String::from("B"))];
        let drawn = curves(Locale::En, &ground, lines, String::new(), pins).to_html();
        assert!(drawn.contains(r#"cx="75.0%" cy="50.0%""#), "{drawn}");
        assert!(!drawn.contains(">B<"), "there is no such turn: {drawn}");
    }
}
