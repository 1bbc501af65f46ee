//! Turns and figures for people.

use base::Label;
use std::fmt::Write as _;
use usecases::interview::{Measured, Played, Shares};

/// A turn with its answer, and why. What was typed is shown again only where nobody has just typed it.
pub(super) fn turn(played: &Played, with_officer: bool) -> String {
    let mut said = String::new();
    // Writing into a text cannot fail.
    if with_officer {
        let _ = writeln!(said, "> {}", played.officer);
    }
    let reply = if played.reply.is_empty() {
        "(no answer)"
    } else {
        &played.reply
    };
    let _ = writeln!(said, "{reply}");
    if let Some(label) = played.label {
        let flags = if played.flags.is_empty() {
            String::new()
        } else {
            format!(", {}", played.flags.join(", "))
        };
        let form = played
            .form
            .filter(|form| *form != label)
            .map_or(String::new(), |form: Label| {
                format!(" with {}", form.as_str())
            });
        let _ = writeln!(
            said,
            "  {:>3}  {}{form}{flags} (sure to {:.2})",
            played.number,
            label.as_str(),
            played.confidence
        );
    }
    for one in &played.released {
        let _ = writeln!(said, "       {}: {}", one.how, one.detail);
    }
    for one in &played.signals {
        let _ = writeln!(said, "       signal: {one}");
    }
    for one in &played.faults {
        let _ = writeln!(said, "       fault: {one}");
    }
    for one in &played.why {
        let _ = writeln!(said, "       {one}");
    }
    let _ = writeln!(
        said,
        "       trust {:.2}, distress {:.2}, fatigue {:.2}",
        played.trust, played.distress, played.fatigue
    );
    if let Some(end) = played.ended {
        let _ = writeln!(said, "       the talk ended: {end}");
    }
    said.push('\n');
    said
}

/// How hard a case is, in a table.
pub(super) fn measured(measured: &Measured) -> String {
    let mut said = format!(
        "Simulated officers, {} interviews each\n  {:<24}{:>9}{:>9}\n",
        measured.seeds, "", "trained", "expert"
    );
    let mut row = |what: &str, of: &dyn Fn(&Shares) -> String| {
        let (trained, expert) = (of(&measured.trained), of(&measured.expert));
        let _ = writeln!(said, "  {what:<24}{trained:>9}{expert:>9}");
    };
    let share = |value: f64| format!("{:.1} %", value * 100.0);
    row("details narrated", &|one| share(one.narrated));
    for tier in 0..4 {
        let name = format!("of tier {tier}");
        row(&name, &|one| share(one.tiers[tier]));
    }
    row("only confirmed", &|one| share(one.confirmed));
    row("could not go on", &|one| share(one.stopped));
    row("questions", &|one| format!("{:.1}", one.questions));
    let points = measured.comparable * 100.0;
    let _ = writeln!(
        said,
        "Cases that differ by at most {points:.0} points in what is narrated and in who could not go on are as hard as each other."
    );
    said
}
