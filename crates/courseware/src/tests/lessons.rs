//! The text of lessons.

use super::{check_lesson, told, with_lesson};

#[test]
fn headings() {
    check_lesson("⟦# One⟧\n", "heading-one");
    check_lesson("⟦### Three⟧\n", "heading-jump");
    check_lesson("## Two\n\n⟦#### Four⟧\n", "heading-jump");
    check_lesson("- ⟦## In a list⟧\n", "heading-misplaced");
    check_lesson("> [!REMEMBER]\n> ⟦## In a callout⟧\n", "heading-misplaced");
    check_lesson("## Words {#⟦Not-An-Id⟧}\n", "section-id");
    check_lesson("## Words {#⟦b1⟧}\n", "section-id");
    check_lesson("⟦## Main⟧\n", "section-id");
    check_lesson("⟦## الموافقة⟧\n", "section-id-missing");
    check_lesson("## Words\n\n⟦## Words⟧\n", "duplicate-section");
    check_lesson("## Words\n\n### Other {#⟦words⟧}\n", "duplicate-section");
    check_lesson("⟦## Words {#a .b}⟧\n", "heading-marks");
    check_lesson("## {#⟦a⟧}\n", "heading-empty");
    assert_eq!(told(&with_lesson("## One\n\n### Under\n\n## Two\n")), []);
}

#[test]
fn callouts() {
    check_lesson("> [!⟦LAWS⟧]\n> Text.\n", "unknown-callout");
    check_lesson("> [!⟦law⟧]\n> Text.\n", "unknown-callout");
    check_lesson("> [!⟦LAW⟧]\n> Text.\n", "law-without-source");
    check_lesson("> [!⟦LAW⟧]\n> Text.\n>\n> Source:\n", "law-without-source");
    check_lesson("> [!⟦REMEMBER⟧]\n", "callout-empty");
    check_lesson(
        "> [!REMEMBER]⟦ One sentence.⟧\n> Two.\n",
        "callout-misplaced",
    );
    check_lesson("> Quoted.\n> [!⟦REMEMBER⟧]\n> Text.\n", "callout-misplaced");
    check_lesson("- a\n\n  ⟦> [!REMEMBER]⟧\n  > Text.\n", "callout-misplaced");
    assert_eq!(
        told(&with_lesson(" > [!LAW]\n > Text.\n > Source: A, 2000.\n")),
        []
    );
}

#[test]
fn links() {
    check_lesson("A [link](⟦lesson:m/nowhere⟧).\n", "link-lesson");
    check_lesson("A [link](⟦lesson:01-m/01-l⟧).\n", "link-lesson");
    check_lesson("A [link](⟦lesson:m/second#other⟧).\n", "link-section");
    check_lesson("A [link](⟦term:meens⟧).\n", "link-term");
    check_lesson("A [link](⟦#nowhere⟧).\n", "link-section");
    check_lesson("A [link](⟦javascript:alert(1)⟧).\n", "link-scheme");
    check_lesson("A [link](⟦data:text/html,x⟧).\n", "link-scheme");
    check_lesson("A [link](⟦http://example.org⟧).\n", "link-scheme");
    check_lesson("A [link](⟦../secret.md⟧).\n", "link-scheme");
    check_lesson("A [link](⟦//example.org⟧).\n", "link-scheme");
    check_lesson("A [link](⟦https://user@example.org/⟧).\n", "link-scheme");
    check_lesson("A <⟦a@example.org⟧>.\n", "link-scheme");
    check_lesson("A ⟦[](https://example.org)⟧.\n", "link-empty");
    let good = "[a](lesson:m/l), [b](lesson:m/second#part), [c](term:act), [d](#e), [f](https://example.org/g?h#i).\n\n## E\n";
    assert_eq!(told(&with_lesson(good)), []);
}

