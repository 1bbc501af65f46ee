//! From a text to lines of Markdown.

use super::rich::{Block, Form, Run};
use super::{escape, links, markdown};
use crate::notes::Notes;

/// Paragraphs, lists and so on, with an empty line between them. `figure` writes a picture.
pub(crate) fn blocks(
    blocks: &[Block],
    figure: &dyn Fn(usize, &str) -> Option<String>,
    notes: &mut Notes,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        // A speech stands right under its speaker.
        if place > 0 && !matches!(block, Block::Speech(_)) {
            lines.push(String::new());
        }
        match block {
            Block::Paragraph(runs) | Block::Speaker(runs) | Block::Described(runs) => {
                lines.extend(paragraph(runs, notes));
            }
            Block::List { first, items } => list(*first, items, figure, &mut lines, notes),
            Block::Table {
                numbers,
                head,
                rows,
            } => table(numbers, head, rows, &mut lines, notes),
            Block::Quote(inner) => {
                let inner = self::blocks(inner, figure, notes);
                lines.extend(
                    inner
                        .iter()
                        .map(|line| format!("> {line}").trim_end().to_owned()),
                );
            }
            Block::Speech(inner) => indented(&self::blocks(inner, figure, notes), ": ", &mut lines),
            Block::Rule => lines.push("* * *".to_owned()),
            Block::Figure { picture, alt } => lines.extend(figure(*picture, alt)),
        }
    }
    lines
}

fn list(
    first: Option<u64>,
    items: &[Vec<Block>],
    figure: &dyn Fn(usize, &str) -> Option<String>,
    lines: &mut Vec<String>,
    notes: &mut Notes,
) {
    let is_tight = items.iter().all(|item| {
        matches!(
            item.as_slice(),
            [Block::Paragraph(_)] | [Block::Paragraph(_), Block::List { .. }]
        )
    });
    for (place, item) in items.iter().enumerate() {
        if place > 0 && !is_tight {
            lines.push(String::new());
        }
        let mark = match first {
            // Not `-` and `1.`: those mean rows and items of a question.
            None => "* ".to_owned(),
            Some(first) => format!("{}) ", first.saturating_add(place as u64)),
        };
        let mut inner = blocks(item, figure, notes);
        if is_tight {
            inner.retain(|line| !line.is_empty());
        }
        indented(&inner, &mark, lines);
    }
}

fn indented(inner: &[String], mark: &str, lines: &mut Vec<String>) {
    let blank = " ".repeat(mark.len());
    for (place, line) in inner.iter().enumerate() {
        let before = if place == 0 { mark } else { &blank };
        lines.push(format!("{before}{line}").trim_end().to_owned());
    }
}

fn table(
    numbers: &[bool],
    head: &[Vec<Run>],
    rows: &[Vec<Vec<Run>>],
    lines: &mut Vec<String>,
    notes: &mut Notes,
) {
    let mut row = |cells: &[Vec<Run>]| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| paragraph(&in_one_line(cell), notes).concat())
            .collect();
        lines.push(format!("| {} |", cells.join(" | ")));
    };
    row(head);
    for cells in rows {
        row(cells);
    }
    let marks: Vec<&str> = numbers
        .iter()
        .map(|number| if *number { "--:" } else { "---" })
        .collect();
    let place = lines.len() - rows.len();
    lines.insert(place, format!("| {} |", marks.join(" | ")));
}

fn in_one_line(runs: &[Run]) -> Vec<Run> {
    runs.iter()
        .map(|run| Run {
            text: run.text.replace('\n', " "),
            form: run.form.clone(),
        })
        .collect()
}

/// A text of which only one paragraph may be: options, hints, the explanation. Paragraphs become lines, and whatever else
/// there is becomes words. `None` when there are none.
pub(crate) fn prompt_line(blocks: &[Block], notes: &mut Notes) -> Option<Vec<String>> {
    let runs = flat(blocks, '\n', notes);
    has_words(&runs).then(|| paragraph(&runs, notes))
}

