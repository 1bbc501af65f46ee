//! The studio: a draft from its first change to its publication, two people in one text, and folders that change meanwhile.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site};
use authoring::outline::{NewLesson, Operation};
use base::Slug;
use usecases::author::studio::{self, Settled, Typed};
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::learn::BlockView;
use views::studio::{HunkView, ReviewState, Saved};

pub const READING: &str = "01-first/02-reading.md";
const MODULE: &str = "01-first/module.md";

/// A site with the tiny course, somebody who writes and somebody who reviews.
pub async fn site() -> (Site, Actor, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let reviewer = site.person("reviewer", &[Role::Instructor]).await;
    (site, writer, reviewer)
}

pub fn original(path: &str) -> String {
    let bytes = sources().0[&format!("courses/tiny/{path}")].clone();
    String::from_utf8(bytes).unwrap()
}

pub fn typed(path: &str, seen: u32, text: &str, key: &str) -> Typed {
    Typed {
        course: String::from("tiny"),
        path: path.to_owned(),
        seen,
        text: text.to_owned(),
        save_key: key.to_owned(),
    }
}

pub async fn save(site: &Site, actor: &Actor, typed: &Typed) -> Saved {
    studio::save(&site.ctx, actor, typed).await.unwrap()
}

pub async fn text(site: &Site, actor: &Actor, path: &str) -> (u32, String) {
    let view = studio::editor(&site.ctx, actor, "tiny", path).await;
    let view = view.unwrap();
    (view.seen, view.text)
}

/// What an officer without enrolment reads in the second lesson.
async fn read(site: &Site, actor: &Actor) -> String {
    let lesson = learn::lesson(&site.ctx, actor, "tiny", "first", "reading", EN).await;
    html(&lesson.unwrap().blocks)
}

fn html(blocks: &[BlockView]) -> String {
    blocks
        .iter()
        .map(|block| match block {
            BlockView::Html(html) => html.as_str(),
            BlockView::Check(_) | BlockView::Local(_) => "",
        })
        .collect()
}

fn refused(error: UseCaseError) -> String {
    match error {
        UseCaseError::Conflict(message) => message.id,
        UseCaseError::Refused(problems) => problems[0].1.id.clone(),
        other => panic!("{other:?}"),
    }
}

pub async fn draft(site: &Site, actor: &Actor) -> views::studio::DraftView {
    let view = studio::studio(&site.ctx, actor, "tiny", EN).await.unwrap();
    view.draft.unwrap()
}

/// Asks for a review and has it approved.
pub async fn approved(site: &Site, writer: &Actor, reviewer: &Actor) {
    let ctx = &site.ctx;
    // Later than a review before: the latest counts.
    site.pass(1);
    studio::ask_review(ctx, writer, "tiny", "Slower reading.")
        .await
        .unwrap();
    let now = draft(site, reviewer).await.fingerprint;
    studio::decide_review(ctx, reviewer, "tiny", &now, (true, ""))
        .await
        .unwrap();
}

async fn published(site: &Site, writer: &Actor, reviewer: &Actor, sentence: &str) {
    studio::open(&site.ctx, writer, "tiny").await.unwrap();
    let (seen, now) = text(site, writer, READING).await;
    let changed = now.replace("And read on.", sentence);
    save(site, writer, &typed(READING, seen, &changed, sentence)).await;
    approved(site, writer, reviewer).await;
    studio::publish(&site.ctx, writer, "tiny").await.unwrap();
}

