//! Where an item stood in the other system.

use crate::notes::{Notes, shortened};
use base::Message;

/// The category as a bank says it. One that is too long loses its innermost parts.
pub(super) fn category(path: &str, notes: &mut Notes) -> Option<String> {
    let whole = quiz::category(path);
    let mut parts = quiz::category::parts(path);
    if whole.is_some() || parts.is_empty() {
        return whole;
    }
    let most = quiz::category::CATEGORY;
    while parts.len() > 1 && quiz::category(&parts.join("/")).is_none() {
        parts.pop();
    }
    let kept: String = parts.join("/").chars().take(most).collect();
    let kept = quiz::category(&kept)?;
    let message = Message::new("exchange-category-cut").with("most", most);
    notes.say(message.with("new", shortened(&kept)));
    Some(kept)
}
