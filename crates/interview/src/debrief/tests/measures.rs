use super::build::Talk;
use crate::case::Act;
use crate::debrief::{Band, Debrief, Measure, Measured};
use crate::interviewee::Fault;
use base::Label::{
    CuedInvitation, Directive, Facilitator, ForcedChoice, Information, Invitation, Multiple,
    Promise, Suggestive, Support, Threat, YesNo,
};

fn of(debrief: &Debrief, measure: Measure) -> Measured {
    let found = debrief.measures.iter().find(|one| one.measure == measure);
    *found.expect("measured")
}

fn share(debrief: &Debrief, measure: Measure) -> (u32, u32, Band) {
    let found = of(debrief, measure);
    (found.count, found.of, found.band)
}

#[test]
fn shares_are_counted_over_questions_only() {
    let talk = Talk::default()
        .many(2, Information)
        .many(4, Invitation)
        .many(3, CuedInvitation)
        .many(8, Directive)
        .many(2, YesNo)
        .many(1, ForcedChoice)
        .many(1, Suggestive)
        .many(1, Multiple)
        .many(3, Support);
    let seen = talk.debrief();
    // 20 questions: 15 recommended, 7 open, 3 with options, 1 leading, 1 overloaded.
    assert_eq!(
        share(&seen, Measure::Recommended),
        (15, 20, Band::Competent)
    );
    assert_eq!(share(&seen, Measure::Open), (7, 20, Band::Competent));
    assert_eq!(
        share(&seen, Measure::OptionPosing),
        (3, 20, Band::Competent)
    );
    assert_eq!(share(&seen, Measure::Suggestive), (1, 20, Band::Developing));
    assert_eq!(share(&seen, Measure::Multiple), (1, 20, Band::Competent));
    // YN YN FC SUG MULT one after the other.
    assert_eq!(of(&seen, Measure::LongestClosed).count, 5);
    assert_eq!(of(&seen, Measure::LongestClosed).band, Band::Developing);
    assert_eq!(of(&seen, Measure::Recommended).percent(), 75);
    assert!(!seen.result.too_few);
}

#[test]
fn every_edge_of_a_band_belongs_to_the_better_one() {
    // Of 20: the least count of invitations that reaches each band of "open" (15, 30, 45 %).
    for (open, band) in [
        (2, Band::Red),
        (3, Band::Developing),
        (5, Band::Developing),
        (6, Band::Competent),
        (8, Band::Competent),
        (9, Band::Strong),
    ] {
        let talk = Talk::default()
            .many(open, Invitation)
            .many(20 - open, Directive);
        assert_eq!(
            of(&talk.debrief(), Measure::Open).band,
            band,
            "{open} of 20"
        );
    }
    // "option-posing" (35, 20, 10 %).
    for (closed, band) in [
        (8, Band::Red),
        (7, Band::Developing),
        (5, Band::Developing),
        (4, Band::Competent),
        (3, Band::Competent),
        (2, Band::Strong),
    ] {
        let talk = Talk::default()
            .many(closed, YesNo)
            .many(20 - closed, Directive);
        let seen = of(&talk.debrief(), Measure::OptionPosing);
        assert_eq!(seen.band, band, "{closed} of 20");
    }
    // "suggestive" of 40 (8, 3, 0 %).
    for (leading, band) in [
        (4, Band::Red),
        (3, Band::Developing),
        (2, Band::Developing),
        (1, Band::Competent),
        (0, Band::Strong),
    ] {
        let talk = Talk::default()
            .many(leading, Suggestive)
            .many(40 - leading, Directive);
        let seen = of(&talk.debrief(), Measure::Suggestive);
        assert_eq!(seen.band, band, "{leading} of 40");
    }
}

#[test]
fn a_closed_question_is_paired_by_the_next_question_and_not_parted_by_support() {
    let talk = Talk::default()
        .say("Were you paid?", YesNo)
        .say("That sounds hard.", Support)
        .say("Tell me about the pay.", CuedInvitation)
        .say("Did you have a key?", YesNo)
        .say("Who had one?", Directive)
        .say("Day or night?", ForcedChoice)
        .say("What happened then?", Invitation);
    assert_eq!(
        share(&talk.debrief(), Measure::Paired),
        (2, 3, Band::Competent)
    );
    // Nothing to pair counts as met.
    let open = Talk::default().many(3, Invitation).debrief();
    assert_eq!(share(&open, Measure::Paired), (0, 0, Band::Competent));
}

