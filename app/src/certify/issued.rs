//! A certificate before those who may correct it or take it back.

use super::document::{holder, kind};
use super::facts::facts;
use super::pages::STYLES;
use super::verify::standing_note;
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, summary};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::certify::CertificateStanding;

/// `/programmes/certificates/{code}`
pub async fn issued(visit: Visit) -> PageResult {
    let words = visit.words;
    let code = visit.param("code");
    let found = usecases::certify::issued(&visit.context, &visit.actor, code, words.locale).await?;
    let handed = visit.refused().await;
    let problems = summary(words, &handed);
    Ok(Page::new(
        Area::Programmes,
        kind(words, found.is_certification),
        move || {
            let name = found.holder.clone();
            // Only what still counts can be taken back, and what was revoked stays so.
            let is_over = matches!(
                found.standing,
                CertificateStanding::Revoked { .. } | CertificateStanding::Corrected { .. }
            );
            let forms = (!is_over).then(|| {
                let correct = form(words, &found.code, &handed, true);
                let revoke = form(words, &found.code, &handed, false);
                view! { {correct}{revoke} }
            });
            view! {
            <div class="pagehead">
                <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a></p>
                <h1><bdi>{name}</bdi></h1>
                <p><a href=routes::verify(&found.code)>{t!(words, "certificate-check-link")}</a></p>
            </div>
            {problems}
            {standing_note(words, &found)}
            <section class="section">
                <header><h2>{kind(words, found.is_certification)}</h2></header>
                <div>{holder(words, &found)}{facts(words, &found)}</div>
            </section>
            {forms}
        }
        .into_any()
        },
    )
    .styles(STYLES)
    .into())
}

fn form(words: Words, code: &str, handed: &Refused, corrects: bool) -> impl IntoView + use<> {
    let (action, title, note, button) = if corrects {
        (
            "/do/correct-certificate",
            t!(words, "issued-correct"),
            t!(words, "issued-correct-note"),
            t!(words, "issued-correct-do"),
        )
    } else {
        (
            "/do/revoke-certificate",
            t!(words, "issued-revoke"),
            t!(words, "issued-revoke-note"),
            t!(words, "issued-revoke-do"),
        )
    };
    let reason = Field::new("reason", t!(words, "issued-reason"))
        .hint(t!(words, "issued-reason-hint"))
        .apart(Some(if corrects { "correct" } else { "revoke" }))
        .refused(words, handed);
    let code = code.to_owned();
    view! {
        <section class="section">
            <header><h2>{title}</h2><p>{note}</p></header>
            <div>
                <form class="form" method="post" action=action>
                    <input type="hidden" name="code" value=code/>
                    {long_field(reason, 300)}
                    <p class="row"><button class="button plain">{button}</button></p>
                </form>
            </div>
        </section>
    }
}
