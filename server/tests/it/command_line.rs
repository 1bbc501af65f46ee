//! `audire account`, `doctor`, `migrate`, as an operator types them.

use std::path::Path;
use std::process::{Command, Output};

fn audire(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_audire"));
    command
        .arg(args[0])
        .arg("--data")
        .arg(data)
        .args(&args[1..])
        .current_dir(data.parent().unwrap());
    command.env("AUDIRE_LOG", "error").output().unwrap()
}

fn words(output: &Output) -> String {
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
