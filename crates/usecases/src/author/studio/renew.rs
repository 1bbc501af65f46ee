//! A draft goes on from the version that officers have, where another one was published since it began: elsewhere, from the content folder,
//! or again. What it changed and what that version brings are put together as with a folder that changed; the draft ends, and its work
//! goes on in a new one.

use super::access::{reading, writing};
use super::incoming::conflict;
use super::meet::{Meeting, meet, refusal};
use super::states::{Making, differing, keep};
use super::work::{Work, gone_on};
use super::{glossary, open, script, versions};
use crate::author::glossary::has_terms;
use crate::author::heavy::heavy;
use crate::author::refresh::latest_now;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use authoring::outline::{Numbered, Outline};
use authoring::together::{Contradiction, Settled};
use base::{DraftId, FactId, Locale, Message};
use courseware::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::db::Connection;
use store::draft::{Draft, RENEWED};
use views::studio::DifferenceView;
use views::studio_renew::RenewalView;

/// The longest key by which a form says that it was sent before.
const MOST_KEY: usize = 64;

/// What a form decides.
#[derive(Debug, Clone, Default)]
pub struct Renewing {
    pub course: String,
    /// What was shown.
    pub over: String,
    /// For each file that cannot be both, in order: `yours`, `theirs` or, of a text, `both`.
    pub choices: Vec<String>,
    pub save_key: String,
}

/// Shows the open draft beside the version that officers have: what would come into it, and what has to be decided.
pub async fn renewal(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<RenewalView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let now = script::current(ctx, work.course(), locale).ok_or(UseCaseError::NotFound)?;
    let all = script::publications(&mut reader, work.course()).await?;
    let is_current = script::is_on_current(ctx, &work);
    let mut view = RenewalView {
        course: course.to_owned(),
        title: Some(now.title),
        published: all.into_iter().next().map(|one| one.view),
        is_current,
        over: String::new(),
        difference: DifferenceView::default(),
        conflicts: Vec::new(),
        gone: Vec::new(),
        reasons: Vec::new(),
    };
    if is_current {
        view.gone = left_behind(&mut reader, &work).await?;
        return Ok(view);
    }
    let theirs = coming(&mut reader, &work, &now.version).await?;
    drop(reader);
    let (ours, subject) = (work.sources()?, work.course().clone());
    let glossaries = has_terms(&subject).then(|| (ours.glossary(), theirs.glossary()));
    match meet(subject, work.base, ours, Arc::new(theirs)).await? {
        Ok(meeting) => {
            let conflicts = meeting.together.conflicts;
            let gone = conflicts
                .iter()
                .filter(|one| one.what == Contradiction::RemovedByThem);
            // Its history stands under the name that it has in the draft.
            let moved = meeting.together.moved.iter();
            let before: BTreeMap<&String, &String> = moved.map(|(from, to)| (to, from)).collect();
            let own = |path| before.get(path).copied().unwrap_or(path).clone();
            view.gone = gone.map(|one| own(&one.path)).collect();
            view.over = meeting.over;
            let mut difference = meeting.difference;
            if let Some((own, now)) = glossaries {
                let of_glossary = heavy(move || glossary::difference(&own, &now)).await??;
                difference.parts.extend(of_glossary.parts);
                difference.is_coarse |= of_glossary.is_coarse;
            }
            view.difference = versions::view(difference);
            view.conflicts = conflicts.into_iter().map(conflict).collect();
        }
        Err(reasons) => view.reasons = reasons,
    }
    Ok(view)
}

/// What a draft of this version is opened with now: the glossary that counts is no part of the version, and is decided on with it.
async fn coming(
    conn: &mut Connection,
    work: &Work,
    version: &str,
) -> Result<Sources, UseCaseError> {
    let theirs = script::sources(conn, work.course(), version).await?;
    glossary::as_opened(conn, work.course(), theirs).await
}

/// Texts that were written in the drafts before and are not in the open one: nothing else leads to their history.
async fn left_behind(conn: &mut Connection, work: &Work) -> Result<Vec<String>, UseCaseError> {
    let mut gone = BTreeSet::new();
    for (_, before) in gone_on(conn, &work.draft).await? {
        for file in store::draft::list_files(conn, before.id).await? {
            if file.content.is_some() && work.latest(&file.path)?.1.is_none() {
                gone.insert(file.path);
            }
        }
    }
    Ok(gone.into_iter().collect())
}

