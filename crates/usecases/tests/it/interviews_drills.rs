//! Rounds of five minutes with utterances.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::talk::{publishing, site, sources, with};
use base::InterviewDrillId;
use std::collections::{BTreeMap, BTreeSet};
use usecases::{Actor, assess, interview, learn};
use views::interview::{DrillDone, DrillPage, DrillView};

/// The labels that the author gave.
fn keys(site: &Site) -> BTreeMap<String, String> {
    let published = site.ctx.shelf.interviews.current("quay").unwrap();
    let all = published.interview.case.utterances.iter();
    all.map(|one| (one.text.clone(), one.label.as_str().to_owned()))
        .collect()
}

async fn item(site: &Site, actor: &Actor, drill: InterviewDrillId) -> DrillView {
    match interview::drill(&site.ctx, actor, drill, EN).await.unwrap() {
        DrillPage::Item(view) => *view,
        DrillPage::Done(done) => panic!("over: {done:?}"),
    }
}

async fn done(site: &Site, actor: &Actor, drill: InterviewDrillId) -> DrillDone {
    match interview::drill(&site.ctx, actor, drill, EN).await.unwrap() {
        DrillPage::Done(done) => done,
        DrillPage::Item(view) => panic!("not over: {view:?}"),
    }
}

async fn answer(site: &Site, actor: &Actor, drill: InterviewDrillId, number: u32, words: &str) {
    interview::answer_drill(&site.ctx, actor, drill, number, words, Some(3))
        .await
        .unwrap();
}

#[tokio::test]
async fn questions_are_named_until_the_five_minutes_are_over() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let drill = interview::begin_drill(ctx, &ana, "code").await.unwrap();
    assert_eq!(
        interview::begin_drill(ctx, &ana, "code").await.unwrap(),
        drill
    );
    let keys = keys(&site);
    let first = item(&site, &ana, drill).await;
    assert_eq!((first.number, first.left, first.done), (1, 300_000, 0));
    // The eight forms, and what else is a key in this case.
    let labels = first.labels.join(" ");
    assert_eq!(
        labels,
        "INV CUE FAC DIR YN FC SUG MULT INFO SUPP SAFE BLAME PROM"
    );
    let unknown = interview::answer_drill(ctx, &ana, drill, 1, "OFF", None).await;
    assert_eq!(
        problems(unknown),
        [problem("response", "interview-refused-drill-choose")]
    );
    answer(&site, &ana, drill, 1, &keys[&first.utterance.text]).await;
    answer(&site, &ana, drill, 1, &keys[&first.utterance.text]).await;
    let other = interview::answer_drill(ctx, &ana, drill, 1, "FAC", None).await;
    assert_eq!(conflict(other), "interview-refused-turn-taken");
    let early = interview::answer_drill(ctx, &ana, drill, 3, "FAC", None).await;
    assert_eq!(conflict(early), "interview-refused-turn-order");
    site.pass(120);
    let second = item(&site, &ana, drill).await;
    assert_eq!((second.number, second.left, second.right), (2, 180_000, 1));
    let before = second.before.unwrap();
    assert_eq!((before.earned, before.utterance), (2, first.utterance));
    assert!(!before.why.text.is_empty());
    // No utterance here is a facilitator.
    answer(&site, &ana, drill, 2, "FAC").await;
    site.pass(180);
    let late = interview::answer_drill(ctx, &ana, drill, 3, "INV", None).await;
    assert_eq!(conflict(late), "interview-refused-drill-over");
    let over = done(&site, &ana, drill).await;
    assert_eq!((over.done, over.right), (2, 1));
    assert_eq!(over.items[1].earned, 0);
}

#[tokio::test]
async fn what_was_wrong_or_never_met_comes_first() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let keys = keys(&site);
    let drill = interview::begin_drill(ctx, &ana, "code").await.unwrap();
    let mut right = BTreeSet::new();
    let mut met = BTreeSet::new();
    for number in 1..=4 {
        let view = item(&site, &ana, drill).await;
        let text = view.utterance.text;
        assert!(met.insert(text.clone()), "nothing comes twice in a round");
        // The first two right, the others wrong.
        let words = if number <= 2 {
            keys[&text].as_str()
        } else {
            "FAC"
        };
        answer(&site, &ana, drill, number, words).await;
        if number <= 2 {
            right.insert(text);
        }
    }
    site.pass(301);
    let second = interview::begin_drill(ctx, &ana, "code").await.unwrap();
    assert_ne!(second, drill);
    let mut order = Vec::new();
    for number in 1..=12 {
        let view = item(&site, &ana, second).await;
        order.push(view.utterance.text);
        answer(&site, &ana, second, number, "FAC").await;
    }
    let last: BTreeSet<String> = order.split_off(10).into_iter().collect();
    assert_eq!(last, right);
    // Twelve there are: the round is over though time is left.
    assert_eq!(done(&site, &ana, second).await.done, 12);
    let more = interview::answer_drill(ctx, &ana, second, 13, "FAC", None).await;
    assert_eq!(conflict(more), "interview-refused-drill-over");
}

