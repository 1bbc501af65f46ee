//! A course: what one will be able to do, its modules, and what the certificate needs.

use super::assessment::assessment_card;
use super::modules::{Reader, module};
use super::pieces::{content_note, languages};
use super::stamps::stamps;
use crate::components::form::{notice, summary};
use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::routes;
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::learn::{AssessedCard, AssessmentCard, CourseView, Progress, ScenarioChoice};

/// `/courses/{course}`
pub async fn course(visit: Visit) -> PageResult {
    let words = visit.words;
    let slug = visit.param("course").to_owned();
    let course = usecases::learn::course(&visit.context, &visit.actor, &slug, words.locale).await?;
    let refused = visit.refused().await;
    let notice = notice(&visit);
    let signed_in = visit.actor.account().is_some();
    let title = course.title.text.clone();
    Ok(Page::new(Area::Learn, title, move || {
        let reader = Reader { signed_in, enrolled: course.enrolled_at.is_some() };
        let (lang, dir) = foreign(words.locale, course.body.locale);
        let head = head(words, &course, reader);
        let needs = needs(words, &course, reader);
        let version = t!(words, "course-version", version = course.version.clone(), date = words.date(course.published_at));
        let stamps = stamps(words, &course.stamps.shown);
        let href = routes::course_stamps(&course.slug);
        let stamps_link = course.stamps.may_see_all.then(|| view! {
            <p class="small"><a href=href>{t!(words, "course-stamps-link")}</a></p>
        });
        let slug = course.slug;
        view! {
            {head}
            {notice}
            {summary(words, &refused)}
            {course.newer_version.then(|| view! {
                {newer(words, &slug, course.completed_at.is_none())}
            })}
            {course.note.map(|note| content_note(words, note, 2, ().into_any()))}
            <section class="section">
                <header><h2>{t!(words, "course-outcomes")}</h2></header>
                <div class="prose"><ul>
                    {course.outcomes.into_iter().map(|one| view! { <li>{phrase(words.locale, one)}</li> }).collect_view()}
                </ul></div>
            </section>
            {course.modules.into_iter().map(|one| module(words, &slug, one, reader)).collect_view()}
            {course.assessment.map(|card| view! {
                <section class="section" id=routes::assessment_id("final")>
                    <header><h2>{t!(words, "assessment-final")}</h2><p>{t!(words, "assessment-final-note")}</p></header>
                    <div>{assessment_card(words, &slug, card, reader.enrolled)}</div>
                </section>
            })}
            {needs}
            {stamps}
            <section class="section">
                <header><h2>{t!(words, "course-about")}</h2><p>{version}</p></header>
                <div>
                    <div class="prose" lang=lang dir=dir inner_html=course.body.html></div>
                    {stamps_link}
                </div>
            </section>
        }
        .into_any()
    })
    .styles(&["features/lesson.css"])
    .into())
}

/// There is a newer version. Who is under way may look at what it would mean.
fn newer(words: Words, course: &str, is_under_way: bool) -> impl IntoView + use<> {
    let href = routes::newer_version(course);
    view! {
        <p class="notice">{icon(Icon::Dot)}<span>
            {t!(words, "course-newer")}
            {is_under_way.then(|| view! { " "<a href=href>{t!(words, "newer-look")}</a> })}
        </span></p>
    }
}

fn head(words: Words, course: &CourseView, reader: Reader) -> impl IntoView + use<> {
    let lessons: usize = course
        .modules
        .iter()
        .map(|module| module.lessons.len())
        .sum();
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/courses">{t!(words, "courses-title")}</a></p>
            <h1>{phrase(words.locale, course.title.clone())}</h1>
            <p class="lead">{phrase(words.locale, course.summary.clone())}</p>
            <p class="small quiet">
                {t!(words, "module-count", count = course.modules.len())}" · "{t!(words, "lesson-count", count = lessons)}
                " · "{t!(words, "minutes", count = course.minutes)}" · "{languages(course.languages.clone())}
            </p>
            {course.completed_before.map(|at| view! {
                <p class="small quiet">{t!(words, "course-completed-before", date = words.date(at))}</p>
            })}
            {primary(words, course, reader)}
        </div>
    }
}

