//! As much of a PDF as the tests need (ISO 32000-1, 7.3): its text outside streams, and its streams.

use flate2::read::ZlibDecoder;
use std::io::Read as _;

pub struct File {
    /// Everything but the contents of streams.
    pub plain: String,
    /// The contents of streams, unpacked.
    pub streams: Vec<Vec<u8>>,
}

impl File {
    pub fn read(pdf: &[u8]) -> Self {
        assert!(
            pdf.starts_with(b"%PDF-1.7"),
            "the version that PDF/A-3 rests on"
        );
        let (mut plain, mut streams, mut rest) = (String::new(), Vec::new(), pdf);
        while let Some(start) = find(rest, b"stream\n") {
            let dictionary = String::from_utf8_lossy(&rest[..start]).into_owned();
            let body = &rest[start + 7..];
            let length = find(body, b"\nendstream").expect("a stream ends");
            let packed = &body[..length];
            let is_packed = dictionary
                .rsplit("endobj")
                .next()
                .is_some_and(|own| own.contains("/FlateDecode"));
            streams.push(if is_packed {
                unpack(packed)
            } else {
                packed.to_vec()
            });
            plain.push_str(&dictionary);
            rest = &body[length + 10..];
        }
        plain.push_str(&String::from_utf8_lossy(rest));
        Self { plain, streams }
    }

    pub fn has(&self, words: &str) -> bool {
        self.plain.contains(words)
    }

    /// The XMP packet.
    pub fn metadata(&self) -> String {
        let packet = self
            .streams
            .iter()
            .find(|stream| stream.starts_with(b"<?xpacket"))
            .expect("a PDF/A has metadata");
        String::from_utf8(packet.clone()).expect("XMP is UTF-8")
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut unpacked = Vec::new();
    ZlibDecoder::new(packed)
        .read_to_end(&mut unpacked)
        .expect("a packed stream can be unpacked");
    unpacked
}
