//! A mail server that answers as a test wants.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use usecases::Settings;
use usecases::settings::{Security, Sink, Smtp};

/// What a server says at each step. One that says nothing closes the connection there.
#[derive(Clone, Copy)]
pub struct Script {
    pub greeting: Option<&'static str>,
    pub mail: Option<&'static str>,
    pub rcpt: Option<&'static str>,
    pub data: Option<&'static str>,
    /// After the letter itself.
    pub taken: Option<&'static str>,
}

/// Takes every letter.
pub const KIND: Script = Script {
    greeting: Some("220 mail.example ready"),
    mail: Some("250 fine"),
    rcpt: Some("250 fine"),
    data: Some("354 go on"),
    taken: Some("250 queued"),
};

/// A mail server of one's own (RFC 5321), as far as a test needs one.
pub struct MailServer {
    port: u16,
    /// The lines that came, those of letters among them.
    lines: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    pub async fn saying(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&lines);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = Arc::clone(&kept);
                tokio::spawn(async move { talk(stream, script, &kept).await });
            }
        });
        Self { port, lines }
    }

    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// The letters that came whole.
    pub fn letters(&self) -> usize {
        self.lines().iter().filter(|line| *line == ".").count()
    }

    /// Settings of a site whose letters go there.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::default();
        settings.site.name = String::from("Harbour Academy");
        settings.site.address = Some(String::from("https://training.example"));
        settings.mail.from = Some(String::from("training@training.example"));
        settings.mail.sink = Sink::Smtp(Smtp {
            host: String::from("127.0.0.1"),
            port: self.port,
            security: Security::None,
            login: None,
        });
        settings
    }
}

/// One conversation; gives up where the script does.
async fn talk(stream: TcpStream, script: Script, kept: &Mutex<Vec<String>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut in_letter = false;
    say(&mut write, script.greeting?).await?;
    while let Ok(Some(line)) = lines.next_line().await {
        kept.lock().unwrap().push(line.clone());
        if in_letter {
            if line == "." {
                in_letter = false;
                say(&mut write, script.taken?).await?;
            }
            continue;
        }
        let verb = line
            .split([' ', ':'])
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => Some("250-mail.example\r\n250 8BITMIME"),
            "MAIL" => script.mail,
            "RCPT" => script.rcpt,
            "DATA" => {
                in_letter = script.data.is_some_and(|words| words.starts_with('3'));
                script.data
            }
            "QUIT" => Some("221 bye"),
            _ => Some("500 what"),
        };
        say(&mut write, answer?).await?;
    }
    Some(())
}

async fn say(write: &mut tokio::net::tcp::OwnedWriteHalf, words: &str) -> Option<()> {
    write
        .write_all(format!("{words}\r\n").as_bytes())
        .await
        .ok()
}
