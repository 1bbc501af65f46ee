//! Expected values are counted by hand from the turns, the bands from the table in `docs/interview-model.md`.

mod build;
mod known;
mod measures;
mod words;
