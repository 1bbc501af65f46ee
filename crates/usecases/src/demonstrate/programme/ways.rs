//! Who is where on the way to the certification. Days are counted back from today.

/// Something that is done to somebody's cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// An assessor watches a mock interview; whether it passed.
    Observed(bool),
    /// A manager proposes to let a requirement pass, and another one agrees.
    WaiverProposed,
    WaiverAgreed,
    Confirmed,
    Corrected,
    Revoked,
}

/// Somebody of whom more is known than what they do in the courses.
pub(super) struct Way {
    pub mailbox: &'static str,
    /// When they began.
    pub begun: i64,
    pub deeds: &'static [(i64, Deed)],
}

use Deed::{Confirmed, Corrected, Observed, Revoked, WaiverAgreed, WaiverProposed};

/// The certification is good for twelve months and can be renewed in the last two of them and thirty days longer; a week lies between
/// the observation and the award.
pub(super) const WAYS: [Way; 17] = [
    // Certified for ten months more.
    Way {
        mailbox: "officer",
        begun: 110,
        deeds: &[(50, Observed(true)), (41, Confirmed)],
    },
    // Lapsed.
    Way {
        mailbox: "ionut.dragomir",
        begun: 455,
        deeds: &[(420, Observed(true)), (412, Confirmed)],
    },
    // Renewed.
    Way {
        mailbox: "maricel.santos",
        begun: 450,
        deeds: &[
            (410, Observed(true)),
            (402, Confirmed),
            (60, Observed(true)),
            (52, Confirmed),
        ],
    },
    // Expires within thirty days; has done nothing for the renewal.
    Way {
        mailbox: "kwame.asante",
        begun: 405,
        deeds: &[(355, Observed(true)), (346, Confirmed)],
    },
    // Expires within sixty days, in the middle of the renewal.
    Way {
        mailbox: "lucia.herrera",
        begun: 385,
        deeds: &[(330, Observed(true)), (322, Confirmed), (1, Observed(true))],
    },
    // Expires within ninety days.
    Way {
        mailbox: "karim.benhaddou",
        begun: 350,
        deeds: &[(295, Observed(true)), (287, Confirmed)],
    },
    Way {
        mailbox: "youssef.tayeb",
        begun: 245,
        deeds: &[(205, Observed(true)), (197, Confirmed)],
    },
    Way {
        mailbox: "ilinca.moraru",
        begun: 235,
        deeds: &[(195, Observed(true)), (187, Confirmed), (176, Corrected)],
    },
    Way {
        mailbox: "declan.foley",
        begun: 215,
        deeds: &[(160, Observed(true)), (152, Confirmed), (120, Revoked)],
    },
    // One requirement was let pass.
    Way {
        mailbox: "andres.mosquera",
        begun: 155,
        deeds: &[
            (115, Observed(true)),
            (112, WaiverProposed),
            (109, WaiverAgreed),
            (106, Confirmed),
        ],
    },
    // Awarded by the run.
    Way {
        mailbox: "aoife.brennan",
        begun: 70,
        deeds: &[(21, Observed(true))],
    },
    Way {
        mailbox: "salma.benomar",
        begun: 75,
        deeds: &[(20, Observed(true))],
    },
    Way {
        mailbox: "mathilde.roussel",
        begun: 80,
        deeds: &[(19, Observed(true))],
    },
    // Everything is met since the run; somebody has to confirm.
    Way {
        mailbox: "gaspard.lefort",
        begun: 60,
        deeds: &[(12, Observed(true))],
    },
    Way {
        mailbox: "camilo.quintero",
        begun: 65,
        deeds: &[(11, Observed(true))],
    },
    // A second person has to agree to let a requirement pass.
    Way {
        mailbox: "niamh.corrigan",
        begun: 95,
        deeds: &[(4, WaiverProposed)],
    },
    // Watched, and not passed yet.
    Way {
        mailbox: "priya.nair",
        begun: 58,
        deeds: &[(9, Observed(false))],
    },
];

/// The days since somebody began, where their way needs it.
pub(in crate::demonstrate) fn began(mailbox: &str) -> Option<i64> {
    WAYS.iter()
        .find(|way| way.mailbox == mailbox)
        .map(|way| way.begun)
}

/// Who is not in the cohort, and asks to join it.
pub(super) const ASKING: [(&str, i64); 2] = [("mutua.musyoka", 3), ("joseph.lekishon", 1)];
