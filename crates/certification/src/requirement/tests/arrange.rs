//! Groups made, changed and taken apart by choosing, and written into a text that has comments.

use super::made::any_requirements;
use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

const TEXT: &str = r#"# What our listeners show.
# Agreed in March.

# The course comes first.
[[requirement]]   # a course
id = "course"
kind = "course"
course = "adults"   # the first edition

# --- practice ---

[[requirement]]
kind = "observed"
id = "mock"
rubric = "mock-interview"
# two days
times = 2
assessors = 1

# or in the room
[[requirement]]
id = "room"
kind = "proficiency"
people = "adults"
# The end.
"#;

fn ids(all: &[&str]) -> BTreeSet<base::Slug> {
    all.iter().map(|id| slug(id)).collect()
}

fn gathered(all: &[&str], group: Group) -> Change {
    Change::Gather {
        ids: ids(all),
        name: slug("practice"),
        group,
    }
}

/// The text after a change.
fn changed(text: &str, change: &Change) -> String {
    let after = requirements(text).changed(change).unwrap();
    rewrite(text, &after).unwrap()
}

#[test]
fn ticked_requirements_become_a_group_and_every_comment_stays() {
    let expected = r#"# What our listeners show.
# Agreed in March.

# The course comes first.
[[requirement]]   # a course
id = "course"
kind = "course"
course = "adults"   # the first edition

# --- practice ---

[[requirement]]
id = "practice"
kind = "any"
at-least = 1

[[requirement.of]]
kind = "observed"
id = "mock"
rubric = "mock-interview"
# two days
times = 2
assessors = 1

# or in the room
[[requirement.of]]
id = "room"
kind = "proficiency"
people = "adults"
# The end.
"#;
    let grouped = changed(TEXT, &gathered(&["mock", "room"], Group::Any(1)));
    assert_eq!(grouped, expected);
    // Taken apart again it is the text that it was.
    let apart = Change::Dissolve {
        ids: ids(&["practice"]),
    };
    assert_eq!(changed(&grouped, &apart), TEXT);
    // Another kind of group, and back: the words, nothing else.
    let need = |group| Change::Need {
        id: slug("practice"),
        group,
    };
    let all = changed(&grouped, &need(Group::All));
    assert_eq!(
        all,
        grouped.replace("kind = \"any\"\nat-least = 1\n", "kind = \"all\"\n")
    );
    assert_eq!(changed(&all, &need(Group::Any(1))), grouped);
    // More than there are is all there are.
    let two = changed(&all, &need(Group::Any(9)));
    assert_eq!(two, grouped.replace("at-least = 1", "at-least = 2"));
}

#[test]
fn what_is_removed_goes_with_its_own_comment_and_no_other() {
    let gone = Change::Remove {
        ids: ids(&["course"]),
    };
    let left = changed(TEXT, &gone);
    for kept in [
        "# Agreed in March.",
        "# --- practice ---",
        "# two days",
        "# The end.",
    ] {
        assert!(left.contains(kept), "{kept}\n{left}");
    }
    assert!(!left.contains("# The course comes first."));
    assert!(!left.contains("course = \"adults\""));
}

#[test]
fn a_requirement_is_added_to_a_group_and_in_a_group_of_its_own() {
    let grouped = changed(TEXT, &gathered(&["mock", "room"], Group::Any(1)));
    let hours = Requirement {
        id: slug("meetings"),
        ever: true,
        kind: Kind::Attendance { hours: 6 },
    };
    let add = |into: Option<&str>, group| Change::Add {
        requirement: hours.clone(),
        into: into.map(slug),
        group,
    };
    let inside = changed(&grouped, &add(Some("practice"), None));
    let written =
        "\n[[requirement.of]]\nid = \"meetings\"\nkind = \"attendance\"\never = true\nhours = 6\n";
    assert_eq!(inside, format!("{grouped}{written}"));
    let own = changed(
        &grouped,
        &add(Some("practice"), Some((slug("both"), Group::All))),
    );
    let written = "\n[[requirement.of]]\nid = \"both\"\nkind = \"all\"\n\n[[requirement.of.of]]\nid = \"meetings\"\n";
    assert!(own.starts_with(&format!("{grouped}{written}")), "{own}");
    let from_nothing = Requirements::default()
        .changed(&add(None, Some((slug("any"), Group::Any(1)))))
        .unwrap();
    let written = rewrite("", &from_nothing).unwrap();
    assert!(written.starts_with("[[requirement]]\nid = \"any\"\nkind = \"any\"\nat-least = 1\n"));
    for (into, unfit) in [("nowhere", Unfit::Unknown), ("course", Unfit::NoGroup)] {
        let refused = requirements(TEXT).changed(&add(Some(into), None));
        assert_eq!(refused, Err(unfit));
    }
}

