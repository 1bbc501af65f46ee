//! Progress and skill in drawings, each with the numbers beside it.

use crate::components::plot::{Band, band, growth};
use crate::components::table::{Column, scroll, table};
use crate::supervise::figures::course_title;
use crate::supervise::pages::programmes::course_name;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::programme::ProgrammeCourse;
use views::programme_figures::{CohortFigures, Growth, SkillChange, Spread};

/// How many had completed each course, week after week: a small drawing for each.
pub fn growths(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let courses = view.courses.clone();
    let heading = t!(words, "cohort-growth");
    view.growth.clone().map(|found| {
        let twin = twin(words, &courses, &found);
        let drawings = courses
            .into_iter()
            .zip(found.completed.clone())
            .map(|(course, counts)| drawing(words, course, &counts, &found))
            .collect_view();
        view! {
            <section class="section">
                <header><h2>{heading}</h2><p>{t!(words, "cohort-growth-note")}</p></header>
                <div>
                    <div class="growths">{drawings}</div>
                    <details>
                        <summary>{t!(words, "statistics-as-table")}</summary>
                        {twin}
                    </details>
                </div>
            </section>
        }
    })
}

fn drawing(
    words: Words,
    course: ProgrammeCourse,
    counts: &[u32],
    found: &Growth,
) -> impl IntoView + use<> {
    let now = counts.last().copied().unwrap_or(0);
    let said = t!(words, "cohort-of", count = now, all = found.people);
    let title = course_title(&course);
    let end = |day: Option<&String>| day.map_or_else(String::new, |day| words.day(day));
    let (first, last) = (end(found.days.first()), end(found.days.last()));
    let label = t!(
        words,
        "cohort-growth-label",
        title = title,
        count = now,
        all = found.people,
        day = last.as_str()
    );
    // One step has no line from a first day to a last.
    let first = if found.days.len() > 1 {
        first
    } else {
        String::new()
    };
    view! {
        <figure class="figure">
            <figcaption>{course_name(words, course)}" "<strong class="nowrap">{said}</strong></figcaption>
            {growth(words.locale, counts, found.people, label, [first, last])}
        </figure>
    }
}

fn twin(words: Words, courses: &[ProgrammeCourse], found: &Growth) -> impl IntoView + use<> {
    let mut columns = vec![Column::text(t!(words, "cohort-growth-until"))];
    for course in courses {
        columns.push(Column::number(course_title(course)));
    }
    let rows = found
        .days
        .iter()
        .enumerate()
        .map(|(place, day)| {
            let counts = found.completed.iter();
            let counts =
                counts.map(|of| of.get(place).copied().unwrap_or(0).to_string().into_any());
            std::iter::once(words.day(day).into_any())
                .chain(counts)
                .collect()
        })
        .collect();
    let name = t!(words, "cohort-growth");
    scroll(name.clone(), table(name, columns, rows))
}

/// Skill before and after, with how it is to be read.
pub fn skills(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let changes = view.skills.clone();
    // Where no certification asks for interviews, nobody misses them.
    (view.has_room || !changes.is_empty()).then(|| {
        let body = if changes.is_empty() {
            view! { <div class="empty"><p>{t!(words, "cohort-skill-none")}</p></div> }.into_any()
        } else {
            changes
                .into_iter()
                .map(|one| strand(words, one))
                .collect_view()
                .into_any()
        };
        view! {
            <section class="section">
                <header><h2>{t!(words, "cohort-skill")}</h2><p>{t!(words, "cohort-skill-note")}</p></header>
                <div class="stack">
                    {body}
                    <p class="small quiet">{t!(words, "cohort-skill-caveat")}</p>
                </div>
            </section>
        }
    })
}

fn strand(words: Words, one: SkillChange) -> impl IntoView {
    let name = words.text(&format!("interview-strand-{}", one.strand), &[]);
    let columns = vec![
        Column::text(t!(words, "cohort-skill-when")),
        Column::number(t!(words, "cohort-skill-median")),
        Column::text(t!(words, "cohort-skill-middle")),
        Column::text(t!(words, "cohort-skill-drawing")),
    ];
    let row = |when: String, spread: Spread| {
        let drawn = Band {
            from: spread.lower,
            to: spread.upper,
            mark: Some(spread.median),
        };
        let range = t!(
            words,
            "statistics-range",
            from = spread.lower,
            to = spread.upper
        );
        vec![
            when.into_any(),
            t!(words, "percent", percent = spread.median).into_any(),
            range.into_any(),
            band(words.locale, drawn).into_any(),
        ]
    };
    let rows = vec![
        row(t!(words, "cohort-skill-before"), one.before),
        row(t!(words, "cohort-skill-after"), one.after),
    ];
    let moved = t!(
        words,
        "cohort-skill-moved",
        people = one.people,
        up = one.up,
        same = one.same,
        down = one.down
    );
    view! {
        <h3>{name.clone()}</h3>
        {table(name, columns, rows)}
        <p>{moved}</p>
    }
}
