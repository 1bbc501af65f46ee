//! Local law: for the officers of its country and for nobody else, and marked once it has ended.

use crate::course::sources;
use crate::harness::{EN, Site};
use base::AccountId;
use courseware::Sources;
use usecases::account::{self, NewAccount};
use usecases::author::studio;
use usecases::supervise::programmes::{self, NewOrganisation};
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::learn::{BlockView, LessonView, LocalLawView};

const READING: &str = "courses/tiny/01-first/02-reading.md";
const LAW: &str = "```local lawyer\ncountry: ES\nreviewer: Ana Ruiz, prosecutor\ndate: 2026-10-01\nexpires: 2026-11-24\n\nAsk for a zebra lawyer.\n\nSource: An act, article 520.\n```\n";
/// What no page, search or file for others may hold: the text, its reviewer and its source.
const SECRET: [&str; 3] = ["zebra", "Ana Ruiz", "article 520"];

/// The tiny course with a law of Spain between two paragraphs.
fn with_law() -> Sources {
    let mut sources = sources();
    let text = String::from_utf8(sources.0[READING].clone()).unwrap();
    let text = text.replace("\nAnd read on.", &format!("\n{LAW}\nAnd read on."));
    assert!(text.contains(LAW));
    sources.0.insert(READING.to_owned(), text.into_bytes());
    sources
}

async fn from(site: &Site, mailbox: &str, country: &str) -> (Actor, AccountId) {
    let new = NewAccount {
        name: format!("{mailbox} Example"),
        email: format!("{mailbox}@example.org"),
        agency: "Harbour District Police".to_owned(),
        country: country.to_owned(),
        roles: vec![Role::Officer.as_str().to_owned()],
    };
    let created = account::create_account(&site.ctx, &Actor::Operator, new);
    let id = created.await.unwrap().id;
    (site.acting(id, mailbox, &[Role::Officer]), id)
}

async fn read(site: &Site, actor: &Actor) -> LessonView {
    learn::lesson(&site.ctx, actor, "tiny", "first", "reading", EN)
        .await
        .unwrap()
}

fn law(view: &LessonView) -> Option<&LocalLawView> {
    view.blocks.iter().find_map(|block| match block {
        BlockView::Local(law) => Some(&**law),
        _ => None,
    })
}

fn html(view: &LessonView) -> String {
    let blocks = view.blocks.iter().map(|block| match block {
        BlockView::Html(html) => html.as_str(),
        _ => "",
    });
    blocks.collect()
}

/// Nothing of the law is in what the page is made of.
fn says_nothing(view: &LessonView) {
    let whole = format!("{view:?}");
    for word in SECRET {
        assert!(!whole.contains(word), "{word} in {whole}");
    }
    assert_eq!(view.drafted, None);
}

#[tokio::test]
async fn officers_of_the_country_see_a_law_and_nobody_else_does() {
    let site = Site::publishing(&with_law(), "tiny").await;
    let (ana, _) = from(&site, "ana", "ES").await;
    let seen = read(&site, &ana).await;
    let block = law(&seen).unwrap();
    assert_eq!(block.country, "ES");
    assert!(block.html.contains("zebra lawyer"));
    assert_eq!(block.reviewer, "Ana Ruiz, prosecutor");
    assert_eq!(block.source, "An act, article 520.");
    assert_eq!(block.date, "2026-10-01");
    assert_eq!(seen.drafted, None);
    // With and without the law, the others have their numbers.
    let [first, second] = ["b1", "b2"].map(|id| format!("<p id=\"{id}\">"));
    for (mailbox, country) in [("jean", "FR"), ("nobody", "")] {
        let (other, _) = from(&site, mailbox, country).await;
        let view = read(&site, &other).await;
        assert!(law(&view).is_none(), "{mailbox}");
        says_nothing(&view);
        for view in [&view, &seen] {
            let html = html(view);
            assert!(html.contains(&first) && html.contains(&second), "{html}");
            assert!(!html.contains("\"b3\""), "{html}");
        }
        let found = learn::search(&site.ctx, &other, "zebra", EN).await.unwrap();
        assert_eq!(found.hits, []);
    }
    let teacher = site.person("teacher", &[Role::Instructor]).await;
    says_nothing(&read(&site, &teacher).await);
}

