//! One of several small drawings of one size: a share in each interview, one after the other.

use super::Part;
use super::lane::middle;
use base::Locale;
use leptos::prelude::*;

/// Shares in percent, the oldest first and this one last; `needed` is drawn as a line. The table under the drawings says the same.
pub fn multiple(locale: Locale, shares: &[u32], needed: u32) -> impl IntoView + use<> {
    let count = u32::try_from(shares.len()).unwrap_or(u32::MAX);
    let last = shares.len().saturating_sub(1);
    let placed: Vec<_> = (0..)
        .zip(shares)
        .map(|(place, share)| (middle(locale, place, count), height(*share)))
        .collect();
    let path = placed
        .iter()
        .map(|(x, y)| format!("{},{}", x.0, y.0))
        .collect::<Vec<_>>()
        .join(" ");
    let line = height(needed);
    view! {
        <svg class="multiple" aria-hidden="true" focusable="false">
            <line class="grid" x1="0" x2="100%" y1=height(100).to_string() y2=height(100).to_string()></line>
            <line class="axis" x1="0" x2="100%" y1=height(0).to_string() y2=height(0).to_string()></line>
            <line class="needed" x1="0" x2="100%" y1=line.to_string() y2=line.to_string()></line>
            <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
                <polyline class="way" points=path vector-effect="non-scaling-stroke"></polyline>
            </svg>
            {placed.into_iter().enumerate().map(|(place, (x, y))| {
                let class = if place == last { "now" } else { "before" };
                view! { <circle class=class cx=x.to_string() cy=y.to_string() r="4.5"></circle> }
            }).collect_view()}
        </svg>
    }
}

/// From the top, with room for a dot at either edge.
fn height(share: u32) -> Part {
    let share = i32::try_from(share.min(100)).unwrap_or(100);
    Part(80 + (100 - share) * 84 / 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_interview_is_solid_and_those_before_are_hollow() {
        let drawn = multiple(Locale::En, &[20, 50, 100], 70).to_html();
        assert_eq!(drawn.matches(r#"class="before""#).count(), 2, "{drawn}");
        // All is 8 % from the top; the last of three is in the middle of the last third.
        assert!(
            drawn.contains(r#"cx="83.3%" cy="8.0%" r="4.5" class="now""#)
                || drawn.contains(r#"class="now" cx="83.3%" cy="8.0%""#),
            "{drawn}"
        );
    }

    #[test]
    fn nothing_is_at_the_foot() {
        assert_eq!(
            [height(0), height(50), height(100)],
            [Part(920), Part(500), Part(80)]
        );
    }
}
