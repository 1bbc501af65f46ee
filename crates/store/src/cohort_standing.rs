//! How far everybody who is in a cohort now is in the certifications of its programme: each list is one query.

use crate::StoreError;
use crate::cycle::{Award, Confirmation, Cycle};
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CohortId, CycleId, FactId, Timestamp, TrainingSessionId};

/// A cycle of somebody, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CycleState {
    pub cycle: Cycle,
    /// Its award, without the evidence.
    pub award: Option<Award>,
    pub confirmation: Option<Confirmation>,
    /// Waivers that wait for a second person.
    pub open_waivers: u32,
    /// The latest certificate of it was taken back.
    pub revoked: bool,
    /// The holder wrote its version, or works in the programme, or has since the version was written.
    pub had_a_hand: bool,
    /// The holder's account is deactivated.
    pub deactivated: bool,
}

#[derive(sqlx::FromRow)]
struct CycleRow {
    id: String,
    account_id: String,
    certification_id: String,
    number: i64,
    path: String,
    version_id: String,
    opened_at: i64,
    met_at: Option<i64>,
    valid_from: Option<String>,
    expires_on: Option<String>,
    valid_until: Option<i64>,
    window_opens_on: Option<String>,
    awarded_at: Option<i64>,
    confirmed_by: Option<String>,
    confirmer: Option<String>,
    confirmed_at: Option<i64>,
    open_waivers: i64,
    revoked: i64,
    had_a_hand: i64,
    deactivated: i64,
}

impl CycleRow {
    fn state(self) -> Result<CycleState, StoreError> {
        let id: CycleId = parse("cycles.id", &self.id)?;
        let award = match (self.met_at, self.valid_from, self.awarded_at) {
            (Some(met), Some(valid_from), Some(awarded)) => Some(Award {
                cycle: id,
                evidence: String::new(),
                met_at: Timestamp::from_millis(met),
                valid_from,
                expires_on: self.expires_on,
                valid_until: self.valid_until.map(Timestamp::from_millis),
                window_opens_on: self.window_opens_on,
                awarded_at: Timestamp::from_millis(awarded),
            }),
            _ => None,
        };
        let confirmation = match (self.confirmed_by, self.confirmer, self.confirmed_at) {
            (Some(by), Some(name), Some(at)) => Some(Confirmation {
                by: parse("award_confirmations.confirmed_by", &by)?,
                name,
                at: Timestamp::from_millis(at),
            }),
            _ => None,
        };
        Ok(CycleState {
            cycle: Cycle {
                id,
                account: parse("cycles.account_id", &self.account_id)?,
                certification: parse("cycles.certification_id", &self.certification_id)?,
                number: count(self.number),
                path: self.path,
                version: parse("cycles.version_id", &self.version_id)?,
                opened_at: Timestamp::from_millis(self.opened_at),
            },
            award,
            confirmation,
            open_waivers: count(self.open_waivers),
            revoked: self.revoked > 0,
            had_a_hand: self.had_a_hand > 0,
            deactivated: self.deactivated > 0,
        })
    }
}

