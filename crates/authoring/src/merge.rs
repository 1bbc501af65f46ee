//! Two people changed one text: what both did, and where they contradict each other.
//!
//! A three-way merge by lines (Khanna, Kunal and Pierce, 2007, A formal investigation of diff3): lines that all three texts share divide
//! the rest into places; a place that one person changed is theirs, one that both changed alike is settled, and one that both changed in
//! different ways is a conflict that a person decides. A paragraph is usually one line: two changes in one paragraph are always looked at.
//!
//! Line ends and the end of the last line are settled apart from the words, so that a browser, which sends other line ends than a file
//! has, does not turn every line into a change. This file is over 400 lines because the lines, their ends and the tests of both are read
//! together: what one of them settles the other may not undo.

use crate::words;
use std::ops::Range;

/// A text made of three.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    pub hunks: Vec<Hunk>,
    ends: Ends,
}

/// A place of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hunk {
    /// Lines that are settled, each without its end.
    Settled(Vec<String>),
    Conflict(Conflict),
}

/// What stood there, and what each made of it: lines without their ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    pub base: Vec<String>,
    pub ours: Vec<String>,
    pub theirs: Vec<String>,
}

/// How a person settles a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    Base,
    Ours,
    Theirs,
    /// Ours first, then theirs.
    Both,
    /// Words of their own.
    Text(String),
}

/// How lines end. `None` where a text does not say: it has no line that ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ends {
    carriage: bool,
    last: bool,
}

/// Merges what two people made of one text.
pub fn merge(base: &str, ours: &str, theirs: &str) -> Merged {
    let all = [base, ours, theirs].map(Apart::of);
    // With both sorts of line ends in one text, each line keeps its own.
    let uniform = all.iter().all(|one| one.uniform);
    let [base, ours, theirs] = if uniform {
        all
    } else {
        [base, ours, theirs].map(Apart::raw)
    };
    let ends = Ends {
        carriage: settle(base.carriage, ours.carriage, theirs.carriage).unwrap_or(false),
        last: settle(base.last, ours.last, theirs.last).unwrap_or(true),
    };
    Merged {
        hunks: hunks(&base.lines, &ours.lines, &theirs.lines),
        ends,
    }
}

/// What was changed wins; where both changed it, or nobody can tell, `None` stands for the usual.
fn settle(base: Option<bool>, ours: Option<bool>, theirs: Option<bool>) -> Option<bool> {
    match (ours, theirs) {
        (None, other) | (other, None) => other,
        (one, other) if one == other => one,
        (one, other) if one == base => other,
        (one, other) if other == base => one,
        _ => None,
    }
}

/// A text taken apart.
struct Apart<'t> {
    lines: Vec<&'t str>,
    carriage: Option<bool>,
    last: Option<bool>,
    /// All its lines end alike.
    uniform: bool,
}

impl<'t> Apart<'t> {
    /// Lines without their ends.
    fn of(text: &'t str) -> Self {
        let raw = Self::raw(text);
        let carriages = text.matches("\r\n").count();
        let alike = carriages == 0 || carriages == text.matches('\n').count();
        let carriage = text.contains('\n').then_some(carriages > 0);
        // The last line has an end of its own, if it has one.
        let bare = |line: &'t str| match carriage {
            Some(true) => line.strip_suffix('\r').unwrap_or(line),
            _ => line,
        };
        // A last line without an end may have a carriage return among its letters.
        let ended = raw.lines.len() - usize::from(raw.last == Some(false));
        let lines = raw.lines.into_iter().enumerate();
        let lines = lines.map(|(at, line)| if at < ended { bare(line) } else { line });
        Self {
            lines: lines.collect(),
            carriage,
            uniform: alike,
            last: raw.last,
        }
    }

    /// Lines with a carriage return where they have one.
    fn raw(text: &'t str) -> Self {
        let mut lines: Vec<&str> = text.split('\n').collect();
        let last = (!text.is_empty()).then(|| text.ends_with('\n'));
        if last != Some(false) {
            lines.pop();
        }
        Self {
            lines,
            carriage: None,
            last,
            uniform: false,
        }
    }
}

fn hunks(base: &[&str], ours: &[&str], theirs: &[&str]) -> Vec<Hunk> {
    let (mine, yours) = (partners(base, ours), partners(base, theirs));
    let mut hunks = Vec::new();
    let (mut at, mut our, mut their) = (0, 0, 0);
    for (place, line) in base.iter().enumerate() {
        let (Some(our_line), Some(their_line)) = (mine[place], yours[place]) else {
            continue;
        };
        let before = (
            &base[at..place],
            &ours[our..our_line],
            &theirs[their..their_line],
        );
        between(&mut hunks, before);
        settled(&mut hunks, &[line]);
        (at, our, their) = (place + 1, our_line + 1, their_line + 1);
    }
    between(&mut hunks, (&base[at..], &ours[our..], &theirs[their..]));
    hunks
}

