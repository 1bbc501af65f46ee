//! The glossary in the studio: written and published by two people, kept by every version that has it, taken into drafts, and never written
//! over by the content folder.
//!
//! The tiny course has one term, `consent`, to which its second lesson links.

use crate::harness::{EN, Site, conflict};
use base::{Arg, GLOSSARY};
use usecases::author::studio::{self, Between, Typed};
use usecases::{Actor, learn};
use views::account::Role;
use views::learn::BlockView;
use views::studio::{DraftView, PieceView, ReviewState, Saved, StudioView};

pub const FILE: &str = "glossary.md";
pub const OLD: &str = "Agreement that is given freely.";
pub const NEW: &str = "Agreement of somebody who could also say no.";
const READING: &str = "01-first/02-reading.md";

/// A site with somebody who writes and somebody who reviews.
pub struct Desk {
    pub site: Site,
    pub writer: Actor,
    reviewer: Actor,
}

impl Desk {
    pub async fn new() -> Self {
        Self::at(Site::with_course().await).await
    }

    /// At a site where nothing was published.
    pub async fn empty() -> Self {
        Self::at(Site::new().await).await
    }

    pub async fn at(site: Site) -> Self {
        Self {
            writer: site.person("writer", &[Role::Instructor]).await,
            reviewer: site.person("reviewer", &[Role::Instructor]).await,
            site,
        }
    }

    pub async fn open(&self, word: &str) {
        let opened = studio::open(&self.site.ctx, &self.writer, word).await;
        opened.unwrap();
    }

    pub async fn studio(&self, word: &str) -> StudioView {
        let view = studio::studio(&self.site.ctx, &self.writer, word, EN).await;
        view.unwrap()
    }

    pub async fn draft(&self, word: &str) -> DraftView {
        self.studio(word).await.draft.unwrap()
    }

    /// Puts other words in the place of some in a text of the open draft.
    pub async fn change(&self, word: &str, path: &str, (from, to): (&str, &str)) {
        let ctx = &self.site.ctx;
        let view = studio::editor(ctx, &self.writer, word, path).await.unwrap();
        assert!(view.text.contains(from), "{from}");
        let typed = Typed {
            course: word.to_owned(),
            path: path.to_owned(),
            seen: view.seen,
            text: view.text.replace(from, to),
            save_key: to.chars().take(60).collect(),
        };
        let saved = studio::save(ctx, &self.writer, &typed).await.unwrap();
        assert!(matches!(saved, Saved::Kept { .. }), "{saved:?}");
    }

    pub async fn approve(&self, word: &str) {
        let ctx = &self.site.ctx;
        self.site.pass(1);
        studio::ask_review(ctx, &self.writer, word, "Plainer words.")
            .await
            .unwrap();
        let now = self.draft(word).await.fingerprint;
        let own = studio::decide_review(ctx, &self.writer, word, &now, (true, "")).await;
        assert_eq!(conflict(own), "studio-review-own");
        studio::decide_review(ctx, &self.reviewer, word, &now, (true, ""))
            .await
            .unwrap();
    }

    pub async fn publish(&self, word: &str) {
        self.approve(word).await;
        self.site.pass(1);
        let published = studio::publish(&self.site.ctx, &self.writer, word).await;
        published.unwrap();
    }

    /// Publishes the glossary with other words.
    pub async fn publish_saying(&self, from: &str, to: &str) {
        self.open(GLOSSARY).await;
        self.change(GLOSSARY, FILE, (from, to)).await;
        self.publish(GLOSSARY).await;
    }

    /// What officers read at the glossary's page, all terms after each other.
    pub async fn read(&self) -> String {
        let view = learn::glossary(&self.site.ctx, &Actor::Anonymous, EN).await;
        let mut read = String::new();
        for term in view.unwrap().terms {
            read.extend([term.id.as_str(), " ", term.html.html.as_str()]);
        }
        read
    }

    /// What a file says in a version, or in the draft.
    pub async fn file(&self, word: &str, path: &str) -> String {
        let out = studio::archive(&self.site.ctx, &self.writer, word, None).await;
        String::from_utf8(out.unwrap().0[path].clone()).unwrap()
    }

