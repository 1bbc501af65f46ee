//! The ways into a cohort: a list of addresses, a table, a link. And the deadlines of its courses.

use super::course_name;
use super::fields::{day, tick};
use super::people::hidden;
use crate::components::field_kinds::{file_field, long_field};
use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::programme::{DeadlineRow, OpenInvitation, PeopleView};

/// Addresses of people who have accounts.
pub fn by_list(words: Words, view: &PeopleView, refused: &Refused) -> impl IntoView + use<> {
    let list = Field::new("list", t!(words, "people-list"))
        .hint(t!(words, "people-list-hint"))
        .refused(words, refused);
    view! {
        <section class="section">
            <header><h2>{t!(words, "people-by-list")}</h2><p>{t!(words, "people-by-list-note")}</p></header>
            <div>
                <form class="form" method="post" action="/do/add-people">
                    {hidden(view)}
                    {long_field(list, 60_000)}
                    <p class="row"><button class="button">{t!(words, "people-add")}</button></p>
                </form>
            </div>
        </section>
    }
}

/// A table of people; it is only read at first.
pub fn by_table(words: Words, view: &PeopleView, refused: &Refused) -> impl IntoView + use<> {
    let file = Field::new("file", t!(words, "table-file"))
        .hint(t!(words, "table-file-hint"))
        .refused(words, refused);
    let create = !refused.field("create").is_empty();
    let waiting = view.waiting_table.map(|table| {
        let href = routes::cohort_table(&view.programme, view.cohort, table);
        view! { <p><a href=href>{t!(words, "table-waiting")}</a></p> }
    });
    view! {
        <section class="section">
            <header><h2>{t!(words, "people-by-table")}</h2><p>{t!(words, "people-by-table-note")}</p></header>
            <div class="stack">
                {waiting}
                <form class="form" method="post" action="/do/try-cohort-table" enctype="multipart/form-data">
                    {hidden(view)}
                    {tick("create", create, t!(words, "table-create"), t!(words, "table-create-note"))}
                    {file_field(file, ".csv,.txt,.tsv")}
                    <p class="row"><button class="button">{t!(words, "table-try")}</button></p>
                </form>
            </div>
        </section>
    }
}

/// The link that is open, and a form for another one.
pub fn by_invitation(words: Words, view: &PeopleView, refused: &Refused) -> impl IntoView + use<> {
    let number = |name, label, value: &'static str| {
        Field::new(name, label)
            .kind("number", "off")
            .value(value)
            .refused(words, refused)
    };
    let most = number("most", t!(words, "invitation-most"), "30");
    let days = number("days", t!(words, "invitation-days"), "30");
    let asks = refused.fields.is_empty() || !refused.field("asks").is_empty();
    let open = view.invitation.as_ref().map(|one| open(words, view, one));
    view! {
        <section class="section">
            <header><h2>{t!(words, "people-by-invitation")}</h2><p>{t!(words, "people-by-invitation-note")}</p></header>
            <div class="stack">
                {open}
                <form class="form" method="post" action="/do/make-invitation">
                    {hidden(view)}
                    {tick("asks", asks, t!(words, "invitation-asks"), t!(words, "invitation-asks-note"))}
                    {field(most)}
                    {field(days)}
                    <p class="row"><button class="button">{t!(words, "invitation-make")}</button></p>
                </form>
            </div>
        </section>
    }
}

fn open(words: Words, view: &PeopleView, one: &OpenInvitation) -> impl IntoView + use<> {
    let until = words.date_time(one.expires_at);
    let said = if one.has_expired {
        t!(words, "invitation-state-expired", date = until)
    } else {
        t!(
            words,
            "invitation-state-open",
            date = until,
            used = one.used,
            most = one.most
        )
    };
    let glyph = if one.has_expired {
        Icon::Ring
    } else {
        Icon::Check
    };
    view! {
        <form class="stack" method="post" action="/do/close-invitation">
            {hidden(view)}
            <p class="state">{icon(glyph)}{said}</p>
            <p class="row"><button class="button plain">{t!(words, "invitation-close")}</button></p>
        </form>
    }
}

/// Until when each course is to be completed.
pub fn deadlines(words: Words, view: &PeopleView, refused: &Refused) -> impl IntoView + use<> {
    let is_empty = view.deadlines.is_empty();
    let rows: Vec<AnyView> = view
        .deadlines
        .iter()
        .enumerate()
        .map(|(place, one)| deadline(words, view, (place, one), refused))
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "deadlines-title")}</h2><p>{t!(words, "deadlines-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "programme-courses-none")}</p></div> })}
                {(!is_empty).then(|| view! { <ul class="ledger">{rows}</ul> })}
            </div>
        </section>
    }
}

fn deadline(
    words: Words,
    view: &PeopleView,
    (place, one): (usize, &DeadlineRow),
    refused: &Refused,
) -> AnyView {
    // What was refused belongs to one of the courses.
    let none = Refused::default();
    let mine = if refused.field("course") == one.course.slug {
        refused
    } else {
        &none
    };
    let named = ("due_on", t!(words, "deadline-day"));
    let place = (place > 0).then(|| place.to_string());
    let due = day(words, mine, named, one.due_on.as_deref()).apart(place.as_deref());
    let now = one
        .due_on
        .as_deref()
        .map(|day| t!(words, "deadline-now", date = words.day(day)));
    let title = one
        .course
        .title
        .as_ref()
        .map_or_else(|| one.course.slug.clone(), |title| title.text.clone());
    let spoken = format!("{}: {title}", t!(words, "deadline-set"));
    view! {
        <li>
            <h3>{course_name(words, one.course.clone())}</h3>
            {now.map(|now| view! { <p>{now}</p> })}
            <form class="form" method="post" action="/do/set-deadline">
                {hidden(view)}
                <input type="hidden" name="course" value=one.course.slug.clone()/>
                {field(due)}
                <p class="row"><button class="button plain" aria-label=spoken>{t!(words, "deadline-set")}</button></p>
            </form>
        </li>
    }
    .into_any()
}
