//! The lesson beside the editor, exactly as an officer will see it: in each language, light, dark, as wide as a telephone.

use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;

/// A frame with the preview at `href`, and the links that show it otherwise; `own` is the language of the text.
pub(super) fn looks(words: Words, href: &str, own: Option<Locale>) -> impl IntoView + use<> {
    let own = own.unwrap_or(words.locale);
    let framed = format!("{href}?frame=1&lang={}", own.code());
    let languages: Vec<AnyView> = Locale::ALL
        .into_iter()
        .map(|locale| {
            let href = format!("{href}?frame=1&lang={}", locale.code());
            view! { <a href=href target="preview" lang=locale.code() data-looks=locale.code()>{locale.name()}</a> }
                .into_any()
        })
        .collect();
    let schemes: Vec<AnyView> = [
        ("light", t!(words, "theme-light")),
        ("dark", t!(words, "theme-dark")),
    ]
    .into_iter()
    .map(|(scheme, label)| {
        let href = format!("{href}?frame=1&lang={}&theme={scheme}", own.code());
        view! { <a href=href target="preview" data-looks=scheme>{label}</a> }.into_any()
    })
    .collect();
    let title = t!(words, "studio-preview");
    view! {
        <details class="fold looks" open>
            <summary>{title.clone()}</summary>
            <div class="within">
                <p class="doorlist small">{languages}{schemes}<a href=href.to_owned()>{t!(words, "studio-preview-whole")}</a></p>
                <label class="small phone"><input type="checkbox" class="narrow"/>" "{t!(words, "studio-editor-phone")}</label>
                <iframe class="preview" name="preview" src=framed title=title></iframe>
            </div>
        </details>
    }
}
