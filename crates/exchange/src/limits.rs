//! How much of a file is read. Every limit is far above what a bank of questions needs and low enough that no
//! file can keep the program busy for long or fill its memory.

/// Bytes of a file: a bank of 10,000 questions with a thousand small pictures.
pub const FILE_BYTES: usize = 50 * 1024 * 1024;
/// Items of a file: more than any bank a person looks through.
pub const ITEMS: usize = 20_000;
/// Bytes of one item without its pictures: as much as the course compiler accepts of a whole file.
pub const ITEM_BYTES: usize = 256 * 1024;
/// Elements that stand in each other, in Moodle XML and in the HTML of a text.
pub const DEPTH: usize = 32;
/// Bytes of one picture: what the course compiler accepts.
pub const PICTURE_BYTES: usize = 2 * 1024 * 1024;
/// Pictures of one item; more than a question can show in a useful way.
pub const PICTURES: usize = 20;
/// Bytes that are read before something new begins in an XML file: a picture in base64 has 2.8 MB.
pub(crate) const PIECE_BYTES: usize = 4 * 1024 * 1024;
/// Elements of one item of an XML file: six options with everything have about two hundred.
pub(crate) const ELEMENTS: usize = 5_000;

/// What a question of Audire holds.
pub(crate) const OPTIONS: std::ops::RangeInclusive<usize> = 2..=6;
/// Right-hand sides that belong to no row.
pub(crate) const EXTRAS: usize = 4;
/// Hints of a question.
pub(crate) const HINTS: usize = 3;
/// Points of a question.
pub(crate) const POINTS: u32 = 20;
/// Criteria of a rubric, and levels of a criterion.
pub(crate) const CRITERIA: usize = 12;
pub(crate) const LEVELS: std::ops::RangeInclusive<usize> = 2..=6;
pub(crate) const LEVEL_POINTS: u32 = 100;
/// Words that are meant for a written task.
pub(crate) const TASK_WORDS: std::ops::RangeInclusive<u32> = 10..=3000;