/// The same in one line.
pub(crate) fn one_line(blocks: &[Block], notes: &mut Notes) -> Option<String> {
    let runs = in_one_line(&flat(blocks, ' ', notes));
    has_words(&runs).then(|| paragraph(&runs, notes).concat())
}

fn has_words(runs: &[Run]) -> bool {
    runs.iter().any(|run| !run.text.trim().is_empty())
}

/// All the words of a text one after the other.
fn flat(blocks: &[Block], between: char, notes: &mut Notes) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    let mut add = |runs: &[Run]| {
        if runs.is_empty() {
            return;
        }
        if let Some(last) = out.last_mut() {
            if last.form == Form::default() {
                last.text.push(between);
            } else {
                out.push(Run {
                    text: between.to_string(),
                    form: Form::default(),
                });
            }
        }
        for run in runs {
            match out.last_mut().filter(|last| last.form == run.form) {
                Some(last) => last.text.push_str(&run.text),
                None => out.push(run.clone()),
            }
        }
    };
    let mut is_flattened = false;
    each(blocks, &mut add, &mut is_flattened);
    if is_flattened {
        notes.say(base::Message::new("exchange-flattened"));
    }
    out
}

fn each(blocks: &[Block], add: &mut dyn FnMut(&[Run]), is_flattened: &mut bool) {
    for block in blocks {
        *is_flattened |= !matches!(block, Block::Paragraph(_) | Block::Described(_));
        match block {
            Block::Paragraph(runs) | Block::Speaker(runs) | Block::Described(runs) => add(runs),
            Block::List { items, .. } => {
                for item in items {
                    each(item, add, is_flattened);
                }
            }
            Block::Quote(inner) | Block::Speech(inner) => each(inner, add, is_flattened),
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    add(cell);
                }
            }
            Block::Rule => {}
            Block::Figure { alt, .. } => add(&[Run {
                text: alt.clone(),
                form: Form::default(),
            }]),
        }
    }
}

/// The lines of one paragraph; a line break is a backslash at the end of a line. What would be read as
/// something else than it is, loses its form.
fn paragraph(runs: &[Run], notes: &mut Notes) -> Vec<String> {
    let has_form = runs.iter().any(|run| run.form != Form::default());
    if has_form {
        for runs in [runs.to_vec(), loosened(runs)] {
            for outside in [Outside::Longest, Outside::Strong, Outside::Emphasis] {
                // Inside of a word `_` marks nothing; beside `*` another `*` is read as one mark.
                for italics in ["_", "*"] {
                    let written = write(&runs, Style { outside, italics });
                    if markdown::runs(&written).is_some_and(|back| same(&back, &runs)) {
                        return written.split('\n').map(str::to_owned).collect();
                    }
                }
            }
        }
        notes.formatting("b, i, a");
    }
    let words: String = runs.iter().map(|run| run.text.as_str()).collect();
    let written = write(
        &[Run {
            text: words,
            form: Form::default(),
        }],
        PLAIN,
    );
    written.split('\n').map(str::to_owned).collect()
}

/// Blanks at the ends of words without any form, so that marks end there.
fn loosened(runs: &[Run]) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        let words = run.text.trim_end_matches(' ');
        let blanks = run.text.get(words.len()..).unwrap_or_default();
        out.push(Run {
            text: words.to_owned(),
            form: run.form.clone(),
        });
        out.push(Run {
            text: blanks.to_owned(),
            form: Form::default(),
        });
    }
    out.retain(|run| !run.text.is_empty());
    out
}

/// The same words in the same form; the form of blanks does not count.
fn same(one: &[Run], other: &[Run]) -> bool {
    let signs = |runs: &[Run]| -> Vec<(char, Form)> {
        runs.iter()
            .flat_map(|run| run.text.chars().map(|c| (c, run.form.clone())))
            .filter(|(c, _)| *c != ' ')
            .map(|(c, form)| {
                if c == '\n' {
                    (c, Form::default())
                } else {
                    (c, form)
                }
            })
            .collect()
    };
    signs(one) == signs(other)
}

