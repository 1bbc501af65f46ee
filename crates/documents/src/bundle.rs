//! Many files in one: a zip archive that is written while it is sent, so that it never stands in memory as a whole.

use std::io::Write;
pub use zip::result::ZipError;
use zip::result::ZipResult;
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};

/// An archive under way.
pub struct Bundle<W: Write>(ZipWriter<StreamWriter<W>>);

impl<W: Write> Bundle<W> {
    pub fn new(out: W) -> Self {
        Self(ZipWriter::new_stream(out))
    }

    /// Adds a file. What its name may hold is the caller's: see [`file_name`].
    pub fn add(&mut self, name: &str, content: &[u8]) -> ZipResult<()> {
        self.0.start_file(name, SimpleFileOptions::default())?;
        self.0.write_all(content)?;
        Ok(())
    }

    /// Writes the directory; without it the archive is broken, and every program says so.
    pub fn finish(self) -> ZipResult<()> {
        self.0.finish()?.flush()?;
        Ok(())
    }
}

/// Characters of the part of a file name that comes from a person's name.
const MOST: usize = 60;

/// The beginning of a file name for somebody: letters and digits of any script, and one hyphen for all between. So no name leads out of
/// a folder, hides its ending or turns the direction of writing.
pub fn file_name(name: &str) -> String {
    let mut safe = String::new();
    for c in name.chars().take(MOST) {
        if c.is_alphanumeric() {
            safe.push(c);
        } else if !safe.is_empty() && !safe.ends_with('-') {
            safe.push('-');
        }
    }
    let safe = safe.trim_end_matches('-');
    if safe.is_empty() {
        String::from("certificate")
    } else {
        safe.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read as _};

    #[test]
    fn names_of_files_keep_letters_and_nothing_else() {
        for (name, expected) in [
            ("Ana Lucía Ruiz", "Ana-Lucía-Ruiz"),
            ("سارة بن عمر", "سارة-بن-عمر"),
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\x.exe", "C-x-exe"),
            ("a\u{202e}gpj.exe", "a-gpj-exe"),
            ("O’Neill, Siobhán", "O-Neill-Siobhán"),
            ("...", "certificate"),
            ("", "certificate"),
        ] {
            assert_eq!(file_name(name), expected, "{name}");
        }
        assert_eq!(file_name(&"a".repeat(500)).len(), MOST);
    }

    #[test]
    fn the_archive_is_read_back_as_it_was_put_in() {
        let mut out = Vec::new();
        let mut bundle = Bundle::new(&mut out);
        let long = b"listen ".repeat(10_000);
        bundle.add("سارة-1.json", b"{}").unwrap();
        bundle.add("long.txt", &long).unwrap();
        bundle.finish().unwrap();
        assert!(out.len() < 2_000, "it is not packed");
        let mut archive = zip::ZipArchive::new(Cursor::new(out)).unwrap();
        let mut read = |name: &str| {
            let mut bytes = Vec::new();
            archive
                .by_name(name)
                .unwrap()
                .read_to_end(&mut bytes)
                .unwrap();
            bytes
        };
        assert_eq!(read("سارة-1.json"), b"{}");
        assert_eq!(read("long.txt"), long);
    }
}
