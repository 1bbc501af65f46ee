//! Letters through a mail server that answers as a test wants, as files, and what the pages say of them.

use crate::mail_server::{KIND, MailServer, Script};
use base::{Locale, MailId, Message, Timestamp};
use server::post;
use std::path::Path;
use testkit::{Level, TestApp};
use tokio::net::TcpListener;
use usecases::settings::{Security, Sink, Smtp};
use usecases::supervise::mail::{self, Outgoing, Posted};
use usecases::{Actor, Settings};

fn letter() -> Outgoing {
    let at = Timestamp::from_millis(1_795_680_000_000);
    Outgoing {
        id: MailId::new(at, [7; 10]),
        number: 1,
        email: String::from("ana@example.org"),
        name: String::from("Ana"),
        locale: Locale::En,
        subject: Message::new("mail-certificate-subject"),
        paragraphs: vec![Message::new("mail-certificate-what")],
        link: Some(String::from("/certificates/ABC")),
        is_reminder: false,
        at,
    }
}

async fn posted(script: Script) -> (Posted, MailServer) {
    let server = MailServer::saying(script).await;
    let post = post::open(&server.settings(), Path::new("nowhere")).unwrap();
    (post.post(&letter()).await, server)
}

#[tokio::test]
async fn a_letter_that_is_taken_was_sent() {
    let (posted, server) = posted(KIND).await;
    assert_eq!(posted, Posted::Sent);
    assert_eq!(server.letters(), 1);
    let lines = server.lines();
    let has = |line: &str| lines.iter().any(|one| one == line);
    assert!(has("MAIL FROM:<training@training.example>"), "{lines:#?}");
    assert!(has("RCPT TO:<ana@example.org>"), "{lines:#?}");
    assert!(has("Auto-Submitted: auto-generated"), "{lines:#?}");
    assert!(has("Subject: A certificate is ready"), "{lines:#?}");
    assert!(
        has("https://training.example/certificates/ABC"),
        "{lines:#?}"
    );
}

#[tokio::test]
async fn what_a_server_says_decides_what_becomes_of_a_letter() {
    let said = |change: fn(&mut Script)| {
        let mut script = KIND;
        change(&mut script);
        script
    };
    let later = |script: Script, words: &'static str| (script, "later", words);
    let refused = |script: Script, words: &'static str| (script, "refused", words);
    for (script, becomes, words) in [
        // 4xx: try again.
        later(
            said(|one| one.rcpt = Some("451 greylisted, come back")),
            "greylisted",
        ),
        later(
            said(|one| one.mail = Some("421 shutting down")),
            "shutting down",
        ),
        later(said(|one| one.taken = Some("452 no room")), "no room"),
        // 5xx: never.
        refused(
            said(|one| one.rcpt = Some("550 5.1.1 no such user")),
            "no such user",
        ),
        refused(
            said(|one| one.data = Some("554 not from you")),
            "not from you",
        ),
        refused(said(|one| one.taken = Some("552 too much")), "too much"),
        // A server that is not well refuses no letter.
        later(
            said(|one| one.greeting = Some("554 closed today")),
            "closed today",
        ),
        // A connection that breaks before the letter was handed over.
        later(said(|one| one.greeting = None), ""),
        later(said(|one| one.mail = None), ""),
        later(said(|one| one.rcpt = None), ""),
        later(said(|one| one.data = None), ""),
        // And after it: nobody knows.
        (said(|one| one.taken = None), "unknown", ""),
    ] {
        let (posted, server) = posted(script).await;
        let (found, told) = match posted {
            Posted::Sent => ("sent", String::new()),
            Posted::Later(told) => ("later", told),
            Posted::Refused(told) => ("refused", told),
            Posted::Unknown(told) => ("unknown", told),
        };
        assert_eq!(found, becomes, "{told}: {:#?}", server.lines());
        assert!(told.contains(words), "{told}");
        assert!(!told.contains('\n'));
    }
}

#[tokio::test]
async fn where_nobody_listens_a_letter_waits() {
    let server = MailServer::saying(KIND).await;
    let mut settings = server.settings();
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    if let Sink::Smtp(smtp) = &mut settings.mail.sink {
        smtp.port = port;
    }
    let sender = post::open(&settings, Path::new("nowhere")).unwrap();
    assert!(matches!(sender.post(&letter()).await, Posted::Later(_)));
    assert!(post::probe(&settings, Path::new("nowhere")).await.is_err());
    // What works is said without sending anything.
    let found = post::probe(&server.settings(), Path::new("nowhere"))
        .await
        .unwrap();
    assert!(found.contains("takes letters"), "{found}");
    assert_eq!(server.letters(), 0);
    assert!(!server.lines().iter().any(|line| line.starts_with("MAIL")));
}

#[tokio::test]
async fn protection_that_is_wanted_and_not_offered_sends_nothing() {
    let server = MailServer::saying(KIND).await;
    let mut settings = server.settings();
    if let Sink::Smtp(smtp) = &mut settings.mail.sink {
        smtp.security = Security::StartTls;
    }
    let post = post::open(&settings, Path::new("nowhere")).unwrap();
    assert!(matches!(post.post(&letter()).await, Posted::Later(_)));
    assert_eq!(server.letters(), 0);
}

