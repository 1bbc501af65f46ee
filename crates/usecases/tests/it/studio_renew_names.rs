//! A draft that goes on from a version in which texts have other names.

use crate::course::sources;
use crate::harness::{EN, Site, conflict};
use crate::studio::{draft, site};
use crate::studio_files::{READING, reading, text, write};
use authoring::outline::Operation;
use base::Slug;
use courseware::Sources;
use usecases::Actor;
use usecases::author::studio::{self, Renewing};
use views::account::Role;
use views::studio_renew::RenewalView;

/// Where the second lesson stands in a module of another address, and where with another one of its own.
const STARTED: &str = "01-start/02-reading.md";
const STUDY: &str = "01-first/02-study.md";
const RESTING: &str = "01-first/02-resting.md";

/// The tiny course with files under other paths.
fn called(from: &str, to: &str) -> Sources {
    let all = sources().0.into_iter();
    Sources(
        all.map(|(path, bytes)| (path.replace(from, to), bytes))
            .collect(),
    )
}

async fn shown(site: &Site, actor: &Actor) -> RenewalView {
    let view = studio::renewal(&site.ctx, actor, "tiny", EN).await;
    view.unwrap()
}

fn renewing(view: &RenewalView, choices: &[&str], key: &str) -> Renewing {
    Renewing {
        course: String::from("tiny"),
        over: view.over.clone(),
        choices: choices.iter().map(|one| (*one).to_owned()).collect(),
        save_key: key.to_owned(),
    }
}

async fn comments(site: &Site, actor: &Actor, path: &str) -> Vec<String> {
    let view = studio::editor(&site.ctx, actor, "tiny", path)
        .await
        .unwrap();
    view.comments.into_iter().map(|one| one.words).collect()
}

async fn rename(site: &Site, actor: &Actor, to: &str) {
    let slug = |name: &str| Slug::parse(name).unwrap();
    let operation = Operation::RenameLesson {
        module: slug("first"),
        lesson: slug("reading"),
        to: slug(to),
    };
    studio::arrange(&site.ctx, actor, "tiny", &operation, "rename")
        .await
        .unwrap();
}

#[tokio::test]
async fn what_was_written_goes_to_the_new_name_with_its_comments() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    studio::comment(ctx, &other, "tiny", (READING, None), "Rest where?")
        .await
        .unwrap();
    let report = site.publish(&called("/01-first/", "/01-start/")).await;
    assert_eq!(report.published, ["tiny"], "{report:?}");
    let view = shown(&site, &writer).await;
    assert_eq!((view.conflicts.len(), view.gone.len()), (0, 0));
    site.pass(1);
    studio::renew(ctx, &writer, &renewing(&view, &[], "one"))
        .await
        .unwrap();
    let (_, now) = text(&site, &writer, STARTED).await;
    assert!(now.contains("And rest."), "{now}");
    assert_eq!(comments(&site, &writer, STARTED).await, ["Rest where?"]);
    assert_eq!(draft(&site, &writer).await.changed, 1);
    // What it said before is told under the name that it had.
    assert_eq!(shown(&site, &writer).await.gone, [READING]);
    let earlier = studio::earlier(ctx, &writer, "tiny", READING).await;
    assert_eq!(earlier.unwrap().len(), 1);
}

#[tokio::test]
async fn a_name_that_the_draft_gave_stays_with_the_words_that_come() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    rename(&site, &writer, "resting").await;
    site.publish(&reading("Stop here.")).await;
    let view = shown(&site, &writer).await;
    assert_eq!((view.conflicts.len(), view.gone.len()), (0, 0));
    site.pass(1);
    studio::renew(ctx, &writer, &renewing(&view, &[], "one"))
        .await
        .unwrap();
    let (_, now) = text(&site, &writer, RESTING).await;
    assert!(now.contains("Stop here."), "{now}");
    let gone = studio::editor(ctx, &writer, "tiny", READING).await;
    assert!(gone.is_err(), "{gone:?}");
}

#[tokio::test]
async fn two_names_of_one_text_are_asked() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    rename(&site, &writer, "resting").await;
    site.publish(&called("/02-reading.", "/02-study.")).await;
    let view = shown(&site, &writer).await;
    let [asked] = view.conflicts.as_slice() else {
        panic!("{:?}", view.conflicts)
    };
    assert_eq!((asked.path.as_str(), asked.what), (READING, "named"));
    let names: Vec<(&str, &str)> = asked
        .choices
        .iter()
        .map(|one| (one.value.as_str(), one.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("yours", "01-first/02-resting"),
            ("theirs", "01-first/02-study")
        ]
    );
    let both = studio::renew(ctx, &writer, &renewing(&view, &["both"], "one")).await;
    assert_eq!(conflict(both), "studio-files-undecided");
    site.pass(1);
    let theirs = renewing(&view, &["theirs"], "two");
    studio::renew(ctx, &writer, &theirs).await.unwrap();
    let (_, now) = text(&site, &writer, STUDY).await;
    assert!(now.contains("And rest."), "{now}");
    assert!(studio::editor(ctx, &writer, "tiny", RESTING).await.is_err());
    // The form is known again.
    studio::renew(ctx, &writer, &theirs).await.unwrap();
    assert_eq!(draft(&site, &writer).await.changed, 1);
}

#[tokio::test]
async fn of_two_texts_that_say_the_same_a_person_names_the_one() {
    let twin = "01-first/03-again.md";
    let mut before = sources();
    let words = before.0[&format!("courses/tiny/{READING}")].clone();
    before
        .0
        .insert(format!("courses/tiny/{twin}"), words.clone());
    let site = Site::publishing(&before, "tiny").await;
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    let mut after = sources();
    after.0.remove(&format!("courses/tiny/{READING}"));
    let others = ["01-first/04-study.md", "01-first/05-repose.md"];
    for path in others {
        after
            .0
            .insert(format!("courses/tiny/{path}"), words.clone());
    }
    let report = site.publish(&after).await;
    assert_eq!(report.published, ["tiny"], "{report:?}");
    let view = shown(&site, &writer).await;
    let [asked] = view.conflicts.as_slice() else {
        panic!("{:?}", view.conflicts)
    };
    assert_eq!(
        (asked.path.as_str(), asked.what),
        (READING, "unclear-there")
    );
    let choices: Vec<(&str, &str, &str)> = asked
        .choices
        .iter()
        .map(|one| (one.value.as_str(), one.label, one.name.as_str()))
        .collect();
    assert_eq!(
        choices,
        [
            ("into-0", "into", others[0]),
            ("into-1", "into", others[1]),
            ("yours", "beside", ""),
            ("theirs", "without", "")
        ]
    );
    let none = studio::renew(ctx, &writer, &renewing(&view, &["into-2"], "one")).await;
    assert_eq!(conflict(none), "studio-files-undecided");
    site.pass(1);
    studio::renew(ctx, &writer, &renewing(&view, &["into-1"], "two"))
        .await
        .unwrap();
    let (_, now) = text(&site, &writer, others[1]).await;
    assert!(now.contains("And rest."), "{now}");
    let (_, now) = text(&site, &writer, others[0]).await;
    assert!(now.contains("And read on."), "{now}");
    assert_eq!(draft(&site, &writer).await.changed, 1);
}
