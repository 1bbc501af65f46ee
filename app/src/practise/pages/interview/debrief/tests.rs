//! What the debrief shows, and what it keeps from whoever may not see it.

use super::super::samples::{debrief, english, html};
use super::*;
use base::{CodingContestId, Message, Timestamp};
use views::interview::{ContestState, EarlierView, JudgedView, ReportState};

fn drawn(view: &InterviewDebrief) -> String {
    html(document(english(), view, &Refused::default()))
}

#[test]
fn the_result_stands_in_plain_words_with_what_was_missing() {
    let page = drawn(&debrief());
    for said in [
        "did not reach",
        "Of 3 questions about the matter, 67 % were recommended",
        "Leading questions",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let page = drawn(&InterviewDebrief {
        too_few: true,
        ..debrief()
    });
    assert!(page.contains("too few questions"), "{page}");
}

#[test]
fn the_map_has_a_row_for_each_type_with_its_turns_in_words() {
    let page = drawn(&debrief());
    for said in [
        "Invitation (open question)",
        r#"aria-label="Turns 1""#,
        r#"aria-label="Turns 3""#,
        r#"aria-label="No turn""#,
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Time runs from the right in Arabic: the first of four turns is at 87.5 % and not at 12.5 %.
    assert!(page.contains(r#"x="12.5%""#), "{page}");
}

#[test]
fn a_turn_that_moved_something_has_a_letter_and_its_words() {
    let page = drawn(&debrief());
    assert!(page.contains("Words 3, coded SUG."), "{page}");
    assert!(page.contains("Trust fell."), "{page}");
}

#[test]
fn what_is_unsure_is_shown_as_unsure() {
    let page = drawn(&debrief());
    assert!(page.contains("dot cross is-unsure"), "{page}");
    assert!(page.contains("The program is not sure"), "{page}");
}

#[test]
fn words_of_the_officer_never_become_markup() {
    let page = drawn(&debrief());
    assert!(page.contains("He owed &lt;money&gt;"), "{page}");
    assert!(!page.contains("<money>"), "{page}");
}

#[test]
fn a_share_of_nothing_is_no_number() {
    let page = drawn(&debrief());
    assert!(page.contains("None was asked"), "{page}");
    assert!(!page.contains("0 of 0"), "{page}");
}

#[test]
fn what_was_told_lies_under_how_deep_it_was() {
    let page = drawn(&debrief());
    for said in [
        "square is-narrated",
        "square is-contaminated",
        "square is-untold",
        "detail 2 untold",
        "the notebook",
        "Tell me about the notebook.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn a_label_is_contested_once_and_the_answer_stands_there() {
    let mut view = debrief();
    let page = drawn(&view);
    assert_eq!(page.matches("/do/contest-coding").count(), 3, "{page}");
    view.turns[0].contest = Some(ContestState {
        contest: CodingContestId::new(Timestamp::from_millis(0), [7; 10]),
        claimed: String::from("CUE"),
        decided: Some((String::from("CUE"), true, String::from("He had said boat."))),
    });
    let page = drawn(&view);
    assert_eq!(page.matches("/do/contest-coding").count(), 2, "{page}");
    assert!(page.contains("He had said boat."), "{page}");
}

#[test]
fn a_refused_contest_is_open_with_what_was_typed() {
    let refused = Refused {
        fields: [("turn", "2"), ("label", "DIR"), ("reason", "Because <so>")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        problems: vec![(String::from("reason"), Message::new("error-not-found"))],
    };
    let page = html(document(english(), &debrief(), &refused));
    assert!(page.contains("Because &lt;so></textarea>"), "{page}");
    assert_eq!(page.matches(r#"id="field-reason""#).count(), 1, "{page}");
    assert!(page.contains(r#"id="field-reason-1""#), "{page}");
}

#[test]
fn an_assessor_reads_and_neither_contests_nor_writes_nor_deletes() {
    let mut view = InterviewDebrief {
        own: false,
        purpose: Purpose::Pass,
        ..debrief()
    };
    for turn in &mut view.turns {
        turn.can_contest = false;
    }
    let page = drawn(&view) + &html(after::after(english(), &view));
    for hidden in ["contest-coding", "look-back", "erase-interview"] {
        assert!(!page.contains(hidden), "{hidden}: {page}");
    }
    assert!(page.contains("The officer’s words"), "{page}");
}

#[test]
fn only_practice_can_be_deleted() {
    let view = debrief();
    assert!(html(after::after(english(), &view)).contains("erase-interview"));
    let measured = InterviewDebrief {
        purpose: Purpose::Baseline,
        ..view
    };
    assert!(!html(after::after(english(), &measured)).contains("erase-interview"));
}

#[test]
fn an_assessor_s_word_stands_over_the_program_s() {
    let mut view = InterviewDebrief {
        purpose: Purpose::Pass,
        competent: true,
        ..debrief()
    };
    assert!(drawn(&view).contains("An assessor has not looked at it yet"));
    view.judged = Some(JudgedView {
        passed: false,
        reason: String::from("The promise in turn 3."),
        judged_at: Timestamp::from_millis(0),
    });
    let page = drawn(&view);
    assert!(page.contains("The promise in turn 3."), "{page}");
    assert!(page.contains("did not confirm"), "{page}");
}

#[test]
fn earlier_interviews_stand_beside_this_one_from_the_second_on() {
    let mut view = debrief();
    let one = |this, recommended| EarlierView {
        run: view.run,
        title: view.title.clone(),
        ended_at: view.ended_at,
        this,
        questions: 20,
        recommended,
        open: 30,
        option_posing: 20,
        suggestive: 2,
        competent: false,
    };
    let both = vec![one(false, 50), one(true, 70)];
    view.earlier = vec![one(true, 70)];
    assert!(!drawn(&view).contains("multiples"));
    view.earlier = both;
    let page = drawn(&view);
    assert_eq!(page.matches(r#"class="multiple""#).count(), 4, "{page}");
}

#[test]
fn demands_that_ended_an_interview_can_be_objected_to_once() {
    let mut view = debrief();
    view.report = Some(ReportState {
        objection: None,
        decided: None,
    });
    assert!(drawn(&view).contains("/do/object-report"));
    view.report = Some(ReportState {
        objection: Some(String::from("It was a <quotation>.")),
        decided: Some((false, String::from("It was one."))),
    });
    let page = drawn(&view);
    assert!(!page.contains("/do/object-report"), "{page}");
    assert!(page.contains("It was a &lt;quotation&gt;."), "{page}");
}

#[test]
fn that_steps_are_kept_back_is_said() {
    let said = "Some steps of this case are not shown";
    assert!(!drawn(&debrief()).contains(said));
    let page = drawn(&InterviewDebrief {
        steps: Vec::new(),
        steps_hidden: true,
        ..debrief()
    });
    assert!(page.contains(said), "{page}");
}

#[test]
fn that_nobody_has_reviewed_a_case_of_the_program_is_said() {
    let said = "Not yet reviewed by survivors";
    let head = |view: &InterviewDebrief| html(head(english(), view));
    let of = |purpose: Purpose, demonstration: bool| InterviewDebrief {
        purpose,
        demonstration,
        ..debrief()
    };
    assert!(head(&of(Purpose::Practice, false)).contains(said));
    assert!(head(&of(Purpose::Pass, true)).contains(said));
    // A sealed one is an academy's own.
    assert!(!head(&of(Purpose::Pass, false)).contains(said));
}

#[test]
fn one_doubt_or_blame_is_not_too_many() {
    let mut view = debrief();
    let faults = view.measures.iter().position(|one| one.measure == "faults");
    let mut one = view.measures[faults.unwrap_or(0)].clone();
    one.measure = String::from("faults");
    view.measures = vec![one];
    assert!(drawn(&view).contains("at most one doubt or blame"));
}
