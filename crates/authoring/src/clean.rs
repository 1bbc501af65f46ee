//! What authors paste and upload: cleaned, or refused with the reason.
//!
//! Only what the compiler of courses does not look at, or what it could only refuse as a whole, is looked at here. Scripts, frames, styles
//! and every other HTML, links to `javascript:` and `data:`, program code and lists too deep in each other are refused by the compiler with
//! their place; nothing here looks for them a second time, and a test holds that the compiler does.

use base::Message;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// Rows of a table: what is longer belongs into a document beside the course.
pub const TABLE_ROWS: usize = 200;
/// Columns of a table.
pub const TABLE_COLUMNS: usize = 20;

/// The file that stands for a picture that was pasted as letters. It is not there, so the compiler asks for it.
const PICTURE: &str = "media/to-upload.png";

/// How the files begin that are taken for texts most often: PDF, archives and documents of office programs, pictures.
const BINARY: [&[u8]; 7] = [
    b"%PDF-",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"{\\rtf",
];

/// A text that can be kept, and what was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    pub text: String,
    pub remarks: Vec<Message>,
}

/// The text of a file that was uploaded. Without a mark of another encoding it has to be UTF-8: guessing one would change letters that nobody
/// looks at again. `encoding` is what the author says it is (a label of the WHATWG Encoding Standard, such as `windows-1256`), and
/// `most` how many bytes the text may have.
pub fn decode(bytes: &[u8], encoding: Option<&str>, most: usize) -> Result<String, Message> {
    if BINARY.iter().any(|start| bytes.starts_with(start)) {
        return Err(Message::new("authoring-paste-binary"));
    }
    // A file of office programs may be large before it is anything else.
    if bytes.len() > 2 * most {
        return Err(too_large(most));
    }
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let named = encoding.map(|label| {
        Encoding::for_label(label.as_bytes())
            .ok_or_else(|| Message::new("authoring-paste-unknown-encoding").with("name", label))
    });
    let encoding = match (marked, named) {
        (Some(marked), _) => marked,
        (None, Some(named)) => named?,
        (None, None) => encoding_rs::UTF_8,
    };
    let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
    if !is_wide && bytes.contains(&0) {
        return Err(Message::new("authoring-paste-binary"));
    }
    let (text, _, had_errors) = encoding.decode(bytes);
    if had_errors {
        let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        let line = bytes[..valid].split(|byte| *byte == b'\n').count();
        return Err(Message::new("authoring-paste-encoding")
            .with("name", encoding.name())
            .with("line", line));
    }
    Ok(text.into_owned())
}

/// A text of at most so many bytes as it may be kept. What is taken out is told; what would have to be guessed is refused.
pub fn clean(text: &str, most: usize) -> Result<Cleaned, Vec<Message>> {
    let (text, pictures) = without_pictures(text);
    let mut counts = Counts {
        pictures,
        ..Counts::default()
    };
    let cleaned = counts.characters(&text);
    let mut reasons = Vec::new();
    // One in a hundred: a text that was torn out of a file of another sort.
    if counts.control * 100 > text.chars().count() {
        reasons.push(Message::new("authoring-paste-binary"));
    }
    if cleaned.len() > most {
        reasons.push(too_large(most));
    }
    reasons.extend(table_too_large(&cleaned));
    if reasons.is_empty() {
        Ok(Cleaned {
            text: cleaned,
            remarks: counts.remarks(),
        })
    } else {
        Err(reasons)
    }
}

/// Words of a form that stand in one line, such as a title, without characters that cannot be seen or that turn the direction of others.
pub fn line(words: &str) -> String {
    let cleaned = Counts::default().characters(words);
    cleaned.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn too_large(most: usize) -> Message {
    Message::new("authoring-paste-large").with("most", most / 1024)
}

#[derive(Debug, Default)]
struct Counts {
    pictures: usize,
    control: usize,
    direction: usize,
    unseen: usize,
}

impl Counts {
    /// The text without characters that no text of a course has.
    fn characters(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\n' | '\t' => out.push(c),
                '\r' if chars.peek() == Some(&'\n') => out.push(c),
                // Ends of lines that only some programs know.
                '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => self.direction += 1,
                // What joins and divides letters, and the marks of direction beside words, are part of writing.
                '\u{ad}'
                | '\u{200b}'
                | '\u{2060}'..='\u{2064}'
                | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}' => self.unseen += 1,
                c if c.is_control() => self.control += 1,
                c => out.push(c),
            }
        }
        out
    }

    fn remarks(&self) -> Vec<Message> {
        let mut remarks = Vec::new();
        let mut say = |message: Message, count: usize| {
            if count > 0 {
                remarks.push(message.with("count", count));
            }
        };
        say(Message::new("authoring-paste-control"), self.control);
        say(Message::new("authoring-paste-direction"), self.direction);
        say(Message::new("authoring-paste-unseen"), self.unseen);
        say(
            Message::new("authoring-paste-picture").with("file", PICTURE),
            self.pictures,
        );
        remarks
    }
}

