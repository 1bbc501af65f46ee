//! Fields that several forms of programmes have.

use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::supervise::TITLES;
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;
use views::account::Refused;

/// A title in each of the four languages; the page's language comes first.
pub fn titles(
    words: Words,
    refused: &Refused,
    held: &[(Locale, String)],
    needed: &[Locale],
) -> Vec<AnyView> {
    in_order(words)
        .map(|(place, locale)| {
            let label = t!(words, "programme-title-in", language = locale.name());
            let value = text_in(held, locale);
            let mut title = Field::new(TITLES[place], label)
                .value(value)
                .refused(words, refused);
            if !needed.contains(&locale) {
                title = title.optional();
            }
            field(title).into_any()
        })
        .collect()
}

/// The languages with their places in the names of fields, the page's first.
pub fn in_order(words: Words) -> impl Iterator<Item = (usize, Locale)> {
    let mut all: Vec<(usize, Locale)> = Locale::ALL.into_iter().enumerate().collect();
    all.sort_by_key(|(_, locale)| *locale != words.locale);
    all.into_iter()
}

pub fn text_in(texts: &[(Locale, String)], locale: Locale) -> String {
    texts
        .iter()
        .find(|(one, _)| *one == locale)
        .map_or_else(String::new, |(_, text)| text.clone())
}

/// The languages of a programme, to tick.
pub fn language_boxes(words: Words, refused: &Refused, held: &[Locale]) -> impl IntoView + use<> {
    let ticked: Vec<Locale> = if refused.fields.is_empty() {
        held.to_vec()
    } else {
        let typed = refused
            .fields
            .iter()
            .filter(|(name, _)| name == "languages");
        typed
            .filter_map(|(_, code)| Locale::from_tag(code))
            .collect()
    };
    let problem = refused
        .problem("languages")
        .map(|message| words.message(message));
    view! {
        <fieldset class="choices" id="field-languages">
            <legend>{t!(words, "programme-languages")}</legend>
            {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
            {Locale::ALL.into_iter().map(|locale| {
                let is_ticked = ticked.contains(&locale);
                view! {
                    <label class="choice">
                        <input type="checkbox" name="languages[]" value=locale.code() checked=is_ticked/>
                        <span lang=locale.code() dir=locale.direction().as_str()>{locale.name()}</span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    }
}

/// One box to tick, with a note.
pub fn tick(name: &'static str, is_ticked: bool, label: String, note: String) -> impl IntoView {
    view! {
        <div class="field">
            <label class="choice">
                <input type="checkbox" name=name value="1" checked=is_ticked/>
                <span>{label}<span class="hint">{note}</span></span>
            </label>
        </div>
    }
}

/// A civil day.
pub fn day(
    words: Words,
    refused: &Refused,
    (name, label): (&'static str, String),
    value: Option<&str>,
) -> Field {
    Field::new(name, label)
        .kind("date", "off")
        .value(value.unwrap_or_default())
        .optional()
        .refused(words, refused)
}

/// Zone, first day, last day and masked names, in this order in every form of a programme.
pub fn times(
    words: Words,
    refused: &Refused,
    (zone, starts_on, ends_on): (&str, Option<&str>, Option<&str>),
    masked: bool,
) -> impl IntoView + use<> {
    let zone = Field::new("zone", t!(words, "programme-zone"))
        .hint(t!(words, "programme-zone-hint"))
        .value(zone)
        .refused(words, refused);
    let from = ("starts_on", t!(words, "programme-starts"));
    let until = ("ends_on", t!(words, "programme-ends"));
    let masked = if refused.fields.is_empty() {
        masked
    } else {
        !refused.field("masked").is_empty()
    };
    view! {
        {field(zone)}
        {field(day(words, refused, from, starts_on))}
        {field(day(words, refused, until, ends_on))}
        {tick("masked", masked, t!(words, "programme-masked"), t!(words, "programme-masked-note"))}
    }
}
