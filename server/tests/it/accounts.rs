//! Administrators at work on accounts, through the pages.

use testkit::{Answer, Level, TestApp, html};
use usecases::Settings;

/// The page of the account with this email address, reached from the list.
async fn page_of(admin: &testkit::Browser, email: &str) -> Answer {
    let list = admin.open(&format!("/admin/accounts?q={email}")).await;
    let link = html::links(&list.body)
        .into_iter()
        .find(|link| link.starts_with("/admin/accounts/0"))
        .unwrap();
    admin.open(&link).await.expect(200)
}

#[tokio::test]
async fn an_account_is_corrected_and_a_refusal_loses_nothing() {
    let (app, _, admin) = TestApp::new().await.with_administrator().await;
    app.create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let page = page_of(&admin, "ana@").await;
    let form = page.form("/do/update-account");
    let roles = |form: &html::Form| -> Vec<String> {
        let ticked = form.fields.iter().filter(|(name, _)| name == "roles[]");
        ticked.map(|(_, value)| value.clone()).collect()
    };
    assert_eq!(roles(&form), ["officer"]);
    let typed = [
        ("name", "Anna Example"),
        ("email", "administrator@academy.example"),
        ("roles[]", "assessor"),
    ];
    let refused = admin
        .submit(&page, "/do/update-account", &typed)
        .await
        .expect(200)
        .says("There is already an account with this email address");
    let form = refused.form("/do/update-account");
    for field in &typed[..2] {
        let kept = (field.0.to_owned(), field.1.to_owned());
        assert!(form.fields.contains(&kept), "{field:?} {:?}", form.fields);
    }
    assert_eq!(roles(&form), ["assessor"]);
    let saved = admin
        .submit(
            &refused,
            "/do/update-account",
            &[("email", "anna@academy.example")],
        )
        .await
        .says("The account is changed.");
    assert_eq!(saved.heading(), "Anna Example");
    admin
        .open("/admin/audit")
        .await
        .says("Account changed")
        .says("Account opened by an administrator")
        .says("Roles changed");
}

#[tokio::test]
async fn access_is_taken_and_given_back_on_the_page_of_the_account() {
    let (app, _, admin) = TestApp::new().await.with_administrator().await;
    app.create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let page = page_of(&admin, "ana@").await;
    let page = admin
        .submit(&page, "/do/deactivate", &[])
        .await
        .says("The account is deactivated.");
    assert!(page.path.starts_with("/admin/accounts/0"), "{}", page.path);
    admin
        .submit(&page, "/do/reactivate", &[])
        .await
        .says("The account is active again.");
    let own = page_of(&admin, "administrator@").await;
    admin
        .submit(&own, "/do/deactivate", &[])
        .await
        .says("You cannot deactivate your own account");
}

#[tokio::test]
async fn a_link_is_shown_once_and_then_it_is_said_that_it_is_not() {
    let (app, _, admin) = TestApp::new().await.with_administrator().await;
    app.create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let page = page_of(&admin, "ana@").await;
    let shown = admin
        .submit(&page, "/do/reset-link", &[])
        .await
        .says("The link is ready");
    assert!(shown.body.contains("/reset/"));
    assert!(!shown.path.contains("/reset/"), "{}", shown.path);
    let again = admin
        .open(&shown.path)
        .await
        .expect(200)
        .says("The link is no longer shown.");
    assert!(!again.body.contains("/reset/"));
}

#[tokio::test]
async fn whom_to_write_to_is_said_where_one_cannot_sign_in() {
    let mut settings = Settings::default();
    settings.mail.contact = Some("help@academy.example".to_owned());
    let app = TestApp::with(settings, server::Reach::Loopback, &testkit::content::tiny()).await;
    let page = app.anonymous().open("/sign-in").await;
    let page = page.says("If you cannot sign in, write to your administrator");
    assert!(html::links(&page.body).contains(&"mailto:help@academy.example".to_owned()));
    let page = TestApp::new().await.anonymous().open("/sign-in").await;
    page.says("If you cannot sign in, ask your administrator");
}
