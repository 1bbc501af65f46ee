//! The table of a cohort's people on the page, as CSV and as XLSX; and the certificates they hold in one archive.

use axum::body::{Body, to_bytes};
use base::{CohortId, Locale};
use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use http::Method;
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use testkit::content::COURSE;
use testkit::{Browser, Level, TestApp, html};
use tower::ServiceExt as _;
use usecases::Actor;
use usecases::supervise::programmes::{
    CourseMove, NewCohort, NewOrganisation, NewProgramme, SettingsForm, add_people, appoint,
    create_cohort, create_organisation, create_programme, move_course, organisations,
};

/// A name that a spreadsheet takes for a formula, and one in Arabic.
const FORMULA: &str = "=2+3";
const ARABIC: &str = "سارة بن عمر";

struct House {
    app: TestApp,
    manager: Browser,
    cohort: CohortId,
}

impl House {
    /// A cohort of two, of whom Sara has begun; both are certified after a day.
    async fn new() -> Self {
        let app = TestApp::new().await;
        let manager = app.sign_in(Level::Programme).await;
        let token = manager.cookie("session").unwrap();
        let actor = usecases::account::identify(&app.context, &token)
            .await
            .unwrap();
        let ctx = &app.context;
        let agency = NewOrganisation {
            name: String::from("Coast Guard"),
            kind: String::from("agency"),
            ..NewOrganisation::default()
        };
        create_organisation(ctx, &Actor::Operator, &agency)
            .await
            .unwrap();
        let all = organisations(ctx, &Actor::Operator, Locale::En)
            .await
            .unwrap();
        let new = NewProgramme {
            slug: String::from("coast"),
            organisation: all.rows[0].id.to_string(),
            settings: SettingsForm {
                titles: vec![(Locale::En, String::from("Coast"))],
                languages: vec![String::from("en")],
                zone: String::from("UTC"),
                ..SettingsForm::default()
            },
        };
        create_programme(ctx, &actor, &new).await.unwrap();
        move_course(ctx, &actor, "coast", 1, COURSE, CourseMove::Add)
            .await
            .unwrap();
        certification(&app).await;
        let cohort = NewCohort {
            name: String::from("Autumn"),
            starts_on: String::from("2026-09-01"),
            ends_on: String::new(),
        };
        let cohort = create_cohort(ctx, &actor, "coast", &cohort).await.unwrap();
        for (email, name) in [("sara", ARABIC), ("two", FORMULA)] {
            let email = format!("{email}@academy.example");
            app.create(&email, name, Level::Officer).await;
            add_people(ctx, &actor, "coast", cohort, &email)
                .await
                .unwrap();
        }
        Self {
            app,
            manager,
            cohort,
        }
    }

    fn place(&self, rest: &str) -> String {
        format!("/programmes/coast/cohorts/{}{rest}", self.cohort)
    }

    async fn certify(&self) {
        self.app.clock.advance_hours(25);
        let issued = usecases::certify::settle_due(&self.app.context, &Actor::Operator)
            .await
            .unwrap();
        assert_eq!(issued, 2);
        // Meanwhile the manager's session has ended.
        let manager = "programme@academy.example";
        self.manager.sign_in(manager, testkit::PASSWORD).await;
    }

    async fn bytes(&self, browser: &Browser, path: &str) -> Vec<u8> {
        let request = browser.request(Method::GET, path).map(|()| Body::empty());
        let response = self.app.router().oneshot(request).await.unwrap();
        assert_eq!(response.status().as_u16(), 200, "{path}");
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        bytes.to_vec()
    }
}

/// One that everybody gets a day after joining, put straight into the database: the form asks for more than that.
async fn certification(app: &TestApp) {
    let at = app.context.now();
    let mut tx = app.context.db.begin().await.unwrap();
    let programme = store::programme::find(&mut tx, "coast").await.unwrap();
    let new = store::certification::Certification {
        id: base::CertificationId::new(at, [1; 10]),
        programme: programme.unwrap().id,
        slug: String::from("listener"),
    };
    let made = store::certification::insert(&mut tx, &new, at, None).await;
    made.unwrap();
    let content = serde_json::json!({
        "titles": [["en", "Listener"]],
        "outcomes": [["en", ["listens"]]],
        "requirements": "[[requirement]]\nid = \"wait\"\nkind = \"waiting\"\ndays = 1\n",
        "renewal": null,
        "terms": {
            "validity": 24,
            "renewal_window": 3,
            "expiry": "from_previous_expiry",
            "grace": 0,
            "zone": "UTC",
        },
        "confirmation": "evidence",
        "practice_room": false,
    });
    let version = store::certification::Version {
        id: base::CertificationVersionId::new(at, [2; 10]),
        certification: new.id,
        number: 1,
        content: content.to_string(),
        created_at: at,
    };
    let made = store::certification::insert_version(&mut tx, &version, None).await;
    made.unwrap();
    tx.commit().await.unwrap();
}

