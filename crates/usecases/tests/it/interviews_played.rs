//! Cases as they are played at the command line.

use crate::talk::{GOOD, QUAY, sources};
use usecases::interview::{Playable, Played, load, measure, play};
use usecases::{Actor, UseCaseError};

fn quay() -> Playable {
    let loaded = load(&Actor::Operator, &sources(), "quay").unwrap();
    assert_eq!(loaded.diagnostics, []);
    loaded.case.unwrap()
}

fn turns(case: &Playable, seed: &str, lines: &[&str]) -> Vec<Played> {
    let mut play = play(&Actor::Operator, case, seed).unwrap();
    let turns = lines.iter().map(|line| play.say(line).unwrap());
    turns.collect()
}

#[test]
fn only_the_operator_plays() {
    let refused = |outcome: Result<(), UseCaseError>| {
        assert!(matches!(
            outcome,
            Err(UseCaseError::Forbidden | UseCaseError::SignInRequired)
        ));
    };
    refused(load(&Actor::Anonymous, &sources(), "quay").map(|_| ()));
    refused(play(&Actor::Anonymous, &quay(), "1").map(|_| ()));
    refused(measure(&Actor::Anonymous, &quay()).map(|_| ()));
}

#[test]
fn the_same_seed_and_turns_are_the_same_interview() {
    let case = quay();
    assert_eq!(turns(&case, "1", GOOD), turns(&case, "1", GOOD));
    assert_ne!(turns(&case, "1", GOOD), turns(&case, "2", GOOD));
}

#[test]
fn every_turn_says_why() {
    let case = quay();
    let played = turns(&case, "1", GOOD);
    let act = &played[1];
    assert_eq!(act.officer, "/alone");
    assert!(act.label.is_none() && act.form.is_none());
    assert!(act.reply.contains("He is not my friend."), "{}", act.reply);
    assert!(
        act.reply.starts_with('*'),
        "what is seen stands between asterisks"
    );
    for one in &played {
        assert!(!one.why.is_empty(), "{one:?}");
        assert!(
            [one.trust, one.distress, one.fatigue]
                .iter()
                .all(|level| (0.0..=1.0).contains(level))
        );
    }
    let released = played.iter().flat_map(|one| &one.released);
    let narrated = released.filter(|one| one.how == "narrated");
    assert!(narrated.count() > 5, "whoever asks so hears something");
    assert_eq!(played.last().unwrap().ended, Some("closed"));
}

#[test]
fn what_cannot_be_taken_is_told_in_words() {
    let case = quay();
    let mut talk = play(&Actor::Operator, &case, "1").unwrap();
    let refusal = talk.say("/dance").unwrap_err().0;
    assert!(
        refusal.contains("/dance") && refusal.contains("/alone"),
        "{refusal}"
    );
    let refusal = talk.say(&"a".repeat(601)).unwrap_err().0;
    assert!(refusal.contains("600"), "{refusal}");
    let refusal = talk.say("/again").unwrap_err().0;
    assert!(refusal.contains("/again cannot be done now"), "{refusal}");
    talk.say("/close").unwrap();
    assert!(!talk.is_over(), "a second talk can begin");
    let refusal = talk.say("Tell me more.").unwrap_err().0;
    assert!(
        refusal.contains("over") && refusal.contains("/again"),
        "{refusal}"
    );
    assert_eq!(talk.say("/again").unwrap().session, 2);
}

#[test]
fn a_report_names_what_the_interview_depends_on_and_all_that_came_of_it() {
    let case = quay();
    let mut talk = play(&Actor::Operator, &case, "7").unwrap();
    let played: Vec<Played> = GOOD.iter().map(|line| talk.say(line).unwrap()).collect();
    let report = talk.report(&played);
    assert_eq!(report["case"], "quay");
    assert_eq!(report["seed"], "7");
    assert_eq!(report["case_version"].as_str().map(str::len), Some(12));
    assert!(report["model_version"].is_string());
    let turns = report["turns"].as_array().unwrap();
    assert_eq!(turns.len(), GOOD.len());
    for key in [
        "officer", "label", "function", "form", "flags", "reply", "released", "trust", "distress",
        "fatigue", "why",
    ] {
        assert!(turns.iter().all(|turn| turn.get(key).is_some()), "{key}");
    }
    let invitation = turns.iter().find(|turn| turn["label"] == "INV").unwrap();
    assert_eq!(
        (&invitation["function"], &invitation["form"]),
        (&"SUBST".into(), &"INV".into())
    );
    assert_eq!(report["debrief"]["details"].as_array().unwrap().len(), 24);
    let steps = report["debrief"]["steps"].as_array().unwrap();
    let apart = steps.iter().find(|one| one["step"] == "apart").unwrap();
    assert_eq!(apart["done"], true);
    let words = talk.debrief();
    assert!(
        words.contains("narrated") && words.contains("recommended"),
        "{words}"
    );
}

#[test]
fn a_case_with_errors_is_not_played() {
    let broken = crate::story::changed(&sources(), QUAY, "age = 34", "age = 12");
    let loaded = load(&Actor::Operator, &broken, "quay").unwrap();
    assert!(loaded.case.is_none());
    let codes: Vec<&str> = loaded
        .diagnostics
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert!(codes.contains(&"interview-age"), "{codes:?}");
}

#[test]
fn an_expert_comes_to_know_more_than_somebody_just_trained() {
    let measured = measure(&Actor::Operator, &quay()).unwrap();
    assert!(measured.expert.narrated > measured.trained.narrated);
    assert!(measured.trained.narrated > 0.4 && measured.expert.narrated < 1.0);
    assert!(measured.trained.tiers[0] > measured.trained.tiers[3]);
}
