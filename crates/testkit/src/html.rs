//! Reading pages as a browser without script does: forms, links, text.

use scraper::{ElementRef, Html, Selector};

/// A form of a page, with what it would send as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    pub action: String,
    pub method: String,
    /// Hidden fields, text fields with their values, choices already made.
    pub fields: Vec<(String, String)>,
    pub choices: Vec<Choice>,
    /// Named buttons: whichever is pressed is sent.
    pub buttons: Vec<(String, String)>,
}

/// A radio button or check box with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub name: String,
    pub value: String,
    pub label: String,
    /// A radio button: only one of its name is sent.
    pub single: bool,
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text} is no selector: {error}"))
}

fn words(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// All forms in the order of the page.
pub fn forms(page: &str) -> Vec<Form> {
    let page = Html::parse_document(page);
    page.select(&selector("form"))
        .map(|element| form(&page, element))
        .collect()
}

fn form(page: &Html, element: ElementRef<'_>) -> Form {
    let attribute =
        |element: ElementRef<'_>, name: &str| element.attr(name).unwrap_or_default().to_owned();
    let mut found = Form {
        action: attribute(element, "action"),
        method: element.attr("method").unwrap_or("get").to_ascii_lowercase(),
        fields: Vec::new(),
        choices: Vec::new(),
        buttons: Vec::new(),
    };
    for control in element.select(&selector("input, textarea, select, button")) {
        let (name, value) = (attribute(control, "name"), attribute(control, "value"));
        if name.is_empty() {
            continue;
        }
        match (
            control.value().name(),
            control.attr("type").unwrap_or("text"),
        ) {
            ("button", _) | ("input", "submit") => found.buttons.push((name, value)),
            ("input", "radio" | "checkbox") => {
                let label = control
                    .attr("id")
                    .and_then(|id| {
                        page.select(&selector(&format!("label[for=\"{id}\"]")))
                            .next()
                    })
                    .map(words)
                    .unwrap_or_default();
                if control.attr("checked").is_some() {
                    found.fields.push((name.clone(), value.clone()));
                }
                found.choices.push(Choice {
                    name,
                    value,
                    label,
                    single: control.attr("type") == Some("radio"),
                });
            }
            ("textarea", _) => found.fields.push((name, words(control))),
            ("select", _) => {
                let chosen = control.select(&selector("option[selected]")).next();
                let first = chosen.or_else(|| control.select(&selector("option")).next());
                if let Some(option) = first {
                    found.fields.push((name, attribute(option, "value")));
                }
            }
            _ => found.fields.push((name, value)),
        }
    }
    found
}

/// What stands in the large fields of a page, letter by letter: [`forms`] tells their words only.
pub fn written(page: &str) -> Vec<(String, String)> {
    let page = Html::parse_document(page);
    page.select(&selector("textarea[name]"))
        .map(|field| {
            let name = field.attr("name").unwrap_or_default().to_owned();
            (name, field.text().collect())
        })
        .collect()
}

/// Addresses of links.
pub fn links(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    page.select(&selector("a[href]"))
        .filter_map(|link| link.attr("href").map(str::to_owned))
        .collect()
}

/// The text of the first element that fits.
pub fn text(page: &str, css: &str) -> Option<String> {
    let page = Html::parse_document(page);
    page.select(&selector(css)).next().map(words)
}

/// The texts of all elements that fit.
pub fn texts(page: &str, css: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    page.select(&selector(css)).map(words).collect()
}

/// An attribute of the first element that fits.
pub fn attribute(page: &str, css: &str, name: &str) -> Option<String> {
    let page = Html::parse_document(page);
    page.select(&selector(css))
        .next()?
        .attr(name)
        .map(str::to_owned)
}

/// Attributes of all elements that fit; an empty text where one lacks it.
pub fn attributes(page: &str, css: &str, name: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    page.select(&selector(css))
        .map(|element| element.attr(name).unwrap_or_default().to_owned())
        .collect()
}

/// A list of pairs as a form is sent (`application/x-www-form-urlencoded`).
pub fn encode(fields: &[(String, String)]) -> String {
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", part(name), part(value)))
        .collect::<Vec<_>>()
        .join("&")
}

fn part(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => {
                char::from(byte).to_string()
            }
            b' ' => String::from("+"),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_with_its_labels_and_what_is_filled_in() {
        let page = r#"<form method="POST" action="/do/a"><input type="hidden" name="k" value="1">
            <input name="email" value="a@b"><label for="x"><span>Right: one</span></label>
            <input id="x" type="radio" name="response[]" value="0"><input type="checkbox" name="c" value="2" checked>
            <button name="go" value="on">Go</button></form>"#;
        let form = &forms(page)[0];
        assert_eq!(
            (form.action.as_str(), form.method.as_str()),
            ("/do/a", "post")
        );
        assert_eq!(encode(&form.fields), "k=1&email=a%40b&c=2");
        assert_eq!(form.choices[0].label, "Right: one");
        assert_eq!(form.buttons, [("go".to_owned(), "on".to_owned())]);
    }
}
