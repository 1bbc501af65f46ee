//! An officer's own skill map: which types of question they mistake for which, how sure they are and how right, what was
//! shown by evidence, and what to practise next. Nobody else sees it.

use super::result_notes::look_again;
use super::skills_evidence::{certainty, competences, next};
use crate::components::number::decimal;
use crate::components::plot::{Matrix, matrix};
use crate::components::question::label_id;
use crate::components::table::scroll;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use base::{Arg, Message};
use leptos::prelude::*;
use views::skills::{ConfusionView, SkillMap};

/// `/skills`
pub async fn skills(visit: Visit) -> PageResult {
    let words = visit.words;
    let map = usecases::assess::skills(&visit.context, &visit.actor, words.locale).await?;
    Ok(
        Page::new(Area::Practice, t!(words, "skills-title"), move || {
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href="/practice">{t!(words, "practice-title")}</a></p>
                    <h1>{t!(words, "skills-title")}</h1>
                    <p class="lead">{t!(words, "skills-lead")}</p>
                </div>
                {next(words, map.next.clone())}
                {look_again(words, &map.look_again)}
                {types(words, &map)}
                {certainty(words, map.certainty)}
                {competences(words, map.competences)}
            }
            .into_any()
        })
        .styles(&["features/statistics.css", "features/skills.css"])
        .into(),
    )
}

/// How the types of questions were told apart: in sentences first, then the whole table.
fn types(words: Words, map: &SkillMap) -> impl IntoView + use<> {
    let findings: Vec<String> = map
        .findings
        .iter()
        .map(|one| words.message(&with_names(words, one)))
        .collect();
    let table = map
        .confusion
        .clone()
        .map(|confusion| confusions(words, confusion, map.coded));
    let (is_empty, has_findings) = (table.is_none(), !findings.is_empty());
    view! {
        <section class="section">
            <header><h2>{t!(words, "skills-types")}</h2><p>{t!(words, "skills-types-note")}</p></header>
            <div>
                {is_empty.then(|| view! {
                    <div class="empty">
                        <p>{t!(words, "skills-types-none")}</p>
                        <p><a href="/practice/drills">{t!(words, "practice-drills")}</a></p>
                    </div>
                })}
                {has_findings.then(|| view! {
                    <ul class="findings">{findings.into_iter().map(|said| view! { <li>{said}</li> }).collect_view()}</ul>
                })}
                {table}
            </div>
        </section>
    }
}

fn confusions(words: Words, confusion: ConfusionView, coded: u32) -> impl IntoView {
    let labels = confusion
        .labels
        .iter()
        .map(|label| label_name(words, label))
        .collect();
    let name = t!(words, "skills-table");
    let table = matrix(Matrix {
        name: name.clone(),
        rows: t!(words, "skills-rows"),
        columns: t!(words, "skills-columns"),
        labels,
        counts: confusion.counts,
        sum: t!(words, "skills-sum"),
    });
    let kappa = confusion
        .kappa_thousandths
        .map(|kappa| t!(words, "skills-kappa", kappa = decimal(words.locale, kappa)));
    view! {
        <figure class="figure">
            {scroll(name, table)}
            <figcaption>{t!(words, "skills-coded", count = coded)}" "{kappa}</figcaption>
        </figure>
    }
}

/// A finding names labels by their words, such as `INV`; people read their names.
fn with_names(words: Words, finding: &Message) -> Message {
    let mut named = finding.clone();
    for (name, value) in &mut named.args {
        if let (true, Arg::Text(label)) = (matches!(name.as_str(), "key" | "given"), &*value) {
            *value = Arg::Text(label_name(words, label));
        }
    }
    named
}

/// The name of a label of the coding guide.
fn label_name(words: Words, label: &str) -> String {
    words.text(&label_id(label), &[])
}
