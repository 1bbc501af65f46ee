//! A lesson of the draft, exactly as an officer will see it.

use super::kicker;
use crate::components::form::summary;
use crate::learn::pages::lesson_page;
use crate::page::{Area, Page, PageResult};
use crate::visit::Visit;
use crate::{routes, t};
use leptos::prelude::*;
use usecases::UseCaseError;

/// `/author/{course}/preview/{module}/{lesson}`; with `?frame=1` without what stands around a page.
pub async fn preview(visit: Visit) -> PageResult {
    let words = visit.words;
    let (course, module, lesson) = (
        visit.param("course").to_owned(),
        visit.param("module").to_owned(),
        visit.param("lesson").to_owned(),
    );
    let place = (module.as_str(), lesson.as_str());
    let found = usecases::author::studio::preview(
        &visit.context,
        &visit.actor,
        &course,
        place,
        words.locale,
    )
    .await;
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
            <p class="notice"><span>{t!(words, "studio-preview-note")}" "<a href=studio>{t!(words, "studio-back")}</a></span></p>
        });
        view! { {head}{summary(words, &refused)}{lesson_page(&visit, view, &refused)} }.into_any()
    })
    .styles(&["features/lesson.css"]);
    Ok(framed(page, is_framed).into())
}

fn framed(page: Page, is_framed: bool) -> Page {
    if is_framed { page.in_frame() } else { page }
}
