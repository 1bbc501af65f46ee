//! What came from outside beside what the authors have: what it would change, what has to be decided, and two ways to go on.

use super::deciding::Deciding;
use super::versions::changes;
use super::{STYLES, kicker, save_key};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, notice, summary};
use crate::components::table::{Column, cell, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{ImportId, Message};
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio::Arriving;
use views::account::Refused;
use views::studio_files::{ArchiveView, IncomingView};

/// `/author/{course}/incoming`: the content folder of a course that is edited in the browser.
pub async fn incoming(visit: Visit) -> PageResult {
    page(visit, Arriving::Folder).await
}

/// `/author/{course}/import/{import}`: an archive; with `?base=` what it began from.
pub async fn arrival(visit: Visit) -> PageResult {
    let id: ImportId = visit
        .param("import")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let base = visit.query("base").to_owned();
    page(visit, Arriving::Archive { id, base }).await
}

async fn page(visit: Visit, arriving: Arriving) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    let view = usecases::author::studio::incoming(context, actor, &course, &arriving, words.locale)
        .await?;
    let refused = visit.refused().await;
    let (said, problem, key) = (notice(&visit), summary(words, &refused), save_key(&visit));
    let title = if view.archive.is_some() {
        t!(words, "studio-files-archive-title")
    } else {
        t!(words, "studio-files-folder-title")
    };
    Ok(Page::new(Area::Author, title.clone(), move || {
        // Of a folder in which nobody changed anything nothing is told but that.
        let is_same = view.is_empty() && view.archive.is_none() && !view.other_glossary;
        let lead = if view.archive.is_some() {
            t!(words, "studio-files-archive-lead")
        } else {
            t!(words, "studio-files-folder-lead")
        };
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{title}</h1>
                {view.title.clone().map(|title| view! { <p>{phrase(words.locale, title)}</p> })}
                {(!is_same).then(|| view! { <p class="lead">{lead}</p> })}
            </div>
            {said}
            {problem}
            {view.archive.clone().map(|archive| about(words, &course, archive))}
            {view.other_glossary.then(|| view! { <p class="notice"><span>{t!(words, "studio-files-glossary")}</span></p> })}
            {standing(words, &view, &refused, &key)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// What is to be decided, or why nothing is.
fn standing(words: Words, view: &IncomingView, refused: &Refused, key: &str) -> AnyView {
    if !view.reasons.is_empty() {
        let reasons: Vec<AnyView> = view
            .reasons
            .iter()
            .map(|one| view! { <li>{words.message(one)}</li> }.into_any())
            .collect();
        return view! {
            <div class="notice warn"><div><p>{t!(words, "studio-files-impossible")}</p><ul>{reasons}</ul></div></div>
        }
        .into_any();
    }
    if view.is_empty() && (view.archive.is_some() || !view.other_glossary) {
        return view! { <div class="empty"><p>{t!(words, "studio-files-same")}</p></div> }
            .into_any();
    }
    view! {
        <section class="section" id="difference">
            <header><h2>{t!(words, "studio-files-difference")}</h2><p>{t!(words, "studio-difference-note")}</p></header>
            {changes(words, view.difference.clone())}
        </section>
        {decide(words, view, refused, key)}
    }
    .into_any()
}

/// Which archive, what was done to it, and what it began from.
fn about(words: Words, course: &str, archive: ArchiveView) -> impl IntoView + use<> {
    let remarks = (!archive.remarks.is_empty()).then(|| done(words, &archive.remarks));
    let mut bases: Vec<(String, String)> = archive
        .bases
        .iter()
        .map(|one| {
            let (number, at) = (one.number, words.date_time(one.at));
            let name = t!(words, "studio-publication", number = number, at = at);
            (number.to_string(), name)
        })
        .collect();
    bases.push((String::from("replace"), t!(words, "studio-files-replace")));
    let base = Field::new("base", t!(words, "studio-files-base"))
        .hint(t!(words, "studio-files-base-hint"))
        .value(archive.base);
    let action = routes::course_arrival(course, archive.id);
    view! {
        <section class="section">
            <header><h2>{t!(words, "studio-files-archive")}</h2></header>
            <div class="stack">
                <p><bdi dir="ltr">{archive.name}</bdi></p>
                {remarks}
                <form class="form" method="get" action=action>
                    {list_field(base, bases)}
                    <p class="row"><button class="button plain">{t!(words, "studio-files-compare")}</button></p>
                </form>
            </div>
        </section>
    }
}

/// What was done to the files of an archive, one by one.
fn done(words: Words, remarks: &[(String, Message)]) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "studio-files-remark-file")),
        Column::text(t!(words, "studio-files-remark-what")),
    ];
    let rows = remarks.iter().map(|(path, remark)| {
        let path = path.clone();
        let path = view! { <bdi dir="ltr">{path}</bdi> }.into_any();
        vec![path, cell(words.message(remark))]
    });
    let rows = rows.collect();
    view! {
        <details class="fold" open=true>
            <summary>{t!(words, "studio-files-remarks")}</summary>
            <div class="within">{table(t!(words, "studio-files-remarks"), columns, rows)}</div>
        </details>
    }
}

/// What is decided, and the two ways to go on.
fn decide(
    words: Words,
    view: &IncomingView,
    refused: &Refused,
    key: &str,
) -> impl IntoView + use<> {
    let (course, over) = (view.course.clone(), view.over.clone());
    let (arrival, base) = view.archive.as_ref().map_or_else(
        || (String::new(), String::new()),
        |archive| (archive.id.to_string(), archive.base.clone()),
    );
    let is_folder = view.archive.is_none();
    let note = if view.has_draft {
        t!(words, "studio-files-into-draft")
    } else {
        t!(words, "studio-files-into-new")
    };
    let left = (course.clone(), over.clone());
    let leave = is_folder.then(|| {
        let (course, over) = left;
        view! {
            <form class="apart" method="post" action="/do/leave-folder">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="over" value=over/>
                <p class="small">{t!(words, "studio-files-leave-note")}</p>
                <p class="row"><button class="button plain">{t!(words, "studio-files-leave")}</button></p>
            </form>
        }
        .into_any()
    });
    let deciding = Deciding {
        title: t!(words, "studio-files-decide"),
        action: "/do/take-files",
        hidden: vec![
            ("course", course),
            ("arrival", arrival),
            ("base", base),
            ("over", over),
            ("save_key", format!("{key}-files")),
        ],
        theirs: t!(words, "studio-files-theirs"),
        note,
        button: t!(words, "studio-files-take"),
    };
    deciding.form(words, &view.conflicts, refused, leave)
}
