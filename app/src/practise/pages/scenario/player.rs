//! An open run: what happened, where the story stands, and what can be done.
//!
//! The page is one form: a button for each action, for keeping one's words and for reconsidering, so that whatever is pressed carries
//! what was typed. It works without script. `scripts/scenario.js` only saves loading the frame of the page again.

use super::aside::aside;
use super::story::story;
use super::{SCENARIOS, STYLES};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page, PageResult};
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use base::ScenarioRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::scenario::Shown;
use views::account::Refused;
use views::scenario::RunView;

/// `/practice/scenarios/runs/{run}?step=`
pub async fn run(visit: Visit) -> PageResult {
    let id: ScenarioRunId = visit
        .param("run")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let shown =
        usecases::scenario::run(&visit.context, &visit.actor, id, visit.words.locale).await?;
    let Shown::Open(view) = shown else {
        // What was refused, because it ended meanwhile, is said there.
        let refused = visit
            .query
            .get("refused")
            .map(|token| format!("?refused={}", encode(token)));
        return Ok(Answer::Redirect(
            routes::scenario_debrief(id) + &refused.unwrap_or_default(),
        ));
    };
    let refused = visit.refused().await;
    let asked = visit.query("step").to_owned();
    let words = visit.words;
    let title = view.title.text.clone();
    let script = visit.assets.href("scripts/scenario.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Practice, title, move || {
        view! {
            {page(words, *view, &asked, &refused)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .with_exit()
    .into())
}

/// The page of a run. `asked` is the step that the address names: another one comes from the history of the browser.
pub fn page(words: Words, view: RunView, asked: &str, refused: &Refused) -> AnyView {
    let gone_on = !asked.is_empty() && asked != view.step.to_string();
    let stale = (gone_on && refused.problems.is_empty()).then(|| {
        view! { <p class="notice" role="status">{icon(Icon::Dot)}<span>{t!(words, "scenario-stands")}</span></p> }
    });
    let problems = problems(words, refused);
    let head = head(words, &view);
    let beside = aside(words, &view);
    view! {
        <div class="playing">
            {head}
            {problems}
            {stale}
            <div class="notice warn offline" role="alert" hidden=true>
                {icon(Icon::Warning)}
                <p>{t!(words, "scenario-offline")}</p>
                <p><button class="link" type="button">{t!(words, "scenario-try-now")}</button></p>
            </div>
            <div class="room">
                {story(words, view, refused)}
                {beside}
            </div>
        </div>
    }
    .into_any()
}

/// Why something was refused. What is wrong with no field is nothing to correct: it says how things are, above the present stand.
fn problems(words: Words, refused: &Refused) -> AnyView {
    if refused.problems.iter().any(|(field, _)| !field.is_empty()) {
        return summary(words, refused).into_any();
    }
    let said = refused
        .problems
        .iter()
        .map(|(_, message)| words.message(message));
    said.map(|said| view! {
        <p class="notice warn refused" role="alert" tabindex="-1" autofocus=true>{icon(Icon::Warning)}<span>{said}</span></p>
    })
    .collect_view()
    .into_any()
}

fn head(words: Words, view: &RunView) -> impl IntoView + use<> {
    let assessed = view.assessed.clone().map(|place| {
        let said = t!(
            words,
            "scenario-assessed-in",
            course = place.course_title.text
        );
        let href = routes::module(&place.course, &place.module);
        view! { " · "<a href=href>{said}</a> }
    });
    view! {
        <div class="playhead">
            <p class="kicker"><a href=SCENARIOS>{t!(words, "scenarios-title")}</a>{assessed}</p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{english, html, run};
    use super::*;
    use base::Message;

    fn drawn(view: RunView, asked: &str, refused: &Refused) -> String {
        html(page(english(), view, asked, refused))
    }

    fn refused(fields: &[(&str, &str)], problem: Option<&str>) -> Refused {
        Refused {
            fields: fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            problems: problem
                .map(|id| (String::new(), Message::new(id)))
                .into_iter()
                .collect(),
        }
    }

    #[test]
    fn every_action_is_a_button_that_says_where_the_story_stood() {
        let page = drawn(run(), "", &Refused::default());
        assert!(page.contains(r#"name="step" value="4""#), "{page}");
        let first = page.find(r#"name="action" value="ask-him""#).unwrap();
        let second = page.find(r#"name="action" value="speak-apart""#).unwrap();
        assert!(first < second, "{page}");
        assert_eq!(page.matches(r#"name="action""#).count(), 2);
    }

    #[test]
    fn what_happened_is_told_with_the_time_it_took() {
        let page = drawn(run(), "4", &Refused::default());
        for said in [
            "It is 21:43.",
            "5 minutes passed.",
            "Meanwhile",
            "He answers for her.",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("The story does not stand"), "{page}");
    }

    #[test]
    fn a_page_of_an_earlier_step_says_where_the_story_stands() {
        let page = drawn(run(), "2", &Refused::default());
        assert!(
            page.contains("The story does not stand where that page was."),
            "{page}"
        );
        // A refusal says it in its own words.
        let told = drawn(run(), "2", &refused(&[], Some("error-not-found")));
        assert!(!told.contains("The story does not stand"), "{told}");
        assert!(told.contains("notice warn refused"), "{told}");
    }

    #[test]
    fn what_was_typed_into_a_refused_form_stands_there_again() {
        let typed = [("say", "first-words"), ("words", "Are <you> hurt?")];
        let page = drawn(run(), "", &refused(&typed, Some("error-not-found")));
        assert!(page.contains("Are &lt;you> hurt?</textarea>"), "{page}");
        assert!(
            page.contains(r#"<details id="say" open class="say">"#),
            "{page}"
        );
        // The words of another scene do not fill this one.
        let typed = [("say", "other"), ("words", "Are you hurt?")];
        let page = drawn(run(), "", &refused(&typed, Some("error-not-found")));
        assert!(!page.contains("Are you hurt?"), "{page}");
    }

    #[test]
    fn a_run_that_takes_no_more_moves_can_only_be_begun_anew() {
        let view = RunView {
            exhausted: true,
            ..run()
        };
        let page = drawn(view, "", &Refused::default());
        for gone in [r#"name="action""#, r#"name="back""#, "What do you do?"] {
            assert!(!page.contains(gone), "{gone}: {page}");
        }
        for told in [
            "too many decisions to go on",
            r#"action="/do/begin-scenario""#,
            r#"name="anew" value="yes""#,
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let mut view = RunView {
            exhausted: true,
            ..run()
        };
        view.assessed = Some(super::super::samples::assessed());
        let page = drawn(view, "", &Refused::default());
        assert!(page.contains(r#"name="module""#), "{page}");
        assert!(page.contains("choose another"), "{page}");
    }

    #[test]
    fn an_open_run_is_left_and_not_skipped() {
        let page = drawn(run(), "", &Refused::default());
        assert!(page.contains("A run can stay open for ever"), "{page}");
        assert!(!page.contains("Skip"), "{page}");
    }

    #[test]
    fn nothing_is_reconsidered_where_a_decision_stands() {
        let practice = drawn(run(), "", &Refused::default());
        assert!(practice.contains(r#"name="back" value="3""#), "{practice}");
        let assessed = RunView {
            decisions: Vec::new(),
            ..run()
        };
        let page = drawn(assessed, "", &Refused::default());
        assert!(!page.contains("reconsider"), "{page}");
    }
}
