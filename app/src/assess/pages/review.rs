//! Before finishing: how many questions have no answer, and the deliberate step.

use super::attempt::saved_words;
use super::clock::clock;
use super::{kicker, question};
use crate::components::form::summary;
use crate::components::island_scripts::island_scripts;
use crate::components::{Icon, icon};
use crate::page::{Answer, Page};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;
use views::account::Refused;
use views::assess::AttemptView;

pub(super) fn page(visit: &Visit, view: AttemptView, refused: &Refused) -> Answer {
    let words = visit.words;
    let id = view.attempt;
    let saved = view
        .saved_at
        .map(|at| saved_words(words, at, visit.context.now()));
    let summary = summary(words, refused);
    let total = view.answered.len();
    let open = view.answered.iter().filter(|answered| !**answered).count();
    let first_open = view
        .answered
        .iter()
        .position(|answered| !answered)
        .map(|place| place + 1);
    let scripts = view.deadline_at.map(|_| island_scripts(visit));
    Page::new(super::area(view.kind), t!(words, "review-title"), move || {
        let head = kicker(words, &view.course, view.course_title.clone(), view.kind, view.attempt_number, view.attempts_allowed);
        let clock = clock(words, &view);
        // Where answers are told about at once, those that were stand.
        let changes = if view.may_check || view.is_closed {
            t!(words, "review-questions-note-checked")
        } else {
            t!(words, "review-questions-note")
        };
        let finish = match view.pass_percent {
            Some(percent) => t!(words, "review-finish-note", percent = percent),
            None => t!(words, "review-finish-note-drill"),
        };
        let lead = if open == 0 {
            t!(words, "review-all-answered", total = total)
        } else {
            t!(words, "review-some-open", open = open, total = total)
        };
        view! {
            <div class="pagehead">
                {head}
                <h1>{t!(words, "review-title")}</h1>
                <p class="lead">{lead}</p>
                {saved.map(|saved| view! { <p class="small quiet">{saved}</p> })}
                {clock}
            </div>
            {summary}
            <section class="section">
                <header><h2>{t!(words, "attempt-questions")}</h2><p>{changes}</p></header>
                <div>
                    <ol class="ledger">
                        {view.answered.into_iter().enumerate().map(|(place, is_answered)| {
                            let number = place + 1;
                            view! {
                                <li>
                                    <a href=question(id, number)>{t!(words, "review-question", number = number)}</a>
                                    <span class="end">{if is_answered {
                                        view! { <span class="state">{icon(Icon::Check)}{t!(words, "attempt-key-answered")}</span> }.into_any()
                                    } else {
                                        view! { <span class="state open">{icon(Icon::Ring)}{t!(words, "attempt-key-open")}</span> }.into_any()
                                    }}</span>
                                </li>
                            }
                        }).collect_view()}
                    </ol>
                </div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "review-finish-title")}</h2></header>
                <div>
                    <p>{finish}</p>
                    <form class="turn" method="post" action="/do/finish-attempt">
                        <input type="hidden" name="attempt" value=id.to_string()/>
                        {match first_open {
                            Some(number) => view! {
                                <a class="button" href=question(id, number)>{t!(words, "review-go-to-open", number = number)}{icon(Icon::Forward)}</a>
                                <button class="button plain">{t!(words, "review-finish-anyway", open = open)}</button>
                            }.into_any(),
                            None => view! { <button class="button">{t!(words, "review-finish")}</button> }.into_any(),
                        }}
                    </form>
                </div>
            </section>
            {scripts}
        }
        .into_any()
    })
    .styles(&["features/assess.css"])
    .with_exit()
    .into()
}
