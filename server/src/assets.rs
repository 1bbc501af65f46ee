//! The built front end, read once at start and kept in memory.
//!
//! It is a few megabytes with its compressed copies, and nobody waits for a disk. Names hold the
//! hash of the content, so that browsers keep a file for good and no `ETag` is needed.

use app::visit::Assets;
use axum::body::Bytes;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// One file with its compressed copies, where the build made some.
#[derive(Debug, Clone)]
pub struct AssetFile {
    pub content_type: &'static str,
    pub plain: Bytes,
    pub gzip: Option<Bytes>,
    pub brotli: Option<Bytes>,
}

/// All files by hashed name, and the names by plain name.
#[derive(Debug, Default)]
pub struct AssetFiles {
    pub names: Arc<Assets>,
    files: BTreeMap<String, AssetFile>,
}

impl AssetFiles {
    /// Reads what `xtask build` wrote: `manifest.json` and the files it names.
    pub fn read(dir: &Path) -> Result<Self, String> {
        Self::gather(|name| {
            std::fs::read(dir.join(name))
                .map_err(|error| format!("{}: {error}", dir.join(name).display()))
        })
    }

    /// The same from any place that has files by name.
    pub fn gather(read: impl Fn(&str) -> Result<Vec<u8>, String>) -> Result<Self, String> {
        let manifest = read("manifest.json")?;
        let manifest: serde_json::Value = serde_json::from_slice(&manifest)
            .map_err(|error| format!("manifest.json cannot be read: {error}"))?;
        let listed = manifest["files"]
            .as_object()
            .ok_or("manifest.json has no \"files\"")?;
        let mut names = BTreeMap::new();
        let mut files = BTreeMap::new();
        for (plain, hashed) in listed {
            let hashed = hashed
                .as_str()
                .ok_or("manifest.json names something that is no file")?;
            let file = AssetFile {
                content_type: content_type(hashed),
                plain: read(hashed)?.into(),
                gzip: read(&format!("{hashed}.gz")).ok().map(Bytes::from),
                brotli: read(&format!("{hashed}.br")).ok().map(Bytes::from),
            };
            names.insert(plain.clone(), hashed.to_owned());
            files.insert(hashed.to_owned(), file);
        }
        Ok(Self {
            names: Arc::new(Assets(names)),
            files,
        })
    }

    /// A file by its hashed name.
    pub fn find(&self, hashed: &str) -> Option<&AssetFile> {
        self.files.get(hashed)
    }

    /// A file by its plain name, such as `favicon.svg`.
    pub fn find_plain(&self, name: &str) -> Option<&AssetFile> {
        self.files.get(self.names.0.get(name)?)
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "webp" => "image/webp",
        "jpg" | "jpeg" => "image/jpeg",
        "json" | "webmanifest" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_both_names_with_their_compressed_copies() {
        let dir = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
        put(
            "manifest.json",
            r#"{"files": {"audire.css": "audire.00.css", "plex.woff2": "plex.01.woff2"}}"#,
        );
        put("audire.00.css", "a{}");
        put("audire.00.css.br", "small");
        put("plex.01.woff2", "font");
        let assets = AssetFiles::read(dir.path()).unwrap();
        assert_eq!(assets.names.href("audire.css"), "/assets/audire.00.css");
        let css = assets.find_plain("audire.css").unwrap();
        assert_eq!(css.content_type, "text/css; charset=utf-8");
        assert_eq!(css.brotli.as_deref(), Some("small".as_bytes()));
        assert_eq!(css.gzip, None);
        assert!(
            assets.find("manifest.json").is_none(),
            "only what the manifest names is served"
        );
        assert!(assets.find("../secret").is_none());
    }

    #[test]
    fn a_manifest_that_names_a_missing_file_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(
            dir.path().join("manifest.json"),
            r#"{"files": {"a.css": "a.00.css"}}"#,
        )
        .unwrap();
        assert!(
            AssetFiles::read(dir.path())
                .unwrap_err()
                .contains("a.00.css")
        );
    }
}
