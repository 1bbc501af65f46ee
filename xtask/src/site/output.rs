//! The folder of the finished site.

use super::walk;
use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Files put so far: plain name to hashed name.
pub struct Output {
    dir: PathBuf,
    files: BTreeMap<String, String>,
    fresh: Vec<PathBuf>,
}

impl Output {
    pub fn new(dir: &Path) -> Result<Self> {
        fs::create_dir_all(dir).with_context(|| format!("cannot create {}", dir.display()))?;
        Ok(Self {
            dir: dir.to_owned(),
            files: BTreeMap::new(),
            fresh: Vec::new(),
        })
    }

    /// Puts a file under its hashed name and answers that name.
    ///
    /// `name` is what the server will ask for, such as `features/lesson.css`. Hashed names are flat:
    /// the hash keeps them apart, and one sheet reaches a font by its bare name.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<String> {
        let bare = name.rsplit('/').next().unwrap_or(name);
        let hash = hex(&Sha256::digest(bytes), 12);
        let hashed = match bare.rsplit_once('.') {
            Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
            None => format!("{bare}.{hash}"),
        };
        let path = self.dir.join(&hashed);
        // The name holds the hash of the content: what is there is right, if it was written to the end.
        if fs::metadata(&path).map(|data| data.len()).ok() != Some(bytes.len() as u64) {
            fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        }
        if can_shrink(bare) && !(sibling(&path, "br").is_file() && sibling(&path, "gz").is_file()) {
            self.fresh.push(path);
        }
        self.files.insert(name.to_owned(), hashed.clone());
        Ok(hashed)
    }

    /// The hashed name of a file put before.
    pub fn hashed(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }

    /// Compresses what is new, writes the manifest and removes what no longer belongs.
    pub fn finish(self) -> Result<()> {
        std::thread::scope(|scope| {
            let running: Vec<_> = self
                .fresh
                .iter()
                .map(|path| scope.spawn(move || compress(path)))
                .collect();
            running.into_iter().try_for_each(|one| {
                one.join()
                    .unwrap_or_else(|_| Err(anyhow::anyhow!("a compressor stopped with a panic")))
            })
        })?;
        let manifest = serde_json::json!({ "files": self.files });
        let mut text = serde_json::to_string_pretty(&manifest)?;
        text.push('\n');
        write_whole(&self.dir.join("manifest.json"), text.as_bytes())?;
        let mut keep: BTreeSet<PathBuf> = BTreeSet::from([self.dir.join("manifest.json")]);
        for file in self.files.values() {
            let path = self.dir.join(file);
            keep.extend([sibling(&path, "br"), sibling(&path, "gz"), path]);
        }
        for old in walk(&self.dir)
            .into_iter()
            .filter(|path| !keep.contains(path))
        {
            fs::remove_file(&old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
        Ok(())
    }
}

/// Whether the manifest is there and every file it names.
pub fn is_complete(dir: &Path) -> bool {
    let Ok(text) = fs::read_to_string(dir.join("manifest.json")) else {
        return false;
    };
    let Ok(manifest) = serde_json::from_str::<serde_json::Value>(&text) else {
        return false;
    };
    manifest["files"].as_object().is_some_and(|files| {
        files
            .values()
            .all(|file| file.as_str().is_some_and(|file| dir.join(file).is_file()))
    })
}

/// The first `length` digits of bytes in hexadecimal.
pub fn hex(bytes: &[u8], length: usize) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .take(length)
        .collect()
}

/// Fonts and pictures are compressed already.
fn can_shrink(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    ![
        "woff2", "png", "jpg", "jpeg", "webp", "avif", "gif", "mp3", "mp4", "opus", "webm",
    ]
    .contains(&ending)
}

fn compress(path: &Path) -> Result<()> {
    let bytes = fs::read(path)?;
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &params)?;
    write_whole(&sibling(path, "br"), &small)?;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&bytes)?;
    write_whole(&sibling(path, "gz"), &encoder.finish()?)
}

/// Written beside and renamed: an interrupted build leaves no half file under a name that is believed.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = sibling(path, "part");
    fs::write(&part, bytes).with_context(|| format!("cannot write {}", part.display()))?;
    fs::rename(&part, path).with_context(|| format!("cannot write {}", path.display()))
}

fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_was_compressed_comes_back() {
        let dir = tempfile::tempdir().unwrap();
        let text = "listening ".repeat(500);
        let mut output = Output::new(dir.path()).unwrap();
        let name = output.put("a.css", text.as_bytes()).unwrap();
        output.finish().unwrap();
        let packed = fs::read(dir.path().join(format!("{name}.gz"))).unwrap();
        let mut back = String::new();
        flate2::read::GzDecoder::new(packed.as_slice())
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        let packed = fs::read(dir.path().join(format!("{name}.br"))).unwrap();
        assert!(packed.len() < 100);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_slice(), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
    }
}
