//! What people are written to about, and who sees that they were.

use crate::academy::takes;
use crate::certified::{COURSE, settle};
use crate::harness::{Site, conflict};
use crate::journeys;
use crate::judging::{PLAN, finished, plan_and_choice, task};
use crate::post::{Answer, Recorder, minute, pair, send};
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use base::{MailId, Timestamp};
use usecases::supervise::mail::{self, Posted};
use usecases::supervise::programmes::{self, InvitationTerms, NewTable};
use usecases::{Actor, account, assess, certify};
use views::account::Role;

#[tokio::test]
async fn joining_is_told_once() {
    let mut house = House::new().await;
    let post = Recorder::at(&mut house.site);
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    house.site.officer("ana").await;
    house.site.pass(1);
    send(&house.site).await;
    post.clear();
    for _ in 0..2 {
        programmes::add_people(ctx, manager, PROGRAMME, cohort, "ana@example.org")
            .await
            .unwrap();
    }
    send(&house.site).await;
    assert_eq!(post.subjects(), [pair("ana", "mail-joined-subject")]);
    let letter = &post.letters()[0];
    let args: Vec<&str> = letter.paragraphs[0]
        .args
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        (letter.paragraphs[0].id.as_str(), args),
        ("mail-joined-what", vec!["cohort", "programme"])
    );
    // Leaving and coming back is no news.
    let ana = letter_of(&house.site, "ana").await;
    programmes::remove_person(ctx, manager, PROGRAMME, cohort, ana)
        .await
        .unwrap();
    programmes::add_people(ctx, manager, PROGRAMME, cohort, "ana@example.org")
        .await
        .unwrap();
    send(&house.site).await;
    assert_eq!(post.letters().len(), 1);
}

async fn letter_of(site: &Site, mailbox: &str) -> base::AccountId {
    let mut reader = site.ctx.db.read().await.unwrap();
    let email = format!("{mailbox}@example.org");
    store::account::find(&mut reader, &email)
        .await
        .unwrap()
        .unwrap()
        .id
}

#[tokio::test]
async fn whoever_gets_an_account_by_a_table_gets_one_letter() {
    let mut house = House::new().await;
    let post = Recorder::at(&mut house.site);
    send(&house.site).await;
    post.clear();
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    let new = NewTable {
        file_name: "people.csv".to_owned(),
        bytes: b"email,name,agency,country\nana@example.org,Ana,Police,TN\n".to_vec(),
        create: true,
        ..NewTable::default()
    };
    let id = programmes::try_table(ctx, manager, PROGRAMME, cohort, new)
        .await
        .unwrap();
    let applied = programmes::apply_table(ctx, manager, PROGRAMME, cohort, id)
        .await
        .unwrap();
    assert_eq!(applied.links.len(), 1);
    programmes::apply_table(ctx, manager, PROGRAMME, cohort, id)
        .await
        .unwrap();
    send(&house.site).await;
    assert_eq!(post.subjects(), [pair("ana", "mail-setup-subject")]);
    let said: Vec<String> = post.letters()[0]
        .paragraphs
        .iter()
        .map(|one| one.id.clone())
        .collect();
    assert_eq!(
        said,
        ["mail-setup-what", "mail-joined-what", "mail-setup-how"]
    );
}

#[tokio::test]
async fn whoever_asked_is_told_what_was_decided() {
    let mut house = House::new().await;
    let post = Recorder::at(&mut house.site);
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    let terms = InvitationTerms {
        asks: true,
        most: 5,
        days: 5,
    };
    let path = programmes::make_invitation(ctx, manager, PROGRAMME, cohort, terms)
        .await
        .unwrap();
    let token = path.rsplit('/').next().unwrap();
    for (mailbox, accept) in [("ana", true), ("ben", false)] {
        let officer = house.site.officer(mailbox).await;
        house.site.pass(1);
        programmes::follow_invitation(ctx, &officer, token)
            .await
            .unwrap();
        let account = officer.account().unwrap();
        let mut reader = ctx.db.read().await.unwrap();
        let request = store::cohort_request::find(&mut reader, cohort, account)
            .await
            .unwrap()
            .unwrap()
            .id;
        drop(reader);
        send(&house.site).await;
        post.clear();
        for _ in 0..2 {
            programmes::decide_request(ctx, manager, PROGRAMME, cohort, request, accept)
                .await
                .unwrap();
        }
        send(&house.site).await;
        let subject = if accept {
            "mail-joined-subject"
        } else {
            "mail-declined-subject"
        };
        assert_eq!(post.subjects(), [pair(mailbox, subject)]);
    }
}

