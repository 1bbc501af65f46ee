//! A link into a cohort: joining, asking, and why it may be shut.

use crate::harness::{EN, conflict, problem, problems};
use crate::programmes_house::{House, PROGRAMME};
use usecases::supervise::programmes::{self, InvitationTerms};
use usecases::{Actor, UseCaseError};
use views::programme::{Followed, InvitationState};

const OPEN: InvitationTerms = InvitationTerms {
    asks: false,
    most: 2,
    days: 10,
};

impl House {
    /// The token of a new link.
    async fn invite(&self, terms: InvitationTerms) -> String {
        let ctx = &self.site.ctx;
        let path = programmes::make_invitation(ctx, &self.manager, PROGRAMME, self.cohort, terms)
            .await
            .unwrap();
        path.strip_prefix("/invite/").unwrap().to_owned()
    }

    async fn state(&self, actor: &Actor, token: &str) -> InvitationState {
        programmes::invitation(&self.site.ctx, actor, token, EN)
            .await
            .unwrap()
            .state
    }

    async fn follow(&self, actor: &Actor, token: &str) -> Result<Followed, UseCaseError> {
        programmes::follow_invitation(&self.site.ctx, actor, token).await
    }
}

#[tokio::test]
async fn a_link_lets_people_in_until_it_is_full() {
    let house = House::new().await;
    let token = house.invite(OPEN).await;
    assert_eq!(
        house.state(&Actor::Anonymous, &token).await,
        InvitationState::SignIn
    );
    let ana = house.site.officer("ana").await;
    assert_eq!(house.state(&ana, &token).await, InvitationState::Join);
    assert_eq!(house.follow(&ana, &token).await.unwrap(), Followed::Joined);
    assert_eq!(house.follow(&ana, &token).await.unwrap(), Followed::Already);
    assert_eq!(house.state(&ana, &token).await, InvitationState::Member);
    let ben = house.site.officer("ben").await;
    house.follow(&ben, &token).await.unwrap();
    let cleo = house.site.officer("cleo").await;
    assert_eq!(house.state(&cleo, &token).await, InvitationState::Full);
    assert_eq!(
        conflict(house.follow(&cleo, &token).await),
        "invitation-full"
    );
    assert_eq!(house.members().await, ["ana", "ben"]);
    // Whoever is in it is told so, however the link stands.
    assert_eq!(house.state(&ana, &token).await, InvitationState::Member);
}

#[tokio::test]
async fn a_link_ends_with_its_time_and_when_another_is_made() {
    let house = House::new().await;
    let ana = house.site.officer("ana").await;
    let first = house.invite(OPEN).await;
    let second = house.invite(OPEN).await;
    assert_eq!(
        conflict(house.follow(&ana, &first).await),
        "invitation-closed"
    );
    house.site.pass(10 * 86_400 - 1);
    assert_eq!(house.state(&ana, &second).await, InvitationState::Join);
    house.site.pass(1);
    assert_eq!(
        conflict(house.follow(&ana, &second).await),
        "invitation-expired"
    );
    let third = house.invite(OPEN).await;
    for _ in 0..2 {
        let ctx = &house.site.ctx;
        programmes::close_invitation(ctx, &house.manager, PROGRAMME, house.cohort)
            .await
            .unwrap();
    }
    assert_eq!(
        conflict(house.follow(&ana, &third).await),
        "invitation-closed"
    );
    for unknown in ["x", &"A".repeat(43)] {
        assert!(matches!(
            house.follow(&ana, unknown).await,
            Err(UseCaseError::NotFound)
        ));
    }
    assert!(house.members().await.is_empty());
}

#[tokio::test]
async fn whom_a_manager_took_out_does_not_come_back_by_the_link() {
    let house = House::new().await;
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    let token = house.invite(OPEN).await;
    let (ana, ben) = (
        house.site.officer("ana").await,
        house.site.officer("ben").await,
    );
    house.follow(&ana, &token).await.unwrap();
    programmes::remove_person(ctx, manager, PROGRAMME, cohort, ana.account().unwrap())
        .await
        .unwrap();
    assert_eq!(house.state(&ana, &token).await, InvitationState::Declined);
    assert_eq!(
        conflict(house.follow(&ana, &token).await),
        "invitation-declined"
    );
    assert!(house.members().await.is_empty());
    programmes::add_people(ctx, manager, PROGRAMME, cohort, "ana@example.org")
        .await
        .unwrap();
    assert_eq!(house.members().await, ["ana"]);
    // Who left of their own accord comes back.
    house.follow(&ben, &token).await.unwrap();
    programmes::leave_cohort(ctx, &ben, cohort).await.unwrap();
    assert_eq!(house.state(&ben, &token).await, InvitationState::Join);
}

#[tokio::test]
async fn who_asks_joins_when_a_manager_accepts() {
    let house = House::new().await;
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    let token = house.invite(InvitationTerms { asks: true, ..OPEN }).await;
    let (ana, ben) = (
        house.site.officer("ana").await,
        house.site.officer("ben").await,
    );
    assert_eq!(house.follow(&ana, &token).await.unwrap(), Followed::Asked);
    assert_eq!(house.follow(&ana, &token).await.unwrap(), Followed::Already);
    house.site.pass(1);
    house.follow(&ben, &token).await.unwrap();
    assert!(house.members().await.is_empty());
    let people = programmes::people(ctx, manager, PROGRAMME, cohort, EN)
        .await
        .unwrap();
    let [first, second] = &people.requests[..] else {
        panic!("two people asked")
    };
    let decide = async |request: base::FactId, accept: bool| {
        programmes::decide_request(ctx, manager, PROGRAMME, cohort, request, accept).await
    };
    decide(first.id, true).await.unwrap();
    decide(first.id, true).await.unwrap();
    assert_eq!(conflict(decide(first.id, false).await), "request-decided");
    decide(second.id, false).await.unwrap();
    assert_eq!(house.members().await, ["ana"]);
    assert_eq!(house.state(&ana, &token).await, InvitationState::Member);
    assert_eq!(
        conflict(house.follow(&ben, &token).await),
        "invitation-declined"
    );
    let actions = house.site.actions().await;
    let joined = actions.iter().filter(|one| *one == "cohort.joined").count();
    assert_eq!(joined, 1);
}

#[tokio::test]
async fn terms_have_their_limits() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let terms = InvitationTerms {
        asks: false,
        most: 0,
        days: 181,
    };
    let made =
        programmes::make_invitation(ctx, &house.manager, PROGRAMME, house.cohort, terms).await;
    let expected = [
        problem("most", "invitation-most-range"),
        problem("days", "invitation-days-range"),
    ];
    assert_eq!(problems(made), expected);
}
