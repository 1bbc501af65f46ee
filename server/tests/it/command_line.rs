//! `audire account`, `doctor`, `migrate`, `import`, as an operator types them.

use crate::steps;
use std::path::Path;
use std::process::{Command, Output};
use testkit::TestApp;
use testkit::content::MODULE;

pub fn audire(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_audire"));
    command
        .arg(args[0])
        .arg("--data")
        .arg(data)
        .args(&args[1..])
        .current_dir(data.parent().unwrap());
    command.env("AUDIRE_LOG", "error").output().unwrap()
}

pub fn words(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

const PERSON: [&str; 8] = [
    "--email",
    "a@academy.example",
    "--name",
    "A",
    "--agency",
    "B",
    "--country",
    "TN",
];

#[test]
fn an_account_is_created_listed_and_given_a_link() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let created = audire(
        &data,
        &[
            &["account", "create"],
            PERSON.as_slice(),
            &["--role", "instructor"],
        ]
        .concat(),
    );
    assert!(
        created.status.success() && words(&created).contains("/setup/"),
        "{}",
        words(&created)
    );
    let listed = words(&audire(&data, &["account", "list"]));
    assert!(
        listed.contains("a@academy.example\tA\tB\tinstructor\tactive"),
        "{listed}"
    );
    let link = audire(&data, &["account", "reset", "--email", "A@academy.example"]);
    assert!(words(&link).contains("/reset/"), "{}", words(&link));
}

#[test]
fn bad_input_ends_with_1_and_says_what_is_wrong() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    audire(&data, &[&["account", "create"], PERSON.as_slice()].concat());
    let twice = audire(&data, &[&["account", "create"], PERSON.as_slice()].concat());
    assert_eq!(twice.status.code(), Some(1));
    assert!(
        words(&twice).contains("already an account"),
        "{}",
        words(&twice)
    );
    let nobody = audire(
        &data,
        &["account", "reset", "--email", "nobody@academy.example"],
    );
    assert_eq!(nobody.status.code(), Some(1));
}

#[test]
fn the_doctor_creates_nothing_and_says_what_is_wrong() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let healthy = audire(&data, &["doctor"]);
    assert!(
        words(&healthy).contains("is not there yet"),
        "{}",
        words(&healthy)
    );
    assert!(!data.exists());
    std::fs::create_dir(&data).unwrap();
    std::fs::write(
        data.join("audire.db"),
        "this is not a database, it only has the name of one",
    )
    .unwrap();
    let damaged = audire(&data, &["doctor"]);
    assert_eq!(damaged.status.code(), Some(2));
    assert!(
        words(&damaged).contains("is damaged"),
        "{}",
        words(&damaged)
    );
}

#[tokio::test]
async fn the_doctor_draws_the_latest_attempts_again() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    steps::enrol(&officer).await;
    steps::read_lessons(&officer).await;
    let question = steps::begin(&officer, MODULE).await;
    let doctor = || words(&audire(app.folder(), &["doctor"]));
    let fine = "ok       attempts: drawn again: 1, differences: 0";
    assert!(doctor().contains(fine), "{}", doctor());

    // An attempt that its seed does not give.
    let id = steps::address(&question);
    let id = id.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = app.context.db.begin().await.unwrap();
    let drawn = store::attempt::get(&mut tx, id).await.unwrap();
    let other = store::attempt::NewAttempt {
        id: base::AttemptId::new(app.context.now(), [7; 10]),
        enrolment: drawn.enrolment,
        assessment: &drawn.assessment,
        number: 2,
        version: drawn.version,
        seed: drawn.seed,
        drawn: "[]",
        started_at: app.context.now(),
        deadline_at: None,
    };
    assert!(store::attempt::insert(&mut tx, &other).await.unwrap());
    tx.commit().await.unwrap();
    let told = doctor();
    assert!(
        told.contains("problem  attempts: drawn again: 2, differences: 1"),
        "{told}"
    );
    assert!(
        told.contains(&format!(
            "{}: question 1 was nothing, its seed gives",
            other.id
        )),
        "{told}"
    );
}

