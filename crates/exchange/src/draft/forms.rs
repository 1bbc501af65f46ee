//! Answers that are written: words and numbers.

use super::{Choice, Interval, Percent};
use crate::notes::{Notes, shortened};
use crate::text::{Block, one_line, plain};
use base::Message;

/// The most accepted and recognised answers of one question.
const MOST: usize = 40;

/// A line of the key, and the feedback to it.
pub(super) type Line<'c> = (String, &'c [Block]);

/// `=`, `=50%` or `~`, by what the answer is worth. A share must be a whole percent.
fn mark(share: Percent, notes: &mut Notes) -> String {
    if share.is_about(Percent::FULL) || share > Percent::FULL {
        return "=".to_owned();
    }
    if share <= Percent::ZERO {
        if share < Percent::ZERO {
            notes.say(Message::new("exchange-penalty-dropped").with("weights", share.to_string()));
        }
        return "~".to_owned();
    }
    let (percent, exact) = share.whole();
    if !exact {
        let message = Message::new("exchange-share-rounded");
        notes.say(
            message
                .with("share", share.to_string())
                .with("rounded", percent),
        );
    }
    format!("={percent}%")
}

/// Accepted words. A star in them stood for any words, which Audire does not have.
pub(super) fn short<'c>(
    answers: &'c [Choice],
    case: bool,
    notes: &mut Notes,
) -> Result<Vec<Line<'c>>, Message> {
    if case {
        notes.say(Message::new("exchange-case"));
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    let mut otherwise: Option<&[Block]> = None;
    for answer in answers.iter().take(MOST) {
        let words = plain(&answer.text);
        if words == "*" {
            if answer.share > Percent::ZERO {
                let weights = answer.share.to_string();
                notes.say(Message::new("exchange-anything-accepted").with("weights", weights));
            }
            otherwise.get_or_insert(&answer.feedback);
            continue;
        }
        let (text, has_star) = unstarred(&answer.text);
        if has_star {
            notes.say(Message::new("exchange-wildcard").with("text", shortened(&words)));
        }
        let form = base::text::words(&plain(&text)).concat();
        if form.is_empty() || seen.contains(&form) {
            notes.say(Message::new("exchange-answer-dropped").with("text", shortened(&words)));
            continue;
        }
        seen.push(form);
        let line = one_line(&text, notes).unwrap_or_default();
        lines.push((
            format!("{} {line}", mark(answer.share, notes)),
            &answer.feedback,
        ));
    }
    if answers.len() > MOST {
        notes.say(Message::new("exchange-answers-cut").with("most", MOST));
    }
    finish(lines, otherwise)
}

/// Accepted numbers.
pub(super) fn numeric<'c>(
    answers: &'c [(Interval, Choice)],
    otherwise: &'c [Block],
    notes: &mut Notes,
) -> Result<Vec<Line<'c>>, Message> {
    if answers.len() > MOST {
        notes.say(Message::new("exchange-answers-cut").with("most", MOST));
    }
    let mut lines: Vec<Line> = Vec::new();
    for (place, (interval, answer)) in answers.iter().take(MOST).enumerate() {
        // The first one that holds a number counts, there and here.
        let mut earlier = answers.iter().take(place);
        if earlier.any(|(one, _)| one.covers(interval)) {
            let message = Message::new("exchange-answer-dropped");
            notes.say(message.with("text", interval.text.as_str()));
            continue;
        }
        let line = format!("{} {}", mark(answer.share, notes), interval.text);
        lines.push((line, answer.feedback.as_slice()));
    }
    finish(
        lines,
        Some(otherwise).filter(|feedback| !feedback.is_empty()),
    )
}

fn finish<'c>(
    mut lines: Vec<Line<'c>>,
    otherwise: Option<&'c [Block]>,
) -> Result<Vec<Line<'c>>, Message> {
    if !lines.iter().any(|(line, _)| line.starts_with("= ")) {
        return Err(Message::new("exchange-no-right-answer"));
    }
    // Without feedback it says nothing: any other answer is wrong anyway.
    if let Some(feedback) = otherwise.filter(|feedback| !feedback.is_empty()) {
        lines.push(("~ *".to_owned(), feedback));
    }
    Ok(lines)
}

/// The text without stars that stand for any words; `\*` is the sign itself.
fn unstarred(text: &[Block]) -> (Vec<Block>, bool) {
    let mut text = text.to_vec();
    let mut has_star = false;
    for block in &mut text {
        if let Block::Paragraph(runs) = block {
            for run in runs {
                let kept = run.text.replace("\\*", "\u{0}");
                has_star |= kept.contains('*');
                run.text = kept.replace('*', "").replace('\u{0}', "*");
            }
        }
    }
    (text, has_star)
}
