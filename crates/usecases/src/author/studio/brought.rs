//! What an archive holds that somebody brings: the files of one course, looked through before anything is made of them.

use authoring::clean::{clean, decode};
use authoring::folder::{BYTES, FILES, Folder, refused};
use base::{Message, Slug};
use courseware::{RASTER_BYTES, Sources};
use documents::unpack::{Limits, unpack};
use std::collections::{BTreeMap, BTreeSet};

/// What is read of an archive; beside the files of a course it has folders, and what some systems add to every file.
const LIMITS: Limits = Limits {
    entries: 2 * FILES + 100,
    file: RASTER_BYTES,
    bytes: BYTES,
};
/// By this file a course is told from any other folder.
const MARK: &str = "course.toml";

/// A course as it came.
#[derive(Debug)]
pub(super) struct Brought {
    /// By path in the content folder, with the glossary where it came too.
    pub sources: Sources,
    /// What was left out, taken out or read in another encoding, by path.
    pub remarks: Vec<(String, Message)>,
}

/// Reads an archive for a course, or says everything that speaks against it, each with the path it is about. A file that stands the same
/// in `ours` is taken as it is. `encoding` is what the author says of texts that are not UTF-8.
pub(super) fn read(
    bytes: &[u8],
    course: &Slug,
    ours: &Sources,
    encoding: Option<&str>,
) -> Result<Brought, Vec<(String, Message)>> {
    let plain = |reasons: Vec<Message>| -> Vec<(String, Message)> {
        let reasons = reasons.into_iter();
        reasons.map(|one| (String::new(), one)).collect()
    };
    let files = unpack(bytes, LIMITS).map_err(plain)?;
    let root = Root::of(&files, course).map_err(|reason| plain(vec![reason]))?;
    let mut reading = Reading {
        encoding,
        remarks: Vec::new(),
        reasons: Vec::new(),
    };
    let mut own = Vec::new();
    let mut glossary = BTreeMap::new();
    for (path, bytes) in files {
        if let Some(inside) = path.strip_prefix(&root.place) {
            let before = ours.0.get(&format!("courses/{course}/{inside}"));
            let inside = inside.to_owned();
            let bytes = reading.file(&inside, bytes, before);
            own.push((inside, bytes));
        } else if let Some(name) = root.glossary(&path) {
            glossary.insert(name.to_owned(), bytes);
        } else {
            reading.beside(&path);
        }
    }
    let Reading {
        mut remarks,
        mut reasons,
        ..
    } = reading;
    match Folder::read(course, own) {
        Ok(read) if reasons.is_empty() => {
            let left = read.left_out.into_iter();
            remarks.extend(left.map(|path| (path, Message::new("archive-left-out"))));
            let mut sources = read.folder.sources(&BTreeMap::new());
            sources.0.extend(glossary);
            Ok(Brought { sources, remarks })
        }
        Ok(_) => Err(reasons),
        Err(more) => {
            reasons.extend(plain(more));
            Err(reasons)
        }
    }
}

/// Where the course lies in an archive.
struct Root {
    /// The folder of the course, with a stroke at its end; empty where the archive is that folder.
    place: String,
    /// Where the folder `courses` lies that it is in.
    content: Option<String>,
}

impl Root {
    /// The folder of this course, or else the only one there is.
    fn of(files: &[(String, Vec<u8>)], course: &Slug) -> Result<Self, Message> {
        let places = files.iter().filter_map(|(path, _)| {
            let place = path.strip_suffix(MARK)?;
            let is_folder = place.is_empty() || place.ends_with('/');
            (is_folder && !is_added(place)).then_some(place)
        });
        let places: BTreeSet<&str> = places.collect();
        let own = format!("/courses/{course}/");
        let is_own = |place: &&&str| format!("/{place}").ends_with(&own);
        let place = match (places.iter().find(is_own), places.len()) {
            (Some(place), _) => *place,
            (None, 0) => return Err(Message::new("archive-no-course").with("file", MARK)),
            (None, 1) => places.first().copied().unwrap_or_default(),
            (None, count) => {
                return Err(Message::new("archive-many-courses").with("count", count));
            }
        };
        let above = place.trim_end_matches('/').rsplit_once('/');
        let content = above.and_then(|(above, _)| above.strip_suffix("courses"));
        let content = content.filter(|content| content.is_empty() || content.ends_with('/'));
        Ok(Self {
            content: content.map(str::to_owned),
            place: place.to_owned(),
        })
    }

