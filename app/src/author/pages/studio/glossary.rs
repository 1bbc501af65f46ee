//! The glossary in the studio: its terms as officers would find them, and what a draft says of a newer one.

use super::versions::changes;
use super::{STYLES, kicker};
use crate::learn::pages::term_list;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use base::GLOSSARY;
use leptos::prelude::*;
use views::studio::OldGlossary;

/// `/author/{course}/preview`; with `?frame=1` without what stands around a page. Only the glossary is looked at as a whole.
pub async fn glossary_preview(visit: Visit) -> PageResult {
    let words = visit.words;
    let (context, actor) = (&visit.context, &visit.actor);
    let course = visit.param("course");
    let view =
        usecases::author::studio::drafted_glossary(context, actor, course, words.locale).await?;
    let is_framed = visit.query("frame") == "1";
    let page = Page::new(Area::Author, t!(words, "glossary-title"), move || {
        let head = (!is_framed).then(|| {
            view! {
                <div class="pagehead">
                    {kicker(words, GLOSSARY)}
                    <h1>{t!(words, "glossary-title")}</h1>
                </div>
                <p class="notice"><span>{t!(words, "studio-preview-note")}</span></p>
            }
        });
        view! { {head}{term_list(words, view)} }.into_any()
    })
    .styles(STYLES);
    Ok(if is_framed { page.in_frame() } else { page }.into())
}

/// A newer glossary counts than the one of a draft: what taking it changes, and the button that takes it.
pub(super) fn newer(words: Words, course: &str, old: OldGlossary) -> impl IntoView + use<> {
    let course = course.to_owned();
    view! {
        <section class="section" id="newer-glossary">
            <header><h2>{t!(words, "studio-glossary-newer")}</h2><p>{t!(words, "studio-glossary-newer-note")}</p></header>
            <div class="stack">
                <details class="fold">
                    <summary>{t!(words, "studio-glossary-differs")}</summary>
                    <div class="within">{changes(words, old.difference)}</div>
                </details>
                <form method="post" action="/do/take-glossary">
                    <input type="hidden" name="course" value=course/>
                    <input type="hidden" name="newer" value=old.newer/>
                    <p class="row"><button class="button plain">{t!(words, "studio-glossary-take")}</button></p>
                </form>
            </div>
        </section>
    }
}
