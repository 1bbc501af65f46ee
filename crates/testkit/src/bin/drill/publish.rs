//! SIGKILL under publications: two editors press the button of an approved draft, and the server is killed in the middle. Afterwards either
//! officers have the version of before and the draft is as it was, approved and open, or they have what was approved and the draft has ended
//! with it: never both, and never neither.

use crate::award::doctor;
use anyhow::{Context as _, Result};
use base::AccountId;
use std::hash::{BuildHasher as _, RandomState};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use store::trial::Drafted;
use testkit::awarding::{context, signed_in};
use testkit::content::{self, COURSE, MODULE};
use testkit::process::{Installation, Process};
use testkit::wire::Wire;
use testkit::{PASSWORD, html};
use usecases::author::{refresh, studio};
use usecases::{Actor, Context};
use views::account::Role;

const WRITER: &str = "writer@academy.example";
const REVIEWER: &str = "reviewer@academy.example";
const FILE: &str = "01-first/01-reading.md";
const LESSON: &str = "reading";
/// The sentence of the lesson that each draft changes.
const SENTENCE: &str = "More text.";

/// A draft that was approved.
struct Approved {
    /// A word that stands in no other version.
    word: String,
    /// Of its sources, as the reviewer read it.
    /// The draft, as its forms name it.
    draft: String,
    fingerprint: String,
}

struct Desk {
    installation: Installation,
    /// The sessions of the writer and the reviewer.
    cookies: Vec<String>,
    /// Whom to ask for what is in a draft.
    writer: AccountId,
    /// The lesson before anybody changed it.
    lesson: String,
    /// What officers have.
    published: Option<String>,
    publications: u32,
    open: Option<Approved>,
}

/// What became of the rounds.
#[derive(Default)]
struct Tally {
    /// Killed when the publication stood.
    after: usize,
    /// Killed before.
    before: usize,
    acknowledged: usize,
}

/// Kills the server in so many rounds and checks everything; the last line of the report.
pub async fn publish(rounds: usize) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let installation =
        Installation::from_environment(&folder.path().join("data"), &content::tiny())?;
    let mut desk = Desk::found(installation).await?;
    // The first is not killed: it tells how long one takes.
    let usual = desk.undisturbed(0).await?;
    let mut tally = Tally::default();
    for round in 1..=rounds {
        let killed = desk.round(round, usual, &mut tally).await;
        killed.with_context(|| format!("round {round}"))?;
    }
    if desk.open.is_some() {
        desk.undisturbed(rounds + 1).await?;
    }
    Ok(format!(
        "{rounds} kills within {} ms of the button: {} with the new version whole, {} with the old one and the draft as it was; {} acknowledged publications kept; \
         {} drafts published once each, as they were approved; doctor clean",
        (usual * 3 / 2).as_millis(),
        tally.after,
        tally.before,
        tally.acknowledged,
        // The first publication is that of the folder.
        desk.publications - 1,
    ))
}

impl Desk {
    async fn found(installation: Installation) -> Result<Self> {
        // Publishes the course from its folder.
        let server = installation.start().await?;
        for email in [WRITER, REVIEWER] {
            installation
                .create_account_as(email, PASSWORD, "instructor")
                .await?;
        }
        let mut cookies = Vec::new();
        for email in [WRITER, REVIEWER] {
            let mut wire = Wire::connect(server.address).await?;
            wire.sign_in(email, PASSWORD).await?;
            cookies.push(wire.cookie.context("signing in gave no session")?);
        }
        server.kill().await?;
        let ctx = context(&installation.data).await?;
        let writer = store::account::find(&mut *ctx.db.read().await?, WRITER).await?;
        ctx.db.close().await;
        let place = format!("courses/{COURSE}/{FILE}");
        Ok(Self {
            writer: writer.context("there is no writer")?.id,
            lesson: std::fs::read_to_string(installation.content.join(place))?,
            installation,
            cookies,
            published: None,
            publications: 1,
            open: None,
        })
    }

