//! Where a turn asks, and what for.

use super::model::model;
use crate::case::Asks;
use crate::coder::tools::{
    AUX, CONJ, Gap, MEASURE, OR, Token, WH, WHEN_NOUN, WHERE_NOUN, WHO_NOUN, has_content,
};

/// Where the sentence begins that asks: the last with a question mark or a question word, else the last that names something. Of
/// several questions in one sentence it is the last.
pub(super) fn asking(tokens: &[(Token, bool)]) -> usize {
    let mut sentences: Vec<(usize, usize)> = Vec::new();
    for (at, (token, _)) in tokens.iter().enumerate() {
        match sentences.last_mut() {
            Some((_, to)) if token.gap != Gap::Stop => *to = at + 1,
            _ => sentences.push((at, at + 1)),
        }
    }
    let of = |range: &(usize, usize)| &tokens[range.0..range.1];
    let asks = |range: &&(usize, usize)| {
        of(range)
            .iter()
            .any(|(token, asked)| *asked || token.is(WH))
    };
    let names = |range: &&(usize, usize)| of(range).iter().any(|(token, _)| has_content(token));
    let last = sentences
        .iter()
        .rev()
        .find(|range| asks(range) && names(range))
        .or_else(|| sentences.iter().rev().find(asks))
        .or_else(|| sentences.iter().rev().find(names));
    let Some((from, to)) = last.copied() else {
        return 0;
    };
    // "… and what did they say"
    (from + 1..to)
        .rev()
        .find(|at| {
            let (before, token) = (&tokens[at - 1].0, &tokens[*at].0);
            before.is(CONJ | OR)
                && token.is(WH | AUX)
                && tokens[*at..to].iter().any(|(one, _)| has_content(one))
        })
        .unwrap_or(from)
}

/// What a question asks for: by its first question word and the noun that goes with it.
pub(super) fn asks(tokens: &[Token]) -> Option<Asks> {
    if tokens.iter().any(|one| is_feel(one.stem)) {
        return Some(Asks::Feeling);
    }
    let Some(at) = tokens.iter().position(|one| one.is(WH)) else {
        // "Is anybody still there?" asks who, whatever its form.
        let named = |word: &String| super::index::tokens(word).first().map(|one| one.stem);
        let somebody: Vec<u64> = model().words.somebody.iter().filter_map(named).collect();
        let asks = tokens.iter().any(|one| somebody.contains(&one.stem));
        return asks.then_some(Asks::Who);
    };
    let is = |word: &str| {
        super::index::tokens(word)
            .first()
            .is_some_and(|one| one.stem == tokens[at].stem)
    };
    let next = tokens.get(at + 1);
    let next_is = |class: u128| next.is_some_and(|one| one.is(class));
    let found = if is("who") || next_is(WHO_NOUN) {
        Asks::Who
    } else if is("where") || next_is(WHERE_NOUN) {
        Asks::Where
    } else if is("when") || next_is(WHEN_NOUN) {
        Asks::When
    } else if is("why") {
        Asks::Why
    } else if is("how") && next_is(MEASURE) {
        Asks::Many
    } else if is("how") {
        Asks::How
    } else {
        Asks::What
    };
    Some(found)
}

/// Whether it is about now. As written: a stem does not know of time.
pub(super) fn is_present(text: &str) -> bool {
    let words = base::text::words(text);
    let any = |list: &[String]| words.iter().any(|word| list.contains(word));
    any(&model().words.now) && !any(&model().words.past)
}

/// Whether a stem is that of "feel", which names nothing by itself.
pub(super) fn is_feel(stem: u64) -> bool {
    super::index::tokens("feel")
        .iter()
        .any(|one| one.stem == stem)
}