/// Ends the open draft and begins one from the version that officers have, with everything as it was shown and decided. Sent twice, it is
/// done once; where one of both changed since it was shown, nothing is done.
pub async fn renew(ctx: &Context, actor: &Actor, renewing: &Renewing) -> Result<(), UseCaseError> {
    let course = renewing.course.as_str();
    drop(reading(ctx, actor, course).await?);
    if renewing.save_key.is_empty() || renewing.save_key.len() > MOST_KEY {
        return Err(UseCaseError::Conflict(Message::new("studio-key")));
    }
    let over = latest_now(ctx, &script::subject(course)?).await?;
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let now = script::current(ctx, work.course(), Locale::En).ok_or(UseCaseError::NotFound)?;
    if script::is_on_current(ctx, &work) {
        return done_before(&mut reader, &work.draft, renewing).await;
    }
    let theirs = coming(&mut reader, &work, &now.version).await?;
    drop(reader);
    let its_glossary = theirs.glossary().fingerprint();
    let base = Arc::clone(&work.base);
    let meeting = meet(
        work.course().clone(),
        base,
        work.sources()?,
        Arc::new(theirs),
    );
    let meeting = meeting.await?.map_err(refusal)?;
    if meeting.over != renewing.over {
        return Err(changed());
    }
    let files = Files::of(meeting, &renewing.choices).await?;
    has_order(&files)?;
    let (mut tx, by) = writing(ctx, actor, course).await?;
    if !work.is_still(&mut tx).await? {
        let open = store::draft::find_open(&mut tx, course).await?;
        return match open.filter(|one| one.id != work.draft.id) {
            Some(open) => done_before(&mut tx, &open, renewing).await,
            None => Err(changed()),
        };
    }
    // What is published here is on the shelf; of what another program publishes, the database knows first.
    let current = script::current(ctx, work.course(), Locale::En);
    let is_latest = store::publication::latest_number(&mut tx, work.course()).await? == over;
    if !is_latest || current.is_none_or(|one| one.version != now.version) {
        return Err(changed());
    }
    let counts = store::glossary::find_current(&mut tx).await?;
    let counts = counts.filter(|_| has_terms(work.course()));
    if counts.is_some_and(|one| one.fingerprint != its_glossary) {
        return Err(changed());
    }
    store::draft::update_ended(&mut tx, work.draft.id, RENEWED, ctx.now()).await?;
    let begun = open::insert(ctx, &mut tx, (work.course(), &now.version), by).await?;
    let draft = begun.ok_or_else(changed)?;
    let making = Making {
        draft,
        cause: RENEWED,
        by,
        save_key: &renewing.save_key,
    };
    keep(ctx, &mut tx, (files.kept(), &files.after), &making).await?;
    let ids = (work.draft.id, draft);
    take_comments(ctx, &mut tx, ids, &files).await?;
    // Given up, the new draft gives back what this one took from the content folder.
    store::arrival::update_folders(&mut tx, course, ids).await?;
    let detail =
        serde_json::json!({ "draft": draft, "before": work.draft.id, "version": now.version });
    let about = script::recorded(course);
    record(ctx, &mut tx, actor, "draft.renewed", about, detail).await?;
    tx.commit().await?;
    Ok(())
}

fn changed() -> UseCaseError {
    UseCaseError::Conflict(Message::new("studio-files-stale"))
}

/// Whether the open draft is what this form made. Who had nothing to decide finds what was wanted; what somebody decided is not taken for
/// done when another person decided.
async fn done_before(
    conn: &mut Connection,
    open: &Draft,
    renewing: &Renewing,
) -> Result<(), UseCaseError> {
    if store::draft::find_sent(conn, open.id, &renewing.save_key).await? {
        return Ok(());
    }
    let is_renewed = !store::draft::list_renewed(conn, open).await?.is_empty();
    if is_renewed && renewing.choices.is_empty() {
        Ok(())
    } else {
        Err(changed())
    }
}

/// The files of a draft that goes on.
struct Files {
    /// As officers have them.
    newer: Folder,
    after: Folder,
    /// Texts of the draft before that are called otherwise now, by their paths there.
    moved: BTreeMap<String, String>,
    /// What somebody decided about: kept also where it is as officers have it, so that the form is known when it is sent again.
    decided: BTreeSet<String>,
}

impl Files {
    async fn of(meeting: Meeting, choices: &[String]) -> Result<Self, UseCaseError> {
        let (newer, conflicts) = (meeting.theirs.clone(), meeting.together.conflicts.clone());
        let Settled { folder, moved } = meeting.settled(choices).await?;
        let decided = conflicts.iter().map(|one| one.stands(&folder)).collect();
        Ok(Self {
            newer,
            after: folder,
            moved,
            decided,
        })
    }

    /// What is kept of them: every file that differs from the newer version, and what was decided.
    fn kept(&self) -> BTreeSet<&String> {
        let mut kept = differing(&self.newer, &self.after);
        kept.extend(&self.decided);
        kept
    }
}

/// A text that is kept although its module or its lesson has another name now would stand beside the new one under the same number or
/// address, and nothing could be arranged any more.
fn has_order(files: &Files) -> Result<(), UseCaseError> {
    let before = twice(&files.newer);
    match twice(&files.after).difference(&before).next() {
        None => Ok(()),
        Some(name) => Err(UseCaseError::Conflict(
            Message::new("studio-renew-twice").with("name", name.as_str()),
        )),
    }
}

/// Modules and lessons whose number or address another one beside them has too.
fn twice(folder: &Folder) -> BTreeSet<String> {
    let outline = Outline::of(folder);
    let lessons = outline.modules.iter().map(|module| {
        let place = format!("{}/", module.name.name());
        (place, module.lessons.iter().map(|one| &one.name).collect())
    });
    let modules = outline.modules.iter().map(|one| &one.name).collect();
    let mut found = BTreeSet::new();
    for (place, names) in lessons.chain([(String::new(), modules)]) {
        let names: Vec<&Numbered> = names;
        for one in &names {
            let same = |other: &&&Numbered| other.number == one.number || other.slug == one.slug;
            if names.iter().filter(same).count() > 1 {
                found.insert(format!("{place}{}", one.name()));
            }
        }
    }
    found
}

/// Comments that nobody settled go along with their texts, whatever these are called now. Those of a text that is gone stay with the draft that ended: nobody could
/// settle them.
async fn take_comments(
    ctx: &Context,
    conn: &mut Connection,
    (before, draft): (DraftId, DraftId),
    files: &Files,
) -> Result<(), UseCaseError> {
    for one in store::draft_review::list_comments(conn, before).await? {
        let path = files.moved.get(&one.path).unwrap_or(&one.path);
        if one.settled.is_none() && files.after.files().contains_key(path) {
            let id = FactId::new(ctx.now(), ctx.random()?);
            store::draft_review::insert_comment_again(conn, (one.id, id), (draft, path)).await?;
        }
    }
    Ok(())
}
