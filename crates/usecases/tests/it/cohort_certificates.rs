//! The certificates of a programme: found, told apart, and taken as files.

use crate::academy::{Academy, PROGRAMME, codes, takes};
use crate::certified::DAY;
use crate::harness::{EN, Site};
use crate::journeys;
use crate::refused;
use usecases::Actor;
use usecases::certify::{self, FileKind};
use usecases::supervise::programmes::{issued_certificates, take_certificates, taken_file};
use views::account::Role;
use views::programme_figures::IssuedList;

const COURSE: &str = "[[requirement]]\nid = \"course\"\nkind = \"course\"\ncourse = \"tiny\"\n";
const WHY: &str = "The name on it is misspelt.";

struct House {
    site: Site,
    academy: Academy,
    manager: Actor,
    /// Of Ana, Ben and Carla.
    codes: [String; 3],
}

async fn house() -> House {
    let site = Site::with_course().await;
    let academy = takes(COURSE).expiring().found(&site).await;
    let manager = site.person("manager", &[Role::Programme]).await;
    academy.appoint(&site, &manager, "manager").await;
    let mut all = Vec::new();
    for name in ["ana", "ben", "carla"] {
        let one = site.officer(name).await;
        academy.join(&site, &one).await;
        journeys::certified(&site, &one).await;
        all.push(codes(&site, &one).await.remove(0));
        site.pass(1);
    }
    House {
        site,
        academy,
        manager,
        codes: all.try_into().unwrap(),
    }
}

impl House {
    async fn list(&self, query: &str, status: &str) -> IssuedList {
        let what = (query, status);
        issued_certificates(&self.site.ctx, &self.manager, PROGRAMME, what, 1, EN)
            .await
            .unwrap()
    }

    /// Holder and status of each, the latest first.
    async fn told(&self, query: &str, status: &str) -> Vec<(String, String)> {
        let list = self.list(query, status).await;
        assert_eq!(usize::try_from(list.count).unwrap(), list.rows.len());
        let rows = list.rows.into_iter();
        rows.map(|one| (one.holder.replace(" Example", ""), one.status))
            .collect()
    }

    async fn taken(&self) -> Vec<String> {
        let (ctx, actor) = (&self.site.ctx, &self.manager);
        let rows = take_certificates(ctx, actor, PROGRAMME, self.academy.cohort, EN)
            .await
            .unwrap();
        let rows = rows.into_iter();
        rows.map(|one| one.holder.replace(" Example", "")).collect()
    }
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let all = expected.iter();
    all.map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect()
}

#[tokio::test]
async fn certificates_are_found_and_told_apart() {
    let house = house().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let all = [("carla", "valid"), ("ben", "valid"), ("ana", "valid")];
    assert_eq!(house.told("", "").await, pairs(&all));
    assert_eq!(house.told("BEN ex", "").await, pairs(&[("ben", "valid")]));
    assert_eq!(
        house.told("%", "").await,
        Vec::new(),
        "it stands for itself"
    );
    assert_eq!(
        house.told(&house.codes[0], "").await,
        pairs(&[("ana", "valid")])
    );
    certify::revoke(ctx, manager, &house.codes[1], WHY)
        .await
        .unwrap();
    certify::correct(ctx, manager, &house.codes[2], WHY)
        .await
        .unwrap();
    assert_eq!(
        house.told("", "").await,
        pairs(&[
            ("carla", "valid"),
            ("carla", "corrected"),
            ("ben", "revoked"),
            ("ana", "valid")
        ])
    );
    assert_eq!(
        house.told("", "revoked").await,
        pairs(&[("ben", "revoked")])
    );
    assert_eq!(
        house.told("carla", "corrected").await,
        pairs(&[("carla", "corrected")])
    );
    assert_eq!(house.told("", "no such word").await.len(), 4);
    // The last day is 24 November 2028, 731 days on.
    house.site.pass(732 * DAY);
    assert_eq!(
        house.told("", "expired").await,
        pairs(&[("carla", "expired"), ("ana", "expired")])
    );
    assert_eq!(house.told("", "valid").await, Vec::new());
}

#[tokio::test]
async fn only_what_is_good_now_is_taken_and_that_is_recorded() {
    let house = house().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    assert_eq!(house.taken().await, ["ana", "ben", "carla"]);
    certify::revoke(ctx, manager, &house.codes[1], WHY)
        .await
        .unwrap();
    certify::correct(ctx, manager, &house.codes[2], WHY)
        .await
        .unwrap();
    assert_eq!(house.taken().await, ["ana", "carla"]);
    assert_eq!(house.site.actions().await[0], "cohort.certificates-taken");
    let json = taken_file(ctx, manager, PROGRAMME, &house.codes[0], FileKind::Json)
        .await
        .unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["credentialSubject"]["type"][0], "AchievementSubject");
    house.site.pass(732 * DAY);
    assert!(house.taken().await.is_empty());
}

#[tokio::test]
async fn only_managers_of_the_programme_see_and_take_its_certificates() {
    let house = house().await;
    let (site, academy) = (&house.site, &house.academy);
    let ctx = &site.ctx;
    let code = &house.codes[0];
    let other = site.person("other", &[Role::Programme]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let instructor = site.person("instructor", &[Role::Instructor]).await;
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    academy.appoint(site, &instructor, "instructor").await;
    academy.appoint(site, &assessor, "assessor").await;
    macro_rules! all {
        ($variant:ident, $actor:expr) => {
            refused!(
                $variant,
                issued_certificates(ctx, $actor, PROGRAMME, ("", ""), 1, EN),
                take_certificates(ctx, $actor, PROGRAMME, academy.cohort, EN),
                taken_file(ctx, $actor, PROGRAMME, code, FileKind::Json),
            );
        };
    }
    all!(NotFound, &other);
    all!(NotFound, &admin);
    all!(Forbidden, &instructor);
    all!(Forbidden, &assessor);
    all!(SignInRequired, &Actor::Anonymous);
    // A code of nothing, and one of a completed course, are no certificates of the programme.
    let dan = site.officer("dan").await;
    let of_course = journeys::certified(site, &dan).await;
    for code in ["AAAA-AAAA-AAAA", &of_course] {
        refused!(
            NotFound,
            taken_file(ctx, &house.manager, PROGRAMME, code, FileKind::Json)
        );
    }
}
