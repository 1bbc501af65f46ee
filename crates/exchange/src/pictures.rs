//! Pictures that come inside of a file, in base64.

use crate::limits;
use crate::notes::Notes;
use base::Message;
use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const DECODER: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// How a text points at a file that came with it.
const PLACE: &str = "@@PLUGINFILE@@/";

/// The picture at an address of a text, kept among those of the item. `file` finds one that came with the text, in base64, by its name.
pub(crate) fn keep<'f>(
    src: &str,
    file: &dyn Fn(&str) -> Option<&'f str>,
    all: &mut Vec<Vec<u8>>,
    notes: &mut Notes,
) -> Option<usize> {
    let src = src.trim();
    let decoded = if let Some(data) = data(src) {
        data.split_once(";base64,")
            .and_then(|(_, data)| decode(&unquoted(data)))
    } else if !src.starts_with(PLACE) && (src.starts_with("//") || src.contains("://")) {
        // Pages of Audire load nothing from elsewhere.
        notes.elsewhere(src);
        return None;
    } else {
        let path = unquoted(src.split(['?', '#']).next().unwrap_or_default());
        let name = path.rsplit('/').next().unwrap_or_default();
        let Some(words) = file(name).filter(|_| src.starts_with(PLACE)) else {
            notes.missing(if name.is_empty() { "<img>" } else { name });
            return None;
        };
        decode(words)
    };
    let bytes = match decoded {
        Some(bytes) if bytes.len() <= limits::PICTURE_BYTES => bytes,
        _ => {
            let most = limits::PICTURE_BYTES / (1024 * 1024);
            notes.say(Message::new("exchange-picture-unreadable").with("most", most));
            return None;
        }
    };
    if ending(&bytes).is_none() {
        notes.say(Message::new("exchange-picture-format"));
        return None;
    }
    if let Some(place) = all.iter().position(|one| *one == bytes) {
        return Some(place);
    }
    if all.len() >= limits::PICTURES {
        notes.say(Message::new("exchange-pictures-cut").with("most", limits::PICTURES));
        return None;
    }
    all.push(bytes);
    Some(all.len() - 1)
}

/// What stands behind `data:`.
fn data(src: &str) -> Option<&str> {
    let (scheme, rest) = src.split_once(':')?;
    scheme.eq_ignore_ascii_case("data").then_some(rest)
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let signs: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    DECODER.decode(signs).ok().filter(|bytes| !bytes.is_empty())
}

/// The ending of a file's name, by what the file begins with: the formats that courses may hold.
pub(crate) fn ending(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("png"),
        [0xff, 0xd8, 0xff, ..] => Some("jpg"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("webp"),
        [b'<', ..] => {
            let head =
                String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default());
            head.contains("<svg").then_some("svg")
        }
        _ => None,
    }
}

/// `%20` and its like.
fn unquoted(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let sign = after
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|two| std::str::from_utf8(two).ok())
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        if let Some(sign) = sign {
            bytes.push(sign);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
