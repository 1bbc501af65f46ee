//! Pages of an open draft where none is open: whoever has one in a tab when somebody publishes the draft, or gives it up, learns that.

use super::{
    STYLES, banks, editor, forms, history as past, kicker, pictures as shown, renew as newer,
};
use crate::page::{Area, Page, PageResult};
use crate::visit::Visit;
use crate::{routes, t};
use http::StatusCode;
use leptos::prelude::*;
use usecases::UseCaseError;

/// `/author/{course}/edit`
pub async fn edit(visit: Visit) -> PageResult {
    let page = editor::edit(visit.clone()).await;
    told(&visit, page).await
}

/// `/author/{course}/form`
pub async fn block_form(visit: Visit) -> PageResult {
    let page = forms::block_form(visit.clone()).await;
    told(&visit, page).await
}

/// `/author/{course}/history`
pub async fn history(visit: Visit) -> PageResult {
    let page = past::history(visit.clone()).await;
    told(&visit, page).await
}

/// `/author/{course}/pictures`
pub async fn pictures(visit: Visit) -> PageResult {
    let page = shown::pictures(visit.clone()).await;
    told(&visit, page).await
}

/// `/author/{course}/draft-banks`
pub async fn draft_banks(visit: Visit) -> PageResult {
    let page = banks::draft_banks(visit.clone()).await;
    told(&visit, page).await
}

/// `/author/{course}/renew`
pub async fn renew(visit: Visit) -> PageResult {
    let page = newer::renew(visit.clone()).await;
    told(&visit, page).await
}

/// Where nothing was found because no draft is open, that is said. It stays an address with nothing behind it.
async fn told(visit: &Visit, page: PageResult) -> PageResult {
    if !matches!(page, Err(UseCaseError::NotFound)) {
        return page;
    }
    let (context, actor) = (&visit.context, &visit.actor);
    let course = visit.param("course").to_owned();
    if !usecases::author::studio::has_no_draft(context, actor, &course).await? {
        return page;
    }
    let words = visit.words;
    let title = t!(words, "studio-none-title");
    Ok(Page::new(Area::Author, title.clone(), move || {
        let href = routes::studio(&course);
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{title}</h1>
                <p class="lead">{t!(words, "studio-none-lead")}</p>
            </div>
            <p class="row"><a class="button" href=href>{t!(words, "studio-none-go")}</a></p>
        }
        .into_any()
    })
    .styles(STYLES)
    .status(StatusCode::NOT_FOUND)
    .no_index()
    .into())
}
