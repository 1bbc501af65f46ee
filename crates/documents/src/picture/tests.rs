use super::*;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use image::{Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Write as _;

const ENOUGH: usize = 2 * 1024 * 1024;

fn chunk(file: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    file.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
    file.extend(name);
    file.extend(data);
    let mut sum = Crc::new();
    sum.update(&name);
    sum.update(data);
    file.extend(sum.sum().to_be_bytes());
}

/// A PNG with these sides and whatever stands between the header and the pixels; eight bits of red, green and blue.
fn png_by_hand(width: u32, height: u32, between: &[([u8; 4], &[u8])], lines: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = width.to_be_bytes().to_vec();
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    chunk(&mut file, *b"IHDR", &header);
    for (name, data) in between {
        chunk(&mut file, *name, data);
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(lines).unwrap();
    chunk(&mut file, *b"IDAT", &packed.finish().unwrap());
    chunk(&mut file, *b"IEND", &[]);
    file
}

/// 2 × 1: red, green. Each line begins with the number of its filter.
const RED_GREEN: [u8; 7] = [0, 255, 0, 0, 0, 255, 0];

/// A photograph of two halves, left dark and right light, with what a telephone writes beside it: that the right side of the camera was
/// down (orientation 6: to be turned by 90 degrees clockwise), and where it was taken.
fn photograph() -> Vec<u8> {
    let image = RgbImage::from_fn(
        64,
        32,
        |x, _| {
            if x < 32 { Rgb([10; 3]) } else { Rgb([240; 3]) }
        },
    );
    let mut jpeg = Vec::new();
    image
        .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 95))
        .unwrap();
    // Exif 2.32, 4.5: TIFF with orientation (0x0112) and a pointer (0x8825) to the block of the place.
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    exif.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26");
    exif.extend([0; 4]);
    // One entry: the latitude reference (1), "N", in four bytes; then words that must not leave the house.
    exif.extend(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0");
    exif.extend(b"36.8065N 10.1815E, the shelter");
    let mut file = jpeg[..2].to_vec();
    file.extend([0xff, 0xe1]);
    file.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    file.extend(&exif);
    file.extend(&jpeg[2..]);
    file
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[test]
fn a_photograph_is_upright_and_says_nothing_of_where_it_was_taken() {
    let sent = photograph();
    assert!(holds(&sent, b"shelter") && holds(&sent, b"Exif"));
    let kept = cleaned(&sent, ENOUGH).unwrap();
    for words in [b"shelter".as_slice(), b"Exif", b"36.8065"] {
        assert!(!holds(&kept.bytes, words));
    }
    assert_eq!(
        (kept.format, kept.width, kept.height),
        (Format::Jpeg, 32, 64)
    );
    // Turned clockwise, what was left is up.
    let image = image::load_from_memory(&kept.bytes).unwrap().into_luma8();
    assert!(image.get_pixel(16, 4).0[0] < 60, "dark above");
    assert!(image.get_pixel(16, 60).0[0] > 200, "light below");
}

#[test]
fn words_in_and_behind_a_png_are_gone() {
    let mut sent = png_by_hand(2, 1, &[(*b"tEXt", b"Author\0Somebody")], &RED_GREEN);
    sent.extend(b"PK\x03\x04 something behind it");
    let kept = cleaned(&sent, ENOUGH).unwrap();
    assert_eq!((kept.format, kept.width, kept.height), (Format::Png, 2, 1));
    assert!(!holds(&kept.bytes, b"Somebody") && !holds(&kept.bytes, b"behind"));
    let image = image::load_from_memory(&kept.bytes).unwrap().into_rgb8();
    assert_eq!(image.as_raw(), &[255, 0, 0, 0, 255, 0]);
}

#[test]
fn a_bomb_is_refused_by_what_its_header_says() {
    // 30,000 × 30,000 pixels of three bytes would be 2.7 GB.
    let bomb = png_by_hand(30_000, 30_000, &[], &RED_GREEN);
    assert_eq!(cleaned(&bomb, ENOUGH), Err(NoPicture::TooManyPixels));
    // 24,000,000 pixels are enough, and one line more is too much: 6000 × 4000 and 6000 × 4001.
    let short = png_by_hand(6000, 4000, &[], &RED_GREEN);
    assert_eq!(cleaned(&short, ENOUGH), Err(NoPicture::Damaged));
    let large = png_by_hand(6000, 4001, &[], &RED_GREEN);
    assert_eq!(cleaned(&large, ENOUGH), Err(NoPicture::TooManyPixels));
    // The size in the frame header of a JPEG: FFC0, length, precision, height, width.
    let mut jpeg = photograph();
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    assert!(matches!(
        cleaned(&jpeg, ENOUGH),
        Err(NoPicture::TooManyPixels | NoPicture::Damaged)
    ));
    assert_eq!(
        cleaned(&vec![0xff; LARGEST + 1], ENOUGH),
        Err(NoPicture::TooLarge)
    );
}

#[test]
fn what_is_no_picture_is_refused() {
    for (file, expected) in [
        (b"".as_slice(), NoPicture::Unknown),
        (b"GIF89a", NoPicture::Unknown),
        (b"%PDF-1.7", NoPicture::Unknown),
        (b"<html><script>1</script></html>", NoPicture::Unknown),
        (b"\0\0\0\x18ftypheic", NoPicture::Unknown),
        (b"\x89PNG\r\n\x1a\n", NoPicture::Damaged),
        (&[0xff, 0xd8, 0xff, 0xe0], NoPicture::Damaged),
        (b"RIFF\x10\0\0\0WEBPVP8L\0\0", NoPicture::Damaged),
    ] {
        assert_eq!(cleaned(file, ENOUGH), Err(expected), "{file:?}");
    }
    let whole = png_by_hand(2, 1, &[], &RED_GREEN);
    for end in 8..whole.len() - 12 {
        assert!(cleaned(&whole[..end], ENOUGH).is_err(), "{end}");
    }
}

#[test]
fn pictures_that_move_are_refused() {
    // PNG third edition, 11.3.6.1: how many frames, how often; 11.3.6.2: the frame.
    let control = [0, 0, 0, 2, 0, 0, 0, 0];
    let frame = [
        0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0,
    ];
    let moving = [(*b"acTL", control.as_slice()), (*b"fcTL", frame.as_slice())];
    let file = png_by_hand(2, 1, &moving, &RED_GREEN);
    assert_eq!(cleaned(&file, ENOUGH), Err(NoPicture::Moving));
}

#[test]
fn a_picture_is_as_large_as_a_lesson_needs_and_no_larger() {
    let wide = RgbImage::from_pixel(3200, 100, Rgb([200, 30, 30]));
    let mut sent = Vec::new();
    wide.write_with_encoder(PngEncoder::new(&mut sent)).unwrap();
    let kept = cleaned(&sent, ENOUGH).unwrap();
    // 3200 × 100 at half its size.
    assert_eq!((kept.width, kept.height), (1600, 50));
    // Coloured noise has no smaller form: it is made smaller until it fits.
    let mut state = 1_u32;
    let noise = RgbaImage::from_fn(400, 400, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = state.to_be_bytes();
        Rgba([a, b, c, 254])
    });
    let mut sent = Vec::new();
    noise
        .write_with_encoder(PngEncoder::new(&mut sent))
        .unwrap();
    let kept = cleaned(&sent, 300_000).unwrap();
    assert!(kept.bytes.len() <= 300_000 && kept.width < 400);
    assert_eq!(kept.format, Format::Png);
    assert_eq!(cleaned(&sent, 100), Err(NoPicture::StaysLarge));
}

#[test]
fn endings_are_told_from_what_a_file_is() {
    assert!(Format::Jpeg.has_ending("JPG") && Format::Jpeg.has_ending("jpeg"));
    assert!(Format::Png.has_ending("png") && !Format::Png.has_ending("jpg"));
    assert_eq!(Format::of(b"RIFF\0\0\0\0WEBPVP8 "), Some(Format::WebP));
    assert_eq!(Format::of(b"RIFF\0\0\0\0WAVEfmt "), None);
}
