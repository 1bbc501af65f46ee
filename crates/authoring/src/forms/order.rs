//! In which order fields come, what stands before them, and where an empty line divides them.

use courseware::places::What;

/// What comes first: the order of `docs/authoring-questions.md`, `docs/scenarios.md` and `docs/interview-cases.md`.
pub const fn rank(what: What) -> u8 {
    match what {
        What::Vignette => 0,
        What::Prompt | What::Text => 1,
        What::Before => 2,
        What::Officer => 3,
        What::Part | What::Misconception | What::Feedback | What::Model | What::Reason => 4,
        What::Quote => 5,
        What::Criterion | What::Level => 6,
        What::Brief => 7,
        What::Again => 8,
        What::Wrong => 9,
        What::Ask => 10,
        What::Hint => 11,
        What::Why => 12,
        What::Better | What::Source => 13,
    }
}

/// The word that begins a field of this sort; empty where its text stands alone, or where the mark says something.
pub const fn mark(what: What) -> &'static str {
    match what {
        What::Before => "Before:",
        What::Officer => "Officer:",
        What::Criterion => "Criterion:",
        What::Hint => "Hint:",
        What::Why => "Why:",
        What::Source => "Source:",
        What::Brief => "Brief:",
        What::Again => "Again:",
        What::Wrong => "Wrong:",
        What::Ask => "Ask:",
        What::Better => "Better:",
        What::Model => "-",
        What::Vignette
        | What::Prompt
        | What::Text
        | What::Part
        | What::Misconception
        | What::Feedback
        | What::Level
        | What::Quote
        | What::Reason => "",
    }
}

/// Lines of a field begin with `>`.
pub(super) const fn is_quoted(what: What) -> bool {
    matches!(what, What::Feedback | What::Quote | What::Reason)
}

/// A field without words is none. An option without words is a mistake that the compiler names.
pub(super) const fn may_go(what: What) -> bool {
    !matches!(
        what,
        What::Part | What::Criterion | What::Level | What::Model
    )
}

/// Whether an empty line stands between two fields that come together anew.
pub(super) fn is_divided(before: Option<What>, after: Option<What>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    let together = match after {
        What::Misconception | What::Feedback | What::Part => {
            matches!(before, What::Part | What::Misconception | What::Feedback)
        }
        What::Model | What::Reason => matches!(before, What::Model | What::Reason),
        What::Level => matches!(before, What::Criterion | What::Level),
        What::Officer => before == What::Before,
        What::Hint | What::Why => before == What::Hint,
        What::Source => matches!(before, What::Hint | What::Why),
        What::Again | What::Wrong | What::Ask | What::Brief => {
            matches!(before, What::Again | What::Wrong | What::Ask | What::Brief)
        }
        What::Better => before == What::Why,
        What::Vignette
        | What::Prompt
        | What::Text
        | What::Before
        | What::Criterion
        | What::Quote => false,
    };
    !together
}
