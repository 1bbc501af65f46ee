//! A scenario or an interview case begins.

use super::STYLES;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use base::SubjectKind;
use leptos::prelude::*;

/// `/author/new/scenario`
pub async fn new_scenario(visit: Visit) -> PageResult {
    page(visit, SubjectKind::Scenario).await
}

/// `/author/new/interview`
pub async fn new_interview(visit: Visit) -> PageResult {
    page(visit, SubjectKind::Interview).await
}

async fn page(visit: Visit, kind: SubjectKind) -> PageResult {
    let words = visit.words;
    let courses =
        usecases::author::studio::script_courses(&visit.context, &visit.actor, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (said, problems) = (notice(&visit), summary(words, &refused));
    let (title, lead) = if kind == SubjectKind::Scenario {
        (
            t!(words, "studio-new-scenario"),
            t!(words, "studio-new-scenario-lead"),
        )
    } else {
        (
            t!(words, "studio-new-interview"),
            t!(words, "studio-new-interview-lead"),
        )
    };
    let heading = title.clone();
    Ok(Page::new(Area::Author, title, move || {
        let named = Field::new("title", t!(words, "studio-script-title")).refused(words, &refused);
        let address = Field::new("name", t!(words, "studio-address"))
            .optional()
            .hint(t!(words, "studio-script-name-hint"))
            .refused(words, &refused);
        let course = Field::new("course", t!(words, "studio-script-of"))
            .hint(t!(words, "studio-script-of-hint"))
            .refused(words, &refused);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/author">{t!(words, "author-title")}</a></p>
                <h1>{heading}</h1>
                <p class="lead">{lead}</p>
            </div>
            {said}
            {problems}
            <form class="form" method="post" action="/do/begin-script">
                <input type="hidden" name="kind" value=kind.as_str()/>
                {field(named)}
                {field(address)}
                {list_field(course, courses)}
                <p class="row"><button class="button">{t!(words, "studio-begin")}</button></p>
            </form>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}
