//! The files that an import writes.

use base::Slug;
use courseware::TEXT_BYTES;
use exchange::{Picture, Written};

/// A bank that grows, divided where it would be longer than the compiler accepts of one file, and its pictures.
#[derive(Debug, Default)]
pub(super) struct Files {
    parts: Vec<String>,
    pictures: Vec<Picture>,
}

impl Files {
    pub fn add(&mut self, question: Written) {
        // What `exchange::add` writes around a question is no longer than this.
        let more = question.markdown.len() + 2;
        let fits = |part: &String| part.len() + more <= TEXT_BYTES;
        if !self.parts.last().is_some_and(fits) {
            self.parts.push(exchange::bank(&[]));
        }
        if let Some(part) = self.parts.last_mut() {
            exchange::add(part, &question);
        }
        self.pictures.extend(question.pictures);
    }

    /// Each with its path in the course's folder.
    pub fn into_files(self, bank: &Slug) -> impl Iterator<Item = (String, Vec<u8>)> {
        let parts = self.parts.into_iter().enumerate();
        let parts = parts.map(|(number, text)| (path(bank, number), text.into_bytes()));
        let pictures = self.pictures.into_iter();
        parts.chain(pictures.map(|picture| (picture.path(), picture.bytes)))
    }
}

/// `NAME.md`, `NAME-2.md` and so on.
pub(super) fn path(bank: &Slug, number: usize) -> String {
    match number {
        0 => format!("assessment/{bank}.md"),
        _ => format!("assessment/{bank}-{}.md", number + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz::Kind;

    #[test]
    fn a_long_bank_has_parts() {
        let mut files = Files::default();
        for n in 0..7 {
            let id = Slug::parse(&format!("q-{n}")).unwrap();
            files.add(Written {
                markdown: format!(
                    "```question {id}\n{}```\n",
                    "> word word word\n".repeat(5000)
                ),
                pictures: vec![Picture {
                    name: format!("{id}-1.png"),
                    bytes: vec![n],
                }],
                kind: Kind::TrueFalse,
                id,
            });
        }
        let bank = Slug::parse("bank").unwrap();
        // 85 kB each: three in a part of 256.
        let told: Vec<_> = files
            .into_files(&bank)
            .map(|(path, bytes)| {
                assert!(bytes.len() <= TEXT_BYTES);
                let text = String::from_utf8_lossy(&bytes);
                (path, text.matches("```question").count())
            })
            .collect();
        let expect = [
            ("assessment/bank.md", 3),
            ("assessment/bank-2.md", 3),
            ("assessment/bank-3.md", 1),
            ("media/q-0-1.png", 0),
            ("media/q-1-1.png", 0),
            ("media/q-2-1.png", 0),
            ("media/q-3-1.png", 0),
            ("media/q-4-1.png", 0),
            ("media/q-5-1.png", 0),
            ("media/q-6-1.png", 0),
        ];
        assert_eq!(told, expect.map(|(path, count)| (path.to_owned(), count)));
    }
}
