//! Care for whoever practises: what is deleted stays deleted, pauses, nothing of a real case, another theme.

use crate::harness::{EN, Site, conflict, problems};
use crate::meanwhile::meanwhile;
use crate::talk::{
    PLAN, begin, ended, enter, entered, planning, practice, publishing, room, rows, site, sources,
    take, talk, typed, with_demonstrations,
};
use base::InterviewRunId;
use usecases::interview::{self, DrillGiven, PRIVATE, Plan, Said, Text, Typed};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::interview::DrillPage;

const REAL: &str = "There was Maria Lopez, her number is +44 20 7946 0958.";
const WHY: &str = "It was meant to let him go on.";

/// Deletes between the reading and the writing of what waits, and gives why it was refused.
async fn erased_meanwhile<T: std::fmt::Debug>(
    site: &Site,
    run: InterviewRunId,
    waiting: impl Future<Output = Result<T, UseCaseError>>,
) -> String {
    let refused = meanwhile(site, waiting, async |tx| {
        store::interview::delete_turns(tx, run).await.unwrap();
        store::interview::delete_written(tx, run).await.unwrap();
        store::interview::insert_erasure(tx, run, site.ctx.now())
            .await
            .unwrap();
    });
    conflict(refused.await)
}

#[tokio::test]
async fn nothing_is_written_into_an_interview_that_was_deleted_meanwhile() {
    let site = site().await;
    let ctx = &site.ctx;
    let erased = "interview-refused-erased";
    let ana = site.officer("ana").await;
    let run = begin(&site, &ana).await;
    let waiting = interview::plan(ctx, &ana, run, PLAN, false);
    assert_eq!(erased_meanwhile(&site, run, waiting).await, erased);
    assert!(!rows(&site, run).await.contains("Listen first"));

    let run = entered(&site, &ana).await;
    let late = Typed {
        notes: "a note of mine",
        ..typed("Good evening.")
    };
    // A turn that comes too early is refused, and its notes would be the only ones.
    let waiting = interview::say(ctx, &ana, run, 7, late);
    assert_eq!(erased_meanwhile(&site, run, waiting).await, erased);
    assert!(!rows(&site, run).await.contains("of mine"));

    let run = entered(&site, &ana).await;
    let looks_real = Typed {
        words: REAL,
        notes: "a note of mine",
        really: false,
    };
    let waiting = interview::say(ctx, &ana, run, 1, looks_real);
    assert_eq!(erased_meanwhile(&site, run, waiting).await, erased);
    assert!(!rows(&site, run).await.contains("of mine"));

    let ben = site.officer("ben").await;
    let run = ended(&site, &ben, &["Were you paid?", "/close"]).await;
    let waiting = interview::contest(ctx, &ben, run, 1, "DIR", WHY);
    assert_eq!(erased_meanwhile(&site, run, waiting).await, erased);
    let kept = store::interview::list_contests(&mut ctx.db.read().await.unwrap(), run).await;
    assert_eq!(kept.unwrap(), []);
}

#[tokio::test]
async fn who_deletes_can_still_object_to_a_report_and_sees_what_became_of_it() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let demand = "Shut up. You make me sick.";
    let run = ended(&site, &ana, &["Good evening.", demand, demand]).await;
    interview::erase(ctx, &ana, run).await.unwrap();
    let ben = site.officer("ben").await;
    crate::refused!(NotFound, interview::object(ctx, &ben, run, WHY));
    interview::object(ctx, &ana, run, WHY).await.unwrap();
    let marker = site.person("marker", &[Role::Assessor]).await;
    let report = interview::report(ctx, &marker, run, EN).await.unwrap();
    assert_eq!(report.objection.as_deref(), Some(WHY));
    interview::decide_report(ctx, &marker, run, false, "They were meant otherwise.")
        .await
        .unwrap();
    let row = &interview::intro(ctx, &ana, "quay", EN).await.unwrap().runs[0];
    let seen = row.report.clone().unwrap();
    assert_eq!(
        (seen.objection.as_deref(), seen.decided),
        (
            Some(WHY),
            Some((false, String::from("They were meant otherwise.")))
        )
    );
    // What somebody does in practice is in no log.
    let log = site.actions().await;
    assert!(
        !log.iter().any(|one| one == "interview.objected"),
        "{log:?}"
    );
}