#[test]
fn what_the_form_forbids_is_refused_in_its_own_words() {
    let text = "[[requirement]]\nid = \"a\"\nkind = \"attendance\"\nhours = 1\n\n\
        [[requirement]]\nid = \"wait\"\nkind = \"waiting\"\ndays = 2\nafter = \"a\"\n\n\
        [[requirement]]\nid = \"g\"\nkind = \"all\"\n\n\
        [[requirement.of]]\nid = \"h\"\nkind = \"all\"\n\n\
        [[requirement.of.of]]\nid = \"i\"\nkind = \"all\"\n\n\
        [[requirement.of.of.of]]\nid = \"deep\"\nkind = \"attendance\"\nhours = 1\n";
    let all = requirements(text);
    let said = |change: &Change| match all.changed(change) {
        Err(Unfit::Against(message)) => message.id,
        other => panic!("{other:?}"),
    };
    // Four levels, the innermost requirement counted (docs/certifications.md).
    assert_eq!(
        said(&gathered(&["deep"], Group::All)),
        "certification-form-too-deep"
    );
    // Somebody waits for it.
    let gone = Change::Remove { ids: ids(&["a"]) };
    assert_eq!(said(&gone), "certification-form-after");
    let apart = all.changed(&gathered(&["a", "h"], Group::All));
    assert_eq!(apart, Err(Unfit::Apart));
    let nothing = all.changed(&gathered(&[], Group::All));
    assert_eq!(nothing, Err(Unfit::Unknown));
    let no_group = all.changed(&Change::Dissolve { ids: ids(&["a"]) });
    assert_eq!(no_group, Err(Unfit::NoGroup));
    // With the last that is in them groups go too, and everything may go.
    let left = all
        .changed(&Change::Remove {
            ids: ids(&["deep"]),
        })
        .unwrap();
    assert_eq!(left.0.len(), 2);
    let none = left.changed(&Change::Remove {
        ids: ids(&["a", "wait"]),
    });
    assert_eq!(none, Ok(Requirements::default()));
}

#[test]
fn a_text_in_another_form_is_not_touched() {
    let inline = "# Ours.\nrequirement = [{ id = \"a\", kind = \"attendance\", hours = 1 }]\n";
    let after = requirements(inline)
        .changed(&Change::Gather {
            ids: ids(&["a"]),
            name: slug("g"),
            group: Group::All,
        })
        .unwrap();
    assert_eq!(rewrite(inline, &after), None);
    assert_eq!(rewrite("[[requirement]]\nid = 3\n", &after), None);
}

/// A comment above and in every block.
fn commented(text: &str) -> String {
    let lines = text.lines().enumerate().map(|(number, line)| {
        if line.starts_with("[[") {
            format!("# above {number}\n{line} # beside {number}\n")
        } else if line.is_empty() {
            format!("\n# apart {number}\n\n")
        } else {
            format!("{line} # after {number}\n")
        }
    });
    lines.collect()
}

proptest! {
    #[test]
    fn whatever_is_changed_the_text_says_it_and_keeps_the_comments_of_what_stays(
        made in any_requirements(),
        picked in proptest::collection::btree_set(0_usize..12, 1..4),
        what in 0_u8..4,
        at_least in 1_u32..4,
    ) {
        let text = commented(&write(&made));
        prop_assume!(parse("", &text).1.is_empty());
        let all = made.all();
        let ids: BTreeSet<base::Slug> = picked.iter().map(|place| all[place % all.len()].id.clone()).collect();
        let first = ids.first().cloned().unwrap();
        let change = match what {
            0 => Change::Gather { ids, name: slug("new"), group: Group::Any(at_least) },
            1 => Change::Dissolve { ids },
            2 => Change::Need { id: first, group: Group::All },
            _ => Change::Remove { ids },
        };
        let Ok(after) = made.changed(&change) else { return Ok(()) };
        prop_assume!(!after.0.is_empty());
        let written = rewrite(&text, &after);
        prop_assert!(written.is_some(), "{change:?} of\n{text}");
        let written = written.unwrap();
        prop_assert_eq!(parse("", &written), (after, Vec::new()));
        // Nothing is said twice; and where nothing went, everything that was said is still there.
        let comments = |text: &str| {
            let mut all: Vec<String> = text.lines().filter_map(|line| Some(line.split_once('#')?.1.to_owned())).collect();
            all.sort();
            all
        };
        let (before, now) = (comments(&text), comments(&written));
        prop_assert!(now.iter().all(|one| before.contains(one)));
        prop_assert!(now.windows(2).all(|pair| pair[0] != pair[1]));
        if matches!(change, Change::Gather { .. } | Change::Need { .. }) {
            prop_assert_eq!(before, now);
        }
        // What stands apart stays whatever goes.
        let apart = |all: &[String]| all.iter().filter(|one| one.starts_with(" apart")).count();
        prop_assert_eq!(apart(&comments(&text)), apart(&comments(&written)));
    }
}
