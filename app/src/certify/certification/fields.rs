//! The fields of the forms of certifications and templates: their names, and what is in them.

use base::Locale;
use views::certification::{AddedRequirement, CertificationForm, SignatoryForm, TemplateForm};

/// In the order of the languages.
pub const TITLES: [&str; 4] = ["title_en", "title_fr", "title_es", "title_ar"];
pub const OUTCOMES: [&str; 4] = ["outcomes_en", "outcomes_fr", "outcomes_es", "outcomes_ar"];

/// Of the requirement that is to be added.
pub const ADDED: [&str; 12] = [
    "path",
    "kind",
    "course",
    "assessment",
    "percent",
    "people",
    "rubric",
    "times",
    "assessors",
    "hours",
    "days",
    "ever",
];

/// Of those who sign.
pub const NAMES: [&str; 3] = ["name_1", "name_2", "name_3"];
pub const ROLES: [[&str; 4]; 3] = [
    ["role_1_en", "role_1_fr", "role_1_es", "role_1_ar"],
    ["role_2_en", "role_2_fr", "role_2_es", "role_2_ar"],
    ["role_3_en", "role_3_fr", "role_3_es", "role_3_ar"],
];

/// The form of a certification.
pub fn form(get: impl Fn(&str) -> String) -> CertificationForm {
    let is = |name| !get(name).is_empty();
    CertificationForm {
        slug: get("slug"),
        titles: texts(TITLES, &get),
        outcomes: texts(OUTCOMES, &get),
        requirements: get("requirements"),
        renewal: get("renewal"),
        expires: is("expires"),
        validity: get("validity"),
        window: get("window"),
        grace: get("grace"),
        rule: get("rule"),
        month: get("month"),
        day: get("day"),
        confirmed: is("confirmed"),
        practice_room: is("practice_room"),
        completed_on: get("completed_on"),
    }
}

/// The requirement that is to be added.
pub fn added(get: impl Fn(&str) -> String) -> AddedRequirement {
    AddedRequirement {
        path: get("path"),
        kind: get("kind"),
        course: get("course"),
        assessment: get("assessment"),
        percent: get("percent"),
        people: get("people"),
        rubric: get("rubric"),
        times: get("times"),
        assessors: get("assessors"),
        hours: get("hours"),
        days: get("days"),
        ever: !get("ever").is_empty(),
    }
}

/// The form of a template.
pub fn signatories(get: impl Fn(&str) -> String) -> TemplateForm {
    TemplateForm {
        signatories: NAMES
            .into_iter()
            .zip(ROLES)
            .map(|(name, roles)| SignatoryForm {
                name: get(name),
                roles: texts(roles, &get),
            })
            .collect(),
        second: get("second"),
    }
}

fn texts(names: [&str; 4], get: &impl Fn(&str) -> String) -> Vec<(Locale, String)> {
    Locale::ALL
        .into_iter()
        .zip(names)
        .map(|(locale, name)| (locale, get(name)))
        .collect()
}

/// The languages with their places in the names of fields, the page's first.
pub fn in_order(first: Locale) -> impl Iterator<Item = (usize, Locale)> {
    let mut all: Vec<(usize, Locale)> = Locale::ALL.into_iter().enumerate().collect();
    all.sort_by_key(|(_, locale)| *locale != first);
    all.into_iter()
}

/// What there is in a language.
pub fn text_in(texts: &[(Locale, String)], locale: Locale) -> String {
    texts
        .iter()
        .find(|(one, _)| *one == locale)
        .map_or_else(String::new, |(_, text)| text.clone())
}
