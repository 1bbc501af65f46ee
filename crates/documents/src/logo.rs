//! A logo that somebody sends: a PNG file (W3C, third edition, 2025), held to what certificates can print and written again without
//! anything but its picture.

use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use std::io::{Read as _, Write as _};

/// Bytes of the file, and pixels along a side.
pub const LARGEST: usize = 500 * 1024;
pub const LONGEST_SIDE: u32 = 2000;

const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoLogo {
    #[error("more than {LARGEST} bytes")]
    TooLarge,
    #[error("no PNG file")]
    NotPng,
    #[error("more than {LONGEST_SIDE} pixels along a side")]
    TooWide,
    #[error("damaged")]
    Damaged,
}

/// The picture alone: header, palette, transparency and pixels, which are packed anew. Texts, dates, places and whatever was hidden
/// between or behind them are gone.
///
/// # Errors
/// [`NoLogo`]: it is too large, or no PNG picture, or damaged.
pub fn cleaned(file: &[u8]) -> Result<Vec<u8>, NoLogo> {
    if file.len() > LARGEST {
        return Err(NoLogo::TooLarge);
    }
    let mut rest = file.strip_prefix(&SIGNATURE).ok_or(NoLogo::NotPng)?;
    let (name, header) = next(&mut rest)?;
    let picture = Picture::read(name, header)?;
    let (mut palette, mut transparency, mut packed) = (None, None, Vec::new());
    loop {
        let (name, data) = next(&mut rest)?;
        match &name {
            b"PLTE" => palette = Some(data),
            b"tRNS" => transparency = Some(data),
            b"IDAT" => packed.extend_from_slice(data),
            b"IEND" => break,
            // What must be understood and is not known (5.4): a capital letter first.
            _ if name[0].is_ascii_uppercase() => return Err(NoLogo::Damaged),
            _ => {}
        }
    }
    let is_indexed = picture.colour == 3;
    if is_indexed && palette.is_none() {
        return Err(NoLogo::Damaged);
    }
    let pixels = picture.pixels(&packed)?;
    let mut clean = SIGNATURE.to_vec();
    chunk(&mut clean, *b"IHDR", header);
    for (name, data) in [(*b"PLTE", palette), (*b"tRNS", transparency)] {
        if let Some(data) = data {
            chunk(&mut clean, name, data);
        }
    }
    chunk(&mut clean, *b"IDAT", &deflated(&pixels)?);
    chunk(&mut clean, *b"IEND", &[]);
    Ok(clean)
}

/// The next chunk, once its sum is right.
fn next<'a>(rest: &mut &'a [u8]) -> Result<([u8; 4], &'a [u8]), NoLogo> {
    let length = u32::from_be_bytes(taken::<4>(rest)?);
    let length = usize::try_from(length).map_err(|_| NoLogo::Damaged)?;
    let name = taken::<4>(rest)?;
    let (data, behind) = rest.split_at_checked(length).ok_or(NoLogo::Damaged)?;
    *rest = behind;
    let sum = u32::from_be_bytes(taken::<4>(rest)?);
    if sum == crc(name, data) {
        Ok((name, data))
    } else {
        Err(NoLogo::Damaged)
    }
}

fn taken<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], NoLogo> {
    let (first, behind) = rest.split_first_chunk::<N>().ok_or(NoLogo::Damaged)?;
    *rest = behind;
    Ok(*first)
}

fn chunk(file: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    file.extend_from_slice(&length.to_be_bytes());
    file.extend_from_slice(&name);
    file.extend_from_slice(data);
    file.extend_from_slice(&crc(name, data).to_be_bytes());
}

fn crc(name: [u8; 4], data: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(&name);
    crc.update(data);
    crc.sum()
}

fn deflated(pixels: &[u8]) -> Result<Vec<u8>, NoLogo> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer
        .write_all(pixels)
        .and_then(|()| packer.finish())
        .map_err(|_| NoLogo::Damaged)
}

/// What the header says.
struct Picture {
    width: u64,
    height: u64,
    /// Bits of one pixel.
    bits: u64,
    colour: u8,
    interlaced: bool,
}

impl Picture {
    fn read(name: [u8; 4], header: &[u8]) -> Result<Self, NoLogo> {
        let header: &[u8; 13] = header.try_into().map_err(|_| NoLogo::Damaged)?;
        if name != *b"IHDR" {
            return Err(NoLogo::Damaged);
        }
        let side = |from: usize| {
            header[from..from + 4]
                .try_into()
                .map_or(0, u32::from_be_bytes)
        };
        let (width, height) = (side(0), side(4));
        let &[.., depth, colour, compression, filter, interlace] = header;
        if width > LONGEST_SIDE || height > LONGEST_SIDE {
            return Err(NoLogo::TooWide);
        }
        // Table 11.1: which depths go with which kind of colour.
        let channels = match (colour, depth) {
            (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) => 1,
            (2, 8 | 16) => 3,
            (4, 8 | 16) => 2,
            (6, 8 | 16) => 4,
            _ => return Err(NoLogo::Damaged),
        };
        if width == 0 || height == 0 || compression != 0 || filter != 0 || interlace > 1 {
            return Err(NoLogo::Damaged);
        }
        Ok(Self {
            width: width.into(),
            height: height.into(),
            bits: channels * u64::from(depth),
            colour,
            interlaced: interlace == 1,
        })
    }