/// For each line of a text, the line of another that it became.
fn partners(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut found = vec![None; old.len()];
    for (first, second, count) in words::common(old, new) {
        for step in 0..count {
            found[first + step] = Some(second + step);
        }
    }
    found
}

/// A place between lines that all three share.
fn between(hunks: &mut Vec<Hunk>, (base, ours, theirs): (&[&str], &[&str], &[&str])) {
    if ours == base || ours == theirs {
        settled(hunks, theirs);
    } else if theirs == base {
        settled(hunks, ours);
    } else {
        // What both begin and end alike is no conflict.
        let start = shared(ours.iter(), theirs.iter());
        let (our_rest, their_rest) = (&ours[start..], &theirs[start..]);
        let end = shared(our_rest.iter().rev(), their_rest.iter().rev());
        let inner = |lines: &[&str], range: Range<usize>| owned(&lines[range]);
        settled(hunks, &ours[..start]);
        hunks.push(Hunk::Conflict(Conflict {
            base: owned(base),
            ours: inner(our_rest, 0..our_rest.len() - end),
            theirs: inner(their_rest, 0..their_rest.len() - end),
        }));
        settled(hunks, &our_rest[our_rest.len() - end..]);
    }
}

fn shared<'l>(
    one: impl Iterator<Item = &'l &'l str>,
    other: impl Iterator<Item = &'l &'l str>,
) -> usize {
    one.zip(other)
        .take_while(|(one, other)| one == other)
        .count()
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn settled(hunks: &mut Vec<Hunk>, lines: &[&str]) {
    if lines.is_empty() {
        return;
    }
    if let Some(Hunk::Settled(open)) = hunks.last_mut() {
        open.extend(owned(lines));
    } else {
        hunks.push(Hunk::Settled(owned(lines)));
    }
}

impl Merged {
    /// What a person has to decide, in the order of the text.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict> {
        self.hunks.iter().filter_map(|hunk| match hunk {
            Hunk::Conflict(conflict) => Some(conflict),
            Hunk::Settled(_) => None,
        })
    }

    /// The merged text, where nothing is left to decide.
    pub fn text(&self) -> Option<String> {
        self.resolve(&[])
    }

    /// The text with each conflict settled as chosen; `None` when there are fewer or more choices than conflicts.
    pub fn resolve(&self, choices: &[Choice]) -> Option<String> {
        let mut choices = choices.iter();
        let mut lines: Vec<&str> = Vec::new();
        for hunk in &self.hunks {
            match hunk {
                Hunk::Settled(settled) => lines.extend(settled.iter().map(String::as_str)),
                Hunk::Conflict(conflict) => lines.extend(conflict.chosen(choices.next()?)),
            }
        }
        choices.next().is_none().then(|| self.ends.join(&lines))
    }
}

impl Conflict {
    fn chosen<'c>(&'c self, choice: &'c Choice) -> Vec<&'c str> {
        let of = |lines: &'c [String]| lines.iter().map(String::as_str).collect();
        match choice {
            Choice::Base => of(&self.base),
            Choice::Ours => of(&self.ours),
            Choice::Theirs => of(&self.theirs),
            Choice::Both => {
                let both = self.ours.iter().chain(&self.theirs);
                both.map(String::as_str).collect()
            }
            Choice::Text(text) => text.lines().collect(),
        }
    }
}

