use super::*;
use base::Subject;
use proptest::prelude::*;

const TEXT: &str = "+++\ntitle = \"Door\"\n[state]\nasked = \"flag\"\ntold = { set = [\"who\", \"limits\"] }\n+++\n\n\
    ```event late\nat: 5\nto: end\nIt is late.\n```\n\n## At the door {#door}\n\nA man opens.\n\n\
    ```when afraid\nif: asked\nShe looks away.\n```\n\nHe waits.\n\n```action ask\nto: hall if asked; end\n\nAsk.\n```\n\n\
    ## In the hall {#hall}\n\n```action go\nif: not seen(cellar)\nto: end\n\nGo.\n```\n\n## The end {#end}\n\nIt is quiet.\n\n```ending good\nFine.\n```\n";

fn door() -> Subject {
    Subject::parse("scenario.door").unwrap()
}

fn told(scene: &SceneForm) -> Vec<(Option<&str>, &str)> {
    let told = scene.told.iter();
    told.map(|one| (one.after.as_deref(), one.text.as_str()))
        .collect()
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

#[test]
fn a_scene_is_its_title_and_what_is_told() {
    let scenes = forms(&door(), TEXT);
    let [first, hall, end] = scenes.as_slice() else {
        panic!("{scenes:?}");
    };
    assert_eq!(
        (first.id.as_str(), first.title.as_str()),
        ("door", "At the door")
    );
    assert_eq!(
        told(first),
        [(None, "A man opens."), (Some("afraid"), "He waits.")]
    );
    assert_eq!(first.blocks, 1..3);
    assert_eq!((told(hall), hall.blocks.clone()), (vec![(None, "")], 3..4));
    assert_eq!(
        (told(end), end.blocks.clone()),
        (vec![(None, "It is quiet.")], 4..5)
    );
}

#[test]
fn what_is_changed_changes_alone() {
    let write = |text: &str, id, title, all: &[&str]| write(&door(), text, id, title, &words(all));
    let same = write(TEXT, "door", "At the door", &["A man opens.", "He waits."]);
    assert_eq!(same.as_deref(), Ok(TEXT));
    let changed = write(
        TEXT,
        "door",
        "A door",
        &["A woman opens.\r\n\r\nShe waits.", ""],
    );
    let expected = TEXT
        .replace("## At the door {#door}", "## A door {#door}")
        .replace("A man opens.", "A woman opens.\n\nShe waits.")
        .replace("\n\nHe waits.\n\n", "\n\n");
    assert_eq!(changed.as_deref(), Ok(expected.as_str()));
    let filled = write(TEXT, "hall", "In the hall", &["It is dark."]);
    let expected = TEXT.replace("{#hall}\n\n", "{#hall}\n\nIt is dark.\n\n");
    assert_eq!(filled.as_deref(), Ok(expected.as_str()));
    // Lines end as they did.
    let windows = TEXT.replace('\n', "\r\n");
    let filled = write(&windows, "hall", "In the hall", &["It is dark.\nVery."]);
    let expected = windows.replace(
        "{#hall}\r\n\r\n",
        "{#hall}\r\n\r\nIt is dark.\r\nVery.\r\n\r\n",
    );
    assert_eq!(filled.as_deref(), Ok(expected.as_str()));
}

#[test]
fn what_would_be_something_else_is_refused() {
    let write = |title, first: &str, second: &str| {
        write(&door(), TEXT, "door", title, &words(&[first, second]))
            .map_err(|(field, message)| (field, message.id))
    };
    let otherwise = |field| Err((Some(field), String::from("authoring-form-read-otherwise")));
    assert_eq!(write("D", "A man.", "## Another {#another}"), otherwise(1));
    assert_eq!(
        write("D", "```action b\nto: end\n\nB.\n```", "X"),
        otherwise(0)
    );
    assert_eq!(write("D", "```", "X"), otherwise(0));
    let title = || Err((None, String::from("authoring-scene-title")));
    assert_eq!(write("", "A", "B"), title());
    assert_eq!(write("A {#b}", "A", "B"), title());
    assert!(write("A\nB", "A", "B").unwrap().contains("## A B {#door}"));
    let gone = super::write(&door(), TEXT, "cellar", "C", &[]);
    assert_eq!(gone.unwrap_err().1.id, "authoring-form-gone");
}

#[test]
fn a_scene_is_added_where_it_is_wanted() {
    let new = NewScene {
        id: "yard",
        title: "In the yard",
        told: "It rains.",
        within: Within::Way {
            text: "Go in.",
            to: "hall",
        },
    };
    let scene =
        "## In the yard {#yard}\n\nIt rains.\n\n```action go-on-yard\nto: hall\n\nGo in.\n```\n";
    let added = add(&door(), TEXT, Some("door"), &new).unwrap();
    assert_eq!(
        added,
        TEXT.replace("## In the hall", &format!("{scene}\n## In the hall"))
    );
    let ending = NewScene {
        within: Within::Ending {
            outcome: "mixed",
            text: "She is safe.",
        },
        ..new
    };
    let added = add(&door(), TEXT, None, &ending).unwrap();
    let scene = "\n## In the yard {#yard}\n\nIt rains.\n\n```ending mixed\nShe is safe.\n```\n";
    assert_eq!(added, format!("{TEXT}{scene}"));
    let id = |new: &NewScene| add(&door(), TEXT, None, new).unwrap_err().id;
    assert_eq!(id(&NewScene { id: "door", ..new }), "authoring-scene-taken");
    assert_eq!(id(&NewScene { id: "A b", ..new }), "authoring-scene-id");
    assert_eq!(
        id(&NewScene {
            told: "## B {#b}",
            ..new
        }),
        "authoring-form-read-otherwise"
    );
}

#[test]
fn scenes_change_places_and_back() {
    let swapped = swap(&door(), TEXT, "hall").unwrap();
    let order = |text: &str| {
        forms(&door(), text)
            .into_iter()
            .map(|one| one.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(order(&swapped), ["door", "end", "hall"]);
    assert_eq!(swap(&door(), &swapped, "end").as_deref(), Ok(TEXT));
    assert_eq!(
        swap(&door(), TEXT, "end").unwrap_err().id,
        "authoring-scene-last"
    );
}

#[test]
fn what_is_led_to_does_not_go() {
    let refused = remove(&door(), TEXT, "hall").unwrap_err();
    assert_eq!(refused.id, "authoring-scene-led-to");
    assert!(format!("{refused:?}").contains("ask"), "{refused:?}");
    let free = TEXT.replace("to: hall if asked; end", "to: end");
    let hall =
        "## In the hall {#hall}\n\n```action go\nif: not seen(cellar)\nto: end\n\nGo.\n```\n\n";
    assert_eq!(
        remove(&door(), &free, "hall").as_deref(),
        Ok(free.replace(hall, "").as_str())
    );
    // An objective asks for an action that is taken there.
    let met = free.replace("[state]", "[objective.x]\nmet = \"did( go )\"\n[state]");
    assert_eq!(
        remove(&door(), &met, "hall").unwrap_err().id,
        "authoring-scene-led-to"
    );
    let asked = TEXT
        .replace("#end}", "#cellar}")
        .replace("to: end", "to: hall")
        .replace("; end", "");
    assert_eq!(leads(&asked, "cellar", &(0..0)), ["go"]);
    assert_eq!(
        remembered(TEXT),
        ["asked", "told has who", "told has limits"]
    );
}

proptest! {
    /// Whatever is typed: it stands there as it was typed, or it is refused; nothing else changes.
    #[test]
    fn nothing_else_changes(typed in "[a-z#`+=> \\n{}\\-]{0,40}") {
        let all = words(&[&typed, "He waits."]);
        if let Ok(new) = write(&door(), TEXT, "door", "At the door", &all) {
            let scenes = forms(&door(), &new);
            prop_assert_eq!(scenes.len(), 3);
            let lines = |text: &str| text.trim().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
            prop_assert_eq!(lines(&scenes[0].told[0].text), lines(&typed));
            let (head, tail) = TEXT.split_once("A man opens.").unwrap();
            prop_assert!(new.starts_with(head.trim_end()), "{}", new);
            prop_assert!(new.ends_with(tail.trim_start()), "{}", new);
        }
    }
}
