//! How far first and second markers agree, in numbers and in words.

use crate::components::number::decimal;
use crate::components::table::{Column, table};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::marking::AgreementRow;

/// Below this many responses marked by two, kappa says little: its standard error is then seldom below 0.15.
const FEW_PAIRS: u32 = 30;

/// One row a criterion.
pub fn agreement(words: Words, rows: Vec<AgreementRow>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "agreement-criterion")),
        Column::number(t!(words, "agreement-pairs")),
        Column::number(t!(words, "agreement-same")),
        Column::number(t!(words, "agreement-kappa")),
        Column::text(t!(words, "agreement-word")),
    ];
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|one| row(words, one)).collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "agreement-title")}</h2><p>{t!(words, "agreement-note")}</p></header>
            <div>
                {if is_empty {
                    view! { <div class="empty"><p>{t!(words, "agreement-none")}</p></div> }.into_any()
                } else {
                    table(t!(words, "agreement-title"), columns, rows).into_any()
                }}
                <p class="small quiet">{t!(words, "agreement-source")}</p>
            </div>
        </section>
    }
}

fn row(words: Words, row: AgreementRow) -> Vec<AnyView> {
    let id = format!("{} / {}", row.course, row.question);
    let same = row
        .same
        .saturating_mul(100)
        .checked_div(row.pairs)
        .map_or_else(
            || String::from("–"),
            |percent| t!(words, "percent", percent = percent),
        );
    let number = |it| decimal(words.locale, it);
    let kappa = match (row.kappa_thousandths, row.error_thousandths) {
        (None, _) => String::from("–"),
        (Some(kappa), None) => number(kappa),
        (Some(kappa), Some(error)) => format!("{} ± {}", number(kappa), number(error)),
    };
    let said = match row.kappa_thousandths {
        None => t!(words, "agreement-not-computable"),
        Some(kappa) => words.text(&format!("agreement-word-{}", word(kappa)), &[]),
    };
    let few = (row.pairs < FEW_PAIRS).then(|| t!(words, "agreement-few"));
    vec![
        view! { <bdi>{row.criterion}</bdi><span class="under"><bdi dir="ltr">{id}</bdi></span> }
            .into_any(),
        row.pairs.to_string().into_any(),
        same.into_any(),
        view! { <bdi dir="ltr" class="nowrap">{kappa}</bdi> }.into_any(),
        view! { {said}{few.map(|few| view! { <span class="under">{few}</span> })} }.into_any(),
    ]
}

/// The word for a kappa in thousandths (Landis and Koch, 1977, "The measurement of observer agreement for categorical data", Biometrics 33,
/// page 165): the end of the catalogue ids `agreement-word-…`.
const fn word(kappa: i32) -> &'static str {
    match kappa {
        ..0 => "poor",
        0..=200 => "slight",
        201..=400 => "fair",
        401..=600 => "moderate",
        601..=800 => "substantial",
        801.. => "almost-perfect",
    }
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn kappa_has_the_words_of_landis_and_koch() {
        // Their table: < 0.00 poor, 0.00–0.20 slight, 0.21–0.40 fair, 0.41–0.60 moderate, 0.61–0.80 substantial, 0.81–1.00 almost perfect.
        let expect = [
            (-1, "poor"),
            (0, "slight"),
            (200, "slight"),
            (210, "fair"),
            (400, "fair"),
            (410, "moderate"),
            (600, "moderate"),
            (610, "substantial"),
            (800, "substantial"),
            (810, "almost-perfect"),
            (1000, "almost-perfect"),
        ];
        for (kappa, expected) in expect {
            assert_eq!(word(kappa), expected, "{kappa}");
        }
    }
}
