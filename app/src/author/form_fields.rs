//! The fields of a block by the names that a browser sends them under, there and back.

use std::collections::HashMap;
use usecases::author::studio::{BlockPlace, FormSent, NewBlock, RowSent};
use views::account::Refused;

/// The rows of a form; what is missing at the end of a list is empty.
pub fn rows(
    what: Vec<String>,
    mark: Vec<String>,
    text: Vec<String>,
    other: Vec<String>,
    origin: &[String],
    right: &[String],
) -> Vec<RowSent> {
    let (mut mark, mut text, mut other) = (mark.into_iter(), text.into_iter(), other.into_iter());
    what.into_iter()
        .enumerate()
        .map(|(at, what)| RowSent {
            what,
            mark: mark.next().unwrap_or_default(),
            text: text.next().unwrap_or_default(),
            other: other.next().unwrap_or_default(),
            origin: origin.get(at).and_then(|origin| origin.parse().ok()),
            right: right.iter().any(|one| one.parse() == Ok(at)),
        })
        .collect()
}

/// What is kept of a form that comes back.
pub fn fields(sent: &FormSent) -> Vec<(String, String)> {
    let place = &sent.place;
    let seen = place.seen.to_string();
    let mut fields: Vec<(String, String)> = [("seen", seen.as_str()), ("id", &sent.id)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    for (at, (key, value)) in sent.settings.iter().enumerate() {
        fields.push((format!("key[{at}]"), key.clone()));
        fields.push((format!("value[{at}]"), value.clone()));
    }
    for (at, row) in sent.rows.iter().enumerate() {
        let origin = row.origin.map_or_else(String::new, |one| one.to_string());
        let right = if row.right { "1" } else { "" };
        for (name, value) in [
            ("what", row.what.as_str()),
            ("mark", &row.mark),
            ("text", &row.text),
            ("other", &row.other),
            ("origin", &origin),
            ("right", right),
        ] {
            fields.push((format!("{name}[{at}]"), value.to_owned()));
        }
    }
    fields
}

/// The form that was kept; none where this page was not reached from one.
pub fn kept(
    refused: &Refused,
    course: &str,
    path: &str,
    (block, new): (&str, Option<NewBlock>),
) -> Option<FormSent> {
    let all: HashMap<&str, &str> = refused
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let get = |name: &str, at: usize| all.get(format!("{name}[{at}]").as_str()).copied();
    let text = |name: &str, at: usize| get(name, at).unwrap_or_default().to_owned();
    let seen = all.get("seen")?.parse().ok()?;
    let settings = (0..)
        .map_while(|at| Some((get("key", at)?.to_owned(), text("value", at))))
        .collect();
    let rows = (0..)
        .map_while(|at| {
            Some(RowSent {
                what: get("what", at)?.to_owned(),
                mark: text("mark", at),
                text: text("text", at),
                other: text("other", at),
                origin: get("origin", at).and_then(|origin| origin.parse().ok()),
                right: get("right", at) == Some("1"),
            })
        })
        .collect();
    Some(FormSent {
        place: BlockPlace {
            course: course.to_owned(),
            path: path.to_owned(),
            block: block.to_owned(),
            seen,
            // Another page is another try.
            save_key: String::new(),
        },
        new,
        id: all.get("id").copied().unwrap_or_default().to_owned(),
        settings,
        rows,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let row = |text: &str, origin, right| RowSent {
            what: String::from("part"),
            mark: String::from("( )"),
            text: text.to_owned(),
            other: String::from("o"),
            origin,
            right,
        };
        let rows: Vec<RowSent> = (0..12)
            .map(|at| row(&format!("row {at}\nmore"), Some(at), at % 3 == 0))
            .chain([row("", None, true)])
            .collect();
        let sent = FormSent {
            place: BlockPlace {
                course: String::from("c"),
                path: String::from("a.md"),
                block: String::from("q"),
                seen: 7,
                save_key: String::new(),
            },
            new: None,
            id: String::from("other"),
            settings: vec![(String::from("points"), String::from("2"))],
            rows,
        };
        let refused = Refused {
            fields: fields(&sent),
            problems: Vec::new(),
        };
        assert_eq!(kept(&refused, "c", "a.md", ("q", None)), Some(sent));
        assert_eq!(kept(&Refused::default(), "c", "a.md", ("q", None)), None);
    }

    #[test]
    fn a_browser_sends_lists_and_the_places_of_what_is_right() {
        let list = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let found = rows(
            list("part part"),
            list("= ~"),
            list("a b"),
            Vec::new(),
            &list("4 -"),
            &list("1"),
        );
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].origin, found[0].right), (Some(4), false));
        assert_eq!((found[1].origin, found[1].right), (None, true));
        assert_eq!(found[1].text, "b");
    }
}
