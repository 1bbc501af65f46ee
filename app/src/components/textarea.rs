//! The inside of `<textarea>`.

/// A text for `inner_html`: between the tags Leptos escapes nothing, and where a text is empty an island could not take it
/// over. A newline right after the tag is not part of the value (HTML, 13.1.2.5), so one is given for it to lose.
pub fn lines(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("\n{escaped}")
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn what_somebody_wrote_stays_text() {
        assert_eq!(
            lines("</textarea><b>&amp;"),
            "\n&lt;/textarea>&lt;b>&amp;amp;"
        );
    }
}
