//! Officers who object to how an answer was marked: two wait for an answer, one has it.

use super::clock::{SteppingClock, apart};
use crate::assess::outcome::{Item, items};
use crate::assess::rules::FINAL;
use crate::author::Published;
use crate::{Actor, Context, UseCaseError, assess};
use base::{AttemptId, Locale, Timestamp};
use quiz::{Kind, Question};

/// A whole point, in sixtieths.
const WHOLE: i32 = 60;

/// An officer with their mailbox, and when they were last at work.
pub(super) type AtWork = (&'static str, Actor, Timestamp);

/// All three.
pub(super) async fn all(
    ctx: &Context,
    clock: &SteppingClock,
    officers: &[AtWork],
    markers: &[Actor],
    main: &Published,
    other: &Published,
) -> Result<(), UseCaseError> {
    let ctx = &apart(ctx, "objections");
    let of = |mailbox: &str| officers.iter().find(|(one, _, _)| *one == mailbox);
    if let Some((_, officer, at)) = of("officer") {
        clock.set(*at);
        // What people marked, or else whatever was not wholly right.
        let marked = [Kind::RepairQuestion, Kind::WrittenTask];
        let kinds: Vec<Kind> = marked.into_iter().chain(Kind::ALL).collect();
        if let Some(raised) = object(ctx, clock, officer, other, &kinds).await? {
            uphold(ctx, clock, markers, raised).await?;
        }
    }
    let waiting: [(&str, &Published, &[Kind]); 2] = [
        ("wanjiru.kamau", other, &[Kind::CodeQuestion]),
        (
            "otieno.ochieng",
            main,
            &[Kind::SingleChoice, Kind::MultipleChoice],
        ),
    ];
    for (mailbox, published, kinds) in waiting {
        if let Some((_, officer, at)) = of(mailbox) {
            clock.set(*at);
            object(ctx, clock, officer, published, kinds).await?;
        }
    }
    Ok(())
}

/// Says, of an answer to a question of these kinds that did not earn the whole point, why it should have; the kinds that come first
/// are taken first. Gives what was objected to.
async fn object(
    ctx: &Context,
    clock: &SteppingClock,
    officer: &Actor,
    published: &Published,
    kinds: &[Kind],
) -> Result<Option<(AttemptId, Item)>, UseCaseError> {
    let person = officer.person()?;
    let course = published.course.slug.as_str();
    let mut reader = ctx.db.read().await?;
    let Some(enrolment) = store::enrolment::find(&mut reader, person.account, course).await? else {
        return Ok(None);
    };
    let attempts = store::attempt::list(&mut reader, enrolment.id).await?;
    let finals = attempts.iter().filter(|one| one.assessment == FINAL);
    let mut wrong: Vec<(usize, AttemptId, Item)> = Vec::new();
    for attempt in finals.filter(|one| one.result.is_some()) {
        let found = store::attempt::find_items(&mut reader, attempt.id).await?;
        for item in items(found.as_deref().unwrap_or("[]"))? {
            let question = published.question(&item.question, item.version);
            let place = kinds
                .iter()
                .position(|kind| question.is_some_and(|one| one.kind() == *kind));
            if let Some(place) = place.filter(|_| item.share.is_some_and(|share| share < WHOLE)) {
                wrong.push((place, attempt.id, item));
            }
        }
    }
    drop(reader);
    let first = wrong.into_iter().min_by_key(|(place, _, _)| *place);
    let Some((_, attempt, item)) = first else {
        return Ok(None);
    };
    let Some(question) = published.question(&item.question, item.version) else {
        return Ok(None);
    };
    clock.pass(1_300);
    assess::result(ctx, officer, attempt, Locale::En).await?;
    let reason = reason(question);
    assess::contest(ctx, officer, attempt, item.question.as_str(), reason).await?;
    Ok(Some((attempt, item)))
}

fn reason(question: &Question) -> &'static str {
    match question.kind() {
        Kind::CodeQuestion => {
            "I have read the guide again, and I think these words can be read in two ways. I chose by what the person is asked to do, and not by the first word. Please look at whether my label can be accepted too."
        }
        Kind::RepairQuestion => {
            "I do not see from the comment what is missing. My words rest on what the person had just said, and add nothing to it. Could somebody read it again?"
        }
        Kind::WrittenTask => {
            "I expected more points for one part. What is asked for there stands in my plan, only further down, with the ending. Could somebody read it again?"
        }
        _ => {
            "I read the case again with the lesson open. I can see why the key says so, but the text leaves room for my reading too, because one fact is missing in it. Please look at the wording."
        }
    }
}

/// Another assessor than those who marked it reads it again and gives some more.
async fn uphold(
    ctx: &Context,
    clock: &SteppingClock,
    markers: &[Actor],
    (attempt, item): (AttemptId, Item),
) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let contests = store::contest::list(&mut reader, attempt).await?;
    let marks = store::mark::list(&mut reader, attempt).await?;
    drop(reader);
    let question = item.question.as_str();
    let has_marked = |assessor: &&Actor| {
        let person = assessor.person().map(|person| person.account).ok();
        let mut own = marks.iter().filter(|mark| mark.question == question);
        own.any(|mark| Some(mark.marker) == person)
    };
    let (Some(contest), Some(assessor)) = (
        contests.iter().find(|one| one.question == question),
        markers.iter().find(|one| !has_marked(one)),
    ) else {
        return Ok(());
    };
    clock.pass(1_700);
    let earned = u32::try_from(item.share.unwrap_or(0)).unwrap_or(0) * 100 / 60;
    let comment = "I have read it again without the earlier marks. What you point to is there, and it gets what the rubric says. The rest stays as it is.";
    let percent = Some((earned + 15).min(100));
    assess::answer_contest(ctx, assessor, contest.id, true, percent, comment).await
}
