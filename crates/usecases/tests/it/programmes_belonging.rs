//! Where people belong, and organisations that are renamed and moved.

use crate::academy::account;
use crate::harness::{EN, problem, problems};
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use base::{AccountId, OrganisationId, Timestamp};
use usecases::supervise::programmes::{self, NewOrganisation, NewTable};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::programme::{Organisations, TableView};

impl House {
    async fn organisations(&self) -> Organisations {
        programmes::organisations(&self.site.ctx, &Actor::Operator, EN)
            .await
            .unwrap()
    }

    async fn id(&self, name: &str) -> OrganisationId {
        let all = self.organisations().await.rows;
        all.iter().find(|one| one.name == name).unwrap().id
    }

    /// Makes an organisation under another one.
    async fn organisation(&self, kind: &str, name: &str, parent: &str) -> OrganisationId {
        let new = NewOrganisation {
            name: name.to_owned(),
            kind: kind.to_owned(),
            parent: self.id(parent).await.to_string(),
            country: String::new(),
        };
        programmes::create_organisation(&self.site.ctx, &Actor::Operator, &new)
            .await
            .unwrap();
        self.id(name).await
    }

    /// The organisation that somebody belongs to, as the page of the cohort shows it.
    async fn belongs(&self, mailbox: &str) -> Option<String> {
        let ctx = &self.site.ctx;
        let view = programmes::people(ctx, &self.manager, PROGRAMME, self.cohort, EN).await;
        let members = view.unwrap().members;
        let email = format!("{mailbox}@example.org");
        let found = members.into_iter().find(|one| one.email == email);
        found.unwrap().belongs
    }

    async fn add(&self, list: &str) {
        let ctx = &self.site.ctx;
        programmes::add_people(ctx, &self.manager, PROGRAMME, self.cohort, list)
            .await
            .unwrap();
    }

