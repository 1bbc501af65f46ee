//! Making a programme, its settings, its courses, its staff and its deadlines.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::programmes_house::{House, PROGRAMME, create, settings, spring};
use usecases::supervise::programmes::{self, CourseMove, NewCohort, NewProgramme};
use views::account::Role;
use views::programme::StaffRole;

#[tokio::test]
async fn whoever_makes_a_programme_manages_it() {
    let site = Site::new().await;
    let manager = site.person("manager", &[Role::Programme]).await;
    assert_eq!(create(&site, &manager).await.unwrap(), PROGRAMME);
    let mine = programmes::my_programmes(&site.ctx, &manager, EN)
        .await
        .unwrap();
    assert_eq!(mine.works_in.len(), 1);
    assert_eq!(mine.works_in[0].roles, [StaffRole::Manager]);
    let view = programmes::programme(&site.ctx, &manager, PROGRAMME, EN)
        .await
        .unwrap();
    assert_eq!(
        (view.organisation.as_str(), view.manages),
        ("Tunisia", true)
    );
}

#[tokio::test]
async fn an_administrator_makes_a_programme_and_appoints_but_does_not_see_it() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    create(&site, &admin).await.unwrap();
    let ctx = &site.ctx;
    crate::refused!(NotFound, programmes::programme(ctx, &admin, PROGRAMME, EN));
    let staff = programmes::staff(ctx, &admin, PROGRAMME, EN).await.unwrap();
    assert_eq!((staff.rows.len(), staff.works_here), (0, false));
    let manager = site.person("manager", &[Role::Programme]).await;
    programmes::appoint(ctx, &admin, PROGRAMME, "Manager@example.org ", "manager")
        .await
        .unwrap();
    programmes::programme(ctx, &manager, PROGRAMME, EN)
        .await
        .unwrap();
}

#[tokio::test]
async fn all_that_is_wrong_with_a_new_programme_is_told_at_once() {
    let site = Site::new().await;
    let manager = site.person("manager", &[Role::Programme]).await;
    let mut new = NewProgramme {
        slug: "Not an address".to_owned(),
        ..NewProgramme::default()
    };
    new.settings.languages = vec!["fr".to_owned()];
    new.settings.zone = "Atlantis/Centre".to_owned();
    new.settings.starts_on = "2026-02-30".to_owned();
    let told = problems(programmes::create_programme(&site.ctx, &manager, &new).await);
    let expected = [
        problem("slug", "programme-slug-unusable"),
        problem("organisation", "programme-organisation-missing"),
        problem("title_fr", "programme-title-missing"),
        problem("zone", "programme-zone-unknown"),
        problem("starts_on", "day-unreadable"),
    ];
    assert_eq!(told, expected);
    // An address that is a page of its own.
    create(&site, &manager).await.unwrap();
    let all = programmes::organisations(&site.ctx, &usecases::Actor::Operator, EN)
        .await
        .unwrap();
    let taken = |slug: &str| NewProgramme {
        slug: slug.to_owned(),
        organisation: all.rows[0].id.to_string(),
        settings: settings(),
    };
    for slug in ["new", PROGRAMME] {
        let told = problems(programmes::create_programme(&site.ctx, &manager, &taken(slug)).await);
        assert_eq!(told, [problem("slug", "programme-slug-taken")], "{slug}");
    }
}

#[tokio::test]
async fn nobody_overwrites_settings_they_have_not_seen() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let seen = programmes::settings(ctx, manager, PROGRAMME, EN)
        .await
        .unwrap();
    // One revision made it, the second added the course.
    assert_eq!(seen.revision, 2);
    let mut form = settings();
    form.masked = true;
    programmes::revise(ctx, manager, PROGRAMME, 2, &form)
        .await
        .unwrap();
    // The same again, from another tab, is saved already.
    programmes::revise(ctx, manager, PROGRAMME, 2, &form)
        .await
        .unwrap();
    form.zone = "UTC".to_owned();
    let late = programmes::revise(ctx, manager, PROGRAMME, 2, &form).await;
    assert_eq!(conflict(late), "programme-outdated");
    let late = programmes::move_course(ctx, manager, PROGRAMME, 2, "tiny", CourseMove::Remove);
    assert_eq!(conflict(late.await), "programme-outdated");
    let now = programmes::settings(ctx, manager, PROGRAMME, EN)
        .await
        .unwrap();
    assert_eq!(
        (now.revision, now.masked, now.zone.as_str()),
        (3, true, "Africa/Tunis")
    );
    assert_eq!(
        now.courses.len(),
        1,
        "the courses are not in this form and stay"
    );
}

