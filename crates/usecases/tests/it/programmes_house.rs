//! A programme with its manager and a cohort, for tests of programmes.

use crate::harness::Site;
use base::{CohortId, Locale};
use usecases::Actor;
use usecases::supervise::programmes::{
    self, CourseMove, NewCohort, NewOrganisation, NewProgramme, SettingsForm,
};
use views::account::Role;

pub const PROGRAMME: &str = "gathering-accounts";

/// A site with the tiny course, which is the programme's only one.
pub struct House {
    pub site: Site,
    pub manager: Actor,
    pub cohort: CohortId,
}

impl House {
    pub async fn new() -> Self {
        let site = Site::with_course().await;
        let manager = site.person("manager", &[Role::Programme]).await;
        create(&site, &manager).await.unwrap();
        let ctx = &site.ctx;
        programmes::move_course(ctx, &manager, PROGRAMME, 1, "tiny", CourseMove::Add)
            .await
            .unwrap();
        let cohort = programmes::create_cohort(ctx, &manager, PROGRAMME, &spring())
            .await
            .unwrap();
        Self {
            site,
            manager,
            cohort,
        }
    }

    /// The mailboxes of the people in the cohort, by name.
    pub async fn members(&self) -> Vec<String> {
        let people = programmes::people(
            &self.site.ctx,
            &self.manager,
            PROGRAMME,
            self.cohort,
            Locale::En,
        )
        .await
        .unwrap();
        let members = people.members.into_iter();
        members
            .map(|one| one.email.trim_end_matches("@example.org").to_owned())
            .collect()
    }
}

pub fn settings() -> SettingsForm {
    SettingsForm {
        titles: vec![(Locale::En, "Gathering accounts".to_owned())],
        languages: vec!["en".to_owned()],
        zone: "Africa/Tunis".to_owned(),
        ..SettingsForm::default()
    }
}

pub fn spring() -> NewCohort {
    NewCohort {
        name: "Spring".to_owned(),
        starts_on: "2026-12-01".to_owned(),
        ends_on: String::new(),
    }
}

/// Makes an organisation as the operator, and a programme of it.
pub async fn create(site: &Site, maker: &Actor) -> Result<String, usecases::UseCaseError> {
    let country = NewOrganisation {
        name: "Tunisia".to_owned(),
        kind: "country".to_owned(),
        parent: String::new(),
        country: "TN".to_owned(),
    };
    programmes::create_organisation(&site.ctx, &Actor::Operator, &country)
        .await
        .unwrap();
    let all = programmes::organisations(&site.ctx, &Actor::Operator, Locale::En)
        .await
        .unwrap();
    let new = NewProgramme {
        slug: String::new(),
        organisation: all.rows[0].id.to_string(),
        settings: settings(),
    };
    programmes::create_programme(&site.ctx, maker, &new).await
}