#[test]
fn migrating_says_the_schema() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let done = audire(&data, &["migrate"]);
    assert!(done.status.success());
    assert!(
        words(&done).contains(&format!("schema {}", store::Db::schema_version())),
        "{}",
        words(&done)
    );
}

/// A content folder with the course `tiny`.
fn content() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/testkit/course");
    path.display().to_string()
}

/// `audire import gift`, with these words in the file.
fn import(dir: &Path, words_of_file: &str, into: &str, more: &[&str]) -> Output {
    let file = dir.join("bank.gift");
    std::fs::write(&file, words_of_file).unwrap();
    let (file, content) = (file.display().to_string(), content());
    let fixed = [
        "import",
        "gift",
        &file,
        "--into",
        into,
        "--content",
        &content,
    ];
    let mut command = Command::new(env!("CARGO_BIN_EXE_audire"));
    command
        .args(fixed)
        .arg("--data")
        .arg(dir.join("data"))
        .args(more);
    command.env("AUDIRE_LOG", "error").output().unwrap()
}

pub fn ends(output: &Output, code: i32, said: &[&str]) {
    let words = words(output);
    assert_eq!(output.status.code(), Some(code), "{words}");
    for part in said {
        assert!(words.contains(part), "{part} in: {words}");
    }
}

const GIFT: &str = "::One:: Is it? {T}\n\n::None:: Nothing is right. {~This ~That}\n";
const IMPORTED: [&str; 3] = [
    "bank.gift:1: One → true-false (one)",
    "bank.gift:3: None → not imported",
    "Items that become questions: 1. Items that cannot: 1.",
];

#[test]
fn a_dry_run_creates_nothing_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let dry = |into: &str| import(dir.path(), GIFT, into, &["--dry-run"]);
    let fine = dry("tiny/taken-over");
    ends(&fine, 0, &IMPORTED);
    ends(&fine, 0, &["Nothing was imported: this was a dry run."]);
    assert!(!data.exists(), "no database is created");
    // The same beside a database that does not hold the course, and beside one that does.
    assert!(audire(&data, &["migrate"]).status.success());
    let state = || {
        let mut files: Vec<_> = std::fs::read_dir(&data)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .collect();
        files.sort();
        files
    };
    let before = state();
    ends(&dry("tiny/taken-over"), 0, &IMPORTED);
    assert!(state() == before, "an empty database");
    let done = import(dir.path(), "::Two:: Is that? {F}", "tiny/before", &[]);
    ends(&done, 0, &["Imported into tiny/before."]);
    let before = state();
    let fine = dry("tiny/taken-over");
    ends(&fine, 0, &IMPORTED);
    assert!(!words(&fine).contains("Published"), "{}", words(&fine));
    assert!(state() == before, "a database with the course");
    ends(&dry("tiny/before"), 2, &[]);
}

#[test]
fn an_import_takes_what_it_can_and_says_when_a_server_shows_it() {
    let dir = tempfile::tempdir().unwrap();
    let done = import(dir.path(), GIFT, "tiny/taken-over", &[]);
    ends(&done, 0, &IMPORTED);
    ends(
        &done,
        0,
        &["Imported into tiny/taken-over. A server that is running shows it within a minute."],
    );
    let again = import(dir.path(), GIFT, "tiny/taken-over", &[]);
    ends(&again, 2, &["bank"]);
}

#[test]
fn every_item_of_a_long_file_is_listed() {
    let dir = tempfile::tempdir().unwrap();
    let file: String = (1..=2100)
        .map(|n| format!("::Q{n}:: Number {n}? {{T}}\n\n"))
        .collect::<Vec<_>>()
        .concat();
    let listed = import(dir.path(), &file, "tiny/long", &["--dry-run"]);
    ends(&listed, 0, &["Items that become questions: 2100."]);
    let lines = words(&listed)
        .lines()
        .filter(|one| one.contains(" → true-false ("))
        .count();
    assert_eq!(lines, 2100);
}

