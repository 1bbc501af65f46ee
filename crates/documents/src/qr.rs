//! A QR code as a drawing: sharp at every size.

use fast_qr::{ECL, QRBuilder};
use std::fmt::Write as _;

/// The light border that readers need, in modules (ISO/IEC 18004: four on each side).
const QUIET: usize = 4;

/// A QR code as SVG, its border included.
pub struct Drawing {
    /// Modules on a side, with the border.
    pub side: usize,
    pub svg: String,
}

/// How much of a damaged code can be restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restores {
    /// 7 %: for a long text, whose modules would be too small otherwise.
    Little,
    /// 15 %: for print that gets creased.
    Some,
}

/// Draws a text; `None` when it is too long for any QR code.
pub fn draw(text: &str, restores: Restores) -> Option<Drawing> {
    let level = match restores {
        Restores::Little => ECL::L,
        Restores::Some => ECL::M,
    };
    let code = QRBuilder::new(text).ecl(level).build().ok()?;
    let side = code.size + 2 * QUIET;
    let mut path = String::new();
    for row in 0..code.size {
        let dark: Vec<bool> = code[row].iter().map(|module| module.value()).collect();
        let mut column = 0;
        for run in dark.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true) {
                // Writing to a string does not fail.
                let _ = write!(
                    path,
                    "M{} {}h{width}v1h-{width}z",
                    column + QUIET,
                    row + QUIET,
                    width = run.len()
                );
            }
            column += run.len();
        }
    }
    let svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" height="{side}" shape-rendering="crispEdges"><path fill="#12212b" d="{path}"/></svg>"##
    );
    Some(Drawing { side, svg })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_begins_with_the_finder_pattern() {
        // ISO/IEC 18004, 6.3.3.1: a dark ring of 7 modules, a light ring, a dark square of 3. Version 1
        // has 21 modules; four more on each side are the border.
        let drawing = draw("AUDIRE", Restores::Some).unwrap();
        assert_eq!(drawing.side, 29);
        for bar in [
            "M4 4h7v1h-7z",
            "M4 5h1v1h-1z",
            "M10 5h1v1h-1z",
            "M6 6h3v1h-3z",
            "M18 4h7v1h-7z",
            "M4 24h7v1h-7z",
        ] {
            assert!(drawing.svg.contains(bar), "{bar}");
        }
    }

    #[test]
    fn capacity_is_that_of_the_standard() {
        // ISO/IEC 18004, table 7: version 40 holds 2,953 bytes at level L and 2,331 at level M.
        let bytes = |count| "a".repeat(count);
        assert_eq!(draw(&bytes(2953), Restores::Little).unwrap().side, 177 + 8);
        assert!(draw(&bytes(2954), Restores::Little).is_none());
        assert_eq!(draw(&bytes(2331), Restores::Some).unwrap().side, 177 + 8);
        assert!(draw(&bytes(2332), Restores::Some).is_none());
    }
}