#[tokio::test]
async fn a_draft_is_written_previewed_reviewed_and_published_and_officers_under_way_stay_on_theirs()
{
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let (under_way, newcomer) = (site.officer("under").await, site.officer("new").await);
    learn::enrol(ctx, &under_way, "tiny").await.unwrap();
    studio::open(ctx, &writer, "tiny").await.unwrap();
    assert_eq!(draft(&site, &writer).await.review, ReviewState::Nothing);

    let slow = original(READING).replace("And read on.", "And read on slowly.");
    let kept = save(&site, &writer, &typed(READING, 0, &slow, "one")).await;
    assert_eq!(kept, Saved::Kept { number: 1 });
    let seen = studio::preview(ctx, &writer, "tiny", ("first", "reading"), (EN, None)).await;
    assert!(html(&seen.unwrap().blocks).contains("And read on slowly."));
    assert!(
        read(&site, &newcomer).await.contains("And read on."),
        "nobody else sees a draft"
    );
    let now = draft(&site, &writer).await;
    assert_eq!(
        (now.changed, now.errors, now.review),
        (1, 0, ReviewState::Unasked)
    );

    let early = studio::publish(ctx, &writer, "tiny").await.unwrap_err();
    assert_eq!(refused(early), "studio-not-approved");
    studio::ask_review(ctx, &writer, "tiny", "Slower reading.")
        .await
        .unwrap();
    let own = studio::decide_review(ctx, &writer, "tiny", &now.fingerprint, (true, "")).await;
    assert_eq!(refused(own.unwrap_err()), "studio-review-own");
    studio::decide_review(ctx, &reviewer, "tiny", &now.fingerprint, (true, "Good."))
        .await
        .unwrap();

    // A change after the approval asks for another.
    let slower = slow.replace("slowly", "very slowly");
    save(&site, &writer, &typed(READING, 1, &slower, "two")).await;
    let stale = studio::publish(ctx, &writer, "tiny").await.unwrap_err();
    assert_eq!(refused(stale), "studio-not-approved");
    approved(&site, &writer, &reviewer).await;
    studio::publish(ctx, &writer, "tiny").await.unwrap();
    assert!(read(&site, &newcomer).await.contains("very slowly"));
    assert!(read(&site, &under_way).await.contains("And read on."));

    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    assert!(view.draft.is_none());
    let current = view.published.unwrap();
    assert_eq!((current.number, current.origin.as_str()), (2, "studio"));
    assert_eq!(current.notes, "Slower reading.");
    // Sent again, nothing more is published.
    let again = studio::publish(ctx, &writer, "tiny").await;
    assert!(matches!(again, Err(UseCaseError::NotFound)), "{again:?}");
}

#[tokio::test]
async fn two_people_in_one_text_lose_nothing() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    studio::open(ctx, &other, "tiny").await.unwrap();
    let start = original(READING);
    let mine = start.replace("And read on.", "And read on slowly.");
    let theirs = start.replace("A lesson without checks.", "A quiet lesson.");
    let clash = start.replace("And read on.", "Stop here.");

    save(&site, &writer, &typed(READING, 0, &mine, "one")).await;
    // Sent twice: once.
    let twice = save(&site, &writer, &typed(READING, 0, &mine, "one")).await;
    assert_eq!(twice, Saved::Kept { number: 1 });
    let merged = save(&site, &other, &typed(READING, 0, &theirs, "two")).await;
    assert_eq!(merged, Saved::Merged { number: 2 });
    let both = mine.replace("A lesson without checks.", "A quiet lesson.");
    assert_eq!(text(&site, &other, READING).await, (2, both.clone()));

    // The same place: nothing is saved, and both texts are shown.
    let typed = typed(READING, 0, &clash, "three");
    let Saved::Conflict { number, hunks } = save(&site, &other, &typed).await else {
        panic!("it was saved")
    };
    let clashes: Vec<&HunkView> = hunks
        .iter()
        .filter(|one| matches!(one, HunkView::Conflict { .. }))
        .collect();
    let expected = HunkView::Conflict {
        base: String::from("And read on."),
        yours: String::from("Stop here."),
        theirs: String::from("And read on slowly."),
    };
    assert_eq!(clashes, [&expected]);
    assert_eq!(text(&site, &writer, READING).await, (2, both.clone()));
    let settled = Settled {
        typed,
        over: number,
        choices: vec![String::from("both")],
    };
    let saved = studio::settle(ctx, &other, &settled).await.unwrap();
    assert_eq!(saved, Saved::Kept { number: 3 });
    let (_, now) = text(&site, &writer, READING).await;
    assert!(now.contains("Stop here.\nAnd read on slowly."), "{now}");
    assert!(now.contains("A quiet lesson."), "{now}");

    // Every state can be had back, as one state more.
    studio::restore(ctx, &writer, ("tiny", READING), (0, 0), "four")
        .await
        .unwrap();
    assert_eq!(text(&site, &writer, READING).await, (4, start));
    let (_, states) = studio::history(ctx, &writer, "tiny", READING)
        .await
        .unwrap();
    let causes: Vec<&str> = states.iter().map(|one| one.cause.as_str()).collect();
    assert_eq!(causes, ["restored", "merged", "merged", "typed"]);
}