#[tokio::test]
async fn a_certificate_is_told_of_when_it_is_issued_corrected_and_revoked() {
    let mut site = Site::with_course().await;
    let post = Recorder::at(&mut site);
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    let boss = site.person("boss", &[Role::Programme]).await;
    academy.appoint(&site, &boss, "manager").await;
    academy.join(&site, &ana).await;
    send(&site).await;
    post.clear();
    journeys::certified(&site, &ana).await;
    settle(&site).await;
    send(&site).await;
    // One of the course and one of the certification.
    let ready = pair("ana", "mail-certificate-subject");
    assert_eq!(post.subjects(), [ready.clone(), ready]);
    let code = crate::academy::codes(&site, &ana).await.remove(0);
    let links: Vec<Option<String>> = post.letters().into_iter().map(|one| one.link).collect();
    assert!(
        links.contains(&Some(format!("/certificates/{code}"))),
        "{links:?}"
    );
    let no_words: Vec<usize> = post
        .letters()
        .iter()
        .map(|one| one.subject.args.len())
        .collect();
    assert_eq!(
        no_words,
        [0, 0],
        "no letter says what the certificate is of"
    );
    post.clear();
    let why = "The name was written wrongly.";
    let newer = certify::correct(&site.ctx, &boss, &code, why)
        .await
        .unwrap();
    send(&site).await;
    assert_eq!(post.subjects(), [pair("ana", "mail-corrected-subject")]);
    post.clear();
    for _ in 0..2 {
        certify::revoke(&site.ctx, &boss, &newer, "It was issued by mistake.")
            .await
            .unwrap();
    }
    send(&site).await;
    assert_eq!(post.subjects(), [pair("ana", "mail-revoked-subject")]);
}

#[tokio::test]
async fn a_result_that_people_marked_is_told_without_what_it_came_to() {
    let mut site = plan_and_choice(&PLAN.replace("markers: 2", "markers: 1")).await;
    let post = Recorder::at(&mut site);
    for (mailbox, wants) in [("ana", true), ("ben", false)] {
        let officer = site.officer(mailbox).await;
        account::set_reminders(&site.ctx, &officer, wants)
            .await
            .unwrap();
        let attempt = finished(
            &site,
            &officer,
            &[("plan", "Safety first."), ("quiz-1", "1")],
        )
        .await;
        let assessor = site
            .person(&format!("assessor-{mailbox}"), &[Role::Assessor])
            .await;
        send(&site).await;
        post.clear();
        let response = task(&site, attempt, "plan").await;
        assess::mark(&site.ctx, &assessor, response, vec![1, 2], "")
            .await
            .unwrap();
        minute(&site).await;
        if wants {
            assert_eq!(post.subjects(), [pair("ana", "mail-result-subject")]);
            let letter = &post.letters()[0];
            assert_eq!(letter.link, Some(format!("/assessments/{attempt}/result")));
            assert!(letter.is_reminder);
            let args: usize = letter.paragraphs.iter().map(|one| one.args.len()).sum();
            assert_eq!(args, 0);
        } else {
            assert!(post.letters().is_empty());
        }
    }
}

fn nothing() -> MailId {
    MailId::new(Timestamp::from_millis(1), [0; 10])
}

#[tokio::test]
async fn managers_see_the_letters_of_their_programmes_and_administrators_all() {
    let mut house = House::new().await;
    let post = Recorder::at(&mut house.site);
    let site = &house.site;
    let (ctx, cohort) = (&site.ctx, house.cohort);
    let ana = site.officer("ana").await;
    site.pass(1);
    send(site).await;
    programmes::add_people(ctx, &house.manager, PROGRAMME, cohort, "ana@example.org")
        .await
        .unwrap();
    post.will([Answer::Gives(Posted::Refused("550 no".to_owned()))]);
    send(site).await;
    let seen = mail::outbox(ctx, &house.manager, 1, false).await.unwrap();
    assert_eq!(
        seen.rows.len(),
        1,
        "the letter about the account is none of theirs"
    );
    let letter = seen.rows[0].id;
    let other = site.person("other", &[Role::Programme]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    assert!(
        mail::outbox(ctx, &other, 1, false)
            .await
            .unwrap()
            .rows
            .is_empty()
    );
    let all = mail::outbox(ctx, &admin, 1, false).await.unwrap();
    assert!(all.sees_all && all.rows.len() > 3, "{}", all.rows.len());
    let instructor = site.person("instructor", &[Role::Instructor]).await;
    refused!(
        NotFound,
        mail::send_again(ctx, &other, letter),
        mail::send_again(ctx, &admin, nothing())
    );
    refused!(
        Forbidden,
        mail::outbox(ctx, &ana, 1, false),
        mail::outbox(ctx, &instructor, 1, true),
        mail::send_again(ctx, &ana, letter),
        mail::send_due(ctx, &admin, &|| true),
        mail::remind(ctx, &admin),
        mail::test_letter(ctx, &admin, "a@example.org"),
    );
    let nobody = &Actor::Anonymous;
    refused!(
        SignInRequired,
        mail::outbox(ctx, nobody, 1, false),
        mail::send_again(ctx, nobody, letter),
        mail::send_due(ctx, nobody, &|| true),
        mail::remind(ctx, nobody),
        mail::test_letter(ctx, nobody, "a@example.org"),
        account::reach(ctx, nobody),
        account::set_reminders(ctx, nobody, false),
        account::make_calendar_link(ctx, nobody),
        account::end_calendar_link(ctx, nobody),
    );
    mail::send_again(ctx, &house.manager, letter).await.unwrap();
    // A letter of the person alone is an administrator's matter.
    let own = all
        .rows
        .iter()
        .find(|one| one.subject.id == "mail-setup-subject");
    refused!(
        NotFound,
        mail::send_again(ctx, &house.manager, own.unwrap().id)
    );
    let sent = mail::send_again(ctx, &admin, own.unwrap().id).await;
    assert_eq!(conflict(sent), "outbox-not-now");
}
