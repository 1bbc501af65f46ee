//! What the model makes of ways of interviewing: the table of `docs/interview-model.md`, held within bands.

use crate::case::{AgeBand, Profile};
use crate::interviewee::simulate::{
    BASELINE, Cell, Cells, EXPERT, HOSTILE, LEADING, POLICIES, REFERENCE, SPAM, TRAINED, anchors,
    cell, plain,
};
use base::Label;
use std::sync::LazyLock;

const SEEDS: u32 = 200;

/// Every policy with every person, worked out once.
static CELLS: LazyLock<Cells> = LazyLock::new(|| {
    Profile::ALL
        .into_iter()
        .flat_map(|profile| {
            let case = plain(profile);
            POLICIES.map(|policy| ((profile, policy.name), cell(&case, policy, SEEDS)))
        })
        .collect()
});

fn of(profile: Profile, policy: &str) -> &'static Cell {
    &CELLS[&(
        profile,
        match policy {
            "expert" => EXPERT.name,
            "trained" => TRAINED.name,
            "baseline" => BASELINE.name,
            "leading" => LEADING.name,
            "hostile" => HOSTILE.name,
            _ => SPAM.name,
        },
    )]
}

#[test]
fn details_narrated_are_those_of_the_reference() {
    for (profile, expected) in REFERENCE {
        for (policy, expected) in POLICIES.into_iter().zip(expected) {
            let found = of(profile, policy.name).narrated * 100.0;
            assert!(
                (found - expected).abs() <= 6.0,
                "{profile:?} {}: {found:.1}, expected {expected}",
                policy.name
            );
        }
    }
}

#[test]
fn better_interviewing_brings_more_for_everybody() {
    for profile in Profile::ALL {
        let told = ["expert", "trained", "baseline", "leading", "hostile"]
            .map(|policy| of(profile, policy).narrated);
        assert!(
            told.windows(2).all(|two| two[0] > two[1]),
            "{profile:?} {told:?}"
        );
        let spam = of(profile, "spam").narrated;
        assert!(spam < of(profile, "trained").narrated, "{profile:?} {spam}");
        assert!(
            spam <= 0.40,
            "{profile:?}: {spam} by asking for everything again and again"
        );
    }
}

#[test]
fn the_innermost_details_stay_mostly_for_a_second_talk() {
    for profile in Profile::ALL
        .into_iter()
        .filter(|one| *one != Profile::AdultCooperative)
    {
        let expert = of(profile, "expert");
        assert!(expert.tiers[3] < 0.35, "{profile:?} {:?}", expert.tiers);
        assert!(
            expert.tiers.windows(2).all(|two| two[0] >= two[1]),
            "{profile:?} {:?}",
            expert.tiers
        );
    }
}

/// At least 99 of 100 for the vulnerable, in the reference; of the cooperative adult 55 and 99.
#[test]
fn pressure_ends_talks() {
    for profile in Profile::ALL {
        let (leading, hostile) = (
            of(profile, "leading").stopped,
            of(profile, "hostile").stopped,
        );
        assert!(hostile >= 0.98, "{profile:?} {hostile}");
        if profile == Profile::AdultCooperative {
            assert!((leading - 0.55).abs() < 0.10, "{leading}");
        } else {
            assert!(leading >= 0.98, "{profile:?} {leading}");
        }
        for kind in ["expert", "trained"] {
            assert!(of(profile, kind).stopped <= 0.02, "{profile:?} {kind}");
        }
    }
}

/// Yi et al. (2016): four to seven times what the least productive form brings. Ours is allowed from two to eight.
#[test]
fn open_questions_bring_several_times_what_closed_ones_bring() {
    for profile in Profile::ALL {
        for policy in ["expert", "trained", "baseline"] {
            let found = of(profile, policy);
            for open in [Label::Invitation, Label::CuedInvitation] {
                let ratio = found.ratio(open, Label::YesNo);
                assert!(
                    (2.0..=8.0).contains(&ratio),
                    "{profile:?} {policy} {open:?} {ratio:.1}"
                );
            }
        }
    }
}

/// Henderson et al. (2021): 26 % reluctant answers of exploited adolescents with police, 8 % of other victims.
#[test]
fn reluctance_is_near_what_was_observed() {
    let adolescent = of(Profile::AdolescentExploited, "baseline").reluctant;
    let adult = of(Profile::AdultCooperative, "baseline").reluctant;
    assert!((adolescent - 0.26).abs() < 0.06, "{adolescent}");
    assert!((adult - 0.08).abs() < 0.04, "{adult}");
}

#[test]
fn the_younger_make_more_mistakes_and_good_questions_fewer() {
    let youngest = |policy| of(Profile::Child4To6, policy).wrong;
    assert!(youngest("expert") < youngest("trained"));
    assert!(youngest("trained") < youngest("baseline"));
    assert!(youngest("baseline") < youngest("leading"));
    // The reference: .07, .12 and .19 per question.
    for (policy, expected) in [("expert", 0.07), ("trained", 0.12), ("baseline", 0.19)] {
        let found = youngest(policy);
        assert!((found - expected).abs() < 0.03, "{policy} {found}");
    }
    let by_age = [
        Profile::Child4To6,
        Profile::Child7To9,
        Profile::Child10To13,
        Profile::AdultTrafficked,
    ]
    .map(|profile| of(profile, "baseline").wrong);
    assert!(by_age.windows(2).all(|two| two[0] > two[1]), "{by_age:?}");
}

/// They have no cell in the reference: between the older and the younger.
#[test]
fn seven_to_nine_lies_between_its_neighbours() {
    assert_eq!(Profile::Child7To9.band(), AgeBand::YoungerChild);
    for policy in ["expert", "trained", "baseline"] {
        let [older, own, younger] = [Profile::Child10To13, Profile::Child7To9, Profile::Child4To6]
            .map(|one| of(one, policy));
        assert!(own.narrated <= older.narrated + 0.02, "{policy}");
        assert!(own.narrated >= younger.narrated - 0.02, "{policy}");
        assert!(
            own.wrong > older.wrong && own.wrong < younger.wrong,
            "{policy}"
        );
    }
}

/// Which anchors are met stands in `docs/interview-model.md`; whoever changes the model sees here what it does to them.
#[test]
fn anchors_are_hit_and_missed_as_written_down() {
    let missed: Vec<&str> = anchors(&CELLS)
        .into_iter()
        .filter(|anchor| !anchor.is_hit())
        .map(|anchor| anchor.what)
        .collect();
    assert_eq!(
        missed,
        [
            "The same for an invitation; 4 to 6, trained",
            "The same for an invitation; adult, expert, whose invitations are many",
            "Share of details from invitations, cued ones among them; 7 to 9, trained",
            "Share of details from cued invitations; 4 to 6, trained",
            "Wrong details for a question; 4 to 6, trained",
            "Wrong details for a question; 7 to 9, trained",
        ]
    );
}
