//! `audire account`: people, from the command line. The same use cases as the administrators' pages.

use crate::cli::{Failure, Place};
use crate::config;
use crate::serve::unexpected;
use clap::{Args, Subcommand};
use secrecy::SecretString;
use std::io::Read as _;
use std::sync::Arc;
use usecases::account::{NewAccount, UseLink};
use usecases::{Actor, Context, SystemClock};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Creates an account and prints a one-use link with which its owner sets a password.
    Create {
        #[command(flatten)]
        person: Person,
        /// Reads the password from the standard input and prints no link.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Creates an account and prints the one-use link to send to its owner.
    Invite {
        #[command(flatten)]
        person: Person,
    },
    /// Prints a one-use link with which somebody sets a new password.
    Reset {
        #[arg(long)]
        email: String,
    },
    /// Lists accounts.
    List {
        /// Only those with this in name or address.
        #[arg(default_value = "")]
        query: String,
    },
}

#[derive(Debug, Args)]
pub struct Person {
    #[arg(long)]
    email: String,
    #[arg(long)]
    name: String,
    #[arg(long)]
    agency: String,
    /// Two letters of ISO 3166-1, such as FR.
    #[arg(long, default_value = "")]
    country: String,
    /// officer, instructor, programme, assessor or administrator; may be given several times.
    #[arg(long = "role", default_value = "officer")]
    roles: Vec<String>,
}

pub async fn run(place: Place, command: Command) -> Result<(), Failure> {
    let settings = config::settings(&place)?;
    let db = config::open(&place.data).await?;
    let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
    let done = carry_out(&context, command).await;
    db.close().await;
    done
}

async fn carry_out(context: &Context, command: Command) -> Result<(), Failure> {
    match command {
        Command::Create {
            person,
            password_stdin,
        } => {
            let password = if password_stdin {
                Some(read_password()?)
            } else {
                None
            };
            let email = person.email.clone();
            let created = create(context, person).await?;
            match password {
                Some(password) => {
                    set_password(context, &created, password).await?;
                    println!("{email} can sign in.");
                }
                None => print_link(context, &created),
            }
            Ok(())
        }
        Command::Invite { person } => {
            let link = create(context, person).await?;
            print_link(context, &link);
            Ok(())
        }
        Command::Reset { email } => {
            let found = usecases::account::list_accounts(context, &Actor::Operator, &email, 1)
                .await
                .map_err(unexpected)?;
            let account = found
                .rows
                .iter()
                .find(|row| row.email.eq_ignore_ascii_case(email.trim()))
                .ok_or_else(|| Failure::Input(format!("There is no account {email}.")))?;
            let link =
                usecases::account::reset_password_link(context, &Actor::Operator, account.id)
                    .await
                    .map_err(unexpected)?;
            print_link(context, &link);
            Ok(())
        }
        Command::List { query } => list(context, &query).await,
    }
}

async fn create(context: &Context, person: Person) -> Result<String, Failure> {
    let account = NewAccount {
        name: person.name,
        email: person.email,
        agency: person.agency,
        country: person.country,
        roles: person.roles,
    };
    let created = usecases::account::create_account(context, &Actor::Operator, account)
        .await
        .map_err(unexpected)?;
    Ok(created.link_path)
}

/// Uses the link at once, so that a password given here is held to the same rules.
async fn set_password(
    context: &Context,
    link: &str,
    password: SecretString,
) -> Result<(), Failure> {
    let filled = UseLink {
        token: link.rsplit('/').next().unwrap_or_default().to_owned(),
        name: String::new(),
        email: String::new(),
        agency: String::new(),
        country: String::new(),
        new: password.clone(),
        repeat: password,
    };
    usecases::account::use_link(context, &Actor::Operator, filled).await.map_err(|error| {
        match unexpected(error) {
            Failure::Input(words) => Failure::Input(format!(
                "{words}\nThe account was created without a password; this link, for one use, sets one: {link}"
            )),
            failure @ Failure::Environment(_) => failure,
        }
    })
}

/// The first line of the standard input. Never an argument: those are seen by every user of the machine.
fn read_password() -> Result<SecretString, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .take(4096)
        .read_to_string(&mut text)
        .map_err(|error| Failure::Environment(format!("The password cannot be read: {error}.")))?;
    Ok(SecretString::from(
        text.lines().next().unwrap_or_default().to_owned(),
    ))
}

fn print_link(context: &Context, path: &str) {
    match &context.settings.site.address {
        Some(address) => println!("For one use: {address}{path}"),
        None => println!("For one use: {path} (after the address of the site)"),
    }
}

async fn list(context: &Context, query: &str) -> Result<(), Failure> {
    let mut page = 1;
    loop {
        let found = usecases::account::list_accounts(context, &Actor::Operator, query, page)
            .await
            .map_err(unexpected)?;
        for row in &found.rows {
            let roles: Vec<&str> = row.roles.iter().map(|role| role.as_str()).collect();
            let state = if row.deactivated_at.is_some() {
                "deactivated"
            } else {
                "active"
            };
            println!(
                "{}\t{}\t{}\t{}\t{state}",
                row.email,
                row.name,
                row.agency,
                roles.join(",")
            );
        }
        if page >= found.pages {
            return Ok(());
        }
        page += 1;
    }
}
