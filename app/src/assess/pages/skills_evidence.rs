//! Parts of the skill map: certainty, competences, what to practise next.

use crate::components::plot::{Band, band};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::skills::{CompetenceRow, PractiseLink, PractiseNext};

/// Answers of one level below this many are not judged: 10 answers place a share within about ±30 percent points only.
const FEW_ANSWERS: u32 = 10;

/// Where the share of right answers lies when a level is used as it is meant (Gardner-Medwin 2006): level 2 pays best between
/// two in three and four in five, level 1 below, level 3 above. In percent.
const MEANT: [(u32, u32); 3] = [(0, 67), (67, 80), (80, 100)];

/// What to do now, the most useful first.
pub fn next(words: Words, all: Vec<PractiseNext>) -> impl IntoView {
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "skills-next")}</h2><p>{t!(words, "skills-next-note")}</p></header>
            <div>
                <ul class="ledger">{all.into_iter().map(|one| {
                    let reason = words.message(&one.reason);
                    let (href, kind) = match &one.link {
                        PractiseLink::Drill { .. } => (String::from("/practice/drills"), t!(words, "skills-next-drill")),
                        PractiseLink::Module { course, module } => (routes::module(course, module), t!(words, "skills-next-module")),
                        PractiseLink::Interview { interview } => (routes::interview(interview), t!(words, "skills-next-room")),
                    };
                    view! {
                        <li>
                            <h3><a href=href>{phrase(words.locale, one.title)}</a></h3>
                            <span class="end quiet">{kind}</span>
                            <p>{reason}</p>
                        </li>
                    }
                }).collect_view()}</ul>
            </div>
        </section>
    })
}

/// How right one is at each level of certainty.
pub fn certainty(words: Words, levels: [(u32, u32); 3]) -> impl IntoView {
    let answers: u32 = levels.iter().map(|(answers, _)| answers).sum();
    let columns = vec![
        Column::text(t!(words, "skills-certainty-level")),
        Column::number(t!(words, "skills-certainty-answers")),
        Column::number(t!(words, "skills-certainty-right")),
        Column::text(t!(words, "skills-certainty-plot")),
        Column::text(t!(words, "skills-certainty-word")),
    ];
    let names = [
        t!(words, "certainty-low"),
        t!(words, "certainty-mid"),
        t!(words, "certainty-high"),
    ];
    let rows = names
        .into_iter()
        .zip(levels.into_iter().zip(MEANT))
        .map(|(name, ((answers, right), meant))| {
            let share = percent(answers, right);
            vec![
                name.into_any(),
                answers.to_string().into_any(),
                share.map_or_else(
                    || "–".into_any(),
                    |percent| t!(words, "percent", percent = percent).into_any(),
                ),
                band(
                    words.locale,
                    Band {
                        from: meant.0,
                        to: meant.1,
                        mark: share,
                    },
                )
                .into_any(),
                judged(words, answers, share, meant).into_any(),
            ]
        })
        .collect();
    (answers > 0).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "skills-certainty")}</h2><p>{t!(words, "skills-certainty-note")}</p></header>
            <div>
                {table(t!(words, "skills-certainty"), columns, rows)}
                <p class="small quiet">{t!(words, "skills-certainty-source")}</p>
            </div>
        </section>
    })
}

/// Right answers in whole percent, rounded down; `None` without an answer.
fn percent(answers: u32, right: u32) -> Option<u32> {
    right.saturating_mul(100).checked_div(answers)
}

fn judged(words: Words, answers: u32, share: Option<u32>, meant: (u32, u32)) -> String {
    match share {
        None => String::from("–"),
        Some(_) if answers < FEW_ANSWERS => t!(words, "skills-certainty-few"),
        Some(share) if share < meant.0 => t!(words, "skills-certainty-too-sure"),
        Some(share) if share > meant.1 => t!(words, "skills-certainty-too-careful"),
        Some(_) => t!(words, "skills-certainty-fits"),
    }
}

/// What answers showed, competence by competence.
pub fn competences(words: Words, rows: Vec<CompetenceRow>) -> impl IntoView {
    let is_empty = rows.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "skills-competences")}</h2><p>{t!(words, "skills-competences-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "skills-competences-none")}</p></div> })}
                <ul class="ledger">{rows.into_iter().map(|row| competence(words, row)).collect_view()}</ul>
            </div>
        </section>
    }
}

fn competence(words: Words, row: CompetenceRow) -> impl IntoView {
    let name = words.text(&format!("competence-{}", row.competence), &[]);
    let evidence = t!(
        words,
        "skills-evidence",
        count = row.questions,
        date = words.date(row.latest_at)
    );
    let few = (!row.is_enough).then(|| t!(words, "skills-evidence-few"));
    view! {
        <li>
            <h3>{name.clone()}</h3>
            <span class="end num">{t!(words, "percent", percent = row.percent)}</span>
            <div class="progress"><progress class="meter" max="100" value=row.percent.to_string() aria-label=name></progress></div>
            <p>{evidence}{few.map(|said| view! { " "{said} })}</p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_needs_an_answer() {
        // 2 of 3 are 66.7 %, rounded down.
        assert_eq!(percent(3, 2), Some(66));
        assert_eq!(percent(0, 0), None);
    }
}
