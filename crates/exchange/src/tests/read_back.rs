//! The HTML that the course compiler makes is read back with every word in its form.

use super::all;
use super::round_trip::{BOTH, choices, question, text, words};
use crate::write;
use base::Locale;
use proptest::prelude::*;
use quiz::Body;

/// Inline Markdown as authors write it.
fn inline() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-z]{1,5}",
        1 => Just("**bold**".to_owned()), 1 => Just("*it*".to_owned()), 1 => Just("***both***".to_owned()),
        1 => Just("**b *i* b**".to_owned()), 1 => Just("*i **b** i*".to_owned()), 1 => Just("`code`".to_owned()),
        1 => Just("[a *page*](https://a.org/b?c=d)".to_owned()), 1 => Just("[**x**](https://a.org/)".to_owned()),
        1 => Just("&lt;".to_owned()), 1 => Just("a\\*b".to_owned()), 1 => Just("\"q\"".to_owned()), 1 => Just("x_y_z".to_owned()),
        1 => Just("الموافقة".to_owned()), 1 => Just("(x)".to_owned()), 1 => Just("1) a".to_owned()), 1 => Just("Why:".to_owned()),
    ];
    prop::collection::vec(
        (
            word,
            prop_oneof![3 => Just(" "), 1 => Just(""), 1 => Just("\\\n")],
        ),
        1..8,
    )
    .prop_map(|words| {
        words
            .into_iter()
            .map(|(word, gap)| word + gap)
            .collect::<String>()
            .trim_end_matches(['\\', '\n', ' '])
            .to_owned()
    })
}

fn html(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(markdown));
    html.trim().replace("<br />", "<br>")
}

/// One way of nesting is as good as the other: which signs are bold, italic, code and linked.
fn signs(html: &str) -> Vec<(char, String)> {
    let mut open: Vec<String> = Vec::new();
    let mut signs = Vec::new();
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        if let Some((tag, after)) = rest.strip_prefix('<').and_then(|tag| tag.split_once('>')) {
            match tag.strip_prefix('/') {
                Some(_) => _ = open.pop(),
                None if tag == "br" => signs.push(('\n', String::new())),
                None => open.push(tag.to_owned()),
            }
            rest = after;
            continue;
        }
        let mut form = open.clone();
        form.sort();
        form.dedup();
        if !c.is_whitespace() {
            signs.push((c, form.join(" ")));
        }
        rest = &rest[c.len_utf8()..];
    }
    signs
}

/// Marks beside marks, without a blank between them.
fn touches(markdown: &str) -> bool {
    ["***", ")*", "*[", "`*", "*`"]
        .iter()
        .any(|marks| markdown.contains(marks))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn html_of_the_compiler_is_read_back(markdown in inline()) {
        let made = html(&markdown);
        prop_assume!(made.starts_with("<p>") && !made.contains("<ol") && made.matches("<p>").count() == 1);
        let prompt = made.trim_start_matches("<p>").trim_end_matches("</p>");
        for format in BOTH {
            let mut text = text(vec![words("a", ""), words("b", "")]);
            text.prompt = prompt.to_owned();
            text.vignette = String::new();
            let question = question("g-1", Body::SingleChoice(choices(&[true, false])), text);
            let (file, _) = write(format, &[(&question, "")], Locale::En, Locale::En, &|_| None);
            let (items, _) = all(format, &file);
            let block = &items[0].question.as_ref().unwrap().markdown;
            let back = block.split("points: 3\n\n").nth(1).unwrap().split("\n\n(x) a").next().unwrap();
            let (back, made) = (signs(&html(back)), signs(&made));
            // Where marks touch each other in the middle of words, Markdown itself may have no way to say it. Then the words
            // stay, and the loss is told.
            if super::remarks(&items[0]).contains(&"exchange-formatting-dropped") {
                let words = |signs: &[(char, String)]| signs.iter().map(|(sign, _)| *sign).collect::<String>();
                prop_assert_eq!(words(&back), words(&made), "{}", markdown);
                prop_assert!(touches(&markdown), "{}", markdown);
            } else {
                prop_assert_eq!(back, made, "{}", markdown);
            }
        }
    }
}
