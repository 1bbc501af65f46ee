//! Boxes and lines as SVG, in the classes and colours of the pictures of scenarios.

use super::plan::{
    Card, Column, GUTTER, ID, INSET, LINE, MARGIN, Plan, SIGN, SMALL, TEXT, TURN, WIDE, count,
};
use super::{Labels, half_open};
use crate::case::{Case, Tier};
use base::picture::{ACCENT, WRONG, escape, triangle};

/// How far a line goes out of a box before it turns.
const OUT: i32 = 10;
/// A head of a line: length and half its height.
const HEAD: (i32, i32) = (8, 4);

/// What everything is drawn with.
pub struct Pen<'a> {
    case: &'a Case,
    labels: &'a Labels<'a>,
    plan: &'a Plan,
    out: String,
}

/// A line of words.
struct Written<'w> {
    class: &'w str,
    size: i32,
    /// Attributes more.
    more: &'w str,
    text: &'w str,
    /// It is written from right to left.
    rtl: bool,
}

impl<'a> Pen<'a> {
    pub fn new(case: &'a Case, labels: &'a Labels<'a>, plan: &'a Plan) -> Self {
        Self {
            case,
            labels,
            plan,
            out: String::new(),
        }
    }

    /// The inside of the picture.
    pub fn drawn(mut self) -> String {
        self.columns();
        // Lines first: names and boxes lie over them.
        for (to, detail) in self.case.details.iter().enumerate() {
            for from in &detail.after {
                self.way(*from, to);
            }
        }
        for tier in Tier::ALL {
            self.band(tier);
        }
        for place in 0..self.plan.cards.len() {
            self.card(place);
        }
        self.out
    }

    fn columns(&mut self) {
        for (place, column) in self.plan.columns.iter().enumerate() {
            let left = MARGIN + count(place) * (WIDE + GUTTER);
            let words = &self.labels.words;
            let (name, more) = match column {
                Column::Start => (
                    words.start,
                    format!("font-weight=\"600\" fill=\"{ACCENT}\""),
                ),
                Column::After(depth) => {
                    let name = words.after.get(depth - 1).copied().unwrap_or_default();
                    (
                        name,
                        String::from("font-weight=\"600\" fill=\"currentColor\""),
                    )
                }
                Column::Never => (words.never, format!("font-weight=\"600\" fill=\"{WRONG}\"")),
            };
            let class = match column {
                Column::Start => "sg-word sg-begin",
                Column::After(_) => "sg-word",
                Column::Never => "sg-word sg-critical",
            };
            let written = Written {
                class,
                size: TEXT,
                more: &more,
                text: name,
                rtl: self.labels.rtl,
            };
            self.write(&written, left, MARGIN + 12);
        }
    }

    /// The name of a tier with the trust that it needs, under a rule.
    fn band(&mut self, tier: Tier) {
        let Some(top) = self.plan.bands[tier.number()] else {
            return;
        };
        let end = self.plan.wide - MARGIN;
        self.put(&format!(
            "<path class=\"sg-rule\" d=\"M{MARGIN} {top}H{end}\" stroke=\"currentColor\" stroke-opacity=\".25\"/>"
        ));
        let words = &self.labels.words;
        let name = words.tiers[tier.number()];
        let text = format!(
            "{} · {name} · {} {}",
            tier.number(),
            words.trust,
            half_open(tier)
        );
        let written = Written {
            class: "sg-tier",
            size: TEXT,
            more: "fill=\"currentColor\"",
            text: &text,
            rtl: self.labels.rtl,
        };
        self.write(&written, MARGIN, top + 20);
    }

    fn card(&mut self, place: usize) {
        let plan = self.plan;
        let (Some(card), Some(detail)) = (plan.cards.get(place), self.case.details.get(place))
        else {
            return;
        };
        let words = self.labels.details.get(place).copied().unwrap_or_default();
        let id = detail.id.as_str();
        self.put(&format!(
            "<g class=\"sg-scene\"><title>{}: {}</title>",
            escape(id),
            escape(words)
        ));
        self.frame(card, detail.start);
        let begin = card.left + INSET;
        let mut y = card.top + 20;
        let named = Written {
            class: "sg-title",
            size: ID,
            more: "font-weight=\"600\" fill=\"currentColor\"",
            text: id,
            rtl: false,
        };
        self.write(&named, begin, y);
        for line in &card.words {
            y += LINE;
            let said = Written {
                class: "sg-action",
                size: TEXT,
                more: "fill=\"currentColor\"",
                text: line,
                rtl: self.labels.details_rtl,
            };
            self.write(&said, begin, y);
        }
        if !card.cue.is_empty() {
            y += LINE;
            let cue = Written {
                class: "sg-figures",
                size: SMALL,
                more: "fill=\"currentColor\" fill-opacity=\".75\"",
                text: &card.cue,
                rtl: false,
            };
            self.write(&cue, begin, y);
        }
        for mark in &card.marks {
            y += LINE;
            self.mark(mark, begin, y);
        }
        self.put("</g>\n");
    }

