//! What an archive from outside holds: read whole or refused with every reason.
//!
//! Nothing the archive says of itself is relied on. Sizes are counted while it is unpacked, so that an archive that unpacks to more than it says
//! (a zip bomb; Fifield, "A better zip bomb", 2019, among them those whose files share their bytes) ends at the same limits as any other.
//! What a name may be is the caller's to say.

use base::Message;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;
use zip::result::ZipError;

/// How much is read of an archive.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Entries, folders among them.
    pub entries: usize,
    /// Bytes of one file, unpacked.
    pub file: usize,
    /// Bytes of all files, unpacked.
    pub bytes: usize,
}

/// Reasons that are told of one archive; whoever has more begins with these.
const REASONS: usize = 100;
/// How an entry of the directory of an archive begins (PKWARE, APPNOTE 6.3, 4.3.12).
const ENTRY: &[u8] = b"PK\x01\x02";
/// How archives begin: zip, gzip, 7-Zip, RAR, xz. Documents of office programs are zip archives.
const ARCHIVES: [&[u8]; 5] = [
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\xfd7zXZ\x00",
];

/// The files of a zip archive with their names as they stand there, or all that speaks against it. Folders have no content and are left out.
pub fn unpack(bytes: &[u8], limits: Limits) -> Result<Vec<(String, Vec<u8>)>, Vec<Message>> {
    // Looked at before a directory is built in memory: a few bytes of an archive make an entry.
    let entries = bytes.windows(ENTRY.len()).filter(|four| *four == ENTRY);
    if entries.take(limits.entries + 1).count() > limits.entries {
        let many = Message::new("archive-many").with("most", limits.entries);
        return Err(vec![many]);
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return Err(vec![Message::new("archive-not")]);
    };
    let mut unpacking = Unpacking {
        limits,
        room: limits.bytes,
        files: Vec::new(),
        names: BTreeSet::new(),
        reasons: Vec::new(),
    };
    if archive.has_duplicate_names() {
        unpacking.reasons.push(Message::new("archive-twice"));
    }
    for at in 0..archive.len() {
        if unpacking.reasons.len() >= REASONS || !unpacking.take(&mut archive, at) {
            break;
        }
    }
    if unpacking.reasons.is_empty() {
        Ok(unpacking.files)
    } else {
        Err(unpacking.reasons)
    }
}

struct Unpacking {
    limits: Limits,
    /// Bytes that may still come.
    room: usize,
    files: Vec<(String, Vec<u8>)>,
    names: BTreeSet<String>,
    reasons: Vec<Message>,
}