    /// The lesson that links to the term, as an officer reads it.
    async fn lesson(&self, officer: &Actor) -> String {
        let ctx = &self.site.ctx;
        let view = learn::lesson(ctx, officer, "tiny", "first", "reading", EN).await;
        let blocks = view.unwrap().blocks.into_iter();
        blocks
            .map(|block| match block {
                BlockView::Html(html) => html,
                BlockView::Check(_) | BlockView::Local(_) => String::new(),
            })
            .collect()
    }
}

fn added(words: &[PieceView]) -> String {
    let added = words.iter().filter_map(|piece| match piece {
        PieceView::Added(words) => Some(words.as_str()),
        _ => None,
    });
    added.collect()
}

#[tokio::test]
async fn a_glossary_is_published_by_two_and_versions_of_courses_keep_theirs() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    let ana = desk.site.officer("ana").await;
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    let before = ctx.shelf.current("tiny").unwrap();
    let lesson = desk.lesson(&ana).await;
    assert!(lesson.contains(OLD));

    let begun = desk.studio(GLOSSARY).await;
    assert_eq!(begun.published.unwrap().origin, "folder");
    desk.open(GLOSSARY).await;
    assert_eq!(desk.draft(GLOSSARY).await.review, ReviewState::Nothing);
    desk.change(GLOSSARY, FILE, (OLD, NEW)).await;
    let now = desk.draft(GLOSSARY).await;
    let files: Vec<&str> = now.others.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(files, ["glossary.ar.md", FILE]);
    assert_eq!((now.errors, now.changed), (0, 1), "{:?}", now.problems);
    assert!(desk.read().await.contains(OLD), "nobody sees a draft");
    desk.publish(GLOSSARY).await;

    assert!(desk.read().await.contains(NEW) && !desk.read().await.contains(OLD));
    let found = learn::search(ctx, &ana, "could also say", EN)
        .await
        .unwrap();
    assert_eq!(found.hits[0].href, "/glossary#consent");
    let after = ctx.shelf.current("tiny").unwrap();
    assert_eq!(
        (after.version, &after.fingerprint),
        (before.version, &before.fingerprint)
    );
    assert!(desk.file("tiny", FILE).await.contains(OLD));
    assert_eq!(desk.lesson(&ana).await, lesson);
    let actions = desk.site.actions().await;
    assert_eq!(actions[0], "glossary.published");

    let versions = studio::versions(ctx, &desk.writer, GLOSSARY, EN).await;
    let rows = versions.unwrap().rows;
    let said: Vec<_> = rows
        .iter()
        .map(|one| (one.number, one.notes.as_str()))
        .collect();
    assert_eq!(said, [(2, "Plainer words."), (1, "")]);
    let view = studio::difference(ctx, &desk.writer, GLOSSARY, Between::Publication(2)).await;
    let parts = view.unwrap().parts;
    assert_eq!((parts.len(), parts[0].part.as_str()), (1, "consent"));
    assert!(added(&parts[0].words).contains("somebody who could also say no"));

    // Back again, with a reason.
    let first = &rows[1].version;
    desk.site.pass(1);
    studio::roll_back(ctx, &desk.writer, GLOSSARY, first, "It was clearer.")
        .await
        .unwrap();
    assert!(desk.read().await.contains(OLD));
    let now = desk.studio(GLOSSARY).await.published.unwrap();
    assert_eq!((now.number, now.origin.as_str()), (3, "rolled-back"));
}

