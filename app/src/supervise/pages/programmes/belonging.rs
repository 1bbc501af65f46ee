//! Where one person belongs: the form, and where they belonged before.

use super::new::choices;
use crate::components::field_kinds::list_field;
use crate::components::form::Field;
use crate::t;
use crate::visit::Words;
use base::CohortId;
use leptos::prelude::*;
use views::account::Refused;
use views::programme::{Belonging, BelongingView};

/// On the page of a cohort's people, with the programme and the cohort; on the page of an account without.
pub fn belonging_section(
    words: Words,
    view: &BelongingView,
    refused: &Refused,
    place: Option<(&str, CohortId)>,
) -> impl IntoView + use<> {
    let now = view.all.iter().find(|one| one.ended_at.is_none());
    let said = match now {
        Some(one) => t!(
            words,
            "belonging-since",
            organisation = one.name.as_str(),
            date = words.date(one.since)
        ),
        None => t!(words, "belonging-nowhere"),
    };
    let before: Vec<String> = view
        .all
        .iter()
        .filter_map(|one| earlier(words, one))
        .collect();
    let is_new = before.is_empty();
    let organisation = Field::new("organisation", t!(words, "belonging-organisation"))
        .optional()
        .value(now.map_or_else(String::new, |one| one.organisation.to_string()))
        .refused(words, refused);
    let all = std::iter::once((String::new(), t!(words, "belonging-none")))
        .chain(choices(words, &view.organisations))
        .collect();
    let title = if place.is_some() {
        t!(words, "belonging-of", person = view.name.as_str())
    } else {
        t!(words, "belonging-title")
    };
    let hidden = place.map(|(programme, cohort)| {
        view! {
            <input type="hidden" name="programme" value=programme.to_owned()/>
            <input type="hidden" name="cohort" value=cohort.to_string()/>
        }
    });
    view! {
        <section class="section" id="belonging">
            <header><h2>{title}</h2><p>{t!(words, "belonging-note")}</p></header>
            <div class="stack">
                <p>{said}</p>
                <p class="small quiet">{t!(words, "belonging-agency", agency = view.agency.as_str())}</p>
                {(!is_new).then(|| view! {
                    <ul class="dashes">{before.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul>
                })}
                <form class="form" method="post" action="/do/set-belonging">
                    {hidden}
                    <input type="hidden" name="person" value=view.account.to_string()/>
                    {list_field(organisation, all)}
                    <p class="row"><button class="button">{t!(words, "belonging-save")}</button></p>
                </form>
            </div>
        </section>
    }
}

fn earlier(words: Words, one: &Belonging) -> Option<String> {
    let until = one.ended_at?;
    Some(t!(
        words,
        "belonging-before",
        organisation = one.name.as_str(),
        from = words.date(one.since),
        until = words.date(until)
    ))
}
