//! A programme with two certifications whose people have everything that either takes, made through the use cases in the data folder of an
//! installation whose server does not run. For drills and benchmarks of awards.

use anyhow::{Context as _, Result};
use base::{AccountId, CohortId, SessionId, Timestamp, TrainingSessionId};
use certification::cycle::Zone;
use secrecy::SecretString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Db;
use store::cohort::Member;
use usecases::account::{NewAccount, UseLink};
use usecases::supervise::programmes::{
    self, NewCohort, NewOrganisation, NewProgramme, NewTable, NewTrainingDay, Roll, SettingsForm,
};
use usecases::{Actor, Clock, Context, Person, Settings, SystemClock};
use views::account::Role;
use views::certification::CertificationForm;

pub const PROGRAMME: &str = "drill";
/// A person confirms each award of the one; the other follows from evidence alone.
pub const BY_HAND: &str = "by-hand";
pub const BY_EVIDENCE: &str = "by-evidence";
/// Two managers, who confirm at the same time.
pub const MANAGERS: [&str; 2] = ["one@drill.example", "two@drill.example"];
/// The address that certificates name: with one of its own, the register has the same name whatever port the server gets.
pub const ADDRESS: &str = "https://drill.example";

/// What both take: everybody was at a meeting two days ago, and a day has passed since they joined.
const TAKES: &str = r#"
[[requirement]]
id = "meet"
kind = "attendance"
hours = 1
[[requirement]]
id = "wait"
kind = "waiting"
days = 1
"#;

/// Two days ago: who joins has waited long enough.
#[derive(Debug)]
struct Past;

impl Clock for Past {
    fn now(&self) -> Timestamp {
        SystemClock.now().plus_seconds(-2 * 86_400)
    }
}

/// The programme in a data folder.
#[derive(Debug)]
pub struct Academy {
    data: PathBuf,
    cohort: CohortId,
    meeting: TrainingSessionId,
    manager: Actor,
    /// People taken in so far.
    pub people: usize,
}

/// What the use cases need, with the time as it is.
pub async fn context(data: &Path) -> Result<Context> {
    let settings = format!("[site]\naddress = \"{ADDRESS}\"\n");
    let settings = Settings::parse(&settings).map_err(|problems| {
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{}", all.join("; "))
    })?;
    Ok(Context::new(
        Db::open(data).await?,
        settings,
        Arc::new(SystemClock),
    ))
}

/// The same, two days ago.
async fn past(data: &Path) -> Result<Context> {
    Ok(Context {
        clock: Arc::new(Past),
        ..context(data).await?
    })
}

/// Somebody as if they were signed in.
pub fn signed_in(account: AccountId, role: Role) -> Actor {
    Actor::Person(Person {
        account,
        session: SessionId::new(SystemClock.now(), [1; 10]),
        name: String::from("Somebody"),
        roles: vec![role],
        locale: None,
    })
}

/// The manager who took nobody in, as if signed in: whoever took somebody in does not confirm them alone.
pub async fn manager(ctx: &Context) -> Result<Actor> {
    let found = store::account::find(&mut *ctx.db.read().await?, MANAGERS[1]).await?;
    let found = found.context("there is no manager")?;
    Ok(signed_in(found.id, Role::Programme))
}

/// An account whose password is [`crate::PASSWORD`].
async fn account(ctx: &Context, email: &str, role: Role) -> Result<AccountId> {
    let new = NewAccount {
        name: format!(
            "The {} {}",
            role.as_str(),
            email.split('@').next().unwrap_or_default()
        ),
        email: email.to_owned(),
        agency: String::from("Border Service"),
        country: String::from("FR"),
        roles: vec![role.as_str().to_owned()],
    };
    let created = usecases::account::create_account(ctx, &Actor::Operator, new).await?;
    let token = created.link_path.rsplit('/').next().unwrap_or_default();
    let password = SecretString::from(crate::PASSWORD);
    let link = UseLink {
        token: token.to_owned(),
        name: String::new(),
        email: String::new(),
        agency: String::new(),
        country: String::new(),
        new: password.clone(),
        repeat: password,
    };
    usecases::account::use_link(ctx, &Actor::Anonymous, link).await?;
    Ok(created.id)
}

