//! The front end: WebAssembly and its script, style sheets, fonts and other files, with hashed names,
//! compressed once for good, and a manifest that tells the server the names.
//!
//! `target/site/manifest.json` is `{"files": {"audire.css": "audire.0123456789ab.css", …}}`: plain names
//! to files in the same folder. A file with a `.br` or `.gz` beside it may be served so.

mod css;
mod output;
mod stamp;
mod wasm;

pub use stamp::walk;

use crate::place::Place;
use anyhow::{Context, Result};
use output::Output;
use stamp::Stamp;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds what is not up to date. `release` also lets `wasm-opt` shrink the WebAssembly, where it is found.
pub fn build(place: &Place, release: bool) -> Result<()> {
    let wasm_input = wasm::input_digest(place, release)?;
    let style = place.root.join("style");
    let scripts = place.root.join("app/scripts");
    let assembled = Stamp::of(place, "site");
    let mut inputs = stamp::digest_of_files(&place.root, &[style.clone(), scripts.clone()])?;
    inputs.push_str(&wasm_input);
    // One stamp for each build would let a debug and a release site overwrite each other unseen.
    if assembled.is(&inputs) && output::is_complete(&place.site()) {
        return Ok(());
    }
    assembled.forget()?;
    let bound = wasm::build(place, release, &wasm_input)?;
    assemble(&place.site(), &style, &scripts, &bound)?;
    assembled.set(&inputs)
}

/// Writes the site from its parts; each may be missing while the house is being built.
fn assemble(site: &Path, style: &Path, scripts: &Path, bound: &Path) -> Result<()> {
    let mut output = Output::new(site)?;
    wasm::put(bound, &mut output)?;
    css::put_fonts(style, &mut output)?;
    let mut sheets = vec![style.join("audire.css")];
    sheets.extend(files_in(&style.join("features"), "css"));
    for sheet in sheets.iter().filter(|sheet| sheet.is_file()) {
        css::put_sheet(style, sheet, &mut output)?;
    }
    for file in walk(&style.join("public")) {
        put_file(&style.join("public"), &file, "", &mut output)?;
    }
    for file in files_in(scripts, "js") {
        put_file(scripts, &file, "scripts/", &mut output)?;
    }
    output.finish()
}

fn put_file(folder: &Path, file: &Path, prefix: &str, output: &mut Output) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    output.put(&format!("{prefix}{}", plain_name(folder, file)), &bytes)?;
    Ok(())
}

/// The files of one ending directly in a folder, in order; none if there is no folder.
fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    walk(folder)
        .into_iter()
        .filter(|path| {
            path.parent() == Some(folder) && path.extension().is_some_and(|one| one == ending)
        })
        .collect()
}

/// A path below a folder, with slashes on every system.
pub(crate) fn plain_name(folder: &Path, file: &Path) -> String {
    let below = file.strip_prefix(folder).unwrap_or(file);
    below
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn manifest(site: &Path) -> BTreeMap<String, String> {
        let text = fs::read_to_string(site.join("manifest.json")).unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let files = value["files"].as_object().unwrap();
        files
            .iter()
            .map(|(name, file)| (name.clone(), file.as_str().unwrap().to_owned()))
            .collect()
    }

    #[test]
    fn a_site_is_assembled_from_its_parts() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for folder in [
            "style/features",
            "style/fonts",
            "style/public",
            "scripts",
            "bound/snippets/app-1",
        ] {
            fs::create_dir_all(at(folder)).unwrap();
        }
        fs::write(at("style/fonts/plex.woff2"), b"font").unwrap();
        fs::write(
            at("style/base.css"),
            "@font-face { font-family: P; src: url(\"fonts/plex.woff2\") }",
        )
        .unwrap();
        fs::write(
            at("style/audire.css"),
            "@import \"base.css\";\nbody { color: red }",
        )
        .unwrap();
        fs::write(
            at("style/features/lesson.css"),
            "p { .here { inline-size: 1px } }",
        )
        .unwrap();
        fs::write(at("style/public/favicon.svg"), "<svg/>").unwrap();
        fs::write(at("scripts/exit.js"), "exit()").unwrap();
        fs::write(
            at("bound/app.js"),
            "import { f } from './snippets/app-1/inline0.js';",
        )
        .unwrap();
        fs::write(at("bound/app_bg.wasm"), b"\0asm").unwrap();
        fs::write(
            at("bound/snippets/app-1/inline0.js"),
            "export function f() {}",
        )
        .unwrap();
        let site = at("site");
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("old.0.css"), "gone").unwrap();

        assemble(&site, &at("style"), &at("scripts"), &at("bound")).unwrap();

        let files = manifest(&site);
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let expected = [
            "app.js",
            "app_bg.wasm",
            "audire.css",
            "favicon.svg",
            "features/lesson.css",
            "fonts/plex.woff2",
            "scripts/exit.js",
            "snippets/app-1/inline0.js",
        ];
        assert_eq!(names, expected);
        for file in files.values() {
            assert!(site.join(file).is_file(), "{file}");
            let packed = !file.ends_with("woff2");
            assert_eq!(
                site.join(format!("{file}.br")).exists(),
                packed,
                "{file}.br"
            );
            assert_eq!(
                site.join(format!("{file}.gz")).exists(),
                packed,
                "{file}.gz"
            );
        }
        // SHA-256 of "font" begins with these twelve digits (sha256sum).
        assert_eq!(files["fonts/plex.woff2"], "plex.795ea3efa43d.woff2");
        let css = fs::read_to_string(site.join(&files["audire.css"])).unwrap();
        assert!(css.contains("url(plex.795ea3efa43d.woff2)"), "{css}");
        assert!(css.contains("body{color:red}"), "{css}");
        let script = fs::read_to_string(site.join(&files["app.js"])).unwrap();
        assert_eq!(
            script,
            format!(
                "import {{ f }} from './{}';",
                files["snippets/app-1/inline0.js"]
            )
        );
        assert!(!site.join("old.0.css").exists());
        assert!(output::is_complete(&site));
    }

    #[test]
    fn a_sheet_that_names_a_missing_file_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(
            dir.path().join("audire.css"),
            "p { background: url(\"nowhere.svg\") }",
        )
        .unwrap();
        let error =
            assemble(&dir.path().join("site"), dir.path(), dir.path(), dir.path()).unwrap_err();
        assert!(format!("{error:#}").contains("nowhere.svg"), "{error:#}");
    }
}
