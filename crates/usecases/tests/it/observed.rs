//! Who reads what an assessor recorded: the levels, and the words beside them.

use crate::academy::{Academy, SLUG, takes};
use crate::certified::WAITING;
use crate::certified_practice::rated;
use crate::harness::{EN, Site};
use crate::refused;
use base::FactId;
use usecases::certify;
use usecases::{Actor, Context};
use views::account::Role;
use views::standing::ObservationView;

const OBSERVED: &str = "[[requirement]]\nid = \"mock\"\nkind = \"observed\"\nrubric = \"mock-interview-adults\"\ntimes = 2\nassessors = 1\n";
const SAID: &str = "Interrupted twice,\nthen let pauses be.";

struct House {
    site: Site,
    academy: Academy,
    ana: Actor,
    marker: Actor,
    id: FactId,
}

/// Ana was watched by an assessor of her programme: everything done, and words beside one criterion.
async fn house(requirements: &str) -> House {
    let site = Site::with_course().await;
    let academy = takes(requirements).found(&site).await;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    academy.join(&site, &ana).await;
    academy.appoint(&site, &marker, "assessor").await;
    let mut form = rated(&ana, "2", "key");
    form.words
        .insert(String::from("listening"), SAID.to_owned());
    certify::record_observation(&site.ctx, &marker, &form)
        .await
        .unwrap();
    let rows = certify::list_observations(&site.ctx, &marker, EN)
        .await
        .unwrap();
    let id = rows[0].id;
    House {
        site,
        academy,
        ana,
        marker,
        id,
    }
}

async fn view(ctx: &Context, actor: &Actor, id: FactId) -> ObservationView {
    certify::observation(ctx, actor, id, EN).await.unwrap()
}

fn words(view: &ObservationView) -> Vec<&str> {
    let all = view.criteria.iter();
    all.filter_map(|one| one.words.as_deref()).collect()
}

#[tokio::test]
async fn the_officer_and_the_assessor_read_the_words_and_staff_read_the_levels() {
    let house = house(OBSERVED).await;
    let (site, ctx) = (&house.site, &house.site.ctx);
    let manager = site.person("manager", &[Role::Programme]).await;
    let colleague = site.person("colleague", &[Role::Assessor]).await;
    let teacher = site.person("teacher", &[Role::Instructor]).await;
    for (actor, role) in [
        (&manager, "manager"),
        (&colleague, "assessor"),
        (&teacher, "instructor"),
    ] {
        house.academy.appoint(site, actor, role).await;
    }
    for actor in [&house.ana, &house.marker] {
        let view = view(ctx, actor, house.id).await;
        assert_eq!(words(&view), [SAID]);
        assert_eq!(view.rubric, "Full mock interview with an adult");
        assert_eq!(
            (view.officer.as_str(), view.assessor.as_str()),
            ("ana Example", "marker Example")
        );
        // The seven criteria of the rubric, in its order; listening is the sixth.
        let levels: Vec<u8> = view.criteria.iter().map(|one| one.level).collect();
        assert_eq!((levels, view.passed), (vec![2; 7], true));
        assert_eq!(view.criteria[5].words.as_deref(), Some(SAID));
        assert_eq!(view.criteria[0].title, "Contact and explaining");
    }
    let looked = async || {
        let actions = site.actions().await;
        let all = actions.iter();
        all.filter(|action| *action == "observation.viewed").count()
    };
    assert_eq!(looked().await, 0);
    for actor in [&manager, &colleague] {
        let view = view(ctx, actor, house.id).await;
        assert!(words(&view).is_empty());
        assert_eq!(view.criteria.len(), 7);
    }
    assert_eq!(looked().await, 2, "that staff looked is recorded");
    let stranger = site.officer("stranger").await;
    let outside = site
        .person("outside", &[Role::Programme, Role::Assessor])
        .await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    for actor in [&stranger, &outside, &admin, &teacher] {
        refused!(NotFound, certify::observation(ctx, actor, house.id, EN));
    }
    refused!(
        SignInRequired,
        certify::observation(ctx, &Actor::Anonymous, house.id, EN)
    );
    let none = FactId::new(ctx.now(), [9; 10]);
    refused!(NotFound, certify::observation(ctx, &house.ana, none, EN));
}

#[tokio::test]
async fn an_officer_reads_them_where_they_stand() {
    let house = house(OBSERVED).await;
    let ctx = &house.site.ctx;
    let all = certify::own_observations(ctx, &house.ana, SLUG, EN)
        .await
        .unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(words(&all[0]), [SAID]);
    let stranger = house.site.officer("stranger").await;
    refused!(
        NotFound,
        certify::own_observations(ctx, &stranger, SLUG, EN),
        certify::own_observations(ctx, &house.ana, "nothing", EN),
    );
    refused!(
        SignInRequired,
        certify::own_observations(ctx, &Actor::Anonymous, SLUG, EN)
    );
}

#[tokio::test]
async fn staff_see_only_what_their_certification_asks_for() {
    let house = house(WAITING).await;
    let (site, ctx) = (&house.site, &house.site.ctx);
    let manager = site.person("manager", &[Role::Programme]).await;
    house.academy.appoint(site, &manager, "manager").await;
    refused!(NotFound, certify::observation(ctx, &manager, house.id, EN));
    let own = certify::own_observations(ctx, &house.ana, SLUG, EN).await;
    assert_eq!(own.unwrap(), []);
    // It stays with the officer and with who wrote it.
    for actor in [&house.ana, &house.marker] {
        view(ctx, actor, house.id).await;
    }
}

#[tokio::test]
async fn those_who_decide_find_it_beside_the_requirements() {
    let house = house(OBSERVED).await;
    let (site, ctx) = (&house.site, &house.site.ctx);
    let ben = site.officer("ben").await;
    let cycle = house.academy.join(site, &ben).await;
    let seen = certify::candidate_view(ctx, &house.marker, cycle, EN)
        .await
        .unwrap();
    assert_eq!(seen.observations, []);
    certify::record_observation(ctx, &house.marker, &rated(&ben, "1", "other"))
        .await
        .unwrap();
    let seen = certify::candidate_view(ctx, &house.marker, cycle, EN)
        .await
        .unwrap();
    let rows: Vec<_> = seen
        .observations
        .iter()
        .map(|one| (one.officer.as_str(), one.passed))
        .collect();
    assert_eq!(rows, [("ben Example", false)]);
}
