//! What administrators do with an account besides editing it, in the list and on its page.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use base::{AccountId, Timestamp};
use leptos::prelude::*;
use views::account::{AccountRecord, AccountRow};

/// The account that is acted on.
pub struct Whose {
    id: AccountId,
    name: String,
    email: String,
    is_active: bool,
}

impl Whose {
    pub fn of_row(row: &AccountRow) -> Self {
        Self {
            id: row.id,
            name: row.name.clone(),
            email: row.email.clone(),
            is_active: row.deactivated_at.is_none(),
        }
    }

    pub fn of_record(record: &AccountRecord) -> Self {
        Self {
            id: record.id,
            name: record.name.clone(),
            email: record.email.clone(),
            is_active: record.deactivated_at.is_none(),
        }
    }
}

/// Whether somebody may sign in, and since when not.
pub fn state(words: Words, deactivated_at: Option<Timestamp>) -> AnyView {
    match deactivated_at {
        None => view! { <span class="state right">{icon(Icon::Check)}{t!(words, "accounts-active")}</span> }.into_any(),
        Some(at) => view! {
            <span class="state open">{icon(Icon::Ring)}{t!(words, "accounts-deactivated")}</span>
            <span class="under">{words.date(at)}</span>
        }
        .into_any(),
    }
}

/// Each is a form of its own that leads back `here`; in a row it is named after the person for those who do not see
/// the row.
pub fn actions(words: Words, whose: &Whose, here: &str, in_row: bool) -> impl IntoView + use<> {
    let switch = if whose.is_active {
        ("/do/deactivate", t!(words, "accounts-deactivate"))
    } else {
        ("/do/reactivate", t!(words, "accounts-reactivate"))
    };
    let reset = t!(words, "accounts-reset");
    view! {
        <div class=if in_row { "acts" } else { "row" }>
            {whose.is_active.then(|| action(whose, here, in_row, "/do/reset-link", reset))}
            {action(whose, here, in_row, switch.0, switch.1)}
        </div>
    }
}

fn action(
    whose: &Whose,
    here: &str,
    in_row: bool,
    address: &'static str,
    label: String,
) -> impl IntoView + use<> {
    let spoken = in_row.then(|| format!("{label}: {}", whose.name));
    let (id, email, here) = (whose.id.to_string(), whose.email.clone(), here.to_owned());
    let class = if in_row { "link" } else { "button plain" };
    view! {
        <form method="post" action=address>
            <input type="hidden" name="account" value=id/>
            <input type="hidden" name="email" value=email/>
            <input type="hidden" name="next" value=here/>
            <button class=class aria-label=spoken>{label}</button>
        </form>
    }
}
