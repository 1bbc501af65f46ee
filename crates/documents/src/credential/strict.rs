//! JSON that means one thing only.
//!
//! Of two members with one name most readers take the last and some the first: what one of them
//! checked, the other would not show. Such a text is refused.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonFault {
    /// It stops before its end.
    Truncated,
    /// It is no JSON, or names a member twice.
    Malformed,
}

/// Reads JSON with no member named twice, and nothing after it. Its depth is bounded by `serde_json` (128).
pub(crate) fn strict_json(bytes: &[u8]) -> Result<Value, JsonFault> {
    serde_json::from_slice::<Strict>(bytes)
        .map(|strict| strict.0)
        .map_err(|error| {
            if error.is_eof() {
                JsonFault::Truncated
            } else {
                JsonFault::Malformed
            }
        })
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((name, Strict(value))) = members.next_entry::<String, Strict>()? {
            if map.insert(name, value).is_some() {
                return Err(A::Error::custom("a member is named twice"));
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_two_meanings_is_refused() {
        let check = |text: &str, expect| assert_eq!(strict_json(text.as_bytes()).err(), expect);
        check(r#"{"a":[1,-2,0.5,"x",true,null,{"b":{}}]}"#, None);
        check(r#"{"a":1,"a":1}"#, Some(JsonFault::Malformed));
        check(r#"{"x":[{"a":1,"\u0061":2}]}"#, Some(JsonFault::Malformed));
        check(r#"{"a":1} {}"#, Some(JsonFault::Malformed));
        check(r#"{"a":"#, Some(JsonFault::Truncated));
        check("", Some(JsonFault::Truncated));
        check(&"[".repeat(100_000), Some(JsonFault::Malformed));
    }
}