#[tokio::test]
async fn what_a_browser_makes_of_line_ends_is_no_change() {
    let (site, writer, _) = site().await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    let sent = original(READING).replace('\n', "\r\n");
    let kept = save(&site, &writer, &typed(READING, 0, &sent, "one")).await;
    assert_eq!(kept, Saved::Kept { number: 0 });
    assert_eq!(draft(&site, &writer).await.review, ReviewState::Nothing);
}

#[tokio::test]
async fn the_outline_is_arranged_and_links_follow() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let linked = original(MODULE) + "\nBegin with [reading](lesson:first/reading).\n";
    save(&site, &writer, &typed(MODULE, 0, &linked, "one")).await;
    let slug = |text: &str| Slug::parse(text).unwrap();
    let rename = Operation::RenameLesson {
        module: slug("first"),
        lesson: slug("reading"),
        to: slug("quiet-reading"),
    };
    studio::arrange(ctx, &writer, "tiny", &rename, "two")
        .await
        .unwrap();
    // Sent again by the back button.
    let again = studio::arrange(ctx, &writer, "tiny", &rename, "two").await;
    assert_eq!(again.unwrap(), []);
    let add = Operation::AddLesson {
        module: slug("first"),
        lesson: NewLesson {
            slug: slug("closing"),
            title: String::from("Closing"),
            summary: String::from("How it ends."),
            minutes: 5,
        },
        place: 9,
    };
    studio::arrange(ctx, &writer, "tiny", &add, "three")
        .await
        .unwrap();
    let now = draft(&site, &writer).await;
    let lessons: Vec<&str> = now.modules[0]
        .lessons
        .iter()
        .map(|one| one.slug.as_str())
        .collect();
    assert_eq!(lessons, ["opening", "quiet-reading", "closing"]);
    let files: Vec<&str> = now.modules[0].lessons[1]
        .files
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(files, ["01-first/02-quiet-reading.md"]);
    let (_, text) = text(&site, &writer, MODULE).await;
    assert!(text.contains("(lesson:first/quiet-reading)"), "{text}");
}

#[tokio::test]
async fn no_restart_writes_over_an_authors_work_and_a_changed_folder_is_offered() {
    let (site, writer, reviewer) = site().await;
    let officer = site.officer("officer").await;
    published(&site, &writer, &reviewer, "And rest.").await;
    // The same folder again, as at every start.
    let report = site.publish(&sources()).await;
    assert_eq!(
        (report.published.len(), report.unchanged),
        (0, vec![String::from("tiny")])
    );
    assert!(read(&site, &officer).await.contains("And rest."));
    let view = studio::studio(&site.ctx, &writer, "tiny", EN)
        .await
        .unwrap();
    assert!(!view.offered);
    // Somebody changed the folder meanwhile.
    site.publish(&sources_saying("Another opening.")).await;
    assert!(read(&site, &officer).await.contains("And rest."));
    let view = studio::studio(&site.ctx, &writer, "tiny", EN)
        .await
        .unwrap();
    assert!(view.offered);
}

