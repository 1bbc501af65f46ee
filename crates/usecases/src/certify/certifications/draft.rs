//! The form of a certification, with what its fields mean as they are: read aloud, and in dates.

use super::content::{CertificationContent, content};
use super::define::frame;
use super::find;
use super::read::{Path, typed};
use super::words::{aloud, assessment_title, course_title, dated};
use crate::assess::rules::{FINAL, rules};
use crate::certify::rubrics::rubrics;
use crate::supervise::programmes::access::staff_of;
use crate::supervise::programmes::content::content as settings_of;
use crate::supervise::programmes::in_language;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use certification::award::Confirmation;
use certification::cycle::{ExpiryRule, worked_example};
use jiff::civil::Date;
use views::certification::{CertificationEditor, CertificationForm, Choice, PathDraft};
use views::programme::StaffRole;

/// The form of a new certification, or of the next version of one, as it is saved or as it was typed: a form that was sent back, with the
/// version it began with.
pub async fn editor(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: Option<&str>,
    sent_back: Option<(CertificationForm, Option<u32>)>,
    locale: Locale,
) -> Result<CertificationEditor, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    let (saved, existing) = match certification {
        None => (None, None),
        Some(slug) => {
            let found = find(&mut reader, programme.id, slug).await?;
            let current = store::certification::find_current(&mut reader, found.id).await?;
            let current = current.ok_or(UseCaseError::NotFound)?;
            let content = content(&current)?;
            let title = in_language(&content.titles, locale);
            (Some((current.number, content)), Some((found.slug, title)))
        }
    };
    drop(reader);
    let (_, zone) = frame(&programme)?;
    let today = zone.day_of(ctx.now());
    let current = saved.as_ref().map_or(0, |(number, _)| *number);
    let (form, seen) = match (sent_back, saved) {
        // A refusal for a later version leaves the number out: whoever has read it may save after it.
        (Some((form, seen)), _) => (form, seen.unwrap_or(current)),
        (None, Some((number, content))) => (of_content(content, today), number),
        (None, None) => (new(today), 0),
    };
    let typed = typed(ctx, &form, &zone);
    let completed_on = form.completed_on.parse().unwrap_or(today);
    let example = typed
        .terms
        .as_ref()
        .and_then(|terms| worked_example(terms, completed_on))
        .unwrap_or_default();
    let settings = settings_of(&programme)?;
    Ok(CertificationEditor {
        programme_title: in_language(&settings.titles, locale),
        languages: settings.languages,
        programme: programme.slug,
        existing,
        seen,
        // A new one begins with nothing: that is no mistake yet.
        full: if form.requirements.trim().is_empty() {
            PathDraft::default()
        } else {
            draft(ctx, &typed.full, locale)
        },
        renewal: typed
            .renewal
            .as_ref()
            .map_or_else(PathDraft::default, |path| draft(ctx, path, locale)),
        example: example.iter().map(dated).collect(),
        terms_problems: typed.terms_problems,
        zone: zone.name().to_owned(),
        form,
        courses: courses(ctx, locale),
        assessments: assessments(ctx, locale),
        rubrics: rubrics()
            .iter()
            .map(|one| Choice {
                value: one.key.clone(),
                words: in_language(&one.titles(), locale).text,
            })
            .collect(),
    })
}

fn draft(ctx: &Context, path: &Path, locale: Locale) -> PathDraft {
    PathDraft {
        aloud: aloud(ctx, &path.requirements, locale),
        problems: path.problems.clone(),
    }
}

/// Terms that can be used as they are: two years, renewed in the last three months.
fn new(today: Date) -> CertificationForm {
    CertificationForm {
        expires: true,
        validity: String::from("24"),
        window: String::from("3"),
        grace: String::from("30"),
        rule: String::from("completion"),
        month: String::from("12"),
        day: String::from("31"),
        confirmed: true,
        completed_on: today.to_string(),
        ..CertificationForm::default()
    }
}

/// The form of what is saved.
fn of_content(content: CertificationContent, today: Date) -> CertificationForm {
    let lines = |(locale, lines): (Locale, Vec<String>)| (locale, lines.join("\n"));
    let mut form = CertificationForm {
        titles: content.titles,
        outcomes: content.outcomes.into_iter().map(lines).collect(),
        requirements: content.requirements,
        renewal: content.renewal.unwrap_or_default(),
        confirmed: content.confirmation == Confirmation::Person,
        practice_room: content.practice_room,
        ..new(today)
    };
    form.expires = content.terms.is_some();
    if let Some(terms) = content.terms {
        form.validity = terms.validity.to_string();
        form.window = terms.renewal_window.to_string();
        form.grace = terms.grace.to_string();
        let rule = match terms.expiry {
            ExpiryRule::FromCompletion => "completion",
            ExpiryRule::FromPreviousExpiry => "previous",
            ExpiryRule::FixedDate { month, day } => {
                form.month = month.to_string();
                form.day = day.to_string();
                "fixed"
            }
        };
        rule.clone_into(&mut form.rule);
    }
    form
}

fn courses(ctx: &Context, locale: Locale) -> Vec<Choice> {
    let courses = ctx.shelf.courses();
    courses
        .iter()
        .map(|one| Choice {
            value: one.course.slug.to_string(),
            words: course_title(one, locale),
        })
        .collect()
}

/// The quizzes of each course by their modules, and its final assessment, which the page names.
fn assessments(ctx: &Context, locale: Locale) -> Vec<Choice> {
    let mut choices = Vec::new();
    for published in ctx.shelf.courses() {
        let course = &published.course;
        let title = course_title(&published, locale);
        for module in &course.modules {
            let key = module.slug.as_str();
            let quiz =
                rules(&published, key).and_then(|_| assessment_title(&published, key, locale));
            choices.extend(quiz.map(|quiz| Choice {
                value: format!("{}/{key}", course.slug),
                words: format!("{title}: {quiz}"),
            }));
        }
        if course.assessment.is_some() {
            choices.push(Choice {
                value: format!("{}/{FINAL}", course.slug),
                words: title,
            });
        }
    }
    choices
}
