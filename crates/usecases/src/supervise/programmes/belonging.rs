//! Where people belong: one organisation at a time. Their account keeps its own words for the agency, which certificates show.

use super::access;
use super::organisations::tree;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::text::fold;
use base::{AccountId, FactId, Message, OrganisationId, Timestamp};
use store::db::Connection;
use store::organisation::Organisation;
use views::account::Role;
use views::programme::{Belonging, BelongingView, StaffRole};

/// Permission: administrators, and managers of a programme that the person is in. To others there is no such person.
async fn places(
    conn: &mut Connection,
    actor: &Actor,
    account: AccountId,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    if person.roles.contains(&Role::Administrator) {
        store::account::get(conn, account).await?;
        return Ok(());
    }
    for programme in store::programme::list_of_member(conn, account).await? {
        let managers = &[StaffRole::Manager];
        if access::staff(conn, actor, programme.id, managers)
            .await
            .is_ok()
        {
            return Ok(());
        }
    }
    Err(UseCaseError::NotFound)
}

/// Where somebody belongs and belonged, and where they could.
pub async fn belonging(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
) -> Result<BelongingView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    places(&mut reader, actor, account).await?;
    let found = store::account::get(&mut reader, account).await?;
    let all = store::affiliation::list(&mut reader, account).await?;
    let organisations = store::organisation::list(&mut reader).await?;
    Ok(BelongingView {
        account,
        name: found.name,
        agency: found.agency,
        all: all
            .into_iter()
            .map(|one| Belonging {
                organisation: one.organisation,
                name: one.name,
                since: one.since,
                ended_at: one.ended_at,
            })
            .collect(),
        organisations: tree(organisations),
    })
}

/// Somebody belongs to an organisation from now on, or to none where nothing is named; where they belonged ends. The same again
/// changes nothing.
pub async fn set_belonging(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
    organisation: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    places(&mut tx, actor, account).await?;
    let wanted = match organisation.trim() {
        "" => None,
        id => {
            let all = store::organisation::list(&mut tx).await?;
            let found = all.iter().find(|one| one.id.to_string() == id);
            let unknown = || {
                let message = Message::new("belonging-unknown");
                UseCaseError::field("organisation", message)
            };
            Some(found.ok_or_else(unknown)?.id)
        }
    };
    let current = store::affiliation::find_current(&mut tx, account).await?;
    let current = current.map(|one| one.organisation);
    if current == wanted {
        return Ok(());
    }
    let now = ctx.now();
    store::affiliation::update_ended(&mut tx, account, now).await?;
    if let Some(wanted) = wanted {
        let id = FactId::new(now, ctx.random()?);
        store::affiliation::insert(&mut tx, id, account, wanted, now, actor.account()).await?;
    }
    let subject = ("account", &*account.to_string());
    let detail = serde_json::json!({ "from": current, "to": wanted });
    record(ctx, &mut tx, actor, "account.belongs", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// The one organisation that these words name: the unit of this name, in the agency of this name where both are there; else the agency.
/// A country narrows it. Nothing where none or several are named so.
pub(super) fn named<'a>(
    all: &'a [Organisation],
    unit: &str,
    agency: &str,
    country: Option<&str>,
) -> Option<&'a Organisation> {
    let words = |text: &str| fold(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (unit, agency) = (words(unit), words(agency));
    let here = |one: &&Organisation| match (country, one.country.as_deref()) {
        (Some(wanted), Some(there)) => wanted == there,
        _ => true,
    };
    let one_of = |found: Vec<&'a Organisation>| match found[..] {
        [one] => Some(one),
        _ => None,
    };
    let of = |name: &str, units: bool| -> Vec<&'a Organisation> {
        let kind = |one: &&Organisation| one.kind != "country" && (!units || one.kind == "unit");
        all.iter()
            .filter(here)
            .filter(kind)
            .filter(|one| !name.is_empty() && words(&one.name) == name)
            .collect()
    };
    if unit.is_empty() {
        return one_of(of(&agency, false));
    }
    let mut units = of(&unit, true);
    if units.len() > 1 {
        units.retain(|one| is_under(all, one, |above| words(&above.name) == agency));
    }
    one_of(units)
}

