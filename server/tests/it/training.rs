//! Training days, where people belong, and organisations that change, through their pages.

use crate::certifying::{certifying, identified};
use crate::programmes::House;
use testkit::{Answer, Level, TestApp, html};
use views::certification::CertificationForm;

/// The accounts on a sheet, in its order.
fn accounts(page: &Answer) -> Vec<String> {
    let form = page.form("/do/record-attendance");
    let seen = form.fields.iter();
    seen.filter_map(|(name, _)| name.strip_prefix("seen[p")?.strip_suffix(']'))
        .map(str::to_owned)
        .collect()
}

fn field(page: &Answer, name: &str) -> String {
    let form = page.form("/do/record-attendance");
    let found = form.fields.iter().find(|(one, _)| one == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

#[tokio::test]
async fn a_day_is_added_and_its_sheet_kept_by_two_people() {
    let house = House::new().await;
    let officer = house.app.anonymous();
    for name in ["Ana", "Ben"] {
        let email = format!("{}@academy.example", name.to_lowercase());
        house.app.create(&email, name, Level::Officer).await;
    }
    let page = house.page().await;
    let list = "ana@academy.example ben@academy.example";
    house
        .manager
        .submit(&page, "/do/add-people", &[("list", list)])
        .await
        .says("These people are in the cohort.");
    let days = house.people.replace("/people", "/sessions");
    let page = house
        .manager
        .open(&days)
        .await
        .says("No day has been added yet.");
    let refused = house
        .manager
        .submit(
            &page,
            "/do/add-training-day",
            &[("title", "Listening"), ("minutes", "0")],
        )
        .await
        .says("Enter a number of minutes from 1 to 1440.");
    let kept = refused.form("/do/add-training-day").fields;
    assert!(kept.contains(&(String::from("title"), String::from("Listening"))));
    let page = house
        .manager
        .submit(&refused, "/do/add-training-day", &[("minutes", "360")])
        .await
        .says("The day is added.")
        .says("6 h")
        .says("nothing recorded yet");
    let links = html::links(&page.body);
    let sheet = links
        .iter()
        .find(|one| one.starts_with(&format!("{days}/")));
    let sheet = sheet.unwrap().clone();
    let first = house.manager.open(&sheet).await.expect(200);
    let second = house.manager.open(&sheet).await.expect(200);
    let people = accounts(&first);
    assert_eq!(people.len(), 2);
    let (mark, minutes) = (
        format!("marks[p{}]", people[0]),
        format!("minutes[p{}]", people[0]),
    );
    assert_eq!(field(&first, &mark), "whole", "most people come");
    let part = [(mark.as_str(), "part"), (minutes.as_str(), "")];
    let refused = house
        .manager
        .submit(&first, "/do/record-attendance", &part)
        .await;
    let refused = refused.says("Ana: enter a number of minutes from 1 to 360.");
    assert_eq!(field(&refused, &mark), "part", "what was marked is lost");
    let part = [(minutes.as_str(), "120")];
    house
        .manager
        .submit(&refused, "/do/record-attendance", &part)
        .await
        .says("The attendance is recorded.")
        .says("Recorded: 2 h (")
        .says("Recorded: the whole day (");
    // The other tab is older; what it says differs.
    let absent = [(mark.as_str(), "none")];
    let told = house
        .manager
        .submit(&second, "/do/record-attendance", &absent)
        .await;
    let told = told.says("Ana: somebody recorded something else meanwhile.");
    assert_eq!(field(&told, &mark), "none", "what was marked is lost");
    house
        .manager
        .submit(&told, "/do/record-attendance", &[(minutes.as_str(), "")])
        .await
        .says("The attendance is recorded.")
        .says("Recorded: was not there (")
        .says("1 earlier record");
    house.manager.open(&days).await.says("1 of 2 were there");
    let home = officer
        .sign_in("ben@academy.example", testkit::PASSWORD)
        .await;
    home.says("Your training days").says("you were there");
    // Staff of no part in the programme, and the officers themselves, find nothing there.
    for level in [Level::Officer, Level::Instructor, Level::Assessor] {
        let browser = house.app.sign_in(level).await;
        for path in [&days, &sheet] {
            browser.get(path).await.expect(404);
        }
        let programme = [("programme", "listening-well"), ("title", "Mine")];
        browser
            .post("/do/add-training-day", &programme)
            .await
            .expect(303);
    }
}

#[tokio::test]
async fn an_organisation_is_renamed_and_somebody_belongs_to_it() {
    let house = House::new().await;
    house
        .app
        .create("ana@academy.example", "Ana", Level::Officer)
        .await;
    // The house was made by one.
    let admin = house.app.anonymous();
    admin
        .sign_in("administrator@academy.example", testkit::PASSWORD)
        .await;
    let page = admin.open("/programmes/organisations").await.expect(200);
    let agency = [("name", "Port"), ("kind", "agency")];
    let page = admin
        .submit(&page, "/do/create-organisation", &agency)
        .await
        .says("The organisation is added.");
    let links = html::links(&page.body);
    let changes: Vec<&String> = links
        .iter()
        .filter(|one| one.contains("?change="))
        .collect();
    // By name: France, then Port.
    assert_eq!(changes.len(), 2);
    let form = admin.open(changes[1]).await.says("Change Port");
    let refused = admin
        .submit(&form, "/do/change-organisation", &[("name", "")])
        .await
        .says("Enter a name.");
    admin
        .submit(&refused, "/do/change-organisation", &[("name", "Harbour")])
        .await
        .says("The organisation is changed.")
        .says("Harbour");
    let page = house.page().await;
    let list = [("list", "ana@academy.example")];
    let page = house.manager.submit(&page, "/do/add-people", &list).await;
    let page = page.says("Belongs to no organisation.");
    let links = html::links(&page.body);
    let change = links.iter().find(|one| one.contains("?belongs=")).unwrap();
    let form = house.manager.open(change).await.says("Where Ana belongs");
    let harbour = changes[1]
        .trim_start_matches("/programmes/organisations?change=")
        .trim_end_matches("#change");
    let to = [("organisation", harbour)];
    house
        .manager
        .submit(&form, "/do/set-belonging", &to)
        .await
        .says("It is saved where this person belongs.")
        .says("Belongs to Harbour.");
    // The same person before an administrator, and before a manager of no programme of theirs.
    let person = change.split("?belongs=").nth(1).unwrap();
    let person = person.trim_end_matches("#belonging");
    let account = format!("/admin/accounts/{person}");
    let page = admin.open(&account).await.says("Belongs to Harbour since");
    admin
        .submit(&page, "/do/set-belonging", &[("organisation", "")])
        .await
        .says("Belongs to no organisation.");
    let officer = house.app.sign_in(Level::Officer).await;
    let fields = [("person", person), ("organisation", harbour)];
    officer.post("/do/set-belonging", &fields).await.expect(303);
    let fields = [("id", harbour), ("name", "Taken")];
    officer
        .post("/do/change-organisation", &fields)
        .await
        .expect(303);
    let page = admin.open(&account).await;
    page.says("Belongs to no organisation.");
    let page = admin.open("/programmes/organisations").await;
    assert!(!page.main().contains("Taken"));
}

#[tokio::test]
async fn a_country_by_its_name_in_an_arabic_table_of_windows() {
    let house = House::new().await;
    // What Python's codec `cp1256` writes for: الاسم;البريد;الجهة;البلد / أمل;amal@academy.example;شرطة;تونس
    let table = b"\xc7\xe1\xc7\xd3\xe3;\xc7\xe1\xc8\xd1\xed\xcf;\xc7\xe1\xcc\xe5\xc9;\xc7\xe1\xc8\xe1\xcf\n\
        \xc3\xe3\xe1;amal@academy.example;\xd4\xd1\xd8\xc9;\xca\xe6\xe4\xd3\n";
    let page = house.send(&house.manager, table, true).await;
    page.says("windows-1256")
        .says("أمل")
        .says("Tunisia")
        .says("Gets an account and joins");
}

#[tokio::test]
async fn a_run_of_a_cohort_has_its_report_as_a_file() {
    let app = TestApp::new().await;
    let officer = app.sign_in(Level::Officer).await;
    let manager = app.sign_in(Level::Programme).await;
    let form = CertificationForm {
        requirements: String::from(
            "[[requirement]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 1\n",
        ),
        confirmed: true,
        ..CertificationForm::default()
    };
    certifying(&app, &identified(&app, &manager).await, form).await;
    let page = manager.open("/programmes/coast").await.expect(200);
    let links = html::links(&page.body);
    let cohort = links.iter().find(|one| one.contains("/cohorts/")).unwrap();
    let cohort = cohort.split('/').nth(4).unwrap().split('?').next().unwrap();
    let days = format!("/programmes/coast/cohorts/{cohort}/sessions");
    let page = manager.open(&days).await.expect(200);
    let page = manager
        .submit(&page, "/do/add-training-day", &[("title", "Day one")])
        .await;
    let links = html::links(&page.body);
    let sheet = links
        .iter()
        .find(|one| one.starts_with(&format!("{days}/")));
    let page = manager.open(sheet.unwrap()).await;
    manager
        .submit(&page, "/do/record-attendance", &[])
        .await
        .says("The attendance is recorded.");
    let awards = "/programmes/coast/certifications/listener/awards";
    let page = manager.open(awards).await.says("Everybody under way");
    let page = manager
        .submit(&page, "/do/start-award-run", &[("cohort", cohort)])
        .await
        .says("Cohort: Autumn")
        .says("1 of 1");
    let report = format!("{}/report.csv", page.path.split('?').next().unwrap());
    let file = manager.get(&report).await.expect(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    let links = html::links(&page.body);
    let code = links
        .iter()
        .find_map(|one| one.strip_prefix("/programmes/certificates/"));
    // RFC 4180, with the byte order mark that spreadsheets look for.
    let expected = format!(
        "\u{feff}Person,What became of it,Certificate\r\nA officer,Certificate issued,{}\r\n",
        code.unwrap()
    );
    assert_eq!(file.body, expected);
    officer.get(&report).await.expect(404);
    let asked = app.anonymous().get(&report).await.expect(303);
    assert!(asked.location().unwrap().starts_with("/sign-in?next="));
    manager
        .get("/programmes/runs/none/report.csv")
        .await
        .expect(404);
}
