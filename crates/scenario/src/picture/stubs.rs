//! Long ways, written as the number of where they lead.
//!
//! A way through many layers is hard to follow, and as many ways through as many layers would make the picture of a large scenario larger by the
//! square. So what is longer than [`LONG`] is a stub: under its tab stands the number of the scene, and the scene carries that number. Where even
//! the others are more than [`MOST`], shorter ones become stubs too, the longest first. So the size of a picture is about that of its words, and bounded.

use super::card::{Card, INSET, SMALL, count};
use super::draw::Pen;
use super::graph::{Graph, Source};
use base::picture::{ACCENT, escape, width};
use std::collections::{BTreeMap, BTreeSet};

/// The most curves a way has.
const LONG: usize = 12;
/// The most that all ways together take, counted in curves: about a megabyte.
const MOST: usize = 20_000;
/// What a way takes besides its curves.
const WAY: usize = 8;
/// The room of stubs under tabs.
pub const FOOT: i32 = 28;

/// Where a way begins and ends.
pub type End = (Source, usize, usize);

/// For scenes and actions, the scenes that only their numbers lead to; in the order of the file.
pub type Stubs = BTreeMap<(usize, usize), BTreeSet<usize>>;

/// How many curves a way from one layer to another has, and whether it turns back.
pub fn curves(from: usize, to: usize) -> (usize, bool) {
    if to <= from {
        (from - to + 2, true)
    } else {
        (to - from, false)
    }
}

/// Takes from the ways of actions what is too long.
pub fn take(ends: &mut Vec<End>, layers: &[usize]) -> Stubs {
    let length = |(_, from, to): &End| curves(layers[*from], layers[*to]).0;
    let mut lengths = [0; LONG + 1];
    for end in ends.iter() {
        if let Some(many) = lengths.get_mut(length(end)) {
            *many += 1;
        }
    }
    let mut taken = 0;
    let lengths = lengths.iter().enumerate();
    let fitting = lengths.take_while(|(length, many)| {
        taken += *many * (WAY + length);
        taken <= MOST
    });
    let longest = fitting.last().map_or(0, |(length, _)| length);
    let mut stubs = Stubs::new();
    ends.retain(|end| match end.0 {
        Source::Action { scene, action, .. } if length(end) > longest => {
            stubs.entry((scene, action)).or_default().insert(end.2);
            false
        }
        _ => true,
    });
    stubs
}

/// The number of a scene, as it is written at both ends.
fn number(scene: usize) -> String {
    (scene + 1).to_string()
}

/// As many numbers as there is room for, and a sign that there are more.
fn numbers(scenes: &BTreeSet<usize>, room: i32) -> String {
    let mut text = String::new();
    for (place, scene) in scenes.iter().enumerate() {
        let longer = format!(
            "{text}{}{}",
            if place == 0 { "" } else { ", " },
            number(*scene)
        );
        if place > 0 && width(&longer) * SMALL > room * 100 {
            return text + " …";
        }
        text = longer;
    }
    text
}

impl Pen<'_> {
    /// What leads on from the tabs of a scene by number; `y` is where tabs end.
    pub fn stubs(&mut self, graph: &Graph, card: &Card, y: i32, tabs: &[i32]) {
        let (wide, _) = card.size();
        for (action, x) in tabs.iter().enumerate() {
            let at = (card.scene, action);
            let Some(scenes) = graph.stubs.get(&at) else {
                continue;
            };
            let drawn = |one: &Source| matches!(one, Source::Action { scene, action, .. } if (*scene, *action) == at);
            let beside = graph.ways.iter().any(|way| drawn(&way.source));
            let all: Vec<String> = scenes.iter().map(|one| number(*one)).collect();
            let room = wide / count(tabs.len().max(1)) - 8;
            let text = numbers(scenes, if beside { room / 2 } else { room });
            // Beside the way, where one is drawn from the same tab.
            let (middle, anchor) = if beside {
                (x + if self.labels.rtl { -5 } else { 5 }, "")
            } else {
                (*x, " text-anchor=\"middle\"")
            };
            let head = if beside {
                String::new()
            } else {
                format!(
                    "<path d=\"M{x} {y}v6\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".6\" stroke-width=\"1.2\"/><path class=\"sg-head\" d=\"M{x} {}l-4 -6h8z\" fill=\"currentColor\"/>",
                    y + 12,
                )
            };
            self.put(&format!(
                "<g class=\"sg-stub\"><title>{} · {}</title>{head}<text x=\"{middle}\" y=\"{}\" font-size=\"{SMALL}\" font-weight=\"600\"{anchor} fill=\"{ACCENT}\">{text}</text></g>\n",
                escape(self.labels.action(at)),
                all.join(", "),
                y + 24,
            ));
        }
    }

    /// The number of a scene that stubs lead to, over its end.
    pub fn place(&mut self, scene: usize, (left, y): (i32, i32), wide: i32) {
        let end = self.leading(left + wide - INSET, left + INSET);
        self.put(&format!(
            "<text class=\"sg-place\" x=\"{end}\" y=\"{}\" font-size=\"{SMALL}\" font-weight=\"600\" text-anchor=\"end\" fill=\"{ACCENT}\">{}</text>\n",
            y - 9,
            number(scene),
        ));
    }
}
