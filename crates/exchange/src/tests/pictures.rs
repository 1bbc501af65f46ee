//! Pictures of a text: those that come with it are taken, the others are named, and what describes them is never asked.

use super::{all, block, only, remarks};
use crate::Format;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The first bytes of the three formats, as their standards give them.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0rest";
const WEBP: &[u8] = b"RIFF\x04\0\0\0WEBPrest";

fn data(bytes: &[u8]) -> String {
    format!(
        "<img src=\"data:image/png;base64,{}\" alt=\"a door\">",
        STANDARD.encode(bytes)
    )
}

/// A GIFT question with this HTML before its options.
fn gift(html: &str) -> String {
    let html = html.replace('=', "\\=").replace(':', "\\:");
    format!("::Door::[html]{html}{{=open ~shut}}")
}

/// The same in Moodle XML, without any file.
fn xml(html: &str) -> String {
    format!(
        "<quiz><question type=\"multichoice\"><name><text>Door</text></name><questiontext format=\"html\"><text><![CDATA[{html}]]></text></questiontext>\
         <answer fraction=\"100\"><text>open</text></answer><answer fraction=\"0\"><text>shut</text></answer></question></quiz>"
    )
}

/// In both formats: what stands between the settings and the options, and the remarks with the names they tell.
fn check(html: &str, text: &str, told: &[(&str, &str)]) {
    for (format, file) in [(Format::Gift, gift(html)), (Format::MoodleXml, xml(html))] {
        let item = only(format, &file);
        let markdown = &item.question.as_ref().unwrap().markdown;
        let body = markdown.split_once("difficulty: 1\n\n").unwrap().1;
        assert_eq!(body.split_once("\n\n(x)").unwrap().0, text, "{format:?}");
        let found: Vec<(&str, String)> = item
            .remarks
            .iter()
            .map(|one| {
                let named = one
                    .args
                    .iter()
                    .find(|(key, _)| matches!(key.as_str(), "name" | "address"));
                let value = match named {
                    Some((_, base::Arg::Text(value))) => value.clone(),
                    _ => String::new(),
                };
                (one.id.as_str(), value)
            })
            .collect();
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(id, name)| (*id, name.as_str()))
            .collect();
        assert_eq!(found, told, "{format:?}");
    }
}

#[test]
fn pictures_inside_of_the_text_are_taken() {
    for (bytes, ending) in [(PNG, "png"), (JPEG, "jpg"), (WEBP, "webp")] {
        check(
            &format!("<p>{}</p><p>What is this?</p>", data(bytes)),
            &format!("![a door](media/door-1.{ending})\n\nWhat is this?"),
            &[],
        );
        let item = only(Format::Gift, &gift(&format!("{}<p>Well?</p>", data(bytes))));
        assert_eq!(item.question.unwrap().pictures[0].bytes, bytes);
    }
}

#[test]
fn a_picture_that_is_not_in_the_file_is_named_and_never_asked() {
    check(
        "<p>What is this?</p><p><img src=\"@@PLUGINFILE@@/a%20door.png\" alt=\"a door\"></p>",
        "a door\n\nWhat is this?",
        &[
            ("exchange-prompt-moved", ""),
            ("exchange-picture-missing", "a door.png"),
        ],
    );
    check(
        "<p>What is <img src=\"door.png\" alt=\"this door\">?</p>",
        "What is this door?",
        &[("exchange-picture-missing", "door.png")],
    );
    check(
        "<p>Well?</p><img src=\"https://a.example/b.png\" alt=\"a door\">.",
        "a door.\n\nWell?",
        &[
            ("exchange-prompt-moved", ""),
            ("exchange-picture-elsewhere", "https://a.example/b.png"),
        ],
    );
    check(
        "<img src=\"x.png\" alt=\"a door\"><p><img src=\"y.png\"></p>",
        "a door\n\nDoor",
        &[
            ("exchange-prompt-from-name", ""),
            ("exchange-picture-missing", "x.png, y.png"),
        ],
    );
}

#[test]
fn a_damaged_picture_and_one_of_another_format_are_told() {
    for (html, remark) in [
        (data(b"GIF89a"), "exchange-picture-format"),
        (
            "<img src=\"data:image/png;base64,%%%\" alt=\"a door\">".to_owned(),
            "exchange-picture-unreadable",
        ),
        (
            "<img src=\"data:image/svg+xml,x\" alt=\"a door\">".to_owned(),
            "exchange-picture-unreadable",
        ),
    ] {
        check(
            &format!("<p>{html}</p><p>Well?</p>"),
            "a door\n\nWell?",
            &[(remark, "")],
        );
    }
}

#[test]
fn without_a_name_a_picture_alone_asks_nothing() {
    for picture in [
        data(PNG),
        "<img src=\"@@PLUGINFILE@@/x.png\" alt=\"a door\">".to_owned(),
    ] {
        let (gift, xml) = (gift(&picture), xml(&picture));
        for (format, file) in [
            (Format::Gift, gift.replace("::Door::", "")),
            (Format::MoodleXml, xml.replace("Door", "")),
        ] {
            let item = only(format, &file);
            assert_eq!(remarks(&item)[0], "exchange-no-text", "{format:?}");
            assert_eq!(item.question, None);
            assert_eq!(item.name, "a door");
        }
    }
}

#[test]
fn an_option_that_is_a_missing_picture_is_refused() {
    let file =
        "[html]Which?{=<img src\\=\"a.png\" alt\\=\"open\"> ~<img src\\=\"b.png\" alt\\=\"shut\">}";
    let item = only(Format::Gift, file);
    assert_eq!(
        remarks(&item),
        ["exchange-picture-in-option", "exchange-picture-missing"]
    );
}

#[test]
fn a_large_picture_in_the_text_makes_the_item_too_large() {
    let large = [PNG, &vec![0; crate::limits::ITEM_BYTES]].concat();
    let file = format!("{}\n\nSmall?{{T}}\n", gift(&data(&large)));
    let (items, stop) = all(Format::Gift, file.as_bytes());
    assert_eq!(stop, None);
    assert_eq!(remarks(&items[0]), ["exchange-item-too-large"]);
    assert!(block(Format::Gift, "Small?{T}").contains("Small?"));
    assert!(items[1].question.is_some());
}
