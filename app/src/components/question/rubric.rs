//! Criteria and their levels: before anything was marked, and with what was given; model answers beside them.

use super::Place;
use crate::components::{Icon, icon};
use leptos::prelude::*;
use views::question::{CriterionView, MarkedView, ModelView};

/// What is looked at, folded away; nothing without criteria.
pub(super) fn criteria(place: &Place, rubric: Vec<CriterionView>) -> AnyView {
    if rubric.is_empty() {
        return ().into_any();
    }
    let (lang, dir) = place.own;
    let title = place.say("rubric-title");
    view! {
        <details class="rubric">
            <summary lang=lang dir=dir>{title}</summary>
            {rubric.into_iter().map(|one| criterion(place, one, &[])).collect_view()}
        </details>
    }
    .into_any()
}

/// The levels that were given, and what markers wrote.
pub(super) fn marked(place: &Place, marked: MarkedView) -> AnyView {
    let comments = (!marked.comments.is_empty()).then(|| {
        view! {
            {place.label("rubric-comments")}
            {marked.comments.into_iter().map(|one| view! { <blockquote class="written" dir="auto">{one}</blockquote> }).collect_view()}
        }
    });
    view! {
        <div class="rubric">
            {place.label("rubric-marked-title")}
            {marked.criteria.into_iter().map(|one| criterion(place, one.criterion, &one.given)).collect_view()}
            {comments}
        </div>
    }
    .into_any()
}

/// One criterion with its levels; those given are marked with icon and word.
fn criterion(place: &Place, criterion: CriterionView, given: &[usize]) -> impl IntoView + use<> {
    let (lang, dir) = place.own;
    let levels = criterion.levels.into_iter().enumerate().map(|(level, view)| {
        let points = usize::try_from(view.points).unwrap_or(usize::MAX);
        let worth = place.words.say_number("question-points", points);
        let marks: Vec<String> = givers(given, level)
            .into_iter()
            .map(|giver| match giver {
                None => place.say("rubric-given"),
                Some(number) => place.words.say_number("rubric-given-by", number),
            })
            .collect();
        let class = (!marks.is_empty()).then_some("is-given");
        view! {
            <li class=class>
                <span class="worth" lang=lang dir=dir>{worth}</span>
                <span>
                    {view.text}
                    {marks.into_iter().map(|word| view! { <span class="state" lang=lang dir=dir>{icon(Icon::Check)}{word}</span> }).collect_view()}
                </span>
            </li>
        }
    });
    view! {
        <p class="criterion">{criterion.title}</p>
        <ul class="levels">{levels.collect_view()}</ul>
    }
}

/// Who gave this level: nobody, all who marked (`None`), or markers by number.
fn givers(given: &[usize], level: usize) -> Vec<Option<usize>> {
    if !given.contains(&level) {
        Vec::new()
    } else if given.iter().all(|one| *one == level) {
        vec![None]
    } else {
        given
            .iter()
            .enumerate()
            .filter(|(_, one)| **one == level)
            .map(|(marker, _)| Some(marker + 1))
            .collect()
    }
}

/// Model answers, each with what there is to say of it; nothing without any.
pub(super) fn models(place: &Place, models: Vec<ModelView>) -> AnyView {
    if models.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="models">
            {place.label("models-title")}
            {models.into_iter().map(|model| view! {
                <blockquote inner_html=model.html></blockquote>
                {(!model.note.is_empty()).then(|| view! { <div class="feedback" inner_html=model.note></div> })}
            }).collect_view()}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::givers;

    #[test]
    fn a_level_says_who_gave_it_where_markers_differ() {
        assert_eq!(givers(&[2], 2), [None]);
        assert_eq!(givers(&[2], 1), []);
        assert_eq!(givers(&[1, 1], 1), [None]);
        assert_eq!(givers(&[1, 2], 2), [Some(2)]);
        // A third decided: the first and the third gave the same.
        assert_eq!(givers(&[0, 2, 0], 0), [Some(1), Some(3)]);
        assert_eq!(givers(&[], 0), []);
    }
}
