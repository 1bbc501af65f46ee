//! Width and height in the headers of PNG, JPEG and WebP.

use crate::index::Size;

fn big(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let part = bytes.get(at..at + length)?;
    Some(part.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let part = bytes.get(at..at + length)?;
    Some(
        part.iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u32::from(*byte)),
    )
}

/// PNG, third edition, 5.2 and 11.2.1: signature, then IHDR with width and height.
pub(super) fn png(bytes: &[u8]) -> Option<Size> {
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.get(12..16)? != b"IHDR" {
        return None;
    }
    Some((big(bytes, 16, 4)?, big(bytes, 20, 4)?))
}

/// ITU-T T.81, B.2.2: the frame header, found by stepping over the segments before it.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Size> {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let mut at = 2;
    while *bytes.get(at)? == 0xff {
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xff => at += 1,
            // Frame headers are C0 to CF without the tables C4, C8 and CC.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                return Some((big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?));
            }
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::try_from(big(bytes, at + 2, 2)?.max(2)).ok()?,
        }
    }
    None
}

/// RFC 9649: RIFF container with VP8X, VP8L or VP8 first.
pub(super) fn webp(bytes: &[u8]) -> Option<Size> {
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12)? != b"WEBP" {
        return None;
    }
    match bytes.get(12..16)? {
        b"VP8X" => Some((little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1)),
        b"VP8L" => {
            let packed = little(bytes, 21, 4)?;
            Some(((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1))
        }
        b"VP8 " => Some((
            little(bytes, 26, 2)? & 0x3fff,
            little(bytes, 28, 2)? & 0x3fff,
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_where_the_standards_put_them() {
        let mut image = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xa4".to_vec();
        assert_eq!(png(&image), Some((640, 420)));
        image[13] = b'X';
        assert_eq!(png(&image), None);
        let image = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x0b\x08\x01\xa4\x02\x80\x01";
        assert_eq!(jpeg(image), Some((640, 420)));
        assert_eq!(jpeg(&image[..12]), None);
        let mut image = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0".to_vec();
        image.extend([0x7f, 0x02, 0, 0xa3, 0x01, 0]);
        assert_eq!(webp(&image), Some((640, 420)));
        let mut image = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f".to_vec();
        image.extend((639_u32 + (419 << 14)).to_le_bytes());
        assert_eq!(webp(&image), Some((640, 420)));
    }
}
