//! A picture comes into a draft, is put into a text, and goes again.

use super::access::reading;
use super::pictures::{SCENE, have_pictures, with_pictures};
use super::shared_pictures::Longer;
use super::work::Work;
use crate::{Actor, Context, UseCaseError};
use authoring::clean::line;
use authoring::pictures::{self, PLACE, figure, uses, with_figure};
use authoring::scenes;
use base::{AccountId, Message, Subject, SubjectKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::{RASTER_BYTES, shown};
use documents::picture::{Format, NoPicture, PIXELS, cleaned};
use store::db::Connection;
use store::draft::NewFile;
use tokio::sync::Semaphore;

/// Bytes of a file that is sent.
pub const LARGEST_PICTURE: usize = documents::picture::LARGEST;
/// Letters of the words for people who do not see a picture.
pub const MOST_PICTURE_WORDS: usize = 500;
/// The longest key by which a form says that it was sent before.
const MOST_KEY: usize = 64;

/// Pictures that are unpacked at once: each may take some hundred megabytes, and goes on when whoever waits for it has given up.
static READ: Semaphore = Semaphore::const_new(2);

/// A picture as a form sends it.
#[derive(Debug, Clone, Default)]
pub struct NewPicture {
    pub course: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
    /// As it is to be called; empty: like its file.
    pub name: String,
    /// What it shows, for people who do not see it.
    pub words: String,
    /// It takes the place of the picture that has its name.
    pub replaces: bool,
    pub save_key: String,
}

/// Whether somebody may send a picture: asked before the file is received.
pub async fn may_add_picture(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<(), UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    // Without reading the draft: this is asked before it is anybody's turn.
    let open = store::draft::find_open(&mut reader, course).await?;
    have_pictures(&open.ok_or(UseCaseError::NotFound)?.course)
}

/// Takes a picture into the open draft, read and written anew; its name. The state before, if there was one, stays in its history.
pub async fn add_picture(
    ctx: &Context,
    actor: &Actor,
    mut new: NewPicture,
) -> Result<String, UseCaseError> {
    may_add_picture(ctx, actor, &new.course).await?;
    let file = std::mem::take(&mut new.bytes);
    let name = new.file_name.clone();
    // It is never closed.
    let turn = READ.acquire().await;
    let read = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        prepared(&name, file)
    });
    let read = read
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    let mut problems = Vec::new();
    let words = described(&new.words).unwrap_or_else(|problem| {
        problems.push((String::from("words"), problem));
        String::new()
    });
    let (bytes, ending) = match read {
        Ok(read) if problems.is_empty() => read,
        Ok(_) => return Err(UseCaseError::Refused(problems)),
        Err(said) => {
            let said = said.into_iter().map(|one| (String::from("file"), one));
            return Err(UseCaseError::Refused(
                problems.into_iter().chain(said).collect(),
            ));
        }
    };
    let wished = if new.name.trim().is_empty() {
        &new.file_name
    } else {
        &new.name
    };
    let name = pictures::name(wished, ending)
        .ok_or_else(|| UseCaseError::field("name", Message::new("studio-picture-name-none")))?;
    let name = named(&new.course, name);
    let (mut tx, by, work) = Work::changing(ctx, actor, &new.course).await?;
    let work = with_pictures(work)?;
    let path = format!("{PLACE}{name}");
    if is_sent(&mut tx, &work, &new.save_key).await? {
        return Ok(name);
    }
    let (_, there) = work.latest(&path)?;
    let longer = Longer::of(ctx, &mut tx, work.course()).await?;
    if let Some(reason) = longer.refused(&name).filter(|_| there.is_none()) {
        return Err(UseCaseError::field("name", reason));
    }
    let is_same = there.as_deref() == Some(&bytes);
    if there.is_some() && !is_same && !new.replaces {
        let message = Message::new("studio-picture-taken").with("name", name);
        return Err(UseCaseError::field("name", message));
    }
    if !is_same {
        work.folder()?
            .put(&path, bytes.clone())
            .map_err(|reason| UseCaseError::field("file", reason))?;
        let content = (path.as_str(), Some(bytes.as_slice()));
        keep(ctx, &mut tx, &work, content, (by, &new.save_key)).await?;
    }
    let place = (new.course.as_str(), path.as_str());
    store::picture_words::insert(&mut tx, place, &words, ctx.now(), by).await?;
    tx.commit().await?;
    Ok(name)
}

