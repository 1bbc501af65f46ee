//! Drafts on the instructors' home: those that wait for a second person, and how a draft stands in a line.

use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use base::SubjectKind;
use leptos::prelude::*;
use views::studio_review::{DraftStanding, DraftTitle};

/// What waits for somebody: drafts to be read, those that one may decide on first, and drafts whose day will pass in vain.
pub(super) fn waiting(words: Words, drafts: &[DraftStanding]) -> Option<impl IntoView + use<>> {
    let mut all: Vec<&DraftStanding> = drafts
        .iter()
        .filter(|one| one.waits.is_some() || one.is_lapsed)
        .collect();
    all.sort_by_key(|one| (one.is_own || one.waits.is_none(), one.waits.clone()));
    let rows: Vec<AnyView> = all.into_iter().map(|one| row(words, one)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section" id="waiting">
                <header><h2>{t!(words, "studio-waits")}</h2><p>{t!(words, "studio-waits-note")}</p></header>
                <div><ul class="ledger">{rows}</ul></div>
            </section>
        }
    })
}

fn row(words: Words, one: &DraftStanding) -> AnyView {
    let href = format!("{}#draft", routes::studio(&one.course));
    let title = match one.title.clone() {
        _ if one.kind == SubjectKind::Glossary => t!(words, "glossary-title").into_any(),
        DraftTitle::Published(title) => phrase(words.locale, title).into_any(),
        DraftTitle::Drafted(title) => view! { <bdi>{title}</bdi> }.into_any(),
    };
    let asked = one.waits.clone().map(|(at, asker)| {
        let at = words.date_time(at);
        view! { <p>{t!(words, "studio-waiting", at = at)}" "<bdi>{asker}</bdi></p> }
    });
    let own = (one.is_own && one.waits.is_some()).then(|| t!(words, "studio-review-not-you"));
    view! {
        <li>
            <h3><a href=href>{title}</a></h3>
            {asked}
            {own.map(|own| view! { <p class="small quiet">{own}</p> })}
            {lapsed(words, one)}
        </li>
    }
    .into_any()
}

/// That nothing will be published on the day that is planned.
fn lapsed(words: Words, one: &DraftStanding) -> Option<impl IntoView + use<>> {
    let planned = one.planned.filter(|_| one.is_lapsed)?;
    let at = words.date_time(planned);
    Some(view! {
        <p class="notice warn"><span>{t!(words, "schedule-meant", at = at)}" "{t!(words, "schedule-lapsed")}</span></p>
    })
}

/// How the draft of a course stands, in a line.
pub(super) fn line(words: Words, drafts: &[DraftStanding], course: &str) -> Option<String> {
    let one = drafts.iter().find(|one| one.course == course)?;
    let planned = one.planned.filter(|_| !one.is_lapsed);
    Some(match (&one.waits, one.is_lapsed, planned) {
        (Some(_), ..) => t!(words, "studio-line-waits"),
        (None, true, _) => t!(words, "studio-line-lapsed"),
        (None, false, Some(at)) => t!(words, "schedule-planned", at = words.date_time(at)),
        (None, false, None) => t!(words, "studio-line-open"),
    })
}
