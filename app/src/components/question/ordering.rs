//! Ordering: every item gets its place from a list of numbers.

use super::{Place, Stand};
use leptos::prelude::*;
use views::question::{ItemFeedback, ItemView};

pub(super) fn asked(place: &Place, prompt: String, items: Vec<ItemView>) -> AnyView {
    let (lang, dir) = place.own;
    let choose = place.say("ordering-choose");
    let places = items.len();
    view! {
        <fieldset class="ordering">
            {place.legend(prompt, "ordering-prompt", "ordering-hint")}
            {items.into_iter().map(|item| {
                let id = format!("{}-{}", place.id, item.value);
                let open = item.position.is_none();
                view! {
                    <div class="pair">
                        <select class="input" id=id.clone() name="response[]">
                            <option value="" lang=lang dir=dir selected=open prop:selected=open>{choose.clone()}</option>
                            {(1..=places).map(|position| {
                                let chosen = item.position == Some(position);
                                view! {
                                    <option value=format!("{}:{position}", item.value) selected=chosen prop:selected=chosen>{position.to_string()}</option>
                                }
                            }).collect_view()}
                        </select>
                        <label for=id inner_html=item.html></label>
                    </div>
                }
            }).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// The items in their right order, each with the place it was given; in the order given where what is right may not
/// be known, and `told` is empty.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    items: Vec<ItemView>,
    told: Vec<ItemFeedback>,
) -> AnyView {
    let (lang, dir) = place.own;
    let label = format!("{}-asked", place.id);
    let prompt = place.asked_before(prompt, "ordering-prompt");
    view! {
        <div class="rows" role="group" aria-labelledby=label>
            <div id=label.clone()>{prompt}</div>
            <ol class="placed">
                {arranged(items, told).into_iter().map(|(item, told)| {
                    let stand = told.as_ref().map_or(Stand::Plain, |told| Stand::of(true, told.is_right));
                    let given = match item.position {
                        Some(position) => place.words.say_number("ordering-given", position),
                        None => place.say("answer-none"),
                    };
                    // In the order given the number of the line is the place.
                    let shows_given = told.as_ref().map_or(item.position.is_none(), |told| !told.is_right);
                    view! {
                        <li class=stand.class()>
                            <p class="line" inner_html=item.html></p>
                            {stand.feedback(
                                place,
                                shows_given.then(|| view! { <p class="given" lang=lang dir=dir>{given}</p> }).into_any(),
                                told.map_or_else(String::new, |told| told.html),
                            )}
                        </li>
                    }
                }).collect_view()}
            </ol>
        </div>
    }
    .into_any()
}

/// By right place where it is told, else by the place given; what was given none comes last.
fn arranged(
    items: Vec<ItemView>,
    told: Vec<ItemFeedback>,
) -> Vec<(ItemView, Option<ItemFeedback>)> {
    let mut rows: Vec<(ItemView, Option<ItemFeedback>)> = items
        .into_iter()
        .map(|item| {
            let told = told.iter().find(|one| one.value == item.value).cloned();
            (item, told)
        })
        .collect();
    rows.sort_by_key(|(item, told)| {
        told.as_ref()
            .map(|told| told.position)
            .or(item.position)
            .unwrap_or(usize::MAX)
    });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answered_items_stand_in_their_right_order_or_in_the_order_given() {
        let item = |value, position| ItemView {
            value,
            html: String::new(),
            position,
        };
        let items = vec![item(2, Some(1)), item(0, Some(3)), item(1, Some(2))];
        let told = |value, position| ItemFeedback {
            value,
            position,
            is_right: false,
            html: String::new(),
        };
        let order = |told| -> Vec<usize> {
            arranged(items.clone(), told)
                .iter()
                .map(|(item, _)| item.value)
                .collect()
        };
        assert_eq!(order(vec![told(0, 1), told(1, 2), told(2, 3)]), [0, 1, 2]);
        assert_eq!(order(Vec::new()), [2, 1, 0]);
    }
}
