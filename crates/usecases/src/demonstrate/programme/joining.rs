//! People come into the cohorts: by a list when they begin, by a table, and two ask by an invitation.

use super::ways::ASKING;
use super::{CERTIFICATION, PROGRAMME, Programme, SECOND_VERSION, ago, day, takes, texts};
use crate::author::Published;
use crate::certify::certifications;
use crate::demonstrate::accounts::Somebody;
use crate::demonstrate::clock::{SteppingClock, apart};
use crate::demonstrate::people::agency;
use crate::demonstrate::{DAY, signed_in};
use crate::supervise::programmes::{self, InvitationTerms, NewCohort, NewTable};
use crate::{Context, UseCaseError};
use base::Timestamp;
use std::sync::Arc;
use views::account::Role;

/// Days since the second cohort began, and since there is a link to the first.
const SECOND: i64 = 9;
const INVITED: i64 = 20;

/// The second cohort, as somebody's spreadsheet has it: they are new, and begin.
const TABLE: &str = "\u{feff}Courriel;Nom complet;Service;Pays
agathe.morel@demo.example;Agathe Morel;Police du Val-Clair;FR
issa.diarra@demo.example;Issa Diarra;Police du Val-Clair;FR
claire.obrien@demo.example;Claire O’Brien;Harbour District Police;IE
njeri.wambui@demo.example;Njeri Wambui;Lakeside Border Service;KE
tariq.haddad@demo.example;طارق الحداد;شرطة الواحة الشمالية;TN
mateo.restrepo@demo.example;Mateo Restrepo;Policía de Puerto Sereno;CO
";

/// The main course, and another one that is assessed.
type Courses<'a> = (&'a Arc<Published>, Option<&'a Arc<Published>>);

/// Everybody of the first cohort joins a day before they begin; in between, the certification gets its second version, and two ask to
/// join.
pub(super) async fn first(
    demo: &Context,
    clock: &SteppingClock,
    programme: &mut Programme,
    (people, (main, other)): (&[Somebody], Courses<'_>),
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let asks = |one: &Somebody| ASKING.iter().any(|(mailbox, _)| *mailbox == one.mailbox);
    let mut joining: Vec<&Somebody> = people
        .iter()
        .filter(|one| one.role == Role::Officer && !asks(one))
        .collect();
    joining.sort_by_key(|one| (one.begun_at, one.mailbox));
    let second = ago(now, SECOND_VERSION);
    let (earlier, later): (Vec<_>, Vec<_>) =
        joining.into_iter().partition(|one| one.begun_at < second);
    join(demo, clock, programme, &earlier).await?;
    clock.set(second);
    let ctx = &apart(demo, "second version");
    let form = texts::certification(&takes(main, other, true));
    let manager = &programme.managers[0];
    certifications::write_version(ctx, manager, PROGRAMME, CERTIFICATION, 1, &form).await?;
    join(demo, clock, programme, &later).await?;
    requests(demo, clock, programme, people, now).await
}

async fn join(
    demo: &Context,
    clock: &SteppingClock,
    programme: &mut Programme,
    people: &[&Somebody],
) -> Result<(), UseCaseError> {
    for one in people {
        // Their account is a day older than their first lesson.
        clock.set(one.begun_at.plus_seconds(-DAY + 3600));
        let ctx = &apart(demo, &format!("join {}", one.mailbox));
        let (cohort, email) = (programme.cohort, format!("{}@demo.example", one.mailbox));
        let manager = &programme.managers[0];
        programmes::add_people(ctx, manager, PROGRAMME, cohort, &email).await?;
        programme.members.insert(one.mailbox, clock.at());
        let agency = agency(one.mailbox).and_then(|name| programme.agencies.get(name));
        if let Some(agency) = agency {
            let administrator = &programme.administrator;
            let organisation = agency.to_string();
            programmes::set_belonging(ctx, administrator, one.account, &organisation).await?;
        }
    }
    Ok(())
}

/// A link through which people ask, and two who do.
async fn requests(
    demo: &Context,
    clock: &SteppingClock,
    programme: &Programme,
    people: &[Somebody],
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let ctx = &apart(demo, "requests");
    clock.set(ago(now, INVITED));
    let terms = InvitationTerms {
        asks: true,
        most: 12,
        days: 60,
    };
    let (manager, cohort) = (&programme.managers[0], programme.cohort);
    let path = programmes::make_invitation(ctx, manager, PROGRAMME, cohort, terms).await?;
    let token = path.rsplit('/').next().unwrap_or_default();
    for (mailbox, days) in ASKING {
        if let Some(one) = people.iter().find(|one| one.mailbox == mailbox) {
            clock.set(ago(now, days).max(one.begun_at));
            let actor = signed_in(demo, one)?;
            programmes::follow_invitation(ctx, &actor, token).await?;
        }
    }
    Ok(())
}

/// A small cohort that has just begun, from a table.
pub(super) async fn second(
    demo: &Context,
    clock: &SteppingClock,
    programme: &Programme,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let ctx = &apart(demo, "second cohort");
    clock.set(ago(now, SECOND));
    let manager = &programme.managers[1];
    let new = NewCohort {
        name: String::from("Regional cohort 2"),
        starts_on: day(ago(now, SECOND)),
        ends_on: String::new(),
    };
    let cohort = programmes::create_cohort(ctx, manager, PROGRAMME, &new).await?;
    let table = NewTable {
        file_name: String::from("cohorte-2.csv"),
        bytes: TABLE.as_bytes().to_vec(),
        create: true,
        country: None,
    };
    let tried = programmes::try_table(ctx, manager, PROGRAMME, cohort, table).await?;
    clock.pass(4);
    programmes::apply_table(ctx, manager, PROGRAMME, cohort, tried).await?;
    Ok(())
}
