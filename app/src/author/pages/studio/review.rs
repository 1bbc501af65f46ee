//! What a second person needs who decides on a draft: what its author says of it, what it changes, what was said beside it. And for
//! whoever does not decide: who does.

use super::draft::MOST;
use crate::components::field_kinds::long_field;
use crate::components::form::Field;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::studio::DraftView;
use views::studio_review::{OpenComment, ReviewersView};

/// What the author says that changed, in their words, and the way to the differences.
pub(super) fn told(words: Words, course: &str, view: &DraftView) -> impl IntoView + use<> {
    let notes = view.notes.clone();
    view! {
        {(!notes.is_empty()).then(|| view! {
            <p class="small"><strong>{t!(words, "studio-review-told")}</strong></p>
            <blockquote class="response own-words" dir="auto">{notes}</blockquote>
        })}
        {differences(words, course)}
    }
}

/// The way to what the draft changes.
pub(super) fn differences(words: Words, course: &str) -> impl IntoView + use<> {
    let href = format!("{}#difference", routes::course_difference(course, "draft"));
    view! { <p class="doorlist aligned"><a href=href>{t!(words, "studio-difference-draft")}</a></p> }
}

/// The two buttons; for whoever wrote in the draft or asked, why there are none, and who decides.
pub(super) fn decide(words: Words, course: &str, view: &DraftView, refused: &Refused) -> AnyView {
    if view.reviewers.is_own {
        return others(words, &view.reviewers).into_any();
    }
    let said = Field::new("words", t!(words, "studio-review-words"))
        .hint(t!(words, "studio-review-words-hint"))
        .optional()
        .refused(words, refused);
    let (course, fingerprint) = (course.to_owned(), view.fingerprint.clone());
    view! {
        <form class="form" method="post" action="/do/decide-review">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="fingerprint" value=fingerprint/>
            <p class="small">{t!(words, "studio-review-note")}</p>
            {long_field(said, MOST)}
            <p class="row">
                <button class="button" name="decision" value="approve">{t!(words, "studio-approve")}</button>
                <button class="button plain" name="decision" value="return">{t!(words, "studio-return")}</button>
            </p>
        </form>
    }
    .into_any()
}

/// Who decides, and whether they know.
fn others(words: Words, view: &ReviewersView) -> impl IntoView + use<> {
    let names = view.names.iter().enumerate();
    let names: Vec<AnyView> = names
        .map(|(place, name)| {
            let name = name.clone();
            let comma = (place > 0).then(|| t!(words, "studio-review-between"));
            view! { {comma}<bdi>{name}</bdi> }.into_any()
        })
        .collect();
    let has_names = !names.is_empty();
    let said = match (has_names, view.is_open, view.by_letter) {
        (true, _, true) => t!(words, "studio-review-who-letter"),
        (true, _, false) => t!(words, "studio-review-who"),
        (false, true, _) => t!(words, "studio-review-anyone"),
        (false, false, _) => t!(words, "studio-review-nobody"),
    };
    view! {
        <p>{t!(words, "studio-review-not-you")}</p>
        <p>{said}{has_names.then_some(" ")}{names}</p>
    }
}

/// The comments that nobody has settled, each with the way to it and to the place that it is about.
pub(super) fn comments(
    words: Words,
    course: &str,
    view: &DraftView,
) -> Option<impl IntoView + use<>> {
    let rows: Vec<AnyView> = view
        .comments
        .iter()
        .map(|one| comment(words, course, one))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="fold" id="open-comments" open=true>
                <summary>{t!(words, "studio-comments-open")}</summary>
                <div class="within"><ul class="ledger">{rows}</ul></div>
            </details>
        }
    })
}

fn comment(words: Words, course: &str, one: &OpenComment) -> AnyView {
    let text = routes::edit_text(course, &one.path);
    let beside = format!("{text}#comment-{}", one.id);
    let called = match one.title.clone() {
        Some(title) => view! { <bdi>{title}</bdi> }.into_any(),
        None => view! { <bdi dir="ltr">{one.path.clone()}</bdi> }.into_any(),
    };
    let block = one.block.clone().map(|block| match one.line {
        Some(line) => {
            let href = format!("{text}#line-{line}");
            view! { <a href=href><bdi dir="ltr">{block}</bdi></a>" · " }.into_any()
        }
        None => view! { <bdi dir="ltr">{block}</bdi>" · " }.into_any(),
    });
    let (at, writer) = (words.date_time(one.at), one.writer.clone());
    view! {
        <li>
            <h3><a href=beside>{called}</a></h3>
            <p dir="auto" class="own-words">{one.words.clone()}</p>
            <p class="small quiet">{block}<bdi>{writer}</bdi>" · "{at}</p>
        </li>
    }
    .into_any()
}
