//! `audire interview`: a case played at the command line, with the reasons for every reply.

mod json;
mod read;
#[cfg(test)]
mod tests;
mod text;

use crate::cli::Failure;
use base::{Locale, Message};
use std::io::{BufRead, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use usecases::Actor;
use usecases::interview::{self, Play, Playable, Played};
use views::studio_scripts::CasePictureWords;

/// What the command line says.
#[derive(Debug)]
pub struct Task<'t> {
    /// A path, or the name of a case in `content/interviews`.
    pub case: &'t Path,
    /// `None` with `measure` and `graph`.
    pub seed: Option<&'t str>,
    /// Turns of the officer, one a line; without it they are read from the standard input.
    pub turns: Option<&'t PathBuf>,
    pub is_json: bool,
    pub measure: bool,
    /// Where the picture of the case goes; `-` is the standard output.
    pub graph: Option<&'t Path>,
}

/// Plays, measures or draws a case.
pub fn run(task: &Task, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Failure> {
    let case = read::case(task.case)?;
    if let Some(graph) = task.graph {
        return draw(&case, graph, out);
    }
    if task.measure {
        let measured =
            interview::measure(&Actor::Operator, &case).map_err(crate::serve::unexpected)?;
        let said = if task.is_json {
            format!("{}\n", json::measured(&measured))
        } else {
            text::measured(&measured)
        };
        return written(out, &said);
    }
    let seed = task.seed.unwrap_or_default();
    let mut play =
        interview::play(&Actor::Operator, &case, seed).map_err(crate::serve::unexpected)?;
    // What cannot be read is told before anything is shown.
    let turns = task
        .turns
        .map(|file| turns(file).map(|turns| (file, turns)))
        .transpose()?;
    if !task.is_json {
        written(out, &format!("{}\n\n", play.opening()))?;
    }
    let played = match turns {
        Some((file, turns)) => replay(&mut play, file, &turns, task.is_json, out)?,
        None => talk(&mut play, task.is_json, input, out)?,
    };
    let said = if task.is_json {
        format!("{}\n", play.report(&played))
    } else {
        format!("Debrief\n{}", play.debrief())
    };
    written(out, &said)
}

fn draw(case: &Playable, graph: &Path, out: &mut dyn Write) -> Result<(), Failure> {
    let picture =
        interview::picture(&Actor::Operator, case, &words()).map_err(crate::serve::unexpected)?;
    if graph == Path::new("-") {
        return written(out, &picture);
    }
    let shown = graph.display();
    std::fs::write(graph, picture)
        .map_err(|error| Failure::Environment(format!("{shown} cannot be written: {error}.")))
}

/// The words of the picture. A case is written in English, and so is what the command line says.
fn words() -> CasePictureWords {
    let message = |message: Message| locales::message(Locale::En, &message);
    let say = |id: &str| message(Message::new(id));
    CasePictureWords {
        description: say("studio-case-description"),
        start: say("studio-case-start"),
        after: [1, 2, 3, 4]
            .map(|count: u32| message(Message::new("studio-case-after").with("count", count))),
        never: say("studio-case-mark-never"),
        tiers: ["0", "1", "2", "3"].map(|tier| say(&format!("interview-tier-{tier}"))),
        trust: say("studio-case-trust"),
        danger: say("studio-case-mark-danger"),
        minor: say("studio-case-mark-minor"),
        vain: say("studio-case-mark-vain"),
    }
}

fn turns(file: &Path) -> Result<String, Failure> {
    let shown = file.display();
    std::fs::read_to_string(file)
        .map_err(|error| Failure::Environment(format!("{shown} cannot be read: {error}.")))
}

/// Every line of a file is a turn; one that cannot be taken ends the run with its number.
fn replay(
    play: &mut Play,
    file: &Path,
    turns: &str,
    is_json: bool,
    out: &mut dyn Write,
) -> Result<Vec<Played>, Failure> {
    let shown = file.display();
    let mut played = Vec::new();
    for (number, line) in turns.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let turn = play.say(line.trim()).map_err(|refusal| {
            Failure::Input(format!("{shown}, line {}: {}", number + 1, refusal.0))
        })?;
        if !is_json {
            written(out, &text::turn(&turn, true))?;
        }
        played.push(turn);
    }
    Ok(played)
}

/// Reads turns until the talk is over, `/quit` or the end of the input. What cannot be taken is told, and the next line may be better.
fn talk(
    play: &mut Play,
    is_json: bool,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Result<Vec<Played>, Failure> {
    let mut played = Vec::new();
    let mut line = String::new();
    while !play.is_over() {
        prompt(play);
        line.clear();
        let read = input
            .read_line(&mut line)
            .map_err(|error| Failure::Input(format!("The turns cannot be read: {error}.")))?;
        let words = line.trim();
        if read == 0 || words == "/quit" {
            break;
        }
        if words.is_empty() {
            continue;
        }
        match play.say(words) {
            Ok(turn) => {
                if !is_json {
                    written(out, &text::turn(&turn, false))?;
                }
                played.push(turn);
            }
            Err(refusal) => eprintln!("{}", refusal.0),
        }
    }
    Ok(played)
}

/// What can be done now; only for people.
fn prompt(play: &Play) {
    if std::io::stderr().is_terminal() {
        let acts: Vec<String> = play.acts().iter().map(|act| format!("/{act}")).collect();
        eprint!("[{} /quit] > ", acts.join(" "));
    }
}

/// Whoever reads may stop reading, as `head` does.
fn written(out: &mut dyn Write, said: &str) -> Result<(), Failure> {
    match out.write_all(said.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Environment(format!("Cannot write: {error}.")))
        }
        _ => Ok(()),
    }
}
