//! An inline check: a plain form that, where there is a browser build, answers in place.
//!
//! It needs to be an island because an answer must not lose the place on the page, and because a
//! line that breaks must not lose the choice.

#[cfg(feature = "hydrate")]
use super::answering;
use crate::components::question::{QuestionWords, question, verdict};
use crate::components::{Icon, icon};
use base::Locale;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use views::learn::CheckView;

/// Everything the form says and sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckForm {
    pub check: CheckView,
    pub course: String,
    pub module: String,
    pub lesson: String,
    pub save_key: String,
    /// The version of the course that the page shows.
    pub version: String,
    /// The label of the button that answers.
    pub answer: String,
    pub again: String,
    /// Why an answer was refused.
    pub problem: String,
    /// The language of the page around it.
    pub locale: Locale,
    /// `Check 1 of 2`
    pub title: String,
    /// Said when the server cannot be reached.
    pub offline: String,
    pub words: QuestionWords,
}

/// The check in its frame.
#[island]
pub fn CheckIsland(form: CheckForm) -> impl IntoView {
    let id = format!("check-{}", form.check.question.id);
    // The text around it may be in another language; what is, inside, says so itself.
    let page = form.locale;
    let state = RwSignal::new(answering::take_over(form));
    let busy = RwSignal::new(false);
    let frame = NodeRef::<leptos::html::Form>::new();
    view! {
        <form
            class="check"
            id=id
            lang=page.code()
            dir=page.direction().as_str()
            node_ref=frame
            method="post"
            action="/do/answer-check"
            aria-busy=move || busy.get().then_some("true")
            aria-label=state.with_untracked(|form| form.title.clone())
            on:submit=move |event| answering::submit(&event, frame, state, busy)
            on:click=move |event| answering::try_again(&event, frame, state)
            on:keydown=move |event| answering::choose_by_number(&event, frame)
        >
            {move || inside(state.get())}
        </form>
    }
}

/// The form's content, before and after an answer.
fn inside(form: CheckForm) -> AnyView {
    let asked = form.check.question.clone();
    let (id, locale) = (asked.id.clone(), asked.locale);
    let again = format!("?again={id}#check-{id}");
    let told = form.check.feedback.clone();
    let problem_id = format!("problem-{id}");
    view! {
        <p class="kicker">{form.title}</p>
        <input type="hidden" name="course" value=form.course/>
        <input type="hidden" name="module" value=form.module/>
        <input type="hidden" name="lesson" value=form.lesson/>
        <input type="hidden" name="question" value=id.clone()/>
        <input type="hidden" name="save_key" value=form.save_key/>
        <input type="hidden" name="version" value=form.version/>
        {question(asked, told.as_ref(), &form.words, form.locale)}
        {match told {
            None => view! {
                {(!form.problem.is_empty()).then(|| view! {
                    <p class="error" id=problem_id role="alert">{icon(Icon::Warning)}<span>{form.problem}</span></p>
                })}
                <p class="row"><button class="button plain">{form.answer}</button></p>
            }.into_any(),
            Some(told) => view! {
                {verdict(&told, &form.words, format!("verdict-{id}"), locale, form.locale, false)}
                <p class="row"><a class="button plain compact again" href=again>{form.again}</a></p>
            }.into_any(),
        }}
    }
    .into_any()
}

/// What the browser adds. On the server nothing of it happens.
#[cfg(not(feature = "hydrate"))]
mod answering {
    use super::CheckForm;
    use leptos::ev::{KeyboardEvent, MouseEvent, SubmitEvent};
    use leptos::prelude::{NodeRef, RwSignal};

    type Frame = NodeRef<leptos::html::Form>;

    pub fn take_over(form: CheckForm) -> CheckForm {
        form
    }
    pub fn submit(_: &SubmitEvent, _: Frame, _: RwSignal<CheckForm>, _: RwSignal<bool>) {}
    pub fn try_again(_: &MouseEvent, _: Frame, _: RwSignal<CheckForm>) {}
    pub fn choose_by_number(_: &KeyboardEvent, _: Frame) {}
}
