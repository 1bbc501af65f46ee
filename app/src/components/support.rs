//! Whom one can talk to, as the operator named them.

use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// The contacts of this site; where none are named, said so, with where else to look.
pub fn support(visit: &Visit) -> AnyView {
    let words = visit.words;
    let contacts = visit.context.settings.site.support.clone();
    if contacts.is_empty() {
        return view! { <p>{t!(words, "support-none")}</p> }.into_any();
    }
    view! {
        <dl class="pairs">
            {contacts.into_iter().map(|contact| view! {
                <div>
                    <dt><bdi>{contact.label}</bdi></dt>
                    <dd>{contact.lines.into_iter().map(|line| view! { <p><bdi>{line}</bdi></p> }).collect_view()}</dd>
                </div>
            }).collect_view()}
        </dl>
    }
    .into_any()
}
