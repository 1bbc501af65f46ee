//! Draws that can be drawn again: a number for a seed and a key, and nothing else.

use sha2::{Digest, Sha256};
use std::fmt::{Display, Write};

/// The draws of one interview.
#[derive(Debug, Clone)]
pub struct Chance(Sha256);

/// Writes into a digest.
struct Sink<'d>(&'d mut Sha256);

impl Write for Sink<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

impl Chance {
    pub fn new(seed: &str) -> Self {
        Self(Sha256::new_with_prefix(seed.as_bytes()))
    }

    /// From 0 to 1: the first seven bytes of the SHA-256 of seed and key, with `|` between all parts, over 2^56.
    pub fn draw(&self, key: &[&dyn Display]) -> f64 {
        let mut digest = self.0.clone();
        for part in key {
            // A digest takes everything.
            let _ = write!(Sink(&mut digest), "|{part}");
        }
        let bytes = digest.finalize();
        let part = |from: usize, to: usize| {
            bytes[from..to]
                .iter()
                .fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte))
        };
        // Two exact products and one rounded sum: the nearest number there is.
        let (high, low) = (f64::from(part(0, 3)), f64::from(part(3, 7)));
        (high * 4_294_967_296.0 + low) / 72_057_594_037_927_936.0
    }

    /// A place below `count`, each equally likely; 0 when `count` is 0.
    pub fn place(&self, key: &[&dyn Display], count: usize) -> usize {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let draw = self.draw(key);
        // The last place whose share begins at or before the draw.
        (1..count)
            .take_while(|place| f64::from(*place) / f64::from(count) <= draw)
            .count()
    }

    /// A place by weights; 0 when all are 0.
    pub fn weighted(&self, key: &[&dyn Display], weights: &[u32]) -> usize {
        let total: u32 = weights.iter().sum();
        let mut left = self.place(key, usize::try_from(total).unwrap_or(0));
        for (place, weight) in weights.iter().enumerate() {
            let weight = usize::try_from(*weight).unwrap_or(0);
            if left < weight {
                return place;
            }
            left -= weight;
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with `hashlib` of Python 3: `int.from_bytes(sha256(b"…").digest()[:7], "big") / 2**56`.
    #[test]
    #[expect(clippy::float_cmp, reason = "the very same number is meant")]
    fn draws_are_those_of_the_reference() {
        assert_eq!(
            Chance::new("7").draw(&[&"gate", &"the-notebook"]),
            0.760_402_528_411_245_4
        );
        assert_eq!(
            Chance::new("a seed").draw(&[&12, &"reluctance"]),
            0.617_061_074_526_434_2
        );
        assert_eq!(Chance::new("").draw(&[]), 0.889_415_994_891_337_4);
    }

    #[test]
    fn weights_are_kept() {
        let chance = Chance::new("w");
        let mut counts = [0_u32; 3];
        for n in 0..4000 {
            counts[chance.weighted(&[&n], &[1, 0, 3])] += 1;
        }
        // 1000 expected, standard deviation 27.
        assert!(counts[0].abs_diff(1000) < 140, "{counts:?}");
        assert_eq!(counts[1], 0);
        assert_eq!(chance.weighted(&[&1], &[0, 0]), 0);
    }
}
