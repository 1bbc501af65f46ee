//! A lesson: outline, text, on this page.

use super::local_law::local_law;
use super::next_href;
use super::outline::{on_this_page, outline};
use super::pieces::content_note;
use crate::components::island_scripts::island_scripts;
use crate::components::question::QuestionWords;
use crate::components::question::response::{fill, kept};
use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::learn::islands::check::{CheckForm, CheckIsland};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use views::account::Refused;
use views::learn::{BlockView, CheckView, LessonView, NextLink};
use views::question::Asked;

/// `/courses/{course}/{module}/{lesson}`
pub async fn lesson(visit: Visit) -> PageResult {
    let words = visit.words;
    let (course, module, lesson) = (
        visit.param("course"),
        visit.param("module"),
        visit.param("lesson"),
    );
    let lesson = usecases::learn::lesson(
        &visit.context,
        &visit.actor,
        course,
        module,
        lesson,
        words.locale,
    )
    .await?;
    let refused = visit.refused().await;
    let title = lesson.title.text.clone();
    Ok(
        Page::new(Area::Learn, title, move || page(&visit, lesson, &refused))
            .styles(&["features/lesson.css"])
            .with_exit()
            .into(),
    )
}

/// The lesson itself.
pub fn page(visit: &Visit, view: LessonView, refused: &Refused) -> AnyView {
    let words = visit.words;
    let (lang, dir) = foreign(words.locale, view.locale);
    // In a text of another language the page's own words declare theirs.
    let (own_lang, own_dir) = foreign(view.locale, words.locale);
    let outline = outline(words, &view);
    let on_this_page = on_this_page(words, &view);
    let has_check = view
        .blocks
        .iter()
        .any(|block| matches!(block, BlockView::Check(_)));
    let script = visit.assets.href("scripts/lesson.js");
    let skip = next_href(&view.course, &view.next);
    let blocks: Vec<AnyView> = view
        .blocks
        .iter()
        .map(|block| match block {
            BlockView::Html(html) => InertElement::new(html.clone()).into_any(),
            BlockView::Check(check) => {
                let form = check_form(visit, &view, check, refused);
                view! { <CheckIsland form/> }.into_any()
            }
            BlockView::Local(one) => local_law(words, view.locale, one),
        })
        .collect();
    let site = visit.context.settings.site.name.clone();
    view! {
        <div class="reader">
            {outline}
            <article
                class="prose"
                lang=lang
                dir=dir
                data-course=view.course.clone()
                data-module=view.module.clone()
                data-lesson=view.lesson.clone()
                data-enrolled=view.enrolled.then_some("yes")
            >
                <p class="kicker" lang=own_lang dir=own_dir>
                    {t!(words, "lesson-place", module = view.module_number, lesson = view.lesson_number)}
                    " · "{t!(words, "module-minutes-left", count = view.minutes_left)}
                </p>
                <h1>{view.title.text.clone()}</h1>
                <p class="lead">{view.summary.text.clone()}</p>
                <div class="before" lang=own_lang dir=own_dir>
                    {remarks(words, &view)}
                    {view.note.clone().map(|note| content_note(words, note, 0, view! {
                        <p class="row"><a class="button plain compact" href=skip>{t!(words, "note-skip")}</a></p>
                    }.into_any()))}
                </div>
                {blocks}
                <p class="only-print small" lang=own_lang dir=own_dir>
                    {t!(words, "lesson-printed", site = site, version = view.version.clone(), date = words.date(view.published_at))}
                </p>
                <div lang=own_lang dir=own_dir>{go_on(words, &view, refused)}</div>
            </article>
            {on_this_page}
        </div>
        {has_check.then(|| island_scripts(visit))}
        <script type="module" src=script nonce=visit.nonce.clone()></script>
    }
    .into_any()
}

/// What to know of this text before reading it.
fn remarks(words: Words, view: &LessonView) -> impl IntoView + use<> {
    let course = view.course.clone();
    let language = view.locale.name();
    view! {
        {(!view.enrolled && view.drafted.is_none()).then(|| view! {
            <form class="untranslated" method="post" action="/do/enrol">
                <input type="hidden" name="course" value=course/>
                <p>{t!(words, "lesson-not-enrolled")}" "<button class="link">{t!(words, "enrol")}</button></p>
            </form>
        })}
        {(view.locale != words.locale).then(|| view! { <p class="untranslated">{t!(words, "lesson-untranslated", language = language)}</p> })}
        {view.stale.then(|| view! { <p class="untranslated">{t!(words, "lesson-stale")}</p> })}
    }
}

