//! A block that is not there yet: a skeleton that compiles as soon as its words are written.

use super::shape::{Shape, what};
use authoring::forms::{Field, Form, Setting};
use base::SubjectKind;
use quiz::Kind;

/// Lines of a skeleton: the sort of the field, its mark, and the end of the catalogue id of its words.
type Skeleton = &'static [(&'static str, &'static str, &'static str)];

/// Words of blocks that a scenario or a case may get.
const OF_SCENARIOS: [&str; 5] = ["event", "when", "action", "say", "ending"];
const OF_INTERVIEWS: [&str; 4] = ["detail", "fact", "replies", "utterance"];

/// What can be added to a text.
pub(super) fn kinds(sort: SubjectKind, path: &str, is_translation: bool) -> Vec<&'static str> {
    match sort {
        _ if is_translation => Vec::new(),
        SubjectKind::Course if holds_questions(path) => Kind::ALL.map(Kind::as_str).to_vec(),
        SubjectKind::Scenario => OF_SCENARIOS.to_vec(),
        SubjectKind::Interview => OF_INTERVIEWS.to_vec(),
        SubjectKind::Course | SubjectKind::Glossary => Vec::new(),
    }
}

/// Lessons, quizzes of modules and banks.
fn holds_questions(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let in_folder = path.contains('/');
    path.starts_with("assessment/")
        || (in_folder && name == "quiz.md")
        || (in_folder
            && name.starts_with(|c: char| c.is_ascii_digit())
            && name.strip_suffix(".md").is_some())
}

/// A new block with an id that no other block of the text has, and the ends of the catalogue ids of its words, field by field.
pub(super) fn skeleton(
    sort: SubjectKind,
    kind: &str,
    forms: &[Form],
) -> Option<(Form, Vec<Option<&'static str>>)> {
    let (word, kind) = match sort {
        SubjectKind::Course => (
            "question",
            Some(Kind::ALL.into_iter().find(|one| one.as_str() == kind)?),
        ),
        SubjectKind::Scenario => (*OF_SCENARIOS.iter().find(|one| **one == kind)?, None),
        SubjectKind::Interview => (*OF_INTERVIEWS.iter().find(|one| **one == kind)?, None),
        SubjectKind::Glossary => return None,
    };
    let lines = kind.map_or_else(|| of_block(word), of_kind);
    let mut samples = Vec::with_capacity(lines.len());
    let mut fields = Vec::with_capacity(lines.len());
    for (sort, mark, sample) in lines {
        fields.push(Field::new(what(sort)?, mark, ""));
        samples.push((!sample.is_empty()).then_some(*sample));
    }
    let form = Form {
        word: word.to_owned(),
        id: match word {
            // The id of these is a word of the format.
            "ending" => String::from("good"),
            "replies" => String::from("silence"),
            _ => free_id(word, 1, forms),
        },
        kind,
        settings: kind.map_or_else(Vec::new, settings),
        fields,
    };
    let full = Shape::of(&form, false).complete(&form);
    let samples = spread(&form, &full, samples);
    Some((full, samples))
}

/// A copy of a block under an id that is free.
pub(super) fn copy(form: &Form, forms: &[Form]) -> Form {
    let mut copy = form.clone();
    copy.id = free_id(&form.id, 2, forms);
    for field in &mut copy.fields {
        field.origin = None;
    }
    Shape::of(form, false).complete(&copy)
}

/// The samples of the fields that a form had before it was completed.
fn spread(
    form: &Form,
    full: &Form,
    samples: Vec<Option<&'static str>>,
) -> Vec<Option<&'static str>> {
    let mut own = form.fields.iter().zip(samples).peekable();
    full.fields
        .iter()
        .map(|field| {
            let next = own.next_if(|(one, _)| (one.what, &one.mark) == (field.what, &field.mark));
            next.and_then(|(_, sample)| sample)
        })
        .collect()
}

fn free_id(stem: &str, first: usize, forms: &[Form]) -> String {
    let is_free = |id: &String| forms.iter().all(|form| form.id != *id);
    // Among one more than there are, one is free.
    (first..=first + forms.len())
        .map(|number| format!("{stem}-{number}"))
        .find(is_free)
        .unwrap_or_else(|| stem.to_owned())
}

fn settings(kind: Kind) -> Vec<Setting> {
    let mut settings = vec![("competence", "definition"), ("difficulty", "1")];
    // Of these two the brackets tell.
    if !matches!(kind, Kind::SingleChoice | Kind::MultipleChoice) {
        settings.insert(0, ("kind", kind.as_str()));
    }
    match kind {
        Kind::CodeQuestion => settings.extend([("persona", "adult"), ("label", "INV")]),
        Kind::RepairQuestion => settings.push(("persona", "adult")),
        _ => {}
    }
    settings
        .into_iter()
        .map(|(key, value)| Setting {
            key: key.to_owned(),
            value: value.to_owned(),
        })
        .collect()
}

