//! The document around every page.

use crate::components::form::not_kept;
use crate::components::kept::kept;
use crate::components::{Icon, icon};
use crate::page::{Area, Framing, Page};
use crate::t;
use crate::visit::{Theme, Visit};
use base::Locale;
use leptos::prelude::*;
use usecases::Actor;
use views::account::Role;

/// The whole document of a page.
pub fn document(visit: &Visit, page: Page) -> impl IntoView + use<> {
    let words = visit.words;
    let site = visit.context.settings.site.name.clone();
    let title = format!("{} · {site}", page.title);
    let styles = page.styles;
    let again = page.again.map(|seconds| seconds.to_string());
    let assets = visit.assets.clone();
    let no_index = page.no_index || !matches!(visit.actor, Actor::Anonymous);
    let is_whole = page.framing != Framing::Inside;
    let header = is_whole.then(|| masthead(visit, page.area, page.exit));
    let footer = is_whole.then(|| footer(visit));
    let nonce = visit.nonce.clone();
    let problem = not_kept(visit);
    let keeping = kept(visit, page.area, page.framing);
    let body = (page.body)();
    let arabic = words.locale == Locale::Ar;
    let bold_arabic = arabic && !matches!(visit.actor, Actor::Anonymous);
    let exit = page.exit.then(|| assets.href("scripts/exit.js"));
    view! {
        <!DOCTYPE html>
        <html lang=words.locale.code() dir=words.locale.direction().as_str() data-theme=visit.theme.map(Theme::as_str)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="color-scheme" content="light dark"/>
                {again.map(|seconds| view! { <meta http-equiv="refresh" content=seconds/> })}
                {no_index.then(|| view! { <meta name="robots" content="noindex"/> })}
                <link rel="icon" href=assets.href("favicon.svg") type="image/svg+xml"/>
                {(!arabic).then(|| view! {
                    <link as="font" rel="preload" href=assets.href("fonts/IBMPlexSans-Regular-Latin1.woff2") type="font/woff2" crossorigin="anonymous"/>
                })}
                <link rel="stylesheet" href=assets.href("audire.css")/>
                // Its own file, 76 KB, once somebody stays; until then headings are emboldened by the browser.
                {bold_arabic.then(|| view! { <link rel="stylesheet" href=assets.href("features/arabic.css")/> })}
                {styles.iter().map(|style| view! { <link rel="stylesheet" href=assets.href(style)/> }).collect_view()}
                {keeping}
            </head>
            <body>
                {is_whole.then(|| view! { <a class="skip" href="#main">{t!(words, "skip-to-text")}</a> })}
                {header}
                <main class="shell" id="main" tabindex="-1"><div class="main">{problem}{body}</div></main>
                {footer}
                {exit.map(|script| view! { <script type="module" src=script nonce=nonce></script> })}
            </body>
        </html>
    }
}

