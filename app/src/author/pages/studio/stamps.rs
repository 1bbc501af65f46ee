//! Who read a course and for what: entered here, and taken back.

use super::{STYLES, kicker};
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, field, notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::account::COUNTRIES;
use views::account::Refused;
use views::studio_stamps::{ReadVersion, StampKind, StampRow, StampView, StampsView};

/// Characters that say what was read.
const MOST: u32 = 500;

/// `/author/{course}/stamps`
pub async fn stamps(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let view =
        usecases::author::studio::stamps(&visit.context, &visit.actor, &course, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    // Managers and administrators come from the course, and go back there.
    let area = if view.may_edit {
        Area::Author
    } else {
        Area::Programmes
    };
    Ok(Page::new(area, t!(words, "stamps-title"), move || {
        let page = routes::course(&course);
        let back = if view.may_edit {
            kicker(words, &course).into_any()
        } else {
            let title = phrase(words.locale, view.title.clone());
            view! { <p class="kicker"><a href=page.clone()>{title}</a></p> }.into_any()
        };
        view! {
            <div class="pagehead">
                {back}
                <h1>{t!(words, "stamps-title")}</h1>
                <p class="lead">{t!(words, "stamps-lead")}</p>
                <p class="small"><a href=page>{t!(words, "studio-as-officers")}</a></p>
            </div>
            {said}
            {problem}
            <section class="section">
                <header><h2>{t!(words, "stamps-list")}</h2><p>{t!(words, "stamps-list-note")}</p></header>
                <div>{list(words, &view)}</div>
            </section>
            {view.may_enter.then(|| new_stamp(words, &view, &refused))}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn list(words: Words, view: &StampsView) -> AnyView {
    if view.stamps.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "stamps-none")}</p></div> }.into_any();
    }
    let rows = view.stamps.iter().map(|one| {
        let withdraw = view.may_enter && one.withdrawn_at.is_none();
        let form = withdraw.then(|| withdrawal(words, &view.course, one));
        view! { <li>{row(words, one)}{form}</li> }
    });
    view! { <ul class="publications">{rows.collect_view()}</ul> }.into_any()
}

/// What it was read for, with the country of a law.
fn heading(words: Words, stamp: &StampView) -> String {
    let kind = words.text(&format!("stamp-kind-{}", stamp.kind.as_str()), &[]);
    match &stamp.country {
        Some(code) => format!("{kind} · {}", words.country(code)),
        None => kind,
    }
}

fn row(words: Words, one: &StampRow) -> impl IntoView + use<> {
    let stamp = &one.stamp;
    let version = stamp.version.clone();
    let read = match stamp.read {
        ReadVersion::Same => t!(words, "stamps-of-current", version = version),
        ReadVersion::Earlier | ReadVersion::Later => {
            t!(words, "stamps-of-other", version = version)
        }
    };
    let entered = t!(words, "stamps-entered", date = words.date(one.entered_at));
    view! {
        <h3>{heading(words, stamp)}</h3>
        <p><bdi>{stamp.reviewer.clone()}</bdi>" · "{words.day(&stamp.reviewed_on)}</p>
        <blockquote class="response" dir="auto">{stamp.scope.clone()}</blockquote>
        <p class="small">{read}</p>
        <p class="small quiet">{entered}" "<bdi>{one.enterer.clone()}</bdi></p>
        {one.withdrawn_at.map(|at| view! {
            <p class="small"><strong>{t!(words, "stamps-withdrawn", date = words.date(at))}</strong></p>
        })}
    }
}

fn withdrawal(words: Words, course: &str, one: &StampRow) -> impl IntoView + use<> {
    let label = t!(words, "stamps-withdraw");
    let spoken = format!(
        "{label}: {}, {}",
        heading(words, &one.stamp),
        one.stamp.reviewer
    );
    let (course, id) = (course.to_owned(), one.id.to_string());
    view! {
        <details class="fold">
            <summary aria-label=spoken>{label.clone()}</summary>
            <form class="form within" method="post" action="/do/withdraw-stamp">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="stamp" value=id/>
                <p class="small">{t!(words, "stamps-withdraw-note")}</p>
                <p class="row"><button class="button plain">{label}</button></p>
            </form>
        </details>
    }
}

fn new_stamp(words: Words, view: &StampsView, refused: &Refused) -> impl IntoView + use<> {
    let kind = Field::new("kind", t!(words, "stamps-kind"))
        .value(StampKind::Subject.as_str())
        .refused(words, refused);
    let kinds = StampKind::ALL.map(|one| {
        let said = words.text(&format!("stamp-kind-{}", one.as_str()), &[]);
        (one.as_str().to_owned(), said)
    });
    let country = Field::new("country", t!(words, "stamps-country"))
        .hint(t!(words, "stamps-country-hint"))
        .optional()
        .refused(words, refused);
    let version = Field::new("version", t!(words, "stamps-version")).refused(words, refused);
    let versions = view.versions.iter().map(|one| {
        let (version, date) = (one.version.clone(), words.date(one.at));
        let said = t!(
            words,
            "stamps-version-choice",
            version = version,
            date = date
        );
        (one.version.clone(), said)
    });
    let reviewer = Field::new("reviewer", t!(words, "stamps-reviewer"))
        .hint(t!(words, "stamps-reviewer-hint"))
        .refused(words, refused);
    let scope = Field::new("scope", t!(words, "stamps-scope"))
        .hint(t!(words, "stamps-scope-hint"))
        .refused(words, refused);
    let day = Field::new("reviewed_on", t!(words, "stamps-day"))
        .kind("date", "off")
        .refused(words, refused);
    view! {
        <section class="section" id="new-stamp">
            <header><h2>{t!(words, "stamps-new")}</h2><p>{t!(words, "stamps-new-note")}</p></header>
            <div>
                <form class="form" method="post" action="/do/enter-stamp">
                    <input type="hidden" name="course" value=view.course.clone()/>
                    {list_field(kind, kinds.to_vec())}
                    {list_field(country, countries(words))}
                    {list_field(version, versions.collect())}
                    {field(reviewer)}
                    {long_field(scope, MOST)}
                    {field(day)}
                    <p class="row"><button class="button">{t!(words, "stamps-enter")}</button></p>
                </form>
            </div>
        </section>
    }
}

/// Every country by its name in this language, after none.
fn countries(words: Words) -> Vec<(String, String)> {
    let mut named: Vec<(String, String)> = COUNTRIES
        .iter()
        .map(|code| ((*code).to_owned(), words.country(code)))
        .collect();
    named.sort_by_cached_key(|(_, name)| base::text::fold(name));
    named.insert(0, (String::new(), t!(words, "stamps-no-country")));
    named
}
