//! What a result says beside its score: how sure one was, what to look at again, and why it is another than before.

use crate::components::number::points;
use crate::components::text::{foreign, phrase};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::assess::{CertaintySummary, LookAgain, OutcomeChange};

/// What was claimed and what was right, one sentence a level; nothing where certainty was not marked.
pub fn certainty(words: Words, summary: Option<&CertaintySummary>) -> impl IntoView + use<> {
    let said = summary.map_or_else(Vec::new, |summary| sentences(words, summary));
    (!said.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "result-certainty-title")}</h2><p>{t!(words, "result-certainty-note")}</p></header>
            <div><ul class="ledger">{said.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul></div>
        </section>
    })
}

/// The highest level first; levels that were not used are left out.
fn sentences(words: Words, summary: &CertaintySummary) -> Vec<String> {
    let [low, mid, high] = summary.levels;
    [("high", high), ("mid", mid), ("low", low)]
        .into_iter()
        .filter(|(_, (given, _))| *given > 0)
        .map(|(level, (given, right))| {
            words.text(
                &format!("result-certainty-{level}"),
                &[("count", given.into()), ("right", right.into())],
            )
        })
        .collect()
}

/// Errors that answers showed, each with a way to the lesson.
pub fn look_again(words: Words, errors: &[LookAgain]) -> impl IntoView + use<> {
    let errors = errors.to_vec();
    (!errors.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "result-look-again")}</h2><p>{t!(words, "result-look-again-note")}</p></header>
            <div>
                <ul class="ledger">
                    {errors.into_iter().map(|one| {
                        let (lang, dir) = foreign(words.locale, one.html.locale);
                        view! {
                            <li>
                                <h3>{phrase(words.locale, one.title)}</h3>
                                <span class="end quiet">{t!(words, "result-look-again-count", count = one.count)}</span>
                                <div class="small" lang=lang dir=dir inner_html=one.html.html></div>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            </div>
        </section>
    })
}

/// Each change with its reason, the latest first.
pub fn changes(words: Words, changes: &[OutcomeChange]) -> impl IntoView + use<> {
    let changes = changes.to_vec();
    (!changes.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "result-changes")}</h2><p>{t!(words, "result-changes-note")}</p></header>
            <div>
                <ul class="ledger">
                    {changes.into_iter().map(|one| {
                        let why = words.text(&format!("outcome-change-{}", one.cause), &[]);
                        let (before, after) = (points(words.locale, one.before_sixtieths), points(words.locale, one.after_sixtieths));
                        view! {
                            <li>
                                <h3>{why}</h3>
                                <span class="end quiet">{words.date_time(one.at)}</span>
                                <p>{t!(words, "result-change-points", before = before, after = after)}</p>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            </div>
        </section>
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples::english;

    #[test]
    fn certainty_is_told_by_level_the_surest_first() {
        let summary = CertaintySummary {
            levels: [(3, 1), (0, 0), (8, 6)],
        };
        assert_eq!(
            sentences(english(), &summary),
            [
                "When you were very sure, 6 of 8 answers were right.",
                "When you were not very sure, 1 of 3 answers was right.",
            ]
        );
    }
}
