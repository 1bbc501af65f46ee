//! Connections for reading are few. Whoever holds one and waits for another holds up the whole site, where as many do so at once as there are.

use crate::permission::of_tiny;
use crate::refusals::target;
use crate::steps::enrol;
use std::time::Duration;
use testkit::{Browser, Level, TestApp};

#[tokio::test]
async fn no_page_waits_for_a_second_connection() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    let target = target(&app).await;
    enrol(&officer).await;
    let mut browsers: Vec<Browser> = vec![officer];
    // The officer is there already, enrolled.
    for level in Level::ALL {
        if level == Level::Officer {
            continue;
        }
        let browser = app.sign_in(level).await;
        if level == Level::Instructor {
            let course = [("course", "tiny")];
            browser.post("/do/open-draft", &course).await.expect(303);
        }
        browsers.push(browser);
    }
    let mut left = Vec::new();
    for _ in 0..3 {
        left.push(app.context.db.read().await.unwrap());
    }
    for route in app::routes::ROUTES {
        let path = of_tiny(route.path, &target).replace("nowhere", "opening");
        for browser in &browsers {
            let answer = tokio::time::timeout(Duration::from_secs(15), browser.get(&path)).await;
            let answer = answer.unwrap_or_else(|_| panic!("{path} waits for a second one"));
            assert!(
                !answer.status.is_server_error(),
                "{path}: {}",
                answer.status
            );
        }
    }
}
