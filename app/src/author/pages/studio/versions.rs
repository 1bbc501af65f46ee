//! The versions of a course: what each changed, and the way back to one.

use super::course::published;
use super::{STYLES, kicker};
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::author::studio::Between;
use views::account::Refused;
use views::studio::{
    DifferenceView, FieldRow, PartRow, PieceView, PublicationView, QuestionRow, SettingRow,
    VersionsView,
};

/// Characters of a reason.
const MOST: u32 = 4_000;

/// `/author/{course}/versions`; with `?of=` a publication's number or `draft`, what that one changed.
pub async fn versions(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    let view = usecases::author::studio::versions(context, actor, &course, words.locale).await?;
    let of = visit.query("of").to_owned();
    let between = if of == "draft" {
        Some(Between::Draft)
    } else {
        of.parse().ok().map(Between::Publication)
    };
    let difference = match between {
        Some(between) => {
            Some(usecases::author::studio::difference(context, actor, &course, between).await?)
        }
        None => None,
    };
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let title = t!(words, "studio-versions");
    Ok(Page::new(Area::Author, title, move || {
        let draft = routes::course_difference(&course, "draft");
        let has_draft = view.has_draft;
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{t!(words, "studio-versions")}</h1>
                {view.title.clone().map(|title| view! { <p class="lead">{phrase(words.locale, title)}</p> })}
                {has_draft.then(|| view! { <p><a href=draft>{t!(words, "studio-difference-draft")}</a></p> })}
            </div>
            {said}
            {problem}
            {difference.map(|one| drawn(words, between, one))}
            {if view.rows.is_empty() {
                view! { <p class="quiet">{t!(words, "studio-publications-none")}</p> }.into_any()
            } else {
                list(words, &view, &refused).into_any()
            }}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn list(words: Words, view: &VersionsView, refused: &Refused) -> impl IntoView + use<> {
    let current = view.rows.first().map(|one| one.version.clone());
    // A version that was current twice is told of once.
    let mut people = view.people.clone();
    let rows: Vec<AnyView> = view
        .rows
        .iter()
        .map(|one| {
            let people = people.remove(&one.version);
            row(
                words,
                &view.course,
                one,
                (current.as_ref(), people),
                refused,
            )
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "studio-publications")}</h2><p>{t!(words, "studio-publications-note")}</p></header>
            <ol class="publications">{rows}</ol>
        </section>
    }
}

fn row(
    words: Words,
    course: &str,
    one: &PublicationView,
    (current, people): (Option<&String>, Option<(u32, u32)>),
    refused: &Refused,
) -> AnyView {
    let href = routes::course_difference(course, &one.number.to_string());
    let files = routes::course_archive_of(course, &one.version);
    let is_current = current == Some(&one.version);
    let none = Refused::default();
    let is_this = refused.field("version") == one.version;
    let reason = Field::new("reason", t!(words, "studio-roll-back-reason"))
        .hint(t!(words, "studio-roll-back-hint"))
        .apart(Some(&one.number.to_string()))
        .refused(words, if is_this { refused } else { &none });
    let (course, version) = (course.to_owned(), one.version.clone());
    view! {
        <li>
            {published(words, one.clone())}
            {people.map(|(under_way, completed)| view! {
                <p class="small">{t!(words, "newer-under-way", count = under_way)}" "{t!(words, "newer-completed-by", count = completed)}</p>
            })}
            <p class="small doorlist"><a href=href>{t!(words, "studio-difference")}</a><a href=files download>{t!(words, "studio-archive")}</a></p>
            {(!is_current).then(|| view! {
                <details class="fold" open=is_this>
                    <summary>{t!(words, "studio-roll-back")}</summary>
                    <form class="form within" method="post" action="/do/roll-back-course">
                        <input type="hidden" name="course" value=course/>
                        <input type="hidden" name="version" value=version/>
                        <p class="small">{t!(words, "studio-roll-back-note")}</p>
                        {long_field(reason, MOST)}
                        <p class="row"><button class="button plain">{t!(words, "studio-roll-back-do")}</button></p>
                    </form>
                </details>
            })}
        </li>
    }
    .into_any()
}

fn drawn(words: Words, between: Option<Between>, view: DifferenceView) -> impl IntoView {
    let heading = match between {
        Some(Between::Publication(number)) => {
            t!(words, "studio-difference-of", number = number)
        }
        _ => t!(words, "studio-difference-draft"),
    };
    view! {
        <section class="section" id="difference">
            <header><h2>{heading}</h2><p>{t!(words, "studio-difference-note")}</p></header>
            {changes(words, view)}
        </section>
    }
}

/// Everything that differs.
pub fn changes(words: Words, view: DifferenceView) -> impl IntoView {
    let is_empty = view == DifferenceView::default();
    let said = |all: Vec<base::Message>| {
        let lines: Vec<AnyView> = all
            .iter()
            .map(|one| view! { <li>{words.message(one)}</li> }.into_any())
            .collect();
        (!lines.is_empty()).then(|| view! { <ul class="lines">{lines}</ul> })
    };
    view! {
        <div class="stack">
            {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "studio-difference-none")}</p></div> })}
            {view.is_coarse.then(|| view! { <p class="small">{t!(words, "studio-difference-coarse")}</p> })}
            {said(view.outline)}
            {view.settings.into_iter().map(|one| setting(words, one)).collect_view()}
            {view.parts.into_iter().map(|one| part(words, one)).collect_view()}
            {view.questions.into_iter().map(|one| question(words, one)).collect_view()}
            {said(view.files)}
        </div>
    }
}