#[test]
fn a_facilitator_counts_once_after_an_invitation() {
    let talk = Talk::default()
        .say("mm-hm", Facilitator)
        .say("What happened?", Invitation)
        .say("go on", Facilitator)
        .say("mm-hm", Facilitator)
        .say("Were you paid?", YesNo)
        .say("go on", Facilitator);
    let seen = talk.debrief();
    let counted: Vec<u32> = seen
        .map
        .iter()
        .filter(|mark| mark.counts)
        .map(|mark| mark.turn)
        .collect();
    assert_eq!(counted, [2, 3, 5]);
    // Humming makes no interview.
    let humming = Talk::default()
        .many(10, Invitation)
        .many(30, Facilitator)
        .debrief();
    assert!(humming.result.too_few);
}

#[test]
fn what_is_unsure_never_counts_against_the_officer() {
    let talk = Talk::default()
        .many(15, Invitation)
        .say("Did you or not", YesNo)
        .sure(0.3)
        .say("He did that", Suggestive)
        .flag("low_conf")
        .say("You will be fine", Promise)
        .with(|turn| turn.faults.push(Fault::Promise))
        .sure(0.4);
    let seen = talk.debrief();
    assert_eq!(share(&seen, Measure::Recommended), (15, 15, Band::Strong));
    assert_eq!(of(&seen, Measure::Suggestive).count, 0);
    assert!(seen.faults.is_empty());
    assert_eq!(seen.improve, []);
    let unsure: Vec<u32> = seen
        .map
        .iter()
        .filter(|mark| mark.unsure)
        .map(|mark| mark.turn)
        .collect();
    assert_eq!(unsure, [16, 17, 18]);
}

#[test]
fn a_decided_label_counts_in_place_of_the_coders() {
    let talk = Talk::default()
        .say("I promise", Promise)
        .with(|turn| turn.faults.push(Fault::Promise))
        .say("You could tell me", YesNo);
    assert_eq!(talk.debrief().faults, [(1, Fault::Promise)]);
    assert!(talk.decided(1, Information).faults.is_empty());
    assert_eq!(
        share(&talk.decided(2, Invitation), Measure::Open),
        (1, 1, Band::Strong)
    );
    // It can also be a fault that the coder did not see.
    assert_eq!(
        talk.decided(2, Threat).faults.last(),
        Some(&(2, Fault::Threat))
    );
}

#[test]
fn grave_faults_fail_and_one_small_one_does_not() {
    let good = || {
        Talk::default()
            .say(
                "My name is Lena. I have to share what you say.",
                Information,
            )
            .many(8, Invitation)
            .many(8, Directive)
    };
    assert!(good().act(Act::Close).debrief().result.competent);
    let once = good()
        .say("Why did you not leave", base::Label::Blame)
        .with(|turn| turn.faults.push(Fault::Blame))
        .act(Act::Close)
        .debrief();
    assert_eq!(of(&once, Measure::Faults).band, Band::Competent);
    assert!(once.result.competent);
    let threat = good()
        .say("You go to prison", Threat)
        .with(|turn| turn.faults.push(Fault::Threat))
        .act(Act::Close)
        .debrief();
    assert!(threat.result.grave && !threat.result.competent);
}

#[test]
fn a_step_for_safety_is_never_made_up_for() {
    let without = Talk::default()
        .say("My name is Lena.", Information)
        .many(8, Invitation)
        .many(8, Directive)
        .act(Act::Close)
        .debrief();
    // Two of three steps are done, the one for safety is not.
    assert_eq!(share(&without, Measure::Steps), (2, 3, Band::Developing));
    assert_eq!(without.result.missing, [Measure::Steps]);
    // The same in front of a question counts.
    let with = Talk::default()
        .say("I may have to share this. What happened?", Invitation)
        .flag("info_prefix")
        .debrief();
    let done: Vec<bool> = with.steps.iter().map(|step| step.done).collect();
    assert_eq!(done, [true, true, false]);
}

#[test]
fn words_of_acts_and_what_is_only_seen_are_no_words() {
    let talk = Talk::default()
        .say("What happened there?", Invitation)
        .act(Act::Break);
    let share = of(&talk.debrief(), Measure::WordShare);
    // Three words of the officer; the answers are only seen.
    assert_eq!((share.count, share.of), (3, 3));
}
