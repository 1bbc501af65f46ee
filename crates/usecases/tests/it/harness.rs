//! A site of one's own for each test.

use base::{AccountId, AttemptId, Locale, Seed, SessionId, Timestamp};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::Db;
use usecases::account::{self, NewAccount, SignIn, SignedIn, UseLink};
use usecases::assess::{self, SaveAnswer};
use usecases::{Actor, Clock, Context, Person, SeededRandomness, Settings, UseCaseError};
use views::account::Role;
use views::assess::{AttemptPage, Saved};
use views::learn::BlockView;
use views::question::Asked;

pub const PASSWORD: &str = "seventeen paper boats";
pub const EN: Locale = Locale::En;

/// A clock that stands still until it is moved.
pub struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

thread_local! {
    /// Sites that this test has made; each test has a thread of its own.
    static SITES: Cell<u64> = const { Cell::new(0) };
}

/// What a site draws from: each site of a test from something else, and all of them the same in every run. Another `AUDIRE_TEST_SEED`
/// shows which tests hold only by chance.
fn chance() -> Seed {
    let given = std::env::var("AUDIRE_TEST_SEED").ok();
    let given: u64 = given.map_or(1, |seed| seed.parse().unwrap());
    let site = SITES.replace(SITES.get() + 1);
    Seed(given * 1000 + site)
}

/// A site with an empty database.
pub struct Site {
    pub ctx: Context,
    clock: Arc<TestClock>,
    _dir: tempfile::TempDir,
}

impl Site {
    pub async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    pub async fn with(settings: Settings) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open(dir.path()).await.unwrap();
        // 2026-11-24T14:32:05Z
        let clock = Arc::new(TestClock(AtomicI64::new(1_795_530_725_000)));
        let ctx = Context {
            randomness: Arc::new(SeededRandomness::new(chance())),
            ..Context::new(db, settings, Arc::<TestClock>::clone(&clock))
        };
        let problem = usecases::certify::open_keys(&ctx, &Actor::Operator).await;
        assert_eq!(problem.unwrap(), None);
        Self {
            ctx,
            clock,
            _dir: dir,
        }
    }

    /// A site with the course of `course.rs`.
    pub async fn with_course() -> Self {
        Self::publishing(&crate::course::sources(), "tiny").await
    }

    /// A site with one course of this name.
    pub async fn publishing(sources: &courseware::Sources, course: &str) -> Self {
        let site = Self::new().await;
        let report = site.publish(sources).await;
        assert_eq!(
            report.published,
            [course],
            "{:#?}",
            site.ctx.shelf.problems()
        );
        site
    }

    pub async fn publish(&self, sources: &courseware::Sources) -> usecases::author::PublishReport {
        usecases::author::publish_folder(&self.ctx, &Actor::Operator, sources.clone())
            .await
            .unwrap()
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// An account that has no password yet, with the path of its link.
    pub async fn account(&self, mailbox: &str, roles: &[Role]) -> (AccountId, String) {
        let new = NewAccount {
            name: format!("{mailbox} Example"),
            email: format!("{mailbox}@example.org"),
            agency: "Harbour District Police".to_owned(),
            country: "TN".to_owned(),
            roles: roles.iter().map(|role| role.as_str().to_owned()).collect(),
        };
        let created = account::create_account(&self.ctx, &Actor::Operator, new)
            .await
            .unwrap();
        (created.id, created.link_path)
    }

    /// Somebody with these roles, as if signed in; bypasses passwords and sessions.
    pub async fn person(&self, mailbox: &str, roles: &[Role]) -> Actor {
        let (account, _) = self.account(mailbox, roles).await;
        self.acting(account, mailbox, roles)
    }

    /// Whoever has this account, as if signed in.
    pub fn acting(&self, account: AccountId, mailbox: &str, roles: &[Role]) -> Actor {
        Actor::Person(Person {
            account,
            session: SessionId::new(self.ctx.now(), [1; 10]),
            name: format!("{mailbox} Example"),
            roles: roles.to_vec(),
            locale: None,
        })
    }

    pub async fn officer(&self, mailbox: &str) -> Actor {
        self.person(mailbox, &[Role::Officer]).await
    }

    /// An account whose owner has set [`PASSWORD`].
    pub async fn ready(&self, mailbox: &str, roles: &[Role]) -> AccountId {
        let (id, path) = self.account(mailbox, roles).await;
        account::use_link(&self.ctx, &Actor::Anonymous, use_link(&path, PASSWORD))
            .await
            .unwrap();
        id
    }

    pub async fn sign_in(&self, mailbox: &str, password: &str) -> Result<SignedIn, UseCaseError> {
        self.sign_in_from("192.0.2.1", mailbox, password, None)
            .await
    }

    pub async fn sign_in_from(
        &self,
        address: &str,
        mailbox: &str,
        password: &str,
        old_token: Option<String>,
    ) -> Result<SignedIn, UseCaseError> {
        let form = SignIn {
            email: format!("{mailbox}@example.org"),
            password: password.into(),
            agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
                .to_owned(),
            address: address.to_owned(),
            old_token,
        };
        account::sign_in(&self.ctx, &Actor::Anonymous, form).await
    }

    /// Signs in with [`PASSWORD`] and gives the token with whoever holds it.
    pub async fn session(&self, mailbox: &str) -> (String, Actor) {
        let token = self.sign_in(mailbox, PASSWORD).await.unwrap().token;
        let actor = self.identify(&token).await;
        assert!(matches!(actor, Actor::Person(_)));
        (token, actor)
    }

    pub async fn identify(&self, token: &str) -> Actor {
        account::identify(&self.ctx, token).await.unwrap()
    }

    /// The audit log's actions, the latest first.
    pub async fn actions(&self) -> Vec<String> {
        let mut reader = self.ctx.db.read().await.unwrap();
        let lines = store::audit::list(&mut reader, 1000, 0).await.unwrap();
        lines.into_iter().map(|line| line.action).collect()
    }

    /// What the form sends for the option of the tiny course's check that says this.
    pub async fn option(&self, actor: &Actor, words: &str) -> Vec<String> {
        let lesson = usecases::learn::lesson(&self.ctx, actor, "tiny", "first", "opening", EN);
        let blocks = lesson.await.unwrap().blocks;
        let asked = blocks.into_iter().find_map(|block| match block {
            BlockView::Check(check) => Some(check.question.asked),
            BlockView::Html(_) | BlockView::Local(_) => None,
        });
        let Some(Asked::Choice { options, .. }) = asked else {
            panic!("the lesson has no check")
        };
        let option = options.into_iter().find(|option| option.html == words);
        vec![option.unwrap().value.to_string()]
    }

    /// The ids of the questions of an open attempt, in order.
    pub async fn asked(&self, actor: &Actor, attempt: AttemptId) -> Vec<String> {
        let mut ids = Vec::new();
        loop {
            let page =
                usecases::assess::attempt(&self.ctx, actor, attempt, Some(ids.len() + 1), EN)
                    .await
                    .unwrap();
            let AttemptPage::Open(view) = page else {
                panic!("the attempt is finished")
            };
            ids.push(view.question.id);
            if ids.len() == view.answered.len() {
                return ids;
            }
        }
    }
}

