//! Where everybody of a cohort stands in the certifications of its programme: decided by the rules for one person, from lists that are
//! read once, however many they are.

mod facts;

pub(crate) use facts::Facts;

use super::certifications::content::{CertificationContent, content};
use super::cycles::{day, path, requirements};
use crate::UseCaseError;
use crate::supervise::programmes::content::ProgrammeContent;
use base::{AccountId, CertificationVersionId, ProgrammeId, Timestamp};
use certification::award::{self, Award, Circumstances, Recorded, Stop};
use certification::cycle::{Awarded, Path, Period, Status, Zone, status};
use certification::requirement::{
    Confirmed, Evidence, Fact, Kind, Moments, Node, Requirements, State, evaluate,
};
use certification::snapshot::Texts;
use std::collections::BTreeMap;
use store::cohort_standing::CycleState;
use store::db::Connection;

/// A certification of the programme.
pub(crate) struct Certified {
    pub slug: String,
    pub titles: Texts,
    /// Its current version asks for proficiency in the practice room.
    pub room: bool,
}

/// What becomes of the latest cycle of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Open {
    /// An award ended it; or it is a renewal of an award that was revoked.
    No,
    /// So many of so many requirements are met; groups count as one.
    Missing { met: u32, of: u32 },
    /// Everything is met, and a person has to confirm it.
    Proposed,
    /// It is awarded as soon as somebody looks.
    Ready,
}

/// What somebody holds: their latest award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Held {
    pub expires_on: Option<String>,
    /// Whole days until that day, where they are so many or more.
    pub days_left: Option<u32>,
    pub is_over: bool,
    pub is_revoked: bool,
}

impl Held {
    pub(crate) fn is_good(&self) -> bool {
        !self.is_over && !self.is_revoked
    }
}

/// How far somebody is in the practice room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Room {
    Shown {
        on: String,
    },
    /// Interviews that passed.
    UnderWay {
        passed: u32,
    },
}

/// Whom the way waits for, where nothing is left that the person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waits {
    Observation,
    Interview,
    Meeting,
    /// A day, or something else that nobody can hasten.
    Other,
}

/// Where somebody stands in one certification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stand {
    /// Its place among the certifications.
    pub of: usize,
    pub open: Open,
    pub held: Option<Held>,
    pub room: Option<Room>,
    /// Something is left that the person can do alone.
    pub own_step: bool,
    pub waits: Option<Waits>,
    /// Waivers that wait for a second person.
    pub open_waivers: u32,
}

/// The certifications of a programme, and where everybody of a cohort stands in them.
pub(crate) struct Together {
    pub certifications: Vec<Certified>,
    pub stands: BTreeMap<AccountId, Vec<Stand>>,
}

/// A version that cycles of the cohort are pinned to.
struct Read {
    content: CertificationContent,
    zone: Zone,
    paths: Vec<(Path, Requirements)>,
}

impl Read {
    fn requirements(&self, path: Path) -> Result<&Requirements, UseCaseError> {
        let found = self.paths.iter().find(|(one, _)| *one == path);
        found
            .map(|(_, requirements)| requirements)
            .ok_or(UseCaseError::NotFound)
    }
}

/// Decides everybody's standing. `states` are all cycles of the cohort's people in the programme, of one person the latest first.
pub(crate) async fn together(
    conn: &mut Connection,
    programme: ProgrammeId,
    settings: &ProgrammeContent,
    states: &[CycleState],
    facts: &Facts,
    now: Timestamp,
) -> Result<Together, UseCaseError> {
    let all = store::certification::list(conn, programme).await?;
    let mut certifications = Vec::new();
    let mut versions: BTreeMap<CertificationVersionId, Read> = BTreeMap::new();
    for one in &all {
        let mut titles = Vec::new();
        let mut room = false;
        for version in store::certification::list_versions(conn, one.id).await? {
            let is_current = titles.is_empty();
            let read = read(&version, settings)?;
            if is_current {
                titles.clone_from(&read.content.titles);
                room = asks_room(read.requirements(Path::First)?);
            }
            versions.insert(version.id, read);
        }
        certifications.push(Certified {
            slug: one.slug.clone(),
            titles,
            room,
        });
    }
    let mut stands: BTreeMap<AccountId, Vec<Stand>> = BTreeMap::new();
    let same = |a: &CycleState, b: &CycleState| {
        (a.cycle.account, a.cycle.certification) == (b.cycle.account, b.cycle.certification)
    };
    for cycles in states.chunk_by(same) {
        let Some(latest) = cycles.first() else {
            continue;
        };
        let Some(of) = all
            .iter()
            .position(|one| one.id == latest.cycle.certification)
        else {
            continue;
        };
        let one = stand(of, cycles, &versions, facts, now)?;
        stands.entry(latest.cycle.account).or_default().push(one);
    }
    for of_one in stands.values_mut() {
        of_one.sort_by_key(|one| one.of);
    }
    Ok(Together {
        certifications,
        stands,
    })
}

