//! A text that got another address while somebody wrote in it: where it is now, and from which state of it.

use crate::harness::Site;
use crate::studio::{READING, original, save, site, typed};
use authoring::outline::Operation;
use base::Slug;
use usecases::Actor;
use usecases::author::studio::{self, Moved};
use views::account::Role;

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

async fn rename(site: &Site, who: &Actor, lesson: &str, to: &str) {
    let rename = Operation::RenameLesson {
        module: slug("first"),
        lesson: slug(lesson),
        to: slug(to),
    };
    let key = format!("rename-{to}");
    studio::arrange(&site.ctx, who, "tiny", &rename, &key)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_text_is_followed_to_its_new_address_with_the_state_it_was_typed_over() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let find = async |path: &str, seen| {
        studio::moved(ctx, &writer, "tiny", (path, seen))
            .await
            .unwrap()
    };
    assert_eq!(find(READING, Some(0)).await, None, "it is where it was");

    rename(&site, &other, "reading", "looking").await;
    rename(&site, &other, "looking", "watching").await;
    let now = "01-first/02-watching.md";
    let expected = Moved {
        path: now.to_owned(),
        seen: Some((0, 1)),
    };
    assert_eq!(find(READING, Some(0)).await, Some(expected));
    // What was typed is put together with the text there.
    let mine = original(READING).replace("A lesson without checks.", "A quiet lesson.");
    save(&site, &writer, &typed(now, 1, &mine, "mine")).await;
    let view = studio::editor(ctx, &writer, "tiny", now).await.unwrap();
    assert!(view.text.contains("A quiet lesson."), "{}", view.text);
}

#[tokio::test]
async fn where_others_saved_before_the_move_only_the_address_is_told() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let theirs = original(READING).replace("And read on.", "And read on slowly.");
    save(&site, &other, &typed(READING, 0, &theirs, "theirs")).await;
    rename(&site, &other, "reading", "looking").await;
    let found = studio::moved(ctx, &writer, "tiny", (READING, Some(0))).await;
    let found = found.unwrap().unwrap();
    assert_eq!(
        (found.path.as_str(), found.seen),
        ("01-first/02-looking.md", None)
    );
    let found = studio::moved(ctx, &writer, "tiny", (READING, Some(1))).await;
    assert_eq!(found.unwrap().unwrap().seen, Some((1, 1)));
}

#[tokio::test]
async fn what_was_taken_out_is_nowhere_and_officers_are_told_nothing() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let officer = site.person("officer", &[Role::Officer]).await;
    assert!(
        studio::moved(ctx, &officer, "tiny", (READING, None))
            .await
            .is_err()
    );
    rename(&site, &other, "reading", "looking").await;
    let remove = Operation::RemoveLesson {
        module: slug("first"),
        lesson: slug("looking"),
    };
    studio::arrange(ctx, &other, "tiny", &remove, "remove")
        .await
        .unwrap();
    let found = studio::moved(ctx, &writer, "tiny", (READING, Some(0))).await;
    assert_eq!(found.unwrap(), None);
}
