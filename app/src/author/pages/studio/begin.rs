//! A course that is to begin.

use super::STYLES;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary_of};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use views::account::Refused;
use views::studio_begin::NewCourseRow;

/// `/author/new`
pub async fn new_course(visit: Visit) -> PageResult {
    let words = visit.words;
    let drafts = usecases::author::studio::new_courses(&visit.context, &visit.actor).await?;
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary_of(words, &refused, &labels(words)));
    Ok(Page::new(Area::Author, t!(words, "studio-begin-title"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/author">{t!(words, "author-title")}</a></p>
                <h1>{t!(words, "studio-begin-title")}</h1>
                <p class="lead">{t!(words, "studio-begin-lead")}</p>
            </div>
            {said}
            {problem}
            <section class="section">
                <header><h2>{t!(words, "studio-begin-course")}</h2><p>{t!(words, "studio-begin-note")}</p></header>
                <div>{form(words, &refused)}</div>
            </section>
            {unpublished(words, drafts)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Fields of words, each with what it is called.
fn labels(words: Words) -> [(&'static str, String); 6] {
    [
        ("title", t!(words, "studio-lesson-title")),
        ("summary", t!(words, "studio-lesson-summary")),
        ("outcome", t!(words, "studio-begin-outcome")),
        ("module", t!(words, "studio-begin-module")),
        ("lesson", t!(words, "studio-begin-lesson")),
        ("slug", t!(words, "studio-address")),
    ]
}

fn form(words: Words, refused: &Refused) -> impl IntoView + use<> {
    let [title, summary, outcome, module, lesson, slug] =
        labels(words).map(|(name, label)| Field::new(name, label).refused(words, refused));
    let outcome = outcome.hint(t!(words, "studio-begin-outcome-hint"));
    let language = Field::new("language", t!(words, "studio-begin-language-label"))
        .hint(t!(words, "studio-begin-language-hint"))
        .value(words.locale.code())
        .refused(words, refused);
    let languages = Locale::ALL
        .map(|one| (one.code().to_owned(), one.name().to_owned()))
        .to_vec();
    let slug = slug.hint(t!(words, "studio-begin-address-hint")).optional();
    view! {
        <form class="form" method="post" action="/do/begin-course">
            {field(title)}
            {field(summary)}
            {field(outcome)}
            {list_field(language, languages)}
            {field(module)}
            {field(lesson)}
            {field(slug)}
            <p class="row"><button class="button">{t!(words, "studio-begin-do")}</button></p>
        </form>
    }
}

/// Courses that nobody published yet.
pub fn unpublished(words: Words, drafts: Vec<NewCourseRow>) -> impl IntoView {
    (!drafts.is_empty()).then(|| {
        let rows: Vec<AnyView> = drafts.into_iter().map(|one| row(words, one)).collect();
        view! {
            <section class="section">
                <header><h2>{t!(words, "studio-begin-drafts")}</h2><p>{t!(words, "studio-begin-drafts-note")}</p></header>
                <ul class="ledger">{rows}</ul>
            </section>
        }
    })
}

fn row(words: Words, one: NewCourseRow) -> AnyView {
    let href = routes::studio(&one.slug);
    let opened = t!(
        words,
        "studio-draft-opened",
        at = words.date_time(one.opened_at)
    );
    view! {
        <li>
            <h3><a href=href><bdi>{one.title}</bdi></a></h3>
            <span class="end"><bdi dir="ltr">{one.slug}</bdi></span>
            <p class="small quiet">{opened}{one.opener.map(|name| view! { " · "<bdi>{name}</bdi> })}</p>
        </li>
    }
    .into_any()
}
