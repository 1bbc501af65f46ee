//! Pictures in the studio: sent, put into a text, seen in the preview, and kept while a text names them.

use crate::course::sources;
use crate::harness::{EN, Site};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use usecases::author::studio::{self, NewPicture, PlacedPicture};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::learn::BlockView;

const READING: &str = "01-first/02-reading.md";
/// One transparent pixel, as another program wrote it.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><rect width=\"30\" height=\"20\"/></svg>";

fn pixel() -> Vec<u8> {
    STANDARD.decode(PIXEL).unwrap()
}

async fn site() -> (Site, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    (site, writer)
}

fn sent(file_name: &str, bytes: &[u8], key: &str) -> NewPicture {
    NewPicture {
        course: String::from("tiny"),
        file_name: file_name.to_owned(),
        bytes: bytes.to_vec(),
        words: String::from("A [harbour] at night."),
        save_key: key.to_owned(),
        ..NewPicture::default()
    }
}

fn problems(error: UseCaseError) -> Vec<(String, String)> {
    match error {
        UseCaseError::Refused(all) => all
            .into_iter()
            .map(|(field, message)| (field, message.id))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_picture_is_sent_put_into_a_text_and_stays_while_the_text_names_it() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let new = sent("Harbour at night.PNG", &pixel(), "one");
    let name = studio::add_picture(ctx, &writer, new.clone())
        .await
        .unwrap();
    assert_eq!(name, "harbour-at-night.png");
    // Sent again by the back button.
    studio::add_picture(ctx, &writer, new).await.unwrap();
    let path = "media/harbour-at-night.png";
    let (_, states) = studio::history(ctx, &writer, "tiny", path).await.unwrap();
    let causes: Vec<&str> = states.iter().map(|one| one.cause.as_str()).collect();
    assert_eq!(causes, ["picture"]);

    let view = studio::pictures(ctx, &writer, "tiny").await.unwrap();
    let [row] = view.rows.as_slice() else {
        panic!("{:?}", view.rows)
    };
    assert_eq!((row.path.as_str(), row.size), (path, Some((1, 1))));
    assert_eq!(row.words, "A [harbour] at night.");
    assert_eq!(row.uses, []);
    let figure = format!("![A \\[harbour\\] at night.]({path})");
    assert_eq!(row.figure.as_deref(), Some(figure.as_str()));

    let placed = PlacedPicture {
        course: String::from("tiny"),
        picture: path.to_owned(),
        path: READING.to_owned(),
        words: row.words.clone(),
        save_key: String::from("two"),
    };
    studio::place_picture(ctx, &writer, &placed).await.unwrap();
    studio::place_picture(ctx, &writer, &placed).await.unwrap();
    let text = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    let before = sources().0[&format!("courses/tiny/{READING}")].clone();
    let before = String::from_utf8(before).unwrap();
    assert_eq!(text.text, format!("{before}\n{figure}\n"));
    assert!(text.problems.is_empty(), "{:?}", text.problems);
    let view = studio::pictures(ctx, &writer, "tiny").await.unwrap();
    // Eleven lines, an empty one, the figure.
    assert_eq!(view.rows[0].uses, [(READING.to_owned(), 13)]);

    let lesson = studio::preview(ctx, &writer, "tiny", ("first", "reading"), (EN, None)).await;
    let html: String = lesson
        .unwrap()
        .blocks
        .into_iter()
        .filter_map(|block| match block {
            BlockView::Html(html) => Some(html),
            _ => None,
        })
        .collect();
    assert!(
        html.contains(
            "<img src=\"/author/tiny/pictures/harbour-at-night.png\" alt=\"A [harbour] at night.\""
        ),
        "{html}"
    );
    let shown = studio::picture(ctx, &writer, "tiny", &name).await.unwrap();
    assert_eq!(shown.content_type, "image/png");

    let gone = studio::remove_picture(ctx, &writer, ("tiny", path), "three").await;
    let expected = [(String::new(), String::from("studio-picture-used"))];
    assert_eq!(problems(gone.unwrap_err()), expected);
    studio::restore(ctx, &writer, ("tiny", READING), (0, 0), "four")
        .await
        .unwrap();
    studio::remove_picture(ctx, &writer, ("tiny", path), "five")
        .await
        .unwrap();
    let none = studio::picture(ctx, &writer, "tiny", &name).await;
    assert!(matches!(none, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_the_reason() {
    let (site, writer) = site().await;
    let script = DRAWING.replace("<rect", "<script>1</script><rect");
    let cases: [(&str, &[u8], &str, &str); 8] = [
        ("a.png", b"", "file", "studio-picture-none"),
        ("a.png", b"GIF89a", "file", "studio-picture-unknown"),
        ("a.png", b"%PDF-1.7", "file", "studio-picture-unknown"),
        ("a.jpg", &pixel(), "file", "studio-picture-ending"),
        ("a.png", DRAWING.as_bytes(), "file", "studio-picture-ending"),
        ("a.svg", script.as_bytes(), "file", "compile-svg-unsafe"),
        ("a.png", &pixel()[..40], "file", "studio-picture-damaged"),
        ("صورة.png", &pixel(), "name", "studio-picture-name-none"),
    ];
    for (file, bytes, field, id) in cases {
        let refused = studio::add_picture(&site.ctx, &writer, sent(file, bytes, "k")).await;
        let first = problems(refused.unwrap_err()).remove(0);
        assert_eq!(first, (field.to_owned(), id.to_owned()), "{file}");
    }
    // Everything that is wrong is said at once, and words are always needed.
    let mut unsaid = sent("a.png", b"", "k");
    unsaid.words = String::from(" \n");
    let refused = studio::add_picture(&site.ctx, &writer, unsaid).await;
    let expected = [
        ("words", "studio-picture-words-needed"),
        ("file", "studio-picture-none"),
    ];
    let expected = expected.map(|(field, id)| (field.to_owned(), id.to_owned()));
    assert_eq!(problems(refused.unwrap_err()), expected);
    let view = studio::pictures(&site.ctx, &writer, "tiny").await.unwrap();
    assert_eq!(view.rows, []);
}

#[tokio::test]
async fn a_picture_takes_the_place_of_another_only_when_it_is_said() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let first = sent("Plan.svg", DRAWING.as_bytes(), "one");
    studio::add_picture(ctx, &writer, first.clone())
        .await
        .unwrap();
    let wider = DRAWING.replace("30", "60");
    let mut second = sent("plan.svg", wider.as_bytes(), "two");
    let refused = studio::add_picture(ctx, &writer, second.clone()).await;
    let expected = [(String::from("name"), String::from("studio-picture-taken"))];
    assert_eq!(problems(refused.unwrap_err()), expected);
    second.replaces = true;
    studio::add_picture(ctx, &writer, second).await.unwrap();
    let shown = studio::picture(ctx, &writer, "tiny", "plan.svg").await;
    assert_eq!(shown.unwrap().bytes, wider.as_bytes());
    // The one before can be had back.
    studio::restore(ctx, &writer, ("tiny", "media/plan.svg"), (1, 0), "three")
        .await
        .unwrap();
    let shown = studio::picture(ctx, &writer, "tiny", "plan.svg").await;
    assert_eq!(shown.unwrap().bytes, DRAWING.as_bytes());
}

#[tokio::test]
async fn only_whoever_edits_a_course_sees_and_sends_its_pictures() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let new = sent("a.png", &pixel(), "one");
    studio::add_picture(ctx, &writer, new.clone())
        .await
        .unwrap();
    studio::add_editor(ctx, &Actor::Operator, "tiny", "writer@example.org")
        .await
        .unwrap();
    let officer = site.officer("officer").await;
    let other = site.person("other", &[Role::Instructor]).await;
    let placed = PlacedPicture {
        course: String::from("tiny"),
        picture: String::from("media/a.png"),
        path: READING.to_owned(),
        words: String::from("A point."),
        save_key: String::from("two"),
    };
    for stranger in [&officer, &other] {
        let may = studio::may_add_picture(ctx, stranger, "tiny").await;
        assert!(matches!(may, Err(UseCaseError::Forbidden)));
        let added = studio::add_picture(ctx, stranger, new.clone()).await;
        assert!(matches!(added, Err(UseCaseError::Forbidden)));
        let seen = studio::pictures(ctx, stranger, "tiny").await;
        assert!(matches!(seen, Err(UseCaseError::Forbidden)));
        let shown = studio::picture(ctx, stranger, "tiny", "a.png").await;
        assert!(matches!(shown, Err(UseCaseError::Forbidden)));
        let put = studio::place_picture(ctx, stranger, &placed).await;
        assert!(matches!(put, Err(UseCaseError::Forbidden)));
        let gone = studio::remove_picture(ctx, stranger, ("tiny", "media/a.png"), "k").await;
        assert!(matches!(gone, Err(UseCaseError::Forbidden)));
    }
    let shown = studio::picture(ctx, &Actor::Anonymous, "tiny", "a.png").await;
    assert!(matches!(shown, Err(UseCaseError::SignInRequired)));
}
