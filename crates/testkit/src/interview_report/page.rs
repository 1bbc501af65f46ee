//! The page of the report.

use super::{Report, plot};
use base::Label;
use interview::case::Profile;
use interview::interviewee::MODEL_VERSION;
use interview::interviewee::simulate::{Cell, Difficulty, POLICIES, REFERENCE};
use std::fmt::Write;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-inline-size:62rem;margin:2rem auto;padding-inline:1rem}\
table{border-collapse:collapse;margin-block:1rem}th,td{border-block-end:1px solid #ccc;padding:.2rem .6rem;text-align:end}\
th:first-child,td:first-child{text-align:start}svg{max-inline-size:34rem;inline-size:100%}svg text{font-size:11px}\
.miss{font-weight:bold}.rooms{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:1rem}";

/// A row of cells.
fn row(tag: &str, cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells
        .into_iter()
        .map(|cell| format!("<{tag}>{cell}</{tag}>"))
        .collect();
    format!("<tr>{}</tr>", cells.concat())
}

fn table(head: &[&str], rows: Vec<String>) -> String {
    let head = row("th", head.iter().map(|one| (*one).to_owned()));
    format!(
        "<table><thead>{head}</thead><tbody>{}</tbody></table>",
        rows.concat()
    )
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// Ours, with the number of the reference beside it.
fn beside(cell: &Cell, profile: Profile, place: usize) -> String {
    let reference = REFERENCE
        .into_iter()
        .find(|(of, _)| *of == profile)
        .map_or_else(|| "–".to_owned(), |(_, row)| format!("{:.0}", row[place]));
    format!("{} ({reference})", percent(cell.narrated))
}

fn narrated(report: &Report) -> String {
    let mut head = vec!["person"];
    head.extend(POLICIES.map(|policy| policy.name));
    let rows = Profile::ALL
        .into_iter()
        .map(|profile| {
            let cells = POLICIES.into_iter().enumerate().map(|(place, policy)| {
                beside(&report.cells[&(profile, policy.name)], profile, place)
            });
            row(
                "td",
                std::iter::once(profile.as_str().to_owned()).chain(cells),
            )
        })
        .collect();
    table(&head, rows)
}

fn details(report: &Report) -> String {
    let head = [
        "person, policy",
        "tiers 0, 1, 2, 3",
        "confirmed",
        "wrong per question",
        "reluctant",
        "stopped",
        "INV ÷ YN",
        "CUE ÷ YN",
        "trust",
        "distress",
        "fatigue",
    ];
    let ratio = |cell: &Cell, form| {
        let ratio = cell.ratio(form, Label::YesNo);
        if ratio.is_finite() {
            format!("{ratio:.1}")
        } else {
            "–".to_owned()
        }
    };
    let rows = report
        .cells
        .iter()
        .map(|((profile, policy), cell)| {
            row(
                "td",
                [
                    format!("{} {policy}", profile.as_str()),
                    cell.tiers
                        .map(|tier| format!("{:.0}", tier * 100.0))
                        .join(", "),
                    percent(cell.confirmed),
                    format!("{:.2}", cell.wrong),
                    percent(cell.reluctant),
                    percent(cell.stopped),
                    ratio(cell, Label::Invitation),
                    ratio(cell, Label::CuedInvitation),
                    format!("{:.2}", cell.trust),
                    format!("{:.2}", cell.distress),
                    format!("{:.2}", cell.fatigue),
                ],
            )
        })
        .collect();
    table(&head, rows)
}

fn anchors(report: &Report) -> String {
    let rows = report
        .anchors
        .iter()
        .map(|anchor| {
            let hit = if anchor.is_hit() {
                "hit".to_owned()
            } else {
                "<span class=\"miss\">miss</span>".to_owned()
            };
            row(
                "td",
                [
                    anchor.what.to_owned(),
                    anchor.source.to_owned(),
                    format!("{:.2} to {:.2}", anchor.observed.0, anchor.observed.1),
                    format!("{:.2}", anchor.found),
                    hit,
                ],
            )
        })
        .collect();
    table(&["what", "observed by", "observed", "model", ""], rows)
}

fn cases(report: &Report) -> String {
    let rows = report
        .cases
        .iter()
        .map(|case| {
            let Difficulty { trained, expert } = &case.difficulty;
            // Cases of the same person should be as hard as each other.
            let unlike: Vec<&str> = report
                .cases
                .iter()
                .filter(|other| {
                    other.profile == case.profile
                        && !case.difficulty.is_comparable(&other.difficulty)
                })
                .map(|other| other.slug.as_str())
                .collect();
            row(
                "td",
                [
                    case.slug.clone(),
                    case.profile.as_str().to_owned(),
                    percent(trained.narrated),
                    percent(expert.narrated),
                    percent(trained.stopped),
                    format!("{:.1}", trained.questions),
                    unlike.join(", "),
                ],
            )
        })
        .collect();
    table(
        &[
            "case",
            "person",
            "trained",
            "expert",
            "trained: stopped",
            "questions",
            "not as hard as",
        ],
        rows,
    )
}

pub fn page(report: &Report) -> String {
    let mut curves = String::new();
    for one in &report.curves {
        // A string takes everything that is written to it.
        let _ = write!(
            curves,
            "<figure><figcaption>{}</figcaption>{}</figure>",
            one.profile.as_str(),
            plot::curves(one)
        );
    }
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The simulated interviewee</title><style>{STYLE}</style></head><body>\
<h1>The simulated interviewee, model {MODEL_VERSION}</h1>\
<p>{} seeds for each cell. Officers are policies without words: this shows what the model makes of ways of interviewing, and is no finding about people.</p>\
<h2>Details narrated, beside the reference implementation</h2>{}\
<h2>What was observed of people, and the model</h2>{}\
<h2>Trust (drawn through) and distress (dashed)</h2><p>Means after each turn, as long as half of the talks go on.</p><div class=\"rooms\">{curves}</div>\
<h2>Every cell</h2>{}\
<h2>Cases</h2><p>Share of the details narrated with an officer who sees to needs, safety and who is in the room.</p>{}\
</body></html>\n",
        report.seeds,
        narrated(report),
        anchors(report),
        details(report),
        cases(report),
    )
}
