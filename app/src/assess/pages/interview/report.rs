//! An interview that ended for demands that have no place in one: the two turns and nothing else.

use super::judging::MOST;
use super::{Choice, STYLES, choose};
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use base::InterviewRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::interview::ReportView;

/// `/marking/reports/{run}`
pub async fn report(visit: Visit) -> PageResult {
    let id: InterviewRunId = visit
        .param("run")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view = usecases::interview::report(&visit.context, &visit.actor, id, words.locale).await?;
    let refused = visit.refused().await;
    Ok(
        Page::new(Area::Marking, t!(words, "report-title"), move || {
            drawn(words, view, &refused)
        })
        .styles(STYLES)
        .with_exit()
        .into(),
    )
}

pub fn drawn(words: Words, view: ReportView, refused: &Refused) -> AnyView {
    let decision = match view.decided.clone() {
        Some((upheld, reason)) => decided(words, upheld, reason).into_any(),
        None => form(words, &view, refused).into_any(),
    };
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a>" · "{phrase(words.locale, view.title)}</p>
            <h1>{t!(words, "report-title")}</h1>
            <p class="lead">{t!(words, "report-lead")}</p>
        </div>
        {summary(words, refused)}
        <div class="desk">
            <section class="paper" aria-labelledby="turns">
                <h2 id="turns">{t!(words, "report-turns")}</h2>
                {view.turns.into_iter().map(|turn| {
                    let said = turn.said.unwrap_or_default();
                    view! {
                        <p class="small quiet">{t!(words, "interview-turn", turn = turn.number)}</p>
                        <blockquote class="response" dir="auto">{said}</blockquote>
                    }
                }).collect_view()}
                <h2>{t!(words, "interview-report-objection")}</h2>
                {match view.objection {
                    Some(text) => view! { <blockquote class="response" dir="auto">{text}</blockquote> }.into_any(),
                    None => view! { <p class="quiet">{t!(words, "report-no-objection")}</p> }.into_any(),
                }}
            </section>
            {decision}
        </div>
    }
    .into_any()
}

fn form(words: Words, view: &ReportView, refused: &Refused) -> impl IntoView + use<> {
    let reason = Field::new("reason", t!(words, "judging-reason"))
        .hint(t!(words, "coding-reason-hint"))
        .refused(words, refused);
    let choices = [
        Choice {
            value: "yes",
            label: t!(words, "report-yes"),
            hint: t!(words, "report-yes-hint"),
        },
        Choice {
            value: "no",
            label: t!(words, "report-no"),
            hint: t!(words, "report-no-hint"),
        },
    ];
    let run = view.run.to_string();
    let legend = t!(words, "report-decision");
    view! {
        <form class="form" method="post" action="/do/decide-report" aria-labelledby="decide">
            <h2 id="decide">{t!(words, "coding-decide")}</h2>
            <input type="hidden" name="run" value=run/>
            {choose(words, "upheld", legend, choices, refused)}
            {long_field(reason, MOST)}
            <p class="row"><button class="button">{t!(words, "judging-save")}</button></p>
            <p class="small"><a href="/marking">{t!(words, "marking-back")}</a></p>
        </form>
    }
}

fn decided(words: Words, upheld: bool, reason: String) -> impl IntoView {
    let said = if upheld {
        t!(words, "interview-report-upheld")
    } else {
        t!(words, "interview-report-dismissed")
    };
    view! {
        <div class="form">
            <h2>{t!(words, "coding-decided")}</h2>
            <p><strong>{said}</strong></p>
            <p class="own-words" dir="auto">{reason}</p>
        </div>
    }
}
