//! A verdict in words: one sentence for each thing that was found.

use super::{Format, Signature, Status, UnknownStatus, Validity, Verdict};
use base::{Locale, Message, Timestamp};

impl Verdict {
    /// What is to be said, in this order: the signature; of a genuine certificate also its dates,
    /// its status, and what its form cannot show. Moments are in UTC, and the words say so.
    pub fn messages(&self, locale: Locale) -> Vec<Message> {
        let mut messages = vec![self.signature.message()];
        if self.signature == Signature::Good {
            messages.push(self.validity.message(locale));
            messages.push(self.status.message(locale));
            messages.extend(self.format.and_then(Format::caution).map(Message::new));
        }
        messages
    }
}

impl Signature {
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Good => "verification-signature-good",
            Self::Altered => "verification-signature-altered",
            Self::UnknownKey { issuer } => {
                return Message::new("verification-signature-unknown-key")
                    .with("issuer", issuer.as_str());
            }
            Self::Truncated => "verification-signature-truncated",
            Self::NotACredential => "verification-signature-not-a-credential",
            Self::Unsupported => "verification-signature-unsupported",
            Self::Several => "verification-signature-several",
            Self::TooLarge => "verification-signature-too-large",
        })
    }
}

impl Validity {
    pub fn message(self, locale: Locale) -> Message {
        let dated = |id: &str, at| Message::new(id).with("when", when(locale, at));
        match self {
            Self::Unread => Message::new("verification-validity-unread"),
            Self::NotYet { from } => dated("verification-validity-not-yet", from),
            Self::Valid { until: None } => Message::new("verification-validity-no-end"),
            Self::Valid { until: Some(until) } => dated("verification-validity-until", until),
            Self::Expired { on } => dated("verification-validity-expired", on),
        }
    }
}

impl Status {
    fn message(self, locale: Locale) -> Message {
        Message::new(match self {
            Self::NotAsked => "verification-status-not-asked",
            Self::Good { as_of } => {
                return Message::new("verification-status-good").with("when", when(locale, as_of));
            }
            Self::Revoked => "verification-status-revoked",
            Self::Unknown(UnknownStatus::NotGenuine) => "verification-status-not-genuine",
            Self::Unknown(UnknownStatus::NoList) => "verification-status-no-list",
            Self::Unknown(UnknownStatus::OtherList) => "verification-status-other-list",
            Self::Unknown(UnknownStatus::ListNotGenuine) => "verification-status-list-not-genuine",
            Self::Unknown(UnknownStatus::ListOld) => "verification-status-list-old",
        })
    }
}

impl Format {
    /// What a reader must know of this form.
    pub const fn caution(self) -> Option<&'static str> {
        match self {
            Self::Json | Self::Jwt => None,
            Self::Svg | Self::Png => Some("verification-caution-picture"),
            Self::Pdf => Some("verification-caution-pdf"),
            Self::Compact => Some("verification-caution-compact"),
        }
    }
}

fn when(locale: Locale, at: Timestamp) -> String {
    locales::zone("UTC").map_or_else(
        || crate::credential::moment(at),
        |utc| locales::date_time(locale, at, &utc),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_words_in_every_language() {
        let at = Timestamp::from_millis(1_777_798_800_000);
        let signatures = [
            Signature::Good,
            Signature::Altered,
            Signature::UnknownKey {
                issuer: String::from("did:web:a.example"),
            },
            Signature::Truncated,
            Signature::NotACredential,
            Signature::Unsupported,
            Signature::Several,
            Signature::TooLarge,
        ];
        let validities = [
            Validity::Unread,
            Validity::NotYet { from: at },
            Validity::Valid { until: None },
            Validity::Valid { until: Some(at) },
            Validity::Expired { on: at },
        ];
        let statuses = [
            Status::NotAsked,
            Status::Good { as_of: at },
            Status::Revoked,
            Status::Unknown(UnknownStatus::NotGenuine),
            Status::Unknown(UnknownStatus::NoList),
            Status::Unknown(UnknownStatus::OtherList),
            Status::Unknown(UnknownStatus::ListNotGenuine),
            Status::Unknown(UnknownStatus::ListOld),
        ];
        for locale in Locale::ALL {
            let mut said: Vec<String> = Vec::new();
            let mut say = |message: Message| {
                assert!(
                    locales::has(locale, &message.id),
                    "{locale}: {}",
                    message.id
                );
                said.push(locales::message(locale, &message));
            };
            for signature in &signatures {
                say(signature.message());
            }
            for validity in validities {
                say(validity.message(locale));
            }
            for status in statuses {
                say(status.message(locale));
            }
            for format in [Format::Svg, Format::Pdf, Format::Compact] {
                say(Message::new(format.caution().unwrap()));
            }
            let count = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), count, "no two findings are told alike");
        }
    }
}
