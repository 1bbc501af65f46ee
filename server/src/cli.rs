//! The command line. Its words are for operators and authors and stay in English, as those of the
//! tools around it do; whatever a person sees in a page comes from the catalogues.
//!
//! It is over 400 lines because every command and its options stand side by side.

use crate::{
    account, check, code, config, doctor, export, import, interview, key, log, mail, register,
    scenario, serve, verify,
};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Training for officers who interview victims of human trafficking.
#[derive(Debug, Parser)]
#[command(name = "audire", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs the site.
    Serve(Serve),
    /// Says what is wrong with the files of courses, scenarios and interviews, where, and what to do.
    Check {
        /// Content folders, or courses, scenarios, interviews and files inside of one.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Notes in translations that they fit the present state of their source.
        #[arg(long)]
        stamp: bool,
    },
    /// Says what is wrong with a scenario, what the explorer walked through, and how the courses pin it.
    Scenario {
        /// The file of the scenario, or of one of its translations.
        file: PathBuf,
        /// Draws the scenes and the ways between them; `-` writes to the standard output.
        #[arg(long, value_name = "SVG")]
        graph: Option<PathBuf>,
    },
    /// Names what an officer says, by the coding guide: JSON lines in, JSON lines out.
    Code {
        /// The language of the utterances.
        #[arg(long, value_enum, default_value_t = Spoken::En)]
        lang: Spoken,
    },
    /// Plays an interview with the person of a case and says after each reply why it was given, or measures how hard the case is.
    Interview {
        /// The file of the case, or its name in `content/interviews`.
        case: PathBuf,
        /// Any text; the same text gives the same interview.
        #[arg(long, value_name = "TEXT", required_unless_present_any = ["measure", "graph"])]
        seed: Option<String>,
        /// What the officer says, one turn a line, `/close` and so on for what is done. Without it turns are read as they are typed.
        #[arg(long, value_name = "FILE", conflicts_with = "measure")]
        turns: Option<PathBuf>,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Lets simulated officers hold many interviews: how much they come to know, and how often the person cannot go on.
        #[arg(long)]
        measure: bool,
        /// Draws how the case opens instead of playing it: what leads to each detail, and how much trust it needs. `-` writes to the
        /// standard output.
        #[arg(long, value_name = "SVG", conflicts_with_all = ["measure", "turns", "seed"])]
        graph: Option<PathBuf>,
    },
    /// Reads questions of another system into a bank of a course, or says what would become of each.
    Import(Import),
    /// Writes a published course, scenario or case as exactly its files, as a content folder holds them.
    Export(Export),
    /// Creates accounts and links to set a password.
    Account {
        #[command(flatten)]
        place: Place,
        #[command(subcommand)]
        command: account::Command,
    },
    /// Says whether a certificate is genuine, without a network: a JSON, JWT, SVG, PNG or PDF file, or the text of the offline QR code.
    /// Exit status 0 only where it can be relied on.
    Verify {
        /// The file; `-` reads the standard input.
        file: PathBuf,
        /// The issuer's DID document. Without it the keys of the data folder are used.
        #[arg(long, value_name = "DID.json")]
        issuer: Option<PathBuf>,
        /// A status list of the issuer, as fetched from its `/status/…`: tells whether the certificate was revoked.
        #[arg(long, value_name = "LIST")]
        status: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
    /// The key that certificates are signed with.
    Key {
        #[command(flatten)]
        place: Place,
        #[command(subcommand)]
        command: key::Command,
    },
    /// The register of certificates: what stops it, and the operator's word on that.
    Register {
        #[command(flatten)]
        place: Place,
        #[command(subcommand)]
        command: register::Command,
    },
    /// Letters: whether they leave the house.
    Mail {
        #[command(flatten)]
        place: Place,
        #[command(subcommand)]
        command: mail::Command,
    },
    /// Looks at database, content, front end, mail and settings, and says what is wrong and what to do.
    Doctor {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        files: Files,
    },
    /// Brings the database to the schema of this program. `serve` does it too, at every start.
    Migrate {
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Debug, Args)]
pub struct Import {
    #[arg(value_enum)]
    pub format: QuestionFormat,
    /// The file to read.
    pub file: PathBuf,
    /// The course and the bank in it, such as recognising-trafficking/imported.
    #[arg(long, value_name = "COURSE/BANK")]
    pub into: String,
    /// Says what would become of every item and imports nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// What the questions give evidence of, where they do not say so themselves.
    #[arg(long, default_value = "definition")]
    pub competence: String,
    /// 1 (recall), 2 (apply) or 3 (judge), where they do not say so themselves.
    #[arg(long, default_value = "1")]
    pub difficulty: String,
    #[command(flatten)]
    pub place: Place,
    #[command(flatten)]
    pub files: Files,
}