    /// Boxes with a warning differ by their line, not by colour alone.
    fn frame(&mut self, card: &Card, start: bool) {
        let (class, stroke, more) = match (card.is_marked(), start) {
            (true, _) => ("sg-card sg-marked", WRONG, " stroke-width=\"2\""),
            (false, true) => ("sg-card sg-start", ACCENT, ""),
            (false, false) => ("sg-card", "currentColor", ""),
        };
        let dashes = if self.plan.columns.get(card.column) == Some(&Column::Never) {
            " stroke-dasharray=\"5 4\""
        } else {
            ""
        };
        let left = self.x(card.left).min(self.x(card.right()));
        self.put(&format!(
            "<rect class=\"{class}\" x=\"{left}\" y=\"{}\" width=\"{WIDE}\" height=\"{}\" rx=\"8\" fill=\"none\" stroke=\"{stroke}\"{more}{dashes}/>",
            card.top, card.high,
        ));
    }

    fn mark(&mut self, word: &str, left: i32, y: i32) {
        let sign = self.x(left + 7);
        self.put(&format!(
            "<g class=\"sg-critical\">{}",
            triangle(sign, y - 4)
        ));
        let more = format!("font-weight=\"600\" fill=\"{WRONG}\"");
        let written = Written {
            class: "sg-word",
            size: SMALL,
            more: &more,
            text: word,
            rtl: self.labels.rtl,
        };
        self.write(&written, left + SIGN, y);
        self.put("</g>");
    }

    /// The line from a detail to one that it can bring.
    fn way(&mut self, from: usize, to: usize) {
        let plan = self.plan;
        let (Some(one), Some(other)) = (plan.cards.get(from), plan.cards.get(to)) else {
            return;
        };
        let (Some(source), Some(target)) = (self.case.details.get(from), self.case.details.get(to))
        else {
            return;
        };
        let (path, (x, y), forth) = self.path(one, other, target.tier);
        let title = format!("{} → {}", source.id, target.id);
        // The head points at the box: from the left, or where the line came round, from the right.
        let (long, half) = HEAD;
        let back = if forth == self.labels.rtl {
            long
        } else {
            -long
        };
        let head = self.x(x);
        let class = if forth { "" } else { " sg-back" };
        self.put(&format!(
            "<g class=\"sg-way{class}\"><title>{}</title><path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".6\" stroke-width=\"1.2\" stroke-linejoin=\"round\"/>\
            <path class=\"sg-head\" d=\"M{head} {y}l{back} -{half}v{}z\" fill=\"currentColor\"/></g>\n",
            escape(&title),
            half * 2,
        ));
    }

    /// The path of a line, where it ends, and whether it goes on: to a column further.
    fn path(&self, one: &Card, other: &Card, tier: Tier) -> (String, (i32, i32), bool) {
        let x = |at: i32| self.x(at);
        if other.column > one.column {
            // What leads on stands at most one column before.
            let (from, y) = (one.right(), one.middle());
            let (to, end) = (other.left, other.middle());
            let middle = i32::midpoint(from, to - HEAD.0);
            let path = format!(
                "M{} {y}C{} {y} {} {end} {} {end}",
                x(from),
                x(middle),
                x(middle),
                x(to - HEAD.0),
            );
            return (path, (to, end), true);
        }
        let (to, end) = (other.right(), other.middle() + 8);
        if other.column == one.column {
            let (from, y) = (one.right(), one.middle());
            // The further it leads, the wider it turns, so that lines beside each other can be told apart.
            let out = from + OUT + ((end - y).abs() / 10).min(TURN);
            let path = format!(
                "M{} {y}C{} {y} {} {end} {} {end}",
                x(from),
                x(out),
                x(out),
                x(to + HEAD.0),
            );
            return (path, (to, end), false);
        }
        let (from, y) = (one.left, one.middle() + 8);
        if other.column + 1 == one.column {
            let middle = i32::midpoint(from, to + HEAD.0);
            let path = format!(
                "M{} {y}C{} {y} {} {end} {} {end}",
                x(from),
                x(middle),
                x(middle),
                x(to + HEAD.0),
            );
            return (path, (to, end), false);
        }
        // Past other columns through the lane of the tier, where no box is.
        let lane = self.plan.lane(tier);
        let path = format!(
            "M{} {y}H{}V{lane}H{}V{end}H{}",
            x(from),
            x(from - OUT),
            x(to + HEAD.0 + OUT),
            x(to + HEAD.0),
        );
        (path, (to, end), false)
    }

    /// Where something is that stands so far from the left, in the direction in which the picture is read.
    fn x(&self, from_left: i32) -> i32 {
        if self.labels.rtl {
            self.plan.wide - from_left
        } else {
            from_left
        }
    }

    /// Words that begin where the picture is read from: also those that are themselves written the other way.
    fn write(&mut self, written: &Written, left: i32, y: i32) {
        let Written {
            class,
            size,
            more,
            text,
            rtl,
        } = written;
        let turned = if *rtl == self.labels.rtl {
            String::new()
        } else {
            let direction = if *rtl { "rtl" } else { "ltr" };
            format!(" direction=\"{direction}\" text-anchor=\"end\"")
        };
        let x = self.x(left);
        self.put(&format!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{turned} {more}>{}</text>",
            escape(text),
        ));
    }

    fn put(&mut self, safe: &str) {
        self.out.push_str(safe);
    }
}
