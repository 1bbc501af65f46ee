//! A letter as mail: its words in the language of its reader, as plain text and as HTML that says the same.

use base::{Arg, Locale, Message};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};
use usecases::Settings;
use usecases::supervise::mail::Outgoing;

/// Where the site has no address of its own to write from.
const NOBODY: &str = "no-reply@localhost";

/// Writes letters.
pub struct Writer {
    site: String,
    /// Stands before paths.
    address: String,
    from: String,
}

/// A letter that is ready.
pub struct Written {
    pub from: String,
    pub to: String,
    pub bytes: Vec<u8>,
}

impl Writer {
    pub fn new(settings: &Settings) -> Self {
        let mail = &settings.mail;
        let from = mail.from.as_deref().or(mail.contact.as_deref());
        Self {
            site: settings.site.name.clone(),
            address: settings.site.address.clone().unwrap_or_default(),
            from: from.unwrap_or(NOBODY).to_owned(),
        }
    }

    /// The letter as it travels. What cannot be put into a header is an error in words.
    pub fn write(&self, letter: &Outgoing) -> Result<Written, String> {
        let text = self.text(letter);
        let mailbox = |name: &str, address: &str| -> Result<Mailbox, String> {
            let address = address
                .parse()
                .map_err(|_| String::from("an address that cannot be written to"))?;
            Ok(Mailbox::new(Some(name.to_owned()), address))
        };
        let domain = self
            .from
            .rsplit_once('@')
            .map_or("localhost", |(_, domain)| domain);
        let millis = u64::try_from(letter.at.millis()).unwrap_or(0);
        let name = |name: &'static str| {
            HeaderName::new_from_ascii(name.to_owned()).map_err(|error| error.to_string())
        };
        let header = |of: &'static str, value: &str| -> Result<HeaderValue, String> {
            Ok(HeaderValue::new(name(of)?, value.to_owned()))
        };
        let message = lettre::Message::builder()
            .message_id(Some(format!("<{}@{domain}>", letter.id)))
            .date(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
            .from(mailbox(&self.site, &self.from)?)
            .to(mailbox(&letter.name, &letter.email)?)
            .subject(text.subject.clone())
            // RFC 3834: nobody's machine answers a machine.
            .raw_header(header("Auto-Submitted", "auto-generated")?)
            .raw_header(header("Content-Language", letter.locale.code())?)
            .multipart(
                MultiPart::alternative()
                    .singlepart(part(ContentType::TEXT_PLAIN, text.plain()))
                    .singlepart(part(ContentType::TEXT_HTML, text.html(letter.locale))),
            )
            .map_err(|error| error.to_string())?;
        Ok(Written {
            from: self.from.clone(),
            to: letter.email.clone(),
            bytes: message.formatted(),
        })
    }

    fn text(&self, letter: &Outgoing) -> Text {
        let say = |message: &Message| said(letter.locale, message);
        let own = |id: &str| locales::text(letter.locale, id, &[]);
        let greeting = Message::new("mail-greeting").with("name", letter.name.as_str());
        let mut lines = vec![say(&greeting)];
        lines.extend(letter.paragraphs.iter().map(say));
        let mut ending = Vec::new();
        if letter.is_reminder {
            ending.push(own("mail-switch-off"));
        }
        ending.push(own("mail-automatic"));
        Text {
            subject: one_line(&say(&letter.subject)),
            lines,
            link: letter
                .link
                .as_ref()
                .map(|path| format!("{}{path}", self.address)),
            signed: self.site.clone(),
            ending,
        }
    }
}

fn part(kind: ContentType, body: String) -> SinglePart {
    SinglePart::builder().header(kind).body(body)
}

/// The words of a message; its arguments called `day` are civil days.
fn said(locale: Locale, message: &Message) -> String {
    let mut message = message.clone();
    for (name, value) in &mut message.args {
        if name == "day"
            && let Arg::Text(day) = value
        {
            *day = locales::day(locale, day);
        }
    }
    locales::message(locale, &message)
}

/// A subject never breaks: titles of courses are other people's text.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a letter, in order.
struct Text {
    subject: String,
    lines: Vec<String>,
    link: Option<String>,
    signed: String,
    ending: Vec<String>,
}

impl Text {
    fn plain(&self) -> String {
        let mut text = self.lines.join("\n\n");
        if let Some(link) = &self.link {
            let _ = write!(text, "\n\n{link}");
        }
        let _ = write!(
            text,
            "\n\n{}\n\n-- \n{}\n",
            self.signed,
            self.ending.join("\n")
        );
        text
    }

