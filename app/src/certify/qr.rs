//! A QR code as one path: no style attributes, sharp at every size.

use fast_qr::{ECL, QRBuilder};

/// The code's side in modules, and the path of its dark modules on a grid of that size.
pub struct Drawing {
    pub side: usize,
    pub path: String,
}

/// Draws a text such as a public address. `None` when it is too long for any QR code.
///
/// Level M (15 % can be restored) stands for print that gets creased, and keeps the modules large.
pub fn draw(text: &str) -> Option<Drawing> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        let dark: Vec<bool> = code[row].iter().map(|module| module.value()).collect();
        let mut column = 0;
        for run in dark.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true) {
                push_run(&mut path, column, row, run.len());
            }
            column += run.len();
        }
    }
    Some(Drawing {
        side: code.size,
        path,
    })
}

/// A bar of one module's height.
fn push_run(path: &mut String, column: usize, row: usize, length: usize) {
    use std::fmt::Write as _;
    let _ = write!(path, "M{column} {row}h{length}v1h-{length}z");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_begins_with_the_finder_pattern() {
        // ISO/IEC 18004, 6.3.3.1: a dark ring of 7 modules, a light ring, a dark square of 3. Version 1 has 21 modules.
        let drawing = draw("AUDIRE").expect("short enough");
        assert_eq!(drawing.side, 21);
        assert!(drawing.path.starts_with("M0 0h7v1h-7z"), "{}", drawing.path);
        for bar in [
            "M0 1h1v1h-1z",
            "M6 1h1v1h-1z",
            "M2 2h3v1h-3z",
            "M14 0h7v1h-7z",
            "M0 20h7v1h-7z",
        ] {
            assert!(drawing.path.contains(bar), "{bar}");
        }
    }

    #[test]
    fn what_no_code_can_hold_is_not_drawn() {
        assert!(draw(&"a".repeat(3000)).is_none());
    }
}
