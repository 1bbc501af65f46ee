//! A lesson of the draft, exactly as an officer will see it.

use super::{kicker, margin};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, summary};
use crate::learn::pages::lesson_page;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio;
use views::learn::LessonView;

const STYLES: &[&str] = &["features/lesson.css"];
const STYLES_WITH_NOTES: &[&str] = &["features/lesson.css", margin::STYLE];

/// `/author/{course}/preview/{module}/{lesson}`; with `?frame=1` without what stands around a page, with `?officers=1` with notes of what
/// officers did.
pub async fn preview(visit: Visit) -> PageResult {
    let words = visit.words;
    let (course, module, lesson) = (
        visit.param("course").to_owned(),
        visit.param("module").to_owned(),
        visit.param("lesson").to_owned(),
    );
    let place = (module.as_str(), lesson.as_str());
    // An officer of no country sees no local law.
    let country = Some(visit.query("country").to_owned()).filter(|code| !code.is_empty());
    let is_noted = visit.query(margin::CHOICE) == "1";
    let seen_from = (words.locale, country.as_deref());
    let found = drawn_up(&visit, &course, place, seen_from, is_noted).await;
    let is_framed = visit.query("frame") == "1";
    let view = match found {
        Ok(view) => view,
        // What is wrong is said beside the text; a frame says that it waits.
        Err(UseCaseError::Conflict(message)) => {
            let said = words.message(&message);
            let page = Page::new(Area::Author, t!(words, "studio-preview"), move || {
                view! { {kicker(words, &course)}<p class="notice warn"><span>{said}</span></p> }
                    .into_any()
            });
            return Ok(framed(page, is_framed).into());
        }
        Err(error) => return Err(error),
    };
    let refused = visit.refused().await;
    let title = view.title.text.clone();
    let page = Page::new(Area::Author, title, move || {
        let studio = routes::studio(&course);
        let head = (!is_framed).then(|| view! {
            <div class="pagehead">
                <p class="notice"><span>{t!(words, "studio-preview-note")}" "<a href=studio>{t!(words, "studio-back")}</a></span></p>
                {choices(words, view.drafted.as_deref().unwrap_or_default(), country.as_deref(), is_noted)}
            </div>
        });
        view! { {head}{summary(words, &refused)}{lesson_page(&visit, view, &refused)} }.into_any()
    })
    .styles(if is_noted { STYLES_WITH_NOTES } else { STYLES });
    Ok(framed(page, is_framed).into())
}

fn framed(page: Page, is_framed: bool) -> Page {
    if is_framed { page.in_frame() } else { page }
}

/// The lesson, with notes where they are wanted.
async fn drawn_up(
    visit: &Visit,
    course: &str,
    place: (&str, &str),
    seen_from: (Locale, Option<&str>),
    is_noted: bool,
) -> Result<LessonView, UseCaseError> {
    let (ctx, actor) = (&visit.context, &visit.actor);
    if !is_noted {
        return studio::preview(ctx, actor, course, place, seen_from).await;
    }
    let (mut view, noted) =
        studio::preview_with_margin(ctx, actor, course, place, seen_from).await?;
    margin::put(visit.words, &mut view, &noted);
    Ok(view)
}

/// Which country's officer looks, where the lesson has local law, and whether it is said what officers did.
fn choices(
    words: Words,
    countries: &[String],
    chosen: Option<&str>,
    is_noted: bool,
) -> impl IntoView + use<> {
    let field = Field::new("country", t!(words, "studio-preview-country"))
        .optional()
        .value(chosen.unwrap_or_default());
    let mut choices = vec![(String::new(), t!(words, "studio-preview-no-country"))];
    choices.extend(
        countries
            .iter()
            .map(|code| (code.clone(), words.country(code))),
    );
    let country = (!countries.is_empty()).then(|| list_field(field, choices));
    view! {
        <form class="form" method="get">
            {country}
            <div class="field">{margin::choice(words, is_noted)}</div>
            <p class="row"><button class="button plain">{t!(words, "studio-preview-show")}</button></p>
        </form>
    }
}
