//! The letters of a file: UTF-8 with and without a mark, UTF-16, Windows-1252 or, of tables in Arabic, Windows-1256.

use base::Message;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The text of a file: by its mark, else UTF-16 where every second byte is nothing, else UTF-8 where it is, else a code page of Windows.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static Encoding), Message> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None => (guess(bytes), bytes),
    };
    let (text, is_broken) = encoding.decode_without_bom_handling(bytes);
    // No table of people holds control characters; what does is a file of another kind.
    let foreign = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if is_broken || text.contains(foreign) {
        return Err(Message::new("table-not-text"));
    }
    Ok((text.into_owned(), encoding))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let start = &bytes[..bytes.len().min(256)];
    let nothing = |odd: usize| {
        let places = start.iter().skip(odd).step_by(2);
        places.filter(|byte| **byte == 0).count() * 8 > start.len()
    };
    if nothing(1) && !nothing(0) {
        UTF_16LE
    } else if nothing(0) && !nothing(1) {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else if is_arabic(bytes) {
        WINDOWS_1256
    } else {
        WINDOWS_1252
    }
}

/// Whether most words with letters beyond ASCII are Arabic ones of Windows-1256. An Arabic word is written in such letters alone; in
/// the languages of Windows-1252 they stand between plain ones, as in “Zoé”. Code page 1256 has the accented letters of French in the
/// places of 1252, so a French name in an Arabic table is read either way.
fn is_arabic(bytes: &[u8]) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80;
    let (mut arabic, mut other) = (0_usize, 0_usize);
    for word in bytes.split(|byte| !is_letter(byte)) {
        if word.iter().all(u8::is_ascii) {
            continue;
        }
        let (letters, is_broken) = WINDOWS_1256.decode_without_bom_handling(word);
        let is_word = word.len() > 1 && letters.chars().all(is_of_arabic);
        if is_word && !is_broken {
            arabic += 1;
        } else {
            other += 1;
        }
    }
    arabic > other
}

/// Letters and vowel signs, the comma, question mark and semicolon of Arabic script, and the marks of direction that its code page has.
const fn is_of_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{200C}'..='\u{200F}')
}

#[cfg(test)]
mod tests {
    use super::super::read::read;

    const TEXT: &str = "E-mail;Nom;Organisme;Pays\r\nzoe@example.org;Zoé Müller;Préfecture;FR\r\n";

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn letters_are_read_as_they_were_written() {
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        // Code page 1252: é is 0xE9, ü is 0xFC.
        let windows = TEXT
            .replace('é', "\u{1}")
            .replace('ü', "\u{2}")
            .into_bytes();
        let windows: Vec<u8> = windows
            .into_iter()
            .map(|byte| match byte {
                1 => 0xE9,
                2 => 0xFC,
                other => other,
            })
            .collect();
        for (bytes, encoding) in [
            (TEXT.as_bytes().to_vec(), "UTF-8"),
            (
                marked(&[0xEF, 0xBB, 0xBF], TEXT.as_bytes().to_vec()),
                "UTF-8",
            ),
            (
                marked(&[0xFF, 0xFE], utf16(TEXT, u16::to_le_bytes)),
                "UTF-16LE",
            ),
            (
                marked(&[0xFE, 0xFF], utf16(TEXT, u16::to_be_bytes)),
                "UTF-16BE",
            ),
            (utf16(TEXT, u16::to_le_bytes), "UTF-16LE"),
            (utf16(TEXT, u16::to_be_bytes), "UTF-16BE"),
            (windows, "windows-1252"),
        ] {
            let table = read(&bytes).unwrap_or_else(|problem| panic!("{encoding}: {problem:?}"));
            assert_eq!(table.encoding, encoding);
            let row = &table.rows[0];
            assert_eq!(
                (
                    row.email.as_str(),
                    row.name.as_str(),
                    row.agency.as_str(),
                    row.country.as_str()
                ),
                ("zoe@example.org", "Zoé Müller", "Préfecture", "FR"),
                "{encoding}"
            );
        }
    }

    /// What Python's codec `cp1256` writes for the text beside each.
    #[test]
    fn arabic_of_windows_is_read_as_arabic() {
        let hex = |text: &str| hex::decode(text.replace([' ', '\n'], "")).unwrap();
        // الاسم;البريد;الجهة;البلد / أمل بن صالح;amal@example.org;شرطة الميناء;تونس
        let whole = hex("\
             c7e1c7d3e33bc7e1c8d1edcf3bc7e1cce5c93bc7e1c8e1cf0ac3e3e120c8e420d5c7e1cd3b616d616c406578616d706c \
             652e6f72673bd4d1d8c920c7e1e3ede4c7c13bcae6e4d30a");
        let table = read(&whole).unwrap();
        assert_eq!(table.encoding, "windows-1256");
        let row = &table.rows[0];
        assert_eq!(
            (
                row.name.as_str(),
                row.email.as_str(),
                row.agency.as_str(),
                row.country.as_str()
            ),
            ("أمل بن صالح", "amal@example.org", "شرطة الميناء", "تونس")
        );
        // email;name;agency;country / zoe@example.org;Zoé Saïd;Préfecture;FR / amal@example.org;أمل بن صالح;شرطة;TN
        let mixed = hex("\
             656d61696c3b6e616d653b6167656e63793b636f756e7472790a7a6f65406578616d706c652e6f72673b5a6fe9205361 \
             ef643b5072e9666563747572653b46520a616d616c406578616d706c652e6f72673bc3e3e120c8e420d5c7e1cd3bd4d1 \
             d8c93b544e0a");
        let table = read(&mixed).unwrap();
        assert_eq!(table.encoding, "windows-1256");
        assert_eq!(table.rows[0].name, "Zoé Saïd");
        assert_eq!(table.rows[1].name, "أمل بن صالح");
    }

    #[test]
    fn western_names_do_not_become_arabic() {
        // Code page 1252, as Python's codec `cp1252` writes it: an initial that stands alone, and words of capitals with accents.
        for (bytes, name) in [
            (
                &b"email;nom\na@b.example;\xC9. \xC0 C\xD4T\xC9"[..],
                "É. À CÔTÉ",
            ),
            (&b"email,name\na@b.example,Jos\xE9 Pe\xF1a"[..], "José Peña"),
            (&b"email,name\na@b.example,\xD8y\xE6"[..], "Øyæ"),
        ] {
            let table = read(bytes).unwrap();
            assert_eq!(
                (table.encoding, &*table.rows[0].name),
                ("windows-1252", name)
            );
        }
    }
}