#[tokio::test]
async fn an_earlier_version_is_current_again_in_one_step_and_stays_so() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let officer = site.officer("officer").await;
    let first = ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    published(&site, &writer, &reviewer, "And rest.").await;
    let unsaid = studio::roll_back(ctx, &reviewer, "tiny", &first, " ").await;
    assert_eq!(refused(unsaid.unwrap_err()), "studio-words-needed");
    studio::roll_back(ctx, &reviewer, "tiny", &first, "It rested too early.")
        .await
        .unwrap();
    assert!(read(&site, &officer).await.contains("And read on."));
    site.publish(&sources()).await;
    assert!(read(&site, &officer).await.contains("And read on."));
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    let current = view.published.unwrap();
    assert_eq!(
        (current.number, current.origin.as_str()),
        (3, "rolled-back")
    );
    assert_eq!(current.notes, "It rested too early.");
}

#[tokio::test]
async fn only_its_editors_see_and_change_a_course_in_the_studio() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    let officer = site.officer("officer").await;
    let manager = site
        .person("manager", &[Role::Programme, Role::Assessor])
        .await;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    for stranger in [&officer, &manager] {
        let opened = studio::open(ctx, stranger, "tiny").await;
        assert!(matches!(opened, Err(UseCaseError::Forbidden)));
        let seen = studio::studio(ctx, stranger, "tiny", EN).await;
        assert!(matches!(seen, Err(UseCaseError::Forbidden)));
        let saved = studio::save(ctx, stranger, &typed(READING, 0, "x", "k")).await;
        assert!(matches!(saved, Err(UseCaseError::Forbidden)));
        let read = studio::editor(ctx, stranger, "tiny", READING).await;
        assert!(matches!(read, Err(UseCaseError::Forbidden)));
        let previewed =
            studio::preview(ctx, stranger, "tiny", ("first", "reading"), (EN, None)).await;
        assert!(matches!(previewed, Err(UseCaseError::Forbidden)));
        let asked = studio::ask_review(ctx, stranger, "tiny", "x").await;
        assert!(matches!(asked, Err(UseCaseError::Forbidden)));
        let decided = studio::decide_review(ctx, stranger, "tiny", "x", (true, "")).await;
        assert!(matches!(decided, Err(UseCaseError::Forbidden)));
        let published = studio::publish(ctx, stranger, "tiny").await;
        assert!(matches!(published, Err(UseCaseError::Forbidden)));
        let back = studio::roll_back(ctx, stranger, "tiny", "0", "x").await;
        assert!(matches!(back, Err(UseCaseError::Forbidden)));
        let given = studio::give_up(ctx, stranger, "tiny").await;
        assert!(matches!(given, Err(UseCaseError::Forbidden)));
    }
    assert!(matches!(
        studio::open(ctx, &Actor::Anonymous, "tiny").await,
        Err(UseCaseError::SignInRequired)
    ));
    // With editors of its own, it is theirs.
    studio::add_editor(ctx, &Actor::Operator, "tiny", "writer@example.org")
        .await
        .unwrap();
    assert!(matches!(
        studio::studio(ctx, &other, "tiny", EN).await,
        Err(UseCaseError::Forbidden)
    ));
    studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    let own = studio::add_editor(ctx, &writer, "tiny", "reviewer@example.org").await;
    assert!(matches!(own, Err(UseCaseError::Forbidden)));
}

#[tokio::test]
async fn what_does_not_compile_is_saved_and_told_and_neither_reviewed_nor_published() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let broken = original(READING).replace("title = ", "titel = ");
    let kept = save(&site, &writer, &typed(READING, 0, &broken, "one")).await;
    assert_eq!(kept, Saved::Kept { number: 1 });
    let view = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    assert!(
        view.problems
            .iter()
            .any(|one| one.is_error && one.line == 2),
        "{:?}",
        view.problems
    );
    let asked = studio::ask_review(ctx, &writer, "tiny", "x").await;
    assert_eq!(refused(asked.unwrap_err()), "studio-has-errors");
    let seen = studio::preview(ctx, &writer, "tiny", ("first", "reading"), (EN, None)).await;
    assert_eq!(refused(seen.unwrap_err()), "studio-has-errors");
    // Giving up leaves the course as it is.
    studio::give_up(ctx, &writer, "tiny").await.unwrap();
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    assert!(view.draft.is_none());
}
