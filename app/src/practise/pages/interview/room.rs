//! The room: the record of what was said, and the words one says next.
//!
//! The page is one form, so that whatever is pressed carries what is typed. It works without script: each turn is a page that
//! opens at it. `scripts/interview.js` only saves loading the frame again. It is a script and no island because the server draws
//! the next turn whole and the browser has no state to hold; WebAssembly would have to be loaded before the first words. Nothing
//! in the room says how much the person trusts: only what can be seen.

use super::composer::{composer, ended};
use super::notes::beside;
use super::pieces::{demonstration, is_private, purpose};
use super::transcript::record;
use super::{INTERVIEWS, MEASURING, STYLES};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{Purpose, RoomView};

pub async fn page(visit: &Visit, view: RoomView) -> Answer {
    let refused = visit.refused().await;
    let words = visit.words;
    let title = view.title.text.clone();
    let kept = visit.query.contains_key("kept");
    let script = visit.assets.href("scripts/interview.js");
    let nonce = visit.nonce.clone();
    Page::new(Area::Practice, title, move || {
        view! {
            {drawn(words, view, kept, &refused)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .with_exit()
    .into()
}

/// `kept`: the notes were kept just now, by their button.
pub fn drawn(words: Words, view: RoomView, kept: bool, refused: &Refused) -> AnyView {
    let problems = problems(words, refused);
    let talk = match &view.ended {
        Some(how) => ended(words, &view, how, refused),
        None => composer(words, &view, refused),
    };
    view! {
        <div class="interviewing">
            {head(words, &view)}
            {problems}
            <div class="notice warn offline" role="alert" hidden=true>
                {icon(Icon::Warning)}
                <p>{t!(words, "interview-offline")}</p>
                <p><button class="link" type="button">{t!(words, "scenario-try-now")}</button></p>
            </div>
            <div class="room">
                <div class="sheet">
                    {record(words, &view)}
                    <p class="hidden" id="heard" role="status"></p>
                    {talk}
                </div>
                {beside(words, &view, kept, refused)}
            </div>
        </div>
    }
    .into_any()
}

fn head(words: Words, view: &RoomView) -> impl IntoView + use<> {
    let home = if view.purpose == Purpose::Practice {
        view! { <a href=INTERVIEWS>{t!(words, "interviews-title")}</a> }.into_any()
    } else {
        view! { <a href=MEASURING>{t!(words, "measuring-title")}</a> }.into_any()
    };
    view! {
        <div class="playhead">
            <p class="kicker">{home}" · "{purpose(words, view.purpose)}</p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="small quiet">{t!(words, "interview-simulation")}</p>
            {demonstration(words, view.demonstration)}
        </div>
    }
}

/// Why something was refused. What is wrong with no field says how things are, above the present stand; what looks real is told
/// where it was typed.
fn problems(words: Words, refused: &Refused) -> AnyView {
    if is_private(refused) {
        return ().into_any();
    }
    if refused.problems.iter().any(|(field, _)| !field.is_empty()) {
        return summary(words, refused).into_any();
    }
    let said = refused
        .problems
        .iter()
        .map(|(_, message)| words.message(message));
    said.map(|said| view! {
        <p class="notice warn refused" role="alert" tabindex="-1" autofocus=true>{icon(Icon::Warning)}<span>{said}</span></p>
    })
    .collect_view()
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{english, html, room};
    use super::*;
    use crate::practise::interview_api::PRIVATE;
    use base::Message;

    fn page(view: RoomView, refused: &Refused) -> String {
        html(drawn(english(), view, false, refused))
    }

    fn refused(fields: &[(&str, &str)], problems: &[(&str, Message)]) -> Refused {
        Refused {
            fields: fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            problems: problems
                .iter()
                .map(|(name, message)| ((*name).to_owned(), message.clone()))
                .collect(),
        }
    }

    #[test]
    fn the_record_tells_who_said_what_and_what_could_be_seen() {
        let page = page(room(), &Refused::default());
        for said in [
            r#"id="turn-2""#,
            r#"id="latest""#,
            r#"<p class="seen">He turns the cup.</p>"#,
            r#"<p class="voice">There was a notebook.</p>"#,
            "Tell me about the &lt;boat&gt;.",
            "You took a break.",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[test]
    fn the_form_says_which_turn_is_next() {
        let page = page(room(), &Refused::default());
        assert!(page.contains(r#"name="number" value="3""#), "{page}");
        assert!(!page.contains(r#"name="really""#), "{page}");
    }

    #[test]
    fn nothing_in_the_room_tells_how_much_the_person_trusts() {
        let page = page(room(), &Refused::default()).to_lowercase();
        for word in ["trust", "distress", "fatigue"] {
            assert!(!page.contains(word), "{word}: {page}");
        }
    }

    #[test]
    fn what_looks_real_is_named_and_sent_only_by_its_own_button() {
        let found = Message::new("interview-private-name").with("piece", "Maria <Lopez>");
        let page = page(
            room(),
            &refused(&[("words", "Did Maria Lopez come?")], &[(PRIVATE, found)]),
        );
        for said in [
            "Maria &lt;Lopez&gt;",
            "Did Maria Lopez come?</textarea>",
            r#"name="really" value="yes""#,
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[test]
    fn words_and_notes_that_were_refused_stand_there_again() {
        let gone = Message::new("error-not-found");
        let typed = [("words", "Who <else>?"), ("notes", "new note")];
        let page = page(room(), &refused(&typed, &[("", gone)]));
        for said in [
            "Who &lt;else>?</textarea>",
            "new note</textarea>",
            "notice warn refused",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("notebook ×2</textarea>"), "{page}");
    }

    #[test]
    fn a_demand_that_has_no_place_is_explained_and_not_answered() {
        let mut view = room();
        view.turns[1].reply = Vec::new();
        view.turns[1].refused = Some(Message::new("error-not-found"));
        let page = page(view, &Refused::default());
        assert!(page.contains("no longer available"), "{page}");
        assert!(!page.contains("There was a notebook."), "{page}");
    }

    #[test]
    fn when_the_talk_is_over_the_debrief_is_next_and_nothing_can_be_said() {
        let mut view = room();
        view.ended = Some(String::from("closed"));
        view.acts = vec![String::from("again")];
        let page = page(view, &Refused::default());
        for said in [r#"id="ended""#, "/debrief", r#"value="again""#] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("/do/say"), "{page}");
        let mut view = room();
        view.ended = Some(String::from("closed"));
        view.acts = Vec::new();
        let page = self::page(view, &Refused::default());
        assert!(!page.contains("/do/act"), "{page}");
    }
}
