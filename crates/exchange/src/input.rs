//! Bytes of a file as text: which encoding it is, how long it may be, on which line we are.
//!
//! UTF-8 and UTF-16 are read, with or without a byte order mark. Anything else is refused with its line: to guess
//! would turn names into signs nobody wrote.

use crate::{Stop, limits};
use base::Message;
use std::io::{self, BufRead, Read};

/// Bytes read at once.
const CHUNK: usize = 64 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16 { big: bool },
}

/// Reads a file as UTF-8 with `\n` at the ends of lines.
#[derive(Debug)]
pub(crate) struct Input<R> {
    reader: R,
    encoding: Option<Encoding>,
    /// Bytes that are only part of a character yet.
    raw: Vec<u8>,
    text: Vec<u8>,
    /// How much of `text` has been used.
    at: usize,
    read: usize,
    ended: bool,
    after_return: bool,
    /// Line ends that have been used.
    lines: usize,
    /// What ends the file once `text` is used up.
    fault: Option<Message>,
    /// How much may be used before [`Input::renew`].
    budget: usize,
}

/// A line, or the end.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// With its number; what is beyond the limit of an item is cut off.
    Text {
        number: usize,
        text: String,
    },
    End,
}

impl<R: Read> Input<R> {
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            encoding: None,
            raw: Vec::new(),
            text: Vec::new(),
            at: 0,
            read: 0,
            ended: false,
            after_return: false,
            lines: 0,
            fault: None,
            budget: usize::MAX,
        }
    }

    /// The line of what comes next.
    pub fn line(&self) -> usize {
        self.lines + 1
    }

    /// Allows so many bytes before the next call.
    pub fn renew(&mut self, bytes: usize) {
        self.budget = bytes;
    }

    /// What ended the file too early, if anything did and everything before it has been used.
    pub fn stop(&self) -> Option<Stop> {
        let message = self.fault.clone().filter(|_| self.at >= self.text.len())?;
        Some(Stop {
            line: self.line(),
            message,
        })
    }

    /// The next line without its end.
    pub fn next_line(&mut self) -> Result<Line, Stop> {
        let number = self.line();
        let mut line: Vec<u8> = Vec::new();
        let mut some = false;
        loop {
            let Ok(ready) = self.fill_buf() else {
                return match self.stop() {
                    Some(stop) => Err(stop),
                    None => Ok(Line::End),
                };
            };
            if ready.is_empty() {
                if !some {
                    return Ok(Line::End);
                }
                break;
            }
            some = true;
            let end = ready.iter().position(|byte| *byte == b'\n');
            let piece = ready.get(..end.unwrap_or(ready.len())).unwrap_or_default();
            let room = (limits::ITEM_BYTES + 1).saturating_sub(line.len());
            line.extend_from_slice(piece.get(..room.min(piece.len())).unwrap_or_default());
            let used = piece.len() + usize::from(end.is_some());
            self.consume(used);
            if end.is_some() {
                break;
            }
        }
        // Only a character at the cut can be damaged.
        Ok(Line::Text {
            number,
            text: String::from_utf8_lossy(&line).into_owned(),
        })
    }

    fn more(&mut self) {
        self.text.clear();
        self.at = 0;
        while self.text.is_empty() && !self.ended && self.fault.is_none() {
            self.read_chunk();
        }
    }

    fn read_chunk(&mut self) {
        let start = self.raw.len();
        self.raw.resize(start + CHUNK, 0);
        let got = match self
            .reader
            .read(self.raw.get_mut(start..).unwrap_or_default())
        {
            Ok(got) => got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                self.raw.truncate(start);
                return;
            }
            Err(_) => {
                self.raw.truncate(start);
                self.fault = Some(Message::new("exchange-file-unreadable"));
                return;
            }
        };
        self.raw.truncate(start + got);
        self.ended = got == 0;
        self.read += got;
        if self.read > limits::FILE_BYTES {
            let most = limits::FILE_BYTES / (1024 * 1024);
            self.fault = Some(Message::new("exchange-file-too-large").with("most", most));
            return;
        }
        let encoding = match self.encoding {
            Some(encoding) => encoding,
            None if self.raw.len() < 4 && !self.ended => return,
            None => {
                let (encoding, mark) = recognise(&self.raw);
                self.raw.drain(..mark);
                *self.encoding.insert(encoding)
            }
        };
        match encoding {
            Encoding::Utf8 => self.decode_utf8(),
            Encoding::Utf16 { big } => self.decode_utf16(big),
        }
    }

    fn decode_utf8(&mut self) {
        let raw = std::mem::take(&mut self.raw);
        let (good, wrong) = match std::str::from_utf8(&raw) {
            Ok(text) => (text.len(), false),
            Err(error) => (
                error.valid_up_to(),
                error.error_len().is_some() || self.ended,
            ),
        };
        let (text, rest) = raw.split_at(good);
        self.push(text);
        if wrong {
            self.fault = Some(Message::new("exchange-file-encoding"));
        } else {
            self.raw = rest.to_vec();
        }
    }

    fn decode_utf16(&mut self, big: bool) {
        let raw = std::mem::take(&mut self.raw);
        let mut units: Vec<u16> = raw
            .chunks_exact(2)
            .map(|two| match two {
                [a, b] if big => u16::from_be_bytes([*a, *b]),
                [a, b] => u16::from_le_bytes([*a, *b]),
                _ => 0,
            })
            .collect();
        let mut left = raw.len() % 2;
        // The first half of a pair waits for the second.
        if units
            .last()
            .is_some_and(|unit| (0xd800..0xdc00).contains(unit))
            && !self.ended
        {
            units.pop();
            left += 2;
        }
        let mut text = String::with_capacity(units.len());
        for unit in char::decode_utf16(units) {
            if let Ok(c) = unit {
                text.push(c);
            } else {
                self.fault = Some(Message::new("exchange-file-encoding"));
                break;
            }
        }
        if self.ended && left > 0 {
            self.fault = Some(Message::new("exchange-file-encoding"));
        }
        self.push(text.as_bytes());
        self.raw = raw.get(raw.len() - left..).unwrap_or_default().to_vec();
    }

    /// Line ends of every kind become `\n`.
    fn push(&mut self, text: &[u8]) {
        self.text.reserve(text.len());
        for byte in text {
            match byte {
                b'\r' => self.text.push(b'\n'),
                b'\n' if self.after_return => {}
                other => self.text.push(*other),
            }
            self.after_return = *byte == b'\r';
        }
    }
}

