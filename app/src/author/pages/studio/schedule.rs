//! When an approved draft is published.

use super::draft::meant;
use crate::components::form::{Field, field};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;
use views::studio::{DraftView, ReviewState};
use views::studio_schedule::ScheduleView;

/// What is planned, why nothing came of it, and the form where the draft may be published.
pub fn schedule(
    words: Words,
    course: &str,
    draft: &DraftView,
    refused: &Refused,
) -> impl IntoView + use<> {
    let view = &draft.schedule;
    let is_approved = matches!(draft.review, ReviewState::Approved { .. });
    let may = draft.errors == 0 && is_approved && !draft.is_behind;
    view! {
        {told(words, view)}
        {planned(words, course, draft)}
        {may.then(|| form(words, course, draft, refused))}
    }
}

/// Its time had come and nothing was published.
fn told(words: Words, view: &ScheduleView) -> Option<impl IntoView + use<>> {
    view.refused.as_ref().map(|(at, reason)| {
        let (at, why) = (words.date_time(*at), words.message(reason));
        view! {
            <p class="notice warn"><span>{t!(words, "schedule-refused", at = at)}" "{why}" "{t!(words, "schedule-refused-how")}</span></p>
        }
    })
}

fn planned(words: Words, course: &str, draft: &DraftView) -> Option<impl IntoView + use<>> {
    let view = &draft.schedule;
    let (seen, zone, is_void) = (view.seen.to_string(), view.zone.clone(), view.is_void);
    let is_lapsed = !matches!(draft.review, ReviewState::Approved { .. });
    view.planned.clone().map(|(at, by)| {
        let at = words.date_time(at);
        view! {
            <p><strong>{if is_lapsed { t!(words, "schedule-meant", at = at) } else { t!(words, "schedule-planned", at = at) }}</strong>" "<bdi dir="ltr" class="quiet">{zone}</bdi>" · "<bdi>{by}</bdi></p>
            {is_lapsed.then(|| view! { <p class="notice warn"><span>{t!(words, "schedule-lapsed")}" "{t!(words, "schedule-lapsed-how")}</span></p> })}
            {is_void.then(|| view! { <p class="notice warn"><span>{t!(words, "schedule-void")}</span></p> })}
            <form method="post" action="/do/take-back-publication">
                {meant(course, draft)}
                <input type="hidden" name="seen" value=seen/>
                <p class="row"><button class="button plain">{t!(words, "schedule-take-back")}</button></p>
            </form>
        }
    })
}

fn form(words: Words, course: &str, draft: &DraftView, refused: &Refused) -> impl IntoView + use<> {
    let view = &draft.schedule;
    let day = Field::new("day", t!(words, "schedule-day-field"))
        .kind("date", "off")
        .refused(words, refused);
    let hour = Field::new("hour", t!(words, "schedule-hour-field"))
        .kind("time", "off")
        .hint(t!(words, "schedule-hour-hint", zone = view.zone.clone()))
        .refused(words, refused);
    let is_open = day.problem.is_some() || hour.problem.is_some() || !day.value.is_empty();
    let label = if view.planned.is_some() {
        t!(words, "schedule-change")
    } else {
        t!(words, "schedule-plan")
    };
    let seen = view.seen.to_string();
    view! {
        <details class="fold" open=is_open>
            <summary>{label}</summary>
            <form class="form within" method="post" action="/do/plan-publication">
                {meant(course, draft)}
                <input type="hidden" name="seen" value=seen/>
                <p class="small">{t!(words, "schedule-note")}</p>
                {field(day)}
                {field(hour)}
                <p class="row"><button class="button plain">{t!(words, "schedule-do")}</button></p>
            </form>
        </details>
    }
}
