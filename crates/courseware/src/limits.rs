//! How large things may be. Every limit is far above what a course needs and low enough that no
//! file can keep the compiler busy for long.

/// Bytes of a text file: ten times the longest lesson of the foundation course.
pub const TEXT_BYTES: usize = 256 * 1024;
/// Bytes of a drawing.
pub const SVG_BYTES: usize = 256 * 1024;
/// Bytes of a photograph or another picture made of points.
pub const RASTER_BYTES: usize = 2 * 1024 * 1024;
/// How deep lists, quotations and emphasis may stand in each other.
pub const DEPTH: usize = 12;
/// Options of a question.
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=6;
/// Minutes of a lesson.
pub const LESSON_MINUTES: std::ops::RangeInclusive<i64> = 1..=240;
/// Minutes of a course.
pub const COURSE_MINUTES: std::ops::RangeInclusive<i64> = 1..=6000;
/// Attempts; 0 means no limit.
pub const ATTEMPTS: std::ops::RangeInclusive<i64> = 0..=100;
/// Questions of one quiz, or drawn from one pool.
pub const QUESTIONS: std::ops::RangeInclusive<i64> = 1..=200;
/// Problems told of one course; whoever has more begins with these.
pub const PROBLEMS: usize = 500;