    /// Bytes of all filtered lines together.
    fn bytes(&self) -> u64 {
        // Adam7 (8.2): first column and line of each pass, and the steps between them.
        const PASSES: [[u64; 4]; 7] = [
            [0, 0, 8, 8],
            [4, 0, 8, 8],
            [0, 4, 4, 8],
            [2, 0, 4, 4],
            [0, 2, 2, 4],
            [1, 0, 2, 2],
            [0, 1, 1, 2],
        ];
        let one = |width: u64, height: u64| match width {
            // A pass without pixels has no lines.
            0 => 0,
            _ => height * (1 + (width * self.bits).div_ceil(8)),
        };
        if !self.interlaced {
            return one(self.width, self.height);
        }
        let left = |side: u64, first: u64, step: u64| side.saturating_sub(first).div_ceil(step);
        PASSES
            .iter()
            .map(|&[x, y, across, down]| {
                one(left(self.width, x, across), left(self.height, y, down))
            })
            .sum()
    }

    /// The filtered lines: as many bytes as the header says, and no more are unpacked.
    fn pixels(&self, packed: &[u8]) -> Result<Vec<u8>, NoLogo> {
        let expected = self.bytes();
        let mut pixels = Vec::new();
        ZlibDecoder::new(packed)
            .take(expected + 1)
            .read_to_end(&mut pixels)
            .map_err(|_| NoLogo::Damaged)?;
        let fits = u64::try_from(pixels.len()).is_ok_and(|length| length == expected);
        fits.then_some(pixels).ok_or(NoLogo::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2 × 1 pixels, red and green, eight bits, no interlace.
    const HEADER: [u8; 13] = [0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0];
    const LINE: [u8; 7] = [0, 255, 0, 0, 0, 255, 0];

    fn file(header: &[u8], between: &[([u8; 4], &[u8])], line: &[u8]) -> Vec<u8> {
        let mut file = SIGNATURE.to_vec();
        chunk(&mut file, *b"IHDR", header);
        for (name, data) in between {
            chunk(&mut file, *name, data);
        }
        chunk(&mut file, *b"IDAT", &deflated(line).unwrap());
        chunk(&mut file, *b"IEND", &[]);
        file
    }

    #[test]
    fn only_the_picture_stays() {
        let mut sent = file(&HEADER, &[(*b"tEXt", b"Author\0Somebody")], &LINE);
        sent.extend_from_slice(b"PK\x03\x04 something behind it");
        assert_eq!(cleaned(&sent), Ok(file(&HEADER, &[], &LINE)));
    }

    #[test]
    fn a_picture_of_another_program_stays_one() {
        // Written by another program; typst reads it in the tests of the sheet.
        let sent = include_bytes!("pdf/tests/logo.png");
        let clean = cleaned(sent).unwrap();
        assert_eq!(clean[..33], sent[..33]);
        assert_eq!(cleaned(&clean).as_ref(), Ok(&clean));
    }

    #[test]
    fn what_is_no_logo_is_told_apart() {
        assert_eq!(cleaned(b"GIF89a"), Err(NoLogo::NotPng));
        assert_eq!(cleaned(&vec![0; LARGEST + 1]), Err(NoLogo::TooLarge));
        let mut wide = HEADER;
        // 2001 is 0x07d1.
        (wide[2], wide[3]) = (0x07, 0xd1);
        assert_eq!(cleaned(&file(&wide, &[], &LINE)), Err(NoLogo::TooWide));
        let good = file(&HEADER, &[], &LINE);
        for end in 8..good.len() {
            assert_eq!(cleaned(&good[..end]), Err(NoLogo::Damaged), "{end}");
        }
        let mut changed = good.clone();
        changed[20] ^= 1;
        assert_eq!(cleaned(&changed), Err(NoLogo::Damaged));
        // More pixels than the header says, as many bytes as somebody likes, and an indexed picture without a palette.
        let bomb = vec![0; 5_000_000];
        assert_eq!(cleaned(&file(&HEADER, &[], &bomb)), Err(NoLogo::Damaged));
        let mut indexed = HEADER;
        indexed[9] = 3;
        assert_eq!(cleaned(&file(&indexed, &[], &LINE)), Err(NoLogo::Damaged));
        // What every reader would have to understand.
        let strange = file(&HEADER, &[(*b"QQQQ", b"")], &LINE);
        assert_eq!(cleaned(&strange), Err(NoLogo::Damaged));
    }

    #[test]
    fn interlaced_pictures_have_as_many_bytes_as_their_passes() {
        // 8 × 8 with eight bits of grey: passes of 1×1, 1×1, 2×1, 2×2, 4×2, 4×4 and 8×4 pixels, with a byte
        // before each line: 2 + 2 + 3 + 6 + 10 + 20 + 36.
        let header = [0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 1];
        let picture = Picture::read(*b"IHDR", &header).unwrap();
        assert_eq!(picture.bytes(), 79);
    }
}