    fn html(&self, locale: Locale) -> String {
        let (lang, dir) = (locale.code(), locale.direction().as_str());
        let mut html = format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n",
            escaped(&self.subject)
        );
        for line in &self.lines {
            let _ = writeln!(html, "<p>{}</p>", escaped(line));
        }
        if let Some(link) = &self.link {
            let link = escaped(link);
            let _ = writeln!(html, "<p><a href=\"{link}\" dir=\"ltr\">{link}</a></p>");
        }
        let _ = writeln!(html, "<p>{}</p>\n<hr>", escaped(&self.signed));
        for line in &self.ending {
            let _ = writeln!(html, "<p><small>{}</small></p>", escaped(line));
        }
        html.push_str("</body>\n</html>\n");
        html
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{MailId, Timestamp};
    use mail_parser::{HeaderValue as Read, MessageParser};

    fn outgoing(locale: Locale) -> Outgoing {
        // 2026-11-26T08:00:00Z, as `date -u -d '2026-11-26 08:00' +%s` has it.
        let at = Timestamp::from_millis(1_795_680_000_000);
        Outgoing {
            id: MailId::new(at, [7; 10]),
            number: 1,
            email: String::from("ana@example.org"),
            name: String::from("Ana \"A\" <Núñez>"),
            locale,
            subject: Message::new("mail-deadline-subject")
                .with("course", "Listening\nBcc: everybody@example.org")
                .with("day", "2026-12-03"),
            paragraphs: vec![
                Message::new("mail-deadline-what")
                    .with("course", "A & B <i>")
                    .with("day", "2026-12-03"),
            ],
            link: Some(String::from("/courses/listening")),
            is_reminder: true,
            at,
        }
    }

    fn writer() -> Writer {
        let mut settings = Settings::default();
        settings.site.name = String::from("Training of the Harbour District");
        settings.site.address = Some(String::from("https://training.example"));
        settings.mail.from = Some(String::from("training@training.example"));
        Writer::new(&settings)
    }

    #[test]
    fn another_program_reads_what_was_written() {
        let letter = outgoing(Locale::En);
        let written = writer().write(&letter).unwrap();
        let mail = MessageParser::default().parse(&written.bytes).unwrap();
        let from = mail.from().unwrap().first().unwrap();
        assert_eq!(from.address(), Some("training@training.example"));
        assert_eq!(from.name(), Some("Training of the Harbour District"));
        let to = mail.to().unwrap().first().unwrap();
        assert_eq!(to.address(), Some("ana@example.org"));
        assert_eq!(to.name(), Some("Ana \"A\" <Núñez>"));
        assert!(mail.bcc().is_none(), "a title cannot add a header");
        let subject = mail.subject().unwrap();
        assert!(
            subject.contains("Listening Bcc: everybody@example.org"),
            "{subject}"
        );
        assert!(subject.contains("3 December 2026"), "{subject}");
        let id = format!("{}@training.example", letter.id);
        assert_eq!(mail.message_id(), Some(id.as_str()));
        assert_eq!(mail.date().unwrap().to_rfc3339(), "2026-11-26T08:00:00Z");
        let header = |name: &str| mail.header(name).and_then(Read::as_text).map(str::to_owned);
        assert_eq!(header("Auto-Submitted").as_deref(), Some("auto-generated"));
        assert!(mail.body_text(0).unwrap().contains("A & B <i>"));
        assert!(
            mail.body_text(0)
                .unwrap()
                .contains("\nhttps://training.example/courses/listening")
        );
        let html = mail.body_html(0).unwrap();
        assert!(html.contains("A &amp; B &lt;i&gt;"), "{html}");
        assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"), "{html}");
    }

    #[test]
    fn arabic_is_written_from_right_to_left() {
        let written = writer().write(&outgoing(Locale::Ar)).unwrap();
        assert!(written.bytes.is_ascii(), "any server takes it");
        let mail = MessageParser::default().parse(&written.bytes).unwrap();
        let html = mail.body_html(0).unwrap();
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(mail.body_text(0).unwrap().contains("ديسمبر"));
        assert!(mail.subject().unwrap().contains("Listening"));
    }

    #[test]
    fn lines_of_the_text_stay_in_their_order_in_every_language() {
        for locale in Locale::ALL {
            let letter = outgoing(locale);
            let text = writer().text(&letter).plain();
            assert!(!text.contains("mail-"), "a message is missing: {text}");
            let link = text
                .find("https://training.example/courses/listening")
                .unwrap();
            assert!(text.find("A & B").unwrap() < link, "{text}");
            assert!(link < text.find("-- ").unwrap(), "{text}");
        }
    }
}