impl Academy {
    /// Makes the data folder with its settings, the programme and its managers.
    pub async fn found(data: &Path) -> Result<Self> {
        std::fs::create_dir_all(data)?;
        let settings = format!("[site]\naddress = \"{ADDRESS}\"\n");
        std::fs::write(data.join("audire.toml"), settings)?;
        let ctx = past(data).await?;
        let administrator = account(&ctx, "admin@drill.example", Role::Administrator).await?;
        let administrator = signed_in(administrator, Role::Administrator);
        let mut managers = Vec::new();
        for email in MANAGERS {
            managers.push(signed_in(
                account(&ctx, email, Role::Programme).await?,
                Role::Programme,
            ));
        }
        let manager = managers.remove(0);
        let owner = NewOrganisation {
            name: String::from("Drill Academy"),
            kind: String::from("agency"),
            parent: String::new(),
            country: String::from("FR"),
        };
        programmes::create_organisation(&ctx, &administrator, &owner).await?;
        let all = store::organisation::list(&mut *ctx.db.read().await?).await?;
        let owner = all.first().context("there is no organisation")?.id;
        let programme = NewProgramme {
            slug: PROGRAMME.to_owned(),
            organisation: owner.to_string(),
            settings: SettingsForm {
                titles: english("Drill"),
                languages: vec![String::from("en")],
                zone: String::from("UTC"),
                ..SettingsForm::default()
            },
        };
        programmes::create_programme(&ctx, &manager, &programme).await?;
        programmes::appoint(&ctx, &administrator, PROGRAMME, MANAGERS[1], "manager").await?;
        for (slug, confirmed) in [(BY_HAND, true), (BY_EVIDENCE, false)] {
            let form = CertificationForm {
                slug: slug.to_owned(),
                titles: english("Certified in a drill"),
                outcomes: english("Waits."),
                requirements: TAKES.to_owned(),
                confirmed,
                ..CertificationForm::default()
            };
            usecases::certify::certifications::create(&ctx, &manager, PROGRAMME, &form).await?;
        }
        let cohort = NewCohort {
            name: String::from("Everybody"),
            starts_on: String::from("2026-01-01"),
            ends_on: String::new(),
        };
        let cohort = programmes::create_cohort(&ctx, &manager, PROGRAMME, &cohort).await?;
        let meeting = NewTrainingDay {
            title: String::from("The first day"),
            held_on: Zone::utc().day_of(ctx.now()).to_string(),
            minutes: String::from("60"),
        };
        let meeting = programmes::add_session(&ctx, &manager, PROGRAMME, cohort, &meeting).await?;
        ctx.db.close().await;
        Ok(Self {
            data: data.to_owned(),
            cohort,
            meeting,
            manager,
            people: 0,
        })
    }

    /// Takes in so many new people, by a table. Each has a way to go to both certifications, and has gone it.
    pub async fn take_in(&mut self, people: usize) -> Result<()> {
        let ctx = past(&self.data).await?;
        let mut table = String::from("email,name,agency,country\n");
        for number in self.people..self.people + people {
            writeln!(
                table,
                "p{number}@drill.example,Person {number},Border Service,FR"
            )?;
        }
        let new = NewTable {
            file_name: String::from("people.csv"),
            bytes: table.into_bytes(),
            create: true,
            country: None,
        };
        let (manager, cohort) = (&self.manager, self.cohort);
        let tried = programmes::try_table(&ctx, manager, PROGRAMME, cohort, new).await?;
        let applied = programmes::apply_table(&ctx, manager, PROGRAMME, cohort, tried).await?;
        anyhow::ensure!(applied.links.len() == people, "not everybody was taken in");
        let place = (cohort, self.meeting);
        let roll = self.roll(&ctx).await?;
        let came = programmes::record_attendance(&ctx, manager, PROGRAMME, place, &roll).await?;
        anyhow::ensure!(came == people, "not everybody came");
        self.people += people;
        ctx.db.close().await;
        Ok(())
    }

    /// Everybody was at the meeting; of whom that is recorded it is not recorded again.
    async fn roll(&self, ctx: &Context) -> Result<Roll> {
        let members = store::cohort::list_members(&mut *ctx.db.read().await?, self.cohort).await?;
        let all = |word: &str| {
            let of = |one: &Member| (one.account.to_string(), word.to_owned());
            members.iter().map(of).collect()
        };
        Ok(Roll {
            marks: all("whole"),
            seen: all("0"),
            ..Roll::default()
        })
    }
}

fn english(text: &str) -> Vec<(base::Locale, String)> {
    vec![(base::Locale::En, text.to_owned())]
}
