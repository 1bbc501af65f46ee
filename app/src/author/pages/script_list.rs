//! Scenarios and interview cases on the instructors' home: each once, with how it stands and the ways to what can be done with it.

use super::home::{state, version};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use base::text::fold;
use base::{Subject, SubjectKind, Timestamp};
use leptos::prelude::*;
use views::Phrase;
use views::interview::AuthorInterviews;
use views::scenario::ScenarioState;
use views::studio_scripts::ScriptRow;
use views::supervise::ProblemView;

/// A scenario or a case of the list.
struct Row {
    name: String,
    title: Option<Phrase>,
    /// What a case is for.
    used: Option<String>,
    standing: Standing,
    warnings: usize,
    /// Where officers meet it, if they do.
    page: Option<String>,
    /// Its page in the studio, for those who may edit it.
    studio: Option<String>,
    figures: Option<String>,
    has_draft: bool,
}

enum Standing {
    /// A draft that nobody has published yet.
    New,
    Known {
        version: Option<String>,
        published_at: Option<Timestamp>,
        behind: bool,
    },
}

/// Every scenario that is published, has a file or is being written.
pub fn scenarios(
    words: Words,
    known: Vec<ScenarioState>,
    written: &[ScriptRow],
) -> impl IntoView + use<> {
    let known = known.into_iter().map(|one| Row {
        page: one
            .version
            .is_some()
            .then(|| routes::scenario(&one.scenario)),
        figures: Some(routes::author_scenario(&one.scenario)),
        title: one.title,
        used: None,
        warnings: warnings(&one.problems),
        standing: Standing::Known {
            version: one.version,
            published_at: one.published_at,
            behind: one.behind,
        },
        studio: None,
        has_draft: false,
        name: one.scenario,
    });
    let rows = together(known.collect(), written, SubjectKind::Scenario);
    view! {
        <section class="section" id="scenarios">
            <header><h2>{t!(words, "scenarios-title")}</h2><p>{t!(words, "studio-scripts-note")}</p></header>
            <div>
                <ul class="ledger">{rows.into_iter().map(|one| row(words, one)).collect_view()}</ul>
                <p><a href="/author/new/scenario">{t!(words, "studio-new-scenario")}</a></p>
            </div>
        </section>
    }
}

/// Every case for practice or demonstration, and those that are being written. Sealed ones are counted on a page of their own.
pub fn cases(
    words: Words,
    known: AuthorInterviews,
    written: &[ScriptRow],
) -> impl IntoView + use<> {
    let known = known.cases.into_iter().map(|one| Row {
        page: (one.version.is_some() && one.used == "practice")
            .then(|| routes::interview(&one.interview)),
        figures: None,
        title: one.title,
        used: used(words, &one.used),
        warnings: warnings(&one.problems),
        standing: Standing::Known {
            version: one.version,
            published_at: one.published_at,
            behind: one.behind,
        },
        studio: None,
        has_draft: false,
        name: one.interview,
    });
    let rows = together(known.collect(), written, SubjectKind::Interview);
    view! {
        <section class="section" id="cases">
            <header><h2>{t!(words, "author-interviews")}</h2><p>{t!(words, "studio-scripts-note")}</p></header>
            <div>
                <ul class="ledger">{rows.into_iter().map(|one| row(words, one)).collect_view()}</ul>
                <p class="doorlist"><a href="/author/new/interview">{t!(words, "studio-new-interview")}</a><a href="/author/interviews">{t!(words, "author-interviews-link")}</a></p>
            </div>
        </section>
    }
}

fn warnings(problems: &[ProblemView]) -> usize {
    problems.iter().filter(|one| !one.is_error).count()
}

/// What is known with what one may edit, each once, by title.
fn together(mut rows: Vec<Row>, written: &[ScriptRow], kind: SubjectKind) -> Vec<Row> {
    for one in written.iter().filter(|one| one.kind == kind) {
        let name = Subject::parse(&one.course)
            .map_or_else(|| one.course.clone(), |subject| subject.name().to_string());
        let studio = Some(routes::studio(&one.course));
        if let Some(row) = rows.iter_mut().find(|row| row.name == name) {
            row.studio = studio;
            row.has_draft = one.has_draft;
        } else {
            rows.push(Row {
                name,
                title: Some(one.title.clone()),
                used: None,
                standing: Standing::New,
                warnings: 0,
                page: None,
                studio,
                figures: None,
                has_draft: one.has_draft,
            });
        }
    }
    rows.sort_by_cached_key(|one| {
        let title = one.title.as_ref().map_or(&one.name, |title| &title.text);
        (fold(title), one.name.clone())
    });
    rows
}

fn row(words: Words, one: Row) -> impl IntoView {
    // That something is published needs no sign: its version says it.
    let (standing, version) = match one.standing {
        Standing::New => {
            let said = t!(words, "studio-script-new");
            let said =
                view! { <span class="state open">{icon(Icon::Ring)}{said}</span> }.into_any();
            (Some(said), None)
        }
        Standing::Known {
            version: published,
            published_at,
            behind,
        } => {
            let is_amiss = behind || published.is_none();
            let standing = is_amiss.then(|| state(words, published.is_some(), behind).into_any());
            (standing, version(words, published, published_at))
        }
    };
    let warnings = (one.warnings > 0).then(|| t!(words, "author-warnings", count = one.warnings));
    // That a draft is open says nothing more of what is nothing but a draft.
    let draft = (one.has_draft && version.is_some()).then(|| t!(words, "studio-script-draft"));
    let title = match (one.title, one.page) {
        (Some(title), Some(page)) => {
            view! { <a href=page>{phrase(words.locale, title)}</a> }.into_any()
        }
        (Some(title), None) => phrase(words.locale, title).into_any(),
        (None, _) => view! { <bdi dir="ltr">{one.name.clone()}</bdi> }.into_any(),
    };
    let doors = [
        (one.studio, t!(words, "author-studio")),
        (one.figures, t!(words, "studio-script-figures")),
    ];
    let doors: Vec<AnyView> = doors
        .into_iter()
        .filter_map(|(href, said)| href.map(|href| view! { <a href=href>{said}</a> }.into_any()))
        .collect();
    let told = [one.used, version, draft, warnings].into_iter().flatten();
    let told: Vec<String> = told.map(|said| format!(" · {said}")).collect();
    view! {
        <li>
            <h3>{title}</h3>
            {(!doors.is_empty()).then(|| view! { <div class="doorlist end">{doors}</div> })}
            {standing.map(|standing| view! { <p>{standing}</p> })}
            <p><bdi dir="ltr">{one.name}</bdi>{told.concat()}</p>
        </li>
    }
}

/// What a case is for; of one that was never published nothing is known.
pub(super) fn used(words: Words, used: &str) -> Option<String> {
    (!used.is_empty()).then(|| words.text(&format!("author-case-{used}"), &[]))
}
