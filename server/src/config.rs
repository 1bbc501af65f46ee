//! Settings and database, with words for whoever has to mend them.

use crate::cli::{Failure, Place};
use std::path::Path;
use store::{Db, OpenError};
use usecases::Settings;

/// `--config`, or `audire.toml` in the data folder, or what holds without any.
pub fn settings(place: &Place) -> Result<Settings, Failure> {
    let beside = place.data.join("audire.toml");
    let path = match &place.config {
        Some(path) => path,
        None if beside.is_file() => &beside,
        None => return Ok(Settings::default()),
    };
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure::Environment(format!(
            "The settings in {} cannot be read: {error}.",
            path.display()
        ))
    })?;
    let settings = Settings::parse(&text).map_err(|problems| {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| format!("{}:{problem}", path.display()))
            .collect();
        Failure::Input(lines.join("\n"))
    })?;
    if locales::zone(&settings.site.time_zone).is_none() {
        return Err(Failure::Input(format!(
            "{}: there is no time zone `{}` (write an IANA name, such as Europe/Madrid)",
            path.display(),
            settings.site.time_zone
        )));
    }
    Ok(settings)
}

/// Opens the database, or says what to do.
pub async fn open(data: &Path) -> Result<Db, Failure> {
    Db::open(data)
        .await
        .map_err(|error| Failure::Environment(format!("{error}.\n{}", advice(&error))))
}

/// Opens a database that is there, for reading only; nothing in the folder is changed.
pub async fn open_to_read(data: &Path) -> Result<Db, Failure> {
    Db::open_to_read(data)
        .await
        .map_err(|error| Failure::Environment(format!("{error}.\n{}", advice(&error))))
}

fn advice(error: &OpenError) -> &'static str {
    match error {
        OpenError::NotWritable { .. } => {
            "Give a folder that this user may write to with --data, or change its permissions. Nothing was changed."
        }
        OpenError::Newer { .. } => {
            "Start the newer version of Audire again, or give another folder with --data. Nothing was changed."
        }
        OpenError::Damaged { .. } => {
            "Audire does not touch a damaged file. Put a backup in its place, or move the file away to begin anew. \
             Keep the damaged file: much of it may still be readable (https://sqlite.org/recovery.html)."
        }
        OpenError::Older { .. } => {
            "Bring it to the schema of this program with `audire migrate`. Nothing was changed."
        }
        OpenError::Other { .. } => {
            "Look whether another program uses the file and whether the disk has space left."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(config: &Path) -> Place {
        Place {
            data: "data".into(),
            config: Some(config.to_owned()),
        }
    }

    #[test]
    fn a_key_that_does_not_exist_is_told_with_its_place() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.toml");
        std::fs::write(&file, "[site]\nnane = \"Academy\"\n").unwrap();
        let Err(Failure::Input(words)) = settings(&place(&file)) else {
            panic!("it was accepted")
        };
        assert!(
            words.starts_with(&format!("{}:2:1: ", file.display())),
            "{words}"
        );
        assert!(words.contains("name"), "a hint: {words}");
    }

    #[test]
    fn a_time_zone_that_does_not_exist_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.toml");
        std::fs::write(&file, "[site]\ntime_zone = \"Europe/Nowhere\"\n").unwrap();
        assert!(matches!(settings(&place(&file)), Err(Failure::Input(_))));
    }

    #[test]
    fn settings_that_are_named_and_missing_are_no_surprise_later() {
        assert!(matches!(
            settings(&place(Path::new("no/such/file.toml"))),
            Err(Failure::Environment(_))
        ));
    }
}