#[derive(Debug, Args)]
pub struct Export {
    /// The course, such as recognising-trafficking; a scenario or a case as scenario.NAME or interview.NAME.
    pub course: String,
    /// A folder that is new or empty, or a file that ends in .zip.
    #[arg(long, value_name = "DIR|FILE.zip")]
    pub to: PathBuf,
    /// An earlier version, by the beginning of its name in the studio. Without it the current one.
    #[arg(long)]
    pub version: Option<String>,
    /// Writes over what is there; files with other names stay.
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub place: Place,
}

/// The formats of other systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum QuestionFormat {
    Gift,
    MoodleXml,
    Aiken,
}

impl QuestionFormat {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gift => "gift",
            Self::MoodleXml => "moodle-xml",
            Self::Aiken => "aiken",
        }
    }
}

/// Where data and settings are.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// Folder of the database.
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub data: PathBuf,
    /// Settings; without it `audire.toml` in the data folder, if there is one.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// Where courses and the front end are.
#[derive(Debug, Clone, Args)]
pub struct Files {
    /// Folder with `courses` and `glossary.md`. Without it the content inside the program, or `content` here.
    #[arg(long, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// The built front end. Without it the one inside the program.
    #[arg(long, value_name = "DIR")]
    pub assets: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct Serve {
    /// Address and port.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    #[command(flatten)]
    pub place: Place,
    #[command(flatten)]
    pub files: Files,
    /// Looks at the content folder every second and publishes what was saved in it, without a restart. For authors who work with files, not
    /// for a site that officers learn on: whatever is saved there is published at once, and nobody reads it before.
    #[arg(long, requires = "content")]
    pub watch: bool,
    /// Folder of the interview cases that measure, which nobody else may read. Without it the one that the settings name, if they do.
    #[arg(long, value_name = "DIR")]
    pub sealed: Option<PathBuf>,
    /// Fills an empty database with demonstration data. Such a site is never served to other machines.
    #[arg(long)]
    pub demo: bool,
    /// A reverse proxy on this machine ends HTTPS, passes `Host` on and writes `X-Forwarded-For`.
    #[arg(long)]
    pub behind_proxy: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The languages that can be coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Spoken {
    En,
}

/// Why a command did not do what it was asked. The text says what to do.
#[derive(Debug)]
pub enum Failure {
    /// What was given is bad: exit status 1.
    Input(String),
    /// The call or its surroundings: exit status 2.
    Environment(String),
}

/// What came of a command, as an exit status: 0 fine, 1 bad input, 2 usage or environment.
pub fn run(cli: Cli) -> ExitCode {
    let outcome = match cli.command {
        Command::Serve(args) => with_runtime(serve::serve(args)),
        Command::Check {
            paths,
            format,
            stamp,
        } => return check(&paths, format, stamp),
        Command::Scenario { file, graph } => return examine(&file, graph.as_deref()),
        Command::Code { lang: Spoken::En } => code::run(
            &mut std::io::stdin().lock(),
            &mut std::io::BufWriter::new(std::io::stdout().lock()),
        ),
        Command::Interview {
            case,
            seed,
            turns,
            format,
            measure,
            graph,
        } => interview::run(
            &interview::Task {
                case: &case,
                seed: seed.as_deref(),
                turns: turns.as_ref(),
                is_json: format == Format::Json,
                measure,
                graph: graph.as_deref(),
            },
            &mut std::io::stdin().lock(),
            &mut std::io::stdout().lock(),
        ),
        Command::Import(args) => with_runtime(import::run(args)),
        Command::Export(args) => with_runtime(export::run(args)),
        Command::Account { place, command } => with_runtime(account::run(place, command)),
        Command::Verify {
            file,
            issuer,
            status,
            place,
        } => with_runtime(verify::run(
            verify::Task {
                file: &file,
                issuer: issuer.as_ref(),
                status: status.as_ref(),
                place: &place,
            },
            &mut std::io::stdout(),
        )),
        Command::Key { place, command } => with_runtime(key::run(place, command)),
        Command::Register { place, command } => with_runtime(register::run(place, command)),
        Command::Mail { place, command } => with_runtime(mail::run(place, command)),
        Command::Doctor { place, files } => with_runtime(doctor::run(place, files)),
        Command::Migrate { place } => with_runtime(migrate(place)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Input(words)) => {
            eprintln!("{words}");
            ExitCode::from(1)
        }
        Err(Failure::Environment(words)) => {
            eprintln!("{words}");
            ExitCode::from(2)
        }
    }
}

/// Has no log of its own: an editor reads what it prints.
fn check(paths: &[PathBuf], format: Format, stamp: bool) -> ExitCode {
    let mut out = std::io::stdout().lock();
    let format = match format {
        Format::Json => check::Format::Json,
        Format::Text => check::Format::Text {
            colour: is_coloured(&out),
        },
    };
    ended(check::run(paths, format, stamp, &mut out))
}

/// The report goes to the error stream where the picture goes to the standard output.
fn examine(file: &Path, graph: Option<&Path>) -> ExitCode {
    let mut out = std::io::stdout().lock();
    let mut err = std::io::stderr().lock();
    ended(match graph {
        Some(graph) if graph == Path::new("-") => {
            let colour = is_coloured(&err);
            scenario::run(
                file,
                Some(scenario::Graph::Stream(&mut out)),
                colour,
                &mut err,
            )
        }
        graph => {
            let colour = is_coloured(&out);
            scenario::run(file, graph.map(scenario::Graph::File), colour, &mut out)
        }
    })
}

/// <https://no-color.org>
fn is_coloured(stream: &impl std::io::IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn ended(status: i32) -> ExitCode {
    ExitCode::from(u8::try_from(status).unwrap_or(2))
}

fn with_runtime(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    log::init();
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Environment(format!("cannot start: {error}")))?
        .block_on(work)
}

async fn migrate(place: Place) -> Result<(), Failure> {
    let db = config::open(&place.data).await?;
    println!(
        "{} has schema {}",
        db.path().display(),
        store::Db::schema_version()
    );
    db.close().await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn verify_cli() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_fixed_names_are_understood() {
        for line in [
            "audire serve --listen 127.0.0.1:0 --data d --content c --assets a --config f --demo",
            "audire account create --email a@b.example --name A --agency B --country FR --role officer --role assessor",
            "audire account invite --email a@b.example --name A --agency B",
            "audire account reset --email a@b.example",
            "audire account list",
            "audire check content",
            "audire check a b --format json --stamp",
            "audire code",
            "audire code --lang en",
            "audire serve --sealed s",
            "audire serve --content c --watch",
            "audire interview content/interviews/a.md --seed 1",
            "audire interview a --seed 1 --turns t.txt --format json",
            "audire interview a --measure",
            "audire interview a --graph a.svg",
            "audire scenario content/scenarios/a.md",
            "audire scenario content/scenarios/a.fr.md --graph -",
            "audire import gift f.gift --into course/bank --data d --dry-run",
            "audire import moodle-xml f.xml --into course/bank",
            "audire import aiken f.txt --into course/bank --competence rights --difficulty 2",
            "audire export course --to d",
            "audire export course --to d.zip --version 0123456789ab --force --data d",
            "audire doctor --data d",
            "audire mail --data d test ana@example.org",
            "audire register show",
            "audire register --data d accept-restored --reason a",
            "audire register accept-clock --reason a",
            "audire migrate --data d",
        ] {
            Cli::try_parse_from(line.split(' ')).unwrap_or_else(|error| panic!("{line}: {error}"));
        }
        assert!(Cli::try_parse_from(["audire", "interview", "a"]).is_err());
        assert_eq!(
            Cli::try_parse_from(["audire", "serve", "--lisen", "x"])
                .unwrap_err()
                .exit_code(),
            2
        );
    }
}
