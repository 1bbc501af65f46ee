//! Pages of the feature `account`.

use crate::components::form::{Field, field, notice, summary};
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words, encode, safe_next};
use http::HeaderValue;
use http::header::SET_COOKIE;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use usecases::Actor;
use views::account::{Refused, SessionView};

/// Sets or ends the session cookie on the answer under way.
pub fn set_session(visit: &Visit, token: Option<&str>) {
    let (name, secure) = if visit.loopback {
        ("session", "")
    } else {
        ("__Host-session", "; Secure")
    };
    let cookie = match token {
        Some(token) => {
            let age = i64::from(visit.context.settings.limits.session_days) * 86_400;
            format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}")
        }
        None => format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    };
    append_cookie(&cookie);
}

/// Sets a preference for a year, or forgets it when empty.
pub fn set_cookie(visit: &Visit, name: &str, value: &str) {
    let secure = if visit.loopback { "" } else { "; Secure" };
    let age = if value.is_empty() { 0 } else { 31_536_000 };
    append_cookie(&format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}"
    ));
}

fn append_cookie(cookie: &str) {
    if let (Some(response), Ok(value)) = (
        use_context::<ResponseOptions>(),
        HeaderValue::from_str(cookie),
    ) {
        response.append_header(SET_COOKIE, value);
    }
}

/// `/sign-in`
pub async fn sign_in(visit: Visit) -> PageResult {
    let next = safe_next(visit.query("next")).to_owned();
    if matches!(visit.actor, Actor::Person(_)) {
        return Ok(Answer::Redirect(next));
    }
    let refused = visit.refused().await;
    let words = visit.words;
    let ended = visit.query.contains_key("ended");
    let notice = notice(&visit);
    let demonstration = visit.context.settings.demonstration;
    let contact = visit.context.settings.mail.contact.clone();
    Ok(Page::new(Area::None, t!(words, "sign-in"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "sign-in")}</h1></div>
            {notice}
            {ended.then(|| view! { <p class="notice warn" role="status">{icon(Icon::Warning)}<span>{t!(words, "session-ended")}</span></p> })}
            <form class="form" method="post" action="/do/sign-in">
                {summary(words, &refused)}
                <input type="hidden" name="next" value=next/>
                {field(Field::new("email", t!(words, "field-email")).kind("email", "username").refused(words, &refused))}
                {field(Field::new("password", t!(words, "field-password")).kind("password", "current-password"))}
                <p class="row"><button class="button">{t!(words, "sign-in")}</button></p>
                {sign_in_help(words, contact)}
            </form>
            {demonstration.then(|| view! {
                <section class="section"><header><h2>{t!(words, "demonstration-title")}</h2><p>{t!(words, "demonstration-accounts")}</p></header>
                    <div><ul class="ledger">
                        {[
                            (t!(words, "demonstration-learner"), "learner@demo.example"),
                            (t!(words, "role-officer"), "officer@demo.example"),
                            (t!(words, "role-instructor"), "instructor@demo.example"),
                            (t!(words, "role-programme"), "programme@demo.example"),
                            (t!(words, "role-assessor"), "assessor@demo.example"),
                            (t!(words, "role-administrator"), "admin@demo.example"),
                        ].into_iter().map(|(role, address)| view! {
                            <li><span>{role}</span><code class="end" dir="ltr">{address}</code></li>
                        }).collect_view()}
                    </ul>
                    <p class="small quiet">{t!(words, "demonstration-password")}" "<code dir="ltr" lang="en">"practise listening daily"</code></p></div>
                </section>
            })}
        }.into_any()
    })
    .no_index()
    .into())
}

/// Whom to ask: the administrators' address where the site names one.
fn sign_in_help(words: Words, contact: Option<String>) -> impl IntoView {
    match contact {
        None => view! { <p class="small quiet">{t!(words, "sign-in-help")}</p> }.into_any(),
        Some(address) => {
            let href = mailto(&address);
            view! {
            <p class="small quiet">{t!(words, "sign-in-contact")}" "<a href=href><bdi dir="ltr">{address}</bdi></a></p>
            }.into_any()
        }
    }
}

/// The link that writes to an address (RFC 6068: what may not stand in an address is percent-encoded, the `@` stays).
fn mailto(address: &str) -> String {
    let (mailbox, domain) = address.trim().rsplit_once('@').unwrap_or((address, ""));
    let whole = format!("mailto:{}@{}", encode(mailbox), encode(domain));
    whole.replace('/', "%2F")
}

