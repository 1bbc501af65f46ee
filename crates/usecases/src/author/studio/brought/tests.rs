use super::*;
use documents::bundle::Bundle;

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut bundle = Bundle::new(&mut out);
    for (name, bytes) in files {
        bundle.add(name, bytes).unwrap();
    }
    bundle.finish().unwrap();
    out
}

fn course() -> Subject {
    Subject::parse("c").unwrap()
}

fn brought(files: &[(&str, &[u8])], encoding: Option<&str>) -> Brought {
    read(&packed(files), &course(), &Sources::default(), encoding).unwrap()
}

fn paths(brought: &Brought) -> Vec<&str> {
    brought.sources.0.keys().map(String::as_str).collect()
}

fn told(all: &[(String, Message)]) -> Vec<(&str, &str)> {
    let told = all.iter();
    told.map(|(path, one)| (path.as_str(), one.id.as_str()))
        .collect()
}

#[test]
fn the_course_is_found_wherever_it_lies() {
    let expected = ["courses/c/01-m/a.md", "courses/c/course.toml"];
    let inside: [(&str, &[u8]); 2] = [("course.toml", b"t"), ("01-m/a.md", b"a")];
    assert_eq!(paths(&brought(&inside, None)), expected);
    // Packed as a folder, by a system that adds a file to each.
    let folder: [(&str, &[u8]); 3] = [
        ("my course/course.toml", b"t"),
        ("my course/01-m/a.md", b"a"),
        ("__MACOSX/my course/._course.toml", b"x"),
    ];
    let found = brought(&folder, None);
    assert_eq!(paths(&found), expected);
    let left = [("__MACOSX/my course/._course.toml", "archive-left-out")];
    assert_eq!(told(&found.remarks), left);
    // As the studio gives it, with the glossary.
    let content: [(&str, &[u8]); 4] = [
        ("courses/c/course.toml", b"t"),
        ("courses/c/01-m/a.md", b"a"),
        ("glossary.md", b"g"),
        ("glossary.fr.md", b"g"),
    ];
    let with_glossary = [expected.as_slice(), &["glossary.fr.md", "glossary.md"]].concat();
    assert_eq!(paths(&brought(&content, None)), with_glossary);
}

#[test]
fn everything_that_speaks_against_an_archive_is_told_at_once() {
    let files: [(&str, &[u8]); 7] = [
        ("course.toml", b"t"),
        ("../evil.md", b"a"),
        ("/etc/passwd", b"a"),
        ("01-m\\a.md", b"a"),
        ("media/A.svg", b"a"),
        ("media/a.svg", b"a"),
        ("01-m/b.md", b"caf\xe9"),
    ];
    let reasons = read(&packed(&files), &course(), &Sources::default(), None).unwrap_err();
    assert_eq!(
        told(&reasons),
        [
            ("01-m/b.md", "authoring-paste-encoding"),
            ("", "authoring-path-outside"),
            ("", "authoring-path-absolute"),
            ("", "authoring-path-character"),
            ("", "authoring-path-collides"),
        ]
    );
    let refusal = |files: &[(&str, &[u8])]| {
        let reasons = read(&packed(files), &course(), &Sources::default(), None);
        reasons.unwrap_err()[0].1.id.clone()
    };
    assert_eq!(refusal(&[("a.md", b"a")]), "archive-no-course");
    let two: [(&str, &[u8]); 2] = [("a/course.toml", b"t"), ("b/course.toml", b"t")];
    assert_eq!(refusal(&two), "archive-many-courses");
    let beside: [(&str, &[u8]); 2] = [("a/course.toml", b"t"), ("b.md", b"t")];
    assert_eq!(refusal(&beside), "archive-outside");
}