fn masthead(visit: &Visit, area: Area, exit: bool) -> impl IntoView + use<> {
    let words = visit.words;
    let site = visit.context.settings.site.name.clone();
    let (name, roles) = match &visit.actor {
        Actor::Person(person) => (Some(person.name.clone()), person.roles.clone()),
        _ => (None, Vec::new()),
    };
    let mut links = vec![
        (Area::Home, "/", t!(words, "nav-home")),
        (Area::Learn, "/courses", t!(words, "nav-learn")),
    ];
    if roles.contains(&Role::Officer) {
        links.push((Area::Practice, "/practice", t!(words, "nav-practice")));
    }
    if name.is_some() {
        links.push((
            Area::Certificates,
            "/certificates",
            t!(words, "nav-certificates"),
        ));
    }
    links.push((Area::Library, "/glossary", t!(words, "nav-glossary")));
    for (allowed, area, href, label) in [
        (
            &[Role::Instructor][..],
            Area::Author,
            "/author",
            t!(words, "nav-author"),
        ),
        (
            &[Role::Programme, Role::Instructor, Role::Assessor][..],
            Area::Programmes,
            "/programmes",
            t!(words, "nav-programmes"),
        ),
        (
            &[Role::Assessor][..],
            Area::Marking,
            "/marking",
            t!(words, "nav-marking"),
        ),
        (
            &[Role::Administrator][..],
            Area::Admin,
            "/admin",
            t!(words, "nav-admin"),
        ),
    ] {
        if roles.iter().any(|role| allowed.contains(role)) {
            links.push((area, href, label));
        }
    }
    // Inside a part of the house its link is current, but not as the page one is on.
    let current = if links.iter().any(|(_, href, _)| *href == visit.path) {
        "page"
    } else {
        "true"
    };
    view! {
        <header class="masthead">
            <div class="shell">
                <a class="brand" href="/">
                    <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke-width="4">
                        <path d="M18.4 8.6A8.6 8.6 0 1 0 21.3 20" stroke="currentColor"></path>
                        <path class="stem" d="M24.4 8.4v17.2"></path>
                    </svg>
                    <bdi>{site}</bdi>
                </a>
                <nav class="nav" aria-label=t!(words, "nav-main")>
                    {links.into_iter().map(|(one, href, label)| view! {
                        <a href=href aria-current=(one == area).then_some(current)>{label}</a>
                    }).collect_view()}
                </nav>
                <div class="end">
                    <a class="find" href="/search">{icon(Icon::Search)}<span class="hidden">{t!(words, "nav-search")}</span></a>
                    {match name {
                        Some(name) => view! {
                            <a class="me" href="/account"><span class="hidden">{t!(words, "nav-account")}" "</span><bdi>{name}</bdi></a>
                        }.into_any(),
                        None => view! { <a href="/sign-in">{t!(words, "sign-in")}</a> }.into_any(),
                    }}
                    {exit.then(|| view! {
                        <a class="button compact leave" href="/pause">
                            {icon(Icon::Leave)}<span>{t!(words, "leave-page")}</span><kbd aria-hidden="true">{t!(words, "leave-key")}</kbd>
                        </a>
                    })}
                </div>
            </div>
        </header>
    }
}

fn footer(visit: &Visit) -> impl IntoView + use<> {
    let words = visit.words;
    let here = visit.here();
    let demonstration = visit.context.settings.demonstration;
    let languages: Vec<Locale> = visit.context.settings.site.languages.clone();
    let next = here.clone();
    view! {
        <footer class="foot">
            <div class="shell">
                {demonstration.then(|| view! { <p class="demo">{t!(words, "demonstration-notice")}</p> })}
                <p>{t!(words, "footer-limits")}</p>
                <nav class="row" aria-label=t!(words, "footer-links")>
                    <a href="/about">{t!(words, "nav-about")}</a>
                    <a href="/about#support">{t!(words, "nav-support")}</a>
                    <a href="/verify">{t!(words, "nav-verify")}</a>
                </nav>
                <div class="choose">
                    <form method="post" action="/do/set-language"><div class="switch" role="group" aria-label=t!(words, "choose-language")>
                        <input type="hidden" name="next" value=here/>
                        {languages.into_iter().map(|locale| view! {
                            <button class="link" name="language" value=locale.code() lang=locale.code()
                                aria-pressed=pressed(locale == words.locale)>{locale.name()}</button>
                        }).collect_view()}
                    </div></form>
                    <form method="post" action="/do/set-theme"><div class="switch" role="group" aria-label=t!(words, "choose-theme")>
                        <input type="hidden" name="next" value=next/>
                        {[("light", t!(words, "theme-light")), ("dark", t!(words, "theme-dark")), ("device", t!(words, "theme-device"))]
                            .into_iter().map(|(value, label)| view! {
                                <button class="link" name="theme" value=value
                                    aria-pressed=pressed(visit.theme.map_or("device", Theme::as_str) == value)>{label}</button>
                            }).collect_view()}
                    </div></form>
                </div>
            </div>
        </footer>
    }
}

/// ARIA wants the word.
const fn pressed(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
