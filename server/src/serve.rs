//! `audire serve`.
//!
//! The port is taken first, so that a taken one is told before anything is created, and so that
//! whoever asks while courses are being compiled waits for an answer and is not turned away.

use crate::assets::AssetFiles;
use crate::cli::{Failure, Files, Place, Serve};
use crate::house::{House, Reach, Round};
use crate::watch::Watch;
use crate::{config, folder, listen, post, routes};
use base::Locale;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use usecases::author::PublishReport;
use usecases::{Actor, Context, SystemClock, UseCaseError};

pub async fn serve(args: Serve) -> Result<(), Failure> {
    let begun = Instant::now();
    let reach = reach(&args);
    if args.demo && reach != Reach::Loopback {
        return Err(Failure::Environment(exposed("--demo was asked for", &args)));
    }
    let mut settings = config::settings(&args.place)?;
    let listener = TcpListener::bind(args.listen)
        .await
        .map_err(|error| cannot_listen(&args, &error))?;
    let address = listener.local_addr().unwrap_or(args.listen);
    if reach == Reach::Loopback {
        // Links and QR codes need an address; on one's own machine there is no other.
        let here = || format!("http://{address}");
        settings.site.address.get_or_insert_with(here);
    }
    let db = config::open(&args.place.data).await?;
    let request_timeout = Duration::from_secs(u64::from(settings.limits.request_seconds));
    let mut context = Context::new(db.clone(), settings, Arc::new(SystemClock));

    if let Some(problem) = usecases::certify::open_keys(&context, &Actor::Operator)
        .await
        .map_err(unexpected)?
    {
        println!("{}", locales::message(Locale::En, &problem));
    }
    let set = context.settings.interviews.sealed.as_ref().map(Path::new);
    let sealed = args.sealed.as_deref().or(set);
    // Before the folder is read: what is saved while courses are compiled has changed since.
    let watched = args.watch && args.files.content.is_some();
    let watch = watched.then(|| Watch::begin(&args.files, sealed));
    publish(&context, &args.files, sealed).await?;
    if args.demo
        && usecases::demonstrate::fill(&context, &Actor::Operator)
            .await
            .map_err(unexpected)?
    {
        println!("The database was empty and holds demonstration data now.");
    }
    let demonstration = usecases::demonstrate::is_demonstration(&context, &Actor::Operator)
        .await
        .map_err(unexpected)?;
    if demonstration && reach != Reach::Loopback {
        return Err(Failure::Environment(exposed(
            "the database holds demonstration data",
            &args,
        )));
    }
    if demonstration {
        let mut settings = (*context.settings).clone();
        settings.demonstration = true;
        context.settings = Arc::new(settings);
    }
    context.post = post::open(&context.settings, &args.place.data)?;

    let mut house = House::new(context, assets(&args.files)?, reach);
    house.reload = std::env::var("AUDIRE_DEV_RELOAD").ok().map(Round::new);
    house.request_timeout = request_timeout;
    greet(&house, address, demonstration, &args.place).await?;
    tracing::info!(
        millis = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
        "started"
    );

    let minutes = tokio::spawn(crate::minute::every_minute(house.context.clone()));
    let publications = tokio::spawn(crate::minute::publish_every_minute(house.context.clone()));
    let watched = watch.map(|watch| tokio::spawn(watch.run(house.clone())));
    let letters = post::Rounds::begin(house.context.clone());
    listen::run(
        listener,
        routes::router(house.clone()),
        &house,
        asked_to_stop(),
    )
    .await;
    minutes.abort();
    publications.abort();
    if let Some(watched) = watched {
        watched.abort();
    }
    letters.end().await;
    db.close().await;
    println!("Audire has stopped; what was under way is finished.");
    Ok(())
}

fn reach(args: &Serve) -> Reach {
    if args.behind_proxy {
        Reach::Proxy
    } else if args.listen.ip().is_loopback() {
        Reach::Loopback
    } else {
        Reach::Network
    }
}

fn exposed(why: &str, args: &Serve) -> String {
    let how = if args.behind_proxy {
        "--behind-proxy would open it to other machines".to_owned()
    } else {
        format!("{} can be reached from other machines", args.listen)
    };
    format!(
        "Audire does not start: {why}, and {how}. The passwords of demonstration accounts are known to everybody.\n\
         Use --listen 127.0.0.1:{}, or another folder with --data and no --demo.",
        args.listen.port()
    )
}

fn cannot_listen(args: &Serve, error: &std::io::Error) -> Failure {
    let address = args.listen;
    Failure::Environment(match error.kind() {
        ErrorKind::AddrInUse => format!(
            "{address} is taken: another program, perhaps another Audire, listens there.\n\
             Stop it, or choose another port, for example --listen {}.",
            SocketAddr::new(address.ip(), address.port().checked_add(1).unwrap_or(8080))
        ),
        ErrorKind::AddrNotAvailable => {
            format!(
                "{address} is no address of this machine.\nUse --listen 127.0.0.1:{} to try it here.",
                address.port()
            )
        }
        ErrorKind::PermissionDenied => {
            format!(
                "This user may not listen on port {}.\nChoose one above 1023, for example --listen {}:8080.",
                address.port(),
                address.ip()
            )
        }
        _ => format!("Cannot listen on {address}: {error}."),
    })
}

/// Compiles the content folder and the folder of sealed cases and publishes what changed. Errors in them never keep the site from
/// starting: the last good version is served. A folder that cannot be one of sealed cases does.
pub async fn publish(
    context: &Context,
    files: &Files,
    sealed: Option<&Path>,
) -> Result<(), Failure> {
    let (sources, is_there) = folder::gathered(files, sealed)?;
    if !is_there {
        println!("There is no content folder; courses published before are served.");
    }
    let report = usecases::author::publish_folder(context, &Actor::Operator, sources)
        .await
        .map_err(unexpected)?;
    print!("{}", told(&report));
    Ok(())
}