#[test]
fn footnotes() {
    check_lesson("Words.[^⟦a⟧]\n", "footnote-unknown");
    check_lesson("Words.\n\n[^⟦a⟧]: A.\n", "footnote-unused");
    check_lesson("Words.[^a]\n\n[^a]: A.\n\n[^⟦a⟧]: B.\n", "footnote-twice");
    check_lesson("Words.[^a]\n\n[^a]: A.⟦[^a]⟧\n", "footnote-misplaced");
    check_lesson("Words.[^a]\n\n[^a]: ⟦- A⟧\n", "footnote-misplaced");
    check_lesson("> ⟦[^a]: A.⟧\n", "footnote-misplaced");
    let sources = with_lesson("Words.\n\n[^a]:\n");
    assert_eq!(told(&sources)[0].0, "footnote-empty");
    assert_eq!(
        told(&with_lesson(
            "A[^a] [^b][^a]\n\n[^a]: A.\n[^b]: B\n  more.\n"
        )),
        []
    );
}

#[test]
fn what_is_no_text_of_a_lesson() {
    check_lesson("A ⟦<b>⟧.\n", "raw-html");
    check_lesson("⟦<div>⟧\n", "raw-html");
    check_lesson("⟦<!-- a -->⟧\n", "raw-html");
    check_lesson("Words.\n\n    ⟦let a = 1;⟧\n", "code-block");
    check_lesson("⟦```rust⟧\nlet a = 1;\n```\n", "unknown-fence");
    check_lesson(&format!("{}> ⟦> a⟧\n", "> ".repeat(11)), "too-deep");
}

#[test]
fn a_fence_without_end_is_told_where_it_begins() {
    let remarks = told(&with_lesson("⟦"));
    assert_eq!(remarks, []);
    let remarks = told(&with_lesson("```question a\ncompetence: rights\n"));
    assert!(
        remarks.iter().any(|(code, ..)| code == "unclosed-fence"),
        "{remarks:?}"
    );
}

/// A table whose rows have one cell each, each line behind these letters.
fn sparse(columns: usize, rows: usize, [first, other]: [&str; 2]) -> String {
    let head = ["a"; 300][..columns].join("|");
    let line = ["-"; 300][..columns].join("|");
    let rows = format!("{other}a|\n").repeat(rows);
    format!("{first}{head}\n{other}{line}\n{rows}")
}

/// A row that is too short is filled up to the length of the head: a few letters are thousands of cells.
#[test]
fn tables_of_a_file_have_an_end() {
    const FREE: [&str; 2] = ["", ""];
    let times = |text: &str| {
        let remarks = told(&with_lesson(text)).into_iter();
        remarks.filter(|(code, ..)| code == "tables-large").count()
    };
    // 100 columns, the head and 99 rows: 10,000 cells.
    assert_eq!(times(&sparse(100, 99, FREE)), 0);
    assert_eq!(times(&sparse(100, 100, FREE)), 1);
    let half = sparse(100, 50, FREE);
    assert_eq!(times(&half), 0);
    assert_eq!(times(&format!("{half}\n{half}")), 1, "5,100 cells twice");
    for place in [["> ", "> "], ["- ", "  "], ["> - ", ">   "]] {
        let large = sparse(100, 100, place);
        assert_eq!(times(&large), 1, "{place:?}");
        assert_eq!(times(&format!("> [!REMEMBER]\n> Words.\n\n{large}")), 1);
    }
    let callout = sparse(100, 100, ["> ", "> "]);
    assert_eq!(times(&format!("> [!REMEMBER]\n> Words.\n>\n{callout}")), 1);
    // 150 tables of 101 cells.
    let question = |n: usize| {
        let table = sparse(1, 100, ["| ", "| "]);
        format!(
            "```question q{n}\ncompetence: rights\ndifficulty: 2\n\n{table}\nWhat now?\n\n( ) A.\n> Not correct. A.\n(x) B.\n> Correct. B.\n\nWhy: Because.\n```\n\n"
        )
    };
    assert_eq!(times(&question(0)), 0);
    assert_eq!(times(&(0..150).map(question).collect::<String>()), 1);
    // 600,300 cells.
    assert_eq!(times(&sparse(300, 2_000, FREE)), 1);
    let in_glossary = format!("## Act {{#act}}\n\nWords.\n\n{callout}");
    let remarks = told(&super::with(&[("glossary.md", &in_glossary)]));
    assert!(remarks.iter().any(|(code, ..)| code == "tables-large"));
}
