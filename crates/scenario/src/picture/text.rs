//! Words in a picture: made safe, and measured without a font.

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
