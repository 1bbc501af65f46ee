//! What leads to a scene or asks for it, and what a scenario remembers.

use crate::settings;
use courseware::places;
use std::ops::Range;
use toml::Value;

/// Blocks outside of a part of the text, and `+++` for the settings, that lead to a scene, ask whether it was seen, or ask for an action
/// that is taken in it.
pub fn leads(text: &str, scene: &str, within: &Range<usize>) -> Vec<String> {
    let blocks = places::scenario_blocks(text, false);
    let own = |start: usize| within.contains(&start);
    let taken: Vec<String> = blocks
        .iter()
        .filter(|block| block.word == "action" && own(block.whole.start))
        .map(|block| format!("did({})", block.id))
        .chain([format!("seen({scene})")])
        .collect();
    let asks = |words: &str| {
        let words: String = words.split_whitespace().collect();
        taken.iter().any(|one| words.contains(one.as_str()))
    };
    let mut found: Vec<String> = blocks
        .iter()
        .filter(|block| !own(block.whole.start))
        .filter(|block| {
            block.settings.iter().any(|setting| {
                let value = &text[setting.value.start..setting.value.end];
                let leads = setting.key == "to"
                    && value
                        .split(';')
                        .any(|way| way.split_whitespace().next() == Some(scene));
                leads || asks(value)
            })
        })
        .map(|block| block.id.clone())
        .collect();
    let settings = settings::block(text).map_or("", |block| &text[block]);
    if asks(settings) {
        found.push(String::from("+++"));
    }
    found
}

/// The course whose lessons a scenario rehearses.
pub fn rehearses(text: &str) -> Option<String> {
    let settings = settings::of_text(text)?;
    settings.get("course")?.as_str().map(str::to_owned)
}

/// What conditions and effects of this scenario can name: a flag or a number by its name, a set with what is ticked off in it.
pub fn remembered(text: &str) -> Vec<String> {
    let state = settings::of_text(text).and_then(|table| table.get("state").cloned());
    let Some(Value::Table(state)) = state else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for (name, what) in state {
        let members = what.get("set").and_then(Value::as_array);
        match members {
            Some(members) => all.extend(
                members
                    .iter()
                    .filter_map(Value::as_str)
                    .map(|member| format!("{name} has {member}")),
            ),
            None => all.push(name),
        }
    }
    all
}
