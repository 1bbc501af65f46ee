//! The whole site over a temporary data folder.

use crate::browser::Browser;
use crate::clock::TestClock;
use crate::content;
use axum::Router;
use base::Seed;
use secrecy::SecretString;
use server::assets::AssetFiles;
use server::{House, Reach};
use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use store::Db;
use tempfile::TempDir;
use usecases::account::{NewAccount, UseLink};
use usecases::{Actor, Context, SeededRandomness, Settings};

/// The password of everybody a test creates.
pub const PASSWORD: &str = "correct horse battery staple";

/// Who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Officer,
    Instructor,
    Programme,
    Assessor,
    Administrator,
}

impl Level {
    pub const ALL: [Self; 5] = [
        Self::Officer,
        Self::Instructor,
        Self::Programme,
        Self::Assessor,
        Self::Administrator,
    ];

    pub const fn role(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Instructor => "instructor",
            Self::Programme => "programme",
            Self::Assessor => "assessor",
            Self::Administrator => "administrator",
        }
    }
}

thread_local! {
    /// Sites that this test has made; each test has a thread of its own.
    static SITES: Cell<u64> = const { Cell::new(0) };
}

/// What a site draws from: each site of a test from something else, and all of them the same in every run.
fn chance() -> Seed {
    Seed(1000 + SITES.replace(SITES.get() + 1))
}

/// A site for one test. The folder goes with it.
pub struct TestApp {
    pub context: Context,
    pub clock: Arc<TestClock>,
    pub house: House,
    router: Router,
    folder: TempDir,
}

impl TestApp {
    /// An empty database and the tiny course, reached over loopback.
    pub async fn new() -> Self {
        Self::with(Settings::default(), Reach::Loopback, &content::tiny()).await
    }

    /// Other settings, another way to reach it, another content folder.
    pub async fn with(settings: Settings, reach: Reach, courses: &Path) -> Self {
        let folder =
            tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        let db = Db::open(folder.path())
            .await
            .unwrap_or_else(|error| panic!("no database: {error}"));
        let clock = Arc::new(TestClock::default());
        let context = Context {
            randomness: Arc::new(SeededRandomness::new(chance())),
            ..Context::new(db, settings, clock.clone())
        };
        usecases::certify::open_keys(&context, &Actor::Operator)
            .await
            .unwrap_or_else(|error| panic!("no keys: {error}"));
        let sources = server::folder::sources(Some(courses))
            .unwrap_or_else(|problem| panic!("no content: {problem}"))
            .unwrap_or_default();
        usecases::author::publish_folder(&context, &Actor::Operator, sources)
            .await
            .unwrap_or_else(|error| panic!("not published: {error}"));
        let house = House::new(context.clone(), AssetFiles::default(), reach);
        Self {
            context,
            clock,
            router: server::router(house.clone()),
            house,
            folder,
        }
    }

    /// The same site with one setting of the house changed.
    #[must_use]
    pub fn changed(mut self, change: impl FnOnce(&mut House)) -> Self {
        change(&mut self.house);
        self.router = server::router(self.house.clone());
        self
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Somebody who is not signed in.
    pub fn anonymous(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Creates an account through the use cases of the command line, bypassing only the page that
    /// would have opened its link.
    pub async fn create(&self, email: &str, name: &str, level: Level) {
        let account = NewAccount {
            name: name.to_owned(),
            email: email.to_owned(),
            agency: String::from("Border Service"),
            country: String::from("FR"),
            roles: vec![level.role().to_owned()],
        };
        let created = usecases::account::create_account(&self.context, &Actor::Operator, account)
            .await
            .unwrap_or_else(|error| panic!("no account {email}: {error}"));
        let password = SecretString::from(PASSWORD);
        let link = UseLink {
            token: created
                .link_path
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned(),
            name: String::new(),
            email: String::new(),
            agency: String::new(),
            country: String::new(),
            new: password.clone(),
            repeat: password,
        };
        usecases::account::use_link(&self.context, &Actor::Anonymous, link)
            .await
            .unwrap_or_else(|error| panic!("no password for {email}: {error}"));
    }

    /// A browser in which somebody new of this level is signed in, through the page.
    pub async fn sign_in(&self, level: Level) -> Browser {
        let email = format!("{}@academy.example", level.role());
        self.create(&email, &format!("A {}", level.role()), level)
            .await;
        let browser = self.anonymous();
        let home = browser.sign_in(&email, PASSWORD).await;
        assert_eq!(
            home.path,
            "/",
            "{email} could not sign in:\n{}",
            home.main()
        );
        browser
    }

    /// `let (app, anon, officer) = TestApp::new().await.with_officer().await;`
    pub async fn with_officer(self) -> (Self, Browser, Browser) {
        self.with_level(Level::Officer).await
    }

    /// `let (app, anon, admin) = TestApp::new().await.with_administrator().await;`
    pub async fn with_administrator(self) -> (Self, Browser, Browser) {
        self.with_level(Level::Administrator).await
    }

    async fn with_level(self, level: Level) -> (Self, Browser, Browser) {
        let browser = self.sign_in(level).await;
        let anonymous = self.anonymous();
        (self, anonymous, browser)
    }
}
