//! Words on what to look at.
//!
//! Rules of thumb of item analysis, not verdicts: each says where to look. The bound on discrimination is that of Ebel (1965, "Measuring
//! educational achievement"); those on facility are our own and wide, because an assessment that is to be mastered has many easy questions.

use super::{FEW_ATTEMPTS, ItemStatistics, LEAST_ANSWERS, OptionAnalysis};
use base::Message;

/// Above this facility a question tells nobody apart.
pub const TOO_EASY: f64 = 0.95;
/// Below this facility it has to be asked whether it was taught, and whether the key is right.
pub const TOO_HARD: f64 = 0.30;
/// Below this discrimination a question is poor (Ebel, 1965).
pub const WEAK: f64 = 0.20;
/// An option that nobody chose is remarked from this many attempts on: one that is chosen by one in ten is missing from ten attempts by chance in one of
/// three cases (0.9¹⁰ = 0.35), from twenty in one of eight (0.9²⁰ = 0.12).
pub const UNUSED_FROM: u32 = 20;

/// What to look at in a question, the gravest first. Below [`FEW_ATTEMPTS`] that alone is said. `options` where the question has any.
pub fn remarks(item: &ItemStatistics, options: Option<&OptionAnalysis>) -> Vec<Message> {
    let asked = usize::try_from(item.asked).unwrap_or(usize::MAX);
    if asked < FEW_ATTEMPTS {
        return vec![Message::new("statistics-remark-few").with("count", item.asked)];
    }
    let mut found = Vec::new();
    let below = |value: Option<f64>, bound: f64| value.is_some_and(|value| value < bound);
    let is_negative = below(item.discrimination, 0.0) || below(item.correlation, 0.0);
    if is_negative {
        found.push(Message::new("statistics-remark-negative"));
    }
    let percent = item.facility.map(|share| super::thousandths(share) / 10);
    let percent = i64::from(percent.unwrap_or(0));
    let is_easy = item.facility.is_some_and(|share| share > TOO_EASY);
    let is_hard = below(item.facility, TOO_HARD);
    if is_easy {
        found.push(Message::new("statistics-remark-too-easy").with("percent", percent));
    }
    if is_hard {
        found.push(Message::new("statistics-remark-too-hard").with("percent", percent));
    }
    if below(item.discrimination, WEAK) && !(is_negative || is_easy || is_hard) {
        found.push(Message::new("statistics-remark-weak"));
    }
    found.extend(options.into_iter().flat_map(wrong_options));
    found
}

/// Wrong options that do no work, and wrong ones that those who know more choose more often.
fn wrong_options(analysis: &OptionAnalysis) -> Vec<Message> {
    let mut found = Vec::new();
    let asked = analysis.upper + analysis.middle + analysis.lower;
    let least = u32::try_from(LEAST_ANSWERS).unwrap_or(u32::MAX);
    for (place, option) in analysis.options.iter().enumerate() {
        if option.is_right {
            continue;
        }
        // Shares of the two groups, which need not be of the same size, compared crosswise.
        let upper = u64::from(option.upper) * u64::from(analysis.lower);
        let lower = u64::from(option.lower) * u64::from(analysis.upper);
        let is_preferred = upper > lower && option.correlation.is_some_and(|value| value > 0.0);
        if option.answers >= least && is_preferred {
            found
                .push(Message::new("statistics-remark-option-preferred").with("number", place + 1));
        } else if option.answers == 0 && asked >= UNUSED_FROM {
            found.push(Message::new("statistics-remark-option-unused").with("number", place + 1));
        }
    }
    found
}
