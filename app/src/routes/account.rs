//! Links to the account.

use crate::visit::encode;

pub fn sign_in(next: &str) -> String {
    format!("/sign-in?next={}", encode(next))
}
