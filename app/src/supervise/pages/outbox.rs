//! What became of letters, page by page.

use super::{STYLES, nowrap, page_number, pager};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::mail::{MailRow, MailState, OutboxView};

/// `/programmes/outbox`
pub async fn outbox(visit: Visit) -> PageResult {
    let stuck = visit.query("show") == "stuck";
    let page = page_number(&visit);
    let view = usecases::supervise::mail::outbox(&visit.context, &visit.actor, page, stuck).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(
        Page::new(Area::Programmes, t!(words, "outbox-title"), move || {
            let before = (view.page > 1).then(|| href(&view, view.page - 1));
            let after = view.more.then(|| href(&view, view.page + 1));
            let here = t!(words, "pages-here", page = view.page);
            let lead = if view.sees_all {
                t!(words, "outbox-lead-all")
            } else {
                t!(words, "outbox-lead")
            };
            let none = if view.stuck {
                t!(words, "outbox-none-stuck")
            } else {
                t!(words, "outbox-none")
            };
            view! {
                <div class="pagehead">
                    <p class="kicker">{kicker(words, view.sees_all)}</p>
                    <h1>{t!(words, "outbox-title")}</h1>
                    <p class="lead">{lead}</p>
                </div>
                {notice}
                {problems}
                <nav class="toolbar parts" aria-label=t!(words, "outbox-title")>
                    {choice(t!(words, "outbox-all"), "/programmes/outbox", !view.stuck)}
                    {choice(t!(words, "outbox-stuck"), "/programmes/outbox?show=stuck", view.stuck)}
                </nav>
                {if view.rows.is_empty() {
                    view! { <div class="empty"><p>{none}</p></div> }.into_any()
                } else {
                    letters(words, &view).into_any()
                }}
                <div class="beneath">
                    <p class="small quiet">{t!(words, "outbox-states")}</p>
                    {(before.is_some() || after.is_some())
                        .then(|| pager(words, t!(words, "outbox-pages"), before, here, after))}
                </div>
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

/// Back to where one came from: administrators have no home under the programmes.
fn kicker(words: Words, is_administrator: bool) -> AnyView {
    if is_administrator {
        view! { <a href="/admin">{t!(words, "admin-title")}</a> }.into_any()
    } else {
        view! { <a href="/programmes">{t!(words, "programmes-title")}</a> }.into_any()
    }
}

fn choice(label: String, href: &'static str, is_here: bool) -> impl IntoView {
    view! { <a href=href aria-current=is_here.then_some("page")>{label}</a> }
}

fn href(view: &OutboxView, page: usize) -> String {
    let show = if view.stuck { "&show=stuck" } else { "" };
    format!("/programmes/outbox?page={page}{show}")
}

fn letters(words: Words, view: &OutboxView) -> impl IntoView + use<> {
    let may_repeat = view.rows.iter().any(|one| one.state.may_repeat());
    let mut columns = vec![
        Column::text(t!(words, "outbox-subject")),
        Column::text(t!(words, "outbox-to")),
        Column::text(t!(words, "outbox-written")),
        Column::text(t!(words, "outbox-state")),
    ];
    // Only where there is something to do.
    if may_repeat {
        columns.push(Column::action(t!(words, "accounts-actions")));
    }
    let stuck = view.stuck;
    let rows = view
        .rows
        .iter()
        .map(|one| {
            let mut cells = letter(words, one);
            if may_repeat {
                cells.push(again(words, one, stuck));
            }
            cells
        })
        .collect();
    view! {
        {may_repeat.then(|| view! { <p class="notice">{icon(Icon::Warning)}<span>{t!(words, "outbox-again-note")}</span></p> })}
        {table(t!(words, "outbox-title"), columns, rows)}
    }
}

fn letter(words: Words, one: &MailRow) -> Vec<AnyView> {
    let subject = subject(words, one);
    vec![
        view! { <bdi>{subject}</bdi> }.into_any(),
        view! { <bdi>{one.name.clone()}</bdi><span class="under"><bdi dir="ltr">{one.email.clone()}</bdi></span> }.into_any(),
        nowrap(words.date_time(one.written_at)),
        state(words, one),
    ]
}

/// Sends a letter once more, where that may help.
fn again(words: Words, one: &MailRow, stuck: bool) -> AnyView {
    if !one.state.may_repeat() {
        return ().into_any();
    }
    let said = t!(words, "outbox-again");
    let spoken = format!("{said}: {}, {}", subject(words, one), one.name);
    view! {
        <form method="post" action="/do/send-again">
            <input type="hidden" name="letter" value=one.id.to_string()/>
            <input type="hidden" name="show" value=if stuck { "stuck" } else { "" }/>
            <button class="link" aria-label=spoken>{said}</button>
        </form>
    }
    .into_any()
}

/// The subject as its reader has it, in the language of whoever looks.
fn subject(words: Words, one: &MailRow) -> String {
    let mut subject = one.subject.clone();
    for (name, value) in &mut subject.args {
        if name == "day"
            && let base::Arg::Text(day) = value
        {
            *day = words.day(day);
        }
    }
    words.message(&subject)
}

fn state(words: Words, one: &MailRow) -> AnyView {
    let (class, drawing) = match one.state {
        MailState::Sent => ("state right", Some(Icon::Check)),
        MailState::Refused | MailState::GivenUp | MailState::Unknown => {
            ("state warn", Some(Icon::Warning))
        }
        MailState::Waiting | MailState::Sending | MailState::Moot => ("state", None),
    };
    let name = words.text(&format!("outbox-state-{}", one.state.as_str()), &[]);
    let at = one.at.map(|at| words.date_time(at));
    let tries = (one.tries > 0).then(|| t!(words, "outbox-tries", count = one.tries));
    view! {
        <span class=class>{drawing.map(icon)}{name}</span>
        {at.map(|at| view! { <span class="under nowrap">{at}</span> })}
        {tries.map(|tries| view! { <span class="under">{tries}</span> })}
        {one.words.clone().map(|said| view! { <span class="under"><bdi dir="auto">{said}</bdi></span> })}
    }
    .into_any()
}
