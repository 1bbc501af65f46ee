//! Administrators' home: how the installation stands, and what happened last.

use super::{STYLES, events, fact};
use crate::author::pages::edited;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;

/// `/admin`
pub async fn admin(visit: Visit) -> PageResult {
    let home = usecases::supervise::home_administrator(&visit.context, &visit.actor).await?;
    let words = visit.words;
    let courses =
        usecases::author::studio::edited_courses(&visit.context, &visit.actor, words.locale)
            .await?;
    let of_glossary =
        usecases::author::studio::glossary_editors(&visit.context, &visit.actor).await?;
    Ok(Page::new(Area::Admin, t!(words, "admin-title"), move || {
        let schema = t!(words, "admin-version", version = home.program_version, schema = home.schema_version);
        let (class, drawing, content) = content(words, home.content_errors, home.content_warnings);
        view! {
            <div class="pagehead"><h1>{t!(words, "admin-title")}</h1><p class="lead">{t!(words, "admin-lead")}</p></div>
            {home.demonstration.then(|| view! {
                <p class="notice warn">{icon(Icon::Warning)}<span>{t!(words, "admin-demonstration")}</span></p>
            })}
            <section class="section">
                <header><h2>{t!(words, "admin-people")}</h2></header>
                <div>
                    <dl class="facts">
                        {fact(t!(words, "admin-accounts"), home.accounts)}
                        {fact(t!(words, "admin-deactivated"), home.deactivated)}
                        {fact(t!(words, "admin-sessions"), home.sessions)}
                    </dl>
                    <p class="row">
                        <a class="button" href="/admin/accounts/new">{t!(words, "accounts-new")}</a>
                        <a href="/admin/accounts">{t!(words, "accounts-title")}</a>
                        <a href="/programmes/organisations">{t!(words, "organisations-title")}</a>
                        <a href="/programmes/outbox">{t!(words, "outbox-title")}</a>
                    </p>
                </div>
            </section>
            {edited(words, courses, of_glossary)}
            <section class="section">
                <header><h2>{t!(words, "admin-installation")}</h2><p>{schema}</p></header>
                <div>
                    <dl class="facts">{fact(t!(words, "admin-database"), size(words, home.database_bytes))}</dl>
                    <p><span class=class>{icon(drawing)}{content}</span></p>
                    <p class="small quiet">{t!(words, "admin-content-note")}</p>
                </div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "admin-events")}</h2><p>{t!(words, "admin-events-note")}</p></header>
                <div>
                    {events(words, home.events)}
                    <p><a href="/admin/audit">{t!(words, "admin-all-events")}</a></p>
                </div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// How the course folder stands, in words.
fn content(words: Words, errors: usize, warnings: usize) -> (&'static str, Icon, String) {
    if errors > 0 {
        (
            "state wrong",
            Icon::Cross,
            t!(words, "admin-content-errors", count = errors),
        )
    } else if warnings > 0 {
        (
            "state warn",
            Icon::Warning,
            t!(words, "admin-content-warnings", count = warnings),
        )
    } else {
        ("state right", Icon::Check, t!(words, "admin-content-fine"))
    }
}

/// A size in whole kilobytes, from one megabyte on in whole megabytes (of 1000, as disks are sold).
fn size(words: Words, bytes: u64) -> String {
    let (is_large, number) = rounded(bytes);
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    if is_large {
        t!(words, "size-megabytes", size = number)
    } else {
        t!(words, "size-kilobytes", size = number)
    }
}

/// Whether in megabytes, and how many, to the nearest.
const fn rounded(bytes: u64) -> (bool, u64) {
    if bytes >= 1_000_000 {
        (true, (bytes + 500_000) / 1_000_000)
    } else {
        (false, bytes.div_ceil(1000))
    }
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn sizes_are_whole() {
        for (bytes, expected) in [
            (0, (false, 0)),
            (1, (false, 1)),
            (999_999, (false, 1000)),
            (1_499_999, (true, 1)),
            (7_500_000, (true, 8)),
        ] {
            assert_eq!(rounded(bytes), expected);
        }
    }
}
