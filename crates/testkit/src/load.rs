//! A load that can be repeated: so many connections, each asking again as soon as it was answered.

use crate::wire::Wire;
use anyhow::Result;
use http::Method;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// Requests answered in a second. The first tenth of the time only warms up.
pub async fn rate(
    address: SocketAddr,
    path: &str,
    cookie: &str,
    connections: usize,
    time: Duration,
) -> Result<f64> {
    let begun = Instant::now();
    let counted_from = begun + time / 10;
    let until = counted_from + time;
    let mut running = Vec::new();
    for _ in 0..connections {
        let mut wire = Wire::connect(address).await?;
        wire.cookie = Some(cookie.to_owned());
        let path = path.to_owned();
        running.push(tokio::spawn(async move {
            let mut answered = 0_u32;
            while Instant::now() < until {
                let reply = wire.send(Method::GET, &path, None).await?;
                anyhow::ensure!(
                    reply.status.is_success(),
                    "{path} answered {}",
                    reply.status
                );
                if Instant::now() >= counted_from {
                    answered += 1;
                }
            }
            Ok::<u32, anyhow::Error>(answered)
        }));
    }
    let mut answered = 0;
    for one in running {
        answered += one.await??;
    }
    Ok(f64::from(answered) / time.as_secs_f64())
}
