//! Looking back on an interview: what was asked over time, what came of it, and how to do better.
//!
//! It is worked out of the turns as they were recorded, each time it is looked at, with the labels that assessors gave to contested turns.

mod details;
mod released;
mod steps;
mod turns;

pub(super) use turns::can_be_contested;

use super::finish::KeptMeasures;
use super::plan::KeptPlan;
use super::room::acts;
use super::talk::{
    LEFT, Talk, conflict, is_demonstration, is_finished, is_of_old_model, is_practice, purpose,
};
use super::told::Told;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::interview::debrief::{Debrief, Decided, Measure, Measured, debrief as look_back_on, edges};
use base::{InterviewRunId, Label, Locale, Message};
use released::Released;
use store::interview::{CodingContest, Judgement, Notes, Report, Run};
use views::Passage;
use views::account::Role;
use views::interview::{
    BandEdges, BetterView, EarlierView, InterviewDebrief, JudgedView, MeasureView, PhaseView,
    ReportState,
};

/// Interviews in the small multiples.
const MOST_EARLIER: usize = 12;

/// One's own interview, looked back on; an assessed one of anybody for assessors. They do not see what the officer wrote for themselves,
/// and that they looked is recorded. As long as a second talk can follow, what was not told is not shown.
pub async fn debrief(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    locale: Locale,
) -> Result<InterviewDebrief, UseCaseError> {
    actor.person()?;
    shown(ctx, actor, run, false, locale).await
}

/// The same with everything that was not told, for an officer who wants no second talk. Of an assessed interview that is never shown.
pub async fn whole_debrief(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    locale: Locale,
) -> Result<InterviewDebrief, UseCaseError> {
    actor.person()?;
    shown(ctx, actor, run, true, locale).await
}

async fn shown(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    whole: bool,
    locale: Locale,
) -> Result<InterviewDebrief, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let found = store::interview::get_run(&mut reader, run).await?;
    let is_own = found.account == person.account;
    let is_assessor = person.roles.contains(&Role::Assessor);
    if !is_own && (!is_assessor || is_practice(&found)) {
        return Err(UseCaseError::NotFound);
    }
    if found.erased_at.is_some() {
        return Err(conflict("interview-refused-erased"));
    }
    if found.end.is_none() {
        return Err(conflict("interview-refused-not-ended"));
    }
    let judged = store::interview::list_judgements(&mut reader, run).await?;
    let officer = if is_own || judged.is_empty() {
        None
    } else {
        Some(store::account::get(&mut reader, found.account).await?.name)
    };
    drop(reader);
    if !is_own {
        viewed(ctx, actor, &found).await?;
    }
    let talk = Talk::load(ctx, found).await?;
    let mut view = look_at(ctx, &talk, is_own, whole, locale).await?;
    view.officer = officer;
    Ok(view)
}

/// Records that somebody looked at another's interview. Whoever did is not measured with its case any more.
pub(super) async fn viewed(ctx: &Context, actor: &Actor, run: &Run) -> Result<(), UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    let subject = run.id.to_string();
    let subject = ("interview-run", subject.as_str());
    let detail = serde_json::json!({ "purpose": run.purpose });
    record(ctx, &mut tx, actor, "interview.viewed", subject, detail).await?;
    Ok(tx.commit().await?)
}

/// What is recorded beside the turns.
struct Beside {
    contests: Vec<CodingContest>,
    judged: Option<Judgement>,
    report: Option<Report>,
    notes: Notes,
}

impl Beside {
    async fn load(ctx: &Context, run: InterviewRunId) -> Result<Self, UseCaseError> {
        let mut reader = ctx.db.read().await?;
        Ok(Self {
            contests: store::interview::list_contests(&mut reader, run).await?,
            judged: store::interview::list_judgements(&mut reader, run)
                .await?
                .pop(),
            report: store::interview::find_report(&mut reader, run).await?,
            notes: store::interview::find_notes(&mut reader, run)
                .await?
                .unwrap_or_default(),
        })
    }
}

