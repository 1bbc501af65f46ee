//! The TOML form, read. `docs/certifications.md` describes it.

use super::table::{Problems, Table, nearest};
use super::{After, DEEPEST, Kind, MOST, People, Requirement, Requirements};
use base::{Diagnostic, Message, Slug, Span};
use std::collections::BTreeSet;
use toml::de::DeTable;

/// Words of the form for the kinds of requirements.
const KINDS: [&str; 8] = [
    "course",
    "assessment",
    "proficiency",
    "observed",
    "attendance",
    "waiting",
    "any",
    "all",
];

/// The requirements that a text describes, and what is wrong with it; `path` is named in the diagnostics. Where a
/// diagnostic is an error, the requirements are only what could be understood and must not be used.
pub fn parse(path: &str, text: &str) -> (Requirements, Vec<Diagnostic>) {
    let problems = Problems::new(path);
    let requirements = match DeTable::parse(text) {
        Ok(table) => read(&problems, table.get_ref()),
        Err(error) => {
            let at = error.span().unwrap_or(0..0);
            let detail = error.message().to_owned();
            problems.report(
                "not-toml",
                Span::new(at.start.min(text.len()), at.end.min(text.len())),
                [
                    Message::new("compile-not-toml"),
                    Message::new("compile-not-toml-hint"),
                ],
                &[("detail", detail.into())],
            );
            Requirements::default()
        }
    };
    (requirements, problems.into_sorted())
}

fn read(problems: &Problems, table: &DeTable) -> Requirements {
    let top = Table::new(problems, table, Span::new(0, 0));
    top.only(&["requirement"]);
    let tables = if top.has("requirement") {
        top.required_tables("requirement")
    } else {
        Vec::new()
    };
    let mut reader = Reader {
        problems,
        closed: BTreeSet::new(),
        open: BTreeSet::new(),
        count: 0,
    };
    // Where a word is misspelt, that is what is wrong.
    if tables.is_empty() && problems.count() == 0 {
        reader.say(
            "none",
            top.span("requirement"),
            [
                Message::new("certification-form-none"),
                Message::new("certification-form-none-hint"),
            ],
        );
    }
    Requirements(reader.list(&tables, 1))
}

struct Reader<'a> {
    problems: &'a Problems<'a>,
    /// Ids that a waiting time may refer to: requirements further up that are read to their end.
    closed: BTreeSet<Slug>,
    /// Ids of the groups that are being read.
    open: BTreeSet<Slug>,
    count: usize,
}

