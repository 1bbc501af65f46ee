//! Observed practice as it was rated: a page of each observation, to read and to print, and the same among an officer's requirements.

use super::observations::STYLES;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::FactId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::standing::{ObservationReader, ObservationRow, ObservationView, RatedCriterion};

/// `/marking/observations/{observation}`
pub async fn observation(visit: Visit) -> PageResult {
    let words = visit.words;
    // Whoever is not signed in is asked to, whatever the address says.
    visit.actor.person()?;
    let id: FactId = visit
        .param("observation")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let view =
        usecases::certify::observation(&visit.context, &visit.actor, id, words.locale).await?;
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    let area = match view.reader {
        ObservationReader::Officer => Area::Certificates,
        ObservationReader::Assessor | ObservationReader::Staff => Area::Marking,
    };
    let is_kept = view.reader == ObservationReader::Staff;
    Ok(Page::new(area, view.rubric.clone(), move || {
        view! {
            <div class="pagehead">
                {kicker(words, &view)}
                <h1>{view.rubric.clone()}</h1>
                <p class="lead">{result(words, view.passed)}</p>
                <p class="row"><button class="button plain compact print" type="button" hidden=true>{t!(words, "certificate-print")}</button></p>
            </div>
            {facts(words, &view)}
            {rule(words, &view)}
            {criteria(words, view.criteria.clone())}
            {is_kept.then(|| view! { <p class="small quiet">{t!(words, "observations-words-kept")}</p> })}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Back to where the reader came from; of staff that is one of several pages.
fn kicker(words: Words, view: &ObservationView) -> Option<AnyView> {
    let (href, title) = match view.reader {
        ObservationReader::Officer => ("/certifications", t!(words, "standing-title")),
        ObservationReader::Assessor => ("/marking/observations", t!(words, "observations-title")),
        ObservationReader::Staff => return None,
    };
    Some(view! { <p class="kicker"><a href=href>{title}</a></p> }.into_any())
}

fn facts(words: Words, view: &ObservationView) -> impl IntoView + use<> {
    view! {
        <dl class="facts">
            <dt>{t!(words, "observations-officer")}</dt><dd><bdi>{view.officer.clone()}</bdi></dd>
            <dt>{t!(words, "observations-assessor")}</dt><dd><bdi>{view.assessor.clone()}</bdi></dd>
            <dt>{t!(words, "observations-day")}</dt><dd>{words.day(&view.observed_on)}</dd>
            <dt>{t!(words, "observations-recorded")}</dt><dd>{words.date_time(view.recorded_at)}</dd>
        </dl>
    }
}

fn rule(words: Words, view: &ObservationView) -> Option<AnyView> {
    view.at_least.map(|least| {
        view! { <p class="small quiet">{t!(words, "observations-rule", count = least)}</p> }
            .into_any()
    })
}

/// Whether it passed, in a word and a drawing.
pub fn result(words: Words, passed: bool) -> impl IntoView {
    let (class, drawing, said) = if passed {
        ("state right", Icon::Check, t!(words, "observations-passed"))
    } else {
        (
            "state open",
            Icon::Ring,
            t!(words, "observations-not-passed"),
        )
    };
    view! { <span class=class>{icon(drawing)}{said}</span> }
}

fn criteria(words: Words, all: Vec<RatedCriterion>) -> impl IntoView {
    view! { <ol class="ledger">{all.into_iter().map(|one| criterion(words, one)).collect_view()}</ol> }
}

fn criterion(words: Words, one: RatedCriterion) -> impl IntoView {
    let level = words.text(&format!("observations-level-{}", one.level), &[]);
    let must = one.must.then(|| {
        view! { " "<span class="state">{icon(Icon::Dot)}{t!(words, "observations-must")}</span> }
    });
    let seen = one
        .seen
        .map(|seen| view! { <p class="small quiet">{seen}</p> });
    let said = one.words.map(|said| {
        view! { <p class="small quiet">{t!(words, "observations-seen")}</p>{as_written(&said)} }
    });
    view! {
        <li>
            <h2 class="entry">{one.title}{must}</h2>
            <span class="end">{level}</span>
            {seen}
            {said}
        </li>
    }
}

/// Words that somebody typed, line by line.
fn as_written(said: &str) -> impl IntoView + use<> {
    let lines = said.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| view! { <p><bdi>{line.to_owned()}</bdi></p> })
        .collect_view()
}

/// Among where one stands: what was observed, criterion by criterion, with the assessor's words.
pub fn own(words: Words, all: Vec<ObservationView>) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let all = all
        .into_iter()
        .map(|one| own_one(words, one))
        .collect_view();
    Some(
        view! {
            <section class="section" id="observed">
                <header><h2>{t!(words, "observations-title")}</h2><p>{t!(words, "observations-own-lead")}</p></header>
                <div class="stack">{all}</div>
            </section>
        }
        .into_any(),
    )
}

fn own_one(words: Words, view: ObservationView) -> impl IntoView {
    let href = routes::observation(view.id);
    let by = t!(
        words,
        "observations-by",
        person = view.assessor.as_str(),
        date = words.day(&view.observed_on)
    );
    let levels = view.criteria.into_iter().map(|one| {
        let level = words.text(&format!("observations-level-{}", one.level), &[]);
        let said = one.words.map(|said| as_written(&said));
        view! { <dt>{one.title}</dt><dd>{level}{said}</dd> }
    });
    view! {
        <article class="stack">
            <h3 class="entry"><a href=href>{view.rubric}</a></h3>
            <p>{result(words, view.passed)}" · "{by}</p>
            <dl class="facts">{levels.collect_view()}</dl>
        </article>
    }
}

/// For those who decide: what was observed of somebody, each with its page.
pub fn of_candidate(words: Words, all: Vec<ObservationRow>) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let rows = all.into_iter().map(|one| {
        let by = t!(
            words,
            "observations-by",
            person = one.assessor.as_str(),
            date = words.day(&one.observed_on)
        );
        view! {
            <li>
                <h3 class="entry"><a href=routes::observation(one.id)>{one.rubric}</a></h3>
                <span class="end">{result(words, one.passed)}</span>
                <p>{by}</p>
            </li>
        }
    });
    Some(
        view! {
            <section class="section" id="observed">
                <header><h2>{t!(words, "observations-title")}</h2></header>
                <div><ul class="ledger">{rows.collect_view()}</ul></div>
            </section>
        }
        .into_any(),
    )
}
