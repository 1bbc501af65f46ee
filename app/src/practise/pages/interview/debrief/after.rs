//! One's plan looked back on, and the ways on: again, deleting, somebody to talk to.

use super::super::pieces::{Then, erase, looks_real, own, really};
use crate::components::field_kinds::long_field;
use crate::components::form::Field;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{InterviewDebrief, Purpose};

/// The most that can be written, in characters.
const MOST: u32 = 4000;

/// What was thought before, and what the officer makes of it now.
pub fn hypotheses(
    words: Words,
    view: &InterviewDebrief,
    refused: &Refused,
) -> impl IntoView + use<> {
    let plan = view.plan.clone();
    let has_plan = [&plan.objectives, &plan.hypotheses, &plan.needs]
        .iter()
        .any(|one| !one.trim().is_empty());
    let field = Field::new("words", t!(words, "interview-look-back"))
        .hint(t!(words, "interview-look-back-hint"))
        .value(view.looked_back.as_str())
        .optional()
        .refused(words, refused);
    let is_this = refused.fields.iter().any(|(name, _)| name == "words");
    let private = is_this.then(|| looks_real(words, refused, Then::Keep, really));
    let run = view.run.to_string();
    let (is_own, looked_back) = (view.own, view.looked_back.clone());
    let shown = is_own || has_plan || !looked_back.is_empty();
    let pairs: Vec<_> = [
        (t!(words, "interview-objectives"), plan.objectives),
        (t!(words, "interview-hypotheses"), plan.hypotheses),
        (t!(words, "interview-needs"), plan.needs),
        (t!(words, "interview-notes"), view.notes.clone()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty())
    .collect();
    shown.then(|| view! {
        <section class="section" id="hypotheses">
            <header><h2>{t!(words, "interview-revisited")}</h2><p>{t!(words, "interview-revisited-note")}</p></header>
            <div>
                {if pairs.is_empty() {
                    view! { <p class="quiet">{t!(words, "interview-plan-none")}</p> }.into_any()
                } else {
                    view! { <dl class="planned">{pairs.into_iter().map(|(name, text)| view! { <div><dt>{name}</dt><dd>{own(text)}</dd></div> }).collect_view()}</dl> }.into_any()
                }}
                {if is_own {
                    view! {
                        <form class="form" method="post" action="/do/look-back">
                            <input type="hidden" name="run" value=run/>
                            {private}
                            {long_field(field, MOST)}
                            <p class="row"><button class="button plain compact">{t!(words, "interview-look-back-keep")}</button></p>
                        </form>
                    }.into_any()
                } else if looked_back.is_empty() {
                    ().into_any()
                } else {
                    view! { <div><h3 class="label">{t!(words, "interview-look-back")}</h3>{own(looked_back)}</div> }.into_any()
                }}
            </div>
        </section>
    })
}

/// A minute for oneself, where one goes on, and how to delete it.
pub fn after(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let intro = routes::interview(&view.interview);
    let on = if view.purpose == Purpose::Practice {
        view! {
            <a class="button" href=intro>{t!(words, "interview-play-again")}{icon(Icon::Forward)}</a>
            <a href=super::INTERVIEWS>{t!(words, "interviews-title")}</a>
        }
        .into_any()
    } else {
        view! { <a class="button" href=super::MEASURING>{t!(words, "measuring-title")}{icon(Icon::Forward)}</a> }.into_any()
    };
    let may_erase = view.own && view.purpose == Purpose::Practice;
    let run = view.run;
    view! {
        <section class="section after">
            <header><h2>{t!(words, "scenario-after")}</h2></header>
            <div>
                <p>{t!(words, "interview-after")}" "<a href="/about#support">{t!(words, "home-support-link")}</a></p>
                <p class="row">{on}</p>
                {may_erase.then(|| erase(words, run, "folded"))}
            </div>
        </section>
    }
}
