//! A run that came to an end, as a document one would print: how it ended, the path with its reasons, what was met, and the ways on.

use super::path::path;
use super::pieces::{outcome, passage};
use super::results::{competences, errors, objectives, score};
use super::sources::Sources;
use super::{SCENARIOS, words as said};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::ScenarioRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::scenario::{DebriefView, EndingView};

/// `/practice/scenarios/runs/{run}/debrief`
pub async fn debrief(visit: Visit) -> PageResult {
    let id: ScenarioRunId = visit
        .param("run")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let view =
        usecases::scenario::debrief(&visit.context, &visit.actor, id, visit.words.locale).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    let title = format!("{} · {}", t!(words, "scenario-debrief"), view.title.text);
    let area = if view.own {
        Area::Practice
    } else {
        Area::Marking
    };
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(area, title, move || {
        view! {
            {page(words, view, &refused)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(&["features/debrief.css"])
    .with_exit()
    .into())
}

pub fn page(words: Words, view: DebriefView, refused: &Refused) -> AnyView {
    let head = head(words, &view);
    let score = score(words, &view);
    let after = after(words, &view);
    let says = view.own.then_some((view.run, view.says));
    let sources = Sources::new(&view.sources);
    view! {
        {head}
        {summary(words, refused)}
        {ending(words, &sources, view.ending)}
        {score}
        {path(words, &sources, view.run, view.own, view.path)}
        {objectives(words, view.objectives)}
        {competences(words, view.competences)}
        {errors(words, view.misconceptions)}
        {says.map(|(run, says)| said::own(words, run, says))}
        {sources.list(words)}
        {after}
        <p class="small quiet">{t!(words, "scenario-not-reviewed")}</p>
    }
    .into_any()
}

/// What an ending and the way to it show whoever writes the scenario: there is no run to go on with, and nobody's words.
pub fn looked_back(words: Words, view: DebriefView) -> AnyView {
    let score = score(words, &view);
    let sources = Sources::new(&view.sources);
    view! {
        {ending(words, &sources, view.ending)}
        {score}
        {path(words, &sources, view.run, false, view.path)}
        {objectives(words, view.objectives)}
        {competences(words, view.competences)}
        {errors(words, view.misconceptions)}
        {sources.list(words)}
    }
    .into_any()
}

fn head(words: Words, view: &DebriefView) -> impl IntoView + use<> {
    let date = words.date_time(view.ended_at);
    let version = view.version.clone();
    let run = if view.assessed.is_some() {
        t!(
            words,
            "scenario-debrief-assessed",
            date = date,
            version = version
        )
    } else {
        t!(
            words,
            "scenario-debrief-practice",
            date = date,
            version = version
        )
    };
    let place = view.assessed.clone().map(|place| {
        let href = routes::module(&place.course, &place.module);
        let title = phrase(words.locale, place.course_title);
        view! { " · "<a href=href>{title}</a> }
    });
    let ending = outcome(words, &view.ending.outcome);
    let officer = view.officer.clone().map(|name| {
        view! {
            <p><span class="label">{t!(words, "scenario-officer")}</span>" "<bdi>{name}</bdi></p>
            <p class="small quiet">{t!(words, "scenario-officer-note")}</p>
        }
    });
    view! {
        <div class="pagehead">
            <p class="kicker">{t!(words, "scenario-debrief")}{place}" · "{run}</p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="lead">{ending}{t!(words, "scenario-colon")}" "{phrase(words.locale, view.ending.title.clone())}</p>
            {officer}
            <p class="row">
                <button class="button plain print" type="button" hidden=true>{t!(words, "scenario-print")}</button>
            </p>
        </div>
    }
}

fn ending(words: Words, sources: &Sources, ending: EndingView) -> impl IntoView + use<> {
    let class = if ending.outcome == "critical" {
        "meaning critical"
    } else {
        "meaning"
    };
    view! {
        <section class="section" aria-labelledby="ending">
            <header><h2 id="ending">{t!(words, "scenario-ending")}</h2></header>
            <div>
                {passage(words, ending.body)}
                <div class=class>
                    <h3 class="label">{t!(words, "scenario-meaning")}</h3>
                    {passage(words, ending.meaning)}
                    {ending.source.map(|source| sources.line(words, &source))}
                </div>
            </div>
        </section>
    }
}

/// A minute, whom one can talk to, and where one goes on.
fn after(words: Words, view: &DebriefView) -> impl IntoView + use<> {
    let intro = routes::scenario(&view.scenario);
    let on = match (&view.assessed, view.own) {
        (Some(place), true) => {
            let href = routes::module(&place.course, &place.module);
            view! { <a class="button" href=href>{t!(words, "scenario-to-course")}{icon(Icon::Forward)}</a> }.into_any()
        }
        (None, true) => view! { <a class="button" href=intro>{t!(words, "scenario-play-again")}{icon(Icon::Forward)}</a> }.into_any(),
        (_, false) => ().into_any(),
    };
    let all = view
        .own
        .then(|| view! { <a href=SCENARIOS>{t!(words, "scenario-all-link")}</a> });
    view! {
        <section class="section after">
            <header><h2>{t!(words, "scenario-after")}</h2></header>
            <div>
                <p>{t!(words, "scenario-after-text")}" "<a href="/about#support">{t!(words, "home-support-link")}</a></p>
                <p class="row">{on}{all}</p>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, english, html};
    use super::*;

    fn drawn(view: DebriefView) -> String {
        html(page(english(), view, &Refused::default()))
    }

    #[test]
    fn the_debrief_says_how_it_ended_and_why() {
        let page = drawn(samples::debrief());
        for said in [
            "Ended well: The case is handed over",
            "3 of 4 points",
            "75 %",
            "21:40",
            "Not sound",
            "What is said in front of him shows only what may be said there.",
            "What would have happened",
            "Done at first, then reconsidered",
            "Try again from here",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[test]
    fn a_source_is_told_once_and_a_number_leads_to_it() {
        let mut view = samples::debrief();
        let second = views::Phrase {
            text: String::from("Principle 2"),
            ..view.sources[0].clone()
        };
        view.ending.source = Some(second.clone());
        view.sources.insert(0, second);
        let page = drawn(view);
        assert_eq!(page.matches("Manual (UNODC, 2009)").count(), 1, "{page}");
        assert_eq!(page.matches("Principle 2").count(), 1, "{page}");
        assert!(
            page.contains(r#"<li id="source-2">Manual (UNODC, 2009)"#),
            "{page}"
        );
        assert!(
            page.contains(r##"<a href="#source-1">Source: 1</a>"##),
            "{page}"
        );
        // Two that were taken, once on screen; three that were not, on screen and on paper.
        assert_eq!(page.matches(r##"href="#source-2""##).count(), 8, "{page}");
    }

    #[test]
    fn what_was_not_done_is_folded_with_its_verdict() {
        let page = drawn(samples::debrief());
        assert_eq!(page.matches("branch other").count(), 3, "{page}");
        assert!(!page.contains("<details open"), "{page}");
        assert!(!page.contains(" open class"), "{page}");
    }

    #[test]
    fn a_verdict_has_a_mark_and_a_word() {
        let page = drawn(samples::debrief());
        for (mark, word) in [("mark unsound", "Not sound"), ("mark sound", "Sound")] {
            assert!(page.contains(mark) && page.contains(word), "{word}: {page}");
        }
    }

    #[test]
    fn what_was_reconsidered_is_told_once() {
        let mut view = samples::debrief();
        let him = view.path[0].reconsidered[0].clone();
        view.path[0].others.push(him);
        let page = drawn(view);
        assert_eq!(
            page.matches("Ask him.").count(),
            2,
            "here and as taken later: {page}"
        );
    }

    #[test]
    fn evidence_leads_to_the_decision_on_the_path() {
        let page = drawn(samples::debrief());
        assert!(page.contains(r##"href="#move-2""##), "{page}");
        assert!(page.contains(r#"id="move-2""#), "{page}");
    }

    #[test]
    fn somebody_else_s_run_is_read_without_their_words_and_not_played_on() {
        let view = DebriefView {
            own: false,
            officer: Some(String::from("Ines <Farouk>")),
            ..samples::debrief()
        };
        let page = drawn(view);
        for hidden in ["Are you hurt?", "try-again", "delete-words", "What you did"] {
            assert!(!page.contains(hidden), "{hidden}: {page}");
        }
        for told in [
            "What the officer did",
            "Ines &lt;Farouk&gt;",
            "in their own words is not shown",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
    }

    #[test]
    fn a_critical_ending_of_an_assessed_run_is_not_passed() {
        let mut view = samples::debrief();
        view.assessed = Some(samples::assessed());
        view.passed = Some(false);
        view.ending.outcome = String::from("critical");
        let page = drawn(view);
        assert!(page.contains("Not passed."), "{page}");
        assert!(page.contains("whatever it earned"), "{page}");
    }
}
