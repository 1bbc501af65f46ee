//! A programme with one certification, put straight into the database: what people do with both is what is tested.

use crate::harness::Site;
use base::{
    AccountId, CertificationId, CertificationVersionId, CohortId, CycleId, FactId, OrganisationId,
    ProgrammeId,
};
use store::certification::{Certification, Version};
use store::cycle::Cycle;
use store::organisation::NewOrganisation;
use usecases::Actor;

pub const PROGRAMME: &str = "coast-guards";
pub const SLUG: &str = "certified-listener";

/// What the certification takes. [`takes`] begins one, and [`Takes::found`] ends it.
pub struct Takes<'a> {
    pub requirements: &'a str,
    pub renewal: Option<&'a str>,
    /// How long it is good; nothing: without end.
    pub terms: Option<serde_json::Value>,
    /// A person confirms.
    pub confirms: bool,
}

/// A certification that takes this, needs nobody's confirmation and never expires.
pub fn takes(requirements: &str) -> Takes<'_> {
    Takes {
        requirements,
        renewal: None,
        terms: None,
        confirms: false,
    }
}

impl<'a> Takes<'a> {
    /// Good for 24 months, to be renewed in the last 3, with 30 days of extra time, counted from the previous expiry, in UTC.
    pub fn expiring(self) -> Self {
        self.expiring_by(serde_json::json!("from_previous_expiry"))
    }

    /// The same by another rule.
    pub fn expiring_by(mut self, rule: serde_json::Value) -> Self {
        self.terms = Some(serde_json::json!({
            "validity": 24,
            "renewal_window": 3,
            "expiry": rule,
            "grace": 30,
            "zone": "UTC",
        }));
        self
    }

    /// A renewal takes this instead.
    pub fn renewed_by(mut self, requirements: &'a str) -> Self {
        self.renewal = Some(requirements);
        self
    }

    /// A person of the programme confirms each award.
    pub fn confirmed(mut self) -> Self {
        self.confirms = true;
        self
    }

    /// The programme with this certification.
    pub async fn found(&self, site: &Site) -> Academy {
        Academy::found(site, self).await
    }
}

pub struct Academy {
    pub programme: ProgrammeId,
    pub certification: CertificationId,
    pub cohort: CohortId,
    version: CertificationVersionId,
}

impl Academy {
    pub async fn found(site: &Site, takes: &Takes<'_>) -> Self {
        let now = site.ctx.now();
        let academy = Self {
            programme: ProgrammeId::new(now, [1; 10]),
            certification: CertificationId::new(now, [2; 10]),
            cohort: CohortId::new(now, [3; 10]),
            version: CertificationVersionId::new(now, [4; 10]),
        };
        let organisation = OrganisationId::new(now, [5; 10]);
        let mut tx = site.ctx.db.begin().await.unwrap();
        let owner = NewOrganisation {
            id: organisation,
            parent: None,
            kind: "agency",
            name: "Coast Guard Academy",
            country: Some("TN"),
            at: now,
            by: None,
        };
        store::organisation::insert(&mut tx, &owner).await.unwrap();
        let (programme, at) = (academy.programme, now);
        store::programme::insert(&mut tx, programme, PROGRAMME, organisation, at, None)
            .await
            .unwrap();
        let settings = serde_json::json!({
            "titles": [["en", "Coast guards"]],
            "descriptions": [["en", "A programme."]],
            "languages": ["en"],
            "zone": "UTC",
            "starts_on": null,
            "ends_on": null,
            "courses": ["tiny"],
            "masked": true,
        });
        store::programme::insert_revision(&mut tx, programme, 1, &settings.to_string(), at, None)
            .await
            .unwrap();
        let cohort = store::cohort::NewCohort {
            id: academy.cohort,
            programme,
            name: "Autumn",
            starts_on: "2026-11-01",
            ends_on: None,
            at,
            by: None,
        };
        store::cohort::insert(&mut tx, &cohort).await.unwrap();
        let certification = Certification {
            id: academy.certification,
            programme,
            slug: SLUG.to_owned(),
        };
        store::certification::insert(&mut tx, &certification, at, None)
            .await
            .unwrap();
        let version = Version {
            id: academy.version,
            certification: academy.certification,
            number: 1,
            content: content(takes).to_string(),
            created_at: at,
        };
        store::certification::insert_version(&mut tx, &version, None)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        academy
    }

    /// Gives somebody a role in the programme.
    pub async fn appoint(&self, site: &Site, actor: &Actor, role: &str) {
        let now = site.ctx.now();
        let account = account(actor);
        let id = FactId::new(now, mark(account, 6));
        let mut tx = site.ctx.db.begin().await.unwrap();
        store::programme::insert_staff(&mut tx, id, self.programme, account, role, now, None)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Takes somebody into the cohort and opens their first cycle.
    pub async fn join(&self, site: &Site, actor: &Actor) -> CycleId {
        let now = site.ctx.now();
        let account = account(actor);
        let mut tx = site.ctx.db.begin().await.unwrap();
        let id = FactId::new(now, mark(account, 7));
        store::cohort::insert_member(&mut tx, id, self.cohort, account, "list", now, None)
            .await
            .unwrap();
        let cycle = Cycle {
            id: CycleId::new(now, mark(account, 8)),
            account,
            certification: self.certification,
            number: 1,
            path: String::from("first"),
            version: self.version,
            opened_at: now,
        };
        assert!(store::cycle::insert(&mut tx, &cycle).await.unwrap());
        tx.commit().await.unwrap();
        cycle.id
    }
}

fn content(takes: &Takes<'_>) -> serde_json::Value {
    serde_json::json!({
        "titles": [["en", "Certified listener"]],
        "outcomes": [["en", ["listens"]]],
        "requirements": takes.requirements,
        "renewal": takes.renewal,
        "terms": takes.terms,
        "confirmation": if takes.confirms { "person" } else { "evidence" },
        "practice_room": false,
    })
}

pub fn account(actor: &Actor) -> AccountId {
    actor.account().unwrap()
}

/// Random bits that differ from person to person and from table to table.
fn mark(account: AccountId, table: u8) -> [u8; 10] {
    let mut bits = [table; 10];
    for (place, byte) in account.to_string().bytes().enumerate() {
        bits[1 + place % 9] ^= byte;
    }
    bits
}

/// The certificates of a certification that somebody has, by code.
pub async fn codes(site: &Site, actor: &Actor) -> Vec<String> {
    let rows = usecases::certify::list_mine(&site.ctx, actor, crate::harness::EN)
        .await
        .unwrap();
    rows.into_iter()
        .filter(|row| row.is_certification)
        .map(|row| row.code)
        .collect()
}
