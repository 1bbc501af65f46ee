//! People join a cohort by a list and by a table, and leave it.

use crate::harness::{EN, conflict, problem, problems};
use crate::programmes_house::{House, PROGRAMME};
use usecases::account;
use usecases::supervise::programmes::{self, NewTable};
use views::account::Role;
use views::programme::{Fate, TableView};

impl House {
    async fn tried(&self, text: &str, create: bool) -> base::FactId {
        let new = NewTable {
            file_name: "people.csv".to_owned(),
            bytes: text.as_bytes().to_vec(),
            create,
            country: None,
        };
        let ctx = &self.site.ctx;
        programmes::try_table(ctx, &self.manager, PROGRAMME, self.cohort, new)
            .await
            .unwrap()
    }

    async fn table(&self, id: base::FactId) -> TableView {
        let place = (self.cohort, id);
        programmes::table(&self.site.ctx, &self.manager, PROGRAMME, place, 1)
            .await
            .unwrap()
    }

    async fn apply(&self, id: base::FactId) -> Vec<account::MadeLink> {
        let ctx = &self.site.ctx;
        programmes::apply_table(ctx, &self.manager, PROGRAMME, self.cohort, id)
            .await
            .unwrap()
            .links
    }
}

/// What became of each row: a word, or the reasons.
fn fates(table: &TableView) -> Vec<String> {
    table
        .rows
        .iter()
        .map(|row| match &row.fate {
            Fate::Refused(reasons) => {
                let ids: Vec<&str> = reasons.iter().map(|one| one.id.as_str()).collect();
                ids.join(" ")
            }
            other => other.as_str().to_owned(),
        })
        .collect()
}

#[tokio::test]
async fn whoever_joins_is_enrolled_once() {
    let house = House::new().await;
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    let ana = house.site.officer("ana").await;
    house.site.officer("ben").await;
    let add =
        async |list: &str| programmes::add_people(ctx, manager, PROGRAMME, cohort, list).await;
    assert_eq!(
        add("ana@example.org, BEN@example.org\nana@example.org")
            .await
            .unwrap(),
        2
    );
    assert_eq!(add("ana@example.org").await.unwrap(), 0);
    assert_eq!(house.members().await, ["ana", "ben"]);
    let actions = house.site.actions().await;
    let count = |action: &str| actions.iter().filter(|one| *one == action).count();
    assert_eq!((count("cohort.joined"), count("enrolment.created")), (2, 2));
    // Leaving takes nothing away; coming back enrols nobody again.
    for _ in 0..2 {
        programmes::leave_cohort(ctx, &ana, cohort).await.unwrap();
    }
    assert_eq!(house.members().await, ["ben"]);
    usecases::learn::lesson(ctx, &ana, "tiny", "first", "opening", EN)
        .await
        .unwrap();
    assert_eq!(add("ana@example.org").await.unwrap(), 1);
    let actions = house.site.actions().await;
    let count = |action: &str| actions.iter().filter(|one| *one == action).count();
    assert_eq!((count("cohort.left"), count("enrolment.created")), (1, 2));
}

#[tokio::test]
async fn a_list_with_one_bad_address_adds_nobody() {
    let house = House::new().await;
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    house.site.officer("ana").await;
    let add = async |list: &str| {
        problems(programmes::add_people(ctx, manager, PROGRAMME, cohort, list).await)
    };
    let expected = [
        problem("list", "people-list-unusable"),
        problem("list", "people-list-unknown"),
    ];
    assert_eq!(add("ana@example.org ben zoe@example.org").await, expected);
    assert_eq!(add(" ,; ").await, [problem("list", "people-list-empty")]);
    assert_eq!(
        add(&"a@b.example ".repeat(501)).await,
        [problem("list", "people-list-long")]
    );
    assert!(house.members().await.is_empty());
}