/// `/sign-out`: asks, because a link must not sign anybody out.
pub async fn sign_out(visit: Visit) -> PageResult {
    let words = visit.words;
    if !matches!(visit.actor, Actor::Person(_)) {
        return Ok(Answer::Redirect(String::from("/")));
    }
    Ok(Page::new(Area::None, t!(words, "sign-out"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "sign-out")}</h1><p class="lead">{t!(words, "sign-out-lead")}</p></div>
            {sign_out_form(words)}
        }.into_any()
    }).into())
}

fn sign_out_form(words: Words) -> impl IntoView {
    view! { <form method="post" action="/do/sign-out"><button class="button plain">{t!(words, "sign-out")}</button></form> }
}

/// `/account`
pub async fn account(visit: Visit) -> PageResult {
    let account = usecases::account::view_own(&visit.context, &visit.actor).await?;
    let letters = super::letters::sections(&visit).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    let notice = notice(&visit);
    Ok(Page::new(Area::None, t!(words, "account-title"), move || {
        let country = account.country.as_deref().map(|code| words.country(code));
        let roles = account.roles.iter().map(|role| words.text(&format!("role-{}", role.as_str()), &[])).collect::<Vec<_>>().join(", ");
        view! {
            <div class="pagehead"><h1><bdi>{account.name.clone()}</bdi></h1><p class="lead">{t!(words, "account-lead")}</p></div>
            {notice}
            {summary(words, &refused)}
            <section class="section">
                <header><h2>{t!(words, "account-details")}</h2><p>{t!(words, "account-details-note")}</p></header>
                <div><dl class="pairs">
                    <div><dt>{t!(words, "field-name")}</dt><dd><bdi>{account.name.clone()}</bdi></dd></div>
                    <div><dt>{t!(words, "field-email")}</dt><dd><bdi dir="ltr">{account.email}</bdi></dd></div>
                    <div><dt>{t!(words, "field-agency")}</dt><dd><bdi>{account.agency}</bdi></dd></div>
                    <div><dt>{t!(words, "field-country")}</dt><dd>{country.unwrap_or_else(|| t!(words, "not-given"))}</dd></div>
                    <div><dt>{t!(words, "field-roles")}</dt><dd>{roles}</dd></div>
                    <div><dt>{t!(words, "account-since")}</dt><dd>{words.date(account.created_at)}</dd></div>
                </dl></div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "account-security")}</h2></header>
                <div><p><a href="/account/security">{t!(words, "account-security-link")}</a></p>
                <p><a href="/account/privacy">{t!(words, "account-privacy-link")}</a></p></div>
            </section>
            {letters}
            <section class="section"><header><h2>{t!(words, "sign-out")}</h2></header><div>{sign_out_form(words)}</div></section>
        }.into_any()
    }).into())
}

/// `/account/security`
pub async fn security(visit: Visit) -> PageResult {
    let sessions = usecases::account::list_sessions(&visit.context, &visit.actor).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    let notice = notice(&visit);
    Ok(Page::new(Area::None, t!(words, "account-security"), move || {
        view! {
            <div class="pagehead"><p class="kicker"><a href="/account">{t!(words, "account-title")}</a></p><h1>{t!(words, "account-security")}</h1></div>
            {notice}
            <section class="section">
                <header><h2>{t!(words, "change-password")}</h2><p>{t!(words, "password-rule", least = usecases::account::SHORTEST_PASSWORD)}</p></header>
                <div><form class="form" method="post" action="/do/change-password">
                    {summary(words, &refused)}
                    {field(Field::new("current", t!(words, "field-current-password")).kind("password", "current-password").refused(words, &refused))}
                    {new_password_fields(words, &refused)}
                    <p class="row"><button class="button">{t!(words, "change-password")}</button></p>
                </form></div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "sessions-title")}</h2><p>{t!(words, "sessions-note")}</p></header>
                <div>
                    <ul class="ledger">{sessions.iter().cloned().map(|session| session_row(words, session)).collect_view()}</ul>
                    {(sessions.len() > 1).then(|| view! {
                        <form method="post" action="/do/revoke-other-sessions"><button class="button plain">{t!(words, "sessions-revoke-others")}</button></form>
                    })}
                </div>
            </section>
        }.into_any()
    }).into())
}

fn new_password_fields(words: Words, refused: &Refused) -> impl IntoView + use<> {
    view! {
        {field(Field::new("new_password", t!(words, "field-new-password")).kind("password", "new-password").hint(t!(words, "password-rule", least = usecases::account::SHORTEST_PASSWORD)).refused(words, refused))}
        {field(Field::new("repeat_password", t!(words, "field-repeat-password")).kind("password", "new-password").refused(words, refused))}
    }
}