/// All cycles of everybody in a cohort in the certifications of its programme; of one person the latest first.
pub async fn list_cycles(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<CycleState>, StoreError> {
    let rows: Vec<CycleRow> = sqlx::query_as(
        "select y.id, y.account_id, y.certification_id, y.number, y.path, y.version_id, y.opened_at,
           w.met_at, w.valid_from, w.expires_on, w.valid_until, w.window_opens_on, w.awarded_at,
           f.confirmed_by, p.name as confirmer, f.confirmed_at,
           (select count(*) from waivers v where v.cycle_id = y.id and v.decided_at is null) as open_waivers,
           (select count(*) from certificates c join certificate_events e on e.certificate_id = c.id and e.kind = 'revoked'
             where c.cycle_id = y.id
               and c.revision = (select max(d.revision) from certificates d where d.cycle_id = y.id)) as revoked,
           (select count(*) from certification_versions v where v.id = y.version_id
             and (v.created_by = y.account_id or exists (select 1 from programme_staff s
               where s.programme_id = h.programme_id and s.account_id = y.account_id
                 and (s.ended_at is null or s.ended_at >= v.created_at)))) as had_a_hand,
           (select count(*) from deactivations x where x.account_id = y.account_id and x.reactivated_at is null) as deactivated
         from cohort_members m
         join cohorts h on h.id = m.cohort_id
         join cycles y on y.account_id = m.account_id
         join certifications t on t.id = y.certification_id and t.programme_id = h.programme_id
         left join awards w on w.cycle_id = y.id
         left join award_confirmations f on f.cycle_id = y.id
         left join accounts p on p.id = f.confirmed_by
         where m.cohort_id = $1 and m.left_at is null
         order by y.account_id, y.certification_id, y.number desc, y.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(CycleRow::state).collect()
}

/// A requirement that two people let pass in a cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    pub cycle: CycleId,
    pub requirement: String,
    pub proposed_by: AccountId,
    pub decided_by: AccountId,
    pub decided_at: Timestamp,
}

/// What was let pass in the cycles of everybody in a cohort, the earliest first.
pub async fn list_passed(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Passed>, StoreError> {
    let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(
        "select v.cycle_id, v.requirement, v.proposed_by, v.decided_by, v.decided_at
         from cohort_members m
         join cycles y on y.account_id = m.account_id
         join waivers v on v.cycle_id = y.id
         where m.cohort_id = $1 and m.left_at is null and v.confirmed = 1
           and v.decided_by is not null and v.decided_at is not null
         order by v.decided_at, v.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(cycle, requirement, proposed, decided, at)| {
            Ok(Passed {
                cycle: parse("waivers.cycle_id", &cycle)?,
                requirement,
                proposed_by: parse("waivers.proposed_by", &proposed)?,
                decided_by: parse("waivers.decided_by", &decided)?,
                decided_at: Timestamp::from_millis(at),
            })
        })
        .collect()
}

/// Practice of somebody that an assessor rated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observed {
    pub observation: FactId,
    pub account: AccountId,
    pub assessor: AccountId,
    pub rubric: String,
    pub passed: bool,
    /// Civil day.
    pub observed_on: String,
    pub recorded_at: Timestamp,
}

/// Observed practice of everybody in a cohort, by day: of assessors who had that role in the programme when they recorded it.
pub async fn list_observed(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Observed>, StoreError> {
    let rows: Vec<(String, String, String, String, i64, String, i64)> = sqlx::query_as(
        "select o.id, o.account_id, o.assessor_id, o.rubric, o.passed, o.observed_on, o.recorded_at
         from cohort_members m
         join cohorts h on h.id = m.cohort_id
         join observations o on o.account_id = m.account_id
         where m.cohort_id = $1 and m.left_at is null
           and exists (select 1 from programme_staff s
             where s.programme_id = h.programme_id and s.account_id = o.assessor_id and s.role = 'assessor'
               and s.since <= o.recorded_at and (s.ended_at is null or s.ended_at >= o.recorded_at))
         order by o.observed_on, o.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(id, account, assessor, rubric, passed, observed_on, recorded)| {
                Ok(Observed {
                    observation: parse("observations.id", &id)?,
                    account: parse("observations.account_id", &account)?,
                    assessor: parse("observations.assessor_id", &assessor)?,
                    rubric,
                    passed: passed == 1,
                    observed_on,
                    recorded_at: Timestamp::from_millis(recorded),
                })
            },
        )
        .collect()
}

/// That somebody was at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attended {
    pub account: AccountId,
    pub session: TrainingSessionId,
    pub minutes: u32,
    /// Civil day.
    pub held_on: String,
    /// When it was recorded first.
    pub recorded_at: Timestamp,
}

/// The meetings of the programme that people of a cohort were at, by day.
pub async fn list_attended(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Attended>, StoreError> {
    let rows: Vec<(String, String, i64, String, i64)> = sqlx::query_as(
        "select t.account_id, s.id, t.minutes, s.held_on,
           (select min(f.recorded_at) from attendances f where f.session_id = t.session_id and f.account_id = t.account_id)
         from cohort_members m
         join cohorts h on h.id = m.cohort_id
         join attendances t on t.account_id = m.account_id
         join training_sessions s on s.id = t.session_id
         join cohorts c on c.id = s.cohort_id and c.programme_id = h.programme_id
         where m.cohort_id = $1 and m.left_at is null and t.minutes > 0
           and t.number = (select max(l.number) from attendances l where l.session_id = t.session_id and l.account_id = t.account_id)
         order by s.held_on, s.id, t.account_id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, session, minutes, held_on, recorded)| {
            Ok(Attended {
                account: parse("attendances.account_id", &account)?,
                session: parse("training_sessions.id", &session)?,
                minutes: count(minutes),
                held_on,
                recorded_at: Timestamp::from_millis(recorded),
            })
        })
        .collect()
}
