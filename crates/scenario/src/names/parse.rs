//! Reading the little language.

use super::tokens::{Kind, Token, tokens};
use super::{Expected, Names, TAKEN, Wrong, WrongKind};
use crate::condition::{Comparison, Condition};
use crate::effect::Effect;
use crate::model::{Target, Variable, VariableKind};
use std::ops::Range;

pub struct Parser<'n, 't> {
    pub names: &'n Names<'n>,
    pub tokens: Vec<Token<'t>>,
    pub next: usize,
    /// Brackets and `not`s around the place that is read.
    depth: usize,
    /// Where the text ends.
    pub end_of_text: usize,
}

/// What was read, or what is wrong.
pub type Read<T> = Result<T, Wrong>;

impl<'n, 't> Parser<'n, 't> {
    pub fn new(names: &'n Names<'n>, text: &'t str) -> Read<Self> {
        if text.len() > Names::LONGEST {
            return Err(Wrong {
                at: 0..text.len(),
                what: WrongKind::TooLong,
            });
        }
        Ok(Self {
            names,
            tokens: tokens(text),
            next: 0,
            depth: 0,
            end_of_text: text.len(),
        })
    }

    /// Nothing may be left.
    pub fn end(&self) -> Read<()> {
        match self.kind() {
            None => Ok(()),
            Some(Kind::Close) => self.expected(Expected::Bracket),
            Some(_) => self.expected(Expected::End),
        }
    }

    pub fn semicolon(&mut self) -> bool {
        self.accept(Kind::Semicolon)
    }

    /// `or` binds least, then `and`, then `not`.
    pub fn condition(&mut self) -> Read<Condition> {
        self.several("or", Self::all, Condition::Any)
    }

    fn all(&mut self) -> Read<Condition> {
        self.several("and", Self::one, Condition::All)
    }

