//! Items as text that people can compare.

use crate::{Item, Stop};
use base::Arg;
use std::fmt::Write as _;

pub(super) fn dump(items: &[Item], stop: Option<&Stop>) -> String {
    let mut out = String::new();
    for item in items {
        let kind = item
            .question
            .as_ref()
            .map_or("refused", |one| one.kind.as_str());
        let _ = writeln!(
            out,
            "line {}: {} [{}] {kind}",
            item.line, item.name, item.category
        );
        for remark in &item.remarks {
            let args: Vec<String> = remark
                .args
                .iter()
                .map(|(name, arg)| match arg {
                    Arg::Number(number) => format!(" {name}={number}"),
                    Arg::Text(text) => format!(" {name}={text:?}"),
                })
                .collect();
            let _ = writeln!(out, "! {}{}", remark.id, args.concat());
        }
        if let Some(question) = &item.question {
            out.push_str(&question.markdown);
            for picture in &question.pictures {
                let _ = writeln!(
                    out,
                    "picture {} of {} bytes",
                    picture.name,
                    picture.bytes.len()
                );
            }
        }
        out.push('\n');
    }
    if let Some(stop) = stop {
        let _ = writeln!(out, "stopped on line {}: {}", stop.line, stop.message.id);
    }
    out
}
