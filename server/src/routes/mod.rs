//! Every address the server answers: pages and forms of `app`, and what has an address and no page.

mod assets;
mod exchange;
mod files;
mod forms;
mod media;
mod operations;
mod pages;
mod test_items;

use crate::house::House;
use crate::middleware;
use crate::problem::Problem;
use axum::Router;
use axum::routing::{get, post};

/// The whole site.
pub fn router(house: House) -> Router {
    let mut router = Router::new();
    for route in app::routes::ROUTES {
        router = router.route(route.path, get(pages::handler(route.page)));
    }
    router = router
        .route("/do/{name}", post(forms::post))
        .route("/do/try-import", post(exchange::try_import))
        .route(
            "/author/{course}/banks/{bank}/export/{format}",
            get(exchange::export),
        )
        .route(
            "/author/interviews/test-items.jsonl",
            get(test_items::test_items),
        )
        .route("/assets/{name}", get(assets::get))
        .route("/media/{course}/{version}/{name}", get(media::get))
        .route(
            "/media/scenarios/{scenario}/{version}/{name}",
            get(media::of_scenario),
        )
        .route("/favicon.ico", get(files::favicon))
        .route("/robots.txt", get(files::robots))
        .route("/health", get(operations::health))
        .route("/metrics", get(operations::metrics));
    if house.reload.is_some() {
        router = router.route("/dev/round", get(operations::round));
    }
    let router = router
        .fallback(pages::missing)
        .method_not_allowed_fallback(|| async { Problem::WrongMethod })
        .with_state(house.clone());
    middleware::around(router, &house)
}
