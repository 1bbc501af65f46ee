//! What becomes of one row.

use super::super::belonging::named;
use super::read::Read;
use crate::UseCaseError;
use crate::account::Email;
use crate::account::fields::{Details, details};
use base::{CohortId, Message, OrganisationId};
use store::account::Account;
use store::db::Connection;
use store::organisation::Organisation;
use views::programme::Fate;

/// What a row leads to, with the account it means.
pub(super) async fn fate(
    conn: &mut Connection,
    cohort: CohortId,
    row: &Read,
    may_create: bool,
) -> Result<(Fate, Option<Account>), UseCaseError> {
    let refused = |message: Message| Ok((Fate::Refused(vec![message]), None));
    if let Some((expected, found)) = row.cells {
        let message = Message::new("row-cells");
        return refused(message.with("expected", expected).with("found", found));
    }
    let Some(email) = Email::parse(&row.email) else {
        let is_empty = row.email.is_empty();
        return refused(Message::new(if is_empty {
            "email-missing"
        } else {
            "email-unusable"
        }));
    };
    let Some(account) = store::account::find(conn, email.as_str()).await? else {
        if !may_create {
            return refused(Message::new("row-unknown"));
        }
        return Ok(match new_account(row) {
            Ok(_) => (Fate::Create, None),
            Err(problems) => (Fate::Refused(problems), None),
        });
    };
    if account.deactivated_at.is_some() {
        return refused(Message::new("row-deactivated"));
    }
    let is_member = store::cohort::get_is_member(conn, cohort, account.id).await?;
    let fate = if is_member { Fate::Already } else { Fate::Add };
    Ok((fate, Some(account)))
}

/// The organisation to which somebody who joins by a row will belong: nothing where they belong to one already, or none is meant.
pub(super) async fn belongs(
    conn: &mut Connection,
    organisations: &[Organisation],
    row: &Read,
    (fate, account): (&Fate, Option<&Account>),
) -> Result<Option<(OrganisationId, String)>, UseCaseError> {
    let (agency, country) = match (fate, account) {
        (Fate::Create, _) => (&row.agency, Some(row.country.to_ascii_uppercase())),
        (Fate::Add, Some(account)) => {
            if store::affiliation::find_current(conn, account.id)
                .await?
                .is_some()
            {
                return Ok(None);
            }
            let agency = if row.agency.is_empty() {
                &account.agency
            } else {
                &row.agency
            };
            (agency, account.country.clone())
        }
        _ => return Ok(None),
    };
    let found = named(organisations, &row.unit, agency, country.as_deref());
    Ok(found.map(|one| (one.id, one.name.clone())))
}

/// The account that a row makes: with a country, which a certificate shows, and without what a spreadsheet takes for a formula.
pub(super) fn new_account(row: &Read) -> Result<Details, Vec<Message>> {
    let mut problems = Vec::new();
    let read = details(&row.name, &row.email, &row.agency, &row.country);
    if row.country.is_empty() {
        problems.push(Message::new("row-country-missing"));
    }
    if [&row.name, &row.agency]
        .into_iter()
        .any(|cell| cell.starts_with(['=', '+', '-', '@']))
    {
        problems.push(Message::new("row-formula"));
    }
    match read {
        Ok(details) if problems.is_empty() => Ok(details),
        Ok(_) => Err(problems),
        Err(others) => {
            let others = others.into_iter().map(|(_, message)| message);
            Err(others.chain(problems).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_made_of_whole_rows_only() {
        let check = |[name, agency, country]: [&str; 3], expected: &[&str]| {
            let row = Read {
                email: "ana@example.org".to_owned(),
                name: name.to_owned(),
                agency: agency.to_owned(),
                country: country.to_owned(),
                ..Read::default()
            };
            let told: Vec<String> = new_account(&row)
                .err()
                .unwrap_or_default()
                .into_iter()
                .map(|message| message.id)
                .collect();
            assert_eq!(told, expected, "{name} {agency} {country}");
        };
        check(["Ana", "Port", "ES"], &[]);
        check(
            ["", "", ""],
            &["name-missing", "agency-missing", "row-country-missing"],
        );
        check(["=HYPERLINK(\"x\")", "Port", "ES"], &["row-formula"]);
        check(
            ["Ana", "@SUM(1)", "XX"],
            &["country-unknown", "row-formula"],
        );
    }
}
