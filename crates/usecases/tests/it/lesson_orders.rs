//! In which order checks in lessons show what is to be chosen, matched and put in order.

use crate::attempts_drill::with_checks;
use crate::harness::{EN, Site};
use std::collections::BTreeSet;
use usecases::{Actor, learn};
use views::learn::{BlockView, CheckView};
use views::question::{Asked, ChoiceView, ItemView, OptionView, Told, Verdict};

/// What somebody sees of the three checks.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Sight {
    rights: Vec<String>,
    items: Vec<String>,
    answers: Vec<String>,
}

impl Sight {
    /// Where these words stand among those that can be matched.
    fn right(&self, words: &str) -> usize {
        self.rights.iter().position(|one| one == words).unwrap()
    }

    fn item(&self, words: &str) -> usize {
        self.items.iter().position(|one| one == words).unwrap()
    }
}

async fn sight(site: &Site, actor: &Actor) -> Sight {
    let lesson = learn::lesson(&site.ctx, actor, "kinds", "first", "reading", EN);
    let mut sight = Sight {
        rights: Vec::new(),
        items: Vec::new(),
        answers: Vec::new(),
    };
    for block in lesson.await.unwrap().blocks {
        let BlockView::Check(check) = block else {
            continue;
        };
        let (values, words): (Vec<usize>, Vec<String>) = match check.question.asked {
            Asked::Matching { choices, .. } => choices
                .into_iter()
                .map(|ChoiceView { value, html, .. }| (value, html))
                .unzip(),
            Asked::Ordering { items } => items
                .into_iter()
                .map(|ItemView { value, html, .. }| (value, html))
                .unzip(),
            Asked::Choice { options, .. } => options
                .into_iter()
                .map(|OptionView { value, html, .. }| (value, html))
                .unzip(),
            other => panic!("{other:?}"),
        };
        assert!(
            (0..words.len()).eq(values),
            "a value says where something is shown and no more"
        );
        match check.question.id.as_str() {
            "match" => sight.rights = words,
            "order" => sight.items = words,
            _ => sight.answers = words,
        }
    }
    sight
}

const KINDS: [&str; 3] = ["match", "order", "truth"];

#[tokio::test]
async fn everybody_has_an_order_of_their_own_that_stays() {
    let (site, _) = with_checks(&KINDS).await;
    let mut orders = BTreeSet::new();
    for n in 0..8 {
        let officer = site.officer(&format!("officer{n}")).await;
        let before = sight(&site, &officer).await;
        learn::enrol(&site.ctx, &officer, "kinds").await.unwrap();
        let own = sight(&site, &officer).await;
        assert_eq!(own, sight(&site, &officer).await);
        for sight in [before, own] {
            assert_ne!(
                sight.items,
                ["The first thing.", "The second thing.", "The third thing."]
            );
            assert_eq!(sight.answers, ["True", "False"]);
            orders.insert(sight);
        }
    }
    // Of 6 × 5 orders, nine were drawn.
    assert!(orders.len() > 3, "{orders:?}");
}

async fn answer(site: &Site, actor: &Actor, question: &str, response: &[String]) -> CheckView {
    let (ctx, response) = (&site.ctx, response.to_vec());
    learn::answer_check(
        ctx, actor, "kinds", "first", "reading", question, response, None, "page:1", EN,
    )
    .await
    .unwrap()
}

#[tokio::test]
async fn shown_places_are_answered_and_written_ones_are_kept() {
    let (site, ana) = with_checks(&KINDS).await;
    let sight = sight(&site, &ana).await;
    let (one, three) = (sight.right("right one"), sight.right("right three"));
    let pairs = [format!("0:{one}"), format!("1:{three}")];
    let told = answer(&site, &ana, "match", &pairs).await;
    let Asked::Matching { rows, .. } = &told.question.asked else {
        panic!("{told:?}")
    };
    assert_eq!(
        rows.iter().map(|row| row.chosen).collect::<Vec<_>>(),
        [Some(one), Some(three)]
    );
    let Some(Told::Matching { rows }) = told.feedback.map(|one| one.told) else {
        panic!("nothing is told")
    };
    assert_eq!((rows[0].is_right, rows[1].is_right), (true, false));

    let things = ["The second thing.", "The first thing.", "The third thing."];
    let places = [1, 2, 3].map(|place| format!("{}:{place}", sight.item(things[place - 1])));
    let told = answer(&site, &ana, "order", &places).await;
    assert_eq!(told.feedback.unwrap().verdict, Verdict::Partly);

    let mut reader = site.ctx.db.read().await.unwrap();
    let account = ana.person().unwrap().account;
    let enrolment = store::enrolment::find(&mut reader, account, "kinds").await;
    let id = enrolment.unwrap().unwrap().id;
    let kept = store::enrolment::list_answers(&mut reader, id, ("first", "reading"), 0).await;
    let kept: Vec<String> = kept.unwrap().into_iter().map(|one| one.response).collect();
    assert_eq!(kept, [r#"["0:0","1:2"]"#, r#"["0:2","1:1","2:3"]"#]);
}
