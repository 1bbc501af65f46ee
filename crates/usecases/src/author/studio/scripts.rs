//! The scenarios and interview cases that somebody may edit, and how a new one begins.

use super::access::editor;
use super::glossary;
use super::script::{current, recorded};
use super::shared_pictures::{is_longer, would_take_drafted};
use crate::author::interviews::was_sealed;
use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::clean::line;
use base::{DraftId, Locale, Message, Slug, Subject, SubjectKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::scenario::SOURCE;
use std::collections::BTreeMap;
use store::draft::NewFile;
use views::Phrase;
use views::account::Role;
use views::studio_scripts::ScriptRow;

/// Characters of a title.
const TITLE: usize = 120;
/// Examples to be written over. Every block stands in them once, so that nobody has to know the format before the first word.
const SCENARIO: &str = include_str!("skeletons/scenario.md");
const INTERVIEW: &str = include_str!("skeletons/interview.md");

/// Every scenario and every case that is published or begun, of those that one may edit. Cases that measure are not among them.
pub async fn scripts(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<ScriptRow>, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut reader = ctx.db.read().await?;
    let mut all: BTreeMap<Subject, bool> = BTreeMap::new();
    let published = ctx.shelf.scenarios.all();
    let scenarios = published
        .iter()
        .map(|one| Subject::scenario(one.scenario.slug.clone()));
    let cases = ctx.shelf.interviews.all();
    let cases = cases
        .iter()
        .map(|one| Subject::interview(one.interview.slug.clone()));
    all.extend(scenarios.chain(cases).map(|one| (one, false)));
    for draft in store::draft::list_open(&mut reader).await? {
        if matches!(
            draft.course.kind(),
            SubjectKind::Scenario | SubjectKind::Interview
        ) {
            all.insert(draft.course, true);
        }
    }
    let mut rows = Vec::new();
    for (subject, has_draft) in all {
        match editor(&mut reader, actor, subject.as_str()).await {
            Ok(_) => rows.push(row(ctx, &subject, has_draft, locale)),
            Err(UseCaseError::Forbidden) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(rows)
}

fn row(ctx: &Context, subject: &Subject, has_draft: bool, locale: Locale) -> ScriptRow {
    let published = current(ctx, subject, locale);
    ScriptRow {
        course: subject.to_string(),
        kind: subject.kind(),
        is_new: published.is_none(),
        title: published.map_or_else(
            || Phrase {
                locale: SOURCE,
                text: subject.name().to_string(),
            },
            |one| one.title,
        ),
        has_draft,
    }
}

/// The courses that a new one can rehearse, by title: address and title.
pub async fn script_courses(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<(String, String)>, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut courses: Vec<(String, String)> = ctx
        .shelf
        .courses()
        .iter()
        .map(|one| {
            let course = &one.course;
            let title = phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            });
            (course.slug.to_string(), title.text)
        })
        .collect();
    courses.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(courses)
}

/// What is asked of a new one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewScript {
    pub title: String,
    /// Its address; empty: made of the title.
    pub name: String,
    /// The course whose lessons it rehearses.
    pub course: String,
}

/// Begins a scenario or a case with an example to be written over; its word. Nothing is published by that.
pub async fn begin_script(
    ctx: &Context,
    actor: &Actor,
    kind: SubjectKind,
    new: &NewScript,
) -> Result<Subject, UseCaseError> {
    let by = actor.with_role(&[Role::Instructor])?.account;
    let (text, subject) = checked(ctx, kind, new)?;
    if kind == SubjectKind::Interview && was_sealed(ctx, subject.name().as_str()).await? {
        return Err(UseCaseError::field(
            "name",
            Message::new("studio-script-taken"),
        ));
    }
    let (now, random) = (ctx.now(), ctx.random()?);
    let id = DraftId::new(now, random);
    let content = STANDARD.encode(&text);
    let (key, path) = (id.to_string(), format!("{}.md", subject.name()));
    let mut tx = ctx.db.begin().await?;
    editor(&mut tx, actor, subject.as_str()).await?;
    if would_take_drafted(&mut tx, &subject).await?
        || !store::draft::insert_script(&mut tx, id, &subject, None, now, Some(by)).await?
    {
        return Err(UseCaseError::field(
            "name",
            Message::new("studio-script-taken"),
        ));
    }
    glossary::give(ctx, &mut tx, (id, &subject), None).await?;
    let file = NewFile {
        draft: id,
        path: &path,
        content: Some(&content),
        cause: "form",
        at: now,
        by: Some(by),
        save_key: &key,
    };
    store::draft::insert_file(&mut tx, &file).await?;
    let detail = serde_json::json!({ "draft": id });
    let named = recorded(subject.as_str());
    record(ctx, &mut tx, actor, "draft.opened", named, detail).await?;
    tx.commit().await?;
    Ok(subject)
}

