//! An open attempt: one question, and the list of all.

use super::clock::clock;
use super::{after_save, kicker, question, question_list, review};
use crate::assess::islands::answer::{Answer as Given, Needs};
use crate::assess::islands::attempt::{AttemptIsland, AttemptSheet, AttemptWords};
use crate::components::form::summary;
use crate::components::island_scripts::island_scripts;
use crate::components::question::response::{fill, given, kept};
use crate::components::question::{QuestionWords, question as drawn, verdict};
use crate::components::{Icon, icon};
use crate::page::{Answer, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{AttemptId, Timestamp};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::assess::{AttemptPage, AttemptView};
use views::question::QuestionView;

/// `/assessments/{attempt}`: a question of it, or with `?review` what is left before finishing.
pub async fn attempt(visit: Visit) -> PageResult {
    let id: AttemptId = visit
        .param("attempt")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let number = visit.query("question").parse().ok();
    let found =
        usecases::assess::attempt(&visit.context, &visit.actor, id, number, visit.words.locale)
            .await?;
    let AttemptPage::Open(mut view) = found else {
        // What was refused, because it was finished meanwhile or its time was up, is said there.
        let refused = visit
            .query
            .get("refused")
            .map(|token| format!("?refused={}", crate::visit::encode(token)));
        return Ok(Answer::Redirect(
            routes::attempt_result(id) + &refused.unwrap_or_default(),
        ));
    };
    let refused = visit.refused().await;
    if visit.query.contains_key("review") {
        return Ok(super::review::page(&visit, *view, &refused));
    }
    let saved = answer_of(&view.question);
    let kept = !view.is_closed && give_kept(&mut view.question, &refused);
    Ok(page(
        &visit,
        *view,
        saved,
        kept && refused.problems.is_empty(),
        &refused,
    ))
}

/// The answer that stands in a question, as the page compares it.
fn answer_of(question: &QuestionView) -> Given {
    let level = question
        .certainty
        .and_then(|asked| asked.chosen)
        .map_or_else(String::new, |level| level.to_string());
    Given::new(&given(question), &level)
}

/// Gives again what a refused form had given to this question; whether that differs from what is saved.
fn give_kept(question: &mut QuestionView, refused: &Refused) -> bool {
    let (parts, level) = kept(refused);
    if refused.field("question") != question.id || (parts.is_empty() && level.is_none()) {
        return false;
    }
    let before = answer_of(question);
    fill(question, &parts, level);
    before != answer_of(question)
}

/// `Saved 14:32`, with the date when it was not today.
pub fn saved_words(words: Words, at: Timestamp, now: Timestamp) -> String {
    let time = if words.date(at) == words.date(now) {
        words.time(at)
    } else {
        words.date_time(at)
    };
    t!(words, "attempt-saved", time = time)
}

/// What is wrong with an answer is all in one place: links to its parts lead to the question.
fn onto_question(refused: &Refused) -> Refused {
    let mut refused = refused.clone();
    for (field, _) in &mut refused.problems {
        if !field.is_empty() {
            *field = String::from("response");
        }
    }
    refused
}

fn page(
    visit: &Visit,
    view: AttemptView,
    acknowledged: Given,
    kept: bool,
    refused: &Refused,
) -> Answer {
    let words = visit.words;
    let heading = t!(
        words,
        "attempt-question",
        number = view.number,
        total = view.answered.len()
    );
    let saved = view
        .saved_at
        .map(|at| saved_words(words, at, visit.context.now()));
    let refused = summary(words, &onto_question(refused));
    // A closed question has nothing to save: without a clock its page needs no program.
    let scripts = (!view.is_closed || view.deadline_at.is_some()).then(|| island_scripts(visit));
    Page::new(super::area(view.kind), heading.clone(), move || {
        let head = kicker(words, &view.course, view.course_title.clone(), view.kind, view.attempt_number, view.attempts_allowed);
        let pass = view.pass_percent.map(|percent| t!(words, "attempt-pass-mark", percent = percent));
        let clock = clock(words, &view);
        let list = question_list(words, &view);
        let main = if view.is_closed {
            closed(words, heading, view).into_any()
        } else {
            open(words, heading, saved, acknowledged, kept, view).into_any()
        };
        view! {
            <div class="examhead">{head}{pass.map(|pass| view! { <p class="small quiet">{pass}</p> })}{clock}</div>
            {refused}
            <div class="exam">{main}{list}</div>
            {scripts}
        }
        .into_any()
    })
    .styles(&["features/assess.css"])
    .with_exit()
    .into()
}

/// What the question is worth, where that is not one point like most.
fn worth(words: Words, points: u32) -> impl IntoView + use<> {
    (points != 1).then(|| {
        let said = t!(words, "question-worth", count = points);
        view! { <p class="kicker">{said}</p> }
    })
}

/// A question that takes answers.
fn open(
    words: Words,
    heading: String,
    saved: Option<String>,
    acknowledged: Given,
    kept: bool,
    view: AttemptView,
) -> impl IntoView {
    let (id, number) = (view.attempt, view.number);
    let is_last = number >= view.answered.len();
    let then = if is_last { "review" } else { "next" };
    let needs = Needs::of(&view.question.asked);
    let sheet = AttemptSheet {
        heading,
        saved,
        acknowledged,
        kept,
        needs,
        asks_certainty: view.question.certainty.is_some(),
        save_key: view.save_key.clone(),
        next: after_save(id, number, then),
        here: question(id, number),
        words: attempt_words(words, needs),
    };
    let is_answered = view.answered.get(number - 1).copied().unwrap_or_default();
    let said = QuestionWords::of(words, &view.question, view.feedback.as_ref());
    let told = view.feedback.as_ref().map(|told| {
        verdict(
            told,
            &said,
            String::from("feedback"),
            view.question.locale,
            words.locale,
            true,
        )
    });
    let check = view.may_check.then(|| {
        let label = if told.is_some() {
            t!(words, "attempt-check-again")
        } else {
            t!(words, "attempt-check")
        };
        view! { <button class="button" name="then" value="check">{label}</button> }
    });
    let tries = view.may_check.then(|| match view.tries_left {
        None => t!(words, "attempt-check-once"),
        Some(left) => t!(words, "attempt-tries-left", count = left),
    });
    let class = if check.is_some() {
        "button plain"
    } else {
        "button"
    };
    let worth = worth(words, view.question.points);
    let question_id = view.question.id.clone();
    let asked = drawn(view.question, None, &said, words.locale);
    view! {
        <AttemptIsland sheet=sheet>
            <input type="hidden" name="attempt" value=id.to_string()/>
            <input type="hidden" name="question" value=question_id/>
            <input type="hidden" name="number" value=number.to_string()/>
            <input type="hidden" name="save_key" value=view.save_key/>
            <div class="check" id="field-response" tabindex="-1">{worth}{told}{asked}</div>
            {tries.map(|tries| view! { <p class="small quiet tries">{tries}</p> })}
            <div class="turn">
                {check}
                <button class=class name="then" value=then>
                    {if is_last { t!(words, "attempt-save-review") } else { t!(words, "attempt-save-next") }}
                </button>
                {back(words, id, number)}
                {(!is_answered && !is_last).then(|| view! {
                    <a class="small" href=question(id, number + 1)>{t!(words, "attempt-skip")}</a>
                })}
            </div>
        </AttemptIsland>
    }
}

/// A question that takes no more answers: what was given, what it was, and the way on.
fn closed(words: Words, heading: String, view: AttemptView) -> impl IntoView {
    let (id, number) = (view.attempt, view.number);
    let is_last = number >= view.answered.len();
    let worth = worth(words, view.question.points);
    let shown = view.feedback.as_ref().map(|told| {
        let said = QuestionWords::of(words, &view.question, Some(told));
        let locale = view.question.locale;
        view! {
            {drawn(view.question.clone(), Some(told), &said, words.locale)}
            {verdict(told, &said, String::from("feedback"), locale, words.locale, true)}
        }
    });
    let (href, label) = if is_last {
        (review(id), t!(words, "attempt-review-link"))
    } else {
        (question(id, number + 1), t!(words, "attempt-next"))
    };
    view! {
        <div>
            <div class="exambar">
                <h1>{heading}</h1>
                <p class="saved">{icon(Icon::Check)}<span>{t!(words, "attempt-closed")}</span></p>
            </div>
            <div class="check">{worth}{shown}</div>
            <div class="turn">
                <a class="button" href=href>{label}{icon(Icon::Forward)}</a>
                {back(words, id, number)}
            </div>
        </div>
    }
}

fn back(words: Words, id: AttemptId, number: usize) -> impl IntoView + use<> {
    (number > 1).then(
        || view! { <a class="small" href=question(id, number - 1)>{t!(words, "attempt-back")}</a> },
    )
}

fn attempt_words(words: Words, needs: Needs) -> AttemptWords {
    AttemptWords {
        nothing_saved: t!(words, "attempt-nothing-saved"),
        kept: t!(words, "attempt-not-saved"),
        saving: t!(words, "attempt-saving"),
        trying: t!(words, "attempt-trying"),
        try_now: t!(words, "attempt-try-now"),
        nothing: if needs.is_text() {
            t!(words, "attempt-nothing-written")
        } else {
            t!(words, "attempt-nothing-chosen")
        },
        incomplete: t!(words, "attempt-incomplete"),
        ended: t!(words, "attempt-session-ended"),
        sign_in: t!(words, "attempt-sign-in"),
        reload: t!(words, "attempt-reload"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples;

    fn refused(question: &str, given: &[(&str, &str)]) -> Refused {
        let mut fields = vec![(String::from("question"), question.to_owned())];
        fields.extend(
            given
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        Refused {
            fields,
            problems: Vec::new(),
        }
    }

    #[test]
    fn what_was_chosen_before_signing_in_again_is_chosen_again() {
        let (mut one, _) = samples::choice();
        fill(&mut one, &[String::from("1")], None);
        let kept = refused("q-choice", &[("response", "0"), ("response", "2")]);
        assert!(give_kept(&mut one, &kept));
        assert_eq!(given(&one), ["0", "2"]);
        // The same as what is saved: nothing to save.
        assert!(!give_kept(&mut one, &kept));
        // Another question's answer, or none at all, changes nothing.
        let other = refused("q-2", &[("response", "1")]);
        assert!(!give_kept(&mut one, &other));
        assert!(!give_kept(&mut one, &refused("q-choice", &[])));
        assert_eq!(given(&one), ["0", "2"]);
    }

    #[test]
    fn what_was_written_and_how_sure_one_was_come_back() {
        let (mut text, _) = samples::written();
        let long = "A plan\nwith <tags> & signs";
        assert!(give_kept(
            &mut text,
            &refused("q-written", &[("response", long)])
        ));
        assert_eq!(given(&text), [long]);
        let (mut coded, _) = samples::coding();
        let kept = refused("q-coding", &[("response", "INV"), ("certainty", "1")]);
        assert!(give_kept(&mut coded, &kept));
        assert_eq!(given(&coded), ["INV"]);
        assert_eq!(coded.certainty.unwrap().chosen, Some(1));
    }
}