/// One of the ways to nest marks.
#[derive(Debug, Clone, Copy)]
struct Style {
    outside: Outside,
    /// The mark of italics beside one of bold.
    italics: &'static str,
}

/// What stands outside of the rest where several begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outside {
    /// That which goes on longest.
    Longest,
    /// Links, then bold, which ends where a link begins.
    Strong,
    /// Links, then italics, which end where a link begins.
    Emphasis,
}

const PLAIN: Style = Style {
    outside: Outside::Longest,
    italics: "*",
};

/// Nested marks around runs.
fn write(runs: &[Run], style: Style) -> String {
    let mut out = String::new();
    nested(runs, &Form::default(), style, &mut out);
    let mut lines: Vec<String> = out.split('\n').map(|line| line.trim().to_owned()).collect();
    lines.retain(|line| !line.is_empty());
    lines.join("\\\n")
}

fn nested(mut runs: &[Run], around: &Form, style: Style, out: &mut String) {
    while let Some(first) = runs.first() {
        let across = style.outside == Outside::Longest;
        let reach = |has: &dyn Fn(&Form) -> bool| {
            let goes_on =
                |run: &&Run| has(&run.form) && (across || run.form.link == first.form.link);
            runs.iter().take_while(goes_on).count()
        };
        let linked = if around.link.is_none() && first.form.link.is_some() {
            reach(&|form| form.link == first.form.link)
        } else {
            0
        };
        let strong = if around.strong {
            0
        } else {
            reach(&|form| form.strong)
        };
        let emphasised = if around.emphasis {
            0
        } else {
            reach(&|form| form.emphasis)
        };
        let first_of = |all: [usize; 3]| all.into_iter().find(|length| *length > 0).unwrap_or(0);
        let length = match style.outside {
            Outside::Longest => linked.max(strong).max(emphasised),
            Outside::Strong => first_of([linked, strong, emphasised]),
            Outside::Emphasis => first_of([linked, emphasised, strong]),
        };
        if length == 0 {
            word(first, out);
            runs = runs.get(1..).unwrap_or_default();
            continue;
        }
        let (inside, rest) = runs.split_at(length);
        let mut within = around.clone();
        let mut inner = String::new();
        if linked == length {
            within.link.clone_from(&first.form.link);
            nested(inside, &within, style, &mut inner);
            let to = first.form.link.as_deref().unwrap_or_default();
            // `[x]` and `[ ]` at the beginning of a line would be options.
            let words = match inner.trim() {
                "x" => "&#120;".to_owned(),
                "X" => "&#88;".to_owned(),
                other => other.to_owned(),
            };
            wrapped(&inner, &format!("[{words}]({})", links::written(to)), out);
        } else {
            let is_strong =
                strong == length && (emphasised != length || style.outside != Outside::Emphasis);
            let mark = if is_strong {
                within.strong = true;
                "**"
            } else {
                within.emphasis = true;
                if out.ends_with('*') || around.strong {
                    style.italics
                } else {
                    "*"
                }
            };
            nested(inside, &within, style, &mut inner);
            wrapped(&inner, &format!("{mark}{}{mark}", inner.trim()), out);
        }
        runs = rest;
    }
}

/// Blanks at the ends of words with a form stand outside of its marks.
fn wrapped(inner: &str, marked: &str, out: &mut String) {
    let begin = inner.len() - inner.trim_start().len();
    let end = inner.trim_end().len();
    out.push_str(inner.get(..begin).unwrap_or_default());
    if !inner.trim().is_empty() {
        out.push_str(marked);
        out.push_str(inner.get(end..).unwrap_or_default());
    }
}

fn word(run: &Run, out: &mut String) {
    if run.form.code
        && let Some(code) = escape::code(&run.text)
    {
        return out.push_str(&code);
    }
    for (place, line) in run.text.split('\n').enumerate() {
        if place > 0 {
            out.push('\n');
        }
        let before = out.trim_end_matches(' ');
        let starts = before.is_empty() || before.ends_with('\n');
        if starts {
            out.push_str(&escape::at_start(line.trim_start()));
        } else {
            out.push_str(&escape::inside(line));
        }
    }
}