#[tokio::test]
async fn going_in_counts_and_beginning_does_not_and_a_plan_is_kept_for_after_the_pause() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    // Begun, and nobody went in.
    let waiting = begin(&site, &ana).await;
    let anew = interview::Begin {
        anew: true,
        ..practice()
    };
    interview::plan(ctx, &ana, waiting, PLAN, false)
        .await
        .unwrap();
    let run = interview::begin(ctx, &ana, anew.clone(), EN).await.unwrap();
    assert_ne!(run, waiting);
    // What was planned goes along: it could be deleted nowhere else.
    assert_eq!(planning(&site, &ana, run).await.plan.needs, "Water.");
    assert!(!rows(&site, waiting).await.contains("Water."));
    enter(&site, &ana, run).await;
    talk(&site, &ana, run, &["Good evening.", "/close"]).await;
    // The second talk is the second time in the room.
    talk(&site, &ana, run, &["/again", "Good morning.", "/close"]).await;
    let refused = interview::begin(ctx, &ana, practice(), EN).await;
    assert_eq!(conflict(refused), "interview-refused-cap-hour");
    // Deleting frees nothing.
    interview::erase(ctx, &ana, run).await.unwrap();
    let refused = interview::begin(ctx, &ana, practice(), EN).await;
    assert_eq!(conflict(refused), "interview-refused-cap-hour");
    site.pass(3600);
    let open = begin(&site, &ana).await;
    enter(&site, &ana, open).await;
    talk(&site, &ana, open, &["Good evening."]).await;
    let again = interview::begin(ctx, &ana, anew, EN).await.unwrap();
    talk_elsewhere(&site, &ana).await;
    // The fourth time on this day.
    let late = interview::plan(ctx, &ana, again, PLAN, true).await;
    assert_eq!(conflict(late), "interview-refused-cap-day");
    let kept = planning(&site, &ana, again).await.plan;
    assert_eq!(kept.objectives, "Listen first.");
}

/// Somebody goes into the room of another case meanwhile: only the time of it matters.
async fn talk_elsewhere(site: &Site, actor: &Actor) {
    let mut tx = site.ctx.db.begin().await.unwrap();
    let runs = store::interview::list_runs(&mut tx, actor.account().unwrap())
        .await
        .unwrap();
    let plan = store::interview::Plan {
        plan: String::from("{}"),
        entered_at: Some(site.ctx.now()),
    };
    let kept = store::interview::update_plan(&mut tx, runs[0].id, &plan, site.ctx.now()).await;
    assert!(kept.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_second_talk_waits_for_the_pause_too() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = ended(&site, &ana, &["Good evening.", "/close"]).await;
    ended(&site, &ana, &["Good evening.", "/close"]).await;
    let again = take(&site, &ana, run, 3, "/again").await;
    assert_eq!(conflict(again), "interview-refused-cap-hour");
    site.pass(3600);
    assert_eq!(
        take(&site, &ana, run, 3, "/again").await.unwrap(),
        Said::GoesOn
    );
}

/// What looks real in a refused text: the ends of the messages.
fn pieces(result: Result<(), UseCaseError>) -> Vec<String> {
    let found = problems(result).into_iter();
    found
        .map(|(field, id)| {
            assert_eq!(field, PRIVATE);
            id.strip_prefix("interview-private-").unwrap().to_owned()
        })
        .collect()
}

fn really(words: &str) -> Text<'_> {
    Text {
        words,
        really: true,
    }
}

