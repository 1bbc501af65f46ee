//! Tables as files: CSV and XLSX with the same cells.

use csv::{Terminator, WriterBuilder};
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};
use std::borrow::Cow;

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(u32),
    Day(Date),
}

/// A table with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    /// Its first column is at the right.
    pub right_to_left: bool,
    /// The day it was made; the file says so.
    pub made_on: Date,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    #[error("csv: {0}")]
    Csv(#[from] csv::Error),
    #[error("xlsx: {0}")]
    Xlsx(#[from] XlsxError),
}

/// Whether a spreadsheet would take this text for a formula, also in the forms of full width (OWASP, "CSV Injection").
fn is_risky(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The text with an apostrophe before it, where a spreadsheet would take it for a formula.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_risky(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// As CSV (RFC 4180) in UTF-8. The byte order mark tells Excel which encoding it is. Days are as in ISO 8601.
pub fn csv(heads: &[String], rows: &[Vec<Cell>]) -> Result<Vec<u8>, SheetError> {
    let mut out = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    out.write_record(heads.iter().map(|one| guarded(one).into_owned()))?;
    for row in rows {
        out.write_record(row.iter().map(|cell| match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => guarded(text).into_owned(),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.to_string(),
        }))?;
    }
    out.into_inner()
        .map_err(|error| SheetError::Csv(csv::Error::from(error.into_error())))
}

/// As XLSX (ISO/IEC 29500). Texts are texts whatever they begin with; where one looks like a formula the cell is marked as quoted, so
/// that it stays a text when somebody edits it.
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>, SheetError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day(sheet.made_on)?));
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let quoted = Format::new().set_quote_prefix();
    let dated = Format::new().set_num_format("yyyy-mm-dd");
    let page = book.add_worksheet();
    page.set_name(page_name(&sheet.name))?;
    page.set_right_to_left(sheet.right_to_left);
    page.set_freeze_panes(1, 1)?;
    for (column, text) in (0..).zip(&sheet.heads) {
        page.write_string_with_format(0, column, text, &head)?;
        page.set_column_width(column, if column == 0 { 28 } else { 16 })?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) if is_risky(text) => {
                    page.write_string_with_format(row, column, text, &quoted)?;
                }
                Cell::Text(text) => {
                    page.write_string(row, column, text)?;
                }
                Cell::Number(number) => {
                    page.write_number(row, column, *number)?;
                }
                Cell::Day(at) => {
                    page.write_datetime_with_format(row, column, day(*at)?, &dated)?;
                }
            }
        }
    }
    Ok(book.save_to_buffer()?)
}

fn day(at: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(at.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, part(at.month()), part(at.day()))
}

/// A name that a sheet may have: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, and something.
fn page_name(name: &str) -> String {
    let cleaned: String = name
        .chars()
        .map(|c| {
            if c.is_control() || "[]:*?/\\'".contains(c) {
                ' '
            } else {
                c
            }
        })
        // Excel counts in UTF-16.
        .filter(|c| c.len_utf16() == 1)
        .take(31)
        .collect();
    let cleaned = cleaned.trim();
    if cleaned.is_empty() {
        String::from("1")
    } else {
        cleaned.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
    use std::io::Cursor;

    fn sheet() -> Sheet {
        Sheet {
            name: String::from("Spring [1]/2: who is where and what is missing"),
            right_to_left: true,
            made_on: jiff::civil::date(2026, 11, 26),
            heads: ["Name", "=head", "Best", "Until"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                vec![
                    Cell::Text(String::from("=HYPERLINK(\"http://evil.example\";\"x\")")),
                    Cell::Text(String::from("a \"quoted\", one\nof two lines")),
                    Cell::Number(83),
                    Cell::Day(jiff::civil::date(2028, 2, 29)),
                ],
                vec![
                    Cell::Text(String::from("＝1+1")),
                    Cell::Text(String::from("سارة")),
                    Cell::Empty,
                    Cell::Empty,
                ],
            ],
        }
    }

    #[test]
    fn what_looks_like_a_formula_is_a_text() {
        for text in ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＠a"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "a=1", " 1", "’1", "ana-maria"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn csv_is_as_excel_reads_it() {
        let sheet = sheet();
        let text = String::from_utf8(csv(&sheet.heads, &sheet.rows).unwrap()).unwrap();
        let expected = "\u{feff}Name,'=head,Best,Until\r\n\
            \"'=HYPERLINK(\"\"http://evil.example\"\";\"\"x\"\")\",\"a \"\"quoted\"\", one\nof two lines\",83,2028-02-29\r\n\
            '＝1+1,سارة,,\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn another_program_reads_the_same_cells() {
        let bytes = xlsx(&sheet()).unwrap();
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let names = book.sheet_names();
        assert_eq!(names, ["Spring  1  2  who is where and"]);
        let page = book.worksheet_range(&names[0]).unwrap();
        let formulas = book.worksheet_formula(&names[0]).unwrap();
        assert_eq!(formulas.used_cells().count(), 0);
        let at = |row, column| page.get_value((row, column)).cloned();
        assert_eq!(at(0, 1), Some(Data::String(String::from("=head"))));
        assert_eq!(
            at(1, 0),
            Some(Data::String(String::from(
                "=HYPERLINK(\"http://evil.example\";\"x\")"
            )))
        );
        assert_eq!(at(1, 2), Some(Data::Float(83.0)));
        // 29 February 2028 is day 46812 of the calendar that calls 1 January 1900 day 1 and has a 29 February 1900.
        let Some(Data::DateTime(found)) = at(1, 3) else {
            panic!("{:?}", at(1, 3))
        };
        assert_eq!(found.as_f64().to_string(), "46812");
        assert_eq!(at(2, 1), Some(Data::String(String::from("سارة"))));
        assert!(matches!(at(2, 2), None | Some(Data::Empty)));
    }

    #[test]
    fn the_page_of_an_arabic_book_begins_at_the_right_and_its_heads_stay() {
        let mut archive = zip::ZipArchive::new(Cursor::new(xlsx(&sheet()).unwrap())).unwrap();
        let mut text = String::new();
        let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
        std::io::Read::read_to_string(&mut part, &mut text).unwrap();
        assert!(text.contains("rightToLeft=\"1\""), "{text}");
        assert!(
            text.contains("<pane xSplit=\"1\" ySplit=\"1\"") && text.contains("state=\"frozen\""),
            "{text}"
        );
    }
}
