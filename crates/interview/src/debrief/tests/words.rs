use super::build::Talk;
use crate::interviewee::{Cause, Fault, How, Why};
use base::Label::{
    Blame, Closing, CuedInvitation, Directive, GroundRule, Information, Invitation, Promise,
    Suggestive, Support, YesNo,
};

fn after_detail(detail: usize) -> Why {
    Why {
        cause: Cause::Asked(detail),
        trust: 0.0,
        distress: 0.0,
    }
}

#[test]
fn better_words_are_the_authors_where_they_rest_on_what_was_told() {
    let talk = Talk::default()
        .say("What happened?", Invitation)
        .told(0, How::Narrated)
        .say("He cheated you with the notebook, right?", Suggestive)
        .with(|turn| turn.why.push(after_detail(1)));
    let improve = talk.debrief().improve;
    assert_eq!(improve.len(), 1);
    assert_eq!(
        improve[0].better,
        "You spoke of a notebook. Tell me everything about it."
    );
    assert_eq!(improve[0].why, "leading");
    assert_eq!(improve[0].yours, "He cheated you with the notebook, right?");
}

#[test]
fn better_words_take_up_a_word_of_the_person_or_begin_anew() {
    // The captain hangs on the notebook, which was not told: the author's question would bring something new.
    let talk = Talk::default()
        .say("What happened?", Invitation)
        .told(0, How::Narrated)
        .say("The captain was in the office, right?", Suggestive)
        .with(|turn| turn.why.push(after_detail(2)));
    assert_eq!(
        talk.debrief().improve[0].better,
        "You spoke about the office. Tell me everything about that."
    );
    let alone = Talk::default().say("He was cruel, right?", Suggestive);
    assert_eq!(
        alone.debrief().improve[0].better,
        "Tell me what happened, from the beginning."
    );
}

#[test]
fn the_worst_turns_are_shown_and_not_three_alike() {
    let talk = Talk::default()
        .say("One, right?", Suggestive)
        .say("Two, right?", Suggestive)
        .say("Three, right?", Suggestive)
        .say("I promise you a visa", Promise)
        .with(|turn| turn.faults.push(Fault::Promise))
        .say("Why did you not leave?", Blame)
        .with(|turn| turn.faults.push(Fault::Blame));
    let turns: Vec<u32> = talk.debrief().improve.iter().map(|one| one.turn).collect();
    // The promise, the reproach and the first leading question, in the order of the talk.
    assert_eq!(turns, [1, 4, 5]);
}

#[test]
fn one_closed_question_is_no_fault_and_a_run_of_them_is() {
    let one = Talk::default()
        .say("What happened?", Invitation)
        .say("Were you paid?", YesNo)
        .say("Tell me about that.", CuedInvitation);
    assert!(one.debrief().improve.is_empty());
    let run = Talk::default().many(4, YesNo).debrief();
    let turns: Vec<(u32, &str)> = run.improve.iter().map(|one| (one.turn, one.why)).collect();
    assert_eq!(turns, [(3, "closed-run"), (4, "closed-run")]);
}

#[test]
fn strengths_come_first_and_nobody_is_told_nothing() {
    let hard = Talk::default()
        .many(2, GroundRule)
        .say("What happened?", Invitation)
        .told(1, How::Narrated)
        .say("Thank you. That sounds hard.", Support)
        .many(3, CuedInvitation)
        .say("Thank you for today.", Closing)
        .debrief();
    let what: Vec<&str> = hard.strengths.iter().map(|one| one.what).collect();
    assert_eq!(what, ["acknowledged", "open", "followed"]);
    assert_eq!(hard.strengths[0].turn, Some(4));
    let poor = Talk::default().many(3, YesNo).debrief();
    assert_eq!(poor.strengths.len(), 1);
    assert_eq!(poor.strengths[0].what, "tried");
}

#[test]
fn the_goal_is_what_weighs_most() {
    let short = Talk::default().many(3, Invitation).debrief();
    assert_eq!(short.goal.what, "more-questions");
    let closed = Talk::default()
        .say("I have to share this.", Information)
        .many(6, Invitation)
        .many(5, Directive)
        .many(9, YesNo)
        .act(crate::case::Act::Close)
        .debrief();
    // 11 of 20 recommended, 6 open; nothing is paired: recommended comes before pairs.
    assert_eq!(closed.goal.what, "recommended");
    let good = Talk::default()
        .say("I have to share this.", Information)
        .many(10, Invitation)
        .many(10, Directive)
        .act(crate::case::Act::Close)
        .debrief();
    // Everything asked for is met; the officer spoke all the words there were.
    assert_eq!(good.goal.what, "word-share");
}
