//! Answers in words.

use super::turn::{Part, Reply, Segment, Wording};
use crate::case::Words;

/// The wording of a piece.
fn wording<'w>(part: &Part, words: &'w Words) -> Option<&'w str> {
    let found = match part {
        Part::Detail { detail, wording } => {
            let of = words.details.get(*detail)?;
            match wording {
                Wording::Full => &of.full,
                Wording::Brief => &of.brief,
                Wording::Again => &of.again,
                Wording::Wrong(which) => of.wrong.get(*which)?,
            }
        }
        Part::Fact { fact, wording } => words.facts.get(*fact)?.get(*wording)?,
        Part::Reply { kind, wording, .. } => words.of(*kind).get(*wording)?,
        Part::NeedAsked(need) => &words.needs.get(*need)?.asks,
        Part::NeedMet(need) => &words.needs.get(*need)?.met,
        Part::SafetyAsked => &words.safety,
    };
    Some(found)
}

pub(super) fn segments(reply: &Reply, words: &Words) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut after_story = false;
    for part in &reply.0 {
        let narrates = matches!(
            part,
            Part::Detail {
                wording: Wording::Full,
                ..
            }
        );
        // What is told freely one after the other stays apart: each is a paragraph.
        let mut apart = std::mem::replace(&mut after_story, narrates) && narrates;
        let Some(text) = wording(part, words) else {
            continue;
        };
        let named = match part {
            Part::Reply {
                name: Some(name), ..
            } => text.replace("{name}", name),
            _ => text.to_owned(),
        };
        // What stands between asterisks is seen.
        for (place, piece) in named.split('*').enumerate() {
            let (text, seen) = (piece.trim(), place % 2 == 1);
            if text.is_empty() {
                continue;
            }
            match segments.last_mut() {
                Some(last) if last.seen == seen && !std::mem::take(&mut apart) => {
                    last.text.push(' ');
                    last.text.push_str(text);
                }
                _ => segments.push(Segment {
                    text: text.to_owned(),
                    seen,
                }),
            }
        }
    }
    segments
}

pub(super) fn spoken(reply: &Reply, words: &Words) -> String {
    let spoken: Vec<String> = segments(reply, words)
        .into_iter()
        .filter(|segment| !segment.seen)
        .map(|segment| segment.text)
        .collect();
    spoken.join(" ")
}
