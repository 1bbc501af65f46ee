//! `cargo xtask test`: every check there is, in the order in which they are likely to fail early.

use crate::place::Place;
use crate::run::{Outcome, cargo, quietly};
use crate::steps::{Report, Steps};
use crate::tools::{ensure_cargo_deny, ensure_wasm_target, has_cargo};
use crate::{browser, site, tidy};
use anyhow::Result;
use std::process::Command;
use std::time::Instant;

/// Runs the steps until one fails; `true` when none did. The last line is `N passed, N failed`.
pub fn test(place: &Place, quick: bool) -> bool {
    let begun = Instant::now();
    let mut steps = Steps::default();
    let fine = run(place, quick, &mut steps);
    for line in &steps.failed {
        println!("{line}");
    }
    println!("{} s in all", begun.elapsed().as_secs());
    println!(
        "{} passed, {} failed",
        steps.tally.passed, steps.tally.failed
    );
    fine
}

fn run(place: &Place, quick: bool, steps: &mut Steps) -> bool {
    let server = place.audire("debug");
    steps.command("format", &mut cargo(place, &["fmt", "--all", "--check"]))
        && steps.take("tidy: the invariants", || Ok(tidied(place)))
        && steps.command(
            "clippy",
            &mut cargo(
                place,
                &[
                    "clippy",
                    "--quiet",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "-D",
                    "warnings",
                ],
            ),
        )
        && steps.take("browser build", || browser_build(place))
        && steps.take("pure crates in WebAssembly", || pure_crates(place))
        && steps.take("unit and integration tests", || tests(place))
        && steps.command(
            "server",
            &mut cargo(
                place,
                &["build", "--quiet", "--package", "server", "--bin", "audire"],
            ),
        )
        && steps.command(
            "course files: audire check content",
            Command::new(&server)
                .args(["check", "content"])
                .current_dir(&place.root),
        )
        && steps.take("kill drill, 5 rounds", || {
            drill(place, &["kill", "--rounds", "5"])
        })
        && steps.take("award drill, 6 rounds", || {
            drill(place, &["award", "--rounds", "6", "--files", "2"])
        })
        && steps.take("publication drill, 20 rounds", || {
            drill(place, &["publish", "--rounds", "20"])
        })
        && steps.take("fuzz drill, 400 rounds for each importer", || {
            drill(place, &["fuzz", "--rounds", "400"])
        })
        && steps.take("licences and sources: cargo deny", || deny(place))
        && (quick
            || steps.take("certificates before other verifiers", || {
                browser::verifiers(place)
            }))
        && (quick || steps.take("browser journeys", || browser::journeys(place, &server)))
}

fn tidied(place: &Place) -> Report {
    let problems = tidy::check(&place.root);
    Report::of(Outcome {
        success: problems.is_empty(),
        output: problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n"),
    })
}

fn browser_build(place: &Place) -> Result<Report> {
    ensure_wasm_target()?;
    site::build(
        &Place {
            quiet: true,
            ..place.clone()
        },
        false,
    )?;
    Ok(Report::of(Outcome {
        success: true,
        output: String::new(),
    }))
}

/// All pure crates must compile for the browser, whether or not the browser uses them yet.
fn pure_crates(place: &Place) -> Result<Report> {
    ensure_wasm_target()?;
    let mut command = cargo(
        place,
        &["check", "--quiet", "--target", "wasm32-unknown-unknown"],
    );
    for name in tidy::PURE
        .iter()
        .filter(|name| place.root.join("crates").join(name).is_dir())
    {
        command.args(["--package", name]);
    }
    Ok(Report::of(quietly(&mut command)?))
}

fn tests(place: &Place) -> Result<Report> {
    let mut command = if has_cargo("nextest") {
        cargo(
            place,
            &[
                "nextest",
                "run",
                "--workspace",
                "--no-fail-fast",
                "--color",
                "never",
            ],
        )
    } else {
        cargo(place, &["test", "--workspace", "--no-fail-fast"])
    };
    Ok(Report::of_tests(quietly(
        command.env("AUDIRE_ASSETS", place.site()),
    )?))
}

fn drill(place: &Place, which: &[&str]) -> Result<Report> {
    let mut command = cargo(
        place,
        &[
            "run",
            "--quiet",
            "--package",
            "testkit",
            "--bin",
            "drill",
            "--",
        ],
    );
    command
        .args(which)
        .env("AUDIRE_BIN", place.audire("debug"))
        .env("AUDIRE_ASSETS", place.site());
    let outcome = quietly(&mut command)?;
    let last = outcome.output.lines().last().unwrap_or_default().to_owned();
    let mut report = Report::of(outcome);
    if report.success && !last.is_empty() {
        report.notes.push(last);
    }
    Ok(report)
}

fn deny(place: &Place) -> Result<Report> {
    ensure_cargo_deny(place)?;
    let mut command = cargo(place, &["deny", "check", "bans", "licenses", "sources"]);
    Ok(Report::of(quietly(&mut command)?))
}
