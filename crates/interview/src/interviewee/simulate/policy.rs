//! Ways of interviewing.

use base::Label;
use base::Label::{
    Admonishment, Blame, Consent, CuedInvitation, Directive, Disbelief, Facilitator, ForcedChoice,
    GroundRule, Information, Invitation, Multiple, Need, Rapport, Safety, Suggestive, YesNo,
};

/// How an officer interviews: how they begin, and of what questions the rest is made.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    pub name: &'static str,
    pub engage: &'static [Label],
    /// Shares of what comes after; they need not add up to 1.
    pub mix: &'static [(Label, f64)],
    /// How many turns come after the beginning.
    pub questions: u32,
    /// How often support is given in its place.
    pub support: f64,
    /// Offers a break when fatigue or distress can be felt.
    pub breaks: bool,
    pub habits: Habits,
}

/// What an officer does beside.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "habits are had or not, each for itself"
)]
pub struct Habits {
    /// Meets needs, answers the question about safety, sends a third person out, changes an interpreter.
    pub cares: bool,
    /// Promises something once.
    pub promises: bool,
    /// Asks at once again for what somebody does not know.
    pub insists: bool,
    /// Goes to another subject right after a hard one.
    pub jumps: bool,
    /// Leading questions name somebody.
    pub names: bool,
    /// Meets the person again.
    pub second: bool,
    /// How often things are made small.
    pub minimises: f64,
    /// How often an answer is praised.
    pub praises: f64,
    /// How often a question is put to the interpreter and not to the person.
    pub third_person: f64,
}

impl Policy {
    /// The same with habits.
    #[must_use]
    pub fn with(&self, habits: Habits) -> Self {
        Self {
            habits,
            ..self.clone()
        }
    }
}

const PLAIN: Habits = Habits {
    cares: false,
    promises: false,
    insists: false,
    jumps: false,
    names: false,
    second: false,
    minimises: 0.0,
    praises: 0.0,
    third_person: 0.0,
};

const fn policy(
    name: &'static str,
    engage: &'static [Label],
    mix: &'static [(Label, f64)],
    support: f64,
    breaks: bool,
) -> Policy {
    Policy {
        name,
        engage,
        mix,
        questions: 36,
        support,
        breaks,
        habits: PLAIN,
    }
}

/// Engages, invites, follows up on what was said, and keeps closed questions for the end.
pub const EXPERT: Policy = policy(
    "expert",
    &[
        Information,
        Rapport,
        Consent,
        Need,
        Safety,
        Information,
        GroundRule,
        GroundRule,
        Rapport,
        Invitation,
    ],
    &[
        (Invitation, 0.30),
        (CuedInvitation, 0.35),
        (Facilitator, 0.15),
        (Directive, 0.17),
        (YesNo, 0.03),
    ],
    0.15,
    true,
);

/// As officers interview after training, on average.
pub const TRAINED: Policy = policy(
    "trained",
    &[Information, Rapport, GroundRule, Safety, Invitation],
    &[
        (Invitation, 0.15),
        (CuedInvitation, 0.15),
        (Facilitator, 0.08),
        (Directive, 0.42),
        (YesNo, 0.18),
        (Suggestive, 0.02),
    ],
    0.08,
    true,
);

/// The mix that is typical of field interviews.
pub const BASELINE: Policy = policy(
    "baseline",
    &[Information],
    &[
        (Invitation, 0.06),
        (CuedInvitation, 0.02),
        (Facilitator, 0.06),
        (Directive, 0.42),
        (YesNo, 0.33),
        (ForcedChoice, 0.04),
        (Suggestive, 0.04),
        (Multiple, 0.03),
    ],
    0.02,
    false,
);

/// Closed and leading questions from the first turn on.
pub const LEADING: Policy = policy(
    "leading",
    &[],
    &[
        (Invitation, 0.08),
        (Directive, 0.20),
        (YesNo, 0.35),
        (Suggestive, 0.27),
        (Multiple, 0.10),
    ],
    0.0,
    false,
);

/// Blames, presses and does not believe.
pub const HOSTILE: Policy = policy(
    "hostile",
    &[],
    &[
        (Invitation, 0.05),
        (Directive, 0.30),
        (YesNo, 0.35),
        (Suggestive, 0.10),
        (Blame, 0.08),
        (Admonishment, 0.07),
        (Disbelief, 0.05),
    ],
    0.0,
    false,
);

/// "Tell me everything", and nothing else.
pub const SPAM: Policy = policy("spam", &[], &[(Invitation, 1.0)], 0.0, false);

/// From the best to the one that is a trick.
pub const POLICIES: [&Policy; 6] = [&EXPERT, &TRAINED, &BASELINE, &LEADING, &HOSTILE, &SPAM];
