//! A visit to a scene, while a run is open. What is sound, and what follows, is never told here.

use super::story::{Story, conflict, own};
use super::told::Told;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use ::scenario::{Visit, Walk};
use base::{Locale, ScenarioRunId};
use store::scenario::{Assessed, Words};
use views::scenario::{ActionView, AssessedIn, DecisionView, Happened, RunView, SayView};

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// A run, or that it is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    Open(Box<RunView>),
    /// It came to an ending: its debrief is there.
    Ended,
}

/// One's own run, where the story stands.
pub async fn run(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    locale: Locale,
) -> Result<Shown, UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    if let Some(end) = &story.run.end {
        return match end.ending {
            Some(_) => Ok(Shown::Ended),
            None => Err(conflict("scenario-run-left")),
        };
    }
    let words = store::scenario::list_words(&mut *ctx.db.read().await?, run).await?;
    let assessed = match &story.run.assessed {
        Some(assessed) => Some(assessed_in(ctx, assessed, locale).await?),
        None => None,
    };
    Ok(Shown::Open(Box::new(open(
        &story, &words, assessed, locale,
    ))))
}

/// What is shown of an open run.
pub(super) fn open(
    story: &Story,
    words: &[Words],
    assessed: Option<AssessedIn>,
    locale: Locale,
) -> RunView {
    let told = Told::new(&story.published.scenario, locale);
    let present = story.walk.present();
    let scene = &story.graph().scenes[present.scene];
    let actions = present.offered.iter().filter_map(|place| {
        Some(ActionView {
            action: scene.actions.get(*place)?.id.to_string(),
            text: told.action((present.scene, *place)),
        })
    });
    let say = scene.say.as_ref().map(|say| {
        let (prompt, models) = told.say(say);
        let written = written(words, say.as_str());
        SayView {
            say: say.to_string(),
            prompt,
            // In an assessed run nothing that could be a hint comes before the end.
            models: match (&written, &assessed) {
                (Some(_), None) => models,
                _ => Vec::new(),
            },
            written,
        }
    });
    RunView {
        run: story.run.id,
        scenario: story.run.scenario.to_string(),
        title: told.title(),
        step: story.walk.next_number(),
        clock: clock(story, present),
        happened: happened(story, &told),
        scene: told.scene(present.scene),
        scene_id: scene.id.to_string(),
        body: told.body(present.scene, &present.passages),
        say,
        actions: actions.collect(),
        exhausted: story.walk.moves >= Walk::MOVES,
        decisions: match assessed {
            Some(_) => Vec::new(),
            None => decisions(story, &told),
        },
        assessed,
        people: told.people(),
        note: told.note(),
    }
}

/// What this person wrote.
pub(super) fn written(words: &[Words], say: &str) -> Option<String> {
    let own = words.iter().find(|one| one.say == say)?;
    Some(own.words.clone())
}

/// The time of day on arriving, in minutes after midnight.
pub(super) fn clock(story: &Story, visit: &Visit) -> u32 {
    story.graph().starts_at.saturating_add(visit.state.time()) % DAY
}

/// What the action led to that led here.
fn happened(story: &Story, told: &Told<'_>) -> Option<Happened> {
    let [.., before, present] = story.walk.path.as_slice() else {
        return None;
    };
    let by = present.by.as_ref()?;
    Some(Happened {
        done: told.action(by.action),
        consequence: told.consequence(by.action),
        events: told.events(&by.events),
        minutes: present.state.time().saturating_sub(before.state.time()),
    })
}

/// Decisions of the path, the latest first: where there was a choice.
fn decisions(story: &Story, told: &Told<'_>) -> Vec<DecisionView> {
    let pairs = story.walk.path.windows(2).rev();
    pairs
        .filter_map(|pair| match pair {
            [before, after] if before.offered.len() > 1 => {
                let by = after.by.as_ref()?;
                Some(DecisionView {
                    number: by.number,
                    scene: told.scene(before.scene),
                    done: told.action(by.action),
                })
            }
            _ => None,
        })
        .collect()
}

/// Where an assessed run belongs.
pub(super) async fn assessed_in(
    ctx: &Context,
    assessed: &Assessed,
    locale: Locale,
) -> Result<AssessedIn, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::get(&mut reader, assessed.enrolment).await?;
    drop(reader);
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let course = &published.course;
    let mut modules = course.modules.iter();
    let rules = modules
        .find(|module| module.slug.as_str() == assessed.module)
        .and_then(|module| module.assessed.as_ref())
        .ok_or(UseCaseError::NotFound)?;
    Ok(AssessedIn {
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, course.source_language, |text| {
            &text.title
        }),
        module: assessed.module.clone(),
        pass_percent: rules.pass_percent,
    })
}
