//! A lesson of the draft, exactly as an officer will see it.

use super::kicker;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, summary};
use crate::learn::pages::lesson_page;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
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
    // An officer of no country sees no local law.
    let country = Some(visit.query("country").to_owned()).filter(|code| !code.is_empty());
    let found = usecases::author::studio::preview(
        &visit.context,
        &visit.actor,
        &course,
        place,
        (words.locale, country.as_deref()),
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
            {seen_from(words, view.drafted.as_deref().unwrap_or_default(), country.as_deref())}
        });
        view! { {head}{summary(words, &refused)}{lesson_page(&visit, view, &refused)} }.into_any()
    })
    .styles(&["features/lesson.css"]);
    Ok(framed(page, is_framed).into())
}

fn framed(page: Page, is_framed: bool) -> Page {
    if is_framed { page.in_frame() } else { page }
}

/// Which country's officer looks, where the lesson has local law.
fn seen_from(words: Words, countries: &[String], chosen: Option<&str>) -> impl IntoView + use<> {
    let field = Field::new("country", t!(words, "studio-preview-country"))
        .optional()
        .value(chosen.unwrap_or_default());
    let mut choices = vec![(String::new(), t!(words, "studio-preview-no-country"))];
    choices.extend(
        countries
            .iter()
            .map(|code| (code.clone(), words.country(code))),
    );
    (!countries.is_empty()).then(|| view! {
        <form class="form" method="get">
            {list_field(field, choices)}
            <p class="row"><button class="button plain">{t!(words, "studio-preview-show")}</button></p>
        </form>
    })
}
