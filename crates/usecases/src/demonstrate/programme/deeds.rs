//! What happens in the programme beside the courses, in the order of time: training days, observations, waivers, confirmations, corrections, a
//! revocation, and a run of awards.

use super::ways::{Deed, WAYS, Way};
use super::{CERTIFICATION, PROGRAMME, Programme, RUBRIC, ago, day, texts, training};
use crate::account::{AccountChange, update_account};
use crate::certify::rubrics::rubric;
use crate::certify::{self, Rated};
use crate::demonstrate::clock::{SteppingClock, apart, seed};
use crate::demonstrate::objections::AtWork;
use crate::demonstrate::people::COHORT;
use crate::supervise::programmes;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CycleId, Draw, Locale, Timestamp};
use certification::cycle::Zone;
use std::collections::BTreeMap;
use views::account::Role;

const WAIVED: &str = "Has taught this training day for six years at another academy, and could not travel that week.";
const AGREED: &str = "The academy sent the plans of those days. They cover what ours does.";
const CORRECTED: &str = "The second surname was missing.";
const REVOKED: &str =
    "The observation was entered for another officer with the same surname, by mistake.";
const SEEN: &str = "Waited after each answer, and asked about safety before anything else.";
const NOT_YET: &str = "Named the employer before the person had. We talked about it afterwards.";

/// Something to be done at a time.
#[derive(Clone, Copy)]
enum Task {
    To(&'static Way, Deed),
    /// A day on which the cohort meets, by its place.
    Meet(usize),
    /// Renewals open and lapse, as each minute of a server that runs.
    Look,
    Deadlines,
    Run,
}

/// Days ago on which the rest happens.
const REST: [(i64, Task); 5] = [
    (90, Task::Look),
    (30, Task::Deadlines),
    (43, Task::Look),
    (12, Task::Look),
    (6, Task::Run),
];

/// Everything, the earliest first, and nobody's deed before what they learned for it. `learned` says when each was at work last.
pub(in crate::demonstrate) async fn go_on(
    demo: &Context,
    clock: &SteppingClock,
    programme: &Programme,
    learned: &[AtWork],
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let mut tasks: Vec<(i64, Task)> = REST.to_vec();
    tasks.extend(training::days().map(|(days, place)| (days, Task::Meet(place))));
    for way in &WAYS {
        let deeds = way.deeds.iter();
        tasks.extend(deeds.map(|(days, deed)| (*days, Task::To(way, *deed))));
    }
    tasks.sort_by_key(|(days, _)| -days);
    let until: BTreeMap<&str, Timestamp> = learned
        .iter()
        .map(|(mailbox, _, at)| (*mailbox, *at))
        .collect();
    for (days, task) in tasks {
        let mut name = format!("deed {days}");
        let mut finished = None;
        if let Task::To(way, _) = task {
            name.extend([" ", way.mailbox]);
            finished = until.get(way.mailbox).copied();
        }
        let at = at_work(ago(now, days), &name);
        let at = finished.map_or(at, |finished| at.max(finished));
        clock.set(at.min(now.plus_seconds(-600)));
        let ctx = &apart(demo, &name);
        let done = Doing {
            ctx,
            clock,
            programme,
        }
        .task(task, now)
        .await;
        // What the courses that are there do not lead to is left out.
        if !matches!(
            done,
            Err(UseCaseError::Conflict(_) | UseCaseError::NotFound)
        ) {
            done?;
        }
    }
    Ok(())
}

/// A time between eight and five on the day of a moment.
fn at_work(at: Timestamp, name: &str) -> Timestamp {
    let morning = at.millis().div_euclid(86_400_000) * 86_400 + 8 * 3600;
    let minutes = Draw::new(seed(name)).below(9 * 60);
    let seconds = morning + i64::try_from(minutes).unwrap_or(0) * 60;
    Timestamp::from_millis(seconds * 1000)
}

struct Doing<'a> {
    ctx: &'a Context,
    clock: &'a SteppingClock,
    programme: &'a Programme,
}

