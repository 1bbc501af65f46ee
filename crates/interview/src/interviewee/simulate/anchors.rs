//! What the model is held against: the table of its reference implementation, and what was observed of people.

use super::measure::Cell;
use super::policy::{BASELINE, EXPERT, TRAINED};
use crate::case::Profile;
use base::Label;
use std::collections::BTreeMap;

/// Details narrated in percent, in the order of [`super::POLICIES`]: what the reference implementation printed with 400 seeds. It has
/// nobody of seven to nine.
pub const REFERENCE: [(Profile, [f64; 6]); 5] = [
    (
        Profile::AdultTrafficked,
        [82.0, 65.0, 34.0, 14.0, 9.0, 24.0],
    ),
    (
        Profile::AdolescentExploited,
        [74.0, 56.0, 25.0, 9.0, 6.0, 19.0],
    ),
    (Profile::Child10To13, [83.0, 66.0, 35.0, 15.0, 10.0, 27.0]),
    (Profile::Child4To6, [74.0, 60.0, 28.0, 13.0, 9.0, 28.0]),
    (
        Profile::AdultCooperative,
        [94.0, 85.0, 55.0, 32.0, 21.0, 37.0],
    ),
];

/// Cells by person and name of policy.
pub type Cells = BTreeMap<(Profile, &'static str), Cell>;

/// Something that was observed of people, and what the model makes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    pub what: &'static str,
    pub source: &'static str,
    /// What was observed, from and to.
    pub observed: (f64, f64),
    pub found: f64,
}

impl Anchor {
    pub fn is_hit(&self) -> bool {
        (self.observed.0..=self.observed.1).contains(&self.found)
    }
}

/// The share of all details that questions of a form brought.
fn share(cell: &Cell, form: Label) -> f64 {
    let brought = |(each, questions): &(f64, u32)| each * f64::from(*questions);
    let all: f64 = cell.forms.values().map(brought).sum();
    cell.forms.get(&form).map_or(0.0, brought) / all
}

type Measure = Box<dyn Fn(&Cell) -> f64>;
/// What, by whom, from and to, which person, which policy, how it is measured.
type Planned = (
    &'static str,
    &'static str,
    (f64, f64),
    Profile,
    &'static str,
    Measure,
);

/// Every anchor, with what was found; one whose cell is missing is left out.
pub fn anchors(cells: &Cells) -> Vec<Anchor> {
    let yi = "Yi et al. 2016";
    let henderson = "Henderson et al. 2021";
    let lamb = "Lamb et al. 2003";
    let sun = "Sun et al. 2025";
    let ratio = |form| move |cell: &Cell| cell.ratio(form, Label::YesNo);
    let invited = |cell: &Cell| share(cell, Label::Invitation) + share(cell, Label::CuedInvitation);
    let all: Vec<Planned> = vec![
        (
            "Details for an invitation ÷ details for a yes/no question; adult, trained",
            yi,
            (4.0, 7.0),
            Profile::AdultTrafficked,
            TRAINED.name,
            Box::new(ratio(Label::Invitation)),
        ),
        (
            "The same for a cued invitation; adult, trained",
            yi,
            (4.0, 7.0),
            Profile::AdultTrafficked,
            TRAINED.name,
            Box::new(ratio(Label::CuedInvitation)),
        ),
        (
            "The same for an invitation; 10 to 13, trained",
            yi,
            (4.0, 7.0),
            Profile::Child10To13,
            TRAINED.name,
            Box::new(ratio(Label::Invitation)),
        ),
        (
            "The same for an invitation; 4 to 6, trained",
            yi,
            (4.0, 7.0),
            Profile::Child4To6,
            TRAINED.name,
            Box::new(ratio(Label::Invitation)),
        ),
        (
            "The same for an invitation; adult, expert, whose invitations are many",
            yi,
            (4.0, 7.0),
            Profile::AdultTrafficked,
            EXPERT.name,
            Box::new(ratio(Label::Invitation)),
        ),
        (
            "Reluctant answers; exploited adolescent, typical mix",
            henderson,
            (0.22, 0.30),
            Profile::AdolescentExploited,
            BASELINE.name,
            Box::new(|cell| cell.reluctant),
        ),
        (
            "Reluctant answers; cooperative adult, typical mix",
            henderson,
            (0.05, 0.11),
            Profile::AdultCooperative,
            BASELINE.name,
            Box::new(|cell| cell.reluctant),
        ),
        (
            "Share of details from invitations, cued ones among them; 7 to 9, trained",
            lamb,
            (0.40, 0.60),
            Profile::Child7To9,
            TRAINED.name,
            Box::new(invited),
        ),
        (
            "Share of details from invitations, cued ones among them; 4 to 6, trained",
            lamb,
            (0.40, 0.60),
            Profile::Child4To6,
            TRAINED.name,
            Box::new(invited),
        ),
        (
            "Share of details from cued invitations; 4 to 6, trained",
            lamb,
            (0.12, 0.24),
            Profile::Child4To6,
            TRAINED.name,
            Box::new(|cell| share(cell, Label::CuedInvitation)),
        ),
        (
            "Wrong details for a question; 4 to 6, trained",
            sun,
            (0.12, 0.18),
            Profile::Child4To6,
            TRAINED.name,
            Box::new(|cell| cell.wrong),
        ),
        (
            "Wrong details for a question; 7 to 9, trained",
            sun,
            (0.12, 0.18),
            Profile::Child7To9,
            TRAINED.name,
            Box::new(|cell| cell.wrong),
        ),
    ];
    all.into_iter()
        .filter_map(|(what, source, observed, profile, policy, measure)| {
            let policy = [&EXPERT, &TRAINED, &BASELINE]
                .into_iter()
                .find(|one| one.name == policy)?;
            Some(Anchor {
                what,
                source,
                observed,
                found: measure(cells.get(&(profile, policy.name))?),
            })
        })
        .collect()
}
