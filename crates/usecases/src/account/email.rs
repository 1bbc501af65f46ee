//! E-mail addresses, by which people sign in.

use unicode_normalization::UnicodeNormalization;

/// A plausible e-mail address in lower case; one person's spelling of it always gives the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Reads an address as people type it. The mailbox part may hold 64 characters and the whole 254
    /// (RFC 5321, 4.5.3.1, with its erratum 1690); whether mail arrives only mail can tell. Letters of every script
    /// are taken (RFC 6531), quoted mailboxes and addresses in brackets are not.
    pub fn parse(text: &str) -> Option<Self> {
        let email: String = text.trim().nfkc().flat_map(char::to_lowercase).collect();
        let (mailbox, domain) = email.rsplit_once('@')?;
        let good_mailbox =
            |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || is_mark(c);
        let good_label = |label: &str| {
            (1..=63).contains(&label.len())
                && label
                    .chars()
                    .all(|c| c.is_alphanumeric() || c == '-' || is_mark(c))
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let fits = email.chars().count() <= 254
            && (1..=64).contains(&mailbox.chars().count())
            && mailbox.chars().all(good_mailbox)
            && !mailbox.starts_with('.')
            && !mailbox.ends_with('.')
            && !mailbox.contains("..")
            && domain.contains('.')
            && domain.split('.').all(good_label);
        fits.then_some(Self(email))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the `@`.
    pub fn mailbox(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(mailbox, _)| mailbox)
    }
}

/// Vowel signs and the like, without which some scripts cannot be written.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_one_spelling() {
        for text in [
            "Ana.Lopez@Example.ORG",
            "  ana.lopez@example.org\n",
            "ＡＮＡ.lopez@example.org",
        ] {
            assert_eq!(
                Email::parse(text).unwrap().as_str(),
                "ana.lopez@example.org",
                "{text}"
            );
        }
        for good in [
            "a+b@b.example",
            "o'neill@a-b.example.org",
            "أمل@مثال.مصر",
            "भारत@उदाहरण.भारत",
        ] {
            assert!(Email::parse(good).is_some(), "{good}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = format!("{}@example.org", "a".repeat(65));
        for bad in [
            "",
            "a",
            "a@",
            "@b.example",
            "a@b",
            "a b@c.example",
            "a@-b.example",
            "a..b@c.example",
            ".a@c.example",
            "a@b..example",
            "a@b.example\r\nBcc: c@d.example",
            "<a@b.example>",
            "\"a\"@b.example",
            "a@[192.0.2.1]",
            &long,
        ] {
            assert_eq!(Email::parse(bad), None, "{bad}");
        }
    }
}
