//! An objection: what was asked, how it was marked, what the officer says, and the assessor's answer.

use super::shown::answered;
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, field, summary};
use crate::components::number::points;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use base::ContestId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::marking::ContestPage;

/// `/marking/contests/{contest}`
pub async fn contest(visit: Visit) -> PageResult {
    let id: ContestId = visit
        .param("contest")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view =
        usecases::assess::contest_page(&visit.context, &visit.actor, id, words.locale).await?;
    let refused = visit.refused().await;
    let problems = summary(words, &refused);
    Ok(Page::new(Area::Marking, t!(words, "objection-title"), move || {
        let form = form(words, &view, &refused);
        let earned = t!(
            words,
            "objection-earned",
            earned = points(words.locale, view.earned_sixtieths),
            possible = points(words.locale, view.possible_sixtieths)
        );
        let raised = t!(words, "marking-contest-raised", date = words.date(view.raised_at));
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a>" · "<bdi dir="ltr">{view.course.clone()}</bdi></p>
                <h1>{t!(words, "objection-title")}</h1>
                <p class="lead">{t!(words, "objection-lead")}</p>
            </div>
            {problems}
            <div class="desk">
                <section class="paper" aria-labelledby="reason">
                    <h2 id="reason">{t!(words, "objection-reason")}</h2>
                    <blockquote class="response" dir="auto">{view.reason}</blockquote>
                    <p class="small quiet">{raised}</p>
                    <h2>{t!(words, "objection-question")}</h2>
                    {answered(words, view.question, view.feedback)}
                    <p>{earned}</p>
                </section>
                {form}
            </div>
        }
        .into_any()
    })
    .styles(&["features/assess.css", "features/staff.css", "features/marking.css"])
    .with_exit()
    .into())
}

fn form(words: Words, view: &ContestPage, refused: &Refused) -> impl IntoView + use<> {
    let share = Field::new("share_percent", t!(words, "objection-share"))
        .kind("number", "off")
        .hint(t!(words, "objection-share-hint"))
        .optional()
        .refused(words, refused);
    let comment = Field::new("comment", t!(words, "objection-comment"))
        .hint(t!(words, "objection-comment-hint"))
        .refused(words, refused);
    let chosen = refused.field("upheld").to_owned();
    let problem = refused.problem("upheld").map(|one| words.message(one));
    let id = view.contest.to_string();
    view! {
        <form class="form" method="post" action="/do/answer-contest" aria-labelledby="answer">
            <h2 id="answer">{t!(words, "objection-answer")}</h2>
            <input type="hidden" name="contest" value=id/>
            <fieldset class="choices" id="field-upheld">
                <legend>{t!(words, "objection-decision")}</legend>
                {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
                {[
                    ("yes", t!(words, "objection-uphold"), t!(words, "objection-uphold-hint")),
                    ("no", t!(words, "objection-dismiss"), t!(words, "objection-dismiss-hint")),
                ].into_iter().map(|(value, label, hint)| view! {
                    <label class="choice">
                        <input type="radio" name="upheld" value=value checked=chosen == value required=true/>
                        <span>{label}<span class="hint">{hint}</span></span>
                    </label>
                }).collect_view()}
            </fieldset>
            {field(share)}
            {long_field(comment, 2000)}
            <p class="row"><button class="button">{t!(words, "objection-save")}</button></p>
            <p class="small"><a href="/marking">{t!(words, "marking-back")}</a></p>
        </form>
    }
}
