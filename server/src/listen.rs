//! Accepting connections.
//!
//! `axum::serve` has no time limit for the head of a request and no limit on connections, so that
//! many slow ones would stop the service; this loop over hyper has both. When there are too many
//! connections, the oldest one is closed that waits for a request, or for the rest of one: whoever comes
//! with a request gets through, however many others only keep their line open or let a form trickle in.

use crate::house::House;
use crate::middleware::Peer;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use hyper::body::{Body as _, Frame, Incoming, SizeHint};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{self, Poll};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tower::ServiceExt as _;

/// The whole head of a request must have come by then; an idle connection is closed after it.
const HEAD: Duration = Duration::from_secs(10);
/// What is under way at the end may take this long.
const FAREWELL: Duration = Duration::from_secs(10);
/// Bytes of a request's head.
const LARGEST_HEAD: usize = 64 * 1024;
/// Connections at once, where the system allows as many open files.
const MOST_CONNECTIONS: usize = 1024;

/// One connection, as the loop knows it.
#[derive(Default)]
struct Line {
    /// A request has come whole and is being answered. While its body still trickles in, it has not.
    served: AtomicBool,
    close: Notify,
}

/// The body of a request, which tells its line when it has come whole.
struct Arriving {
    body: Incoming,
    line: Arc<Line>,
}

impl Arriving {
    fn look(&self) {
        if self.body.is_end_stream() {
            self.line.served.store(true, Ordering::Relaxed);
        }
    }
}

impl hyper::body::Body for Arriving {
    type Data = <Incoming as hyper::body::Body>::Data;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        self.look();
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Serves until `stop`, then finishes what is under way.
pub async fn run(
    listener: TcpListener,
    router: Router,
    house: &House,
    stop: impl Future<Output = ()>,
) {
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LARGEST_HEAD);
    let graceful = GracefulShutdown::new();
    let mut lines: VecDeque<Weak<Line>> = VecDeque::new();
    tokio::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // No file is left, or the other side was gone again: the next one may do.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
        };
        lines.retain(|line| line.strong_count() > 0);
        if lines.len() >= house.most_connections && !evict(&mut lines, house) {
            continue; // everybody is being served; this one may try again
        }
        let line = Arc::new(Line::default());
        lines.push_back(Arc::downgrade(&line));
        let service = service(
            router.clone(),
            Peer(peer.ip().to_canonical()),
            Arc::clone(&line),
        );
        let connection = graceful.watch(builder.serve_connection(io(stream), service).into_owned());
        let metrics = Arc::clone(&house.metrics);
        metrics.connections.fetch_add(1, Ordering::Relaxed);
        tokio::spawn(async move {
            tokio::select! {
                // A connection that breaks off is the other side's business.
                _ = connection => {}
                () = line.close.notified() => {}
            }
            metrics.connections.fetch_sub(1, Ordering::Relaxed);
        });
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(FAREWELL) => tracing::warn!("some requests took too long to finish"),
    }
}

fn io(stream: TcpStream) -> TokioIo<TcpStream> {
    // Pages are written in one go; waiting to fill packets would only delay them.
    let _ = stream.set_nodelay(true);
    TokioIo::new(stream)
}

fn service(
    router: Router,
    peer: Peer,
    line: Arc<Line>,
) -> TowerToHyperService<
    impl tower::Service<
        Request<Incoming>,
        Response = axum::response::Response,
        Error = std::convert::Infallible,
        Future: Send,
    > + Clone,
> {
    TowerToHyperService::new(tower::service_fn(move |mut request: Request<Incoming>| {
        let (router, line) = (router.clone(), Arc::clone(&line));
        request.extensions_mut().insert(peer);
        async move {
            let request = request.map(|body| Arriving {
                body,
                line: Arc::clone(&line),
            });
            request.body().look();
            let response = router.oneshot(request.map(Body::new)).await;
            line.served.store(false, Ordering::Relaxed);
            response
        }
    }))
}

/// Closes the connection that has been idle or slow for longest; `false` when none is.
fn evict(lines: &mut VecDeque<Weak<Line>>, house: &House) -> bool {
    for _ in 0..lines.len() {
        let Some(weak) = lines.pop_front() else {
            return false;
        };
        let Some(line) = weak.upgrade() else {
            return true;
        };
        if !line.served.load(Ordering::Relaxed) {
            line.close.notify_one();
            house.metrics.evicted.fetch_add(1, Ordering::Relaxed);
            return true;
        }
        lines.push_back(weak);
    }
    false
}

/// As many as open files are left for, beside the database and what else needs some.
pub fn most_connections() -> usize {
    let limit = std::fs::read_to_string("/proc/self/limits")
        .ok()
        .and_then(|limits| {
            let line = limits
                .lines()
                .find_map(|line| line.strip_prefix("Max open files"))?;
            line.split_whitespace().next()?.parse::<usize>().ok()
        });
    limit.map_or(MOST_CONNECTIONS, |files| {
        files.saturating_sub(64).clamp(64, MOST_CONNECTIONS)
    })
}
