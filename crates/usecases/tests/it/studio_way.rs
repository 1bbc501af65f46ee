//! The way from a draft to its publication: who decides and learns of it, what is told beside, and what a text once was.

use crate::harness::{EN, Site};
use crate::post::{Recorder, pair, send};
use crate::studio::{READING, approved, draft, original, save, site, text, typed};
use base::FactId;
use usecases::author::studio::{self, Beginning, Between, Planned};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio::{PieceView, ReviewState};
use views::studio_review::{DraftTitle, Past};

/// An open draft that differs.
async fn changed(site: &Site, writer: &Actor, words: &str) {
    studio::open(&site.ctx, writer, "tiny").await.unwrap();
    let (seen, now) = text(site, writer, READING).await;
    let (before, after) = now.split_once("And read on").unwrap();
    let end = after.split_once('.').unwrap().1;
    let new = format!("{before}And read on{words}.{end}");
    save(site, writer, &typed(READING, seen, &new, words)).await;
}

async fn appointed(site: &Site, mailboxes: &[&str]) {
    let admin = site.person("admin", &[Role::Administrator]).await;
    for mailbox in mailboxes {
        let email = format!("{mailbox}@example.org");
        studio::add_editor(&site.ctx, &admin, "tiny", &email)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn what_the_author_says_stands_where_it_is_decided_and_comes_back_with_the_draft() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    changed(&site, &writer, " slowly").await;
    assert_eq!(draft(&site, &reviewer).await.notes, "");
    studio::ask_review(ctx, &writer, "tiny", "Slower reading.")
        .await
        .unwrap();
    let seen = draft(&site, &reviewer).await;
    assert_eq!(seen.notes, "Slower reading.");
    assert!(!seen.reviewers.is_own && seen.reviewers.is_open);
    assert!(draft(&site, &writer).await.reviewers.is_own);
    let decided = (false, "Why slower?");
    studio::decide_review(ctx, &reviewer, "tiny", &seen.fingerprint, decided)
        .await
        .unwrap();
    let back = draft(&site, &writer).await;
    assert!(matches!(back.review, ReviewState::Returned { .. }));
    assert_eq!(back.notes, "Slower reading.");
    // Changed since: what was said before is not written twice either, and what the other person said stays in sight.
    changed(&site, &writer, " very slowly").await;
    let now = draft(&site, &writer).await;
    assert!(matches!(now.review, ReviewState::Returned { .. }));
    assert_eq!(now.notes, "Slower reading.");
}

#[tokio::test]
async fn editors_who_may_decide_get_one_letter_for_each_state_and_nobody_else_does() {
    let (mut site, writer, reviewer) = site().await;
    let post = Recorder::at(&mut site);
    let second = site.person("second", &[Role::Instructor]).await;
    appointed(&site, &["writer", "reviewer", "second"]).await;
    send(&site).await;
    post.clear();
    let ctx = &site.ctx;
    changed(&site, &writer, " slowly").await;
    // Whoever wrote, too, does not decide.
    let (seen, now) = text(&site, &second, READING).await;
    let quiet = now.replace("A lesson without checks.", "A quiet lesson.");
    save(&site, &second, &typed(READING, seen, &quiet, "quiet")).await;
    studio::ask_review(ctx, &writer, "tiny", "Slower.")
        .await
        .unwrap();
    studio::ask_review(ctx, &writer, "tiny", "Slower.")
        .await
        .unwrap();
    send(&site).await;
    assert_eq!(post.subjects(), [pair("reviewer", "mail-review-subject")]);
    let seen = draft(&site, &second).await;
    assert_eq!(seen.reviewers.names, ["reviewer Example"]);
    assert!(seen.reviewers.is_own && !seen.reviewers.is_open);
    // Given back and asked again as it is: the same state.
    let decided = (false, "Why?");
    studio::decide_review(ctx, &reviewer, "tiny", &seen.fingerprint, decided)
        .await
        .unwrap();
    site.pass(1);
    studio::ask_review(ctx, &writer, "tiny", "Because.")
        .await
        .unwrap();
    send(&site).await;
    assert_eq!(post.subjects().len(), 1);
    // Another state is another letter.
    changed(&site, &writer, " very slowly").await;
    site.pass(1);
    studio::ask_review(ctx, &writer, "tiny", "Because.")
        .await
        .unwrap();
    send(&site).await;
    let letter = pair("reviewer", "mail-review-subject");
    assert_eq!(post.subjects(), [letter.clone(), letter]);
}

#[tokio::test]
async fn without_appointed_editors_nobody_gets_a_letter() {
    let (mut site, writer, _) = site().await;
    let post = Recorder::at(&mut site);
    send(&site).await;
    post.clear();
    changed(&site, &writer, " slowly").await;
    studio::ask_review(&site.ctx, &writer, "tiny", "Slower.")
        .await
        .unwrap();
    send(&site).await;
    assert!(post.subjects().is_empty());
}

#[tokio::test]
async fn a_list_tells_which_drafts_wait_and_which_will_not_be_published() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let list = async |actor: &Actor| studio::standings(ctx, actor, EN).await.unwrap();
    assert!(list(&writer).await.is_empty());
    changed(&site, &writer, " slowly").await;
    let open = &list(&reviewer).await[0];
    assert_eq!((open.course.as_str(), &open.waits), ("tiny", &None));
    studio::ask_review(ctx, &writer, "tiny", "Slower.")
        .await
        .unwrap();
    let own = &list(&writer).await[0];
    let other = &list(&reviewer).await[0];
    assert!(own.waits.is_some() && own.is_own);
    assert_eq!(other.waits.as_ref().unwrap().1, "writer Example");
    assert!(!other.is_own && !other.is_lapsed);
    approved(&site, &writer, &reviewer).await;
    let day = Planned {
        day: String::from("2026-11-25"),
        hour: String::from("15:00"),
        seen: 0,
    };
    studio::plan(ctx, &writer, "tiny", &day).await.unwrap();
    let planned = &list(&reviewer).await[0];
    assert!(planned.planned.is_some() && !planned.is_lapsed);
    changed(&site, &writer, " very slowly").await;
    let lapsed = &list(&reviewer).await[0];
    assert!(lapsed.planned.is_some() && lapsed.is_lapsed && lapsed.waits.is_none());
    // Whoever does not edit the course learns nothing of it.
    appointed(&site, &["writer"]).await;
    assert!(list(&reviewer).await.is_empty());
    let officer = site.officer("officer").await;
    let refused = studio::standings(ctx, &officer, EN).await;
    assert!(matches!(refused, Err(UseCaseError::Forbidden)));
}

