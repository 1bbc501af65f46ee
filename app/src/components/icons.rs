//! The few drawings of the interface, on a 24 by 24 grid, in the colour of the text.

use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Forward,
    Check,
    Cross,
    Half,
    Ring,
    Dot,
    Leave,
    Warning,
    Search,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Forward => "M4 12h15M13 6l6 6-6 6",
            Self::Check => "m5 12.5 4.5 4.5L19 7",
            Self::Cross => "M6 6l12 12M18 6 6 18",
            Self::Half | Self::Ring => "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z",
            Self::Dot => "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
            Self::Leave => "M14 5h5v14h-5M4 12h10M10 8l4 4-4 4",
            Self::Warning => "M12 5v9M12 18v.5",
            Self::Search => "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5 20 20",
        }
    }

    /// The part that is filled.
    const fn solid(self) -> Option<&'static str> {
        match self {
            Self::Half => Some("M12 4.5a7.5 7.5 0 0 1 0 15z"),
            Self::Dot => Some(self.path()),
            _ => None,
        }
    }

    /// Whether the drawing has a direction and is mirrored in right-to-left pages.
    const fn class(self) -> &'static str {
        match self {
            Self::Forward | Self::Leave => "icon flip",
            _ => "icon",
        }
    }
}

/// A drawing that says nothing by itself: the words beside it do.
pub fn icon(icon: Icon) -> impl IntoView {
    view! {
        <svg class=icon.class() viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path()></path>
            {icon.solid().map(|path| view! { <path class="solid" d=path></path> })}
        </svg>
    }
}
