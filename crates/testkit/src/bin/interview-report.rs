//! `cargo xtask interview-report`: simulates interviews and writes what came of them as one page.

use anyhow::{Context as _, Result};
use clap::Parser;
use courseware::interview::compile_all;
use std::fs;
use std::path::PathBuf;
use testkit::interview_report::Report;

#[derive(Parser)]
struct Arguments {
    /// The folder of courses and cases.
    #[arg(long, default_value = "content")]
    content: PathBuf,
    /// Where the page goes.
    #[arg(long, default_value = "target/interview-report")]
    out: PathBuf,
    /// Interviews for each cell.
    #[arg(long, default_value_t = 400)]
    seeds: u32,
}

fn main() -> Result<()> {
    let args = Arguments::parse();
    let sources = server::content::read_folder(&args.content)
        .with_context(|| args.content.display().to_string())?;
    // What is wrong with a case is said by `audire check`; here the others are measured.
    let (cases, _) = compile_all(&sources);
    let report = Report::make(cases.iter().map(|case| &case.case), args.seeds);
    fs::create_dir_all(&args.out)?;
    let page = args.out.join("index.html");
    fs::write(&page, report.html())?;
    let missed = report.anchors.iter().filter(|one| !one.is_hit()).count();
    println!(
        "{}: {} cells, {} cases, {} anchors of which {missed} are missed",
        page.display(),
        report.cells.len(),
        report.cases.len(),
        report.anchors.len(),
    );
    Ok(())
}
