//! Letters through a mail server (RFC 5321).
//!
//! The commands are given one by one, because what a broken connection means depends on where it broke: before the letter was handed over it
//! was not sent, afterwards nobody knows.

use super::compose::{Writer, Written};
use crate::cli::Failure;
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use std::time::Duration;
use tokio::time::timeout;
use usecases::settings::{Security, Smtp};
use usecases::supervise::mail::{Outgoing, Post, Posted, Posting};

/// How long each step may take before the letter is handed over.
const STEP: Duration = Duration::from_secs(30);
/// How long the answer to the letter itself may take. The standard would wait for ten minutes; then a program that is stopped would too.
const ANSWER: Duration = Duration::from_mins(2);

/// A mail server and who signs in there. Holds a password: never serialised.
pub struct Server {
    smtp: Smtp,
    password: Option<SecretString>,
    writer: Writer,
}

impl Server {
    /// Reads the password, which only the file's owner may.
    pub fn open(smtp: &Smtp, writer: Writer) -> Result<Self, Failure> {
        let password = match &smtp.login {
            Some((_, file)) => Some(read_password(Path::new(file))?),
            None => None,
        };
        Ok(Self {
            smtp: smtp.clone(),
            password,
            writer,
        })
    }

    /// Connects, signs in and leaves.
    pub async fn probe(&self) -> Result<(), String> {
        let mut connection = self.connect().await?;
        connection.abort().await;
        Ok(())
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, String> {
        let whole = async {
            let smtp = &self.smtp;
            let host = (smtp.host.as_str(), smtp.port);
            let hello = ClientId::default();
            let tls = || TlsParameters::new(smtp.host.clone());
            let wrapped = match smtp.security {
                Security::Tls => Some(tls()?),
                Security::StartTls | Security::None => None,
            };
            let mut connection =
                AsyncSmtpConnection::connect_tokio1(host, Some(STEP), &hello, wrapped, None)
                    .await?;
            if smtp.security == Security::StartTls {
                connection.starttls(tls()?, &hello).await?;
            }
            if let (Some((user, _)), Some(password)) = (&smtp.login, &self.password) {
                let credentials =
                    Credentials::new(user.clone(), password.expose_secret().to_owned());
                let known = [Mechanism::Plain, Mechanism::Login];
                connection.auth(&known, &credentials).await?;
            }
            Ok(connection)
        };
        match timeout(STEP, whole).await {
            Ok(done) => done.map_err(|error: Error| words(&error)),
            Err(_) => Err(String::from("no answer in time")),
        }
    }

    async fn send(&self, written: &Written) -> Posted {
        let parsed: Option<(Address, Address)> =
            written.from.parse().ok().zip(written.to.parse().ok());
        let Some((from, to)) = parsed else {
            return Posted::Refused(String::from("an address that cannot be written to"));
        };
        let mut connection = match self.connect().await {
            Ok(connection) => connection,
            // What is wrong with the server or the password is wrong with no letter.
            Err(words) => return Posted::Later(words),
        };
        let asked = async {
            connection.command(Mail::new(Some(from), vec![])).await?;
            connection.command(Rcpt::new(to, vec![])).await?;
            connection.command(Data).await
        };
        match timeout(STEP, asked).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => {
                leave(&mut connection).await;
                return put_off(&error);
            }
            Err(_) => return Posted::Later(String::from("no answer in time")),
        }
        let taken = timeout(ANSWER, connection.message(&written.bytes)).await;
        match taken {
            Ok(Ok(_)) => {
                leave(&mut connection).await;
                Posted::Sent
            }
            Ok(Err(error)) if error.status().is_some() => {
                leave(&mut connection).await;
                put_off(&error)
            }
            Ok(Err(error)) => Posted::Unknown(words(&error)),
            Err(_) => Posted::Unknown(String::from("no answer in time")),
        }
    }
}

impl Post for Server {
    fn post<'a>(&'a self, letter: &'a Outgoing) -> Posting<'a> {
        Box::pin(async move {
            match self.writer.write(letter) {
                Ok(written) => self.send(&written).await,
                Err(words) => Posted::Refused(words),
            }
        })
    }
}

/// Says goodbye; the letter's fate is known, so that nothing depends on the answer.
async fn leave(connection: &mut AsyncSmtpConnection) {
    let _ = timeout(Duration::from_secs(5), connection.abort()).await;
}

/// A 5xx is a refusal; a 4xx and what is no answer are tried again.
fn put_off(error: &Error) -> Posted {
    if error.is_permanent() {
        Posted::Refused(words(error))
    } else {
        Posted::Later(words(error))
    }
}

/// What an error says, with what it comes from, in one line.
fn words(error: &Error) -> String {
    error
        .to_string()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The first line of a file that only its owner may read.
fn read_password(path: &Path) -> Result<SecretString, Failure> {
    let told = |words: String| {
        Failure::Environment(format!(
            "The password of the mail server, {} (password_file under [mail]), {words}.",
            path.display()
        ))
    };
    let text = std::fs::read_to_string(path)
        .map(zeroize_on_drop)
        .map_err(|error| told(format!("cannot be read: {error}")))?;
    if is_open_to_others(path) {
        return Err(told(String::from(
            "can be read by others: give it the mode 0600 (chmod 600)",
        )));
    }
    let line = text.expose_secret().lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(told(String::from(
            "is empty: its first line is the password",
        )));
    }
    Ok(SecretString::from(line.to_owned()))
}

fn zeroize_on_drop(text: String) -> SecretString {
    SecretString::from(text)
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}
