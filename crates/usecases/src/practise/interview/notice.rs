//! What an officer types may be of a real case: it is pointed out before anything is sent. Nothing leaves the program for that.

use super::talk::Talk;
use ::interview::coder::private::{self, Kind};
use views::interview::NoticeView;

/// What in these words looks like real data; `None` where nothing does.
pub(super) fn notice(talk: &Talk, words: &str) -> Option<NoticeView> {
    let known = names(talk);
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let found = private::notice(words, &known);
    if found.is_empty() {
        return None;
    }
    let found = found.into_iter().filter_map(|(place, kind)| {
        let piece = words.get(place)?;
        Some((piece.to_owned(), word(kind).to_owned()))
    });
    Some(NoticeView {
        found: found.collect(),
    })
}

/// The end of the catalogue ids `interview-private-…`.
const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "phone",
        Kind::Email => "email",
        Kind::IdNumber => "number",
        Kind::Date => "date",
        Kind::Plate => "plate",
        Kind::Address => "address",
        Kind::Name => "name",
    }
}

/// Words with a capital that the case itself uses: its people and places.
fn names(talk: &Talk) -> Vec<String> {
    let case = talk.case();
    let details = case.words.details.iter();
    let details = details.flat_map(|one| [&one.full, &one.brief, &one.again]);
    let facts = case.words.facts.iter().flatten();
    let titles = talk.published.interview.texts.values().flat_map(|text| {
        let interpreter = text.interpreter.as_ref().map(|one| &one.name);
        let companion = text.companion.as_ref().map(|one| &one.name);
        let own = [&text.name, &text.called];
        own.into_iter().chain(interpreter).chain(companion)
    });
    let texts = titles.chain(details).chain(facts).chain([&case.briefing]);
    let words = texts.flat_map(|text| text.split(|one: char| !one.is_alphanumeric()));
    let named = words.filter(|word| word.starts_with(char::is_uppercase));
    named.map(str::to_owned).chain(case.names.clone()).collect()
}
