//! Drills and benchmarks are programs of `testkit`; this calls them.

use crate::place::Place;
use crate::run::cargo;
use crate::{browser, build};
use anyhow::Result;

/// `drill kill --rounds N`, `drill fuzz --minutes N` and whatever else the program offers.
///
/// The program finds the server in `AUDIRE_BIN` and the front end in `AUDIRE_ASSETS`.
pub fn drill(place: &Place, args: &[String]) -> Result<bool> {
    let server = build::everything(place, false)?;
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
        .args(args)
        .env("AUDIRE_BIN", &server)
        .env("AUDIRE_ASSETS", place.site());
    Ok(command.status()?.success())
}

/// Simulated interviews, as one page. Nothing of the site is needed for it.
pub fn interview_report(place: &Place, args: &[String]) -> Result<bool> {
    let mut command = cargo(
        place,
        &[
            "run",
            "--quiet",
            "--package",
            "testkit",
            "--bin",
            "interview-report",
            "--",
        ],
    );
    command
        .arg("--content")
        .arg(place.root.join("content"))
        .arg("--out")
        .arg(place.root.join("target/interview-report"))
        .args(args);
    Ok(command.status()?.success())
}

/// The benchmarks, in a release build, and what a browser measures of a first visit; the program measures the very binary that `serve --release` starts.
pub fn bench(place: &Place, args: &[String]) -> Result<bool> {
    let server = build::everything(place, true)?;
    let mut command = cargo(
        place,
        &[
            "run",
            "--quiet",
            "--release",
            "--package",
            "testkit",
            "--bin",
            "bench",
            "--",
        ],
    );
    command
        .args(args)
        .env("AUDIRE_BIN", &server)
        .env("AUDIRE_ASSETS", place.site());
    let measured = command.status()?.success();
    let (kept, rows) = browser::budgets(place, &server)?;
    println!();
    for row in rows {
        println!("{row}");
    }
    Ok(measured && kept)
}
