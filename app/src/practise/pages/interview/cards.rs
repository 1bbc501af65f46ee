//! The cases one can interview in.

use super::{INTERVIEWS, MEASURING, pieces::plain};
use crate::components::form::{notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::interview::{CareView, InterviewCard};

/// `/practice/interviews`
pub async fn list(visit: Visit) -> PageResult {
    let words = visit.words;
    let all = usecases::interview::list(&visit.context, &visit.actor, words.locale).await?;
    let care = usecases::interview::care(&visit.context, &visit.actor, words.locale).await?;
    let (notice, problems) = (notice(&visit), summary(words, &visit.refused().await));
    Ok(
        Page::new(Area::Practice, t!(words, "interviews-title"), move || {
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href="/practice">{t!(words, "practice-title")}</a></p>
                    <h1>{t!(words, "interviews-title")}</h1>
                    <p class="lead">{t!(words, "interviews-lead")}</p>
                </div>
                {notice}
                {problems}
                {cared(words, care)}
                {cards(words, all, true)}
                {ways_on(words)}
            }
            .into_any()
        })
        .styles(&["features/skills.css"])
        .into(),
    )
}

/// A pause, and another theme: said once, calmly, and nothing is closed for it.
fn cared(words: Words, care: CareView) -> impl IntoView {
    let is_there = care.pause || care.other.is_some();
    is_there.then(|| {
        view! {
            <div class="stack care">
                {care.pause.then(|| view! { <p>{t!(words, "interview-care-pause")}" "<a href="/about#support">{t!(words, "home-support-link")}</a></p> })}
                {care.other.map(|other| view! {
                    <p>{t!(words, "interview-care-other")}" "<a href=routes::interview(&other.interview)>{phrase(words.locale, other.title)}</a></p>
                })}
            </div>
        }
    })
}

/// What is measured stands apart from what is practised.
fn ways_on(words: Words) -> impl IntoView {
    view! {
        <section class="section apart-from-cards">
            <header><h2>{t!(words, "measuring-title")}</h2></header>
            <div class="stack">
                <p>{t!(words, "measuring-short")}</p>
                <p><a href=MEASURING>{t!(words, "measuring-link")}</a></p>
            </div>
        </section>
    }
}

/// The first few, and the link to all of them: a part of the page of practice.
pub fn some(words: Words, all: Vec<InterviewCard>, first: usize) -> impl IntoView {
    let total = all.len();
    let shown = open_first(all).into_iter().take(first).collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "interviews-title")}</h2><p>{t!(words, "interviews-note")}</p></header>
            <div>
                {cards(words, shown, false)}
                <p class="small row">
                    {(total > first).then(|| view! { <a href=INTERVIEWS>{t!(words, "interviews-all", count = total)}</a> })}
                    <a href=MEASURING>{t!(words, "measuring-link")}</a>
                </p>
            </div>
        </section>
    }
}

/// What is under way comes first; else the order of the list stays.
fn open_first(mut all: Vec<InterviewCard>) -> Vec<InterviewCard> {
    all.sort_by_key(|one| one.open.is_none());
    all
}

/// Directly under the head of the page (`top`) their titles are the next level.
fn cards(words: Words, all: Vec<InterviewCard>, top: bool) -> AnyView {
    if all.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "interviews-none")}</p></div> }.into_any();
    }
    view! { <ul class="drills">{all.into_iter().map(|one| card(words, one, top)).collect_view()}</ul> }
        .into_any()
}

fn card(words: Words, one: InterviewCard, top: bool) -> impl IntoView {
    let intro = routes::interview(&one.interview);
    let name = plain(&one.title);
    let persona = words.text(&format!("persona-{}", one.persona), &[]);
    let finished =
        (one.finished > 0).then(|| t!(words, "interview-finished", count = one.finished));
    let latest = one.latest.map(|run| {
        let name = name.clone();
        view! { <p class="small"><a href=routes::interview_debrief(run)>{t!(words, "interview-latest")}<span class="hidden">": "{name}</span></a></p> }
    });
    let go = match one.open {
        Some(run) => {
            let latest = routes::interview_run(run) + "#latest";
            view! { <a class="button" href=latest>{t!(words, "interview-go-on")}<span class="hidden">": "{name}</span></a> }.into_any()
        }
        None => view! { <a class="button plain" href=intro.clone()>{t!(words, "interview-about")}<span class="hidden">": "{name}</span></a> }.into_any(),
    };
    let title = view! { <a href=intro>{phrase(words.locale, one.title)}</a> };
    let title = if top {
        view! { <h2>{title}</h2> }.into_any()
    } else {
        view! { <h3>{title}</h3> }.into_any()
    };
    view! {
        <li>
            <div>
                {title}
                <p>{phrase(words.locale, one.summary)}</p>
            </div>
            <div>
                <p class="small quiet">
                    {persona}" · "{t!(words, "scenario-about-minutes", count = one.minutes)}
                    {finished.map(|said| view! { " · "{said} })}
                </p>
                {latest}
                <p class="go">{go}</p>
            </div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{card as sample, english, html};
    use super::*;
    use views::interview::InterviewLink;

    #[test]
    fn a_pause_and_another_theme_are_proposed_and_nothing_is_said_without_need() {
        assert_eq!(html(cared(english(), CareView::default())), "");
        let care = CareView {
            pause: true,
            other: Some(InterviewLink {
                interview: String::from("begging-ten"),
                title: super::super::samples::phrase("The boy"),
                minutes: 30,
            }),
        };
        let page = html(cared(english(), care));
        for said in [
            "/practice/interviews/begging-ten",
            "/about#support",
            "break",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[test]
    fn what_is_under_way_comes_first_and_is_gone_on_with() {
        let run = super::super::samples::run_id();
        let (mut first, mut second) = (sample("quay"), sample("house"));
        second.open = Some(run);
        first.finished = 2;
        first.latest = Some(run);
        let names: Vec<_> = open_first(vec![first.clone(), second.clone()])
            .into_iter()
            .map(|one| one.interview)
            .collect();
        assert_eq!(names, ["house", "quay"]);
        let page = html(cards(english(), vec![first, second], true));
        assert!(
            page.contains(&format!("{}#latest", routes::interview_run(run))),
            "{page}"
        );
        assert!(page.contains("Ended 2 times"), "{page}");
        assert!(page.contains("adult"), "{page}");
    }
}
