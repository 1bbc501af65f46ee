//! How often each option was chosen, by all and by the upper, middle and lower group.

use super::statistics_items::coefficient;
use crate::components::plot::bar;
use crate::components::table::scroll;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::statistics::OptionRow;

/// The table of options, each count with a small bar.
pub fn options(words: Words, rows: Vec<OptionRow>) -> impl IntoView {
    let most = Most::of(&rows);
    let name = t!(words, "item-options");
    let label = name.clone();
    let is_empty = rows.is_empty();
    let table = view! {
        <table class="table options" aria-label=label>
            <thead><tr>
                <th scope="col">{t!(words, "item-option")}</th>
                <th scope="col" class="n">{t!(words, "statistics-column-answers")}</th>
                <th scope="col">{t!(words, "item-upper")}</th>
                <th scope="col">{t!(words, "item-middle")}</th>
                <th scope="col">{t!(words, "item-lower")}</th>
                <th scope="col" class="n">{t!(words, "statistics-column-correlation")}</th>
            </tr></thead>
            <tbody>{(1_usize..).zip(rows).map(|(number, one)| row(words, number, one, most)).collect_view()}</tbody>
        </table>
    };
    (!is_empty).then(|| {
        view! {
            <section class="section wide">
                <header><h2>{name.clone()}</h2><p>{t!(words, "item-options-note")}</p></header>
                <div>{scroll(name, table)}</div>
            </section>
        }
    })
}

/// What a full bar stands for. The upper and the lower group are of one size and are to be compared, so they share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Most {
    outer: u32,
    middle: u32,
}

impl Most {
    fn of(rows: &[OptionRow]) -> Self {
        let most = |of: fn(&OptionRow) -> u32| rows.iter().map(of).max().unwrap_or(0);
        Self {
            outer: most(|one| one.upper.max(one.lower)),
            middle: most(|one| one.middle),
        }
    }
}

fn row(words: Words, number: usize, one: OptionRow, most: Most) -> impl IntoView {
    let class = if one.is_right { "is-right" } else { "is-other" };
    let locale = one.html.locale;
    let count = |count: u32, of: u32| {
        view! { <td><span class="count">{count.to_string()}</span>{bar(words.locale, count, of, class)}</td> }
    };
    let right = one.is_right.then(|| {
        view! { <span class="state right">{icon(Icon::Check)}{t!(words, "item-right")}</span> }
    });
    view! {
        <tr>
            <th scope="row">
                <span class="number">{number.to_string()}". "</span>
                <span lang=locale.code() dir=locale.direction().as_str() inner_html=one.html.html></span>
                {right}
            </th>
            <td class="n">{one.answers.to_string()}</td>
            {count(one.upper, most.outer)}
            {count(one.middle, most.middle)}
            {count(one.lower, most.outer)}
            <td class="n">{coefficient(words, one.correlation)}</td>
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Locale;
    use views::Passage;

    #[test]
    fn upper_and_lower_bars_can_be_compared() {
        let row = |upper, middle, lower| OptionRow {
            html: Passage {
                locale: Locale::En,
                html: String::new(),
            },
            is_right: false,
            answers: upper + middle + lower,
            upper,
            middle,
            lower,
            correlation: None,
        };
        let most = Most::of(&[row(9, 4, 3), row(1, 8, 7)]);
        assert_eq!(
            most,
            Most {
                outer: 9,
                middle: 8
            }
        );
        assert_eq!(
            Most::of(&[]),
            Most {
                outer: 0,
                middle: 0
            }
        );
    }
}
