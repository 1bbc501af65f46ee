//! Headers that every answer carries.

use super::Frame;
use crate::house::Reach;
use app::page::Framing;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

const FIXED: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Addresses may hold one-use links; other sites never see them.
    (REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), \
         geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         picture-in-picture=(), publickey-credentials-get=(self), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
    ),
];

/// Adds them; what a route said itself of policy and caching stays.
pub fn secure(headers: &mut HeaderMap, frame: &Frame, reach: Reach) {
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(CONTENT_SECURITY_POLICY)
        && let Ok(policy) = HeaderValue::from_str(&policy(&frame.nonce, Framing::None))
    {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if !reach.is_loopback() {
        headers.insert(
            STRICT_TRANSPORT_SECURITY,
            // A year and names below this one too (OWASP ASVS 5.0, 3.4.1).
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        );
    }
}

/// The policy of a page. Only pages of this site stand in frames, and only in pages of this site.
pub fn policy(nonce: &str, framing: Framing) -> String {
    let (frames, ancestors) = match framing {
        Framing::None => ("'none'", "'none'"),
        Framing::Holds => ("'self'", "'none'"),
        Framing::Inside => ("'none'", "'self'"),
    };
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
         form-action 'self'; base-uri 'none'; object-src 'none'; frame-src {frames}; frame-ancestors {ancestors}"
    )
}
