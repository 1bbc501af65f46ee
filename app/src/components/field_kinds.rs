//! Fields of forms that are no single line of text: long texts, lists to choose from, files.

use crate::components::form::Field;
use crate::components::{Icon, icon};
use leptos::prelude::*;

/// What a control is told by what stands around it.
struct Around {
    id: String,
    /// Ids of hint and problem.
    described: Option<String>,
    /// ARIA wants the word.
    invalid: Option<&'static str>,
}

/// Label, hint and problem around a control.
fn around(field: Field, control: impl FnOnce(&Field, Around) -> AnyView) -> AnyView {
    let id = format!("field-{}", field.name);
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let described: Vec<&str> = [
        field.hint.is_some().then_some(hint_id.as_str()),
        field.problem.is_some().then_some(problem_id.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let around = Around {
        id: id.clone(),
        described,
        invalid: field.problem.is_some().then_some("true"),
    };
    let control = control(&field, around);
    let Field {
        label,
        hint,
        problem,
        ..
    } = field;
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {problem.map(|problem| view! { <p class="error" id=problem_id>{icon(Icon::Warning)}{problem}</p> })}
            {control}
        </div>
    }
    .into_any()
}

/// A text of several lines, with at most so many characters.
pub fn long_field(field: Field, most: u32) -> AnyView {
    around(field, |field, around| {
        let (name, value, required) = (field.name, field.value.clone(), field.required);
        let Around {
            id,
            described,
            invalid,
        } = around;
        let text = lines(&value);
        view! {
            <textarea id=id name=name required=required maxlength=most.to_string() aria-invalid=invalid aria-describedby=described inner_html=text></textarea>
        }
        .into_any()
    })
}

/// A text as the inside of `<textarea>`, for `inner_html`: between the tags Leptos escapes nothing. A newline right after the tag
/// is not part of the value (HTML, 13.1.2.5), so one is given for it to lose.
pub fn lines(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("\n{escaped}")
}

/// One of a list: values and their words. The value of the field is chosen at first.
pub fn list_field(field: Field, choices: Vec<(String, String)>) -> AnyView {
    around(field, |field, around| {
        let (name, value, required) = (field.name, field.value.clone(), field.required);
        let Around {
            id,
            described,
            invalid,
        } = around;
        view! {
            <select id=id name=name required=required aria-invalid=invalid aria-describedby=described>
                {choices.into_iter().map(|(choice, words)| {
                    let is_chosen = choice == value;
                    view! { <option value=choice selected=is_chosen>{words}</option> }
                }).collect_view()}
            </select>
        }
        .into_any()
    })
}

/// A file; `accept` names the endings that are offered first.
pub fn file_field(field: Field, accept: &'static str) -> AnyView {
    around(field, |field, around| {
        let (name, required) = (field.name, field.required);
        let Around {
            id,
            described,
            invalid,
        } = around;
        view! {
            <input id=id name=name type="file" accept=accept required=required aria-invalid=invalid aria-describedby=described/>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_given_back_as_it_was_typed() {
        let field = Field::new("comment", String::from("Words")).value("\n1 < 2\n</textarea>");
        let drawn = long_field(field, 9).to_html();
        // The first newline is lost when the page is read; everything after it is the value.
        assert!(
            drawn.contains(">\n\n1 &lt; 2\n&lt;/textarea></textarea>"),
            "{drawn}"
        );
    }

    #[test]
    fn the_value_of_a_list_is_chosen() {
        let field = Field::new("format", String::from("Format")).value("b");
        let choices = ["a", "b"].map(|one| (one.to_owned(), one.to_uppercase()));
        let drawn = list_field(field, choices.to_vec()).to_html();
        assert_eq!(drawn.matches("selected").count(), 1, "{drawn}");
        assert!(drawn.contains("<option value=\"b\" selected>B"), "{drawn}");
    }
}