#[tokio::test]
async fn a_country_of_ones_own_goes_before_that_of_where_one_belongs() {
    let site = Site::publishing(&with_law(), "tiny").await;
    let ctx = &site.ctx;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let spain = NewOrganisation {
        name: "Spain".to_owned(),
        kind: "country".to_owned(),
        parent: String::new(),
        country: "ES".to_owned(),
    };
    programmes::create_organisation(ctx, &Actor::Operator, &spain)
        .await
        .unwrap();
    let all = programmes::organisations(ctx, &admin, EN).await.unwrap();
    let spain = all.rows[0].id.to_string();
    for (mailbox, country, sees) in [("ana", "", true), ("jean", "FR", false)] {
        let (officer, id) = from(&site, mailbox, country).await;
        assert!(law(&read(&site, &officer).await).is_none(), "{mailbox}");
        programmes::set_belonging(ctx, &admin, id, &spain)
            .await
            .unwrap();
        assert_eq!(
            law(&read(&site, &officer).await).is_some(),
            sees,
            "{mailbox}"
        );
    }
}

#[tokio::test]
async fn a_law_is_out_of_date_on_the_day_after_its_last() {
    let site = Site::publishing(&with_law(), "tiny").await;
    let (ana, _) = from(&site, "ana", "ES").await;
    let teacher = site.person("teacher", &[Role::Instructor]).await;
    let told = async || -> Vec<String> {
        let told = studio::local_law(&site.ctx, &teacher, "tiny").await;
        told.unwrap()
            .into_iter()
            .map(|one| one.message.id)
            .collect()
    };
    // It is the 24th, half past two in the afternoon in UTC, which is the zone of the site.
    assert_eq!(law(&read(&site, &ana).await).unwrap().expired, None);
    assert_eq!(told().await, ["authoring-overlay-soon"]);
    site.pass(10 * 60 * 60);
    let ended = read(&site, &ana).await;
    assert_eq!(law(&ended).unwrap().expired.as_deref(), Some("2026-11-24"));
    assert_eq!(told().await, ["authoring-overlay-expired"]);
}

#[tokio::test]
async fn authors_choose_whose_officer_they_look_as_and_are_told_in_the_text() {
    let site = Site::publishing(&with_law(), "tiny").await;
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    for (country, sees) in [(Some("ES"), true), (Some("FR"), false), (None, false)] {
        let place = ("first", "reading");
        let seen = studio::preview(ctx, &writer, "tiny", place, (EN, country)).await;
        let seen = seen.unwrap();
        assert_eq!(law(&seen).is_some(), sees, "{country:?}");
        assert_eq!(seen.drafted.unwrap(), ["ES"]);
    }
    let text = studio::editor(ctx, &writer, "tiny", "01-first/02-reading.md").await;
    let [one] = text.unwrap().problems.try_into().unwrap();
    assert_eq!(one.message.id, "authoring-overlay-soon");
    assert!(!one.is_error);
}

#[tokio::test]
async fn what_is_told_of_local_law_is_for_the_authors_of_the_course() {
    let site = Site::publishing(&with_law(), "tiny").await;
    let ctx = &site.ctx;
    let officer = site.officer("officer").await;
    let refused = studio::local_law(ctx, &officer, "tiny").await;
    assert!(matches!(refused, Err(UseCaseError::Forbidden)));
    let refused = studio::local_law(ctx, &Actor::Anonymous, "tiny").await;
    assert!(matches!(refused, Err(UseCaseError::SignInRequired)));
}

#[tokio::test]
async fn a_stored_lesson_keeps_its_law() {
    let site = Site::publishing(&with_law(), "tiny").await;
    let ctx = &site.ctx;
    let (ana, _) = from(&site, "ana", "ES").await;
    let before = read(&site, &ana).await;
    // What an older compiler made is read from the database, not compiled anew.
    let published = ctx.shelf.current("tiny").unwrap();
    let mut tx = ctx.db.begin().await.unwrap();
    let stored = store::course::list_lesson_texts(&mut tx, published.version)
        .await
        .unwrap();
    drop(tx);
    let reading = stored.iter().find(|one| one.lesson == "reading").unwrap();
    let json: serde_json::Value = serde_json::from_str(&reading.content).unwrap();
    let local = &json["blocks"][1]["local"];
    assert_eq!(local["id"], "lawyer");
    assert_eq!(local["country"], "ES");
    assert_eq!(local["date"], "2026-10-01");
    assert_eq!(local["expires"], "2026-11-24");
    assert_eq!(local["html"], law(&before).unwrap().html);
}
