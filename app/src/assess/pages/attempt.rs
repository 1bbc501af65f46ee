//! An open attempt: one question, and the list of all.

use super::{after_save, kicker, question, review};
use crate::assess::islands::attempt::{AttemptIsland, AttemptSheet, AttemptWords};
use crate::components::form::summary;
use crate::components::island_scripts::island_scripts;
use crate::components::question::{QuestionWords, options};
use crate::page::{Answer, Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{AttemptId, Timestamp};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::assess::{AttemptPage, AttemptView};

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
        // What was refused, because it was finished meanwhile, is said there.
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
    let saved = chosen(&view);
    let kept = choose_kept(&mut view, &refused);
    Ok(page(
        &visit,
        *view,
        saved,
        kept && refused.problems.is_empty(),
        &refused,
    ))
}

/// The places chosen in the question shown.
fn chosen(view: &AttemptView) -> Vec<usize> {
    let mut places: Vec<usize> = view
        .question
        .options
        .iter()
        .filter(|option| option.chosen)
        .map(|option| option.value)
        .collect();
    places.sort_unstable();
    places
}

/// Chooses again what a refused form had chosen for this question; whether that differs from what is saved.
fn choose_kept(view: &mut AttemptView, refused: &Refused) -> bool {
    let kept: Vec<usize> = refused
        .fields
        .iter()
        .filter(|(name, _)| name == "chosen")
        .filter_map(|(_, value)| value.parse().ok())
        .collect();
    if kept.is_empty() || refused.field("question") != view.question.id {
        return false;
    }
    let before = chosen(view);
    for option in &mut view.question.options {
        option.chosen = kept.contains(&option.value);
    }
    before != chosen(view)
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

fn page(
    visit: &Visit,
    view: AttemptView,
    acknowledged: Vec<usize>,
    kept: bool,
    refused: &Refused,
) -> Answer {
    let words = visit.words;
    let (id, number, total) = (view.attempt, view.number, view.answered.len());
    let is_last = number >= total;
    let then = if is_last { "review" } else { "next" };
    let heading = t!(words, "attempt-question", number = number, total = total);
    let sheet = AttemptSheet {
        heading: heading.clone(),
        saved: view
            .saved_at
            .map(|at| saved_words(words, at, visit.context.now())),
        acknowledged,
        kept,
        save_key: view.save_key.clone(),
        next: after_save(id, number, then),
        here: question(id, number),
        words: attempt_words(words),
    };
    let refused = summary(words, refused);
    let scripts = island_scripts(visit);
    Page::new(Area::Learn, heading, move || {
        let head = kicker(
            words, view.is_final, view.attempt_number, view.attempts_allowed, &view.course, view.course_title.clone(),
        );
        let pass = t!(words, "attempt-pass-mark", percent = view.pass_percent);
        let list = question_list(words, &view);
        let is_answered = view.answered.get(number - 1).copied().unwrap_or_default();
        let (question_id, save_key) = (view.question.id.clone(), view.save_key.clone());
        let asked = options(view.question, None, &QuestionWords::of(words), words.locale);
        view! {
            <div class="examhead">{head}<p class="small quiet">{pass}</p></div>
            {refused}
            <div class="exam">
                <AttemptIsland sheet=sheet>
                    <input type="hidden" name="attempt" value=id.to_string()/>
                    <input type="hidden" name="question" value=question_id/>
                    <input type="hidden" name="number" value=number.to_string()/>
                    <input type="hidden" name="save_key" value=save_key/>
                    <div class="check">{asked}</div>
                    <div class="turn">
                        <button class="button" name="then" value=then>
                            {if is_last { t!(words, "attempt-save-review") } else { t!(words, "attempt-save-next") }}
                        </button>
                        {(number > 1).then(|| view! {
                            <a class="small" href=question(id, number - 1)>{t!(words, "attempt-back")}</a>
                        })}
                        {(!is_answered && !is_last).then(|| view! {
                            <a class="small" href=question(id, number + 1)>{t!(words, "attempt-skip")}</a>
                        })}
                    </div>
                </AttemptIsland>
                {list}
            </div>
            {scripts}
        }
        .into_any()
    })
    .styles(&["features/assess.css"])
    .with_exit()
    .into()
}

/// Every question is a door; what has an answer says so.
fn question_list(words: Words, view: &AttemptView) -> impl IntoView + use<> {
    let (id, here) = (view.attempt, view.number);
    let answered = view.answered.clone();
    view! {
        <nav class="qnav" aria-labelledby="questions">
            <h2 id="questions">{t!(words, "attempt-questions")}</h2>
            <ol class="doors">
                {answered.into_iter().enumerate().map(|(place, is_answered)| {
                    let number = place + 1;
                    let done = t!(words, "attempt-question-answered", number = number);
                    let open = t!(words, "attempt-question-open", number = number);
                    view! {
                        <li><a
                            href=question(id, number)
                            class=is_answered.then_some("is-answered")
                            aria-current=(number == here).then_some("step")
                            aria-label=if is_answered { done.clone() } else { open }
                            data-answered=done
                        >{number.to_string()}</a></li>
                    }
                }).collect_view()}
            </ol>
            <ul class="qkey" aria-hidden="true">
                <li><i class="is-current"></i>{t!(words, "attempt-key-here")}</li>
                <li><i class="is-answered"></i>{t!(words, "attempt-key-answered")}</li>
                <li><i></i>{t!(words, "attempt-key-open")}</li>
            </ul>
            <p class="small"><a href=review(id)>{t!(words, "attempt-review-link")}</a></p>
            <p class="small quiet">{t!(words, "attempt-leave-note")}</p>
        </nav>
    }
}

fn attempt_words(words: Words) -> AttemptWords {
    AttemptWords {
        nothing_saved: t!(words, "attempt-nothing-saved"),
        kept: t!(words, "attempt-not-saved"),
        saving: t!(words, "attempt-saving"),
        trying: t!(words, "attempt-trying"),
        try_now: t!(words, "attempt-try-now"),
        nothing_chosen: t!(words, "attempt-nothing-chosen"),
        ended: t!(words, "attempt-session-ended"),
        sign_in: t!(words, "attempt-sign-in"),
        reload: t!(words, "attempt-reload"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Locale;
    use views::Phrase;
    use views::question::{Choosing, OptionView, QuestionView};

    fn view(chosen: &[usize]) -> AttemptView {
        let title = Phrase {
            locale: Locale::En,
            text: String::from("t"),
        };
        AttemptView {
            attempt: AttemptId::new(Timestamp::from_millis(0), [0; 10]),
            course: String::from("c"),
            course_title: title.clone(),
            title,
            key: String::from("final"),
            is_final: true,
            number: 1,
            question: QuestionView {
                id: String::from("q-1"),
                locale: Locale::En,
                choosing: Choosing::Several,
                vignette: String::new(),
                prompt: String::new(),
                options: [2, 0, 1]
                    .map(|value| OptionView {
                        value,
                        html: String::new(),
                        chosen: chosen.contains(&value),
                    })
                    .to_vec(),
            },
            answered: vec![false],
            saved_at: None,
            pass_percent: 80,
            attempt_number: 1,
            attempts_allowed: None,
            save_key: String::new(),
        }
    }

    fn refused(question: &str, chosen: &[&str]) -> Refused {
        let mut fields = vec![(String::from("question"), question.to_owned())];
        fields.extend(
            chosen
                .iter()
                .map(|value| (String::from("chosen"), (*value).to_owned())),
        );
        Refused {
            fields,
            problems: Vec::new(),
        }
    }

    #[test]
    fn what_was_chosen_before_signing_in_again_is_chosen_again() {
        let mut one = view(&[1]);
        assert!(choose_kept(&mut one, &refused("q-1", &["0", "2"])));
        assert_eq!(chosen(&one), [0, 2]);
        // The same as what is saved: nothing to save.
        assert!(!choose_kept(&mut one, &refused("q-1", &["2", "0"])));
        // Another question's answer, or none at all, changes nothing.
        assert!(!choose_kept(&mut one, &refused("q-2", &["1"])));
        assert!(!choose_kept(&mut one, &refused("q-1", &[])));
        assert_eq!(chosen(&one), [0, 2]);
    }
}
