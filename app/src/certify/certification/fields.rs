//! The fields of the forms of certifications and templates: their names, and what is in them.

use base::Locale;
use std::collections::BTreeMap;
use views::certification::{
    AddedRequirement, Arrangement, CertificationForm, SignatoryForm, TemplateForm,
};

/// In the order of the languages.
pub const TITLES: [&str; 4] = ["title_en", "title_fr", "title_es", "title_ar"];
pub const OUTCOMES: [&str; 4] = ["outcomes_en", "outcomes_fr", "outcomes_es", "outcomes_ar"];

/// Of the requirement that is to be added.
pub const ADDED: [&str; 13] = [
    "path",
    "own",
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

/// The two paths, and of each the fields of the form that arranges its requirements: what is wrong with what was ticked, how much of
/// a group is needed, and how the name of a box begins that ticks a requirement.
pub const PATHS: [ArrangeFields; 2] = [
    ArrangeFields {
        path: "requirements",
        picked: "picked_requirements",
        group: "group_requirements",
        least: "least_requirements",
        tick: "tick_requirements_",
        anchor: "#requirements",
    },
    ArrangeFields {
        path: "renewal",
        picked: "picked_renewal",
        group: "group_renewal",
        least: "least_renewal",
        tick: "tick_renewal_",
        anchor: "#renewal",
    },
];

/// Names of fields of one path.
#[derive(Debug, Clone, Copy)]
pub struct ArrangeFields {
    pub path: &'static str,
    pub picked: &'static str,
    pub group: &'static str,
    pub least: &'static str,
    pub tick: &'static str,
    /// Where the page goes on.
    pub anchor: &'static str,
}

impl ArrangeFields {
    /// What is to be done with what was ticked in this path, where the button says so: `gather:renewal`.
    pub fn arranges<'a>(&self, step: &'a str) -> Option<&'a str> {
        step.strip_suffix(self.path)?.strip_suffix(':')
    }

    /// Whether a field belongs to it.
    pub fn has(&self, name: &str) -> bool {
        name == self.group || name == self.least || name.starts_with(self.tick)
    }

    /// The field of the form for one of the arrangement.
    pub fn named(&self, field: String) -> String {
        match field.as_str() {
            "picked" => self.picked.to_owned(),
            "group" => self.group.to_owned(),
            "least" => self.least.to_owned(),
            _ => field,
        }
    }
}

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
    let place = get("path");
    let (path, into) = place.split_once('/').unwrap_or((place.as_str(), ""));
    AddedRequirement {
        path: path.to_owned(),
        into: into.to_owned(),
        own: get("own"),
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

/// What is to become of what was ticked; `what` stands on the button.
pub fn arrangement(
    of: &ArrangeFields,
    what: &str,
    fields: &BTreeMap<String, String>,
) -> Arrangement {
    let get = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let picked = fields.keys().filter_map(|name| name.strip_prefix(of.tick));
    Arrangement {
        path: of.path.to_owned(),
        what: what.to_owned(),
        picked: picked.map(str::to_owned).collect(),
        group: get(of.group),
        least: get(of.least),
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
