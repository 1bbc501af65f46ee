//! Programmes on the home page: those one works in, and those one goes through with what is due next.

use crate::supervise::pages::programmes::{card, course_name};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::programme::{MyProgramme, ProgrammeCard};
use views::training::MyTrainingDay;

/// The programmes somebody works in.
pub fn works_in(words: Words, programmes: Vec<ProgrammeCard>) -> impl IntoView {
    (!programmes.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "programmes-mine")}</h2></header>
                <div><ul class="ledger">{programmes.into_iter().map(|one| card(words, one)).collect_view()}</ul></div>
            </section>
        }
    })
}

/// The programmes somebody goes through.
pub fn takes_part(words: Words, programmes: Vec<MyProgramme>) -> impl IntoView {
    (!programmes.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "home-programmes")}</h2></header>
                <div><ul class="ledger">{programmes.into_iter().map(|one| row(words, one)).collect_view()}</ul></div>
            </section>
        }
    })
}

fn row(words: Words, one: MyProgramme) -> impl IntoView {
    let due = one.next.map(|(course, day)| {
        let day = words.day(&day);
        let said = if one.is_late {
            t!(words, "home-programme-late", date = day)
        } else {
            t!(words, "home-programme-due", date = day)
        };
        let href = crate::routes::course(&course.slug);
        view! { <p><a href=href>{course_name(words, course)}</a>" · "{said}</p> }
    });
    let spoken = format!("{}: {}", t!(words, "cohort-leave"), one.title.text);
    view! {
        <li>
            <h3>{crate::components::text::phrase(words.locale, one.title)}</h3>
            <span class="end quiet"><bdi>{one.cohort_name}</bdi></span>
            {due}
            {training(words, one.days)}
            <details>
                <summary>{t!(words, "cohort-leave-title")}</summary>
                <form class="stack" method="post" action="/do/leave-cohort">
                    <input type="hidden" name="cohort" value=one.cohort.to_string()/>
                    <p>{t!(words, "cohort-leave-note")}</p>
                    <button class="button plain" aria-label=spoken>{t!(words, "cohort-leave")}</button>
                </form>
            </details>
        </li>
    }
}

/// The next training day, and behind it all of them with what is recorded of oneself.
fn training(words: Words, days: Vec<MyTrainingDay>) -> Option<impl IntoView> {
    let next = days.iter().find(|one| one.is_ahead).map(|one| {
        let date = words.day(&one.held_on);
        t!(
            words,
            "home-training-next",
            date = date,
            title = one.title.as_str()
        )
    });
    let is_none = days.is_empty();
    (!is_none).then(|| {
        view! {
            {next.map(|next| view! { <p>{next}</p> })}
            <details>
                <summary>{t!(words, "home-training-days")}</summary>
                <ul class="dashes">{days.into_iter().map(|one| view! { <li>{attended(words, &one)}</li> }).collect_view()}</ul>
            </details>
        }
    })
}

fn attended(words: Words, one: &MyTrainingDay) -> String {
    let said = match one.attended {
        Some(0) => t!(words, "home-training-absent"),
        Some(minutes) if minutes >= one.minutes => t!(words, "home-training-present"),
        Some(minutes) => t!(
            words,
            "home-training-part",
            minutes = minutes,
            whole = one.minutes
        ),
        None if one.is_ahead => t!(words, "home-training-ahead"),
        None => t!(words, "home-training-unrecorded"),
    };
    format!("{} · {} · {said}", words.day(&one.held_on), one.title)
}
