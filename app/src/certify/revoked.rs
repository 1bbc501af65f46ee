//! Those whose certificate was revoked, before the managers of the programme: the way back is theirs to open.

use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::standing::Revoked;

/// Nothing where nobody's was.
pub fn section(words: Words, all: Vec<Revoked>) -> impl IntoView {
    (!all.is_empty()).then(|| {
        view! {
            <section class="section" id="revoked">
                <header><h2>{t!(words, "reopen-title")}</h2><p>{t!(words, "reopen-lead")}</p></header>
                <div><ul class="ledger">{all.into_iter().map(|one| person(words, one)).collect_view()}</ul></div>
            </section>
        }
    })
}

fn person(words: Words, one: Revoked) -> impl IntoView {
    let form = if one.own {
        view! { <p class="small quiet">{t!(words, "awards-own-note")}</p> }.into_any()
    } else {
        view! {
            <form method="post" action="/do/reopen-cycle">
                <input type="hidden" name="cycle" value=one.cycle.to_string()/>
                <p class="row"><button class="button plain">{t!(words, "reopen-open")}</button></p>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <h3 class="entry"><bdi>{one.name}</bdi></h3>
            <span class="end">{t!(words, "reopen-on", date = words.date(one.at))}</span>
            {form}
        </li>
    }
}
