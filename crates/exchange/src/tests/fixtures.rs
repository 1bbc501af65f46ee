//! Each file of `fixtures` becomes what stands beside it, which was compared by eye with the tables of `docs/exchange.md`.

use super::{all, dump::dump};
use crate::Format;

fn check(name: &str, format: Format, file: &str) {
    let (items, stop) = all(format, file.as_bytes());
    insta::with_settings!({ snapshot_path => "../../fixtures", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, dump(&items, stop.as_ref()));
    });
}

#[test]
fn gift() {
    check(
        "kinds.gift",
        Format::Gift,
        include_str!("../../fixtures/kinds.gift"),
    );
}

#[test]
fn moodle_xml() {
    check(
        "kinds.xml",
        Format::MoodleXml,
        include_str!("../../fixtures/kinds.xml"),
    );
}

#[test]
fn aiken() {
    check(
        "questions.aiken",
        Format::Aiken,
        include_str!("../../fixtures/questions.aiken"),
    );
}
