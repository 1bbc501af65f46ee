//! A course begins in the studio, its outline is changed in place, and administrators say who edits it.

use crate::course::sources;
use crate::harness::{EN, Site};
use base::Slug;
use usecases::author::studio::{self, Beginning, NewLesson, NewModule, Operation, Retitled, Typed};
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::studio::{DraftView, ReviewState};

const COURSE: &str = "listening-first";
const LESSON: &str = "01-before/01-a-quiet-room.md";

async fn site() -> (Site, Actor, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let reviewer = site.person("reviewer", &[Role::Instructor]).await;
    (site, writer, reviewer)
}

fn beginning() -> Beginning {
    Beginning {
        title: String::from("Listening first"),
        summary: String::from("How a first talk begins."),
        outcome: String::from("begin a talk"),
        language: String::from("en"),
        module: String::from("Before"),
        lesson: String::from("A quiet room"),
        ..Beginning::default()
    }
}

async fn draft(site: &Site, actor: &Actor, course: &str) -> DraftView {
    let view = studio::studio(&site.ctx, actor, course, EN).await.unwrap();
    view.draft.unwrap()
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

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

#[tokio::test]
async fn a_course_goes_from_nothing_to_officers() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let begun = studio::begin_course(ctx, &writer, &beginning()).await;
    assert_eq!(begun.unwrap().as_str(), COURSE);
    // Sent twice, it is begun once.
    studio::begin_course(ctx, &writer, &beginning())
        .await
        .unwrap();
    let now = draft(&site, &writer, COURSE).await;
    // The glossary of the house is another matter: its translation is not marked.
    let own = now
        .problems
        .iter()
        .filter(|one| one.path.starts_with("courses/"));
    assert_eq!((now.errors, own.count()), (0, 0), "{:?}", now.problems);
    assert_eq!(now.review, ReviewState::Unasked);
    let listed = studio::new_courses(ctx, &reviewer).await.unwrap();
    let listed: Vec<&str> = listed.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(listed, ["Listening first"]);

    // It has the glossary of the house.
    let text = studio::editor(ctx, &writer, COURSE, LESSON).await.unwrap();
    let typed = Typed {
        course: String::from(COURSE),
        path: String::from(LESSON),
        seen: text.seen,
        text: text.text + "\nAsk for [consent](term:consent).\n",
        save_key: String::from("one"),
    };
    studio::save(ctx, &writer, &typed).await.unwrap();
    studio::ask_review(ctx, &writer, COURSE, "All of it is new.")
        .await
        .unwrap();
    let now = draft(&site, &reviewer, COURSE).await.fingerprint;
    let own = studio::decide_review(ctx, &writer, COURSE, &now, (true, "")).await;
    assert!(matches!(own, Err(UseCaseError::Conflict(_))));
    studio::decide_review(ctx, &reviewer, COURSE, &now, (true, ""))
        .await
        .unwrap();
    let officer = site.officer("officer").await;
    let early = learn::enrol(ctx, &officer, COURSE).await;
    assert!(matches!(early, Err(UseCaseError::NotFound)));
    studio::publish(ctx, &writer, COURSE).await.unwrap();
    learn::enrol(ctx, &officer, COURSE).await.unwrap();
    let lesson = learn::lesson(ctx, &officer, COURSE, "before", "a-quiet-room", EN).await;
    assert_eq!(lesson.unwrap().title.text, "A quiet room");

    // A restart, whose content folder knows nothing of it, leaves it.
    site.publish(&sources()).await;
    assert!(ctx.shelf.current(COURSE).is_some());
    assert_eq!(studio::new_courses(ctx, &reviewer).await.unwrap(), []);
    let all = studio::versions(ctx, &writer, COURSE, EN).await.unwrap();
    assert_eq!(all.rows.len(), 1);
    // The next draft begins with what officers have.
    studio::open(ctx, &writer, COURSE).await.unwrap();
    let next = draft(&site, &writer, COURSE).await;
    assert_eq!(next.review, ReviewState::Nothing);
}

