//! What was typed into the form of a certification, as the content of a version.

use super::content::CertificationContent;
use crate::account::fields::{Unfit, line};
use crate::assess::rules::rules;
use crate::certify::rubrics::rubric;
use crate::{Context, Problems};
use base::{Locale, Message, line_and_column};
use certification::award::Confirmation;
use certification::cycle::{ExpiryRule, Terms, Zone};
use certification::requirement::{Kind, Requirement, Requirements, parse};
use views::certification::{CertificationForm, LineProblem};

/// Bytes that the requirements of one path may have.
pub(super) const LONGEST: usize = 16_000;
/// Outcomes in one language, and characters of one.
const MOST_OUTCOMES: usize = 12;
const LONGEST_OUTCOME: usize = 200;

/// One path as it was typed: what could be understood, and what must be put right.
pub(super) struct Path {
    /// With plain ends of lines.
    pub text: String,
    pub requirements: Requirements,
    pub problems: Vec<LineProblem>,
}

/// Everything that the form says, as far as it can be used.
pub(super) struct Typed {
    pub full: Path,
    /// `None` where nothing was written.
    pub renewal: Option<Path>,
    /// `None` where a certificate never expires.
    pub terms: Option<Terms>,
    pub terms_problems: Problems,
}

/// Reads the parts that are worth showing before everything is right.
pub(super) fn typed(ctx: &Context, form: &CertificationForm, zone: &Zone) -> Typed {
    let terms = form.expires.then(|| terms(form, zone));
    let terms_problems = terms.as_ref().map_or_else(Problems::new, |terms| {
        let problems = terms.problems().into_iter();
        problems
            .map(|one| (term_field(&one).to_owned(), one))
            .collect()
    });
    Typed {
        full: path(ctx, &form.requirements),
        renewal: (!form.renewal.trim().is_empty()).then(|| path(ctx, &form.renewal)),
        terms,
        terms_problems,
    }
}

/// The content of a version; all that is wrong with it at once.
pub(super) fn content(
    ctx: &Context,
    form: &CertificationForm,
    languages: &[Locale],
    zone: &Zone,
) -> Result<CertificationContent, Problems> {
    let mut problems = Problems::new();
    let titles = titles(form, languages, &mut problems);
    let outcomes = outcomes(form, languages, &mut problems);
    let typed = typed(ctx, form, zone);
    let paths = [
        ("requirements", Some(&typed.full)),
        ("renewal", typed.renewal.as_ref()),
    ];
    for (field, path) in paths {
        let Some(path) = path else { continue };
        if !path.problems.is_empty() {
            let message =
                Message::new("certification-path-problems").with("count", path.problems.len());
            problems.push((field.to_owned(), message));
        }
    }
    problems.extend(asks_nothing(&typed));
    problems.extend(typed.terms_problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(CertificationContent {
        titles,
        outcomes,
        requirements: typed.full.text,
        renewal: typed.renewal.map(|path| path.text),
        terms: typed.terms,
        confirmation: if form.confirmed {
            Confirmation::Person
        } else {
            Confirmation::Evidence
        },
        practice_room: form.practice_room,
    })
}

/// Paths that can be met by waiting alone; and where certificates expire, those that the next cycle would meet with what was shown before,
/// again and again.
fn asks_nothing(typed: &Typed) -> Problems {
    let paths = [
        ("requirements", Some(&typed.full)),
        ("renewal", typed.renewal.as_ref()),
    ];
    let readable = paths
        .into_iter()
        .filter_map(|(field, path)| Some((field, path.filter(|path| path.problems.is_empty())?)));
    readable
        .filter_map(|(field, path)| {
            let problem = if !path.requirements.asks_evidence() {
                "certification-path-only-waiting"
            } else if typed.terms.is_some() && !path.requirements.asks_anew() {
                "certification-path-nothing-anew"
            } else {
                return None;
            };
            Some((field.to_owned(), Message::new(problem)))
        })
        .collect()
}

/// A title in every language of the programme; others may have one too.
fn titles(
    form: &CertificationForm,
    languages: &[Locale],
    problems: &mut Problems,
) -> Vec<(Locale, String)> {
    let mut titles = Vec::new();
    for locale in Locale::ALL {
        let problem = match line(of(&form.titles, locale)) {
            Ok(title) => {
                titles.push((locale, title));
                continue;
            }
            Err(Unfit::Missing) if !languages.contains(&locale) => continue,
            Err(Unfit::Missing) => "certification-title-missing",
            Err(Unfit::TooLong) => "certification-title-too-long",
            Err(Unfit::Unusable) => "certification-title-unusable",
        };
        let message = Message::new(problem).with("language", locale.name());
        problems.push((format!("title_{}", locale.code()), message));
    }
    titles
}

/// What holders have shown, one a line, in at least one language.
fn outcomes(
    form: &CertificationForm,
    languages: &[Locale],
    problems: &mut Problems,
) -> Vec<(Locale, Vec<String>)> {
    let before = problems.len();
    let mut outcomes = Vec::new();
    for locale in Locale::ALL {
        let lines: Vec<String> = of(&form.outcomes, locale)
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect();
        // Word by word, as names are checked: an outcome is longer than a name.
        let is_seen = |text: &String| text.split(' ').all(|word| line(word).is_ok());
        let fits = lines.len() <= MOST_OUTCOMES
            && lines
                .iter()
                .all(|text| text.chars().count() <= LONGEST_OUTCOME && is_seen(text));
        if !fits {
            let message = Message::new("certification-outcomes-unusable")
                .with("language", locale.name())
                .with("most", MOST_OUTCOMES)
                .with("longest", LONGEST_OUTCOME);
            problems.push((format!("outcomes_{}", locale.code()), message));
        } else if !lines.is_empty() {
            outcomes.push((locale, lines));
        }
    }
    if outcomes.is_empty() && problems.len() == before {
        let first = languages.first().copied().unwrap_or_default();
        problems.push((
            format!("outcomes_{}", first.code()),
            Message::new("certification-outcomes-missing"),
        ));
    }
    outcomes
}

/// What was typed in a language.
fn of(texts: &[(Locale, String)], locale: Locale) -> &str {
    let found = texts.iter().find(|(one, _)| *one == locale);
    found.map_or("", |(_, text)| text)
}

/// The terms as they were typed. What is no number is one that no terms may have.
fn terms(form: &CertificationForm, zone: &Zone) -> Terms {
    let number = |typed: &str| typed.trim().parse().unwrap_or(u32::MAX);
    Terms {
        validity: number(&form.validity),
        renewal_window: number(&form.window),
        expiry: match form.rule.as_str() {
            "previous" => ExpiryRule::FromPreviousExpiry,
            "fixed" => ExpiryRule::FixedDate {
                month: number(&form.month),
                day: number(&form.day),
            },
            _ => ExpiryRule::FromCompletion,
        },
        grace: if form.grace.trim().is_empty() {
            0
        } else {
            number(&form.grace)
        },
        zone: zone.clone(),
    }
}

/// The field that a problem of the terms belongs to.
fn term_field(problem: &Message) -> &'static str {
    match problem.id.as_str() {
        "certification-terms-window" => "window",
        "certification-terms-grace" => "grace",
        "certification-terms-date" => "day",
        _ => "validity",
    }
}

