//! The report on the simulated interviewee: what ways of interviewing come to, beside the reference and beside what was observed of
//! people; how trust and distress go; how hard the shipped cases are.

mod page;
mod plot;

use interview::case::{Case, Profile};
use interview::interviewee::Levels;
use interview::interviewee::simulate::{
    Anchor, BASELINE, Cells, Difficulty, EXPERT, HOSTILE, POLICIES, Policy, anchors, cell,
    difficulty, plain, run,
};

/// Policies whose curves are drawn.
const DRAWN: [&Policy; 3] = [&EXPERT, &BASELINE, &HOSTILE];

/// How trust and distress go with one policy, on average.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    pub policy: &'static str,
    pub trust: Vec<f64>,
    pub distress: Vec<f64>,
}

/// One person, with a curve for each of the drawn policies.
#[derive(Debug, Clone, PartialEq)]
pub struct Curves {
    pub profile: Profile,
    pub of: Vec<Curve>,
}

/// A shipped case.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    pub slug: String,
    pub profile: Profile,
    pub difficulty: Difficulty,
}

/// Everything the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub seeds: u32,
    pub cells: Cells,
    pub anchors: Vec<Anchor>,
    pub curves: Vec<Curves>,
    pub cases: Vec<Measured>,
}

impl Report {
    /// Simulates with so many seeds for each cell.
    pub fn make<'c>(cases: impl IntoIterator<Item = &'c Case>, seeds: u32) -> Self {
        let cells: Cells = Profile::ALL
            .into_iter()
            .flat_map(|profile| {
                let case = plain(profile);
                POLICIES.map(|policy| ((profile, policy.name), cell(&case, policy, seeds)))
            })
            .collect();
        Self {
            seeds,
            anchors: anchors(&cells),
            cells,
            curves: Profile::ALL
                .into_iter()
                .map(|profile| curves(profile, seeds))
                .collect(),
            cases: cases
                .into_iter()
                .map(|case| Measured {
                    slug: case.slug.to_string(),
                    profile: case.profile,
                    difficulty: difficulty(case, seeds),
                })
                .collect(),
        }
    }

    /// A page that stands alone: no script, no file beside it.
    pub fn html(&self) -> String {
        page::page(self)
    }
}

fn curves(profile: Profile, seeds: u32) -> Curves {
    let case = plain(profile);
    let of = DRAWN.map(|policy| {
        let runs: Vec<Vec<Levels>> = (0..seeds)
            .map(|seed| run(&case, policy, seed).levels)
            .collect();
        Curve {
            policy: policy.name,
            trust: means(&runs, |levels| levels.trust),
            distress: means(&runs, |levels| levels.distress),
        }
    });
    Curves {
        profile,
        of: of.into(),
    }
}

/// The mean after each turn, as long as at least half of the talks go on.
fn means(runs: &[Vec<Levels>], of: fn(&Levels) -> f64) -> Vec<f64> {
    let mut means = Vec::new();
    for turn in 0.. {
        let there: Vec<f64> = runs
            .iter()
            .filter_map(|run| run.get(turn))
            .map(of)
            .collect();
        if there.len() * 2 < runs.len().max(1) {
            break;
        }
        let many = u32::try_from(there.len()).unwrap_or(u32::MAX);
        means.push(there.iter().sum::<f64>() / f64::from(many));
    }
    means
}

#[cfg(test)]
mod tests {
    use super::*;
    use interview::interviewee::simulate::TRAINED;

    #[test]
    fn a_report_is_a_whole_page() {
        let case = plain(Profile::Child7To9);
        let report = Report::make([&case], 5);
        let html = report.html();
        assert!(html.starts_with("<!DOCTYPE html>"));
        assert_eq!(html.matches("<svg").count(), Profile::ALL.len());
        for policy in POLICIES {
            assert!(html.contains(policy.name), "{}", policy.name);
        }
        for anchor in &report.anchors {
            assert!(html.contains(anchor.source), "{}", anchor.source);
        }
        assert!(html.contains("plain"), "the case");
        assert!(!html.contains("NaN") && !html.contains("<script"));
        let trained = report.cells[&(Profile::Child7To9, TRAINED.name)].narrated;
        assert!(trained > 0.2);
    }

    #[test]
    fn a_mean_ends_where_half_have_ended() {
        let at = |trust| Levels {
            trust,
            distress: 0.0,
            fatigue: 0.0,
        };
        let runs = [
            vec![at(0.2), at(0.4), at(0.6)],
            vec![at(0.4), at(0.4)],
            vec![at(0.6)],
        ];
        let found = means(&runs, |levels| levels.trust);
        assert_eq!(found.len(), 2);
        assert!((found[0] - 0.4).abs() < 1e-9 && (found[1] - 0.4).abs() < 1e-9);
    }
}
