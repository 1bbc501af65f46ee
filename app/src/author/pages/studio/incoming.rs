//! What came from outside beside what the authors have: what it would change, what has to be decided, and two ways to go on.

use super::versions::changes;
use super::{STYLES, kicker, save_key};
use crate::author::files_api::chosen_name;
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
use views::studio::HunkView;
use views::studio_files::{ArchiveView, FileConflictView, IncomingView};

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

/// The files that cannot be both, one by one, and the buttons.
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
    let asked = asked(
        words,
        &view.conflicts,
        &t!(words, "studio-files-theirs"),
        refused,
    );
    let note = if view.has_draft {
        t!(words, "studio-files-into-draft")
    } else {
        t!(words, "studio-files-into-new")
    };
    let key = format!("{key}-files");
    let left = (course.clone(), over.clone());
    view! {
        <section class="section" id="decide">
            <header><h2>{t!(words, "studio-files-decide")}</h2></header>
            <div class="stack">
                <form class="stack" method="post" action="/do/take-files">
                    <input type="hidden" name="course" value=course/>
                    <input type="hidden" name="arrival" value=arrival/>
                    <input type="hidden" name="base" value=base/>
                    <input type="hidden" name="over" value=over/>
                    <input type="hidden" name="save_key" value=key/>
                    {asked}
                    <p class="small">{note}</p>
                    <p class="row"><button class="button">{t!(words, "studio-files-take")}</button></p>
                </form>
                {is_folder.then(|| {
                    let (course, over) = left;
                    view! {
                        <form class="apart" method="post" action="/do/leave-folder">
                            <input type="hidden" name="course" value=course/>
                            <input type="hidden" name="over" value=over/>
                            <p class="small">{t!(words, "studio-files-leave-note")}</p>
                            <p class="row"><button class="button plain">{t!(words, "studio-files-leave")}</button></p>
                        </form>
                    }
                })}
            </div>
        </section>
    }
}

/// The files that cannot be both, as fields of a form; what stands on the other side is called `theirs`.
pub(super) fn asked(
    words: Words,
    conflicts: &[FileConflictView],
    theirs: &str,
    refused: &Refused,
) -> impl IntoView + use<> {
    let asked: Vec<AnyView> = conflicts
        .iter()
        .enumerate()
        .map(|(place, one)| conflict(words, place, (one, theirs), refused))
        .collect();
    (!asked.is_empty()).then(|| {
        view! {
            <p>{t!(words, "studio-files-asked")}</p>
            {asked}
        }
    })
}

fn conflict(
    words: Words,
    place: usize,
    (one, other): (&FileConflictView, &str),
    refused: &Refused,
) -> AnyView {
    let (name, named) = (format!("choices[{place}]"), format!("paths[{place}]"));
    let chosen = refused.field(&chosen_name(&one.path)).to_owned();
    let what = words.text(&format!("studio-files-conflict-{}", one.what), &[]);
    let mut choices = vec![
        ("yours", t!(words, "studio-files-ours")),
        ("theirs", other.to_owned()),
    ];
    if one.what == "text" {
        choices.push(("both", t!(words, "studio-files-both")));
    }
    let choices: Vec<AnyView> = choices
        .into_iter()
        .map(|(value, label)| {
            let id = format!("file-{place}-{value}");
            let is_chosen = chosen == value;
            view! {
                <label class="choice"><input type="radio" id=id name=name.clone() value=value checked=is_chosen required=true/><span>{label}</span></label>
            }
            .into_any()
        })
        .collect();
    let places: Vec<AnyView> = one
        .hunks
        .iter()
        .filter_map(|hunk| match hunk {
            HunkView::Settled(_) => None,
            HunkView::Conflict {
                base,
                yours,
                theirs,
            } => Some(sides(words, base, yours, (other, theirs))),
        })
        .collect();
    let path = one.path.clone();
    view! {
        <fieldset class="clash">
            <legend><bdi dir="ltr">{path.clone()}</bdi></legend>
            <input type="hidden" name=named value=path/>
            <p class="small">{what}</p>
            {places}
            <div class="choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

/// A place that both changed.
fn sides(words: Words, base: &str, yours: &str, (other, theirs): (&str, &str)) -> AnyView {
    let side = |label: String, text: &str| {
        let text = text.to_owned();
        view! {
            <div class="side">
                <p class="small quiet">{label}</p>
                <pre dir="auto"><code>{text}</code></pre>
            </div>
        }
    };
    view! {
        {side(t!(words, "studio-conflict-before"), base)}
        {side(t!(words, "studio-files-ours"), yours)}
        {side(other.to_owned(), theirs)}
    }
    .into_any()
}
