//! Pictures with their captions.

use super::{Writer, escape};
use crate::markdown::{Kind, Node, plain};
use crate::problem::{FIGURE_WITHOUT_ALT, MEDIA_MISSING, MEDIA_MISSING_NEAR};

/// The picture of a paragraph in which nothing else stands.
pub(super) fn alone(paragraph: &Node) -> Option<&Node> {
    let mut words = paragraph
        .children
        .iter()
        .filter(|node| node.kind != Kind::SoftBreak);
    let only = words
        .next()
        .filter(|node| matches!(node.kind, Kind::Image { .. }))?;
    words.next().is_none().then_some(only)
}

impl Writer<'_, '_> {
    pub(super) fn figure(&mut self, image: &Node, id: Option<&str>) {
        let Kind::Image { to, caption } = &image.kind else {
            return;
        };
        let (file, index) = (self.text.file, self.text.index);
        let alt = plain(&image.children);
        if alt.is_empty() {
            file.report(&FIGURE_WITHOUT_ALT, file.first_line(image.span), Vec::new());
        }
        let name = to.strip_prefix("media/").unwrap_or(to);
        let Some(size) = index.media.get(name).filter(|_| to.starts_with("media/")) else {
            let span = file.find(to, image.span);
            let near = |near: &str| format!("media/{near}");
            let names = index.media.keys().map(String::as_str);
            let args = vec![("to", to.as_str().into())];
            file.report_word(
                (&MEDIA_MISSING_NEAR, &MEDIA_MISSING),
                span,
                name,
                names,
                near,
                args,
            );
            return;
        };
        index.used_media.borrow_mut().insert(name.to_owned());
        // A picture that is there and cannot be shown has been reported with the picture.
        let Some((width, height)) = size else { return };
        self.open("figure", id);
        self.write(format_args!(
            "<img src=\"{}/{}\" alt=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\">",
            index.pictures,
            escape(name),
            escape(&alt),
        ));
        if !caption.trim().is_empty() {
            self.write(format_args!(
                "<figcaption>{}</figcaption>",
                escape(caption.trim())
            ));
        }
        self.close("figure");
    }
}
