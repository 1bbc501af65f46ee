//! One item of the file after the other.

use crate::draft::{self, Draft, Ids};
use crate::{Format, Item, Options, Stop, aiken, gift, limits, moodle};
use base::Message;
use std::io::Read;

/// The items of a file, read as they are asked for. After a [`Stop`] there are no more.
#[derive(Debug)]
pub struct Items<R> {
    source: Source<R>,
    options: Options,
    ids: Ids,
    count: usize,
    is_done: bool,
}

#[derive(Debug)]
enum Source<R> {
    Gift(gift::Blocks<R>),
    MoodleXml(Box<moodle::Questions<R>>),
    Aiken(aiken::Blocks<R>),
}

/// Reads a file.
pub fn items<R: Read>(format: Format, reader: R, mut options: Options) -> Items<R> {
    let source = match format {
        Format::Gift => Source::Gift(gift::Blocks::new(reader)),
        Format::MoodleXml => Source::MoodleXml(Box::new(moodle::Questions::new(reader))),
        Format::Aiken => Source::Aiken(aiken::Blocks::new(reader)),
    };
    Items {
        source,
        ids: Ids::new(std::mem::take(&mut options.taken)),
        options,
        count: 0,
        is_done: false,
    }
}

impl<R: Read> Items<R> {
    fn draft(&mut self) -> Result<Option<Draft>, Stop> {
        match &mut self.source {
            Source::Gift(blocks) => blocks.next(),
            Source::MoodleXml(questions) => questions.next(),
            Source::Aiken(blocks) => blocks.next(),
        }
    }
}

impl<R: Read> Iterator for Items<R> {
    type Item = Result<Item, Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        match self.draft() {
            Ok(Some(draft)) if self.count >= limits::ITEMS => {
                self.is_done = true;
                let message = Message::new("exchange-too-many-items").with("most", limits::ITEMS);
                Some(Err(Stop {
                    line: draft.line,
                    message,
                }))
            }
            Ok(Some(draft)) => {
                self.count += 1;
                Some(Ok(draft::finish(draft, &self.options, &mut self.ids)))
            }
            Ok(None) => {
                self.is_done = true;
                None
            }
            Err(stop) => {
                self.is_done = true;
                Some(Err(stop))
            }
        }
    }
}
