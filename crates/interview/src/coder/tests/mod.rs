//! The rules of the guide as minimal pairs, and what holds for any text.

mod figures;
mod pairs;
mod private;
mod properties;

use super::{Coding, Turn, code};
use base::Persona;

fn coded(said: &str, text: &str) -> Coding {
    code(&Turn {
        text,
        context: &[said],
        briefing: "",
        persona: Persona::Adult,
    })
}

#[test]
fn the_data_files_can_be_read() {
    assert_eq!(super::data::knowledge().problems, [""; 0]);
}
