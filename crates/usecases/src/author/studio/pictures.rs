//! The pictures of a draft: which there are, where they are named, and one of them as it is shown.

use super::access::reading;
use super::script::subject;
use super::work::Work;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use authoring::outline::Outline;
use authoring::pictures::{PLACE, Use, figure, uses};
use authoring::scenes::scenes;
use base::{Subject, SubjectKind};
use courseware::{Media, shown};
use std::collections::BTreeMap;
use views::learn::{BlockView, LessonView};
use views::studio_pictures::{PictureRow, PicturesView};

/// What stands between the path of a text and one of its scenes.
pub(super) const SCENE: char = '#';

/// The pictures of the open draft of a course or a scenario.
pub async fn pictures(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<PicturesView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = with_pictures(Work::open(&mut reader, course).await?)?;
    let words = store::picture_words::list(&mut reader, course).await?;
    drop(reader);
    let folder = work.folder()?;
    let mut uses = uses(&folder);
    let rows = folder
        .files()
        .iter()
        .filter_map(|(path, bytes)| {
            let name = path.strip_prefix(PLACE)?;
            let named = uses.remove(path).unwrap_or_default();
            Some(row((path, name), bytes, &words, named))
        })
        .collect();
    Ok(PicturesView {
        course: course.to_owned(),
        rows,
        texts: texts(&folder),
    })
}

/// Courses and scenarios have pictures, and nothing else.
pub(super) fn with_pictures(work: Work) -> Result<Work, UseCaseError> {
    have_pictures(work.course())?;
    Ok(work)
}

pub(super) fn have_pictures(subject: &Subject) -> Result<(), UseCaseError> {
    match subject.kind() {
        SubjectKind::Course | SubjectKind::Scenario => Ok(()),
        SubjectKind::Interview | SubjectKind::Glossary => Err(UseCaseError::NotFound),
    }
}

fn row(
    (path, name): (&str, &str),
    bytes: &[u8],
    words: &BTreeMap<String, String>,
    uses: Vec<Use>,
) -> PictureRow {
    let (size, problem) = match shown(name, bytes) {
        Ok(one) => (Some((one.width, one.height)), None),
        Err(said) => (None, said.into_iter().next().map(|one| one.message)),
    };
    let words = words.get(path).cloned().unwrap_or_default();
    PictureRow {
        figure: (!words.is_empty()).then(|| figure(path, &words)),
        path: path.to_owned(),
        name: name.to_owned(),
        bytes: bytes.len(),
        size,
        problem,
        words,
        uses: uses.into_iter().map(|one| (one.path, one.line)).collect(),
    }
}

/// Where a picture can be put. Of a course the lessons in its language, and its first page; of a scenario its scenes, behind the path of
/// its text and [`SCENE`].
fn texts(folder: &Folder) -> Vec<(String, String)> {
    if folder.subject().kind() == SubjectKind::Scenario {
        let path = format!("{}.md", folder.course());
        let scenes = scenes(folder.subject(), folder.text(&path).unwrap_or_default());
        let places = scenes.into_iter();
        return places
            .map(|one| (format!("{path}{SCENE}{}", one.id), one.title))
            .collect();
    }
    let outline = Outline::of(folder);
    let lessons = outline
        .modules
        .iter()
        .flat_map(|module| &module.lessons)
        .filter_map(|lesson| {
            let path = lesson.texts.get(&None)?;
            let title = lesson.titles.get(&None).unwrap_or(path);
            Some((path.clone(), title.clone()))
        });
    let first = folder
        .text("course.md")
        .map(|_| (String::from("course.md"), String::from("course.md")));
    lessons.chain(first).collect()
}

/// A picture of the open draft by its name. One that the compiler would not show is given to nobody.
pub async fn picture(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    name: &str,
) -> Result<Media, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    have_pictures(&subject(course)?)?;
    // A page asks for many: each is read alone, and not with the whole course.
    let bytes = Work::file(&mut reader, course, &format!("{PLACE}{name}")).await?;
    drop(reader);
    let bytes = bytes.ok_or(UseCaseError::NotFound)?;
    let read = shown(name, &bytes).map_err(|_| UseCaseError::NotFound)?;
    Ok(Media {
        content_type: read.content_type,
        bytes,
    })
}

/// A lesson of a draft with the pictures of the draft: what is not published has no address where officers look.
pub(super) fn with_drafted(mut view: LessonView, course: &str, version: &str) -> LessonView {
    let published = format!("src=\"/media/{course}/{version}/");
    let drafted = format!("src=\"/author/{course}/pictures/");
    for block in &mut view.blocks {
        if let BlockView::Html(html) = block {
            *html = html.replace(&published, &drafted);
        }
    }
    view
}
