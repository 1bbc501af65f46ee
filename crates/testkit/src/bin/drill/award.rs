//! SIGKILL under awards: two managers confirm the same cycles, a run goes over all of them, the minute settles what needs nobody, and a
//! holder fetches files, while the server is killed again and again. Afterwards there is exactly one certificate of each cycle, whole, and
//! the register has only grown.

use crate::register::Register;
use anyhow::{Context as _, Result};
use http::Method;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher as _, RandomState};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use store::trial::Counted;
use testkit::awarding::{Academy, BY_EVIDENCE, BY_HAND, MANAGERS, PROGRAMME, context, signed_in};
use testkit::process::Installation;
use testkit::wire::Wire;
use testkit::{PASSWORD, content};
use tokio::sync::Mutex;
use usecases::certify::FileKind;
use views::account::Role;

/// People who join before each round; each has two certifications to be awarded.
const JOIN: usize = 4;
/// Starts after the last round in which everybody must have been decided.
const PATIENCE: usize = 40;

/// What the server acknowledged in one round.
#[derive(Default)]
struct Acknowledged {
    /// Cycles that it said are confirmed.
    confirmed: BTreeSet<String>,
    /// Notes of the register that it gave out.
    notes: BTreeSet<String>,
}

/// Kills the server in so many rounds and checks everything; the last line of the report.
pub async fn award(rounds: usize, files: usize) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let installation =
        Installation::from_environment(&folder.path().join("data"), &content::tiny())?;
    let mut academy = Academy::found(&installation.data).await?;
    let mut cookies = Vec::new();
    let mut confirmed = BTreeSet::new();
    let mut register = Register::default();
    for round in 1..=rounds {
        academy.take_in(JOIN).await?;
        let open = open(&installation).await?;
        let server = installation.start().await?;
        if cookies.is_empty() {
            cookies = sign_in(server.address).await?;
        }
        let kept = Arc::new(Mutex::new(Acknowledged::default()));
        let streams = streams(server.address, &cookies, &open, &kept);
        tokio::time::sleep(random_moment(round)).await;
        server.kill().await?;
        for stream in streams {
            // Each ends with the connection that breaks.
            stream.await?;
        }
        let kept = std::mem::take(&mut *kept.lock().await);
        confirmed.extend(kept.confirmed);
        check_round(&installation, &confirmed, &mut register, &kept.notes)
            .await
            .with_context(|| format!("round {round}"))?;
    }
    let survived = count(&installation)
        .await?
        .iter()
        .filter(|one| one.awards == 1)
        .count();
    finish(&installation, &cookies).await?;
    let certificates = check_all(&installation, &academy, &mut register).await?;
    let verified = check_files(&installation, folder.path(), files).await?;
    doctor(&installation).await?;
    Ok(format!(
        "{rounds} kills, {} people: {certificates} certificates, one of each cycle ({survived} of them before the last kill), {} acknowledged confirmations kept; \
         register of {} entries consistent with {} notes; all forms of {verified} certificates made and verified; doctor clean",
        academy.people,
        confirmed.len(),
        register.size(),
        register.notes,
    ))
}

/// Between the first answer of the server and a second later: an unoptimised server awards about a dozen in that time.
fn random_moment(round: usize) -> Duration {
    Duration::from_millis(RandomState::new().hash_one(round) % 1000)
}

async fn sign_in(address: SocketAddr) -> Result<Vec<String>> {
    let mut cookies = Vec::new();
    for email in MANAGERS {
        let mut wire = Wire::connect(address).await?;
        wire.sign_in(email, PASSWORD).await?;
        cookies.push(wire.cookie.context("signing in gave no session")?);
    }
    Ok(cookies)
}

/// What became of every cycle.
async fn count(installation: &Installation) -> Result<Vec<Counted>> {
    let db = store::Db::open(&installation.data).await?;
    let all = store::trial::list_counted(&mut *db.read().await?).await?;
    db.close().await;
    Ok(all)
}

/// Cycles that a person may confirm.
async fn open(installation: &Installation) -> Result<Vec<String>> {
    let all = count(installation).await?;
    let open = all
        .into_iter()
        .filter(|one| one.certification == BY_HAND && one.awards == 0);
    Ok(open.map(|one| one.cycle.to_string()).collect())
}