#[tokio::test]
async fn a_plan_and_notes_that_look_real_are_kept_once_their_officer_says_they_are_invented() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = begin(&site, &ana).await;
    let plan = Plan {
        needs: REAL,
        ..PLAN
    };
    let found = pieces(interview::plan(ctx, &ana, run, plan, false).await);
    assert_eq!(found, ["name", "phone"]);
    assert_eq!(planning(&site, &ana, run).await.plan.needs, "");
    let invented = Plan {
        really: true,
        ..plan
    };
    interview::plan(ctx, &ana, run, invented, false)
        .await
        .unwrap();
    // Asked once: what stands there was looked at.
    interview::plan(ctx, &ana, run, plan, true).await.unwrap();

    assert_eq!(
        pieces(interview::keep_notes(ctx, &ana, run, REAL).await).len(),
        2
    );
    let act = interview::act(ctx, &ana, run, 1, "break", REAL);
    assert!(matches!(act.await.unwrap(), Said::Notice(_)));
    let beside = Typed {
        words: "Good evening.",
        notes: REAL,
        really: false,
    };
    let said = interview::say(ctx, &ana, run, 1, beside).await.unwrap();
    assert!(matches!(said, Said::Notice(_)));
    let view = room(&site, &ana, run).await;
    assert_eq!((view.turns.len(), view.notes.as_str()), (0, ""));
    interview::keep_notes(ctx, &ana, run, really(REAL))
        .await
        .unwrap();
    let said = interview::say(ctx, &ana, run, 1, beside).await.unwrap();
    assert_eq!(said, Said::GoesOn);
}

#[tokio::test]
async fn a_contest_an_objection_and_a_look_back_are_looked_at_in_the_same_way() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let demand = "Shut up. You make me sick.";
    let run = ended(&site, &ana, &["Were you paid?", demand, demand]).await;
    let contest = interview::contest(ctx, &ana, run, 1, "DIR", REAL).await;
    assert_eq!(pieces(contest).len(), 2);
    assert_eq!(
        pieces(interview::object(ctx, &ana, run, REAL).await).len(),
        2
    );
    assert_eq!(
        pieces(interview::look_back(ctx, &ana, run, REAL).await).len(),
        2
    );
    // The case's own names are no hits.
    let known = "It was about Daniel Okoro and his passport.";
    interview::look_back(ctx, &ana, run, known).await.unwrap();
    interview::contest(ctx, &ana, run, 1, "DIR", really(REAL))
        .await
        .unwrap();
    interview::object(ctx, &ana, run, really(REAL))
        .await
        .unwrap();
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert!(seen.turns[0].contest.is_some());
    assert_eq!(seen.report.unwrap().objection.as_deref(), Some(REAL));
    let log = site.actions().await;
    assert!(!log.iter().any(|one| one == "coding.contested"), "{log:?}");
}

#[tokio::test]
async fn better_words_that_look_real_are_asked_about_and_can_be_deleted_by_their_officer_alone() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let drill = interview::begin_drill(ctx, &ana, "repair").await.unwrap();
    let answer = interview::answer_drill(ctx, &ana, drill, 1, REAL, None).await;
    assert_eq!(pieces(answer).len(), 2);
    let given = DrillGiven {
        answer: really(REAL),
        item: "",
    };
    interview::answer_drill(ctx, &ana, drill, 1, given, None)
        .await
        .unwrap();
    let words = async || {
        let mut reader = ctx.db.read().await.unwrap();
        let all = store::interview::list_drill_answers(&mut reader, drill).await;
        let one = all.unwrap().remove(0);
        (one.answer, one.given)
    };
    let (written, coded) = words().await;
    assert_eq!(written, REAL);
    for nobody in [Actor::Anonymous, Actor::Operator] {
        crate::refused!(SignInRequired, interview::erase_repairs(ctx, &nobody));
    }
    let ben = site.officer("ben").await;
    interview::erase_repairs(ctx, &ben).await.unwrap();
    assert_eq!(words().await.0, REAL, "another deletes their own");
    interview::erase_repairs(ctx, &ana).await.unwrap();
    assert_eq!(words().await, (String::new(), coded));
}

