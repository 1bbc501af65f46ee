//! Conditions, effects and targets: what is wrong in them, at its place in the file.

use crate::file::File;
use crate::problem::{
    Problem, SCENARIO_ACTION, SCENARIO_ACTION_NEAR, SCENARIO_EARLIER, SCENARIO_EXPECTED,
    SCENARIO_KIND, SCENARIO_LAST, SCENARIO_LINE_LONG, SCENARIO_MEMBER, SCENARIO_MEMBER_NEAR,
    SCENARIO_NAME, SCENARIO_NAME_NEAR, SCENARIO_OUT_OF_RANGE, SCENARIO_SCENE, SCENARIO_SCENE_NEAR,
};
use base::{Slug, Span};
use scenario::{Condition, Effect, Expected, Names, Target, VariableKind, Wrong, WrongKind};

/// Reads the small language with the names of one scenario.
#[derive(Clone, Copy)]
pub(super) struct Language<'n, 'a> {
    pub file: File<'a>,
    pub names: Names<'n>,
}

impl Language<'_, '_> {
    pub fn condition(&self, text: &str, place: Span) -> Option<Condition> {
        self.told(self.names.condition(text), place)
    }

    pub fn effects(&self, text: &str, place: Span) -> Vec<Effect> {
        self.told(self.names.effects(text), place)
            .unwrap_or_default()
    }

    pub fn targets(&self, text: &str, place: Span) -> Vec<Target> {
        self.told(self.names.targets(text), place)
            .unwrap_or_default()
    }

    pub fn moment(&self, text: &str, place: Span) -> Option<u32> {
        self.told(self.names.moment(text), place)
    }

    /// The place of the scene with this id.
    pub fn scene(&self, id: &str, place: Span) -> Option<usize> {
        let found = self.names.scenes.iter().position(|one| one.as_str() == id);
        if found.is_none() {
            self.unknown_scene(id, place);
        }
        found
    }

    fn told<T>(&self, read: Result<T, Wrong>, place: Span) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.tell(&wrong, place);
                None
            }
        }
    }

    fn tell(&self, wrong: &Wrong, place: Span) {
        let span = within(&self.file, place, &wrong.at);
        let say = |problem: &Problem, name: &str| {
            self.file.report(problem, span, vec![("name", name.into())]);
        };
        match &wrong.what {
            WrongKind::UnknownName(name) => self.unknown(
                (&SCENARIO_NAME_NEAR, &SCENARIO_NAME),
                span,
                name,
                self.names.variables.iter().map(|one| &one.name),
            ),
            WrongKind::UnknownScene(name) => self.unknown_scene(name, span),
            WrongKind::UnknownAction(name) => self.unknown(
                (&SCENARIO_ACTION_NEAR, &SCENARIO_ACTION),
                span,
                name,
                self.names.actions.iter().map(|(id, ..)| id),
            ),
            WrongKind::UnknownMember { set, member } => self.member(set, member, span),
            WrongKind::NotAFlag(name) => self.kind(name, "flag", span),
            WrongKind::NotANumber(name) => self.kind(name, "number", span),
            WrongKind::NotASet(name) => self.kind(name, "set", span),
            WrongKind::OutOfRange { name, least, most } => {
                let args = vec![
                    ("name", name.as_str().into()),
                    ("least", i64::from(*least).into()),
                    ("most", i64::from(*most).into()),
                ];
                self.file.report(&SCENARIO_OUT_OF_RANGE, span, args);
            }
            WrongKind::Expected(what) => {
                let args = vec![("what", expected(*what).into())];
                self.file.report(&SCENARIO_EXPECTED, span, args);
            }
            WrongKind::LastHasCondition => say(&SCENARIO_LAST, ""),
            WrongKind::EarlierWithoutCondition => say(&SCENARIO_EARLIER, ""),
            WrongKind::TooLong => say(&SCENARIO_LINE_LONG, ""),
        }
    }

    fn unknown<'c>(
        &self,
        problems: (&Problem, &Problem),
        span: Span,
        name: &str,
        known: impl Iterator<Item = &'c Slug>,
    ) {
        let args = vec![("name", name.into())];
        let words = known.map(Slug::as_str);
        self.file
            .report_word(problems, span, name, words, str::to_owned, args);
    }

    fn unknown_scene(&self, name: &str, span: Span) {
        let problems = (&SCENARIO_SCENE_NEAR, &SCENARIO_SCENE);
        self.unknown(problems, span, name, self.names.scenes.iter());
    }

    fn member(&self, set: &str, member: &str, span: Span) {
        let mut variables = self.names.variables.iter();
        let members = match variables.find(|one| one.name.as_str() == set) {
            Some(variable) => match &variable.kind {
                VariableKind::Set { members } => members.as_slice(),
                _ => &[],
            },
            None => &[],
        };
        let words = members.iter().map(Slug::as_str);
        let known = words.clone().collect::<Vec<_>>().join(", ");
        let args = vec![
            ("set", set.into()),
            ("name", member.into()),
            ("known", known.into()),
        ];
        let problems = (&SCENARIO_MEMBER_NEAR, &SCENARIO_MEMBER);
        self.file
            .report_word(problems, span, member, words, str::to_owned, args);
    }

    fn kind(&self, name: &str, wanted: &str, span: Span) {
        let args = vec![("name", name.into()), ("wanted", wanted.into())];
        self.file.report(&SCENARIO_KIND, span, args);
    }
}

/// A place of a text that stands at a place of the file.
fn within(file: &File, place: Span, at: &std::ops::Range<usize>) -> Span {
    let start = (place.start + at.start).min(place.end);
    let end = (place.start + at.end).clamp(start, place.end);
    let whole = file.text.is_char_boundary(start) && file.text.is_char_boundary(end);
    if whole { Span::new(start, end) } else { place }
}

const fn expected(what: Expected) -> &'static str {
    match what {
        Expected::Condition => "condition",
        Expected::Comparison => "comparison",
        Expected::Number => "number",
        Expected::Time => "time",
        Expected::Name => "name",
        Expected::Bracket => "bracket",
        Expected::End => "end",
    }
}
