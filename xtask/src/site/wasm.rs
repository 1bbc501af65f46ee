//! The browser build of `app`: compiled, bound, and for a release shrunk.

use super::output::Output;
use super::stamp::{Stamp, digest_of_files};
use super::{plain_name, walk};
use crate::place::Place;
use crate::run::{self, cargo, quietly};
use crate::tools::which;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// What the WebAssembly is made from. Crates that only the server uses are left out.
pub fn input_digest(place: &Place, release: bool) -> Result<String> {
    let inputs = [
        "app",
        "crates/base",
        "crates/views",
        "Cargo.toml",
        "Cargo.lock",
        ".cargo/config.toml",
        "xtask/src/site",
    ];
    let paths: Vec<PathBuf> = inputs.iter().map(|name| place.root.join(name)).collect();
    let shrunk = if release && which("wasm-opt").is_some() {
        "wasm-opt"
    } else {
        "plain"
    };
    Ok(format!(
        "{} {shrunk}",
        digest_of_files(&place.root, &paths)?
    ))
}

/// Makes `app.js` and `app_bg.wasm` in a folder of our own, and answers the folder.
pub fn build(place: &Place, release: bool, input: &str) -> Result<PathBuf> {
    let bound = place.scratch().join("bound");
    let stamp = Stamp::of(place, "wasm");
    if stamp.is(input) && bound.join("app_bg.wasm").is_file() {
        return Ok(bound);
    }
    stamp.forget()?;
    run::build(
        place,
        &mut cargo(
            place,
            &[
                "build",
                "--package",
                "app",
                "--lib",
                "--target",
                TARGET,
                "--no-default-features",
                "--features",
                "hydrate",
                "--profile",
                PROFILE,
            ],
        ),
    )
    .context("the browser build of `app`")?;
    bind(
        &place.target.join(TARGET).join(PROFILE).join("app.wasm"),
        &bound,
    )?;
    if release {
        shrink(&bound.join("app_bg.wasm"))?;
    }
    // Cargo.lock may have been written by the build itself.
    stamp.set(&input_digest(place, release)?)?;
    Ok(bound)
}

/// Runs wasm-bindgen, of the same version as the crate, for `<script type="module">`.
pub fn bind(wasm: &Path, bound: &Path) -> Result<()> {
    if bound.exists() {
        fs::remove_dir_all(bound)?;
    }
    fs::create_dir_all(bound)?;
    // The page names the hashed file: `init({ module_or_path })`; the script needs no default.
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .out_name("app")
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(bound)
        .with_context(|| format!("wasm-bindgen cannot bind {}", wasm.display()))
}

/// `wasm-opt -Oz`, where it is; without it the file works and is larger.
fn shrink(wasm: &Path) -> Result<()> {
    let Some(tool) = which("wasm-opt") else {
        println!(
            "wasm-opt is not installed (Debian: binaryen): the WebAssembly stays about a tenth larger"
        );
        return Ok(());
    };
    let small = wasm.with_extension("small");
    // What rustc takes for granted since 2024; binaryen 108 wants to be told.
    let features = [
        "bulk-memory",
        "mutable-globals",
        "nontrapping-float-to-int",
        "reference-types",
        "sign-ext",
        "multivalue",
    ];
    let mut command = Command::new(tool);
    command
        .arg("-Oz")
        .args(features.map(|one| format!("--enable-{one}")));
    let done = quietly(command.arg(wasm).arg("--output").arg(&small))?;
    if !done.success {
        println!(
            "wasm-opt failed, the WebAssembly stays as it is:\n{}",
            done.output.trim_end()
        );
        return Ok(());
    }
    fs::rename(&small, wasm).with_context(|| format!("cannot replace {}", wasm.display()))
}

/// Puts the script, the WebAssembly and the snippets that wasm-bindgen may have copied out of crates.
pub fn put(bound: &Path, output: &mut Output) -> Result<()> {
    let mut snippets = Vec::new();
    for file in walk(&bound.join("snippets")) {
        let name = plain_name(bound, &file);
        let hashed = output.put(&name, &fs::read(&file)?)?;
        snippets.push((name, hashed));
    }
    let wasm = bound.join("app_bg.wasm");
    if wasm.is_file() {
        output.put("app_bg.wasm", &fs::read(wasm)?)?;
    }
    let script = bound.join("app.js");
    if script.is_file() {
        let mut text = fs::read_to_string(script)?;
        for (name, hashed) in snippets {
            text = text.replace(&format!("./{name}"), &format!("./{hashed}"));
        }
        output.put("app.js", text.as_bytes())?;
    }
    Ok(())
}
