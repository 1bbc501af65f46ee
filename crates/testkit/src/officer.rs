//! An officer of the tiny course on the real server, as far as an attempt with questions to answer.

use crate::content::{COURSE, MODULE};
use crate::html;
use crate::process::{Installation, Process};
use crate::wire::Wire;
use anyhow::{Context as _, Result};
use std::net::SocketAddr;

const PASSWORD: &str = "correct horse battery staple";

/// Where answers go, and the session that may send them.
#[derive(Debug, Clone)]
pub struct Officer {
    pub address: SocketAddr,
    pub cookie: String,
    pub attempt: String,
    pub questions: Vec<Question>,
}

/// A question with the places of its options.
#[derive(Debug, Clone)]
pub struct Question {
    pub id: String,
    pub options: Vec<String>,
}

impl Officer {
    /// Creates the account, signs in, enrols, reads and begins the module's quiz.
    pub async fn begin(installation: &Installation, server: &Process, email: &str) -> Result<Self> {
        installation.create_account(email, PASSWORD).await?;
        let mut wire = Wire::connect(server.address).await?;
        wire.sign_in(email, PASSWORD).await?;
        wire.post("/do/enrol", &[("course", COURSE)]).await?;
        let here = |lesson| [("course", COURSE), ("module", MODULE), ("lesson", lesson)];
        wire.post("/do/continue", &here("reading")).await?;
        let answer = [
            ("question", "check-one"),
            ("save_key", "k"),
            ("response[]", "0"),
        ];
        wire.post(
            "/do/answer-check",
            &[&here("checking")[..], &answer].concat(),
        )
        .await?;
        let (attempt, questions) = start(&mut wire).await?;
        Ok(Self {
            address: server.address,
            cookie: wire.cookie.clone().unwrap_or_default(),
            attempt,
            questions,
        })
    }

    /// Hands the attempt in and begins the next: an attempt takes so many saves of a question and no more.
    pub async fn begin_again(&mut self, address: SocketAddr) -> Result<()> {
        let mut wire = self.connect(address).await?;
        wire.post("/do/finish-attempt", &[("attempt", self.attempt.as_str())])
            .await?;
        (self.attempt, self.questions) = start(&mut wire).await?;
        Ok(())
    }

    /// A connection of this officer; the session outlives the server's restarts.
    pub async fn connect(&self, address: SocketAddr) -> Result<Wire> {
        let mut wire = Wire::connect(address).await?;
        wire.cookie = Some(self.cookie.clone());
        Ok(wire)
    }

    /// Saves an answer under a key; `Ok` only when the server said that it is saved.
    pub async fn save(
        &self,
        wire: &mut Wire,
        question: &Question,
        option: &str,
        key: &str,
    ) -> Result<()> {
        let fields = [
            ("attempt", self.attempt.as_str()),
            ("question", &question.id),
            ("number", "1"),
            ("save_key", key),
            ("response[]", option),
        ];
        let to = wire.post("/do/save-answer", &fields).await?;
        let is_refused = ["refused=", "notice=", "/sign-in"]
            .iter()
            .any(|mark| to.contains(mark));
        anyhow::ensure!(!is_refused, "saving led to {to}");
        Ok(())
    }
}

/// Begins the module's quiz; its attempt and questions.
async fn start(wire: &mut Wire) -> Result<(String, Vec<Question>)> {
    let to = wire
        .post("/do/start-attempt", &[("course", COURSE), ("key", MODULE)])
        .await?;
    let attempt = to
        .strip_prefix("/assessments/")
        .with_context(|| format!("the quiz led to {to}"))?
        .to_owned();
    let mut questions = Vec::new();
    for number in 1..=2 {
        let page = wire
            .get(&format!("/assessments/{attempt}?question={number}"))
            .await?;
        questions.push(question(&page)?);
    }
    Ok((attempt, questions))
}

fn question(page: &str) -> Result<Question> {
    let form = html::forms(page)
        .into_iter()
        .find(|form| form.action == "/do/save-answer")
        .context("there is no question on the page of the attempt")?;
    let id = form
        .fields
        .iter()
        .find(|(name, _)| name == "question")
        .context("the form does not name its question")?;
    Ok(Question {
        id: id.1.clone(),
        options: form
            .choices
            .iter()
            .map(|choice| choice.value.clone())
            .collect(),
    })
}
