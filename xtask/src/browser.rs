//! The browser journeys of `end2end/`.

use crate::place::Place;
use crate::run::{Outcome, cargo, quietly};
use crate::steps::Report;
use crate::tools;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Plays every journey.
pub fn journeys(place: &Place, server: &Path) -> Result<Report> {
    Ok(Report::of_tests(play(place, server, &[])?))
}

/// The table of what a first visit weighs and how long it takes, as the browser measured it.
pub fn budgets(place: &Place, server: &Path) -> Result<(bool, Vec<String>)> {
    let played = play(place, server, &["--project=script", "budgets"])?;
    let rows: Vec<String> = played
        .output
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(str::to_owned)
        .collect();
    if rows.is_empty() {
        bail!("the browser measured nothing:\n{}", played.output);
    }
    Ok((played.success, rows))
}

/// Certificates made for this, before verifiers that other people wrote: each accepts them and refuses altered ones.
pub fn verifiers(place: &Place) -> Result<Report> {
    let folder = packages(place)?;
    let samples = tempfile::tempdir()?;
    let dir = samples.path().display().to_string();
    let made = quietly(&mut cargo(
        place,
        &[
            "run",
            "--quiet",
            "--package",
            "documents",
            "--example",
            "sample",
            "--",
            &dir,
        ],
    ))?;
    if !made.success {
        bail!(
            "no certificates were made for the verifiers:\n{}",
            made.output
        );
    }
    Ok(Report::of(quietly(
        Command::new("node")
            .args(["verifiers/run.mjs", &dir])
            .current_dir(folder),
    )?))
}

/// The folder of the journeys with its packages installed.
fn packages(place: &Place) -> Result<PathBuf> {
    let folder = place.root.join("end2end");
    if tools::which("node").is_none() || tools::which("npm").is_none() {
        bail!(
            "the browser journeys and the independent verifiers need Node.js 20 or later with npm: install it \
             (Debian: apt-get install nodejs npm), or run `cargo xtask test --quick`"
        );
    }
    if !folder.join("package-lock.json").is_file() {
        bail!("end2end/package-lock.json is missing");
    }
    if packages_are_old(&folder) {
        let installed = quietly(
            Command::new("npm")
                .args(["ci", "--no-audit", "--no-fund"])
                .current_dir(&folder)
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
        )?;
        if !installed.success {
            bail!("npm ci in end2end did not succeed:\n{}", installed.output);
        }
    }
    Ok(folder)
}

/// Installs what is missing, or says exactly what to install; then plays the journeys asked for.
///
/// Playwright finds the browser in `CHROMIUM_PATH`, the server in `AUDIRE_BIN` and the front end
/// in `AUDIRE_ASSETS`.
fn play(place: &Place, server: &Path, which: &[&str]) -> Result<Outcome> {
    let folder = packages(place)?;
    let chromium = tools::ensure_chromium()?;
    quietly(
        Command::new("npx")
            .args(["--no-install", "playwright", "test"])
            .args(which)
            .current_dir(&folder)
            .env("CHROMIUM_PATH", chromium)
            .env("AUDIRE_BIN", server)
            .env("AUDIRE_ASSETS", place.site())
            // A report that opens a browser by itself would keep the checks waiting.
            .env("PLAYWRIGHT_HTML_OPEN", "never"),
    )
}

/// Whether the packages are missing or older than the lock file.
fn packages_are_old(folder: &Path) -> bool {
    let time = |name: &str| {
        folder
            .join(name)
            .metadata()
            .and_then(|data| data.modified())
            .ok()
    };
    match (
        time("node_modules/.package-lock.json"),
        time("package-lock.json"),
    ) {
        (Some(installed), Some(locked)) => installed < locked,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, File};
    use std::time::{Duration, SystemTime};

    #[test]
    fn packages_are_installed_again_when_the_lock_is_newer() {
        let dir = tempfile::tempdir().unwrap();
        let lock = dir.path().join("package-lock.json");
        fs::write(&lock, "{}").unwrap();
        assert!(packages_are_old(dir.path()));
        fs::create_dir(dir.path().join("node_modules")).unwrap();
        fs::write(dir.path().join("node_modules/.package-lock.json"), "{}").unwrap();
        let at = |file: &Path, time| {
            File::options()
                .write(true)
                .open(file)
                .unwrap()
                .set_modified(time)
                .unwrap();
        };
        at(&lock, SystemTime::now() - Duration::from_secs(9));
        assert!(!packages_are_old(dir.path()));
        at(&lock, SystemTime::now() + Duration::from_secs(9));
        assert!(packages_are_old(dir.path()));
    }
}
