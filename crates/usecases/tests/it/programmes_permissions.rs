//! Who may not: programmes and everything in them.

use crate::harness::EN;
use crate::programmes_house::{House, PROGRAMME, settings, spring};
use crate::refused;
use base::{AccountId, FactId, Timestamp};
use usecases::Actor;
use usecases::supervise::programmes::{
    self, CourseMove, InvitationTerms, NewOrganisation, NewProgramme, NewTable,
};
use views::account::Role;

const TERMS: InvitationTerms = InvitationTerms {
    asks: false,
    most: 1,
    days: 1,
};

fn fact() -> FactId {
    FactId::new(Timestamp::from_millis(1), [0; 10])
}

fn somebody() -> AccountId {
    AccountId::new(Timestamp::from_millis(1), [0; 10])
}

/// Everything that only a programme's managers do, refused in this way to this actor.
macro_rules! managers_only {
    ($variant:ident, $house:expr, $actor:expr) => {{
        let (ctx, actor, cohort) = (&$house.site.ctx, $actor, $house.cohort);
        let form = settings();
        let table = NewTable::default;
        refused!(
            $variant,
            programmes::settings(ctx, actor, PROGRAMME, EN),
            programmes::revise(ctx, actor, PROGRAMME, 2, &form),
            programmes::move_course(ctx, actor, PROGRAMME, 2, "tiny", CourseMove::Remove),
            programmes::create_cohort(ctx, actor, PROGRAMME, &spring()),
            programmes::people(ctx, actor, PROGRAMME, cohort, EN),
            programmes::add_people(ctx, actor, PROGRAMME, cohort, "ana@example.org"),
            programmes::remove_person(ctx, actor, PROGRAMME, cohort, somebody()),
            programmes::try_table(ctx, actor, PROGRAMME, cohort, table()),
            programmes::table(ctx, actor, PROGRAMME, (cohort, fact()), 1),
            programmes::apply_table(ctx, actor, PROGRAMME, cohort, fact()),
            programmes::make_invitation(ctx, actor, PROGRAMME, cohort, TERMS),
            programmes::close_invitation(ctx, actor, PROGRAMME, cohort),
            programmes::decide_request(ctx, actor, PROGRAMME, cohort, fact(), true),
            programmes::set_deadline(ctx, actor, PROGRAMME, cohort, "tiny", "2027-01-01"),
        );
    }};
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_asked_to() {
    let house = House::new().await;
    let (ctx, nobody) = (&house.site.ctx, &Actor::Anonymous);
    managers_only!(SignInRequired, house, nobody);
    let (organisation, programme) = (NewOrganisation::default(), NewProgramme::default());
    refused!(
        SignInRequired,
        programmes::organisations(ctx, nobody, EN),
        programmes::create_organisation(ctx, nobody, &organisation),
        programmes::new_programme(ctx, nobody),
        programmes::create_programme(ctx, nobody, &programme),
        programmes::programme(ctx, nobody, PROGRAMME, EN),
        programmes::staff(ctx, nobody, PROGRAMME, EN),
        programmes::appoint(ctx, nobody, PROGRAMME, "ana@example.org", "manager"),
        programmes::end_staff(ctx, nobody, PROGRAMME, fact()),
        programmes::may_try_table(ctx, nobody),
        programmes::my_programmes(ctx, nobody, EN),
        programmes::leave_cohort(ctx, nobody, house.cohort),
        programmes::follow_invitation(ctx, nobody, "x"),
    );
}

#[tokio::test]
async fn a_programme_one_has_no_part_in_does_not_exist() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    // Managers of other programmes, administrators, and an officer who is in the cohort.
    for (mailbox, role) in [
        ("other", Role::Programme),
        ("instructor", Role::Instructor),
        ("assessor", Role::Assessor),
        ("admin", Role::Administrator),
        ("ana", Role::Officer),
    ] {
        let actor = &house.site.person(mailbox, &[role]).await;
        if role == Role::Officer {
            let list = "ana@example.org";
            programmes::add_people(ctx, &house.manager, PROGRAMME, house.cohort, list)
                .await
                .unwrap();
        }
        managers_only!(NotFound, house, actor);
        refused!(NotFound, programmes::programme(ctx, actor, PROGRAMME, EN));
        if role != Role::Administrator {
            refused!(
                NotFound,
                programmes::staff(ctx, actor, PROGRAMME, EN),
                programmes::appoint(ctx, actor, PROGRAMME, "other@example.org", "manager"),
                programmes::end_staff(ctx, actor, PROGRAMME, fact()),
            );
        }
        refused!(Forbidden, programmes::may_try_table(ctx, actor));
    }
}

#[tokio::test]
async fn instructors_and_assessors_of_a_programme_do_not_manage_it() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    for (mailbox, role, word) in [
        ("instructor", Role::Instructor, "instructor"),
        ("assessor", Role::Assessor, "assessor"),
    ] {
        let actor = &house.site.person(mailbox, &[role]).await;
        let email = format!("{mailbox}@example.org");
        programmes::appoint(ctx, &house.manager, PROGRAMME, &email, word)
            .await
            .unwrap();
        managers_only!(Forbidden, house, actor);
        refused!(
            Forbidden,
            programmes::staff(ctx, actor, PROGRAMME, EN),
            programmes::appoint(ctx, actor, PROGRAMME, &email, word),
        );
        programmes::programme(ctx, actor, PROGRAMME, EN)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn programmes_and_organisations_are_made_by_whom_it_is_for() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let (organisation, programme) = (NewOrganisation::default(), NewProgramme::default());
    for (mailbox, role) in [
        ("officer", Role::Officer),
        ("instructor", Role::Instructor),
        ("assessor", Role::Assessor),
    ] {
        let actor = &house.site.person(mailbox, &[role]).await;
        refused!(
            Forbidden,
            programmes::organisations(ctx, actor, EN),
            programmes::create_organisation(ctx, actor, &organisation),
            programmes::new_programme(ctx, actor),
            programmes::create_programme(ctx, actor, &programme),
        );
    }
    refused!(
        Forbidden,
        programmes::organisations(ctx, &house.manager, EN),
        programmes::create_organisation(ctx, &house.manager, &organisation),
    );
}

#[tokio::test]
async fn a_cohort_is_reached_through_its_own_programme_only() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let all = programmes::organisations(ctx, &Actor::Operator, EN)
        .await
        .unwrap();
    let second = NewProgramme {
        slug: "second".to_owned(),
        organisation: all.rows[0].id.to_string(),
        settings: settings(),
    };
    let other = &house.site.person("other", &[Role::Programme]).await;
    programmes::create_programme(ctx, other, &second)
        .await
        .unwrap();
    refused!(
        NotFound,
        programmes::people(ctx, other, "second", house.cohort, EN),
        programmes::add_people(ctx, other, "second", house.cohort, "ana@example.org"),
        programmes::make_invitation(ctx, other, "second", house.cohort, TERMS),
    );
}

#[tokio::test]
async fn who_lost_the_role_in_the_installation_lost_the_programme() {
    let house = House::new().await;
    let Actor::Person(mut person) = house.manager.clone() else {
        panic!("the manager is a person")
    };
    person.roles = vec![Role::Officer];
    let actor = &Actor::Person(person);
    managers_only!(NotFound, house, actor);
}
