//! Passwords: which are taken, and how they are kept.
//!
//! Length is what counts (NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where a password is the only factor, no
//! rules about kinds of characters, no forced changes), and what is easily guessed is refused (zxcvbn: Wheeler,
//! 2016, "zxcvbn: low-budget password strength estimation").

use super::Email;
use crate::{Context, Problems, UseCaseError};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use base::Message;
use secrecy::{ExposeSecret, SecretString};
use std::time::Duration;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// Characters a password must and may have.
pub const SHORTEST_PASSWORD: usize = 15;
const LONGEST: usize = 200;

/// OWASP Password Storage Cheat Sheet (2024): Argon2id with 19 MiB, 2 passes, 1 lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes computed at one time. Each takes 19 MiB, so a burst of sign-ins waits and memory does not grow.
static HASHING: Semaphore = Semaphore::const_new(2);
/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

/// A hash of nobody's password with the parameters above, checked where there is no account, so that the answer takes
/// the same time.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdCEhIQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The same password however a keyboard composes its letters (NIST SP 800-63B-4, 3.1.1.2: NFKC).
fn normal(password: &SecretString) -> SecretString {
    SecretString::from(password.expose_secret().nfkc().collect::<String>())
}

/// What speaks against a new password, by field of its form.
pub(super) async fn problems(
    new: &SecretString,
    repeat: &SecretString,
    email: Option<&Email>,
    name: &str,
) -> Result<Problems, UseCaseError> {
    let mut problems = Problems::new();
    let length = new.expose_secret().chars().count();
    let (new, repeat) = (normal(new), normal(repeat));
    let email = email.cloned();
    let name = name.to_owned();
    let same = new.expose_secret() == repeat.expose_secret();
    let problem = if length == 0 {
        Some(Message::new("password-missing"))
    } else if length < SHORTEST_PASSWORD {
        Some(
            Message::new("password-too-short")
                .with("least", SHORTEST_PASSWORD)
                .with("count", length),
        )
    } else if length > LONGEST {
        Some(Message::new("password-too-long").with("most", LONGEST))
    } else {
        in_turn(move || weakness(new.expose_secret(), email.as_ref(), &name))
            .await?
            .map(Message::new)
    };
    let is_fine = problem.is_none();
    problems.extend(problem.map(|message| (String::from("new_password"), message)));
    if is_fine && !same {
        problems.push((
            String::from("repeat_password"),
            Message::new("password-repeat-differs"),
        ));
    }
    Ok(problems)
}

fn weakness(password: &str, email: Option<&Email>, name: &str) -> Option<&'static str> {
    let folded = base::text::fold(password);
    let mut known: Vec<&str> = name.split_whitespace().collect();
    known.push("audire");
    if let Some(email) = email {
        let holds =
            |part: &str| part.chars().count() >= 4 && folded.contains(&base::text::fold(part));
        if holds(email.as_str()) || holds(email.mailbox()) {
            return Some("password-holds-email");
        }
        known.extend([email.as_str(), email.mailbox()]);
    }
    let guessable = zxcvbn::zxcvbn(password, &known).score() < zxcvbn::Score::Three;
    guessable.then_some("password-guessable")
}

/// The hash of a password in PHC string form.
pub(crate) async fn hash(ctx: &Context, password: &SecretString) -> Result<String, UseCaseError> {
    let password = normal(password);
    let salt = ctx.random::<16>()?;
    in_turn(move || {
        let hash: Result<PasswordHash, _> =
            argon2()?.hash_password_with_salt(password.expose_secret().as_bytes(), &salt);
        hash.map(|hash| hash.to_string())
            .map_err(|error| UseCaseError::Unexpected(error.to_string().into()))
    })
    .await?
}

/// Whether this is the password of the hash; without a hash it is not, and the answer takes as long.
pub(super) async fn verify(
    password: &SecretString,
    hash: Option<String>,
) -> Result<bool, UseCaseError> {
    let password = normal(password);
    in_turn(move || {
        let text = hash.as_deref().unwrap_or(NOBODY);
        let stored = PasswordHash::new(text)
            .map_err(|error| UseCaseError::Unexpected(format!("a stored hash: {error}").into()))?;
        let fits = password.expose_secret().chars().count() <= LONGEST;
        let right = argon2()?
            .verify_password(password.expose_secret().as_bytes(), &stored)
            .is_ok();
        Ok(right && fits && hash.is_some())
    })
    .await?
}

fn argon2() -> Result<Argon2<'static>, UseCaseError> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None)
        .map_err(|error| UseCaseError::Unexpected(error.to_string().into()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Runs heavy work off the request threads when it is its turn. The turn ends with the work, not with the request:
/// whoever hangs up early gains nothing.
async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, UseCaseError> {
    let turn = match tokio::time::timeout(PATIENCE, HASHING.acquire()).await {
        Ok(Ok(turn)) => turn,
        Ok(Err(error)) => return Err(UseCaseError::Unexpected(Box::new(error))),
        Err(_) => {
            return Err(UseCaseError::TooMany {
                seconds: PATIENCE.as_secs(),
            });
        }
    };
    tokio::task::spawn_blocking(move || {
        let done = work();
        drop(turn);
        done
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn told(new: &str, repeat: &str) -> Vec<(String, String)> {
        let email = Email::parse("amal.bensalah@example.org");
        let problems = problems(
            &new.into(),
            &repeat.into(),
            email.as_ref(),
            "Amal Ben Salah",
        )
        .await
        .unwrap();
        problems
            .into_iter()
            .map(|(field, message)| (field, message.id))
            .collect()
    }

    #[tokio::test]
    async fn long_and_unguessable_is_all_a_password_must_be() {
        for good in [
            "practise listening daily",
            "كلمة سر طويلة للتدريب",
            "seventeen paper boats",
        ] {
            assert_eq!(told(good, good).await, [], "{good}");
        }
        let long = "correct horse battery staple".repeat(8);
        let cases = [
            ("", "password-missing"),
            ("short but odd!", "password-too-short"),
            (&long, "password-too-long"),
            ("aaaaaaaaaaaaaaaaaaaa", "password-guessable"),
            ("passwordpassword", "password-guessable"),
            ("xx AMAL.bensalah yy zz", "password-holds-email"),
        ];
        for (bad, id) in cases {
            assert_eq!(
                told(bad, bad).await,
                [("new_password".to_owned(), id.to_owned())],
                "{bad}"
            );
        }
        let differs = (
            "repeat_password".to_owned(),
            "password-repeat-differs".to_owned(),
        );
        assert_eq!(
            told("practise listening daily", "practise listening").await,
            [differs]
        );
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_only() {
        let dir = tempfile::tempdir().unwrap();
        let db = store::Db::open(dir.path()).await.unwrap();
        let ctx = Context::new(
            db,
            crate::Settings::default(),
            std::sync::Arc::new(crate::SystemClock),
        );
        let hash = hash(&ctx, &"caf\u{e9} listening daily".into())
            .await
            .unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        let composed_otherwise = SecretString::from("cafe\u{301} listening daily");
        assert!(
            verify(&composed_otherwise, Some(hash.clone()))
                .await
                .unwrap()
        );
        assert!(
            !verify(&"cafe listening daily".into(), Some(hash))
                .await
                .unwrap()
        );
        assert!(
            !verify(&"practise listening daily".into(), None)
                .await
                .unwrap()
        );
    }
}
