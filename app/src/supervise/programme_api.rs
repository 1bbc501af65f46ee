//! Forms of organisations, programmes and their staff. Each passes the actor to one use case.

#![expect(
    clippy::similar_names,
    clippy::too_many_arguments,
    reason = "fields of forms in four languages: title_en, title_es, …"
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::Locale;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::supervise::programmes::{
    self, CourseMove, NewOrganisation, NewProgramme, SettingsForm,
};

/// Makes an organisation.
#[server(prefix = "/do", endpoint = "create-organisation")]
pub async fn create_organisation(
    #[server(default)] name: String,
    #[server(default)] kind: String,
    #[server(default)] parent: String,
    #[server(default)] country: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = "/programmes/organisations";
    let new = NewOrganisation {
        name: name.clone(),
        kind: kind.clone(),
        parent: parent.clone(),
        country: country.clone(),
    };
    let fields = [
        ("name", name.as_str()),
        ("kind", kind.as_str()),
        ("parent", parent.as_str()),
        ("country", country.as_str()),
    ];
    let result = programmes::create_organisation(&visit.context, &visit.actor, &new).await;
    answer(&visit, page, &fields, result, "organisation-created").await
}

/// Makes a programme.
#[server(prefix = "/do", endpoint = "create-programme")]
pub async fn create_programme(
    #[server(default)] slug: String,
    #[server(default)] organisation: String,
    #[server(default)] title_en: String,
    #[server(default)] title_fr: String,
    #[server(default)] title_es: String,
    #[server(default)] title_ar: String,
    #[server(default)] languages: Vec<String>,
    #[server(default)] zone: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] masked: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let titles = [title_en, title_fr, title_es, title_ar];
    let settings = form(
        (titles, Default::default()),
        languages,
        [zone, starts_on, ends_on, masked],
    );
    let fields = typed(&settings);
    let new = NewProgramme {
        slug: slug.clone(),
        organisation: organisation.clone(),
        settings,
    };
    match programmes::create_programme(&visit.context, &visit.actor, &new).await {
        Ok(slug) => {
            let becomes_manager = visit
                .actor
                .with_role(&[views::account::Role::Programme])
                .is_ok();
            let page = if becomes_manager {
                routes::programme(&slug)
            } else {
                routes::programme_staff(&slug)
            };
            done(&format!("{page}?notice=programme-created"), ())
        }
        Err(error) => {
            let mut all = vec![("slug", slug.as_str()), ("organisation", &organisation)];
            all.extend(fields.iter().map(|(name, text)| (*name, text.as_str())));
            refuse(&visit, "/programmes/new", &all, error).await
        }
    }
}

/// Sets everything of a programme but its courses.
#[server(prefix = "/do", endpoint = "revise-programme")]
pub async fn revise_programme(
    #[server(default)] programme: String,
    #[server(default)] revision: String,
    #[server(default)] title_en: String,
    #[server(default)] title_fr: String,
    #[server(default)] title_es: String,
    #[server(default)] title_ar: String,
    #[server(default)] description_en: String,
    #[server(default)] description_fr: String,
    #[server(default)] description_es: String,
    #[server(default)] description_ar: String,
    #[server(default)] languages: Vec<String>,
    #[server(default)] zone: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] masked: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::programme_settings(&programme);
    let titles = [title_en, title_fr, title_es, title_ar];
    let descriptions = [
        description_en,
        description_fr,
        description_es,
        description_ar,
    ];
    let settings = form(
        (titles, descriptions),
        languages,
        [zone, starts_on, ends_on, masked],
    );
    let seen = revision.parse().unwrap_or(0);
    let fields = typed(&settings);
    let all: Vec<_> = fields
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let result =
        programmes::revise(&visit.context, &visit.actor, &programme, seen, &settings).await;
    answer(&visit, &page, &all, result, "programme-saved").await
}

/// Adds a course to a programme, takes one out, or moves one by a place.
#[server(prefix = "/do", endpoint = "move-programme-course")]
pub async fn move_programme_course(
    #[server(default)] programme: String,
    #[server(default)] revision: String,
    #[server(default)] course: String,
    #[server(default)] what: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = format!("{}#courses", routes::programme_settings(&programme));
    let seen = revision.parse().unwrap_or(0);
    let moved = match CourseMove::from_word(&what) {
        Some(what) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::move_course(context, actor, &programme, seen, &course, what).await
        }
        None => Err(UseCaseError::NotFound),
    };
    match moved {
        Ok(()) => done(&page, ()),
        Err(error) => refuse(&visit, &page, &[("course", &course)], error).await,
    }
}

/// Gives somebody a role in a programme.
#[server(prefix = "/do", endpoint = "appoint-staff")]
pub async fn appoint_staff(
    #[server(default)] programme: String,
    #[server(default)] email: String,
    #[server(default)] role: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::programme_staff(&programme);
    let fields = [("email", email.as_str()), ("role", role.as_str())];
    let result = programmes::appoint(&visit.context, &visit.actor, &programme, &email, &role).await;
    answer(&visit, &page, &fields, result, "staff-appointed").await
}

/// Ends somebody's role in a programme.
#[server(prefix = "/do", endpoint = "end-staff")]
pub async fn end_staff(
    #[server(default)] programme: String,
    #[server(default)] staff: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::programme_staff(&programme);
    let ended = match staff.parse() {
        Ok(id) => programmes::end_staff(&visit.context, &visit.actor, &programme, id).await,
        Err(_) => Err(UseCaseError::NotFound),
    };
    answer(&visit, &page, &[], ended, "staff-ended").await
}

/// Titles and descriptions by language; languages; zone, first day, last day, and whether names are masked.
#[cfg(feature = "ssr")]
fn form(
    (titles, descriptions): ([String; 4], [String; 4]),
    languages: Vec<String>,
    [zone, starts_on, ends_on, masked]: [String; 4],
) -> SettingsForm {
    SettingsForm {
        titles: Locale::ALL.into_iter().zip(titles).collect(),
        descriptions: Locale::ALL.into_iter().zip(descriptions).collect(),
        languages,
        zone,
        starts_on,
        ends_on,
        masked: !masked.is_empty(),
    }
}

/// What was typed, by the names of the fields.
#[cfg(feature = "ssr")]
fn typed(form: &SettingsForm) -> Vec<(&'static str, String)> {
    let mut fields = Vec::new();
    for (texts, names) in [
        (&form.titles, super::TITLES),
        (&form.descriptions, super::DESCRIPTIONS),
    ] {
        let texts = texts.iter().map(|(_, text)| text.clone());
        fields.extend(names.into_iter().zip(texts));
    }
    fields.extend(form.languages.iter().map(|one| ("languages", one.clone())));
    fields.push(("zone", form.zone.clone()));
    fields.push(("starts_on", form.starts_on.clone()));
    fields.push(("ends_on", form.ends_on.clone()));
    if form.masked {
        fields.push(("masked", String::from("1")));
    }
    fields
}
