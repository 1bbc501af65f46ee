//! Which types of questions are taken for which.

use crate::CodeQuestion;
use crate::agreement::{Agreement, Weights, kappa};
use base::Label;

/// A confusion stands out from this many times on: once and twice are slips.
pub const STANDS_OUT_TIMES: u32 = 3;
/// … and from this share of its row on, in percent. With eight forms to choose from, chance would put 12 % in each.
pub const STANDS_OUT_PERCENT: u32 = 40;

/// Words that were coded: what they were, and what they were called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Confusion {
    /// Of rows and columns: labels that occur as either, in the order of the guide.
    pub labels: Vec<Label>,
    /// `counts[row][column]`: rows by what the words were, columns by what they were called.
    pub counts: Vec<Vec<u32>>,
}

/// A confusion that stands out: of the words that were `key`, so many were called `given`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    pub key: Label,
    pub given: Label,
    pub times: u32,
    /// Words that were `key`, however they were called.
    pub of: u32,
}

impl Confusion {
    /// Counts pairs of what words were and what they were called; see [`Confusion::pair`].
    pub fn of(pairs: &[(Label, Label)]) -> Self {
        let mut labels: Vec<Label> = pairs
            .iter()
            .flat_map(|(key, given)| [*key, *given])
            .collect();
        labels.sort_unstable();
        labels.dedup();
        let mut counts = vec![vec![0; labels.len()]; labels.len()];
        for (key, given) in pairs {
            if let (Ok(row), Ok(column)) = (labels.binary_search(key), labels.binary_search(given))
            {
                counts[row][column] += 1;
            }
        }
        Self { labels, counts }
    }

    /// The pair to be counted for an answer. Where the guide would accept the label that was given, the words count as what they were
    /// called: a second right reading is no confusion.
    pub fn pair(key: &CodeQuestion, given: Label) -> (Label, Label) {
        let label = if key.is_right(given) {
            given
        } else {
            key.label
        };
        (label, given)
    }

    /// For each label that occurred, in the order of rows: what its words were most often called instead. Of two that are as frequent, the
    /// one that comes first in the guide; `None` where nothing was confused.
    pub fn main(&self) -> Vec<Option<Finding>> {
        self.labels
            .iter()
            .zip(&self.counts)
            .map(|(key, row)| {
                let of = row.iter().sum();
                self.labels
                    .iter()
                    .zip(row)
                    .filter(|(given, times)| *given != key && **times > 0)
                    .map(|(given, times)| Finding {
                        key: *key,
                        given: *given,
                        times: *times,
                        of,
                    })
                    .rev()
                    .max_by_key(|finding| finding.times)
            })
            .collect()
    }

    /// The confusions that stand out: at least [`STANDS_OUT_TIMES`], and at least [`STANDS_OUT_PERCENT`] of the words that were this. The most
    /// frequent first; then the larger share of its row; then in the order of the guide.
    pub fn findings(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self
            .labels
            .iter()
            .zip(&self.counts)
            .flat_map(|(key, row)| {
                let of = row.iter().sum();
                self.labels
                    .iter()
                    .zip(row)
                    .map(move |(given, times)| Finding {
                        key: *key,
                        given: *given,
                        times: *times,
                        of,
                    })
            })
            .filter(|one| one.given != one.key && one.times >= STANDS_OUT_TIMES)
            .filter(|one| {
                u64::from(one.times) * 100 >= u64::from(one.of) * u64::from(STANDS_OUT_PERCENT)
            })
            .collect();
        // Of as many times, the larger share is the one of fewer words.
        found.sort_by_key(|one| (std::cmp::Reverse(one.times), one.of, one.key, one.given));
        found
    }

    /// Cohen's kappa with the key; see [`crate::agreement`]. `None` where it is undefined.
    pub fn kappa(&self) -> Option<Agreement> {
        kappa(&self.counts, Weights::None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Label::{Directive, Invitation, Suggestive, YesNo};
    use base::Persona;

    fn coded(pairs: &[(Label, Label, usize)]) -> Confusion {
        let all: Vec<(Label, Label)> = pairs
            .iter()
            .flat_map(|(key, given, times)| std::iter::repeat_n((*key, *given), *times))
            .collect();
        Confusion::of(&all)
    }

    #[test]
    fn six_of_ten_directive_questions_called_open_stand_out() {
        let confusion = coded(&[
            (Directive, Directive, 3),
            (Directive, Invitation, 6),
            (Directive, YesNo, 1),
            (YesNo, YesNo, 4),
            (YesNo, Suggestive, 3),
            (Suggestive, Suggestive, 2),
            (Suggestive, YesNo, 2),
        ]);
        assert_eq!(confusion.labels, [Invitation, Directive, YesNo, Suggestive]);
        assert_eq!(
            confusion.counts,
            [[0, 0, 0, 0], [6, 3, 1, 0], [0, 0, 4, 3], [0, 0, 2, 2]]
        );
        // 6 of 10 and 3 of 7 (43 %) stand out; 2 of 4 is half, but twice is a slip.
        let finding = |key, given, times, of| Finding {
            key,
            given,
            times,
            of,
        };
        assert_eq!(
            confusion.findings(),
            [
                finding(Directive, Invitation, 6, 10),
                finding(YesNo, Suggestive, 3, 7)
            ]
        );
        assert_eq!(
            confusion.main(),
            [
                None,
                Some(finding(Directive, Invitation, 6, 10)),
                Some(finding(YesNo, Suggestive, 3, 7)),
                Some(finding(Suggestive, YesNo, 2, 4)),
            ]
        );
        // Same 9 of 21. Rows 0 10 7 4, columns 6 3 7 5: expected (30 + 49 + 20) / 441 = 0.22449. (0.42857 − 0.22449) / 0.77551 = 0.26316.
        let kappa = confusion.kappa().unwrap().kappa;
        assert!((kappa - 0.263_16).abs() < 5e-6, "{kappa}");
    }

    #[test]
    fn the_bounds_are_met_exactly() {
        // 4 of 10 is 40 %, 4 of 11 is less.
        assert_eq!(
            coded(&[(Directive, Directive, 6), (Directive, YesNo, 4)])
                .findings()
                .len(),
            1
        );
        assert!(
            coded(&[(Directive, Directive, 7), (Directive, YesNo, 4)])
                .findings()
                .is_empty()
        );
        assert!(
            coded(&[(Directive, YesNo, 2)]).findings().is_empty(),
            "twice of two"
        );
        assert!(Confusion::of(&[]).findings().is_empty());
        assert_eq!(Confusion::of(&[]).kappa(), None);
    }

    #[test]
    fn a_second_right_reading_is_no_confusion() {
        let key = CodeQuestion {
            persona: Persona::Adult,
            label: Directive,
            also: vec![Label::CuedInvitation],
            choices: Label::FORMS.to_vec(),
            confusions: Vec::new(),
        };
        assert_eq!(
            Confusion::pair(&key, Label::CuedInvitation),
            (Label::CuedInvitation, Label::CuedInvitation)
        );
        assert_eq!(Confusion::pair(&key, Invitation), (Directive, Invitation));
    }
}
