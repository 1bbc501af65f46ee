//! What an archive holds that somebody brings: the files of one course, one scenario or one case, looked through before anything is made of
//! them.

use authoring::clean::{clean, decode};
use authoring::folder::{BYTES, FILES, Folder, most_bytes, refused};
use base::{Message, Subject, SubjectKind};
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

/// A course, a scenario or a case as it came.
#[derive(Debug)]
pub(super) struct Brought {
    /// By path in the content folder, with the glossary where it came too.
    pub sources: Sources,
    /// What was left out, taken out or read in another encoding, by path.
    pub remarks: Vec<(String, Message)>,
}

/// Reads an archive for a course, a scenario or a case, or says everything that speaks against it, each with the path it is about. A file that stands the same
/// in `ours` is taken as it is. `encoding` is what the author says of texts that are not UTF-8.
pub(super) fn read(
    bytes: &[u8],
    subject: &Subject,
    ours: &Sources,
    encoding: Option<&str>,
) -> Result<Brought, Vec<(String, Message)>> {
    let plain = |reasons: Vec<Message>| -> Vec<(String, Message)> {
        let reasons = reasons.into_iter();
        reasons.map(|one| (String::new(), one)).collect()
    };
    let files = unpack(bytes, LIMITS).map_err(plain)?;
    let root = Root::of(&files, subject).map_err(|reason| plain(vec![reason]))?;
    let mut reading = Reading {
        subject,
        encoding,
        remarks: Vec::new(),
        reasons: Vec::new(),
    };
    let mut own = Vec::new();
    let mut glossary = BTreeMap::new();
    for (path, bytes) in files {
        if let Some(inside) = path.strip_prefix(&root.place) {
            let before = ours.0.get(&subject.place(inside));
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
    match Folder::read(subject, own) {
        Ok(read) if reasons.is_empty() => {
            let left = read.left_out.into_iter();
            remarks.extend(left.map(|path| (path, left_out(subject))));
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

/// Where the files lie in an archive.
struct Root {
    /// The folder of the course, or the one where the text of the scenario or the case lies, with a stroke at its end; empty where the
    /// archive is that folder.
    place: String,
    /// Where the folder `courses`, `scenarios` or `interviews` lies that it is in.
    content: Option<String>,
}

impl Root {
    /// The folder of this course, or else the only one there is; of a scenario or a case, the folder with its text.
    fn of(files: &[(String, Vec<u8>)], subject: &Subject) -> Result<Self, Message> {
        let mark = if subject.is_course() {
            MARK.to_owned()
        } else {
            format!("{}.md", subject.name())
        };
        let places = files.iter().filter_map(|(path, _)| {
            let place = path.strip_suffix(&mark)?;
            let is_folder = place.is_empty() || place.ends_with('/');
            (is_folder && !is_added(place)).then_some(place)
        });
        let places: BTreeSet<&str> = places.collect();
        let own = format!("/{}", subject.place(""));
        let is_own = |place: &&&str| format!("/{place}").ends_with(&own);
        let place = match (places.iter().find(is_own), places.len()) {
            (Some(place), _) => *place,
            (None, 0) => {
                let id = of_kind(subject, "archive-no-course", "archive-no-script");
                return Err(Message::new(id).with("file", mark));
            }
            (None, 1) => places.first().copied().unwrap_or_default(),
            (None, count) => {
                let id = of_kind(subject, "archive-many-courses", "archive-many-scripts");
                return Err(Message::new(id).with("count", count).with("file", mark));
            }
        };
        let folder = place.trim_end_matches('/');
        let content = match subject.kind() {
            SubjectKind::Course => folder
                .rsplit_once('/')
                .and_then(|(above, _)| above.strip_suffix("courses")),
            SubjectKind::Scenario => folder.strip_suffix("scenarios"),
            SubjectKind::Interview => folder.strip_suffix("interviews"),
            SubjectKind::Glossary => None,
        };
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

/// The id of a message that is another one for a scenario or a case.
fn of_kind(subject: &Subject, course: &'static str, script: &'static str) -> &'static str {
    if subject.is_course() { course } else { script }
}

fn left_out(subject: &Subject) -> Message {
    Message::new(of_kind(
        subject,
        "archive-left-out",
        "archive-left-out-script",
    ))
}

struct Reading<'a> {
    subject: &'a Subject,
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
        let most = most_bytes(self.subject, path);
        let own = std::str::from_utf8(bytes).ok();
        let own = own.filter(|text| !text.starts_with('\u{feff}'));
        let text = if let Some(text) = own {
            text.to_owned()
        } else {
            let text = decode(bytes, self.encoding, most).map_err(|reason| vec![reason])?;
            self.remarks
                .push((path.to_owned(), Message::new("archive-decoded")));
            text
        };
        let cleaned = clean(&text, most)?;
        let remarks = cleaned.remarks.into_iter();
        self.remarks
            .extend(remarks.map(|one| (path.to_owned(), one)));
        Ok(cleaned.text)
    }

    /// A file beside the folder.
    fn beside(&mut self, path: &str) {
        if let Some(reason) = refused(path) {
            self.reasons.push((String::new(), reason));
        } else if is_added(path) {
            self.remarks.push((path.to_owned(), left_out(self.subject)));
        } else {
            let id = of_kind(self.subject, "archive-outside", "authoring-path-foreign");
            let reason = Message::new(id)
                .with("path", path)
                .with("name", self.subject.name().as_str());
            self.reasons.push((String::new(), reason));
        }
    }
}

#[cfg(test)]
mod tests;