#[tokio::test]
async fn questions_are_put_in_better_words() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let drill = interview::begin_drill(ctx, &ana, "repair").await.unwrap();
    let view = item(&site, &ana, drill).await;
    assert!(view.labels.is_empty());
    let nothing = interview::answer_drill(ctx, &ana, drill, 1, " ", None).await;
    assert_eq!(
        problems(nothing),
        [problem("response", "interview-refused-drill-write")]
    );
    let long = "a".repeat(601);
    let long = interview::answer_drill(ctx, &ana, drill, 1, &long, None).await;
    assert_eq!(
        problems(long),
        [problem("response", "interview-refused-words-long")]
    );
    for (number, words) in [
        (1, "Tell me everything that happened, from the beginning."),
        (2, "Were you paid?"),
    ] {
        answer(&site, &ana, drill, number, words).await;
    }
    site.pass(300);
    let over = done(&site, &ana, drill).await;
    let told: Vec<_> = over
        .items
        .iter()
        .map(|one| (one.earned, one.said.as_deref(), one.better.is_some()))
        .collect();
    assert_eq!(told, [(2, Some("open"), true), (0, Some("closed"), true)]);
}

#[tokio::test]
async fn rounds_feed_the_skill_map_of_their_officer() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    learn::enrol(ctx, &ana, "talks").await.unwrap();
    let before = assess::skills(ctx, &ana, EN).await.unwrap();
    assert_eq!((before.coded, before.competences.len()), (0, 0));
    let keys = keys(&site);
    let drill = interview::begin_drill(ctx, &ana, "code").await.unwrap();
    for number in 1..=4 {
        let view = item(&site, &ana, drill).await;
        let key = keys[&view.utterance.text].clone();
        answer(
            &site,
            &ana,
            drill,
            number,
            if number < 4 { &key } else { "FAC" },
        )
        .await;
    }
    let repair = interview::begin_drill(ctx, &ana, "repair").await.unwrap();
    answer(&site, &ana, repair, 1, "Tell me everything that happened.").await;
    let map = assess::skills(ctx, &ana, EN).await.unwrap();
    assert_eq!(map.coded, 4);
    // Sure each time: five answers, one of them wrong.
    assert_eq!(map.certainty[2], (5, 4));
    let told: Vec<_> = map
        .competences
        .iter()
        .map(|one| (one.competence.as_str(), one.percent, one.questions))
        .collect();
    assert_eq!(
        told,
        [("question-types", 75, 4), ("open-questions", 100, 1)]
    );
    let ben = site.officer("ben").await;
    assert_eq!(assess::skills(ctx, &ben, EN).await.unwrap().coded, 0);
    // What to practise next names the interview of the course.
    let next: Vec<_> = map.next.iter().map(|one| one.link.clone()).collect();
    let quay = views::skills::PractiseLink::Interview {
        interview: String::from("quay"),
    };
    assert_eq!(next, [quay]);
}

#[tokio::test]
async fn only_cases_to_practise_with_are_drilled() {
    let quay = String::from_utf8(sources().0["interviews/quay.md"].clone()).unwrap();
    let none = quay.replace("use = \"practice\"", "use = \"demonstration\"");
    let mut only = with(sources(), &["sealed/dock.md"]);
    only.0
        .insert(String::from("interviews/quay.md"), none.into_bytes());
    let module = "courses/talks/01-at-the-quay/module.toml";
    only.0
        .insert(module.to_owned(), b"languages = [\"en\"]\n".to_vec());
    let site = publishing(&only).await;
    let ana = site.officer("ana").await;
    for kind in ["code", "repair"] {
        let refused = interview::begin_drill(&site.ctx, &ana, kind).await;
        assert_eq!(conflict(refused), "interview-refused-drill-empty");
    }
    crate::refused!(NotFound, interview::begin_drill(&site.ctx, &ana, "sing"));
}
