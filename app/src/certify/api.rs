//! Forms of the feature `certify`. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;

/// Makes a link that shows one's own certificate with the whole name; it is shown once.
#[server(prefix = "/do", endpoint = "share-certificate")]
pub async fn share_certificate(
    #[server(default)] code: String,
    #[server(default)] days: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let here = routes::certificate(&code);
    let form = format!("{here}#share");
    // What is no number is refused as one that is out of bounds, in the same words.
    let number = days.trim().parse().unwrap_or(0);
    let made = match usecases::certify::share(&visit.context, &visit.actor, &code, number).await {
        Ok(path) => {
            let made = usecases::account::MadeLink {
                path,
                person: code.clone(),
            };
            usecases::account::keep_made_link(&visit.context, &visit.actor, made).await
        }
        Err(error) => Err(error),
    };
    match made {
        Ok(token) => done(&format!("{here}?link={token}#share"), ()),
        Err(error) => refuse(&visit, &form, &[("days", &days)], error).await,
    }
}

/// Ends such a link.
#[server(prefix = "/do", endpoint = "end-share")]
pub async fn end_share(
    #[server(default)] code: String,
    #[server(default)] share: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let here = routes::certificate(&code);
    let ended = match share.parse() {
        Ok(id) => usecases::certify::end_share(&visit.context, &visit.actor, &code, id).await,
        Err(_) => Err(UseCaseError::NotFound),
    };
    match ended {
        Ok(()) => done(&format!("{here}?notice=share-ended#share"), ()),
        Err(error) => refuse(&visit, &here, &[], error).await,
    }
}

/// Takes a certificate back, with a reason that anyone may read.
#[server(prefix = "/do", endpoint = "revoke-certificate")]
pub async fn revoke_certificate(
    #[server(default)] code: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let form = routes::issued(&code);
    match usecases::certify::revoke(&visit.context, &visit.actor, &code, &reason).await {
        Ok(()) => done(&routes::verify(&code), ()),
        Err(error) => refuse(&visit, &form, &[("reason", &reason)], error).await,
    }
}

/// Issues a certificate in the place of one with a mistake in the name, with a reason that anyone may read.
#[server(prefix = "/do", endpoint = "correct-certificate")]
pub async fn correct_certificate(
    #[server(default)] code: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let form = routes::issued(&code);
    match usecases::certify::correct(&visit.context, &visit.actor, &code, &reason).await {
        Ok(newer) => done(&routes::verify(&newer), ()),
        Err(error) => refuse(&visit, &form, &[("reason", &reason)], error).await,
    }
}