const fn of_kind(kind: Kind) -> Skeleton {
    match kind {
        Kind::SingleChoice => &[
            ("prompt", "", "prompt"),
            ("part", "(x)", "right"),
            ("feedback", "", "right-said"),
            ("part", "( )", "wrong"),
            ("feedback", "", "wrong-said"),
            ("why", "Why:", "why"),
        ],
        Kind::MultipleChoice => &[
            ("prompt", "", "prompt"),
            ("part", "[x]", "right"),
            ("feedback", "", "right-said"),
            ("part", "[ ]", "wrong"),
            ("feedback", "", "wrong-said"),
            ("why", "Why:", "why"),
        ],
        Kind::TrueFalse => &[
            ("prompt", "", "sentence"),
            ("part", "(x)", "true"),
            ("feedback", "", "right-said"),
            ("part", "( )", "false"),
            ("feedback", "", "wrong-said"),
            ("why", "Why:", "why"),
        ],
        Kind::Matching => &[
            ("prompt", "", "prompt"),
            ("part", "-", "row-one"),
            ("part", "-", "row-two"),
            ("why", "Why:", "why"),
        ],
        Kind::Ordering => &[
            ("prompt", "", "prompt"),
            ("part", "1.", "first"),
            ("part", "2.", "second"),
            ("why", "Why:", "why"),
        ],
        Kind::ShortAnswer => &[
            ("prompt", "", "prompt"),
            ("part", "=", "answer"),
            ("why", "Why:", "why"),
        ],
        Kind::Numeric => &[
            ("prompt", "", "prompt"),
            ("part", "=", "number"),
            ("why", "Why:", "why"),
        ],
        Kind::MarkTranscript => &[
            ("prompt", "", "prompt"),
            ("part", "[ ]", "turn-one"),
            ("feedback", "", "wrong-said"),
            ("part", "[x]", "turn-two"),
            ("feedback", "", "right-said"),
            ("why", "Why:", "why"),
        ],
        Kind::CodeQuestion => &[("officer", "Officer:", "officer"), ("why", "Why:", "why")],
        Kind::RepairQuestion => &[
            ("officer", "Officer:", "officer"),
            ("part", "=", "model"),
            ("criterion", "Criterion:", "criterion"),
            ("level", "0", "level-none"),
            ("level", "1", "level-some"),
            ("why", "Why:", "why"),
        ],
        Kind::WrittenTask => &[
            ("prompt", "", "task"),
            ("criterion", "Criterion:", "criterion"),
            ("level", "0", "level-none"),
            ("level", "1", "level-some"),
            ("why", "Why:", "why"),
        ],
    }
}

/// Of scenes and cases only what a block is made of: its words are those of the story.
fn of_block(word: &str) -> Skeleton {
    match word {
        "say" => &[("text", "", ""), ("model", "-", ""), ("model", "-", "")],
        "replies" => &[("model", "-", ""), ("model", "-", "")],
        "detail" => &[
            ("text", "", ""),
            ("wrong", "Wrong:", ""),
            ("ask", "Ask:", ""),
        ],
        _ => &[("text", "", "")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_added_to_lessons_quizzes_and_banks() {
        for path in [
            "01-first/02-reading.md",
            "01-first/quiz.md",
            "assessment/pool.md",
        ] {
            assert_eq!(
                kinds(SubjectKind::Course, path, false).len(),
                Kind::ALL.len()
            );
        }
        for path in ["course.md", "01-first/module.md", "misconceptions.md"] {
            assert!(kinds(SubjectKind::Course, path, false).is_empty(), "{path}");
        }
        assert!(kinds(SubjectKind::Course, "01-first/quiz.fr.md", true).is_empty());
    }

    #[test]
    fn a_new_block_has_an_id_of_its_own() {
        let (first, samples) = skeleton(SubjectKind::Course, "matching", &[]).unwrap();
        let (second, _) = skeleton(
            SubjectKind::Course,
            "matching",
            std::slice::from_ref(&first),
        )
        .unwrap();
        assert_ne!(first.id, second.id);
        assert_eq!(samples.len(), first.fields.len());
        assert_eq!(
            copy(&first, std::slice::from_ref(&first)).id,
            "question-1-2"
        );
        assert!(skeleton(SubjectKind::Course, "no-such-kind", &[]).is_none());
    }
}