fn session_row(words: Words, session: SessionView) -> impl IntoView {
    view! {
        <li>
            <h3 class="plain"><bdi dir="ltr">{session.agent}</bdi></h3>
            <span class="end">
                {if session.is_this_one {
                    view! { <span class="state right">{icon(Icon::Check)}{t!(words, "session-this-one")}</span> }.into_any()
                } else {
                    view! {
                        <form method="post" action="/do/revoke-session">
                            <input type="hidden" name="session" value=session.id.to_string()/>
                            <button class="link">{t!(words, "session-end")}</button>
                        </form>
                    }.into_any()
                }}
            </span>
            <p>{t!(words, "session-times", begun = words.date_time(session.created_at), seen = words.date_time(session.last_seen_at))}</p>
        </li>
    }
}

/// `/account/privacy`: what is held and who sees it.
pub async fn privacy(visit: Visit) -> PageResult {
    visit.actor.person()?;
    let words = visit.words;
    Ok(Page::new(Area::None, t!(words, "privacy-title"), move || {
        view! {
            <div class="pagehead"><p class="kicker"><a href="/account">{t!(words, "account-title")}</a></p><h1>{t!(words, "privacy-title")}</h1></div>
            <div class="prose">
                <h2>{t!(words, "privacy-held")}</h2>
                <ul>
                    <li>{t!(words, "privacy-held-account")}</li><li>{t!(words, "privacy-held-learning")}</li>
                    <li>{t!(words, "privacy-held-scenarios")}</li><li>{t!(words, "privacy-held-skills")}</li>
                    <li>{t!(words, "privacy-held-certificates")}</li><li>{t!(words, "privacy-held-audit")}</li>
                </ul>
                <h2>{t!(words, "privacy-seen")}</h2>
                <ul>
                    <li>{t!(words, "privacy-seen-you")}</li><li>{t!(words, "privacy-seen-assessor")}</li>
                    <li>{t!(words, "privacy-seen-debriefs")}</li><li>{t!(words, "privacy-seen-instructor")}</li>
                    <li>{t!(words, "privacy-seen-programme")}</li><li>{t!(words, "privacy-seen-administrator")}</li>
                </ul>
                <h2>{t!(words, "privacy-not")}</h2>
                <p>{t!(words, "privacy-not-text")}</p>
            </div>
        }.into_any()
    }).into())
}

/// `/setup/{token}` and `/reset/{token}`
pub async fn link(visit: Visit) -> PageResult {
    let token = visit.param("token").to_owned();
    let found = usecases::account::find_link(&visit.context, &visit.actor, &token).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    let kind = if visit.path.starts_with("/reset/") {
        "reset"
    } else {
        "setup"
    };
    let title = t!(words, "link-title");
    Ok(Page::new(Area::None, title.clone(), move || {
        let first = found.is_first_administrator;
        view! {
            <div class="pagehead"><h1>{title}</h1>
                <p class="lead">{if first { t!(words, "link-first-lead") } else { t!(words, "link-lead") }}</p></div>
            <form class="form" method="post" action="/do/use-link">
                {summary(words, &refused)}
                <input type="hidden" name="kind" value=kind/>
                <input type="hidden" name="token" value=token/>
                {first.then(|| view! {
                    {field(Field::new("name", t!(words, "field-name")).kind("text", "name").refused(words, &refused))}
                    {field(Field::new("email", t!(words, "field-email")).kind("email", "username").refused(words, &refused))}
                    {field(Field::new("agency", t!(words, "field-agency")).kind("text", "organization").refused(words, &refused))}
                    {field(Field::new("country", t!(words, "field-country")).hint(t!(words, "field-country-hint")).optional().refused(words, &refused))}
                })}
                {found.email.map(|email| view! { <p><bdi dir="ltr">{email}</bdi></p> })}
                {new_password_fields(words, &refused)}
                <p class="row"><button class="button">{t!(words, "link-save")}</button></p>
            </form>
        }.into_any()
    }).no_index().into())
}

#[cfg(test)]
mod tests {
    use super::mailto;

    #[test]
    fn an_address_is_an_address_in_a_link_too() {
        assert_eq!(
            mailto("help@academy.example"),
            "mailto:help@academy.example"
        );
        assert_eq!(
            mailto("a?b&c/d@academy.example"),
            "mailto:a%3Fb%26c%2Fd@academy.example"
        );
    }
}
