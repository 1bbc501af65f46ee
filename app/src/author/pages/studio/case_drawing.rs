//! The picture of a case that is being written: how it opens, and the same as a table.

use super::{kicker, script_errors};
use crate::components::table::{Column, cell, scroll, table};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::fact;
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::studio_scripts::{CaseDetailRow, CaseDrawnView, CasePictureWords};

/// `/author/interview.{case}/graph`
pub async fn case_drawing(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let said = picture_words(words);
    let (context, actor) = (&visit.context, &visit.actor);
    let title = t!(words, "studio-case-picture");
    let found =
        usecases::author::studio::case_drawn(context, actor, &course, &said, words.locale).await;
    let view = match found {
        Ok(view) => view,
        Err(UseCaseError::Conflict(message)) => {
            return Ok(script_errors(words, &course, title, &message).into());
        }
        Err(error) => return Err(error),
    };
    Ok(
        Page::new(Area::Author, title, move || drawn(words, &course, view))
            .styles(&["features/staff.css", "features/graph.css"])
            .into(),
    )
}

fn picture_words(words: Words) -> CasePictureWords {
    CasePictureWords {
        description: t!(words, "studio-case-description"),
        start: t!(words, "studio-case-start"),
        after: [1_u32, 2, 3, 4].map(|count| t!(words, "studio-case-after", count = count)),
        never: t!(words, "studio-case-mark-never"),
        tiers: [0, 1, 2, 3].map(|tier| tier_name(words, tier)),
        trust: t!(words, "studio-case-trust"),
        danger: t!(words, "studio-case-mark-danger"),
        minor: t!(words, "studio-case-mark-minor"),
        vain: t!(words, "studio-case-mark-vain"),
    }
}

fn tier_name(words: Words, tier: usize) -> String {
    words.text(&format!("interview-tier-{tier}"), &[])
}

fn drawn(words: Words, course: &str, view: CaseDrawnView) -> AnyView {
    let of = if view.of_draft {
        t!(words, "studio-play-draft")
    } else {
        t!(words, "studio-play-published")
    };
    let name = t!(words, "studio-case-picture");
    let label = format!("{name}: {}", view.title.text);
    let (begins, most) = view.trust;
    let studio = routes::studio(course);
    view! {
        <div class="pagehead">
            {kicker(words, course)}
            <h1>{name.clone()}</h1>
            <p class="lead">{phrase(words.locale, view.title)}</p>
            <p class="small quiet">{of}</p>
        </div>
        {view.has_errors.then(|| view! {
            <p class="notice warn" role="note"><span>{t!(words, "studio-case-errors")}" "<a href=studio>{t!(words, "studio-problems")}</a></span></p>
        })}
        <section class="section">
            <header><h2>{t!(words, "studio-case-talk")}</h2><p>{t!(words, "studio-case-talk-note")}</p></header>
            <div>
                <dl class="facts">
                    {fact(t!(words, "studio-case-begins"), begins)}
                    {fact(t!(words, "studio-case-most"), most)}
                </dl>
            </div>
        </section>
        <section class="section wide">
            <header><h2>{name}</h2><p>{t!(words, "studio-case-picture-note")}</p></header>
            <div>{scroll(label, view! { <div class="graph" inner_html=view.picture></div> })}</div>
        </section>
        {details(words, view.rows)}
    }
    .into_any()
}

/// What the picture shows, for whoever does not see it.
fn details(words: Words, all: Vec<CaseDetailRow>) -> impl IntoView {
    let name = t!(words, "studio-talk-details");
    let columns = vec![
        Column::text(t!(words, "studio-talk-detail")),
        Column::text(t!(words, "studio-talk-tier")),
        Column::number(t!(words, "studio-case-half")),
        Column::text(t!(words, "studio-talk-reached")),
        Column::text(t!(words, "studio-case-cues")),
        Column::text(t!(words, "studio-case-marks")),
    ];
    let rows = all.into_iter().map(|one| row(words, one)).collect();
    view! {
        <section class="section wide">
            <header><h2>{name.clone()}</h2><p>{t!(words, "studio-case-table-note")}</p></header>
            <div>{table(name, columns, rows)}</div>
        </section>
    }
}

fn row(words: Words, one: CaseDetailRow) -> Vec<AnyView> {
    let told = phrase(words.locale, one.words);
    let tier = tier_name(words, one.tier);
    let reached = if one.start {
        t!(words, "studio-talk-start")
    } else {
        t!(words, "studio-talk-after", details = one.after.join(", "))
    };
    let points = one.cues.into_iter().chain(one.asks);
    let points: Vec<String> = points.collect();
    let marks: Vec<AnyView> = one
        .marks
        .iter()
        .map(|mark| {
            let said = words.text(&format!("studio-case-mark-{mark}"), &[]);
            view! { <p class="state warn small">{icon(Icon::Warning)}{said}</p> }.into_any()
        })
        .collect();
    vec![
        view! { <bdi dir="ltr"><code translate="no">{one.detail}</code></bdi><p class="small quiet">{told}</p> }.into_any(),
        view! { <bdi dir="ltr" class="num">{one.tier.to_string()}</bdi>" · "{tier} }.into_any(),
        cell(one.trust.to_string()),
        cell(reached),
        view! { <bdi dir="ltr" lang="en">{points.join(", ")}</bdi> }.into_any(),
        marks.into_any(),
    ]
}
