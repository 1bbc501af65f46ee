//! Extra time and extra attempts: who has them, and a form that grants them. Reasons are never asked.

use super::{STYLES, nowrap};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::account::Refused;
use views::assess::AccommodationRow;
use views::learn::CourseCard;

/// `/programmes/accommodations`
pub async fn accommodations(visit: Visit) -> PageResult {
    let words = visit.words;
    let (context, actor) = (&visit.context, &visit.actor);
    let rows = usecases::assess::list_accommodations(context, actor, words.locale).await?;
    let courses = usecases::learn::catalogue(context, actor, words.locale).await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Programmes, t!(words, "accommodations-title"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a></p>
                <h1>{t!(words, "accommodations-title")}</h1>
                <p class="lead">{t!(words, "accommodations-lead")}</p>
            </div>
            {notice}
            {problems}
            {granted(words, rows)}
            <section class="section">
                <header><h2>{t!(words, "accommodations-new")}</h2><p>{t!(words, "accommodations-new-note")}</p></header>
                <div>{form(words, courses, &refused)}</div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn granted(words: Words, rows: Vec<AccommodationRow>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "accommodations-officer")),
        Column::text(t!(words, "accommodations-course")),
        Column::number(t!(words, "accommodations-time")),
        Column::number(t!(words, "accommodations-attempts")),
        Column::text(t!(words, "accommodations-since")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|one| row(words, one)).collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "accommodations-now")}</h2><p>{t!(words, "accommodations-now-note")}</p></header>
            <div>{if is_empty {
                view! { <div class="empty"><p>{t!(words, "accommodations-none")}</p></div> }.into_any()
            } else {
                table(t!(words, "accommodations-now"), columns, rows).into_any()
            }}</div>
        </section>
    }
}

fn row(words: Words, one: AccommodationRow) -> Vec<AnyView> {
    let end = if let Some(at) = one.ended_at {
        let said = t!(words, "accommodations-ended", date = words.date(at));
        view! { <span class="state open">{icon(Icon::Ring)}{said}</span> }.into_any()
    } else {
        let spoken = format!("{}: {}", t!(words, "accommodations-end"), one.name);
        view! {
            <form method="post" action="/do/end-accommodation">
                <input type="hidden" name="accommodation" value=one.id.to_string()/>
                <button class="link" aria-label=spoken>{t!(words, "accommodations-end")}</button>
            </form>
        }
        .into_any()
    };
    let course = match one.course_title {
        Some(title) => phrase(words.locale, title).into_any(),
        None => view! { <bdi dir="ltr">{one.course}</bdi> }.into_any(),
    };
    let by = t!(words, "accommodations-by", name = one.granted_by);
    vec![
        view! { <bdi>{one.name}</bdi><span class="under"><bdi dir="ltr">{one.email}</bdi></span> }
            .into_any(),
        course,
        t!(words, "percent", percent = one.extra_time_percent).into_any(),
        one.extra_attempts.to_string().into_any(),
        view! { {nowrap(words.date(one.granted_at))}<span class="under">{by}</span> }.into_any(),
        end,
    ]
}

fn form(words: Words, courses: Vec<CourseCard>, refused: &Refused) -> impl IntoView + use<> {
    let email = Field::new("email", t!(words, "accommodations-email"))
        .kind("email", "off")
        .refused(words, refused);
    let course = Field::new("course", t!(words, "accommodations-course")).refused(words, refused);
    let courses = courses
        .into_iter()
        .map(|one| (one.slug, one.title.text))
        .collect();
    let number = |name, label, hint| {
        Field::new(name, label)
            .kind("number", "off")
            .hint(hint)
            .value("0")
            .refused(words, refused)
    };
    let time = number(
        "extra_time_percent",
        t!(words, "accommodations-time-field"),
        t!(words, "accommodations-time-hint"),
    );
    let attempts = number(
        "extra_attempts",
        t!(words, "accommodations-attempts-field"),
        t!(words, "accommodations-attempts-hint"),
    );
    view! {
        <form class="form" method="post" action="/do/grant-accommodation">
            {field(email)}
            {list_field(course, courses)}
            {field(time)}
            {field(attempts)}
            <p class="row"><button class="button">{t!(words, "accommodations-grant")}</button></p>
        </form>
    }
}
