//! Whatever an author's scenario holds, compiling ends with a list of remarks.

use super::{FRENCH, GOOD, PATH};
use crate::scenario::{check_places, compile, compile_all};
use crate::tests::good;
use crate::{Sources, stamp};
use base::Severity;
use proptest::prelude::*;

/// What makes trouble more often than chance does.
const PIECES: [&str; 47] = [
    "+++\n",
    "[state]\nx = { level = [0, 9] }\n",
    "x = { set = [\"a\"] }\n",
    "[person.a]\nname = \"b\"\n",
    "[objective.b]\nmet = \"x > 3 and\"\n",
    "start = \"25:00\"\n",
    "languages = [\"fr\", \"ar\"]\n",
    "## ",
    "## A {#a}\n",
    "{#door}",
    "### ",
    "```event e\n",
    "```when w\n",
    "```action a\n",
    "```say s\n",
    "```ending good\n",
    "```ending critical\n",
    "```\n",
    "~~~",
    "at: 10\n",
    "at: 22:05\n",
    "if: ",
    "if: apart and (trust >= 3",
    "effects: trust +1; told + who\n",
    "effects: ;;\n",
    "to: door\n",
    "to: hall if trust >= 3; yard\n",
    "to: ; if\n",
    "once: yes\n",
    "minutes: 99999999999\n",
    "verdict: sound\n",
    "misconception: é\n",
    "> ",
    ">",
    "- ",
    "Why: ",
    "Source: ",
    "> [!LAW]\n",
    "![a](media/a-b.svg)",
    "[a](term:act)",
    "[^a]",
    "\n",
    "\r\n",
    "\n\n",
    "    ",
    "<b>",
    "é\u{feff}",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => "[ -~]{0,8}",
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..50).prop_map(|pieces| pieces.concat())
}

fn survives(sources: &Sources) {
    let (scenario, mut remarks) = compile(&sources.scenario("a"), "a");
    let wrong = remarks.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(scenario.is_none(), wrong, "{remarks:#?}");
    let (scenarios, more) = compile_all(sources);
    remarks.extend(more);
    remarks.extend(check_places(
        sources,
        &[],
        &scenarios.iter().collect::<Vec<_>>(),
    ));
    for one in &remarks {
        let text = sources.0.get(&one.path).map_or(&b""[..], Vec::as_slice);
        let place = (one.span.start, one.span.end);
        assert!(place.0 <= place.1 && place.1 <= text.len(), "{one:?}");
        if let Ok(text) = std::str::from_utf8(text) {
            let whole = text.get(place.0..place.1);
            assert!(whole.is_some(), "{one:?} divides a character");
        }
    }
    if let Some(text) = stamp(sources, FRENCH) {
        let mut stamped = sources.clone();
        stamped
            .0
            .insert(FRENCH.to_owned(), text.clone().into_bytes());
        assert_eq!(stamp(&stamped, FRENCH), Some(text));
    }
}

/// The good course with these two files.
fn with(source: String, french: String) -> Sources {
    let mut sources = good();
    sources.0.insert(PATH.to_owned(), source.into_bytes());
    sources.0.insert(FRENCH.to_owned(), french.into_bytes());
    sources
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_in_two_languages(source in text(), french in text()) {
        survives(&with(source, french));
    }

    #[test]
    fn the_good_one_with_something_cut_out_or_put_in(
        at in any::<prop::sample::Index>(),
        cut in 0_usize..60,
        put in text(),
        french in any::<bool>(),
    ) {
        let from = at.index(GOOD.len());
        let to = (from + cut).min(GOOD.len());
        let changed = format!("{}{put}{}", &GOOD[..from], &GOOD[to..]);
        survives(&if french {
            with(GOOD.to_owned(), changed)
        } else {
            with(changed, GOOD.to_owned())
        });
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut sources = with(GOOD.to_owned(), String::new());
        for path in [PATH, FRENCH, "scenarios/media/a-b.svg", "scenarios/media/a-b.png"] {
            let mut changed = sources.clone();
            changed.0.insert(path.to_owned(), bytes.clone());
            survives(&changed);
        }
        sources.0.remove(PATH);
        survives(&sources);
    }
}
