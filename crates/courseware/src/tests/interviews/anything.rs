//! Whatever an author's case holds, compiling ends with a list of remarks.

use super::{FRENCH, PATH, QUAY_FRENCH, good};
use crate::interview::{check_places, compile, compile_all};
use crate::tests::good as good_course;
use crate::{Sources, stamp};
use base::Severity;
use proptest::prelude::*;

/// What makes trouble more often than chance does.
const PIECES: [&str; 44] = [
    "+++\n",
    "[person]\nage = 3\n",
    "[need.a]\nwords = [\"b\"]\n",
    "[step.b]\nact = \"again\"\n",
    "[trap.t]\nwords = []\n",
    "use = \"sealed\"\n",
    "profile = \"child-4-6\"\n",
    "languages = [\"fr\", \"ar\"]\n",
    "## ",
    "## A {#facts}\n",
    "{#details}",
    "### ",
    "```detail d\n",
    "```fact f\n",
    "```replies yes\n",
    "```replies yse\n",
    "```utterance u\n",
    "```\n",
    "~~~",
    "tier: 9\n",
    "element: é\n",
    "start: no\n",
    "after: d, ,the-boat\n",
    "cues: ,\n",
    "cues: a,é,ß\n",
    "asks: who, whom\n",
    "danger: yes\n",
    "label: YN\n",
    "context: -\n",
    "Brief: ",
    "Again: *",
    "Wrong:",
    "Ask: Why?",
    "Why: ",
    "Better: ",
    "- ",
    "- *{name}",
    "* **",
    "\n",
    "\r\n",
    "\n\n",
    "<b>",
    "020 7946 0958 raped",
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
    let (case, mut remarks) = compile(&sources.interview("a"), "a");
    let wrong = remarks.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(case.is_none(), wrong, "{remarks:#?}");
    let (cases, more) = compile_all(sources);
    remarks.extend(more);
    let cases: Vec<_> = cases.iter().collect();
    remarks.extend(check_places(sources, &[], &cases));
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
    let mut sources = good_course();
    sources.0.insert(PATH.to_owned(), source.into_bytes());
    sources.0.insert(FRENCH.to_owned(), french.into_bytes());
    sources
}

/// A text with something cut out and something put in, between characters.
fn broken(text: &str, at: prop::sample::Index, cut: usize, put: &str) -> String {
    let border = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at += 1;
        }
        at
    };
    let from = border(at.index(text.len()));
    let to = border((from + cut).min(text.len()));
    format!("{}{put}{}", &text[..from], &text[to..])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

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
        survives(&if french {
            with(good(), broken(QUAY_FRENCH, at, cut, &put))
        } else {
            with(broken(&good(), at, cut, &put), QUAY_FRENCH.to_owned())
        });
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for path in [PATH, FRENCH] {
            let mut changed = with(good(), QUAY_FRENCH.to_owned());
            changed.0.insert(path.to_owned(), bytes.clone());
            survives(&changed);
        }
    }
}
