//! The register in files of 256 hashes or entries (C2SP tlog-tiles): fetched without a session, kept for
//! ever, and enough to compute any proof.

use super::hash::Hash;
use super::text::number;
use super::tree::{Place, TreeError};
use std::fmt;
use std::ops::Range;

/// Hashes or entries of a full tile.
pub const TILE_WIDTH: u16 = 256;

/// The longest path of a tile that a 64-bit tree can have is shorter: `tile/entries/`, six groups, `.p/255`.
const LONGEST_PATH: usize = 64;
/// The highest level of tiles with a hash in a 64-bit tree: a hash there spans 256^7 entries.
const HIGHEST_LEVEL: u8 = 7;
/// The highest level that the format allows; a path above is malformed, not merely absent.
const HIGHEST_WRITTEN: u64 = 63;
/// Bytes of the length before each entry of a bundle.
const LENGTH_BYTES: usize = 2;

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Hashes of subtrees of 256^`level` entries.
    Hashes { level: u8 },
    /// The entries themselves, as a bundle.
    Entries,
}

/// A file of the register: which hashes or entries it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    content: Content,
    index: u64,
    width: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TilePathError {
    #[error("this is not the path of a tile")]
    Malformed,
    /// Well written, but no tree of 64-bit size has it.
    #[error("no register is large enough to have this tile")]
    Beyond,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    #[error("a bundle holds at most 256 entries")]
    TooMany,
    #[error("an entry of the register is at most 65,535 bytes")]
    TooLong,
    #[error("the bundle ends within an entry")]
    CutOff,
}

impl Tile {
    /// The tile of so many hashes or entries, 1 to 256, from the left of its place.
    pub fn new(content: Content, index: u64, width: u16) -> Result<Self, TilePathError> {
        if !(1..=TILE_WIDTH).contains(&width) {
            return Err(TilePathError::Malformed);
        }
        let tile = Self {
            content,
            index,
            width,
        };
        tile.end().map(|_| tile)
    }

    /// The tile at this place of a tree of `size` entries: full, partial, or `None` where it has nothing yet.
    pub fn of_size(content: Content, index: u64, size: u64) -> Option<Self> {
        let before = index.checked_mul(u64::from(TILE_WIDTH))?;
        let there = (size.checked_shr(u32::from(level_of(content)))?).checked_sub(before)?;
        let width = u16::try_from(there).map_or(TILE_WIDTH, |there| there.min(TILE_WIDTH));
        Self::new(content, index, width).ok()
    }

    pub const fn content(&self) -> Content {
        self.content
    }

    /// Hashes or entries, 1 to 256.
    pub const fn width(&self) -> u16 {
        self.width
    }

    /// Whether a tree of this size has every hash or entry of the tile. A file of a tile that is there never changes.
    pub fn is_within(&self, size: u64) -> bool {
        self.end().is_ok_and(|end| end <= size)
    }

    /// Level of the rows with its hashes, and their indexes; for entries level 0 and the numbers of the entries.
    pub fn rows(&self) -> (u8, Range<u64>) {
        // `new` has seen that the end can be counted, so neither product reaches 2^64.
        let first = self.index * u64::from(TILE_WIDTH);
        (level_of(self.content), first..first + u64::from(self.width))
    }

    /// The file of a tile of hashes: 32 bytes each, in order.
    pub fn bytes(&self, nodes: &impl Fn(Place) -> Option<Hash>) -> Result<Vec<u8>, TreeError> {
        let (level, indexes) = self.rows();
        let mut bytes = Vec::with_capacity(usize::from(self.width) * 32);
        for index in indexes {
            let place = Place { level, index };
            let hash = nodes(place).ok_or(TreeError::Missing(place))?;
            bytes.extend_from_slice(hash.as_bytes());
        }
        Ok(bytes)
    }

    /// Reads `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`, below the register's address, in the one
    /// spelling that each tile has.
    pub fn parse(path: &str) -> Result<Self, TilePathError> {
        use TilePathError::Malformed;
        if path.len() > LONGEST_PATH {
            return Err(Malformed);
        }
        let (content, place) = path
            .strip_prefix("tile/")
            .and_then(|rest| rest.split_once('/'))
            .ok_or(Malformed)?;
        let (groups, width) = match place.split_once(".p/") {
            None => (place, TILE_WIDTH),
            Some((groups, width)) => (groups, partial_width(width).ok_or(Malformed)?),
        };
        let content = match content {
            "entries" => Content::Entries,
            level => Content::Hashes {
                level: number(level)
                    .filter(|level| *level <= HIGHEST_WRITTEN)
                    .and_then(|level| u8::try_from(level).ok())
                    .ok_or(Malformed)?,
            },
        };
        Self::new(content, index_of(groups)?, width)
    }