fn read(
    version: &store::certification::Version,
    settings: &ProgrammeContent,
) -> Result<Read, UseCaseError> {
    let content = content(version)?;
    let zone = content
        .terms
        .as_ref()
        .map(|terms| terms.zone.clone())
        .or_else(|| Zone::parse(&settings.zone))
        .unwrap_or_else(Zone::utc);
    let mut paths = Vec::new();
    for path in [Path::First, Path::Renewal, Path::AfterLapse] {
        paths.push((path, requirements(&content, path)?));
    }
    Ok(Read {
        content,
        zone,
        paths,
    })
}

fn asks_room(requirements: &Requirements) -> bool {
    let mut all = requirements.all().into_iter();
    all.any(|one| matches!(one.kind, Kind::Proficiency { .. }))
}

/// `cycles` are those of one person in one certification, the latest first.
fn stand(
    of: usize,
    cycles: &[CycleState],
    versions: &BTreeMap<CertificationVersionId, Read>,
    facts: &Facts,
    now: Timestamp,
) -> Result<Stand, UseCaseError> {
    let latest = cycles.first().ok_or(UseCaseError::NotFound)?;
    let cycle = &latest.cycle;
    let read = versions.get(&cycle.version).ok_or(UseCaseError::NotFound)?;
    let requirements = read.requirements(path(cycle)?)?;
    let evidence = Evidence {
        holder: cycle.account.to_string(),
        facts: facts.of(cycle, &read.zone),
        courses: Vec::new(),
    };
    let moments = Moments {
        opened_at: cycle.opened_at,
        now,
        zone: read.zone.clone(),
    };
    let standing = evaluate(requirements, &evidence, &moments);
    let circumstances = Circumstances {
        revoked: cycles
            .iter()
            .find(|one| one.award.is_some())
            .is_some_and(|one| one.revoked),
        takes_part: true,
        deactivated: latest.deactivated,
    };
    let stop = award::stop(path(cycle)?, circumstances);
    let recorded = Recorded {
        confirmations: latest
            .confirmation
            .iter()
            .map(|one| Confirmed {
                by: one.by.to_string(),
                at: one.at,
            })
            .collect(),
        issued_at: latest.award.as_ref().map(|one| one.awarded_at),
        stop,
    };
    let rule = read.content.confirmation.of_holder(latest.had_a_hand);
    let decision = award::decide(&standing, &evidence.holder, rule, &recorded);
    let met = standing
        .nodes
        .iter()
        .filter(|node| node.met_at().is_some())
        .count();
    let open = match decision.award {
        Award::Issued { .. } => Open::No,
        // A renewal of what was revoked leads nowhere.
        Award::NothingYet if stop == Some(Stop::Revoked) => Open::No,
        Award::Proposed { .. } => Open::Proposed,
        Award::Confirmed { .. } => Open::Ready,
        Award::NothingYet => Open::Missing {
            met: u32::try_from(met).unwrap_or(u32::MAX),
            of: u32::try_from(standing.nodes.len()).unwrap_or(u32::MAX),
        },
    };
    let is_open = open != Open::No;
    let missing = if is_open {
        missing(requirements, &standing.nodes)
    } else {
        Vec::new()
    };
    let own_step = missing.iter().any(Option::is_none);
    Ok(Stand {
        of,
        held: held(cycles, versions, now)?,
        room: room(requirements, &standing, &evidence, &moments),
        own_step,
        waits: missing.into_iter().flatten().next().filter(|_| !own_step),
        open_waivers: if is_open { latest.open_waivers } else { 0 },
        open,
    })
}