#[tokio::test]
async fn an_address_that_is_in_use_is_refused_with_what_to_do() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    studio::begin_course(ctx, &writer, &beginning())
        .await
        .unwrap();
    let cases = [
        ("tiny", "studio-begin-taken"),
        (COURSE, "studio-begin-drafted"),
        ("interviews", "studio-begin-reserved"),
        ("Not one", "studio-slug"),
    ];
    for (address, id) in cases {
        let typed = Beginning {
            slug: address.to_owned(),
            title: String::from("Another one"),
            ..beginning()
        };
        let refused = studio::begin_course(ctx, &reviewer, &typed).await;
        let expected = [(String::from("slug"), id.to_owned())];
        assert_eq!(problems(refused.unwrap_err()), expected, "{address}");
    }
    let empty = studio::begin_course(ctx, &writer, &Beginning::default()).await;
    let fields: Vec<String> = problems(empty.unwrap_err())
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    let all = [
        "title", "summary", "outcome", "module", "lesson", "language",
    ];
    assert_eq!(fields, all);
    // Given up, the word is free again.
    studio::give_up(ctx, &writer, COURSE).await.unwrap();
    studio::begin_course(ctx, &reviewer, &beginning())
        .await
        .unwrap();
}

#[tokio::test]
async fn only_instructors_begin_courses_and_only_editors_see_them() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    let officer = site.officer("officer").await;
    let manager = site
        .person("manager", &[Role::Programme, Role::Administrator])
        .await;
    for stranger in [&officer, &manager] {
        let begun = studio::begin_course(ctx, stranger, &beginning()).await;
        assert!(matches!(begun, Err(UseCaseError::Forbidden)));
        let listed = studio::new_courses(ctx, stranger).await;
        assert!(matches!(listed, Err(UseCaseError::Forbidden)));
    }
    studio::begin_course(ctx, &writer, &beginning())
        .await
        .unwrap();
    studio::add_editor(ctx, &manager, COURSE, "writer@example.org")
        .await
        .unwrap();
    assert_eq!(studio::new_courses(ctx, &other).await.unwrap(), []);
    assert_eq!(studio::new_courses(ctx, &writer).await.unwrap().len(), 1);
}

#[tokio::test]
async fn administrators_appoint_and_editors_see_who_edits() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    let officer = site.officer("officer").await;
    let administrator = site.person("admin", &[Role::Administrator]).await;
    let view = studio::editors(ctx, &writer, "tiny", EN).await.unwrap();
    assert!(view.rows.is_empty() && !view.appoints);
    let officers = studio::add_editor(ctx, &administrator, "tiny", "officer@example.org").await;
    let expected = [(
        String::from("email"),
        String::from("studio-editor-no-instructor"),
    )];
    assert_eq!(problems(officers.unwrap_err()), expected);
    studio::add_editor(ctx, &administrator, "tiny", "writer@example.org")
        .await
        .unwrap();
    let seen = studio::editors(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!(seen.rows[0].name, "writer Example");
    assert_eq!(seen.rows[0].email, "", "addresses are for administrators");
    for stranger in [&officer, &other] {
        let seen = studio::editors(ctx, stranger, "tiny", EN).await;
        assert!(matches!(seen, Err(UseCaseError::Forbidden)));
        let all = studio::edited_courses(ctx, stranger, EN).await;
        assert!(matches!(all, Err(UseCaseError::Forbidden)));
    }
    let all = studio::edited_courses(ctx, &administrator, EN)
        .await
        .unwrap();
    assert_eq!((all[0].slug.as_str(), all[0].editors), ("tiny", 1));
    let seen = studio::editors(ctx, &administrator, "tiny", EN)
        .await
        .unwrap();
    assert!(seen.appoints && seen.rows[0].email == "writer@example.org");
    let own = studio::end_editor(ctx, &writer, "tiny", seen.rows[0].id).await;
    assert!(matches!(own, Err(UseCaseError::Forbidden)));
    studio::end_editor(ctx, &administrator, "tiny", seen.rows[0].id)
        .await
        .unwrap();
    assert!(studio::editors(ctx, &other, "tiny", EN).await.is_ok());
    let nowhere = studio::editors(ctx, &administrator, "nowhere", EN).await;
    assert!(matches!(nowhere, Err(UseCaseError::NotFound)));
}

