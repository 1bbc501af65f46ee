//! One request, as pages and server functions see it.

use base::{Arg, Locale, Message, Timestamp};
use locales::TimeZone;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use usecases::{Actor, Context};

/// The words of one language, with the clock of the site. Copied into every component.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    pub locale: Locale,
    pub zone: &'static TimeZone,
}

impl Words {
    pub fn text(self, id: &str, args: &[(&str, Arg)]) -> String {
        locales::text(self.locale, id, args)
    }

    pub fn message(self, message: &Message) -> String {
        locales::message(self.locale, message)
    }

    pub fn date(self, at: Timestamp) -> String {
        locales::date(self.locale, at, self.zone)
    }

    /// A civil day such as `2026-11-24`.
    pub fn day(self, day: &str) -> String {
        locales::day(self.locale, day)
    }

    pub fn date_time(self, at: Timestamp) -> String {
        locales::date_time(self.locale, at, self.zone)
    }

    pub fn time(self, at: Timestamp) -> String {
        locales::time(self.locale, at, self.zone)
    }

    /// The name of a country in this language, from the catalogues; the code where they lack it.
    pub fn country(self, code: &str) -> String {
        let id = format!("country-{}", code.to_ascii_lowercase());
        if locales::has(Locale::En, &id) {
            self.text(&id, &[])
        } else {
            code.to_owned()
        }
    }
}

/// The two letters of a country by its name in any of the four languages, or by themselves.
pub fn country_named(name: &str) -> Option<&'static str> {
    static NAMES: LazyLock<BTreeMap<String, Option<&'static str>>> = LazyLock::new(|| {
        let mut names = BTreeMap::new();
        for code in usecases::account::COUNTRIES {
            names.insert(plain(code), Some(code));
        }
        for (locale, code) in Locale::ALL
            .into_iter()
            .flat_map(|locale| usecases::account::COUNTRIES.map(|code| (locale, code)))
        {
            let id = format!("country-{}", code.to_ascii_lowercase());
            names
                .entry(plain(&locales::text(locale, &id, &[])))
                // What two countries are called, in two languages, names neither.
                .and_modify(|known| *known = known.filter(|known| *known == code))
                .or_insert(Some(code));
        }
        names
    });
    NAMES.get(&plain(name)).copied().flatten()
}

/// Letters and digits, folded.
fn plain(name: &str) -> String {
    base::text::fold(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The words of a message: `t!(w, "id")` or `t!(w, "id", count = 3_usize)`.
#[macro_export]
macro_rules! t {
    ($words:expr, $id:literal) => { $words.text($id, &[]) };
    ($words:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $words.text($id, &[$((stringify!($name), base::Arg::from($value))),+])
    };
}

/// Light or dark, when the person chose; otherwise the device decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Names of the built files, read once at start.
#[derive(Debug, Clone, Default)]
pub struct Assets(pub BTreeMap<String, String>);

impl Assets {
    /// The address of a built file; the plain name when there was no build (tests of pages).
    pub fn href(&self, name: &str) -> String {
        format!("/assets/{}", self.0.get(name).map_or(name, String::as_str))
    }
}

/// Everything a page may use.
#[derive(Clone)]
pub struct Visit {
    pub context: Context,
    pub actor: Actor,
    pub words: Words,
    pub theme: Option<Theme>,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub params: BTreeMap<String, String>,
    pub nonce: String,
    /// Where the request came from, for throttling and the audit log.
    pub address: String,
    pub agent: String,
    /// The session cookie's value, if any.
    pub token: Option<String>,
    /// Served over plain HTTP on loopback: the cookie is named `session` and not Secure.
    pub loopback: bool,
    pub assets: Arc<Assets>,
}

impl Visit {
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// What a refused form had in it, if this page was reached from one.
    pub async fn refused(&self) -> views::account::Refused {
        match self.query.get("refused") {
            Some(token) => usecases::account::find_refused(&self.context, &self.actor, token)
                .await
                .ok()
                .flatten()
                .unwrap_or_default(),
            None => views::account::Refused::default(),
        }
    }

    /// The path with its query, to come back to after signing in.
    pub fn here(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        let query: Vec<String> = self
            .query
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "lang" | "notice"))
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        format!("{}?{}", self.path, query.join("&"))
    }
}

/// Percent-encodes what may not stand in a part of a query (RFC 3986, unreserved characters stay).
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            encoded.push(char::from(byte));
        } else {
            use std::fmt::Write as _;
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A path on this site to go to after signing in; anything else leads home. Refuses `//host` and
/// `/\host`, which browsers read as other sites, and what cannot stand in a header.
pub fn safe_next(next: &str) -> &str {
    let inside = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && next.chars().all(|one| one.is_ascii_graphic())
        && !next.starts_with("/sign-");
    if inside { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_by_their_names_in_four_languages() {
        for (name, code) in [
            ("tn", Some("TN")),
            ("Tunisia", Some("TN")),
            ("TUNISIE", Some("TN")),
            ("Túnez", Some("TN")),
            ("Tunez", Some("TN")),
            ("تونس", Some("TN")),
            ("Spain", Some("ES")),
            ("Côte d'Ivoire", Some("CI")),
            ("États Unis", Some("US")),
            ("Atlantis", None),
            ("", None),
        ] {
            assert_eq!(country_named(name), code, "{name}");
        }
        for locale in Locale::ALL {
            for code in usecases::account::COUNTRIES {
                let id = format!("country-{}", code.to_ascii_lowercase());
                let name = locales::text(locale, &id, &[]);
                assert_eq!(country_named(&name), Some(code), "{name}");
            }
        }
    }

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        for (next, expected) in [
            ("/courses/a?b=c", "/courses/a?b=c"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example", "/"),
            ("/a\r\nSet-Cookie: x", "/"),
            // It goes into a header as it is; browsers send such a path percent-encoded.
            ("/é", "/"),
            ("", "/"),
        ] {
            assert_eq!(safe_next(next), expected, "{next}");
        }
    }
}
