//! Starting `audire serve`: what is wrong is said, with what to do, and nothing is damaged.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use testkit::process::{Installation, free_address};
use testkit::wire::Wire;
use testkit::{TestApp, content};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;

fn binary() -> PathBuf {
    env!("CARGO_BIN_EXE_audire").into()
}

fn installation(data: &Path, content: &Path) -> Installation {
    Installation {
        binary: binary(),
        data: data.to_owned(),
        content: content.to_owned(),
        assets: None,
    }
}

/// Runs `audire serve` where it cannot start; exit status and words.
async fn refused(args: &[&str]) -> (i32, String) {
    let output = Command::new(binary())
        .arg("serve")
        .args(args)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output();
    let output = tokio::time::timeout(Duration::from_mins(1), output)
        .await
        .expect("it ends")
        .unwrap();
    (
        output.status.code().unwrap_or(-1),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[tokio::test]
async fn a_taken_port_is_told_before_anything_is_created() {
    let dir = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let data = dir.path().join("data");
    let (status, words) = refused(&["--listen", &address, "--data", text(&data)]).await;
    assert_eq!(status, 2);
    assert!(
        words.contains(&format!("{address} is taken")) && words.contains("--listen"),
        "{words}"
    );
    assert!(!data.exists(), "nothing was created");
}

#[tokio::test]
async fn an_address_of_another_machine_is_told() {
    let dir = tempfile::tempdir().unwrap();
    // TEST-NET-3 (RFC 5737): nobody's address.
    let (status, words) =
        refused(&["--listen", "203.0.113.7:8080", "--data", text(dir.path())]).await;
    assert_eq!(status, 2);
    assert!(words.contains("no address of this machine"), "{words}");
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_written_is_told() {
    let dir = tempfile::tempdir().unwrap();
    // A file where the folder should be: also root cannot write into it.
    let file = dir.path().join("data");
    std::fs::write(&file, "a file").unwrap();
    let (status, words) = refused(&["--listen", "127.0.0.1:0", "--data", text(&file)]).await;
    assert_eq!(status, 2);
    assert!(
        words.contains("cannot write to") && words.contains("--data"),
        "{words}"
    );
}

#[tokio::test]
async fn a_damaged_database_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("audire.db");
    std::fs::write(&file, "this is not a database, it only has the name of one").unwrap();
    let (status, words) = refused(&["--listen", "127.0.0.1:0", "--data", text(dir.path())]).await;
    assert_eq!(status, 2);
    assert!(
        words.contains("is damaged") && words.contains("backup"),
        "{words}"
    );
    assert!(
        std::fs::read_to_string(&file)
            .unwrap()
            .starts_with("this is not a database")
    );
}

#[tokio::test]
async fn demonstration_data_is_never_open_to_other_machines() {
    let dir = tempfile::tempdir().unwrap();
    let data = text(dir.path());
    for args in [
        ["--listen", "0.0.0.0:0", "--demo"].as_slice(),
        &["--listen", "127.0.0.1:0", "--demo", "--behind-proxy"],
    ] {
        let (status, words) = refused(&[args, &["--data", data]].concat()).await;
        assert_eq!(status, 2);
        assert!(
            words.contains("demonstration accounts are known to everybody"),
            "{words}"
        );
    }
}

#[tokio::test]
async fn a_slip_in_the_settings_is_told_with_its_place() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(
        dir.path().join("audire.toml"),
        "[site]\nnam = \"Academy\"\n",
    )
    .unwrap();
    let (status, words) = refused(&["--listen", "127.0.0.1:0", "--data", text(dir.path())]).await;
    assert_eq!(status, 1);
    assert!(
        words.contains("audire.toml:2:1") && words.contains("name"),
        "{words}"
    );
}

#[tokio::test]
async fn a_broken_course_folder_does_not_keep_the_site_from_starting() {
    let dir = tempfile::tempdir().unwrap();
    let (data, folder) = (dir.path().join("data"), dir.path().join("content"));
    content::copy_of_tiny(&folder).unwrap();
    let installation = installation(&data, &folder);
    let server = installation.start().await.unwrap();
    let good = Wire::connect(server.address)
        .await
        .unwrap()
        .get("/courses/tiny")
        .await
        .unwrap();
    server.kill().await.unwrap();

    std::fs::write(
        folder.join("courses/tiny/course.toml"),
        "source_language = \"en\"\nminuts = 12\n",
    )
    .unwrap();
    let address = free_address().unwrap();
    let child = Command::new(binary())
        .args([
            "serve",
            "--listen",
            &address.to_string(),
            "--data",
            text(&data),
            "--content",
            text(&folder),
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut wire = loop {
        if let Ok(wire) = Wire::connect(address).await {
            break wire;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let page = wire.get("/courses/tiny").await.unwrap();
    assert_eq!(main(&page), main(&good), "the last good version is served");
    terminate(&child).await;
    let output = child.wait_with_output().await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains("tiny") && said.contains("The last good version"),
        "{said}"
    );
    assert!(output.status.success(), "SIGTERM is a friendly end");
}

fn main(page: &str) -> Option<String> {
    testkit::html::text(page, "main")
}

async fn terminate(child: &tokio::process::Child) {
    let id = child.id().unwrap().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .await
            .unwrap()
            .success()
    );
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let db = store::Db::open(dir.path()).await.unwrap();
    let mut tx = db.begin().await.unwrap();
    store::trial::insert_later_schema(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    let (status, words) = refused(&["--listen", "127.0.0.1:0", "--data", text(dir.path())]).await;
    assert_eq!(status, 2);
    assert!(
        words.contains("newer version of Audire") && words.contains("Nothing was changed"),
        "{words}"
    );
}

#[tokio::test]
async fn what_was_saved_is_there_after_the_power_went() {
    let dir = tempfile::tempdir().unwrap();
    let installation = installation(dir.path(), &content::tiny());
    let server = installation.start().await.unwrap();
    let email = "o@academy.example";
    installation
        .create_account(email, testkit::PASSWORD)
        .await
        .unwrap();
    let mut wire = Wire::connect(server.address).await.unwrap();
    wire.sign_in(email, testkit::PASSWORD).await.unwrap();
    wire.post("/do/enrol", &[("course", "tiny")]).await.unwrap();
    server.kill().await.unwrap();
    let server = installation.start().await.unwrap();
    let mut again = Wire::connect(server.address).await.unwrap();
    again.cookie = wire.cookie.clone();
    let course = again.get("/courses/tiny").await.unwrap();
    assert!(course.contains("/courses/tiny/first/reading"));
    assert!(
        !course.contains("/do/enrol"),
        "session and enrolment are still there"
    );
}

#[tokio::test]
async fn a_request_under_way_is_finished_before_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let server = installation(dir.path(), &content::tiny())
        .start()
        .await
        .unwrap();
    let mut stream = tokio::net::TcpStream::connect(server.address)
        .await
        .unwrap();
    let head = "POST /do/set-theme HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\ntheme";
    stream.write_all(head.as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    server.terminate().await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(
        Wire::connect(server.address).await.is_err(),
        "nobody new is let in"
    );
    stream.write_all(b"=dark").await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 303") && answer.contains("theme=dark"),
        "{answer}"
    );
    assert!(server.ended_well().await.unwrap());
}

#[tokio::test]
async fn however_many_keep_their_line_open_somebody_with_a_request_is_answered() {
    // A head that never ends, and a form of which the rest never comes.
    crowded(b"GET / HTTP/1.1\r\nHost: ").await;
    crowded(b"POST /do/set-theme HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nx").await;
}

async fn crowded(beginning: &[u8]) {
    let app = TestApp::new()
        .await
        .changed(|house| house.most_connections = 8);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (router, house) = (app.router(), app.house.clone());
    tokio::spawn(async move {
        server::listen::run(listener, router, &house, std::future::pending()).await;
    });
    let mut slow = Vec::new();
    for _ in 0..50 {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        stream.write_all(beginning).await.unwrap();
        slow.push(stream);
    }
    let answer = tokio::time::timeout(Duration::from_secs(5), async {
        Wire::connect(address)
            .await
            .unwrap()
            .get("/about")
            .await
            .unwrap()
    });
    assert!(answer.await.is_ok());
    let evicted = app
        .house
        .metrics
        .evicted
        .load(std::sync::atomic::Ordering::Relaxed);
    assert!(
        (43..=45).contains(&evicted),
        "the oldest made room: {evicted}"
    );
}

#[tokio::test]
async fn nothing_secret_or_personal_is_in_the_log() {
    let dir = tempfile::tempdir().unwrap();
    let log = dir.path().join("log");
    let data = dir.path().join("data");
    let installation = installation(&data, &content::tiny());
    installation
        .create_account("somebody@academy.example", testkit::PASSWORD)
        .await
        .unwrap();
    let address = free_address().unwrap();
    let tiny = content::tiny();
    let child = Command::new(binary())
        .args([
            "serve",
            "--listen",
            &address.to_string(),
            "--data",
            text(&data),
            "--content",
            text(&tiny),
        ])
        .env("AUDIRE_LOG", "debug")
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&log).unwrap())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut wire = loop {
        if let Ok(wire) = Wire::connect(address).await {
            break wire;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    wire.sign_in("somebody@academy.example", testkit::PASSWORD)
        .await
        .unwrap();
    wire.get("/account").await.unwrap();
    let token = wire
        .cookie
        .clone()
        .unwrap()
        .split_once('=')
        .unwrap()
        .1
        .to_owned();
    let _ = wire
        .send(http::Method::GET, "/reset/a-secret-link", None)
        .await;
    terminate(&child).await;
    child.wait_with_output().await.unwrap();
    let log = std::fs::read_to_string(&log).unwrap();
    assert!(log.contains("/account"), "requests are in the log");
    for secret in [
        "somebody@academy.example",
        testkit::PASSWORD,
        &token,
        "a-secret-link",
        "An officer",
    ] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
}
