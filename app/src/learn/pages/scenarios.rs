//! Scenarios on the page of a course: those for practice, and the one that a module assesses.

use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::learn::{AssessedCard, ScenarioChoice, ScenarioLink};

/// Those that may be played or left.
pub fn practice(
    words: Words,
    course: &str,
    module: &str,
    all: Vec<ScenarioLink>,
) -> impl IntoView + use<> {
    let href = |one: &ScenarioLink| routes::scenario_from(course, module, &one.scenario);
    let all: Vec<_> = all.into_iter().map(|one| (href(&one), one)).collect();
    (!all.is_empty()).then(|| view! {
        <div class="quiz">
            <h3>{t!(words, "scenario-course-practice")}</h3>
            <p class="small quiet">{t!(words, "scenario-course-practice-note")}</p>
            <ul class="ledger lessons">
                {all.into_iter().map(|(href, one)| view! {
                    <li>
                        <span class="lesson"><a href=href>{phrase(words.locale, one.title)}</a></span>
                        <span class="end quiet">{t!(words, "minutes", count = one.minutes)}</span>
                    </li>
                }).collect_view()}
            </ul>
        </div>
    })
}

/// The one that has to be passed: its rules, how it stands, and what can be chosen.
pub fn assessed(
    words: Words,
    course: &str,
    module: &str,
    card: AssessedCard,
    enrolled: bool,
) -> impl IntoView + use<> {
    let several = card.choices.len() > 1;
    let needed = if several {
        t!(words, "scenario-course-assessed-choose")
    } else {
        t!(words, "scenario-course-assessed-one")
    };
    let wait = (card.wait_hours > 0).then(|| t!(words, "card-wait", count = card.wait_hours));
    let state = if card.passed {
        Some(view! { <p class="small"><span class="state right">{icon(Icon::Check)}{t!(words, "scenario-state-passed")}</span></p> }.into_any())
    } else if enrolled && card.still_to_do > 0 {
        let why = t!(words, "quiz-not-yet", count = card.still_to_do);
        Some(view! { <p class="state open">{icon(Icon::Ring)}<span>{why}</span></p> }.into_any())
    } else {
        None
    };
    // While lessons are missing that one reason stands for all choices.
    let tells = enrolled && !card.passed && card.still_to_do == 0;
    let id = routes::assessed_scenario_id(module);
    let rule = t!(words, "scenario-assessed-rule", percent = card.pass_percent);
    view! {
        <div class="quiz" id=id>
            <h3>{t!(words, "scenario-course-assessed")}</h3>
            <div class="assessment stack">
                <p class="small">{needed}" "{rule}</p>
                <ul class="rules small quiet">
                    <li>{t!(words, "scenario-assessed-note")}</li>
                    {wait.map(|said| view! { <li>{said}</li> })}
                </ul>
                {state}
                <ul class="ledger lessons">
                    {card.choices.into_iter().map(|one| choice(words, (course, module), one, tells)).collect_view()}
                </ul>
            </div>
        </div>
    }
}

fn choice(
    words: Words,
    (course, module): (&str, &str),
    one: ScenarioChoice,
    tells: bool,
) -> impl IntoView + use<> {
    let intro = routes::scenario_from(course, module, &one.scenario) + "#assessed";
    let left = one
        .attempts_left
        .filter(|_| tells)
        .map(|left| t!(words, "scenario-attempts-left", count = left));
    let state = match (one.open, one.obstacle) {
        (Some(run), _) => Some(
            view! { <a href=routes::scenario_run(run)>{t!(words, "scenario-assessed-go-on")}</a> }
                .into_any(),
        ),
        (None, Some(why)) if tells => Some(words.message(&why).into_any()),
        (None, _) => None,
    };
    view! {
        <li>
            <span class="lesson"><a href=intro>{phrase(words.locale, one.title)}</a></span>
            <span class="end quiet">{state}</span>
            {left.map(|said| view! { <p>{said}</p> })}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples::english;
    use base::{Locale, Message, ScenarioRunId, Timestamp};
    use views::Phrase;

    fn choice(title: &str) -> ScenarioChoice {
        ScenarioChoice {
            scenario: title.to_lowercase(),
            title: Phrase {
                locale: Locale::En,
                text: title.to_owned(),
            },
            open: None,
            obstacle: None,
            attempts_left: Some(2),
        }
    }

    fn card() -> AssessedCard {
        AssessedCard {
            choices: vec![choice("Door"), choice("Yard")],
            pass_percent: 60,
            passed: false,
            still_to_do: 0,
            wait_hours: 0,
        }
    }

    fn drawn(card: AssessedCard, enrolled: bool) -> String {
        assessed(english(), "aware", "contact", card, enrolled)
            .to_html()
            .replace("<!>", "")
    }

    #[test]
    fn each_choice_leads_to_its_page_with_what_is_left() {
        let html = drawn(card(), true);
        assert!(
            html.contains("/practice/scenarios/door?course=aware&amp;module=contact#assessed"),
            "{html}"
        );
        assert!(html.contains("One of these is needed"), "{html}");
        assert_eq!(html.matches("2 attempts left.").count(), 2, "{html}");
        assert!(
            !drawn(card(), false).contains("attempts left"),
            "nobody is counted who is not enrolled"
        );
    }

    #[test]
    fn an_open_run_is_gone_on_with_and_an_obstacle_is_told() {
        let mut view = card();
        let run = ScenarioRunId::new(Timestamp::from_millis(0), [0; 10]);
        view.choices[0].open = Some(run);
        view.choices[1].obstacle = Some(Message::new("error-not-found"));
        let html = drawn(view, true);
        assert!(html.contains(&routes::scenario_run(run)), "{html}");
        assert!(html.contains("no longer available"), "{html}");
    }

    #[test]
    fn lessons_that_are_missing_are_the_one_reason() {
        let mut view = card();
        view.still_to_do = 3;
        view.choices[1].obstacle = Some(Message::new("error-not-found"));
        let html = drawn(view, true);
        assert!(html.contains("3 more lessons"), "{html}");
        assert!(!html.contains("no longer available"), "{html}");
    }
}
