//! The page behind an invitation, for anyone who has the link.

use super::STYLES;
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::programme::{InvitationState, InvitationView};

/// `/invite/{token}`
pub async fn invite(visit: Visit) -> PageResult {
    let words = visit.words;
    let token = visit.param("token").to_owned();
    let view = usecases::supervise::programmes::invitation(
        &visit.context,
        &visit.actor,
        &token,
        words.locale,
    )
    .await?;
    let problems = summary(words, &visit.refused().await);
    Ok(Page::new(Area::None, t!(words, "invite-title"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker">{t!(words, "invite-title")}</p>
                <h1>{phrase(words.locale, view.programme.clone())}</h1>
            </div>
            {problems}
            {about(words, &view)}
            {answer(words, view.state, token)}
        }
        .into_any()
    })
    .styles(STYLES)
    .no_index()
    .into())
}

fn about(words: Words, view: &InvitationView) -> impl IntoView + use<> {
    let (organisation, cohort) = (view.organisation.clone(), view.cohort.clone());
    let starts = words.day(&view.starts_on);
    view! {
        <dl class="pairs">
            <div><dt>{t!(words, "programme-organisation")}</dt><dd><bdi>{organisation}</bdi></dd></div>
            <div><dt>{t!(words, "cohort-name")}</dt><dd><bdi>{cohort}</bdi></dd></div>
            <div><dt>{t!(words, "programme-starts")}</dt><dd>{starts}</dd></div>
        </dl>
    }
}

/// How it stands, and the one thing to do.
fn answer(words: Words, state: InvitationState, token: String) -> AnyView {
    let said = |text: String, is_well: bool| {
        let (class, glyph) = if is_well {
            ("notice success", Icon::Check)
        } else {
            ("notice warn", Icon::Warning)
        };
        view! { <p class=class role="status">{icon(glyph)}<span>{text}</span></p> }.into_any()
    };
    let button = |note: String, label: String| {
        let token = token.clone();
        view! {
            <form class="stack" method="post" action="/do/follow-invitation">
                <input type="hidden" name="token" value=token/>
                <p>{note}</p>
                <p class="row"><button class="button">{label}</button></p>
            </form>
        }
        .into_any()
    };
    match state {
        InvitationState::SignIn => {
            let href = routes::sign_in(&routes::invite(&token));
            view! {
                <p>{t!(words, "invite-sign-in-note")}</p>
                <p class="row"><a class="button" href=href>{t!(words, "sign-in")}</a></p>
            }
            .into_any()
        }
        InvitationState::Join => {
            button(t!(words, "invite-join-note"), t!(words, "invite-join"))
        }
        InvitationState::Ask => button(t!(words, "invite-ask-note"), t!(words, "invite-ask")),
        InvitationState::Member => view! {
            {said(t!(words, "invite-member"), true)}
            <p class="row"><a class="button" href="/">{t!(words, "nav-home")}{icon(Icon::Forward)}</a></p>
        }
        .into_any(),
        InvitationState::Asked => said(t!(words, "invite-asked"), true),
        InvitationState::Declined => said(t!(words, "invitation-declined"), false),
        InvitationState::Expired => said(t!(words, "invitation-expired"), false),
        InvitationState::Closed => said(t!(words, "invitation-closed"), false),
        InvitationState::Full => said(t!(words, "invitation-full"), false),
    }
}