/// Everybody who is at work until the server is gone.
fn streams(
    address: SocketAddr,
    cookies: &[String],
    open: &[String],
    kept: &Arc<Mutex<Acknowledged>>,
) -> Vec<tokio::task::JoinHandle<()>> {
    let mut streams = Vec::new();
    // From both ends, so that they meet at the same cycle, and both again, as somebody who clicks twice.
    let backward: Vec<String> = open.iter().rev().cloned().collect();
    for (cookie, cycles) in cookies.iter().zip([open.to_vec(), backward]) {
        let (cookie, kept) = (cookie.clone(), Arc::clone(kept));
        streams.push(tokio::spawn(async move {
            let _ends_with_the_connection = confirm(address, &cookie, &cycles, &kept).await;
        }));
    }
    for cookie in cookies {
        let cookie = cookie.clone();
        streams.push(tokio::spawn(async move {
            let _ends_with_the_connection = run(address, &cookie).await;
        }));
    }
    let kept = Arc::clone(kept);
    streams.push(tokio::spawn(async move {
        let _ends_with_the_connection = watch(address, &kept).await;
    }));
    streams
}

/// Confirms one after the other.
async fn confirm(
    address: SocketAddr,
    cookie: &str,
    cycles: &[String],
    kept: &Mutex<Acknowledged>,
) -> Result<()> {
    let mut wire = Wire::connect(address).await?;
    wire.cookie = Some(cookie.to_owned());
    for cycle in cycles {
        let to = wire.post("/do/confirm-award", &[("cycle", cycle)]).await?;
        if to.contains("notice=award-confirmed") {
            kept.lock().await.confirmed.insert(cycle.clone());
        }
    }
    Ok(())
}

