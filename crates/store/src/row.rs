//! From columns to values.

use crate::StoreError;
use std::str::FromStr;

/// Parses a text column.
pub(crate) fn parse<T: FromStr>(column: &'static str, text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::Unreadable(column))
}

/// Counts come back as 64 bits; none of ours passes 32.
pub(crate) fn count(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}
