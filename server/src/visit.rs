//! From a request to the [`Visit`] that pages and server functions work with.

use crate::house::{House, Reach};
use crate::middleware::Frame;
use app::visit::{Theme, Visit, Words};
use axum::extract::Query;
use base::Locale;
use http::header::{ACCEPT_LANGUAGE, COOKIE, USER_AGENT};
use http::request::Parts;
use http::{HeaderMap, HeaderName};
use std::collections::BTreeMap;
use usecases::{Actor, UseCaseError};

/// Names and values of a query that are looked at; nothing of ours has more.
const MOST_PARAMETERS: usize = 32;
/// Characters of a name or value.
const LONGEST_VALUE: usize = 1000;

/// The visit of whoever asks.
pub async fn visit(
    house: &House,
    parts: &Parts,
    params: BTreeMap<String, String>,
) -> Result<Visit, UseCaseError> {
    let visit = stranger(house, parts, params);
    let actor = match &visit.token {
        Some(token) => usecases::account::identify(&visit.context, token).await?,
        None => Actor::Anonymous,
    };
    Ok(recognised(visit, actor, parts))
}

/// The same before anybody is recognised: for pages about what went wrong on the way there.
pub fn stranger(house: &House, parts: &Parts, params: BTreeMap<String, String>) -> Visit {
    let frame = parts.extensions.get::<Frame>();
    let query = query(parts);
    let languages = &house.context.settings.site.languages;
    let locale = language(
        languages,
        query.get("lang").map(String::as_str),
        None,
        &parts.headers,
    );
    let name = if house.reach.is_loopback() {
        "session"
    } else {
        "__Host-session"
    };
    Visit {
        context: house.context.clone(),
        actor: Actor::Anonymous,
        words: Words {
            locale,
            zone: house.zone,
        },
        // `?theme=` is for a preview beside the editor, as `?lang=` is.
        theme: match query
            .get("theme")
            .map(String::as_str)
            .or_else(|| cookie(&parts.headers, "theme"))
        {
            Some("light") => Some(Theme::Light),
            Some("dark") => Some(Theme::Dark),
            _ => None,
        },
        path: parts.uri.path().to_owned(),
        query,
        params,
        nonce: frame
            .map(|frame| frame.nonce.to_string())
            .unwrap_or_default(),
        address: address(house.reach, frame, &parts.headers),
        agent: text(&parts.headers, &USER_AGENT)
            .chars()
            .filter(|one| !one.is_control())
            .take(200)
            .collect(),
        token: cookie(&parts.headers, name)
            .filter(|token| token.len() <= 128)
            .map(str::to_owned),
        loopback: house.reach.is_loopback(),
        assets: house.assets.names.clone(),
    }
}

fn recognised(mut visit: Visit, actor: Actor, parts: &Parts) -> Visit {
    if let Actor::Person(person) = &actor {
        let languages = &visit.context.settings.site.languages;
        let asked = visit.query.get("lang").map(String::as_str);
        visit.words.locale = language(languages, asked, person.locale, &parts.headers);
    }
    visit.actor = actor;
    visit
}

/// `?lang=`, then the account's choice, then the cookie, then what the browser prefers; of the
/// site's languages only, and its first when nothing fits.
fn language(
    languages: &[Locale],
    asked: Option<&str>,
    account: Option<Locale>,
    headers: &HeaderMap,
) -> Locale {
    let offered = |locale: &Locale| languages.contains(locale);
    asked
        .and_then(Locale::from_tag)
        .filter(offered)
        .or_else(|| account.filter(offered))
        .or_else(|| {
            cookie(headers, "language")
                .and_then(Locale::from_tag)
                .filter(offered)
        })
        .or_else(|| preferred(languages, &text(headers, &ACCEPT_LANGUAGE)))
        .unwrap_or_else(|| languages.first().copied().unwrap_or_default())
}

/// The best of the site's languages for an `Accept-Language` header.
fn preferred(languages: &[Locale], header: &str) -> Option<Locale> {
    let offered: Vec<&str> = header
        .split(',')
        .filter(|entry| {
            let tag = entry.split(';').next().unwrap_or_default().trim();
            Locale::from_tag(tag).is_some_and(|locale| languages.contains(&locale))
        })
        .collect();
    Locale::from_accept_language(&offered.join(","))
}

fn query(parts: &Parts) -> BTreeMap<String, String> {
    Query::<Vec<(String, String)>>::try_from_uri(&parts.uri)
        .map(|Query(pairs)| pairs)
        .unwrap_or_default()
        .into_iter()
        .take(MOST_PARAMETERS)
        .filter(|(name, value)| name.len() <= LONGEST_VALUE && value.len() <= LONGEST_VALUE)
        .collect()
}

/// Who asked. A header says so only where a proxy of ours is known to write it; the last entry is
/// the proxy's own, whatever stands before it came with the request.
fn address(reach: Reach, frame: Option<&Frame>, headers: &HeaderMap) -> String {
    let peer = frame
        .map(|frame| frame.peer.to_string())
        .unwrap_or_default();
    if reach != Reach::Proxy {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back();
    forwarded
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit(',').next())
        .and_then(|value| value.trim().parse::<std::net::IpAddr>().ok())
        .map_or(peer, |address| address.to_string())
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .find_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key == name).then_some(value)
        })
}

fn text(headers: &HeaderMap, name: &HeaderName) -> String {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    #[test]
    fn the_language_is_asked_for_then_chosen_then_preferred() {
        let all = Locale::ALL;
        let both = headers(&[("cookie", "a=b; language=es"), ("accept-language", "fr")]);
        assert_eq!(
            language(&all, Some("ar"), Some(Locale::Fr), &both),
            Locale::Ar
        );
        assert_eq!(
            language(&all, Some("de"), Some(Locale::Fr), &both),
            Locale::Fr
        );
        assert_eq!(language(&all, None, None, &both), Locale::Es);
        assert_eq!(
            language(&all, None, None, &headers(&[("accept-language", "fr")])),
            Locale::Fr
        );
    }

    #[test]
    fn only_the_languages_of_the_site_are_spoken() {
        let site = [Locale::Fr, Locale::Ar];
        let header = headers(&[("accept-language", "es, en;q=0.9, ar;q=0.1")]);
        assert_eq!(
            language(&site, Some("en"), Some(Locale::Es), &header),
            Locale::Ar
        );
        assert_eq!(language(&site, None, None, &headers(&[])), Locale::Fr);
    }

    #[test]
    fn a_forwarded_address_counts_only_from_a_trusted_proxy() {
        let frame = Frame {
            peer: [127, 0, 0, 1].into(),
            ..Frame::new(String::new())
        };
        let header = headers(&[("x-forwarded-for", "6.6.6.6, 203.0.113.7")]);
        assert_eq!(address(Reach::Network, Some(&frame), &header), "127.0.0.1");
        assert_eq!(address(Reach::Proxy, Some(&frame), &header), "203.0.113.7");
        assert_eq!(
            address(
                Reach::Proxy,
                Some(&frame),
                &headers(&[("x-forwarded-for", "not an address")])
            ),
            "127.0.0.1"
        );
    }
}
