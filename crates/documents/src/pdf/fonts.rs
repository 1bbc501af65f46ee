//! The fonts of a certificate, part of the program. `fonts/README.md` says where they come from.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Files with the family that the template calls them by; their own names put the weight into the family.
const FILES: [(&str, &[u8]); 6] = [
    (PLEX, include_bytes!("../../fonts/IBMPlexSans-Regular.ttf")),
    (PLEX, include_bytes!("../../fonts/IBMPlexSans-SemiBold.ttf")),
    (
        PLEX_ARABIC,
        include_bytes!("../../fonts/IBMPlexSansArabic-Regular.ttf"),
    ),
    (
        PLEX_ARABIC,
        include_bytes!("../../fonts/IBMPlexSansArabic-SemiBold.ttf"),
    ),
    (
        NOTO,
        include_bytes!("../../fonts/NotoSans-LatinExt-Regular.ttf"),
    ),
    (
        NOTO,
        include_bytes!("../../fonts/NotoSans-LatinExt-SemiBold.ttf"),
    ),
];

const PLEX: &str = "IBM Plex Sans";
const PLEX_ARABIC: &str = "IBM Plex Sans Arabic";
const NOTO: &str = "Noto Sans";

pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FILES
        .into_iter()
        .filter_map(|(_, file)| Font::new(Bytes::new(file), 0))
        .collect()
});

pub static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| {
    let infos = FONTS.iter().zip(FILES).map(|(font, (family, _))| {
        let mut info = font.info().clone();
        family.clone_into(&mut info.family);
        info
    });
    LazyHash::new(FontBook::from_infos(infos))
});

/// The characters of a text that no font has, each once, in order; empty when it can be set.
pub fn missing(text: &str) -> String {
    let mut missing = String::new();
    for one in text.chars() {
        if !is_silent(one) && !has(one) && !missing.contains(one) {
            missing.push(one);
        }
    }
    missing
}

fn has(one: char) -> bool {
    // PDF/A forbids letters of the private use area, though the fonts have some.
    let private = matches!(u32::from(one), 0xE000..=0xF8FF | 0xF_0000..);
    !private
        && FONTS
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(one)))
}

/// White space and marks that only steer direction and breaks: never drawn.
fn is_silent(one: char) -> bool {
    one.is_whitespace()
        || matches!(u32::from(one), 0x00AD | 0x200B..=0x200F | 0x2060..=0x2064 | 0x2066..=0x2069 | 0xFE00..=0xFE0F)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_font() {
        let names: Vec<String> = FONTS
            .iter()
            .map(|font| font.post_script_name().unwrap_or_default())
            .collect();
        // The names in the fonts' own tables (OpenType `name`, id 6), as FreeType's fc-scan prints them.
        assert_eq!(
            names,
            [
                "IBMPlexSans",
                "IBMPlexSans-SmBld",
                "IBMPlexSansArabic",
                "IBMPlexSansArabic-SmBld",
                "NotoSans-Regular",
                "NotoSans-SemiBold",
            ]
        );
    }

    #[test]
    fn letters_of_names_are_there() {
        // French, Spanish, Polish, Vietnamese, Turkish, Romanian; Hausa, Ewe, Yoruba, Wolof; Greek, Cyrillic;
        // Arabic, Persian, Urdu, Sorani.
        for name in [
            "Œuvray Núñez Łukasiewicz Nguyễn Şırnak Țăran",
            "Ɓala Ƙarfi Aƒetɔ Ọláṣubọ̀mi Ŋaari",
            "Παπαδοπούλου Шевченко Ђорђевић",
            "أمينة بن صالح پژمان گلچین ٹھاکر ڕێبوار",
        ] {
            assert_eq!(missing(name), "", "{name}");
        }
    }

    #[test]
    fn letters_that_cannot_be_set_are_named_once() {
        assert_eq!(missing("Abebe አበበ \u{E000}"), "አበ\u{E000}");
    }
}