/// The encoding of a file by its first bytes, and the length of its mark.
fn recognise(bytes: &[u8]) -> (Encoding, usize) {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => (Encoding::Utf16 { big: false }, 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16 { big: true }, 2),
        // The first character of such a file is one of ASCII, half of it is nought.
        [first, 0, third, 0, ..] if *first != 0 && *third != 0 => {
            (Encoding::Utf16 { big: false }, 0)
        }
        [0, second, 0, fourth, ..] if *second != 0 && *fourth != 0 => {
            (Encoding::Utf16 { big: true }, 0)
        }
        _ => (Encoding::Utf8, 0),
    }
}

impl<R: Read> Read for Input<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut ready = self.fill_buf()?;
        let count = ready.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Input<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.budget == 0 {
            return Err(io::Error::other("too much without anything new"));
        }
        if self.at >= self.text.len() {
            if self.fault.is_some() {
                return Err(io::Error::other("the file ends here"));
            }
            self.more();
            if self.text.is_empty() && self.fault.is_some() {
                return Err(io::Error::other("the file ends here"));
            }
        }
        let ready = self.text.get(self.at..).unwrap_or_default();
        Ok(ready
            .get(..ready.len().min(self.budget))
            .unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        let used = self.text.get(self.at..self.at + count);
        let ends = used.unwrap_or_default().split(|byte| *byte == b'\n');
        self.lines += ends.count() - 1;
        self.at += count;
        self.budget = self.budget.saturating_sub(count);
    }
}
