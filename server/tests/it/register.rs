//! `audire register` and `audire doctor`, where a database was restored from an older copy.

use crate::command_line::{audire, ends, words};
use crate::steps;
use testkit::TestApp;
use testkit::content::MODULE;

#[tokio::test]
async fn a_restored_older_copy_is_told_and_accepted_with_a_reason() {
    let app = TestApp::new().await;
    // The program that is called has the clock of the machine, and holds it against the entries.
    let now = usecases::Clock::now(&usecases::SystemClock);
    let start = base::Timestamp::from_millis(testkit::TestClock::START);
    app.clock.advance_seconds(now.seconds_since(start));
    let (app, _, officer) = app.with_officer().await;
    let told = |args: &[&str]| audire(app.folder(), args);
    // Nothing was signed yet.
    ends(
        &told(&["register", "show"]),
        0,
        &["localhost/register: entries 0"],
    );
    steps::enrol(&officer).await;
    steps::read_lessons(&officer).await;
    for key in [MODULE, "final"] {
        steps::answer_all(&officer, steps::begin(&officer, key).await, "Right").await;
    }
    let fine = "ok       register: localhost/register: entries 1";
    let doctor = words(&told(&["doctor"]));
    assert!(doctor.contains(fine), "{doctor}");
    // The head of a register with two entries stands beside the key: the database has lost one.
    let head = app.folder().join("keys").join("register-head");
    let kept = std::fs::read_to_string(&head).unwrap();
    std::fs::write(&head, kept.replace("\n1\n", "\n2\n")).unwrap();
    let doctor = words(&told(&["doctor"]));
    let problem =
        "problem  register: The register in the database has 1 entries; 2 had been signed before";
    assert!(doctor.contains(problem), "{doctor}");
    ends(&told(&["register", "show"]), 2, &["accept-restored"]);
    let reason = "--reason=The disk broke and the copy is old.";
    ends(
        &told(&["register", "accept-clock", reason]),
        2,
        &["nothing to accept"],
    );
    ends(
        &told(&["register", "accept-restored", "--reason=old"]),
        1,
        &["10"],
    );
    ends(
        &told(&["register", "accept-restored", reason]),
        0,
        &["localhost/register/2"],
    );
    let said = ["localhost/register/2: entries 1", "The disk broke"];
    ends(&told(&["register", "show"]), 0, &said);
    ends(
        &told(&["register", "accept-restored", reason]),
        2,
        &["nothing to accept"],
    );
    let anyone = app.anonymous();
    let first = anyone.open("/register/checkpoint").await.expect(200);
    assert!(
        first.body.starts_with("localhost/register\n1\n"),
        "{}",
        first.body
    );
    for none in [
        "2/checkpoint",
        "1/checkpoint",
        "02/checkpoint",
        "x/checkpoint",
        "3/tile/0/000.p/1",
    ] {
        anyone.open(&format!("/register/{none}")).await.expect(404);
    }
    anyone.open("/register/2/tile/0/000.p/1").await.expect(200);
}
