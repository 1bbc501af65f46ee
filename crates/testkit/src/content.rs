//! A course small enough to be taken in a test.

use std::path::{Path, PathBuf};

/// The address of the tiny course.
pub const COURSE: &str = "tiny";
/// Its module.
pub const MODULE: &str = "first";

/// The folder with the tiny course, as an author would have it. Labels of right options begin with "Right".
pub fn tiny() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("course")
}

/// The address of the course with every kind of question.
pub const KINDS: &str = "kinds";

/// The folder with a course that has one question of every kind in its first lesson, an assessment with a time limit, fixed
/// questions and a task that people mark, quizzes of two other behaviours, a drill, and a module in Arabic.
pub fn kinds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kinds")
}

/// The address of the course that assesses with a scenario, and of its module.
pub const SCENES: &str = "scenes";
pub const SCENES_MODULE: &str = "at-the-gate";
/// A scenario in English, French and Arabic, and one in English only.
pub const GATE: &str = "the-gate";
pub const YARD: &str = "the-yard";

/// The folder with a course of one lesson without checks, whose module assesses with one of two scenarios: 60 % passes, two attempts, an hour to
/// wait. In [`GATE`], `speak-apart` and `listen` end well with all points, `speak-apart` and `hurry` partly with two of three, `walk-away` ends
/// critically; in [`YARD`], `call` ends well and `come-back` partly.
pub fn scenes() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenes")
}

/// The address of the course with an interview, and the case.
pub const TALKS: &str = "talks";
pub const QUAY: &str = "quay";

/// The folder with a course of one lesson, whose module names one interview for practice, in English and French.
pub fn interviews() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("interviews")
}

/// The content that ships.
pub fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// A copy that a test may damage.
pub fn copy_of_tiny(to: &Path) -> std::io::Result<()> {
    copy(&tiny(), to)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
