//! Counters for operators, in the text form of Prometheus.
//!
//! Made by hand: a few sums by route and status need no library and no background task.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper bounds of the histogram, in seconds.
const BOUNDS: [f64; 8] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];

/// Sums since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    /// By method, route (its pattern, never the address itself) and status.
    requests: Mutex<BTreeMap<(String, String, u16), u64>>,
    buckets: [AtomicU64; 8],
    count: AtomicU64,
    micros: AtomicU64,
    /// Connections open now.
    pub connections: AtomicU64,
    /// Connections closed because there were too many and they asked nothing.
    pub evicted: AtomicU64,
}

impl Metrics {
    /// One request was answered.
    pub fn answered(&self, method: &str, route: &str, status: u16, took: Duration) {
        let key = (method.to_owned(), route.to_owned(), status);
        *self
            .requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(key)
            .or_default() += 1;
        for (bound, bucket) in BOUNDS.iter().zip(&self.buckets) {
            if took.as_secs_f64() <= *bound {
                bucket.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(
            u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            Ordering::Relaxed,
        );
    }

    /// All of it as text (Prometheus exposition format 0.0.4).
    pub fn text(&self) -> String {
        let mut text = String::from("# TYPE audire_requests_total counter\n");
        for ((method, route, status), count) in self
            .requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            let _ = writeln!(
                text,
                "audire_requests_total{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}} {count}"
            );
        }
        text.push_str("# TYPE audire_request_seconds histogram\n");
        for (bound, bucket) in BOUNDS.iter().zip(&self.buckets) {
            let _ = writeln!(
                text,
                "audire_request_seconds_bucket{{le=\"{bound}\"}} {}",
                bucket.load(Ordering::Relaxed)
            );
        }
        let count = self.count.load(Ordering::Relaxed);
        let seconds = Duration::from_micros(self.micros.load(Ordering::Relaxed)).as_secs_f64();
        let _ = writeln!(text, "audire_request_seconds_bucket{{le=\"+Inf\"}} {count}");
        let _ = writeln!(
            text,
            "audire_request_seconds_sum {seconds}\naudire_request_seconds_count {count}"
        );
        let _ = writeln!(
            text,
            "# TYPE audire_connections gauge\naudire_connections {}",
            self.connections.load(Ordering::Relaxed)
        );
        let _ = writeln!(
            text,
            "# TYPE audire_connections_evicted_total counter\naudire_connections_evicted_total {}",
            self.evicted.load(Ordering::Relaxed)
        );
        if let Some(bytes) = resident_bytes() {
            let _ = writeln!(
                text,
                "# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes {bytes}"
            );
        }
        text
    }
}

/// Memory in use, where the system tells (Linux, `proc(5)`: kibibytes).
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_told_by_route_and_status() {
        let metrics = Metrics::default();
        metrics.answered("GET", "/courses/{course}", 200, Duration::from_millis(7));
        metrics.answered("GET", "/courses/{course}", 200, Duration::from_millis(300));
        let text = metrics.text();
        assert!(text.contains(
            "audire_requests_total{method=\"GET\",route=\"/courses/{course}\",status=\"200\"} 2\n"
        ));
        assert!(text.contains("audire_request_seconds_bucket{le=\"0.005\"} 0\n"));
        assert!(text.contains("audire_request_seconds_bucket{le=\"0.01\"} 1\n"));
        assert!(text.contains("audire_request_seconds_bucket{le=\"1\"} 2\n"));
        assert!(
            text.contains("audire_request_seconds_sum 0.307\naudire_request_seconds_count 2\n")
        );
    }
}
