//! Files as strangers send them: encodings, sizes, depths, damage. Time and memory stay in bounds and nothing panics.

use super::{all, block, only, options, remarks};
use crate::{Format, items, limits};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::io::Read;

const GIFT: &str = "::Été::Qui décide ?{=l’autorité ~le patron}\n";

fn stopped(format: Format, bytes: &[u8]) -> Option<(usize, String)> {
    all(format, bytes)
        .1
        .map(|stop| (stop.line, stop.message.id))
}

#[test]
fn utf_16_and_marks_are_read() {
    let expected = block(Format::Gift, GIFT);
    let units: Vec<u16> = GIFT.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for bytes in [
        [b"\xef\xbb\xbf", GIFT.as_bytes()].concat(),
        [b"\xff\xfe", little.as_slice()].concat(),
        [b"\xfe\xff", big.as_slice()].concat(),
        little.clone(),
        big.clone(),
        GIFT.replace('\n', "\r\n").into_bytes(),
        GIFT.replace('\n', "\r").into_bytes(),
    ] {
        let (items, stop) = all(Format::Gift, &bytes);
        assert_eq!(stop, None);
        assert_eq!(
            items[0].question.as_ref().map(|one| one.markdown.as_str()),
            Some(expected.as_str())
        );
    }
}

#[test]
fn another_encoding_is_refused_with_its_line() {
    let latin = b"One{=a ~b}\n\nCaf\xe9{=a ~b}\n";
    let (items, _) = all(Format::Gift, latin);
    assert_eq!(items.len(), 1, "what came before is good");
    let said = Some((3, "exchange-file-encoding".to_owned()));
    assert_eq!(stopped(Format::Gift, latin), said);
    let xml = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<quiz>\n<question type=\"essay\"><name><text>Caf\xe9</text></name></question></quiz>";
    assert_eq!(stopped(Format::MoodleXml, xml), said);
    assert_eq!(
        stopped(Format::Gift, b"\xff\xfe\x00\xd8"),
        Some((1, "exchange-file-encoding".to_owned()))
    );
}

#[test]
fn control_characters_are_left_out_and_told() {
    let item = only(Format::Gift, "W\0ho\u{7}?{=a\u{1b} ~b}");
    assert_eq!(remarks(&item), ["exchange-control-characters"]);
    assert!(item.question.unwrap().markdown.contains("\nWho?\n"));
}

#[test]
fn entities_of_a_document_type_are_not_expanded() {
    let mut file =
        String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\">");
    for (name, of) in ["b", "c", "d", "e", "f"]
        .iter()
        .zip(["a", "b", "c", "d", "e"])
    {
        let _ = write!(
            file,
            "<!ENTITY {name} \"{}\">",
            format!("&{of};").repeat(10)
        );
    }
    file.push_str("<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n<quiz><question type=\"essay\"><questiontext format=\"plain_text\"><text>&f; &secret;</text></questiontext></question></quiz>");
    let block = block(Format::MoodleXml, &file);
    assert!(block.contains("\n\\&f; \\&secret;\n"), "{block}");
}

#[test]
fn damaged_xml_stops_with_its_line() {
    let good = "<quiz>\n<question type=\"truefalse\"><questiontext><text>a</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question>\n";
    for (rest, line, reason) in [
        ("<question>\n<name></question>", 4, "exchange-xml-broken"),
        ("<question type=\"essay\">", 3, "exchange-xml-broken"),
        ("", 3, "exchange-xml-broken"),
        ("<question><![CDATA[", 3, "exchange-xml-broken"),
    ] {
        let file = format!("{good}{rest}");
        let (items, stop) = all(Format::MoodleXml, file.as_bytes());
        assert_eq!(items.len(), 1, "{rest}");
        let stop = stop.unwrap();
        assert_eq!(
            (stop.line, stop.message.id.as_str()),
            (line, reason),
            "{rest}"
        );
    }
    let other = stopped(Format::MoodleXml, b"<html><body/></html>");
    assert_eq!(other, Some((1, "exchange-xml-other".to_owned())));
    let none = stopped(Format::MoodleXml, b"words");
    assert_eq!(none, Some((1, "exchange-xml-no-quiz".to_owned())));
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("<quiz><question>{}", "<a>".repeat(100_000));
    assert_eq!(
        stopped(Format::MoodleXml, deep.as_bytes()).unwrap().1,
        "exchange-too-deep"
    );
    let outside = format!("<quiz>{}", "<a>".repeat(100_000));
    assert_eq!(
        stopped(Format::MoodleXml, outside.as_bytes()).unwrap().1,
        "exchange-too-deep"
    );
    let html = format!("[html]{}words{{=a ~b}}", "<ul><li>".repeat(20_000));
    assert_eq!(remarks(&only(Format::Gift, &html)), ["exchange-too-deep"]);
    let bold = format!("[html]{}words{{=a ~b}}", "<b><i><span>".repeat(10_000));
    assert!(block(Format::Gift, &bold).contains("\n**_words_**\n"));
}

