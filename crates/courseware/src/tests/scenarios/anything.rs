//! Whatever an author's scenario holds, compiling ends with a list of remarks.

use super::{FRENCH, GOOD, PATH};
use crate::Sources;
use crate::scenario::{check_places, compile, compile_all};
use crate::tests::support::{are_in_place, broken, stamps_once, text, with_both};
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
    are_in_place(sources, &remarks);
    stamps_once(sources, FRENCH);
}

/// The good course with these two files.
fn with(source: String, french: String) -> Sources {
    with_both((PATH, source), (FRENCH, french))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

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
        let changed = broken(GOOD, at, cut, &put);
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
