//! The words of the interface in four languages, and dates and numbers as each writes them.
//!
//! Catalogues are Fluent files (`en/*.ftl` and beside it `fr`, `es`, `ar`), complete in every language:
//! `xtask tidy` compares them. They are resolved on the server only.

mod dates;

pub use dates::{TimeZone, date, date_time, date_time_seconds, day, time, zone};

use base::{Arg, Locale, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 4]> = LazyLock::new(|| {
    Locale::ALL.map(|locale| {
        bundle(
            locale,
            match locale {
                Locale::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
                Locale::Fr => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
                Locale::Es => include_str!(concat!(env!("OUT_DIR"), "/es.ftl")),
                Locale::Ar => include_str!(concat!(env!("OUT_DIR"), "/ar.ftl")),
            },
        )
    })
});

fn bundle(locale: Locale, source: &str) -> Bundle {
    let identifier: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Isolation marks keep a Latin name in an Arabic sentence from turning it round; the other
    // three languages do not need them, and they would stand in page titles.
    bundle.set_use_isolating(locale == Locale::Ar);
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            tracing::error!(
                locale = locale.code(),
                ?errors,
                "a catalogue has unreadable entries"
            );
            resource
        }
    };
    bundle.add_resource_overriding(resource);
    bundle
}

fn bundle_of(locale: Locale) -> &'static Bundle {
    let place = Locale::ALL
        .iter()
        .position(|one| *one == locale)
        .unwrap_or(0);
    &BUNDLES[place]
}

/// The words of a message; in English where the language lacks them, and the id itself where
/// English lacks them too (both refused by `xtask tidy`).
pub fn text(locale: Locale, id: &str, args: &[(&str, Arg)]) -> String {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        values.set(
            (*name).to_owned(),
            match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(text.clone()),
            },
        );
    }
    for bundle in [bundle_of(locale), bundle_of(Locale::En)] {
        if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&values), &mut errors);
            if !errors.is_empty() {
                tracing::error!(
                    id,
                    ?errors,
                    "a message could not be put into words completely"
                );
            }
            return words.into_owned();
        }
    }
    tracing::error!(id, "a message is in no catalogue");
    id.to_owned()
}

/// The words of a [`Message`].
pub fn message(locale: Locale, message: &Message) -> String {
    let args: Vec<(&str, Arg)> = message
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    text(locale, &message.id, &args)
}

/// Whether the catalogue of this very language has the message.
pub fn has(locale: Locale, id: &str) -> bool {
    bundle_of(locale).has_message(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(locale: Locale, source: &str, count: i64) -> String {
        let bundle = bundle(locale, source);
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count));
        let pattern = bundle.get_message("lessons").unwrap().value().unwrap();
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    #[test]
    fn arabic_has_its_six_plurals() {
        // CLDR plural rules of Arabic: 0 zero, 1 one, 2 two, 3–10 few, 11–99 many, 100 other.
        // (CLDR goes on by the remainder of a hundred: 103 is few again. intl_pluralrules 7.0 gives
        // other from 100 on; the forms for few and other differ only in the noun, never in sense.)
        let source = "lessons = { $count ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n}\n";
        let said: Vec<String> = [0, 1, 2, 3, 10, 11, 99, 100]
            .map(|n| say(Locale::Ar, source, n))
            .to_vec();
        assert_eq!(said, ["z", "o", "t", "f", "f", "m", "m", "x"]);
    }

    #[test]
    fn every_catalogue_can_be_read() {
        for (locale, source) in [
            (
                Locale::En,
                include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
            ),
            (
                Locale::Fr,
                include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
            ),
            (
                Locale::Es,
                include_str!(concat!(env!("OUT_DIR"), "/es.ftl")),
            ),
            (
                Locale::Ar,
                include_str!(concat!(env!("OUT_DIR"), "/ar.ftl")),
            ),
        ] {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{}: {errors:?}", locale.code());
            }
        }
    }
}