    /// The number of the first entry that the tile does not reach.
    fn end(&self) -> Result<u64, TilePathError> {
        let level = level_of(self.content);
        if level > HIGHEST_LEVEL * 8 {
            return Err(TilePathError::Beyond);
        }
        self.index
            .checked_mul(u64::from(TILE_WIDTH))
            .and_then(|first| first.checked_add(u64::from(self.width)))
            .and_then(|end| end.checked_mul(1 << level))
            .ok_or(TilePathError::Beyond)
    }
}

/// The path below the register's address.
impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.content {
            Content::Entries => f.write_str("tile/entries/")?,
            Content::Hashes { level } => write!(f, "tile/{level}/")?,
        }
        // Groups of three digits; all but the last begin with an x, so no folder is also a file.
        let digits = self.index.to_string();
        let width = digits.len().div_ceil(3) * 3;
        let digits = format!("{digits:0>width$}");
        let (folders, last) = digits.split_at(width - 3);
        for (place, digit) in folders.chars().enumerate() {
            if place % 3 == 0 {
                f.write_str("x")?;
            }
            write!(f, "{digit}")?;
            if place % 3 == 2 {
                f.write_str("/")?;
            }
        }
        f.write_str(last)?;
        if self.width < TILE_WIDTH {
            write!(f, ".p/{}", self.width)?;
        }
        Ok(())
    }
}

/// Level of the stored rows: a tile spans eight of them.
const fn level_of(content: Content) -> u8 {
    match content {
        Content::Hashes { level } => level.saturating_mul(8),
        Content::Entries => 0,
    }
}

fn partial_width(text: &str) -> Option<u16> {
    number(text)
        .filter(|width| (1..u64::from(TILE_WIDTH)).contains(width))
        .and_then(|width| u16::try_from(width).ok())
}

/// `x001/x234/067` is 1,234,067. A group more than needed would be a second address of the same tile.
fn index_of(groups: &str) -> Result<u64, TilePathError> {
    let (folders, last) = groups
        .rsplit_once('/')
        .map_or((None, groups), |(folders, last)| (Some(folders), last));
    let mut index = 0_u64;
    for (place, folder) in folders
        .into_iter()
        .flat_map(|all| all.split('/'))
        .enumerate()
    {
        let group = folder
            .strip_prefix('x')
            .and_then(three_digits)
            .filter(|group| place > 0 || *group > 0)
            .ok_or(TilePathError::Malformed)?;
        index = with_group(index, group)?;
    }
    with_group(index, three_digits(last).ok_or(TilePathError::Malformed)?)
}

fn with_group(index: u64, group: u64) -> Result<u64, TilePathError> {
    index
        .checked_mul(1000)
        .and_then(|index| index.checked_add(group))
        .ok_or(TilePathError::Beyond)
}

fn three_digits(text: &str) -> Option<u64> {
    let digits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// The file of `tile/entries/…`: each entry after its length, two bytes, the high one first.
pub fn bundle<E: AsRef<[u8]>>(entries: &[E]) -> Result<Vec<u8>, BundleError> {
    if entries.len() > usize::from(TILE_WIDTH) {
        return Err(BundleError::TooMany);
    }
    let mut bytes = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len()).map_err(|_| BundleError::TooLong)?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    Ok(bytes)
}

/// Takes a bundle apart.
pub fn entries_of_bundle(mut bytes: &[u8]) -> Result<Vec<&[u8]>, BundleError> {
    let mut entries = Vec::new();
    while !bytes.is_empty() {
        if entries.len() == usize::from(TILE_WIDTH) {
            return Err(BundleError::TooMany);
        }
        let (length, rest) = bytes
            .split_first_chunk::<LENGTH_BYTES>()
            .ok_or(BundleError::CutOff)?;
        let (entry, rest) = rest
            .split_at_checked(usize::from(u16::from_be_bytes(*length)))
            .ok_or(BundleError::CutOff)?;
        entries.push(entry);
        bytes = rest;
    }
    Ok(entries)
}
