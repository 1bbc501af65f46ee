//! Who read a course, and for what: entered by those who answer for the programmes that use it, and never by the program.
//!
//! A stamp says nothing of a version that nobody read: officers are told which one it was. It is taken back, and entered anew, but not
//! changed.

use crate::account::fields::{LONGEST, Unfit, line};
use crate::author::shelf::short_version;
use crate::learn::words::phrase;
use crate::record::record;
use crate::supervise::programmes::access::staff;
use crate::supervise::programmes::content::content;
use crate::{Actor, Context, Person, Problems, UseCaseError};
use base::country::is_country;
use base::{CourseVersionId, FactId, Locale, Message, Timestamp};
use jiff::civil::Date;
use store::db::Connection;
use store::publication::Publication;
use store::review_stamp::{NewReviewStamp, ReviewStamp};
use views::account::Role;
use views::programme::StaffRole;
use views::studio_stamps::{ReadVersion, StampKind, StampRow, StampVersion, StampView, StampsView};

/// Characters that say what was read and what was not.
const LONGEST_SCOPE: usize = 500;
/// How long ago a review may be, in years: what is older was mistyped, or says nothing of the present.
const YEARS: i16 = 10;
/// Stamps that somebody may enter for a course within 24 hours.
const A_DAY: usize = 30;
const DAY: i64 = 24 * 60 * 60;

