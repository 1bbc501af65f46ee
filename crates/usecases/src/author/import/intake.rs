//! The items of a file on their way into the course: read one by one, compiled in slices, reported row by row. What is held meanwhile is the file, its
//! report and what it becomes, each once.

use super::draft::Place;
use super::files::Files;
use super::fit::fit;
use super::report::{Report, Row};
use crate::UseCaseError;
use base::{Message, Slug};
use exchange::{Format, Options, Written};

/// Bytes of questions that are compiled at once: compiled, they take some thirty times as much.
const SLICE: usize = 32 * 1024;
/// A long file is divided into about so many slices, since the rest of the course is compiled with each of them.
const SLICES: usize = 24;
/// Bytes of text in a slice at most: it is compiled as one file, which has some words around its questions.
const TEXT: usize = courseware::TEXT_BYTES - 100;
/// Items of a slice at most: about as many as the compiler tells problems at once.
const ITEMS: usize = 500;

/// Reads every item, and finds what of it fits the course. Without `keep`, nothing is made of it but the report.
pub(super) fn read(
    (format, options): (Format, Options),
    bytes: &[u8],
    place: Place,
    bank: &Slug,
    keep: bool,
) -> Result<(Report, Files), UseCaseError> {
    let mut intake = Intake {
        place,
        bank,
        keep,
        most: (bytes.len() / SLICES).max(SLICE),
        slice: Slice::default(),
        report: Report::default(),
        files: Files::default(),
    };
    for item in exchange::items(format, bytes, options) {
        match item {
            Ok(item) => intake.take(Row::of(item))?,
            Err(stop) => {
                // Half of a file is no import: what comes after the place is not known.
                let obstacle = Message::new("import-stopped").with("line", stop.line);
                intake.take((Row::stop(stop), None))?;
                intake.settle()?;
                intake.report.obstacle = Some(obstacle);
            }
        }
    }
    intake.settle()?;
    let Intake {
        mut report, files, ..
    } = intake;
    if report.taken == 0 && report.obstacle.is_none() {
        report.obstacle = Some(Message::new("import-nothing"));
    }
    let files = if report.obstacle.is_some() {
        Files::default()
    } else {
        files
    };
    Ok((report, files))
}

struct Intake<'b> {
    place: Place,
    bank: &'b Slug,
    keep: bool,
    /// Bytes of a slice.
    most: usize,
    slice: Slice,
    report: Report,
    files: Files,
}

/// Items that are compiled together.
#[derive(Default)]
struct Slice {
    rows: Vec<Row>,
    /// What each of them became.
    questions: Vec<Option<Written>>,
    text: usize,
    pictures: usize,
}

impl Intake<'_> {
    fn take(&mut self, (row, question): (Row, Option<Written>)) -> Result<(), UseCaseError> {
        let text = question.as_ref().map_or(0, |one| one.markdown.len() + 2);
        let shown = question.iter().flat_map(|one| &one.pictures);
        let pictures: usize = shown.map(|one| one.bytes.len()).sum();
        let Slice {
            rows,
            text: texts,
            pictures: others,
            ..
        } = &self.slice;
        let all = texts + text;
        if all > TEXT || all + others + pictures > self.most || rows.len() == ITEMS {
            self.settle()?;
        }
        self.slice.text += text;
        self.slice.pictures += pictures;
        self.slice.rows.push(row);
        self.slice.questions.push(question);
        Ok(())
    }

    /// Compiles the slice, and begins another one.
    fn settle(&mut self) -> Result<(), UseCaseError> {
        let mut slice = std::mem::take(&mut self.slice);
        // After an obstacle nothing is taken; what is in the file is still told.
        if self.report.obstacle.is_none() {
            let Place {
                sources, course, ..
            } = &mut self.place;
            let (refused, obstacle) = fit(sources, course, self.bank, &mut slice.questions);
            for (item, why) in refused {
                slice.rows[item].refuse(why);
            }
            self.report.obstacle = obstacle;
        }
        for row in &slice.rows {
            self.report.add(row)?;
        }
        if self.keep {
            for question in slice.questions.into_iter().flatten() {
                self.files.add(question);
            }
        }
        Ok(())
    }
}