/// Continue, the one primary action, and what it leads to.
fn go_on(words: Words, view: &LessonView, refused: &Refused) -> impl IntoView + use<> {
    let page = words.locale;
    let next = match &view.next {
        NextLink::Lesson { title, minutes, .. } => view! {
            {t!(words, "next-lesson")}" "{phrase(page, title.clone())}" · "{t!(words, "minutes", count = *minutes)}
        }
        .into_any(),
        NextLink::Quiz { .. } => t!(words, "next-quiz").into_any(),
        NextLink::Scenario { title, choices: 1, .. } => view! {
            {t!(words, "scenario-next")}{t!(words, "scenario-colon")}" "{phrase(page, title.clone())}
        }
        .into_any(),
        NextLink::Scenario { .. } => t!(words, "scenario-next").into_any(),
        NextLink::Course => t!(words, "next-course").into_any(),
    };
    // A refusal that names no question is about going on.
    let problem = refused
        .problems
        .first()
        .filter(|_| refused.field("question").is_empty());
    let unanswered = view.blocks.iter().find_map(|block| match block {
        BlockView::Check(check) if check.feedback.is_none() => {
            Some(format!("#check-{}", check.question.id))
        }
        BlockView::Check(_) | BlockView::Html(_) | BlockView::Local(_) => None,
    });
    let open = view.enrolled && !view.done && view.checks_answered < view.checks;
    view! {
        <form class="next" id="next" method="post" action="/do/continue">
            <input type="hidden" name="course" value=view.course.clone()/>
            <input type="hidden" name="module" value=view.module.clone()/>
            <input type="hidden" name="lesson" value=view.lesson.clone()/>
            {problem.map(|(_, message)| view! { <p class="error until" role="alert">{icon(Icon::Warning)}<span>
                {words.message(message)}
                {unanswered.map(|href| view! { " "<a href=href>{t!(words, "lesson-first-open")}</a> })}
            </span></p> })}
            <button class="button" disabled=view.drafted.is_some()>{t!(words, "continue")}{icon(Icon::Forward)}</button>
            <span class="small quiet">{next}</span>
            {view.done.then(|| view! { <span class="state right small">{icon(Icon::Check)}{t!(words, "lesson-done")}</span> })}
            {open.then(|| view! { <p class="small quiet until">{t!(words, "lesson-checks-note", count = view.checks)}</p> })}
        </form>
    }
}

/// An inline check with all its words, as it was left or as it was refused.
fn check_form(visit: &Visit, view: &LessonView, check: &CheckView, refused: &Refused) -> CheckForm {
    let words = visit.words;
    let mut check = check.clone();
    let question = check.question.id.clone();
    if visit.query("again") == question {
        check.feedback = None;
        fill(&mut check.question, &[], None);
    }
    let mut problem = String::new();
    if refused.field("question") == question {
        check.feedback = None;
        give_again(&mut check, refused);
        problem = refused
            .problems
            .first()
            .map_or_else(String::new, |(_, message)| words.message(message));
    }
    let answer = match &check.question.asked {
        // Nobody marks it: pressing the button shows what to compare it with.
        Asked::Repair { .. } | Asked::Written { .. } => t!(words, "check-compare"),
        _ => t!(words, "check-answer"),
    };
    CheckForm {
        words: QuestionWords::of(words, &check.question, check.feedback.as_ref()),
        title: t!(
            words,
            "check-title",
            number = check.number,
            count = check.of
        ),
        check,
        course: view.course.clone(),
        module: view.module.clone(),
        lesson: view.lesson.clone(),
        save_key: save_key(&visit.nonce),
        version: view.version.clone(),
        problem,
        locale: words.locale,
        answer,
        again: t!(words, "check-again"),
        offline: t!(words, "check-offline"),
    }
}

/// What was given to a check that was refused is given again.
fn give_again(check: &mut CheckView, refused: &Refused) {
    let (parts, level) = kept(refused);
    fill(&mut check.question, &parts, level);
}

/// A name for the saves of this page: the nonce is random and stands on no other page.
fn save_key(nonce: &str) -> String {
    nonce
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(32)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::response::given;
    use crate::components::question::samples;

    #[test]
    fn a_save_key_is_what_use_cases_take() {
        assert_eq!(save_key("ab+/Z9=="), "abZ9");
        assert_eq!(save_key(&"a".repeat(99)).len(), 32);
    }

    #[test]
    fn what_was_given_is_given_again() {
        let (question, _) = samples::coding();
        let mut check = CheckView {
            number: 1,
            of: 1,
            question,
            feedback: None,
        };
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let refused = Refused {
            fields: vec![
                field("question", "q-coding"),
                field("response", "SUG"),
                field("certainty", "2"),
            ],
            problems: Vec::new(),
        };
        give_again(&mut check, &refused);
        assert_eq!(given(&check.question), ["SUG"]);
        assert_eq!(check.question.certainty.unwrap().chosen, Some(2));
    }
}
