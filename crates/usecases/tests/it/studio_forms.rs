//! Blocks as forms: what a browser gets and sends, who may, two people in one block, and how an officer sees it.

use crate::course::sources;
use crate::harness::{EN, Site};
use usecases::author::studio::{self, BlockPlace, Change, FormSent, NewBlock, RowSent, Wanted};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio::Saved;
use views::studio_forms::{BlockSaved, FormView, RowControl};

const POOL: &str = "assessment/pool.md";

pub async fn site() -> (Site, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    (site, writer)
}

pub fn original(path: &str) -> String {
    String::from_utf8(sources().0[&format!("courses/tiny/{path}")].clone()).unwrap()
}

pub async fn text(site: &Site, actor: &Actor, path: &str) -> String {
    let view = studio::editor(&site.ctx, actor, "tiny", path).await;
    view.unwrap().text
}

pub fn wanted(block: &str) -> Wanted {
    Wanted::Block(block.to_owned())
}

async fn form(site: &Site, actor: &Actor, wanted: &Wanted) -> FormView {
    studio::form(&site.ctx, actor, ("tiny", POOL), wanted, None, EN)
        .await
        .unwrap()
}

/// What a browser sends of a form as it stands: its own line ends.
pub fn sent(view: &FormView, new: Option<NewBlock>, key: &str) -> FormSent {
    let own = |text: &str| text.replace('\n', "\r\n");
    FormSent {
        place: BlockPlace {
            course: view.course.clone(),
            path: view.path.clone(),
            block: view.block.clone(),
            seen: view.seen,
            save_key: key.to_owned(),
        },
        new,
        id: view.id.clone(),
        settings: view
            .settings
            .iter()
            .map(|one| (one.key.clone(), one.value.clone()))
            .collect(),
        rows: view
            .rows
            .iter()
            .map(|row| RowSent {
                what: row.what.to_owned(),
                mark: row.mark.clone(),
                text: own(&row.text),
                other: own(&row.other),
                origin: row.origin,
                right: row.is_right,
            })
            .collect(),
    }
}

pub async fn save(site: &Site, actor: &Actor, sent: &FormSent) -> BlockSaved {
    studio::save_block(&site.ctx, actor, sent).await.unwrap()
}

pub fn row<'s>(sent: &'s mut FormSent, what: &str, text: &str) -> &'s mut RowSent {
    let mut rows = sent.rows.iter_mut();
    rows.find(|row| row.what == what && row.text == text)
        .unwrap()
}

