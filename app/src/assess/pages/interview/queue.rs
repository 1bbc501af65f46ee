//! Interviews that wait for an assessor: to be confirmed, contested labels, reports. No name stands here.

use crate::components::text::phrase;
use crate::practise::pages::interview::label_word;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::interview::{InterviewQueue, QueuedContest, QueuedRun};

/// A part of the page of marking.
pub fn waiting(words: Words, queue: InterviewQueue) -> impl IntoView {
    let is_empty = queue.runs.is_empty() && queue.contests.is_empty() && queue.reports.is_empty();
    view! {
        <section class="section" id="interviews">
            <header><h2>{t!(words, "judging-waiting")}</h2><p>{t!(words, "judging-waiting-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "judging-none")}</p></div> })}
                {group(t!(words, "judging-runs"), queue.runs, |one| run(words, one).into_any())}
                {group(t!(words, "judging-contests"), queue.contests, |one| contest(words, one).into_any())}
                {group(t!(words, "judging-reports"), queue.reports, |one| reported(words, one).into_any())}
                {(queue.items > 0).then(|| items(words, queue.items))}
            </div>
        </section>
    }
}

/// What was decided, as a file.
fn items(words: Words, count: u32) -> impl IntoView {
    view! {
        <div>
            <h3>{t!(words, "author-items")}</h3>
            <p>{t!(words, "author-items-count", count = count)}" "{t!(words, "judging-items-note")}</p>
            <p><a href="/author/interviews/test-items.jsonl" download="test-items.jsonl">{t!(words, "judging-items-link")}</a></p>
        </div>
    }
}

fn group<T>(name: String, all: Vec<T>, row: impl Fn(T) -> AnyView) -> impl IntoView {
    let rows: Vec<AnyView> = all.into_iter().map(row).collect();
    (!rows.is_empty())
        .then(|| view! { <div><h3>{name}</h3><ul class="ledger waiting-list">{rows}</ul></div> })
}

fn run(words: Words, one: QueuedRun) -> impl IntoView {
    let date = words.date(one.ended_at);
    let coded = if one.competent {
        t!(words, "judging-coded-competent")
    } else {
        t!(words, "judging-coded-not")
    };
    let demonstration = one
        .demonstration
        .then(|| t!(words, "measuring-run-demonstration"));
    view! {
        <li>
            <h4><a href=routes::judging(one.run)>{phrase(words.locale, one.title)}</a></h4>
            <span class="end quiet">{t!(words, "marking-since", date = date)}</span>
            <p>{coded}{demonstration.map(|said| view! { " · "{said} })}</p>
        </li>
    }
}

fn contest(words: Words, one: QueuedContest) -> impl IntoView {
    let date = words.date(one.raised_at);
    let (given, claimed) = (
        label_word(words, &one.given),
        label_word(words, &one.claimed),
    );
    let href = routes::coding_contest(one.contest);
    let title = match one.words {
        Some(said) => {
            view! { <a class="waiting" href=href lang="en" dir="auto">{said}</a> }.into_any()
        }
        None => view! { <a href=href>{t!(words, "judging-contest-sealed")}</a> }.into_any(),
    };
    view! {
        <li>
            <h4>{title}</h4>
            <span class="end quiet">{t!(words, "marking-contest-raised", date = date)}</span>
            <p>{t!(words, "judging-contest-labels", given = given, claimed = claimed)}</p>
        </li>
    }
}

fn reported(words: Words, one: QueuedRun) -> impl IntoView {
    let date = words.date(one.ended_at);
    view! {
        <li>
            <h4><a href=routes::interview_report(one.run)>{phrase(words.locale, one.title)}</a></h4>
            <span class="end quiet">{t!(words, "marking-since", date = date)}</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practise::pages::interview::samples::{contest_id, english, html, phrase, run_id};
    use base::Timestamp;

    #[test]
    fn what_waits_leads_to_its_page() {
        let one = QueuedRun {
            run: run_id(),
            title: phrase("The man from the quay"),
            ended_at: Timestamp::from_millis(0),
            competent: false,
            demonstration: true,
        };
        let queue = InterviewQueue {
            runs: vec![one.clone()],
            contests: vec![QueuedContest {
                contest: contest_id(),
                words: Some(String::from("What about <him>?")),
                given: String::from("SUG"),
                claimed: String::from("DIR"),
                raised_at: Timestamp::from_millis(0),
            }],
            reports: vec![one],
            items: 0,
        };
        let page = html(waiting(english(), queue));
        for said in [
            routes::judging(run_id()),
            routes::coding_contest(contest_id()),
            routes::interview_report(run_id()),
            String::from("What about &lt;him&gt;?"),
        ] {
            assert!(page.contains(&said), "{said}: {page}");
        }
        let none = html(waiting(english(), InterviewQueue::default()));
        assert!(none.contains("Nothing waits"), "{none}");
        assert!(!none.contains("test-items.jsonl"), "{none}");
        let decided = InterviewQueue {
            items: 2,
            ..InterviewQueue::default()
        };
        let page = html(waiting(english(), decided));
        assert!(
            page.contains("/author/interviews/test-items.jsonl"),
            "{page}"
        );
    }
}