#[tokio::test]
async fn what_is_answered_is_what_the_page_showed() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let drill = interview::begin_drill(ctx, &ana, "code").await.unwrap();
    let DrillPage::Item(shown) = interview::drill(ctx, &ana, drill, EN).await.unwrap() else {
        panic!("nothing is asked")
    };
    let given = DrillGiven {
        answer: "INV".into(),
        item: &shown.item,
    };
    // The case is published anew: the item that was shown reads otherwise, and others keep their words.
    let quay = String::from_utf8(sources().0[crate::talk::QUAY].clone()).unwrap();
    let text = &shown.utterance.text;
    assert!(quay.contains(text.as_str()), "{text}");
    let mut anew = sources();
    let changed = quay.replace(text.as_str(), &format!("{text} Please."));
    anew.0
        .insert(crate::talk::QUAY.to_owned(), changed.into_bytes());
    site.publish(&anew).await;
    let gone = interview::answer_drill(ctx, &ana, drill, 1, given, None).await;
    assert_eq!(conflict(gone), "interview-refused-drill-changed");
    site.publish(&sources()).await;
    interview::answer_drill(ctx, &ana, drill, 1, given, None)
        .await
        .unwrap();
    let DrillPage::Item(next) = interview::drill(ctx, &ana, drill, EN).await.unwrap() else {
        panic!("nothing is asked")
    };
    assert_eq!(next.before.unwrap().utterance, shown.utterance);
}

#[tokio::test]
async fn what_was_not_told_is_shown_after_the_second_talk_or_to_whoever_wants_none() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = ended(&site, &ana, &["Good evening.", "/close"]).await;
    let untold = |view: &views::interview::InterviewDebrief| {
        view.details.iter().any(|one| one.state == "untold")
    };
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert!(seen.held_back && !untold(&seen) && seen.ending.html.is_empty());
    let whole = interview::whole_debrief(ctx, &ana, run, EN).await.unwrap();
    assert!(!whole.held_back && untold(&whole) && !whole.ending.html.is_empty());
    talk(&site, &ana, run, &["/again", "Good morning.", "/close"]).await;
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert!(!seen.held_back && untold(&seen));
}

#[tokio::test]
async fn nobody_opens_anothers_debrief_or_what_an_assessed_one_keeps_back() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let lines = &["Good evening.", "/close"];
    let own = ended(&site, &ana, lines).await;
    let assessed = crate::talk::measured(&site, &ana, "adults", lines).await;
    let whole = interview::whole_debrief(ctx, &ana, assessed, EN)
        .await
        .unwrap();
    assert!(whole.details.iter().all(|one| one.state != "untold"));
    for role in Role::ALL {
        let other = site.person(role.as_str(), &[role]).await;
        crate::refused!(NotFound, interview::whole_debrief(ctx, &other, own, EN));
    }
    for nobody in [Actor::Anonymous, Actor::Operator] {
        crate::refused!(
            SignInRequired,
            interview::whole_debrief(ctx, &nobody, own, EN),
            interview::care(ctx, &nobody, EN),
        );
    }
}

#[tokio::test]
async fn a_pause_is_proposed_for_an_hour_and_to_nobody_else() {
    let site = publishing(&sources()).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let ben = site.officer("ben").await;
    let pause = async |actor: &Actor| interview::care(ctx, actor, EN).await.unwrap().pause;
    assert!(!pause(&ana).await);
    let run = ended(&site, &ana, &["Good evening.", "/close"]).await;
    assert!(pause(&ana).await && !pause(&ben).await);
    site.pass(3599);
    assert!(pause(&ana).await);
    // Deleting what was said changes nothing of it: they went in one minute before it ended.
    interview::erase(ctx, &ana, run).await.unwrap();
    assert!(!pause(&ana).await);
}
