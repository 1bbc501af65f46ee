//! What is measured, in which order, and how each strand stands.

use super::INTERVIEWS;
use super::pieces::{not_reviewed, purpose};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::interview::{MeasuredRun, NextMeasure, StrandView};

/// `/practice/measuring`
pub async fn measuring(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::interview::measuring(&visit.context, &visit.actor, words.locale).await?;
    let problems = summary(words, &visit.refused().await);
    Ok(
        Page::new(Area::Practice, t!(words, "measuring-title"), move || {
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href=INTERVIEWS>{t!(words, "interviews-title")}</a></p>
                    <h1>{t!(words, "measuring-title")}</h1>
                    <p class="lead">{t!(words, "measuring-lead")}</p>
                </div>
                {problems}
                {view.strands.into_iter().map(|one| strand(words, one)).collect_view()}
                {rule(words)}
            }
            .into_any()
        })
        .styles(&["features/staff.css"])
        .into(),
    )
}

pub fn strand(words: Words, view: StrandView) -> impl IntoView {
    let name = words.text(&format!("interview-strand-{}", view.strand), &[]);
    let note = words.text(&format!("interview-strand-{}-note", view.strand), &[]);
    let state = match view.passed_at {
        Some(at) => {
            let said = t!(words, "measuring-passed", date = words.date(at));
            view! { <p class="state right">{icon(Icon::Check)}<span>{said}</span></p> }.into_any()
        }
        None => view! { <p class="state open">{icon(Icon::Ring)}<span>{t!(words, "measuring-not-passed")}</span></p> }.into_any(),
    };
    let next = view.next.map(|next| next_one(words, &view.strand, next));
    let demonstration = view.demonstration.then(|| {
        view! { <p class="notice warn" role="note">{icon(Icon::Warning)}<span>{t!(words, "measuring-demonstration")}</span></p>{not_reviewed(words)} }
    });
    let runs = view.runs;
    view! {
        <section class="section" id=format!("strand-{}", view.strand)>
            <header><h2>{name}</h2><p>{note}</p></header>
            <div>
                {state}
                {demonstration}
                {next}
                {(!runs.is_empty()).then(|| view! { <ul class="ledger">{runs.into_iter().map(|one| run(words, one)).collect_view()}</ul> })}
            </div>
        </section>
    }
}

/// The one thing that can be done now, or why it cannot, and from when on it can.
fn next_one(words: Words, strand: &str, next: NextMeasure) -> impl IntoView + use<> {
    let name = purpose(words, next.purpose);
    let note = words.text(
        &format!("interview-purpose-{}-note", next.purpose.as_str()),
        &[],
    );
    let from = next
        .from
        .map(|at| t!(words, "measuring-from", date = words.date_time(at)));
    let strand = strand.to_owned();
    let go = match (next.open, next.obstacle) {
        (Some(run), _) => {
            let latest = routes::interview_run(run) + "#latest";
            view! { <p><a class="button" href=latest>{t!(words, "interview-go-on")}{icon(Icon::Forward)}</a></p> }.into_any()
        }
        (None, Some(why)) => {
            view! { <p class="state open">{icon(Icon::Ring)}<span>{words.message(&why)}</span></p> }
                .into_any()
        }
        (None, None) => view! {
            <form method="post" action="/do/begin-measured">
                <input type="hidden" name="strand" value=strand/>
                <button class="button">{t!(words, "measuring-begin")}{icon(Icon::Forward)}</button>
            </form>
        }
        .into_any(),
    };
    view! {
        <div class="stack">
            <h3>{t!(words, "measuring-next", name = name)}</h3>
            <p>{note}</p>
            {from.map(|said| view! { <p class="small quiet">{said}</p> })}
            {go}
        </div>
    }
}

fn run(words: Words, one: MeasuredRun) -> impl IntoView {
    let title = phrase(words.locale, one.title);
    let title = match one.ended_at {
        Some(_) => view! { <a href=routes::interview_debrief(one.run)>{title}</a> }.into_any(),
        None => view! { <a href=routes::interview_run(one.run)>{title}</a> }.into_any(),
    };
    let date = words.date(one.ended_at.unwrap_or(one.started_at));
    let shares = one.ended_at.map(|_| {
        t!(
            words,
            "measuring-shares",
            recommended = one.recommended,
            open = one.open
        )
    });
    let kind = purpose(words, one.purpose);
    let demonstration = one
        .demonstration
        .then(|| t!(words, "measuring-run-demonstration"));
    view! {
        <li>
            <h3>{title}</h3>
            <span class="end">{outcome(words, one.ended_at.is_some(), one.competent, one.judged)}</span>
            <p>{kind}" · "{date}{shares.map(|said| view! { " · "{said} })}{demonstration.map(|said| view! { " · "{said} })}</p>
        </li>
    }
}

/// What counts is an assessor's word; before it, what the program made of it, and that this alone is nothing yet.
fn outcome(words: Words, ended: bool, competent: Option<bool>, judged: Option<bool>) -> AnyView {
    let (class, drawing, said) = match (ended, judged, competent) {
        (false, ..) => ("state open", Icon::Ring, t!(words, "measuring-run-open")),
        (true, Some(true), _) => (
            "state right",
            Icon::Check,
            t!(words, "measuring-run-passed"),
        ),
        (true, Some(false), _) => ("state warn", Icon::Half, t!(words, "measuring-run-not")),
        (true, None, Some(true)) => (
            "state open",
            Icon::Ring,
            t!(words, "measuring-run-waits-competent"),
        ),
        (true, None, _) => ("state open", Icon::Ring, t!(words, "measuring-run-waits")),
    };
    view! { <span class=class>{icon(drawing)}<span>{said}</span></span> }.into_any()
}

fn rule(words: Words) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "measuring-rule")}</h2></header>
            <div class="prose">
                <ul>
                    {[
                        t!(words, "measuring-rule-order"),
                        t!(words, "measuring-rule-pass"),
                        t!(words, "measuring-rule-one"),
                        t!(words, "measuring-rule-assessor"),
                        t!(words, "measuring-rule-demonstration"),
                        t!(words, "measuring-rule-replay"),
                        t!(words, "measuring-rule-private"),
                    ].into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                </ul>
                <p>{t!(words, "interview-limits")}</p>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{english, html, strand as sample};
    use super::*;
    use base::Message;

    #[test]
    fn automatic_coding_alone_never_passes() {
        let mut view = sample();
        view.runs[0].competent = Some(true);
        let page = html(strand(english(), view.clone()));
        assert!(page.contains("an assessor has to confirm it"), "{page}");
        assert!(!page.contains("state right"), "{page}");
        view.runs[0].judged = Some(true);
        let page = html(strand(english(), view));
        assert!(page.contains("state right"), "{page}");
    }

    #[test]
    fn that_nobody_has_reviewed_the_demonstrations_is_said() {
        let said = "Not yet reviewed by survivors";
        let mut view = sample();
        view.demonstration = true;
        assert!(html(strand(english(), view.clone())).contains(said));
        // Sealed ones are an academy's own.
        view.demonstration = false;
        assert!(!html(strand(english(), view)).contains(said));
    }

    #[test]
    fn where_it_cannot_begin_the_page_says_why() {
        let mut view = sample();
        assert!(html(strand(english(), view.clone())).contains("/do/begin-measured"));
        if let Some(next) = &mut view.next {
            next.obstacle = Some(Message::new("error-not-found"));
        }
        let page = html(strand(english(), view));
        assert!(page.contains("no longer available"), "{page}");
        assert!(!page.contains("/do/begin-measured"), "{page}");
    }
}