/// The one thing to do on this page.
fn primary(words: Words, course: &CourseView, reader: Reader) -> AnyView {
    let slug = course.slug.clone();
    if let Some(at) = course.completed_at {
        let code = course.certificate_code.clone();
        return view! {
            <p class="row">
                {code.map(|code| view! { <a class="button" href=routes::certificate(&code)>{t!(words, "course-certificate-link")}</a> })}
                <span class="state right">{icon(Icon::Check)}{t!(words, "course-completed-on", date = words.date(at))}</span>
            </p>
        }
        .into_any();
    }
    if course.may_enrol {
        return view! {
            <form method="post" action="/do/enrol">
                <input type="hidden" name="course" value=slug/>
                <p class="row"><button class="button">{t!(words, "enrol")}</button>
                <span class="small quiet">{t!(words, "enrol-note")}</span></p>
            </form>
        }
        .into_any();
    }
    if !reader.signed_in {
        let href = routes::sign_in(&routes::course(&slug));
        return view! {
            <p class="row"><a class="button" href=href>{t!(words, "enrol-sign-in")}</a>
            <span class="small quiet">{t!(words, "enrol-anonymous")}</span></p>
        }
        .into_any();
    }
    let href = match &course.resume {
        Some((module, lesson)) => Some(routes::lesson(&slug, module, lesson)),
        None => next_to_pass(course),
    };
    let begun = course
        .modules
        .iter()
        .flat_map(|module| &module.lessons)
        .any(|one| one.progress != Progress::NotStarted);
    let label = if begun {
        t!(words, "continue")
    } else {
        t!(words, "course-begin")
    };
    href.map_or_else(
        || ().into_any(),
        |href| view! { <p class="row"><a class="button" href=href>{label}{icon(Icon::Forward)}</a></p> }.into_any(),
    )
}

/// The first quiz, assessed scenario or final assessment that can be tried.
fn next_to_pass(course: &CourseView) -> Option<String> {
    let slug = &course.slug;
    let of_card =
        |card: &AssessmentCard| may_be_tried(card).then(|| routes::assessment(slug, &card.key));
    course
        .modules
        .iter()
        .find_map(|module| {
            let scenario = module.assessed.as_ref().filter(|card| may_be_played(card));
            let quiz = module.quiz.as_ref().and_then(of_card);
            quiz.or_else(|| scenario.map(|_| routes::assessed_scenario(slug, &module.slug)))
        })
        .or_else(|| course.assessment.as_ref().and_then(of_card))
}

fn may_be_played(card: &AssessedCard) -> bool {
    let can_begin = |one: &ScenarioChoice| one.open.is_some() || one.obstacle.is_none();
    !card.passed && card.still_to_do == 0 && card.choices.iter().any(can_begin)
}

fn may_be_tried(card: &AssessmentCard) -> bool {
    let passed = card.best.is_some_and(|(_, passed)| passed);
    let left = card
        .attempts_allowed
        .is_none_or(|allowed| card.attempts_used < allowed);
    let now = card.still_to_do == 0 && card.next_from.is_none();
    card.open.is_some() || (!passed && left && now)
}