/// Bytes again and again, as many as one likes; counts what was asked for.
struct Endless<'e> {
    pattern: &'e [u8],
    at: usize,
    given: usize,
    most: usize,
}

impl Read for Endless<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = into.len().min(self.most - self.given);
        for byte in &mut into[..count] {
            *byte = self.pattern[self.at];
            self.at = (self.at + 1) % self.pattern.len();
        }
        self.given += count;
        Ok(count)
    }
}

/// How many items there are, why it stopped, and how many bytes were read.
fn endless(format: Format, pattern: &str, most: usize) -> (usize, String, usize) {
    let mut source = Endless {
        pattern: pattern.as_bytes(),
        at: 0,
        given: 0,
        most,
    };
    let mut count = 0;
    let mut reason = String::new();
    for item in items(format, &mut source, options()) {
        match item {
            Ok(_) => count += 1,
            Err(stop) => reason = stop.message.id,
        }
    }
    (count, reason, source.given)
}

#[test]
fn a_hundred_megabytes_stop_at_the_limit() {
    const LARGE: usize = 100 * 1024 * 1024;
    let long = "x".repeat(1000);
    for (format, pattern) in [
        (Format::Gift, format!("{long}\n")),
        (Format::Gift, long.clone()),
        (Format::Aiken, format!("A. {long}\n")),
    ] {
        let (count, reason, read) = endless(format, &pattern, LARGE);
        assert!(count <= 1, "{count}");
        assert_eq!(reason, "exchange-file-too-large");
        assert!(read <= limits::FILE_BYTES + 1024 * 1024, "{read}");
    }
    let (_, reason, read) = endless(Format::MoodleXml, &format!("<quiz>{long}"), LARGE);
    assert!(!reason.is_empty());
    assert!(read <= limits::FILE_BYTES + 1024 * 1024, "{read}");
}

#[test]
fn a_million_tiny_questions_stop_at_the_limit() {
    let (count, reason, _) = endless(Format::Gift, "a{T}\n\n", 6_000_000);
    assert_eq!(
        (count, reason.as_str()),
        (limits::ITEMS, "exchange-too-many-items")
    );
}

#[test]
fn options_without_words_make_an_item_too_large_too() {
    // 450 kB; each of them was once counted again at each line.
    let file = format!("Who?\n{}ANSWER: A\n", "A.\n".repeat(150_000));
    let (items, stop) = all(Format::Aiken, file.as_bytes());
    assert_eq!(stop, None);
    assert_eq!(remarks(&items[0]), ["exchange-item-too-large"]);
}

#[test]
fn an_item_that_is_too_large_does_not_stop_the_others() {
    let large = "word ".repeat(60_000);
    let file = format!("{large}{{=a ~b}}\n\nSmall?{{=a ~b}}\n");
    let (items, stop) = all(Format::Gift, file.as_bytes());
    assert_eq!(stop, None);
    assert_eq!(remarks(&items[0]), ["exchange-item-too-large"]);
    assert!(items[1].question.is_some());
    let xml = format!(
        "<quiz><question type=\"essay\"><questiontext><text>{large}</text></questiontext></question><question type=\"essay\"><questiontext><text>a</text></questiontext></question></quiz>"
    );
    let (items, stop) = all(Format::MoodleXml, xml.as_bytes());
    assert_eq!(stop, None);
    assert_eq!(remarks(&items[0]), ["exchange-item-too-large"]);
    assert!(items[1].question.is_some());
}

const PIECES: [&str; 46] = [
    "<quiz>",
    "</quiz>",
    "<question type=\"",
    "multichoice",
    "matching",
    "numerical",
    "essay",
    "shortanswer",
    "\">",
    "</question>",
    "<text>",
    "</text>",
    "<![CDATA[",
    "]]>",
    "&lt;",
    "&a;",
    "<answer fraction=\"100\">",
    "</answer>",
    "<table><tr><td>",
    "</td>",
    "<ul><li>",
    "</ul>",
    "<dl><dt>a<dd>",
    "<b>",
    "<a href=\"https://a.b\">",
    "<script>",
    "{",
    "}",
    "=",
    "~",
    "->",
    "#",
    "####",
    "%50%",
    "::",
    "\\",
    "\n",
    "\n\n",
    "T",
    "..",
    ":",
    "$CATEGORY: a\n\n",
    "ANSWER: A\n",
    "A. a\n",
    "B) b\n",
    "[html]",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for format in Format::ALL {
            all(format, &bytes);
        }
    }

    #[test]
    fn any_pieces_end(pieces in prop::collection::vec(prop_oneof![
        5 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ], 0..60)) {
        let text = pieces.concat();
        for format in Format::ALL {
            all(format, text.as_bytes());
        }
        all(Format::MoodleXml, format!("<quiz><question type=\"multichoice\"><questiontext><text><![CDATA[{text}").as_bytes());
    }
}