/// What publishing did, for whoever started the program.
fn told(report: &PublishReport) -> String {
    let mut said = String::new();
    let mut say = |line: String| {
        said.push_str(&line);
        said.push('\n');
    };
    let published = [
        ("Published", &report.published),
        ("Published scenarios", &report.scenarios),
        ("Published interviews", &report.interviews),
    ];
    for (what, names) in published {
        if !names.is_empty() {
            say(format!("{what}: {}.", names.join(", ")));
        }
    }
    let behind = [
        (
            "Not published because of errors in the folder",
            &report.behind,
        ),
        (
            "Scenarios not published because of errors in the file",
            &report.scenarios_behind,
        ),
        (
            "Interviews not published because of errors in the file",
            &report.interviews_behind,
        ),
    ];
    for (what, names) in behind {
        if !names.is_empty() {
            say(format!(
                "{what}: {}. The last good version, if there is one, is served. `audire check` says what is wrong.",
                names.join(", ")
            ));
        }
    }
    if !report.offered.is_empty() {
        say(format!(
            "Changed in the content folder, and edited in the browser: {}. What was published in the browser stays; the change waits for its authors in the studio.",
            report.offered.join(", ")
        ));
    }
    if report.errors + report.warnings > 0 {
        say(format!(
            "In the content folder: errors {}, warnings {}.",
            report.errors, report.warnings
        ));
    }
    said
}

/// The built front end: `--assets`, or the one inside the program.
pub fn assets(files: &Files) -> Result<AssetFiles, Failure> {
    if let Some(dir) = &files.assets {
        return AssetFiles::read(dir).map_err(|problem| {
            Failure::Environment(format!(
                "The front end in {} is not complete: {problem}.\nBuild it with `cargo xtask build`.",
                dir.display()
            ))
        });
    }
    inside()
}

#[cfg(feature = "embed")]
fn inside() -> Result<AssetFiles, Failure> {
    crate::embedded::assets().map_err(Failure::Environment)
}

#[cfg(not(feature = "embed"))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "the same shape as with the front end inside"
)]
fn inside() -> Result<AssetFiles, Failure> {
    tracing::warn!(
        "there is no front end inside this program and --assets was not given: pages have no style"
    );
    Ok(AssetFiles::default())
}

async fn greet(
    house: &House,
    address: SocketAddr,
    demonstration: bool,
    place: &Place,
) -> Result<(), Failure> {
    let site = house
        .context
        .settings
        .site
        .address
        .clone()
        .unwrap_or_else(|| format!("http://{address}"));
    println!("Audire is at {site} (data in {}).", place.data.display());
    if demonstration {
        println!(
            "Sign in as officer@demo.example, instructor@demo.example, programme@demo.example, assessor@demo.example, \
             admin@demo.example, or learner@demo.example, who is in the middle of a course; the password is: \
             practise listening daily"
        );
    } else if let Some(path) = usecases::account::setup_link(&house.context, &Actor::Operator)
        .await
        .map_err(unexpected)?
    {
        println!(
            "There is no administrator yet. Open this link once to become the first: {site}{path}"
        );
    }
    if house.reach == Reach::Network {
        println!(
            "Browsers keep sessions here only over HTTPS: put a reverse proxy that ends it in front of {address}."
        );
    }
    println!("Ctrl-C stops it.");
    Ok(())
}

/// Ctrl-C, or SIGTERM of a service manager.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// What use cases refuse an operator, in words.
pub fn unexpected(error: UseCaseError) -> Failure {
    match error {
        UseCaseError::DiskFull => Failure::Environment(String::from(
            "The disk is full. Nothing was half saved; make room and start again.",
        )),
        UseCaseError::Refused(problems) => {
            let words: Vec<String> = problems
                .iter()
                .map(|(_, message)| locales::message(base::Locale::En, message))
                .collect();
            Failure::Input(words.join("\n"))
        }
        UseCaseError::Conflict(message) => {
            Failure::Input(locales::message(base::Locale::En, &message))
        }
        UseCaseError::NotFound => Failure::Input(String::from("There is no such thing.")),
        other => Failure::Environment(format!("Something unexpected happened: {other}.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_published_and_what_stays_behind_is_told_of_each_kind() {
        assert_eq!(told(&PublishReport::default()), "");
        let names = |names: &[&str]| names.iter().map(|one| (*one).to_owned()).collect();
        let report = PublishReport {
            published: names(&["a", "b"]),
            unchanged: names(&["c"]),
            behind: names(&["d"]),
            offered: names(&["e"]),
            scenarios: names(&["the-gate"]),
            scenarios_behind: names(&["the-yard", "the-door"]),
            interviews: names(&["the-quay"]),
            interviews_behind: names(&["the-lane"]),
            errors: 2,
            warnings: 1,
        };
        let served =
            "The last good version, if there is one, is served. `audire check` says what is wrong.";
        assert_eq!(
            told(&report),
            format!(
                "Published: a, b.\n\
                 Published scenarios: the-gate.\n\
                 Published interviews: the-quay.\n\
                 Not published because of errors in the folder: d. {served}\n\
                 Scenarios not published because of errors in the file: the-yard, the-door. {served}\n\
                 Interviews not published because of errors in the file: the-lane. {served}\n\
                 Changed in the content folder, and edited in the browser: e. What was published in the browser stays; the change waits for its authors in the studio.\n\
                 In the content folder: errors 2, warnings 1.\n"
            )
        );
    }
}