/// Without the byte order mark.
fn records(csv: &[u8]) -> Vec<Vec<String>> {
    let text = csv.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text);
    let records = reader.records();
    records
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// The cells of the only sheet, days as in ISO 8601.
fn sheet(xlsx: Vec<u8>) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(xlsx)).unwrap();
    let name = book.sheet_names()[0].clone();
    let page = book.worksheet_range(&name).unwrap();
    page.rows()
        .map(|row| row.iter().map(cell).collect())
        .collect()
}

fn cell(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => panic!("no cell of ours: {other:?}"),
    }
}

/// The cells of each row of the page that hold something, in order.
fn shown(page: &str) -> Vec<Vec<String>> {
    let rows = html::texts(page, ".section.wide tbody tr").len();
    (1..=rows)
        .map(|row| {
            html::texts(
                page,
                &format!(".section.wide tbody tr:nth-child({row}) .value"),
            )
        })
        .collect()
}

/// A cell of the CSV as the page says it.
fn as_shown(cell: &str) -> String {
    let cell = cell.strip_prefix('\'').unwrap_or(cell);
    let is_day = cell.len() == 10 && cell.split('-').count() == 3;
    if is_day {
        locales::day(Locale::En, cell)
    } else {
        cell.to_owned()
    }
}

#[tokio::test]
async fn page_csv_and_workbook_hold_the_same_cells() {
    let house = House::new().await;
    let sara = house.app.anonymous();
    sara.sign_in("sara@academy.example", testkit::PASSWORD)
        .await;
    house.certify().await;
    for (query, people) in [("", 2), ("?show=certified", 2), ("?show=stuck", 0)] {
        let page = house.manager.open(&house.place(query)).await.expect(200);
        let path = house.place(&format!("/figures.csv{query}"));
        let csv = records(&house.bytes(&house.manager, &path).await);
        let path = house.place(&format!("/figures.xlsx{query}"));
        let xlsx = sheet(house.bytes(&house.manager, &path).await);
        assert_eq!(csv.len(), people + 1, "{query}");
        let unguarded: Vec<Vec<String>> = csv
            .iter()
            .map(|row| {
                let cells = row.iter();
                cells
                    .map(|cell| cell.strip_prefix('\'').unwrap_or(cell).to_owned())
                    .collect()
            })
            .collect();
        assert_eq!(xlsx, unguarded, "{query}");
        let told: Vec<Vec<String>> = csv[1..]
            .iter()
            .map(|row| {
                let cells = row.iter().filter(|cell| !cell.is_empty());
                cells.map(|cell| as_shown(cell)).collect()
            })
            .collect();
        assert_eq!(shown(&page.body), told, "{query}");
    }
    let csv = records(
        &house
            .bytes(&house.manager, &house.place("/figures.csv"))
            .await,
    );
    let column = |head: &str| csv[0].iter().position(|one| one == head).unwrap();
    let rows: BTreeMap<&str, &Vec<String>> =
        csv[1..].iter().map(|row| (row[0].as_str(), row)).collect();
    // A formula is quoted.
    assert!(rows.keys().eq(&["'=2+3", ARABIC]));
    // Met on 2 October 2026 at 09:00, a day after joining; good for 24 months.
    assert_eq!(rows[ARABIC][column("Listener: valid until")], "2028-10-02");
    assert_eq!(rows[ARABIC][column("Last seen")], "2026-10-01");
    assert_eq!(rows["'=2+3"][column("Last seen")], "");
}

#[tokio::test]
async fn a_workbook_in_arabic_begins_at_the_right() {
    let house = House::new().await;
    let arabic = house.app.anonymous().speaking("ar");
    arabic
        .sign_in("programme@academy.example", testkit::PASSWORD)
        .await;
    let path = house.place("/figures.xlsx");
    let bytes = house.bytes(&arabic, &path).await;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
    let mut text = String::new();
    archive
        .by_name("xl/worksheets/sheet1.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert!(text.contains("rightToLeft=\"1\""));
    assert_eq!(
        sheet(bytes)[0][0],
        locales::text(Locale::Ar, "field-name", &[])
    );
}

