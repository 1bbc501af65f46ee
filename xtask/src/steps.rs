//! A step of the checks: one line with what it does and how long it took, and more only when it fails.

use crate::failures::failures_in;
use crate::run::{Outcome, quietly};
use crate::tally::{Tally, tests_in};
use anyhow::Result;
use std::io::{self, Write};
use std::process::Command;
use std::time::{Duration, Instant};

/// The run of all steps.
#[derive(Default)]
pub struct Steps {
    pub tally: Tally,
    /// The step that failed and what it comes down to.
    pub failed: Vec<String>,
}

/// What a step has to say when it is done.
pub struct Report {
    pub success: bool,
    /// Shown in full when the step failed.
    pub output: String,
    /// Shown in any case: the summary lines of test programs.
    pub notes: Vec<String>,
    pub tests: Tally,
}

impl Report {
    /// A step without tests to count.
    pub fn of(outcome: Outcome) -> Self {
        Self {
            success: outcome.success,
            output: outcome.output,
            notes: Vec::new(),
            tests: Tally::default(),
        }
    }

    /// A step whose words are those of a test program.
    pub fn of_tests(outcome: Outcome) -> Self {
        let (tests, notes) = tests_in(&outcome.output);
        Self {
            success: outcome.success && tests.failed == 0,
            output: outcome.output,
            notes,
            tests,
        }
    }
}

impl Steps {
    /// Takes a step; `false` when it failed, and then nothing more is to be done.
    pub fn take(&mut self, name: &str, what: impl FnOnce() -> Result<Report>) -> bool {
        print!("{name} … ");
        // A line that cannot be shown is no reason to stop checking.
        let _ = io::stdout().flush();
        let begun = Instant::now();
        let report = what().unwrap_or_else(|error| Report {
            success: false,
            output: format!("{error:#}"),
            notes: Vec::new(),
            tests: Tally::default(),
        });
        let verdict = if report.success { "" } else { " FAILED" };
        println!("{}{verdict}", seconds(begun.elapsed()));
        if !report.success {
            println!("{}", report.output.trim_end());
            self.failed = vec![format!("{name} FAILED")];
            self.failed.extend(failures_in(&report.output));
        }
        for note in &report.notes {
            println!("    {note}");
        }
        self.tally.passed += report.tests.passed;
        self.tally.failed += report.tests.failed;
        if !report.success && report.tests.failed == 0 {
            // A step that fails without naming a test is itself the thing that failed.
            self.tally.failed += 1;
        }
        report.success
    }

    /// A step that is one command.
    pub fn command(&mut self, name: &str, command: &mut Command) -> bool {
        self.take(name, || Ok(Report::of(quietly(command)?)))
    }
}

/// A step of a build that somebody waits for: what is being done, and at its end how long it took.
pub fn timed<T>(what: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("{what} …");
    let begun = Instant::now();
    let made = step()?;
    println!("{what}: {}", seconds(begun.elapsed()));
    Ok(made)
}

fn seconds(time: Duration) -> String {
    if time.as_secs() < 120 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_without_tests_counts_as_one() {
        let mut steps = Steps::default();
        let ran = steps.take("a step made to fail", || {
            Ok(Report::of(Outcome {
                success: false,
                output: "words".into(),
            }))
        });
        assert!(!ran);
        assert_eq!(
            steps.tally,
            Tally {
                passed: 0,
                failed: 1
            }
        );
    }

    #[test]
    fn times_are_short_to_read() {
        assert_eq!(seconds(Duration::from_millis(1240)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 5 s");
    }
}
