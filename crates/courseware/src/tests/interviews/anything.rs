//! Whatever an author's case holds, compiling ends with a list of remarks.

use super::{FRENCH, PATH, QUAY_FRENCH, good};
use crate::Sources;
use crate::interview::{check_places, compile, compile_all};
use crate::tests::support::{are_in_place, broken, stamps_once, text, with_both};
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

fn survives(sources: &Sources) {
    let (case, mut remarks) = compile(&sources.interview("a"), "a");
    let wrong = remarks.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(case.is_none(), wrong, "{remarks:#?}");
    let (cases, more) = compile_all(sources);
    remarks.extend(more);
    let cases: Vec<_> = cases.iter().collect();
    remarks.extend(check_places(sources, &[], &cases));
    are_in_place(sources, &remarks);
    stamps_once(sources, FRENCH);
}

/// The good course with these two files.
fn with(source: String, french: String) -> Sources {
    with_both((PATH, source), (FRENCH, french))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn any_text_in_two_languages(source in text(&PIECES, 50), french in text(&PIECES, 50)) {
        survives(&with(source, french));
    }

    #[test]
    fn the_good_one_with_something_cut_out_or_put_in(
        at in any::<prop::sample::Index>(),
        cut in 0_usize..60,
        put in text(&PIECES, 50),
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
