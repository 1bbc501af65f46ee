//! Recording who was there. A correction is another row; nothing that was recorded is changed.

use super::super::content::content;
use super::roll::by_person;
use super::{kept, number, session_of};
use crate::certify::award::settle_all_of;
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{AccountId, CohortId, Message, TrainingSessionId};
use std::collections::{BTreeMap, BTreeSet};
use store::db::Connection;
use store::training_session::{Attendance, Listed, TrainingSession};

/// What the sheet sends, of each person by the id of their account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roll {
    /// `whole`, `part`, `none`; anything else leaves them without a record.
    pub marks: BTreeMap<String, String>,
    /// Of those who were there in part.
    pub minutes: BTreeMap<String, String>,
    /// The number of the latest record that the sheet showed; 0 where it showed none.
    pub seen: BTreeMap<String, String>,
}

/// Records who was there, and settles at once whatever certification waited for it. Gives how many records were made: what stands
/// there already is not recorded again. With one entry that cannot be taken, nothing is recorded.
pub async fn record_attendance(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    (cohort, session): (CohortId, TrainingSessionId),
    roll: &Roll,
) -> Result<usize, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme, cohort) = kept(&mut tx, actor, programme, cohort).await?;
    let session = session_of(&mut tx, &cohort, session).await?;
    let (by, now) = (person.account, ctx.now());
    if *session.held_on > *content(&programme)?.day(now).to_string() {
        return Err(UseCaseError::field("", Message::new("attendance-ahead")));
    }
    let listed = store::training_session::list_listed(&mut tx, session.id).await?;
    let before = store::training_session::list_attendances(&mut tx, session.id).await?;
    let sheet = Sheet {
        session: &session,
        listed: &listed,
        before: by_person(before),
        by,
    };
    let changes = sheet.read(roll).map_err(UseCaseError::Refused)?;
    for change in &changes {
        let new = Attendance {
            account: change.account,
            number: change.number,
            minutes: change.minutes,
            at: now,
            by,
            recorder: String::new(),
        };
        if !store::training_session::insert_attendance(&mut tx, session.id, &new).await? {
            return Err(UseCaseError::Conflict(Message::new("attendance-outdated")));
        }
        settle_all_of(ctx, &mut tx, actor, change.account, now).await?;
    }
    if changes.is_empty() {
        return Ok(0);
    }
    log(ctx, &mut tx, actor, session.id, &changes).await?;
    tx.commit().await?;
    Ok(changes.len())
}

/// One line for the sheet, and one for each correction.
async fn log(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    session: TrainingSessionId,
    changes: &[Change],
) -> Result<(), UseCaseError> {
    let id = session.to_string();
    let corrected: Vec<&Change> = changes.iter().filter(|one| one.number > 1).collect();
    if corrected.len() < changes.len() {
        let new = changes.len() - corrected.len();
        let detail = serde_json::json!({ "people": new });
        let subject = ("training-session", id.as_str());
        record(ctx, conn, actor, "attendance.recorded", subject, detail).await?;
    }
    for one in corrected {
        let account = one.account.to_string();
        let detail = serde_json::json!({ "session": session, "number": one.number });
        let subject = ("account", account.as_str());
        record(ctx, conn, actor, "attendance.corrected", subject, detail).await?;
    }
    Ok(())
}

/// A record to be made.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    account: AccountId,
    number: u32,
    minutes: u32,
}

/// What a sheet is read against.
struct Sheet<'a> {
    session: &'a TrainingSession,
    listed: &'a [Listed],
    before: BTreeMap<AccountId, Vec<Attendance>>,
    by: AccountId,
}

impl Sheet<'_> {
    /// The records that are to be made, or all that is wrong.
    fn read(&self, roll: &Roll) -> Result<Vec<Change>, Problems> {
        let (mut changes, mut problems) = (Vec::new(), Problems::new());
        let keys: BTreeSet<&String> = roll.marks.keys().chain(roll.minutes.keys()).collect();
        for key in keys {
            let of = |all: &BTreeMap<String, String>| all.get(key).cloned().unwrap_or_default();
            let entry = Entry {
                mark: of(&roll.marks),
                minutes: of(&roll.minutes).trim().to_owned(),
                seen: of(&roll.seen),
            };
            if !entry.is_marked() && entry.minutes.is_empty() {
                continue;
            }
            match self.change(key, &entry) {
                Ok(change) => changes.extend(change),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() {
            Ok(changes)
        } else {
            Err(problems)
        }
    }

    /// The record that an entry makes; nothing where it stands there already.
    fn change(&self, key: &str, entry: &Entry) -> Result<Option<Change>, (String, Message)> {
        let listed = key
            .parse::<AccountId>()
            .ok()
            .and_then(|account| self.listed.iter().find(|one| one.account == account));
        // No name: whoever is not on the sheet may be anybody.
        let Some(listed) = listed else {
            return Err((String::new(), Message::new("attendance-gone")));
        };
        let problem = |field: &str, id: &str| {
            let message = Message::new(id).with("person", listed.name.as_str());
            (format!("{field}-{}", listed.account), message)
        };
        if listed.account == self.by {
            return Err(problem("mark", "attendance-own"));
        }
        let latest = self.before.get(&listed.account).and_then(|all| all.first());
        let minutes = match entry.mark.as_str() {
            "part" => number(&entry.minutes, self.session.minutes).ok_or_else(|| {
                let (field, message) = problem("minutes", "attendance-minutes");
                (field, message.with("most", self.session.minutes))
            })?,
            // Minutes that the sheet did not show were typed, and belong to no other choice.
            _ if !entry.minutes.is_empty()
                && number(&entry.minutes, self.session.minutes)
                    != latest.map(|latest| latest.minutes) =>
            {
                return Err(problem("mark", "attendance-unclear"));
            }
            "whole" => self.session.minutes,
            "none" => 0,
            _ => return Ok(None),
        };
        if latest.is_some_and(|latest| latest.minutes == minutes) {
            return Ok(None);
        }
        let there = latest.map_or(0, |latest| latest.number);
        if entry.seen.trim().parse() != Ok(there) {
            return Err(problem("mark", "attendance-changed"));
        }
        Ok(Some(Change {
            account: listed.account,
            number: there + 1,
            minutes,
        }))
    }
}

/// What the sheet says of one person.
struct Entry {
    mark: String,
    minutes: String,
    seen: String,
}

impl Entry {
    fn is_marked(&self) -> bool {
        matches!(self.mark.as_str(), "whole" | "part" | "none")
    }
}
