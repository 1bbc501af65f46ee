//! Matching: a list to choose from for each row.
//!
//! Where what can be chosen is long, it stands under the rows with letters, and the lists say the letter and its first words:
//! on a narrow screen a long line in a list cannot be read.

use super::{Place, Stand};
use base::Locale;
use leptos::prelude::*;
use views::question::{ChoiceView, RowFeedback, RowView};

/// Characters that a list still shows whole on a narrow screen.
const SHORT: usize = 26;

pub(super) fn asked(
    place: &Place,
    prompt: String,
    rows: Vec<RowView>,
    choices: Vec<ChoiceView>,
) -> AnyView {
    let (lang, dir) = place.own;
    let (choose, list) = (place.say("matching-choose"), place.say("matching-list"));
    let lettered = choices
        .iter()
        .any(|choice| choice.plain.chars().count() > SHORT);
    let offered: Vec<(usize, String)> = choices
        .iter()
        .enumerate()
        .map(|(number, choice)| {
            let words = if lettered {
                format!(
                    "{}. {}",
                    letter(place.locale, number),
                    shortened(&choice.plain)
                )
            } else {
                choice.plain.clone()
            };
            (choice.value, words)
        })
        .collect();
    let locale = place.locale;
    view! {
        <fieldset class="matching">
            {place.legend(prompt, "matching-prompt", "matching-hint")}
            {rows.into_iter().map(|row| {
                let id = format!("{}-{}", place.id, row.value);
                let open = row.chosen.is_none();
                view! {
                    <div class="pair">
                        <label for=id.clone() inner_html=row.html></label>
                        <select class="input" id=id name="response[]">
                            <option value="" lang=lang dir=dir selected=open prop:selected=open>{choose.clone()}</option>
                            {offered.iter().map(|(value, words)| {
                                let chosen = row.chosen == Some(*value);
                                view! {
                                    <option value=format!("{}:{value}", row.value) selected=chosen prop:selected=chosen>{words.clone()}</option>
                                }
                            }).collect_view()}
                        </select>
                    </div>
                }
            }).collect_view()}
            {lettered.then(|| view! {
                <p class="label" lang=lang dir=dir>{list}</p>
                <ul class="lettered">
                    {choices.into_iter().enumerate().map(|(number, choice)| view! {
                        <li><b>{letter(locale, number)}"."</b><span inner_html=choice.html></span></li>
                    }).collect_view()}
                </ul>
            })}
        </fieldset>
    }
    .into_any()
}

/// Every row with what was chosen for it; `told` is empty where what is right may not be known.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    rows: Vec<RowView>,
    choices: Vec<ChoiceView>,
    told: Vec<RowFeedback>,
) -> AnyView {
    let (lang, dir) = place.own;
    let label = format!("{}-asked", place.id);
    view! {
        <div class="rows" role="group" aria-labelledby=label>
            <div id=label.clone()>{place.asked_before(prompt, "matching-prompt")}</div>
            {rows.into_iter().map(|row| {
                let told = told.iter().find(|one| one.value == row.value).cloned();
                let given = row.chosen.and_then(|value| choices.iter().find(|choice| choice.value == value)).map(|choice| choice.html.clone());
                let stand = told.as_ref().map_or(Stand::Plain, |told| Stand::of(true, told.is_right));
                let right = told.as_ref().filter(|told| !told.is_right).map(|told| told.right.clone());
                let answer = place.say("answer-given");
                let none = place.say("answer-none");
                let right_label = place.say("answer-right");
                view! {
                    <div class=stand.class()>
                        <p class="line" inner_html=row.html></p>
                        {stand.feedback(place, view! {
                            {match given {
                                Some(html) => view! { <p class="given"><span lang=lang dir=dir>{answer}</span>" "<b inner_html=html></b></p> }.into_any(),
                                None => view! { <p class="given" lang=lang dir=dir>{none}</p> }.into_any(),
                            }}
                            {right.map(|html| view! { <p class="given"><span lang=lang dir=dir>{right_label}</span>" "<b inner_html=html></b></p> })}
                        }.into_any(), told.map_or_else(String::new, |told| told.html))}
                    </div>
                }
            }).collect_view()}
        </div>
    }
    .into_any()
}

/// A letter of the question's script; there are never more than ten choices.
fn letter(locale: Locale, number: usize) -> char {
    let letters: [char; 10] = if locale == Locale::Ar {
        ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي']
    } else {
        ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
    };
    letters.get(number).copied().unwrap_or('·')
}

/// The first words, as many as a list shows on a narrow screen.
fn shortened(text: &str) -> String {
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let most: String = text.chars().take(SHORT).collect();
    let words = most
        .rsplit_once(' ')
        .map_or(most.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_choices_are_shortened_between_words() {
        for (text, expected) in [
            ("decides tonight", "decides tonight"),
            // 26 characters exactly.
            ("abcdefghij klmnopqrst uvwx", "abcdefghij klmnopqrst uvwx"),
            (
                "decides where the child sleeps tonight",
                "decides where the child…",
            ),
            (
                "puts into words, nothing else at all",
                "puts into words, nothing…",
            ),
            (
                "يقرر أين ينام الطفل هذه الليلة بالتحديد",
                "يقرر أين ينام الطفل هذه…",
            ),
        ] {
            assert_eq!(shortened(text), expected);
        }
    }

    #[test]
    fn letters_are_of_the_script_of_the_question() {
        assert_eq!(letter(Locale::Fr, 1), 'B');
        assert_eq!(letter(Locale::Ar, 1), 'ب');
        assert_eq!(letter(Locale::En, 40), '·');
    }
}
