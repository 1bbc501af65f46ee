//! What an operator may set in `audire.toml`, with its defaults. `docs/configuration.md` describes every key.

mod mail;
mod problem;
mod read;
mod value;

pub use mail::{Mail, Security, Sink, Smtp};
pub use problem::ConfigProblem;

use base::Locale;

/// Everything that is set for one installation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    pub site: Site,
    pub limits: Limits,
    pub mail: Mail,
    pub interviews: Interviews,
    /// The database holds demonstration data. No key of the file: the database knows.
    pub demonstration: bool,
}

/// How this installation is called and whom to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Stands in every page's title and on certificates.
    pub name: String,
    /// The languages offered, the first for whoever's browser asks for none of them. Never empty.
    pub languages: Vec<Locale>,
    /// IANA name of the zone in which times are shown. Whether there is such a zone, the server checks.
    pub time_zone: String,
    /// Public address without a slash at its end, such as `https://training.example`.
    pub address: Option<String>,
    pub support: Vec<Contact>,
}

/// Somebody to turn to: shown under About and where the exit key leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub label: String,
    /// Telephone numbers, addresses, hours.
    pub lines: Vec<String>,
}

/// Interviews.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interviews {
    /// The folder of the cases that measure.
    pub sealed: Option<String>,
}

/// How much and how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Days after which one signs in again in any case.
    pub session_days: u32,
    /// Hours without a request after which a session ends.
    pub session_idle_hours: u32,
    /// Wrong passwords for one account from one address within `sign_in_minutes`.
    pub sign_in_tries: u32,
    pub sign_in_minutes: u32,
    /// Days for which the link of a new account can be used.
    pub setup_link_days: u32,
    /// Hours for which a link that resets a password can be used.
    pub reset_link_hours: u32,
    /// Largest body of a request, in KiB.
    pub form_kib: u32,
    /// Seconds after which a request that is not answered is given up.
    pub request_seconds: u32,
    /// Interviews for practice that somebody may begin within an hour, and within 24 hours: content rule 6.
    pub interviews_an_hour: u32,
    pub interviews_a_day: u32,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            name: String::from("Audire"),
            languages: Locale::ALL.to_vec(),
            time_zone: String::from("UTC"),
            address: None,
            support: Vec::new(),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            session_days: 30,
            session_idle_hours: 12,
            sign_in_tries: 10,
            sign_in_minutes: 15,
            setup_link_days: 7,
            reset_link_hours: 24,
            form_kib: 256,
            request_seconds: 30,
            interviews_an_hour: 2,
            interviews_a_day: 4,
        }
    }
}

impl Settings {
    /// Reads `audire.toml`. What is not in it has its default; every problem is told, not the first only.
    pub fn parse(text: &str) -> Result<Self, Vec<ConfigProblem>> {
        read::read(text)
    }
}
