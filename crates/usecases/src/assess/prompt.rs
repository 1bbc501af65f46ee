//! What names a question in a list.

use base::Locale;
use quiz::Question;
use views::Passage;

/// The prompt of a question, or the words to be judged where the kind itself says what to do.
pub(crate) fn prompt(question: &Question, wished: Locale, source: Locale) -> Passage {
    let Some((locale, text)) = question.text(wished, source) else {
        return Passage {
            locale: source,
            html: String::new(),
        };
    };
    let html = if text.prompt.is_empty() {
        escape(&text.officer)
    } else {
        text.prompt.clone()
    };
    Passage { locale, html }
}

/// Plain text as HTML.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