#[tokio::test]
async fn a_course_that_nobody_published_is_called_by_its_draft_and_has_its_differences() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let new = Beginning {
        slug: String::from("papers"),
        title: String::from("Papers at a border"),
        summary: String::from("What papers tell."),
        outcome: String::from("Look at papers."),
        language: String::from("en"),
        module: String::from("First"),
        lesson: String::from("A passport"),
    };
    studio::begin_course(ctx, &writer, &new).await.unwrap();
    let view = studio::studio(ctx, &reviewer, "papers", EN).await.unwrap();
    assert_eq!(view.drafted_title.as_deref(), Some("Papers at a border"));
    let listed = studio::standings(ctx, &reviewer, EN).await.unwrap();
    let title = DraftTitle::Drafted(String::from("Papers at a border"));
    assert_eq!(listed[0].title, title);
    let versions = studio::versions(ctx, &reviewer, "papers", EN)
        .await
        .unwrap();
    assert!(versions.rows.is_empty() && versions.has_draft);
    let difference = studio::difference(ctx, &reviewer, "papers", Between::Draft)
        .await
        .unwrap();
    assert!(!difference.outline.is_empty());
    let nothing = studio::versions(ctx, &reviewer, "nothing", EN).await;
    assert!(matches!(nothing, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn open_comments_are_listed_with_their_text_and_their_line() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let parts = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    let block = parts.parts.last().unwrap().clone();
    for (place, words) in [(None, "All of it."), (Some(block.as_str()), "This one.")] {
        studio::comment(ctx, &reviewer, "tiny", (READING, place), words)
            .await
            .unwrap();
    }
    let view = draft(&site, &writer).await;
    let told: Vec<(&str, Option<&str>)> = view
        .comments
        .iter()
        .map(|one| (one.words.as_str(), one.block.as_deref()))
        .collect();
    assert_eq!(
        told,
        [("All of it.", None), ("This one.", Some(block.as_str()))]
    );
    assert!(view.comments[0].title.is_some() && view.comments[0].line.is_none());
    let line = view.comments[1].line.unwrap();
    assert!((1..=original(READING).lines().count()).contains(&line));
    let file = |path: &str| {
        let lessons = view.modules.iter().flat_map(|module| &module.lessons);
        let mut files = lessons.flat_map(|lesson| &lesson.files);
        files.find(|file| file.path == path).unwrap().comments
    };
    assert_eq!(file(READING), 2);
    let id: FactId = view.comments[0].id;
    studio::settle_comment(ctx, &writer, "tiny", id)
        .await
        .unwrap();
    assert_eq!(draft(&site, &writer).await.comments.len(), 1);
}

#[tokio::test]
async fn a_state_is_looked_at_before_it_is_had_back() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    changed(&site, &writer, " slowly").await;
    changed(&site, &writer, " very slowly").await;
    let (first, states) = studio::history(ctx, &writer, "tiny", READING)
        .await
        .unwrap();
    let place = ("tiny", READING);
    let published = studio::past(ctx, &reviewer, place, first).await.unwrap();
    assert_eq!(published.past, Past::Text(original(READING)));
    let came: String = published
        .since
        .iter()
        .filter_map(|one| match one {
            PieceView::Added(words) => Some(words.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(came.trim(), "very slowly");
    let now = studio::past(ctx, &writer, place, states[0].number)
        .await
        .unwrap();
    assert!(now.since.is_empty());
    let officer = site.officer("officer").await;
    let refused = studio::past(ctx, &officer, place, first).await;
    assert!(matches!(refused, Err(UseCaseError::Forbidden)));
}

#[tokio::test]
async fn that_no_draft_is_open_is_told_of_what_could_have_one() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    let none = async |course: &str| studio::has_no_draft(ctx, &writer, course).await.unwrap();
    assert!(none("tiny").await);
    assert!(!none("nothing").await);
    studio::open(ctx, &writer, "tiny").await.unwrap();
    assert!(!none("tiny").await);
    let officer = site.officer("officer").await;
    let refused = studio::has_no_draft(ctx, &officer, "tiny").await;
    assert!(matches!(refused, Err(UseCaseError::Forbidden)));
}
