//! What an officer types may be of a real case: it is pointed out before anything is sent. Nothing leaves the program for that.

use crate::UseCaseError;
use crate::author::PublishedInterview;
use ::interview::coder::private::{self, Kind};
use base::Message;

/// The field of a refused form that names what looks real.
pub const PRIVATE: &str = "private";

/// A text that goes along with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text<'a> {
    pub words: &'a str,
    /// Its officer has looked at what in it seems to be of a real case, and says that it is invented.
    pub really: bool,
}

impl<'a, T: AsRef<str> + ?Sized> From<&'a T> for Text<'a> {
    /// As it was typed, before anybody asked.
    fn from(words: &'a T) -> Self {
        Self {
            words: words.as_ref(),
            really: false,
        }
    }
}

/// What in these words looks like real data: the piece and its kind. What stands in `kept` was asked about before.
pub(super) fn notice(
    published: &PublishedInterview,
    words: &str,
    kept: &str,
) -> Vec<(String, String)> {
    let known = names(published);
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let found = private::notice(words, &known).into_iter();
    let found = found.filter_map(|(place, kind)| Some((words.get(place)?, word(kind))));
    found
        .filter(|(piece, _)| !kept.contains(piece))
        .map(|(piece, kind)| (piece.to_owned(), kind.to_owned()))
        .collect()
}

/// Refuses a text in which something looks real until its officer has said that it is invented.
pub(super) fn look(
    published: &PublishedInterview,
    text: Text<'_>,
    kept: &str,
) -> Result<(), UseCaseError> {
    if text.really {
        return Ok(());
    }
    let found = notice(published, text.words, kept);
    if found.is_empty() {
        return Ok(());
    }
    let problems = found.into_iter().map(|(piece, kind)| {
        let said = Message::new(&format!("interview-private-{kind}")).with("piece", piece.as_str());
        (PRIVATE.to_owned(), said)
    });
    Err(UseCaseError::Refused(problems.collect()))
}

/// Whether words of an officer, and what the person said before them, look as if of somebody real. The answers are the author's own: only a name
/// that the officer brought can come back in them.
pub(crate) fn looks_real(published: &PublishedInterview, words: &str, heard: &[String]) -> bool {
    let replies = published.interview.case.words.replies.values().flatten();
    let replies = replies.flat_map(|text| text.split(|one: char| !one.is_alphanumeric()));
    let capitals = replies.filter(|word| word.starts_with(char::is_uppercase));
    let own = names(published);
    let known: Vec<&str> = own.iter().map(String::as_str).chain(capitals).collect();
    let is_name = |text: &String| {
        let found = private::notice(text, &known);
        found.iter().any(|(_, kind)| *kind == Kind::Name)
    };
    !private::notice(words, &known).is_empty() || heard.iter().any(is_name)
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
fn names(published: &PublishedInterview) -> Vec<String> {
    let case = &published.interview.case;
    let details = case.words.details.iter();
    let details = details.flat_map(|one| [&one.full, &one.brief, &one.again]);
    let facts = case.words.facts.iter().flatten();
    let titles = published.interview.texts.values().flat_map(|text| {
        let interpreter = text.interpreter.as_ref().map(|one| &one.name);
        let companion = text.companion.as_ref().map(|one| &one.name);
        let own = [&text.name, &text.called];
        own.into_iter().chain(interpreter).chain(companion)
    });
    let asked = case.utterances.iter();
    let asked = asked.flat_map(|one| one.context.iter().chain([&one.text]).chain(&one.better));
    let texts = titles.chain(details).chain(facts).chain(asked);
    let texts = texts.chain([&case.briefing]);
    let words = texts.flat_map(|text| text.split(|one: char| !one.is_alphanumeric()));
    let named = words.filter(|word| word.starts_with(char::is_uppercase));
    named.map(str::to_owned).chain(case.names.clone()).collect()
}