/// The name of a picture where it lies: all scenarios share one folder, so theirs begin with the name of the scenario.
fn named(course: &str, name: String) -> String {
    let subject = Subject::parse(course).filter(|one| one.kind() == SubjectKind::Scenario);
    let own = subject.map(|one| format!("{}-", one.name()));
    match own {
        Some(own) if !name.starts_with(&own) => own + &name,
        _ => name,
    }
}

/// Takes a picture out of the open draft, unless a text names it.
pub async fn remove_picture(
    ctx: &Context,
    actor: &Actor,
    (course, path): (&str, &str),
    save_key: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    let work = with_pictures(work)?;
    if is_sent(&mut tx, &work, save_key).await? {
        return Ok(());
    }
    let is_there = path.starts_with(PLACE) && work.latest(path)?.1.is_some();
    if !is_there {
        return Err(UseCaseError::NotFound);
    }
    if let Some(named) = uses(&work.folder()?).get(path)
        && let Some(first) = named.first()
    {
        let message = Message::new("studio-picture-used")
            .with("name", path)
            .with("path", first.path.as_str())
            .with("line", first.line)
            .with("count", named.len());
        return Err(UseCaseError::field("", message));
    }
    keep(ctx, &mut tx, &work, (path, None), (by, save_key)).await?;
    tx.commit().await?;
    Ok(())
}

/// A picture as it is to be put into a text.
#[derive(Debug, Clone, Default)]
pub struct PlacedPicture {
    pub course: String,
    /// `media/…`
    pub picture: String,
    /// The text; of a scenario with one of its scenes, as the list of texts names it.
    pub path: String,
    pub words: String,
    pub save_key: String,
}