fn refused(error: UseCaseError) -> (String, String) {
    match error {
        UseCaseError::Conflict(message) => (String::new(), message.id),
        UseCaseError::Refused(problems) => (problems[0].0.clone(), problems[0].1.id.clone()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_form_that_was_not_changed_changes_nothing() {
    let (site, writer) = site().await;
    for block in ["pool-1", "pool-2", "pool-3", "pool-4"] {
        let view = form(&site, &writer, &wanted(block)).await;
        let saved = save(&site, &writer, &sent(&view, None, block)).await;
        // Nothing was written: the state is still that of the published version.
        assert_eq!(saved.saved, Saved::Kept { number: 0 });
    }
    assert_eq!(text(&site, &writer, POOL).await, original(POOL));
}

#[tokio::test]
async fn a_question_is_changed_field_by_field() {
    let (site, writer) = site().await;
    let view = form(&site, &writer, &wanted("pool-2")).await;
    assert_eq!(view.kind, Some("single-choice"));
    let controls: Vec<RowControl> = view
        .rows
        .iter()
        .filter(|row| row.what == "part")
        .map(|row| row.control)
        .collect();
    assert_eq!(controls, [RowControl::One, RowControl::One]);
    let mut typed = sent(&view, None, "one");
    // The key turns round, an option is added, and a vignette and a hint are written where there were none.
    row(&mut typed, "part", "This.").right = false;
    row(&mut typed, "part", "That.").right = true;
    row(&mut typed, "vignette", "").text = String::from("It rains.\r\n\r\nNobody is outside.");
    let (mut typed, about) = studio::arrange_form(&site.ctx, &writer, &typed, "add-part")
        .await
        .unwrap();
    let added = about.unwrap();
    typed.rows[added].text = String::from("Neither.");
    typed.rows[added + 2].text = String::from("Not correct.\r\nOne is.");
    let (mut typed, about) = studio::arrange_form(&site.ctx, &writer, &typed, "add-hint")
        .await
        .unwrap();
    typed.rows[about.unwrap()].text = String::from("Look again.");
    let saved = save(&site, &writer, &typed).await;
    assert_eq!(
        (saved.saved, saved.block.as_str()),
        (Saved::Kept { number: 1 }, "pool-2")
    );
    let question = "```question pool-2\ncompetence: definition\ndifficulty: 1\n\nWhat is right about pool-2?\n\n(x) This.\n> Correct. It is.\n( ) That.\n> Not correct. It is not.\n\nWhy: It was made so.\n";
    let expected = "```question pool-2\ncompetence: definition\ndifficulty: 1\n\nIt rains.\n\nNobody is outside.\n\nWhat is right about pool-2?\n\n( ) This.\n> Correct. It is.\n(x) That.\n> Not correct. It is not.\n( ) Neither.\n> Not correct.\n> One is.\n\nHint: Look again.\nWhy: It was made so.\n";
    assert_eq!(
        text(&site, &writer, POOL).await,
        original(POOL).replace(question, expected)
    );
    // How it came about stands in its history, and a form that is sent twice is saved once.
    let states = studio::history(&site.ctx, &writer, "tiny", POOL).await;
    assert_eq!(states.unwrap().1[0].cause, "form");
    assert_eq!(
        save(&site, &writer, &typed).await.saved,
        Saved::Kept { number: 1 }
    );
    // The officer's view has the new key.
    let view = form(&site, &writer, &wanted("pool-2")).await;
    let (question, feedback) = view.shown.unwrap();
    assert!(question.vignette.contains("It rains."));
    let views::question::Told::Choice { options } = feedback.told else {
        panic!("{:?}", feedback.told)
    };
    let right: Vec<bool> = options.iter().map(|one| one.right).collect();
    assert_eq!(right, [false, true, false]);
}

#[tokio::test]
async fn an_option_goes_and_two_change_places() {
    let (site, writer) = site().await;
    let view = form(&site, &writer, &wanted("pool-1")).await;
    let typed = sent(&view, None, "one");
    let at = typed.rows.iter().position(|row| row.text == "That.");
    let act = format!("up-{}", at.unwrap());
    let (typed, about) = studio::arrange_form(&site.ctx, &writer, &typed, &act)
        .await
        .unwrap();
    save(&site, &writer, &typed).await;
    let (first, second) = (
        "(x) This.\n> Correct. It is.\n",
        "( ) That.\n> Not correct. It is not.\n",
    );
    let turned =
        original(POOL).replacen(&format!("{first}{second}"), &format!("{second}{first}"), 1);
    assert_eq!(text(&site, &writer, POOL).await, turned);
    let view = form(&site, &writer, &wanted("pool-1")).await;
    let typed = sent(&view, None, "two");
    let act = format!("remove-{}", about.unwrap());
    let (typed, _) = studio::arrange_form(&site.ctx, &writer, &typed, &act)
        .await
        .unwrap();
    save(&site, &writer, &typed).await;
    assert_eq!(
        text(&site, &writer, POOL).await,
        original(POOL).replacen(second, "", 1)
    );
    // One option is a mistake; the form says so.
    let view = form(&site, &writer, &wanted("pool-1")).await;
    assert!(view.problems.iter().any(|one| one.is_error));
    assert!(view.shown.is_none());
    let list = studio::blocks(&site.ctx, &writer, "tiny", POOL).await;
    let list = list.unwrap();
    let errors: Vec<bool> = list.rows.iter().map(|row| row.errors > 0).collect();
    assert_eq!(errors, [true, false, false, false]);
}

#[tokio::test]
async fn words_that_would_be_read_as_something_else_are_refused_beside_their_field() {
    let (site, writer) = site().await;
    let view = form(&site, &writer, &wanted("pool-1")).await;
    let mut typed = sent(&view, None, "one");
    let at = typed.rows.iter().position(|row| row.what == "why").unwrap();
    typed.rows[at].text = String::from("Source: of nothing\r\nHint: of less");
    let refusal = studio::save_block(&site.ctx, &writer, &typed).await;
    assert_eq!(
        refused(refusal.unwrap_err()),
        (
            format!("text-{at}"),
            String::from("authoring-form-read-otherwise")
        )
    );
    assert_eq!(text(&site, &writer, POOL).await, original(POOL));
}

#[tokio::test]
async fn two_people_in_one_question_lose_nothing() {
    let (site, writer) = site().await;
    let other = site.person("other", &[Role::Instructor]).await;
    let (mine, theirs) = (
        form(&site, &writer, &wanted("pool-1")).await,
        form(&site, &other, &wanted("pool-1")).await,
    );
    let mut first = sent(&mine, None, "one");
    row(&mut first, "part", "This.").text = String::from("This one.");
    save(&site, &writer, &first).await;
    // Another field: both stand.
    let mut second = sent(&theirs, None, "two");
    row(&mut second, "why", "It was made so.").text = String::from("It was so.");
    let saved = save(&site, &other, &second).await;
    assert_eq!(saved.saved, Saved::Merged { number: 2 });
    let now = text(&site, &writer, POOL).await;
    assert!(now.contains("(x) This one.\n") && now.contains("Why: It was so.\n"));
    // The same field: nothing is saved, and the text that was meant is there to be settled.
    let mut third = sent(&theirs, None, "three");
    row(&mut third, "part", "This.").text = String::from("That one.");
    let saved = save(&site, &other, &third).await;
    assert!(matches!(saved.saved, Saved::Conflict { number: 2, .. }));
    assert!(saved.text.contains("(x) That one.\n"));
    assert_eq!(text(&site, &writer, POOL).await, now);
}

#[tokio::test]
async fn a_question_comes_moves_and_goes() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let like = NewBlock {
        kind: String::new(),
        after: String::from("pool-2"),
        like: String::from("pool-2"),
    };
    let view = form(&site, &writer, &Wanted::New(like.clone())).await;
    assert_eq!((view.id.as_str(), view.block.as_str()), ("pool-2-2", ""));
    let saved = save(&site, &writer, &sent(&view, Some(like), "one")).await;
    assert_eq!(saved.block, "pool-2-2");
    let ids = |list: views::studio_forms::BlocksView| -> Vec<String> {
        list.rows.into_iter().map(|row| row.block).collect()
    };
    let list = studio::blocks(ctx, &writer, "tiny", POOL).await.unwrap();
    let seen = list.seen;
    assert_eq!(
        ids(list),
        ["pool-1", "pool-2", "pool-2-2", "pool-3", "pool-4"]
    );
    let place = |seen, key: &str| BlockPlace {
        course: String::from("tiny"),
        path: String::from(POOL),
        block: String::from("pool-2-2"),
        seen,
        save_key: key.to_owned(),
    };
    studio::change_block(ctx, &writer, &place(seen, "up"), Change::Up)
        .await
        .unwrap();
    let list = studio::blocks(ctx, &writer, "tiny", POOL).await.unwrap();
    let seen = list.seen;
    assert_eq!(
        ids(list),
        ["pool-1", "pool-2-2", "pool-2", "pool-3", "pool-4"]
    );
    studio::change_block(ctx, &writer, &place(seen, "out"), Change::Remove)
        .await
        .unwrap();
    assert_eq!(text(&site, &writer, POOL).await, original(POOL));
    // It is not there any more.
    let gone = studio::form(ctx, &writer, ("tiny", POOL), &wanted("pool-2-2"), None, EN).await;
    assert_eq!(refused(gone.unwrap_err()).1, "authoring-form-gone");
}

#[tokio::test]
async fn only_who_edits_the_course_may() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let view = form(&site, &writer, &wanted("pool-1")).await;
    let typed = sent(&view, None, "key");
    let mut others = vec![Actor::Anonymous];
    for role in [Role::Officer, Role::Assessor, Role::Administrator] {
        others.push(site.person(role.as_str(), &[role]).await);
    }
    for other in &others {
        let place = ("tiny", POOL);
        let answers = [
            studio::form(ctx, other, place, &wanted("pool-1"), None, EN)
                .await
                .err(),
            studio::blocks(ctx, other, "tiny", POOL).await.err(),
            studio::arrange_form(ctx, other, &typed, "add-hint")
                .await
                .err(),
            studio::save_block(ctx, other, &typed).await.err(),
            studio::change_block(ctx, other, &typed.place, Change::Remove)
                .await
                .err(),
        ];
        for answer in answers {
            assert!(
                matches!(
                    answer,
                    Some(UseCaseError::SignInRequired | UseCaseError::Forbidden)
                ),
                "{other:?} {answer:?}"
            );
        }
    }
    assert_eq!(text(&site, &writer, POOL).await, original(POOL));
}