impl Unpacking {
    /// Takes an entry up; false when there is no use in going on.
    fn take(&mut self, archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> bool {
        let Ok(entry) = archive.by_index_data(at) else {
            self.reasons.push(Message::new("archive-not"));
            return false;
        };
        if entry.is_dir() {
            return true;
        }
        let Ok(name) = entry.name().map(Cow::into_owned) else {
            self.reasons.push(Message::new("archive-name"));
            return true;
        };
        let about = |id: &str| Message::new(id).with("path", shown(&name));
        let reason = if entry.is_symlink() {
            Some(about("archive-link"))
        } else if entry.encrypted() {
            Some(about("archive-encrypted"))
        } else if !self.names.insert(name.clone()) {
            Some(Message::new("archive-twice"))
        } else {
            None
        };
        if let Some(reason) = reason {
            self.reasons.push(reason);
            return true;
        }
        let most = self.limits.file.min(self.room);
        match content(archive, at, most) {
            Ok(bytes) if bytes.len() > self.room => {
                let most = self.limits.bytes / (1024 * 1024);
                let reason = Message::new("archive-large").with("most", most);
                self.reasons.push(reason);
                false
            }
            Ok(bytes) if bytes.len() > self.limits.file => {
                let most = self.limits.file / 1024;
                self.reasons
                    .push(about("archive-file-large").with("most", most));
                self.room -= self.limits.file.min(self.room);
                true
            }
            Ok(bytes) if ARCHIVES.iter().any(|start| bytes.starts_with(start)) => {
                self.reasons.push(about("archive-nested"));
                true
            }
            Ok(bytes) => {
                self.room -= bytes.len();
                self.files.push((name, bytes));
                true
            }
            Err(_) => {
                self.reasons.push(about("archive-broken"));
                true
            }
        }
    }
}

/// What an entry holds, and no more than one byte above `most`.
fn content(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    most: usize,
) -> Result<Vec<u8>, ZipError> {
    let file = archive.by_index(at)?;
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A name as a message may print it: no character that is not seen, and no more than anybody reads.
fn shown(name: &str) -> String {
    let plain = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    name.chars().take(200).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Bundle;
    use proptest::prelude::*;
    use std::io::Write as _;
    use zip::write::{SimpleFileOptions, ZipWriter};

    const LIMITS: Limits = Limits {
        entries: 20,
        file: 1000,
        bytes: 3000,
    };

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut bundle = Bundle::new(&mut out);
        for (name, bytes) in files {
            bundle.add(name, bytes).unwrap();
        }
        bundle.finish().unwrap();
        out
    }

    fn refused(bytes: &[u8]) -> Vec<String> {
        let reasons = unpack(bytes, LIMITS).unwrap_err().into_iter();
        reasons.map(|one| one.id).collect()
    }

    #[test]
    fn what_was_packed_is_unpacked_with_its_names() {
        let files: [(&str, &[u8]); 3] = [("a/é.md", b"1"), ("../b", b""), ("/c\\d", b"\0\x01")];
        let found = unpack(&packed(&files), LIMITS).unwrap();
        let expected = files.map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
        assert_eq!(found, expected);
    }

    #[test]
    fn sizes_are_counted_and_not_believed() {
        let zeros = vec![0; 1001];
        assert_eq!(refused(&packed(&[("a", &zeros)])), ["archive-file-large"]);
        let full = vec![0; 1000];
        let three: [(&str, &[u8]); 3] = [("a", &full), ("b", &full), ("c", &full)];
        assert_eq!(unpack(&packed(&three), LIMITS).unwrap().len(), 3);
        let more = [three.as_slice(), &[("d", b"1")]].concat();
        assert_eq!(refused(&packed(&more)), ["archive-large"]);
        // A bomb that says it is small: the directory's size of the file (at 24 of the entry) is made 5.
        let mut bomb = packed(&[("a", &vec![0; 1_000_000])]);
        assert!(bomb.len() < 2_000);
        let entry = bomb.windows(4).position(|four| four == ENTRY).unwrap();
        bomb[entry + 24..entry + 28].copy_from_slice(&5_u32.to_le_bytes());
        let told = refused(&bomb);
        assert!(
            told == ["archive-file-large"] || told == ["archive-broken"],
            "{told:?}"
        );
        let names: Vec<String> = (0..21).map(|n| n.to_string()).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|one| (one.as_str(), &b""[..])).collect();
        assert_eq!(refused(&packed(&many)), ["archive-many"]);
    }

    #[test]
    fn links_keys_archives_and_names_that_stand_twice_are_refused_together() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        writer
            .add_symlink("link.md", "/etc/passwd", options)
            .unwrap();
        writer.start_file("inner.zip", options).unwrap();
        writer.write_all(&packed(&[("a", b"1")])).unwrap();
        writer.add_directory("folder/", options).unwrap();
        let bytes = writer.finish().unwrap().into_inner();
        assert_eq!(refused(&bytes), ["archive-link", "archive-nested"]);
        // Bit 0 of the flags, at 8 of an entry and at 6 of the file, says that a key is needed (APPNOTE 4.4.4).
        let mut locked = packed(&[("a.md", b"secret")]);
        let entry = locked.windows(4).position(|four| four == ENTRY).unwrap();
        locked[entry + 8] |= 1;
        locked[6] |= 1;
        assert_eq!(refused(&locked), ["archive-encrypted"]);
        // Two names of one length, of which the second becomes the first.
        let mut twice = packed(&[("a.md", b"1"), ("b.md", b"2")]);
        for at in 0..twice.len() - 4 {
            if &twice[at..at + 4] == b"b.md" {
                twice[at] = b'a';
            }
        }
        assert!(refused(&twice).contains(&String::from("archive-twice")));
    }

    #[test]
    fn what_is_no_archive_or_broken_is_said() {
        assert_eq!(refused(b""), ["archive-not"]);
        assert_eq!(refused(b"%PDF-1.7"), ["archive-not"]);
        let whole = packed(&[("a.md", &[b'x'; 500])]);
        assert_eq!(refused(&whole[..whole.len() - 10]), ["archive-not"]);
        let mut broken = packed(&[("a.md", b"a text that is long enough to be damaged")]);
        // In the middle of what is packed: the sum does not fit any more.
        broken[45] ^= 0xff;
        assert_eq!(refused(&broken), ["archive-broken"]);
    }

    proptest! {
        #[test]
        fn anything_is_read_or_refused(
            bytes in prop::collection::vec(any::<u8>(), 0..400),
            at in any::<prop::sample::Index>(),
            value in any::<u8>(),
        ) {
            let _ = unpack(&bytes, LIMITS);
            let mut archive = packed(&[("a.md", &bytes), ("b.md", b"b")]);
            let at = at.index(archive.len());
            archive[at] = value;
            if let Ok(files) = unpack(&archive, LIMITS) {
                let all: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
                prop_assert!(all <= LIMITS.bytes);
            }
        }
    }
}