/// The text with pictures that were pasted as letters led to a file that is still to come, and how many there were. One of them would fill
/// the text up to its limit.
fn without_pictures(text: &str) -> (String, usize) {
    const START: &str = "](data:image/";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut count = 0;
    while let Some(at) = rest.find(START) {
        let address = at + "](".len();
        let end = rest[address..].find(|c: char| c == ')' || c.is_whitespace());
        let end = end.map_or(rest.len(), |end| address + end);
        out.push_str(&rest[..address]);
        out.push_str(PICTURE);
        rest = &rest[end..];
        count += 1;
    }
    out.push_str(rest);
    (out, count)
}

/// The first table with more rows or columns than anybody reads on a page.
fn table_too_large(text: &str) -> Option<Message> {
    let mut rows = 0;
    let mut in_fence = false;
    for (at, line) in text.lines().enumerate() {
        let words = line.trim();
        in_fence ^= words.starts_with("```") || words.starts_with("~~~");
        let is_row = !in_fence && words.starts_with('|');
        rows = if is_row { rows + 1 } else { 0 };
        let columns = words.matches('|').count().saturating_sub(1);
        // The head and the line under it are no rows.
        if is_row && (rows > TABLE_ROWS + 2 || columns > TABLE_COLUMNS) {
            return Some(
                Message::new("authoring-paste-table")
                    .with("line", at + 1)
                    .with("rows", TABLE_ROWS)
                    .with("columns", TABLE_COLUMNS),
            );
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use courseware::TEXT_BYTES;
    use proptest::prelude::*;

    fn remarks(text: &str) -> Vec<String> {
        let remarks = clean(text, TEXT_BYTES).unwrap().remarks.into_iter();
        remarks.map(|one| one.id).collect()
    }

    fn refused(text: &str) -> Vec<String> {
        let reasons = clean(text, TEXT_BYTES).unwrap_err().into_iter();
        reasons.map(|one| one.id).collect()
    }

    #[test]
    fn what_cannot_be_seen_is_taken_out_and_told() {
        // "evil" written backwards behind an override, as in the Trojan Source paper (Boucher and Anderson, 2021).
        let words =
            "a text that is long enough that few odd characters are no reason to refuse it, "
                .repeat(4);
        let text = format!("{words}a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{7}f");
        let cleaned = clean(&text, TEXT_BYTES).unwrap();
        assert_eq!(cleaned.text, format!("{words}abcdef"));
        assert_eq!(
            remarks(&text),
            [
                "authoring-paste-control",
                "authoring-paste-direction",
                "authoring-paste-unseen"
            ]
        );
        // Persian and Arabic need these to be written at all.
        let needed = "می\u{200c}خواهم \u{200e}UNODC\u{200e} \u{61c}5";
        assert_eq!(clean(needed, TEXT_BYTES).unwrap().text, needed);
        assert_eq!(remarks(needed), [""; 0]);
    }

    #[test]
    fn line_ends_that_only_some_programs_know_become_line_ends() {
        let cleaned = clean("a\rb\u{2028}c\u{85}d\r\ne\tf", TEXT_BYTES).unwrap();
        assert_eq!(cleaned.text, "a\nb\nc\nd\r\ne\tf");
    }

    #[test]
    fn a_line_has_nothing_that_cannot_be_seen() {
        assert_eq!(
            line(" a\u{202e}b\u{200b} \u{2028}\r\n c\u{7}\u{feff} "),
            "ab c"
        );
        assert_eq!(line("\u{202e}\u{200b}"), "");
        let needed = "می\u{200c}خواهم \u{200e}5\u{200e}";
        assert_eq!(line(needed), needed);
    }

    #[test]
    fn pasted_pictures_have_to_be_uploaded() {
        let data = "A".repeat(300_000);
        let text = format!(
            "![A plan](data:image/png;base64,{data} \"Plan\") and ![b](data:image/gif;base64,AA)"
        );
        let cleaned = clean(&text, TEXT_BYTES).unwrap();
        assert_eq!(
            cleaned.text,
            "![A plan](media/to-upload.png \"Plan\") and ![b](media/to-upload.png)"
        );
        assert_eq!(remarks(&text), ["authoring-paste-picture"]);
    }

    #[test]
    fn what_is_too_large_is_refused() {
        assert_eq!(refused(&"a ".repeat(TEXT_BYTES)), ["authoring-paste-large"]);
        let table = |rows: usize, columns: usize| {
            let row = format!("|{}\n", " a |".repeat(columns));
            let line = format!("|{}\n", "---|".repeat(columns));
            format!("Text.\n\n{row}{line}{}\nText.\n", row.repeat(rows))
        };
        assert!(clean(&table(TABLE_ROWS, TABLE_COLUMNS), TEXT_BYTES).is_ok());
        assert_eq!(
            refused(&table(TABLE_ROWS + 1, 2)),
            ["authoring-paste-table"]
        );
        assert_eq!(
            refused(&table(2, TABLE_COLUMNS + 1)),
            ["authoring-paste-table"]
        );
        assert_eq!(
            refused(&"\u{1}\u{2}a".repeat(30)),
            ["authoring-paste-binary"]
        );
    }

    #[test]
    fn files_are_read_by_their_mark_and_never_guessed() {
        let refusal = |bytes: &[u8], encoding| decode(bytes, encoding, TEXT_BYTES).unwrap_err().id;
        assert_eq!(decode("é".as_bytes(), None, TEXT_BYTES).as_deref(), Ok("é"));
        assert_eq!(
            decode(b"\xef\xbb\xbfa", None, TEXT_BYTES).as_deref(),
            Ok("a")
        );
        // U+00E9 in UTF-16, little end first and big end first.
        assert_eq!(
            decode(b"\xff\xfe\xe9\x00", None, TEXT_BYTES).as_deref(),
            Ok("é")
        );
        assert_eq!(
            decode(b"\xfe\xff\x00\xe9", None, TEXT_BYTES).as_deref(),
            Ok("é")
        );
        assert_eq!(refusal(b"a\n\xe9t\xe9", None), "authoring-paste-encoding");
        assert_eq!(
            decode(b"\xe9t\xe9", Some("windows-1252"), TEXT_BYTES).as_deref(),
            Ok("été")
        );
        // 0xE3 is the letter meem in windows-1256.
        assert_eq!(
            decode(b"\xe3", Some("windows-1256"), TEXT_BYTES).as_deref(),
            Ok("\u{645}")
        );
        assert_eq!(
            refusal(b"a", Some("no-such")),
            "authoring-paste-unknown-encoding"
        );
        for binary in [&b"PK\x03\x04..."[..], b"%PDF-1.7", b"a\0b", b"\x89PNG\r\n"] {
            assert_eq!(refusal(binary, None), "authoring-paste-binary");
        }
        let large = vec![b'a'; 2 * TEXT_BYTES + 1];
        assert_eq!(refusal(&large, None), "authoring-paste-large");
    }

    /// What this module leaves to the compiler is refused by the compiler.
    #[test]
    fn the_compiler_refuses_what_is_left_to_it() {
        let cases = [
            ("<script>alert(1)</script>", "raw-html"),
            ("Text <img src=x onerror=alert(1)> more.", "raw-html"),
            ("<iframe src=\"https://example.org\"></iframe>", "raw-html"),
            ("<style>p{display:none}</style>", "raw-html"),
            ("[a](javascript:alert(1))", "link-scheme"),
            ("[a](data:text/html;base64,AA)", "link-scheme"),
            ("[a](//example.org)", "link-scheme"),
            ("![a](https://example.org/a.png)", "media-missing"),
            ("![a](media/to-upload.png)", "media-missing"),
            ("```rust\ncode\n```", "unknown-fence"),
            ("    code", "code-block"),
            ("> > > > > > > > > > > > > > deep", "too-deep"),
        ];
        for (text, code) in cases {
            let lesson =
                format!("+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n{text}\n");
            let folder = crate::testing::folder(&[("01-m/01-l.md", &lesson)]);
            let sources = folder.sources(&std::collections::BTreeMap::new());
            let (course, told) = courseware::compile_course(&sources, folder.course());
            let of_lesson: Vec<&str> = told
                .iter()
                .filter(|one| one.path.ends_with("01-l.md"))
                .map(|one| one.code.as_str())
                .collect();
            assert!(
                course.is_none() && of_lesson.contains(&code),
                "{text}: {of_lesson:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_was_cleaned_is_clean(text in "([ab |\n\r]|\u{202e}|\u{200b}|\u{7}|!\\[x\\]\\(data:image/png;base64,AA\\)|\u{2028}){0,40}") {
            if let Ok(once) = clean(&text, TEXT_BYTES) {
                let twice = clean(&once.text, TEXT_BYTES).unwrap();
                prop_assert_eq!(&twice.text, &once.text);
                prop_assert_eq!(twice.remarks, []);
            }
        }

        #[test]
        fn ordinary_texts_are_left_alone(text in "[a-zA-Z0-9 é\u{645}.,|#>*`()\\[\\]\n\t-]{0,80}") {
            let cleaned = clean(&text, TEXT_BYTES).unwrap();
            prop_assert_eq!(cleaned.text, text);
        }

        #[test]
        fn no_bytes_make_trouble(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            if let Ok(text) = decode(&bytes, None, TEXT_BYTES) {
                let _ = clean(&text, TEXT_BYTES);
            }
        }
    }
}