fn setting(words: Words, one: SettingRow) -> impl IntoView {
    view! {
        <div class="change">
            <h3><bdi dir="ltr">{one.key}</bdi></h3>
            <p class="small"><bdi dir="ltr">{one.path}</bdi>{one.decides.then(|| view! { " · "<strong>{t!(words, "studio-decides")}</strong> })}</p>
            <p dir="auto">
                {one.before.map(|text| view! { <del>{text}</del>" " })}
                {one.after.map(|text| view! { <ins>{text}</ins> })}
            </p>
        </div>
    }
}

fn part(words: Words, one: PartRow) -> impl IntoView {
    let state = words.text(&format!("studio-state-{}", one.state), &[]);
    view! {
        <div class="change">
            <h3><bdi dir="ltr">{one.path}" # "{one.part}</bdi></h3>
            <p class="small">{state}</p>
            {pieces(one.words)}
        </div>
    }
}

fn question(words: Words, one: QuestionRow) -> impl IntoView {
    let state = words.text(&format!("studio-state-{}", one.state), &[]);
    view! {
        <div class="change">
            <h3>{t!(words, "studio-question")}" "<bdi dir="ltr">{one.id}</bdi></h3>
            <p class="small">{state}" · "<bdi dir="ltr">{one.path}</bdi></p>
            {one.fields.into_iter().map(|field| changed(words, field)).collect_view()}
        </div>
    }
}

fn changed(words: Words, one: FieldRow) -> impl IntoView {
    let aspect = words.text(&format!("studio-aspect-{}", one.aspect), &[]);
    view! {
        <p class="small"><strong>{aspect}</strong>" "<bdi dir="ltr">{one.key}</bdi></p>
        {pieces(one.words)}
    }
}

/// A text with what went struck out and what came underlined; long stretches that stayed are cut.
pub(super) fn pieces(words: Vec<PieceView>) -> impl IntoView {
    let last = words.len().saturating_sub(1);
    let drawn: Vec<AnyView> = words
        .into_iter()
        .enumerate()
        .map(|(place, piece)| match piece {
            PieceView::Kept(text) => short(&text, place == 0, place == last).into_any(),
            PieceView::Removed(text) => view! { <del>{text}</del> }.into_any(),
            PieceView::Added(text) => view! { <ins>{text}</ins> }.into_any(),
        })
        .collect();
    view! { <div class="pieces" dir="auto">{drawn}</div> }
}

/// Characters that are shown of what stayed, on each side.
const AROUND: usize = 120;

fn short(text: &str, is_first: bool, is_last: bool) -> String {
    let all: Vec<char> = text.chars().collect();
    if all.len() <= 2 * AROUND + 3 {
        return text.to_owned();
    }
    let head: String = all.iter().take(AROUND).collect();
    let tail: String = all.iter().skip(all.len() - AROUND).collect();
    match (is_first, is_last) {
        (true, _) => format!("… {tail}"),
        (_, true) => format!("{head} …"),
        _ => format!("{head} … {tail}"),
    }
}
