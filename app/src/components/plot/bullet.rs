//! A measure against its bands: the bands as grounds, what was reached as an upright line.

use super::{Part, across, left_edge};
use base::Locale;
use leptos::prelude::*;

/// Bands of one measure, in its own unit. Where `more` is better a band reaches from its bound to the end, else from the beginning
/// to its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bands {
    pub developing: u32,
    pub competent: u32,
    pub strong: u32,
    pub more: bool,
    /// The end of the scale.
    pub most: u32,
}

/// Numbers and words beside the drawing say the same, so nothing is read aloud.
pub fn bullet(locale: Locale, bands: Bands, value: u32) -> impl IntoView {
    let zones = [
        ("zone is-developing", bands.developing),
        ("zone is-competent", bands.competent),
        ("zone is-strong", bands.strong),
    ];
    let zones = zones.map(|(class, bound)| (class, zone(locale, bands, bound)));
    let needed = across(locale, Part::of(bands.competent, bands.most));
    let at = across(locale, Part::of(value, bands.most));
    view! {
        <svg class="bullet" aria-hidden="true" focusable="false">
            {zones.map(|(class, (left, length))| view! {
                <rect class=class x=left.to_string() y="20%" width=length.to_string() height="60%"></rect>
            }).collect_view()}
            <line class="axis" x1="0" x2="100%" y1="80%" y2="80%"></line>
            <line class="needed" x1=needed.to_string() x2=needed.to_string() y1="10%" y2="90%"></line>
            <circle class="reached" cx=at.to_string() cy="50%" r="5"></circle>
        </svg>
    }
}

/// Left edge and length of a band.
fn zone(locale: Locale, bands: Bands, bound: u32) -> (Part, Part) {
    let at = Part::of(bound, bands.most);
    if bands.more {
        (left_edge(locale, at, at.rest()), at.rest())
    } else {
        (left_edge(locale, Part(0), at), at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECOMMENDED: Bands = Bands {
        developing: 50,
        competent: 70,
        strong: 85,
        more: true,
        most: 100,
    };

    #[test]
    fn a_band_reaches_to_the_good_end() {
        // At least 70 %: from 70 % on, 30 % long; in Arabic it begins at the left edge.
        assert_eq!(zone(Locale::En, RECOMMENDED, 70), (Part(700), Part(300)));
        assert_eq!(zone(Locale::Ar, RECOMMENDED, 70), (Part(0), Part(300)));
        // At most 20 of 50: the first 40 %; in Arabic they end at the right edge.
        let less = Bands {
            more: false,
            most: 50,
            ..RECOMMENDED
        };
        assert_eq!(zone(Locale::En, less, 20), (Part(0), Part(400)));
        assert_eq!(zone(Locale::Ar, less, 20), (Part(600), Part(400)));
    }
}
