//! What authors see of the pictures of a course.

use base::Message;

/// The pictures of a draft, and the texts that can show one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PicturesView {
    pub course: String,
    pub rows: Vec<PictureRow>,
    /// Texts in the language of the course that a figure can be put into: path and title.
    pub texts: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRow {
    /// In the folder of the course: `media/…`.
    pub path: String,
    /// The last part of it.
    pub name: String,
    pub bytes: usize,
    /// Width and height in pixels; none where it cannot be shown.
    pub size: Option<(u32, u32)>,
    /// Why it cannot be shown.
    pub problem: Option<Message>,
    /// What it shows, as it was typed with it; empty where nobody did.
    pub words: String,
    /// How a text shows it with these words.
    pub figure: Option<String>,
    /// The lines that name it: path and line, from 1.
    pub uses: Vec<(String, usize)>,
}
