//! Reading `audire.toml`, telling every problem with its place.

use super::value::{Reader, Value};
use super::{ConfigProblem, Contact, Interviews, Limits, Mail, Settings, Site};
use base::Locale;
use toml::de::DeTable;

pub(super) fn read(text: &str) -> Result<Settings, Vec<ConfigProblem>> {
    let mut reader = Reader {
        text,
        problems: Vec::new(),
    };
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        reader.say(
            error.span().unwrap_or(0..0),
            error.message().to_owned(),
            None,
        );
    }
    let settings = reader.settings(root.get_ref());
    reader
        .problems
        .sort_by_key(|problem| (problem.line, problem.column));
    if reader.problems.is_empty() {
        Ok(settings)
    } else {
        Err(reader.problems)
    }
}

impl Reader<'_> {
    fn settings(&mut self, root: &DeTable<'_>) -> Settings {
        self.keys(root, "", &["site", "mail", "interviews", "limits"]);
        let site = self
            .table(root, "site")
            .map_or_else(Site::default, |table| self.site(table));
        Settings {
            mail: self
                .table(root, "mail")
                .map_or_else(Mail::default, |table| {
                    self.mail(table, site.address.as_deref())
                }),
            site,
            interviews: self
                .table(root, "interviews")
                .map_or_else(Interviews::default, |table| self.interviews(table)),
            limits: self
                .table(root, "limits")
                .map_or_else(Limits::default, |table| self.limits(table)),
            demonstration: false,
        }
    }

    fn site(&mut self, table: &DeTable<'_>) -> Site {
        self.keys(
            table,
            "site",
            &["name", "languages", "time_zone", "address", "support"],
        );
        let default = Site::default();
        Site {
            name: self.words(table, "name", 80).unwrap_or(default.name),
            languages: table
                .get("languages")
                .map_or(default.languages, |value| self.languages(value)),
            time_zone: self
                .words(table, "time_zone", 80)
                .unwrap_or(default.time_zone),
            address: table.get("address").and_then(|value| self.address(value)),
            support: table
                .get("support")
                .map_or_else(Vec::new, |value| self.support(value)),
        }
    }

    fn interviews(&mut self, table: &DeTable<'_>) -> Interviews {
        self.keys(table, "interviews", &["sealed"]);
        Interviews {
            sealed: self.words(table, "sealed", 4096),
        }
    }

    fn limits(&mut self, table: &DeTable<'_>) -> Limits {
        let keys = [
            "session_days",
            "session_idle_hours",
            "sign_in_tries",
            "sign_in_minutes",
            "setup_link_days",
            "reset_link_hours",
            "form_kib",
            "request_seconds",
            "interviews_an_hour",
            "interviews_a_day",
        ];
        self.keys(table, "limits", &keys);
        let default = Limits::default();
        let limits = Limits {
            session_days: self.number(table, "session_days", 1..=365, default.session_days),
            session_idle_hours: self.number(
                table,
                "session_idle_hours",
                1..=8760,
                default.session_idle_hours,
            ),
            sign_in_tries: self.number(table, "sign_in_tries", 3..=1000, default.sign_in_tries),
            sign_in_minutes: self.number(
                table,
                "sign_in_minutes",
                1..=1440,
                default.sign_in_minutes,
            ),
            setup_link_days: self.number(table, "setup_link_days", 1..=90, default.setup_link_days),
            reset_link_hours: self.number(
                table,
                "reset_link_hours",
                1..=168,
                default.reset_link_hours,
            ),
            form_kib: self.number(table, "form_kib", 64..=65_536, default.form_kib),
            request_seconds: self.number(
                table,
                "request_seconds",
                5..=600,
                default.request_seconds,
            ),
            interviews_an_hour: self.number(
                table,
                "interviews_an_hour",
                1..=20,
                default.interviews_an_hour,
            ),
            interviews_a_day: self.number(
                table,
                "interviews_a_day",
                1..=100,
                default.interviews_a_day,
            ),
        };
        if limits.session_idle_hours > limits.session_days * 24
            && let Some(value) = table
                .get("session_idle_hours")
                .or_else(|| table.get("session_days"))
        {
            let message = format!(
                "a session without requests would outlast its {} days: {} hours",
                limits.session_days, limits.session_idle_hours
            );
            self.say(
                value.span(),
                message,
                Some("lower session_idle_hours or raise session_days".to_owned()),
            );
        }
        limits
    }

    fn languages(&mut self, value: &Value<'_>) -> Vec<Locale> {
        let hint =
            || Some("write for example languages = [\"en\", \"fr\", \"es\", \"ar\"]".to_owned());
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(value, "languages", "a list", hint());
            return Vec::new();
        };
        let mut languages = Vec::new();
        for one in list {
            let locale: Option<Locale> = one.get_ref().as_str().and_then(|code| code.parse().ok());
            match locale {
                Some(locale) if languages.contains(&locale) => {
                    self.say(
                        one.span(),
                        format!("`{locale}` is there twice"),
                        Some("remove one of the two".to_owned()),
                    );
                }
                Some(locale) => languages.push(locale),
                None => {
                    let known = Locale::ALL.map(Locale::code).join(", ");
                    self.say(
                        one.span(),
                        "this is no language of the interface".to_owned(),
                        Some(format!("known: {known}")),
                    );
                }
            }
        }
        if list.is_empty() {
            self.say(value.span(), "`languages` is empty".to_owned(), hint());
        }
        languages
    }

    fn address(&mut self, value: &Value<'_>) -> Option<String> {
        let text = self.text(value, "address", 200)?;
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let host = rest.map(|rest| rest.trim_end_matches('/'));
        let fits = host.is_some_and(|host| {
            !host.is_empty()
                && host
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'))
        });
        if !fits {
            let hint = "write scheme and host only, such as https://training.example";
            self.say(
                value.span(),
                format!("`{text}` is not the address of a site"),
                Some(hint.to_owned()),
            );
            return None;
        }
        Some(text.trim_end_matches('/').to_owned())
    }

    fn lines(&mut self, value: &Value<'_>) -> Vec<String> {
        let Some(lines) = value.get_ref().as_array() else {
            self.wrong_type(value, "lines", "a list of texts", None);
            return Vec::new();
        };
        lines
            .iter()
            .filter_map(|line| self.text(line, "lines", 200))
            .collect()
    }

    fn support(&mut self, value: &Value<'_>) -> Vec<Contact> {
        let hint =
            || Some("write [[site.support]] on a line of its own for each contact".to_owned());
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(value, "support", "a list of tables", hint());
            return Vec::new();
        };
        let mut contacts = Vec::new();
        for one in list {
            let Some(table) = one.get_ref().as_table() else {
                self.wrong_type(one, "support", "a table", hint());
                continue;
            };
            self.keys(table, "site.support", &["label", "lines"]);
            for key in ["label", "lines"] {
                if table.get(key).is_none() {
                    self.say(
                        one.span(),
                        format!("a contact without `{key}`"),
                        Some(format!("add {key} = …")),
                    );
                }
            }
            let label = self.words(table, "label", 120).unwrap_or_default();
            let lines = table
                .get("lines")
                .map_or_else(Vec::new, |lines| self.lines(lines));
            contacts.push(Contact { label, lines });
        }
        contacts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        read(text)
            .unwrap_err()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn an_empty_file_gives_the_defaults() {
        assert_eq!(read("").unwrap(), Settings::default());
    }

    #[test]
    fn what_is_set_is_read() {
        let text = r#"
            [site]
            name = "Training of the Harbour District"
            languages = ["fr", "ar"]
            time_zone = "Africa/Tunis"
            address = "https://training.example/"

            [[site.support]]
            label = "Peer support"
            lines = ["Room 12, every day from 8 to 20"]

            [mail]
            contact = "administrator@training.example"

            [limits]
            session_idle_hours = 2
        "#;
        let settings = read(text).unwrap();
        assert_eq!(settings.site.languages, [Locale::Fr, Locale::Ar]);
        assert_eq!(
            settings.site.address.as_deref(),
            Some("https://training.example")
        );
        assert_eq!(settings.site.support[0].label, "Peer support");
        assert_eq!(
            settings.mail.contact.as_deref(),
            Some("administrator@training.example")
        );
        assert_eq!(
            settings.limits,
            Limits {
                session_idle_hours: 2,
                ..Limits::default()
            }
        );
    }

    #[test]
    fn the_examples_of_the_manual_can_be_read_and_name_every_key() {
        let manual = include_str!("../../../../docs/configuration.md");
        let examples: Vec<&str> = manual
            .split("```toml\n")
            .skip(1)
            .filter_map(|rest| rest.split("```").next())
            .collect();
        assert_eq!(examples.len(), 1);
        let settings = read(examples[0]).unwrap();
        assert_eq!(
            settings.limits,
            Limits::default(),
            "the example shows the defaults"
        );
        assert_eq!(settings.site.support.len(), 2);
        let sealed = settings.interviews.sealed.as_deref();
        assert_eq!(sealed, Some("/srv/audire/sealed"));
    }

    #[test]
    fn every_problem_is_told_with_its_place() {
        let text = "[site]\nnmae = \"A\"\nlanguages = [\"en\", \"de\"]\n[limits]\nsession_days = \"7\"\nsign_in_tries = 1\n[colours]\n";
        assert_eq!(
            problems(text),
            [
                "2:1: unknown key `nmae` in [site] (did you mean `name`?)",
                "3:20: this is no language of the interface (known: en, fr, es, ar)",
                "5:16: `session_days` must be a whole number, not string (write a whole number from 1 to 365)",
                "6:17: `sign_in_tries` is out of range (write a whole number from 3 to 1000)",
                "7:2: unknown key `colours` (known here: site, mail, interviews, limits)",
            ]
        );
    }

    #[test]
    fn limits_that_contradict_each_other_are_told() {
        let text = "[limits]\nsession_days = 1\nsession_idle_hours = 25\n";
        assert_eq!(
            problems(text),
            [
                "3:22: a session without requests would outlast its 1 days: 25 hours (lower session_idle_hours or raise session_days)"
            ]
        );
    }

    #[test]
    fn a_file_that_is_no_toml_is_told() {
        assert!(
            problems("[site\nname = 1")
                .iter()
                .any(|one| one.starts_with("1:"))
        );
        assert!(!problems("site = 1").is_empty());
    }
}
