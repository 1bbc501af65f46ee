//! Programs from outside the workspace: found, installed where that is ours to do, or asked for.

use crate::place::Place;
use crate::run::{aloud, cargo, quietly};
use anyhow::{Context, Result, bail};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// Where a program is on PATH.
pub fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|dir| dir.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

/// Whether cargo knows a subcommand, such as `nextest`.
pub fn has_cargo(subcommand: &str) -> bool {
    which(&format!("cargo-{subcommand}")).is_some()
        || env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")))
            .is_some_and(|home| {
                home.join("bin")
                    .join(format!("cargo-{subcommand}"))
                    .is_file()
            })
}

/// Adds the browser's target to the toolchain where it is missing.
pub fn ensure_wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = quietly(Command::new("rustc").args(["--print", "sysroot"]))?;
    let installed = PathBuf::from(sysroot.output.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib");
    if installed.is_dir() {
        return Ok(());
    }
    if which("rustup").is_none() {
        bail!(
            "the Rust target {TARGET} is missing; install it with your system's package manager, or with rustup"
        );
    }
    println!("adding the Rust target {TARGET}");
    aloud(Command::new("rustup").args(["target", "add", TARGET]))
        .context("the browser build needs this target")
}

/// cargo-deny, compiled once per machine where it is missing.
pub fn ensure_cargo_deny(place: &Place) -> Result<()> {
    if has_cargo("deny") {
        return Ok(());
    }
    // Its own target folder: what it is built from is not what Audire is built from.
    let installed = quietly(
        cargo(place, &["install", "cargo-deny", "--locked"]).env_remove("CARGO_TARGET_DIR"),
    )?;
    if !installed.success {
        bail!(
            "licences cannot be checked without cargo-deny, and `cargo install cargo-deny --locked` \
             did not succeed:\n{}",
            installed.output
        );
    }
    Ok(())
}

/// Chromium, installed through the system's package manager when we may.
///
/// The error says what to install.
pub fn ensure_chromium() -> Result<PathBuf> {
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    let is_root = which("id").is_some_and(|_| {
        quietly(Command::new("id").arg("-u")).is_ok_and(|answer| answer.output.trim() == "0")
    });
    if is_root && which("apt-get").is_some() {
        // Lists may be stale; a failed update still leaves what is known.
        let updated = quietly(Command::new("apt-get").arg("update"))?;
        let installed = quietly(
            Command::new("apt-get")
                .args(["install", "-y", "--no-install-recommends", "chromium"])
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )?;
        if let Some(found) = find_chromium() {
            return Ok(found);
        }
        bail!(
            "apt-get could not install chromium:\n{}{}",
            updated.output,
            installed.output
        );
    }
    bail!(
        "the browser journeys need Chromium: install it (Debian: apt-get install chromium), \
         or set CHROMIUM_PATH to a Chromium or Chrome"
    )
}

fn find_chromium() -> Option<PathBuf> {
    env::var_os("CHROMIUM_PATH")
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .or_else(|| {
            [
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
            ]
            .iter()
            .find_map(|name| which(name))
        })
}