impl Reader<'_> {
    fn say(&self, code: &str, span: Span, messages: [Message; 2]) {
        self.problems.report(code, span, messages, &[]);
    }

    fn list(&mut self, tables: &[Table], depth: usize) -> Vec<Requirement> {
        let mut list = Vec::new();
        for table in tables {
            self.count += 1;
            if self.count == MOST + 1 {
                self.problems.report(
                    "too-many",
                    table.whole,
                    [
                        Message::new("certification-form-too-many"),
                        Message::new("certification-form-too-many-hint"),
                    ],
                    &[("most", MOST.into())],
                );
            }
            if self.count > MOST {
                break;
            }
            list.extend(self.requirement(table, depth));
        }
        list
    }

    fn requirement(&mut self, table: &Table, depth: usize) -> Option<Requirement> {
        let id = table.required_slug("id");
        if let Some(id) = &id
            && (self.closed.contains(id) || self.open.contains(id))
        {
            self.problems.report(
                "twice",
                table.span("id"),
                [
                    Message::new("certification-form-twice"),
                    Message::new("certification-form-twice-hint"),
                ],
                &[("id", id.as_str().into())],
            );
        }
        if let Some(id) = &id {
            self.open.insert(id.clone());
        }
        let kind = self.kind(table, depth);
        let ever = kind.as_ref().is_some_and(Kind::rests_on_evidence) && table.truth("ever");
        if let Some(id) = &id {
            self.open.remove(id);
            self.closed.insert(id.clone());
        }
        Some(Requirement {
            id: id?,
            ever,
            kind: kind?,
        })
    }

    fn kind(&mut self, table: &Table, depth: usize) -> Option<Kind> {
        let word = table.required_text("kind")?;
        match word {
            "course" => {
                table.only(&["id", "kind", "ever", "course"]);
                table
                    .required_slug("course")
                    .map(|course| Kind::Course { course })
            }
            "assessment" => {
                table.only(&["id", "kind", "ever", "course", "assessment", "at-least"]);
                let course = table.required_slug("course");
                let assessment = table.required_slug("assessment");
                let at_least = table.required_number("at-least", 1..=100);
                Some(Kind::Assessment {
                    course: course?,
                    assessment: assessment?,
                    at_least: at_least?,
                })
            }
            "proficiency" => {
                table.only(&["id", "kind", "ever", "people"]);
                self.people(table)
                    .map(|people| Kind::Proficiency { people })
            }
            "observed" => self.observed(table),
            "attendance" => {
                table.only(&["id", "kind", "ever", "hours"]);
                table
                    .required_number("hours", 1..=500)
                    .map(|hours| Kind::Attendance { hours })
            }
            "waiting" => self.waiting(table),
            "any" => self.any(table, depth),
            "all" => {
                table.only(&["id", "kind", "of"]);
                self.inside(table, depth).map(|of| Kind::All { of })
            }
            _ => {
                self.unknown_word(
                    table,
                    "kind",
                    &KINDS,
                    Message::new("certification-form-unknown-kind"),
                );
                None
            }
        }
    }

    fn unknown_word(&self, table: &Table, key: &str, known: &[&str], message: Message) {
        let word = table.text(key).unwrap_or_default();
        let near = nearest(word, known);
        let hint = match near {
            Some(_) => Message::new("compile-did-you-mean"),
            None => Message::new("compile-unknown-key-hint"),
        };
        self.problems.report(
            "unknown-word",
            table.span(key),
            [message, hint],
            &[
                ("word", word.into()),
                ("known", known.join(", ").into()),
                ("near", near.unwrap_or_default().into()),
            ],
        );
    }

    fn people(&self, table: &Table) -> Option<People> {
        let word = table.required_text("people")?;
        let people = People::ALL.into_iter().find(|one| one.as_str() == word);
        if people.is_none() {
            self.unknown_word(
                table,
                "people",
                &People::ALL.map(People::as_str),
                Message::new("certification-form-unknown-people"),
            );
        }
        people
    }

    fn observed(&self, table: &Table) -> Option<Kind> {
        table.only(&["id", "kind", "ever", "rubric", "times", "assessors"]);
        let rubric = table.required_slug("rubric");
        let times = table.required_number("times", 1..=20);
        let assessors = table.required_number("assessors", 1..=20);
        let (rubric, times, assessors) = (rubric?, times?, assessors?);
        if assessors > times {
            self.say(
                "assessors",
                table.span("assessors"),
                [
                    Message::new("certification-form-assessors"),
                    Message::new("certification-form-assessors-hint"),
                ],
            );
            return None;
        }
        Some(Kind::Observed {
            rubric,
            times,
            assessors,
        })
    }

    fn waiting(&self, table: &Table) -> Option<Kind> {
        table.only(&["id", "kind", "days", "after"]);
        let days = table.required_number("days", 1..=3650);
        let after = self.after(table);
        Some(Kind::Waiting {
            days: days?,
            after: after?,
        })
    }

    fn after(&self, table: &Table) -> Option<After> {
        if !table.has("after") {
            return Some(After::Opening);
        }
        let text = table.text("after")?;
        let above = Slug::parse(text).filter(|id| self.closed.contains(id));
        if above.is_none() {
            self.problems.report(
                "after",
                table.span("after"),
                [
                    Message::new("certification-form-after"),
                    Message::new("certification-form-after-hint"),
                ],
                &[("id", text.into())],
            );
        }
        above.map(After::Requirement)
    }

    fn any(&mut self, table: &Table, depth: usize) -> Option<Kind> {
        table.only(&["id", "kind", "at-least", "of"]);
        let at_least = table.required_number("at-least", 1..=60);
        let of = self.inside(table, depth);
        let (at_least, of) = (at_least?, of?);
        if usize::try_from(at_least).is_ok_and(|needed| needed > of.len()) {
            self.problems.report(
                "more-than-there-are",
                table.span("at-least"),
                [
                    Message::new("certification-form-more-than-there-are"),
                    Message::new("certification-form-more-than-there-are-hint"),
                ],
                &[("count", of.len().into())],
            );
            return None;
        }
        Some(Kind::Any { at_least, of })
    }

    /// What is in a group.
    fn inside(&mut self, table: &Table, depth: usize) -> Option<Vec<Requirement>> {
        let before = self.problems.count();
        let tables = table.required_tables("of");
        if depth >= DEEPEST {
            self.problems.report(
                "too-deep",
                table.span("of"),
                [
                    Message::new("certification-form-too-deep"),
                    Message::new("certification-form-too-deep-hint"),
                ],
                &[("most", DEEPEST.into())],
            );
            return None;
        }
        if tables.is_empty() && self.problems.count() == before {
            self.say(
                "empty-group",
                table.span("of"),
                [
                    Message::new("certification-form-empty-group"),
                    Message::new("certification-form-empty-group-hint"),
                ],
            );
        }
        let of = self.list(&tables, depth + 1);
        (!of.is_empty()).then_some(of)
    }
}
