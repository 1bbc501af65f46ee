//! `[state]`: what a scenario remembers.

use crate::file::File;
use crate::limits;
use crate::problem::{
    SCENARIO_ID, SCENARIO_RANGE, SCENARIO_STATE, SCENARIO_TAKEN, SCENARIO_TOO_MANY, SCENARIO_TWICE,
};
use crate::settings::{Settings, Value};
use base::{Slug, Span};
use scenario::{TAKEN, Variable, VariableKind};

/// The variables in the order in which they are written, each with the place of its name. One that cannot be understood
/// has been reported and is read as a flag, so that its name is known.
pub(super) fn read(file: File, table: &Settings) -> Vec<(Variable, Span)> {
    let keys = table.keys();
    if let Some(more) = keys.get(limits::VARIABLES) {
        let args = vec![
            ("what", "variables".into()),
            ("most", limits::VARIABLES.into()),
        ];
        file.report(&SCENARIO_TOO_MANY, more.span, args);
    }
    keys.iter()
        .take(limits::VARIABLES)
        .filter_map(|key| Some((variable(file, table, key)?, key.span)))
        .collect()
}

fn variable(file: File, table: &Settings, key: &Value<&str>) -> Option<Variable> {
    let Some(name) = Slug::parse(key.value) else {
        file.report(&SCENARIO_ID, key.span, vec![("id", key.value.into())]);
        return None;
    };
    if TAKEN.contains(&key.value) {
        let args = vec![
            ("name", key.value.into()),
            ("taken", TAKEN.join(", ").into()),
        ];
        file.report(&SCENARIO_TAKEN, key.span, args);
        return None;
    }
    let kind = kind(file, table, key.value).unwrap_or(VariableKind::Flag { start: false });
    Some(Variable { name, kind })
}

fn kind(file: File, table: &Settings, name: &str) -> Option<VariableKind> {
    let odd = |span: Span| {
        file.report(&SCENARIO_STATE, span, vec![("name", name.into())]);
        None
    };
    if table.word(name) == Some("flag") {
        return Some(VariableKind::Flag { start: false });
    }
    if !table.is_table(name) {
        return odd(table.value_span(name));
    }
    let own = table.table(name)?;
    let kinds: Vec<&str> = ["level", "number", "flag", "set"]
        .into_iter()
        .filter(|kind| own.has(kind))
        .collect();
    let [kind] = kinds.as_slice() else {
        return odd(own.whole);
    };
    match *kind {
        "flag" => {
            own.only(&["flag"]);
            let start = own.bool("flag")?;
            Some(VariableKind::Flag { start })
        }
        "set" => {
            own.only(&["set"]);
            members(file, &own)
        }
        _ => {
            own.only(&[kind, "start"]);
            let Some((least, most)) = own.pair(kind) else {
                return odd(own.value_span(kind));
            };
            let given = own.integer("start");
            if own.has("start") && given.is_none() {
                return odd(own.value_span("start"));
            }
            let start = given.unwrap_or(least);
            let (least, most, start) = number(file, &own, kind, (least, most, start))?;
            Some(if *kind == "level" {
                VariableKind::Level { least, most, start }
            } else {
                VariableKind::Number { least, most, start }
            })
        }
    }
}

/// A range from a smaller to a larger number, with a beginning inside.
fn number(
    file: File,
    table: &Settings,
    kind: &str,
    (least, most, start): (i64, i64, i64),
) -> Option<(i32, i32, i32)> {
    let end = limits::STATE_NUMBER;
    let fits = -end <= least && least < most && most <= end;
    if !fits || !(least..=most).contains(&start) {
        let span = table.value_span(if fits { "start" } else { kind });
        file.report(&SCENARIO_RANGE, span, vec![("most", end.into())]);
        return None;
    }
    let number = |value: i64| i32::try_from(value).ok();
    Some((number(least)?, number(most)?, number(start)?))
}

fn members(file: File, table: &Settings) -> Option<VariableKind> {
    let words = table.required_strings("set")?;
    if let Some(more) = words.get(Variable::MEMBERS) {
        let args = vec![
            ("what", "members".into()),
            ("most", Variable::MEMBERS.into()),
        ];
        file.report(&SCENARIO_TOO_MANY, more.span, args);
    }
    let mut members: Vec<Slug> = Vec::new();
    for word in words.iter().take(Variable::MEMBERS) {
        match Slug::parse(&word.value) {
            Some(member) if members.contains(&member) => {
                let args = vec![("what", "member".into()), ("id", member.as_str().into())];
                file.report(&SCENARIO_TWICE, word.span, args);
            }
            Some(member) => members.push(member),
            None => file.report(
                &SCENARIO_ID,
                word.span,
                vec![("id", word.value.as_str().into())],
            ),
        }
    }
    Some(VariableKind::Set { members })
}