fn retitled(path: &str, title: &str, summary: &str, key: &str) -> Retitled {
    Retitled {
        course: String::from("tiny"),
        path: path.to_owned(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        seen: 0,
        save_key: key.to_owned(),
    }
}

const READING: &str = "01-first/02-reading.md";

#[tokio::test]
async fn a_title_is_changed_in_place_and_nothing_else() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let summary = "A lesson without checks.";
    let first = retitled(READING, "Reading slowly", summary, "one");
    studio::retitle(ctx, &writer, &first).await.unwrap();
    studio::retitle(ctx, &writer, &first).await.unwrap();
    let before = sources().0[&format!("courses/tiny/{READING}")].clone();
    let before = String::from_utf8(before).unwrap();
    let expected = before.replace("title = \"Reading\"", "title = \"Reading slowly\"");
    let text = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    assert_eq!((text.seen, text.text), (1, expected.clone()));
    let now = draft(&site, &writer, "tiny").await;
    assert_eq!(now.modules[0].lessons[1].title, "Reading slowly");
    let row = &now.headings[READING];
    assert_eq!((row.title.as_str(), row.seen), ("Reading slowly", 1));
    assert_eq!(now.headings["course.md"].title, "A tiny course");
    assert_eq!(now.headings["01-first/module.md"].summary, "There is one.");

    // Somebody who had the page open before changes the same title: nothing is written over, and both wordings are there.
    let late = retitled(READING, "Reading aloud", summary, "two");
    let refused = studio::retitle(ctx, &other, &late).await.unwrap_err();
    let UseCaseError::Refused(all) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(
        (all[0].0.as_str(), all[0].1.id.as_str()),
        ("title", "studio-heading-clash")
    );
    let said = format!("{:?}", all[0].1);
    assert!(said.contains("Reading slowly"), "{said}");
    let text = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    assert_eq!(text.text, expected);

    let empty = studio::retitle(ctx, &writer, &retitled(READING, " ", "", "three")).await;
    let fields: Vec<String> = problems(empty.unwrap_err())
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    assert_eq!(fields, ["title", "summary"]);
    let officer = site.officer("officer").await;
    let forbidden = studio::retitle(ctx, &officer, &retitled(READING, "A", "B", "k")).await;
    assert!(matches!(forbidden, Err(UseCaseError::Forbidden)));
}

#[tokio::test]
async fn a_module_is_added_with_its_first_lesson_and_compiles() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let add = Operation::AddModule {
        module: NewModule {
            slug: slug("after"),
            title: String::from("After"),
            summary: String::from("What comes then."),
            outcomes: vec![String::from("go on")],
            first: NewLesson {
                slug: slug("rest"),
                title: String::from("Rest"),
                summary: String::from("What comes then."),
                minutes: 5,
            },
        },
        place: usize::MAX,
    };
    studio::arrange(ctx, &writer, "tiny", &add, "one")
        .await
        .unwrap();
    let across = Operation::MoveLesson {
        module: slug("first"),
        lesson: slug("reading"),
        to: slug("after"),
        place: usize::MAX,
    };
    studio::arrange(ctx, &writer, "tiny", &across, "two")
        .await
        .unwrap();
    let now = draft(&site, &writer, "tiny").await;
    let lessons: Vec<&str> = now.modules[1]
        .lessons
        .iter()
        .map(|one| one.slug.as_str())
        .collect();
    assert_eq!(
        (now.modules[1].slug.as_str(), lessons),
        ("after", vec!["rest", "reading"])
    );
    assert_eq!(now.errors, 0, "{:?}", now.problems);
}
