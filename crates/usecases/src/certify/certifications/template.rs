//! How the certificates of a programme are set: who signs, the second language, the logo. Each change is the next template; a
//! certificate keeps the one it was issued with.

use crate::account::fields::{Unfit, line};
use crate::record::record;
use crate::supervise::programmes::access::staff_of;
use crate::supervise::programmes::content::content as settings_of;
use crate::supervise::programmes::in_language;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{AccountId, Locale, Message, ProgrammeId};
use certification::snapshot::{self, Signatory};
use serde::{Deserialize, Serialize};
use store::certification::Template;
use store::db::Connection;
use views::certification::{SignatoryForm, TemplateEditor, TemplateForm};
use views::programme::StaffRole;

/// Names under a certificate: more do not fit beside each other.
pub const MOST_SIGNATORIES: usize = 3;

/// The content of a template, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplateContent {
    pub signatories: Vec<Signatory>,
    /// SHA-256 of the logo's PNG, hexadecimal.
    pub logo: Option<String>,
    /// The language beside the officer's own; English, where none is chosen.
    pub second: Option<Locale>,
}

/// The latest template with its number; 0 and nothing, where there is none.
pub(super) async fn latest(
    conn: &mut Connection,
    programme: ProgrammeId,
) -> Result<(u32, TemplateContent), UseCaseError> {
    let all = store::certification::list_templates(conn, programme).await?;
    match all.into_iter().next() {
        Some(one) => Ok((one.number, serde_json::from_str(&one.content)?)),
        None => Ok((0, TemplateContent::default())),
    }
}

/// The template as a certificate freezes it; `languages` are those without a template: the officer's, and English beside another.
pub(crate) async fn frozen(
    conn: &mut Connection,
    programme: ProgrammeId,
    languages: (Locale, Option<Locale>),
) -> Result<snapshot::Template, UseCaseError> {
    let (number, content) = latest(conn, programme).await?;
    let (own, usual) = languages;
    Ok(snapshot::Template {
        number,
        signatories: content.signatories,
        logo: content.logo,
        languages: (own, content.second.filter(|one| *one != own).or(usual)),
    })
}

/// The form of the next template, as it is saved or as it was typed, with the number it began with.
pub async fn template(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    sent_back: Option<(TemplateForm, Option<u32>)>,
    locale: Locale,
) -> Result<TemplateEditor, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    let (number, content) = latest(&mut reader, programme.id).await?;
    let all = store::certification::list_templates(&mut reader, programme.id).await?;
    drop(reader);
    let (form, seen) = match sent_back {
        Some((form, seen)) => (form, seen.unwrap_or(number)),
        None => (of_content(&content), number),
    };
    Ok(TemplateEditor {
        programme_title: in_language(&settings_of(&programme)?.titles, locale),
        programme: programme.slug,
        seen,
        form,
        logo: content.logo,
        versions: all
            .into_iter()
            .map(|one| (one.number, one.created_at))
            .collect(),
    })
}

fn of_content(content: &TemplateContent) -> TemplateForm {
    TemplateForm {
        signatories: content
            .signatories
            .iter()
            .map(|one| SignatoryForm {
                name: one.name.clone(),
                roles: one.role.clone(),
            })
            .collect(),
        second: content
            .second
            .map_or_else(String::new, |one| one.code().to_owned()),
    }
}

/// Writes the next template. `seen` is the one that the form began with: where there is a later one by now, nothing is saved.
pub async fn write_template(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    seen: u32,
    form: &TemplateForm,
) -> Result<u32, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let languages = settings_of(&programme)?.languages;
    let (number, before) = latest(&mut tx, programme.id).await?;
    let after = read(form, &languages, before.logo.clone()).map_err(UseCaseError::Refused)?;
    if after == before && number > 0 {
        return Ok(number);
    }
    let by = person.account;
    let next = seen.saturating_add(1);
    if seen != number || !add(ctx, &mut tx, actor, (programme.id, by), next, &after).await? {
        let message = Message::new("template-outdated").with("number", number);
        return Err(UseCaseError::Conflict(message));
    }
    tx.commit().await?;
    Ok(next)
}

/// Adds a template under this number; false when somebody else did meanwhile.
pub(super) async fn add(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (programme, by): (ProgrammeId, AccountId),
    number: u32,
    content: &TemplateContent,
) -> Result<bool, UseCaseError> {
    let new = Template {
        number,
        content: serde_json::to_string(content)?,
        created_at: ctx.now(),
    };
    if !store::certification::insert_template(conn, programme, &new, Some(by)).await? {
        return Ok(false);
    }
    let subject = ("programme", &*programme.to_string());
    let detail = serde_json::json!({ "template": number });
    record(ctx, conn, actor, "template.written", subject, detail).await?;
    Ok(true)
}

fn read(
    form: &TemplateForm,
    languages: &[Locale],
    logo: Option<String>,
) -> Result<TemplateContent, Problems> {
    let mut problems = Problems::new();
    let signatories = form
        .signatories
        .iter()
        .take(MOST_SIGNATORIES)
        .enumerate()
        .filter_map(|(place, one)| signatory(place + 1, one, languages, &mut problems))
        .collect();
    let second = form.second.trim();
    let chosen = Locale::ALL.into_iter().find(|one| one.code() == second);
    if chosen.is_none() && !second.is_empty() {
        let message = Message::new("template-language-unknown");
        problems.push((String::from("second"), message));
    }
    if problems.is_empty() {
        Ok(TemplateContent {
            signatories,
            logo,
            second: chosen,
        })
    } else {
        Err(problems)
    }
}

/// A person with a role in at least the languages of the programme; nobody, where nothing was typed.
fn signatory(
    place: usize,
    form: &SignatoryForm,
    languages: &[Locale],
    problems: &mut Problems,
) -> Option<Signatory> {
    let is_empty = form.roles.iter().all(|(_, role)| role.trim().is_empty());
    let name = match line(&form.name) {
        Err(Unfit::Missing) if is_empty => return None,
        Ok(name) => name,
        Err(problem) => {
            let message = match problem {
                Unfit::Missing => "template-name-missing",
                Unfit::TooLong | Unfit::Unusable => "template-name-unusable",
            };
            problems.push((format!("name_{place}"), Message::new(message)));
            String::new()
        }
    };
    let mut role = Vec::new();
    for locale in Locale::ALL {
        let typed = form.roles.iter().find(|(one, _)| *one == locale);
        let message = match line(typed.map_or("", |(_, text)| text)) {
            Ok(text) => {
                role.push((locale, text));
                continue;
            }
            Err(Unfit::Missing) if !languages.contains(&locale) => continue,
            Err(Unfit::Missing) => "template-role-missing",
            Err(Unfit::TooLong | Unfit::Unusable) => "template-role-unusable",
        };
        let message = Message::new(message).with("language", locale.name());
        problems.push((format!("role_{place}_{}", locale.code()), message));
    }
    Some(Signatory { name, role })
}
