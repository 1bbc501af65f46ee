//! The outbox: each letter leaves once, whatever is clicked, retried or crashed.

use crate::harness::{PASSWORD, Site, conflict, use_link};
use crate::post::{Answer, Recorder, pair, send};
use std::sync::Arc;
use usecases::account;
use usecases::settings::Sink;
use usecases::supervise::mail::{self, Posted, Round};
use usecases::{Actor, Settings};
use views::account::Role;
use views::mail::{MailRow, MailState};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// A site with one letter that waits: ana's, about her new account.
async fn one_letter() -> (Site, Arc<Recorder>) {
    let mut site = Site::new().await;
    let post = Recorder::at(&mut site);
    site.account("ana", &[Role::Officer]).await;
    (site, post)
}

async fn rows(site: &Site, admin: &Actor) -> Vec<MailRow> {
    mail::outbox(&site.ctx, admin, 1, false).await.unwrap().rows
}

/// Somebody who sees every letter, and of whom no letter waits any more.
async fn administrator(site: &Site, post: &Recorder) -> Actor {
    let admin = site.person("admin", &[Role::Administrator]).await;
    let round = send(site).await;
    assert_eq!(
        round,
        Round {
            sent: 1,
            not_sent: 0
        }
    );
    post.clear();
    admin
}

fn later(words: &str) -> Answer {
    Answer::Gives(Posted::Later(words.to_owned()))
}

#[tokio::test]
async fn a_letter_is_sent_once() {
    let (site, post) = one_letter().await;
    assert_eq!(
        send(&site).await,
        Round {
            sent: 1,
            not_sent: 0
        }
    );
    for _ in 0..3 {
        assert_eq!(send(&site).await, Round::default());
        site.pass(24 * HOUR);
    }
    assert_eq!(post.subjects(), [pair("ana", "mail-setup-subject")]);
    let letter = &post.letters()[0];
    assert_eq!((letter.number, letter.name.as_str()), (1, "ana Example"));
    assert!(!letter.is_reminder);
    assert!(
        !format!("{letter:?}").contains("setup"),
        "no log shows the link"
    );
}

#[tokio::test]
async fn two_programs_at_the_same_moment_send_each_letter_once() {
    let (site, post) = one_letter().await;
    for number in 0..20 {
        site.account(&format!("officer{number}"), &[Role::Officer])
            .await;
    }
    let (one, two) = tokio::join!(send(&site), send(&site));
    assert_eq!(one.sent + two.sent, 21);
    let mut sent: Vec<String> = post.letters().into_iter().map(|one| one.email).collect();
    sent.sort();
    sent.dedup();
    assert_eq!((sent.len(), post.letters().len()), (21, 21));
}

#[tokio::test]
async fn after_a_crash_nobody_knows_and_only_a_person_sends_again() {
    let (site, post) = one_letter().await;
    post.will([Answer::Dies]);
    let ctx = site.ctx.clone();
    let died = tokio::spawn(async move {
        mail::send_due(&ctx, &Actor::Operator, &|| true)
            .await
            .unwrap()
    })
    .await;
    assert!(died.unwrap_err().is_panic());
    assert_eq!(post.letters().len(), 1);
    // Whatever runs later, and however often, does not send it again.
    for _ in 0..5 {
        site.pass(12 * HOUR);
        assert_eq!(send(&site).await, Round::default());
    }
    let admin = administrator(&site, &post).await;
    let row = rows(&site, &admin)
        .await
        .into_iter()
        .find(|one| one.tries == 1 && one.state != MailState::Sent);
    let row = row.unwrap();
    assert_eq!((row.state, row.words), (MailState::Unknown, None));
    // A double click is one click.
    for _ in 0..2 {
        mail::send_again(&site.ctx, &admin, row.id).await.unwrap();
    }
    assert_eq!(
        send(&site).await,
        Round {
            sent: 1,
            not_sent: 0
        }
    );
    assert_eq!(send(&site).await, Round::default());
    let letters = post.letters();
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].id, letters[0].number), (row.id, 2));
    let actions = site.actions().await;
    let again = actions.iter().filter(|one| *one == "mail.sent-again");
    assert_eq!(again.count(), 1);
    let sent = mail::send_again(&site.ctx, &admin, row.id).await;
    assert_eq!(conflict(sent), "outbox-not-now");
}

