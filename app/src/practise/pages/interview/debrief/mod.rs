//! An interview looked back on, as a document one would print: what it showed in plain words, the question map with what it moved,
//! the measures, better words, what was told and what was not, and everything that was said with its labels.

mod after;
mod conduct;
mod details;
mod earlier;
mod lanes;
mod map;
mod measures;
mod moved;
mod result;
mod table;
mod transcript;
mod wording;

use super::pieces::{is_own_case, is_private, not_reviewed, passage, purpose};
use super::{INTERVIEWS, MEASURING, run_of};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::Passage;
use views::account::Refused;
use views::interview::{InterviewDebrief, Purpose};

const STYLES: &[&str] = &["features/debrief.css", "features/talk.css"];

/// `/practice/interviews/runs/{run}/debrief?whole=`
pub async fn debrief(visit: Visit) -> PageResult {
    let id = run_of(&visit)?;
    let locale = visit.words.locale;
    let (context, actor) = (&visit.context, &visit.actor);
    let view = if visit.query("whole").is_empty() {
        usecases::interview::debrief(context, actor, id, locale).await?
    } else {
        usecases::interview::whole_debrief(context, actor, id, locale).await?
    };
    let refused = visit.refused().await;
    let words = visit.words;
    let title = format!("{} · {}", t!(words, "interview-debrief"), view.title.text);
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Practice, title, move || {
        view! {
            {head(words, &view)}
            {(!is_private(&refused)).then(|| summary(words, &refused))}
            {document(words, &view, &refused)}
            {after::after(words, &view)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .with_exit()
    .into())
}

/// The debrief without its head and the ways on: what assessors see too.
pub fn document(words: Words, view: &InterviewDebrief, refused: &Refused) -> AnyView {
    let places = map::Places::of(view);
    view! {
        {result::result(words, view)}
        {result::report(words, view, refused)}
        {result::strengths(words, view)}
        {result::goal(words, view)}
        {map::map(words, view, &places)}
        {measures::measures(words, view)}
        {wording::better(words, view)}
        {wording::left(words, view)}
        {details::details(words, view)}
        {conduct::steps(words, view)}
        {conduct::phases(words, view)}
        {conduct::errors(words, view)}
        {conduct::present(words, view)}
        {after::hypotheses(words, view, refused)}
        {told(words, t!(words, "interview-good-ending"), t!(words, "interview-good-ending-note"), view.ending.clone())}
        {transcript::transcript(words, view, refused)}
        {earlier::earlier(words, view)}
        {told(words, t!(words, "scenario-sources"), String::new(), view.sources.clone())}
    }
    .into_any()
}

fn head(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let began = words.date_time(view.started_at);
    let ended = words.time(view.ended_at);
    let pinned = t!(
        words,
        "interview-pinned",
        version = view.version.as_str(),
        model = view.model_version.as_str(),
        seed = view.seed.as_str()
    );
    let home = if view.purpose == Purpose::Practice {
        view! { <a href=INTERVIEWS>{t!(words, "interviews-title")}</a> }.into_any()
    } else {
        view! { <a href=MEASURING>{t!(words, "measuring-title")}</a> }.into_any()
    };
    let course = (!view.course.is_empty()).then(|| {
        let href = routes::course(&view.course);
        view! { <a href=href>{t!(words, "scenario-to-course")}</a> }
    });
    view! {
        <div class="pagehead">
            <p class="kicker">{home}" · "{purpose(words, view.purpose)}" · "{t!(words, "interview-when", began = began, ended = ended)}</p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="lead">{super::pieces::end(words, &view.how)}</p>
            <p class="small quiet">{pinned}" "{t!(words, "interview-pinned-note")}</p>
            <p class="small quiet">{t!(words, "interview-limits")}</p>
            {super::pieces::demonstration(words, view.demonstration)}
            {is_own_case(view.purpose, view.demonstration).then(|| not_reviewed(words))}
            {held_back(words, view)}
            <p class="row">
                <button class="button plain compact print" type="button" hidden=true>{t!(words, "scenario-print")}</button>
                <a href="#said">{t!(words, "interview-transcript")}</a>
                {course}
            </p>
        </div>
    }
}

/// While a second talk can follow, what was not told stays closed unless the officer opens it.
fn held_back(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let whole = routes::interview_debrief(view.run) + "?whole=1";
    view.held_back.then(|| view! {
        <p class="small held-back">{t!(words, "interview-held-back")}" "<a href=whole>{t!(words, "interview-held-back-show")}</a></p>
    })
}

/// A text of the case's author, where there is one.
fn told(words: Words, name: String, note: String, text: Passage) -> impl IntoView + use<> {
    (!text.html.trim().is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{name}</h2>{(!note.is_empty()).then(|| view! { <p>{note}</p> })}</header>
            <div>{passage(words, text)}</div>
        </section>
    })
}

/// A link to what was said in a turn.
fn turn_link(words: Words, turn: u32) -> impl IntoView + use<> {
    view! { <a class="turn-link" href=format!("#said-{turn}")>{t!(words, "interview-turn", turn = turn)}</a> }
}

/// Links to several turns.
fn turn_links(words: Words, turns: &[u32]) -> impl IntoView + use<> {
    turns
        .iter()
        .enumerate()
        .map(|(place, turn)| view! { {(place > 0).then_some(", ")}{turn_link(words, *turn)} })
        .collect_view()
}

#[cfg(test)]
mod tests;