/// Labels that assessors gave.
fn decided(contests: &[CodingContest]) -> Decided {
    let labels = contests.iter().filter_map(|contest| {
        let decision = contest.decision.as_ref()?;
        Some((contest.turn, Label::from_word(&decision.label)?))
    });
    Decided(labels.collect())
}

/// The measures of an interview as they stand: where an assessor decided on a label, they are worked out anew.
pub(super) async fn measures(ctx: &Context, run: &Run) -> Result<KeptMeasures, UseCaseError> {
    let contests = store::interview::list_contests(&mut *ctx.db.read().await?, run.id).await?;
    let decided = decided(&contests);
    if decided.0.is_empty() || run.end.is_none() || run.erased_at.is_some() {
        return KeptMeasures::read(run);
    }
    let talk = Talk::load(ctx, run.clone()).await?;
    Ok(KeptMeasures::of(&look_back_on(
        talk.case(),
        &talk.turns,
        &decided,
    )))
}

/// The debrief of an interview that has ended, for its officer (`own`) or for an assessor, without a name.
pub(super) async fn look(
    ctx: &Context,
    talk: &Talk,
    own: bool,
    locale: Locale,
) -> Result<InterviewDebrief, UseCaseError> {
    look_at(ctx, talk, own, false, locale).await
}

/// A second talk with the same person can follow, in which they may tell what they have not told.
fn is_to_go_on(talk: &Talk) -> Result<bool, UseCaseError> {
    let left = talk.run.end.as_ref().is_none_or(|end| end.how == LEFT);
    if left || is_of_old_model(&talk.run) {
        return Ok(false);
    }
    Ok(!acts(talk, &talk.replay()?).is_empty())
}

async fn look_at(
    ctx: &Context,
    talk: &Talk,
    own: bool,
    whole: bool,
    locale: Locale,
) -> Result<InterviewDebrief, UseCaseError> {
    let end = talk.run.end.as_ref().ok_or(UseCaseError::NotFound)?;
    let beside = Beside::load(ctx, talk.run.id).await?;
    let found = look_back_on(talk.case(), &talk.turns, &decided(&beside.contests));
    let told = Told::new(&talk.published.interview, locale);
    let held_back = !whole && is_to_go_on(talk)?;
    let closed = held_back || !is_practice(&talk.run);
    let released = Released::of(talk, closed);
    let (steps, steps_hidden) = steps::steps(talk, &told, &found, closed.then_some(&released));
    let plan = if own {
        KeptPlan::of(talk)?
    } else {
        KeptPlan::default()
    };
    let earlier = if own {
        earlier(ctx, talk, &found, locale).await?
    } else {
        Vec::new()
    };
    let notes = if own { beside.notes } else { Notes::default() };
    Ok(InterviewDebrief {
        run: talk.run.id,
        interview: talk.run.interview.to_string(),
        title: told.title(),
        called: told.called(),
        course: talk.published.interview.course.to_string(),
        version: talk.published.short_version(),
        model_version: talk.run.model_version.clone(),
        seed: talk.run.seed.clone(),
        purpose: purpose(&talk.run),
        demonstration: is_demonstration(&talk.run),
        started_at: talk.run.started_at,
        ended_at: end.ended_at,
        how: end.how.clone(),
        too_few: found.result.too_few,
        competent: found.result.competent,
        judged: beside.judged.as_ref().map(|one| JudgedView {
            passed: one.passed,
            reason: one.reason.clone(),
            judged_at: one.judged_at,
        }),
        measures: found.measures.iter().map(measure).collect(),
        turns: turns::turns(talk, &told, &found, &beside.contests, own),
        steps,
        steps_hidden,
        phases: found
            .phases
            .iter()
            .map(|one| PhaseView {
                phase: one.phase.as_str().to_owned(),
                turns: one.turns,
            })
            .collect(),
        faults: found
            .faults
            .iter()
            .map(|(turn, fault)| (*turn, fault.as_str().to_owned()))
            .collect(),
        details: details::details(talk, &told, &found, closed),
        left: details::left(talk, &found, &released),
        curve: turns::curve(&found),
        strengths: found
            .strengths
            .iter()
            .map(|one| {
                let message = Message::new(&format!("interview-strength-{}", one.what));
                (message.with("count", one.count), one.turn)
            })
            .collect(),
        improve: improve(&found, &released),
        goal: Message::new(&format!("interview-goal-{}", found.goal.what)),
        traps: traps(talk, &told, &found),
        present: details::present(talk, &told, &plan, &released, own),
        plan: plan.view(),
        notes: notes.notes,
        looked_back: notes.looked_back,
        ending: if closed {
            // It speaks of what could have been told.
            Passage {
                locale,
                html: String::new(),
            }
        } else {
            told.passage(|text| &text.ending_html)
        },
        sources: told.passage(|text| &text.sources_html),
        earlier,
        own,
        officer: None,
        report: beside.report.map(|one| ReportState {
            objection: one.objection,
            decided: one.decided,
        }),
        held_back,
    })
}

