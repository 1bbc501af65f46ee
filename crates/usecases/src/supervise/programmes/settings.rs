//! What a programme's managers set, each time as another revision.

use super::access::staff_of;
use super::content::{ProgrammeContent, content};
use super::in_language;
use crate::account::fields::{Unfit, line};
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{Locale, Message};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use views::programme::{ProgrammeCourse, ProgrammeSettings, StaffRole};

/// Characters of a description.
const LONGEST_DESCRIPTION: usize = 1000;

/// What the form of the settings says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SettingsForm {
    pub titles: Vec<(Locale, String)>,
    pub descriptions: Vec<(Locale, String)>,
    /// Codes such as `fr`.
    pub languages: Vec<String>,
    /// IANA name.
    pub zone: String,
    /// Civil days such as `2026-11-26`, or empty.
    pub starts_on: String,
    pub ends_on: String,
    pub masked: bool,
}

/// The settings of a programme, for its managers.
pub async fn settings(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    locale: Locale,
) -> Result<ProgrammeSettings, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, slug, &[StaffRole::Manager]).await?;
    drop(reader);
    let content = content(&programme)?;
    let others = ctx.shelf.courses();
    let others = others
        .iter()
        .map(|one| one.course.slug.to_string())
        .filter(|slug| !content.courses.contains(slug));
    Ok(ProgrammeSettings {
        slug: programme.slug,
        title: in_language(&content.titles, locale),
        revision: programme.revision,
        others: others.map(|slug| course(ctx, &slug, locale)).collect(),
        courses: content
            .courses
            .iter()
            .map(|slug| course(ctx, slug, locale))
            .collect(),
        titles: content.titles,
        descriptions: content.descriptions,
        languages: content.languages,
        zone: content.zone,
        starts_on: content.starts_on.map(|day| day.to_string()),
        ends_on: content.ends_on.map(|day| day.to_string()),
        masked: content.masked,
    })
}

/// Sets everything but the courses. `seen` is the revision that the form showed: where there is another one by now, nothing is
/// changed.
pub async fn revise(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    seen: i64,
    form: &SettingsForm,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, slug, &[StaffRole::Manager]).await?;
    let before = content(&programme)?;
    let after = read(form, before.courses.clone()).map_err(UseCaseError::Refused)?;
    if before == after {
        return Ok(());
    }
    let after = serde_json::to_string(&after)?;
    let (id, number, now) = (programme.id, seen + 1, ctx.now());
    if seen != programme.revision
        || !store::programme::insert_revision(
            &mut tx,
            id,
            number,
            &after,
            now,
            Some(person.account),
        )
        .await?
    {
        return Err(UseCaseError::Conflict(Message::new("programme-outdated")));
    }
    let subject = ("programme", &*id.to_string());
    let detail = serde_json::json!({ "revision": number });
    record(ctx, &mut tx, actor, "programme.revised", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// A course by its address, with its title while it is published.
pub(super) fn course(ctx: &Context, slug: &str, locale: Locale) -> ProgrammeCourse {
    let published = ctx.shelf.current(slug);
    ProgrammeCourse {
        slug: slug.to_owned(),
        title: published.map(|one| {
            let course = &one.course;
            crate::learn::words::phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            })
        }),
    }
}

/// Reads a form; all that is wrong with it at once.
pub(super) fn read(
    form: &SettingsForm,
    courses: Vec<String>,
) -> Result<ProgrammeContent, Problems> {
    let mut problems = Problems::new();
    let languages = languages(&form.languages, &mut problems);
    let titles = titles(form, &languages, &mut problems);
    let descriptions = descriptions(form, &mut problems);
    let zone = form.zone.trim().to_owned();
    if TimeZone::get(&zone).is_err() {
        problems.push((String::from("zone"), Message::new("programme-zone-unknown")));
    }
    let starts_on = day("starts_on", &form.starts_on, &mut problems);
    let ends_on = day("ends_on", &form.ends_on, &mut problems);
    if let (Some(from), Some(until)) = (starts_on, ends_on)
        && until < from
    {
        problems.push((
            String::from("ends_on"),
            Message::new("programme-ends-before"),
        ));
    }
    if problems.is_empty() {
        Ok(ProgrammeContent {
            titles,
            descriptions,
            languages,
            zone,
            starts_on,
            ends_on,
            courses,
            masked: form.masked,
        })
    } else {
        Err(problems)
    }
}

fn languages(words: &[String], problems: &mut Problems) -> Vec<Locale> {
    let languages: Vec<Locale> = Locale::ALL
        .into_iter()
        .filter(|locale| words.iter().any(|word| word == locale.code()))
        .collect();
    if languages.is_empty() {
        problems.push((
            String::from("languages"),
            Message::new("programme-languages-missing"),
        ));
    }
    languages
}

/// A title in every language of the programme; others may have one too.
fn titles(
    form: &SettingsForm,
    languages: &[Locale],
    problems: &mut Problems,
) -> Vec<(Locale, String)> {
    let mut titles = Vec::new();
    for locale in Locale::ALL {
        let typed = form.titles.iter().find(|(one, _)| *one == locale);
        let problem = match line(typed.map_or("", |(_, text)| text)) {
            Ok(title) => {
                titles.push((locale, title));
                continue;
            }
            Err(Unfit::Missing) if !languages.contains(&locale) => continue,
            Err(Unfit::Missing) => "programme-title-missing",
            Err(Unfit::TooLong) => "programme-title-too-long",
            Err(Unfit::Unusable) => "programme-title-unusable",
        };
        problems.push((
            format!("title_{}", locale.code()),
            Message::new(problem).with("language", locale.name()),
        ));
    }
    titles
}

fn descriptions(form: &SettingsForm, problems: &mut Problems) -> Vec<(Locale, String)> {
    let mut descriptions = Vec::new();
    for locale in Locale::ALL {
        let typed = form.descriptions.iter().find(|(one, _)| *one == locale);
        let text = typed.map_or("", |(_, text)| text.trim()).to_owned();
        if text.chars().count() > LONGEST_DESCRIPTION {
            let message =
                Message::new("programme-description-too-long").with("most", LONGEST_DESCRIPTION);
            problems.push((format!("description_{}", locale.code()), message));
        } else if !text.is_empty() {
            descriptions.push((locale, text));
        }
    }
    descriptions
}

/// A civil day as a form sends it; nothing when the field is empty.
pub(super) fn day(field: &str, typed: &str, problems: &mut Problems) -> Option<Date> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok();
    if day.is_none() {
        problems.push((field.to_owned(), Message::new("day-unreadable")));
    }
    day
}
