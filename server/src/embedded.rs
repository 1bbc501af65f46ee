//! The front end and the starter content inside the program, for `xtask dist`, which says in
//! `AUDIRE_EMBED_SITE` and `AUDIRE_EMBED_CONTENT` where they are when the program is built.

use crate::assets::AssetFiles;
use include_dir::{Dir, DirEntry, include_dir};
use std::collections::BTreeMap;

static SITE: Dir<'_> = include_dir!("$AUDIRE_EMBED_SITE");
static CONTENT: Dir<'_> = include_dir!("$AUDIRE_EMBED_CONTENT");

pub fn assets() -> Result<AssetFiles, String> {
    AssetFiles::gather(|name| {
        let file = SITE
            .get_file(name)
            .ok_or_else(|| format!("{name} is not inside the program"))?;
        Ok(file.contents().to_vec())
    })
}

/// Files of the starter content by path.
pub fn content() -> BTreeMap<String, Vec<u8>> {
    fn collect(dir: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => collect(dir, files),
                DirEntry::File(file) => {
                    files.insert(
                        file.path().to_string_lossy().replace('\\', "/"),
                        file.contents().to_vec(),
                    );
                }
            }
        }
    }
    let mut files = BTreeMap::new();
    collect(&CONTENT, &mut files);
    files
}