#[tokio::test]
async fn a_try_that_is_broken_off_is_not_made_again() {
    let (site, post) = one_letter().await;
    // Dropped while the post has the letter: as where the program is killed.
    let broken = tokio::time::timeout(std::time::Duration::ZERO, send(&site));
    let mut broken = Box::pin(broken);
    while post.letters().is_empty() {
        let step =
            std::future::poll_fn(|cx| std::task::Poll::Ready(broken.as_mut().poll(cx).is_ready()));
        if step.await {
            break;
        }
        tokio::task::yield_now().await;
    }
    drop(broken);
    let begun = post.letters().len();
    site.pass(24 * HOUR);
    send(&site).await;
    // Where it was dropped before the try was begun, this is the first.
    assert_eq!(post.letters().len(), 1, "begun before: {begun}");
}

#[tokio::test]
async fn what_was_put_off_is_tried_again_later_and_later_and_then_given_up() {
    let (site, post) = one_letter().await;
    post.will((0..5).map(|_| later("451 try later")));
    assert_eq!(
        send(&site).await,
        Round {
            sent: 0,
            not_sent: 1
        }
    );
    // 5 minutes, 30 minutes, 2 hours, 8 hours after the try before.
    for (number, wait) in [
        (2, 5 * MINUTE),
        (3, 30 * MINUTE),
        (4, 2 * HOUR),
        (5, 8 * HOUR),
    ] {
        site.pass(wait - 1);
        assert_eq!(send(&site).await, Round::default(), "try {number}");
        site.pass(1);
        assert_eq!(send(&site).await.not_sent, 1, "try {number}");
        assert_eq!(post.letters().last().unwrap().number, number);
    }
    site.pass(30 * 24 * HOUR);
    assert_eq!(send(&site).await, Round::default());
    let admin = administrator(&site, &post).await;
    let stuck = mail::outbox(&site.ctx, &admin, 1, true).await.unwrap().rows;
    assert_eq!(stuck.len(), 1);
    assert_eq!((stuck[0].state, stuck[0].tries), (MailState::GivenUp, 5));
    assert_eq!(stuck[0].words.as_deref(), Some("451 try later"));
    // Sent again by a person, it has all its tries once more.
    mail::send_again(&site.ctx, &admin, stuck[0].id)
        .await
        .unwrap();
    post.will([later("451 try later")]);
    assert_eq!(send(&site).await.not_sent, 1);
    site.pass(5 * MINUTE);
    assert_eq!(send(&site).await.sent, 1);
    assert_eq!(post.letters().last().unwrap().number, 7);
}

#[tokio::test]
async fn what_was_refused_or_lost_is_never_sent_again_by_itself() {
    for (posted, state, words) in [
        (
            Posted::Refused("550 no such user".to_owned()),
            MailState::Refused,
            "550 no such user",
        ),
        (
            Posted::Unknown("connection reset".to_owned()),
            MailState::Unknown,
            "connection reset",
        ),
    ] {
        let (site, post) = one_letter().await;
        post.will([Answer::Gives(posted)]);
        assert_eq!(
            send(&site).await,
            Round {
                sent: 0,
                not_sent: 1
            }
        );
        site.pass(30 * 24 * HOUR);
        assert_eq!(send(&site).await, Round::default());
        let admin = administrator(&site, &post).await;
        let stuck = mail::outbox(&site.ctx, &admin, 1, true).await.unwrap().rows;
        assert_eq!(stuck.len(), 1);
        assert_eq!(stuck[0].state, state);
        assert_eq!(stuck[0].words.as_deref(), Some(words));
        mail::send_again(&site.ctx, &admin, stuck[0].id)
            .await
            .unwrap();
        assert_eq!(
            send(&site).await,
            Round {
                sent: 1,
                not_sent: 0
            }
        );
    }
}

#[tokio::test]
async fn no_more_leave_within_a_minute_than_the_settings_say() {
    let mut settings = Settings::default();
    settings.mail.per_minute = 3;
    let mut site = Site::with(settings).await;
    let post = Recorder::at(&mut site);
    for number in 0..7 {
        site.account(&format!("officer{number}"), &[Role::Officer])
            .await;
    }
    let (one, two) = tokio::join!(send(&site), send(&site));
    assert_eq!(one.sent + two.sent, 3, "two programs share the minute");
    site.pass(MINUTE - 1);
    assert_eq!(send(&site).await.sent, 0);
    site.pass(1);
    assert_eq!(send(&site).await.sent, 3);
    site.pass(MINUTE);
    assert_eq!(send(&site).await.sent, 1);
    assert_eq!(post.letters().len(), 7);
}

