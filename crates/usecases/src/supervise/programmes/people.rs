//! People of a cohort: taken in by a list of e-mail addresses, and taken out.

use super::access::staff_of;
use super::belonging::belong_by_agency;
use super::cohort_of;
use super::content::content;
use super::join::{Via, join};
use crate::account::Email;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CohortId, Message};
use std::collections::BTreeSet;
use views::programme::StaffRole;

/// Addresses of one list; more come as a table.
const MOST: usize = 500;

/// Takes in everybody whose address is in the list, and gives how many are new in the cohort. With one address that cannot be used
/// nothing is done: the list is corrected and sent again.
pub async fn add_people(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    list: &str,
) -> Result<usize, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (_, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let typed: Vec<&str> = list
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛'))
        .filter(|word| !word.is_empty())
        .collect();
    let refused = |message: Message| UseCaseError::field("list", message);
    if typed.is_empty() {
        return Err(refused(Message::new("people-list-empty")));
    }
    if typed.len() > MOST {
        return Err(refused(Message::new("people-list-long").with("most", MOST)));
    }
    let mut accounts = BTreeSet::new();
    let mut problems = Vec::new();
    for word in typed {
        let problem = match Email::parse(word) {
            None => "people-list-unusable",
            Some(email) => match store::account::find(&mut tx, email.as_str()).await? {
                None => "people-list-unknown",
                Some(account) if account.deactivated_at.is_some() => "people-list-deactivated",
                Some(account) => {
                    accounts.insert(account.id);
                    continue;
                }
            },
        };
        let word: String = word.chars().take(80).collect();
        problems.push((
            String::from("list"),
            Message::new(problem).with("email", word),
        ));
    }
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    let (content, now) = (content(&programme)?, ctx.now());
    let mut added = 0;
    for account in accounts {
        let into = (&content, &cohort);
        if join(ctx, &mut tx, actor, into, account, Via::List, now).await? {
            belong_by_agency(ctx, &mut tx, actor, account, now).await?;
            added += 1;
        }
    }
    tx.commit().await?;
    Ok(added)
}

/// Takes somebody out of a cohort. What they did in its courses stays theirs.
pub async fn remove_person(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    account: AccountId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let (now, by) = (ctx.now(), Some(person.account));
    if store::cohort::update_member_left(&mut tx, cohort.id, account, now, by).await? {
        let subject = ("account", &*account.to_string());
        let detail = serde_json::json!({ "cohort": cohort.id });
        record(ctx, &mut tx, actor, "cohort.removed", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}
