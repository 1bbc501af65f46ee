//! PDF (ISO 32000-1:2008): the attached file that is a credential.
//!
//! This is no reader of PDF. Streams always stand in the open in a file, with their dictionary
//! before them, so it looks at each stream that calls itself an embedded file, unpacks it, and keeps
//! what is a credential. That needs no cross-reference table, which a damaged file may lack.

use super::{LONGEST, NotBaked};
use flate2::read::ZlibDecoder;
use std::io::Read as _;

/// A dictionary before a stream is looked for in so many bytes.
const DICTIONARY: usize = 2048;
/// Embedded files that are unpacked at most.
const MOST_FILES: usize = 32;
/// Streams that are looked at: a certificate has about 30.
const MOST_STREAMS: usize = 20_000;
/// Where `%%EOF` must stand: in the last so many bytes, as readers of PDF take it.
const TAIL: usize = 1024;

/// The credential attached to a PDF file from anywhere.
pub fn extract(file: &[u8]) -> Result<String, NotBaked> {
    if file.len() > LONGEST {
        return Err(NotBaked::TooLarge);
    }
    if !file.starts_with(b"%PDF-") {
        return Err(NotBaked::Malformed);
    }
    let whole = find(&file[file.len().saturating_sub(TAIL)..], b"%%EOF").is_some();
    if !whole {
        return Err(NotBaked::Truncated);
    }
    let mut found = None;
    let (mut place, mut files, mut streams) = (0, 0, 0);
    while let Some(at) = find(&file[place..], b"stream").map(|at| place + at) {
        place = at + b"stream".len();
        streams += 1;
        if streams > MOST_STREAMS {
            return Err(NotBaked::Malformed);
        }
        if file[..at].ends_with(b"end") || !is_embedded(&file[at.saturating_sub(DICTIONARY)..at]) {
            continue;
        }
        files += 1;
        if files > MOST_FILES {
            return Err(NotBaked::Malformed);
        }
        let dictionary = dictionary(&file[at.saturating_sub(DICTIONARY)..at]);
        let Some(text) = unpacked(dictionary, &file[place..]).filter(|text| is_credential(text))
        else {
            continue;
        };
        if found.replace(text).is_some() {
            return Err(NotBaked::Several);
        }
    }
    found.ok_or(NotBaked::None)
}

/// What stands between the last `obj` and the stream.
fn dictionary(before: &[u8]) -> &[u8] {
    let start = before.windows(4).rposition(|window| window == b" obj");
    &before[start.unwrap_or(0)..]
}

fn is_embedded(before: &[u8]) -> bool {
    find(dictionary(before), b"/EmbeddedFile").is_some()
}

/// The stream's bytes, unpacked and bounded; `None` when they are packed in another way.
fn unpacked(dictionary: &[u8], after: &[u8]) -> Option<String> {
    let data = after
        .strip_prefix(b"\r\n")
        .or_else(|| after.strip_prefix(b"\n"))?;
    let bound = u64::try_from(LONGEST).ok()?;
    let mut bytes = Vec::new();
    if find(dictionary, b"/Filter").is_none() {
        let end = find(data, b"endstream")?;
        bytes.extend_from_slice(data[..end].trim_ascii_end());
    } else if find(dictionary, b"/FlateDecode").is_some() {
        // Zlib knows where its data end, whatever `/Length` says.
        ZlibDecoder::new(data)
            .take(bound + 1)
            .read_to_end(&mut bytes)
            .ok()?;
    }
    if bytes.len() > LONGEST {
        return None;
    }
    String::from_utf8(bytes).ok()
}

/// A JSON object with a subject, or what may be a JWT.
fn is_credential(text: &str) -> bool {
    let text = text.trim();
    (text.starts_with('{') && text.contains("\"credentialSubject\""))
        || (text.starts_with("eyJ") && text.split('.').count() == 3)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let (first, rest) = wanted.split_first()?;
    let mut place = 0;
    loop {
        place += bytes[place..].iter().position(|byte| byte == first)?;
        if bytes[place + 1..].starts_with(rest) {
            return Some(place);
        }
        place += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use proptest::prelude::*;
    use std::io::Write as _;

    const CREDENTIAL: &str = r#"{"credentialSubject":{}}"#;

    fn packed(text: &str) -> Vec<u8> {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        packer.write_all(text.as_bytes()).unwrap();
        packer.finish().unwrap()
    }

    /// An object with a stream, as the writers of PDF lay it out.
    fn object(dictionary: &str, data: &[u8]) -> Vec<u8> {
        let head = format!("7 0 obj\n<<{dictionary}/Length {}>>\nstream\n", data.len());
        [head.as_bytes(), data, b"\nendstream\nendobj\n"].concat()
    }

    fn file(objects: &[Vec<u8>]) -> Vec<u8> {
        [
            b"%PDF-1.7\n",
            objects.concat().as_slice(),
            b"trailer<<>>\n%%EOF\n",
        ]
        .concat()
    }

    const EMBEDDED: &str = "/Type/EmbeddedFile/Subtype/application#2Fjson";
    const FLATE: &str = "/Type /EmbeddedFile /Filter /FlateDecode";

    #[test]
    fn the_attached_credential_is_found() {
        let page = object("/Filter/FlateDecode", &packed(CREDENTIAL));
        let other = object(EMBEDDED, b"a,b,c");
        let plain = object(EMBEDDED, CREDENTIAL.as_bytes());
        let flate = object(FLATE, &packed(CREDENTIAL));
        let check = |objects: &[Vec<u8>], expect: Result<&str, NotBaked>| {
            assert_eq!(extract(&file(objects)).as_deref(), expect.as_ref().copied());
        };
        check(
            &[page.clone(), other.clone(), plain.clone()],
            Ok(CREDENTIAL),
        );
        check(
            &[page.clone(), other.clone(), flate.clone()],
            Ok(CREDENTIAL),
        );
        check(&[page, other], Err(NotBaked::None));
        check(&[plain, flate], Err(NotBaked::Several));
        assert_eq!(extract(b"%PDF-1.7\n"), Err(NotBaked::Truncated));
        assert_eq!(extract(b"PK"), Err(NotBaked::Malformed));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = packed(&" ".repeat(LONGEST + 1));
        assert!(bomb.len() < 10_000);
        assert_eq!(extract(&file(&[object(FLATE, &bomb)])), Err(NotBaked::None));
        let many = vec![object(EMBEDDED, b"x"); 40];
        assert_eq!(extract(&file(&many)), Err(NotBaked::Malformed));
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            cut in 0_usize..400,
        ) {
            let mut whole = file(&[object(FLATE, &packed(CREDENTIAL))]);
            whole.truncate(cut);
            let _ = extract(&[whole.as_slice(), &bytes, b"%%EOF"].concat());
            let _ = extract(&[b"%PDF-", bytes.as_slice(), b"/EmbeddedFile stream\n%%EOF"].concat());
        }
    }
}
