//! Planning, the room, and what is kept of it.

use crate::harness::{EN, conflict, problem, problems};
use crate::talk::{
    GOOD, PLAN, begin, ended, enter, entered, planning, practice, room, rows, site, take, talk,
};
use base::Locale;
use usecases::interview::{self, Begin, Plan, Said, Shown};
use usecases::{UseCaseError, learn};

#[tokio::test]
async fn an_interview_is_planned_held_and_looked_back_on() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let card = &interview::list(ctx, &ana, EN).await.unwrap()[0];
    assert_eq!(
        (card.interview.as_str(), card.open, card.finished),
        ("quay", None, 0)
    );
    let run = begin(&site, &ana).await;
    let view = planning(&site, &ana, run).await;
    assert!(view.briefing.html.contains("Varga"));
    assert_eq!(view.present.len(), 3);
    let chosen = [String::from("support"), String::from("nobody")];
    let plan = Plan {
        present: &chosen,
        ..PLAN
    };
    interview::plan(ctx, &ana, run, plan, false).await.unwrap();
    let kept = planning(&site, &ana, run).await;
    assert_eq!(kept.plan.objectives, "Listen first.");
    let chosen: Vec<bool> = kept.present.iter().map(|one| one.chosen).collect();
    assert_eq!(chosen, [true, false, false]);
    interview::plan(ctx, &ana, run, plan, true).await.unwrap();

    let view = room(&site, &ana, run).await;
    assert_eq!(
        (view.next, view.turns.len(), view.session, view.left),
        (1, 0, 1, 90)
    );
    assert!(
        view.person.html.contains("wet jumper"),
        "{}",
        view.person.html
    );
    let (last, before) = GOOD.split_last().unwrap();
    assert_eq!(talk(&site, &ana, run, before).await, Said::GoesOn);
    let view = room(&site, &ana, run).await;
    assert_eq!((view.ended, view.turns.len()), (None, before.len()));
    assert_eq!(view.turns[0].said.as_deref(), Some(GOOD[0]));
    assert_eq!(view.turns[1].act.as_deref(), Some("alone"));
    assert!(view.turns.iter().all(|turn| !turn.reply.is_empty()));
    // What was stopped to protect somebody has no second talk.
    assert_eq!(talk(&site, &ana, run, &[*last]).await, Said::Ended);
    let shown = interview::run(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(shown, Shown::Ended);

    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(
        (seen.own, seen.officer.as_deref(), seen.how.as_str()),
        (true, None, "protected")
    );
    assert_eq!(seen.turns.len(), GOOD.len());
    assert_eq!(seen.plan.hypotheses, PLAN.hypotheses);
    assert_eq!(seen.details.len(), 24, "for practice all are shown");
    assert!(seen.present.iter().any(|one| one.chosen && one.good));
    assert!(!seen.ending.html.is_empty());
    assert_eq!(seen.earlier.len(), 1);
    let card = &interview::list(ctx, &ana, EN).await.unwrap()[0];
    assert_eq!((card.finished, card.latest), (1, Some(run)));
    let intro = interview::intro(ctx, &ana, "quay", EN).await.unwrap();
    assert_eq!((intro.runs.len(), intro.runs[0].run), (1, run));
}

#[tokio::test]
async fn a_double_click_begins_one_and_anew_leaves_the_open_one() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let anew = Begin {
        anew: true,
        ..practice()
    };
    let first = begin(&site, &ana).await;
    assert_eq!(begin(&site, &ana).await, first);
    // Nothing happened in it.
    assert_eq!(
        interview::begin(ctx, &ana, anew.clone(), EN).await.unwrap(),
        first
    );
    enter(&site, &ana, first).await;
    talk(&site, &ana, first, &["Good evening."]).await;
    assert_eq!(begin(&site, &ana).await, first);
    let second = interview::begin(ctx, &ana, anew, EN).await.unwrap();
    assert_ne!(second, first);
    assert_eq!(
        interview::run(ctx, &ana, first, EN).await.unwrap(),
        Shown::Ended
    );
    let left = interview::debrief(ctx, &ana, first, EN).await.unwrap();
    assert_eq!((left.how.as_str(), left.too_few), ("left", true));
    let cards = interview::list(ctx, &ana, EN).await.unwrap();
    assert_eq!((cards[0].open, cards[0].finished), (Some(second), 0));
}

#[tokio::test]
async fn a_plan_stands_once_its_officer_went_in() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = begin(&site, &ana).await;
    let early = take(&site, &ana, run, 1, "Good evening.").await;
    assert_eq!(conflict(early), "interview-refused-not-entered");
    let long = "a".repeat(4001);
    let too_long = Plan {
        needs: &long,
        ..PLAN
    };
    let refused = interview::plan(ctx, &ana, run, too_long, true).await;
    assert_eq!(
        problems(refused),
        [problem("needs", "interview-refused-plan-long")]
    );
    planning(&site, &ana, run).await;
    enter(&site, &ana, run).await;
    enter(&site, &ana, run).await;
    let other = Plan {
        needs: "Tea.",
        ..PLAN
    };
    for enters in [true, false] {
        let late = interview::plan(ctx, &ana, run, other, enters).await;
        assert_eq!(conflict(late), "interview-refused-entered");
    }
    assert_eq!(room(&site, &ana, run).await.plan.needs, PLAN.needs);
}

