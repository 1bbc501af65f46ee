//! Boxes as SVG.
//!
//! Colours stand in attributes, in what the page around has as its own (`currentColor`) and in accents that can be read on light and dark; a style sheet
//! can set all by class.

use super::card::{
    Card, EVENT, INSET, NUMBER, ROW, ROW_LINE, Row, SMALL, TAB, TITLE, TITLE_LINE, count,
    number_wide,
};
use super::{Labels, Overlay};
use crate::model::{Outcome, Scenario};
use base::picture::{ACCENT, RIGHT, WRONG, escape, triangle, width};

/// What all boxes are drawn with.
pub struct Pen<'a> {
    pub scenario: &'a Scenario,
    pub labels: &'a Labels<'a>,
    pub overlay: Option<&'a Overlay>,
    pub out: String,
}

impl Pen<'_> {
    /// The box of a scene, its upper middle at `x` and `y`; `tabs` are the middles of its tabs.
    pub fn card(&mut self, card: &Card, (x, y): (i32, i32), tabs: &[i32]) {
        let (wide, _) = card.size();
        let (left, height) = (x - wide / 2, card.body());
        let title = self
            .labels
            .scenes
            .get(card.scene)
            .copied()
            .unwrap_or_default();
        self.put(&format!(
            "<g class=\"sg-scene\"><title>{}</title>",
            escape(title)
        ));
        match card.ending {
            Some(outcome) => self.ending(outcome, (left, y), (wide, height)),
            None => self.put(&format!(
                "<rect class=\"sg-card{}\" x=\"{left}\" y=\"{y}\" width=\"{wide}\" height=\"{height}\" rx=\"8\" fill=\"none\" stroke=\"{}\"/>",
                if card.scene == 0 { " sg-start" } else { "" },
                if card.scene == 0 { ACCENT } else { "currentColor" },
            )),
        }
        if card.scene == 0 {
            let word = escape(self.labels.words.start);
            let begin = self.leading(left + 2, left + wide - 2);
            self.text("sg-word sg-begin", (begin, y - 9), SMALL, ACCENT, &word);
        }
        self.words(card, (x, y), left, wide);
        if !card.rows.is_empty() {
            self.rows(card, (left, y), wide);
            self.tabs(card, y + height, tabs);
        }
        self.put("</g>\n");
    }

    /// The title, centred in an ending, with what was counted.
    fn words(&mut self, card: &Card, (x, y): (i32, i32), left: i32, wide: i32) {
        let centred = card.ending.is_some();
        let begin = if centred {
            x
        } else {
            self.leading(left + INSET, left + wide - INSET)
        };
        let anchor = if centred {
            " text-anchor=\"middle\""
        } else {
            ""
        };
        let mut line = y + 10 + 13;
        if let Some(outcome) = card.ending {
            let word = escape(self.labels.words.outcomes[place(outcome)]);
            let colour = colour(outcome);
            self.put(&format!(
                "<text class=\"sg-word sg-{}\" x=\"{x}\" y=\"{line}\" font-size=\"{SMALL}\" font-weight=\"600\" text-anchor=\"middle\" fill=\"{colour}\">{word}</text>",
                outcome.as_str(),
            ));
            if outcome == Outcome::Critical {
                let towards = if self.labels.rtl { 1 } else { -1 };
                let half = width(self.labels.words.outcomes[place(outcome)]) * SMALL / 200;
                self.put(&triangle(x + towards * (half + 14), line - 4));
            }
            line += 18;
        }
        for words in &card.title {
            self.put(&format!(
                "<text class=\"sg-title\" x=\"{begin}\" y=\"{line}\" font-size=\"{TITLE}\" font-weight=\"600\"{anchor} fill=\"currentColor\">{}</text>",
                escape(words),
            ));
            line += TITLE_LINE;
        }
        if let Some(figures) = &card.figures {
            self.put(&format!(
                "<text class=\"sg-figures\" x=\"{begin}\" y=\"{}\" font-size=\"{SMALL}\"{anchor} fill=\"currentColor\" fill-opacity=\".75\">{}</text>",
                line - 2,
                escape(figures),
            ));
        }
    }

    /// What can be done, with its number and what was counted.
    fn rows(&mut self, card: &Card, (left, y): (i32, i32), wide: i32) {
        let rule = y + card.head() + 4;
        self.put(&format!(
            "<path class=\"sg-rule\" d=\"M{} {rule}h{}\" stroke=\"currentColor\" stroke-opacity=\".2\"/>",
            left + INSET,
            wide - 2 * INSET,
        ));
        let number = self.leading(left + INSET, left + wide - INSET);
        let words = self.leading(left + INSET + NUMBER, left + wide - INSET - NUMBER);
        let end = self.leading(left + wide - INSET, left + INSET);
        let mut line = rule + 18;
        for (place, row) in card.rows.iter().enumerate() {
            let label = self.labels.action((card.scene, place));
            self.put(&format!(
                "<g class=\"sg-row\"><title>{}</title>",
                escape(label)
            ));
            let number_words = (place + 1).to_string();
            self.text(
                "sg-number",
                (number, line),
                ROW,
                "currentColor",
                &number_words,
            );
            self.figures(row, (end, line));
            for (at, one) in row.words.iter().enumerate() {
                let at = (words, line + count(at) * ROW_LINE);
                self.text("sg-action", at, ROW, "currentColor", &escape(one));
            }
            self.put("</g>");
            line += row.height();
        }
    }

    /// At the end of a row: how often an action was taken, and before that, with a sign, how often it led to a critical error.
    fn figures(&mut self, row: &Row, (end, line): (i32, i32)) {
        let Some(taken) = row.taken else { return };
        let title = escape(self.labels.words.taken);
        self.number("sg-taken", ACCENT, (end, line), taken, (&title, ""));
        if row.critical == 0 {
            return;
        }
        let towards = if self.labels.rtl { 1 } else { -1 };
        let number_end = end + towards * row.taken_wide();
        let sign = number_end + towards * (number_wide(row.critical) + 11);
        let title = escape(self.labels.words.critical);
        let sign = triangle(sign, line - 4);
        self.number(
            "sg-critical",
            WRONG,
            (number_end, line),
            row.critical,
            (&title, &sign),
        );
    }

    fn number(
        &mut self,
        class: &str,
        colour: &str,
        (x, y): (i32, i32),
        number: u32,
        (title, sign): (&str, &str),
    ) {
        self.put(&format!(
            "<g class=\"{class}\"><title>{title}: {number}</title>{sign}<text x=\"{x}\" y=\"{y}\" font-size=\"{ROW}\" font-weight=\"600\" text-anchor=\"end\" fill=\"{colour}\">{number}</text></g>"
        ));
    }

    fn tabs(&mut self, card: &Card, bottom: i32, tabs: &[i32]) {
        let (wide, high) = TAB;
        for (action, x) in tabs.iter().enumerate() {
            let label = escape(self.labels.action((card.scene, action)));
            let left = x - wide / 2;
            self.put(&format!(
                "<g class=\"sg-tab\"><title>{label}</title><path d=\"M{left} {bottom}v{}q0 5 5 5h{}q5 0 5 -5v-{}\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".55\"/>\
                <text x=\"{x}\" y=\"{}\" font-size=\"{SMALL}\" text-anchor=\"middle\" fill=\"currentColor\">{}</text>",
                high - 5,
                wide - 10,
                high - 5,
                bottom + 13,
                action + 1,
            ));
            let scene = &self.scenario.scenes[card.scene];
            if scene.actions[action]
                .targets
                .iter()
                .any(|one| one.scene == card.scene)
            {
                let y = bottom + high;
                self.put(&format!(
                    "<path class=\"sg-again\" d=\"M{} {y}v3a7 7 0 0 0 14 0v-2m-3 3.5l3 -4l3 4\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".7\" stroke-linecap=\"round\"/>",
                    x - 7,
                ));
            }
            self.put("</g>");
        }
    }

    /// Endings differ in shape, not in colour alone.
    fn ending(&mut self, outcome: Outcome, (left, y): (i32, i32), (wide, high): (i32, i32)) {
        let class = format!("sg-card sg-end sg-{}", outcome.as_str());
        let colour = colour(outcome);
        let rect = |inset: i32, more: &str| {
            format!(
                "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"none\" stroke=\"{colour}\" {more}/>",
                left + inset,
                y + inset,
                wide - 2 * inset,
                high - 2 * inset,
                22 - inset,
            )
        };
        match outcome {
            Outcome::Good => {
                let (outer, inner) = (rect(0, ""), rect(4, ""));
                self.put(&(outer + &inner));
            }
            Outcome::Mixed => self.put(&rect(0, "")),
            Outcome::Poor => self.put(&rect(0, "stroke-dasharray=\"5 4\"")),
            Outcome::Critical => self.put(&format!(
                "<path class=\"{class}\" d=\"M{} {y}h{}l14 14v{}l-14 14h-{}l-14 -14v-{}z\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
                left + 14,
                wide - 28,
                high - 28,
                wide - 28,
                high - 28,
            )),
        }
    }

    /// The box of an event: the time of day when it is due.
    pub fn event(&mut self, event: usize, (x, y): (i32, i32)) {
        let (wide, high) = EVENT;
        let minutes = self
            .scenario
            .starts_at
            .saturating_add(self.scenario.events[event].at);
        let time = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
        let word = escape(self.labels.words.event);
        self.put(&format!(
            "<g class=\"sg-event\"><title>{word}, {time}</title><rect x=\"{}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" rx=\"{}\" fill=\"none\" stroke=\"{ACCENT}\" stroke-dasharray=\"2 3\"/>\
            <text x=\"{x}\" y=\"{}\" font-size=\"{ROW}\" text-anchor=\"middle\" fill=\"{ACCENT}\" direction=\"ltr\">{time}</text></g>\n",
            x - wide / 2,
            high / 2,
            y + 17,
        ));
    }

    pub fn text(&mut self, class: &str, (x, y): (i32, i32), size: i32, fill: &str, safe: &str) {
        self.put(&format!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\">{safe}</text>"
        ));
    }

    pub fn put(&mut self, safe: &str) {
        self.out.push_str(safe);
    }

    /// Where a line of words begins between two edges.
    pub fn leading(&self, left: i32, right: i32) -> i32 {
        if self.labels.rtl { right } else { left }
    }
}

pub fn colour(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Good => RIGHT,
        Outcome::Critical => WRONG,
        Outcome::Mixed | Outcome::Poor => "currentColor",
    }
}

pub fn place(outcome: Outcome) -> usize {
    let mut all = Outcome::ALL.into_iter();
    all.position(|one| one == outcome).unwrap_or_default()
}
