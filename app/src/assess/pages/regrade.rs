//! Marking the answers to a corrected question again: first what it would change, then what it did.

use super::regrade_list::list;
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, summary};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::page_number;
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::RegradeId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::statistics::{RegradeDone, RegradeView};

const STYLES: &[&str] = &["features/staff.css", "features/statistics.css"];

/// `/author/{course}/questions/{question}/regrade`: what would change, and the form that does it.
pub async fn regrade(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::assess::regrade_preview(
        &visit.context,
        &visit.actor,
        visit.param("course"),
        visit.param("question"),
        visit.query("only_raise") == "1",
        page_number(&visit),
        words.locale,
    )
    .await?;
    let refused = visit.refused().await;
    let problems = summary(words, &refused);
    Ok(Page::new(Area::Author, t!(words, "regrade-title"), move || {
        let obstacle = view.obstacle.as_ref().map(|one| words.message(one));
        let can = obstacle.is_none();
        let may = can && judged(&view) > 0;
        view! {
            {head(words, &view, t!(words, "regrade-title"))}
            {problems}
            {obstacle.map(|said| view! { <p class="notice warn" role="note">{icon(Icon::Warning)}<span>{said}</span></p> })}
            {can.then(|| view! { {raise(words, &view)}{list(words, &view, &here(&view))} })}
            {may.then(|| form(words, &view, &refused))}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// `/author/regrades/{regrade}`: what was done, by whom and why.
pub async fn regrade_report(visit: Visit) -> PageResult {
    let id: RegradeId = visit
        .param("regrade")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let page = page_number(&visit);
    let view =
        usecases::assess::regrade_report(&visit.context, &visit.actor, id, page, words.locale)
            .await?;
    let here = format!("{}?", routes::regrade_report(id));
    Ok(
        Page::new(Area::Author, t!(words, "regrade-report-title"), move || {
            view! {
                {head(words, &view, t!(words, "regrade-report-title"))}
                {view.done.clone().map(|done| done_so(words, &view, done))}
                {list(words, &view, &here)}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

/// Answers that the present version judges from then on, whether their score changes or not.
const fn judged(view: &RegradeView) -> usize {
    view.considered - view.kept - view.spared - view.unlike
}

/// This page without its number.
fn here(view: &RegradeView) -> String {
    let here = routes::regrade(&view.course, &view.question);
    if view.only_raise {
        format!("{here}?only_raise=1&")
    } else {
        format!("{here}?")
    }
}

fn head(words: Words, view: &RegradeView, title: String) -> impl IntoView + use<> {
    let course = routes::course(&view.course);
    let (locale, prompt) = (view.prompt.locale, view.prompt.html.clone());
    let question = view.question.clone();
    let (from, to) = (view.from_version, view.to_version);
    let versions = (from != to).then(|| t!(words, "regrade-versions", from = from, to = to));
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<a href=course>{phrase(words.locale, view.course_title.clone())}</a>" · "<bdi dir="ltr">{question}</bdi></p>
            <h1>{title}</h1>
            <p class="lead" lang=locale.code() dir=locale.direction().as_str() inner_html=prompt></p>
            {versions.map(|versions| view! { <p class="small quiet">{versions}</p> })}
        </div>
    }
}

/// Whether marks may also fall; the other choice is a link.
fn raise(words: Words, view: &RegradeView) -> impl IntoView + use<> {
    let here = routes::regrade(&view.course, &view.question);
    let raised = format!("{here}?only_raise=1");
    let (only, both) = (view.only_raise, !view.only_raise);
    view! {
        <div class="which">
            <nav class="switch" aria-label=t!(words, "regrade-which")>
                <a href=here aria-current=both.then_some("true")>{t!(words, "regrade-both")}</a>
                <a href=raised aria-current=only.then_some("true")>{t!(words, "regrade-only-raise")}</a>
            </nav>
            <p class="small quiet">{if only { t!(words, "regrade-only-raise-note") } else { t!(words, "regrade-both-note") }}</p>
        </div>
    }
}

fn form(words: Words, view: &RegradeView, refused: &Refused) -> impl IntoView + use<> {
    let reason = Field::new("reason", t!(words, "regrade-reason"))
        .hint(t!(words, "regrade-reason-hint"))
        .refused(words, refused);
    let (course, question, save_key) = (
        view.course.clone(),
        view.question.clone(),
        view.save_key.clone(),
    );
    let (to_version, considered) = (view.to_version.to_string(), view.considered.to_string());
    let only_raise = if view.only_raise { "1" } else { "" };
    view! {
        <section class="section">
            <header><h2>{t!(words, "regrade-do")}</h2><p>{t!(words, "regrade-do-note")}</p></header>
            <div>
                <form class="form" method="post" action="/do/regrade">
                    <input type="hidden" name="course" value=course/>
                    <input type="hidden" name="question" value=question/>
                    <input type="hidden" name="only_raise" value=only_raise/>
                    <input type="hidden" name="to_version" value=to_version/>
                    <input type="hidden" name="considered" value=considered/>
                    <input type="hidden" name="save_key" value=save_key/>
                    {long_field(reason, 2000)}
                    <p class="row"><button class="button">{t!(words, "regrade-button", count = judged(view))}</button></p>
                </form>
            </div>
        </section>
    }
}

fn done_so(words: Words, view: &RegradeView, done: RegradeDone) -> impl IntoView + use<> {
    let which = if view.only_raise {
        t!(words, "regrade-only-raise")
    } else {
        t!(words, "regrade-both")
    };
    let again = routes::regrade(&view.course, &view.question);
    view! {
        {(!done.is_complete).then(|| view! {
            <p class="notice warn" role="note">{icon(Icon::Warning)}<span>{t!(words, "regrade-incomplete")}" "<a href=again>{t!(words, "banks-regrade-link")}</a></span></p>
        })}
        <dl class="pairs which">
            <div><dt>{t!(words, "regrade-by")}</dt><dd><bdi>{done.by}</bdi></dd></div>
            <div><dt>{t!(words, "regrade-at")}</dt><dd>{words.date_time(done.at)}</dd></div>
            <div><dt>{t!(words, "regrade-reason")}</dt><dd dir="auto">{done.reason}</dd></div>
            <div><dt>{t!(words, "regrade-which")}</dt><dd>{which}</dd></div>
        </dl>
    }
}