#[tokio::test]
async fn a_draft_takes_a_newer_glossary_when_somebody_says_so() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    desk.open("tiny").await;
    assert_eq!(desk.draft("tiny").await.glossary, None);
    desk.change("tiny", READING, ("And read on.", "And rest."))
        .await;
    desk.approve("tiny").await;
    desk.publish_saying(OLD, NEW).await;

    let old = desk.draft("tiny").await;
    assert!(matches!(old.review, ReviewState::Approved { .. }));
    let shown = old.glossary.unwrap();
    let parts = &shown.difference.parts;
    assert_eq!((parts.len(), parts[0].part.as_str()), (1, "consent"));
    assert!(desk.file("tiny", FILE).await.contains(OLD));
    let other = studio::take_glossary(ctx, &desk.writer, "tiny", "another").await;
    assert_eq!(conflict(other), "studio-glossary-changed");
    let take = async || studio::take_glossary(ctx, &desk.writer, "tiny", &shown.newer).await;
    take().await.unwrap();
    take().await.unwrap();
    let taken = desk.site.actions().await;
    let taken = taken.iter().filter(|one| *one == "draft.glossary-taken");
    assert_eq!(taken.count(), 1);

    // It is another draft than the one that was approved, and its author is whoever took it.
    let now = desk.draft("tiny").await;
    assert_eq!((now.glossary, now.errors), (None, 0));
    assert_eq!(now.review, ReviewState::Unasked);
    assert!(desk.file("tiny", FILE).await.contains(NEW));
    assert!(
        desk.file("tiny", "courses/tiny/01-first/02-reading.md")
            .await
            .contains("And rest.")
    );
    let view = studio::difference(ctx, &desk.writer, "tiny", Between::Draft).await;
    let paths: Vec<String> = view
        .unwrap()
        .parts
        .into_iter()
        .map(|one| one.path)
        .collect();
    assert_eq!(paths, [READING, FILE]);
    desk.publish("tiny").await;
    let ana = desk.site.officer("ana").await;
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    assert!(desk.lesson(&ana).await.contains(NEW));

    // What is opened now begins with the glossary that counts now.
    desk.open("tiny").await;
    assert_eq!(desk.draft("tiny").await.review, ReviewState::Nothing);
    studio::give_up(ctx, &desk.writer, "tiny").await.unwrap();
    desk.publish_saying(NEW, OLD).await;
    desk.open("tiny").await;
    let now = desk.draft("tiny").await;
    assert_eq!((now.glossary, now.changed), (None, 0));
    assert_eq!(now.review, ReviewState::Unasked);
    assert!(desk.file("tiny", FILE).await.contains(OLD));
}

#[tokio::test]
async fn a_term_that_is_gone_is_told_with_its_places_and_stays_while_something_links_to_it() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    desk.open(GLOSSARY).await;
    for path in [FILE, "glossary.ar.md"] {
        desk.change(GLOSSARY, path, ("{#consent}", "{#agreement}"))
            .await;
    }
    let now = desk.draft(GLOSSARY).await;
    assert_eq!(now.errors, 0, "{:?}", now.problems);
    let missed: Vec<_> = now
        .problems
        .iter()
        .filter(|one| one.message.id == "studio-glossary-missed")
        .collect();
    assert_eq!(missed.len(), 1);
    let arg = |name: &str| {
        let mut all = missed[0].message.args.iter();
        all.find(|(one, _)| one == name).unwrap().1.clone()
    };
    assert_eq!(arg("term"), Arg::from("consent"));
    assert_eq!(arg("name"), Arg::from("tiny"));
    assert_eq!(arg("count"), Arg::from(1_u32));
    // The first line of the text comes after five of settings and an empty one.
    let place = "courses/tiny/01-first/02-reading.md:7";
    assert_eq!(arg("places"), Arg::from(place));
    desk.publish(GLOSSARY).await;
    let read = desk.read().await;
    assert!(
        read.contains("agreement ") && read.contains("consent "),
        "{read}"
    );

    // The next draft of the course has the error, until nothing links to it.
    desk.open("tiny").await;
    let now = desk.draft("tiny").await;
    assert_eq!(now.errors, 1, "{:?}", now.problems);
    let asked = studio::ask_review(ctx, &desk.writer, "tiny", "Nothing.").await;
    assert_eq!(conflict(asked), "studio-has-errors");
    desk.change("tiny", READING, ("term:consent", "term:agreement"))
        .await;
    desk.publish("tiny").await;
    let read = desk.read().await;
    assert!(
        read.contains("agreement ") && !read.contains("consent "),
        "{read}"
    );
}
