//! `cargo xtask …`: build, serve, test and tidy, without any tool that Rust does not bring along.
//!
//! The front end is made by the libraries that the usual tools stand on (`site`), because the tools
//! themselves take longer to compile than Audire does. Nothing here ships.

mod bench;
mod browser;
mod build;
mod dev;
mod failures;
mod place;
mod run;
mod serve;
mod site;
mod steps;
mod tally;
mod test;
mod tidy;
mod tools;

use anyhow::{Result, bail};
use place::Place;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--release] [--listen ADDRESS] [--data DIR] …
              build everything and run Audire with demonstration data;
              whatever else is said goes to `audire serve`
  dev         the same, and again after every change of a file; what changes in content is published without a restart
  build [--release]
              the front end (target/site) and the server
  test [--quick]
              every check there is; --quick leaves out the browser
  tidy        the invariants of ARCHITECTURE.md, as far as a text can show them
  drill …     the long trials: kill --rounds N, award --rounds N, publish --rounds N, fuzz --minutes N, and what `testkit` offers besides
  bench …     the benchmarks, each with its baseline
  interview-report
              what ways of interviewing come to with the simulated interviewee: target/interview-report
  dist        target/dist/audire, one self-contained executable
";

fn main() -> ExitCode {
    match command() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Runs what was asked for; `false` when it ran and found something wrong.
fn command() -> Result<bool> {
    let place = Place::find()?;
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    if args.is_empty() || matches!(args[0].as_str(), "help" | "--help" | "-h") {
        print!("{HELP}");
        return Ok(true);
    }
    let name = args.remove(0);
    match name.as_str() {
        "build" => {
            let release = flag(&mut args, "--release");
            nothing_left(&args)?;
            build::everything(&place, release)?;
            Ok(true)
        }
        "serve" => serve::serve(&place, args),
        "dev" => dev::dev(&place, args),
        "test" => {
            let quick = flag(&mut args, "--quick");
            nothing_left(&args)?;
            Ok(test::test(&place, quick))
        }
        "tidy" => {
            nothing_left(&args)?;
            Ok(tidy::report(&place.root))
        }
        "dist" => {
            nothing_left(&args)?;
            build::dist(&place)?;
            Ok(true)
        }
        "drill" => bench::drill(&place, &args),
        "bench" => bench::bench(&place, &args),
        "interview-report" => bench::interview_report(&place, &args),
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// Takes a flag out of the arguments; says whether it was there.
pub fn flag(args: &mut Vec<String>, name: &str) -> bool {
    let before = args.len();
    args.retain(|arg| arg != name);
    args.len() != before
}

fn nothing_left(args: &[String]) -> Result<()> {
    match args.first() {
        None => Ok(()),
        Some(arg) => bail!("`{arg}` is not understood here\n\n{HELP}"),
    }
}