impl Ends {
    fn join(self, lines: &[&str]) -> String {
        let end = if self.carriage { "\r\n" } else { "\n" };
        let mut text = lines.join(end);
        if self.last && !lines.is_empty() {
            text.push_str(end);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn conflict(base: &[&str], ours: &[&str], theirs: &[&str]) -> Hunk {
        Hunk::Conflict(Conflict {
            base: owned(base),
            ours: owned(ours),
            theirs: owned(theirs),
        })
    }

    #[test]
    fn changes_in_different_places_are_both_kept() {
        // The example of Khanna, Kunal and Pierce (2007, section 2). They find 1 and 2 and 6 in all three; between 2 and 6 the first
        // text has 3, the second 4, 5, 3. The 3 that both end with is settled.
        let merged = merge(
            "1\n2\n3\n4\n5\n6\n",
            "1\n4\n5\n2\n3\n6\n",
            "1\n2\n4\n5\n3\n6\n",
        );
        assert_eq!(
            merged.hunks,
            [
                Hunk::Settled(owned(&["1", "4", "5", "2"])),
                conflict(&["3", "4", "5"], &[], &["4", "5"]),
                Hunk::Settled(owned(&["3", "6"])),
            ]
        );
        let merged = merge("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\nd\n");
        assert_eq!(merged.text().as_deref(), Some("A\nb\nC\nd\n"));
    }

    #[test]
    fn what_both_changed_in_different_ways_is_asked() {
        let merged = merge("a\nb\nc\n", "a\nB\nc\n", "a\nβ\nc\n");
        assert_eq!(
            merged.hunks,
            [
                Hunk::Settled(owned(&["a"])),
                conflict(&["b"], &["B"], &["β"]),
                Hunk::Settled(owned(&["c"]))
            ]
        );
        assert_eq!(merged.text(), None);
        assert_eq!(merged.conflicts().count(), 1);
        let resolved = |choice| merged.resolve(&[choice]);
        assert_eq!(resolved(Choice::Ours).as_deref(), Some("a\nB\nc\n"));
        assert_eq!(resolved(Choice::Theirs).as_deref(), Some("a\nβ\nc\n"));
        assert_eq!(resolved(Choice::Base).as_deref(), Some("a\nb\nc\n"));
        assert_eq!(resolved(Choice::Both).as_deref(), Some("a\nB\nβ\nc\n"));
        let own = Choice::Text("x\r\ny".into());
        assert_eq!(resolved(own).as_deref(), Some("a\nx\ny\nc\n"));
        assert_eq!(merged.resolve(&[Choice::Ours, Choice::Ours]), None);
    }

    #[test]
    fn a_conflict_is_as_small_as_it_can_be() {
        let merged = merge("a\nz\n", "a\nnew\none\nend\nz\n", "a\nnew\ntwo\nend\nz\n");
        assert_eq!(
            merged.hunks,
            [
                Hunk::Settled(owned(&["a", "new"])),
                conflict(&[], &["one"], &["two"]),
                Hunk::Settled(owned(&["end", "z"]))
            ]
        );
    }

    #[test]
    fn line_ends_of_a_browser_are_no_changes() {
        // The form sends carriage returns; somebody else wrote the file.
        let merged = merge("a\nb\nc\nd\n", "a\r\nb\r\nc\r\nD\r\n", "A\nb\nc\nd\n");
        assert_eq!(merged.text().as_deref(), Some("A\r\nb\r\nc\r\nD\r\n"));
        // Without an end of its line, a carriage return is one of its letters.
        let merged = merge("a\r\nb\r", "a\r\nb\r", "A\r\nb\r");
        assert_eq!(merged.text().as_deref(), Some("A\r\nb\r"));
        // A text without a last line end keeps it that way, and one that got an end keeps that.
        assert_eq!(
            merge("a\n\nb", "x\n\nb", "a\n\nb").text().as_deref(),
            Some("x\n\nb")
        );
        assert_eq!(
            merge("a\n\nb", "x\n\nb", "a\n\nb\n").text().as_deref(),
            Some("x\n\nb\n")
        );
        // Both sorts in one text: each line keeps its own.
        assert_eq!(
            merge("a\r\n\nb\n", "a\r\n\nB\n", "a\r\n\nb\n")
                .text()
                .as_deref(),
            Some("a\r\n\nB\n")
        );
    }

    fn text() -> impl Strategy<Value = String> {
        "([abc]?(\n|\r\n)){0,8}[ab]?"
    }

    proptest! {
        #[test]
        fn who_changed_nothing_takes_nothing_away(a in text(), b in text()) {
            let theirs = merge(&a, &a, &b);
            prop_assert_eq!(theirs.text(), Some(b.clone()));
            let ours = merge(&a, &b, &a);
            prop_assert_eq!(ours.text(), Some(b.clone()));
            let both = merge(&a, &b, &b);
            prop_assert_eq!(both.text(), Some(b));
        }

        #[test]
        fn order_does_not_matter(a in text(), b in text(), c in text()) {
            let (one, other) = (merge(&a, &b, &c), merge(&a, &c, &b));
            prop_assert_eq!(one.text(), other.text());
            let turned: Vec<Conflict> = other.conflicts().map(|conflict| Conflict {
                base: conflict.base.clone(),
                ours: conflict.theirs.clone(),
                theirs: conflict.ours.clone(),
            }).collect();
            prop_assert_eq!(one.conflicts().cloned().collect::<Vec<_>>(), turned);
        }

        #[test]
        fn choosing_one_side_everywhere_keeps_its_words(a in text(), b in text(), c in text()) {
            let merged = merge(&a, &b, &c);
            let count = merged.conflicts().count();
            let ours = merged.resolve(&vec![Choice::Ours; count]);
            // Every line that is there stood in one of the three texts.
            let bare = |line: &str| line.trim_end_matches('\r').to_owned();
            for line in ours.unwrap_or_default().lines().map(bare) {
                prop_assert!([&a, &b, &c].iter().any(|text| text.lines().any(|one| bare(one) == line)));
            }
        }
    }
}