#[test]
fn texts_are_read_in_the_encoding_they_have_and_cleaned() {
    let long = "words and words, ".repeat(20);
    let odd = format!("{long}a\u{202e}b");
    let files: [(&str, &[u8]); 4] = [
        ("course.toml", b"t"),
        ("a.md", b"caf\xe9"),
        ("b.md", b"\xff\xfe\xe9\x00"),
        ("c.md", odd.as_bytes()),
    ];
    let found = brought(&files, Some("windows-1252"));
    let text = |name: &str| {
        let bytes = found.sources.0[&format!("courses/c/{name}")].clone();
        String::from_utf8(bytes).unwrap()
    };
    assert_eq!(text("a.md"), "café");
    assert_eq!(text("b.md"), "é");
    assert_eq!(text("c.md"), format!("{long}ab"));
    assert_eq!(
        told(&found.remarks),
        [
            ("a.md", "archive-decoded"),
            ("b.md", "archive-decoded"),
            ("c.md", "authoring-paste-direction")
        ]
    );
    // What the course has already is not touched.
    let place = String::from("courses/c/c.md");
    let ours = Sources(BTreeMap::from([(place, odd.clone().into_bytes())]));
    let files: [(&str, &[u8]); 2] = [("course.toml", b"t"), ("c.md", odd.as_bytes())];
    let found = read(&packed(&files), &course(), &ours, None).unwrap();
    assert_eq!(found.sources.0["courses/c/c.md"], odd.as_bytes());
    assert_eq!(found.remarks, []);
}

#[test]
fn a_scenario_and_a_case_are_found_by_their_text_and_bring_nothing_of_others() {
    let door = Subject::parse("scenario.door").unwrap();
    let of = |subject: &Subject, files: &[(&str, &[u8])]| {
        read(&packed(files), subject, &Sources::default(), None)
    };
    let expected = [
        "scenarios/door.fr.md",
        "scenarios/door.md",
        "scenarios/media/door-hall.svg",
    ];
    // As it lies in the content folder, as a folder of its own, and as files alone.
    for place in ["scenarios/", "my door/scenarios/", "my door/", ""] {
        let names = ["door.md", "door.fr.md", "media/door-hall.svg"];
        let names = names.map(|name| format!("{place}{name}"));
        let files = names.iter().map(|name| (name.as_str(), b"t".as_slice()));
        let found = of(&door, &files.collect::<Vec<_>>()).unwrap();
        assert_eq!(paths(&found), expected, "{place}");
    }
    let quay = Subject::parse("interview.quay").unwrap();
    let with_glossary: [(&str, &[u8]); 3] = [
        ("glossary.md", b"g"),
        ("interviews/quay.md", b"t"),
        ("__MACOSX/interviews/._quay.md", b"x"),
    ];
    let found = of(&quay, &with_glossary).unwrap();
    assert_eq!(paths(&found), ["glossary.md", "interviews/quay.md"]);
    let left = [("__MACOSX/interviews/._quay.md", "archive-left-out-script")];
    assert_eq!(told(&found.remarks), left);

    let refusals = |subject: &Subject, files: &[(&str, &[u8])]| {
        let reasons = of(subject, files).unwrap_err();
        let ids = reasons.into_iter().map(|(_, one)| one.id);
        ids.collect::<Vec<String>>()
    };
    assert_eq!(
        refusals(&door, &[("doors.md", b"t")]),
        ["archive-no-script"]
    );
    let two: [(&str, &[u8]); 2] = [("a/door.md", b"t"), ("b/door.md", b"t")];
    assert_eq!(refusals(&door, &two), ["archive-many-scripts"]);
    let others: [(&str, &[u8]); 4] = [
        ("scenarios/door.md", b"t"),
        ("scenarios/yard.md", b"t"),
        ("scenarios/media/yard-wall.svg", b"t"),
        ("courses/c/course.toml", b"t"),
    ];
    assert_eq!(refusals(&door, &others), ["authoring-path-foreign"; 3]);
    // Cases have no pictures.
    let drawn: [(&str, &[u8]); 2] = [("quay.md", b"t"), ("media/quay-a.svg", b"t")];
    assert_eq!(refusals(&quay, &drawn), ["authoring-path-foreign"]);
}