    /// One or more parts with a word between.
    fn several(
        &mut self,
        between: &'static str,
        part: fn(&mut Self) -> Read<Condition>,
        join: fn(Vec<Condition>) -> Condition,
    ) -> Read<Condition> {
        let first = part(self)?;
        if self.kind() != Some(Kind::Word(between)) {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.accept(Kind::Word(between)) {
            parts.push(part(self)?);
        }
        Ok(join(parts))
    }

    fn one(&mut self) -> Read<Condition> {
        if self.accept(Kind::Word("not")) {
            let inner = self.deeper(Self::one)?;
            return Ok(Condition::Not(Box::new(inner)));
        }
        if self.accept(Kind::Open) {
            let inner = self.deeper(Self::condition)?;
            self.close()?;
            return Ok(inner);
        }
        match self.kind() {
            Some(Kind::Word("did")) => self.did(),
            Some(Kind::Word("seen")) => self.seen(),
            Some(Kind::Word("time")) => self.time(),
            Some(Kind::Word("clock")) => self.clock(),
            Some(Kind::Word(word)) if !TAKEN.contains(&word) => self.about_variable(),
            _ => self.expected(Expected::Condition),
        }
    }

    fn deeper<T>(&mut self, read: fn(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth >= Names::DEEPEST {
            return self.wrong(WrongKind::TooLong);
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn did(&mut self) -> Read<Condition> {
        let (id, at) = self.bracketed()?;
        let known = self.names.actions.iter().find(|one| one.0.as_str() == id);
        let (_, scene, action) = known.ok_or_else(|| Wrong {
            at,
            what: WrongKind::UnknownAction(id.to_owned()),
        })?;
        Ok(Condition::Did {
            scene: *scene,
            action: *action,
        })
    }

    fn seen(&mut self) -> Read<Condition> {
        let (id, at) = self.bracketed()?;
        self.scene(id, at).map(Condition::Seen)
    }

    /// The name in brackets after the present word.
    fn bracketed(&mut self) -> Read<(&'t str, Range<usize>)> {
        self.next += 1;
        if !self.accept(Kind::Open) {
            return self.expected(Expected::Bracket);
        }
        let name = self.name()?;
        self.close()?;
        Ok(name)
    }

    fn close(&mut self) -> Read<()> {
        if self.accept(Kind::Close) {
            return Ok(());
        }
        self.expected(Expected::Bracket)
    }

    fn time(&mut self) -> Read<Condition> {
        self.next += 1;
        let comparison = self.comparison()?;
        let minutes = self.minutes("time")?;
        Ok(Condition::Time {
            comparison,
            minutes,
        })
    }

    fn clock(&mut self) -> Read<Condition> {
        self.next += 1;
        let comparison = self.comparison()?;
        let minutes = self.time_of_day()?;
        Ok(Condition::Time {
            comparison,
            minutes,
        })
    }

    /// Begins with the name of a variable.
    fn about_variable(&mut self) -> Read<Condition> {
        let (variable, at) = self.variable()?;
        let one = &self.names.variables[variable];
        match (self.kind(), &one.kind) {
            (Some(Kind::Word("has")), VariableKind::Set { members }) => {
                self.next += 1;
                let member = self.member(one, members)?;
                Ok(Condition::Has { variable, member })
            }
            (Some(Kind::Word("has")), _) => Err(about(one, at, WrongKind::NotASet)),
            (
                Some(Kind::Compare(comparison)),
                VariableKind::Level { least, most, .. } | VariableKind::Number { least, most, .. },
            ) => {
                self.next += 1;
                let value = self.value(one, *least, *most)?;
                Ok(Condition::Number {
                    variable,
                    comparison,
                    value,
                })
            }
            (Some(Kind::Compare(_)), _) => Err(about(one, at, WrongKind::NotANumber)),
            (_, VariableKind::Flag { .. }) => Ok(Condition::Flag(variable)),
            (Some(Kind::Word(word)), VariableKind::Level { .. } | VariableKind::Number { .. })
                if !TAKEN.contains(&word) =>
            {
                self.expected(Expected::Comparison)
            }
            _ => Err(about(one, at, WrongKind::NotAFlag)),
        }
    }

    pub fn effect(&mut self) -> Read<Effect> {
        let to = !self.accept(Kind::Word("not"));
        let (variable, at) = self.variable()?;
        let one = &self.names.variables[variable];
        let sign = self
            .kind()
            .filter(|kind| matches!(kind, Kind::Plus | Kind::Minus | Kind::Compare(_)));
        match (&one.kind, sign) {
            (VariableKind::Flag { .. }, None) => Ok(Effect::Flag { variable, to }),
            (VariableKind::Flag { .. }, Some(_)) => Err(about(one, at, WrongKind::NotANumber)),
            (_, None) => Err(about(one, at, WrongKind::NotAFlag)),
            _ if !to => Err(about(one, at, WrongKind::NotAFlag)),
            (VariableKind::Set { .. }, Some(Kind::Compare(_))) => {
                Err(about(one, at, WrongKind::NotANumber))
            }
            (VariableKind::Set { members }, Some(sign)) => {
                self.next += 1;
                let member = self.member(one, members)?;
                let on = sign == Kind::Plus;
                Ok(Effect::Tick {
                    variable,
                    member,
                    on,
                })
            }
            (
                VariableKind::Level { least, most, .. } | VariableKind::Number { least, most, .. },
                Some(sign),
            ) => self.counted(one, variable, sign, (*least, *most), at),
        }
    }

    /// The rest of an effect on a number.
    fn counted(
        &mut self,
        one: &Variable,
        variable: usize,
        sign: Kind<'_>,
        (least, most): (i32, i32),
        at: Range<usize>,
    ) -> Read<Effect> {
        self.next += 1;
        match sign {
            Kind::Compare(Comparison::Equal) => {
                let value = self.value(one, least, most)?;
                Ok(Effect::Become { variable, value })
            }
            Kind::Compare(_) => {
                self.next -= 1;
                self.expected(Expected::Number)
            }
            _ => {
                if let Some(Kind::Word(word)) = self.kind()
                    && word.starts_with(char::is_alphabetic)
                {
                    return Err(about(one, at, WrongKind::NotASet));
                }
                let by = self.digits()?;
                let by = if sign == Kind::Minus { -by } else { by };
                Ok(Effect::Add { variable, by })
            }
        }
    }

    /// A target, and where it stands: its condition if it has one, else its name.
    pub fn target(&mut self) -> Read<(Target, Range<usize>)> {
        let (id, at) = self.name()?;
        let scene = self.scene(id, at.clone())?;
        let begins = self.here().start;
        if !self.accept(Kind::Word("if")) {
            let condition = None;
            return Ok((Target { scene, condition }, at));
        }
        let condition = Some(self.condition()?);
        let ends = self.tokens[self.next - 1].at.end;
        Ok((Target { scene, condition }, begins..ends))
    }

    pub fn moment(&mut self) -> Read<u32> {
        match self.kind() {
            Some(Kind::Word(word)) if word.contains(':') => self.time_of_day(),
            Some(Kind::Word(word)) if word.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.minutes("time")
            }
            _ => self.expected(Expected::Time),
        }
    }
}

fn about(one: &Variable, at: Range<usize>, what: fn(String) -> WrongKind) -> Wrong {
    let what = what(one.name.to_string());
    Wrong { at, what }
}
