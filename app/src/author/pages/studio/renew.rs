//! A draft beside the version that was published since it began: what comes into it, what has to be decided, and the one button.

use super::course::published;
use super::deciding::Deciding;
use super::versions::changes;
use super::{STYLES, kicker, save_key};
use crate::components::form::{notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::studio::DifferenceView;
use views::studio_renew::RenewalView;

/// `/author/{course}/renew`
pub async fn renew(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    let view = usecases::author::studio::renewal(context, actor, &course, words.locale).await?;
    let refused = visit.refused().await;
    let (said, problem, key) = (notice(&visit), summary(words, &refused), save_key(&visit));
    let title = t!(words, "studio-renew-title");
    Ok(Page::new(Area::Author, title.clone(), move || {
        let lead = (!view.is_current).then(|| t!(words, "studio-renew-lead"));
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{title}</h1>
                {view.title.clone().map(|title| view! { <p>{phrase(words.locale, title)}</p> })}
                {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            </div>
            {said}
            {problem}
            {standing(words, &view, &refused, &key)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn standing(words: Words, view: &RenewalView, refused: &Refused, key: &str) -> AnyView {
    if view.is_current {
        let studio = routes::studio(&view.course);
        return view! {
            <div class="empty">
                <p>{t!(words, "studio-renew-current")}</p>
                <p><a href=studio>{t!(words, "studio-back")}</a></p>
            </div>
            {gone(words, view, t!(words, "studio-renew-went"))}
        }
        .into_any();
    }
    let officers = view.published.clone().map(|one| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "studio-published")}</h2></header>
                <div class="stack">{published(words, one)}</div>
            </section>
        }
    });
    if !view.reasons.is_empty() {
        let reasons: Vec<AnyView> = view
            .reasons
            .iter()
            .map(|one| view! { <li>{words.message(one)}</li> }.into_any())
            .collect();
        return view! {
            {officers}
            <div class="notice warn"><div><p>{t!(words, "studio-renew-impossible")}</p><ul>{reasons}</ul></div></div>
        }
        .into_any();
    }
    let comes = if view.difference == DifferenceView::default() {
        view! { <p class="quiet">{t!(words, "studio-renew-nothing")}</p> }.into_any()
    } else {
        changes(words, view.difference.clone()).into_any()
    };
    view! {
        {officers}
        <section class="section" id="difference">
            <header><h2>{t!(words, "studio-renew-difference")}</h2><p>{t!(words, "studio-difference-note")}</p></header>
            {comes}
        </section>
        {gone(words, view, t!(words, "studio-renew-gone-note"))}
        {decide(words, view, refused, key)}
    }
    .into_any()
}

/// The draft's texts that officers no longer have, each with the way to what was written.
fn gone(words: Words, view: &RenewalView, note: String) -> impl IntoView + use<> {
    let texts = view.gone.iter().map(|path| {
        let history = routes::text_history(&view.course, path);
        view! { <li><a href=history><bdi dir="ltr">{path.clone()}</bdi></a></li> }.into_any()
    });
    let texts: Vec<AnyView> = texts.collect();
    (!texts.is_empty()).then(|| {
        view! {
            <section class="section" id="gone">
                <header><h2>{t!(words, "studio-renew-gone")}</h2><p>{note}</p></header>
                <ul>{texts}</ul>
            </section>
        }
    })
}

/// What is decided, what happens to the rest of the draft, and the button.
fn decide(words: Words, view: &RenewalView, refused: &Refused, key: &str) -> impl IntoView + use<> {
    let deciding = Deciding {
        title: t!(words, "studio-renew-decide"),
        action: "/do/renew-draft",
        hidden: vec![
            ("course", view.course.clone()),
            ("over", view.over.clone()),
            ("save_key", format!("{key}-renew")),
        ],
        theirs: t!(words, "studio-renew-theirs"),
        note: t!(words, "studio-renew-note"),
        button: t!(words, "studio-renew-do"),
    };
    deciding.form(words, &view.conflicts, refused, None)
}
