//! An archive of a course, a scenario or a case is brought: the form, and everything that spoke against the one before.

use super::{STYLES, kicker};
use crate::components::field_kinds::{file_field, list_field};
use crate::components::form::Field;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words, encode};
use base::Subject;
use leptos::prelude::*;
use usecases::author::studio::ENCODINGS;
use views::account::Refused;

/// `/author/{course}/import`
pub async fn bring(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    usecases::author::studio::may_bring_to(&visit.context, &visit.actor, &course).await?;
    let refused = visit.refused().await;
    Ok(
        Page::new(Area::Author, t!(words, "studio-files-import"), move || {
            view! {
                <div class="pagehead">
                    {kicker(words, &course)}
                    <h1>{t!(words, "studio-files-import")}</h1>
                    <p class="lead">{if is_course(&course) { t!(words, "studio-files-import-lead") } else { t!(words, "studio-files-script-lead") }}</p>
                </div>
                {reasons(words, &refused)}
                {form(words, &course, &refused)}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

fn is_course(course: &str) -> bool {
    Subject::parse(course).is_none_or(|subject| subject.is_course())
}

/// What speaks against an archive, each with the file it is about.
fn reasons(words: Words, refused: &Refused) -> impl IntoView + use<> {
    let said: Vec<AnyView> = refused
        .problems
        .iter()
        .map(|(place, reason)| {
            let path = (!place.is_empty() && place != "file" && place != "encoding")
                .then(|| view! { <bdi dir="ltr">{place.clone()}</bdi>": " });
            view! { <li>{path}{words.message(reason)}</li> }.into_any()
        })
        .collect();
    (!said.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
                <h2>{t!(words, "studio-files-refused")}</h2>
                <ul>{said}</ul>
                <p class="small">{t!(words, "studio-files-again")}</p>
            </div>
        }
    })
}

fn form(words: Words, course: &str, refused: &Refused) -> impl IntoView + use<> {
    let hint = if is_course(course) {
        t!(words, "studio-files-archive-hint")
    } else {
        t!(words, "studio-files-script-hint")
    };
    let file = Field::new("file", t!(words, "studio-files-archive"))
        .hint(hint)
        .refused(words, refused);
    let encoding = Field::new("encoding", t!(words, "studio-files-encoding"))
        .hint(t!(words, "studio-files-encoding-hint"))
        .optional()
        .refused(words, refused);
    let none = (String::new(), t!(words, "studio-files-encoding-none"));
    let encodings = ENCODINGS.map(|label| {
        let name = words.text(&format!("studio-encoding-{label}"), &[]);
        (label.to_owned(), name)
    });
    let choices = std::iter::once(none).chain(encodings).collect();
    let action = format!("/do/bring-course?course={}", encode(course));
    view! {
        <form class="form" method="post" action=action enctype="multipart/form-data">
            {file_field(file, ".zip,application/zip")}
            {list_field(encoding, choices)}
            <p class="row"><button class="button">{t!(words, "studio-files-look")}</button></p>
        </form>
    }
}
