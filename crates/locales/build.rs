//! Joins the catalogue files of each language, so that a new file needs no list to be kept.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    for locale in ["en", "fr", "es", "ar"] {
        let dir = Path::new(&root).join(locale);
        println!("cargo::rerun-if-changed={}", dir.display());
        let mut files: Vec<_> = fs::read_dir(&dir)?
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .collect();
        files.sort();
        let mut joined = String::new();
        for file in files {
            joined.push_str(&fs::read_to_string(file)?);
            joined.push('\n');
        }
        fs::write(Path::new(&out).join(format!("{locale}.ftl")), joined)?;
    }
    Ok(())
}
