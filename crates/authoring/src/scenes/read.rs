//! A scene as a form: its title, and what is told between its blocks.

use super::{AFTER, spans};
use base::Subject;
use courseware::places;
use std::ops::Range;

/// A scene as a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneForm {
    pub id: String,
    pub title: String,
    /// In the order of the file.
    pub told: Vec<Told>,
    /// Which blocks of the text stand in it.
    pub blocks: Range<usize>,
}

/// Words that are told in a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The passage that they follow; `None` at the beginning of the scene.
    pub after: Option<String>,
    /// Lines with `\n` between them; empty where nothing is told yet and something could be.
    pub text: String,
}

/// The scenes of a text, in its order.
pub fn forms(subject: &Subject, text: &str) -> Vec<SceneForm> {
    let layouts = layouts(subject, text).into_iter();
    layouts.map(|one| one.form(text)).collect()
}

/// A block between whose neighbours something can be told.
pub(super) struct Fence {
    pub word: String,
    pub id: String,
    pub span: Range<usize>,
}

/// Where everything of a scene stands.
pub(super) struct Layout {
    pub id: String,
    pub span: Range<usize>,
    /// The line of its heading, without its end; of a heading that is underlined nothing, because no form writes one.
    pub heading: Option<Range<usize>>,
    pub blocks: Range<usize>,
    pub fences: Vec<Fence>,
    /// One more than there are blocks: before, between and after them.
    pub gaps: Vec<Range<usize>>,
}

pub(super) fn layouts(subject: &Subject, text: &str) -> Vec<Layout> {
    let all: Vec<Fence> = places::scenario_blocks(text, false)
        .into_iter()
        .map(|block| Fence {
            word: block.word,
            id: block.id,
            span: block.whole.start..block.whole.end,
        })
        .collect();
    let mut at = 0;
    let mut fences = all.into_iter().peekable();
    let scenes = spans(subject, text).into_iter();
    scenes
        .map(|(id, span)| {
            while fences.next_if(|one| one.span.start < span.start).is_some() {
                at += 1;
            }
            let first = at;
            let mut own = Vec::new();
            while let Some(one) = fences.next_if(|one| one.span.start < span.end) {
                own.push(one);
                at += 1;
            }
            Layout::of(text, (id, span), (first..at, own))
        })
        .collect()
}

impl Layout {
    fn of(
        text: &str,
        (id, span): (String, Range<usize>),
        (blocks, fences): (Range<usize>, Vec<Fence>),
    ) -> Self {
        let part = text.get(span.clone()).unwrap_or_default();
        let is_sign = part.starts_with('#');
        let lines = if is_sign { 1 } else { 2 };
        let head: usize = part.split_inclusive('\n').take(lines).map(str::len).sum();
        let line = part.lines().next().unwrap_or_default().trim_end().len();
        let mut gaps = Vec::with_capacity(fences.len() + 1);
        let mut from = span.start + head;
        for one in &fences {
            gaps.push(from.min(one.span.start)..one.span.start);
            from = one.span.end;
        }
        gaps.push(from.min(span.end)..span.end);
        Self {
            heading: is_sign.then_some(span.start..span.start + line),
            id,
            span,
            blocks,
            fences,
            gaps,
        }
    }

    pub fn title<'t>(&self, text: &'t str) -> &'t str {
        let line = text.get(self.span.clone()).unwrap_or_default();
        let line = line.lines().next().unwrap_or_default();
        let words = line.trim_start_matches('#').trim();
        let mark = words.rfind("{#").filter(|_| words.ends_with('}'));
        mark.map_or(words, |at| words[..at].trim_end())
    }

    /// The gaps that a form shows: where something is told, at the beginning, and before the first block that nothing is told after.
    pub fn shown(&self, text: &str) -> Vec<usize> {
        let end = self
            .fences
            .iter()
            .position(|one| AFTER.contains(&one.word.as_str()));
        let last = end.unwrap_or(self.fences.len());
        (0..self.gaps.len())
            .filter(|at| *at == 0 || *at == last || !words(text, &self.gaps[*at]).is_empty())
            .collect()
    }

    fn form(&self, text: &str) -> SceneForm {
        let told = self.shown(text).into_iter();
        let told = told.map(|at| Told {
            after: at
                .checked_sub(1)
                .and_then(|before| self.fences.get(before))
                .map(|one| one.id.clone()),
            text: said(text, &self.gaps[at]),
        });
        SceneForm {
            id: self.id.clone(),
            title: self.title(text).to_owned(),
            told: told.collect(),
            blocks: self.blocks.clone(),
        }
    }
}

/// What stands in a gap, without the empty lines around it.
pub(super) fn words<'t>(text: &'t str, gap: &Range<usize>) -> &'t str {
    &text[inside(text, gap)]
}

/// Where it stands.
pub(super) fn inside(text: &str, gap: &Range<usize>) -> Range<usize> {
    let part = text.get(gap.clone()).unwrap_or_default();
    let end = part.trim_end().len();
    let mut begin = 0;
    for line in part[..end].split_inclusive('\n') {
        if !line.trim().is_empty() {
            break;
        }
        begin += line.len();
    }
    gap.start + begin..gap.start + end.max(begin)
}

/// The same with `\n` between lines.
pub(super) fn said(text: &str, gap: &Range<usize>) -> String {
    words(text, gap).replace("\r\n", "\n")
}
