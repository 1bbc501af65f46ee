//! A post for tests: it keeps what it is given, and answers as it was told to.

use crate::harness::Site;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use usecases::Actor;
use usecases::supervise::mail::{self, Outgoing, Post, Posted, Posting, Round};

/// What comes of the next letter.
pub enum Answer {
    Gives(Posted),
    /// The program ends at this moment.
    Dies,
}

#[derive(Default)]
pub struct Recorder {
    letters: Mutex<Vec<Outgoing>>,
    answers: Mutex<VecDeque<Answer>>,
}

impl Post for Recorder {
    fn post<'a>(&'a self, letter: &'a Outgoing) -> Posting<'a> {
        Box::pin(async move {
            self.letters.lock().unwrap().push(letter.clone());
            // Somebody else may be at it at the same moment.
            tokio::task::yield_now().await;
            let answer = self.answers.lock().unwrap().pop_front();
            match answer {
                Some(Answer::Gives(posted)) => posted,
                Some(Answer::Dies) => panic!("the program ends"),
                None => Posted::Sent,
            }
        })
    }
}

impl Recorder {
    /// A post in the place of the site's.
    pub fn at(site: &mut Site) -> Arc<Self> {
        let post = Arc::new(Self::default());
        site.ctx.post = Arc::<Self>::clone(&post);
        post
    }

    pub fn will(&self, answers: impl IntoIterator<Item = Answer>) {
        self.answers.lock().unwrap().extend(answers);
    }

    pub fn letters(&self) -> Vec<Outgoing> {
        self.letters.lock().unwrap().clone()
    }

    /// To whom, and the id of the subject, in the order in which they left.
    pub fn subjects(&self) -> Vec<(String, String)> {
        let told = |one: &Outgoing| {
            let mailbox = one.email.trim_end_matches("@example.org").to_owned();
            (mailbox, one.subject.id.clone())
        };
        self.letters.lock().unwrap().iter().map(told).collect()
    }

    /// Forgets what left before.
    pub fn clear(&self) {
        self.letters.lock().unwrap().clear();
    }
}

pub fn pair(mailbox: &str, subject: &str) -> (String, String) {
    (mailbox.to_owned(), subject.to_owned())
}

/// Sends what is due now.
pub async fn send(site: &Site) -> Round {
    mail::send_due(&site.ctx, &Actor::Operator, &|| true)
        .await
        .unwrap()
}

/// Writes the reminders that are due now, and sends everything.
pub async fn minute(site: &Site) -> usize {
    let written = mail::remind(&site.ctx, &Actor::Operator).await.unwrap();
    send(site).await;
    written
}
