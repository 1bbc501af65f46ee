//! The words that conditions, effects and targets are made of.

use super::parse::{Parser, Read};
use super::tokens::Kind;
use super::{Expected, Names, TAKEN, Wrong, WrongKind};
use crate::condition::Comparison;
use crate::model::Variable;
use std::ops::Range;

impl<'t> Parser<'_, 't> {
    pub fn scene(&self, id: &str, at: Range<usize>) -> Read<usize> {
        let known = self.names.scenes.iter().position(|one| one.as_str() == id);
        known.ok_or_else(|| Wrong {
            at,
            what: WrongKind::UnknownScene(id.to_owned()),
        })
    }

    pub fn variable(&mut self) -> Read<(usize, Range<usize>)> {
        let (name, at) = self.name()?;
        let mut variables = self.names.variables.iter();
        match variables.position(|one| one.name.as_str() == name) {
            Some(place) => Ok((place, at)),
            None => Err(Wrong {
                at,
                what: WrongKind::UnknownName(name.to_owned()),
            }),
        }
    }

    pub fn member(&mut self, set: &Variable, members: &[base::Slug]) -> Read<usize> {
        let (name, at) = self.name()?;
        let known = members.iter().position(|one| one.as_str() == name);
        known.ok_or_else(|| Wrong {
            at,
            what: WrongKind::UnknownMember {
                set: set.name.to_string(),
                member: name.to_owned(),
            },
        })
    }

    pub fn comparison(&mut self) -> Read<Comparison> {
        let Some(Kind::Compare(comparison)) = self.kind() else {
            return self.expected(Expected::Comparison);
        };
        self.next += 1;
        Ok(comparison)
    }

    /// A value that a number can have.
    pub fn value(&mut self, one: &Variable, least: i32, most: i32) -> Read<i32> {
        let begins = self.here().start;
        let minus = self.accept(Kind::Minus);
        let digits = self.digits()?;
        let value = if minus { -digits } else { digits };
        if (least..=most).contains(&value) {
            return Ok(value);
        }
        let name = one.name.to_string();
        Err(Wrong {
            at: begins..self.tokens[self.next - 1].at.end,
            what: WrongKind::OutOfRange { name, least, most },
        })
    }

    pub fn minutes(&mut self, name: &str) -> Read<u32> {
        let at = self.here();
        let minutes = self.digits()?;
        let known = u32::try_from(minutes).ok();
        known
            .filter(|minutes| *minutes <= Names::LATEST)
            .ok_or_else(|| Wrong {
                at,
                what: WrongKind::OutOfRange {
                    name: name.to_owned(),
                    least: 0,
                    most: i32::try_from(Names::LATEST).unwrap_or(i32::MAX),
                },
            })
    }

    /// A whole number without a sign.
    pub fn digits(&mut self) -> Read<i32> {
        let number = match self.kind() {
            Some(Kind::Word(word)) if word.bytes().all(|byte| byte.is_ascii_digit()) => {
                word.parse().ok()
            }
            _ => None,
        };
        let Some(number) = number else {
            return self.expected(Expected::Number);
        };
        self.next += 1;
        Ok(number)
    }

    /// A time of day, as minutes since the beginning.
    pub fn time_of_day(&mut self) -> Read<u32> {
        let time = match self.kind() {
            Some(Kind::Word(word)) => time_of_day(word),
            _ => None,
        };
        let Some(time) = time else {
            return self.expected(Expected::Time);
        };
        self.next += 1;
        Ok(self.names.until(time))
    }

    pub fn name(&mut self) -> Read<(&'t str, Range<usize>)> {
        match self.kind() {
            Some(Kind::Word(word)) if !TAKEN.contains(&word) => {
                let at = self.here();
                self.next += 1;
                Ok((word, at))
            }
            _ => self.expected(Expected::Name),
        }
    }

    pub fn kind(&self) -> Option<Kind<'t>> {
        self.tokens.get(self.next).map(|token| token.kind)
    }

    pub fn accept(&mut self, kind: Kind<'_>) -> bool {
        let is = self.kind() == Some(kind);
        if is {
            self.next += 1;
        }
        is
    }

    /// Where the next token stands; the end of the text when there is none.
    pub fn here(&self) -> Range<usize> {
        self.tokens
            .get(self.next)
            .map_or(self.end_of_text..self.end_of_text, |token| token.at.clone())
    }

    pub fn expected<T>(&self, what: Expected) -> Read<T> {
        self.wrong(WrongKind::Expected(what))
    }

    pub fn wrong<T>(&self, what: WrongKind) -> Read<T> {
        let at = self.here();
        Err(Wrong { at, what })
    }
}

/// `HH:MM` as minutes after midnight.
fn time_of_day(word: &str) -> Option<u32> {
    let (hours, minutes) = word.split_once(':')?;
    let two = |digits: &str, below: u32| {
        let is = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u32 = is.then(|| digits.parse().ok()).flatten()?;
        (number < below).then_some(number)
    };
    Some(two(hours, 24)? * 60 + two(minutes, 60)?)
}