/// Saves an answer whose response names places as they were written in the course: it is sent as the page would send it, with the
/// places in which this attempt shows them.
pub async fn save_answer(
    ctx: &Context,
    actor: &Actor,
    attempt: AttemptId,
    mut answer: SaveAnswer,
) -> Result<Saved, UseCaseError> {
    let mut reader = ctx.db.read().await.unwrap();
    let stored = store::attempt::get(&mut reader, attempt).await;
    drop(reader);
    if let Ok(stored) = stored {
        let all: Vec<assess::Drawn> = serde_json::from_str(&stored.drawn).unwrap();
        let drawn = all
            .iter()
            .find(|one| one.question.as_str() == answer.question);
        let published = ctx.shelf.version(ctx, stored.version).await.unwrap();
        if let Some(drawn) = drawn.filter(|drawn| !drawn.order.is_empty()) {
            let question = published.question(&drawn.question, None).unwrap();
            let is_matching = question.kind() == quiz::Kind::Matching;
            for part in &mut answer.response {
                *part = shown(part, &drawn.order, is_matching);
            }
        }
    }
    assess::save_answer(ctx, actor, attempt, answer).await
}

/// One part of a response with the place where it is shown; what was written nowhere is left as it is.
fn shown(part: &str, order: &[usize], is_matching: bool) -> String {
    let place = |word: &str| {
        let written: usize = word.parse().ok()?;
        order.iter().position(|place| *place == written)
    };
    let found = match part.split_once(':') {
        Some((row, right)) if is_matching => place(right).map(|right| format!("{row}:{right}")),
        Some((item, position)) => place(item).map(|item| format!("{item}:{position}")),
        None => place(part).map(|place| place.to_string()),
    };
    found.unwrap_or_else(|| part.to_owned())
}

/// A response as the form sends it.
pub fn parts(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// An answer of which nothing is to be told, without certainty.
pub fn answer(question: &str, values: &[&str], save_key: &str) -> SaveAnswer {
    SaveAnswer {
        question: question.to_owned(),
        response: parts(values),
        certainty: None,
        check: false,
        save_key: save_key.to_owned(),
    }
}

/// The form of the link at this path, for an account that is there.
pub fn use_link(path: &str, password: &str) -> UseLink {
    UseLink {
        token: path.rsplit('/').next().unwrap_or_default().to_owned(),
        name: String::new(),
        email: String::new(),
        agency: String::new(),
        country: String::new(),
        new: password.into(),
        repeat: password.into(),
    }
}

/// The messages of a refusal, by field.
pub fn problems<T: std::fmt::Debug>(result: Result<T, UseCaseError>) -> Vec<(String, String)> {
    match result {
        Err(UseCaseError::Refused(problems)) => problems
            .into_iter()
            .map(|(field, message)| (field, message.id))
            .collect(),
        other => panic!("not refused: {other:?}"),
    }
}

/// One problem, as [`problems`] gives it.
pub fn problem(field: &str, id: &str) -> (String, String) {
    (field.to_owned(), id.to_owned())
}

/// The message of a conflict.
pub fn conflict<T: std::fmt::Debug>(result: Result<T, UseCaseError>) -> String {
    match result {
        Err(UseCaseError::Conflict(message)) => message.id,
        other => panic!("no conflict: {other:?}"),
    }
}

/// Fails unless the result is this refusal.
#[macro_export]
macro_rules! refused {
    ($variant:ident, $($call:expr),+ $(,)?) => {$(
        match $call.await {
            Err(usecases::UseCaseError::$variant) => {}
            other => panic!("{} gave {:?}", stringify!($call), other.map(|_| "an answer")),
        }
    )+};
}
