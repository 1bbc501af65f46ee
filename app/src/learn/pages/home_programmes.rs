//! Programmes on the home page: those one works in, and those one goes through with what is due next.

use crate::supervise::pages::programmes::{card, course_name};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::programme::{MyProgramme, ProgrammeCard};

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
