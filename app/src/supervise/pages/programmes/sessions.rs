//! The days on which a cohort meets.

use super::fields::day;
use super::{STYLES, cohort_in, kicker, nowrap};
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::training::{TrainingDay, TrainingDays};

/// `/programmes/{programme}/cohorts/{cohort}/sessions`
pub async fn sessions(visit: Visit) -> PageResult {
    let words = visit.words;
    let (slug, cohort) = (visit.param("programme"), cohort_in(&visit)?);
    let (context, actor) = (&visit.context, &visit.actor);
    let view =
        usecases::supervise::programmes::sessions(context, actor, slug, cohort, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Programmes, t!(words, "training-title"), move || {
        let people = view.manages.then(|| {
            let href = routes::cohort_people(&view.programme, view.cohort);
            view! { <p class="row"><a href=href>{t!(words, "cohort-people")}</a></p> }
        });
        view! {
            <div class="pagehead">
                {kicker(words, &view.programme, view.programme_title.clone())}
                <h1>{t!(words, "training-title")}</h1>
                <p class="lead"><bdi>{view.cohort_name.clone()}</bdi></p>
                {people}
            </div>
            {notice}
            {problems}
            <section class="section">
                <header><h2>{t!(words, "training-days")}</h2><p>{t!(words, "training-days-note")}</p></header>
                <div>{days(words, &view)}</div>
            </section>
            {new_day(words, &view, &refused)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn days(words: Words, view: &TrainingDays) -> AnyView {
    if view.days.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "training-none")}</p></div> }.into_any();
    }
    let columns = vec![
        Column::text(t!(words, "training-day")),
        Column::text(t!(words, "training-when")),
        Column::text(t!(words, "training-length")),
        Column::text(t!(words, "training-attendance")),
    ];
    let rows = view
        .days
        .iter()
        .map(|one| {
            let href = routes::cohort_session(&view.programme, view.cohort, one.id);
            vec![
                view! { <a href=href><bdi>{one.title.clone()}</bdi></a> }.into_any(),
                nowrap(words.day(&one.held_on)),
                nowrap(length(words, one.minutes)),
                said(words, one).into_any(),
            ]
        })
        .collect();
    table(t!(words, "training-days"), columns, rows).into_any()
}

/// How many were there, as far as it is recorded.
fn said(words: Words, one: &TrainingDay) -> String {
    match (one.is_ahead, one.recorded) {
        (true, 0) => t!(words, "training-ahead"),
        (false, 0) => t!(words, "training-unrecorded"),
        (_, recorded) => t!(
            words,
            "training-present",
            present = one.present,
            recorded = recorded
        ),
    }
}

/// Hours and minutes.
pub fn length(words: Words, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => t!(words, "training-minutes", minutes = minutes),
        (hours, 0) => t!(words, "training-hours", hours = hours),
        (hours, minutes) => t!(
            words,
            "training-hours-minutes",
            hours = hours,
            minutes = minutes
        ),
    }
}

fn new_day(words: Words, view: &TrainingDays, refused: &Refused) -> impl IntoView + use<> {
    let title = Field::new("title", t!(words, "training-name"))
        .hint(t!(words, "training-name-hint"))
        .refused(words, refused);
    let mut held_on = day(
        words,
        refused,
        ("held_on", t!(words, "training-when")),
        Some(&view.today),
    );
    held_on.required = true;
    let minutes = Field::new("minutes", t!(words, "training-length-field"))
        .hint(t!(words, "training-length-hint"))
        .value("360")
        .refused(words, refused);
    view! {
        <section class="section" id="new-day">
            <header><h2>{t!(words, "training-new")}</h2><p>{t!(words, "training-new-note")}</p></header>
            <div>
                <form class="form" method="post" action="/do/add-training-day">
                    <input type="hidden" name="programme" value=view.programme.clone()/>
                    <input type="hidden" name="cohort" value=view.cohort.to_string()/>
                    {field(title)}
                    {field(held_on)}
                    {field(minutes)}
                    <p class="row"><button class="button">{t!(words, "training-add")}</button></p>
                </form>
            </div>
        </section>
    }
}
