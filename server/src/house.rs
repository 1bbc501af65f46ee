//! What every request shares: the use cases' context, the built files, how the site is reached.

use crate::assets::AssetFiles;
use crate::metrics::Metrics;
use locales::TimeZone;
use std::sync::Arc;
use std::time::Duration;
use usecases::Context;

/// Cloning is cheap.
#[derive(Clone)]
pub struct House {
    pub context: Context,
    pub assets: Arc<AssetFiles>,
    pub zone: &'static TimeZone,
    pub reach: Reach,
    pub metrics: Arc<Metrics>,
    /// A word that changes with every restart of a developer's server; pages then reload themselves.
    pub reload: Option<Arc<str>>,
    /// How long a request may take, its body included.
    pub request_timeout: Duration,
    /// Connections at once.
    pub most_connections: usize,
}

/// How people reach the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Plain HTTP on this machine only: the session cookie is `session`, without `Secure`.
    Loopback,
    /// Over HTTPS, which something in front of Audire ends; connections come from anywhere.
    Network,
    /// Over HTTPS through a reverse proxy that is trusted to say in `X-Forwarded-For` who asked.
    Proxy,
}

impl Reach {
    pub fn is_loopback(self) -> bool {
        self == Self::Loopback
    }
}

impl House {
    pub fn new(context: Context, assets: AssetFiles, reach: Reach) -> Self {
        let zone = locales::zone(&context.settings.site.time_zone)
            .or_else(|| locales::zone("UTC"))
            .unwrap_or_default();
        Self {
            context,
            assets: Arc::new(assets),
            // Made once for each start and needed until its end: pages copy the reference.
            zone: Box::leak(Box::new(zone)),
            reach,
            metrics: Arc::new(Metrics::default()),
            reload: None,
            request_timeout: Duration::from_secs(30),
            most_connections: crate::listen::most_connections(),
        }
    }
}