    async fn applied(&self, new: NewTable) -> TableView {
        let (ctx, manager, cohort) = (&self.site.ctx, &self.manager, self.cohort);
        let id = programmes::try_table(ctx, manager, PROGRAMME, cohort, new)
            .await
            .unwrap();
        programmes::apply_table(ctx, manager, PROGRAMME, cohort, id)
            .await
            .unwrap();
        programmes::table(ctx, manager, PROGRAMME, (cohort, id), 1)
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn whoever_joins_belongs_to_the_agency_of_their_account() {
    let house = House::new().await;
    let (ctx, cohort) = (&house.site.ctx, house.cohort);
    house.site.officer("ana").await;
    house.add("ana@example.org").await;
    assert_eq!(house.belongs("ana").await, None, "there is no such agency");
    // Every account of these tests is of this agency.
    let name = "Harbour District Police";
    house.organisation("agency", name, "Tunisia").await;
    let ben = house.site.officer("ben").await;
    house.add("ben@example.org").await;
    assert_eq!(house.belongs("ben").await.as_deref(), Some(name));
    // Leaving and coming back changes nothing of it.
    programmes::leave_cohort(ctx, &ben, cohort).await.unwrap();
    house.add("ben@example.org").await;
    let view = programmes::belonging(ctx, &house.manager, account(&ben))
        .await
        .unwrap();
    assert_eq!(view.all.len(), 1);
    // A second one of this name elsewhere in the country: nobody can tell which is meant.
    house.organisation("agency", "Coast", "Tunisia").await;
    house.organisation("unit", name, "Coast").await;
    house.site.officer("cleo").await;
    house.add("cleo@example.org").await;
    assert_eq!(house.belongs("cleo").await, None);
}

#[tokio::test]
async fn a_person_belongs_to_one_organisation_at_a_time() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let ana = account(&house.site.officer("ana").await);
    house.add("ana@example.org").await;
    let coast = house.organisation("agency", "Coast", "Tunisia").await;
    let border = house.organisation("agency", "Border", "Tunisia").await;
    let set = async |organisation: &str| {
        programmes::set_belonging(ctx, manager, ana, organisation)
            .await
            .unwrap();
    };
    for id in [coast, coast, border] {
        set(&id.to_string()).await;
        house.site.pass(60);
    }
    assert_eq!(house.belongs("ana").await.as_deref(), Some("Border"));
    for _ in 0..2 {
        set("").await;
    }
    assert_eq!(house.belongs("ana").await, None);
    let view = programmes::belonging(ctx, manager, ana).await.unwrap();
    let told: Vec<_> = view
        .all
        .iter()
        .map(|one| (one.name.as_str(), one.ended_at.is_some()))
        .collect();
    assert_eq!(told, [("Border", true), ("Coast", true)]);
    let actions = house.site.actions().await;
    let changes = actions.iter().filter(|one| *one == "account.belongs");
    assert_eq!(changes.count(), 3, "the same again is no change");
    let unknown = programmes::set_belonging(ctx, manager, ana, "nowhere").await;
    assert_eq!(
        problems(unknown),
        [problem("organisation", "belonging-unknown")]
    );
}

#[tokio::test]
async fn where_somebody_belongs_is_for_their_managers_and_administrators() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let ana = house.site.officer("ana").await;
    let of = account(&ana);
    refused!(
        NotFound,
        programmes::belonging(ctx, &house.manager, of),
        programmes::set_belonging(ctx, &house.manager, of, ""),
    );
    house.add("ana@example.org").await;
    refused!(
        SignInRequired,
        programmes::belonging(ctx, &Actor::Anonymous, of),
        programmes::set_belonging(ctx, &Actor::Anonymous, of, ""),
    );
    let other = house.site.person("other", &[Role::Programme]).await;
    let teacher = house.site.person("teacher", &[Role::Instructor]).await;
    programmes::appoint(
        ctx,
        &house.manager,
        PROGRAMME,
        "teacher@example.org",
        "instructor",
    )
    .await
    .unwrap();
    for actor in [&ana, &other, &teacher] {
        refused!(
            NotFound,
            programmes::belonging(ctx, actor, of),
            programmes::set_belonging(ctx, actor, of, ""),
        );
    }
    let admin = house.site.person("admin", &[Role::Administrator]).await;
    let country = house.id("Tunisia").await.to_string();
    programmes::set_belonging(ctx, &admin, of, &country)
        .await
        .unwrap();
    assert_eq!(house.belongs("ana").await.as_deref(), Some("Tunisia"));
    let nobody = AccountId::new(Timestamp::from_millis(1), [9; 10]);
    refused!(
        NotFound,
        programmes::belonging(ctx, &admin, nobody),
        programmes::set_belonging(ctx, &admin, nobody, &country),
    );
}

/// Stands for the catalogues, which `app` asks.
fn named(name: &str) -> Option<&'static str> {
    match name {
        "Tunisie" | "tn" => Some("TN"),
        _ => None,
    }
}

#[tokio::test]
async fn a_table_names_units_and_countries() {
    let house = House::new().await;
    house.organisation("agency", "Coast", "Tunisia").await;
    house.organisation("unit", "Harbour", "Coast").await;
    house.organisation("agency", "Border", "Tunisia").await;
    house.organisation("unit", "Airport", "Border").await;
    let ana = house.site.officer("ana").await;
    house.site.officer("ben").await;
    let airport = house.id("Airport").await.to_string();
    let admin = house.site.person("admin", &[Role::Administrator]).await;
    let ctx = &house.site.ctx;
    programmes::set_belonging(ctx, &admin, account(&ana), &airport)
        .await
        .unwrap();
    let text = "email;name;agency;unit;country\n\
        ana@example.org;;Coast;Harbour;\n\
        ben@example.org;;Coast;Harbour;\n\
        dan@example.org;Dan;Coast;Harbour;Tunisie\n\
        eve@example.org;Eve;Coast;Lighthouse;tn\n\
        fay@example.org;Fay;Border;;TN\n\
        gil@example.org;Gil;Coast;Harbour;Atlantis\n";
    let new = NewTable {
        file_name: "people.csv".to_owned(),
        bytes: text.as_bytes().to_vec(),
        create: true,
        country: Some(named),
    };
    let table = house.applied(new).await;
    let told: Vec<_> = table
        .rows
        .iter()
        .map(|row| {
            let to = row.belongs.as_ref().map(|(_, name)| name.as_str());
            (row.fate.as_str(), row.country.as_str(), to)
        })
        .collect();
    assert_eq!(
        told,
        [
            // She belongs to the airport already, and a table moves nobody.
            ("add", "", None),
            ("add", "", Some("Harbour")),
            ("create", "TN", Some("Harbour")),
            ("create", "TN", None),
            ("create", "TN", Some("Border")),
            ("refused", "Atlantis", None),
        ]
    );
    for (mailbox, expected) in [
        ("ana", Some("Airport")),
        ("ben", Some("Harbour")),
        ("dan", Some("Harbour")),
        ("eve", None),
        ("fay", Some("Border")),
    ] {
        assert_eq!(
            house.belongs(mailbox).await.as_deref(),
            expected,
            "{mailbox}"
        );
    }
}

