//! Running other programs.

use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::process::{Command, Stdio};

/// A cargo command in the workspace, with our target folder.
pub fn cargo(place: &Place, args: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command
        .args(args)
        .current_dir(&place.root)
        .env("CARGO_TARGET_DIR", &place.target);
    // What cargo told xtask about xtask would make build scripts of others run again.
    for (name, _) in std::env::vars_os() {
        let Some(text) = name.to_str() else { continue };
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// What a program said and whether it was content.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    pub success: bool,
    /// Standard output, then standard error.
    pub output: String,
}

/// Runs to the end with its words going straight to the terminal.
pub fn aloud(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot run {}", said(command)))?;
    if !status.success() {
        bail!("{} did not succeed ({status})", said(command));
    }
    Ok(())
}

/// Runs a build: aloud for people who wait for it, quietly in a step of the checks.
pub fn build(place: &Place, command: &mut Command) -> Result<()> {
    if !place.quiet {
        return aloud(command);
    }
    let done = quietly(command)?;
    if !done.success {
        bail!(
            "{} did not succeed:\n{}",
            said(command),
            done.output.trim_end()
        );
    }
    Ok(())
}

/// Runs to the end and keeps its words.
pub fn quietly(command: &mut Command) -> Result<Outcome> {
    let done = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", said(command)))?;
    let mut output = String::from_utf8_lossy(&done.stdout).into_owned();
    output.push_str(&String::from_utf8_lossy(&done.stderr));
    Ok(Outcome {
        success: done.status.success(),
        output,
    })
}

/// The command as one would type it.
pub fn said(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program())
        .to_string_lossy()
        .into_owned();
    let mut words = vec![program];
    words.extend(
        command
            .get_args()
            .map(|arg| arg.to_string_lossy().into_owned()),
    );
    words.join(" ")
}
