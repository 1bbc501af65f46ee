//! What people did in one version of a scenario, counted. Only runs that came to an ending are counted, and only what was decided in them:
//! what a run took over from another was counted there.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::{ScenarioVersionId, Timestamp};

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// People with a run that came to an ending.
    pub people: u32,
    /// Such runs.
    pub runs: u32,
    /// Runs that were given up for another, or not gone on with since the moment asked for.
    pub left: u32,
}

/// Counts the runs of a version; an open run counts as left when nothing happened in it since `quiet_since`.
pub async fn get_counts(
    conn: &mut Connection,
    version: ScenarioVersionId,
    quiet_since: Timestamp,
) -> Result<Counts, StoreError> {
    let (people, runs, left): (i64, i64, i64) = sqlx::query_as(
        "select count(distinct case when e.ending is not null then r.account_id end),
           coalesce(sum(case when e.ending is not null then 1 else 0 end), 0),
           coalesce(sum(case when e.run_id is not null and e.ending is null then 1
             when e.run_id is null and r.started_at < $2 and not exists
               (select 1 from scenario_steps s where s.run_id = r.id and s.taken_at >= $2) then 1 else 0 end), 0)
         from scenario_runs r left join scenario_ends e on e.run_id = r.id where r.version_id = $1",
    )
    .bind(version.to_string())
    .bind(quiet_since.millis())
    .fetch_one(conn)
    .await?;
    Ok(Counts {
        people: count(people),
        runs: count(runs),
        left: count(left),
    })
}

/// How often an action was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionCount {
    pub action: String,
    pub taken: u32,
    /// Of these, how many led straight to a critical ending.
    pub critical: u32,
    /// Of these, how many were gone back before.
    pub reconsidered: u32,
}

/// How often each action was taken, by action.
pub async fn list_action_counts(
    conn: &mut Connection,
    version: ScenarioVersionId,
) -> Result<Vec<ActionCount>, StoreError> {
    let rows: Vec<(String, i64, i64, i64)> = sqlx::query_as(
        "select s.action, count(*),
           sum(case when e.outcome = 'critical' and not exists
             (select 1 from scenario_steps l where l.run_id = s.run_id and l.number > s.number) then 1 else 0 end),
           sum(case when exists
             (select 1 from scenario_steps b where b.run_id = s.run_id and b.reconsidered = s.number) then 1 else 0 end)
         from scenario_runs r
         join scenario_ends e on e.run_id = r.id and e.ending is not null
         join scenario_steps s on s.run_id = r.id and s.copied = 0 and s.action is not null
         where r.version_id = $1 group by s.action order by s.action",
    )
    .bind(version.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(action, taken, critical, reconsidered)| ActionCount {
            action,
            taken: count(taken),
            critical: count(critical),
            reconsidered: count(reconsidered),
        })
        .collect())
}

/// How often a story ended with a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingCount {
    pub scene: String,
    pub runs: u32,
}

/// How often a story ended with each scene, by scene.
pub async fn list_ending_counts(
    conn: &mut Connection,
    version: ScenarioVersionId,
) -> Result<Vec<EndingCount>, StoreError> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select e.ending, count(*) from scenario_runs r
         join scenario_ends e on e.run_id = r.id and e.ending is not null
         where r.version_id = $1 group by e.ending order by e.ending",
    )
    .bind(version.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(scene, runs)| EndingCount {
            scene,
            runs: count(runs),
        })
        .collect())
}

/// The median of the seconds from one step to the next, by the scene the next was decided in. Longer than `longest` nobody thinks: they went
/// away, and that is left out.
pub async fn list_scene_medians(
    conn: &mut Connection,
    version: ScenarioVersionId,
    longest: u32,
) -> Result<Vec<(String, u32)>, StoreError> {
    // Of an even number of times the two in the middle, of an odd number the one twice.
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select scene, (min(seconds) + max(seconds)) / 2 from (
           select scene, seconds, row_number() over (partition by scene order by seconds) as place,
             count(*) over (partition by scene) as times
           from (
             select s.scene as scene, (s.taken_at - coalesce(p.taken_at, r.started_at)) / 1000 as seconds
             from scenario_runs r
             join scenario_ends e on e.run_id = r.id and e.ending is not null
             join scenario_steps s on s.run_id = r.id and s.copied = 0 and s.action is not null
             left join scenario_steps p on p.run_id = s.run_id and p.number = s.number - 1
             where r.version_id = $1
           ) as every where seconds <= $2
         ) as ranked where place = (times + 1) / 2 or place = (times + 2) / 2
         group by scene order by scene",
    )
    .bind(version.to_string())
    .bind(i64::from(longest))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(scene, seconds)| (scene, count(seconds)))
        .collect())
}

/// How long each run took that was played from its beginning, in seconds, the shortest first; pauses longer than `longest` are left out.
pub async fn list_run_seconds(
    conn: &mut Connection,
    version: ScenarioVersionId,
    longest: u32,
) -> Result<Vec<u32>, StoreError> {
    let rows: Vec<i64> = sqlx::query_scalar(
        "select cast(sum(case when seconds <= $2 then seconds else 0 end) as bigint) as whole from (
           select s.run_id as run, (s.taken_at - coalesce(p.taken_at, r.started_at)) / 1000 as seconds
           from scenario_runs r
           join scenario_ends e on e.run_id = r.id and e.ending is not null
           join scenario_steps s on s.run_id = r.id
           left join scenario_steps p on p.run_id = s.run_id and p.number = s.number - 1
           where r.version_id = $1 and r.from_run_id is null
         ) as every group by run order by whole, run",
    )
    .bind(version.to_string())
    .bind(i64::from(longest))
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(count).collect())
}