    /// Lets a draft be published; how long that took.
    async fn undisturbed(&mut self, round: usize) -> Result<Duration> {
        let server = self.start(round).await?;
        let mut wire = self.wire(server.address, 0).await?;
        let begun = Instant::now();
        let draft = self.draft()?;
        wire.post(
            "/do/publish-draft",
            &[("course", COURSE), ("draft", &draft)],
        )
        .await?;
        let waiting = format!("/author/{COURSE}");
        while wire
            .get(&waiting)
            .await?
            .contains("action=\"/do/publish-draft\"")
        {
            anyhow::ensure!(begun.elapsed() < Duration::from_mins(1), "it never ends");
        }
        let took = begun.elapsed();
        server.kill().await?;
        anyhow::ensure!(self.check().await?, "what was waited for is not there");
        Ok(took)
    }

    async fn round(&mut self, round: usize, usual: Duration, tally: &mut Tally) -> Result<()> {
        let server = self.start(round).await?;
        let mut pressed = Vec::new();
        for cookie in 0..self.cookies.len() {
            let mut wire = self.wire(server.address, cookie).await?;
            let draft = self.draft()?;
            pressed.push(tokio::spawn(async move {
                let sent = [("course", COURSE), ("draft", draft.as_str())];
                let to = wire.post("/do/publish-draft", &sent).await;
                to.is_ok_and(|to| to.contains("notice=draft-published"))
            }));
        }
        tokio::time::sleep(random_moment(round, usual)).await;
        server.kill().await?;
        let mut is_acknowledged = false;
        for one in pressed {
            is_acknowledged |= one.await?;
        }
        if self.check().await? {
            tally.after += 1;
            tally.acknowledged += usize::from(is_acknowledged);
        } else {
            anyhow::ensure!(!is_acknowledged, "an acknowledged publication is lost");
            tally.before += 1;
        }
        Ok(())
    }

    /// A server that shows what it should, and a draft that is approved: the one of before, where it is still open.
    async fn start(&mut self, round: usize) -> Result<Process> {
        let server = self.installation.start().await?;
        self.check_served(server.address).await?;
        if self.open.is_none() {
            self.open = Some(self.write(server.address, round).await?);
        }
        Ok(server)
    }

    async fn wire(&self, address: SocketAddr, cookie: usize) -> Result<Wire> {
        let mut wire = Wire::connect(address).await?;
        wire.cookie = self.cookies.get(cookie).cloned();
        Ok(wire)
    }

    /// The draft that is open, as its forms name it.
    fn draft(&self) -> Result<String> {
        let open = self.open.as_ref().context("there is no draft")?;
        Ok(open.draft.clone())
    }

    /// A draft in which one sentence is another one, read and approved by the second person.
    async fn write(&self, address: SocketAddr, round: usize) -> Result<Approved> {
        let mut writer = self.wire(address, 0).await?;
        writer.post("/do/open-draft", &[("course", COURSE)]).await?;
        let editor = writer
            .get(&format!("/author/{COURSE}/edit?file={FILE}"))
            .await?;
        let seen = html::attribute(&editor, "#editor input[name=seen]", "value");
        let word = format!("sentence{round:04}");
        let text = self.lesson.replace(SENTENCE, &format!("The {word}."));
        let typed = [
            ("course", COURSE),
            ("path", FILE),
            ("seen", &seen.context("the editor has no number")?),
            ("text", &text),
            ("save_key", &word),
        ];
        let to = writer.post("/do/save-text", &typed).await?;
        anyhow::ensure!(to.contains("notice=text-saved"), "saving led to {to}");
        let page = writer.get(&format!("/author/{COURSE}")).await?;
        let form = "form[action='/do/ask-review'] input[name=draft]";
        let draft = html::attribute(&page, form, "value").context("the draft has no name")?;
        let asked = [
            ("course", COURSE),
            ("draft", &draft),
            ("notes", "Another sentence."),
        ];
        let to = writer.post("/do/ask-review", &asked).await?;
        anyhow::ensure!(to.contains("notice=review-asked"), "asking led to {to}");
        let mut reviewer = self.wire(address, 1).await?;
        let page = reviewer.get(&format!("/author/{COURSE}")).await?;
        let form = "form[action='/do/decide-review'] input[name=fingerprint]";
        let fingerprint = html::attribute(&page, form, "value").context("nothing to approve")?;
        let decided = [
            ("course", COURSE),
            ("fingerprint", &fingerprint),
            ("decision", "approve"),
        ];
        let to = reviewer.post("/do/decide-review", &decided).await?;
        anyhow::ensure!(
            to.contains("notice=review-decided"),
            "approving led to {to}"
        );
        Ok(Approved {
            word,
            draft,
            fingerprint,
        })
    }