#[tokio::test]
async fn asked_to_stop_no_other_letter_is_begun() {
    let (site, post) = one_letter().await;
    site.account("ben", &[Role::Officer]).await;
    let asked = std::sync::atomic::AtomicU32::new(0);
    let go_on = || asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0;
    let round = mail::send_due(&site.ctx, &Actor::Operator, &go_on)
        .await
        .unwrap();
    assert_eq!(round.sent, 1);
    assert_eq!(post.letters().len(), 1);
}

#[tokio::test]
async fn the_link_of_a_letter_is_made_when_it_leaves_and_stands_in_it_alone() {
    let mut site = Site::new().await;
    let post = Recorder::at(&mut site);
    let (ana, shown) = site.account("ana", &[Role::Officer]).await;
    site.pass(1);
    let reset = account::reset_password_link(&site.ctx, &Actor::Operator, ana)
        .await
        .unwrap();
    send(&site).await;
    let subjects = [
        pair("ana", "mail-setup-subject"),
        pair("ana", "mail-reset-subject"),
    ];
    assert_eq!(post.subjects(), subjects);
    let links: Vec<String> = post
        .letters()
        .into_iter()
        .filter_map(|one| one.link)
        .collect();
    assert!(
        links[0].starts_with("/setup/") && links[1].starts_with("/reset/"),
        "{links:?}"
    );
    assert!(!links.contains(&shown) && !links.contains(&reset));
    // Nothing in the database opens an account: neither token stands in a letter.
    let mut reader = site.ctx.db.read().await.unwrap();
    for letter in post.letters() {
        let stored = store::mail::get(&mut reader, letter.id)
            .await
            .unwrap()
            .message;
        assert!(
            !stored.contains("/setup/") && !stored.contains("/reset/"),
            "{stored}"
        );
    }
    drop(reader);
    // The link that was shown to whoever made it goes on working beside the one that was sent.
    for path in [&reset, &links[1]] {
        let token = path.rsplit('/').next().unwrap();
        account::find_link(&site.ctx, &Actor::Anonymous, token)
            .await
            .unwrap();
    }
    account::use_link(&site.ctx, &Actor::Anonymous, use_link(&links[1], PASSWORD))
        .await
        .unwrap();
    assert!(site.sign_in("ana", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_letter_without_a_point_is_not_sent() {
    let mut site = Site::new().await;
    let post = Recorder::at(&mut site);
    // One has a password before the letter is due to leave, another is not here any more.
    site.ready("ana", &[Role::Officer]).await;
    site.pass(1);
    let (ben, _) = site.account("ben", &[Role::Officer]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    account::deactivate(&site.ctx, &admin, ben).await.unwrap();
    assert_eq!(send(&site).await.sent, 1);
    assert_eq!(post.subjects(), [pair("admin", "mail-setup-subject")]);
    let moot: Vec<String> = rows(&site, &admin)
        .await
        .into_iter()
        .filter(|one| one.state == MailState::Moot)
        .map(|one| one.email)
        .collect();
    // The latest first.
    assert_eq!(moot, ["ben@example.org", "ana@example.org"]);
}

#[tokio::test]
async fn a_letter_is_in_the_language_of_its_reader() {
    let mut site = Site::new().await;
    let post = Recorder::at(&mut site);
    let ana = site.officer("ana").await;
    site.pass(1);
    site.officer("ben").await;
    account::set_locale(&site.ctx, &ana, "ar").await.unwrap();
    send(&site).await;
    let languages: Vec<&str> = post.letters().iter().map(|one| one.locale.code()).collect();
    assert_eq!(languages, ["ar", "en"]);
}

#[tokio::test]
async fn a_site_that_writes_no_letters_has_none_waiting_later() {
    let mut settings = Settings::default();
    settings.mail.sink = Sink::None;
    let mut site = Site::with(settings.clone()).await;
    let post = Recorder::at(&mut site);
    site.account("ana", &[Role::Officer]).await;
    assert_eq!(send(&site).await, Round::default());
    settings.mail.sink = Sink::File;
    site.ctx.settings = Arc::new(settings);
    assert_eq!(send(&site).await, Round::default());
    assert!(post.letters().is_empty());
}

#[tokio::test]
async fn one_letter_to_try_the_post_with() {
    let (site, post) = one_letter().await;
    let sent = mail::test_letter(&site.ctx, &Actor::Operator, " Somebody@Example.org ")
        .await
        .unwrap();
    assert_eq!(sent, Posted::Sent);
    assert_eq!(post.letters()[0].email, "somebody@example.org");
    let problems =
        crate::harness::problems(mail::test_letter(&site.ctx, &Actor::Operator, "nobody").await);
    assert_eq!(
        problems,
        [crate::harness::problem("email", "email-unusable")]
    );
}
