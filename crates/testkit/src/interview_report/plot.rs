//! Curves as SVG: trust drawn through, distress dashed, a colour and a name for each policy.

use super::Curves;
use std::fmt::Write;

const WIDTH: f64 = 520.0;
const HEIGHT: f64 = 220.0;
/// Room for the axis and for names at the end of lines.
const LEFT: f64 = 34.0;
const RIGHT: f64 = 76.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 26.0;
/// As many turns as the longest curve of any policy.
const TURNS: f64 = 48.0;
/// Distinguishable without colour too: names stand at the lines.
const COLOURS: [&str; 3] = ["#1f5f8b", "#8a5a00", "#a02c2c"];

fn x(turn: usize) -> f64 {
    let turn = f64::from(u32::try_from(turn).unwrap_or(u32::MAX)).min(TURNS);
    LEFT + turn / TURNS * (WIDTH - LEFT - RIGHT)
}

fn y(level: f64) -> f64 {
    TOP + (1.0 - level) * (HEIGHT - TOP - BOTTOM)
}

fn line(levels: &[f64], colour: &str, dashed: bool) -> String {
    let points: Vec<String> = levels
        .iter()
        .enumerate()
        .map(|(turn, level)| format!("{:.1},{:.1}", x(turn + 1), y(*level)))
        .collect();
    let dash = if dashed {
        " stroke-dasharray=\"4 3\""
    } else {
        ""
    };
    format!(
        "<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dash} points=\"{}\"/>",
        points.join(" ")
    )
}

pub fn curves(curves: &Curves) -> String {
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"Trust and distress of {}\">",
        curves.profile.as_str()
    );
    for level in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let at = y(level);
        // A string takes everything that is written to it.
        let _ = write!(
            svg,
            "<line x1=\"{LEFT}\" x2=\"{:.1}\" y1=\"{at:.1}\" y2=\"{at:.1}\" stroke=\"#ccc\"/><text x=\"4\" y=\"{:.1}\">{level:.2}</text>",
            WIDTH - RIGHT,
            at + 4.0
        );
    }
    for turn in [10, 20, 30, 40] {
        let _ = write!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\">{turn}</text>",
            x(turn) - 6.0,
            HEIGHT - 8.0
        );
    }
    for (curve, colour) in curves.of.iter().zip(COLOURS) {
        svg.push_str(&line(&curve.trust, colour, false));
        svg.push_str(&line(&curve.distress, colour, true));
        if let Some(last) = curve.trust.last() {
            let _ = write!(
                svg,
                "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\">{}</text>",
                x(curve.trust.len()) + 4.0,
                y(*last) + 4.0,
                curve.policy
            );
        }
    }
    svg.push_str("</svg>");
    svg
}
