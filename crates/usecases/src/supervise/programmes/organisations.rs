//! Organisations: countries hold agencies, agencies hold units.

use super::content::content;
use super::in_language;
use crate::account::COUNTRIES;
use crate::account::fields::{Unfit, line};
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{Locale, Message, OrganisationId};
use std::collections::BTreeMap;
use store::organisation::Organisation;
use views::programme::{OrganisationRow, Organisations, ProgrammeName};

/// The kinds of organisations, from the top.
const KINDS: [&str; 3] = ["country", "agency", "unit"];

/// What the form of a new organisation says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewOrganisation {
    pub name: String,
    /// `country`, `agency` or `unit`.
    pub kind: String,
    /// The id of the one above it, or empty.
    pub parent: String,
    /// Two letters of ISO 3166-1, or empty.
    pub country: String,
}

/// All organisations as a tree, and all programmes, for administrators.
pub async fn organisations(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Organisations, UseCaseError> {
    actor.administers()?;
    let mut reader = ctx.db.read().await?;
    let rows = tree(store::organisation::list(&mut reader).await?);
    let mut programmes = Vec::new();
    for one in store::programme::list(&mut reader).await? {
        let title = in_language(&content(&one)?.titles, locale);
        programmes.push(ProgrammeName {
            slug: one.slug,
            title,
        });
    }
    programmes.sort_by_key(|one| base::text::fold(&one.title.text));
    Ok(Organisations { rows, programmes })
}

/// Makes an organisation; a second one of the same name at the same place is refused.
pub async fn create_organisation(
    ctx: &Context,
    actor: &Actor,
    new: &NewOrganisation,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let mut tx = ctx.db.begin().await?;
    let all = store::organisation::list(&mut tx).await?;
    let wanted = read(new, &all, None).map_err(UseCaseError::Refused)?;
    let now = ctx.now();
    let id = OrganisationId::new(now, ctx.random()?);
    let row = store::organisation::NewOrganisation {
        id,
        parent: wanted.parent,
        kind: wanted.kind,
        name: &wanted.name,
        country: wanted.country.as_deref(),
        at: now,
        by: actor.account(),
    };
    store::organisation::insert(&mut tx, &row).await?;
    let subject = ("organisation", &*id.to_string());
    let detail = serde_json::json!({ "kind": wanted.kind, "parent": wanted.parent });
    record(ctx, &mut tx, actor, "organisation.created", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Renames an organisation or moves it in the tree; its kind stays. Those below it go with it, and take over its new country where they
/// had its old one. The same again changes nothing.
pub async fn change_organisation(
    ctx: &Context,
    actor: &Actor,
    id: OrganisationId,
    new: &NewOrganisation,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let mut tx = ctx.db.begin().await?;
    let all = store::organisation::list(&mut tx).await?;
    let before = all.iter().find(|one| one.id == id);
    let before = before.ok_or(UseCaseError::NotFound)?;
    let wanted = read(new, &all, Some(before)).map_err(UseCaseError::Refused)?;
    let changes_country = wanted.country != before.country;
    if wanted.name == before.name && wanted.parent == before.parent && !changes_country {
        return Ok(());
    }
    let country = wanted.country.as_deref();
    store::organisation::update(&mut tx, id, wanted.parent, &wanted.name, country).await?;
    let follow = all
        .iter()
        .filter(|one| changes_country && one.country == before.country)
        .filter(|one| one.id != id && is_within(&all, one, id));
    for one in follow {
        store::organisation::update(&mut tx, one.id, one.parent, &one.name, country).await?;
    }
    let subject = ("organisation", &*id.to_string());
    let detail = serde_json::json!({
        "name": [before.name, wanted.name],
        "parent": [before.parent, wanted.parent],
        "country": [before.country, wanted.country],
    });
    record(ctx, &mut tx, actor, "organisation.changed", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether an organisation is this one or stands below it.
fn is_within(all: &[Organisation], one: &Organisation, above: OrganisationId) -> bool {
    let mut at = Some(one);
    // A tree has no more levels than organisations, whatever the rows say.
    for _ in 0..=all.len() {
        match at {
            Some(here) if here.id == above => return true,
            Some(here) => at = all.iter().find(|next| Some(next.id) == here.parent),
            None => return false,
        }
    }
    false
}

/// What was typed, checked.
struct Wanted {
    name: String,
    kind: &'static str,
    parent: Option<OrganisationId>,
    country: Option<String>,
}

/// Reads the form of a new organisation, or of one that is changed.
fn read(
    new: &NewOrganisation,
    all: &[Organisation],
    changed: Option<&Organisation>,
) -> Result<Wanted, Problems> {
    let mut problems = Problems::new();
    let mut keep = |field: &str, problem: &str| {
        problems.push((field.to_owned(), Message::new(problem)));
    };
    let name = line(&new.name).unwrap_or_else(|problem| {
        keep(
            "name",
            match problem {
                Unfit::Missing => "organisation-name-missing",
                Unfit::TooLong => "organisation-name-too-long",
                Unfit::Unusable => "organisation-name-unusable",
            },
        );
        String::new()
    });
    let kind = changed.map_or(&new.kind, |one| &one.kind);
    let kind = KINDS.into_iter().find(|one| one == kind);
    if kind.is_none() {
        keep("kind", "organisation-kind-unknown");
    }
    let above = all.iter().find(|one| one.id.to_string() == new.parent);
    if above.is_none() && !new.parent.is_empty() {
        keep("parent", "organisation-parent-unknown");
    }
    // A country stands on top; nothing stands under what is lower than itself.
    let rank = |kind: &str| KINDS.iter().position(|one| *one == kind);
    if let (Some(kind), Some(above)) = (kind, above)
        && (kind == "country" || rank(&above.kind) > rank(kind))
    {
        keep("parent", "organisation-parent-lower");
    } else if let (Some(changed), Some(above)) = (changed, above)
        && is_within(all, above, changed.id)
    {
        keep("parent", "organisation-parent-itself");
    }
    let code = new.country.trim().to_ascii_uppercase();
    if !code.is_empty() && COUNTRIES.binary_search(&code.as_str()).is_err() {
        keep("country", "country-unknown");
    } else if code.is_empty() && kind == Some("country") {
        keep("country", "organisation-country-missing");
    }
    let country = if code.is_empty() {
        above.and_then(|one| one.country.clone())
    } else {
        Some(code)
    };
    let parent = above.map(|one| one.id);
    let folded = base::text::fold(&name);
    if all
        .iter()
        .filter(|one| changed.is_none_or(|changed| changed.id != one.id))
        .any(|one| one.parent == parent && base::text::fold(&one.name) == folded)
    {
        keep("name", "organisation-name-taken");
    }
    match kind {
        Some(kind) if problems.is_empty() => Ok(Wanted {
            name,
            kind,
            parent,
            country,
        }),
        _ => Err(problems),
    }
}

/// The tree in reading order: each one followed by those below it, all by name.
pub(super) fn tree(all: Vec<Organisation>) -> Vec<OrganisationRow> {
    let mut below: BTreeMap<Option<OrganisationId>, Vec<Organisation>> = BTreeMap::new();
    for one in all {
        below.entry(one.parent).or_default().push(one);
    }
    let mut rows = Vec::new();
    let top = below.remove(&None).unwrap_or_default();
    let mut waiting: Vec<(u32, Organisation)> = top.into_iter().rev().map(|one| (0, one)).collect();
    while let Some((depth, one)) = waiting.pop() {
        let under = below.remove(&Some(one.id)).unwrap_or_default();
        waiting.extend(under.into_iter().rev().map(|next| (depth + 1, next)));
        rows.push(OrganisationRow {
            id: one.id,
            kind: one.kind,
            name: one.name,
            country: one.country,
            depth,
            parent: one.parent,
            people: one.people,
        });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;

    fn id(number: u8) -> OrganisationId {
        OrganisationId::new(Timestamp::from_millis(1), [number; 10])
    }

    fn one(number: u8, parent: Option<u8>, kind: &str, name: &str) -> Organisation {
        Organisation {
            id: id(number),
            parent: parent.map(id),
            kind: kind.to_owned(),
            name: name.to_owned(),
            country: Some("TN".to_owned()),
            people: 0,
        }
    }

    fn all() -> Vec<Organisation> {
        vec![
            one(3, Some(1), "agency", "Coast Guard"),
            one(2, Some(1), "agency", "Border Service"),
            one(4, Some(2), "unit", "Harbour"),
            one(1, None, "country", "Tunisia"),
        ]
    }

    #[test]
    fn a_tree_reads_from_the_top() {
        let mut sorted = all();
        sorted.sort_by(|a, b| a.name.cmp(&b.name));
        let told: Vec<_> = tree(sorted)
            .into_iter()
            .map(|row| (row.depth, row.name))
            .collect();
        let expected = [
            (0, "Tunisia"),
            (1, "Border Service"),
            (2, "Harbour"),
            (1, "Coast Guard"),
        ];
        assert_eq!(told, expected.map(|(depth, name)| (depth, name.to_owned())));
    }

    #[test]
    fn what_does_not_fit_the_tree_is_told() {
        let check = |new: [&str; 4], expected: &[(&str, &str)]| {
            let [name, kind, parent, country] = new.map(str::to_owned);
            let new = NewOrganisation {
                name,
                kind,
                parent,
                country,
            };
            let told: Vec<(String, String)> = read(&new, &all(), None)
                .err()
                .unwrap_or_default()
                .into_iter()
                .map(|(field, message)| (field, message.id))
                .collect();
            let expected: Vec<(String, String)> = expected
                .iter()
                .map(|(field, message)| ((*field).to_owned(), (*message).to_owned()))
                .collect();
            assert_eq!(told, expected);
        };
        let (unit, agency) = (id(4).to_string(), id(2).to_string());
        check(["Airport", "unit", &agency, ""], &[]);
        check(["Customs", "agency", "", "TN"], &[]);
        check(
            ["Customs", "agency", &unit, ""],
            &[("parent", "organisation-parent-lower")],
        );
        check(
            ["Malta", "country", &agency, "MT"],
            &[("parent", "organisation-parent-lower")],
        );
        check(
            ["Malta", "country", "", ""],
            &[("country", "organisation-country-missing")],
        );
        check(
            ["HARBOUR", "unit", &agency, ""],
            &[("name", "organisation-name-taken")],
        );
        check(
            ["", "x", "y", "XX"],
            &[
                ("name", "organisation-name-missing"),
                ("kind", "organisation-kind-unknown"),
                ("parent", "organisation-parent-unknown"),
                ("country", "country-unknown"),
            ],
        );
    }

    #[test]
    fn nothing_moves_under_itself() {
        let all = all();
        let change = |number: u8, name: &str, parent: Option<u8>| -> Vec<String> {
            let changed = all.iter().find(|one| one.id == id(number)).unwrap();
            let new = NewOrganisation {
                name: name.to_owned(),
                kind: "country".to_owned(),
                parent: parent.map(|one| id(one).to_string()).unwrap_or_default(),
                country: String::new(),
            };
            read(&new, &all, Some(changed))
                .err()
                .unwrap_or_default()
                .into_iter()
                .map(|(_, message)| message.id)
                .collect()
        };
        let fine: [&str; 0] = [];
        // An agency under another agency, a unit under another agency, an agency on top; what the form says of the kind counts nothing.
        assert_eq!(change(3, "Coast Guard", Some(2)), fine);
        assert_eq!(change(4, "Port", Some(3)), fine);
        assert_eq!(change(2, "Border Service", None), fine);
        assert_eq!(change(2, "Border", Some(2)), ["organisation-parent-itself"]);
        // The unit of an agency stands below it, and lower too.
        assert_eq!(change(2, "Border", Some(4)), ["organisation-parent-lower"]);
        assert_eq!(
            change(3, "BORDER service", Some(1)),
            ["organisation-name-taken"]
        );
        assert!(is_within(&all, &all[3], id(1)));
        assert!(is_within(
            &all,
            all.iter().find(|one| one.id == id(4)).unwrap(),
            id(1)
        ));
        assert!(!is_within(
            &all,
            all.iter().find(|one| one.id == id(3)).unwrap(),
            id(2)
        ));
    }
}
