//! Every address the server answers: pages and forms of `app`, and what has an address and no page.

mod assets;
mod award_runs;
mod calendar;
mod certificates;
mod certifications;
mod cohort_tables;
mod course_archive;
mod course_import;
mod exchange;
mod files;
mod forms;
mod given;
mod media;
mod operations;
mod pages;
mod pictures;
mod programme_files;
mod shared;
mod test_items;
mod turns;

pub use course_archive::packed;

use crate::house::House;
use crate::middleware;
use crate::problem::Problem;
use axum::Router;
use axum::routing::{get, post};

const CERTIFICATE: &str = "/certificates/{code}";

/// The whole site.
pub fn router(house: House) -> Router {
    let mut router = Router::new();
    // With an ending, a certificate's address is a file of it.
    let pages = app::routes::ROUTES
        .iter()
        .filter(|route| route.path != CERTIFICATE);
    for route in pages {
        router = router.route(route.path, get(pages::handler(route.page)));
    }
    router = router
        .route("/do/{name}", post(forms::post))
        .route("/do/try-import", post(exchange::try_import))
        .route("/do/add-picture", post(pictures::add_picture))
        .route("/author/{course}/pictures/{name}", get(pictures::picture))
        .route("/do/bring-course", post(course_import::bring_course))
        .route(
            "/do/try-cohort-table",
            post(cohort_tables::try_cohort_table),
        )
        .route(
            "/author/{course}/banks/{bank}/export/{format}",
            get(exchange::export),
        )
        .route(
            "/author/{course}/course.zip",
            get(course_archive::course_archive),
        )
        .route(
            "/author/interviews/test-items.jsonl",
            get(test_items::test_items),
        )
        .route(CERTIFICATE, get(certificates::page_or_file))
        .route("/programmes/runs/{run}/report.csv", get(award_runs::report))
        .route("/do/keep-logo", post(certifications::keep_logo))
        .route(
            "/programmes/{programme}/template/specimen.pdf",
            get(certifications::specimen),
        )
        .route(
            "/programmes/{programme}/template/logo.png",
            get(certifications::logo),
        )
        .route(
            "/programmes/{programme}/cohorts/{cohort}/figures.csv",
            get(programme_files::figures_csv),
        )
        .route(
            "/programmes/{programme}/cohorts/{cohort}/figures.xlsx",
            get(programme_files::figures_xlsx),
        )
        .route(
            "/programmes/{programme}/cohorts/{cohort}/certificates.zip",
            get(programme_files::certificates),
        )
        .route("/do/verify-file", post(certificates::verify_file))
        .route("/verify/{code}/proof", get(certificates::proof))
        .route("/verify/shared/{token}/{file}", get(shared::file))
        .route("/.well-known/did.json", get(certificates::issuer))
        .route("/status/{list}", get(certificates::status))
        .route("/register/checkpoint", get(certificates::checkpoint))
        .route("/register/tile/{*path}", get(certificates::tile))
        .route(
            "/register/{number}/checkpoint",
            get(certificates::later_checkpoint),
        )
        .route(
            "/register/{number}/tile/{*path}",
            get(certificates::later_tile),
        )
        .route("/calendar/{file}", get(calendar::calendar))
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
