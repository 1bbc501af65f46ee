//! Small pieces that several pages of scenarios show.

use super::mark::{Mark, mark};
use crate::components::text::{foreign, phrase};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::Passage;
use views::scenario::{NoteView, PersonView};

/// A time of day in the story, as scenarios write it in every language: what a page says agrees with what a person in the
/// story says ("the tram goes at 19:55"), also where the language's own clock has twelve hours.
pub fn clock(minutes: u32) -> String {
    let minutes = minutes % (24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The word for how a story ended: `outcome` is the end of the catalogue ids.
pub fn outcome(words: Words, outcome: &str) -> String {
    words.text(&format!("scenario-outcome-{outcome}"), &[])
}

/// Mark and word of a verdict; nothing where there was no choice.
pub fn verdict(words: Words, verdict: Option<&str>) -> impl IntoView + use<> {
    let drawing = mark(Mark::of(verdict));
    verdict.map(|verdict| {
        let word = words.text(&format!("scenario-verdict-{verdict}"), &[]);
        view! { <span class="verdict">{drawing}{word}</span> }
    })
}

/// A text of several paragraphs.
pub fn passage(words: Words, passage: Passage) -> impl IntoView {
    let (lang, dir) = foreign(words.locale, passage.locale);
    view! { <div class="prose" lang=lang dir=dir inner_html=passage.html></div> }
}

/// Themes, limits and how to leave, as pairs.
pub fn note(words: Words, note: NoteView) -> impl IntoView {
    view! {
        <dl>
            <dt>{t!(words, "note-themes")}</dt>
            <dd>{phrase(words.locale, note.themes)}</dd>
            <dt>{t!(words, "note-without")}</dt>
            <dd>{phrase(words.locale, note.without)}</dd>
        </dl>
        {note.leave.map(|leave| view! { <p class="small">{phrase(words.locale, leave)}</p> })}
    }
}

/// People with their hours and limits.
pub fn people(words: Words, people: Vec<PersonView>) -> impl IntoView {
    view! {
        <ul class="people">
            {people.into_iter().map(|person| view! {
                <li>
                    <p><strong>{phrase(words.locale, person.name)}</strong>" · "{phrase(words.locale, person.role)}</p>
                    <dl>
                        <dt>{t!(words, "scenario-person-hours")}</dt>
                        <dd>{phrase(words.locale, person.hours)}</dd>
                        <dt>{t!(words, "scenario-person-limits")}</dt>
                        <dd>{phrase(words.locale, person.limits)}</dd>
                    </dl>
                </li>
            }).collect_view()}
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_of_the_story_goes_round_at_midnight() {
        // 21:43 is 21 × 60 + 43 = 1303 minutes after midnight; ten past midnight on the next day 1450.
        assert_eq!(clock(1303), "21:43");
        assert_eq!(clock(1450), "00:10");
    }
}
