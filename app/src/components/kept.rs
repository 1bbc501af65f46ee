//! The scripts that keep what is typed into forms of the studio until it is saved, and their words in the reader's language.

use crate::page::{Area, Framing};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;
use usecases::Actor;

/// In this order: the second asks the first, and so does the editor's.
const SCRIPTS: [&str; 2] = ["scripts/kept.js", "scripts/kept-forms.js"];

/// For whoever writes; what stands in a frame is only looked at.
pub fn kept(visit: &Visit, area: Area, framing: Framing) -> Option<AnyView> {
    let Actor::Person(person) = &visit.actor else {
        return None;
    };
    if area != Area::Author || framing == Framing::Inside {
        return None;
    }
    let words = visit.words;
    // A browser that several people use keeps the words of each apart.
    let whose = person.account.to_string();
    let [kept, forms] = SCRIPTS.map(|name| visit.assets.href(name));
    let nonce = visit.nonce.clone();
    Some(
        view! {
            <script
                type="module"
                src=kept
                nonce=nonce.clone()
                data-whose=whose
                data-found=t!(words, "kept-found")
                data-look=t!(words, "kept-look")
                data-take=t!(words, "kept-take")
                data-drop=t!(words, "kept-drop")
                data-list=t!(words, "kept-list")
                data-unsent=t!(words, "kept-unsent")
                data-bare=t!(words, "kept-bare")
            ></script>
            <script type="module" src=forms nonce=nonce></script>
        }
        .into_any(),
    )
}
