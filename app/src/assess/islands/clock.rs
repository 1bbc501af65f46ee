//! The time that is left. Said by the server in the page; where there is a browser build, it is counted down.
//!
//! It needs to be an island because somebody who writes does not look at the clock: five minutes and one minute
//! before the end are announced, and at the end what is on the page is saved and the attempt is finished.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the page is told, at the end, by the clock: save what is not saved.
#[cfg(feature = "hydrate")]
pub const TIME_UP: &str = "timeup";

/// The time left when the page was made, and all that is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    pub attempt: String,
    /// Milliseconds.
    pub left: i64,
    /// Where the result is.
    pub result: String,
    /// `Time is up at 14:32 (25 minutes left)`
    pub until: String,
    /// The same with `#` for the minutes.
    pub minutes: String,
    pub last_minute: String,
    pub five_left: String,
    pub one_left: String,
    pub over: String,
    pub hide: String,
    pub show: String,
}

/// What is said of the time left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Whole minutes, rounded down: nobody is promised more than there is.
    Minutes(i64),
    LastMinute,
    Over,
}

impl Left {
    pub const fn of(milliseconds: i64) -> Self {
        match milliseconds {
            ..=0 => Self::Over,
            1..60_000 => Self::LastMinute,
            _ => Self::Minutes(milliseconds / 60_000),
        }
    }
}

/// Which announcement is due between two looks at the clock: 5 or 1, for the minutes left. Where both were passed at once
/// (the device slept), the last.
#[cfg(any(feature = "hydrate", test))]
fn due(before: i64, now: i64) -> Option<i64> {
    [1, 5]
        .into_iter()
        .find(|minutes| before > minutes * 60_000 && now <= minutes * 60_000)
}

/// The time in words, which can be put away, and the announcements.
#[island]
pub fn ClockIsland(clock: Clock) -> impl IntoView {
    let said = RwSignal::new(clock.until.clone());
    let announced = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    counting::start(clock.clone(), said, announced);
    view! {
        <details class="clock" open=true>
            <summary>
                <span class="when-open">{clock.hide}</span>
                <span class="when-closed">{clock.show}</span>
            </summary>
            <p class="num">{move || said.get()}</p>
        </details>
        <p class="hidden" role="status">{move || announced.get()}</p>
    }
}

#[cfg(feature = "hydrate")]
mod counting {
    use super::super::attempt::wait_seconds;
    use super::{Clock, Left, TIME_UP, due};
    use crate::outcome::Outcome;
    use crate::send::post_field;
    use leptos::leptos_dom::helpers::IntervalHandle;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use std::cell::Cell;
    use std::rc::Rc;
    use std::time::Duration;
    use wasm_bindgen_futures::JsFuture;

    /// The longest wait for a last save, in seconds; answers are taken a little longer than that.
    const LAST_SAVE: u32 = 90;

    /// Looks at the clock every second and says what has changed.
    pub fn start(clock: Clock, said: RwSignal<String>, announced: RwSignal<String>) {
        // From when the page was asked for: on a slow line this program comes much later. That the answer took its time
        // as well only makes the clock a little early.
        let since = js_sys::Date::now() - window().performance().map_or(0.0, |one| one.now());
        let before = Cell::new(clock.left);
        let handle: Rc<Cell<Option<IntervalHandle>>> = Rc::default();
        let own = Rc::clone(&handle);
        let look = move || {
            let left = clock.left - elapsed(since);
            let words = match Left::of(left) {
                Left::Minutes(minutes) => clock.minutes.replace('#', &minutes.to_string()),
                Left::LastMinute => clock.last_minute.clone(),
                Left::Over => clock.over.clone(),
            };
            if *said.read_untracked() != words {
                said.set(words);
            }
            match due(before.replace(left), left) {
                Some(5) => announced.set(clock.five_left.clone()),
                Some(_) => announced.set(clock.one_left.clone()),
                None => {}
            }
            if left <= 0 {
                if let Some(handle) = own.take() {
                    handle.clear();
                }
                announced.set(clock.over.clone());
                spawn_local(finish(clock.attempt.clone(), clock.result.clone()));
            }
        };
        handle.set(set_interval_with_handle(look, Duration::from_secs(1)).ok());
    }

    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of a visit")]
    fn elapsed(since: f64) -> i64 {
        (js_sys::Date::now() - since) as i64
    }

    /// Lets the last change be saved, finishes, and shows the result. Where nobody can be reached the server finishes by
    /// itself.
    async fn finish(attempt: String, result: String) {
        if let Ok(event) = web_sys::Event::new(TIME_UP) {
            let _ = window().dispatch_event(&event);
        }
        for _ in 0..LAST_SAVE {
            wait(1).await;
            let unsaved = document().query_selector("form[data-unsaved]");
            if matches!(unsaved, Ok(None)) {
                break;
            }
        }
        let mut failures = 0;
        loop {
            match post_field::<()>("/do/finish-attempt", "attempt", &attempt).await {
                Some(Outcome::Elsewhere(address)) => {
                    let _ = window().location().assign(&address);
                    return;
                }
                Some(_) => {
                    let _ = window().location().assign(&result);
                    return;
                }
                None => {
                    failures += 1;
                    wait(wait_seconds(failures)).await;
                }
            }
        }
    }

    async fn wait(seconds: u32) {
        let milliseconds = i32::try_from(seconds * 1000).unwrap_or(i32::MAX);
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            let _ = window()
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        });
        let _ = JsFuture::from(promise).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_is_said_in_whole_minutes() {
        for (milliseconds, expected) in [
            (25 * 60_000, Left::Minutes(25)),
            (25 * 60_000 - 1, Left::Minutes(24)),
            (60_000, Left::Minutes(1)),
            (59_999, Left::LastMinute),
            (1, Left::LastMinute),
            (0, Left::Over),
            (-5, Left::Over),
        ] {
            assert_eq!(Left::of(milliseconds), expected, "{milliseconds}");
        }
    }

    #[test]
    fn five_minutes_and_one_minute_are_announced_once() {
        let minutes = |count: i64| count * 60_000;
        assert_eq!(due(minutes(5) + 400, minutes(5) - 600), Some(5));
        assert_eq!(due(minutes(5) - 600, minutes(5) - 1600), None);
        assert_eq!(due(minutes(1) + 1, minutes(1)), Some(1));
        assert_eq!(due(minutes(1), minutes(1) - 1000), None);
        // The device slept through both.
        assert_eq!(due(minutes(9), minutes(1) - 1), Some(1));
        // Begun with less: the words on the page say it.
        assert_eq!(due(minutes(4), minutes(4) - 1000), None);
    }
}
