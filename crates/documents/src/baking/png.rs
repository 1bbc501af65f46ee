//! PNG (W3C, third edition, 2025): one uncompressed iTXt chunk `openbadgecredential`.

use super::{LONGEST, NotBaked, drawing};
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use std::io::Write as _;
use std::sync::LazyLock;

const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD: &[u8] = b"openbadgecredential";
/// Pixels along each side.
const SIDE: u32 = 480;
/// Points looked at along each side of a pixel, so that edges are smooth.
const FINE: u32 = 4;

/// The badge with the credential (JSON with its proof, or a JWT) in it.
pub fn bake(credential: &str) -> Vec<u8> {
    let mut file = SIGNATURE.to_vec();
    let mut header = [SIDE.to_be_bytes(), SIDE.to_be_bytes()].concat();
    // Eight bits, red green blue alpha, the only compression and filter there are, no interlace.
    header.extend_from_slice(&[8, 6, 0, 0, 0]);
    chunk(&mut file, *b"IHDR", &header);
    // No compression, no language, no translated keyword.
    let text = [KEYWORD, &[0, 0, 0, 0, 0], credential.as_bytes()].concat();
    chunk(&mut file, *b"iTXt", &text);
    chunk(&mut file, *b"IDAT", &PIXELS);
    chunk(&mut file, *b"IEND", &[]);
    file
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

/// The drawing is the same on every badge; it is made once.
static PIXELS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    for y in 0..SIDE {
        let mut line = vec![0];
        for x in 0..SIDE {
            line.extend_from_slice(&pixel(x, y));
        }
        // Writing into memory does not fail.
        if packer.write_all(&line).is_err() {
            break;
        }
    }
    packer.finish().unwrap_or_default()
});

fn pixel(x: u32, y: u32) -> [u8; 4] {
    let (mut sums, mut inside) = ([0_u32; 3], 0_u32);
    let along =
        |pixel: u32, part: u32| f64::from(pixel) + (f64::from(part) + 0.5) / f64::from(FINE);
    for (part_x, part_y) in (0..FINE * FINE).map(|part| (part % FINE, part / FINE)) {
        if let Some(colour) = drawing::colour(along(x, part_x), along(y, part_y)) {
            inside += 1;
            for (sum, part) in sums.iter_mut().zip(colour) {
                *sum += u32::from(part);
            }
        }
    }
    let byte = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let [red, green, blue] = sums.map(|sum| byte(sum.checked_div(inside).unwrap_or(0)));
    [red, green, blue, byte(inside * 255 / (FINE * FINE))]
}

/// The credential in a PNG file from anywhere.
pub fn extract(file: &[u8]) -> Result<String, NotBaked> {
    if file.len() > LONGEST {
        return Err(NotBaked::TooLarge);
    }
    let Some(mut rest) = file.strip_prefix(&SIGNATURE) else {
        return Err(if SIGNATURE.starts_with(file) {
            NotBaked::Truncated
        } else {
            NotBaked::Malformed
        });
    };
    let mut found = None;
    loop {
        let (name, data, after) = next_chunk(rest)?;
        rest = after;
        if &name == b"IEND" {
            break;
        }
        let Some(text) = data.strip_prefix(KEYWORD).filter(|_| &name == b"iTXt") else {
            continue;
        };
        if let Some(text) = plain_text(text)?
            && found.replace(text).is_some()
        {
            return Err(NotBaked::Several);
        }
    }
    found.ok_or(NotBaked::None)
}

/// Name, data, and what comes after the chunk.
type Chunk<'a> = ([u8; 4], &'a [u8], &'a [u8]);

fn next_chunk(rest: &[u8]) -> Result<Chunk<'_>, NotBaked> {
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(NotBaked::Truncated)?;
    let (name, rest) = rest.split_first_chunk::<4>().ok_or(NotBaked::Truncated)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| NotBaked::Truncated)?;
    let (data, rest) = rest.split_at_checked(length).ok_or(NotBaked::Truncated)?;
    let (sum, rest) = rest.split_first_chunk::<4>().ok_or(NotBaked::Truncated)?;
    if u32::from_be_bytes(*sum) != crc(*name, data) {
        return Err(NotBaked::Malformed);
    }
    Ok((*name, data, rest))
}

/// What follows the keyword in an iTXt chunk; `None` when the keyword only begins alike.
fn plain_text(data: &[u8]) -> Result<Option<String>, NotBaked> {
    let [0, compressed, _, data @ ..] = data else {
        return Ok(None);
    };
    // The standard of the badges forbids compression here.
    if *compressed != 0 {
        return Err(NotBaked::Malformed);
    }
    let mut parts = data.splitn(3, |byte| *byte == 0);
    let text = parts.nth(2).ok_or(NotBaked::Malformed)?;
    let text = String::from_utf8(text.to_vec()).map_err(|_| NotBaked::Malformed)?;
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_credential_comes_back_from_the_picture() {
        let baked = bake(r#"{"name":"Ávila"}"#);
        assert_eq!(extract(&baked).as_deref(), Ok(r#"{"name":"Ávila"}"#));
        assert!(baked.len() < 40_000, "{}", baked.len());
        for end in 0..baked.len() {
            let result = extract(&baked[..end]);
            assert_eq!(result, Err(NotBaked::Truncated), "{end}");
        }
    }

    #[test]
    fn check_sums_are_those_of_the_standard() {
        // Every PNG ends in these bytes: length 0, IEND, and its CRC AE 42 60 82.
        let baked = bake("x");
        assert!(baked.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"));
    }

    #[test]
    fn other_and_several_texts_are_told_apart() {
        let baked = bake("x");
        assert_eq!(extract(b"GIF89a"), Err(NotBaked::Malformed));
        let mut bare = SIGNATURE.to_vec();
        chunk(&mut bare, *b"iTXt", b"openbadgecredentials\0\0\0\0\0x");
        chunk(&mut bare, *b"tEXt", b"openbadgecredential\0x");
        chunk(&mut bare, *b"IEND", &[]);
        assert_eq!(extract(&bare), Err(NotBaked::None));
        let mut packed = SIGNATURE.to_vec();
        chunk(&mut packed, *b"iTXt", b"openbadgecredential\0\x01\0\0\0x");
        assert_eq!(extract(&packed), Err(NotBaked::Malformed));
        let mut twice = baked[..8].to_vec();
        for _ in 0..2 {
            chunk(&mut twice, *b"iTXt", b"openbadgecredential\0\0\0\0\0x");
        }
        assert_eq!(extract(&twice), Err(NotBaked::Several));
        let mut damaged = baked;
        damaged[60] ^= 1;
        assert_eq!(extract(&damaged), Err(NotBaked::Malformed));
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = extract(&[&SIGNATURE, bytes.as_slice()].concat());
            let _ = extract(&bytes);
        }
    }
}