#[test]
fn an_import_ends_with_1_where_the_file_is_bad_and_with_2_where_the_call_is() {
    let dir = tempfile::tempdir().unwrap();
    let ends_with = |file: &str, into: &str, more: &[&str], code: i32, said: &[&str]| {
        for way in [&[][..], &["--dry-run"][..]] {
            let all = [more, way].concat();
            ends(&import(dir.path(), file, into, &all), code, said);
        }
    };
    let bank = "tiny/taken-over";
    let nothing = "::None:: Nothing is right. {~This ~That}";
    ends_with(
        nothing,
        bank,
        &[],
        1,
        &[
            "None → not imported",
            "No option is right",
            "No item of this file",
        ],
    );
    ends_with(
        "::One:: {T}\n\n\0\u{1}",
        "nowhere/bank",
        &[],
        2,
        &["no course nowhere"],
    );
    ends_with("", bank, &[], 1, &["file"]);
    ends_with(GIFT, "tiny/Not a name", &[], 2, &["Give the bank a name"]);
    ends_with(
        GIFT,
        "tiny",
        &[],
        2,
        &["--into tiny names no course and bank"],
    );
    ends_with(GIFT, bank, &["--difficulty", "4"], 2, &["how difficult"]);
    // A file that breaks off, and one that is not there.
    let file = dir.path().join("half.xml");
    std::fs::write(&file, "<quiz><question type=\"essay\">").unwrap();
    let (content, data) = (content(), dir.path().join("data").display().to_string());
    let call = |path: &str| {
        let fixed = [
            "import",
            "moodle-xml",
            path,
            "--into",
            bank,
            "--content",
            &content,
            "--data",
            &data,
        ];
        let mut command = Command::new(env!("CARGO_BIN_EXE_audire"));
        command
            .args(fixed)
            .env("AUDIRE_LOG", "error")
            .output()
            .unwrap()
    };
    ends(
        &call(&file.display().to_string()),
        1,
        &["half.xml:1:", "XML is damaged"],
    );
    let missing = dir.path().join("missing.xml").display().to_string();
    ends(&call(&missing), 2, &["missing.xml cannot be read"]);
}

/// What authors of scenarios type; the file is the one that the documentation shows.
#[test]
fn a_scenario_is_examined_and_drawn() {
    let dir = tempfile::tempdir().unwrap();
    let page = include_str!("../../../docs/scenarios.md");
    let text = page.split("~~~markdown\n").nth(1).unwrap();
    let text = text.split("~~~").next().unwrap();
    let file = dir.path().join("scenarios/the-door.md");
    std::fs::create_dir(dir.path().join("scenarios")).unwrap();
    std::fs::write(&file, text).unwrap();
    let call = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_audire"));
        command.arg("scenario").args(args).output().unwrap()
    };
    let path = file.display().to_string();
    let found = call(&[&path]);
    ends(
        &found,
        0,
        &["The door on the second floor", "5, 3 of them endings"],
    );
    let drawn = call(&[&path, "--graph", "-"]);
    let picture = String::from_utf8_lossy(&drawn.stdout);
    assert!(
        picture.starts_with("<svg") && picture.trim_end().ends_with("</svg>"),
        "{picture}"
    );
    let said = String::from_utf8_lossy(&drawn.stderr);
    assert!(said.contains("The door on the second floor"), "{said}");
    std::fs::write(&file, text.replace("to: kitchen", "to: kitchn")).unwrap();
    ends(&call(&[&path]), 1, &["Did you mean `kitchen`?"]);
    ends(&call(&["nowhere.md"]), 2, &["nowhere.md cannot be read"]);
    ends(&call(&[]), 2, &["FILE"]);
}