/// Permission to enter and to take back: administrators, and managers of a programme that uses the course.
async fn enters<'a>(
    conn: &mut Connection,
    actor: &'a Actor,
    course: &str,
) -> Result<&'a Person, UseCaseError> {
    let person = actor.with_role(&[Role::Administrator, Role::Programme])?;
    if person.roles.contains(&Role::Administrator) {
        return Ok(person);
    }
    for programme in store::programme::list_of_staff(conn, person.account).await? {
        if !content(&programme)?.courses.iter().any(|one| one == course) {
            continue;
        }
        match staff(conn, actor, programme.id, &[StaffRole::Manager]).await {
            Ok(person) => return Ok(person),
            Err(UseCaseError::Forbidden | UseCaseError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Err(UseCaseError::Forbidden)
}

/// Permission to see them with who entered them: whoever may enter, and instructors. True for those who may enter.
async fn sees(conn: &mut Connection, actor: &Actor, course: &str) -> Result<bool, UseCaseError> {
    match enters(conn, actor, course).await {
        Ok(_) => Ok(true),
        Err(UseCaseError::Forbidden) => actor.with_role(&[Role::Instructor]).map(|_| false),
        Err(error) => Err(error),
    }
}

/// Whether somebody is led to the page of the stamps.
pub(crate) async fn may_see(
    conn: &mut Connection,
    actor: &Actor,
    course: &str,
) -> Result<bool, UseCaseError> {
    match sees(conn, actor, course).await {
        Ok(_) => Ok(true),
        Err(UseCaseError::Forbidden | UseCaseError::SignInRequired) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The stamps of a course.
pub async fn stamps(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<StampsView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let may_enter = sees(&mut reader, actor, course).await?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let may_edit = super::access::editor(&mut reader, actor, course)
        .await
        .is_ok();
    let publications = store::publication::list(&mut reader, course).await?;
    let stamps = store::review_stamp::list(&mut reader, course).await?;
    let own = &published.course;
    Ok(StampsView {
        course: course.to_owned(),
        title: phrase(&own.texts, locale, own.source_language, |text| &text.title),
        may_enter,
        may_edit,
        versions: versions(&publications),
        stamps: stamps
            .iter()
            .filter_map(|one| {
                Some(StampRow {
                    id: one.id,
                    stamp: view(one, published.version)?,
                    entered_at: one.entered_at,
                    enterer: one.enterer.clone(),
                    withdrawn_at: one.withdrawn_at,
                })
            })
            .collect(),
    })
}

/// Each version once, by when it became current for the last time; the current one first.
fn versions(publications: &[Publication]) -> Vec<StampVersion> {
    let mut found: Vec<StampVersion> = Vec::new();
    for one in publications {
        let version = short_version(&one.fingerprint);
        if found.iter().all(|other| other.version != version) {
            found.push(StampVersion {
                version,
                at: one.at,
            });
        }
    }
    found
}

/// What officers who have a version are shown: of one kind and country those that were given to this version, or else those of others.
pub(crate) fn shown(stamps: &[ReviewStamp], own: CourseVersionId) -> Vec<StampView> {
    let standing: Vec<&ReviewStamp> = stamps
        .iter()
        .filter(|one| one.withdrawn_at.is_none())
        .collect();
    let of = |one: &ReviewStamp| (one.kind.clone(), one.country.clone());
    let has_own = |kind: &(String, Option<String>)| {
        let mut all = standing.iter();
        all.any(|one| one.version == own && of(one) == *kind)
    };
    let mut shown: Vec<StampView> = standing
        .iter()
        .filter(|one| one.version == own || !has_own(&of(one)))
        .filter_map(|one| view(one, own))
        .collect();
    // In the order of the kinds; of one kind the latest review first, as they come.
    shown.sort_by_key(|one| one.kind);
    shown
}

/// A kind of a later version of the program is passed over.
fn view(one: &ReviewStamp, own: CourseVersionId) -> Option<StampView> {
    Some(StampView {
        kind: StampKind::from_word(&one.kind)?,
        country: one.country.clone(),
        reviewer: one.reviewer.clone(),
        scope: one.scope.clone(),
        reviewed_on: one.reviewed_on.clone(),
        version: short_version(&one.fingerprint),
        // Ids of versions are in the order in which they were made.
        read: match one.version.cmp(&own) {
            std::cmp::Ordering::Equal => ReadVersion::Same,
            std::cmp::Ordering::Less => ReadVersion::Earlier,
            std::cmp::Ordering::Greater => ReadVersion::Later,
        },
    })
}

/// What the form says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewStamp {
    pub kind: String,
    /// Two letters; for legal ones.
    pub country: String,
    /// The first 12 digits of the fingerprint of what was read.
    pub version: String,
    pub reviewer: String,
    pub scope: String,
    /// Civil day, as `2026-11-26`.
    pub reviewed_on: String,
}

/// Enters a stamp. The same form sent twice enters one.
pub async fn enter_stamp(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    new: &NewStamp,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = enters(&mut tx, actor, course).await?.account;
    ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let publications = store::publication::list(&mut tx, course).await?;
    let now = ctx.now();
    let wanted = read(new, &publications, ctx.day(now)).map_err(UseCaseError::Refused)?;
    let all = store::review_stamp::list(&mut tx, course).await?;
    if all.iter().any(|one| wanted.is(one)) {
        return Ok(());
    }
    let lately = |one: &&ReviewStamp| one.entered_by == by && is_lately(one, now);
    if all.iter().filter(lately).count() >= A_DAY {
        let message = Message::new("stamps-too-many").with("most", A_DAY);
        return Err(UseCaseError::Conflict(message));
    }
    let id = FactId::new(now, ctx.random()?);
    let row = NewReviewStamp {
        id,
        course,
        version: wanted.version,
        kind: wanted.kind.as_str(),
        country: wanted.country.as_deref(),
        reviewer: &wanted.reviewer,
        scope: &wanted.scope,
        reviewed_on: &wanted.reviewed_on,
        at: now,
        by,
    };
    store::review_stamp::insert(&mut tx, row).await?;
    // Who read it stands in the stamp, and in no log.
    let detail = serde_json::json!({ "stamp": id, "kind": wanted.kind.as_str(), "version": new.version.trim() });
    let subject = ("course", course);
    record(ctx, &mut tx, actor, "course.stamp-entered", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

fn is_lately(one: &ReviewStamp, now: Timestamp) -> bool {
    now.seconds_since(one.entered_at) < DAY
}

/// Takes a stamp back: it stays on the page with the day on which that was done, and officers do not see it any more.
pub async fn withdraw_stamp(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    id: FactId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = enters(&mut tx, actor, course).await?.account;
    if store::review_stamp::update_withdrawn(&mut tx, id, course, ctx.now(), by).await? {
        let subject = ("course", course);
        let detail = serde_json::json!({ "stamp": id });
        record(
            ctx,
            &mut tx,
            actor,
            "course.stamp-withdrawn",
            subject,
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

struct Wanted {
    kind: StampKind,
    country: Option<String>,
    version: CourseVersionId,
    reviewer: String,
    scope: String,
    reviewed_on: String,
}

impl Wanted {
    /// Whether a stamp that stands says the same.
    fn is(&self, one: &ReviewStamp) -> bool {
        one.withdrawn_at.is_none()
            && one.kind == self.kind.as_str()
            && one.country == self.country
            && one.version == self.version
            && one.reviewer == self.reviewer
            && one.scope == self.scope
            && one.reviewed_on == self.reviewed_on
    }
}

fn read(new: &NewStamp, publications: &[Publication], today: Date) -> Result<Wanted, Problems> {
    let mut problems = Problems::new();
    let mut keep = |field: &str, message: Message| problems.push((field.to_owned(), message));
    let kind = StampKind::from_word(new.kind.trim());
    if kind.is_none() {
        keep("kind", Message::new("stamps-kind-unknown"));
    }
    let country = new.country.trim().to_ascii_uppercase();
    let is_legal = kind == Some(StampKind::Legal);
    if is_legal && country.is_empty() {
        keep("country", Message::new("stamps-country-missing"));
    } else if !country.is_empty() && !is_country(&country) {
        keep("country", Message::new("country-unknown"));
    } else if !country.is_empty() && kind.is_some() && !is_legal {
        keep("country", Message::new("stamps-country-only-legal"));
    }
    let version = publications
        .iter()
        .find(|one| short_version(&one.fingerprint) == new.version.trim());
    if version.is_none() {
        keep("version", Message::new("stamps-version-unknown"));
    }
    let reviewer = line(&new.reviewer).unwrap_or_else(|problem| {
        let id = match problem {
            Unfit::Missing => "stamps-reviewer-missing",
            Unfit::TooLong => "name-too-long",
            Unfit::Unusable => "name-unusable",
        };
        keep("reviewer", Message::new(id).with("most", LONGEST));
        String::new()
    });
    let scope = new.scope.trim();
    if scope.is_empty() {
        keep("scope", Message::new("stamps-scope-missing"));
    } else if scope.chars().count() > LONGEST_SCOPE {
        let message = Message::new("stamps-scope-long").with("most", LONGEST_SCOPE);
        keep("scope", message);
    }
    let typed = new.reviewed_on.trim();
    let day: Option<Date> = typed.parse().ok();
    let message = match day {
        None if typed.is_empty() => Some("stamps-day-missing"),
        None => Some("day-unreadable"),
        Some(day) if day > today => Some("stamps-day-ahead"),
        Some(day) if today.year() - day.year() > YEARS => Some("stamps-day-far"),
        Some(_) => None,
    };
    if let Some(id) = message {
        keep("reviewed_on", Message::new(id));
    }
    match (kind, version, day) {
        (Some(kind), Some(version), Some(day)) if problems.is_empty() => Ok(Wanted {
            kind,
            country: is_legal.then_some(country),
            version: version.version,
            reviewer,
            scope: scope.to_owned(),
            reviewed_on: day.to_string(),
        }),
        _ => Err(problems),
    }
}