    /// What a server shows that has just begun again: officers read and find what was published, and nothing of an open draft.
    async fn check_served(&self, address: SocketAddr) -> Result<()> {
        let mut wire = self.wire(address, 0).await?;
        let lesson = format!("/courses/{COURSE}/{MODULE}/{LESSON}");
        let page = wire.get(&lesson).await?;
        let published = self.published.as_deref();
        anyhow::ensure!(
            page.contains(published.unwrap_or(SENTENCE)),
            "officers do not read what was published"
        );
        if let Some(word) = published {
            let found = wire.get(&format!("/search?q={word}")).await?;
            anyhow::ensure!(found.contains(&lesson), "what was published is not found");
        }
        if let Some(open) = &self.open {
            let found = wire.get(&format!("/search?q={}", open.word)).await?;
            anyhow::ensure!(
                !page.contains(&open.word) && !found.contains(&lesson),
                "officers see an open draft"
            );
        }
        Ok(())
    }

    /// After a kill: one of the two, whole; whether the draft was published.
    async fn check(&mut self) -> Result<bool> {
        let open = self.open.take().context("there was no draft")?;
        let ctx = context(&self.installation.data).await?;
        let all = store::trial::list_drafted(&mut *ctx.db.read().await?, COURSE).await?;
        let counted = store::trial::count_published(&mut *ctx.db.read().await?, COURSE).await?;
        let (latest, others) = all.split_last().context("there is no draft")?;
        for one in others {
            anyhow::ensure!(was_published(one), "an earlier draft is open: {one:?}");
        }
        let is_published = was_published(latest);
        anyhow::ensure!(
            is_published || is_open(latest),
            "a draft is neither open nor published, or both: {latest:?}"
        );
        self.publications += u32::from(is_published);
        anyhow::ensure!(
            counted == [self.publications; 3],
            "publications, their versions and their lines in the log are {counted:?}, and not {} each",
            self.publications
        );
        self.check_files(&ctx, &open, is_published).await?;
        if let Some(fingerprint) = &latest.fingerprint {
            anyhow::ensure!(
                *fingerprint == open.fingerprint,
                "another state was published than the one that was approved"
            );
        }
        ctx.db.close().await;
        doctor(&self.installation).await?;
        if is_published {
            self.published = Some(open.word);
        } else {
            self.open = Some(open);
        }
        Ok(is_published)
    }

    /// The files that are stored are those that were approved: of the version that officers have, or of the draft.
    async fn check_files(&self, ctx: &Context, open: &Approved, is_published: bool) -> Result<()> {
        refresh(ctx, &Actor::Operator).await?;
        let reader = if is_published {
            Actor::Operator
        } else {
            signed_in(self.writer, Role::Instructor)
        };
        let files = studio::archive(ctx, &reader, COURSE, None).await?;
        anyhow::ensure!(
            files.fingerprint() == open.fingerprint,
            "the files are not those that were approved"
        );
        Ok(())
    }
}

/// Ended with its one publication.
fn was_published(one: &Drafted) -> bool {
    one.outcome.as_deref() == Some("published") && one.publications == 1
}

/// As it was: with its one state, and approved.
fn is_open(one: &Drafted) -> bool {
    one.outcome.is_none() && [one.publications, one.states, one.approvals] == [0, 1, 1]
}

/// From the press of the button until half as long again as a publication takes.
fn random_moment(round: usize, usual: Duration) -> Duration {
    let most = u64::try_from((usual * 3 / 2).as_micros()).unwrap_or(u64::MAX);
    Duration::from_micros(RandomState::new().hash_one(round) % most.max(1))
}
