//! How a case opens, as one picture: each detail stands in the row of what it needs of trust (its tier) and in the column of what has to be
//! told before it, and lines lead to it from the details that can bring it.

mod draw;
mod plan;
#[cfg(test)]
mod tests;

use crate::case::{Case, Profile, Tier};
use crate::interviewee::model;
use base::picture::{Frame, STANDALONE};
use draw::Pen;
use plan::Plan;

/// Columns for what needs something told before: after one, two and three others, and all that lies deeper.
pub const AFTER: usize = 4;

/// The words in the picture. They may be hostile: everything is escaped.
#[derive(Debug, Clone)]
pub struct Labels<'a> {
    pub title: &'a str,
    /// Of each detail, what it tells in a few words.
    pub details: Vec<&'a str>,
    /// These words are written from right to left.
    pub details_rtl: bool,
    /// For each detail, whether none of the questions that were written for it would bring it.
    pub vain: Vec<bool>,
    /// Whoever reads the picture reads from right to left.
    pub rtl: bool,
    pub words: PictureWords<'a>,
}

/// The words around the details.
#[derive(Debug, Clone, Copy)]
pub struct PictureWords<'a> {
    /// What the picture is, one sentence.
    pub description: &'a str,
    /// Over what an open invitation can reach.
    pub start: &'a str,
    /// Over what needs something told before.
    pub after: [&'a str; AFTER],
    /// Over what nothing leads to.
    pub never: &'a str,
    /// What lies in each tier.
    pub tiers: [&'a str; 4],
    /// Before the trust at which half of the details of a tier are open.
    pub trust: &'a str,
    /// Somebody is in danger now.
    pub danger: &'a str,
    /// The person is younger than they said.
    pub minor: &'a str,
    /// No question that was written for it brings it.
    pub vain: &'a str,
}

/// The picture for the inside of a page: it has the colour of the text around it, and the page's style sheet sets more by its classes.
pub fn svg(case: &Case, labels: &Labels) -> String {
    drawn(case, labels, "")
}

/// The same as a file of its own, with colours for light and dark.
pub fn standalone(case: &Case, labels: &Labels) -> String {
    drawn(case, labels, STANDALONE)
}

fn drawn(case: &Case, labels: &Labels, style: &str) -> String {
    let plan = Plan::new(case, labels);
    let frame = Frame {
        title: labels.title,
        description: labels.words.description,
        rtl: labels.rtl,
        wide: plan.wide,
        high: plan.high,
        style,
    };
    frame.around(&Pen::new(case, labels, &plan).drawn())
}

/// How many others have to be told at least before each detail can come; nothing where no question can bring it, whatever was told.
pub fn depths(case: &Case) -> Vec<Option<usize>> {
    let details = &case.details;
    let mut depths: Vec<Option<usize>> = details
        .iter()
        .map(|detail| detail.start.then_some(0))
        .collect();
    // Each round goes one further; there are no more steps than details.
    for round in 1..=details.len() {
        let before = depths.clone();
        for (depth, detail) in depths.iter_mut().zip(details) {
            let leads = |one: &usize| before.get(*one).is_some_and(Option::is_some);
            if depth.is_none() && detail.after.iter().any(leads) {
                *depth = Some(round);
            }
        }
    }
    depths
}

/// The trust, of 100, at which half of the details of a tier are open while the person is calm.
pub fn half_open(tier: Tier) -> u32 {
    percent(model().tier.midpoint[tier.number()])
}

/// The trust, of 100, with which a first talk begins, and the most that can be won in it.
pub fn first_talk(profile: Profile) -> (u32, u32) {
    let start = model().start(profile);
    (percent(start.trust), percent(start.cap))
}

/// From 0 to 1 as whole percent.
fn percent(share: f64) -> u32 {
    let steps = (1..=100_u32).rev();
    let mut reached = steps.filter(|step| share * 100.0 + 0.5 >= f64::from(*step));
    reached.next().unwrap_or(0)
}
