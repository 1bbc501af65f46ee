//! The audit log, page by page.

use super::{STYLES, events, page_number, pager};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// `/admin/audit`
pub async fn audit(visit: Visit) -> PageResult {
    let log =
        usecases::supervise::audit_log(&visit.context, &visit.actor, page_number(&visit)).await?;
    let words = visit.words;
    Ok(Page::new(Area::Admin, t!(words, "audit-title"), move || {
        let before = (log.page > 1).then(|| href(log.page - 1));
        let after = log.more.then(|| href(log.page + 1));
        let here = t!(words, "pages-here", page = log.page);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a></p>
                <h1>{t!(words, "audit-title")}</h1>
                <p class="lead">{t!(words, "audit-lead")}</p>
            </div>
            {if log.rows.is_empty() {
                view! { <div class="empty"><p>{t!(words, "audit-none")}</p></div> }.into_any()
            } else {
                events(words, log.rows).into_any()
            }}
            {pager(words, t!(words, "audit-pages"), before, here, after)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn href(page: usize) -> String {
    format!("/admin/audit?page={page}")
}
