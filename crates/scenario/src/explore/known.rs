//! The situations that were met: keys of the same length, one after another, with a table that finds them.

pub struct Known {
    /// How long a key is.
    words: usize,
    keys: Vec<u64>,
    count: usize,
    /// Open addressing: 0 is free, else the number of a key, plus 1. Its length is a power of two, at least twice the number of keys.
    table: Vec<usize>,
}

impl Known {
    pub fn new(words: usize) -> Self {
        Self {
            words,
            keys: Vec::new(),
            count: 0,
            table: vec![0; 1 << 10],
        }
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn key(&self, number: usize) -> &[u64] {
        &self.keys[number * self.words..(number + 1) * self.words]
    }

    /// The number of a key, from 0 in the order of their coming. A new one is kept when there is room.
    pub fn number(&mut self, key: &[u64], room: bool) -> Option<usize> {
        let free = match self.find(key) {
            Ok(number) => return Some(number),
            Err(free) => free,
        };
        if !room {
            return None;
        }
        let number = self.count;
        self.keys.extend_from_slice(key);
        self.count += 1;
        self.table[free] = self.count;
        if self.count * 2 > self.table.len() {
            self.grow();
        }
        Some(number)
    }

    /// The number of the key, or the free place in the table where it belongs.
    fn find(&self, key: &[u64]) -> Result<usize, usize> {
        let mask = self.table.len() - 1;
        let mut at = hash(key) & mask;
        loop {
            match self.table[at].checked_sub(1) {
                None => return Err(at),
                Some(number) if self.key(number) == key => return Ok(number),
                Some(_) => at = (at + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        self.table = vec![0; self.table.len() * 2];
        let mask = self.table.len() - 1;
        for number in 0..self.count {
            let mut at = hash(self.key(number)) & mask;
            while self.table[at] != 0 {
                at = (at + 1) & mask;
            }
            self.table[at] = number + 1;
        }
    }
}

/// Multiplies and mixes each word. Nobody gains by making keys collide: a scenario is read once and bounded.
fn hash(key: &[u64]) -> usize {
    // 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
    const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
    let mixed = key.iter().fold(0_u64, |hash, word| {
        (hash.rotate_left(23) ^ word).wrapping_mul(GOLDEN)
    });
    // The upper half is the better mixed one, and fits everywhere.
    usize::try_from(mixed >> 32).unwrap_or_default()
}
