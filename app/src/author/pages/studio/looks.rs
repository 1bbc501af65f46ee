//! The lesson beside the editor, exactly as an officer will see it: in each language, light, dark, as wide as a telephone, and with the law
//! of a country.

use super::margin;
use crate::components::field_kinds::list_field;
use crate::components::form::Field;
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;

/// A frame with the preview at `href`, and the form that shows it otherwise; `own` is the language of the text, `countries` those whose law
/// stands in the course. Beside a lesson it can be shown what officers did with it.
pub(super) fn looks(
    words: Words,
    href: &str,
    own: Option<Locale>,
    (countries, is_lesson): (&[String], bool),
) -> impl IntoView + use<> {
    let own = own.unwrap_or(words.locale);
    let framed = format!("{href}?frame=1&lang={}", own.code());
    let languages = Locale::ALL
        .into_iter()
        .map(|locale| (locale.code().to_owned(), locale.name().to_owned()))
        .collect();
    let schemes = vec![
        (String::from("device"), t!(words, "theme-device")),
        (String::from("light"), t!(words, "theme-light")),
        (String::from("dark"), t!(words, "theme-dark")),
    ];
    let language = Field::new("lang", t!(words, "choose-language")).value(own.code());
    let scheme = Field::new("theme", t!(words, "choose-theme")).value("device");
    let country = (!countries.is_empty()).then(|| {
        let none = (String::new(), t!(words, "studio-preview-no-country"));
        let named = countries
            .iter()
            .map(|code| (code.clone(), words.country(code)));
        let field = Field::new("country", t!(words, "studio-preview-country")).optional();
        list_field(field, std::iter::once(none).chain(named).collect())
    });
    let (title, whole) = (t!(words, "studio-preview"), href.to_owned());
    view! {
        <details class="fold looks" open>
            <summary>{title.clone()}</summary>
            <div class="within">
                <form class="row" method="get" action=href.to_owned() target="preview">
                    <input type="hidden" name="frame" value="1"/>
                    {list_field(language, languages)}
                    {list_field(scheme, schemes)}
                    {country}
                    {is_lesson.then(|| margin::choice(words, false))}
                    <button class="button plain">{t!(words, "studio-preview-show")}</button>
                </form>
                <p class="doorlist small"><a href=whole>{t!(words, "studio-preview-whole")}</a></p>
                <label class="small phone"><input type="checkbox" class="narrow"/>" "{t!(words, "studio-editor-phone")}</label>
                <iframe class="preview" name="preview" src=framed title=title></iframe>
            </div>
        </details>
    }
}
