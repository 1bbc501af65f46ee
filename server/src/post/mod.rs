//! The way letters leave: as files, or through a mail server. Which one, the settings say.

mod compose;
mod file;
mod rounds;
mod smtp;

pub use rounds::Rounds;

use crate::cli::Failure;
use compose::Writer;
use file::Folder;
use smtp::Server;
use std::path::Path;
use std::sync::Arc;
use usecases::Settings;
use usecases::settings::Sink;
use usecases::supervise::mail::{Outgoing, Post, Posted, Posting};

/// What carries letters, by the settings. A site with demonstration data writes files, whatever they say.
pub fn open(settings: &Settings, data: &Path) -> Result<Arc<dyn Post>, Failure> {
    let writer = Writer::new(settings);
    Ok(match &settings.mail.sink {
        Sink::Smtp(smtp) if !settings.demonstration => Arc::new(Server::open(smtp, writer)?),
        Sink::Smtp(_) | Sink::File => Arc::new(Folder::new(data.join("outbox"), writer)),
        Sink::None => Arc::new(Closed),
    })
}

/// Whether letters can leave, without one: what was found, in words.
pub async fn probe(settings: &Settings, data: &Path) -> Result<String, Failure> {
    match &settings.mail.sink {
        Sink::Smtp(smtp) => {
            let server = Server::open(smtp, Writer::new(settings))?;
            server.probe().await.map_err(|words| {
                Failure::Environment(format!(
                    "{}:{} does not take letters: {words}.\nLetters wait and are tried again; check host, port, security, user and password_file under [mail].",
                    smtp.host, smtp.port
                ))
            })?;
            Ok(format!("{}:{} takes letters", smtp.host, smtp.port))
        }
        Sink::File => Ok(format!(
            "letters are written into {}",
            data.join("outbox").display()
        )),
        Sink::None => Ok(String::from("no letters are written")),
    }
}

/// Carries nothing, where the settings want no letters.
struct Closed;

impl Post for Closed {
    fn post<'a>(&'a self, _: &'a Outgoing) -> Posting<'a> {
        Box::pin(async { Posted::Later(String::from("no letters are written on this site")) })
    }
}
