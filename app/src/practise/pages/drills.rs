//! Drills: short rounds of questions from a bank, as often as one likes. Nothing depends on them.

use super::interview::starts;
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::skills::DrillCard;

/// `/practice/drills`
pub async fn drills(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::practise::practice(&visit.context, &visit.actor, words.locale).await?;
    let problems = summary(words, &visit.refused().await);
    Ok(
        Page::new(Area::Practice, t!(words, "practice-drills"), move || {
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href="/practice">{t!(words, "practice-title")}</a></p>
                    <h1>{t!(words, "practice-drills")}</h1>
                    <p class="lead">{t!(words, "practice-drills-lead")}</p>
                </div>
                {problems}
                {starts(words)}
                <section class="section">
                    <header><h2>{t!(words, "interview-drills-banks")}</h2></header>
                    <div>{cards(words, view.drills)}</div>
                </section>
            }
            .into_any()
        })
        .styles(&["features/skills.css"])
        .into(),
    )
}

/// The drills one can begin, or where they are to be found.
pub(super) fn cards(words: Words, drills: Vec<DrillCard>) -> AnyView {
    if drills.is_empty() {
        return view! {
            <div class="empty">
                <p>{t!(words, "practice-drills-none")}</p>
                <p><a href="/courses">{t!(words, "nav-learn")}</a></p>
            </div>
        }
        .into_any();
    }
    view! { <ul class="drills">{drills.into_iter().map(|one| card(words, one)).collect_view()}</ul> }
        .into_any()
}

fn card(words: Words, drill: DrillCard) -> impl IntoView {
    let course = routes::course(&drill.course);
    let met = t!(words, "drill-met", met = drill.met, count = drill.bank_size);
    let title = drill.title.text.clone();
    let rounds = (drill.finished > 0).then(|| {
        let so_far = t!(words, "drill-finished", count = drill.finished);
        let last = drill
            .last_percent
            .map(|percent| t!(words, "drill-last", percent = percent));
        view! { <p class="small quiet">{so_far}{last.map(|said| view! { " "{said} })}</p> }
    });
    let begin = match drill.open {
        Some(attempt) => view! {
            <p class="go"><a class="button" href=routes::attempt(attempt)>{t!(words, "drill-go-on")}<span class="hidden">": "{title}</span></a></p>
        }
        .into_any(),
        None => view! {
            <form method="post" action="/do/start-attempt">
                <input type="hidden" name="course" value=drill.course/>
                <input type="hidden" name="key" value=format!("drill:{}", drill.bank)/>
                <button class="button plain">{t!(words, "drill-begin")}<span class="hidden">": "{title}</span></button>
            </form>
        }
        .into_any(),
    };
    view! {
        <li>
            <div>
                <h3>{phrase(words.locale, drill.title)}</h3>
                <p>{phrase(words.locale, drill.summary)}</p>
                <p class="small quiet"><a href=course>{phrase(words.locale, drill.course_title)}</a>" · "{t!(words, "drill-questions", count = drill.questions)}</p>
            </div>
            <div>
                <div class="progress">
                    <span>{met.clone()}</span>
                    <progress class="meter" max=drill.bank_size.to_string() value=drill.met.to_string() aria-label=met></progress>
                </div>
                {rounds}
                {begin}
            </div>
        </li>
    }
}
