//! A case of a draft, played by whoever writes it: what the person answers, and beside each answer why it came.

use super::talk_turn::turns;
use super::{kicker, script_errors};
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, field, summary};
use crate::components::table::{Column, cell, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::practise::pages::interview::{end, passage};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio::{SPEAKS, TURN};
use views::account::Refused;
use views::studio_scripts::{DetailRow, TalkView};

/// Characters of a turn.
const MOST: u32 = 600;

/// `/author/{course}/talk`
pub async fn talk(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let refused = visit.refused().await;
    let said: Vec<String> = refused
        .fields
        .iter()
        .filter(|(name, _)| name == TURN)
        .map(|(_, words)| words.clone())
        .collect();
    let (context, actor) = (&visit.context, &visit.actor);
    let lines = (refused.field("seed"), said.clone());
    let speaks = refused.field(SPEAKS).parse().unwrap_or(words.locale);
    let title = t!(words, "studio-talk");
    let found = usecases::author::studio::talk(context, actor, &course, lines, speaks).await;
    let view = match found {
        Ok(view) => view,
        Err(UseCaseError::Conflict(message)) => {
            return Ok(script_errors(words, &course, title, &message).into());
        }
        Err(error) => return Err(error),
    };
    Ok(Page::new(Area::Author, title, move || {
        drawn(words, &course, view, &said, &refused)
    })
    .styles(&[
        "features/scenario.css",
        "features/interview.css",
        "features/studio.css",
    ])
    .into())
}

fn drawn(
    words: Words,
    course: &str,
    view: TalkView,
    said: &[String],
    refused: &Refused,
) -> AnyView {
    let form = form(words, course, &view, said, refused);
    let problems = (!refused.problems.is_empty()).then(|| summary(words, refused));
    view! {
        <div class="playhead">
            {kicker(words, course)}
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="small quiet">{t!(words, "studio-talk-note")}</p>
        </div>
        {problems}
        <details class="drawer">
            <summary>{t!(words, "studio-talk-briefing")}</summary>
            {passage(words, view.briefing.clone())}
        </details>
        <section class="talk" aria-labelledby="record">
            <h2 id="record">{t!(words, "studio-talk")}</h2>
            <div class="coming-in">{passage(words, view.person.clone())}</div>
            {turns(words, &view)}
        </section>
        {form}
        {details(words, view.details)}
    }
    .into_any()
}

/// What is said next, and the ways back. Everything that was said goes along.
fn form(
    words: Words,
    course: &str,
    view: &TalkView,
    said: &[String],
    refused: &Refused,
) -> impl IntoView + use<> {
    let course = course.to_owned();
    let before: Vec<_> = said
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let name = format!("turns[{place}]");
            view! { <input type="hidden" name=name value=text.clone()/> }
        })
        .collect();
    let is_over = view.is_over;
    let next = Field::new("words", t!(words, "studio-talk-say"))
        .optional()
        .hint(t!(words, "studio-talk-say-hint"))
        .refused(words, refused);
    let seed = Field::new("seed", t!(words, "studio-talk-seed"))
        .optional()
        .hint(t!(words, "studio-talk-seed-hint"))
        .value(&view.seed);
    let languages = view.languages.iter();
    let languages: Vec<(String, String)> = languages
        .map(|one| (one.code().to_owned(), one.name().to_owned()))
        .collect();
    let speaks = (languages.len() > 1).then(|| {
        let speaks = Field::new(SPEAKS, t!(words, "studio-talk-speaks"))
            .hint(t!(words, "studio-talk-speaks-hint"))
            .value(view.speaks.code());
        list_field(speaks, languages)
    });
    let acts: Vec<_> = view
        .acts
        .iter()
        .map(|act| {
            let name = words.text(&format!("interview-act-{act}"), &[]);
            view! { <button class="button plain compact" name="act" value=act.clone()>{name}</button> }
        })
        .collect();
    let ended = view.ended.as_ref().map(|how| end(words, how));
    let (count, has_said) = (said.len(), !said.is_empty());
    let left = t!(words, "interview-turns-left", count = view.left);
    view! {
        <form class="form" id="say" method="post" action="/do/talk-on" autocomplete="off">
            <input type="hidden" name="course" value=course/>
            {before}
            {ended.map(|said| view! { <p class="notice" role="status"><span>{said}</span></p> })}
            {(!is_over).then(|| view! {
                {long_field(next, MOST)}
                <p class="row"><button class="button">{t!(words, "interview-say-this")}</button><span class="small quiet">{left}</span></p>
            })}
            <p class="row">{acts}</p>
            {speaks}
            {field(seed)}
            <p class="row">
                <button class="button plain compact" name="keep" value=count.to_string()>{t!(words, "studio-talk-replay")}</button>
                {has_said.then(|| view! {
                    <button class="button plain compact" name="keep" value=(count - 1).to_string()>{t!(words, "studio-play-back")}</button>
                    <button class="button plain compact" name="keep" value="0">{t!(words, "studio-play-again")}</button>
                })}
            </p>
        </form>
    }
}

/// What the case holds, and what came of it.
fn details(words: Words, all: Vec<DetailRow>) -> impl IntoView {
    let name = t!(words, "studio-talk-details");
    let columns = vec![
        Column::text(t!(words, "studio-talk-detail")),
        Column::number(t!(words, "studio-talk-tier")),
        Column::text(t!(words, "studio-talk-reached")),
        Column::text(t!(words, "studio-talk-told")),
    ];
    let rows = all
        .into_iter()
        .map(|one| {
            let reached = if one.start {
                t!(words, "studio-talk-start")
            } else {
                t!(words, "studio-talk-after", details = one.after.join(", "))
            };
            let told = one.told.map_or_else(
                || t!(words, "studio-talk-untold"),
                |(turn, how)| {
                    let how = words.text(&format!("studio-talk-how-{how}"), &[]);
                    t!(words, "studio-talk-told-in", turn = turn, how = how)
                },
            );
            vec![
                cell(one.detail),
                cell(one.tier.to_string()),
                cell(reached),
                cell(told),
            ]
        })
        .collect();
    view! {
        <section class="section wide">
            <header><h2>{name.clone()}</h2><p>{t!(words, "studio-talk-details-note")}</p></header>
            <div>{table(name, columns, rows)}</div>
        </section>
    }
}
