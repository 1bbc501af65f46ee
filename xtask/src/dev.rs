//! `cargo xtask dev`: after every change of a file, what it touches is built and the server restarted. What changes in the content the server
//! publishes by itself.

use crate::place::Place;
use crate::site::walk;
use crate::{build, flag, serve, site};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// Without the content, of which nothing is built.
const WATCHED: [&str; 6] = [
    "app",
    "server",
    "crates",
    "style",
    "Cargo.toml",
    "Cargo.lock",
];
const PAUSE: Duration = Duration::from_millis(400);

type Times = BTreeMap<PathBuf, SystemTime>;

/// Runs until interrupted. A build that fails leaves the server of before running.
pub fn dev(place: &Place, mut args: Vec<String>) -> Result<bool> {
    let release = flag(&mut args, "--release");
    let args = watching(args);
    let server = build::everything(place, release)?;
    let mut round: u32 = 1;
    let mut seen = look(&place.root);
    let mut running = start(place, &server, &args, round)?;
    loop {
        sleep(PAUSE);
        let now = look(&place.root);
        if now == seen {
            continue;
        }
        // An editor or a checkout writes many files: wait until it is done.
        let now = settled(&place.root, now);
        let changed = changes(&place.root, &seen, &now);
        seen = now;
        println!("changed: {}", summary(&changed));
        if let Err(error) = rebuild(place, release, &changed) {
            eprintln!(
                "xtask: {error:#}\n(the server of before goes on; waiting for the next change)"
            );
            continue;
        }
        stop(&mut running)?;
        round += 1;
        running = start(place, &server, &args, round)?;
    }
}

/// What is asked of the server, and that it watches its content.
fn watching(mut args: Vec<String>) -> Vec<String> {
    if !args.iter().any(|arg| arg == "--watch") {
        args.push(String::from("--watch"));
    }
    args
}

fn rebuild(place: &Place, release: bool, changed: &[PathBuf]) -> Result<()> {
    // Both know by themselves what is up to date; only the obvious is left out here.
    let only = |folder: &str| changed.iter().all(|path| path.starts_with(folder));
    if !only("server") {
        site::build(place, release)?;
    }
    if !only("style") {
        build::server(place, release)?;
    }
    Ok(())
}

fn start(place: &Place, server: &Path, args: &[String], round: u32) -> Result<Child> {
    serve::command(place, server, args)
        .env("AUDIRE_DEV_RELOAD", round.to_string())
        .spawn()
        .context("cannot start the server")
}

/// Asks the server to finish, and no longer than three seconds.
fn stop(child: &mut Child) -> Result<()> {
    let asked = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .stderr(Stdio::null())
        .status();
    if asked.is_ok_and(|status| status.success()) {
        for _ in 0..30 {
            if child.try_wait()?.is_some() {
                return Ok(());
            }
            sleep(Duration::from_millis(100));
        }
    }
    // It may have ended by itself in the meantime; only that it is gone matters.
    let _ = child.kill();
    child.wait()?;
    Ok(())
}

fn look(root: &Path) -> Times {
    WATCHED
        .iter()
        .flat_map(|name| walk(&root.join(name)))
        .filter_map(|path| {
            let time = path.metadata().and_then(|data| data.modified()).ok()?;
            Some((path, time))
        })
        .collect()
}

fn settled(root: &Path, mut now: Times) -> Times {
    loop {
        sleep(PAUSE / 2);
        let again = look(root);
        if again == now {
            return now;
        }
        now = again;
    }
}

/// Files that are new, gone or newer, relative to the workspace.
fn changes(root: &Path, before: &Times, now: &Times) -> Vec<PathBuf> {
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    now.iter()
        .filter(|(path, time)| before.get(*path) != Some(*time))
        .map(|(path, _)| path)
        .chain(gone)
        .map(|path| path.strip_prefix(root).unwrap_or(path).to_owned())
        .collect()
}

fn summary(changed: &[PathBuf]) -> String {
    let mut words: Vec<String> = changed
        .iter()
        .take(3)
        .map(|path| path.display().to_string())
        .collect();
    if changed.len() > 3 {
        words.push(format!("and {} more", changed.len() - 3));
    }
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_watches_its_content_and_is_told_so_once() {
        let said = |args: &[&str]| watching(args.iter().map(ToString::to_string).collect());
        assert_eq!(said(&["--data", "d"]), ["--data", "d", "--watch"]);
        assert_eq!(said(&["--watch"]), ["--watch"]);
        assert!(!WATCHED.contains(&"content"), "it would be restarted");
    }

    #[test]
    fn new_newer_and_removed_files_are_changes() {
        let old = SystemTime::UNIX_EPOCH;
        let new = old + Duration::from_secs(1);
        let before = Times::from([
            ("/w/a".into(), old),
            ("/w/b".into(), old),
            ("/w/c".into(), old),
        ]);
        let now = Times::from([
            ("/w/a".into(), old),
            ("/w/b".into(), new),
            ("/w/d".into(), old),
        ]);
        let changed = changes(Path::new("/w"), &before, &now);
        assert_eq!(
            changed,
            [PathBuf::from("b"), PathBuf::from("d"), PathBuf::from("c")]
        );
    }
}