/// One path: read, and held against what is published.
pub(super) fn path(ctx: &Context, typed: &str) -> Path {
    // Forms send lines with both characters.
    let text = format!("{}\n", typed.replace("\r\n", "\n").trim_end());
    if text.len() > LONGEST {
        let message = Message::new("certification-path-too-long").with("most", LONGEST);
        return Path {
            text,
            requirements: Requirements::default(),
            problems: vec![LineProblem {
                line: 1,
                message,
                hint: None,
            }],
        };
    }
    let (requirements, found) = parse("requirements.toml", &text);
    let mut problems: Vec<LineProblem> = found
        .into_iter()
        .map(|one| LineProblem {
            line: line_and_column(&text, one.span.start).0,
            message: one.message,
            hint: one.hint,
        })
        .collect();
    let unknown = requirements.all().into_iter();
    problems.extend(unknown.filter_map(|one| unknown_name(ctx, &text, one)));
    problems.sort_by_key(|one| one.line);
    Path {
        text,
        requirements,
        problems,
    }
}

/// A requirement that names what is not published.
fn unknown_name(ctx: &Context, text: &str, requirement: &Requirement) -> Option<LineProblem> {
    let (message, hint) = match &requirement.kind {
        Kind::Course { course } => (
            unknown_course(ctx, course.as_str())?,
            "certification-unknown-course-hint",
        ),
        Kind::Assessment {
            course, assessment, ..
        } => match ctx.shelf.current(course.as_str()) {
            None => (
                unknown_course(ctx, course.as_str())?,
                "certification-unknown-course-hint",
            ),
            Some(published) if rules(&published, assessment.as_str()).is_none() => (
                Message::new("certification-unknown-assessment")
                    .with("course", course.as_str())
                    .with("assessment", assessment.as_str()),
                "certification-unknown-assessment-hint",
            ),
            Some(_) => return None,
        },
        Kind::Observed { rubric: key, .. } if rubric(key.as_str()).is_none() => (
            Message::new("certification-unknown-rubric").with("rubric", key.as_str()),
            "certification-unknown-rubric-hint",
        ),
        _ => return None,
    };
    Some(LineProblem {
        line: line_of(text, requirement.id.as_str()),
        message,
        hint: Some(Message::new(hint)),
    })
}

fn unknown_course(ctx: &Context, course: &str) -> Option<Message> {
    ctx.shelf
        .current(course)
        .is_none()
        .then(|| Message::new("certification-unknown-course").with("course", course))
}

/// The line on which a requirement has its id, from 1. An id is used once.
fn line_of(text: &str, id: &str) -> usize {
    let (double, single) = (format!("id=\"{id}\""), format!("id='{id}'"));
    let found = text.lines().position(|line| {
        let line: String = line.split_whitespace().collect();
        line.contains(&double) || line.contains(&single)
    });
    found.map_or(1, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_requirement_is_found_by_its_id() {
        let text = "[[requirement]]\nkind = \"course\"\ncourse = \"b\"\nid = \"a\"\n\n[[requirement]]\nid='b'\n";
        assert_eq!(line_of(text, "a"), 4);
        assert_eq!(line_of(text, "b"), 7);
        assert_eq!(line_of(text, "c"), 1);
    }
}
