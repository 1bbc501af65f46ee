//! The turns that moved trust or distress, by the letters they have on the curves.

use super::turn_link;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{DebriefTurn, InterviewDebrief};

/// The letter of a turn that moved trust or distress: A, B, C, and so on.
pub fn letter(place: usize) -> String {
    let letter = u8::try_from(place)
        .ok()
        .and_then(|place| b'A'.checked_add(place));
    letter.filter(u8::is_ascii_uppercase).map_or_else(
        || (place + 1).to_string(),
        |one| char::from(one).to_string(),
    )
}

/// The lettered turns: what was said, and what it moved.
pub fn moved(words: Words, view: &InterviewDebrief) -> Option<AnyView> {
    let named: Vec<_> = view
        .curve
        .iter()
        .filter(|one| one.named)
        .enumerate()
        .filter_map(|(number, point)| {
            let turn = view.turns.iter().find(|one| one.number == point.turn)?;
            Some((letter(number), turn.clone()))
        })
        .collect();
    (!named.is_empty()).then(|| {
        view! {
            <div class="moved">
                <h3>{t!(words, "interview-moved")}</h3>
                <p class="small quiet">{t!(words, "interview-moved-note")}</p>
                <ol>{named.into_iter().map(|(letter, turn)| moved_turn(words, letter, turn)).collect_view()}</ol>
            </div>
        }
        .into_any()
    })
}

fn moved_turn(words: Words, letter: String, turn: DebriefTurn) -> impl IntoView {
    let what: Vec<String> = turn
        .moved
        .iter()
        .map(|one| words.text(&format!("interview-moved-{one}"), &[]))
        .collect();
    let did = turn
        .act
        .as_ref()
        .map(|act| words.text(&format!("interview-did-{act}"), &[]));
    let said = did.or(turn.said).unwrap_or_default();
    view! {
        <li>
            <span class="letter" aria-hidden="true">{letter}</span>
            <div>
                <p class="quoted" dir="auto">{said}</p>
                <p class="small quiet">{turn_link(words, turn.number)}" · "{what.join(" ")}</p>
            </div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_as_numbers() {
        assert_eq!([0, 25, 26].map(letter), ["A", "Z", "27"]);
    }
}
