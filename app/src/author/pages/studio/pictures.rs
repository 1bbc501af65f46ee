//! The pictures of a draft: which there are and where they are shown, one more, one less.

use super::{STYLES, kicker, save_key};
use crate::components::field_kinds::{file_field, list_field, long_field};
use crate::components::form::{Field, field, notice, summary};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use base::{Subject, SubjectKind};
use leptos::prelude::*;
use usecases::author::studio::{LARGEST_PICTURE, MOST_PICTURE_WORDS};
use views::account::Refused;
use views::studio_pictures::{PictureRow, PicturesView};

/// `/author/{course}/pictures`; with `?added=` the picture that was sent last, as it is written.
pub async fn pictures(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let view = usecases::author::studio::pictures(&visit.context, &visit.actor, &course).await?;
    let refused = visit.refused().await;
    let (said, problem, key) = (notice(&visit), summary(words, &refused), save_key(&visit));
    let added = visit.query("added").to_owned();
    Ok(Page::new(Area::Author, t!(words, "studio-pictures"), move || {
        let new = view.rows.iter().find(|one| one.name == added);
        let new = new.map(|one| {
            view! {
                <section class="section" id="added" tabindex="-1">
                    <header><h2>{t!(words, "studio-picture-added")}</h2><p>{t!(words, "studio-picture-added-note")}</p></header>
                    <ul class="pictures">{picture(words, &view, one, &refused, &key)}</ul>
                </section>
            }
        });
        let rows: Vec<AnyView> = view
            .rows
            .iter()
            .filter(|one| one.name != added)
            .map(|one| picture(words, &view, one, &refused, &key))
            .collect();
        let is_empty = rows.is_empty();
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{t!(words, "studio-pictures")}</h1>
                <p class="lead">{if is_scenario(&course) { t!(words, "studio-pictures-script-lead") } else { t!(words, "studio-pictures-lead") }}</p>
            </div>
            {said}
            {problem}
            {new}
            <section class="section" id="send">
                <header><h2>{t!(words, "studio-picture-new")}</h2><p>{t!(words, "studio-picture-new-note")}</p></header>
                <div>{form(words, &course, &refused, &key)}</div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "studio-pictures-all")}</h2></header>
                {if is_empty {
                    view! { <div class="empty"><p>{t!(words, "studio-pictures-none")}</p></div> }.into_any()
                } else {
                    view! { <ul class="pictures">{rows}</ul> }.into_any()
                }}
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// The course and the key stand in the address too, so that the form can be given back whatever the file is.
fn form(words: Words, course: &str, refused: &Refused, key: &str) -> impl IntoView + use<> {
    let none = Refused::default();
    let is_this = refused.field("form") == "send";
    let refused = if is_this { refused } else { &none };
    let text = |name, label| Field::new(name, label).refused(words, refused);
    let most = LARGEST_PICTURE / (1024 * 1024);
    let file = text("file", t!(words, "studio-picture-file")).hint(t!(
        words,
        "studio-picture-file-hint",
        most = most
    ));
    let shown = text("words", t!(words, "studio-picture-words"))
        .hint(t!(words, "studio-picture-words-hint"));
    let hint = if is_scenario(course) {
        t!(words, "studio-picture-script-name-hint")
    } else {
        t!(words, "studio-picture-name-hint")
    };
    let name = text("name", t!(words, "studio-picture-name"))
        .hint(hint)
        .optional();
    let again = is_this.then(|| view! { <p class="small">{t!(words, "studio-picture-again")}</p> });
    let action = format!("/do/add-picture?course={}", encode(course));
    let (key, checked) = (format!("{key}-send"), refused.field("replaces") == "1");
    view! {
        <form class="form" method="post" action=action enctype="multipart/form-data">
            <input type="hidden" name="save_key" value=key/>
            {again}
            {file_field(file, ".png,.jpg,.jpeg,.webp,.svg")}
            {long_field(shown, most_words())}
            {field(name)}
            <div class="field">
                <label class="choice">
                    <input type="checkbox" name="replaces" value="1" checked=checked/>
                    <span>{t!(words, "studio-picture-replaces")}</span>
                </label>
            </div>
            <p class="row"><button class="button">{t!(words, "studio-picture-send")}</button></p>
        </form>
    }
}

fn is_scenario(course: &str) -> bool {
    Subject::parse(course).is_some_and(|subject| subject.kind() == SubjectKind::Scenario)
}

fn most_words() -> u32 {
    u32::try_from(MOST_PICTURE_WORDS).unwrap_or(u32::MAX)
}

fn picture(
    words: Words,
    view: &PicturesView,
    one: &PictureRow,
    refused: &Refused,
    key: &str,
) -> AnyView {
    let kilobytes = one.bytes.div_ceil(1000);
    let size = match one.size {
        Some((width, height)) => t!(
            words,
            "studio-picture-size",
            width = width,
            height = height,
            kilobytes = kilobytes
        ),
        None => t!(words, "size-kilobytes", size = kilobytes),
    };
    let drawn = one.size.map(|(width, height)| {
        let src = routes::picture(&view.course, &one.name);
        view! { <img src=src.clone() alt=one.words.clone() width=width height=height loading="lazy"/> }
    });
    let problem = one.problem.as_ref().map(|said| {
        let said = words.message(said);
        view! { <p class="state wrong">{icon(Icon::Cross)}{said}</p> }
    });
    let said = (!one.words.is_empty()).then(|| view! { <p dir="auto">{one.words.clone()}</p> });
    view! {
        <li id=format!("picture-{}", one.name)>
            <div class="thumb">{drawn}</div>
            <div class="stack">
                <h3><bdi dir="ltr">{one.name.clone()}</bdi></h3>
                <p class="small quiet">{size}</p>
                {problem}
                {said}
                {uses(words, view, one)}
                {place(words, view, one, refused, key)}
                {remove(words, &view.course, one, key)}
            </div>
        </li>
    }
    .into_any()
}

/// The lines that name it, each with a way there.
fn uses(words: Words, view: &PicturesView, one: &PictureRow) -> AnyView {
    if one.uses.is_empty() {
        return view! { <p class="state warn small">{icon(Icon::Warning)}{t!(words, "studio-picture-unused")}</p> }
            .into_any();
    }
    let links: Vec<AnyView> = one
        .uses
        .iter()
        .map(|(path, line)| {
            let href = format!("{}#line-{line}", routes::edit_text(&view.course, path));
            view! { <li><a href=href><bdi dir="ltr">{path.clone()}":"{*line}</bdi></a></li> }
                .into_any()
        })
        .collect();
    view! {
        <p class="small">{t!(words, "studio-picture-uses", count = one.uses.len())}</p>
        <ul class="small">{links}</ul>
    }
    .into_any()
}

/// How it is written, and a form that writes it.
fn place(
    words: Words,
    view: &PicturesView,
    one: &PictureRow,
    refused: &Refused,
    key: &str,
) -> impl IntoView + use<> {
    let is_this = refused.field("form") == format!("place-{}", one.path);
    let none = Refused::default();
    let refused = if is_this { refused } else { &none };
    let written = one.figure.clone();
    let into = if is_scenario(&view.course) {
        t!(words, "studio-picture-into-scene")
    } else {
        t!(words, "studio-picture-into")
    };
    let path = Field::new("path", into)
        .apart(Some(&one.name))
        .refused(words, refused);
    let shown = Field::new("words", t!(words, "studio-picture-words"))
        .value(one.words.clone())
        .apart(Some(&one.name))
        .refused(words, refused);
    let (course, picture) = (view.course.clone(), one.path.clone());
    let key = format!("{key}-place-{}", one.name);
    view! {
        <details class="fold" open=is_this>
            <summary>{t!(words, "studio-picture-place")}<span class="hidden">": "{one.name.clone()}</span></summary>
            <div class="within stack patterns">
                {written.map(|written| view! { <pre dir="auto" data-pattern><code>{written}</code></pre> })}
                <form class="form" method="post" action="/do/place-picture">
                    <input type="hidden" name="course" value=course/>
                    <input type="hidden" name="picture" value=picture/>
                    <input type="hidden" name="save_key" value=key/>
                    {list_field(path, view.texts.clone())}
                    {field(shown)}
                    <p class="row"><button class="button plain compact">{t!(words, "studio-picture-place-do")}</button></p>
                </form>
            </div>
        </details>
    }
}

fn remove(words: Words, course: &str, one: &PictureRow, key: &str) -> impl IntoView + use<> {
    let (course, path) = (course.to_owned(), one.path.clone());
    let key = format!("{key}-remove-{}", one.name);
    let label = t!(words, "studio-remove");
    let spoken = format!("{label}: {}", one.name);
    one.uses.is_empty().then(|| {
        view! {
            <form method="post" action="/do/remove-picture">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="path" value=path/>
                <input type="hidden" name="save_key" value=key/>
                <button class="link" aria-label=spoken>{label}</button>
            </form>
        }
    })
}