#[tokio::test]
async fn the_archive_holds_what_each_person_would_take_and_a_list() {
    let house = House::new().await;
    house.certify().await;
    let path = house.place("/certificates.zip");
    let bytes = house.bytes(&house.manager, &path).await;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.insert(file.name().unwrap().into_owned(), content);
    }
    let index = records(&files["index.csv"]);
    assert_eq!(index.len(), 3);
    assert_eq!(files.len(), 5, "{:?}", files.keys());
    let own = house.app.anonymous();
    own.sign_in("sara@academy.example", testkit::PASSWORD).await;
    let listed = index.iter().find(|row| row[0] == ARABIC).unwrap();
    let code = &listed[3];
    assert_eq!(listed[4], "2026-10-02");
    assert_eq!(listed[5], "2028-10-02");
    for ending in ["pdf", "json"] {
        let name = format!("سارة-بن-عمر-{code}.{ending}");
        assert!(listed[6].contains(&name));
        let taken = house
            .bytes(&own, &format!("/certificates/{code}.{ending}"))
            .await;
        assert!(files[&name] == taken, "{name} is another file");
    }
    // Nothing in a name leads out of a folder or is taken for a formula.
    let other = index.iter().find(|row| row[0] == "'=2+3").unwrap();
    assert!(files.contains_key(&format!("2-3-{}.pdf", other[3])));
}

#[tokio::test]
async fn the_files_are_for_those_who_work_in_the_programme() {
    let house = House::new().await;
    let ctx = &house.app.context;
    let token = house.manager.cookie("session").unwrap();
    let manager = usecases::account::identify(ctx, &token).await.unwrap();
    let instructor = house.app.sign_in(Level::Instructor).await;
    let assessor = house.app.sign_in(Level::Assessor).await;
    for file in ["", "/figures.csv", "/figures.xlsx", "/certificates.zip"] {
        instructor.get(&house.place(file)).await.expect(404);
    }
    for role in ["instructor", "assessor"] {
        let email = format!("{role}@academy.example");
        appoint(ctx, &manager, "coast", &email, role).await.unwrap();
    }
    let page = instructor.open(&house.place("")).await.expect(200);
    assert!(!page.body.contains("certificates.zip"));
    assert!(!page.body.contains("/people"));
    instructor
        .get(&house.place("/figures.csv"))
        .await
        .expect(200);
    instructor
        .get(&house.place("/figures.xlsx"))
        .await
        .expect(200);
    instructor
        .get(&house.place("/certificates.zip"))
        .await
        .expect(404);
    assessor.get(&house.place("")).await.expect(403);
    for file in ["/figures.csv", "/figures.xlsx", "/certificates.zip"] {
        assessor.get(&house.place(file)).await.expect(404);
    }
    for browser in [&instructor, &assessor] {
        browser
            .get("/programmes/coast/certificates")
            .await
            .expect(403);
        let home = browser.open("/programmes").await.expect(200);
        home.says("Coast");
    }
    // Assessors find the way to awards and observations; instructors to the cohort.
    let overview = assessor.open("/programmes/coast").await.expect(200);
    let links = html::links(&overview.body);
    let awards = "/programmes/coast/certifications/listener/awards";
    assert!(links.iter().any(|one| one == awards));
    assert!(links.iter().any(|one| one == "/marking/observations"));
    assert!(!links.iter().any(|one| *one == house.place("")));
    let overview = instructor.open("/programmes/coast").await.expect(200);
    let links = html::links(&overview.body);
    assert!(links.iter().any(|one| *one == house.place("")));
    assert!(!links.iter().any(|one| one == awards));
}

#[tokio::test]
async fn managers_find_certificates_and_what_became_of_them() {
    let house = House::new().await;
    house.certify().await;
    let list = "/programmes/coast/certificates";
    let page = house.manager.open(list).await.expect(200);
    let issued = html::links(&page.says(ARABIC).says("2 certificates").body);
    let issued = issued
        .iter()
        .find(|one| one.starts_with("/programmes/certificates/"))
        .unwrap();
    let one = house.manager.open(issued).await.expect(200);
    house
        .manager
        .submit(
            &one,
            "/do/revoke-certificate",
            &[("reason", "It was issued to the wrong person.")],
        )
        .await
        .expect(200);
    let page = house.manager.open(&format!("{list}?status=revoked")).await;
    page.says("1 certificate");
    let page = house
        .manager
        .open(&format!("{list}?q=nobody&status=valid"))
        .await
        .expect(200)
        .says("No certificate is like that.");
    assert!(page.body.contains("value=\"nobody\""));
}
