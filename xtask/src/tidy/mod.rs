//! The invariants of ARCHITECTURE.md, as far as a text can show them.
//!
//! Every rule is a function from the workspace to problems, and beside it are tests that prove it can
//! fail. Reading is by words, not by syntax trees: a rule that needs more than words belongs to clippy
//! or to a test of the crate itself. (`unwrap` and `expect` are clippy's.)

mod catalogues;
mod crates;
mod css;
mod files;
mod fluent;
mod keys;
mod layers;
mod pages;
mod pure;
mod rust;
mod sql;
mod statements;
mod tree;

pub use crates::PURE;

use std::fmt;
use std::path::Path;
use tree::Tree;

/// Something that does not hold, where, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Relative to the workspace.
    pub path: String,
    /// From 1.
    pub line: usize,
    pub what: String,
    pub mend: &'static str,
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{}:{}: {}; {}",
            self.path, self.line, self.what, self.mend
        )
    }
}

const RULES: [fn(&Tree) -> Vec<Problem>; 10] = [
    crates::check,
    pure::check,
    layers::check,
    keys::check,
    sql::check,
    statements::check,
    css::check,
    catalogues::check,
    files::check,
    pages::check,
];

/// Every problem of the workspace, in the order of files.
pub fn check(root: &Path) -> Vec<Problem> {
    let tree = Tree::read(root);
    let mut problems: Vec<Problem> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    problems.sort();
    problems.dedup();
    problems
}

/// Prints the problems; `true` when there are none.
pub fn report(root: &Path) -> bool {
    let problems = check(root);
    for problem in &problems {
        println!("{problem}");
    }
    match problems.len() {
        0 => println!("tidy: nothing to mend"),
        1 => println!("tidy: 1 problem"),
        many => println!("tidy: {many} problems"),
    }
    problems.is_empty()
}

/// What the tests of the rules share.
#[cfg(test)]
mod testing {
    use super::*;
    use std::fs;

    /// The problems one rule finds in a small workspace of these files, as `path:line: what`.
    pub fn find(rule: fn(&Tree) -> Vec<Problem>, files: &[(&str, &str)]) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let problems = rule(&Tree::read(dir.path()));
        problems
            .iter()
            .map(|one| format!("{}:{}: {}", one.path, one.line, one.what))
            .collect()
    }

    /// As [`find`], for one file.
    pub fn find_in(rule: fn(&Tree) -> Vec<Problem>, path: &str, text: &str) -> Vec<String> {
        find(rule, &[(path, text)])
    }
}
