//! Homes of instructors, programme managers, assessors and administrators; accounts and the audit log.

pub mod accommodation_api;
pub mod api;
#[cfg(feature = "ssr")]
pub mod pages;