impl Doing<'_> {
    async fn task(&self, task: Task, now: Timestamp) -> Result<(), UseCaseError> {
        let (ctx, manager) = (self.ctx, &self.programme.managers[1]);
        match task {
            Task::To(way, deed) => self.deed(way, deed).await,
            Task::Meet(place) => training::meet(ctx, self.clock, self.programme, place).await,
            Task::Look => certify::settle_due(ctx, &Actor::Operator).await.map(|_| ()),
            Task::Deadlines => self.deadlines(now).await,
            Task::Run => certify::start_run(
                ctx,
                manager,
                PROGRAMME,
                CERTIFICATION,
                Some(self.programme.cohort),
            )
            .await
            .map(|_| ()),
        }
    }

    async fn deed(&self, way: &Way, deed: Deed) -> Result<(), UseCaseError> {
        let ctx = self.ctx;
        let [manager, other] = &self.programme.managers;
        let account = self.programme.officers.get(way.mailbox);
        let account = *account.ok_or(UseCaseError::NotFound)?;
        match deed {
            Deed::Observed(passed) => self.observed(account, passed).await,
            Deed::WaiverProposed => {
                let cycle = self.cycle(account).await?;
                certify::propose_waiver(ctx, other, cycle, texts::FURTHER, WAIVED).await
            }
            Deed::WaiverAgreed => {
                let cycle = self.cycle(account).await?;
                let all = store::waiver::list(&mut *ctx.db.read().await?, cycle).await?;
                let waiver = all.first().ok_or(UseCaseError::NotFound)?.id;
                certify::decide_waiver(ctx, manager, waiver, true, AGREED)
                    .await
                    .map(|_| ())
            }
            Deed::Confirmed => {
                let cycle = self.cycle(account).await?;
                certify::confirm_award(ctx, manager, cycle).await
            }
            Deed::Corrected => {
                self.rename(way.mailbox, account).await?;
                let code = self.code(account).await?;
                certify::correct(ctx, manager, &code, CORRECTED)
                    .await
                    .map(|_| ())
            }
            Deed::Revoked => {
                let code = self.code(account).await?;
                certify::revoke(ctx, manager, &code, REVOKED).await
            }
        }
    }

    /// The latest cycle of somebody.
    async fn cycle(&self, account: AccountId) -> Result<CycleId, UseCaseError> {
        let mut reader = self.ctx.db.read().await?;
        let certification = store::certification::find(&mut reader, CERTIFICATION).await?;
        let certification = certification.ok_or(UseCaseError::NotFound)?;
        let cycles = store::cycle::list(&mut reader, account, certification.id).await?;
        Ok(cycles.first().ok_or(UseCaseError::NotFound)?.id)
    }

    async fn code(&self, account: AccountId) -> Result<String, UseCaseError> {
        let cycle = self.cycle(account).await?;
        let mut reader = self.ctx.db.read().await?;
        let found = store::certificate::find_of_cycle(&mut reader, cycle).await?;
        Ok(found.ok_or(UseCaseError::NotFound)?.code)
    }

    /// An assessor watches a mock interview, and rates it.
    async fn observed(&self, account: AccountId, passed: bool) -> Result<(), UseCaseError> {
        let rubric = rubric(RUBRIC).ok_or(UseCaseError::NotFound)?;
        let at = self.clock.at();
        let assessors = &self.programme.assessors;
        let turn = usize::try_from(at.millis() / 86_400_000).unwrap_or(0) % assessors.len();
        let zone = Zone::parse(&self.ctx.settings.site.time_zone).unwrap_or_else(Zone::utc);
        let level = |must: bool| match (passed, must) {
            (true, _) | (false, false) => "2",
            (false, true) => "1",
        };
        let keys = || rubric.criterion.iter();
        let remark = if passed { SEEN } else { NOT_YET };
        let words = keys().filter(|one| one.must).skip(1).take(1);
        let rated = Rated {
            officer: account.to_string(),
            rubric: RUBRIC.to_owned(),
            observed_on: zone.day_of(at).to_string(),
            levels: keys()
                .map(|one| (one.key.clone(), level(one.must).to_owned()))
                .collect(),
            words: words
                .map(|one| (one.key.clone(), remark.to_owned()))
                .collect(),
            save_key: format!("demonstration-{}", at.millis()),
        };
        certify::record_observation(self.ctx, &assessors[turn], &rated)
            .await
            .map(|_| ())
    }

    /// Completes a name that was written without its second surname.
    async fn rename(&self, mailbox: &str, account: AccountId) -> Result<(), UseCaseError> {
        let found = COHORT.iter().find(|(_, one, _)| *one == mailbox);
        let (name, _, (agency, country)) = found.ok_or(UseCaseError::NotFound)?;
        let change = AccountChange {
            name: format!("{name} Stan"),
            email: format!("{mailbox}@demo.example"),
            agency: (*agency).to_owned(),
            country: (*country).to_owned(),
            roles: vec![Role::Officer.as_str().to_owned()],
        };
        update_account(self.ctx, &self.programme.administrator, account, change).await
    }

    /// Until when the courses are to be completed: the first of them soon.
    async fn deadlines(&self, now: Timestamp) -> Result<(), UseCaseError> {
        let (ctx, cohort) = (self.ctx, self.programme.cohort);
        let [manager, _] = &self.programme.managers;
        let settings = programmes::settings(ctx, manager, PROGRAMME, Locale::En).await?;
        for (course, days) in settings.courses.iter().zip([14, 60, 100]) {
            let due = day(ago(now, -days));
            programmes::set_deadline(ctx, manager, PROGRAMME, cohort, &course.slug, &due).await?;
        }
        Ok(())
    }
}
