//! `[mail]` of `audire.toml`: where letters go, and through which server.

use super::value::{Reader, Value};
use crate::account::Email;
use std::net::IpAddr;
use toml::de::DeTable;

/// Mail: whom to ask, and where the letters of the outbox go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The administrators' address, shown to people who cannot sign in.
    pub contact: Option<String>,
    pub sink: Sink,
    /// The address that letters come from.
    pub from: Option<String>,
    /// Letters that are sent within a minute at most.
    pub per_minute: u32,
}

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sink {
    /// Into the folder `outbox` of the data folder, a file each.
    #[default]
    File,
    Smtp(Smtp),
    /// None are written.
    None,
}

/// The server that takes letters on. Its password is in no setting: a file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smtp {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// Who signs in there, and the file with the password.
    pub login: Option<(String, String)>,
}

/// How the way to the server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// From the first byte on.
    Tls,
    /// After a greeting; without it nothing is sent.
    StartTls,
    /// Not at all: on one's own machine only.
    None,
}

impl Security {
    const ALL: [(&'static str, Self, u32); 3] = [
        ("tls", Self::Tls, 465),
        ("starttls", Self::StartTls, 587),
        ("none", Self::None, 25),
    ];
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            contact: None,
            sink: Sink::File,
            from: None,
            per_minute: 60,
        }
    }
}

const KEYS: [&str; 9] = [
    "contact",
    "sink",
    "host",
    "port",
    "security",
    "user",
    "password_file",
    "from",
    "per_minute",
];