/// Of everything that is missing, whom it waits for; nothing where the person can do it alone.
fn missing(requirements: &Requirements, nodes: &[Node]) -> Vec<Option<Waits>> {
    let mut all = Vec::new();
    for node in nodes {
        match &node.state {
            State::Missing { next, .. } if node.nodes.is_empty() => {
                all.push(waits(requirements, node, next.own));
            }
            State::Missing { .. } => all.extend(missing(requirements, &node.nodes)),
            State::Met { .. } => {}
        }
    }
    all
}

/// Practice is watched and people meet when somebody else has the time, whoever asks for it.
fn waits(requirements: &Requirements, node: &Node, own: bool) -> Option<Waits> {
    let kind = requirements.find(node.id.as_str()).map(|one| &one.kind);
    match kind {
        Some(Kind::Observed { .. }) => Some(Waits::Observation),
        Some(Kind::Attendance { .. }) => Some(Waits::Meeting),
        _ if own => None,
        Some(Kind::Proficiency { .. }) => Some(Waits::Interview),
        _ => Some(Waits::Other),
    }
}

/// The latest award among the cycles, and what it is worth now.
fn held(
    cycles: &[CycleState],
    versions: &BTreeMap<CertificationVersionId, Read>,
    now: Timestamp,
) -> Result<Option<Held>, UseCaseError> {
    let Some((state, award)) = cycles
        .iter()
        .find_map(|one| Some((one, one.award.as_ref()?)))
    else {
        return Ok(None);
    };
    let read = versions
        .get(&state.cycle.version)
        .ok_or(UseCaseError::NotFound)?;
    let (Some(terms), Some(expires_on), Some(valid_until), Some(window)) = (
        read.content.terms.clone(),
        &award.expires_on,
        award.valid_until,
        &award.window_opens_on,
    ) else {
        return Ok(Some(Held {
            expires_on: award.expires_on.clone(),
            days_left: None,
            is_over: false,
            is_revoked: state.revoked,
        }));
    };
    let awarded = Awarded {
        number: state.cycle.number,
        path: path(&state.cycle)?,
        period: Period {
            valid_from: day(&award.valid_from)?,
            expires_on: day(expires_on)?,
            valid_until,
            window_opens_on: day(window)?,
        },
        terms,
    };
    let last = awarded.period.expires_on;
    let today = read.zone.day_of(now);
    let days = today.until(last).map_or(0, |span| span.get_days());
    let is_over = matches!(
        status(&[awarded], now),
        Status::Expired { .. } | Status::Lapsed { .. }
    );
    Ok(Some(Held {
        expires_on: Some(expires_on.clone()),
        days_left: u32::try_from(days).ok().filter(|_| !is_over),
        is_over,
        is_revoked: state.revoked,
    }))
}

/// Nothing where the path does not ask for the practice room.
fn room(
    requirements: &Requirements,
    standing: &certification::requirement::Standing,
    evidence: &Evidence,
    moments: &Moments,
) -> Option<Room> {
    let all = requirements.all();
    let asked = all
        .iter()
        .find(|one| matches!(one.kind, Kind::Proficiency { .. }))?;
    if let Some(State::Met { at, .. }) = standing.find(asked.id.as_str()).map(|one| &one.state) {
        return Some(Room::Shown {
            on: moments.zone.day_of(*at).to_string(),
        });
    }
    let counts = |fact: &&Fact| match fact {
        Fact::Interview {
            passed: true,
            began,
            ..
        } => asked.ever || *began >= moments.opened_at,
        _ => false,
    };
    let passed = evidence.facts.iter().filter(counts).count();
    Some(Room::UnderWay {
        passed: u32::try_from(passed).unwrap_or(u32::MAX),
    })
}
