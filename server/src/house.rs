//! What every request shares: the use cases' context, the built files, how the site is reached.

use crate::assets::AssetFiles;
use crate::metrics::Metrics;
use http::HeaderMap;
use http::header::{FORWARDED, HOST, VIA};
use locales::TimeZone;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use usecases::Context;

/// Cloning is cheap.
#[derive(Clone)]
pub struct House {
    pub context: Context,
    pub assets: Arc<AssetFiles>,
    pub zone: &'static TimeZone,
    pub reach: Reach,
    pub metrics: Arc<Metrics>,
    /// Of a developer's server: pages reload themselves when it is another one.
    pub reload: Option<Round>,
    /// How long a request may take, its body included.
    pub request_timeout: Duration,
    /// Connections at once.
    pub most_connections: usize,
}

/// A word that changes with every restart of a developer's server, and when content was published while it runs.
#[derive(Debug, Clone)]
pub struct Round {
    start: Arc<str>,
    publications: Arc<AtomicU64>,
}

impl Round {
    /// `start` is another one at each start.
    pub fn new(start: String) -> Self {
        Self {
            start: start.into(),
            publications: Arc::default(),
        }
    }

    /// Content was published.
    pub fn go_on(&self) {
        self.publications.fetch_add(1, Ordering::Relaxed);
    }

    pub fn word(&self) -> String {
        format!(
            "{}.{}",
            self.start,
            self.publications.load(Ordering::Relaxed)
        )
    }
}

/// How people reach the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Plain HTTP on this machine only: the session cookie is `session`, without `Secure`.
    Loopback,
    /// Over HTTPS, which something in front of Audire ends; connections come from anywhere.
    Network,
    /// Over HTTPS through a reverse proxy that is trusted to say in `X-Forwarded-For` who asked.
    Proxy,
}

impl Reach {
    pub fn is_loopback(self) -> bool {
        self == Self::Loopback
    }
}

impl House {
    pub fn new(context: Context, assets: AssetFiles, reach: Reach) -> Self {
        let zone = locales::zone(&context.settings.site.time_zone)
            .or_else(|| locales::zone("UTC"))
            .unwrap_or_default();
        Self {
            context,
            assets: Arc::new(assets),
            // Made once for each start and needed until its end: pages copy the reference.
            zone: Box::leak(Box::new(zone)),
            reach,
            metrics: Arc::new(Metrics::default()),
            reload: None,
            request_timeout: Duration::from_secs(30),
            most_connections: crate::listen::most_connections(),
        }
    }
}

/// Whether a request was meant for this machine by its name and passed no proxy that says so.
pub fn is_local(headers: &HeaderMap) -> bool {
    let passed = [FORWARDED.as_str(), VIA.as_str(), "x-real-ip"]
        .iter()
        .any(|name| headers.contains_key(*name))
        || headers
            .keys()
            .any(|name| name.as_str().starts_with("x-forwarded-"));
    let named = headers
        .get(HOST)
        .is_none_or(|host| host.to_str().is_ok_and(is_loopback_name));
    named && !passed
}

/// `localhost`, a name below it, or a loopback address; with a port or without (RFC 6761, 6.3).
fn is_loopback_name(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|one| one.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    #[test]
    fn only_names_of_this_machine_are_local() {
        let with = |pairs: &[(&'static str, &'static str)]| -> HeaderMap {
            let header = |(name, value): &(&'static str, &'static str)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            };
            pairs.iter().map(header).collect()
        };
        for host in [
            "127.0.0.1:8080",
            "localhost",
            "LocalHost:80",
            "a.localhost",
            "[::1]:8080",
            "[::1]",
            "127.9.9.9",
        ] {
            assert!(is_local(&with(&[("host", host)])), "{host}");
        }
        for host in [
            "training.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example:80",
            "192.0.2.1",
            "[2001:db8::1]:80",
            "",
        ] {
            assert!(!is_local(&with(&[("host", host)])), "{host}");
        }
        for name in [
            "forwarded",
            "via",
            "x-real-ip",
            "x-forwarded-for",
            "x-forwarded-proto",
        ] {
            assert!(
                !is_local(&with(&[("host", "localhost"), (name, "a")])),
                "{name}"
            );
        }
    }
}
