//! What pictures of graphs are made of, whatever they show: words made safe and measured without a font, the few colours, a sign, and
//! the frame. A picture has the colour of the text around it; its classes begin with `sg-`, so that one style sheet sets all of them.

use std::fmt::Write as _;

/// Accents that can be read on light and dark; a page sets its own by class.
pub const ACCENT: &str = "#2f7f8c";
pub const RIGHT: &str = "#3a8a5c";
pub const WRONG: &str = "#c2493d";

/// The colours of a picture that is a file of its own, for light and dark.
pub const STANDALONE: &str = include_str!("picture/standalone.css");

/// What stands around a picture.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    pub title: &'a str,
    /// What the picture is, one sentence.
    pub description: &'a str,
    /// It is read from right to left.
    pub rtl: bool,
    pub wide: i32,
    pub high: i32,
    /// A style sheet inside of it; empty in a page, which has its own.
    pub style: &'a str,
}

impl Frame<'_> {
    /// The whole picture. `inner` is safe already.
    pub fn around(&self, inner: &str) -> String {
        let (wide, high) = (self.wide, self.high);
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let style = if self.style.is_empty() {
            String::new()
        } else {
            format!("<style>{}</style>\n", self.style)
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sg\" role=\"img\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" height=\"{high}\" \
            direction=\"{direction}\" font-family=\"system-ui, sans-serif\" aria-labelledby=\"sg-title sg-desc\">\n\
            <title id=\"sg-title\">{}</title>\n<desc id=\"sg-desc\">{}</desc>\n{style}{inner}</svg>\n",
            escape(self.title),
            escape(self.description),
        )
    }
}

/// A warning sign around a point.
pub fn triangle(x: i32, y: i32) -> String {
    let mut sign = String::new();
    // Writing into a text cannot fail.
    let _ = write!(
        sign,
        "<path class=\"sg-sign\" d=\"M{x} {}l7 12h-14z\" fill=\"{WRONG}\" stroke=\"{WRONG}\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>",
        y - 7,
    );
    let _ = write!(
        sign,
        "<path class=\"sg-sign-mark\" d=\"M{x} {}v4m0 2v.5\" stroke=\"#fff\" stroke-width=\"1.6\" stroke-linecap=\"round\"/>",
        y - 3,
    );
    sign
}

/// Text for an element or an attribute, whatever it holds. Signs that XML does not allow are left out.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\r' | '\t' => safe.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

/// About how wide a text is, in hundredths of its size.
pub fn width(text: &str) -> i32 {
    text.chars().map(advance).sum()
}

/// Rather too wide than too narrow: average widths of sans serif letters.
fn advance(c: char) -> i32 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' => 29,
        'f' | 't' | 'r' | '(' | ')' | '-' | '"' => 38,
        'm' | 'w' | 'M' | 'W' | '…' | '—' | '@' => 90,
        'A'..='Z' => 69,
        ' '..='~' => 57,
        // Marks above and below letters, Arabic vowels, and signs that only direct.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' => 0,
        '\u{600}'..='\u{6ff}' => 52,
        '\u{80}'..='\u{24f}' => 62,
        '\u{1100}'.. => 102,
        _ => 66,
    }
}

/// A text in at most `most` lines of a width; the last one ends with an ellipsis where something is left out.
pub fn lines(text: &str, size: i32, wide: i32, most: usize) -> Vec<String> {
    let fits = |text: &str| width(text) * size <= wide * 100;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|last| format!("{last} {word}"));
        let full = lines.len() == most;
        match (longer.filter(|one| fits(one)), lines.last_mut()) {
            (Some(longer), Some(last)) => *last = longer,
            (_, Some(last)) if full => {
                // Too wide by now, so that it will be cut.
                last.push(' ');
                last.push_str(word);
                break;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| shorten(line, size, wide)).collect()
}

/// A text in a width, with an ellipsis where it is too long.
pub fn shorten(text: &str, size: i32, wide: i32) -> String {
    let room = wide * 100;
    if width(text) * size <= room {
        return text.to_owned();
    }
    let mut used = advance('…') * size;
    let fitting = text.chars().take_while(|c| {
        used += advance(*c) * size;
        used <= room
    });
    let mut short: String = fitting.collect();
    short.truncate(short.trim_end_matches([' ', ',', ';', ':', '.']).len());
    short.push('…');
    short
}
