//! A small bar in the cell of a table. The number beside it says the same, so nothing is read aloud.

use super::{Part, left_edge};
use base::Locale;
use leptos::prelude::*;

/// `count` of `most` as a bar from the beginning of the line; `class` is a colour, such as `is-right`.
pub fn bar(locale: Locale, count: u32, most: u32, class: &'static str) -> impl IntoView {
    let length = Part::of(count, most);
    let left = left_edge(locale, Part(0), length);
    let class = format!("mark {class}");
    view! {
        <svg class="bar" aria-hidden="true" focusable="false">
            <rect class="ground" x="0" y="0" width="100%" height="100%"></rect>
            <rect class=class x=left.to_string() y="0" width=length.to_string() height="100%"></rect>
        </svg>
    }
}