/// Starts a run over all again and again, from two tabs.
async fn run(address: SocketAddr, cookie: &str) -> Result<()> {
    let mut wire = Wire::connect(address).await?;
    wire.cookie = Some(cookie.to_owned());
    loop {
        start_run(&mut wire).await?;
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

async fn start_run(wire: &mut Wire) -> Result<String> {
    let fields = [("programme", PROGRAMME), ("certification", BY_HAND)];
    wire.post("/do/start-award-run", &fields).await
}

/// Reads the register as a witness does.
async fn watch(address: SocketAddr, kept: &Mutex<Acknowledged>) -> Result<()> {
    let mut wire = Wire::connect(address).await?;
    loop {
        let reply = wire.send(Method::GET, "/register/checkpoint", None).await?;
        if reply.status.is_success() {
            let note = String::from_utf8(reply.body.to_vec())?;
            kept.lock().await.notes.insert(note);
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// After a kill: nothing twice, nothing half, nothing lost, and the register goes on from what it said.
async fn check_round(
    installation: &Installation,
    confirmed: &BTreeSet<String>,
    register: &mut Register,
    notes: &BTreeSet<String>,
) -> Result<()> {
    let all = count(installation).await?;
    for one in &all {
        whole(one)?;
    }
    let awarded: BTreeSet<String> = all
        .iter()
        .filter(|one| one.awards == 1)
        .map(|one| one.cycle.to_string())
        .collect();
    let lost = confirmed.iter().filter(|cycle| !awarded.contains(*cycle));
    let lost = lost.count();
    anyhow::ensure!(lost == 0, "{lost} acknowledged confirmations are lost");
    register.check(&installation.data, notes).await
}

/// A cycle has everything once, or nothing.
fn whole(one: &Counted) -> Result<()> {
    let counts = [one.awards, one.certificates, one.places, one.entries];
    anyhow::ensure!(
        counts == [0; 4] || counts == [1; 4],
        "a cycle is half done or done twice: {one:?}"
    );
    anyhow::ensure!(
        one.files == 0 || (one.files == 3 && one.certificates == 1),
        "files are half made: {one:?}"
    );
    Ok(())
}

/// Lets the server go on until everybody is decided: it looks at each start.
async fn finish(installation: &Installation, cookies: &[String]) -> Result<()> {
    for _ in 0..PATIENCE {
        let server = installation.start().await?;
        let mut wire = Wire::connect(server.address).await?;
        wire.cookie = cookies.first().cloned();
        start_run(&mut wire).await?;
        drop(wire);
        tokio::time::sleep(Duration::from_secs(1)).await;
        server.terminate().await?;
        anyhow::ensure!(server.ended_well().await?, "the server ended badly");
        let all = count(installation).await?;
        let db = store::Db::open(&installation.data).await?;
        let (_, waiting, _) = store::trial::get_runs(&mut *db.read().await?).await?;
        db.close().await;
        if waiting == 0 && all.iter().all(|one| one.awards == 1) {
            return Ok(());
        }
    }
    anyhow::bail!("not everybody was decided after {PATIENCE} starts")
}

/// At the end: exactly one certificate per person, certification and cycle. Gives how many there are.
async fn check_all(
    installation: &Installation,
    academy: &Academy,
    register: &mut Register,
) -> Result<usize> {
    let all = count(installation).await?;
    let mut of: BTreeMap<(String, &str, u32), u32> = BTreeMap::new();
    for one in &all {
        whole(one)?;
        let key = (one.account.to_string(), &*one.certification, one.number);
        *of.entry(key).or_default() += one.certificates;
    }
    anyhow::ensure!(
        of.len() == 2 * academy.people && of.values().all(|count| *count == 1),
        "not one certificate for each person, certification and cycle"
    );
    anyhow::ensure!(
        of.keys()
            .all(|(_, slug, number)| { [BY_HAND, BY_EVIDENCE].contains(slug) && *number == 1 }),
        "there are other cycles than those that were opened"
    );
    let db = store::Db::open(&installation.data).await?;
    let (runs, waiting, failed) = store::trial::get_runs(&mut *db.read().await?).await?;
    db.close().await;
    anyhow::ensure!(
        runs > 0 && waiting == 0 && failed == 0,
        "of {runs} runs, {waiting} people wait and {failed} failed"
    );
    register.check(&installation.data, &BTreeSet::new()).await?;
    anyhow::ensure!(
        register.size() == u64::try_from(all.len())?,
        "the register has {} entries of {} certificates",
        register.size(),
        all.len()
    );
    let server = installation.start().await?;
    register.check_published(server.address).await?;
    server.terminate().await?;
    anyhow::ensure!(server.ended_well().await?, "the server ended badly");
    Ok(all.len())
}

/// Makes every form of some certificates and has the program verify them; the first of them in each form that can be verified.
async fn check_files(installation: &Installation, folder: &Path, most: usize) -> Result<usize> {
    let all = count(installation).await?;
    let step = all.len().div_ceil(most.max(1)).max(1);
    let sample: Vec<&Counted> = all.iter().step_by(step).collect();
    let ctx = context(&installation.data).await?;
    let closed = usecases::certify::open_keys(&ctx, &usecases::Actor::Operator).await?;
    anyhow::ensure!(closed.is_none(), "the keys are closed: {closed:?}");
    for (place, one) in sample.iter().enumerate() {
        let holder = signed_in(one.account, Role::Officer);
        let code = one.code.as_deref().context("there is no certificate")?;
        for kind in FileKind::ALL {
            let bytes = usecases::certify::file(&ctx, &holder, code, kind).await?;
            let again = usecases::certify::file(&ctx, &holder, code, kind).await?;
            anyhow::ensure!(
                bytes == again && !bytes.is_empty(),
                "{code}.{} differs from one time to the next",
                kind.ending()
            );
            let can_be_verified = kind != FileKind::Proof;
            if can_be_verified && (kind == FileKind::Json || place == 0) {
                let path = folder.join(format!("{code}.{}", kind.ending()));
                std::fs::write(&path, bytes)?;
                verify(installation, &path).await?;
            }
        }
    }
    ctx.db.close().await;
    let made = count(installation).await?;
    for one in &made {
        whole(one)?;
    }
    let made = made.iter().filter(|one| one.files == 3).count();
    anyhow::ensure!(made >= sample.len(), "files were not kept");
    Ok(sample.len())
}

/// `audire verify FILE`
async fn verify(installation: &Installation, path: &Path) -> Result<()> {
    let mut command = tokio::process::Command::new(&installation.binary);
    command
        .arg("verify")
        .arg(path)
        .arg("--data")
        .arg(&installation.data);
    said_yes(&mut command, &format!("verify {}", path.display())).await
}

/// `audire doctor`
pub async fn doctor(installation: &Installation) -> Result<()> {
    let mut command = tokio::process::Command::new(&installation.binary);
    command.arg("doctor").arg("--data").arg(&installation.data);
    command.arg("--content").arg(&installation.content);
    if let Some(assets) = &installation.assets {
        command.arg("--assets").arg(assets);
    }
    said_yes(&mut command, "doctor").await
}

async fn said_yes(command: &mut tokio::process::Command, what: &str) -> Result<()> {
    let done = command
        .env("AUDIRE_LOG", "error")
        .stdin(Stdio::null())
        .output()
        .await
        .context("cannot start the server's command line")?;
    let words = || {
        let all = [done.stdout.clone(), done.stderr.clone()].concat();
        String::from_utf8_lossy(&all).into_owned()
    };
    anyhow::ensure!(
        done.status.success(),
        "{what} found something:\n{}",
        words()
    );
    Ok(())
}
