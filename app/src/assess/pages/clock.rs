//! When the time of an attempt is up, in words.

use crate::assess::islands::clock::{Clock, ClockIsland, Left};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::assess::AttemptView;

/// The clock of an attempt that has one.
pub fn clock(words: Words, view: &AttemptView) -> impl IntoView + use<> {
    let deadline = view.deadline_at?;
    let left = deadline.millis() - view.now.millis();
    let time = words.time(deadline);
    let until = match Left::of(left) {
        Left::Minutes(minutes) => t!(words, "clock-until", time = time.clone(), count = minutes),
        Left::LastMinute => t!(words, "clock-last-minute", time = time.clone()),
        Left::Over => t!(words, "clock-over"),
    };
    let clock = Clock {
        attempt: view.attempt.to_string(),
        left,
        result: routes::attempt_result(view.attempt),
        until,
        minutes: t!(words, "clock-minutes", time = time.clone(), minutes = "#"),
        last_minute: t!(words, "clock-last-minute", time = time),
        five_left: t!(words, "clock-five-left"),
        one_left: t!(words, "clock-one-left"),
        over: t!(words, "clock-over"),
        hide: t!(words, "clock-hide"),
        show: t!(words, "clock-show"),
    };
    Some(view! { <ClockIsland clock/> })
}
