//! The log of the program.

/// To the error stream; `AUDIRE_LOG=debug` says more, `AUDIRE_LOG_FORMAT=json` says it for machines.
pub fn init() {
    use std::io::IsTerminal as _;
    use tracing_subscriber::EnvFilter;
    let filter =
        EnvFilter::try_from_env("AUDIRE_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    let is_json = std::env::var("AUDIRE_LOG_FORMAT").is_ok_and(|format| format == "json");
    // A second start in one process (tests) keeps the first log.
    let _ = if is_json {
        log.json().try_init()
    } else {
        log.try_init()
    };
    // The words of a panic may quote what somebody typed; the place is enough to find it.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
}
