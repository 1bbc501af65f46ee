//! People: signing in and out, one's own account, links that set a password, and what administrators do.

mod agent;
mod calendar;
pub(crate) mod create;
mod deactivate;
mod email;
pub(crate) mod fields;
pub(crate) mod link;
mod list;
mod made_link;
mod own;
pub(crate) mod password;
mod refused;
mod reminders;
mod role;
mod session;
mod sign_in;
mod throttle;
pub(crate) mod token;
mod update;
mod view;

pub use base::country::COUNTRIES;
pub use calendar::{calendar, end_calendar_link, make_calendar_link};
pub use create::{CreatedAccount, NewAccount, create_account};
pub use deactivate::{deactivate, reactivate};
pub use email::Email;
pub use link::{LinkView, UseLink, find_link, reset_password_link, setup_link, use_link};
pub use list::list_accounts;
pub use made_link::{MadeLink, keep_made_link, keep_made_links, take_made_link, take_made_links};
pub use own::{ChangePassword, change_password, set_locale, view_own};
pub use password::SHORTEST_PASSWORD;
pub(crate) use refused::delete_refused;
pub use refused::{find_refused, keep_refused};
pub use reminders::{reach, set_reminders};
pub use role::set_roles;
pub(crate) use session::idle_since;
pub use session::{identify, list_sessions, revoke_other_sessions, revoke_session, sign_out};
pub use sign_in::{SignIn, SignedIn, sign_in};
pub use throttle::Throttle;
pub use update::{AccountChange, update_account};
pub use view::view_account;

use views::account::Role;

/// The roles of an account; words of a later version are passed over.
fn roles(words: &[String]) -> Vec<Role> {
    Role::ALL
        .into_iter()
        .filter(|role| words.iter().any(|word| word == role.as_str()))
        .collect()
}