#[tokio::test]
async fn what_the_officer_deletes_is_gone() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = ended(&site, &ana, &["A word of my own.", "/close"]).await;
    interview::keep_notes(ctx, &ana, run, "my own")
        .await
        .unwrap();
    assert!(rows(&site, run).await.contains("my own"));
    interview::contest(ctx, &ana, run, 1, "SUPP", "It was kindly meant.")
        .await
        .unwrap();
    interview::erase(ctx, &ana, run).await.unwrap();
    interview::erase(ctx, &ana, run).await.unwrap();
    let left = rows(&site, run).await;
    assert!(
        !left.contains("my own") && !left.contains("Listen first"),
        "{left}"
    );
    let mut reader = ctx.db.read().await.unwrap();
    let contests = store::interview::list_contests(&mut reader, run)
        .await
        .unwrap();
    drop(reader);
    assert_eq!(contests, []);
    let erased = "interview-refused-erased";
    assert_eq!(conflict(interview::run(ctx, &ana, run, EN).await), erased);
    assert_eq!(
        conflict(interview::debrief(ctx, &ana, run, EN).await),
        erased
    );
    assert_eq!(conflict(take(&site, &ana, run, 3, "/again").await), erased);
    assert_eq!(
        conflict(interview::keep_notes(ctx, &ana, run, "more").await),
        erased
    );
    let intro = interview::intro(ctx, &ana, "quay", EN).await.unwrap();
    assert!(intro.runs[0].erased);
    // An open one too.
    let open = entered(&site, &ana).await;
    interview::erase(ctx, &ana, open).await.unwrap();
    assert_eq!(interview::list(ctx, &ana, EN).await.unwrap()[0].open, None);
}

#[tokio::test]
async fn the_person_speaks_the_language_of_the_reader_and_the_officer_english() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    talk(&site, &ana, run, &["Good evening."]).await;
    let Shown::Room(french) = interview::run(ctx, &ana, run, Locale::Fr).await.unwrap() else {
        panic!("no room")
    };
    assert!(french.writes_english);
    assert_eq!(french.turns[0].reply[0].text.locale, Locale::Fr);
    let english = room(&site, &ana, run).await;
    assert!(!english.writes_english);
    assert_ne!(english.turns[0].reply, french.turns[0].reply);
    assert_eq!(english.turns[0].said, french.turns[0].said);
    // The case is not in Arabic: English, said to be so.
    let Shown::Room(arabic) = interview::run(ctx, &ana, run, Locale::Ar).await.unwrap() else {
        panic!("no room")
    };
    assert_eq!(arabic.turns[0].reply, english.turns[0].reply);
}

#[tokio::test]
async fn nothing_that_was_said_stands_in_the_audit_log() {
    let site = crate::talk::with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    ended(&site, &ana, &["A word of my own.", "/close"]).await;
    site.pass(3600);
    crate::talk::measured(&site, &ana, "adults", &["A word of my own.", "/close"]).await;
    let mut reader = ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 1000, 0).await.unwrap();
    let own: Vec<_> = lines
        .iter()
        .filter(|line| line.subject_kind == "interview-run")
        .collect();
    let actions: Vec<&str> = own.iter().map(|line| line.action.as_str()).collect();
    assert_eq!(
        actions,
        ["interview.ended", "interview.started"],
        "of the assessed one only"
    );
    assert!(own.iter().all(|line| !line.detail.contains("word")));
}

#[tokio::test]
async fn an_unknown_case_is_not_there() {
    let site = crate::talk::with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let huge = "a".repeat(1_000_000);
    for odd in ["", "pier", "../quay", "QUAY", huge.as_str()] {
        let new = Begin {
            interview: odd.to_owned(),
            anew: false,
        };
        crate::refused!(
            NotFound,
            interview::begin(ctx, &ana, new, EN),
            interview::intro(ctx, &ana, odd, EN),
        );
    }
    let one: Result<_, UseCaseError> = interview::begin_measured(ctx, &ana, "elders", EN).await;
    assert!(matches!(one, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn a_module_names_its_interviews() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let course = learn::course(ctx, &ana, "talks", Locale::Fr).await.unwrap();
    let link = &course.modules[0].interviews[0];
    let told = (link.interview.as_str(), link.minutes, link.title.locale);
    assert_eq!(told, ("quay", 30, Locale::Fr));
    learn::enrol(ctx, &ana, "talks").await.unwrap();
    let lesson = learn::lesson(ctx, &ana, "talks", "at-the-quay", "listening", EN);
    assert_eq!(lesson.await.unwrap().interviews.len(), 1);
}
