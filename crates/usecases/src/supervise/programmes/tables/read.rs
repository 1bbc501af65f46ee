//! A file with a table of people becomes rows. Nothing is looked up here.
//!
//! Spreadsheets write such files in several ways: letters in several encodings (`letters.rs`), cells between commas, semicolons or
//! tabs, names of columns in the language of whoever made it.

use super::MOST_ROWS;
use super::letters::decode;
use base::Message;
use base::text::fold;

/// Characters of a cell that are kept. Nothing that an account may hold is as long.
const LONGEST_CELL: usize = 300;

/// What a column can be called, in four languages; compared folded and without blanks and marks.
const COLUMNS: [(Column, &[&str]); 5] = [
    (
        Column::Email,
        &[
            "email",
            "email address",
            "mail",
            "courriel",
            "adresse e-mail",
            "adresse électronique",
            "adresse mail",
            "correo",
            "correo electrónico",
            "dirección de correo electrónico",
            "البريد الإلكتروني",
            "بريد إلكتروني",
            "البريد",
        ],
    ),
    (
        Column::Name,
        &[
            "name",
            "full name",
            "nom",
            "nom complet",
            "nom et prénom",
            "nombre",
            "nombre completo",
            "nombre y apellidos",
            "الاسم",
            "الاسم الكامل",
        ],
    ),
    (
        Column::Agency,
        &[
            "agency",
            "organisation",
            "organization",
            "service",
            "organisme",
            "institución",
            "organismo",
            "servicio",
            "الجهة",
            "المؤسسة",
            "الجهاز",
        ],
    ),
    (
        Column::Unit,
        &[
            "unit",
            "department",
            "station",
            "unité",
            "brigade",
            "unidad",
            "departamento",
            "comisaría",
            "الوحدة",
            "القسم",
        ],
    ),
    (
        Column::Country,
        &[
            "country",
            "country code",
            "pays",
            "code pays",
            "país",
            "código de país",
            "البلد",
            "الدولة",
        ],
    ),
];

/// What is read of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Email,
    Name,
    Agency,
    Unit,
    Country,
}

/// A row as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Read {
    /// In the file, from 1.
    pub line: u64,
    pub email: String,
    pub name: String,
    pub agency: String,
    pub unit: String,
    /// The two letters or the name, until `named` makes letters of it.
    pub country: String,
    /// Cells of the first row and of this one, where they are not as many.
    pub cells: Option<(usize, usize)>,
}

/// A table as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// How its letters were read.
    pub encoding: &'static str,
    /// Names of columns that were passed over.
    pub ignored: Vec<String>,
    pub rows: Vec<Read>,
}

/// Reads a table, or says what is wrong with the whole of it.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Message> {
    // The first bytes of every ZIP file (APPNOTE 4.3.7), and so of every workbook.
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Message::new("table-is-workbook"));
    }
    let (text, encoding) = decode(bytes)?;
    // A line with which spreadsheets tell each other the mark between cells.
    let (skipped, text) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (1, rest)
        }
        _ => (0, &*text),
    };
    let (delimiter, head) = head(text)?;
    let places = places(&head)?;
    let ignored: Vec<String> = head
        .iter()
        .filter(|name| column(name).is_none() && !name.trim().is_empty())
        .map(|name| cut(name))
        .collect();
    let mut rows = Vec::new();
    for record in reader(text, delimiter).records().skip(1) {
        let record = record.map_err(|_| Message::new("table-unreadable"))?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(Message::new("table-long").with("most", MOST_ROWS));
        }
        let line = record.position().map_or(0, csv::Position::line) + skipped;
        rows.push(row(&record, &places, line, head.len()));
    }
    if rows.is_empty() {
        return Err(Message::new("table-empty"));
    }
    Ok(Table {
        encoding: encoding.name(),
        ignored,
        rows,
    })
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// The mark between cells, and the names of the columns: with whichever mark most of them are known.
fn head(text: &str) -> Result<(u8, Vec<String>), Message> {
    let heads = [b';', b',', b'\t'].map(|delimiter| {
        let first = reader(text, delimiter).into_records().next();
        let cells: Vec<String> = match first {
            Some(Ok(record)) => record.iter().map(str::to_owned).collect(),
            Some(Err(_)) | None => Vec::new(),
        };
        (delimiter, cells)
    });
    let known = |cells: &Vec<String>| {
        (
            cells.iter().filter(|one| column(one).is_some()).count(),
            cells.len(),
        )
    };
    heads
        .into_iter()
        .max_by_key(|(_, cells)| known(cells))
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
        .ok_or_else(|| Message::new("table-empty"))
}