/// Puts a picture at the end of a text, or of what is told in a scene, in a paragraph of its own.
pub async fn place_picture(
    ctx: &Context,
    actor: &Actor,
    new: &PlacedPicture,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let words = described(&new.words).map_err(|problem| UseCaseError::field("words", problem))?;
    let (mut tx, by, work) = Work::changing(ctx, actor, &new.course).await?;
    let work = with_pictures(work)?;
    if is_sent(&mut tx, &work, &new.save_key).await? {
        return Ok(());
    }
    let mut folder = work.folder()?;
    let is_there = new.picture.starts_with(PLACE) && folder.files().contains_key(&new.picture);
    let (path, scene) = match new.path.split_once(SCENE) {
        Some((path, scene)) => (path, Some(scene)),
        None => (new.path.as_str(), None),
    };
    let text = folder
        .text(path)
        .filter(|_| is_there && path.strip_suffix(".md").is_some());
    let text = text.ok_or(UseCaseError::NotFound)?;
    let figure = figure(&new.picture, &words);
    let text = match (work.course().kind(), scene) {
        (SubjectKind::Scenario, scene) => {
            scenes::with_figure(work.course(), text, scene.unwrap_or_default(), &figure)
                .ok_or_else(|| {
                    UseCaseError::field("path", Message::new("studio-picture-scene-gone"))
                })?
        }
        (_, None) => with_figure(text, &figure),
        (_, Some(_)) => return Err(UseCaseError::NotFound),
    };
    let text = text.into_bytes();
    folder
        .put(path, text.clone())
        .map_err(|reason| UseCaseError::field("path", reason))?;
    let content = (path, Some(text.as_slice()));
    keep(ctx, &mut tx, &work, content, (by, &new.save_key)).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether a form was sent before.
async fn is_sent(conn: &mut Connection, work: &Work, save_key: &str) -> Result<bool, UseCaseError> {
    if save_key.is_empty() || save_key.len() > MOST_KEY {
        return Err(UseCaseError::Conflict(Message::new("studio-key")));
    }
    Ok(store::draft::find_sent(conn, work.draft.id, save_key).await?)
}

async fn keep(
    ctx: &Context,
    conn: &mut Connection,
    work: &Work,
    (path, content): (&str, Option<&[u8]>),
    (by, save_key): (AccountId, &str),
) -> Result<(), UseCaseError> {
    let content = content.map(|bytes| STANDARD.encode(bytes));
    let new = NewFile {
        draft: work.draft.id,
        path,
        content: content.as_deref(),
        cause: "picture",
        at: ctx.now(),
        by: Some(by),
        save_key,
    };
    store::draft::insert_file(conn, &new).await?;
    Ok(())
}

/// The words for people who do not see a picture, in one line. A picture without them says nothing to these people, and the compiler takes none.
fn described(words: &str) -> Result<String, Message> {
    let words = line(words);
    if words.is_empty() {
        return Err(Message::new("studio-picture-words-needed"));
    }
    if words.chars().count() > MOST_PICTURE_WORDS {
        return Err(Message::new("studio-words-long").with("most", MOST_PICTURE_WORDS));
    }
    Ok(words)
}

/// The file as it is kept, and how its name ends; or everything that is wrong with it.
fn prepared(file_name: &str, file: Vec<u8>) -> Result<(Vec<u8>, &'static str), Vec<Message>> {
    let one = |id: &str| Err(vec![Message::new(id)]);
    if file.is_empty() {
        return one("studio-picture-none");
    }
    if file.len() > LARGEST_PICTURE {
        return Err(vec![said(NoPicture::TooLarge)]);
    }
    let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_called_svg = ending.eq_ignore_ascii_case("svg");
    let wrong = |really: &str| {
        let message = Message::new("studio-picture-ending")
            .with("ending", ending)
            .with("really", really);
        Err(vec![message])
    };
    if let Some(format) = Format::of(&file) {
        if !ending.is_empty() && !format.has_ending(ending) {
            return wrong(format.ending());
        }
        let made = cleaned(&file, RASTER_BYTES).map_err(|why| vec![said(why)])?;
        return Ok((made.bytes, made.format.ending()));
    }
    if !is_drawing(&file) {
        return one("studio-picture-unknown");
    }
    if !ending.is_empty() && !is_called_svg {
        return wrong("svg");
    }
    match shown("drawing.svg", &file) {
        Ok(_) => Ok((file, "svg")),
        Err(said) => Err(said
            .into_iter()
            .flat_map(|one| [Some(one.message), one.hint])
            .flatten()
            .collect()),
    }
}

/// Whether a file begins as a drawing does.
fn is_drawing(file: &[u8]) -> bool {
    let begin = file.get(..4096).unwrap_or(file);
    let begin = String::from_utf8_lossy(begin);
    let begin = begin.trim_start_matches('\u{feff}').trim_start();
    begin.starts_with("<svg") || (begin.starts_with('<') && begin.contains("<svg"))
}

fn said(why: NoPicture) -> Message {
    match why {
        NoPicture::TooLarge => {
            Message::new("studio-picture-large").with("most", LARGEST_PICTURE / (1024 * 1024))
        }
        NoPicture::Unknown => Message::new("studio-picture-unknown"),
        NoPicture::TooManyPixels => Message::new("studio-picture-pixels").with(
            "most",
            usize::try_from(PIXELS / 1_000_000).unwrap_or_default(),
        ),
        NoPicture::Moving => Message::new("studio-picture-moving"),
        NoPicture::Damaged => Message::new("studio-picture-damaged"),
        NoPicture::StaysLarge => Message::new("studio-picture-stays-large"),
    }
}
