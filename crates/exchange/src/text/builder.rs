//! Blocks being built from a stream of words and elements that need not be nested well.

use super::TooDeep;
use super::join::joined;
use super::rich::{Block, Form, Run};
use super::runs::Runs;
use crate::limits;

/// How deep lists, quotations and speeches may stand in each other: less than the course compiler accepts,
/// because emphasis and links add theirs.
const MOST: usize = 7;
/// Columns of a table; with more it becomes paragraphs.
const COLUMNS: usize = 20;

#[derive(Debug)]
enum Frame {
    List {
        first: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Item(Vec<Block>),
    Quote(Vec<Block>),
    Speech(Vec<Block>),
    Table {
        numbers: Vec<bool>,
        rows: Vec<(bool, Vec<Vec<Run>>)>,
        /// Cells that were read and the row has not ended.
        row: Vec<Vec<Run>>,
        /// All cells of the row are headings.
        is_head: bool,
        in_cell: bool,
    },
    /// Deeper than can be shown; its end tag belongs to it.
    Flat,
}

/// Elements that open a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    List(Option<u64>),
    Item,
    Quote,
    Speech,
    Table,
}

#[derive(Debug, Default)]
pub(super) struct Builder {
    done: Vec<Block>,
    frames: Vec<Frame>,
    runs: Runs,
    pub form: Form,
    in_speaker: bool,
    /// Something was flattened.
    pub flattened: bool,
    /// The first row of a table was taken for its heading.
    pub headless: bool,
}

impl Builder {
    pub fn words(&mut self, text: &str) {
        let form = self.form.clone();
        self.runs.add(text, &form);
    }

    /// The description of a picture that is not here, in its place.
    pub fn description(&mut self, words: &str) {
        let form = self.form.clone();
        if self.at_top() {
            self.runs.describe(words, &form);
        } else {
            self.runs.add(words, &form);
        }
    }

    pub fn line_break(&mut self) {
        if self.in_cell() {
            return self.runs.add(" ", &Form::default());
        }
        self.runs.line_break();
    }

    /// A line end in a text in which a line end is one, and an empty line a new paragraph.
    pub fn line_end(&mut self) {
        if self.runs.is_broken() {
            self.paragraph();
        } else {
            self.line_break();
        }
    }

    pub fn in_cell(&self) -> bool {
        self.frames
            .iter()
            .any(|frame| matches!(frame, Frame::Table { .. }))
    }

    /// Nothing is open in which a picture could not stand.
    pub fn at_top(&self) -> bool {
        self.frames.is_empty()
    }

    /// Ends the paragraph.
    pub fn paragraph(&mut self) {
        if self.in_cell() {
            return self.runs.add(" ", &Form::default());
        }
        let is_description = self.runs.is_description();
        let runs = self.runs.take();
        if runs.is_empty() {
            return;
        }
        let block = if std::mem::take(&mut self.in_speaker) {
            Block::Speaker(runs)
        } else if is_description {
            Block::Described(runs)
        } else {
            Block::Paragraph(runs)
        };
        self.push(block);
    }

    pub fn speaker(&mut self) {
        self.paragraph();
        self.close_speech();
        self.in_speaker = self.frames.is_empty();
    }

    pub fn push(&mut self, block: Block) {
        match self
            .frames
            .iter_mut()
            .rev()
            .find(|frame| !matches!(frame, Frame::Flat))
        {
            None => self.done.push(block),
            Some(Frame::Item(blocks) | Frame::Quote(blocks) | Frame::Speech(blocks)) => {
                blocks.push(block);
            }
            // Words between the items are an item.
            Some(Frame::List { items, .. }) => items.push(vec![block]),
            Some(Frame::Table { .. } | Frame::Flat) => {}
        }
    }

    pub fn open(&mut self, what: Open) -> Result<(), TooDeep> {
        self.paragraph();
        // A cell holds words only.
        if self.in_cell() && what != Open::Table {
            self.flattened = true;
            return Ok(());
        }
        if self.frames.len() >= limits::DEPTH {
            return Err(TooDeep);
        }
        let too_deep = self.depth() + 2 > MOST && what != Open::Item;
        let wrong_place = matches!(what, Open::Speech | Open::Table) && !self.frames.is_empty();
        self.frames.push(match what {
            _ if too_deep || wrong_place => {
                self.flattened = true;
                Frame::Flat
            }
            Open::List(first) => Frame::List {
                first,
                items: Vec::new(),
            },
            Open::Item => Frame::Item(Vec::new()),
            Open::Quote => Frame::Quote(Vec::new()),
            Open::Speech => Frame::Speech(Vec::new()),
            Open::Table => Frame::Table {
                numbers: Vec::new(),
                rows: Vec::new(),
                row: Vec::new(),
                is_head: true,
                in_cell: false,
            },
        });
        Ok(())
    }

    /// How deep what stands open will be when it is written: every list holds items, also one whose items were never opened.
    fn depth(&self) -> usize {
        self.frames
            .iter()
            .map(|frame| match frame {
                Frame::List { .. } => 2,
                Frame::Quote(_) | Frame::Speech(_) | Frame::Table { .. } => 1,
                Frame::Item(_) | Frame::Flat => 0,
            })
            .sum()
    }