/// What the certificate needs, and what of it is there.
fn needs(words: Words, course: &CourseView, reader: Reader) -> impl IntoView + use<> {
    let lessons: Vec<Progress> = course
        .modules
        .iter()
        .flat_map(|module| &module.lessons)
        .map(|lesson| lesson.progress)
        .collect();
    let done = lessons
        .iter()
        .filter(|progress| **progress == Progress::Done)
        .count();
    let quizzes: Vec<&AssessmentCard> = course
        .modules
        .iter()
        .filter_map(|module| module.quiz.as_ref())
        .collect();
    let passed = |card: &AssessmentCard| card.best.is_some_and(|(_, passed)| passed);
    let mut rows = vec![(
        t!(words, "needs-lessons", count = lessons.len()),
        done,
        lessons.len(),
    )];
    if !quizzes.is_empty() {
        let there = quizzes.iter().filter(|card| passed(card)).count();
        rows.push((
            t!(words, "needs-quizzes", count = quizzes.len()),
            there,
            quizzes.len(),
        ));
    }
    let scenarios: Vec<bool> = course
        .modules
        .iter()
        .filter_map(|module| module.assessed.as_ref().map(|card| card.passed))
        .collect();
    if !scenarios.is_empty() {
        let there = scenarios.iter().filter(|passed| **passed).count();
        let said = t!(words, "scenario-needs", count = scenarios.len());
        rows.push((said, there, scenarios.len()));
    }
    if let Some(card) = &course.assessment {
        let percent = card.pass_percent;
        rows.push((
            t!(words, "needs-assessment", percent = percent),
            usize::from(passed(card)),
            1,
        ));
    }
    course.certificate.then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "needs-title")}</h2><p>{t!(words, "needs-note")}</p></header>
            <div><ul class="ledger">
                {rows.into_iter().map(|(what, there, of)| view! {
                    <li>
                        <h3>{what}</h3>
                        {reader.enrolled.then(|| view! { <span class="end">{standing(words, there, of)}</span> })}
                    </li>
                }).collect_view()}
            </ul></div>
        </section>
    })
}

fn standing(words: Words, there: usize, of: usize) -> AnyView {
    if there >= of {
        view! { <span class="state right">{icon(Icon::Check)}{t!(words, "needs-met")}</span> }
            .into_any()
    } else {
        let word = if of == 1 {
            t!(words, "needs-not-yet")
        } else {
            t!(words, "needs-so-far", done = there, count = of)
        };
        view! { <span class="state open">{icon(Icon::Ring)}{word}</span> }.into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;
    use views::learn::{BehaviourView, FeedbackTime};

    fn card() -> AssessmentCard {
        AssessmentCard {
            key: String::from("final"),
            questions: 20,
            pass_percent: 80,
            attempts_allowed: Some(3),
            attempts_used: 0,
            open: None,
            best: None,
            finished: Vec::new(),
            still_to_do: 0,
            behaviour: BehaviourView {
                feedback: FeedbackTime::Deferred,
                certainty: false,
            },
            minutes: None,
            wait_hours: 0,
            next_from: None,
        }
    }

    #[test]
    fn a_scenario_is_next_only_where_one_can_be_begun() {
        let choice = ScenarioChoice {
            scenario: String::from("the-door"),
            title: views::Phrase {
                locale: base::Locale::En,
                text: String::from("The door"),
            },
            open: None,
            obstacle: None,
            attempts_left: None,
        };
        let card = AssessedCard {
            choices: vec![choice.clone()],
            pass_percent: 60,
            passed: false,
            still_to_do: 0,
            wait_hours: 0,
        };
        assert!(may_be_played(&card));
        assert!(!may_be_played(&AssessedCard {
            passed: true,
            ..card.clone()
        }));
        assert!(!may_be_played(&AssessedCard {
            still_to_do: 1,
            ..card.clone()
        }));
        let waits = ScenarioChoice {
            obstacle: Some(base::Message::new("attempt-wait")),
            ..choice
        };
        assert!(!may_be_played(&AssessedCard {
            choices: vec![waits],
            ..card
        }));
    }

    #[test]
    fn the_page_leads_only_to_what_can_be_tried() {
        assert!(may_be_tried(&card()));
        assert!(!may_be_tried(&AssessmentCard {
            still_to_do: 1,
            ..card()
        }));
        assert!(!may_be_tried(&AssessmentCard {
            attempts_used: 3,
            best: Some((70, false)),
            ..card()
        }));
        assert!(!may_be_tried(&AssessmentCard {
            attempts_used: 1,
            best: Some((90, true)),
            ..card()
        }));
        assert!(!may_be_tried(&AssessmentCard {
            next_from: Some(Timestamp::from_millis(1)),
            ..card()
        }));
        assert!(may_be_tried(&AssessmentCard {
            attempts_allowed: None,
            attempts_used: 9,
            ..card()
        }));
    }
}
