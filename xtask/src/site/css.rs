//! Style sheets: `@import`s joined, minified, addresses of fonts replaced by hashed names.

use super::output::Output;
use super::{files_in, plain_name};
use anyhow::{Context, Result, anyhow, bail};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use std::fs;
use std::path::Path;

/// Puts `style/fonts/*.woff2`, before the sheets that name them.
pub fn put_fonts(style: &Path, output: &mut Output) -> Result<()> {
    for font in files_in(&style.join("fonts"), "woff2") {
        output.put(&plain_name(style, &font), &fs::read(&font)?)?;
    }
    Ok(())
}

/// Puts one sheet with everything it imports, under its name below `style/`.
pub fn put_sheet(style: &Path, sheet: &Path, output: &mut Output) -> Result<()> {
    let (mut code, addresses) =
        bundle(sheet).with_context(|| format!("{} cannot be joined", sheet.display()))?;
    for address in addresses {
        let hashed = hashed_address(style, &address, output)?;
        for quoted in [
            format!("url({})", address.placeholder),
            format!("url(\"{}\")", address.placeholder),
        ] {
            code = code.replace(&quoted, &format!("url({hashed})"));
        }
    }
    output.put(&plain_name(style, sheet), code.as_bytes())?;
    Ok(())
}

/// An address in a sheet, for which a placeholder stands in the minified code.
struct Address {
    url: String,
    placeholder: String,
    /// The sheet that names it.
    sheet: String,
    line: u32,
}

fn bundle(sheet: &Path) -> Result<(String, Vec<Address>)> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut joined = bundler.bundle(sheet).map_err(|error| anyhow!("{error}"))?;
    joined
        .minify(MinifyOptions::default())
        .map_err(|error| anyhow!("{error}"))?;
    let printed = joined
        .to_css(PrinterOptions {
            minify: true,
            analyze_dependencies: Some(DependencyOptions {
                remove_imports: false,
            }),
            ..PrinterOptions::default()
        })
        .map_err(|error| anyhow!("{error}"))?;
    let addresses = printed
        .dependencies
        .unwrap_or_default()
        .into_iter()
        .filter_map(|one| match one {
            Dependency::Url(url) => Some(Address {
                url: url.url,
                placeholder: url.placeholder,
                sheet: url.loc.file_path,
                line: url.loc.start.line,
            }),
            Dependency::Import(_) => None,
        });
    Ok((printed.code, addresses.collect()))
}

/// The name that stands in the finished sheet.
fn hashed_address(style: &Path, address: &Address, output: &mut Output) -> Result<String> {
    let url = address.url.as_str();
    if url.starts_with("data:") || url.starts_with('#') {
        return Ok(format!("\"{url}\""));
    }
    let sheet = Path::new(&address.sheet);
    // As CSS reads it, from the folder of the sheet; else from `style/`, where the joined sheet stands.
    let found = [sheet.parent().unwrap_or(style), style]
        .into_iter()
        .map(|dir| dir.join(url))
        .find(|file| file.is_file());
    let Some(file) = found else {
        bail!(
            "{}:{}: url({url}) is no file of style/",
            address.sheet,
            address.line
        );
    };
    let file = file.canonicalize()?;
    let name = plain_name(&style.canonicalize()?, &file);
    match output.hashed(&name) {
        Some(hashed) => Ok(hashed.to_owned()),
        None => output.put(&name, &fs::read(&file)?),
    }
}
