//! The page before an interview: who is met, what is ahead, and every way around it.

use super::pieces::{end, is_private, not_reviewed, note};
use super::reported::reported;
use super::{INTERVIEWS, STYLES};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{InterviewIntro, InterviewRow};

/// `/practice/interviews/{interview}?course=&module=`
pub async fn intro(visit: Visit) -> PageResult {
    let words = visit.words;
    let name = visit.param("interview");
    let view = usecases::interview::intro(&visit.context, &visit.actor, name, words.locale).await?;
    let refused = visit.refused().await;
    let title = view.title.text.clone();
    let skip = skip(visit.query("course"), visit.query("module"));
    Ok(Page::new(Area::Practice, title, move || {
        view! {
            {head(words, &view)}
            {(!is_private(&refused)).then(|| summary(words, &refused))}
            {before(words, &view, skip)}
            {how(words, &view.languages)}
            {runs(words, view.runs, &refused)}
            {not_reviewed(words)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn head(words: Words, view: &InterviewIntro) -> impl IntoView + use<> {
    let course = view.course_title.clone().map(|title| {
        let href = routes::course(&view.course);
        view! { " · "{t!(words, "scenario-course")}" "<a href=href>{phrase(words.locale, title)}</a> }
    });
    let persona = words.text(&format!("persona-{}", view.persona), &[]);
    view! {
        <div class="pagehead">
            <p class="kicker"><a href=INTERVIEWS>{t!(words, "interviews-title")}</a></p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="lead">{phrase(words.locale, view.summary.clone())}</p>
            <p class="small quiet">{persona}" · "{t!(words, "scenario-about-minutes", count = view.minutes)}{course}</p>
            {(!view.languages.contains(&words.locale)).then(|| view! { <p class="small quiet">{t!(words, "interview-untranslated")}</p> })}
        </div>
    }
}

/// Where somebody goes on who leaves the interview aside: to the module they came from, else to the list.
fn skip(course: &str, module: &str) -> String {
    if course.is_empty() || module.is_empty() {
        INTERVIEWS.to_owned()
    } else {
        routes::module(course, module)
    }
}

/// The content note with the ways into the interview and around it.
fn before(words: Words, view: &InterviewIntro, skip: String) -> impl IntoView + use<> {
    let is_open = view.open.is_some();
    view! {
        <section class="note-ahead" aria-labelledby="before">
            <h2 id="before">{t!(words, "scenario-before")}</h2>
            {note(words, view.note.clone())}
            <p class="small">{t!(words, "interview-leave-any-time")}</p>
            <div class="row">
                {begin(words, view)}
                <a href=skip>{t!(words, "interview-skip")}</a>
            </div>
            {is_open.then(|| view! { <p class="small quiet" id="anew">{t!(words, "interview-anew-note")}</p> })}
        </section>
    }
}

fn begin(words: Words, view: &InterviewIntro) -> AnyView {
    let interview = view.interview.clone();
    if let Some(run) = view.open {
        let latest = routes::interview_run(run) + "#latest";
        return view! {
            <a class="button" href=latest>{t!(words, "interview-go-on")}{icon(Icon::Forward)}</a>
            {view.obstacle.is_none().then(|| view! {
                <form method="post" action="/do/begin-interview">
                    <input type="hidden" name="interview" value=interview/>
                    <button class="button plain" name="anew" value="yes" aria-describedby="anew">{t!(words, "scenario-anew")}</button>
                </form>
            })}
        }
        .into_any();
    }
    match &view.obstacle {
        Some(why) => {
            let why = words.message(why);
            view! { <p class="state open">{icon(Icon::Ring)}<span>{why}</span></p> }.into_any()
        }
        None => view! {
            <form method="post" action="/do/begin-interview">
                <input type="hidden" name="interview" value=interview/>
                <button class="button">{t!(words, "interview-begin")}{icon(Icon::Forward)}</button>
            </form>
        }
        .into_any(),
    }
}

/// How an interview goes, and what it is not.
fn how(words: Words, languages: &[Locale]) -> impl IntoView + use<> {
    let names: Vec<&str> = languages.iter().map(|one| one.name()).collect();
    let answers = t!(
        words,
        "interview-how-languages",
        languages = names.join(", ")
    );
    view! {
        <section class="section">
            <header><h2>{t!(words, "interview-how")}</h2></header>
            <div><ol class="steps">
                {[
                    t!(words, "interview-how-plan"),
                    t!(words, "interview-how-talk"),
                    t!(words, "interview-how-debrief"),
                ].into_iter().map(|one| view! { <li><p>{one}</p></li> }).collect_view()}
            </ol>
            <div class="prose"><ul>
                {[
                    t!(words, "interview-how-same"),
                    answers,
                    t!(words, "interview-how-private"),
                    t!(words, "interview-how-caps"),
                    t!(words, "interview-limits"),
                ].into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
            </ul></div></div>
        </section>
    }
}

fn runs(words: Words, runs: Vec<InterviewRow>, refused: &Refused) -> impl IntoView + use<> {
    let rows = runs.into_iter().map(|row| run(words, row, refused));
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "interview-runs")}</h2></header>
                <div><ul class="ledger">{rows}</ul></div>
            </section>
        }
    })
}

fn run(words: Words, row: InterviewRow, refused: &Refused) -> impl IntoView + use<> {
    let date = words.date(row.ended_at);
    let name = t!(words, "interview-run-link", date = date);
    let name = if row.erased {
        name.into_any()
    } else {
        view! { <a href=routes::interview_debrief(row.run)>{name}</a> }.into_any()
    };
    let share = t!(
        words,
        "interview-run-share",
        percent = row.recommended_percent,
        count = row.questions
    );
    let report = row.report.as_ref().map(|report| {
        let place = format!("report-{}", row.run);
        let is_this = refused.field("run") == row.run.to_string();
        let inside = reported(words, row.run, report, Some(&row.interview), refused);
        view! {
            <details class="folded" id=place open=is_this>
                <summary>{t!(words, "interview-report")}</summary>
                {inside}
            </details>
        }
    });
    let told = if row.erased {
        t!(words, "interview-run-erased")
    } else {
        end(words, &row.how)
    };
    view! {
        <li>
            <h3>{name}</h3>
            <span class="end quiet">{share}</span>
            <p>{told}</p>
            {report}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{english, html, intro as sample, run_id};
    use super::*;
    use base::Message;
    use views::interview::ReportState;

    #[test]
    fn skipping_leads_back_to_where_one_came_from() {
        assert_eq!(skip("", ""), "/practice/interviews");
        assert_eq!(skip("adults", ""), "/practice/interviews");
        assert_eq!(skip("adults", "account"), "/courses/adults#module-account");
        assert!(skip("//elsewhere.example", "account").starts_with("/courses/"));
    }

    #[test]
    fn where_an_interview_may_not_begin_the_page_says_why_and_has_no_button() {
        let mut view = sample();
        assert!(html(begin(english(), &view)).contains("/do/begin-interview"));
        view.obstacle = Some(Message::new("error-not-found"));
        let page = html(begin(english(), &view));
        assert!(page.contains("no longer available"), "{page}");
        assert!(!page.contains("/do/begin-interview"), "{page}");
        view.open = Some(run_id());
        let page = html(begin(english(), &view));
        assert!(
            page.contains("#latest"),
            "an open one is gone on with: {page}"
        );
        assert!(!page.contains("anew"), "{page}");
    }

    #[test]
    fn an_interview_whose_words_were_deleted_has_no_debrief_to_open() {
        let mut row = super::super::samples::row();
        let page = |row: InterviewRow| html(run(english(), row, &Refused::default()));
        assert!(page(row.clone()).contains("/debrief"));
        row.erased = true;
        let erased = page(row.clone());
        assert!(!erased.contains("/debrief"), "{erased}");
        assert!(erased.contains("deleted"), "{erased}");
        assert!(!erased.contains("/do/object-report"), "{erased}");
        // The right to object stays.
        row.report = Some(ReportState {
            objection: None,
            decided: None,
        });
        let reported = page(row);
        for said in ["/do/object-report", r#"name="interview" value="quay""#] {
            assert!(reported.contains(said), "{said}: {reported}");
        }
    }
}
