//! Fields of forms that are no single line of text: long texts, lists to choose from, files.

use crate::components::form::{Field, Inside, around};
use crate::components::textarea::lines;
use leptos::prelude::*;

/// A text of several lines, with at most so many characters.
pub fn long_field(field: Field, most: u32) -> AnyView {
    around(
        field,
        |Inside {
             id,
             name,
             value,
             required,
             described,
             invalid,
         }| {
            let text = lines(&value);
            // As in a line: the direction is that of the words, once there are any.
            let dir = (!value.is_empty()).then_some("auto");
            view! {
            <textarea id=id name=name dir=dir required=required maxlength=most.to_string() aria-invalid=invalid aria-describedby=described inner_html=text></textarea>
        }
        .into_any()
        },
    )
}

/// One of a list: values and their words. The value of the field is chosen at first.
pub fn list_field(field: Field, choices: Vec<(String, String)>) -> AnyView {
    around(
        field,
        |Inside {
             id,
             name,
             value,
             required,
             described,
             invalid,
         }| {
            view! {
            <select id=id name=name required=required aria-invalid=invalid aria-describedby=described>
                {choices.into_iter().map(|(choice, words)| {
                    let is_chosen = choice == value;
                    view! { <option value=choice selected=is_chosen>{words}</option> }
                }).collect_view()}
            </select>
        }
        .into_any()
        },
    )
}

/// A file; `accept` names the endings that are offered first.
pub fn file_field(field: Field, accept: &'static str) -> AnyView {
    around(
        field,
        |Inside {
             id,
             name,
             required,
             described,
             invalid,
             ..
         }| {
            view! {
            <input id=id name=name type="file" accept=accept required=required aria-invalid=invalid aria-describedby=described/>
        }
        .into_any()
        },
    )
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