fn measure(one: &Measured) -> MeasureView {
    let is_share = !matches!(one.measure, Measure::LongestClosed | Measure::Faults);
    let edges = (one.measure != Measure::Faults).then(|| edges(one.measure));
    MeasureView {
        measure: one.measure.as_str().to_owned(),
        count: one.count,
        of: one.of,
        value: if is_share { one.percent() } else { one.count },
        is_share,
        band: one.band.as_str().to_owned(),
        edges: edges.map(|edges| BandEdges {
            developing: edges.developing,
            competent: edges.competent,
            strong: edges.strong,
            more: edges.up,
        }),
        needed: one.needed,
    }
}

fn improve(found: &Debrief, released: &Released) -> Vec<BetterView> {
    let all = found.improve.iter();
    all.filter(|one| released.allows(&one.better))
        .map(|one| BetterView {
            turn: one.turn,
            label: one.label.as_str().to_owned(),
            yours: one.yours.clone(),
            better: one.better.clone(),
            why: one.why.to_owned(),
        })
        .collect()
}

fn traps(talk: &Talk, told: &Told<'_>, found: &Debrief) -> Vec<(views::Phrase, u32)> {
    let traps = &talk.case().traps;
    let sprung = found.traps.iter();
    sprung
        .filter_map(|(id, turn)| {
            let place = traps.iter().position(|trap| trap.id == *id)?;
            Some((told.trap(place), *turn))
        })
        .collect()
}

/// The interviews that this person ended before, and this one.
async fn earlier(
    ctx: &Context,
    talk: &Talk,
    found: &Debrief,
    locale: Locale,
) -> Result<Vec<EarlierView>, UseCaseError> {
    let this = &talk.run;
    let mut reader = ctx.db.read().await?;
    let runs = store::interview::list_runs(&mut reader, this.account).await?;
    drop(reader);
    let ended_at = |run: &Run| run.end.as_ref().map(|end| end.ended_at);
    let is_before =
        |run: &&Run| run.id != this.id && is_finished(run) && ended_at(run) <= ended_at(this);
    let mut before: Vec<&Run> = runs.iter().filter(is_before).collect();
    before.sort_by_key(|run| (ended_at(run), run.number));
    let surplus = before.len().saturating_sub(MOST_EARLIER - 1);
    let mut views = Vec::new();
    for run in &before[surplus..] {
        let published = ctx.shelf.interviews.version(ctx, run.version).await?;
        let title = Told::new(&published.interview, locale).title();
        views.extend(multiple(run, title, &measures(ctx, run).await?));
    }
    let title = Told::new(&talk.published.interview, locale).title();
    views.extend(
        multiple(this, title, &KeptMeasures::of(found))
            .map(|one| EarlierView { this: true, ..one }),
    );
    Ok(views)
}

fn multiple(run: &Run, title: views::Phrase, kept: &KeptMeasures) -> Option<EarlierView> {
    Some(EarlierView {
        run: run.id,
        title,
        ended_at: run.end.as_ref()?.ended_at,
        this: false,
        questions: kept.questions,
        recommended: kept.percent(Measure::Recommended),
        open: kept.percent(Measure::Open),
        option_posing: kept.percent(Measure::OptionPosing),
        suggestive: kept.percent(Measure::Suggestive),
        competent: kept.competent,
    })
}
