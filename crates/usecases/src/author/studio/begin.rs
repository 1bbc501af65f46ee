//! A course begins in the studio: a draft without a version to begin from.

use super::access::editor;
use super::glossary;
use super::retitle::wrong;
use super::work::Work;
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use authoring::begin::NewCourse;
use authoring::clean::line;
use authoring::heading::Heading;
use base::{DraftId, Locale, Message, Slug, Subject};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::db::Connection;
use store::draft::NewFile;
use views::account::Role;
use views::studio_begin::NewCourseRow;

/// Words that addresses of instructors have already where a course would stand.
const RESERVED: [&str; 6] = [
    "glossary",
    "imports",
    "interviews",
    "new",
    "regrades",
    "scenarios",
];
/// Letters of a title, and of a sentence.
const MOST_TITLE: usize = 200;
const MOST_SENTENCE: usize = 500;
/// Under which its first files are kept.
const KEY: &str = "begin";

/// A new course as a form sends it.
#[derive(Debug, Clone, Default)]
pub struct Beginning {
    /// Empty: made of the title.
    pub slug: String,
    pub title: String,
    pub summary: String,
    /// What one can do after it.
    pub outcome: String,
    pub language: String,
    /// Titles.
    pub module: String,
    pub lesson: String,
}

/// Begins a course; its address. Whoever begins it does not become its only editor: as long as administrators appoint none, every
/// instructor can open it, so that a second person can read it before it is published. Sent twice, it is begun once.
pub async fn begin_course(
    ctx: &Context,
    actor: &Actor,
    typed: &Beginning,
) -> Result<Slug, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let (slug, new) = checked(typed)?;
    let mut tx = ctx.db.begin().await?;
    let person = editor(&mut tx, actor, slug.as_str()).await?;
    let files = new.files();
    if let Some(draft) = store::draft::find_open(&mut tx, slug.as_str()).await? {
        if draft.base.is_none() && is_begun(&mut tx, &slug, &files).await? {
            return Ok(slug);
        }
        return Err(taken("studio-begin-drafted", &slug));
    }
    if RESERVED.contains(&slug.as_str()) {
        return Err(taken("studio-begin-reserved", &slug));
    }
    let has_folder = !ctx.shelf.folder_state(slug.as_str()).is_empty();
    if has_folder || ctx.shelf.current(slug.as_str()).is_some() {
        return Err(taken("studio-begin-taken", &slug));
    }
    let now = ctx.now();
    let draft = DraftId::new(now, ctx.random()?);
    let by = Some(person.account);
    store::draft::insert(&mut tx, draft, &slug, None, now, by).await?;
    glossary::give(ctx, &mut tx, (draft, &Subject::from(&slug)), None).await?;
    for (path, text) in &files {
        let content = STANDARD.encode(text);
        let file = NewFile {
            draft,
            path,
            content: Some(&content),
            cause: "outline",
            at: now,
            by,
            save_key: KEY,
        };
        store::draft::insert_file(&mut tx, &file).await?;
    }
    let subject = ("course", slug.as_str());
    let detail = serde_json::json!({ "draft": draft });
    record(ctx, &mut tx, actor, "draft.opened", subject, detail).await?;
    tx.commit().await?;
    Ok(slug)
}

fn taken(id: &str, slug: &Slug) -> UseCaseError {
    UseCaseError::field("slug", Message::new(id).with("slug", slug.as_str()))
}

/// Whether the open draft is what this form began, and nothing else yet.
async fn is_begun(
    conn: &mut Connection,
    slug: &Slug,
    files: &[(String, String)],
) -> Result<bool, UseCaseError> {
    let work = Work::open(conn, slug.as_str()).await?;
    if work.changed.len() != files.len() {
        return Ok(false);
    }
    for (path, text) in files {
        if work.latest(path)? != (work.named(1), Some(text.clone().into_bytes())) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn checked(typed: &Beginning) -> Result<(Slug, NewCourse), UseCaseError> {
    let words = [
        ("title", &typed.title, MOST_TITLE),
        ("summary", &typed.summary, MOST_SENTENCE),
        ("outcome", &typed.outcome, MOST_SENTENCE),
        ("module", &typed.module, MOST_TITLE),
        ("lesson", &typed.lesson, MOST_TITLE),
    ];
    let mut problems: Problems = words
        .into_iter()
        .filter_map(|(field, words, most)| Some((field.to_owned(), wrong(&line(words), most)?)))
        .collect();
    let language = Locale::from_tag(&typed.language);
    if language.is_none() {
        let message = Message::new("studio-begin-language");
        problems.push((String::from("language"), message));
    }
    let slug = match typed.slug.trim() {
        "" => Slug::from_heading(&typed.title),
        word => Slug::parse(word),
    };
    // Without a title there is nothing to make an address of, and that is told already.
    let is_named = !(typed.title.trim().is_empty() && typed.slug.trim().is_empty());
    if slug.is_none() && is_named {
        problems.push((String::from("slug"), Message::new("studio-slug")));
    }
    match (slug, language) {
        (Some(slug), Some(language)) if problems.is_empty() => {
            let new = NewCourse {
                language,
                title: typed.title.clone(),
                summary: typed.summary.clone(),
                outcome: typed.outcome.clone(),
                module: named(&typed.module, "module")?,
                lesson: named(&typed.lesson, "lesson")?,
            };
            Ok((slug, new))
        }
        _ => Err(UseCaseError::Refused(problems)),
    }
}

/// A title with an address made of it; where no letter of an address is in it, with a plain one.
fn named(title: &str, otherwise: &str) -> Result<(Slug, String), UseCaseError> {
    let slug = Slug::from_heading(title).or_else(|| Slug::parse(otherwise));
    let slug = slug.ok_or(UseCaseError::NotFound)?;
    Ok((slug, title.to_owned()))
}

/// Courses that nobody published yet and that somebody may edit.
pub async fn new_courses(ctx: &Context, actor: &Actor) -> Result<Vec<NewCourseRow>, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut reader = ctx.db.read().await?;
    let mut rows = Vec::new();
    for draft in store::draft::list_open(&mut reader).await? {
        let slug = draft.course.to_string();
        let is_new = draft.course.is_course() && ctx.shelf.current(&slug).is_none();
        if !is_new || editor(&mut reader, actor, &slug).await.is_err() {
            continue;
        }
        let work = Work::open(&mut reader, &slug).await?;
        let text = work.latest("course.md")?.1.unwrap_or_default();
        let heading = std::str::from_utf8(&text).ok().and_then(Heading::of);
        rows.push(NewCourseRow {
            title: heading.map_or_else(|| slug.clone(), |heading| heading.title),
            slug,
            opened_at: draft.opened_at,
            opener: draft.opener,
        });
    }
    Ok(rows)
}