#[tokio::test]
async fn a_table_says_what_would_become_of_each_row() {
    let house = House::new().await;
    let (ctx, manager, cohort) = (&house.site.ctx, &house.manager, house.cohort);
    for name in ["ana", "ben"] {
        house.site.officer(name).await;
    }
    let (gone, _) = house.site.account("cleo", &[Role::Officer]).await;
    account::deactivate(ctx, &usecases::Actor::Operator, gone)
        .await
        .unwrap();
    programmes::add_people(ctx, manager, PROGRAMME, cohort, "ben@example.org")
        .await
        .unwrap();
    let text = "Email;Name;Agency;Country\n\
        ana@example.org;;;\n\
        ANA@example.org;;;\n\
        ben@example.org;;;\n\
        cleo@example.org;;;\n\
        dan@example.org;Dan;Port;TN\n\
        eve@example.org;=cmd|' /C calc'!A0;Port;TN\n\
        fay@example.org;Fay;Port;\n\
        nobody;;;\n\
        ;Gil;Port;TN\n\
        hal@example.org;Hal\n";
    let common = ["add", "twice", "already", "row-deactivated"];
    let with = house.table(house.tried(text, true).await).await;
    let made = ["create", "row-formula", "row-country-missing"];
    let rest = ["email-unusable", "email-missing", "row-cells"];
    assert_eq!(fates(&with), [&common[..], &made, &rest].concat());
    assert_eq!(
        (with.added, with.created, with.already, with.refused),
        (1, 1, 2, 6)
    );
    let without = house.table(house.tried(text, false).await).await;
    let unknown = ["row-unknown"; 3];
    assert_eq!(fates(&without), [&common[..], &unknown, &rest].concat());
    assert_eq!(house.members().await, ["ben"], "nobody joined by trying");
}

#[tokio::test]
async fn what_was_shown_is_applied_once() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    house.site.officer("ana").await;
    let text =
        "email,name,agency,country\nana@example.org,,,\ndan@example.org,Dan,Port,TN\nno,,,\n";
    let id = house.tried(text, true).await;
    let links = house.apply(id).await;
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].person, "dan@example.org");
    assert!(
        house.apply(id).await.is_empty(),
        "a second click makes nothing"
    );
    assert_eq!(
        house.members().await,
        ["dan", "ana"],
        "by name: Dan, ana Example"
    );
    let table = house.table(id).await;
    assert!(table.applied_at.is_some());
    assert_eq!(fates(&table), ["add", "create", "email-unusable"]);
    // The link sets a password, and with it Dan signs in as an officer.
    let form = crate::harness::use_link(&links[0].path, crate::harness::PASSWORD);
    account::use_link(ctx, &usecases::Actor::Anonymous, form)
        .await
        .unwrap();
    let (_, dan) = house.site.session("dan").await;
    let usecases::Actor::Person(person) = &dan else {
        panic!()
    };
    assert_eq!(person.roles, [Role::Officer]);
    usecases::learn::lesson(ctx, &dan, "tiny", "first", "opening", EN)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_row_whose_account_was_deactivated_meanwhile_is_not_taken() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let (ana, _) = house.site.account("ana", &[Role::Officer]).await;
    let id = house.tried("email\nana@example.org\n", false).await;
    account::deactivate(ctx, &usecases::Actor::Operator, ana)
        .await
        .unwrap();
    house.apply(id).await;
    assert_eq!(fates(&house.table(id).await), ["row-deactivated"]);
    assert!(house.members().await.is_empty());
}

#[tokio::test]
async fn a_table_is_kept_for_a_day() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    house.site.officer("ana").await;
    let id = house.tried("email\nana@example.org\n", false).await;
    house.site.pass(86_400);
    let late = programmes::apply_table(ctx, &house.manager, PROGRAMME, house.cohort, id).await;
    assert_eq!(conflict(late), "table-old");
    // The program forgets it, whether or not anybody tries another.
    let forgotten = programmes::forget_tables(ctx, &house.manager).await;
    assert!(matches!(forgotten, Err(usecases::UseCaseError::Forbidden)));
    for count in [1, 0] {
        let forgotten = programmes::forget_tables(ctx, &usecases::Actor::Operator).await;
        assert_eq!(forgotten.unwrap(), count);
    }
    let gone = programmes::apply_table(ctx, &house.manager, PROGRAMME, house.cohort, id).await;
    assert!(matches!(gone, Err(usecases::UseCaseError::NotFound)));
}

#[tokio::test]
async fn files_of_other_kinds_are_told() {
    let house = House::new().await;
    let ctx = &house.site.ctx;
    let large = vec![b'a'; programmes::LARGEST_TABLE + 1];
    for (bytes, id) in [
        (b"PK\x03\x04".to_vec(), "table-is-workbook"),
        (vec![0, 1, 2, 3], "table-not-text"),
        (b"who\nana\n".to_vec(), "table-no-email"),
        (large, "table-large"),
    ] {
        let new = NewTable {
            bytes,
            ..NewTable::default()
        };
        let tried = programmes::try_table(ctx, &house.manager, PROGRAMME, house.cohort, new).await;
        assert_eq!(problems(tried), [problem("file", id)]);
    }
}
