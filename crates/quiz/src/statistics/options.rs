//! Which options were chosen, and by whom.

use super::Responses;
use super::items::with_the_rest;
use super::ranking::{Ranked, Ranking, groups};

/// The options of one question.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptionAnalysis {
    /// How many stand in the upper, the middle and the lower group. Where no two groups can be made, all are in the middle.
    pub upper: u32,
    pub middle: u32,
    pub lower: u32,
    pub options: Vec<OptionStatistics>,
}

/// How often an option was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct OptionStatistics {
    pub is_right: bool,
    pub answers: u32,
    /// By the upper, middle and lower group.
    pub upper: u32,
    pub middle: u32,
    pub lower: u32,
    /// Point-biserial correlation of choosing it with the share earned in the rest of the attempt, −1 to 1, among all who were asked
    /// (Lev, 1949). A right option should be above 0 and a wrong one below. `None` below [`super::LEAST_ANSWERS`], and where all or nobody chose it.
    pub correlation: Option<f64>,
}

/// Looks at the options of a question. `key` says of each option whether it is right; `chosen` gives the options an attempt chose,
/// none where it left the question without an answer, for the number of the attempt in the order in which attempts were added.
pub fn options<'a>(
    responses: &Responses,
    item: usize,
    key: &[bool],
    chosen: impl Fn(usize) -> &'a [usize],
) -> OptionAnalysis {
    let ranking = Ranking::of(responses);
    let asked = ranking.item(item);
    let (lower, upper) =
        groups(asked).map_or((0, asked.len()), |groups| (groups.lower, groups.upper));
    let count = |among: &[Ranked], option: usize| {
        let times = among
            .iter()
            .filter(|one| chosen(one.attempt).contains(&option))
            .count();
        u32::try_from(times).unwrap_or(u32::MAX)
    };
    let (low, rest) = asked.split_at(lower);
    let (middle, high) = rest.split_at(upper - lower);
    let size = |among: &[Ranked]| u32::try_from(among.len()).unwrap_or(u32::MAX);
    OptionAnalysis {
        upper: size(high),
        middle: size(middle),
        lower: size(low),
        options: key
            .iter()
            .enumerate()
            .map(|(option, is_right)| OptionStatistics {
                is_right: *is_right,
                answers: count(asked, option),
                upper: count(high, option),
                middle: count(middle, option),
                lower: count(low, option),
                correlation: with_the_rest(asked, |one| {
                    f64::from(u8::from(chosen(one.attempt).contains(&option)))
                }),
            })
            .collect(),
    }
}