#[cfg(unix)]
#[test]
fn a_password_that_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("password");
    let mut settings = Settings::default();
    settings.mail.sink = Sink::Smtp(Smtp {
        host: String::from("127.0.0.1"),
        port: 25,
        security: Security::None,
        login: Some((String::from("audire"), file.display().to_string())),
    });
    let opened = |mode: Option<u32>| {
        if let Some(mode) = mode {
            std::fs::write(&file, "secret word\n").unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        }
        post::open(&settings, dir.path())
            .err()
            .map(|failure| format!("{failure:?}"))
    };
    let told = opened(None).unwrap();
    assert!(told.contains("cannot be read"), "{told}");
    for mode in [0o644, 0o640, 0o604] {
        let told = opened(Some(mode)).unwrap();
        assert!(
            told.contains("0600") && !told.contains("secret word"),
            "{told}"
        );
    }
    assert_eq!(opened(Some(0o600)), None);
    std::fs::write(&file, "\n").unwrap();
    assert!(opened(None).unwrap().contains("is empty"));
}

#[tokio::test]
async fn a_demonstration_writes_files_whatever_the_settings_say() {
    let server = MailServer::saying(KIND).await;
    let dir = tempfile::tempdir().unwrap();
    let mut settings = server.settings();
    settings.demonstration = true;
    let post = post::open(&settings, dir.path()).unwrap();
    assert_eq!(post.post(&letter()).await, Posted::Sent);
    assert!(server.lines().is_empty());
    let name = format!("outbox/{}-1.eml", letter().id);
    let bytes = std::fs::read(dir.path().join(name)).unwrap();
    let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some("A certificate is ready"));
}

/// The letters of a site go out, are lost, and are sent again by an administrator.
#[tokio::test]
async fn a_letter_that_was_lost_is_sent_again_from_the_page() {
    let mut lost = KIND;
    lost.taken = None;
    let server = MailServer::saying(lost).await;
    let app = TestApp::with(
        server.settings(),
        server::Reach::Loopback,
        &testkit::content::tiny(),
    )
    .await;
    let admin = app.sign_in(Level::Administrator).await;
    app.create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let officer = app.anonymous();
    let home = officer
        .sign_in("ana@academy.example", testkit::PASSWORD)
        .await;
    assert_eq!(home.path, "/");
    let mut context = app.context.clone();
    context.post = post::open(&context.settings, app.folder()).unwrap();
    let send = async || {
        mail::send_due(&context, &Actor::Operator, &|| true)
            .await
            .unwrap()
    };
    // Letters about accounts that have a password by now have no point; one that resets a password has.
    let all = usecases::account::list_accounts(&context, &Actor::Operator, "ana", 1)
        .await
        .unwrap();
    usecases::account::reset_password_link(&context, &Actor::Operator, all.rows[0].id)
        .await
        .unwrap();
    assert_eq!(send().await.not_sent, 1);
    assert_eq!(server.letters(), 1);
    let page = admin
        .open("/programmes/outbox?show=stuck")
        .await
        .expect(200)
        .says("Perhaps sent");
    assert!(page.main().contains("may arrive twice"), "{}", page.main());
    let page = admin
        .submit(&page, "/do/send-again", &[])
        .await
        .says("The letter will be sent again within a minute.");
    assert!(
        page.main()
            .contains("Every letter was sent or still waits its turn.")
    );
    let again = send().await;
    assert_eq!((again.sent, again.not_sent), (0, 1));
    assert_eq!(server.letters(), 2);
}

#[tokio::test]
async fn one_chooses_how_one_is_reached_and_gets_a_calendar() {
    let (app, anyone, officer) = TestApp::new().await.with_officer().await;
    let page = officer.open("/account").await.expect(200);
    let page = officer
        .submit(&page, "/do/set-reminders", &[])
        .await
        .says("Your choice is saved.");
    let page = page.says("You get no reminders of deadlines");
    let page = officer.submit(&page, "/do/make-calendar-link", &[]).await;
    let main = page.main();
    let begins = main.find("/calendar/").expect("the link is shown");
    let path: String = main[begins..]
        .chars()
        .take("/calendar/".len() + 43 + 4)
        .collect();
    assert_eq!(
        path.rsplit_once('.').map(|(_, end)| end),
        Some("ics"),
        "{path}"
    );
    // Once.
    let again = officer.open("/account").await.expect(200);
    assert!(!again.main().contains("/calendar/"));
    let calendar = anyone.get(&path).await.expect(200);
    let header = |name: &str| {
        calendar
            .headers
            .get(name)
            .map(|one| one.to_str().unwrap().to_owned())
    };
    assert_eq!(
        header("content-type").as_deref(),
        Some("text/calendar; charset=utf-8")
    );
    assert_eq!(header("cache-control").as_deref(), Some("no-store"));
    assert_eq!(header("set-cookie"), None);
    assert!(
        calendar.body.starts_with("BEGIN:VCALENDAR\r\n"),
        "{}",
        calendar.body
    );
    let missing = anyone
        .get(&format!("/calendar/{}.ics", "A".repeat(43)))
        .await
        .expect(404);
    officer
        .submit(&again, "/do/end-calendar-link", &[])
        .await
        .says("The calendar link no longer works.");
    let ended = anyone.get(&path).await.expect(404);
    assert_eq!(
        ended.main(),
        missing.main(),
        "one that ended is told as one that never was"
    );
    for wrong in ["/calendar/a", "/calendar/a.ics", "/calendar/.ics"] {
        anyone.get(wrong).await.expect(404);
    }
    drop(app);
}
