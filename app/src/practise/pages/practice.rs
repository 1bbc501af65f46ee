//! What one can practise, and the picture that practice gives.

use super::drills::cards;
use super::interview::some as some_interviews;
use super::scenario::some;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// Drills, and scenarios, shown before the link to all of them.
const FIRST: usize = 3;

/// `/practice`
pub async fn practice(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::practise::practice(&visit.context, &visit.actor, words.locale).await?;
    let scenarios = usecases::scenario::list(&visit.context, &visit.actor, words.locale).await?;
    let interviews = usecases::interview::list(&visit.context, &visit.actor, words.locale).await?;
    Ok(Page::new(Area::Practice, t!(words, "practice-title"), move || {
        let total = view.drills.len();
        let drills = view.drills.into_iter().take(FIRST).collect();
        let skills = if view.has_skills {
            t!(words, "practice-skills-there")
        } else {
            t!(words, "practice-skills-none")
        };
        view! {
            <div class="pagehead">
                <h1>{t!(words, "practice-title")}</h1>
                <p class="lead">{t!(words, "practice-lead")}</p>
            </div>
            {some_interviews(words, interviews, FIRST)}
            <section class="section">
                <header><h2>{t!(words, "practice-drills")}</h2><p>{t!(words, "practice-drills-note")}</p></header>
                <div>
                    {cards(words, drills)}
                    {(total > FIRST).then(|| view! { <p class="small"><a href="/practice/drills">{t!(words, "practice-all-drills", count = total)}</a></p> })}
                </div>
            </section>
            {some(words, scenarios, FIRST)}
            <section class="section">
                <header><h2>{t!(words, "skills-title")}</h2></header>
                <div class="stack">
                    <p>{skills}</p>
                    <p><a href="/skills">{t!(words, "practice-skills-link")}</a></p>
                </div>
            </section>
        }
        .into_any()
    })
    .styles(&["features/skills.css"])
    .into())
}
