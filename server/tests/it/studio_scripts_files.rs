//! Pictures and archives of scenarios, and the picture of a case, through the pages.

use crate::studio_pictures::{follow, send_to};
use testkit::content::{self, GATE};
use testkit::{Browser, Level, TestApp};
use usecases::Settings;

const DRAWING: &[u8] =
    b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><rect width=\"30\" height=\"20\"/></svg>";

async fn site(content: &std::path::Path) -> (TestApp, Browser) {
    let settings = Settings::default();
    let app = TestApp::with(settings, server::Reach::Loopback, content).await;
    let instructor = app.sign_in(Level::Instructor).await;
    (app, instructor)
}

#[tokio::test]
async fn a_picture_of_a_scenario_is_put_into_a_scene_and_shown_to_its_editors_only() {
    let (app, instructor) = site(&content::scenes()).await;
    let word = format!("scenario.{GATE}");
    instructor
        .post("/do/open-draft", &[("course", &word)])
        .await
        .expect(303);
    let address = format!("/do/add-picture?course={word}");
    let words = [("words", "A chair by the window.")];
    let answer = send_to(&instructor, &address, ("Room.svg", DRAWING), &words).await;
    let page = follow(&instructor, answer).await.expect(200);
    let name = format!("{GATE}-room.svg");
    assert!(page.body.contains(&name), "{}", page.body);
    assert!(page.body.contains(&format!("value=\"{GATE}.md#room\"")));
    let picture = format!("media/{name}");
    let scene = format!("{GATE}.md#room");
    let place = [
        ("course", word.as_str()),
        ("picture", &picture),
        ("path", &scene),
        ("words", "A chair by the window."),
        ("save_key", "k"),
    ];
    let answer = instructor.post("/do/place-picture", &place).await;
    let page = follow(&instructor, answer).await.expect(200);
    assert!(
        page.body.contains("media/the-gate-room.svg"),
        "{}",
        page.body
    );

    let room = app::routes::played_script(&word, "speak-apart");
    let room = instructor.open(&room).await.expect(200);
    let (_, rest) = room.body.split_once("src=\"/media/scenarios/").unwrap();
    let (address, _) = rest.split_once('"').unwrap();
    let address = format!("/media/scenarios/{address}");
    let shown = instructor.get(&address).await.expect(200);
    assert_eq!(shown.header("content-type"), "image/svg+xml");
    assert_eq!(shown.header("cache-control"), "private, no-cache");
    app.anonymous().get(&address).await.expect(404);
    let officer = app.sign_in(Level::Officer).await;
    officer.get(&address).await.expect(404);
}

#[tokio::test]
async fn a_scenario_leaves_and_comes_back_through_the_pages() {
    let (_app, instructor) = site(&content::scenes()).await;
    let word = format!("scenario.{GATE}");
    let page = instructor.open(&app::routes::studio(&word)).await;
    let page = page.expect(200);
    let import = app::routes::course_import(&word);
    assert!(page.body.contains(&format!("href=\"{import}\"")));
    instructor.open(&import).await.expect(200);
    let archive = app::routes::course_archive(&word);
    let archive = instructor.get(&archive).await.expect(200);
    let address = format!("/do/bring-course?course={word}");
    let file = ("gate.zip", archive.bytes.as_ref());
    let answer = send_to(&instructor, &address, file, &[]).await;
    follow(&instructor, answer)
        .await
        .expect(200)
        .says("Nothing differs from what you have.");
    let other = "/do/bring-course?course=scenario.the-yard";
    let answer = send_to(&instructor, other, file, &[]).await;
    follow(&instructor, answer).await.says(
        "The archive holds no file the-yard.md: it is not an archive of this scenario or case.",
    );
}

#[tokio::test]
async fn how_a_case_opens_is_drawn_and_told_as_a_table() {
    let (_app, instructor) = site(&content::interviews()).await;
    let word = "interview.quay";
    let page = instructor.open(&app::routes::studio(word)).await;
    let drawn = app::routes::draw_script(word);
    assert!(page.expect(200).body.contains(&format!("href=\"{drawn}\"")));
    let page = instructor.open(&drawn).await.expect(200);
    for there in [
        "role=\"region\"",
        "<svg",
        "the-notebook → the-uncle",
        "Somebody is in danger now",
        "After one of these: the-family, the-notebook",
    ] {
        assert!(page.body.contains(there), "{there}: {}", page.body);
    }
    let arabic = instructor.open(&format!("{drawn}?lang=ar")).await;
    assert!(arabic.expect(200).body.contains("direction=\"rtl\""));
    // The person speaks another language than the page from here on.
    let talk = app::routes::talk_script(word);
    let page = instructor.open(&talk).await.expect(200);
    let said = [("words", "Good evening."), ("speaks", "fr")];
    let page = instructor.submit(&page, "/do/talk-on", &said).await;
    let page = page.expect(200);
    assert!(
        page.body.contains("<option value=\"fr\" selected"),
        "{}",
        page.body
    );
    assert!(page.body.contains("lang=\"fr\""), "{}", page.body);
}
