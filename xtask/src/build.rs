//! The server, for working with and for giving away.

use crate::place::Place;
use crate::run::{aloud, cargo};
use crate::steps::timed;
use crate::{site, tools};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The front end and the server, each with a line before and after; answers where the server is.
pub fn everything(place: &Place, release: bool) -> Result<PathBuf> {
    timed("front end: WebAssembly, style sheets, fonts", || {
        tools::ensure_wasm_target()?;
        site::build(place, release)
    })?;
    timed("server", || server(place, release))
}

/// Builds `audire`; answers where it is.
pub fn server(place: &Place, release: bool) -> Result<PathBuf> {
    let mut args = vec!["build", "--package", "server", "--bin", "audire"];
    if release {
        args.push("--release");
    }
    aloud(&mut cargo(place, &args))?;
    Ok(place.audire(if release { "release" } else { "debug" }))
}

/// Builds `target/dist/audire`, which holds assets and starter content and runs from any folder.
pub fn dist(place: &Place) -> Result<()> {
    tools::ensure_wasm_target()?;
    site::build(place, true)?;
    aloud(
        cargo(
            place,
            &[
                "build",
                "--package",
                "server",
                "--bin",
                "audire",
                "--profile",
                "dist",
                "--features",
                "embed",
            ],
        )
        .env("AUDIRE_EMBED_SITE", place.site())
        .env("AUDIRE_EMBED_CONTENT", place.root.join("content")),
    )?;
    let file = place.audire("dist");
    let bytes = fs::metadata(&file)
        .with_context(|| format!("{} was not built", file.display()))?
        .len();
    println!("{} · {}", file.display(), size(bytes));
    Ok(())
}

/// A number of bytes for people, in binary units.
pub fn size(bytes: u64) -> String {
    let tenths = |unit: u64| format!("{}.{}", bytes / unit, bytes % unit * 10 / unit);
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..0x10_0000 => format!("{} KiB", tenths(1024)),
        _ => format!("{} MiB", tenths(0x10_0000)),
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_said_in_binary_units() {
        assert_eq!(size(1023), "1023 B");
        assert_eq!(size(1536), "1.5 KiB");
        assert_eq!(size(5 * 1024 * 1024), "5.0 MiB");
    }
}
