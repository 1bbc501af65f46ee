//! A line from 0 to 100 %: where a share should lie, and where it does.

use super::{Part, across, left_edge};
use base::Locale;
use leptos::prelude::*;

/// Percent from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    pub from: u32,
    pub to: u32,
    /// What was reached; `None` where nothing was.
    pub mark: Option<u32>,
}

/// Numbers and words beside the drawing say the same, so nothing is read aloud.
pub fn band(locale: Locale, band: Band) -> impl IntoView {
    let (left, length, mark) = places(locale, band);
    view! {
        <svg class="band" aria-hidden="true" focusable="false">
            <line class="axis" x1="0" x2="100%" y1="50%" y2="50%"></line>
            <rect class="meant" x=left.to_string() y="15%" width=length.to_string() height="70%"></rect>
            {mark.map(|at| view! { <line class="reached" x1=at.to_string() x2=at.to_string() y1="0" y2="100%"></line> })}
        </svg>
    }
}

/// Left edge and length of what is meant, and the place of what was reached.
fn places(locale: Locale, band: Band) -> (Part, Part, Option<Part>) {
    let start = Part::of(band.from, 100);
    let length = Part::of(band.to, 100).less(start);
    let mark = band.mark.map(|it| across(locale, Part::of(it, 100)));
    (left_edge(locale, start, length), length, mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_and_what_was_reached_turn_round_together() {
        // Meant: 67 to 80 %, 13 % long. Reached: 50 %, the middle either way; 90 % is 10 % from the left in Arabic.
        let meant = |mark| Band {
            from: 67,
            to: 80,
            mark,
        };
        assert_eq!(
            places(Locale::En, meant(Some(50))),
            (Part(670), Part(130), Some(Part(500)))
        );
        assert_eq!(
            places(Locale::Ar, meant(Some(90))),
            (Part(200), Part(130), Some(Part(100)))
        );
        assert_eq!(places(Locale::En, meant(None)).2, None);
    }
}
