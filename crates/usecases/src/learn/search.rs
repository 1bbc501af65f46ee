//! Finding courses, lessons and terms by their words.

use super::words::shorten;
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, text};
use std::collections::BTreeSet;
use views::Phrase;
use views::learn::{SearchHit, SearchView};

/// How much of what was typed is looked at, in characters.
const LONGEST_QUERY: usize = 200;
/// How many hits a page shows.
const HITS: usize = 20;
/// How many characters stand around what was found.
const EXCERPT: usize = 160;

/// What begins with every word of the query, in the wished language, then in the language a text
/// was first written in. Lessons are found by people who are signed in; the rest by anyone.
pub async fn search(
    ctx: &Context,
    actor: &Actor,
    query: &str,
    locale: Locale,
) -> Result<SearchView, UseCaseError> {
    anyone(actor);
    let query: String = query.trim().chars().take(LONGEST_QUERY).collect();
    let words = text::words(&query);
    let mut view = SearchView {
        query,
        hits: Vec::new(),
    };
    if words.is_empty() {
        return Ok(view);
    }
    // Folded words are letters and digits only; in quotes they are no operators of FTS5 either.
    let expression = words
        .iter()
        .map(|word| format!("\"{word}\"*"))
        .collect::<Vec<_>>()
        .join(" ");
    let mut reader = ctx.db.read().await?;
    let entries = store::search::list(&mut reader, &expression, locale, 100).await?;
    drop(reader);
    let signed_in = actor.account().is_some();
    let mut seen = BTreeSet::new();
    for entry in entries {
        if view.hits.len() == HITS {
            break;
        }
        if (entry.kind == "lesson" && !signed_in) || !seen.insert(entry.href.clone()) {
            continue;
        }
        view.hits.push(SearchHit {
            excerpt: Phrase {
                locale: entry.locale,
                text: excerpt(&entry.body, &words),
            },
            title: Phrase {
                locale: entry.locale,
                text: entry.title,
            },
            kind: entry.kind,
            href: entry.href,
        });
    }
    Ok(view)
}

/// The words around the first place where one of the searched words begins.
fn excerpt(body: &str, words: &[String]) -> String {
    let tokens: Vec<&str> = body.split_whitespace().collect();
    let found = tokens.iter().position(|token| {
        text::words(token).iter().any(|word| {
            words
                .iter()
                .any(|searched| word.starts_with(searched.as_str()))
        })
    });
    let from = found.unwrap_or(0).saturating_sub(8);
    let words = shorten(&tokens[from..].join(" "), EXCERPT);
    if from > 0 {
        format!("…{words}")
    } else {
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_stands_around_what_was_found() {
        let body = "one two three four five six seven eight nine ten Élève eleven";
        assert_eq!(
            excerpt(body, &["eleve".to_owned()]),
            "…three four five six seven eight nine ten Élève eleven"
        );
        assert_eq!(excerpt(body, &["absent".to_owned()]), body);
        assert_eq!(excerpt("", &["a".to_owned()]), "");
    }
}