    /// An item begins; one before it that has not ended, ends.
    pub fn item(&mut self) -> Result<(), TooDeep> {
        self.paragraph();
        self.close_item();
        match self.frames.last() {
            Some(Frame::List { .. }) => self.open(Open::Item),
            // Outside of a list it is a paragraph.
            _ => Ok(()),
        }
    }

    pub fn close_list(&mut self) {
        self.close(|frame| matches!(frame, Frame::List { .. } | Frame::Flat));
    }

    pub fn close_item(&mut self) {
        // A list inside of it has its own items.
        self.paragraph();
        if matches!(self.frames.last(), Some(Frame::Item(_))) {
            self.end_frame();
        }
    }

    pub fn close_quote(&mut self) {
        self.close(|frame| matches!(frame, Frame::Quote(_) | Frame::Flat));
    }

    pub fn close_speech(&mut self) {
        self.close(|frame| matches!(frame, Frame::Speech(_) | Frame::Flat));
    }

    pub fn close_table(&mut self) {
        if matches!(self.frames.last(), Some(Frame::Flat)) {
            self.end_frame();
        } else {
            self.row();
            self.close(|frame| matches!(frame, Frame::Table { .. }));
        }
    }

    fn close(&mut self, which: impl Fn(&Frame) -> bool) {
        if self.in_cell() && !matches!(self.frames.last(), Some(Frame::Table { .. })) {
            return;
        }
        let Some(place) = self.frames.iter().rposition(which) else {
            return;
        };
        self.paragraph();
        while self.frames.len() > place {
            self.end_frame();
        }
    }

    /// A row of the innermost table ends, if one has begun.
    pub fn row(&mut self) {
        self.end_cell();
        if let Some(Frame::Table {
            rows, row, is_head, ..
        }) = self.frames.last_mut()
            && !row.is_empty()
        {
            let head = std::mem::replace(is_head, true);
            rows.push((head, std::mem::take(row)));
        } else {
            self.paragraph();
        }
    }

    pub fn cell(&mut self, heading: bool, number: bool) {
        self.end_cell();
        if let Some(Frame::Table {
            numbers,
            row,
            is_head,
            in_cell,
            ..
        }) = self.frames.last_mut()
        {
            *in_cell = true;
            *is_head &= heading;
            let column = row.len();
            if numbers.len() <= column {
                numbers.push(false);
            }
            if let Some(known) = numbers.get_mut(column) {
                *known |= number;
            }
        } else {
            self.runs.add(" ", &Form::default());
        }
    }

    pub fn end_cell(&mut self) {
        if let Some(Frame::Table { row, in_cell, .. }) = self.frames.last_mut() {
            let runs = self.runs.take();
            if std::mem::take(in_cell) || !runs.is_empty() {
                row.push(runs);
            }
        }
    }

    fn end_frame(&mut self) {
        match self.frames.pop() {
            Some(Frame::List { first, mut items }) => {
                items.retain(|item| !item.is_empty());
                if !items.is_empty() {
                    self.push(Block::List { first, items });
                }
            }
            Some(Frame::Item(blocks)) => {
                if let Some(Frame::List { items, .. }) = self.frames.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Frame::Quote(blocks)) if !blocks.is_empty() => self.push(Block::Quote(blocks)),
            Some(Frame::Speech(blocks)) if !blocks.is_empty() => {
                // Without a name before it, it is nobody's speech.
                if matches!(self.done.last(), Some(Block::Speaker(_) | Block::Speech(_))) {
                    self.push(Block::Speech(blocks));
                } else {
                    self.done.extend(blocks);
                }
            }
            Some(Frame::Table { numbers, rows, .. }) => self.table(numbers, rows),
            Some(Frame::Quote(_) | Frame::Speech(_) | Frame::Flat) | None => {}
        }
    }

    fn table(&mut self, mut numbers: Vec<bool>, mut rows: Vec<(bool, Vec<Vec<Run>>)>) {
        let columns = rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
        rows.retain(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
        if rows.is_empty() || columns == 0 {
            return;
        }
        if columns > COLUMNS {
            self.flattened = true;
            for (_, row) in rows {
                for cell in row.into_iter().filter(|cell| !cell.is_empty()) {
                    self.push(Block::Paragraph(cell));
                }
            }
            return;
        }
        let (is_head, mut head) = rows.remove(0);
        self.headless |= !is_head;
        head.resize(columns, Vec::new());
        numbers.resize(columns, false);
        let rows = rows
            .into_iter()
            .map(|(_, mut row)| {
                row.resize(columns, Vec::new());
                row
            })
            .collect();
        self.push(Block::Table {
            numbers,
            head,
            rows,
        });
    }

    /// Everything that was built; neighbouring lists of a kind are one, because Markdown cannot tell them apart.
    pub fn finish(mut self) -> (Vec<Block>, bool, bool) {
        self.paragraph();
        self.row();
        while !self.frames.is_empty() {
            self.paragraph();
            self.row();
            self.end_frame();
        }
        let blocks = joined(self.done, &mut self.flattened);
        (blocks, self.flattened, self.headless)
    }
}
