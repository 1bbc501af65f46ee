//! The home of somebody signed in: the one thing to do next, and what stands around it.

use super::front;
use super::home_news::{news, open_attempts};
use super::home_programmes::{takes_part, works_in};
use super::next_step::{heading, next_step};
use super::pieces::course_row;
use crate::components::form::{notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::routes;
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use usecases::Actor;
use views::account::Role;
use views::certify::CertificateRow;
use views::learn::NextStep;

/// `/`
pub async fn home(visit: Visit) -> PageResult {
    let Actor::Person(person) = visit.actor.clone() else {
        return front::front(visit).await;
    };
    let words = visit.words;
    let home = usecases::learn::home_officer(&visit.context, &visit.actor, words.locale).await?;
    let mine =
        usecases::supervise::programmes::my_programmes(&visit.context, &visit.actor, words.locale)
            .await?;
    let problems = summary(words, &visit.refused().await);
    let today = words.date(visit.context.now());
    let notice = notice(&visit);
    let duties = duties(words, &person.roles);
    // With news, nobody is told that nothing waits.
    let next = if home.next == NextStep::Nothing && !home.news.is_empty() {
        t!(words, "home-news")
    } else {
        heading(words, &home.next)
    };
    // Who only works here comes for that work; learning stands below it.
    let works_only =
        !duties.is_empty() && !person.roles.contains(&Role::Officer) && home.courses.is_empty();
    let title = if works_only {
        t!(words, "home-duties")
    } else {
        next.clone()
    };
    Ok(Page::new(Area::Home, title.clone(), move || {
        let courses = home.courses;
        let certificates = home.certificates;
        let has_open = !courses.is_empty();
        view! {
            <div class="pagehead">
                <p class="kicker">{today}</p>
                <h1>{title}</h1>
                {works_only.then(|| view! { <p class="lead">{t!(words, "home-duties-note")}</p> })}
            </div>
            {notice}
            {problems}
            {if works_only {
                view! {
                    {work(duties, true)}
                    <section class="section"><header><h2>{next}</h2></header><div>{next_step(words, home.next, has_open)}</div></section>
                    {news(words, home.news)}
                    {open_attempts(words, home.open, home.open_runs)}
                }.into_any()
            } else {
                view! {
                    {news(words, home.news)}
                    {next_step(words, home.next, has_open)}
                    {open_attempts(words, home.open, home.open_runs)}
                    {(!duties.is_empty()).then(|| view! {
                        <section class="section">
                            <header><h2>{t!(words, "home-duties")}</h2><p>{t!(words, "home-duties-note")}</p></header>
                            <div>{work(duties, false)}</div>
                        </section>
                    })}
                }.into_any()
            }}
            {works_in(words, mine.works_in)}
            {takes_part(words, mine.takes_part)}
            {(!courses.is_empty()).then(|| view! {
                <section class="section">
                    <header><h2>{t!(words, "home-courses")}</h2><p>{t!(words, "home-courses-note")}</p></header>
                    <div>
                        <ul class="ledger">{courses.into_iter().map(|card| course_row(words, card)).collect_view()}</ul>
                        <p class="small"><a href="/courses">{t!(words, "home-all-courses")}</a></p>
                    </div>
                </section>
            })}
            {(!certificates.is_empty()).then(|| view! {
                <section class="section">
                    <header><h2>{t!(words, "home-certificates")}</h2></header>
                    <div><ul class="ledger">{certificates.into_iter().map(|row| certificate_row(words, row)).collect_view()}</ul></div>
                </section>
            })}
            <section class="section">
                <header><h2>{t!(words, "home-support")}</h2></header>
                <div class="stack">
                    <p>{t!(words, "home-support-text")}</p>
                    <p><a href="/about#support">{t!(words, "home-support-link")}</a></p>
                </div>
            </section>
        }
        .into_any()
    })
    .into())
}

/// A link to the home of a role.
struct Duty {
    href: &'static str,
    title: String,
    note: String,
}

/// What one's roles lead to; directly under the head of the page (`top`) its titles are the next level.
fn work(duties: Vec<Duty>, top: bool) -> impl IntoView {
    view! {
        <ul class="ledger">
            {duties.into_iter().map(|duty| {
                let link = view! { <a href=duty.href>{duty.title}</a> };
                let title = if top { view! { <h2>{link}</h2> }.into_any() } else { view! { <h3>{link}</h3> }.into_any() };
                view! { <li>{title}<p>{duty.note}</p></li> }
            }).collect_view()}
        </ul>
    }
}

fn duties(words: Words, roles: &[Role]) -> Vec<Duty> {
    let duty = |href, title, note| Duty { href, title, note };
    roles
        .iter()
        .filter_map(|role| match role {
            Role::Officer => None,
            Role::Instructor => Some(duty(
                "/author",
                t!(words, "nav-author"),
                t!(words, "home-duty-author"),
            )),
            Role::Programme => Some(duty(
                "/programmes",
                t!(words, "nav-programmes"),
                t!(words, "home-duty-programmes"),
            )),
            Role::Assessor => Some(duty(
                "/marking",
                t!(words, "nav-marking"),
                t!(words, "home-duty-marking"),
            )),
            Role::Administrator => Some(duty(
                "/admin",
                t!(words, "nav-admin"),
                t!(words, "home-duty-admin"),
            )),
        })
        .collect()
}

fn certificate_row(words: Words, row: CertificateRow) -> impl IntoView {
    view! {
        <li>
            <h3><a href=routes::certificate(&row.code)>{phrase(words.locale, row.title)}</a></h3>
            <span class="end quiet">{t!(words, "home-certificate-issued", date = words.date(row.issued_at))}</span>
        </li>
    }
}