    /// The name of a file of the glossary.
    fn glossary<'a>(&self, path: &'a str) -> Option<&'a str> {
        let name = path.strip_prefix(self.content.as_ref()?)?;
        let is_glossary = name == "glossary.md"
            || name
                .strip_prefix("glossary.")
                .and_then(|rest| rest.strip_suffix(".md"))
                .is_some_and(|language| language.parse::<base::Locale>().is_ok());
        is_glossary.then_some(name)
    }
}

/// Hidden files, and what the archives of some systems add.
fn is_added(path: &str) -> bool {
    path.split('/').any(|part| {
        part.starts_with('.') && part != ".." || part == "__MACOSX" || part == "Thumbs.db"
    })
}

struct Reading<'a> {
    encoding: Option<&'a str>,
    remarks: Vec<(String, Message)>,
    reasons: Vec<(String, Message)>,
}

impl Reading<'_> {
    /// A file of the course as it may be kept.
    fn file(&mut self, path: &str, bytes: Vec<u8>, before: Option<&Vec<u8>>) -> Vec<u8> {
        let is_text = [".md", ".toml"].iter().any(|end| path.ends_with(end));
        if !is_text || before == Some(&bytes) || is_added(path) {
            return bytes;
        }
        match self.text(path, &bytes) {
            Ok(text) => text.into_bytes(),
            Err(reasons) => {
                let reasons = reasons.into_iter();
                self.reasons
                    .extend(reasons.map(|one| (path.to_owned(), one)));
                bytes
            }
        }
    }

    fn text(&mut self, path: &str, bytes: &[u8]) -> Result<String, Vec<Message>> {
        let own = std::str::from_utf8(bytes).ok();
        let own = own.filter(|text| !text.starts_with('\u{feff}'));
        let text = if let Some(text) = own {
            text.to_owned()
        } else {
            let text = decode(bytes, self.encoding).map_err(|reason| vec![reason])?;
            self.remarks
                .push((path.to_owned(), Message::new("archive-decoded")));
            text
        };
        let cleaned = clean(&text)?;
        let remarks = cleaned.remarks.into_iter();
        self.remarks
            .extend(remarks.map(|one| (path.to_owned(), one)));
        Ok(cleaned.text)
    }

    /// A file beside the folder of the course.
    fn beside(&mut self, path: &str) {
        if let Some(reason) = refused(path) {
            self.reasons.push((String::new(), reason));
        } else if is_added(path) {
            self.remarks
                .push((path.to_owned(), Message::new("archive-left-out")));
        } else {
            let reason = Message::new("archive-outside").with("path", path);
            self.reasons.push((String::new(), reason));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::bundle::Bundle;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut bundle = Bundle::new(&mut out);
        for (name, bytes) in files {
            bundle.add(name, bytes).unwrap();
        }
        bundle.finish().unwrap();
        out
    }

    fn slug() -> Slug {
        Slug::parse("c").unwrap()
    }

    fn brought(files: &[(&str, &[u8])], encoding: Option<&str>) -> Brought {
        read(&packed(files), &slug(), &Sources::default(), encoding).unwrap()
    }

    fn paths(brought: &Brought) -> Vec<&str> {
        brought.sources.0.keys().map(String::as_str).collect()
    }

    fn told(all: &[(String, Message)]) -> Vec<(&str, &str)> {
        let told = all.iter();
        told.map(|(path, one)| (path.as_str(), one.id.as_str()))
            .collect()
    }

    #[test]
    fn the_course_is_found_wherever_it_lies() {
        let expected = ["courses/c/01-m/a.md", "courses/c/course.toml"];
        let inside: [(&str, &[u8]); 2] = [("course.toml", b"t"), ("01-m/a.md", b"a")];
        assert_eq!(paths(&brought(&inside, None)), expected);
        // Packed as a folder, by a system that adds a file to each.
        let folder: [(&str, &[u8]); 3] = [
            ("my course/course.toml", b"t"),
            ("my course/01-m/a.md", b"a"),
            ("__MACOSX/my course/._course.toml", b"x"),
        ];
        let found = brought(&folder, None);
        assert_eq!(paths(&found), expected);
        let left = [("__MACOSX/my course/._course.toml", "archive-left-out")];
        assert_eq!(told(&found.remarks), left);
        // As the studio gives it, with the glossary.
        let content: [(&str, &[u8]); 4] = [
            ("courses/c/course.toml", b"t"),
            ("courses/c/01-m/a.md", b"a"),
            ("glossary.md", b"g"),
            ("glossary.fr.md", b"g"),
        ];
        let with_glossary = [expected.as_slice(), &["glossary.fr.md", "glossary.md"]].concat();
        assert_eq!(paths(&brought(&content, None)), with_glossary);
    }

    #[test]
    fn everything_that_speaks_against_an_archive_is_told_at_once() {
        let files: [(&str, &[u8]); 7] = [
            ("course.toml", b"t"),
            ("../evil.md", b"a"),
            ("/etc/passwd", b"a"),
            ("01-m\\a.md", b"a"),
            ("media/A.svg", b"a"),
            ("media/a.svg", b"a"),
            ("01-m/b.md", b"caf\xe9"),
        ];
        let reasons = read(&packed(&files), &slug(), &Sources::default(), None).unwrap_err();
        assert_eq!(
            told(&reasons),
            [
                ("01-m/b.md", "authoring-paste-encoding"),
                ("", "authoring-path-outside"),
                ("", "authoring-path-absolute"),
                ("", "authoring-path-character"),
                ("", "authoring-path-collides"),
            ]
        );
        let refusal = |files: &[(&str, &[u8])]| {
            let reasons = read(&packed(files), &slug(), &Sources::default(), None);
            reasons.unwrap_err()[0].1.id.clone()
        };
        assert_eq!(refusal(&[("a.md", b"a")]), "archive-no-course");
        let two: [(&str, &[u8]); 2] = [("a/course.toml", b"t"), ("b/course.toml", b"t")];
        assert_eq!(refusal(&two), "archive-many-courses");
        let beside: [(&str, &[u8]); 2] = [("a/course.toml", b"t"), ("b.md", b"t")];
        assert_eq!(refusal(&beside), "archive-outside");
    }

    #[test]
    fn texts_are_read_in_the_encoding_they_have_and_cleaned() {
        let long = "words and words, ".repeat(20);
        let odd = format!("{long}a\u{202e}b");
        let files: [(&str, &[u8]); 4] = [
            ("course.toml", b"t"),
            ("a.md", b"caf\xe9"),
            ("b.md", b"\xff\xfe\xe9\x00"),
            ("c.md", odd.as_bytes()),
        ];
        let found = brought(&files, Some("windows-1252"));
        let text = |name: &str| {
            let bytes = found.sources.0[&format!("courses/c/{name}")].clone();
            String::from_utf8(bytes).unwrap()
        };
        assert_eq!(text("a.md"), "café");
        assert_eq!(text("b.md"), "é");
        assert_eq!(text("c.md"), format!("{long}ab"));
        assert_eq!(
            told(&found.remarks),
            [
                ("a.md", "archive-decoded"),
                ("b.md", "archive-decoded"),
                ("c.md", "authoring-paste-direction")
            ]
        );
        // What the course has already is not touched.
        let place = String::from("courses/c/c.md");
        let ours = Sources(BTreeMap::from([(place, odd.clone().into_bytes())]));
        let files: [(&str, &[u8]); 2] = [("course.toml", b"t"), ("c.md", odd.as_bytes())];
        let found = read(&packed(&files), &slug(), &ours, None).unwrap();
        assert_eq!(found.sources.0["courses/c/c.md"], odd.as_bytes());
        assert_eq!(found.remarks, []);
    }
}
