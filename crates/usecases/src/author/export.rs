//! A bank as a file of another system.

use super::import::may_import_into;
use super::shelf::Published;
use crate::{Actor, Context, UseCaseError};
use base::Message;
use exchange::Format;
use quiz::Question;

/// A file to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    pub file_name: String,
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
    /// What the format cannot say, with the question it is about; the words are put into the file with [`Export::with_notes`].
    pub remarks: Vec<(String, Message)>,
    format: Format,
}

impl Export {
    /// The same file with these lines as comments on its top, so that what was lost on the way out is told with it.
    #[must_use]
    pub fn with_notes(mut self, notes: &[String]) -> Self {
        let lines = notes.iter().map(|note| note.replace(['\r', '\n'], " "));
        let file = std::mem::take(&mut self.bytes);
        let (head, rest) = match self.format {
            // Nothing may stand before the declaration.
            Format::MoodleXml => file.split_at(
                file.iter()
                    .position(|byte| *byte == b'\n')
                    .map_or(0, |end| end + 1),
            ),
            Format::Gift | Format::Aiken => file.split_at(0),
        };
        self.bytes.extend(head);
        for line in lines {
            let comment = match self.format {
                // Two hyphens would end the comment.
                Format::MoodleXml => format!("<!-- {} -->\n", line.replace('-', "\u{2010}")),
                Format::Gift | Format::Aiken => format!("// {line}\n"),
            };
            self.bytes.extend(comment.as_bytes());
        }
        if !notes.is_empty() && self.format == Format::Gift {
            self.bytes.push(b'\n');
        }
        self.bytes.extend(rest);
        self
    }
}

/// A bank of the current version of a course, or the questions of a module's quiz, as `gift` or `moodle-xml`, in the language the course was written in.
pub async fn export(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    bank: &str,
    format: &str,
) -> Result<Export, UseCaseError> {
    may_import_into(&mut *ctx.db.read().await?, actor, course).await?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let format = Format::from_word(format)
        .filter(|format| *format != Format::Aiken)
        .ok_or(UseCaseError::NotFound)?;
    let (bank, course) = (bank.to_owned(), course.to_owned());
    tokio::task::spawn_blocking(move || {
        let questions = questions(&published, &bank).ok_or(UseCaseError::NotFound)?;
        let category = format!("{course}/{bank}");
        let questions: Vec<(&Question, &str)> = questions
            .iter()
            .map(|question| (question, category.as_str()))
            .collect();
        let source = published.course.source_language;
        let media = &published.course.media;
        // Pages show pictures at `/media/COURSE/VERSION/NAME`.
        let picture = |address: &str| {
            let name = address.rsplit('/').next()?;
            media.get(name).map(|media| media.bytes.clone())
        };
        let (bytes, remarks) = exchange::write(format, &questions, source, source, &picture);
        let (ending, content_type) = match format {
            Format::MoodleXml => ("xml", "application/xml; charset=utf-8"),
            Format::Gift | Format::Aiken => ("gift", "text/plain; charset=utf-8"),
        };
        Ok(Export {
            file_name: format!("{course}-{bank}.{ending}"),
            content_type,
            bytes,
            remarks: remarks
                .into_iter()
                .map(|remark| (remark.question.to_string(), remark.message))
                .collect(),
            format,
        })
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
}

/// The questions of a bank, or of the quiz of the module with this name.
fn questions<'a>(published: &'a Published, name: &str) -> Option<&'a [Question]> {
    let course = &published.course;
    let bank = course.banks.iter().find(|bank| bank.name.as_str() == name);
    if let Some(bank) = bank {
        return Some(&bank.questions);
    }
    let module = course
        .modules
        .iter()
        .find(|module| module.slug.as_str() == name)?;
    Some(&module.quiz.as_ref()?.bank)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: Format, file: &str, expect: &str) {
        let export = Export {
            file_name: String::new(),
            content_type: "",
            bytes: file.as_bytes().to_vec(),
            remarks: Vec::new(),
            format,
        };
        let noted = export.with_notes(&["q-1: a--b\nc".to_owned()]);
        assert_eq!(String::from_utf8(noted.bytes).unwrap(), expect);
    }

    #[test]
    fn what_was_lost_stands_on_top_of_the_file() {
        check(Format::Gift, "::Q:: {T}\n", "// q-1: a--b c\n\n::Q:: {T}\n");
        check(
            Format::MoodleXml,
            "<?xml version=\"1.0\"?>\n<quiz/>\n",
            "<?xml version=\"1.0\"?>\n<!-- q\u{2010}1: a\u{2010}\u{2010}b c -->\n<quiz/>\n",
        );
    }
}