/// Whether one of those above an organisation is such.
fn is_under(
    all: &[Organisation],
    one: &Organisation,
    such: impl Fn(&Organisation) -> bool,
) -> bool {
    let mut parent = one.parent;
    // A tree has no more levels than organisations, whatever the rows say.
    for _ in 0..all.len() {
        let Some(above) = parent.and_then(|id| all.iter().find(|one| one.id == id)) else {
            return false;
        };
        if such(above) {
            return true;
        }
        parent = above.parent;
    }
    false
}

/// Whoever joins a cohort and belongs nowhere yet belongs to the organisation that their account names as their agency, where just one
/// has this name.
pub(super) async fn belong_by_agency(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    account: AccountId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    if store::affiliation::find_current(conn, account)
        .await?
        .is_some()
    {
        return Ok(());
    }
    let found = store::account::get(conn, account).await?;
    let all = store::organisation::list(conn).await?;
    match named(&all, "", &found.agency, found.country.as_deref()) {
        Some(one) => belong_at_joining(ctx, conn, actor, account, one.id, now).await,
        None => Ok(()),
    }
}

/// Whoever joins a cohort and belongs nowhere yet belongs to this organisation from now on. Nobody is moved by it.
pub(super) async fn belong_at_joining(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    account: AccountId,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let (id, by) = (FactId::new(now, ctx.random()?), actor.account());
    if store::affiliation::insert(conn, id, account, organisation, now, by).await? {
        let subject = ("account", &*account.to_string());
        let detail = serde_json::json!({ "from": null, "to": organisation });
        record(ctx, conn, actor, "account.belongs", subject, detail).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(number: u8, parent: Option<u8>, [kind, name, country]: [&str; 3]) -> Organisation {
        let id = |number: u8| OrganisationId::new(Timestamp::from_millis(1), [number; 10]);
        Organisation {
            id: id(number),
            parent: parent.map(id),
            kind: kind.to_owned(),
            name: name.to_owned(),
            country: Some(country.to_owned()),
            people: 0,
        }
    }

    #[test]
    fn an_organisation_is_found_by_its_name_where_only_one_has_it() {
        let all = [
            one(1, None, ["country", "Tunisia", "TN"]),
            one(2, Some(1), ["agency", "Border Service", "TN"]),
            one(3, Some(2), ["unit", "Harbour", "TN"]),
            one(4, Some(1), ["agency", "Coast Guard", "TN"]),
            one(5, Some(4), ["unit", "Harbour", "TN"]),
            one(6, None, ["agency", "Coast Guard", "ES"]),
            one(7, Some(4), ["unit", "Préfecture", "TN"]),
        ];
        let check = |[unit, agency, country]: [&str; 3], expected: Option<u8>| {
            let country = (!country.is_empty()).then_some(country);
            let found = named(&all, unit, agency, country).map(|one| one.id);
            let id = |number: u8| OrganisationId::new(Timestamp::from_millis(1), [number; 10]);
            assert_eq!(found, expected.map(id), "{unit} {agency}");
        };
        check(["", " border  service ", ""], Some(2));
        check(["", "Coast Guard", ""], None);
        check(["", "Coast Guard", "ES"], Some(6));
        check(["Harbour", "", "TN"], None);
        check(["Harbour", "Coast Guard", "TN"], Some(5));
        check(["prefecture", "", ""], Some(7));
        // An agency's name in the column of units names no unit, and nobody belongs to a whole country.
        check(["Border Service", "", ""], None);
        check(["", "Tunisia", ""], None);
        check(["", "", ""], None);
    }
}
