//! Interview cases as their authors see them: how each stands, what was found in its file, and how many sealed ones are needed.

use super::STYLES;
use super::home::{problem_list, state, version};
use super::script_list::used;
use crate::components::form::notice;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::interview::{AuthorInterviews, CaseState};

/// How the program is told where sealed cases lie.
const SEALED: &str = "audire serve --sealed DIR";

/// `/author/interviews`
pub async fn interviews(visit: Visit) -> PageResult {
    let words = visit.words;
    let view =
        usecases::author::interviews::overview(&visit.context, &visit.actor, words.locale).await?;
    let notice = notice(&visit);
    Ok(
        Page::new(Area::Author, t!(words, "author-interviews"), move || {
            view! {
                {notice}
                {drawn(words, view)}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

pub fn drawn(words: Words, view: AuthorInterviews) -> AnyView {
    let cases = view.cases;
    let is_empty = cases.is_empty();
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/author">{t!(words, "author-title")}</a></p>
            <h1>{t!(words, "author-interviews")}</h1>
            <p class="lead">{t!(words, "author-interviews-lead")}</p>
        </div>
        <section class="section">
            <header><h2>{t!(words, "author-cases")}</h2><p>{t!(words, "author-cases-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "author-cases-none")}</p></div> })}
                <ul class="ledger">{cases.into_iter().map(|one| case(words, one)).collect_view()}</ul>
            </div>
        </section>
        {sealed(words, view.sealed)}
        {items(words, view.items)}
        <section class="section">
            <header><h2>{t!(words, "author-interviews-how")}</h2></header>
            <div class="prose">
                <p>{t!(words, "author-interviews-how-text")}</p>
                <ul>
                    {["docs/interview-cases.md", "docs/content.md", "docs/coding.md"].map(|path| view! { <li><code dir="ltr">{path}</code></li> }).into_iter().collect_view()}
                </ul>
            </div>
        </section>
    }
    .into_any()
}

fn case(words: Words, one: CaseState) -> impl IntoView {
    let purpose = used(words, &one.used);
    let version = version(words, one.version.clone(), one.published_at);
    let standing = state(words, one.version.is_some(), one.behind);
    let is_there = one.version.is_some() && one.used == "practice";
    let slug = one.interview.clone();
    let title = match one.title {
        Some(title) if is_there => {
            view! { <a href=routes::interview(&one.interview)>{phrase(words.locale, title)}</a> }
                .into_any()
        }
        Some(title) => phrase(words.locale, title).into_any(),
        None => view! { <bdi dir="ltr">{one.interview}</bdi> }.into_any(),
    };
    let (errors, warnings): (Vec<_>, Vec<_>) =
        one.problems.into_iter().partition(|one| one.is_error);
    let count = warnings.len();
    view! {
        <li>
            <h3>{title}</h3>
            <span class="end">{standing}</span>
            <p>{purpose.map(|said| format!("{said} · "))}<bdi dir="ltr">{slug}</bdi>{version.map(|said| view! { " · "{said} })}</p>
            {problem_list(words, errors)}
            {(count > 0).then(|| view! {
                <details>
                    <summary>{t!(words, "author-warnings", count = count)}</summary>
                    {problem_list(words, warnings)}
                </details>
            })}
        </li>
    }
}

/// Sealed cases are counted and never named: a case that is known measures nothing.
fn sealed(words: Words, strands: Vec<(String, u32, u32)>) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "author-sealed")}</h2><p>{t!(words, "author-sealed-note")}</p></header>
            <div>
                <ul class="ledger">
                    {strands.into_iter().map(|(strand, there, needed)| {
                        let name = words.text(&format!("interview-strand-{strand}"), &[]);
                        let (class, drawing) = if there >= needed { ("state right", Icon::Check) } else { ("state warn", Icon::Half) };
                        view! {
                            <li>
                                <h3>{name}</h3>
                                <span class="end"><span class=class>{icon(drawing)}{t!(words, "author-sealed-count", there = there, needed = needed)}</span></span>
                            </li>
                        }
                    }).collect_view()}
                </ul>
                <p>{t!(words, "author-sealed-how")}" "<code dir="ltr">{SEALED}</code></p>
                <ul class="rules">
                    {[
                        t!(words, "author-sealed-baseline"),
                        t!(words, "author-sealed-pass"),
                        t!(words, "author-sealed-probes"),
                        t!(words, "author-sealed-refreshers"),
                    ].into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                </ul>
            </div>
        </section>
    }
}

fn items(words: Words, count: u32) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "author-items")}</h2><p>{t!(words, "author-items-note")}</p></header>
            <div>
                <p>{t!(words, "author-items-count", count = count)}</p>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practise::pages::interview::samples::{english, html, phrase as text};

    fn view() -> AuthorInterviews {
        let case = |name: &str, used: &str| CaseState {
            interview: name.to_owned(),
            title: Some(text(name)),
            used: used.to_owned(),
            version: Some(String::from("abc")),
            published_at: None,
            behind: false,
            problems: Vec::new(),
        };
        AuthorInterviews {
            cases: vec![case("quay", "practice"), case("shown", "demonstration")],
            sealed: vec![(String::from("adults"), 3, 8)],
            items: 0,
        }
    }

    #[test]
    fn authors_see_how_many_sealed_cases_are_missing() {
        let page = html(drawn(english(), view()));
        assert!(page.contains("3 of 8"), "{page}");
        assert!(page.contains("state warn"), "{page}");
        // Turns of people are for assessors: authors are told how many there are.
        let mut decided = view();
        decided.items = 2;
        let page = html(drawn(english(), decided));
        assert!(page.contains("An assessor can fetch them"), "{page}");
        assert!(!page.contains("test-items.jsonl"), "{page}");
    }

    #[test]
    fn only_cases_for_practice_are_opened_from_here() {
        let page = html(drawn(english(), view()));
        assert!(page.contains("/practice/interviews/quay"), "{page}");
        assert!(!page.contains("/practice/interviews/shown"), "{page}");
    }
}
