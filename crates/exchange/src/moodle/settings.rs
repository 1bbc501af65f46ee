//! Settings of a question that have no place in Audire: told, unless they say what holds here anyway.

use super::element::Element;
use crate::notes::Notes;

/// What is read elsewhere, or says nothing about the question.
const READ: [&str; 37] = [
    "name",
    "questiontext",
    "generalfeedback",
    "defaultgrade",
    "penalty",
    "idnumber",
    "tags",
    "hint",
    "answer",
    "single",
    "usecase",
    "subquestion",
    "graderinfo",
    "minwordlimit",
    "maxwordlimit",
    "correctfeedback",
    "partiallycorrectfeedback",
    "incorrectfeedback",
    "shuffleanswers",
    "units",
    "unit",
    // How things look in Moodle.
    "shownumcorrect",
    "showstandardinstruction",
    "numberingstyle",
    "responsefieldlines",
    "showgrading",
    "layouttype",
    "image",
    "image_base64",
    "wirissubquestionlocked",
    "wirisquestion",
    "text",
    "file",
    "category",
    "selectcount",
    "gradingtype",
    "responsetemplate",
];

/// Settings with the values by which nothing is lost.
const WITHOUT_LOSS: [(&str, &[&str]); 11] = [
    ("hidden", &["0"]),
    (
        "answernumbering",
        &["abc", "ABCD", "123", "none", "iii", "IIII"],
    ),
    ("responseformat", &["editor", "plain", "monospaced"]),
    ("responserequired", &["1"]),
    ("attachments", &["0"]),
    ("attachmentsrequired", &["0"]),
    ("maxbytes", &["0"]),
    ("selecttype", &["0", "ALL"]),
    ("unitgradingtype", &["0"]),
    ("showunits", &["3"]),
    ("unitsleft", &["0", "1"]),
];

pub(super) fn told(question: &Element, notes: &mut Notes) {
    for child in &question.children {
        let name = child.name.as_str();
        if READ.contains(&name) {
            continue;
        }
        let value = child.words().trim();
        let is_known = WITHOUT_LOSS
            .iter()
            .any(|(one, values)| *one == name && values.contains(&value));
        let is_empty = value.is_empty()
            && child
                .children
                .iter()
                .all(|one| one.words().trim().is_empty());
        // The penalty for a wrong unit counts only where units do.
        if !is_known && !is_empty && name != "unitpenalty" {
            notes.setting(name);
        }
    }
    let units = question
        .children
        .iter()
        .any(|child| child.name == "units" && !child.children.is_empty());
    if units {
        notes.say(base::Message::new("exchange-units"));
    }
    // Options are drawn into an order in Audire, always.
    let shuffles = matches!(question.attribute("type"), Some("multichoice" | "matching"));
    if shuffles && question.child("shuffleanswers").is_some() && !question.is_on("shuffleanswers") {
        notes.say(base::Message::new("exchange-shuffle"));
    }
}
