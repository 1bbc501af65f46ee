//! What never stands in a case, what gives a detail away, and what cannot be told apart.

use super::translations::translated;
use super::{
    FRENCH, QUAY_FRENCH, changed, check, check_sources, check_text, compiled, good, put, sources,
};

/// The good case with other words in a reply.
fn reply(words: &str) -> String {
    changed("More does not come to me.", words)
}

#[test]
fn what_never_stands_in_a_case_is_found_wherever_it_stands() {
    for words in [
        "They ⟦beat me⟧ on the deck.",
        "He was ⟦Strangled⟧ there.",
        "He had a ⟦gun⟧.",
        "It was about ⟦sexual⟧ things.",
        "They gave us ⟦fake passports⟧ then.",
        "She was a ⟦prostitute⟧.",
        "My ⟦confession⟧ is this.",
        "His ⟦story checks out⟧ now.",
    ] {
        check_text(&reply(words), "interview-unsafe");
    }
    check(
        "He asked about my strength",
        "He asked about my ⟦gun⟧ and my strength",
        "interview-unsafe",
    );
    check(
        "summary = \"A man",
        "summary = \"A ⟦liar⟧, a man",
        "interview-unsafe",
    );
    check(
        "At twenty to two",
        "With ⟦bruises⟧, at twenty to two",
        "interview-unsafe",
    );
}

#[test]
fn what_may_be_harmless_is_a_question_to_the_author() {
    check_text(&reply("I cut fish with a ⟦knife⟧."), "interview-doubtful");
    check_text(&reply("I was ⟦lying⟧ on my board."), "interview-doubtful");
    compiled(&sources(&reply("I was beginning to forget it.")));
}

#[test]
fn the_longer_pattern_is_told_and_nothing_twice() {
    check_text(
        &reply("Papers, ⟦false passports⟧ they said."),
        "interview-unsafe",
    );
}

#[test]
fn the_note_and_the_documents_may_name_what_the_case_is_without() {
    let note = changed(
        "No violence is shown",
        "No violence, no weapons, nothing sexual is shown",
    );
    compiled(&sources(&note));
    let title = "Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse, 2007.";
    let source = changed("Protocol of 2014", title);
    let text = put(
        &source,
        &format!("{title} to the Forced Labour Convention"),
        title,
    );
    compiled(&sources(&text));
}

/// The good case as one that measures, with these themes in its note.
fn measuring(themes: &str) -> String {
    let text = changed("use = \"practice\"", "use = \"demonstration\"");
    put(
        &text,
        "\"Forced work at sea, debt, threats to a family.\"",
        themes,
    )
}

#[test]
fn the_note_of_a_case_that_measures_has_no_cue_of_a_detail() {
    check_text(
        &measuring("⟦\"Coercion, and fear because of debts.\"⟧"),
        "interview-note-cue",
    );
    // Two words that stand side by side are a cue too; one of them alone is none.
    check_text(
        &measuring("⟦\"Coercion, and what somebody wrote down.\"⟧"),
        "interview-note-cue",
    );
    compiled(&sources(&measuring(
        "\"Coercion, and what somebody wrote.\"",
    )));
    // What the briefing says, everybody has read: the boat is no news.
    compiled(&sources(&measuring("\"Coercion on a boat.\"")));
    compiled(&sources(&measuring("\"Coercion and fear for somebody.\"")));
    // Whoever practises chooses a case by its note.
    compiled(&sources(&good()));
}

#[test]
fn what_officers_should_not_say_can_be_named_in_a_drill() {
    let disbelief = "```utterance sleep-tonight\nlabel: DISB\ncontext: I saw it.\nYou are lying to me, and you lied before.\n\nWhy: He says that he is not believed, and stops.\n```";
    let text = good();
    let from = text.find("```utterance sleep-tonight").unwrap();
    let text = put(&text, text[from..].trim_end(), disbelief);
    let (_, remarks) = crate::interview::compile(&sources(&text), "a");
    let unsafe_words = remarks.iter().filter(|one| one.code != "interview-coded");
    assert_eq!(unsafe_words.count(), 0, "{remarks:#?}");
    check_text(
        &put(
            &text,
            "You are lying to me,",
            "You ⟦beat her⟧, you are lying to me,",
        ),
        "interview-unsafe",
    );
}

#[test]
fn contacts_are_never_those_of_anybody() {
    for words in [
        "Write to ⟦help@line.example⟧ now.",
        "See ⟦https://line.example/x⟧ now.",
        "See ⟦www.line.example⟧ now.",
        "Call ⟦116 000⟧ now.",
        "Call ⟦020 7946 0958⟧ now.",
    ] {
        check_text(&reply(words), "interview-contact");
    }
    compiled(&sources(&reply("I have 30 fish and 24 nets, since 2019.")));
}

#[test]
fn translations_are_read_too() {
    for words in ["Il a un ⟦pistolet⟧.", "Ce sont des ⟦aveux⟧."] {
        let text = put(QUAY_FRENCH, "Il ne me vient rien d’autre.", words);
        check_sources(translated(&text), "interview-unsafe");
    }
    let arabic = "عنده ⟦مسدّس⟧ هناك.";
    let mut sources = translated(&put(QUAY_FRENCH, "Il ne me vient rien d’autre.", arabic));
    let french = sources.0.remove(FRENCH).unwrap();
    sources.0.insert("interviews/a.ar.md".to_owned(), french);
    let text = super::BOTH.replace("\"fr\"", "\"ar\"");
    sources.0.insert(super::PATH.to_owned(), text.into_bytes());
    check_sources(sources, "interview-unsafe");
}

#[test]
fn details_are_told_apart_by_their_first_cue_and_found_by_what_is_said() {
    let cues = "cues: advert, work, find, hear";
    check(
        cues,
        "cues: ⟦walk, work, find, hear⟧",
        "interview-cues-apart",
    );
    check(
        cues,
        "cues: ⟦helicopter, sunshine, piano⟧",
        "interview-cues-unsaid",
    );
    check(
        cues,
        "cues: ⟦bus station, work, find, hear⟧",
        "interview-cue-name",
    );
    compiled(&sources(&changed(
        cues,
        "cues: helicopter, promising, called",
    )));
}

#[test]
fn facts_and_replies_give_no_detail_away() {
    check_text(
        &reply("⟦Well, there was a notebook in the office.⟧"),
        "interview-leak",
    );
    check(
        "They will dry. Shoes always dry.",
        "⟦They say that I owe them, for shoes.⟧",
        "interview-leak",
    );
    let french = put(
        QUAY_FRENCH,
        "Il ne me vient rien d’autre.",
        "⟦Le capitaine a mon passeport.⟧",
    );
    check_sources(translated(&french), "interview-leak");
}

#[test]
fn a_trap_is_read_and_not_said() {
    check(
        "words = [\"varga\"]",
        "words = ⟦[\"vargas\"]⟧",
        "interview-trap-unread",
    );
    check(
        "words = [\"smuggled\", \"smuggling\"]",
        "words = ⟦[\"smuggled\", \"notebook\", \"bus station\"]⟧",
        "interview-trap-said",
    );
}
