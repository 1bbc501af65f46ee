//! Awards before the managers and assessors of a programme: who is ready, who is under way, whose certification expires; confirming, and
//! letting a requirement pass.

use super::document::said as phrase;
use super::revoked;
use super::standing::{lines, percent, say, state};
use crate::assess::pages::observed::of_candidate;
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::{page_number, pager};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::CycleId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::standing::{AwardsView, Candidate, CandidateView, Expiring, WaiverView};

/// Tables and pages of the staff, and what a requirement's entry needs.
pub(super) const STYLES: &[&str] = &["features/staff.css", "features/certificate.css"];

/// The most that can be written into a reason, in characters.
const MOST: u32 = 500;

/// `/programmes/{programme}/certifications/{certification}/awards`
pub async fn awards(visit: Visit) -> PageResult {
    let words = visit.words;
    let (programme, certification) = (visit.param("programme"), visit.param("certification"));
    let page = u32::try_from(page_number(&visit)).unwrap_or(1);
    let view = usecases::certify::awards(
        &visit.context,
        &visit.actor,
        programme,
        certification,
        page,
        words.locale,
    )
    .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(
        Page::new(Area::Programmes, t!(words, "awards-title"), move || {
            let here = routes::awards(&view.programme, &view.certification);
            let before = (view.page > 1).then(|| format!("{here}?page={}", view.page - 1));
            let after = view.more.then(|| format!("{here}?page={}", view.page + 1));
            let number = t!(words, "pages-here", page = view.page);
            view! {
                {head(words, &view)}
                {notice}
                {problems}
                {people(words, &view, Some(&refused))}
                {people(words, &view, None)}
                {(before.is_some() || after.is_some())
                    .then(|| pager(words, t!(words, "awards-pages"), before, number, after))}
                {expiring(words, view.expiring.clone())}
                {revoked::section(words, view.revoked.clone())}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

fn head(words: Words, view: &AwardsView) -> impl IntoView + use<> {
    let lead = if view.confirms {
        t!(words, "awards-lead-person")
    } else {
        t!(words, "awards-lead-evidence")
    };
    view! {
        <div class="pagehead">
            <p class="kicker"><a href=routes::programme(&view.programme)>{phrase(view.programme_title.clone())}</a></p>
            <h1>{t!(words, "awards-title")}": "{phrase(view.title.clone())}</h1>
            <p class="lead">{lead}</p>
        </div>
    }
}

/// Those of whom everything is met, with the form that confirms them all; or the others.
fn people(words: Words, view: &AwardsView, ready: Option<&Refused>) -> impl IntoView + use<> {
    let together = ready.map(|refused| award_all(words, view, refused));
    let (title, none, all) = if ready.is_some() {
        (
            t!(words, "awards-ready"),
            t!(words, "awards-ready-none"),
            view.ready.clone(),
        )
    } else {
        (
            t!(words, "awards-under-way"),
            t!(words, "awards-under-way-none"),
            view.under_way.clone(),
        )
    };
    let columns = vec![
        Column::text(t!(words, "awards-person")),
        Column::text(t!(words, "standing-cycle")),
        Column::text(t!(words, "awards-state")),
        Column::text(t!(words, "awards-progress")),
    ];
    let is_empty = all.is_empty();
    let of = (view.programme.clone(), view.certification.clone());
    let rows = all.into_iter().map(|one| person(words, &of, one)).collect();
    view! {
        <section class="section">
            <header><h2>{title.clone()}</h2></header>
            <div>{if is_empty {
                view! { <div class="empty"><p>{none}</p></div> }.into_any()
            } else {
                table(title, columns, rows).into_any()
            }}{together}</div>
        </section>
    }
}

/// Confirms and issues at once, for managers, where anybody is ready: for all, or for one cohort.
fn award_all(words: Words, view: &AwardsView, refused: &Refused) -> impl IntoView + use<> {
    let (programme, certification) = (view.programme.clone(), view.certification.clone());
    let whom = Field::new("cohort", t!(words, "run-whom"))
        .optional()
        .refused(words, refused);
    let cohorts = view.cohorts.iter();
    let choices: Vec<(String, String)> =
        std::iter::once((String::new(), t!(words, "run-everybody")))
            .chain(cohorts.map(|(id, name)| (id.to_string(), name.clone())))
            .collect();
    let choice = (choices.len() > 1).then(|| list_field(whom, choices));
    (view.manages && !view.ready.is_empty()).then(|| {
        view! {
            <form class="form" method="post" action="/do/start-award-run">
                <input type="hidden" name="programme" value=programme/>
                <input type="hidden" name="certification" value=certification/>
                <p class="hint">{t!(words, "run-note")}</p>
                {choice}
                <p class="row"><button class="button">{t!(words, "run-start")}</button></p>
            </form>
        }
    })
}

fn person(words: Words, of: &(String, String), one: Candidate) -> Vec<AnyView> {
    let href = routes::candidate(&of.0, &of.1, one.cycle);
    let path = words.text(&format!("standing-path-{}", one.path), &[]);
    let waivers = (one.open_waivers > 0).then(|| {
        let said = t!(words, "awards-waivers", count = one.open_waivers);
        view! { <span class="under">{said}</span> }
    });
    let own = one
        .own
        .then(|| view! { <span class="under">{t!(words, "awards-own")}</span> });
    let progress = match &one.met_on {
        Some(day) => t!(words, "awards-met-on", date = words.day(day)),
        None => percent(words, one.permille),
    };
    vec![
        view! { <a href=href><bdi>{one.name}</bdi></a>" "{own} }.into_any(),
        view! { {one.number.to_string()}" · "{path} }.into_any(),
        view! { {state(words, &one.state)}" "{waivers} }.into_any(),
        progress.into_any(),
    ]
}

/// Those whose certification ends within 90 days, in three parts.
fn expiring(words: Words, all: Vec<Expiring>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "awards-person")),
        Column::text(t!(words, "standing-expires-on")),
        Column::text(t!(words, "awards-within")),
        Column::text(t!(words, "awards-renewal")),
    ];
    let is_empty = all.is_empty();
    let rows = all
        .into_iter()
        .map(|one| {
            let within = [30_u32, 60, 90].into_iter().find(|most| one.days < *most);
            let renewal = if one.renews {
                t!(words, "awards-renews")
            } else {
                t!(words, "awards-renews-not")
            };
            vec![
                view! { <bdi>{one.name}</bdi> }.into_any(),
                words.day(&one.expires_on).into_any(),
                t!(words, "awards-days", days = within.unwrap_or(90)).into_any(),
                renewal.into_any(),
            ]
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "awards-expiring")}</h2></header>
            <div>{if is_empty {
                view! { <div class="empty"><p>{t!(words, "awards-expiring-none")}</p></div> }.into_any()
            } else {
                table(t!(words, "awards-expiring"), columns, rows).into_any()
            }}</div>
        </section>
    }
}

/// `/programmes/{programme}/certifications/{certification}/awards/{cycle}`
pub async fn candidate(visit: Visit) -> PageResult {
    let cycle: CycleId = visit
        .param("cycle")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view = usecases::certify::candidate_view(&visit.context, &visit.actor, cycle, words.locale)
        .await?;
    let refused = visit.refused().await;
    let notice = notice(&visit);
    Ok(Page::new(Area::Programmes, view.candidate.name.clone(), move || {
        let back = routes::awards(&view.programme, &view.certification);
        let decision = view.decision.iter().map(|one| view! { <p>{say(words, one)}</p> }).collect_view();
        view! {
            <div class="pagehead">
                <p class="kicker"><a href=back>{t!(words, "awards-title")}": "{phrase(view.title.clone())}</a></p>
                <h1><bdi>{view.candidate.name.clone()}</bdi></h1>
                <p class="lead">{state(words, &view.candidate.state)}</p>
            </div>
            {notice}
            {summary(words, &refused)}
            <section class="section">
                <header><h2>{t!(words, "awards-award")}</h2></header>
                <div class="stack">{decision}{confirm(words, &view)}</div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "standing-requirements")}</h2></header>
                <div>{lines(words, view.lines.clone())}</div>
            </section>
            {of_candidate(words, view.observations.clone())}
            {waivers(words, &view, &refused)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn confirm(words: Words, view: &CandidateView) -> impl IntoView + use<> {
    let cycle = view.candidate.cycle.to_string();
    let own = view
        .candidate
        .own
        .then(|| view! { <p class="small quiet">{t!(words, "awards-own-note")}</p> });
    let close = (view.close && !view.candidate.own)
        .then(|| view! { <p class="small quiet">{t!(words, "award-refused-close")}</p> });
    let form = view.to_confirm.then(|| {
        view! {
            <form class="form" method="post" action="/do/confirm-award">
                <input type="hidden" name="cycle" value=cycle/>
                <p class="hint">{t!(words, "awards-confirm-note")}</p>
                <p class="row"><button class="button">{t!(words, "awards-confirm")}</button></p>
            </form>
        }
    });
    view! { {own}{close}{form} }
}

/// The waivers of the cycle, and the form that proposes another.
fn waivers(words: Words, view: &CandidateView, refused: &Refused) -> impl IntoView + use<> {
    let all = view
        .waivers
        .iter()
        .map(|one| waiver(words, view.candidate.cycle.to_string(), one, refused))
        .collect_view();
    let choices: Vec<(String, String)> = view
        .lines
        .iter()
        .filter(|line| !line.met)
        .map(|line| {
            let said = format!("{} {}", line.number, say(words, &line.said));
            (line.id.clone(), said)
        })
        .collect();
    let may = !view.close && !choices.is_empty();
    let cycle = view.candidate.cycle.to_string();
    let form = may.then(|| {
        let requirement =
            Field::new("requirement", t!(words, "waiver-requirement")).refused(words, refused);
        let reason = Field::new("reason", t!(words, "waiver-reason"))
            .hint(t!(words, "waiver-reason-hint"))
            .refused(words, refused);
        view! {
            <form class="form" method="post" action="/do/propose-waiver">
                <input type="hidden" name="cycle" value=cycle/>
                {list_field(requirement, choices)}
                {long_field(reason, MOST)}
                <p class="row"><button class="button plain">{t!(words, "waiver-propose")}</button></p>
            </form>
        }
    });
    view! {
        <section class="section" id="waivers">
            <header><h2>{t!(words, "waiver-title")}</h2><p>{t!(words, "waiver-lead")}</p></header>
            <div class="stack"><ul class="ledger">{all}</ul>{form}</div>
        </section>
    }
}

fn waiver(
    words: Words,
    cycle: String,
    one: &WaiverView,
    refused: &Refused,
) -> impl IntoView + use<> {
    let proposed = t!(
        words,
        "waiver-proposed",
        person = one.proposed_by.as_str(),
        date = words.date(one.proposed_at)
    );
    let (class, drawing, state) = match &one.decided {
        None => ("state open", Icon::Ring, t!(words, "waiver-open")),
        Some((true, ..)) => ("state right", Icon::Check, t!(words, "waiver-agreed")),
        Some((false, ..)) => ("state open", Icon::Cross, t!(words, "waiver-declined")),
    };
    let decided = one.decided.clone().map(|(_, reason, by, at)| {
        let said = t!(
            words,
            "waiver-decided",
            person = by.as_str(),
            date = words.date(at)
        );
        view! { <p>{said}" "<bdi>{reason}</bdi></p> }
    });
    let form = one.may_decide.then(|| decide(words, cycle, one, refused));
    view! {
        <li>
            <h3 class="entry">{t!(words, "waiver-of", number = one.number.as_str())}</h3>
            <span class="end"><span class=class>{icon(drawing)}{state}</span></span>
            <p>{proposed}" "<bdi>{one.reason.clone()}</bdi></p>
            {decided}
            {form}
        </li>
    }
}

fn decide(
    words: Words,
    cycle: String,
    one: &WaiverView,
    refused: &Refused,
) -> impl IntoView + use<> {
    let id = one.id.to_string();
    // What was typed into one of several forms goes back into that one only.
    let typed = refused.field("waiver") == id;
    let mut reason = Field::new("reason", t!(words, "waiver-decision"))
        .hint(t!(words, "waiver-reason-hint"))
        .apart(Some(&id));
    if typed {
        reason = reason.refused(words, refused);
    }
    view! {
        <form class="form" method="post" action="/do/decide-waiver">
            <input type="hidden" name="waiver" value=id/>
            <input type="hidden" name="cycle" value=cycle/>
            {long_field(reason, MOST)}
            <p class="row">
                <button class="button" name="agrees" value="yes">{t!(words, "waiver-agree")}</button>
                <button class="button plain" name="agrees" value="no">{t!(words, "waiver-decline")}</button>
            </p>
        </form>
    }
}
