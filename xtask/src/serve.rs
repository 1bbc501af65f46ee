//! `cargo xtask serve`: everything built, Audire running with demonstration data.

use crate::place::Place;
use crate::{build, flag};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Builds and becomes the server, so that Ctrl-C reaches it and nobody in between.
pub fn serve(place: &Place, mut args: Vec<String>) -> Result<bool> {
    let release = flag(&mut args, "--release");
    let server = build::everything(place, release)?;
    become_it(&mut command(place, &server, &args))
}

/// `audire serve` with what was not said otherwise.
pub fn command(place: &Place, server: &Path, args: &[String]) -> Command {
    let said = |name: &str| {
        let with_value = format!("{name}=");
        args.iter()
            .any(|arg| arg == name || arg.starts_with(&with_value))
    };
    let mut command = Command::new(server);
    command.arg("serve").current_dir(&place.root);
    if !said("--demo") {
        command.arg("--demo");
    }
    if !said("--listen") {
        command.args(["--listen", "127.0.0.1:8080"]);
    }
    if !said("--assets") {
        command.arg("--assets").arg(place.site());
    }
    if !said("--content") {
        command.arg("--content").arg(place.root.join("content"));
    }
    command.args(args);
    command
}

#[cfg(unix)]
fn become_it(command: &mut Command) -> Result<bool> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()).context("cannot start the server")
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Result<bool> {
    Ok(command
        .status()
        .context("cannot start the server")?
        .success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(args: &[&str]) -> Vec<String> {
        let place = Place {
            root: "/w".into(),
            target: "/w/target".into(),
            quiet: false,
        };
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        command(&place, Path::new("audire"), &args)
            .get_args()
            .map(|arg| arg.to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn the_plain_command_listens_on_loopback_with_demonstration_data() {
        let expected = [
            "serve",
            "--demo",
            "--listen",
            "127.0.0.1:8080",
            "--assets",
            "/w/target/site",
            "--content",
            "/w/content",
        ];
        assert_eq!(words(&[]), expected);
    }

    #[test]
    fn what_is_said_is_not_said_twice() {
        let said = words(&["--listen=127.0.0.1:9000", "--data", "/tmp/d"]);
        assert!(!said.contains(&"127.0.0.1:8080".to_owned()));
        assert!(said.ends_with(&[
            "--listen=127.0.0.1:9000".into(),
            "--data".into(),
            "/tmp/d".into()
        ]));
    }
}