#[tokio::test]
async fn an_organisation_is_renamed_and_moved_with_what_is_below_it() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let spain = NewOrganisation {
        name: "Spain".to_owned(),
        kind: "country".to_owned(),
        parent: String::new(),
        country: "ES".to_owned(),
    };
    programmes::create_organisation(ctx, &Actor::Operator, &spain)
        .await
        .unwrap();
    let coast = house.organisation("agency", "Coast", "Tunisia").await;
    let harbour = house.organisation("unit", "Harbour", "Coast").await;
    let admin = house.site.person("admin", &[Role::Administrator]).await;
    let to = |name: &str, parent: OrganisationId| NewOrganisation {
        name: name.to_owned(),
        kind: String::new(),
        parent: parent.to_string(),
        country: String::new(),
    };
    let spain = house.id("Spain").await;
    for _ in 0..2 {
        programmes::change_organisation(ctx, &admin, coast, &to("Coast Guard", spain))
            .await
            .unwrap();
    }
    let rows = house.organisations().await.rows;
    let told: Vec<_> = rows
        .iter()
        .map(|one| (one.depth, one.name.as_str(), one.country.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (0, "Spain", Some("ES")),
            (1, "Coast Guard", Some("ES")),
            (2, "Harbour", Some("ES")),
            (0, "Tunisia", Some("TN")),
        ]
    );
    let actions = house.site.actions().await;
    let changes = actions.iter().filter(|one| *one == "organisation.changed");
    assert_eq!(changes.count(), 1, "the same again is no change");
    let told = |result: Result<(), UseCaseError>| problems(result);
    let under = programmes::change_organisation(ctx, &admin, coast, &to("Coast", coast)).await;
    assert_eq!(
        told(under),
        [problem("parent", "organisation-parent-itself")]
    );
    let lower = programmes::change_organisation(ctx, &admin, coast, &to("Coast", harbour)).await;
    assert_eq!(
        told(lower),
        [problem("parent", "organisation-parent-lower")]
    );
    let none = OrganisationId::new(Timestamp::from_millis(1), [9; 10]);
    refused!(
        NotFound,
        programmes::change_organisation(ctx, &admin, none, &to("Coast", spain))
    );
}

#[tokio::test]
async fn organisations_are_changed_by_administrators_only() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let (id, new) = (house.id("Tunisia").await, NewOrganisation::default());
    refused!(
        SignInRequired,
        programmes::change_organisation(ctx, &Actor::Anonymous, id, &new)
    );
    for (mailbox, role) in [
        ("officer", Role::Officer),
        ("teacher", Role::Instructor),
        ("marker", Role::Assessor),
        ("other", Role::Programme),
    ] {
        let actor = &house.site.person(mailbox, &[role]).await;
        refused!(
            Forbidden,
            programmes::change_organisation(ctx, actor, id, &new)
        );
    }
}
