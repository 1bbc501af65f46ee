//! Sets certificates in every pair of languages, to be looked at, and measures a long run.
//!
//! `cargo run --release -p documents --example certificates -- FOLDER [COUNT]` writes the samples into the folder and then
//! sets COUNT certificates (none unless told), each for another person.

#[path = "../src/pdf/tests/sample.rs"]
mod sample;

use base::Locale;
use certification::snapshot::Snapshot;
use documents::pdf::{Sheet, certificate};
use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

const LOGO: &[u8] = include_bytes!("../src/pdf/tests/logo.png");
const CREDENTIAL: &[u8] = br#"{"type":["VerifiableCredential","OpenBadgeCredential"]}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let folder = args.next().ok_or("say a folder for the samples")?;
    let count: u32 = args.next().map_or(Ok(0), |count| count.parse())?;
    fs::create_dir_all(&folder)?;
    for first in Locale::ALL {
        let second = if first == Locale::En {
            Locale::Ar
        } else {
            Locale::En
        };
        for second in [None, Some(second)] {
            write_samples(Path::new(&folder), (first, second))?;
        }
    }
    let specimen = sample::certification((Locale::En, Some(Locale::Fr)));
    let preview = Sheet {
        verify_address: None,
        offline: None,
        sample: true,
        ..sheet(&specimen, Some(LOGO))
    };
    fs::write(
        Path::new(&folder).join("specimen.pdf"),
        certificate(&preview)?,
    )?;
    run(count)
}

fn sheet<'a>(snapshot: &'a Snapshot, logo: Option<&'a [u8]>) -> Sheet<'a> {
    Sheet {
        snapshot,
        logo,
        verify_address: Some(sample::ADDRESS),
        offline: Some(sample::OFFLINE),
        credential: CREDENTIAL,
        sample: false,
    }
}

fn write_samples(folder: &Path, languages: (Locale, Option<Locale>)) -> Result<(), Box<dyn Error>> {
    let pair = match languages {
        (first, None) => first.code().to_owned(),
        (first, Some(second)) => format!("{}-{}", first.code(), second.code()),
    };
    let kinds = [
        ("completion", sample::completion(languages), None),
        (
            "certification",
            sample::certification(languages),
            Some(LOGO),
        ),
        ("long", sample::long(languages), Some(LOGO)),
    ];
    for (name, snapshot, logo) in kinds {
        let pdf = certificate(&sheet(&snapshot, logo))?;
        fs::write(folder.join(format!("{name}.{pair}.pdf")), pdf)?;
    }
    Ok(())
}

/// Sets certificates one after the other and says how long one takes and how much memory is in use.
fn run(count: u32) -> Result<(), Box<dyn Error>> {
    let mut snapshot = sample::certification((Locale::Fr, Some(Locale::Ar)));
    let start = Instant::now();
    for number in 1..=count {
        snapshot.holder.name = format!("Amina Ben Salah {number}");
        snapshot.code = format!("7K3M-9QRT-X2VB-{number:04}");
        certificate(&sheet(&snapshot, Some(LOGO)))?;
        if number % 100 == 0 || number == count {
            let each = start.elapsed().as_secs_f64() * 1000.0 / f64::from(number);
            println!("{number}: {each:.1} ms each, {} resident", resident());
        }
    }
    Ok(())
}

/// Where the system tells.
fn resident() -> String {
    fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| {
            let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
            Some(line.trim_start_matches("VmRSS:").trim().to_owned())
        })
        .unwrap_or_else(|| String::from("unknown"))
}