/// What a name of a column means.
fn column(name: &str) -> Option<Column> {
    let plain =
        |text: &str| -> String { fold(text).chars().filter(|c| c.is_alphanumeric()).collect() };
    let name = plain(name);
    COLUMNS
        .into_iter()
        .find(|(_, names)| names.iter().any(|one| plain(one) == name))
        .map(|(column, _)| column)
}

/// Where each column is. One for the addresses must be there, and none twice.
fn places(head: &[String]) -> Result<Vec<(usize, Column)>, Message> {
    let mut places: Vec<(usize, Column)> = Vec::new();
    for (place, name) in head.iter().enumerate() {
        let Some(column) = column(name) else { continue };
        if places.iter().any(|(_, one)| *one == column) {
            return Err(Message::new("table-column-twice").with("column", cut(name)));
        }
        places.push((place, column));
    }
    if places.iter().any(|(_, one)| *one == Column::Email) {
        Ok(places)
    } else {
        let found: Vec<String> = head.iter().take(8).map(|name| cut(name)).collect();
        Err(Message::new("table-no-email").with("found", found.join(" · ")))
    }
}

fn row(record: &csv::StringRecord, places: &[(usize, Column)], line: u64, width: usize) -> Read {
    let mut row = Read {
        line,
        cells: (record.len() != width).then_some((width, record.len())),
        ..Read::default()
    };
    for (place, column) in places {
        let cell = cut(record.get(*place).unwrap_or_default());
        match column {
            Column::Email => row.email = cell,
            Column::Name => row.name = cell,
            Column::Agency => row.agency = cell,
            Column::Unit => row.unit = cell,
            Column::Country => row.country = cell,
        }
    }
    row
}

fn cut(cell: &str) -> String {
    cell.trim().chars().take(LONGEST_CELL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_in_four_languages_and_any_order() {
        for head in [
            "name,email,agency,country",
            "Nom;Adresse électronique;Organisme;Pays",
            "Nombre\tCorreo electrónico\tInstitución\tPaís",
            "الاسم,البريد الإلكتروني,الجهة,البلد",
            "sep=;\nNAME;E MAIL;AGENCY;COUNTRY",
        ] {
            let mark = [";", "\t", ","]
                .into_iter()
                .find(|mark| head.contains(mark))
                .unwrap();
            let row = ["Ana", "ana@example.org", "Port", "ES"].join(mark);
            let table = read(format!("{head}\n{row}\n").as_bytes()).unwrap();
            let lines = u64::try_from(head.lines().count()).unwrap();
            let expected = Read {
                line: lines + 1,
                email: "ana@example.org".to_owned(),
                name: "Ana".to_owned(),
                agency: "Port".to_owned(),
                unit: String::new(),
                country: "ES".to_owned(),
                cells: None,
            };
            assert_eq!(table.rows, [expected], "{head}");
        }
    }

    #[test]
    fn what_is_no_table_of_people_is_told_apart() {
        let check = |bytes: &[u8], id: &str| assert_eq!(read(bytes).unwrap_err().id, id, "{id}");
        check(b"", "table-empty");
        check(b"\n\n", "table-empty");
        check(b"email\n", "table-empty");
        check(b"PK\x03\x04rest of a workbook", "table-is-workbook");
        check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "table-not-text");
        check(b"who,where\na,b\n", "table-no-email");
        check(
            b"email,E-Mail\na@b.example,c@d.example\n",
            "table-column-twice",
        );
        let long = format!("email\n{}", "a@b.example\n".repeat(MOST_ROWS + 1));
        check(long.as_bytes(), "table-long");
        let most = format!("email\n{}", "a@b.example\n".repeat(MOST_ROWS));
        assert_eq!(read(most.as_bytes()).unwrap().rows.len(), MOST_ROWS);
    }

    #[test]
    fn rows_keep_their_lines_and_cells() {
        let text = "email,name,shoe size\na@b.example,\"A \"\"x\"\", B\",40\n\n,,\nc@d.example\n";
        let table = read(text.as_bytes()).unwrap();
        assert_eq!(table.ignored, ["shoe size"]);
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[0].name, "A \"x\", B");
        assert_eq!((table.rows[1].line, table.rows[1].cells), (5, Some((3, 1))));
        // A quote that is never closed takes the rest of the file; it stays one row, and short.
        let open = format!("email,name\na@b.example,\"{}", "x\n".repeat(1000));
        let table = read(open.as_bytes()).unwrap();
        assert_eq!(table.rows.len(), 1);
        assert_eq!(table.rows[0].name.chars().count(), LONGEST_CELL);
    }
}