/// The first words and the name, or what is wrong with each field.
fn checked(
    ctx: &Context,
    kind: SubjectKind,
    new: &NewScript,
) -> Result<(String, Subject), UseCaseError> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, message: Message| problems.push((field.to_owned(), message));
    let title = line(&new.title);
    let title = title.as_str();
    if title.is_empty() {
        wrong("title", Message::new("studio-words-needed"));
    } else if title.chars().count() > TITLE {
        wrong(
            "title",
            Message::new("studio-words-long").with("most", TITLE),
        );
    }
    if ctx.shelf.current(&new.course).is_none() {
        wrong("course", Message::new("studio-script-course"));
    }
    let name = match new.name.trim() {
        "" => Slug::from_heading(title),
        name => Slug::parse(name),
    };
    let subject = name.map(|name| Subject::new(kind, name));
    match &subject {
        None if title.is_empty() && new.name.trim().is_empty() => {}
        None => wrong("name", Message::new("studio-slug")),
        Some(subject) if is_taken(ctx, subject) => {
            wrong("name", Message::new("studio-script-taken"));
        }
        Some(_) => {}
    }
    match subject {
        Some(subject) if problems.is_empty() => Ok((example(kind, title, &new.course)?, subject)),
        _ => Err(UseCaseError::Refused(problems)),
    }
}

/// A file in the content folder counts, also where it has errors and was never published.
fn is_taken(ctx: &Context, subject: &Subject) -> bool {
    let name = subject.name().as_str();
    let shelf = &ctx.shelf;
    let (published, files) = match subject.kind() {
        SubjectKind::Course => (shelf.current(name).is_some(), shelf.problems()),
        SubjectKind::Scenario => (
            shelf.scenarios.current(name).is_some(),
            shelf.scenarios.problems(),
        ),
        SubjectKind::Interview => (
            shelf.interviews.current(name).is_some(),
            shelf.interviews.problems(),
        ),
        SubjectKind::Glossary => (true, Vec::new()),
    };
    published || files.iter().any(|file| file.name == name) || would_take_pictures(ctx, subject)
}

/// A picture belongs to the scenario with the longest name that it begins with, and it stays with the one that shows it.
fn would_take_pictures(ctx: &Context, subject: &Subject) -> bool {
    let own = format!("{}-", subject.name());
    let is_scenario = subject.kind() == SubjectKind::Scenario;
    let all = ctx.shelf.scenarios.all();
    let mut shorter = all
        .iter()
        .filter(|one| is_longer(subject.name(), &one.scenario.slug));
    is_scenario
        && shorter.any(|one| {
            let mut pictures = one.scenario.media.keys();
            pictures.any(|picture| picture.starts_with(&own))
        })
}

/// The example with its title and its course.
fn example(kind: SubjectKind, title: &str, course: &str) -> Result<String, UseCaseError> {
    let text = match kind {
        SubjectKind::Course | SubjectKind::Glossary => return Err(UseCaseError::NotFound),
        SubjectKind::Scenario => SCENARIO,
        SubjectKind::Interview => INTERVIEW,
    };
    // What JSON writes between quotation marks, TOML reads as the same words.
    let quoted = |words: &str| serde_json::to_string(words);
    Ok(text
        .replacen("{title}", &quoted(title)?, 1)
        .replacen("{course}", &quoted(course)?, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use courseware::Sources;

    fn sources(place: &str, kind: SubjectKind) -> Sources {
        let text = example(kind, "A \"new\" one", "a-course").unwrap();
        Sources([(place.to_owned(), text.into_bytes())].into())
    }

    #[test]
    fn examples_compile_without_a_remark_and_have_the_title() {
        let own = sources("scenarios/one.md", SubjectKind::Scenario);
        let (scenario, said) = courseware::scenario::compile(&own, "one");
        assert!(said.is_empty(), "{said:#?}");
        let scenario = scenario.unwrap();
        assert_eq!(scenario.texts[&SOURCE].title, "A \"new\" one");
        assert_eq!(scenario.course.as_str(), "a-course");

        let own = sources("interviews/one.md", SubjectKind::Interview);
        let (case, said) = courseware::interview::compile(&own, "one");
        assert!(said.is_empty(), "{said:#?}");
        assert_eq!(case.unwrap().course.as_str(), "a-course");
    }
}