#[tokio::test]
async fn a_role_in_a_programme_needs_the_one_in_the_installation() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    house.site.officer("ana").await;
    let appoint = async |email: &str, role: &str| {
        programmes::appoint(ctx, manager, PROGRAMME, email, role).await
    };
    for (email, role, field, id) in [
        ("ana@example.org", "assessor", "email", "staff-role-lacking"),
        (
            "ben@example.org",
            "assessor",
            "email",
            "staff-account-unknown",
        ),
        ("ben", "assessor", "email", "email-unusable"),
        ("ana@example.org", "owner", "role", "staff-role-unknown"),
    ] {
        assert_eq!(problems(appoint(email, role).await), [problem(field, id)]);
    }
    let assessor = house.site.person("cleo", &[Role::Assessor]).await;
    crate::refused!(
        NotFound,
        programmes::programme(ctx, &assessor, PROGRAMME, EN)
    );
    appoint("cleo@example.org", "assessor").await.unwrap();
    appoint("cleo@example.org", "assessor").await.unwrap();
    let view = programmes::programme(ctx, &assessor, PROGRAMME, EN)
        .await
        .unwrap();
    assert!(!view.manages);
    let staff = programmes::staff(ctx, manager, PROGRAMME, EN)
        .await
        .unwrap()
        .rows;
    assert_eq!(staff.len(), 2, "appointing twice is appointing once");
    let of = |role: StaffRole| staff.iter().find(|one| one.role == role).unwrap().id;
    let last = programmes::end_staff(ctx, manager, PROGRAMME, of(StaffRole::Manager)).await;
    assert_eq!(conflict(last), "staff-last-manager");
    for _ in 0..2 {
        programmes::end_staff(ctx, manager, PROGRAMME, of(StaffRole::Assessor))
            .await
            .unwrap();
    }
    crate::refused!(
        NotFound,
        programmes::programme(ctx, &assessor, PROGRAMME, EN)
    );
}

#[tokio::test]
async fn a_cohort_is_made_once() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let again = programmes::create_cohort(ctx, manager, PROGRAMME, &spring())
        .await
        .unwrap();
    assert_eq!(again, house.cohort);
    let check = async |change: fn(&mut NewCohort), field: &str, id: &str| {
        let mut new = spring();
        change(&mut new);
        let made = programmes::create_cohort(ctx, manager, PROGRAMME, &new).await;
        assert_eq!(problems(made), [problem(field, id)]);
    };
    check(
        |new| new.ends_on = "2027-01-01".into(),
        "name",
        "cohort-name-taken",
    )
    .await;
    check(
        |new| new.ends_on = "2026-11-30".into(),
        "ends_on",
        "programme-ends-before",
    )
    .await;
    check(
        |new| new.starts_on.clear(),
        "starts_on",
        "cohort-start-missing",
    )
    .await;
    check(|new| new.name = " ".into(), "name", "cohort-name-missing").await;
}

#[tokio::test]
async fn the_latest_deadline_counts_and_an_officer_sees_it() {
    let house = House::new().await;
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    let ana = house.site.officer("ana").await;
    programmes::add_people(ctx, manager, PROGRAMME, cohort, "ana@example.org")
        .await
        .unwrap();
    let set = async |day: &str| {
        programmes::set_deadline(ctx, manager, PROGRAMME, cohort, "tiny", day).await
    };
    let seen = async || {
        let mine = programmes::my_programmes(ctx, &ana, EN)
            .await
            .unwrap()
            .takes_part;
        (mine[0].next.clone().map(|(_, day)| day), mine[0].is_late)
    };
    assert_eq!(seen().await, (None, false));
    for day in ["2026-12-20", "2026-12-10", "2026-12-10"] {
        set(day).await.unwrap();
    }
    assert_eq!(seen().await, (Some("2026-12-10".to_owned()), false));
    // It is the 24th of November.
    assert_eq!(
        problems(set("2026-11-23").await),
        [problem("due_on", "deadline-over")]
    );
    assert_eq!(
        problems(set("soon").await),
        [problem("due_on", "day-unreadable")]
    );
    // 17 days later it is the 11th of December.
    house.site.pass(17 * 86_400);
    assert_eq!(seen().await, (Some("2026-12-10".to_owned()), true));
    set("").await.unwrap();
    assert_eq!(seen().await, (None, false));
    crate::refused!(
        NotFound,
        programmes::set_deadline(ctx, manager, PROGRAMME, cohort, "other", "2026-12-20"),
    );
    let actions = house.site.actions().await;
    let changes = actions
        .iter()
        .filter(|one| *one == "cohort.deadline-set")
        .count();
    assert_eq!(changes, 3, "the same day again is no change");
}
