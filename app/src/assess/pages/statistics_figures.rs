//! Figures of a whole assessment, with what each means, and how the results are spread.

use crate::components::number::{decimal, percent};
use crate::components::plot::histogram;
use crate::components::table::{Column, table};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::statistics::StatisticsView;

/// Each figure with its name and a sentence on how to read it.
pub fn figures(words: Words, view: &StatisticsView) -> impl IntoView + use<> {
    let none = || String::from("–");
    let share =
        |it: Option<i32>| it.map_or_else(none, |it| t!(words, "percent", percent = percent(it)));
    let plain = |it: Option<i32>| it.map_or_else(none, |it| decimal(words.locale, it));
    let alpha = view
        .alpha
        .map(|alpha| words.text(&format!("statistics-alpha-{}", reliability(alpha)), &[]));
    let within = view
        .error
        .map(|error| t!(words, "statistics-error-note", percent = percent(error)));
    let rows = [
        (
            t!(words, "statistics-count"),
            view.attempts.to_string(),
            None,
        ),
        (t!(words, "statistics-mean"), share(view.mean), None),
        (
            t!(words, "statistics-deviation"),
            share(view.deviation),
            Some(t!(words, "statistics-deviation-note")),
        ),
        (t!(words, "statistics-alpha"), plain(view.alpha), alpha),
        (t!(words, "statistics-error"), share(view.error), within),
    ];
    view! {
        <section class="section">
            <header><h2>{t!(words, "statistics-whole")}</h2><p>{t!(words, "statistics-whole-note")}</p></header>
            <div>
                <dl class="pairs">{rows.into_iter().map(|(name, value, note)| view! {
                    <div>
                        <dt>{name}</dt>
                        <dd><strong class="num"><bdi dir="ltr">{value}</bdi></strong>{note.map(|note| view! { <span class="under">{note}</span> })}</dd>
                    </div>
                }).collect_view()}</dl>
            </div>
        </section>
    }
}

/// The word for alpha in thousandths: the end of the catalogue ids `statistics-alpha-…`. 0.70 is a modest demand, 0.90 the least where
/// decisions on persons rest on the result alone (Nunnally and Bernstein, 1994, "Psychometric theory", 3rd edition, pages 264 and 265).
const fn reliability(alpha: i32) -> &'static str {
    match alpha {
        ..700 => "low",
        700..900 => "modest",
        900.. => "high",
    }
}

/// The histogram, and the same as a table.
pub fn spread(words: Words, view: &StatisticsView) -> impl IntoView + use<> {
    let pass = view.pass_percent;
    let most = busiest(&view.histogram);
    let (from, to) = edges(most);
    let label = t!(
        words,
        "statistics-histogram-label",
        from = from,
        to = to,
        count = view.histogram[most],
        total = view.attempts
    );
    let ticks = (0..=5_u32)
        .map(|place| t!(words, "percent", percent = place * 20))
        .collect();
    let columns = vec![
        Column::text(t!(words, "statistics-result")),
        Column::number(t!(words, "statistics-count")),
    ];
    let rows = view
        .histogram
        .iter()
        .enumerate()
        .map(|(place, count)| {
            let (from, to) = edges(place);
            vec![
                t!(words, "statistics-range", from = from, to = to).into_any(),
                count.to_string().into_any(),
            ]
        })
        .collect();
    let caption = pass.map(|percent| t!(words, "statistics-pass-line", percent = percent));
    view! {
        <section class="section">
            <header><h2>{t!(words, "statistics-spread")}</h2><p>{t!(words, "statistics-spread-note")}</p></header>
            <div>
                <figure class="figure">
                    {histogram(words.locale, &view.histogram, pass, label, ticks)}
                    {caption.map(|said| view! { <figcaption>{said}</figcaption> })}
                </figure>
                <details>
                    <summary>{t!(words, "statistics-as-table")}</summary>
                    {table(t!(words, "statistics-spread"), columns, rows)}
                </details>
            </div>
        </section>
    }
}

/// The bar with most attempts, the lowest of several.
fn busiest(counts: &[u32; 10]) -> usize {
    let most = counts.iter().max();
    counts
        .iter()
        .position(|count| Some(count) == most)
        .unwrap_or(0)
}

/// The whole percent a bar stands for: 0 to 9, and so on, and 90 to 100.
const fn edges(place: usize) -> (usize, usize) {
    let from = place * 10;
    (from, if place >= 9 { 100 } else { from + 9 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_bars_hold_every_percent_once() {
        assert_eq!(edges(0), (0, 9));
        assert_eq!(edges(8), (80, 89));
        assert_eq!(edges(9), (90, 100));
    }

    #[test]
    fn the_most_frequent_result_is_named() {
        assert_eq!(busiest(&[0, 3, 0, 7, 0, 0, 7, 0, 0, 1]), 3);
        assert_eq!(busiest(&[0; 10]), 0);
    }

    #[test]
    fn alpha_has_a_word() {
        assert_eq!(
            [-200, 699, 700, 899, 900].map(reliability),
            ["low", "low", "modest", "modest", "high"]
        );
    }
}