impl Reader<'_> {
    /// `address` is the public address of the site: letters hold links, and without it a link leads nowhere.
    pub(super) fn mail(&mut self, table: &DeTable<'_>, address: Option<&str>) -> Mail {
        self.keys(table, "mail", &KEYS);
        let default = Mail::default();
        let contact = self.mailbox(table, "contact", "administrator@training.example");
        let from = self.mailbox(table, "from", "training@training.example");
        let smtp = self.smtp(table);
        let sink = match table.get("sink") {
            None => Sink::File,
            Some(value) => match self.text(value, "sink", 10).as_deref() {
                Some("file") | None => Sink::File,
                Some("none") => Sink::None,
                Some("smtp") => self.sends(table, value, smtp, from.as_ref(), address),
                Some(other) => {
                    let hint = "write \"file\", \"smtp\" or \"none\"".to_owned();
                    self.say(
                        value.span(),
                        format!("there is no sink `{other}`"),
                        Some(hint),
                    );
                    Sink::File
                }
            },
        };
        Mail {
            contact,
            sink,
            from,
            per_minute: self.number(table, "per_minute", 1..=6000, default.per_minute),
        }
    }

    fn mailbox(&mut self, table: &DeTable<'_>, key: &str, example: &str) -> Option<String> {
        let address = self.words(table, key, 254)?;
        if Email::parse(&address).is_none()
            && let Some(value) = table.get(key)
        {
            self.say(
                value.span(),
                format!("`{address}` is not an e-mail address"),
                Some(format!("write one address, such as {example}")),
            );
        }
        Some(address)
    }

    /// The server, where one is named; what is wrong with it is told whether or not it is used.
    fn smtp(&mut self, table: &DeTable<'_>) -> Option<Smtp> {
        let (security, usual) = self.security(table);
        let host = self.words(table, "host", 253);
        let port = self.number(table, "port", 1..=65_535, usual);
        let user = self.words(table, "user", 254);
        let password_file = self.words(table, "password_file", 4096);
        for (key, other, is_alone) in [
            ("user", "password_file", password_file.is_none()),
            ("password_file", "user", user.is_none()),
        ] {
            if let Some(value) = table
                .get(key)
                .filter(|_| is_alone && table.get(other).is_none())
            {
                self.say(
                    value.span(),
                    format!("`{key}` without `{other}`"),
                    Some(format!("add {other} = …, or leave both out")),
                );
            }
        }
        if let (Security::None, Some(host), Some(value)) = (security, &host, table.get("security"))
            && !is_loopback(host)
        {
            let hint = "write \"tls\" or \"starttls\"; \"none\" is for a server on this machine";
            self.say(
                value.span(),
                format!("letters would travel to {host} where everybody on the way can read them"),
                Some(hint.to_owned()),
            );
        }
        Some(Smtp {
            host: host?,
            port: u16::try_from(port).unwrap_or(587),
            security,
            login: user.zip(password_file),
        })
    }

    /// With the port that is usual for it.
    fn security(&mut self, table: &DeTable<'_>) -> (Security, u32) {
        let usual = (Security::Tls, 465);
        let Some(value) = table.get("security") else {
            return usual;
        };
        let Some(word) = self.text(value, "security", 10) else {
            return usual;
        };
        if let Some((_, security, port)) = Security::ALL.into_iter().find(|one| one.0 == word) {
            return (security, port);
        }
        let hint = "write \"tls\", \"starttls\" or \"none\"".to_owned();
        self.say(
            value.span(),
            format!("there is no security `{word}`"),
            Some(hint),
        );
        usual
    }

    /// What sending takes.
    fn sends(
        &mut self,
        table: &DeTable<'_>,
        sink: &Value<'_>,
        smtp: Option<Smtp>,
        from: Option<&String>,
        address: Option<&str>,
    ) -> Sink {
        for (key, is_there, example) in [
            (
                "host",
                table.get("host").is_some(),
                "host = \"mail.training.example\"",
            ),
            (
                "from",
                from.is_some() || table.get("from").is_some(),
                "from = \"training@training.example\"",
            ),
        ] {
            if !is_there {
                self.say(
                    sink.span(),
                    format!("letters cannot be sent without `{key}`"),
                    Some(format!("add {example}")),
                );
            }
        }
        if address.is_none() {
            self.say(
                sink.span(),
                "letters hold links, and the site has no address".to_owned(),
                Some("add address = \"https://training.example\" to [site]".to_owned()),
            );
        }
        smtp.map_or(Sink::File, Sink::Smtp)
    }
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;

    const SITE: &str = "[site]\naddress = \"https://training.example\"\n";

    fn problems(text: &str) -> Vec<String> {
        Settings::parse(text)
            .unwrap_err()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_server_is_read_with_the_port_that_is_usual() {
        for (security, port, read) in [
            ("", 465, Security::Tls),
            ("security = \"starttls\"\n", 587, Security::StartTls),
            ("port = 2525\n", 2525, Security::Tls),
        ] {
            let text = format!(
                "{SITE}[mail]\nsink = \"smtp\"\nhost = \"mail.training.example\"\nfrom = \"training@training.example\"\nuser = \"audire\"\npassword_file = \"/srv/p\"\nper_minute = 5\n{security}"
            );
            let mail = Settings::parse(&text).unwrap().mail;
            let smtp = Smtp {
                host: "mail.training.example".to_owned(),
                port,
                security: read,
                login: Some(("audire".to_owned(), "/srv/p".to_owned())),
            };
            assert_eq!(mail.sink, Sink::Smtp(smtp));
            assert_eq!(mail.per_minute, 5);
        }
    }

    #[test]
    fn nothing_said_is_a_folder_of_files() {
        assert_eq!(Settings::parse("").unwrap().mail.sink, Sink::File);
        let none = Settings::parse("[mail]\nsink = \"none\"\n").unwrap();
        assert_eq!(none.mail.sink, Sink::None);
    }

    #[test]
    fn what_cannot_send_is_told_with_its_place() {
        assert_eq!(
            problems("[mail]\nsink = \"smtp\"\n"),
            [
                "2:8: letters cannot be sent without `host` (add host = \"mail.training.example\")",
                "2:8: letters cannot be sent without `from` (add from = \"training@training.example\")",
                "2:8: letters hold links, and the site has no address (add address = \"https://training.example\" to [site])",
            ]
        );
        let text = "[mail]\nsink = \"pigeon\"\nsecurity = \"ssl\"\nport = 0\nuser = \"a\"\nfrom = \"a\"\npassword = \"x\"\n";
        assert_eq!(
            problems(text),
            [
                "2:8: there is no sink `pigeon` (write \"file\", \"smtp\" or \"none\")",
                "3:12: there is no security `ssl` (write \"tls\", \"starttls\" or \"none\")",
                "4:8: `port` is out of range (write a whole number from 1 to 65535)",
                "5:8: `user` without `password_file` (add password_file = …, or leave both out)",
                "6:8: `a` is not an e-mail address (write one address, such as training@training.example)",
                "7:1: unknown key `password` in [mail] (did you mean `password_file`?)",
            ]
        );
    }

    #[test]
    fn letters_without_protection_stay_on_this_machine() {
        let with = |host: &str| {
            format!(
                "{SITE}[mail]\nsink = \"smtp\"\nsecurity = \"none\"\nhost = \"{host}\"\nfrom = \"a@training.example\"\n"
            )
        };
        for host in ["localhost", "127.0.0.1", "::1"] {
            assert!(Settings::parse(&with(host)).is_ok(), "{host}");
        }
        assert_eq!(
            problems(&with("mail.training.example")),
            [
                "5:12: letters would travel to mail.training.example where everybody on the way can read them (write \"tls\" or \"starttls\"; \"none\" is for a server on this machine)"
            ]
        );
    }
}
